// @generated from specs/callab/v1.yaml by `cargo xtask generate callab`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::api::{
    Api, AuthScheme, Basis, Check, Credits, Effect, Encoding, Fact, FailureMarker,
    Literal, Location, Method, Operation, Paging, PagingLocation, PagingStyle, Parameter,
    Property, RateLimit, RowsIn, Rule, Seen, Provenance, CheckTarget, Task,
    WithoutPosition,
};

/// What the documentation of Callab AI says, generation `v1`, as data.
pub static API: Api = Api {
    vendor: "callab",
    vendor_name: "Callab AI",
    generation: "v1",
    base_url: "https://api.callab.ai/v1",
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
                basis: Basis::Seed,
                page: Some("https://docs.callab.ai/api-reference/Contacts/get-by-id"),
                note: Some(
                    "documented for contacts and workspaces; assumed for the other calls",
                ),
            },
        },
    ],
    operations: &[
        Operation {
            id: "contacts_query",
            operation_id: "contacts_query",
            summary: "Query contacts",
            method: Method::Get,
            path: "/contacts/query",
            parameters: &[
                Parameter {
                    name: "source_name",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "search",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "last_call_statuses",
                    location: Location::Query,
                    required: false,
                },
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
                    name: "tags",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "categories",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "workspace",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "campaign_id",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "status",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "start_date",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "end_date",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "sort_column",
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
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(50),
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
                    target: CheckTarget::Query("start_date"),
                    rule: Rule::Date,
                },
                Check {
                    target: CheckTarget::Query("end_date"),
                    rule: Rule::Date,
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.callab.ai/api-reference/Contacts/query-contacts",
                ),
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
                        page: Some(
                            "https://docs.callab.ai/api-reference/Contacts/query-contacts",
                        ),
                        note: Some(
                            "that the list ends with a page that is not full is inferred; without a size 10 or 20 rows come, so that one of the documented examples is sent",
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
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://docs.callab.ai/api-reference/Contacts/get-by-id"),
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
            ],
            seen: &[],
        },
        Operation {
            id: "calls_create",
            operation_id: "calls_create",
            summary: "Record a call",
            method: Method::Post,
            path: "/calls",
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
                page: Some("https://docs.callab.ai/api-reference/endpoint/create"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("read from the description"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a second call makes a second record"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some(
                            "https://docs.callab.ai/api-reference/endpoint/create",
                        ),
                        note: Some(
                            "the newest copy; it does not say which fields are required",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "calls_make",
            operation_id: "calls_make",
            summary: "Place a test call",
            method: Method::Post,
            path: "/calls/make-call",
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
                    target: CheckTarget::Body("/dynamic_variables/*/name"),
                    rule: Rule::Length {
                        min: Some(1),
                        max: None,
                    },
                },
                Check {
                    target: CheckTarget::Body("/dynamic_variables/*/value"),
                    rule: Rule::Length {
                        min: Some(1),
                        max: None,
                    },
                },
                Check {
                    target: CheckTarget::Body("/workspace"),
                    rule: Rule::Length {
                        min: Some(1),
                        max: Some(100),
                    },
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some(
                    "https://docs.callab.ai/api-reference/campaign-calls/make-call",
                ),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("it dials and makes a record"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a second call dials again"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "calls_get",
            operation_id: "calls_get",
            summary: "Get a call",
            method: Method::Get,
            path: "/calls/{id}",
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
                page: Some(
                    "https://docs.callab.ai/api-reference/campaign-calls/get-one",
                ),
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
            ],
            seen: &[],
        },
        Operation {
            id: "calls_query",
            operation_id: "calls_query",
            summary: "Query calls",
            method: Method::Get,
            path: "/calls/query",
            parameters: &[
                Parameter {
                    name: "campaign_id",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "ai_agent_id",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "status",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "search",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "start_date",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "end_date",
                    location: Location::Query,
                    required: false,
                },
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
                    name: "sort_column",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "order",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "filter_columns[]",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "filter_values[]",
                    location: Location::Query,
                    required: false,
                },
                Parameter {
                    name: "filter_operator[]",
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
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(10),
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
                    target: CheckTarget::Query("start_date"),
                    rule: Rule::Date,
                },
                Check {
                    target: CheckTarget::Query("end_date"),
                    rule: Rule::Date,
                },
            ],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://docs.callab.ai/api-reference/campaign-calls/query"),
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
                        page: Some(
                            "https://docs.callab.ai/api-reference/campaign-calls/query",
                        ),
                        note: Some(
                            "that the list ends with a page that is not full is inferred",
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
            path: "/campaigns/create",
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
                page: Some("https://docs.callab.ai/api-reference/Campaign/create"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("read from the description"),
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
                    Fact::Response,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "that the text in the response is the id is read from the fields of other responses",
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
            path: "/campaigns/by-id/{id}",
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
                page: Some("https://docs.callab.ai/api-reference/Campaign/get-by-id"),
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
            ],
            seen: &[],
        },
        Operation {
            id: "campaigns_list",
            operation_id: "campaigns_list",
            summary: "List the campaigns of a workspace",
            method: Method::Get,
            path: "/campaigns/by-workspace/{workspace}",
            parameters: &[
                Parameter {
                    name: "workspace",
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
                page: Some(
                    "https://docs.callab.ai/api-reference/Campaign/get-by-workspace",
                ),
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
            ],
            seen: &[],
        },
        Operation {
            id: "agents_list",
            operation_id: "agents_list",
            summary: "List agents",
            method: Method::Get,
            path: "/ai-agent",
            parameters: &[
                Parameter {
                    name: "workspace",
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
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://docs.callab.ai/api-reference/aiagent/get-all"),
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
            ],
            seen: &[],
        },
        Operation {
            id: "agents_get",
            operation_id: "agents_get",
            summary: "Get an agent",
            method: Method::Get,
            path: "/ai-agent/{id}",
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
                page: Some("https://docs.callab.ai/api-reference/aiagent/get-by-id"),
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
            ],
            seen: &[],
        },
        Operation {
            id: "agents_create",
            operation_id: "agents_create",
            summary: "Create an agent",
            method: Method::Post,
            path: "/ai-agent/create",
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
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: None,
            },
            sources: &[
                (
                    Fact::Path,
                    Provenance {
                        basis: Basis::Seed,
                        page: Some(
                            "https://docs.callab.ai/api-reference/aiagent/create",
                        ),
                        note: Some(
                            "the page is older than the newest ones of the other calls",
                        ),
                    },
                ),
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("read from the description"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("a second call creates a second agent"),
                    },
                ),
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Sample,
                        page: Some(
                            "https://docs.callab.ai/api-reference/aiagent/create",
                        ),
                        note: Some(
                            "the sample of the request is known, the list of parameters is not",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "webhooks_list",
            operation_id: "webhooks_list",
            summary: "List webhook flows",
            method: Method::Get,
            path: "/webhooks",
            parameters: &[
                Parameter {
                    name: "workspace",
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
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://docs.callab.ai/api-reference/Webhook/get-all"),
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
            ],
            seen: &[],
        },
        Operation {
            id: "users_invite",
            operation_id: "users_invite",
            summary: "Invite a user",
            method: Method::Post,
            path: "/users/invite",
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
                page: Some("https://docs.callab.ai/"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("read from the description"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("what a second invitation does is not documented"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "users_list",
            operation_id: "users_list",
            summary: "List users",
            method: Method::Get,
            path: "/users/all",
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
                first: 0,
                sizes: &[],
                max_size: None,
                fixed_size: None,
                default_size: Some(10),
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
            checks: &[],
            source: Provenance {
                basis: Basis::Seed,
                page: Some("https://docs.callab.ai/api-reference/Company/company-users"),
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
                        basis: Basis::Assumed,
                        page: Some(
                            "https://docs.callab.ai/api-reference/Company/company-users",
                        ),
                        note: Some(
                            "there are pages; the names of the parameters and the first page are those of the queries of contacts and calls",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "workspaces_create",
            operation_id: "workspaces_create",
            summary: "Create a workspace",
            method: Method::Post,
            path: "/workspace/create",
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
                page: Some("https://docs.callab.ai/api-reference/workspaces/create"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("read from the description"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "what a second creation with the name does is an error; what it costs is not documented",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "workspaces_update",
            operation_id: "workspaces_update",
            summary: "Rename a workspace",
            method: Method::Post,
            path: "/workspace/update/{workspace_id}",
            parameters: &[
                Parameter {
                    name: "workspace_id",
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
                page: Some("https://docs.callab.ai/api-reference/workspaces/update"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("read from the description"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("the same name set twice stays the same"),
                    },
                ),
            ],
            seen: &[],
        },
        Operation {
            id: "workspaces_delete",
            operation_id: "workspaces_delete",
            summary: "Delete a workspace",
            method: Method::Post,
            path: "/workspace/delete/{workspace_id}",
            parameters: &[
                Parameter {
                    name: "workspace_id",
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
                page: Some("https://docs.callab.ai/api-reference/workspaces/delete"),
                note: None,
            },
            sources: &[
                (
                    Fact::Effect,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some("read from the description"),
                    },
                ),
                (
                    Fact::SafeToRetry,
                    Provenance {
                        basis: Basis::Assumed,
                        page: None,
                        note: Some(
                            "what is deleted cannot be deleted again; the response is then 0",
                        ),
                    },
                ),
            ],
            seen: &[],
        },
    ],
    doubtful: &[
        Property {
            of: "Call",
            name: "call_direction",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://docs.callab.ai/api-reference/Campaign/create"),
                note: Some("the words are from the campaigns"),
            },
        },
        Property {
            of: "CallCreate",
            name: "call_direction",
            source: Provenance {
                basis: Basis::Assumed,
                page: Some("https://docs.callab.ai/api-reference/Campaign/create"),
                note: Some("the words are from the campaigns"),
            },
        },
        Property {
            of: "CallMake",
            name: "ai_agent_id",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("required by its nature"),
            },
        },
        Property {
            of: "CallMake",
            name: "call_from",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("required by its nature"),
            },
        },
        Property {
            of: "CallMake",
            name: "call_to",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("required by its nature"),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "contacts_list_tags",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "contacts_list_categories",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "contacts_list_source_metadata",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "agent_variables_contact_metadata_mapping",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "webhook_mapping_variables",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "webhook_mapping_variables_sources",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "webhook_id",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "inbound_phone_number_id",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "outbound_phone_number_id",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "call_time_of_day_from",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "call_time_of_day_to",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "number_of_call_attempts",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "retry_delay",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "retry_delay_unit",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "started_at",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "CampaignCreate",
            name: "ended_at",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "the end of the page is not known; whether null is accepted, and what it means, is not",
                ),
            },
        },
        Property {
            of: "AgentCreate",
            name: "name",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some(
                    "required by its nature; the page does not show what is required",
                ),
            },
        },
        Property {
            of: "AgentCreate",
            name: "description",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "status",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "prompt",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "begin_message",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "voice_id",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "background_audio_id",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "workspace",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "language",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has en-US"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "prompt_type",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has mono"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "who_talks_first",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has agent"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "background_audio_status",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has disabled"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "denoiser_reduction_level",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has moderate"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "denoiser_boost_level",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has none"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "chunker_mode",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has stable"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "turn_detection_mode",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has smart"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "agent_flow",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "agent_post_call_outcomes",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "global_tools",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "voice_params",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "agent_dynamic_variables",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "voice_uuid",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "knowledge_base_id",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "reminder_frequency_from",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has 50"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "reminder_frequency_to",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has 2"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "responsiveness",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has 0.5"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "voice_speed",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has 1"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "voice_temperature",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has 0.5"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "background_volume",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has 0.5"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "vad_min_speech_duration",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has 100"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "vad_min_silence_duration",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has 100"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "vad_activation_threshold",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has 100"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "vad_prefix_padding_duration",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has 100"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "vad_eos_timeout",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "amd_timeout",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has 10000"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "turn_detection_timeout",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has 3000"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "is_denoiser_enabled",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has false"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "is_amd_multilingual",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has false"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "is_amd_enabled",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has true"),
            },
        },
        Property {
            of: "AgentCreate",
            name: "is_turn_detection_enabled",
            source: Provenance {
                basis: Basis::Sample,
                page: Some("https://docs.callab.ai/api-reference/aiagent/create"),
                note: Some("from the sample of the request, which has true"),
            },
        },
        Property {
            of: "WebhookStep",
            name: "webhook_url_params",
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: Some("marked as secret: parameters may hold keys"),
            },
        },
    ],
};
