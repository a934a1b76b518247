// @generated from specs/snov/reference.yaml by `cargo xtask generate snov`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::api::{
    Api, AuthScheme, Basis, Check, Credits, Effect, Encoding, Fact, FailureMarker,
    Literal, Location, Method, Operation, Paging, PagingLocation, PagingStyle, Parameter,
    Property, RateLimit, RowsIn, Rule, Seen, Provenance, CheckTarget, Task,
    WithoutPosition,
};

/// What the documentation of Snov.io says, generation `reference`, as data.
pub static API: Api = Api {
    vendor: "snov",
    vendor_name: "Snov.io",
    generation: "reference",
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
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: Some(
                    "stated once for the whole API; what the limit counts by is not",
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
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: Some(
                    "documented for the change of a campaign's state; elsewhere from the wording \"true if\"",
                ),
            },
        },
        FailureMarker {
            at: "/*/success",
            equals: Literal::Bool(false),
            message: None,
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://snov.io/api"),
                note: Some("two calls return a list of one result that has `success`"),
            },
        },
        FailureMarker {
            at: "/data/success",
            equals: Literal::Bool(false),
            message: None,
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://snov.io/api"),
                note: Some("two calls have `success` inside `data`"),
            },
        },
    ],
    operations: &[
        Operation {
            id: "access_token_create",
            operation_id: "access_token_create",
            summary: "Get an access token",
            method: Method::Post,
            path: "/v1/oauth/access_token",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Form],
            authenticated: false,
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
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("it issues a token and changes no data"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("an earlier token is not said to end"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's samples send a form; the vendor's node sends JSON with the same names",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "domain_search_start",
            operation_id: "domain_search_start",
            summary: "Start a search for a company by domain",
            method: Method::Post,
            path: "/v2/domain-search/start",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Query],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("distinct request"),
                note: Some(
                    "nothing is charged when nothing is found; what makes two requests distinct is not documented",
                ),
            }),
            paging: None,
            task: Some(Task::Start {
                result: "domain_search_result",
                hash: &["/meta/task_hash", "/data/task_hash"],
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
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
                    Fact::Task,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that the id may also stand at `/data/task_hash` is assumed from the other calls",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's samples put the values into the query string; the vendor's node sends JSON with the same names",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "domain_search_result",
            operation_id: "domain_search_result",
            summary: "Get the result of a search for a company by domain",
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
                note: Some("`domain_search_start` is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "domain_search_start",
                hash: "task_hash",
                status: "/status",
                running: &["in progress", "in_progress"],
                finished: &["completed"],
                failed: &["not_enough_credits"],
                poll_seconds: Some((5, 10)),
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no price is named for the call that gives the result",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference writes `in progress`, the node compares with `in_progress`; `not_enough_credits` is documented for emails_by_name_result only; the waits are those of the node's guide (5 to 10 s)",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "domain_prospects_start",
            operation_id: "domain_prospects_start",
            summary: "Start a search for prospects by domain",
            method: Method::Post,
            path: "/v2/domain-search/prospects/start",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Query],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("distinct request"),
                note: Some(
                    "nothing is charged when nothing is found; what makes two requests distinct is not documented",
                ),
            }),
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Body,
                position: "/page",
                size: None,
                first: 1,
                sizes: &[],
                max_size: None,
                fixed_size: Some(20),
                default_size: None,
                rows_in: RowsIn::Result,
                items: "/data",
                key: None,
                totals: Some("/meta/total_count"),
                next: Some("/links/next"),
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: Some(Task::Start {
                result: "domain_prospects_result",
                hash: &["/meta/task_hash", "/data/task_hash"],
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/positions"),
                    rule: Rule::Items {
                        min: None,
                        max: Some(10),
                    },
                },
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
                page: Some("https://snov.io/api"),
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
                    Fact::Paging,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that each page is another request, and so charged, is inferred",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that the id may also stand at `/data/task_hash` is assumed from the other calls",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's samples put the values into the query string; the vendor's node sends JSON with the same names",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "domain_prospects_result",
            operation_id: "domain_prospects_result",
            summary: "Get the result of a search for prospects by domain",
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
                note: Some("`domain_prospects_start` is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "domain_prospects_start",
                hash: "task_hash",
                status: "/status",
                running: &["in progress", "in_progress"],
                finished: &["completed"],
                failed: &["not_enough_credits"],
                poll_seconds: Some((5, 10)),
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no price is named for the call that gives the result",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference writes `in progress`, the node compares with `in_progress`; `not_enough_credits` is documented for emails_by_name_result only; the waits are those of the node's guide (5 to 10 s)",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "domain_prospect_emails_start",
            operation_id: "domain_prospect_emails_start",
            summary: "Start a search for the email address of a prospect",
            method: Method::Post,
            path: "/v2/domain-search/prospects/search-emails/start/{prospect_hash}",
            parameters: &[
                Parameter {
                    name: "prospect_hash",
                    location: Location::Path,
                    required: true,
                },
                Parameter {
                    name: "webhook_url",
                    location: Location::Query,
                    required: false,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("prospect with an email address"),
                note: None,
            }),
            paging: None,
            task: Some(Task::Start {
                result: "domain_prospect_emails_result",
                hash: &["/meta/task_hash", "/data/task_hash"],
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
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
                    Fact::Task,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that the id may also stand at `/data/task_hash` is assumed from the other calls",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "domain_prospect_emails_result",
            operation_id: "domain_prospect_emails_result",
            summary: "Get the email address of a prospect",
            method: Method::Get,
            path: "/v2/domain-search/prospects/search-emails/result/{task_hash}",
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
                note: Some("`domain_prospect_emails_start` is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "domain_prospect_emails_start",
                hash: "task_hash",
                status: "/status",
                running: &["in progress", "in_progress"],
                finished: &["completed"],
                failed: &["not_enough_credits"],
                poll_seconds: Some((5, 10)),
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no price is named for the call that gives the result",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference writes `in progress`, the node compares with `in_progress`; `not_enough_credits` is documented for emails_by_name_result only; the waits are those of the node's guide (5 to 10 s)",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "domain_emails_start",
            operation_id: "domain_emails_start",
            summary: "Start a search for email addresses at a domain",
            method: Method::Post,
            path: "/v2/domain-search/domain-emails/start",
            parameters: &[
                Parameter {
                    name: "domain",
                    location: Location::Query,
                    required: true,
                },
                Parameter {
                    name: "next",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "webhook_url",
                    location: Location::Query,
                    required: false,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("distinct request"),
                note: Some(
                    "nothing is charged when nothing is found; what makes two requests distinct is not documented",
                ),
            }),
            paging: Some(Paging {
                style: PagingStyle::Cursor,
                location: PagingLocation::Query,
                position: "next",
                size: None,
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: Some(50),
                default_size: None,
                rows_in: RowsIn::Result,
                items: "/data",
                key: None,
                totals: Some("/meta/total_count"),
                next: Some("/meta/next"),
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: Some(Task::Start {
                result: "domain_emails_result",
                hash: &["/meta/task_hash", "/data/task_hash"],
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
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
                    Fact::Paging,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that each page is another request, and so charged, is inferred",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that the id may also stand at `/data/task_hash` is assumed from the other calls",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the node agrees on the query; it also sends `page`, which the reference does not have",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "domain_emails_result",
            operation_id: "domain_emails_result",
            summary: "Get the result of a search for email addresses at a domain",
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
                note: Some("`domain_emails_start` is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "domain_emails_start",
                hash: "task_hash",
                status: "/status",
                running: &["in progress", "in_progress"],
                finished: &["completed"],
                failed: &["not_enough_credits"],
                poll_seconds: Some((5, 10)),
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no price is named for the call that gives the result",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference writes `in progress`, the node compares with `in_progress`; `not_enough_credits` is documented for emails_by_name_result only; the waits are those of the node's guide (5 to 10 s)",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "generic_contacts_start",
            operation_id: "generic_contacts_start",
            summary: "Start a search for role addresses at a domain",
            method: Method::Post,
            path: "/v2/domain-search/generic-contacts/start",
            parameters: &[
                Parameter {
                    name: "domain",
                    location: Location::Query,
                    required: true,
                },
                Parameter {
                    name: "next",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "webhook_url",
                    location: Location::Query,
                    required: false,
                },
            ],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("distinct request"),
                note: Some(
                    "nothing is charged when nothing is found; what makes two requests distinct is not documented",
                ),
            }),
            paging: Some(Paging {
                style: PagingStyle::Cursor,
                location: PagingLocation::Query,
                position: "next",
                size: None,
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: Some(50),
                default_size: None,
                rows_in: RowsIn::Result,
                items: "/data",
                key: None,
                totals: Some("/meta/total_count"),
                next: Some("/meta/next"),
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: Some(Task::Start {
                result: "generic_contacts_result",
                hash: &["/meta/task_hash", "/data/task_hash"],
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
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
                    Fact::Paging,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that each page is another request, and so charged, is inferred",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that the id may also stand at `/data/task_hash` is assumed from the other calls",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some("the vendor's node sends the same names as JSON"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "generic_contacts_result",
            operation_id: "generic_contacts_result",
            summary: "Get the result of a search for role addresses at a domain",
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
                note: Some("`generic_contacts_start` is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "generic_contacts_start",
                hash: "task_hash",
                status: "/status",
                running: &["in progress", "in_progress"],
                finished: &["completed"],
                failed: &["not_enough_credits"],
                poll_seconds: Some((5, 10)),
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no price is named for the call that gives the result",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference writes `in progress`, the node compares with `in_progress`; `not_enough_credits` is documented for emails_by_name_result only; the waits are those of the node's guide (5 to 10 s)",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "database_prospects_start",
            operation_id: "database_prospects_start",
            summary: "Start a search for prospects in the database",
            method: Method::Post,
            path: "/v2/database-search/prospects/start",
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
                size: None,
                first: 1,
                sizes: &[],
                max_size: None,
                fixed_size: Some(50),
                default_size: None,
                rows_in: RowsIn::Result,
                items: "/data/prospects",
                key: None,
                totals: Some("/data/total"),
                next: None,
                pages: Some("/data/total_pages"),
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: Some(Task::Start {
                result: "database_prospects_result",
                hash: &["/meta/task_hash", "/data/task_hash"],
                note: None,
            }),
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
                Check {
                    target: CheckTarget::Body("/filters/company/revenue/min"),
                    rule: Rule::OneOf(
                        &[
                            0, 1, 500000, 1000000, 2500000, 5000000, 10000000, 20000000,
                            50000000, 100000000, 500000000, 1000000000,
                        ],
                    ),
                },
                Check {
                    target: CheckTarget::Body("/filters/company/revenue/max"),
                    rule: Rule::OneOf(
                        &[
                            0, 1, 500000, 1000000, 2500000, 5000000, 10000000, 20000000,
                            50000000, 100000000, 500000000, 1000000000, 1000000000000,
                        ],
                    ),
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("it costs nothing and changes nothing"),
                    },
                ),
                (
                    Fact::Paging,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "50 rows a page are inferred: 162 rows are 4 pages in the sample",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that the id may also stand at `/data/task_hash` is assumed from the other calls",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "database_prospects_result",
            operation_id: "database_prospects_result",
            summary: "Get the result of a search for prospects in the database",
            method: Method::Get,
            path: "/v2/database-search/prospects/result/{task_hash}",
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
                note: Some("`database_prospects_start` is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "database_prospects_start",
                hash: "task_hash",
                status: "/status",
                running: &["in progress", "in_progress"],
                finished: &["completed"],
                failed: &["not_enough_credits"],
                poll_seconds: Some((5, 10)),
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no price is named for the call that gives the result",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference shows `completed` only; the running states are those of the other calls; `not_enough_credits` is documented for emails_by_name_result only; the waits are those of the node's guide (5 to 10 s)",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "database_prospect_emails_start",
            operation_id: "database_prospect_emails_start",
            summary: "Start to reveal a prospect of the database",
            method: Method::Post,
            path: "/v2/database-search/prospects/search-emails/start/{task_hash}",
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
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("prospect with an email address"),
                note: None,
            }),
            paging: None,
            task: Some(Task::Start {
                result: "database_prospect_emails_result",
                hash: &["/meta/task_hash", "/data/task_hash"],
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
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
                    Fact::Task,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that the id may also stand at `/data/task_hash` is assumed from the other calls",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "that the hash of the person's row is meant is inferred; the sample sends nothing but the token in a JSON body, so that no body is sent",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "database_prospect_emails_result",
            operation_id: "database_prospect_emails_result",
            summary: "Get a prospect of the database",
            method: Method::Get,
            path: "/v2/database-search/prospects/search-emails/result/{task_hash}",
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
                note: Some("`database_prospect_emails_start` is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "database_prospect_emails_start",
                hash: "task_hash",
                status: "/status",
                running: &["in progress", "in_progress"],
                finished: &["completed"],
                failed: &["not_enough_credits"],
                poll_seconds: Some((5, 10)),
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no price is named for the call that gives the result",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference shows `completed` only; the running states are those of the other calls; `not_enough_credits` is documented for emails_by_name_result only; the waits are those of the node's guide (5 to 10 s)",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "database_companies_start",
            operation_id: "database_companies_start",
            summary: "Start a search for companies in the database",
            method: Method::Post,
            path: "/v2/database-search/companies/start",
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
                per: Some("distinct request with a row"),
                note: Some("nothing is charged when nothing is found"),
            }),
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Body,
                position: "/page",
                size: None,
                first: 1,
                sizes: &[],
                max_size: None,
                fixed_size: Some(50),
                default_size: None,
                rows_in: RowsIn::Result,
                items: "/data/companies",
                key: None,
                totals: Some("/data/total"),
                next: None,
                pages: Some("/data/total_pages"),
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: Some(Task::Start {
                result: "database_companies_result",
                hash: &["/meta/task_hash", "/data/task_hash"],
                note: None,
            }),
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
                Check {
                    target: CheckTarget::Body("/filters/company/revenue/min"),
                    rule: Rule::OneOf(
                        &[
                            0, 1, 500000, 1000000, 2500000, 5000000, 10000000, 20000000,
                            50000000, 100000000, 500000000, 1000000000,
                        ],
                    ),
                },
                Check {
                    target: CheckTarget::Body("/filters/company/revenue/max"),
                    rule: Rule::OneOf(
                        &[
                            0, 1, 500000, 1000000, 2500000, 5000000, 10000000, 20000000,
                            50000000, 100000000, 500000000, 1000000000, 1000000000000,
                        ],
                    ),
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
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
                    Fact::Paging,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "50 rows a page are inferred: 4,328,524 rows are 86,571 pages in the sample",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that the id may also stand at `/data/task_hash` is assumed from the other calls",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "database_companies_result",
            operation_id: "database_companies_result",
            summary: "Get the result of a search for companies in the database",
            method: Method::Get,
            path: "/v2/database-search/companies/result/{task_hash}",
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
                note: Some("`database_companies_start` is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "database_companies_start",
                hash: "task_hash",
                status: "/status",
                running: &["in progress", "in_progress"],
                finished: &["completed"],
                failed: &["not_enough_credits"],
                poll_seconds: Some((5, 10)),
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no price is named for the call that gives the result",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference shows `completed` only; the running states are those of the other calls; `not_enough_credits` is documented for emails_by_name_result only; the waits are those of the node's guide (5 to 10 s)",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "domain_emails_count",
            operation_id: "domain_emails_count",
            summary: "Count the email addresses of a domain",
            method: Method::Post,
            path: "/v1/get-domain-emails-count",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Form],
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's samples send a form; the vendor's node sends JSON with the same names",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "emails_by_name_start",
            operation_id: "emails_by_name_start",
            summary: "Start a search for email addresses by name and domain",
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
                per: Some("address found with status valid or unknown"),
                note: None,
            }),
            paging: None,
            task: Some(Task::Start {
                result: "emails_by_name_result",
                hash: &["/data/task_hash", "/meta/task_hash"],
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/rows"),
                    rule: Rule::Items {
                        min: Some(1),
                        max: Some(10),
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
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
                    Fact::Task,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that the id may also stand at `/meta/task_hash` is assumed from the other calls",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the reference calls JSON the easiest way and mentions parameters as the other",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "emails_by_name_result",
            operation_id: "emails_by_name_result",
            summary: "Get the result of a search for email addresses by name and domain",
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
                note: Some("`emails_by_name_start` is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "emails_by_name_start",
                hash: "task_hash",
                status: "/status",
                running: &["in progress", "in_progress"],
                finished: &["completed"],
                failed: &["not_enough_credits"],
                poll_seconds: Some((5, 10)),
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no price is named for the call that gives the result",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference writes `in_progress` and `not_enough_credits`; `in progress` is from the domain search; the waits are those of the node's guide (5 to 10 s)",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "company_domains_start",
            operation_id: "company_domains_start",
            summary: "Start a search for domains by company name",
            method: Method::Post,
            path: "/v2/company-domain-by-name/start",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Query],
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
                result: "company_domains_result",
                hash: &["/data/task_hash", "/meta/task_hash"],
                note: None,
            }),
            path_confirmed: None,
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
                page: Some("https://snov.io/api"),
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
                    Fact::Task,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that the id may also stand at `/meta/task_hash` is assumed from the other calls",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's samples put the values into the query string; the vendor's node sends JSON with the same names",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "company_domains_result",
            operation_id: "company_domains_result",
            summary: "Get the result of a search for domains by company name",
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
                note: Some("`company_domains_start` is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "company_domains_start",
                hash: "task_hash",
                status: "/status",
                running: &["in progress", "in_progress"],
                finished: &["completed"],
                failed: &["not_enough_credits"],
                poll_seconds: Some((5, 10)),
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no price is named for the call that gives the result",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference writes `in_progress`; `in progress` is from the domain search; `not_enough_credits` is documented for emails_by_name_result only; the waits are those of the node's guide (5 to 10 s)",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "linkedin_profiles_start",
            operation_id: "linkedin_profiles_start",
            summary: "Start a search for LinkedIn profiles",
            method: Method::Post,
            path: "/v2/li-profiles-by-urls/start",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Query],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("profile given out"),
                note: None,
            }),
            paging: None,
            task: Some(Task::Start {
                result: "linkedin_profiles_result",
                hash: &["/data/task_hash", "/meta/task_hash"],
                note: None,
            }),
            path_confirmed: None,
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
                page: Some("https://snov.io/api"),
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
                    Fact::Task,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that the id may also stand at `/meta/task_hash` is assumed from the other calls",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's samples put the values into the query string; the vendor's node sends JSON with the same names",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "linkedin_profiles_result",
            operation_id: "linkedin_profiles_result",
            summary: "Get the result of a search for LinkedIn profiles",
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
                note: Some("`linkedin_profiles_start` is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "linkedin_profiles_start",
                hash: "task_hash",
                status: "/status",
                running: &["in progress", "in_progress"],
                finished: &["completed"],
                failed: &["not_enough_credits"],
                poll_seconds: Some((5, 10)),
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no price is named for the call that gives the result",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference writes `in_progress`; `in progress` is from the domain search; `not_enough_credits` is documented for emails_by_name_result only; the waits are those of the node's guide (5 to 10 s)",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "profiles_get_by_email",
            operation_id: "profiles_get_by_email",
            summary: "Get a profile by email address",
            method: Method::Post,
            path: "/v1/get-profile-by-email",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Form],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: Some(1),
                per: Some("request"),
                note: Some("nothing is charged when nothing is known"),
            }),
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the look-up changes nothing but the credit balance"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a repeated call may be charged again"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's samples send a form; the vendor's node sends JSON with the same names",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "email_verification_start",
            operation_id: "email_verification_start",
            summary: "Start the verification of email addresses",
            method: Method::Post,
            path: "/v2/email-verification/start",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Query],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: false,
            permission: None,
            credits: Some(Credits {
                amount: None,
                per: Some("address"),
                note: Some(
                    "the sources differ: each address, each verified address, or none for one that cannot be verified",
                ),
            }),
            paging: None,
            task: Some(Task::Start {
                result: "email_verification_result",
                hash: &["/data/task_hash", "/meta/task_hash"],
                note: None,
            }),
            path_confirmed: None,
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
                page: Some("https://snov.io/api"),
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
                        note: Some("not in the reference; other sources differ"),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "that the id may also stand at `/meta/task_hash` is assumed from the other calls",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's samples put the values into the query string; the vendor's node sends JSON with the same names",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "email_verification_result",
            operation_id: "email_verification_result",
            summary: "Get the result of a verification",
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
                note: Some("`email_verification_start` is charged"),
            }),
            paging: None,
            task: Some(Task::Result {
                start: "email_verification_start",
                hash: "task_hash",
                status: "/status",
                running: &["in progress", "in_progress"],
                finished: &["completed"],
                failed: &["not_enough_credits"],
                poll_seconds: Some((3, 5)),
                note: None,
            }),
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Credits,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no price is named for the call that gives the result",
                        ),
                    },
                ),
                (
                    Fact::Task,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference writes `in_progress`; `in progress` is from the domain search; `not_enough_credits` is documented for emails_by_name_result only; the waits are those of the node's guide (3 to 5 s)",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "sender_accounts_list",
            operation_id: "sender_accounts_list",
            summary: "List sender accounts",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "sender_accounts_create",
            operation_id: "sender_accounts_create",
            summary: "Add a sender account",
            method: Method::Post,
            path: "/v2/sender-accounts/emails",
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
                    target: CheckTarget::Body("/sender_name"),
                    rule: Rule::Length {
                        min: None,
                        max: Some(100),
                    },
                },
                Check {
                    target: CheckTarget::Body("/smtp/host"),
                    rule: Rule::Length {
                        min: None,
                        max: Some(100),
                    },
                },
                Check {
                    target: CheckTarget::Body("/smtp/port"),
                    rule: Rule::OneOf(&[25, 465, 587]),
                },
                Check {
                    target: CheckTarget::Body("/imap/host"),
                    rule: Rule::Length {
                        min: None,
                        max: Some(100),
                    },
                },
                Check {
                    target: CheckTarget::Body("/imap/port"),
                    rule: Rule::OneOf(&[143, 993]),
                },
                Check {
                    target: CheckTarget::Body("/limitation"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: Some(1200.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/delay_fixed"),
                    rule: Rule::Range {
                        min: Some(5.0),
                        max: Some(3600.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/delay_from"),
                    rule: Rule::Range {
                        min: Some(5.0),
                        max: Some(3600.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/delay_to"),
                    rule: Rule::Range {
                        min: Some(5.0),
                        max: Some(3600.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/timezoneId"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: Some(458.0),
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a second call may add a second account"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "sender_accounts_update",
            operation_id: "sender_accounts_update",
            summary: "Update a sender account",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body(""),
                    rule: Rule::AnyOfFields(
                        &[
                            "sender_name",
                            "email_from",
                            "password",
                            "smtp",
                            "imap",
                            "reply_to",
                            "limitation",
                            "delay_type",
                            "delay_fixed",
                            "delay_from",
                            "delay_to",
                            "signature",
                            "bcc_email",
                            "tags",
                            "timezoneId",
                        ],
                    ),
                },
                Check {
                    target: CheckTarget::Body("/sender_name"),
                    rule: Rule::Length {
                        min: None,
                        max: Some(100),
                    },
                },
                Check {
                    target: CheckTarget::Body("/smtp/host"),
                    rule: Rule::Length {
                        min: None,
                        max: Some(100),
                    },
                },
                Check {
                    target: CheckTarget::Body("/smtp/port"),
                    rule: Rule::OneOf(&[25, 465, 587]),
                },
                Check {
                    target: CheckTarget::Body("/imap/host"),
                    rule: Rule::Length {
                        min: None,
                        max: Some(100),
                    },
                },
                Check {
                    target: CheckTarget::Body("/imap/port"),
                    rule: Rule::OneOf(&[143, 993]),
                },
                Check {
                    target: CheckTarget::Body("/limitation"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: Some(1200.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/delay_fixed"),
                    rule: Rule::Range {
                        min: Some(5.0),
                        max: Some(3600.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/delay_from"),
                    rule: Rule::Range {
                        min: Some(5.0),
                        max: Some(3600.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/delay_to"),
                    rule: Rule::Range {
                        min: Some(5.0),
                        max: Some(3600.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/timezoneId"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: Some(458.0),
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "sender_accounts_status",
            operation_id: "sender_accounts_status",
            summary: "Get the connection status of a sender account",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Query("sender_account_id"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "warm_ups_list",
            operation_id: "warm_ups_list",
            summary: "List warm-ups",
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
                default_size: None,
                rows_in: RowsIn::Response,
                items: "/data",
                key: None,
                totals: Some("/meta/total_items"),
                next: None,
                pages: Some("/meta/total_pages"),
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Query("page"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: None,
                    },
                },
                Check {
                    target: CheckTarget::Query("per_page"),
                    rule: Rule::OneOf(&[20, 50, 100]),
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "warm_ups_create",
            operation_id: "warm_ups_create",
            summary: "Create and start a warm-up",
            method: Method::Post,
            path: "/v2/warm-up",
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
                    target: CheckTarget::Body("/per_day"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: Some(1000.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/from"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: Some(5.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/increase"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: Some(5.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/subject"),
                    rule: Rule::Length {
                        min: Some(1),
                        max: Some(200),
                    },
                },
                Check {
                    target: CheckTarget::Body("/body"),
                    rule: Rule::Length {
                        min: Some(1),
                        max: Some(10000),
                    },
                },
                Check {
                    target: CheckTarget::Body("/reply_rate"),
                    rule: Rule::Range {
                        min: Some(10.0),
                        max: Some(45.0),
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a second call may start a second warm-up"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "warm_ups_get",
            operation_id: "warm_ups_get",
            summary: "Get a warm-up",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "warm_ups_update",
            operation_id: "warm_ups_update",
            summary: "Update a warm-up",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/per_day"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: Some(1000.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/from"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: Some(10.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/increase"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: Some(5.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/subject"),
                    rule: Rule::Length {
                        min: Some(1),
                        max: Some(200),
                    },
                },
                Check {
                    target: CheckTarget::Body("/body"),
                    rule: Rule::Length {
                        min: Some(1),
                        max: Some(10000),
                    },
                },
                Check {
                    target: CheckTarget::Body("/reply_rate"),
                    rule: Rule::Range {
                        min: Some(10.0),
                        max: Some(45.0),
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "warm_ups_delete",
            operation_id: "warm_ups_delete",
            summary: "Delete a warm-up",
            method: Method::Delete,
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
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "warm_ups_statistics",
            operation_id: "warm_ups_statistics",
            summary: "Get the statistics of a warm-up",
            method: Method::Get,
            path: "/v2/warm-up/statistics/{id}",
            parameters: &[
                Parameter {
                    name: "id",
                    location: Location::Path,
                    required: true,
                },
                Parameter {
                    name: "period",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "date_from",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "date_to",
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
                    target: CheckTarget::Query("date_from"),
                    rule: Rule::Date,
                },
                Check {
                    target: CheckTarget::Query("date_to"),
                    rule: Rule::Date,
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "campaigns_list",
            operation_id: "campaigns_list",
            summary: "List campaigns",
            method: Method::Get,
            path: "/v1/get-user-campaigns",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "campaigns_create",
            operation_id: "campaigns_create",
            summary: "Create a campaign",
            method: Method::Post,
            path: "/v2/campaigns/create",
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
                    target: CheckTarget::Body("/title"),
                    rule: Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                },
                Check {
                    target: CheckTarget::Body("/archive_in_months"),
                    rule: Rule::OneOf(&[1, 2, 3, 6]),
                },
                Check {
                    target: CheckTarget::Body("/sequence/steps/*/waiting_val"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: None,
                    },
                },
                Check {
                    target: CheckTarget::Body("/sequence/steps/*/content_slots"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: Some(15.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/sequence/steps/*/body"),
                    rule: Rule::Length {
                        min: Some(1),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a second call creates a second campaign"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "campaigns_get",
            operation_id: "campaigns_get",
            summary: "Get a campaign",
            method: Method::Get,
            path: "/v2/campaigns/{campaign_id}",
            parameters: &[
                Parameter {
                    name: "campaign_id",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "campaigns_update",
            operation_id: "campaigns_update",
            summary: "Update a campaign",
            method: Method::Patch,
            path: "/v2/campaigns/{campaign_id}",
            parameters: &[
                Parameter {
                    name: "campaign_id",
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
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body("/title"),
                    rule: Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                },
                Check {
                    target: CheckTarget::Body("/archive_in_months"),
                    rule: Rule::OneOf(&[1, 2, 3, 6]),
                },
                Check {
                    target: CheckTarget::Body("/sequence/steps/*/waiting_val"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: None,
                    },
                },
                Check {
                    target: CheckTarget::Body("/sequence/steps/*/content_slots"),
                    rule: Rule::Range {
                        min: Some(1.0),
                        max: Some(15.0),
                    },
                },
                Check {
                    target: CheckTarget::Body("/sequence/steps/*/body"),
                    rule: Rule::Length {
                        min: Some(1),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a flow with new steps would be added to twice"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "campaigns_delete",
            operation_id: "campaigns_delete",
            summary: "Delete a campaign",
            method: Method::Delete,
            path: "/v2/campaigns/{campaign_id}",
            parameters: &[
                Parameter {
                    name: "campaign_id",
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
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "campaigns_change_state",
            operation_id: "campaigns_change_state",
            summary: "Change the state of a campaign",
            method: Method::Post,
            path: "/v2/campaigns/{campaign_id}/action",
            parameters: &[
                Parameter {
                    name: "campaign_id",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("it is not said what a second start or resume does"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "schedules_list",
            operation_id: "schedules_list",
            summary: "List sending schedules",
            method: Method::Get,
            path: "/v2/campaigns/schedules",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "step_contents_create",
            operation_id: "step_contents_create",
            summary: "Write the content of an email step",
            method: Method::Post,
            path: "/v2/campaigns/{campaign_id}/steps/{step_id}/content/create",
            parameters: &[
                Parameter {
                    name: "campaign_id",
                    location: Location::Path,
                    required: true,
                },
                Parameter {
                    name: "step_id",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
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
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "which numbers name step and content is inferred from the flow of a campaign",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "step_contents_get",
            operation_id: "step_contents_get",
            summary: "Get the content of an email step",
            method: Method::Get,
            path: "/v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id}",
            parameters: &[
                Parameter {
                    name: "campaign_id",
                    location: Location::Path,
                    required: true,
                },
                Parameter {
                    name: "step_id",
                    location: Location::Path,
                    required: true,
                },
                Parameter {
                    name: "content_id",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                        page: None,
                        note: Some(
                            "which numbers name step and content is inferred from the flow of a campaign",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "step_contents_update",
            operation_id: "step_contents_update",
            summary: "Update the content of an email step",
            method: Method::Patch,
            path: "/v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id}",
            parameters: &[
                Parameter {
                    name: "campaign_id",
                    location: Location::Path,
                    required: true,
                },
                Parameter {
                    name: "step_id",
                    location: Location::Path,
                    required: true,
                },
                Parameter {
                    name: "content_id",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Body(""),
                    rule: Rule::AnyOfFields(&["subject", "body", "plain_text", "usage"]),
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
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
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "which numbers name step and content is inferred from the flow of a campaign",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "step_contents_delete",
            operation_id: "step_contents_delete",
            summary: "Delete the content of an email step",
            method: Method::Delete,
            path: "/v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id}",
            parameters: &[
                Parameter {
                    name: "campaign_id",
                    location: Location::Path,
                    required: true,
                },
                Parameter {
                    name: "step_id",
                    location: Location::Path,
                    required: true,
                },
                Parameter {
                    name: "content_id",
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
            permission: None,
            credits: Some(Credits {
                amount: Some(0),
                per: None,
                note: None,
            }),
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
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
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "which numbers name step and content is inferred from the flow of a campaign",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "recipients_check",
            operation_id: "recipients_check",
            summary: "Check which addresses are recipients",
            method: Method::Get,
            path: "/v2/campaigns/{campaign_id}/recipient",
            parameters: &[
                Parameter {
                    name: "campaign_id",
                    location: Location::Path,
                    required: true,
                },
                Parameter {
                    name: "emails[]",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Query("emails[]"),
                    rule: Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                },
                Check {
                    target: CheckTarget::Query("emails[]"),
                    rule: Rule::Length {
                        min: None,
                        max: Some(100),
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "recipients_change_status",
            operation_id: "recipients_change_status",
            summary: "Change the state of a recipient",
            method: Method::Post,
            path: "/v1/change-recipient-status",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Form],
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
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
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's samples send a form; the vendor's node sends JSON with the same names",
                        ),
                    },
                ),
                (
                    Fact::Response,
                    Provenance {
                        basis: Basis::Sample,
                        page: Some("https://snov.io/api"),
                        note: Some("the table of the response is empty; from the sample"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "finished_prospects_list",
            operation_id: "finished_prospects_list",
            summary: "List the recipients who have finished",
            method: Method::Get,
            path: "/v1/prospect-finished",
            parameters: &[
                Parameter {
                    name: "campaignId",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's sample sends a form as the body of a GET; the vendor's node sends the same names in the query",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "do_not_email_add",
            operation_id: "do_not_email_add",
            summary: "Add to a do-not-email list",
            method: Method::Post,
            path: "/v1/do-not-email-list",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Form],
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("known ones come back as duplicates"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's samples send a form; the vendor's node sends JSON with the same names",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "do_not_email_lists_list",
            operation_id: "do_not_email_lists_list",
            summary: "List do-not-email lists",
            method: Method::Get,
            path: "/v2/blacklists",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "campaign_analytics_get",
            operation_id: "campaign_analytics_get",
            summary: "Get the figures of campaigns",
            method: Method::Get,
            path: "/v2/statistics/campaign-analytics",
            parameters: &[
                Parameter {
                    name: "campaign_id",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "sender_email",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "sender_linkedin",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "campaign_owner",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "date_from",
                    location: Location::Query,
                    required: true,
                },
                Parameter {
                    name: "date_to",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Query("date_from"),
                    rule: Rule::Date,
                },
                Check {
                    target: CheckTarget::Query("date_to"),
                    rule: Rule::Date,
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "campaigns_progress",
            operation_id: "campaigns_progress",
            summary: "Get the progress of a campaign",
            method: Method::Get,
            path: "/v2/campaigns/{campaign_id}/progress",
            parameters: &[
                Parameter {
                    name: "campaign_id",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "recipients_activity_list",
            operation_id: "recipients_activity_list",
            summary: "List the activity of recipients",
            method: Method::Get,
            path: "/v2/campaigns/{campaignId}/recipients-activity",
            parameters: &[
                Parameter {
                    name: "campaignId",
                    location: Location::Path,
                    required: true,
                },
                Parameter {
                    name: "dateFrom",
                    location: Location::Query,
                    required: true,
                },
                Parameter {
                    name: "dateTo",
                    location: Location::Query,
                    required: true,
                },
                Parameter {
                    name: "offset",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "limit",
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
            paging: Some(Paging {
                style: PagingStyle::Offset,
                location: PagingLocation::Query,
                position: "offset",
                size: Some("limit"),
                first: 0,
                sizes: &[],
                max_size: Some(1000),
                fixed_size: None,
                default_size: None,
                rows_in: RowsIn::Response,
                items: "/data",
                key: None,
                totals: Some("/pagination/total"),
                next: None,
                pages: None,
                has_more: Some("/pagination/has_more"),
                without_position: WithoutPosition::First,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Query("dateFrom"),
                    rule: Rule::Date,
                },
                Check {
                    target: CheckTarget::Query("dateTo"),
                    rule: Rule::Date,
                },
                Check {
                    target: CheckTarget::Query("offset"),
                    rule: Rule::Range {
                        min: Some(0.0),
                        max: None,
                    },
                },
                Check {
                    target: CheckTarget::Query("limit"),
                    rule: Rule::Range {
                        min: None,
                        max: Some(1000.0),
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "sent_emails_list",
            operation_id: "sent_emails_list",
            summary: "List sent emails",
            method: Method::Get,
            path: "/v1/emails-sent",
            parameters: &[
                Parameter {
                    name: "campaignId",
                    location: Location::Query,
                    required: true,
                },
                Parameter {
                    name: "offset",
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
            paging: Some(Paging {
                style: PagingStyle::Offset,
                location: PagingLocation::Query,
                position: "offset",
                size: None,
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: Some(10000),
                default_size: None,
                rows_in: RowsIn::Response,
                items: "",
                key: None,
                totals: None,
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::Last,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Query("offset"),
                    rule: Rule::Range {
                        min: Some(0.0),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Paging,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the order of the rows is not documented; that the list ends with a page of fewer than 10,000 rows is inferred",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's sample sends a form as the body of a GET; the vendor's node sends the same names in the query",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "email_opens_list",
            operation_id: "email_opens_list",
            summary: "List email opens",
            method: Method::Get,
            path: "/v1/get-emails-opened",
            parameters: &[
                Parameter {
                    name: "campaignId",
                    location: Location::Query,
                    required: true,
                },
                Parameter {
                    name: "offset",
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
            paging: Some(Paging {
                style: PagingStyle::Offset,
                location: PagingLocation::Query,
                position: "offset",
                size: None,
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: Some(10000),
                default_size: None,
                rows_in: RowsIn::Response,
                items: "",
                key: None,
                totals: None,
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::Last,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Query("offset"),
                    rule: Rule::Range {
                        min: Some(0.0),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Paging,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the order of the rows is not documented; that the list ends with a page of fewer than 10,000 rows is inferred",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's sample sends a form as the body of a GET; the vendor's node sends the same names in the query",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "link_clicks_list",
            operation_id: "link_clicks_list",
            summary: "List link clicks",
            method: Method::Get,
            path: "/v1/get-emails-clicked",
            parameters: &[
                Parameter {
                    name: "campaignId",
                    location: Location::Query,
                    required: true,
                },
                Parameter {
                    name: "offset",
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
            paging: Some(Paging {
                style: PagingStyle::Offset,
                location: PagingLocation::Query,
                position: "offset",
                size: None,
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: Some(10000),
                default_size: None,
                rows_in: RowsIn::Response,
                items: "",
                key: None,
                totals: None,
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::Last,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Query("offset"),
                    rule: Rule::Range {
                        min: Some(0.0),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Paging,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the order of the rows is not documented; that the list ends with a page of fewer than 10,000 rows is inferred",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's sample sends a form as the body of a GET; the vendor's node sends the same names in the query",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "campaign_replies_list",
            operation_id: "campaign_replies_list",
            summary: "List all replies to a campaign",
            method: Method::Get,
            path: "/v2/campaigns/{campaign_id}/all-replies",
            parameters: &[
                Parameter {
                    name: "campaign_id",
                    location: Location::Path,
                    required: true,
                },
                Parameter {
                    name: "offset",
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
            paging: Some(Paging {
                style: PagingStyle::Offset,
                location: PagingLocation::Query,
                position: "offset",
                size: None,
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: None,
                rows_in: RowsIn::Response,
                items: "/data",
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
                    target: CheckTarget::Query("offset"),
                    rule: Rule::Range {
                        min: Some(0.0),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Paging,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some("that an empty list is the end is inferred"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "email_replies_list",
            operation_id: "email_replies_list",
            summary: "List email replies",
            method: Method::Get,
            path: "/v1/get-emails-replies",
            parameters: &[
                Parameter {
                    name: "campaignId",
                    location: Location::Query,
                    required: true,
                },
                Parameter {
                    name: "offset",
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
            paging: Some(Paging {
                style: PagingStyle::Offset,
                location: PagingLocation::Query,
                position: "offset",
                size: None,
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: Some(10000),
                default_size: None,
                rows_in: RowsIn::Response,
                items: "",
                key: None,
                totals: None,
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::Last,
            }),
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[
                Check {
                    target: CheckTarget::Query("offset"),
                    rule: Rule::Range {
                        min: Some(0.0),
                        max: None,
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Paging,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some("https://snov.io/api"),
                        note: Some(
                            "the order of the rows is not documented; that the list ends with a page of fewer than 10,000 rows is inferred",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's sample sends a form as the body of a GET; the vendor's node sends the same names in the query",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "prospects_add",
            operation_id: "prospects_add",
            summary: "Add a prospect to a list",
            method: Method::Post,
            path: "/v1/add-prospect-to-list",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Form],
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "with `createDuplicates` a second call makes a second profile",
                        ),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference has a sample as form and one as JSON; the vendor's node sends JSON",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "prospects_get",
            operation_id: "prospects_get",
            summary: "Get a prospect by id",
            method: Method::Post,
            path: "/v1/get-prospect-by-id",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Form],
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's samples send a form; the vendor's node sends JSON with the same names",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "prospects_find_by_email",
            operation_id: "prospects_find_by_email",
            summary: "Find prospects by email address",
            method: Method::Post,
            path: "/v1/get-prospects-by-email",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Form],
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's samples send a form; the vendor's node sends JSON with the same names",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "custom_fields_list",
            operation_id: "custom_fields_list",
            summary: "List custom fields",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "prospect_lists_list",
            operation_id: "prospect_lists_list",
            summary: "List prospect lists",
            method: Method::Get,
            path: "/v1/get-user-lists",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "prospects_list",
            operation_id: "prospects_list",
            summary: "List the prospects of a list",
            method: Method::Post,
            path: "/v1/prospect-list",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Query],
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
                size: Some("/perPage"),
                first: 1,
                sizes: &[],
                max_size: Some(5000),
                fixed_size: None,
                default_size: None,
                rows_in: RowsIn::Response,
                items: "/prospects",
                key: None,
                totals: Some("/list/contacts"),
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
                Check {
                    target: CheckTarget::Body("/perPage"),
                    rule: Rule::Range {
                        min: None,
                        max: Some(5000.0),
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Paging,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some("the first page is 1 in the node"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's samples put the values into the query string; the vendor's node sends JSON with the same names",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "prospect_lists_create",
            operation_id: "prospect_lists_create",
            summary: "Create a prospect list",
            method: Method::Post,
            path: "/v1/lists",
            parameters: &[],
            body: true,
            encodings: &[Encoding::Json, Encoding::Form],
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a second call creates a second list"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Docs,
                        page: Some("https://github.com/devsnovio/n8n-nodes-snovio"),
                        note: Some(
                            "the reference's samples send a form; the vendor's node sends JSON with the same names",
                        ),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "pipelines_list",
            operation_id: "pipelines_list",
            summary: "List deal pipelines",
            method: Method::Get,
            path: "/v2/pipelines",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "pipeline_stages_list",
            operation_id: "pipeline_stages_list",
            summary: "List the stages of a pipeline",
            method: Method::Get,
            path: "/v2/pipelines/{pipeline_id}/stages",
            parameters: &[
                Parameter {
                    name: "pipeline_id",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "balance_get",
            operation_id: "balance_get",
            summary: "Get the balance",
            method: Method::Get,
            path: "/v1/get-balance",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "webhooks_list",
            operation_id: "webhooks_list",
            summary: "List webhooks",
            method: Method::Get,
            path: "/v2/webhooks",
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
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a read changes nothing"),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "webhooks_create",
            operation_id: "webhooks_create",
            summary: "Create a webhook",
            method: Method::Post,
            path: "/v2/webhooks",
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
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a second call creates a second webhook"),
                    },
                ),
                (
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "webhooks_update",
            operation_id: "webhooks_update",
            summary: "Turn a webhook on or off",
            method: Method::Put,
            path: "/v2/webhooks/{webhook_id}",
            parameters: &[
                Parameter {
                    name: "webhook_id",
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
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "webhooks_delete",
            operation_id: "webhooks_delete",
            summary: "Delete a webhook",
            method: Method::Delete,
            path: "/v2/webhooks/{webhook_id}",
            parameters: &[
                Parameter {
                    name: "webhook_id",
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
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://snov.io/api"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "no document says what a call changes; read from its description",
                        ),
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
                    Fact::Status,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "the reference names no success status; others' probes and published clients saw 200",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
    ],
    doubtful: &[
        Property {
            of: "Error",
            name: "error",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("not documented for Snov.io; read where a body has it"),
            },
        },
        Property {
            of: "Error",
            name: "message",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("not documented for Snov.io; read where a body has it"),
            },
        },
        Property {
            of: "ErrorDetail",
            name: "code",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://github.com/api-evangelist/snov-io"),
                note: Some(
                    "seen by third parties on the live service; the vendor documents no error",
                ),
            },
        },
        Property {
            of: "ErrorDetail",
            name: "title",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://github.com/api-evangelist/snov-io"),
                note: Some(
                    "seen by third parties on the live service; the vendor documents no error",
                ),
            },
        },
        Property {
            of: "ErrorDetail",
            name: "source",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://github.com/api-evangelist/snov-io"),
                note: Some(
                    "seen by third parties on the live service; the vendor documents no error",
                ),
            },
        },
        Property {
            of: "AccessTokenRequest",
            name: "grant_type",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("required by its nature; the reference marks nothing"),
            },
        },
        Property {
            of: "AccessTokenRequest",
            name: "client_id",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("required by its nature; the reference marks nothing"),
            },
        },
        Property {
            of: "AccessTokenRequest",
            name: "client_secret",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("required by its nature; the reference marks nothing"),
            },
        },
        Property {
            of: "DomainSearchRequest",
            name: "webhook_url",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("in the samples only"),
            },
        },
        Property {
            of: "DomainProspectsRequest",
            name: "webhook_url",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("in the samples only"),
            },
        },
        Property {
            of: "DatabaseProspectsRequest",
            name: "webhook_url",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("in the samples only"),
            },
        },
        Property {
            of: "LocationFilter",
            name: "include",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "whether one place or a list of them stands here is not shown; a client of others sends one object",
                ),
            },
        },
        Property {
            of: "LocationFilter",
            name: "exclude",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "whether one place or a list of them stands here is not shown; a client of others sends one object",
                ),
            },
        },
        Property {
            of: "CompanyFilterOfProspects",
            name: "name",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "a client of others found that a domain as a name finds nothing",
                ),
            },
        },
        Property {
            of: "CompanyFilterOfProspects",
            name: "size",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "whether one value or a list is sent is not shown; a client of others sends a list",
                ),
            },
        },
        Property {
            of: "CompanyFilter",
            name: "name",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "a client of others found that a domain as a name finds nothing",
                ),
            },
        },
        Property {
            of: "CompanyFilter",
            name: "size",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "whether one value or a list is sent is not shown; a client of others sends a list",
                ),
            },
        },
        Property {
            of: "FoundedFilter",
            name: "from",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("the type is not shown"),
            },
        },
        Property {
            of: "FoundedFilter",
            name: "till",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("the type is not shown"),
            },
        },
        Property {
            of: "DatabaseProspectsResult",
            name: "status",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in a sample only"),
            },
        },
        Property {
            of: "DatabaseProspectEmailsResult",
            name: "status",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in a sample only"),
            },
        },
        Property {
            of: "DatabaseCompaniesRequest",
            name: "webhook_url",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("in the samples only"),
            },
        },
        Property {
            of: "DatabaseCompaniesResult",
            name: "status",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in a sample only"),
            },
        },
        Property {
            of: "NameAndDomain",
            name: "first_name",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("required by its nature; the reference marks nothing"),
            },
        },
        Property {
            of: "NameAndDomain",
            name: "last_name",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("required by its nature; the reference marks nothing"),
            },
        },
        Property {
            of: "NameAndDomain",
            name: "domain",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("required by its nature; the reference marks nothing"),
            },
        },
        Property {
            of: "CheckedEmail",
            name: "is_gibberish",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("the meaning is read from the name"),
            },
        },
        Property {
            of: "CompanyDomain",
            name: "result",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "an empty list, an empty object or null is expected when nothing is found",
                ),
            },
        },
        Property {
            of: "EmailChecks",
            name: "is_gibberish",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("the meaning is read from the name"),
            },
        },
        Property {
            of: "SmtpSettings",
            name: "host",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://snov.io/api"),
                note: Some("the length is documented for the change of an account only"),
            },
        },
        Property {
            of: "ImapSettings",
            name: "host",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://snov.io/api"),
                note: Some("the length is documented for the change of an account only"),
            },
        },
        Property {
            of: "WarmUpCreate",
            name: "send_to_paid_domain",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("the meaning is read from the name"),
            },
        },
        Property {
            of: "WarmUpUpdate",
            name: "send_to_paid_domain",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("the meaning is read from the name"),
            },
        },
        Property {
            of: "WarmUp",
            name: "send_to_paid_domain",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("the meaning is read from the name"),
            },
        },
        Property {
            of: "WarmUpAccount",
            name: "schedule_required",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("the meaning is read from the name"),
            },
        },
        Property {
            of: "CampaignRow",
            name: "hash",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in a sample only"),
            },
        },
        Property {
            of: "CampaignSendingSettings",
            name: "delay_type",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("in the sample of the creation only"),
            },
        },
        Property {
            of: "CampaignSendingSettings",
            name: "delay_from",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("in the sample of the creation only"),
            },
        },
        Property {
            of: "CampaignSendingSettings",
            name: "delay_to",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("in the sample of the creation only"),
            },
        },
        Property {
            of: "CampaignSendingSettingsUpdate",
            name: "delay_type",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("in the sample of the creation only"),
            },
        },
        Property {
            of: "CampaignSendingSettingsUpdate",
            name: "delay_from",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("in the sample of the creation only"),
            },
        },
        Property {
            of: "CampaignSendingSettingsUpdate",
            name: "delay_to",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("in the sample of the creation only"),
            },
        },
        Property {
            of: "CampaignSendingSettingsRead",
            name: "delay_type",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("in the sample of the creation only"),
            },
        },
        Property {
            of: "CampaignSendingSettingsRead",
            name: "delay_from",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("in the sample of the creation only"),
            },
        },
        Property {
            of: "CampaignSendingSettingsRead",
            name: "delay_to",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("in the sample of the creation only"),
            },
        },
        Property {
            of: "StepContentRefRead",
            name: "id",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("that `id` is the `content_id` is inferred"),
            },
        },
        Property {
            of: "StepContentRefRead",
            name: "plain_text",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("that `id` is the `content_id` is inferred"),
            },
        },
        Property {
            of: "StepContentRefRead",
            name: "usage",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("that `id` is the `content_id` is inferred"),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "archive_in_months",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "that the number counts months until archiving is read from the name",
                ),
            },
        },
        Property {
            of: "CampaignUpdate",
            name: "archive_in_months",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "that the number counts months until archiving is read from the name",
                ),
            },
        },
        Property {
            of: "CampaignActionRequest",
            name: "action",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("required by its nature; the reference marks nothing"),
            },
        },
        Property {
            of: "StepContentCreate",
            name: "content_id",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "that the id of the flow is meant is inferred; the sample sends 1 and another id comes back",
                ),
            },
        },
        Property {
            of: "FinishedProspect",
            name: "prospectId",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("seen by a client of others in another report"),
            },
        },
        Property {
            of: "SentEmail",
            name: "hash",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in a sample only"),
            },
        },
        Property {
            of: "SentEmail",
            name: "id",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in a sample only"),
            },
        },
        Property {
            of: "EmailEvent",
            name: "prospectId",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the samples; in no table"),
            },
        },
        Property {
            of: "EmailEvent",
            name: "prospectFirstName",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the samples; in no table"),
            },
        },
        Property {
            of: "EmailEvent",
            name: "prospectLastName",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the samples; in no table"),
            },
        },
        Property {
            of: "EmailEvent",
            name: "sourcePage",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the samples; in no table"),
            },
        },
        Property {
            of: "EmailEvent",
            name: "source",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the samples; in no table"),
            },
        },
        Property {
            of: "EmailEvent",
            name: "locality",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the samples; in no table"),
            },
        },
        Property {
            of: "EmailEvent",
            name: "industry",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the samples; in no table"),
            },
        },
        Property {
            of: "EmailEvent",
            name: "country",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the samples; in no table"),
            },
        },
        Property {
            of: "EmailEvent",
            name: "hash",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the samples; in no table"),
            },
        },
        Property {
            of: "EmailEvent",
            name: "id",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the samples; in no table"),
            },
        },
        Property {
            of: "EmailEvent",
            name: "skills",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the samples; in no table"),
            },
        },
        Property {
            of: "EmailEvent",
            name: "links",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the samples; in no table"),
            },
        },
        Property {
            of: "EmailEvent",
            name: "customFields",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the samples; in no table"),
            },
        },
        Property {
            of: "EmailEvent",
            name: "emails",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("in live rows according to a client of others"),
            },
        },
        Property {
            of: "AnsweredEmail",
            name: "emailSubject",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("in live rows according to a client of others"),
            },
        },
        Property {
            of: "AnsweredEmail",
            name: "emailBody",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("in live rows according to a client of others"),
            },
        },
        Property {
            of: "Prospect",
            name: "currentJob",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("so in the samples; the tables say `currentJobs`"),
            },
        },
        Property {
            of: "Prospect",
            name: "previousJob",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("so in the samples; the tables say `previousJobs`"),
            },
        },
        Property {
            of: "ProspectList",
            name: "deletionDate",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("so in the sample; the table says `deleteDate`"),
            },
        },
        Property {
            of: "ListOfPage",
            name: "creationDate",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("so in the sample; the table says `creation_date`"),
            },
        },
        Property {
            of: "ProspectEmail",
            name: "probability",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the sample only; the meaning is not documented"),
            },
        },
        Property {
            of: "ProspectEmail",
            name: "isVerified",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the sample only; the meaning is not documented"),
            },
        },
        Property {
            of: "ProspectEmail",
            name: "jobStatus",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the sample only; the meaning is not documented"),
            },
        },
        Property {
            of: "ProspectEmail",
            name: "domainType",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the sample only; the meaning is not documented"),
            },
        },
        Property {
            of: "ProspectEmail",
            name: "isValidFormat",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the sample only; the meaning is not documented"),
            },
        },
        Property {
            of: "ProspectEmail",
            name: "isDisposable",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the sample only; the meaning is not documented"),
            },
        },
        Property {
            of: "ProspectEmail",
            name: "isWebmail",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the sample only; the meaning is not documented"),
            },
        },
        Property {
            of: "ProspectEmail",
            name: "isGibberish",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the sample only; the meaning is not documented"),
            },
        },
        Property {
            of: "ProspectEmail",
            name: "smtpStatus",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("seen in the sample only; the meaning is not documented"),
            },
        },
        Property {
            of: "Balance",
            name: "unique_recipients_used",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://snov.io/api"),
                note: Some("so in the sample; the table says `recipients_used`"),
            },
        },
        Property {
            of: "WebhookCreate",
            name: "event_object",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("required by its nature; the reference marks nothing"),
            },
        },
        Property {
            of: "WebhookCreate",
            name: "event_action",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("required by its nature; the reference marks nothing"),
            },
        },
        Property {
            of: "WebhookCreate",
            name: "endpoint_url",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("required by its nature; the reference marks nothing"),
            },
        },
        Property {
            of: "WebhookUpdate",
            name: "status",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("required by its nature; the reference marks nothing"),
            },
        },
    ],
};
