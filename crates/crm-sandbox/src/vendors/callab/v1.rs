//! Generation `v1`. All operations are carried out on what is kept; none only records its call.
//! No number is dialled.
//!
//! # What is documented
//!
//! - An error comes with status 200, `status: "error"` and a `message`: an id that nothing has, a name
//!   that is taken. `calls_make` alone returns 400, when validation fails.
//! - Pages are counted from 0; `per_page` is 10 unless told otherwise. Calls are sorted by
//!   `created_at`, latest first.
//! - `search`, `status`, and the dates of the lists, which are whole days. Calls are filtered by when
//!   they were started, contacts by when they were created.
//! - A workspace is named by its slug, and is `default` unless told otherwise. A campaign shows no
//!   id.
//! - `calls_make` places a test call; `calls_create` puts one on record and dials nothing.
//!
//! # What is cut off in every copy of the documents, and so assumed
//!
//! - The order of contacts: as that of calls. Their further parameters: there are none.
//! - The operators of the filters of calls: whatever the operator, a value is looked for within the
//!   column, in any letter case. The three lists must have the same length, and the columns that
//!   can be read are the ones that there are.
//! - The names of the parameters of `users_list`, its first page and its defaults: as for contacts.
//! - The parameters of `agents_create`: those of its sample, of which a name alone is required. The
//!   response has the values that an agent shows, and its id.
//!
//! # What is assumed
//!
//! - A malformed request is an error under 200 too, save for `calls_make`. So is a body that names
//!   an agent, campaign, contact or workspace that there is not. A missing or wrong token gives 401
//!   and too many requests 429, all with the envelope. Under 200 an error has a text in `data`, as
//!   documented for workspaces, only where the response may have one there; else it has no `data`.
//! - An unknown workspace has nothing in it, and gives an empty list. What was in one that is deleted
//!   stays as it is.
//! - A test call is `in-progress`, and is over by the clock of the sandbox: after a minute it has
//!   its duration, cost, recording, transcript, outcome and mood, or was not picked up. A call that
//!   was put on record stays as it was given.
//! - Seconds, milliseconds and US dollars are the units of duration, latency and cost.
//! - `data` of `campaigns_create` is the id. A new campaign is `active` and has called nobody.
//! - The data of the start has the ids of the documented examples; the first two hundred contacts
//!   with a last call have that call.

mod agents;
mod calls;
mod campaigns;
mod contacts;
mod users;
mod webhooks;
mod workspaces;

use serde_json::{Map, Value, json};

use super::{CREDENTIALS, envelope, reject, unknown_path};
use crate::document::Operation;
use crate::store::{self, Direction, Filter, Order, Store, Test};
use crate::vendor::{ApiResponse, Body, Call, Handler, Rejection, Seeding, VendorModule};

/// Generation `v1`.
pub(crate) const V1: VendorModule = VendorModule {
    vendor: "callab",
    generation: "v1",
    document: include_str!("../../generated/callab_v1.json"),
    credentials: CREDENTIALS,
    handlers: HANDLERS,
    recorded: &[],
    reject: reject_with_status,
    unknown_path,
    seed,
};

const HANDLERS: &[(&str, Handler)] = &[
    ("contacts_query", contacts::query),
    ("contacts_get", contacts::get),
    ("calls_create", calls::create),
    ("calls_make", calls::make),
    ("calls_get", calls::get),
    ("calls_query", calls::query),
    ("campaigns_create", campaigns::create),
    ("campaigns_get", campaigns::get),
    ("campaigns_list", campaigns::list),
    ("agents_list", agents::list),
    ("agents_get", agents::get),
    ("agents_create", agents::create),
    ("webhooks_list", webhooks::list),
    ("users_invite", users::invite),
    ("users_list", users::list),
    ("workspaces_create", workspaces::create),
    ("workspaces_update", workspaces::update),
    ("workspaces_delete", workspaces::delete),
];

/// What a handler gives.
type HandlerResult<T = ApiResponse> = Result<T, Rejection>;

/// Ids of the documented examples.
const COMPANY: &str = "9a3d2b74-8c1e-4f6a-b0d5-2e7c4f8a9b22";
const DEFAULT: &str = "default";
/// Rows of a page unless told otherwise.
const ROWS: i64 = 10;
/// The documented examples begin at 2025-10-01T12:00:00Z.
const FIRST_DAY: i64 = 1_759_320_000;

fn seed(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    workspaces::seed(store)?;
    agents::seed(store)?;
    campaigns::seed(store)?;
    contacts::seed(seeding, store)?;
    calls::seed(seeding, store)?;
    users::seed(seeding, store)?;
    webhooks::seed(store)
}

