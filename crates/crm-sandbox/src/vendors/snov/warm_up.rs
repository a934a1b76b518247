//! Warm-ups of sender accounts. What comes of them is made up, as no mail is sent.

use serde_json::{Value, json};

use super::chance::below;
use super::replies::{HandlerResult, record, take_over};
use crate::store::{self, Store};
use crate::vendor::{Call, Rejection};

pub(super) const WARM_UPS: &str = "warm_ups";
/// Percent of the mails that get a reply unless told otherwise, by the reference.
const REPLY_RATE: i64 = 30;

const SETTABLE: [&str; 16] = [
    "email_account_id",
    "strategy",
    "per_day",
    "from",
    "increase",
    "email_content",
    "subject",
    "body",
    "reply_rate",
    "campaign_deadline",
    "providers",
    "send_to_paid_domain",
    "enable_ctd",
    "enable_proxy",
    "schedule_id",
    "template_name",
];

/// Fills the store.
pub(super) fn seed(store: &Store<'_>, warm_ups: &[Value]) -> store::Result<()> {
    let mut last = 0;
    for warm_up in warm_ups {
        store.insert(WARM_UPS, &warm_up["id"].to_string(), None, None, warm_up)?;
        last = last.max(warm_up["id"].as_i64().unwrap_or_default());
    }
    store.add(WARM_UPS, last).map(drop)
}

/// The warm-up with this id, unless it was deleted.
pub(super) fn find(store: &Store<'_>, id: &str) -> HandlerResult<Value> {
    store.get(WARM_UPS, id)?.ok_or(Rejection::NotFound)
}

/// How it stands. An active warm-up is completed when its last day is over.
pub(super) fn status<'a>(call: &Call<'_>, warm_up: &'a Value) -> &'a str {
    let today = call.now.format("%Y-%m-%d").to_string();
    let is_over = warm_up["campaign_deadline"]
        .as_str()
        .is_some_and(|last| last < today.as_str());
    match warm_up["status"].as_str().unwrap_or_default() {
        "active" if is_over => "completed",
        status => status,
    }
}

/// Tenths of a percent of the mails that arrive in the inbox.
pub(super) fn deliverability(call: &Call<'_>, warm_up: &Value) -> i64 {
    let id = warm_up["id"].to_string();
    700 + below(call.seeding.seed, &["deliverability", &id], 300)
}

/// Creates a warm-up out of the body, and starts it.
pub(super) fn create(call: &Call<'_>) -> HandlerResult<Value> {
    let id = call.store.next(WARM_UPS)?;
    let mut warm_up = record(id.into(), &call.body, &SETTABLE);
    warm_up["status"] = Value::from("active");
    warm_up["start_date"] = Value::from(call.now.format("%Y-%m-%d").to_string());
    for (field, default) in [
        ("strategy", json!("progressive")),
        ("reply_rate", json!(REPLY_RATE)),
    ] {
        if warm_up[field].is_null() {
            warm_up[field] = default;
        }
    }
    call.store
        .insert(WARM_UPS, &id.to_string(), None, None, &warm_up)?;
    Ok(warm_up)
}

/// Gives a warm-up those values of the body. `make_endless` takes its deadline away.
pub(super) fn change(call: &Call<'_>, id: &str, fields: &[&str]) -> HandlerResult<Value> {
    let mut warm_up = find(call.store, id)?;
    take_over(&mut warm_up, &call.body, fields);
    if call.body["make_endless"] == true {
        let endless = json!({"campaign_deadline": null});
        take_over(&mut warm_up, &endless, &["campaign_deadline"]);
    }
    call.store.replace(WARM_UPS, id, None, None, &warm_up)?;
    Ok(warm_up)
}

/// Some of the rows, and how many there are.
pub(super) fn page<T>(rows: Vec<T>, page: i64, size: i64) -> (Vec<T>, usize) {
    let total = rows.len();
    let first = (page - 1).saturating_mul(size);
    let first = usize::try_from(first).unwrap_or(usize::MAX);
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    (rows.into_iter().skip(first).take(size).collect(), total)
}
