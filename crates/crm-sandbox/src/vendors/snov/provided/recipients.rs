//! Recipients and do-not-email lists as `provided` reads and writes them.

use serde_json::{Value, json};

use super::super::campaigns::CAMPAIGNS;
use super::super::outreach::Outreach;
use super::super::recipients::{
    self, FirstSuppression, RECIPIENTS, SUPPRESSION_LISTS, id, set_state,
};
use super::super::replies::{HandlerResult, declined, rows};
use super::super::searches::texts;
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call};

pub(super) const FIRST_SUPPRESSIONS: [FirstSuppression; 2] = [
    FirstSuppression {
        id: 204,
        name: "Competitors",
        items: &["sales@competitor.example", "info@rival.example"],
    },
    FirstSuppression {
        id: 209,
        name: "Opted out",
        items: &[
            "no-more@example.com",
            "stop@example.net",
            "quiet@example.org",
        ],
    },
];

/// `changeRecipientStatus`. The values are those of the reference; letter case is ignored.
pub(super) fn change_status(call: &Call<'_>) -> HandlerResult {
    let campaign = call.body["campaign_id"].to_string();
    let email = call.body["email"].as_str().unwrap_or_default();
    let state = call.body["status"]
        .as_str()
        .unwrap_or_default()
        .to_lowercase();
    if !["active", "paused", "unsubscribed"].contains(&state.as_str()) {
        return Err(declined("The status is Active, Paused or Unsubscribed"));
    }
    let Some(recipient) = call.store.get(RECIPIENTS, &id(&campaign, email))? else {
        return Err(declined("The campaign has no such recipient"));
    };
    set_state(call, recipient, &state)?;
    Ok(ApiResponse::empty(200))
}

/// `getRecipientStatus`. Whom the campaign does not go to has no status.
pub(super) fn status(call: &Call<'_>) -> HandlerResult {
    let email = call.query_text("email").unwrap_or_default();
    let outreach = of_query(call)?;
    let same =
        |known: &Value| known.as_str().unwrap_or_default().to_lowercase() == email.to_lowercase();
    let mut response = json!({"email": email});
    if let Some(recipient) = outreach
        .recipients
        .iter()
        .find(|recipient| same(recipient.email()))
    {
        response["status"] = Value::from(recipient.status());
    }
    Ok(ApiResponse::json(200, response))
}

/// The campaign that the query names.
pub(super) fn of_query(call: &Call<'_>) -> HandlerResult<Outreach> {
    let id = call
        .query_number("campaign_id")
        .unwrap_or_default()
        .to_string();
    match call.store.get(CAMPAIGNS, &id)? {
        Some(campaign) => Outreach::of(call, &campaign),
        None => Err(declined("There is no such campaign")),
    }
}

/// `addToDoNotEmailList`. Without a list it is the oldest. Campaigns write no more to the address.
pub(super) fn suppress(call: &Call<'_>) -> HandlerResult {
    let lists = call.store.ids(SUPPRESSION_LISTS, &Filter::All)?;
    let wanted = call.body["list_id"].as_i64().map(|list| list.to_string());
    let wanted = |list: &&String| wanted.as_ref().is_none_or(|wanted| wanted == *list);
    let Some(list) = lists.iter().find(wanted) else {
        return Err(declined("There is no such list"));
    };
    let emails = texts(&call.body["emails"]).into_iter();
    let emails: Vec<_> = emails.map(str::to_owned).collect();
    recipients::suppress(call.store, list, &emails)?;
    for recipient in recipients::named(call.store, &emails)? {
        set_state(call, recipient, "unsubscribed")?;
    }
    Ok(ApiResponse::empty(200))
}

/// `listDoNotEmailLists`.
pub(super) fn suppression_lists(call: &Call<'_>) -> HandlerResult {
    let mut lists = call.store.all(SUPPRESSION_LISTS, &Filter::All)?;
    for list in &mut lists {
        let count = recipients::count_suppressed(call.store, list)?;
        list["count"] = Value::from(count);
    }
    Ok(rows(lists))
}
