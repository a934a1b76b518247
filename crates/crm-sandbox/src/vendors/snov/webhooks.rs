//! Webhooks. They are kept and never called: no document says what would be sent.

use serde_json::{Value, json};

use super::replies::{HandlerResult, moment};
use crate::store::{self, Filter, Store};
use crate::vendor::{Call, Rejection};

pub(super) const WEBHOOKS: &str = "webhooks";
/// What an account may have, by the reference.
const MOST: u64 = 50;

/// A webhook of the start.
pub(super) struct FirstWebhook {
    pub(super) id: i64,
    pub(super) url: &'static str,
    /// Object and action.
    pub(super) event: &'static str,
    pub(super) status: &'static str,
    pub(super) created_at: &'static str,
}

/// Fills the store.
pub(super) fn seed(store: &Store<'_>, webhooks: &[FirstWebhook]) -> store::Result<()> {
    let mut last = 0;
    for webhook in webhooks {
        let body = json!({"id": webhook.id, "url": webhook.url, "event": webhook.event,
            "status": webhook.status, "created_at": webhook.created_at});
        store.insert(WEBHOOKS, &webhook.id.to_string(), None, None, &body)?;
        last = last.max(webhook.id);
    }
    store.add(WEBHOOKS, last).map(drop)
}

/// The webhook with this id.
pub(super) fn find(store: &Store<'_>, id: &str) -> HandlerResult<Value> {
    store.get(WEBHOOKS, id)?.ok_or(Rejection::NotFound)
}

/// Subscribes an address, which the field at `at` gave, to an event.
pub(super) fn subscribe(
    call: &Call<'_>,
    at: &str,
    url: &Value,
    event: &Value,
    status: Option<&Value>,
) -> HandlerResult<Value> {
    if call.store.count(WEBHOOKS, &Filter::All)? >= MOST {
        return Err(Rejection::invalid(
            "body",
            format!("an account has at most {MOST} webhooks"),
        ));
    }
    let address = url.as_str().unwrap_or_default();
    if !["https://", "http://"]
        .iter()
        .any(|scheme| address.starts_with(scheme))
    {
        return Err(Rejection::invalid(
            at,
            "this is not the address of a web page",
        ));
    }
    let id = call.store.next(WEBHOOKS)?;
    let status = status.cloned().unwrap_or_else(|| "active".into());
    let webhook = json!({"id": id, "url": url, "event": event, "status": status,
        "created_at": moment(call.now.timestamp())});
    call.store
        .insert(WEBHOOKS, &id.to_string(), None, None, &webhook)?;
    Ok(webhook)
}

/// Keeps what was changed.
pub(super) fn keep(store: &Store<'_>, webhook: &Value) -> store::Result<()> {
    let id = webhook["id"].to_string();
    store.replace(WEBHOOKS, &id, None, None, webhook).map(drop)
}

/// Ends a subscription.
pub(super) fn end(store: &Store<'_>, id: &str) -> HandlerResult<()> {
    match store.remove(WEBHOOKS, id)? {
        true => Ok(()),
        false => Err(Rejection::NotFound),
    }
}
