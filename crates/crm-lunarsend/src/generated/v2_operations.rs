// @generated from specs/lunarsend/v2.yaml by `cargo xtask generate lunarsend`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::api::{
    Api, AuthScheme, Basis, Check, Credits, Effect, Encoding, Fact, FailureMarker,
    Literal, Location, Method, Operation, Paging, PagingLocation, PagingStyle, Parameter,
    Property, RateLimit, RowsIn, Rule, Seen, Provenance, CheckTarget, Task,
    WithoutPosition,
};

/// What the documentation of LunarSend says, generation `v2`, as data.
pub static API: Api = Api {
    vendor: "lunarsend",
    vendor_name: "LunarSend",
    generation: "v2",
    base_url: "https://lunarsend.com/api/v2",
    auth: AuthScheme::ApiKey {
        header: "x-api-key",
        prefix: "",
    },
    rate_limits: &[
        RateLimit {
            requests: 2,
            per_seconds: 1,
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://lunarsend.com/api/docs"),
                note: Some(
                    "\"Lunar Send API Documentation\" states it for the first generation; \"Getting Started\" lists 429 and restates no number",
                ),
            },
        },
    ],
    failure_markers: &[
        FailureMarker {
            at: "/*/status",
            equals: Literal::String("error"),
            message: Some("/*/error"),
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/contacts/create-contact"),
                note: None,
            },
        },
        FailureMarker {
            at: "/*/success",
            equals: Literal::Bool(false),
            message: Some("/*/error"),
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://lunarsend.com/api/docs/contacts/edit-contact"),
                note: Some(
                    "the samples of \"Edit Contact\", \"Get Contact\", \"Get Deal\" and \"Edit Deal\" have `success` true in place of `status`, and no table has it; that false means an error is assumed",
                ),
            },
        },
    ],
    operations: &[
        Operation {
            id: "contacts_get",
            operation_id: "contacts_get",
            summary: "Get a contact",
            method: Method::Get,
            path: "/contacts",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Query,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/contacts/get-contact"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a GET that is described as retrieving"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("reading changes nothing"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "contacts_create",
            operation_id: "contacts_create",
            summary: "Create a contact",
            method: Method::Post,
            path: "/contacts",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/contacts/create-contact"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a POST that is described as creating"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "a second call with the same email address is taken to be refused, which is not documented",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://lunarsend.com/api/docs/contacts/create-contact",
                        ),
                        note: Some(
                            "the table has the fields under `data`, as it has those of the response; the curl samples send them flat",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "contacts_edit",
            operation_id: "contacts_edit",
            summary: "Edit a contact",
            method: Method::Patch,
            path: "/contacts",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/contacts/edit-contact"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a PATCH that is described as editing"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "it sets fields to given values, so a second call leaves the same contact",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://lunarsend.com/api/docs/contacts/edit-contact",
                        ),
                        note: Some(
                            "the table has the fields under `data`, as it has those of the response; the curl samples send them flat",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "contacts_search",
            operation_id: "contacts_search",
            summary: "Search contacts",
            method: Method::Get,
            path: "/contacts/search",
            parameters: &[
                Parameter {
                    name: "search_term",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "search_by",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "query_amount",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "page",
                    location: Location::Query,
                    required: false,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Query,
                position: "page",
                size: Some("query_amount"),
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(20),
                rows_in: RowsIn::Response,
                items: "/data",
                key: Some("contact_id"),
                totals: Some("/total_count"),
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/contacts/search-contact"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a GET that is described as retrieving"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("reading changes nothing"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "contact_tags_list",
            operation_id: "contact_tags_list",
            summary: "List a contact's tags",
            method: Method::Get,
            path: "/contacts/tags",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Query,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/contacts/get-contact-tags"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a GET that is described as retrieving"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("reading changes nothing"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "tag_contacts_create",
            operation_id: "tag_contacts_create",
            summary: "Link a tag to a contact",
            method: Method::Post,
            path: "/tag/contacts",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some(
                    "https://lunarsend.com/api/docs/contacts/create-contact-tag-link",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a POST that is described as creating"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "duplicates are not documented, so a second call may link them twice",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "tag_contacts_search",
            operation_id: "tag_contacts_search",
            summary: "Search the contacts of a tag",
            method: Method::Get,
            path: "/tag/contacts/tag/search",
            parameters: &[
                Parameter {
                    name: "tag_id",
                    location: Location::Query,
                    required: true,
                },
                Parameter {
                    name: "search_term",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "search_by",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "query_amount",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "page",
                    location: Location::Query,
                    required: false,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Query,
                position: "page",
                size: Some("query_amount"),
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(20),
                rows_in: RowsIn::Response,
                items: "/data",
                key: None,
                totals: Some("/count"),
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/tags/search-contact-tag"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a GET that is described as retrieving"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("reading changes nothing"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "deals_get",
            operation_id: "deals_get",
            summary: "Get deals",
            method: Method::Get,
            path: "/pipeline",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Query,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/pipeline/get-deal"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a GET that is described as retrieving"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("reading changes nothing"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "deals_create",
            operation_id: "deals_create",
            summary: "Create a deal",
            method: Method::Post,
            path: "/pipeline",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/pipeline/create-deal"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a POST that is described as creating"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "duplicates are not documented, so a second call may create a second deal",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://lunarsend.com/api/docs/pipeline/create-deal",
                        ),
                        note: Some(
                            "the table has the fields under `data`, the curl samples send them flat; a sample has `primary_contact` besides, which the table lacks and the server sets",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "deals_edit",
            operation_id: "deals_edit",
            summary: "Edit a deal",
            method: Method::Patch,
            path: "/pipeline",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/pipeline/edit-deal"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a PATCH that is described as editing"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "it sets fields to given values, so a second call leaves the same deal",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://lunarsend.com/api/docs/pipeline/edit-deal"),
                        note: Some(
                            "the table has the fields under `data`, as it has those of the response; the curl samples send them flat",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "deals_search",
            operation_id: "deals_search",
            summary: "Search deals",
            method: Method::Get,
            path: "/pipeline/search",
            parameters: &[
                Parameter {
                    name: "search_term",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "search_by",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "query_amount",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "page",
                    location: Location::Query,
                    required: false,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Query,
                position: "page",
                size: Some("query_amount"),
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(20),
                rows_in: RowsIn::Response,
                items: "/data",
                key: Some("deal_id"),
                totals: Some("/total_count"),
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/pipeline/search-deal"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a GET that is described as retrieving"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("reading changes nothing"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "tags_create",
            operation_id: "tags_create",
            summary: "Create a tag",
            method: Method::Post,
            path: "/tags",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/tags/create-tag"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a POST that is described as creating"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "a second call with the same name is taken to be refused, which is not documented",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "tags_search",
            operation_id: "tags_search",
            summary: "Search tags",
            method: Method::Get,
            path: "/tags/search",
            parameters: &[
                Parameter {
                    name: "search_term",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "search_by",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "query_amount",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "page",
                    location: Location::Query,
                    required: false,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Query,
                position: "page",
                size: Some("query_amount"),
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(20),
                rows_in: RowsIn::Response,
                items: "/data",
                key: None,
                totals: Some("/total_count"),
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/tags/search-tag"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a GET that is described as retrieving"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("reading changes nothing"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "team_users_get",
            operation_id: "team_users_get",
            summary: "Get a user of the team",
            method: Method::Get,
            path: "/team/users",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Query,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/team/get-user"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a GET that is described as retrieving"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("reading changes nothing"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "team_users_search",
            operation_id: "team_users_search",
            summary: "Search users of the team",
            method: Method::Get,
            path: "/team/users/search",
            parameters: &[
                Parameter {
                    name: "search_term",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "search_by",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "query_amount",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "page",
                    location: Location::Query,
                    required: false,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Query,
                position: "page",
                size: Some("query_amount"),
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(20),
                rows_in: RowsIn::Response,
                items: "/data",
                key: Some("user_id"),
                totals: Some("/total_count"),
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/team/search-team"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a GET that is described as retrieving"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("reading changes nothing"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "templates_get",
            operation_id: "templates_get",
            summary: "Get a template",
            method: Method::Get,
            path: "/template",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Query,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/template/get-template"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a GET that is described as retrieving"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("reading changes nothing"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "templates_search",
            operation_id: "templates_search",
            summary: "Search templates",
            method: Method::Get,
            path: "/template/search",
            parameters: &[
                Parameter {
                    name: "search_term",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "search_by",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "query_amount",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "page",
                    location: Location::Query,
                    required: false,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Query,
                position: "page",
                size: Some("query_amount"),
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(20),
                rows_in: RowsIn::Response,
                items: "/data",
                key: None,
                totals: Some("/total_count"),
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs/template/search-template"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a GET that is described as retrieving"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("reading changes nothing"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/getting-started"),
                        note: Some(
                            "no page shows a success status, 200 is taken; the errors are those that \"Getting Started\" lists for all calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
    ],
    doubtful: &[
        Property {
            of: "ContactResult",
            name: "success",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://lunarsend.com/api/docs/contacts/edit-contact"),
                note: Some(
                    "in the samples of \"Edit Contact\", \"Get Contact\", \"Get Deal\" and \"Edit Deal\" in place of `status`, and in no table",
                ),
            },
        },
        Property {
            of: "ContactTagsResult",
            name: "success",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://lunarsend.com/api/docs/contacts/edit-contact"),
                note: Some(
                    "in the samples of \"Edit Contact\", \"Get Contact\", \"Get Deal\" and \"Edit Deal\" in place of `status`, and in no table",
                ),
            },
        },
        Property {
            of: "TagLinkResult",
            name: "success",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://lunarsend.com/api/docs/contacts/edit-contact"),
                note: Some(
                    "in the samples of \"Edit Contact\", \"Get Contact\", \"Get Deal\" and \"Edit Deal\" in place of `status`, and in no table",
                ),
            },
        },
        Property {
            of: "DealResult",
            name: "success",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://lunarsend.com/api/docs/contacts/edit-contact"),
                note: Some(
                    "in the samples of \"Edit Contact\", \"Get Contact\", \"Get Deal\" and \"Edit Deal\" in place of `status`, and in no table",
                ),
            },
        },
        Property {
            of: "TagResult",
            name: "success",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://lunarsend.com/api/docs/contacts/edit-contact"),
                note: Some(
                    "in the samples of \"Edit Contact\", \"Get Contact\", \"Get Deal\" and \"Edit Deal\" in place of `status`, and in no table",
                ),
            },
        },
        Property {
            of: "TeamUserResult",
            name: "success",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://lunarsend.com/api/docs/contacts/edit-contact"),
                note: Some(
                    "in the samples of \"Edit Contact\", \"Get Contact\", \"Get Deal\" and \"Edit Deal\" in place of `status`, and in no table",
                ),
            },
        },
        Property {
            of: "TemplateResult",
            name: "success",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://lunarsend.com/api/docs/contacts/edit-contact"),
                note: Some(
                    "in the samples of \"Edit Contact\", \"Get Contact\", \"Get Deal\" and \"Edit Deal\" in place of `status`, and in no table",
                ),
            },
        },
        Property {
            of: "TagContact",
            name: "id",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://lunarsend.com/api/docs/tags/search-contact-tag"),
                note: Some(
                    "the page calls it `id` and does not say of what; taken for that of the contact",
                ),
            },
        },
        Property {
            of: "DealCreate",
            name: "primary_contact",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://lunarsend.com/api/docs/pipeline/create-deal"),
                note: Some("in the sample of the request, and not in the table"),
            },
        },
    ],
};
