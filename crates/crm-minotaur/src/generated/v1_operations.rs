// @generated from specs/minotaur/v1.yaml by `cargo xtask generate minotaur`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::api::{
    Api, AuthScheme, Basis, Check, Credits, Effect, Encoding, Fact, FailureMarker,
    Literal, Location, Method, Operation, Paging, PagingLocation, PagingStyle, Parameter,
    Property, RateLimit, RowsIn, Rule, Seen, Provenance, CheckTarget, Task,
    WithoutPosition,
};

/// What the documentation of Minotaur Sales says, generation `v1`, as data.
pub static API: Api = Api {
    vendor: "minotaur",
    vendor_name: "Minotaur Sales",
    generation: "v1",
    base_url: "https://api.minotaursales.io/api/ext",
    auth: AuthScheme::ApiKey {
        header: "authorization",
        prefix: "X-API-Key ",
    },
    rate_limits: &[],
    failure_markers: &[],
    operations: &[
        Operation {
            id: "customer_summary",
            operation_id: "customer_summary",
            summary: "Summary of the customer",
            method: Method::Get,
            path: "/customer/summary",
            parameters: &[],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("customer:read"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "contacts_list",
            operation_id: "contacts_list",
            summary: "List contacts",
            method: Method::Post,
            path: "/contacts/list",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("contacts:read"),
            credits: None,
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Body,
                position: "/paginate/page",
                size: Some("/paginate/limit"),
                first: 1,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(50),
                rows_in: RowsIn::Response,
                items: "",
                key: None,
                totals: Some("contacts_metadata"),
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/paginate/page"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "contacts_metadata",
            operation_id: "contacts_metadata",
            summary: "Count contacts",
            method: Method::Post,
            path: "/contacts/metadata",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("contacts:read"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/paginate/page"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
            success: &[201],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: Some("contacts:create"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action create of a permission is to create records or trigger operations",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "nothing is said of duplicates; a second call may create a second contact",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "contacts_get",
            operation_id: "contacts_get",
            summary: "Get a contact",
            method: Method::Get,
            path: "/contacts/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("contacts:read"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "contacts_update",
            operation_id: "contacts_update",
            summary: "Update a contact",
            method: Method::Patch,
            path: "/contacts/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: Some("contacts:update"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action update of a permission is to modify records",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "whether phone_numbers replaces the present numbers or is added to them is not documented; the other values are set, and would be the same after a second call",
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
            path: "/contacts/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Delete,
            safe_to_retry: true,
            permission: Some("contacts:delete"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action delete of a permission is to remove records permanently",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "after the first call nothing is left to delete; the response to a second one is not documented",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "companies_list",
            operation_id: "companies_list",
            summary: "List companies",
            method: Method::Post,
            path: "/company/list",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("companies:read"),
            credits: None,
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Body,
                position: "/paginate/page",
                size: Some("/paginate/limit"),
                first: 1,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(50),
                rows_in: RowsIn::Response,
                items: "",
                key: None,
                totals: Some("companies_metadata"),
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/paginate/page"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "companies_metadata",
            operation_id: "companies_metadata",
            summary: "Count companies",
            method: Method::Post,
            path: "/company/metadata",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("companies:read"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/paginate/page"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "companies_create",
            operation_id: "companies_create",
            summary: "Create a company",
            method: Method::Post,
            path: "/company",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: Some("companies:create"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action create of a permission is to create records or trigger operations",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "nothing is said of duplicates; a second call may create a second company",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "companies_get",
            operation_id: "companies_get",
            summary: "Get a company",
            method: Method::Get,
            path: "/company/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("companies:read"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "companies_update",
            operation_id: "companies_update",
            summary: "Update a company",
            method: Method::Patch,
            path: "/company/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: true,
            permission: Some("companies:update"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action update of a permission is to modify records",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the named values are set, a second call sets them to the same",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "companies_delete",
            operation_id: "companies_delete",
            summary: "Delete a company",
            method: Method::Delete,
            path: "/company/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Delete,
            safe_to_retry: true,
            permission: Some("companies:delete"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action delete of a permission is to remove records permanently",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "after the first call nothing is left to delete; the response to a second one is not documented",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_contacts_list",
            operation_id: "list_contacts_list",
            summary: "List contact lists",
            method: Method::Post,
            path: "/list-contact/list",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("list_contacts:read"),
            credits: None,
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Body,
                position: "/page",
                size: Some("/limit"),
                first: 1,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(50),
                rows_in: RowsIn::Response,
                items: "",
                key: None,
                totals: None,
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/page"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_contacts_create",
            operation_id: "list_contacts_create",
            summary: "Create a contact list",
            method: Method::Post,
            path: "/list-contact",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: Some("list_contacts:create"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action create of a permission is to create records or trigger operations",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "nothing is said of duplicates; a second call may create a second list",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_contacts_update",
            operation_id: "list_contacts_update",
            summary: "Update a contact list",
            method: Method::Patch,
            path: "/list-contact/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: true,
            permission: Some("list_contacts:update"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action update of a permission is to modify records",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the named values are set, a second call sets them to the same",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_contacts_delete",
            operation_id: "list_contacts_delete",
            summary: "Delete a contact list",
            method: Method::Delete,
            path: "/list-contact/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Delete,
            safe_to_retry: true,
            permission: Some("list_contacts:delete"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action delete of a permission is to remove records permanently",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "after the first call nothing is left to delete; the response to a second one is not documented",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_contacts_duplicate",
            operation_id: "list_contacts_duplicate",
            summary: "Duplicate a contact list",
            method: Method::Post,
            path: "/list-contact/duplicate",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: Some("list_contacts:read"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the permission is one for reading, but a new list is made",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("each call makes a copy"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_contacts_verify",
            operation_id: "list_contacts_verify",
            summary: "Verify the contacts of a list",
            method: Method::Post,
            path: "/list-contact/verify-contacts/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: Some("list_contacts:read"),
            credits: Some(Credits {
                amount: None,
                per: None,
                note: Some("whether any are spent is not documented"),
            }),
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the permission is one for reading, but a verification is started",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "each call starts a verification; whether that spends credits is not documented",
                        ),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "verifying single addresses consumes verification credits; of verifying a list nothing is said",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_contacts_add_contacts",
            operation_id: "list_contacts_add_contacts",
            summary: "Add contacts to a list",
            method: Method::Post,
            path: "/list-contact-details/add-contacts",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: Some("list_contact_details:update"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action update of a permission is to modify records",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "what happens to a contact that is in the list already is not documented",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "products_list",
            operation_id: "products_list",
            summary: "List products",
            method: Method::Post,
            path: "/products/list",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("products:read"),
            credits: None,
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Body,
                position: "/paginate/page",
                size: Some("/paginate/limit"),
                first: 1,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(50),
                rows_in: RowsIn::Response,
                items: "",
                key: None,
                totals: None,
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/paginate/page"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "products_create",
            operation_id: "products_create",
            summary: "Create a product",
            method: Method::Post,
            path: "/products",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: Some("products:create"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action create of a permission is to create records or trigger operations",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "nothing is said of duplicates; a second call may create a second product",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "products_get",
            operation_id: "products_get",
            summary: "Get a product",
            method: Method::Get,
            path: "/products/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("products:read"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "products_update",
            operation_id: "products_update",
            summary: "Update a product",
            method: Method::Patch,
            path: "/products/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: true,
            permission: Some("products:update"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action update of a permission is to modify records",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the named values are set, a second call sets them to the same",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "products_delete",
            operation_id: "products_delete",
            summary: "Delete a product",
            method: Method::Delete,
            path: "/products/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Delete,
            safe_to_retry: true,
            permission: Some("products:delete"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action delete of a permission is to remove records permanently",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "after the first call nothing is left to delete; the response to a second one is not documented",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "opportunities_list",
            operation_id: "opportunities_list",
            summary: "List opportunities",
            method: Method::Post,
            path: "/opportunities/list",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("opportunities:read"),
            credits: None,
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Body,
                position: "/paginate/page",
                size: Some("/paginate/limit"),
                first: 1,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(50),
                rows_in: RowsIn::Response,
                items: "",
                key: None,
                totals: None,
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/paginate/page"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "opportunities_create",
            operation_id: "opportunities_create",
            summary: "Create an opportunity",
            method: Method::Post,
            path: "/opportunities",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: Some("opportunities:create"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action create of a permission is to create records or trigger operations",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "nothing is said of duplicates; a second call may create a second opportunity",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "opportunities_get",
            operation_id: "opportunities_get",
            summary: "Get an opportunity",
            method: Method::Get,
            path: "/opportunities/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("opportunities:read"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "opportunities_update",
            operation_id: "opportunities_update",
            summary: "Update an opportunity",
            method: Method::Patch,
            path: "/opportunities/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: Some("opportunities:update"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action update of a permission is to modify records",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("products.add may add the same product a second time"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "opportunities_delete",
            operation_id: "opportunities_delete",
            summary: "Delete an opportunity",
            method: Method::Delete,
            path: "/opportunities/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Delete,
            safe_to_retry: true,
            permission: Some("opportunities:delete"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action delete of a permission is to remove records permanently",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "after the first call nothing is left to delete; the response to a second one is not documented",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "pipelines_list",
            operation_id: "pipelines_list",
            summary: "List pipelines",
            method: Method::Get,
            path: "/pipelines",
            parameters: &[],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("pipelines:read"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "pipelines_get",
            operation_id: "pipelines_get",
            summary: "Get a pipeline",
            method: Method::Get,
            path: "/pipelines/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("pipelines:read"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "stages_list",
            operation_id: "stages_list",
            summary: "List the stages of a pipeline",
            method: Method::Post,
            path: "/stages/list",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("stages:read"),
            credits: None,
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Body,
                position: "/paginate/page",
                size: Some("/paginate/limit"),
                first: 1,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(50),
                rows_in: RowsIn::Response,
                items: "",
                key: None,
                totals: None,
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/paginate/page"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "prospects_suggest",
            operation_id: "prospects_suggest",
            summary: "Suggest filter values",
            method: Method::Post,
            path: "/prospect/filters",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("prospect:read"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "prospects_metadata",
            operation_id: "prospects_metadata",
            summary: "Count prospects",
            method: Method::Post,
            path: "/prospect/metadata",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("prospect:read"),
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/paginate/page"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: None,
                    },
                },
                Check {
                    target: CheckTarget::Body("/paginate/limit"),
                    rule: Rule::OneOf(&[10, 25, 50, 100]),
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                        ),
                        note: Some(
                            "the samples have no filter; the keys are those with which the response to a count shows what was applied, and that requests take them is assumed",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "prospects_list",
            operation_id: "prospects_list",
            summary: "List prospects",
            method: Method::Post,
            path: "/prospect/list",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: Some("prospect:read"),
            credits: None,
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Body,
                position: "/paginate/page",
                size: Some("/paginate/limit"),
                first: 1,
                sizes: &[10, 25, 50, 100],
                max_size: None,
                fixed_size: None,
                default_size: Some(50),
                rows_in: RowsIn::Response,
                items: "",
                key: None,
                totals: Some("prospects_metadata"),
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/paginate/page"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: None,
                    },
                },
                Check {
                    target: CheckTarget::Body("/paginate/limit"),
                    rule: Rule::OneOf(&[10, 25, 50, 100]),
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action read of a permission is to list, search or retrieve",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                        ),
                        note: Some(
                            "the samples have no filter; the keys are those with which the response to a count shows what was applied, and that requests take them is assumed",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "prospects_unlock",
            operation_id: "prospects_unlock",
            summary: "Unlock prospects by filter",
            method: Method::Post,
            path: "/service-handler/unlock-contacts",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: Some("payment_prospect:create"),
            credits: Some(Credits {
                amount: None,
                per: None,
                note: Some("Consumes subscription credits; how many is not documented."),
            }),
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action create of a permission is to create records or trigger operations",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("each call starts a job that consumes credits"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                        ),
                        note: Some(
                            "the samples have no filter; the keys are those with which the response to a count shows what was applied, and that requests take them is assumed",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "prospects_unlock_selected",
            operation_id: "prospects_unlock_selected",
            summary: "Unlock prospects by id",
            method: Method::Post,
            path: "/service-handler/unlock-selected-contacts",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: Some("payment_prospect:create"),
            credits: Some(Credits {
                amount: None,
                per: None,
                note: Some("Consumes subscription credits; how many is not documented."),
            }),
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action create of a permission is to create records or trigger operations",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("each call starts a job that consumes credits"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Assumed,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                        ),
                        note: Some(
                            "the sample has UUIDs as ids, while prospects carry 24 hexadecimal digits; which of the two is wanted is not documented",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "emails_verify",
            operation_id: "emails_verify",
            summary: "Verify email addresses",
            method: Method::Post,
            path: "/service-handler/verify-email",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: Some("verify_email:create"),
            credits: Some(Credits {
                amount: None,
                per: None,
                note: Some("Consumes verification credits; how many is not documented."),
            }),
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some(
                            "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-permissions",
                        ),
                        note: Some(
                            "the action create of a permission is to create records or trigger operations",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("each call starts a job that consumes credits"),
                    },
                ),
            ],
            seen: &[],
        },
    ],
    doubtful: &[
        Property {
            of: "Paginate",
            name: "page",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: Some(
                    "the samples start at 1 and \"API Key External API\" names no smallest page; that 0 is refused before sending is assumed",
                ),
            },
        },
        Property {
            of: "Customer",
            name: "country",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a string by its name"),
            },
        },
        Property {
            of: "Customer",
            name: "city",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a string by its name"),
            },
        },
        Property {
            of: "Contact",
            name: "middle_name",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a string by its name"),
            },
        },
        Property {
            of: "Contact",
            name: "gender",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a string by its name"),
            },
        },
        Property {
            of: "Contact",
            name: "birth_year",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; an integer by its name"),
            },
        },
        Property {
            of: "Contact",
            name: "linkedin_url",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "only null is shown; a string, as the same field of a company is",
                ),
            },
        },
        Property {
            of: "Contact",
            name: "facebook_url",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "only null is shown; a string, as linkedin_url of a company is",
                ),
            },
        },
        Property {
            of: "Contact",
            name: "twitter_url",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "only null is shown; a string, as linkedin_url of a company is",
                ),
            },
        },
        Property {
            of: "Contact",
            name: "personal_email",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a string, as work_email is"),
            },
        },
        Property {
            of: "Contact",
            name: "location_postal_code",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "only null is shown; a string, as a postal code may hold letters",
                ),
            },
        },
        Property {
            of: "Contact",
            name: "phone_numbers",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the list is shown empty; its entries are taken to be those of the update request",
                ),
            },
        },
        Property {
            of: "Contact",
            name: "company",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the object is shown, null is not; null is allowed because a contact can be created without a company",
                ),
            },
        },
        Property {
            of: "Contact",
            name: "mobile_phone",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a string by its name"),
            },
        },
        Property {
            of: "Contact",
            name: "hubspot_synced_at",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a time as last_verified is"),
            },
        },
        Property {
            of: "ContactUpdate",
            name: "first_name",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; \"all fields are optional\" is read as the fields of creation",
                ),
            },
        },
        Property {
            of: "ContactUpdate",
            name: "last_name",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; \"all fields are optional\" is read as the fields of creation",
                ),
            },
        },
        Property {
            of: "ContactUpdate",
            name: "work_email",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; \"all fields are optional\" is read as the fields of creation",
                ),
            },
        },
        Property {
            of: "Company",
            name: "twitter_url",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a string, as linkedin_url is"),
            },
        },
        Property {
            of: "Company",
            name: "facebook_url",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a string, as linkedin_url is"),
            },
        },
        Property {
            of: "Company",
            name: "location_metro",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a string, as location_locality is"),
            },
        },
        Property {
            of: "Company",
            name: "location_street_address",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a string, as location_locality is"),
            },
        },
        Property {
            of: "Company",
            name: "location_address_line_2",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a string, as location_locality is"),
            },
        },
        Property {
            of: "Company",
            name: "location_postal_code",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "only null is shown; a string, as a postal code may hold letters",
                ),
            },
        },
        Property {
            of: "CompanyUpdate",
            name: "company_name",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("not in the sample; a field of creation"),
            },
        },
        Property {
            of: "CompanyUpdate",
            name: "size",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("not in the sample; a field of the company as it is read"),
            },
        },
        Property {
            of: "CompanyUpdate",
            name: "twitter_url",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; null is shown when read, whether null clears is not documented",
                ),
            },
        },
        Property {
            of: "CompanyUpdate",
            name: "linkedin_url",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("not in the sample; a field of the company as it is read"),
            },
        },
        Property {
            of: "CompanyUpdate",
            name: "facebook_url",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; null is shown when read, whether null clears is not documented",
                ),
            },
        },
        Property {
            of: "CompanyUpdate",
            name: "location_locality",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("not in the sample; a field of the company as it is read"),
            },
        },
        Property {
            of: "CompanyUpdate",
            name: "location_metro",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; null is shown when read, whether null clears is not documented",
                ),
            },
        },
        Property {
            of: "CompanyUpdate",
            name: "location_region",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("not in the sample; a field of the company as it is read"),
            },
        },
        Property {
            of: "CompanyUpdate",
            name: "location_street_address",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; null is shown when read, whether null clears is not documented",
                ),
            },
        },
        Property {
            of: "CompanyUpdate",
            name: "location_address_line_2",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; null is shown when read, whether null clears is not documented",
                ),
            },
        },
        Property {
            of: "CompanyUpdate",
            name: "location_postal_code",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; null is shown when read, whether null clears is not documented",
                ),
            },
        },
        Property {
            of: "CompanyUpdate",
            name: "custom_fields",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("not in the sample; a field of the company as it is read"),
            },
        },
        Property {
            of: "ListContactsQuery",
            name: "page",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: Some(
                    "the samples start at 1 and \"API Key External API\" names no smallest page; that 0 is refused before sending is assumed",
                ),
            },
        },
        Property {
            of: "ProductUpdate",
            name: "unit",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("not in the sample; a field of creation"),
            },
        },
        Property {
            of: "ProductUpdate",
            name: "currency",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("not in the sample; a field of creation"),
            },
        },
        Property {
            of: "OpportunityUpdate",
            name: "description",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; \"all fields are optional\" is read as the fields of creation",
                ),
            },
        },
        Property {
            of: "OpportunityUpdate",
            name: "contacts_ids",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; \"all fields are optional\" is read as the fields of creation",
                ),
            },
        },
        Property {
            of: "OpportunityUpdate",
            name: "company_id",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; \"all fields are optional\" is read as the fields of creation",
                ),
            },
        },
        Property {
            of: "OpportunityUpdate",
            name: "stage_id",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; \"all fields are optional\" is read as the fields of creation",
                ),
            },
        },
        Property {
            of: "OpportunityUpdate",
            name: "user_id_assigned",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; \"all fields are optional\" is read as the fields of creation",
                ),
            },
        },
        Property {
            of: "OpportunityUpdate",
            name: "source_id",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; \"all fields are optional\" is read as the fields of creation",
                ),
            },
        },
        Property {
            of: "OpportunityUpdate",
            name: "estimated_closing_date",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; \"all fields are optional\" is read as the fields of creation",
                ),
            },
        },
        Property {
            of: "OpportunityUpdate",
            name: "close_date",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "not in the sample; \"all fields are optional\" is read as the fields of creation",
                ),
            },
        },
        Property {
            of: "ProspectPaginate",
            name: "page",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: Some(
                    "the samples start at 1 and \"API Key External API\" names no smallest page; that 0 is refused before sending is assumed",
                ),
            },
        },
        Property {
            of: "ProspectFilters",
            name: "first_name",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: Some(
                    "\"API Key External API\" shows requests with an empty object only, and these keys with empty lists in filters_applied of the response; that requests take the same keys, and texts as values as the filters of \"n8n node of the vendor, package @minotaur_sales/n8n-nodes-minotaur-sales, commit 7ca9564\" do, is the plain reading",
                ),
            },
        },
        Property {
            of: "ProspectFilters",
            name: "last_name",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: Some(
                    "\"API Key External API\" shows requests with an empty object only, and these keys with empty lists in filters_applied of the response; that requests take the same keys, and texts as values as the filters of \"n8n node of the vendor, package @minotaur_sales/n8n-nodes-minotaur-sales, commit 7ca9564\" do, is the plain reading",
                ),
            },
        },
        Property {
            of: "ProspectFilters",
            name: "job_title",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: Some(
                    "\"API Key External API\" shows requests with an empty object only, and these keys with empty lists in filters_applied of the response; that requests take the same keys, and texts as values as the filters of \"n8n node of the vendor, package @minotaur_sales/n8n-nodes-minotaur-sales, commit 7ca9564\" do, is the plain reading",
                ),
            },
        },
        Property {
            of: "ProspectFilters",
            name: "job_company_name",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: Some(
                    "\"API Key External API\" shows requests with an empty object only, and these keys with empty lists in filters_applied of the response; that requests take the same keys, and texts as values as the filters of \"n8n node of the vendor, package @minotaur_sales/n8n-nodes-minotaur-sales, commit 7ca9564\" do, is the plain reading",
                ),
            },
        },
        Property {
            of: "ProspectFilters",
            name: "job_company_industry",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: Some(
                    "\"API Key External API\" shows requests with an empty object only, and these keys with empty lists in filters_applied of the response; that requests take the same keys, and texts as values as the filters of \"n8n node of the vendor, package @minotaur_sales/n8n-nodes-minotaur-sales, commit 7ca9564\" do, is the plain reading",
                ),
            },
        },
        Property {
            of: "ProspectFilters",
            name: "location_locality",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: Some(
                    "\"API Key External API\" shows requests with an empty object only, and these keys with empty lists in filters_applied of the response; that requests take the same keys, and texts as values as the filters of \"n8n node of the vendor, package @minotaur_sales/n8n-nodes-minotaur-sales, commit 7ca9564\" do, is the plain reading",
                ),
            },
        },
        Property {
            of: "ProspectFilters",
            name: "location_region",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: Some(
                    "\"API Key External API\" shows requests with an empty object only, and these keys with empty lists in filters_applied of the response; that requests take the same keys, and texts as values as the filters of \"n8n node of the vendor, package @minotaur_sales/n8n-nodes-minotaur-sales, commit 7ca9564\" do, is the plain reading",
                ),
            },
        },
        Property {
            of: "ProspectFilters",
            name: "location_country",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: Some(
                    "\"API Key External API\" shows requests with an empty object only, and these keys with empty lists in filters_applied of the response; that requests take the same keys, and texts as values as the filters of \"n8n node of the vendor, package @minotaur_sales/n8n-nodes-minotaur-sales, commit 7ca9564\" do, is the plain reading",
                ),
            },
        },
        Property {
            of: "ProspectFilters",
            name: "location_postal_code",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: Some(
                    "\"API Key External API\" shows requests with an empty object only, and these keys with empty lists in filters_applied of the response; that requests take the same keys, and texts as values as the filters of \"n8n node of the vendor, package @minotaur_sales/n8n-nodes-minotaur-sales, commit 7ca9564\" do, is the plain reading",
                ),
            },
        },
        Property {
            of: "ProspectFilters",
            name: "date_verified",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints",
                ),
                note: Some(
                    "\"API Key External API\" shows requests with an empty object only, and these keys with empty lists in filters_applied of the response; that requests take the same keys, and texts as values as the filters of \"n8n node of the vendor, package @minotaur_sales/n8n-nodes-minotaur-sales, commit 7ca9564\" do, is the plain reading",
                ),
            },
        },
        Property {
            of: "ProspectDateRange",
            name: "gte",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a string, as times are elsewhere"),
            },
        },
        Property {
            of: "ProspectDateRange",
            name: "lte",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a string, as times are elsewhere"),
            },
        },
        Property {
            of: "Prospect",
            name: "mobile_phone",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("only null is shown; a string by its name"),
            },
        },
        Property {
            of: "Prospect",
            name: "location_postal_code",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "only null is shown; a string, as the values of the filter of this name",
                ),
            },
        },
        Property {
            of: "Prospect",
            name: "facebook_url",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "only null is shown; a string, as linkedin_url of a company is",
                ),
            },
        },
        Property {
            of: "Prospect",
            name: "linkedin_url",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "only null is shown; a string, as linkedin_url of a company is",
                ),
            },
        },
        Property {
            of: "Prospect",
            name: "twitter_url",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "only null is shown; a string, as linkedin_url of a company is",
                ),
            },
        },
    ],
};
