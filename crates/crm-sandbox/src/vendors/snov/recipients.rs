//! Who a campaign goes to, how they stand, and who is never to be written to.

use serde_json::{Value, json};

use super::campaigns;
use super::replies::HandlerResult;
use super::timeline::Timeline;
use crate::store::{self, Filter, Store};
use crate::vendor::Call;

pub(super) const RECIPIENTS: &str = "recipients";
/// A campaign that is started gets so many recipients at most.
pub(super) const MOST: u64 = 100;

pub(super) const SUPPRESSION_LISTS: &str = "suppression_lists";
pub(super) const SUPPRESSED: &str = "suppressed";

/// A list of the start of those who are never to be written to.
pub(super) struct FirstSuppression {
    pub(super) id: i64,
    pub(super) name: &'static str,
    pub(super) items: &'static [&'static str],
}

/// Fills the store.
pub(super) fn seed(store: &Store<'_>, lists: &[FirstSuppression]) -> store::Result<()> {
    for list in lists {
        let id = list.id.to_string();
        let body = json!({"id": list.id, "name": list.name});
        store.insert(SUPPRESSION_LISTS, &id, None, None, &body)?;
        for item in list.items {
            store.link(SUPPRESSED, &id, item)?;
        }
    }
    Ok(())
}

/// The do-not-email lists that an address is on: itself, or its domain.
fn suppressed_by(store: &Store<'_>, email: &str) -> store::Result<Vec<String>> {
    let mut lists = store.linked_to(SUPPRESSED, email)?;
    if let Some((_, domain)) = email.split_once('@') {
        lists.extend(store.linked_to(SUPPRESSED, domain)?);
    }
    Ok(lists)
}

/// Makes prospects the recipients of a campaign, save those who are never to be written to.
pub(super) fn enrol_all(
    store: &Store<'_>,
    campaign: &str,
    prospects: &[Value],
) -> store::Result<()> {
    let mut place = 0;
    for prospect in prospects {
        let email = email_of(prospect);
        if suppressed_by(store, &email)?.is_empty() {
            enrol(store, campaign, prospect, place, 0)?;
            place += 1;
        }
    }
    Ok(())
}

/// As [`enrol_all`], but of the do-not-email lists one alone counts, or none. Who has no address, or
/// is a recipient already, is passed over. A campaign that has run for so many seconds begins now
/// for them.
pub(super) fn enrol_but(
    store: &Store<'_>,
    campaign: &str,
    prospects: &[Value],
    but: Option<&str>,
    elapsed: i64,
) -> store::Result<()> {
    let mut place = 0;
    for prospect in prospects {
        let email = email_of(prospect);
        let known = email.is_empty() || store.get(RECIPIENTS, &id(campaign, &email))?.is_some();
        let is_on = |but: &str| -> store::Result<bool> {
            Ok(suppressed_by(store, &email)?.iter().any(|list| list == but))
        };
        if !known && !but.map_or(Ok(false), is_on)? {
            enrol(store, campaign, prospect, place, elapsed)?;
            place += 1;
        }
    }
    Ok(())
}

fn email_of(prospect: &Value) -> String {
    let email = prospect["email"].as_str().unwrap_or_default();
    email.to_lowercase()
}

fn enrol(
    store: &Store<'_>,
    campaign: &str,
    prospect: &Value,
    place: i64,
    elapsed: i64,
) -> store::Result<()> {
    let email = email_of(prospect);
    let recipient = json!({
        "number": store.next(RECIPIENTS)?,
        "place": place,
        "campaign_id": campaign,
        "prospect_id": prospect["id"],
        "email": email,
        "state": "active",
        "timeline": Timeline::since(elapsed).to_value(),
    });
    let id = id(campaign, &email);
    store.insert(RECIPIENTS, &id, Some(&email), Some(campaign), &recipient)
}

pub(super) fn id(campaign: &str, email: &str) -> String {
    format!("{campaign}:{}", email.to_lowercase())
}

/// Sets how a recipient stands. What was halted continues later where it was.
pub(super) fn set_state(call: &Call<'_>, mut recipient: Value, state: &str) -> HandlerResult<()> {
    let campaign = recipient["campaign_id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let elapsed = campaigns::elapsed(call, &campaigns::find(call.store, &campaign)?);
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

/// Puts addresses or domains on a do-not-email list; gives those that were on it.
pub(super) fn suppress(
    store: &Store<'_>,
    list: &str,
    items: &[String],
) -> store::Result<Vec<String>> {
    let mut known = Vec::new();
    for item in items {
        if !store.link(SUPPRESSED, list, &item.to_lowercase())? {
            known.push(item.clone());
        }
    }
    Ok(known)
}

/// How many a do-not-email list has.
pub(super) fn count_suppressed(store: &Store<'_>, list: &Value) -> store::Result<u64> {
    store.count_linked(SUPPRESSED, &list["id"].to_string())
}

/// The recipients with one of these addresses, or at one of these domains.
pub(super) fn named(store: &Store<'_>, items: &[String]) -> store::Result<Vec<Value>> {
    let mut found = Vec::new();
    for item in items.iter().map(|item| item.to_lowercase()) {
        if item.contains('@') {
            found.extend(store.all(RECIPIENTS, &Filter::Key(item))?);
        } else {
            let mut all = store.all(RECIPIENTS, &Filter::All)?;
            let domain = format!("@{item}");
            all.retain(|recipient| email_of(recipient).ends_with(&domain));
            found.extend(all);
        }
    }
    Ok(found)
}
