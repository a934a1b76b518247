// @generated from specs/callab/early.yaml by `cargo xtask generate callab`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::api::{
    Api, AuthScheme, Basis, Check, Credits, Effect, Encoding, Fact, FailureMarker,
    Literal, Location, Method, Operation, Paging, PagingLocation, PagingStyle, Parameter,
    Property, RateLimit, RowsIn, Rule, Seen, Provenance, CheckTarget, Task,
    WithoutPosition,
};

/// What the documentation of Callab AI says, generation `early`, as data.
pub static API: Api = Api {
    vendor: "callab",
    vendor_name: "Callab AI",
    generation: "early",
    base_url: "https://api.callab.ai",
    auth: AuthScheme::ApiKey {
        header: "authorization",
        prefix: "Bearer ",
    },
    rate_limits: &[],
    failure_markers: &[
        FailureMarker {
            at: "/status",
            equals: Literal::String("error"),
            message: Some("/message"),
            source: Provenance {
                basis: Basis::Docs,
                page: Some(
                    "https://docs.callab.ai/api-reference/Contacts/query-contacts",
                ),
                note: Some(
                    "errors return  HTTP 200; \"Get Contact by ID\" says the same of the later generation",
                ),
            },
        },
    ],
    operations: &[
        Operation {
            id: "contacts_query",
            operation_id: "contacts_query",
            summary: "Query contacts",
            method: Method::Post,
            path: "/contact/query",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
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
                page: Some(
                    "https://docs.callab.ai/api-reference/Contacts/query-contacts",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Method,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some(
                            "https://docs.callab.ai/api-reference/Contacts/query-contacts",
                        ),
                        note: Some(
                            "\"Query Contacts\" says GET, yet with body details; the sample of \"Query Contacts\" sends a body, so POST is taken",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "a POST, but described as retrieving contacts with filters",
                        ),
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
            ],
            seen: &[],
        },
    ],
    doubtful: &[
        Property {
            of: "Error",
            name: "status",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "no body of an error status is documented for this call; the envelope is the shape of all other responses",
                ),
            },
        },
        Property {
            of: "Error",
            name: "message",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "no body of an error status is documented for this call; the envelope is the shape of all other responses",
                ),
            },
        },
        Property {
            of: "Error",
            name: "data",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "no body of an error status is documented for this call; the envelope is the shape of all other responses",
                ),
            },
        },
    ],
};
