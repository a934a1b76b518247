//! Recipients and do-not-email lists as the reference reads and writes them.

use serde_json::{Value, json};

use super::super::campaigns::{CAMPAIGNS, State, state};
use super::super::outreach::{Outreach, Recipient};
use super::super::recipients::{
    self, FirstSuppression, RECIPIENTS, SUPPRESSION_LISTS, id, set_state,
};
use super::super::replies::{HandlerResult, declined, rows};
use super::super::searches::texts;
use super::campaigns::of_path;
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Problem, Rejection};

pub(super) const FIRST_SUPPRESSIONS: [FirstSuppression; 2] = [
    FirstSuppression {
        id: 8,
        name: "Do-not-email List",
        items: &["no-more@example.com", "stop@example.net", "rival.example"],
    },
    FirstSuppression {
        id: 9,
        name: "Competitors",
        items: &["sales@competitor.example", "quiet@example.org"],
    },
];

/// How a recipient stands. Before the start nobody is written to.
fn word(recipient: &Recipient, is_new: bool) -> &'static str {
    match recipient.status() {
        "active" if is_new => "tocheck",
        status => status,
    }
}

/// `recipients_check`.
pub(super) fn check(call: &Call<'_>) -> HandlerResult {
    let campaign = of_path(call)?;
    let asked = texts(call.query.get("emails[]").unwrap_or(&Value::Null));
    for (place, email) in asked.iter().enumerate() {
        if asked[..place].contains(email) {
            return Err(Rejection::Invalid {
                problems: vec![Problem {
                    at: format!("query/emails[]/{place}"),
                    message: "is given twice".to_owned(),
                }],
            });
        }
    }
    let is_new = matches!(state(call, &campaign)?, State::Draft | State::Scheduled);
    let outreach = Outreach::of(call, &campaign)?;
    let checks = asked.iter().map(|email| {
        let same = |known: &&Recipient| {
            let known = known.email().as_str().unwrap_or_default();
            known.to_lowercase() == email.to_lowercase()
        };
        let recipient = outreach.recipients.iter().find(same);
        json!({
            "email": email,
            "exist": recipient.is_some(),
            "status": recipient.map(|recipient| word(recipient, is_new)),
        })
    });
    Ok(rows(checks.collect()))
}

/// `recipients_change_status`.
pub(super) fn change_status(call: &Call<'_>) -> HandlerResult {
    let number = call.body["campaign_id"].to_string();
    let email = call.body["email"].as_str().unwrap_or_default();
    let wanted = call.body["status"].as_str().unwrap_or_default();
    let campaign = call.store.get(CAMPAIGNS, &number)?;
    let campaign = campaign.ok_or_else(|| declined("There is no such campaign"))?;
    let recipient = call.store.get(RECIPIENTS, &id(&number, email))?;
    let Some(recipient) = recipient else {
        return Err(declined("The campaign has no such recipient"));
    };
    let outreach = Outreach::of(call, &campaign)?;
    let number = recipient["number"].as_i64();
    let mut known = outreach.recipients.iter();
    let known = known.find(|known| Some(known.number) == number);
    if known.is_some_and(|known| known.status() == "finished") {
        return Err(declined("The recipient is finished"));
    }
    set_state(call, recipient, &wanted.to_lowercase())?;
    Ok(ApiResponse::json(200, json!({"success": true})))
}

/// `do_not_email_add`. The campaigns that heed the list write no more to those who are on it.
pub(super) fn suppress(call: &Call<'_>) -> HandlerResult {
    let list = call.body["listId"].to_string();
    if call.store.get(SUPPRESSION_LISTS, &list)?.is_none() {
        return Err(declined("There is no such list"));
    }
    let items = texts(&call.body["items"]).into_iter();
    let items: Vec<_> = items.map(str::to_owned).collect();
    let duplicates = recipients::suppress(call.store, &list, &items)?;
    for recipient in recipients::named(call.store, &items)? {
        let campaign = recipient["campaign_id"].as_str().unwrap_or_default();
        let campaign = call.store.get(CAMPAIGNS, campaign)?.unwrap_or_default();
        let heeded = campaign["settings"]["recipients"]["black_list_id"].to_string();
        if heeded == list {
            set_state(call, recipient, "unsubscribed")?;
        }
    }
    let added = json!([{"success": true, "data": {"duplicates": duplicates}}]);
    Ok(ApiResponse::json(200, added))
}

/// `do_not_email_lists_list`.
pub(super) fn suppression_lists(call: &Call<'_>) -> HandlerResult {
    let mut found: Vec<Value> = Vec::new();
    for list in call.store.all(SUPPRESSION_LISTS, &Filter::All)? {
        found.push(json!({
            "id": list["id"],
            "name": list["name"],
            "owner": "Lena Berg",
            "total": recipients::count_suppressed(call.store, &list)?,
        }));
    }
    Ok(rows(found))
}
