//! Warm-ups as `provided` reads and writes them.

use serde_json::{Value, json};

use super::super::replies::{HandlerResult, shown};
use super::super::senders;
use super::super::warm_up::{self, WARM_UPS};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

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

/// The warm-ups of the start.
pub(super) fn first() -> [Value; 2] {
    [
        json!({"id": 90417, "email_account_id": "31077", "status": "active",
            "strategy": "progressive", "per_day": 40, "reply_rate": 30}),
        json!({"id": 90422, "email_account_id": "31080", "status": "paused", "strategy": "steady",
            "per_day": 20, "reply_rate": 25, "campaign_deadline": "2027-01-31"}),
    ]
}

fn view(call: &Call<'_>, warm_up: &Value) -> Value {
    let mut view = warm_up.clone();
    view["status"] = Value::from(warm_up::status(call, warm_up));
    let tenths = warm_up::deliverability(call, warm_up);
    view["deliverability_score"] = json!(tenths as f64 / 10.0);
    shown(&view, &SHOWN)
}

fn check(body: &Value) -> HandlerResult<()> {
    let number = |name: &str| body[name].as_i64();
    if number("per_day").is_some_and(|mails| mails < 1) {
        return Err(Rejection::invalid("body/per_day", "it is at least 1"));
    }
    if number("reply_rate").is_some_and(|percent| !(0..=100).contains(&percent)) {
        return Err(Rejection::invalid(
            "body/reply_rate",
            "it is a percentage from 0 to 100",
        ));
    }
    Ok(())
}

/// `listWarmUpCampaigns`.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let page = call.query_number("page").unwrap_or(1);
    let size = call.query_number("per_page").unwrap_or(20).max(1);
    if page < 1 {
        return Err(Rejection::invalid("query/page", "pages are counted from 1"));
    }
    let status = call.query_text("status");
    let mut all: Vec<_> = call
        .store
        .all(WARM_UPS, &Filter::All)?
        .iter()
        .map(|warm_up| view(call, warm_up))
        .collect();
    all.retain(|warm_up| status.is_none_or(|status| warm_up["status"] == status));
    let (rows, total) = warm_up::page(all, page, size);
    Ok(ApiResponse::json(
        200,
        json!({"data": rows, "total": total, "page": page, "per_page": size}),
    ))
}

/// `createWarmUpCampaign`.
pub(super) fn create(call: &Call<'_>) -> HandlerResult {
    check(&call.body)?;
    let sender = call.body["email_account_id"].as_str().unwrap_or_default();
    if !senders::exists(call.store, sender)? {
        return Err(Rejection::invalid(
            "body/email_account_id",
            "there is no such sender account",
        ));
    }
    Ok(ApiResponse::json(201, view(call, &warm_up::create(call)?)))
}

/// `getWarmUpCampaign`.
pub(super) fn get(call: &Call<'_>) -> HandlerResult {
    let warm_up = warm_up::find(call.store, call.path_text("id"))?;
    Ok(ApiResponse::json(200, view(call, &warm_up)))
}

/// `updateWarmUpCampaign`.
pub(super) fn update(call: &Call<'_>) -> HandlerResult {
    check(&call.body)?;
    let warm_up = warm_up::change(call, call.path_text("id"), &UPDATABLE)?;
    Ok(ApiResponse::json(200, view(call, &warm_up)))
}
