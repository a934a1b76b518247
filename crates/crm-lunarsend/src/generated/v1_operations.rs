// @generated from specs/lunarsend/v1.yaml by `cargo xtask generate lunarsend`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::api::{
    Api, AuthScheme, Basis, Check, Credits, Effect, Encoding, Fact, FailureMarker,
    Literal, Location, Method, Operation, Paging, PagingLocation, PagingStyle, Parameter,
    Property, RateLimit, RowsIn, Rule, Seen, Provenance, CheckTarget, Task,
    WithoutPosition,
};

/// What the documentation of LunarSend says, generation `v1`, as data.
pub static API: Api = Api {
    vendor: "lunarsend",
    vendor_name: "LunarSend",
    generation: "v1",
    base_url: "https://lunarsend.com",
    auth: AuthScheme::ApiKey {
        header: "x-api-key",
        prefix: "",
    },
    rate_limits: &[
        RateLimit {
            requests: 2,
            per_seconds: 1,
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://lunarsend.com/api/docs"),
                note: None,
            },
        },
    ],
    failure_markers: &[],
    operations: &[
        Operation {
            id: "contacts_search",
            operation_id: "contacts_search",
            summary: "Search contacts",
            method: Method::Get,
            path: "/api/contacts",
            parameters: &[
                Parameter {
                    name: "searchby",
                    location: Location::Query,
                    required: true,
                },
                Parameter {
                    name: "search",
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
                basis: Basis::Seed,
                page: Some("https://lunarsend.com/api/docs/contacts"),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some(
                            "https://lunarsend.com/api/docs/pipeline/create-deal",
                        ),
                        note: Some(
                            "\"Rest API endpoints for contacts\" names no path; by analogy with /api/pipeline of the later pages; override it in the client",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a GET that is described as querying"),
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
                    Fact::Request,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/contacts"),
                        note: Some(
                            "\"Rest API endpoints for contacts\" shows a JSON object; a body on GET has no meaning in OpenAPI 3.0.3, so its two fields are query parameters",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some("https://lunarsend.com/api/docs/contacts"),
                        note: Some(
                            "\"Rest API endpoints for contacts\" repeats the response of creating a contact, one id; the real shape is taken as unknown",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://lunarsend.com/api/docs"),
                        note: Some(
                            "200 is from \"Rest API endpoints for contacts\"; \"Lunar Send API Documentation\" lists the errors for all calls together",
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
            path: "/api/contacts",
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
                basis: Basis::Seed,
                page: Some("https://lunarsend.com/api/docs/contacts"),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some(
                            "https://lunarsend.com/api/docs/pipeline/create-deal",
                        ),
                        note: Some(
                            "\"Rest API endpoints for contacts\" names no path; by analogy with /api/pipeline of the later pages; override it in the client",
                        ),
                    },
                ),
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
                            "duplicates are not documented, so a second call may create a second contact",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://lunarsend.com/api/docs"),
                        note: Some(
                            "200 is from \"Rest API endpoints for contacts\"; \"Lunar Send API Documentation\" lists the errors for all calls together",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "contacts_delete",
            operation_id: "contacts_delete",
            summary: "Delete a contact",
            method: Method::Delete,
            path: "/api/contacts",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Delete,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://lunarsend.com/api/docs/contacts"),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some(
                            "https://lunarsend.com/api/docs/pipeline/create-deal",
                        ),
                        note: Some(
                            "\"Rest API endpoints for contacts\" names no path; by analogy with /api/pipeline of the later pages; override it in the client",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a DELETE that is described as deleting"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "a contact that is gone cannot be deleted again; what a second call returns is not documented",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://lunarsend.com/api/docs/contacts"),
                        note: Some(
                            "\"Rest API endpoints for contacts\" shows a JSON object; a body on DELETE has no defined meaning in HTTP, and is sent all the same",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://lunarsend.com/api/docs/contacts"),
                        note: Some(
                            "the table of \"Rest API endpoints for contacts\" has the text in quotes, its sample does not; plain text is taken",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://lunarsend.com/api/docs"),
                        note: Some(
                            "200 is from \"Rest API endpoints for contacts\"; \"Lunar Send API Documentation\" lists the errors for all calls together",
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
            method: Method::Post,
            path: "/api/contacts/edit",
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
                basis: Basis::Seed,
                page: Some("https://lunarsend.com/api/docs/contacts"),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some(
                            "https://lunarsend.com/api/docs/pipeline/create-deal",
                        ),
                        note: Some(
                            "\"Rest API endpoints for contacts\" names no path and has two POST calls, which need two paths; by analogy with /api/pipeline of the later pages; override it in the client",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a POST that is described as editing"),
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
                        basis: Basis::Seed,
                        page: Some("https://lunarsend.com/api/docs/contacts"),
                        note: Some(
                            "the table and the sample of \"Rest API endpoints for contacts\" name the fields differently; names such as those of the sample are also on \"Rest API endpoints for emails\"",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://lunarsend.com/api/docs"),
                        note: Some(
                            "200 is from \"Rest API endpoints for contacts\"; \"Lunar Send API Documentation\" lists the errors for all calls together",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
    ],
    doubtful: &[
        Property {
            of: "ContactEditFields",
            name: "name",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://lunarsend.com/api/docs/contacts"),
                note: Some(
                    "\"Rest API endpoints for contacts\" names it only; the type is assumed",
                ),
            },
        },
        Property {
            of: "Error",
            name: "error",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://lunarsend.com/api/docs/getting-started"),
                note: Some("v2 documents this body; v1 documents none"),
            },
        },
        Property {
            of: "Error",
            name: "message",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://lunarsend.com/api/docs/getting-started"),
                note: Some("v2 documents this body; v1 documents none"),
            },
        },
    ],
};
