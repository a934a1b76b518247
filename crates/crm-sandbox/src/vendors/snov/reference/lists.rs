//! Lists of prospects as the reference reads and writes them.

use serde_json::{Value, json};

use super::super::chance::chance;
use super::super::knowledge::{is_disposable, is_gibberish, is_webmail, verdict};
use super::super::lists::{self, FirstList, LARGEST_PAGE, LISTS};
use super::super::replies::{HandlerResult, declined};
use super::forms::{seconds, v1_date};
use super::prospects::{list_id, name};
use crate::store::{self, Filter, Store};
use crate::vendor::{ApiResponse, Call, Rejection};

pub(super) const FIRST_LISTS: [FirstList; 4] = [
    FirstList {
        id: "1234567",
        name: "Trade fair 2026",
        created_at: "2026-02-20T11:05:30Z",
        deleted_at: None,
        of_ten: &[0, 1, 2, 3, 4, 5, 6],
    },
    FirstList {
        id: "32",
        name: "Newsletter",
        created_at: "2026-03-02T09:00:00Z",
        deleted_at: None,
        of_ten: &[0, 7, 8, 9],
    },
    FirstList {
        id: "1505383",
        name: "Old list",
        created_at: "2025-12-17T15:07:30Z",
        deleted_at: Some("2026-02-17T14:05:44Z"),
        of_ten: &[1],
    },
    FirstList {
        id: "12345678",
        name: "Clients français",
        created_at: "2026-03-04T13:00:00Z",
        deleted_at: None,
        of_ten: &[],
    },
];

/// Whether there is such a list and it was not deleted.
pub(super) fn is_there(store: &Store<'_>, id: &str) -> store::Result<bool> {
    Ok(find(store, id)?.is_some())
}

fn find(store: &Store<'_>, id: &str) -> store::Result<Option<Value>> {
    let list = store.get(LISTS, id)?;
    Ok(list.filter(|list| list["deleted_at"].is_null()))
}

fn date(kept: &Value) -> Value {
    seconds(kept).map_or(Value::Null, v1_date)
}

fn view(store: &Store<'_>, list: &Value) -> store::Result<Value> {
    Ok(json!({
        "id": list["id"],
        "name": list["name"],
        "contacts": lists::size(store, &list["id"].to_string())?,
        "isDeleted": !list["deleted_at"].is_null(),
        "creationDate": date(&list["created_at"]),
        "deletionDate": date(&list["deleted_at"]),
    }))
}

/// `prospect_lists_list`.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let lists = call.store.all(LISTS, &Filter::All)?;
    let lists: store::Result<Value> = lists.iter().map(|list| view(call.store, list)).collect();
    Ok(ApiResponse::json(200, lists?))
}

/// `prospect_lists_create`.
pub(super) fn create(call: &Call<'_>) -> HandlerResult {
    let name = call.body["name"].as_str().unwrap_or_default();
    if name.is_empty() {
        return Err(Rejection::invalid("body/name", "a list has a name"));
    }
    let list = lists::create(call.store, name, call.now.timestamp())?;
    let made = json!([{"success": true, "data": {"id": list["id"]}}]);
    Ok(ApiResponse::json(200, made))
}

/// `prospects_list`.
pub(super) fn members(call: &Call<'_>) -> HandlerResult {
    let id = call.body["listId"].to_string();
    let Some(list) = find(call.store, &id)? else {
        return Err(declined("There is no such list"));
    };
    let number = |name: &str, default: i64| call.body[name].as_i64().unwrap_or(default);
    let (page, size) = (number("page", 1), number("perPage", 20));
    if !(1..=LARGEST_PAGE).contains(&size) {
        let message = format!("a page has 1 to {LARGEST_PAGE} prospects");
        return Err(Rejection::invalid("body/perPage", message));
    }
    let size = size.unsigned_abs();
    let first = (page - 1).unsigned_abs().saturating_mul(size);
    let members = lists::members(call.store, &id, first, size)?;
    let rows = members.iter().map(|prospect| {
        json!({
            "id": list_id(call, prospect),
            "name": name(prospect),
            "firstName": prospect["first_name"].as_str().unwrap_or_default(),
            "lastName": prospect["last_name"].as_str().unwrap_or_default(),
            "emails": emails(call, prospect),
        })
    });
    Ok(ApiResponse::json(
        200,
        json!({
            "success": true,
            "list": {
                "name": list["name"],
                "contacts": lists::size(call.store, &id)?,
                "creationDate": date(&list["created_at"]),
                "emailsCount": [],
            },
            "prospects": rows.collect::<Vec<_>>(),
        }),
    ))
}

/// The addresses of a row. What is said of one is only known of some.
fn emails(call: &Call<'_>, prospect: &Value) -> Vec<Value> {
    let Some(email) = prospect["email"].as_str() else {
        return Vec::new();
    };
    let seed = call.seeding.seed;
    let is_checked = chance(seed, &["checked", email], 50);
    let flag = |value: bool| {
        if is_checked {
            json!(value)
        } else {
            Value::Null
        }
    };
    let status = if verdict(seed, email) == "valid" {
        3
    } else {
        1
    };
    vec![json!({
        "email": email,
        "probability": 99,
        "isVerified": null,
        "jobStatus": "any",
        "domainType": "linkedin_email",
        "isValidFormat": flag(true),
        "isDisposable": flag(is_disposable(seed, email)),
        "isWebmail": flag(is_webmail(email)),
        "isGibberish": flag(is_gibberish(email)),
        "smtpStatus": if is_checked { json!(status) } else { Value::Null },
    })]
}