/// As in the early generation, but for the one call that documents a status for malformed requests.
fn reject_with_status(rejection: &Rejection, operation: &Operation) -> ApiResponse {
    match rejection {
        Rejection::Invalid { problems } if operation.responses.contains_key("400") => {
            let problems = problems
                .iter()
                .map(|it| format!("{}: {}", it.at, it.message));
            envelope(400, &problems.collect::<Vec<_>>().join("; "))
        }
        rejection => without_data(reject(rejection, operation), operation),
    }
}

/// An error under 200 has a text in `data` where the response may have one there, and else no `data`.
fn without_data(mut response: ApiResponse, operation: &Operation) -> ApiResponse {
    let has_text = [
        "campaigns_create",
        "users_invite",
        "workspaces_create",
        "workspaces_update",
    ];
    if let Body::Json(Value::Object(body)) = &mut response.body
        && response.status == 200
        && !has_text.contains(&operation.id.as_str())
    {
        body.shift_remove("data");
    }
    response
}

fn ok(data: Value) -> ApiResponse {
    ApiResponse::json(200, json!({"status": "ok", "message": "ok", "data": data}))
}

/// The response of the calls that write `success`.
fn success(message: &str, data: Value) -> ApiResponse {
    ApiResponse::json(
        200,
        json!({"status": "success", "message": message, "data": data}),
    )
}

/// A call that can't be carried out as things stand.
fn declined(message: impl Into<String>) -> Rejection {
    Rejection::Conflict {
        message: message.into(),
    }
}

/// The present values of some fields.
fn shown(record: &Value, fields: &[&str]) -> Value {
    let present = fields.iter().filter_map(|field| {
        let value = record.get(*field)?;
        Some(((*field).to_owned(), value.clone()))
    });
    Value::Object(present.collect::<Map<_, _>>())
}

/// The record with the id of the path.
fn of_path(call: &Call<'_>, kind: &str, name: &str) -> HandlerResult<Value> {
    let found = call.store.get(kind, call.path_text("id"))?;
    found.ok_or_else(|| declined(format!("{name} not found")))
}

/// The record that a field of the body names; none without the field.
fn named(call: &Call<'_>, kind: &str, field: &str) -> HandlerResult<Option<Value>> {
    match call.body[field].as_str() {
        None => Ok(None),
        Some(id) => match call.store.get(kind, id)? {
            Some(record) => Ok(Some(record)),
            None => Err(Rejection::invalid(
                format!("body/{field}"),
                "there is nothing with this id",
            )),
        },
    }
}

/// The page that the query names, of the records that a filter lets through.
fn page(
    call: &Call<'_>,
    kind: &str,
    filters: Vec<Filter>,
    order: &Order,
) -> HandlerResult<Vec<Value>> {
    let page = call.query_number("page").unwrap_or(0);
    let size = call.query_number("per_page").unwrap_or(ROWS);
    if page < 0 {
        return Err(Rejection::invalid("query/page", "pages are counted from 0"));
    }
    if size < 1 {
        return Err(Rejection::invalid(
            "query/per_page",
            "a page has a row at least",
        ));
    }
    let filter = match filters.is_empty() {
        true => Filter::All,
        false => Filter::And(filters),
    };
    let (first, size) = (
        page.saturating_mul(size).unsigned_abs(),
        size.unsigned_abs(),
    );
    Ok(call.store.page(kind, &filter, order, first, size)?)
}

/// The order by one column.
fn by(column: &str, up: bool) -> Order {
    let direction = if up { Direction::Up } else { Direction::Down };
    Order::By(vec![(format!("$.{column}"), direction)])
}

/// The values that a text has between its commas.
fn listed(text: &str) -> Test {
    let values = text.split(',').map(|value| Value::from(value.trim()));
    Test::In(values.collect())
}

/// What has a text in one of some fields.
fn searched(text: &str, fields: &[&str]) -> Filter {
    let field = |field: &&str| Filter::json(format!("$.{field}"), Test::Contains(text.to_owned()));
    Filter::Or(fields.iter().map(field).collect())
}

/// The whole days that the query asks for, of a time at a path.
fn days(call: &Call<'_>, path: &str) -> HandlerResult<Vec<Filter>> {
    let mut filters = Vec::new();
    for (name, is_first) in [("start_date", true), ("end_date", false)] {
        let Some(day) = call.query_text(name) else {
            continue;
        };
        if chrono::NaiveDate::parse_from_str(day, "%Y-%m-%d").is_err() {
            let message = "is no day such as 2025-10-01";
            return Err(Rejection::invalid(format!("query/{name}"), message));
        }
        let test = match is_first {
            true => Test::AtLeast(Value::from(day)),
            false => Test::AtMost(Value::from(format!("{day}T23:59:59.999Z"))),
        };
        filters.push(Filter::json(path, test));
    }
    Ok(filters)
}
