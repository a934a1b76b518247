//! Lists of prospects as `provided` reads and writes them.

use serde_json::{Value, json};

use super::super::lists::{self, FirstList, LARGEST_PAGE, LISTS};
use super::super::replies::{HandlerResult, declined, rows, shown};
use super::prospects;
use crate::store::{self, Filter, Store};
use crate::vendor::{ApiResponse, Call, Rejection};

pub(super) const FIRST_LISTS: [FirstList; 3] = [
    FirstList {
        id: "7719",
        name: "Trade fair 2026",
        created_at: "2026-02-20T11:05:30Z",
        deleted_at: None,
        of_ten: &[0, 1, 2, 3, 4, 5, 6],
    },
    FirstList {
        id: "7760",
        name: "Newsletter",
        created_at: "2026-03-02T09:00:00Z",
        deleted_at: None,
        of_ten: &[0, 7, 8, 9],
    },
    FirstList {
        id: "7802",
        name: "Clients français",
        created_at: "2026-03-04T13:00:00Z",
        deleted_at: None,
        of_ten: &[],
    },
];

fn view(store: &Store<'_>, list: &Value) -> store::Result<Value> {
    let mut list = list.clone();
    list["count"] = Value::from(lists::size(store, &list["id"].to_string())?);
    Ok(shown(&list, &["id", "name", "count", "created_at"]))
}

/// `listProspectLists`.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let lists = call.store.all(LISTS, &Filter::All)?;
    let lists: store::Result<_> = lists.iter().map(|list| view(call.store, list)).collect();
    Ok(rows(lists?))
}

/// `createProspectList`.
pub(super) fn create(call: &Call<'_>) -> HandlerResult {
    let name = call.body["name"].as_str().unwrap_or_default();
    let list = lists::create(call.store, name, call.now.timestamp())?;
    Ok(ApiResponse::json(201, view(call.store, &list)?))
}

/// `viewProspectsInList`.
pub(super) fn members(call: &Call<'_>) -> HandlerResult {
    let list = call.body["list_id"].to_string();
    if !lists::exists(call.store, &list)? {
        return Err(declined("There is no such list"));
    }
    let number = |name: &str, default: i64| call.body[name].as_i64().unwrap_or(default);
    let (page, size) = (number("page", 1), number("per_page", 20));
    if page < 1 {
        return Err(Rejection::invalid("body/page", "pages are counted from 1"));
    }
    if !(1..=LARGEST_PAGE).contains(&size) {
        let message = format!("a page has 1 to {LARGEST_PAGE} prospects");
        return Err(Rejection::invalid("body/per_page", message));
    }
    let size = size.unsigned_abs();
    let first = (page - 1).unsigned_abs().saturating_mul(size);
    let prospects = lists::members(call.store, &list, first, size)?;
    let prospects: Vec<_> = prospects.iter().map(prospects::view).collect();
    let total = lists::size(call.store, &list)?;
    Ok(ApiResponse::json(
        200,
        json!({"data": prospects, "total": total}),
    ))
}
