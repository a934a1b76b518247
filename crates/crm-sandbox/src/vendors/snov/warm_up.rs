//! Warm-ups of sender accounts.

use serde_json::{Value, json};

use super::answers::{Outcome, record, shown, take_over};
use super::chance::below;
use super::senders;
use crate::store::{self, Filter, Store};
use crate::vendor::{Answer, Call, Refusal};

const WARM_UPS: &str = "warm_ups";
/// Percent of the mails that are answered unless told otherwise, by the reference.
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
const UPDATABLE: [&str; 11] = [
    "status",
    "strategy",
    "per_day",
    "from",
    "increase",
    "email_content",
    "reply_rate",
    "campaign_deadline",
    "providers",
    "enable_ctd",
    "enable_proxy",
];
const SHOWN: [&str; 8] = [
    "id",
    "email_account_id",
    "status",
    "strategy",
    "per_day",
    "reply_rate",
    "campaign_deadline",
    "deliverability_score",
];

/// Fills the store.
pub(super) fn seed(store: &Store<'_>) -> store::Result<()> {
    let warm_ups = [
        json!({"id": 90417, "email_account_id": "31077", "status": "active",
            "strategy": "progressive", "per_day": 40, "reply_rate": 30}),
        json!({"id": 90422, "email_account_id": "31080", "status": "paused", "strategy": "steady",
            "per_day": 20, "reply_rate": 25, "campaign_deadline": "2027-01-31"}),
    ];
    for warm_up in warm_ups {
        store.insert(WARM_UPS, &warm_up["id"].to_string(), None, None, &warm_up)?;
    }
    store.add(WARM_UPS, 90_422).map(drop)
}

/// An active warm-up is completed when its last day is over.
fn view(call: &Call<'_>, warm_up: &Value) -> Value {
    let mut warm_up = warm_up.clone();
    let today = call.now.format("%Y-%m-%d").to_string();
    let is_over = warm_up["campaign_deadline"]
        .as_str()
        .is_some_and(|last| last < today.as_str());
    if is_over && warm_up["status"] == "active" {
        warm_up["status"] = Value::from("completed");
    }
    let tenths = below(
        call.seeding.seed,
        &["deliverability", &warm_up["id"].to_string()],
        300,
    );
    warm_up["deliverability_score"] = json!((700 + tenths) as f64 / 10.0);
    shown(&warm_up, &SHOWN)
}

fn check(body: &Value) -> Outcome<()> {
    let number = |name: &str| body[name].as_i64();
    if number("per_day").is_some_and(|mails| mails < 1) {
        return Err(Refusal::invalid("body/per_day", "it is at least 1"));
    }
    if number("reply_rate").is_some_and(|percent| !(0..=100).contains(&percent)) {
        return Err(Refusal::invalid(
            "body/reply_rate",
            "it is a percentage from 0 to 100",
        ));
    }
    Ok(())
}

/// `listWarmUpCampaigns`.
pub(super) fn list(call: &Call<'_>) -> Outcome {
    let page = call.query_number("page").unwrap_or(1);
    let size = call.query_number("per_page").unwrap_or(20).max(1);
    if page < 1 {
        return Err(Refusal::invalid("query/page", "pages are counted from 1"));
    }
    let status = call.query_text("status");
    let mut all: Vec<_> = call
        .store
        .all(WARM_UPS, &Filter::All)?
        .iter()
        .map(|warm_up| view(call, warm_up))
        .collect();
    all.retain(|warm_up| status.is_none_or(|status| warm_up["status"] == status));
    let total = all.len();
    let first = usize::try_from((page - 1).saturating_mul(size)).unwrap_or(usize::MAX);
    let rows: Vec<_> = all
        .into_iter()
        .skip(first)
        .take(usize::try_from(size).unwrap_or(usize::MAX))
        .collect();
    Ok(Answer::json(
        200,
        json!({"data": rows, "total": total, "page": page, "per_page": size}),
    ))
}

/// `createWarmUpCampaign`.
pub(super) fn create(call: &Call<'_>) -> Outcome {
    check(&call.body)?;
    if !senders::exists(call.store, &call.body["email_account_id"])? {
        return Err(Refusal::invalid(
            "body/email_account_id",
            "there is no such sender account",
        ));
    }
    let id = call.store.next(WARM_UPS)?;
    let mut warm_up = record(id.into(), &call.body, &SETTABLE);
    warm_up["status"] = Value::from("active");
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
    Ok(Answer::json(201, view(call, &warm_up)))
}

/// `getWarmUpCampaign`.
pub(super) fn get(call: &Call<'_>) -> Outcome {
    let warm_up = call
        .store
        .get(WARM_UPS, call.path_text("id"))?
        .ok_or(Refusal::NotFound)?;
    Ok(Answer::json(200, view(call, &warm_up)))
}

/// `updateWarmUpCampaign`.
pub(super) fn update(call: &Call<'_>) -> Outcome {
    check(&call.body)?;
    let id = call.path_text("id");
    let mut warm_up = call.store.get(WARM_UPS, id)?.ok_or(Refusal::NotFound)?;
    take_over(&mut warm_up, &call.body, &UPDATABLE);
    if call.body["make_endless"] == true {
        take_over(
            &mut warm_up,
            &json!({"campaign_deadline": null}),
            &["campaign_deadline"],
        );
    }
    call.store.replace(WARM_UPS, id, None, None, &warm_up)?;
    Ok(Answer::json(200, view(call, &warm_up)))
}
