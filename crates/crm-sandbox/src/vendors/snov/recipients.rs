//! Who a campaign goes to, how they stand, and who is never to be written to.

use serde_json::{Value, json};

use super::answers::{Outcome, declined, rows};
use super::campaigns::{self, CAMPAIGNS};
use super::lists;
use super::outreach::Outreach;
use super::timeline::Timeline;
use crate::store::{self, Filter, Store};
use crate::vendor::{Answer, Call};

pub(super) const RECIPIENTS: &str = "recipients";
/// A campaign that is started gets so many recipients at most.
pub(super) const MOST: u64 = 100;

const SUPPRESSION_LISTS: &str = "suppression_lists";
const SUPPRESSED: &str = "suppressed";

/// Fills the store.
pub(super) fn seed(store: &Store<'_>) -> store::Result<()> {
    let lists: [(i64, &str, &[&str]); 2] = [
        (
            204,
            "Competitors",
            &["sales@competitor.example", "info@rival.example"],
        ),
        (
            209,
            "Opted out",
            &[
                "no-more@example.com",
                "stop@example.net",
                "quiet@example.org",
            ],
        ),
    ];
    for (id, name, emails) in lists {
        let id_text = id.to_string();
        store.insert(
            SUPPRESSION_LISTS,
            &id_text,
            None,
            None,
            &json!({"id": id, "name": name}),
        )?;
        for email in emails {
            store.link(SUPPRESSED, &id_text, email)?;
        }
    }
    Ok(())
}

/// Makes the first members of the oldest list with any the recipients of a campaign, save those
/// who are never to be written to.
pub(super) fn enrol(store: &Store<'_>, campaign: &str, most: u64) -> store::Result<()> {
    let mut place = 0;
    for prospect in lists::first_members(store, most)? {
        let email = prospect["email"]
            .as_str()
            .unwrap_or_default()
            .to_lowercase();
        if !store.linked_to(SUPPRESSED, &email)?.is_empty() {
            continue;
        }
        let recipient = json!({
            "number": store.next(RECIPIENTS)?,
            "place": place,
            "campaign_id": campaign,
            "prospect_id": prospect["id"],
            "email": email,
            "state": "active",
            "timeline": Timeline::since(0).to_value(),
        });
        let id = id(campaign, &email);
        store.insert(RECIPIENTS, &id, Some(&email), Some(campaign), &recipient)?;
        place += 1;
    }
    Ok(())
}

fn id(campaign: &str, email: &str) -> String {
    format!("{campaign}:{}", email.to_lowercase())
}

/// Sets how a recipient stands. What was halted goes on later where it was.
fn set_state(call: &Call<'_>, mut recipient: Value, state: &str) -> Outcome<()> {
    let campaign = recipient["campaign_id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let outer = Timeline::of(&campaigns::find(call.store, &campaign)?["timeline"]);
    let elapsed = outer.elapsed(call.now.timestamp());
    let mut inner = Timeline::of(&recipient["timeline"]);
    if state == "active" {
        inner.start(elapsed);
    } else {
        inner.halt(elapsed);
    }
    recipient["timeline"] = inner.to_value();
    recipient["state"] = Value::from(state);
    let email = recipient["email"].as_str().unwrap_or_default();
    let id = id(&campaign, email);
    call.store
        .replace(RECIPIENTS, &id, Some(email), Some(&campaign), &recipient)?;
    Ok(())
}

/// `changeRecipientStatus`. The values are those of the reference; letter case is ignored.
pub(super) fn change_status(call: &Call<'_>) -> Outcome {
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
    Ok(Answer::empty(200))
}

/// `getRecipientStatus`. Whom the campaign does not go to has no status.
pub(super) fn status(call: &Call<'_>) -> Outcome {
    let email = call.query_text("email").unwrap_or_default();
    let outreach = of_query(call)?;
    let same =
        |known: &Value| known.as_str().unwrap_or_default().to_lowercase() == email.to_lowercase();
    let mut answer = json!({"email": email});
    if let Some(recipient) = outreach
        .recipients
        .iter()
        .find(|recipient| same(recipient.email()))
    {
        answer["status"] = Value::from(recipient.status());
    }
    Ok(Answer::json(200, answer))
}

/// The campaign that the query names.
pub(super) fn of_query(call: &Call<'_>) -> Outcome<Outreach> {
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
pub(super) fn suppress(call: &Call<'_>) -> Outcome {
    let lists = call.store.ids(SUPPRESSION_LISTS, &Filter::All)?;
    let wanted = call.body["list_id"].as_i64().map(|list| list.to_string());
    let wanted = |list: &&String| wanted.as_ref().is_none_or(|wanted| wanted == *list);
    let Some(list) = lists.iter().find(wanted) else {
        return Err(declined("There is no such list"));
    };
    let emails = call.body["emails"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    for email in emails.map(str::to_lowercase) {
        call.store.link(SUPPRESSED, list, &email)?;
        for recipient in call.store.all(RECIPIENTS, &Filter::Key(email))? {
            set_state(call, recipient, "unsubscribed")?;
        }
    }
    Ok(Answer::empty(200))
}

/// `listDoNotEmailLists`.
pub(super) fn suppression_lists(call: &Call<'_>) -> Outcome {
    let mut lists = call.store.all(SUPPRESSION_LISTS, &Filter::All)?;
    for list in &mut lists {
        let count = call
            .store
            .count_linked(SUPPRESSED, &list["id"].to_string())?;
        list["count"] = Value::from(count);
    }
    Ok(rows(lists))
}
