// @generated from specs/snov/provided.yaml by `cargo xtask generate snov`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::api::{
    Api, AuthScheme, Basis, Check, Credits, Effect, Encoding, Fact, FailureMarker,
    Literal, Location, Method, Operation, Paging, PagingLocation, PagingStyle, Parameter,
    Property, RateLimit, RowsIn, Rule, Seen, Provenance, CheckTarget, Task,
    WithoutPosition,
};

/// What the documentation of Snov.io says, generation `provided`, as data.
pub static API: Api = Api {
    vendor: "snov",
    vendor_name: "Snov.io",
    generation: "provided",
    base_url: "https://api.snov.io",
    auth: AuthScheme::ClientCredentials {
        token_path: "/v1/oauth/access_token",
        lifetime_seconds: 3600,
    },
    rate_limits: &[
        RateLimit {
            requests: 60,
            per_seconds: 60,
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://snov.io/api"),
                note: Some(
                    "the help centre (\"Snov.io help centre: how to use the API\") says the same",
                ),
            },
        },
    ],
    failure_markers: &[
        FailureMarker {
            at: "/success",
            equals: Literal::Bool(false),
            message: None,
            source: Provenance {
                basis: Basis::Docs,
                page: Some("https://snov.io/api"),
                note: Some("the reference shows success false beside a list errors"),
            },
        },
    ],
    operations: &[
        Operation {
            id: "get_access_token",
            operation_id: "getAccessToken",
            summary: "Get access token",
            method: Method::Post,
            path: "/v1/oauth/access_token",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: false,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("issues a token and changes no data"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "a second token does not revoke the first as far as documented",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some(
                            "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                        ),
                        note: Some(
                            "samples of the reference post a form; the vendor's own n8n node (\"The vendor's own n8n node\") posts JSON",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "start_domain_search",
            operation_id: "startDomainSearch",
            summary: "Start domain search",
            method: Method::Post,
            path: "/v2/domain-search/start",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("distinct request"),
                note: Some(
                    "the provided document says per unique domain; nothing is charged when nothing is found",
                ),
            }),
            paging: None,
            task: Some(Task::Start {
                result: "get_domain_search_result",
                hash: &["/data/task_hash", "/meta/task_hash", "/task_hash"],
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the search changes nothing but the credit balance"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated start may be charged again"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference has the hash in meta, the provided document at the top",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some(
                            "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                        ),
                        note: Some("the reference also uses webhook_url"),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: task_hash stands in meta, beside an empty data list and links.result",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_domain_search_result",
            operation_id: "getDomainSearchResult",
            summary: "Get domain search results",
            method: Method::Get,
            path: "/v2/domain-search/result/{task_hash}",
            parameters: &[
                Parameter {
                    name: "task_hash",
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
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: Some("startDomainSearch is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "start_domain_search",
                hash: "task_hash",
                status: "/status",
                running: &["in_progress", "in progress"],
                finished: &["completed"],
                failed: &[],
                poll_seconds: None,
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference writes 'in progress', the vendor's n8n node (\"The vendor's own n8n node\") compares with in_progress",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: data also has city, founded, website and hq_phone; the counts are in meta as prospects_count, emails_count and generic_contacts_count",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "start_domain_prospect_search",
            operation_id: "startDomainProspectSearch",
            summary: "Start domain prospect search",
            method: Method::Post,
            path: "/v2/domain-search/prospects/start",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("distinct request"),
                note: Some("nothing is charged when nothing is found"),
            }),
            paging: None,
            task: Some(Task::Start {
                result: "get_domain_prospect_search_result",
                hash: &["/data/task_hash", "/meta/task_hash", "/task_hash"],
                note: Some(
                    "page is sent here, the list is in the response of the result call; hence no x-paging",
                ),
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/positions"),
                    rule: Rule::Items {
                        min: None,
                        max: Some(10),
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the search changes nothing but the credit balance"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated start may be charged again"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference has the hash in meta, the provided document at the top",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some(
                            "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                        ),
                        note: Some(
                            "the reference also uses webhook_url; 20 profiles a page",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: task_hash stands in meta, beside an empty data list and links.result",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_domain_prospect_search_result",
            operation_id: "getDomainProspectSearchResult",
            summary: "Get domain prospect search results",
            method: Method::Get,
            path: "/v2/domain-search/prospects/result/{task_hash}",
            parameters: &[
                Parameter {
                    name: "task_hash",
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
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: Some("startDomainProspectSearch is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "start_domain_prospect_search",
                hash: "task_hash",
                status: "/status",
                running: &["in_progress", "in progress"],
                finished: &["completed"],
                failed: &[],
                poll_seconds: None,
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference writes 'in progress', the vendor's n8n node (\"The vendor's own n8n node\") compares with in_progress",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: rows of first_name, last_name, position, source_page and search_emails_start, without an address; meta.total_count, links.next",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "start_domain_emails_search",
            operation_id: "startDomainEmailsSearch",
            summary: "Start domain emails search",
            method: Method::Post,
            path: "/v2/domain-search/domain-emails/start",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("distinct request"),
                note: Some("nothing is charged when nothing is found"),
            }),
            paging: None,
            task: Some(Task::Start {
                result: "get_domain_emails_search_result",
                hash: &["/data/task_hash", "/meta/task_hash", "/task_hash"],
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the search changes nothing but the credit balance"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated start may be charged again"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference has the hash in meta, the provided document at the top",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some(
                            "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                        ),
                        note: Some(
                            "the reference also takes webhook_url and the cursor next; 50 addresses a page",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: task_hash stands in meta, beside an empty data list and links.result",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_domain_emails_search_result",
            operation_id: "getDomainEmailsSearchResult",
            summary: "Get domain emails search results",
            method: Method::Get,
            path: "/v2/domain-search/domain-emails/result/{task_hash}",
            parameters: &[
                Parameter {
                    name: "task_hash",
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
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: Some("startDomainEmailsSearch is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "start_domain_emails_search",
                hash: "task_hash",
                status: "/status",
                running: &["in_progress", "in progress"],
                finished: &["completed"],
                failed: &[],
                poll_seconds: None,
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference writes 'in progress', the vendor's n8n node (\"The vendor's own n8n node\") compares with in_progress",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: rows of email only, unverified; meta.next, meta.total_count, links.next",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "start_generic_contacts_search",
            operation_id: "startGenericContactsSearch",
            summary: "Start generic contacts search",
            method: Method::Post,
            path: "/v2/domain-search/generic-contacts/start",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("distinct request"),
                note: Some("nothing is charged when nothing is found"),
            }),
            paging: None,
            task: Some(Task::Start {
                result: "get_generic_contacts_search_result",
                hash: &["/data/task_hash", "/meta/task_hash", "/task_hash"],
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the search changes nothing but the credit balance"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated start may be charged again"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference has the hash in meta, the provided document at the top",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some(
                            "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                        ),
                        note: Some(
                            "the reference also takes webhook_url and the cursor next; 50 addresses a page",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: task_hash stands in meta, beside an empty data list and links.result",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_generic_contacts_search_result",
            operation_id: "getGenericContactsSearchResult",
            summary: "Get generic contacts search results",
            method: Method::Get,
            path: "/v2/domain-search/generic-contacts/result/{task_hash}",
            parameters: &[
                Parameter {
                    name: "task_hash",
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
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: Some("startGenericContactsSearch is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "start_generic_contacts_search",
                hash: "task_hash",
                status: "/status",
                running: &["in_progress", "in progress"],
                finished: &["completed"],
                failed: &[],
                poll_seconds: None,
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference writes 'in progress', the vendor's n8n node (\"The vendor's own n8n node\") compares with in_progress",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("in the reference: rows of email only"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_domain_emails_count",
            operation_id: "getDomainEmailsCount",
            summary: "Check available emails count (free)",
            method: Method::Post,
            path: "/v1/get-domain-emails-count",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a look-up sent as POST"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("free of charge"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some(
                            "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                        ),
                        note: Some("in the reference: also success and webmail"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "start_find_emails_by_name",
            operation_id: "startFindEmailsByName",
            summary: "Start find emails by name and domain",
            method: Method::Post,
            path: "/v2/emails-by-domain-by-name/start",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("valid or unknown address found"),
                note: None,
            }),
            paging: None,
            task: Some(Task::Start {
                result: "get_find_emails_by_name_result",
                hash: &["/data/task_hash", "/meta/task_hash", "/task_hash"],
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/rows"),
                    rule: Rule::Items {
                        min: None,
                        max: Some(10),
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the search changes nothing but the credit balance"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated start may be charged again"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference has the hash in data, the provided document at the top",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: task_hash stands in data; meta repeats the input",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_find_emails_by_name_result",
            operation_id: "getFindEmailsByNameResult",
            summary: "Get find emails by name results",
            method: Method::Get,
            path: "/v2/emails-by-domain-by-name/result",
            parameters: &[
                Parameter {
                    name: "task_hash",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: Some("startFindEmailsByName is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "start_find_emails_by_name",
                hash: "task_hash",
                status: "/status",
                running: &["in_progress", "in progress"],
                finished: &["completed"],
                failed: &["not_enough_credits"],
                poll_seconds: None,
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference writes in_progress here, 'in progress' on the domain searches",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: rows of people and a list result of email, smtp_status and checks; no confidence",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "start_find_domain_by_company_name",
            operation_id: "startFindDomainByCompanyName",
            summary: "Start find domain by company name",
            method: Method::Post,
            path: "/v2/company-domain-by-name/start",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("domain found"),
                note: None,
            }),
            paging: None,
            task: Some(Task::Start {
                result: "get_find_domain_by_company_name_result",
                hash: &["/data/task_hash", "/meta/task_hash", "/task_hash"],
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/names"),
                    rule: Rule::Items {
                        min: None,
                        max: Some(10),
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the search changes nothing but the credit balance"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated start may be charged again"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference has the hash in data, the provided document at the top",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: task_hash stands in data; meta repeats the input",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_find_domain_by_company_name_result",
            operation_id: "getFindDomainByCompanyNameResult",
            summary: "Get find domain by company name results",
            method: Method::Get,
            path: "/v2/company-domain-by-name/result",
            parameters: &[
                Parameter {
                    name: "task_hash",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: Some("startFindDomainByCompanyName is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "start_find_domain_by_company_name",
                hash: "task_hash",
                status: "/status",
                running: &["in_progress", "in progress"],
                finished: &["completed"],
                failed: &[],
                poll_seconds: None,
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference writes in_progress here, 'in progress' on the domain searches",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("in the reference: rows of name and result.domain"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "start_linked_in_profile_enrichment",
            operation_id: "startLinkedInProfileEnrichment",
            summary: "Start LinkedIn profile enrichment",
            method: Method::Post,
            path: "/v2/li-profiles-by-urls/start",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("profile returned"),
                note: None,
            }),
            paging: None,
            task: Some(Task::Start {
                result: "get_linked_in_profile_enrichment_result",
                hash: &["/data/task_hash", "/meta/task_hash", "/task_hash"],
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/urls"),
                    rule: Rule::Items {
                        min: None,
                        max: Some(10),
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the search changes nothing but the credit balance"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated start may be charged again"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference has the hash in data, the provided document at the top",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: task_hash stands in data; meta repeats the input",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_linked_in_profile_enrichment_result",
            operation_id: "getLinkedInProfileEnrichmentResult",
            summary: "Get LinkedIn profile enrichment results",
            method: Method::Get,
            path: "/v2/li-profiles-by-urls/result",
            parameters: &[
                Parameter {
                    name: "task_hash",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: Some("startLinkedInProfileEnrichment is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "start_linked_in_profile_enrichment",
                hash: "task_hash",
                status: "/status",
                running: &["in_progress", "in progress"],
                finished: &["completed"],
                failed: &[],
                poll_seconds: None,
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference writes in_progress here, 'in progress' on the domain searches",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: rows of url and result; result is an object, or an empty list when nothing was found",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_profile_by_email",
            operation_id: "getProfileByEmail",
            summary: "Enrich profile by email",
            method: Method::Post,
            path: "/v1/get-profile-by-email",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("request"),
                note: Some("nothing is charged when nothing is found"),
            }),
            paging: None,
            task: None,
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a look-up sent as POST"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated request may be charged again"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: a flat camelCase object with success, an integer id, social, currentJobs and previousJobs",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "start_email_verification",
            operation_id: "startEmailVerification",
            summary: "Start email verification",
            method: Method::Post,
            path: "/v2/email-verification/start",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("address"),
                note: Some(
                    "sources differ: the reference names no price, the help centre says 1 whatever the outcome, API Evangelist (\"API Evangelist's profile of Snov.io\") says free when an address cannot be verified",
                ),
            }),
            paging: None,
            task: Some(Task::Start {
                result: "get_email_verification_result",
                hash: &["/data/task_hash", "/meta/task_hash", "/task_hash"],
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/emails"),
                    rule: Rule::Items {
                        min: None,
                        max: Some(10),
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
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
                            "the verification changes nothing but the credit balance",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated start may be charged again"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/knowledgebase/email-verifier"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference has the hash in data, the provided document at the top",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: task_hash stands in data; meta repeats the input",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_email_verification_result",
            operation_id: "getEmailVerificationResult",
            summary: "Get email verification results",
            method: Method::Get,
            path: "/v2/email-verification/result",
            parameters: &[
                Parameter {
                    name: "task_hash",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: Some("startEmailVerification is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "start_email_verification",
                hash: "task_hash",
                status: "/status",
                running: &["in_progress", "in progress"],
                finished: &["completed"],
                failed: &[],
                poll_seconds: None,
                note: None,
            }),
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference writes in_progress here, 'in progress' on the domain searches",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: rows of email and result with smtp_status, is_valid_format and other checks; no mx_valid",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_email_accounts",
            operation_id: "listEmailAccounts",
            summary: "List email accounts (free)",
            method: Method::Get,
            path: "/v2/sender-accounts/emails",
            parameters: &[],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: rows have an integer id, valid, suspended, tags and imap; no smtp_status, no imap_status",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "add_email_account",
            operation_id: "addEmailAccount",
            summary: "Add email account",
            method: Method::Post,
            path: "/v2/sender-accounts/emails",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("creates a record"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated call may create a second record"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference has delay_type, delay_fixed, delay_from and delay_to where this has delay; timezoneId is an integer",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: wrapped in data; the connection state is in data.smtp.status and data.imap.status",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "update_email_account",
            operation_id: "updateEmailAccount",
            summary: "Update email account",
            method: Method::Patch,
            path: "/v2/sender-accounts/emails/{id}",
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
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the call sets values"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the same values set twice stay the same"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference has delay_type, delay_fixed, delay_from and delay_to where this has delay, and also takes reply_to, limitation and timezoneId; tags replaces the list",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: wrapped in data, as when an account is added",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "check_sender_status",
            operation_id: "checkSenderStatus",
            summary: "Check sender account status",
            method: Method::Get,
            path: "/v2/sender-accounts/check-sender-status",
            parameters: &[
                Parameter {
                    name: "sender_account_id",
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
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("the account id is an integer in the reference"),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: data.smtp and data.imap, each a status and an optional list errors",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_warm_up_campaigns",
            operation_id: "listWarmUpCampaigns",
            summary: "List warm-up campaigns",
            method: Method::Get,
            path: "/v2/warm-up",
            parameters: &[
                Parameter {
                    name: "page",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "per_page",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "status",
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
                size: Some("per_page"),
                first: 1,
                sizes: &[20, 50, 100],
                max_size: None,
                fixed_size: None,
                default_size: Some(20),
                rows_in: RowsIn::Response,
                items: "/data",
                key: None,
                totals: Some("/total"),
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Query("per_page"),
                    rule: Rule::OneOf(&[20, 50, 100]),
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Paging,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("the reference has the total in meta.total_items"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some(
                            "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                        ),
                        note: Some(
                            "the reference filters by active, paused, completed or error",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: data, success and meta with total_items, page, per_page and total_pages",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "create_warm_up_campaign",
            operation_id: "createWarmUpCampaign",
            summary: "Create warm-up campaign",
            method: Method::Post,
            path: "/v2/warm-up",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("creates a record"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated call may create a second record"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the account id is an integer and the content autogenerated or specific in the reference; reply_rate is 10 to 45",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("in the reference: only data.id and success"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_warm_up_campaign",
            operation_id: "getWarmUpCampaign",
            summary: "Get warm-up campaign",
            method: Method::Get,
            path: "/v2/warm-up/{id}",
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
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: wrapped in data beside success; 22 fields",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "update_warm_up_campaign",
            operation_id: "updateWarmUpCampaign",
            summary: "Update warm-up campaign",
            method: Method::Patch,
            path: "/v2/warm-up/{id}",
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
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the call sets values"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the same values set twice stay the same"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference sets status active, paused, completed or deleted",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("in the reference: only data.id and success"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_campaigns",
            operation_id: "listCampaigns",
            summary: "List campaigns",
            method: Method::Get,
            path: "/v1/user-campaigns",
            parameters: &[],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v1/get-user-campaigns"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("GET /v1/get-user-campaigns in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: a bare list; the name is in campaign, times are Unix seconds",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "create_campaign",
            operation_id: "createCampaign",
            summary: "Create campaign",
            method: Method::Post,
            path: "/v1/create-campaign",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("POST /v2/campaigns/create"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("POST /v2/campaigns/create in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("creates a record"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated call may create a second record"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference takes title, priority, recipients, sequence and more; of these fields it has schedule_id only",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_campaign",
            operation_id: "getCampaign",
            summary: "Get campaign",
            method: Method::Get,
            path: "/v1/campaign/{id}",
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
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v2/campaigns/{campaign_id}"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("GET /v2/campaigns/{campaign_id} in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("in the reference: success and data"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "update_campaign",
            operation_id: "updateCampaign",
            summary: "Update campaign",
            method: Method::Put,
            path: "/v1/campaign/{id}",
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
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("PATCH /v2/campaigns/{campaign_id}"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("PATCH /v2/campaigns/{campaign_id} in the reference"),
                    },
                ),
                (
                    Fact::Method,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("PATCH in the reference, a partial update"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the call sets values"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the same values set twice stay the same"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference takes a partial update of the fields of its campaign",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "delete_campaign",
            operation_id: "deleteCampaign",
            summary: "Delete campaign",
            method: Method::Delete,
            path: "/v1/campaign/{id}",
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
            success: &[204],
            effect: Effect::Delete,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("DELETE /v2/campaigns/{campaign_id}"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("DELETE /v2/campaigns/{campaign_id} in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is DELETE"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("what is deleted cannot be deleted again"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference refuses while the campaign is active, paused or scheduled",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: a body with success, not an empty 204",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "change_campaign_state",
            operation_id: "changeCampaignState",
            summary: "Change campaign state",
            method: Method::Post,
            path: "/v1/campaign/{id}/state",
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
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("POST /v2/campaigns/{campaign_id}/action"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "POST /v2/campaigns/{campaign_id}/action in the reference",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("starts or stops sending"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a late repeat could undo a later change of state"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference takes action: start, pause, resume, complete or archived",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: success, and a list errors on failure",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_email_schedules",
            operation_id: "listEmailSchedules",
            summary: "List email schedules",
            method: Method::Get,
            path: "/v1/email-schedules",
            parameters: &[],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v2/campaigns/schedules"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("GET /v2/campaigns/schedules in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("in the reference: rows also have timezone and days"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "create_email_step_content",
            operation_id: "createEmailStepContent",
            summary: "Create email step content",
            method: Method::Post,
            path: "/v1/email-step-content",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some(
                "POST /v2/campaigns/{campaign_id}/steps/{step_id}/content/create",
            ),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "POST /v2/campaigns/{campaign_id}/steps/{step_id}/content/create in the reference",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("creates a record"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated call may create a second record"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference takes content_id, subject, body, plain_text and usage (active or pause)",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_email_step_content",
            operation_id: "getEmailStepContent",
            summary: "Get email step content",
            method: Method::Get,
            path: "/v1/email-step-content/{id}",
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
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some(
                "GET /v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id}",
            ),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "GET /v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id} in the reference",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: data with id, subject, body, plain_text and usage",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "update_email_step_content",
            operation_id: "updateEmailStepContent",
            summary: "Update email step content",
            method: Method::Put,
            path: "/v1/email-step-content/{id}",
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
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some(
                "PATCH /v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id}",
            ),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "PATCH /v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id} in the reference",
                        ),
                    },
                ),
                (
                    Fact::Method,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("PATCH in the reference, a partial update"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the call sets values"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the same values set twice stay the same"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("the reference takes a partial update"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "delete_email_step_content",
            operation_id: "deleteEmailStepContent",
            summary: "Delete email step content",
            method: Method::Delete,
            path: "/v1/email-step-content/{id}",
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
            success: &[204],
            effect: Effect::Delete,
            safe_to_retry: true,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some(
                "DELETE /v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id}",
            ),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "DELETE /v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id} in the reference",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is DELETE"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("what is deleted cannot be deleted again"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("the reference refuses the last block of a step"),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: a body with data.success, not an empty 204",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_recipient_status",
            operation_id: "getRecipientStatus",
            summary: "Check recipient status",
            method: Method::Get,
            path: "/v1/recipient-status",
            parameters: &[
                Parameter {
                    name: "campaign_id",
                    location: Location::Query,
                    required: true,
                },
                Parameter {
                    name: "email",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v2/campaigns/{campaign_id}/recipient"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "GET /v2/campaigns/{campaign_id}/recipient in the reference",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("the reference takes emails[], 1 to 100"),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: rows of email, exist and a status that may be null",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "change_recipient_status",
            operation_id: "changeRecipientStatus",
            summary: "Change recipient status",
            method: Method::Post,
            path: "/v1/recipient-status",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("POST /v1/change-recipient-status"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("POST /v1/change-recipient-status in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("sets a status"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a late repeat could undo a later change of status"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference has the values Active, Paused and Unsubscribed",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("in the reference: a body with success"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_finished_prospects",
            operation_id: "listFinishedProspects",
            summary: "List completed prospects",
            method: Method::Get,
            path: "/v1/finished-prospects",
            parameters: &[
                Parameter {
                    name: "campaign_id",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v1/prospect-finished"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("GET /v1/prospect-finished in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("campaignId in the reference"),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: a bare list of id, prospectId, userName, userEmail, campaign and hash",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "add_to_do_not_email_list",
            operation_id: "addToDoNotEmailList",
            summary: "Add to do-not-email list",
            method: Method::Post,
            path: "/v1/do-not-email-list",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("adds to a list"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "whether a listed address is added twice is not stated",
                        ),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference takes items (addresses or domains) and listId",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some(
                            "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                        ),
                        note: Some(
                            "in the reference: a list of success and data.duplicates",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_do_not_email_lists",
            operation_id: "listDoNotEmailLists",
            summary: "List do-not-email lists",
            method: Method::Get,
            path: "/v1/do-not-email-lists",
            parameters: &[],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v2/blacklists"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("GET /v2/blacklists in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: data rows of id, name, owner and total",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_campaign_analytics",
            operation_id: "getCampaignAnalytics",
            summary: "Get campaign analytics",
            method: Method::Get,
            path: "/v1/campaign-analytics",
            parameters: &[
                Parameter {
                    name: "campaign_id",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v2/statistics/campaign-analytics"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "GET /v2/statistics/campaign-analytics in the reference",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference requires date_from and date_to; campaign_id is an optional list",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: a flat object of 45 fields; rates are percent strings",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_campaign_progress",
            operation_id: "getCampaignProgress",
            summary: "Get campaign progress",
            method: Method::Get,
            path: "/v1/campaign-progress",
            parameters: &[
                Parameter {
                    name: "campaign_id",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v2/campaigns/{campaign_id}/progress"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "GET /v2/campaigns/{campaign_id}/progress in the reference",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: status, unfinished and progress, a percent string",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_campaign_recipients_activity",
            operation_id: "getCampaignRecipientsActivity",
            summary: "Get recipients activity report",
            method: Method::Get,
            path: "/v1/campaign-recipients-activity",
            parameters: &[
                Parameter {
                    name: "campaign_id",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v2/campaigns/{campaignId}/recipients-activity"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "GET /v2/campaigns/{campaignId}/recipients-activity in the reference",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference requires dateFrom and dateTo (31 days at most), and has offset and limit",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: event rows, and pagination with total, offset, limit and has_more",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_sent_emails",
            operation_id: "getSentEmails",
            summary: "Get sent emails",
            method: Method::Get,
            path: "/v1/emails-sent",
            parameters: &[
                Parameter {
                    name: "campaign_id",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("campaignId in the reference, and offset"),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: a bare list, up to 10,000 rows, of sentDate, userName, userEmail, campaign, hash and id",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_campaign_opens",
            operation_id: "getCampaignOpens",
            summary: "Get campaign opens",
            method: Method::Get,
            path: "/v1/emails-opens",
            parameters: &[
                Parameter {
                    name: "campaign_id",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v1/get-emails-opened"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("GET /v1/get-emails-opened in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("campaignId in the reference, and offset"),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("in the reference: a bare list of event objects"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_campaign_clicks",
            operation_id: "getCampaignClicks",
            summary: "Get campaign link clicks",
            method: Method::Get,
            path: "/v1/emails-clicks",
            parameters: &[
                Parameter {
                    name: "campaign_id",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v1/get-emails-clicked"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("GET /v1/get-emails-clicked in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("campaignId in the reference, and offset"),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("in the reference: a bare list of event objects"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_campaign_replies",
            operation_id: "getCampaignReplies",
            summary: "Get all campaign replies",
            method: Method::Get,
            path: "/v1/campaign-replies",
            parameters: &[
                Parameter {
                    name: "campaign_id",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v2/campaigns/{campaign_id}/all-replies"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "GET /v2/campaigns/{campaign_id}/all-replies in the reference",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: e-mail and LinkedIn replies, each with replyType, receivedAt and replies",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_campaign_email_replies",
            operation_id: "getCampaignEmailReplies",
            summary: "Get campaign email replies",
            method: Method::Get,
            path: "/v1/campaign-email-replies",
            parameters: &[
                Parameter {
                    name: "campaign_id",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v1/get-emails-replies"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("GET /v1/get-emails-replies in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "campaignId in the reference, and offset; the whole campaign, no filter by step",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("in the reference: a bare list"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "add_prospect",
            operation_id: "addProspect",
            summary: "Add prospect to list",
            method: Method::Post,
            path: "/v1/add-prospect",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("POST /v1/add-prospect-to-list"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("POST /v1/add-prospect-to-list in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("creates a record"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "whether a known address is added twice is not stated",
                        ),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("camelCase names in the reference, listId required"),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("in the reference: success, id, added and updated"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "find_prospect_by_id",
            operation_id: "findProspectById",
            summary: "Find prospect by ID",
            method: Method::Post,
            path: "/v1/find-prospect-by-id",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("POST /v1/get-prospect-by-id"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("POST /v1/get-prospect-by-id in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a look-up sent as POST"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a look-up sent as POST"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("in the reference: success and data"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "find_prospect_by_email",
            operation_id: "findProspectByEmail",
            summary: "Find prospect by email",
            method: Method::Post,
            path: "/v1/find-prospect-by-email",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("POST /v1/get-prospects-by-email"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("POST /v1/get-prospects-by-email in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a look-up sent as POST"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a look-up sent as POST"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: success and a list in data, not one prospect",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_prospect_custom_fields",
            operation_id: "getProspectCustomFields",
            summary: "Get prospect custom fields",
            method: Method::Get,
            path: "/v1/prospect-custom-fields",
            parameters: &[],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(true),
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: a bare list of key, label, required and type",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_prospect_lists",
            operation_id: "listProspectLists",
            summary: "List prospect lists",
            method: Method::Get,
            path: "/v1/user-lists",
            parameters: &[],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v1/get-user-lists"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("GET /v1/get-user-lists in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: a bare list of id, name, contacts, isDeleted and dates",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "view_prospects_in_list",
            operation_id: "viewProspectsInList",
            summary: "View prospects in list",
            method: Method::Post,
            path: "/v1/view-prospects-in-list",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Body,
                position: "/page",
                size: Some("/per_page"),
                first: 1,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(20),
                rows_in: RowsIn::Response,
                items: "/data",
                key: None,
                totals: Some("/total"),
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("POST /v1/prospect-list"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("POST /v1/prospect-list in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a look-up sent as POST"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a look-up sent as POST"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Paging,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference has no total in the response, and perPage up to 5000",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "listId, page and perPage (up to 5000) in the reference",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: success, list and prospects; no total",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "create_prospect_list",
            operation_id: "createProspectList",
            summary: "Create prospect list",
            method: Method::Post,
            path: "/v1/create-prospect-list",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("POST /v1/lists"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("POST /v1/lists in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("creates a record"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated call may create a second record"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("in the reference: a list of success and data.id"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_pipelines",
            operation_id: "listPipelines",
            summary: "List pipelines",
            method: Method::Get,
            path: "/v1/pipelines",
            parameters: &[],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v2/pipelines"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("GET /v2/pipelines in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: data rows also have deals_count, deals_value and created_at",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_pipeline_stages",
            operation_id: "listPipelineStages",
            summary: "List pipeline stages",
            method: Method::Get,
            path: "/v1/pipeline-stages",
            parameters: &[
                Parameter {
                    name: "pipeline_id",
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
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v2/pipelines/{pipeline_id}/stages"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "GET /v2/pipelines/{pipeline_id}/stages in the reference",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: data rows have order where this has position, and deals_count and deals_value",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "get_user_balance",
            operation_id: "getUserBalance",
            summary: "Check user balance",
            method: Method::Get,
            path: "/v1/user-balance",
            parameters: &[],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("GET /v1/get-balance"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("GET /v1/get-balance in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://snov.io/api"),
                        note: None,
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: success and data; balance is a decimal string, used and total do not exist",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "list_webhooks",
            operation_id: "listWebhooks",
            summary: "List webhooks",
            method: Method::Get,
            path: "/v1/webhooks",
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
            path_confirmed: Some(false),
            documented_as: Some("GET /v2/webhooks"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("GET /v2/webhooks in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is GET"),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: each row is wrapped once more in data; meta has webhooks_count and user_id",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "add_webhook",
            operation_id: "addWebhook",
            summary: "Add webhook",
            method: Method::Post,
            path: "/v1/webhooks",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json],
            authenticated: true,
            success: &[201],
            effect: Effect::Write,
            safe_to_retry: false,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("POST /v2/webhooks"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("POST /v2/webhooks in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("creates a record"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated call may create a second record"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference takes event_object, event_action and endpoint_url",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("in the reference: data and meta"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "update_webhook",
            operation_id: "updateWebhook",
            summary: "Update webhook",
            method: Method::Put,
            path: "/v1/webhooks/{id}",
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
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("PUT /v2/webhooks/{webhook_id}"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("PUT /v2/webhooks/{webhook_id} in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the call sets values"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the same values set twice stay the same"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference changes the status only: active or deactivated",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "delete_webhook",
            operation_id: "deleteWebhook",
            summary: "Delete webhook",
            method: Method::Delete,
            path: "/v1/webhooks/{id}",
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
            success: &[204],
            effect: Effect::Delete,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: Some(false),
            documented_as: Some("DELETE /v2/webhooks/{webhook_id}"),
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some("DELETE /v2/webhooks/{webhook_id} in the reference"),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the method is DELETE"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("what is deleted cannot be deleted again"),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Contradicted,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "in the reference: a body with data.success, not an empty 204",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
    ],
    doubtful: &[],
};
