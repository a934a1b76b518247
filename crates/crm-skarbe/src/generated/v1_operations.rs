// @generated from specs/skarbe/v1.yaml by `cargo xtask generate skarbe`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::api::{
    Api, AuthScheme, Basis, Check, Credits, Effect, Encoding, Fact, FailureMarker,
    Literal, Location, Method, Operation, Paging, PagingLocation, PagingStyle, Parameter,
    Property, RateLimit, RowsIn, Rule, Seen, Provenance, CheckTarget, Task,
    WithoutPosition,
};

/// What the documentation of Skarbe says, generation `v1`, as data.
pub static API: Api = Api {
    vendor: "skarbe",
    vendor_name: "Skarbe",
    generation: "v1",
    base_url: "https://api.skarbe.com",
    auth: AuthScheme::ApiKey {
        header: "x-api-key",
        prefix: "",
    },
    rate_limits: &[],
    failure_markers: &[],
    operations: &[
        Operation {
            id: "contacts_list",
            operation_id: "contacts_list",
            summary: "List contacts",
            method: Method::Get,
            path: "/api/connect/contacts",
            parameters: &[
                Parameter {
                    name: "query",
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
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Query("query"),
                    rule: Rule::Length {
                        min: Some(1),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
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
                        basis: Basis::Seed,
                        page: Some(
                            "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                        ),
                        note: Some(
                            "\"Available endpoints\" lists 200, 400, 401 and 500 for all calls together",
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
            path: "/api/connect/contacts",
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
            checks: &[
                Check {
                    target: CheckTarget::Body(""),
                    rule: Rule::AnyOfFields(&["email", "firstName"]),
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
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
                            "duplicates are not documented, so a second call may create a second contact",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some(
                            "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                        ),
                        note: Some(
                            "the media type is read from the JSON samples; \"Available endpoints\" does not name it",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Sample,
                        page: Some(
                            "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                        ),
                        note: Some(
                            "\"Available endpoints\" has a sample only, with fewer fields than a listed contact and without fullName and leadStatus; every property is optional",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some(
                            "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                        ),
                        note: Some(
                            "200 is the only success status that \"Available endpoints\" lists; the lists are for all calls together",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "lead_statuses_list",
            operation_id: "lead_statuses_list",
            summary: "List lead statuses",
            method: Method::Get,
            path: "/api/connect/contacts/lead-statuses",
            parameters: &[],
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
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
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
                        basis: Basis::Seed,
                        page: Some(
                            "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                        ),
                        note: Some(
                            "\"Available endpoints\" lists 200, 400, 401 and 500 for all calls together",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "me_get",
            operation_id: "me_get",
            summary: "Read the current user",
            method: Method::Get,
            path: "/api/connect/me",
            parameters: &[],
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
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
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
                        basis: Basis::Seed,
                        page: Some(
                            "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                        ),
                        note: Some(
                            "\"Available endpoints\" lists 200, 400, 401 and 500 for all calls together",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
    ],
    doubtful: &[
        Property {
            of: "Contact",
            name: "photo",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
                note: Some(
                    "\"Available endpoints\" names it without a sample; type and null are assumed",
                ),
            },
        },
        Property {
            of: "Contact",
            name: "phoneNumbers",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
                note: Some(
                    "\"Available endpoints\" names the field only; the plural suggests a list",
                ),
            },
        },
        Property {
            of: "Contact",
            name: "facebookUrl",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
                note: Some(
                    "\"Available endpoints\" names it without a sample; type and null are assumed",
                ),
            },
        },
        Property {
            of: "Contact",
            name: "instagramUrl",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
                note: Some(
                    "\"Available endpoints\" names it without a sample; type and null are assumed",
                ),
            },
        },
        Property {
            of: "Contact",
            name: "linkedinUrl",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
                note: Some(
                    "\"Available endpoints\" names it without a sample; type and null are assumed",
                ),
            },
        },
        Property {
            of: "Contact",
            name: "note",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
                note: Some(
                    "\"Available endpoints\" names it without a sample; type and null are assumed",
                ),
            },
        },
        Property {
            of: "Contact",
            name: "lastActivityAt",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
                note: Some(
                    "\"Available endpoints\" calls it a timestamp without a sample; the format is that of createdAt, null is assumed",
                ),
            },
        },
        Property {
            of: "ContactCreate",
            name: "phoneNumbers",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
                note: Some(
                    "\"Available endpoints\" names the field only; a list of strings is read from the plural",
                ),
            },
        },
        Property {
            of: "ContactCreate",
            name: "facebookUrl",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
                note: Some(
                    "\"Available endpoints\" names it without a sample; the type is assumed",
                ),
            },
        },
        Property {
            of: "ContactCreate",
            name: "instagramUrl",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
                note: Some(
                    "\"Available endpoints\" names it without a sample; the type is assumed",
                ),
            },
        },
        Property {
            of: "ContactCreate",
            name: "linkedinUrl",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
                note: Some(
                    "\"Available endpoints\" names it without a sample; the type is assumed",
                ),
            },
        },
        Property {
            of: "ContactCreate",
            name: "twitterUrl",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
                note: Some(
                    "\"Available endpoints\" names it without a sample; the type is assumed",
                ),
            },
        },
        Property {
            of: "ContactCreate",
            name: "note",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some(
                    "https://help.skarbe.com/en/articles/11710442-available-endpoints",
                ),
                note: Some(
                    "\"Available endpoints\" names it without a sample; the type is assumed",
                ),
            },
        },
    ],
};
