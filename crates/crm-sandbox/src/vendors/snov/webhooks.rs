//! Webhooks. They are kept and never called: no document says what would be sent.

use serde_json::{Value, json};

use super::answers::{Outcome, moment, record, rows, shown, take_over};
use crate::store::{self, Filter, Store};
use crate::vendor::{Answer, Call, Refusal};

const WEBHOOKS: &str = "webhooks";
/// What an account may have, by the reference.
const MOST: u64 = 50;
const SETTABLE: [&str; 3] = ["url", "event", "status"];
const SHOWN: [&str; 5] = ["id", "url", "event", "status", "created_at"];

/// Fills the store.
pub(super) fn seed(store: &Store<'_>) -> store::Result<()> {
    let webhooks = [
        (
            3301,
            "https://hooks.example.com/snov",
            "campaign_reply.received",
            "active",
            "01T08:00:00Z",
        ),
        (
            3307,
            "https://hooks.example.com/opens",
            "campaign_email.opened",
            "inactive",
            "02T08:30:00Z",
        ),
    ];
    for (id, url, event, status, time) in webhooks {
        let webhook = json!({"id": id, "url": url, "event": event, "status": status,
            "created_at": format!("2026-03-{time}")});
        store.insert(WEBHOOKS, &id.to_string(), None, None, &webhook)?;
    }
    store.add(WEBHOOKS, 3307).map(drop)
}

/// `listWebhooks`.
pub(super) fn list(call: &Call<'_>) -> Outcome {
    let webhooks = call.store.all(WEBHOOKS, &Filter::All)?;
    Ok(rows(
        webhooks
            .iter()
            .map(|webhook| shown(webhook, &SHOWN))
            .collect(),
    ))
}

/// `addWebhook`.
pub(super) fn add(call: &Call<'_>) -> Outcome {
    if call.store.count(WEBHOOKS, &Filter::All)? >= MOST {
        return Err(Refusal::invalid(
            "body",
            format!("an account has at most {MOST} webhooks"),
        ));
    }
    let url = call.body["url"].as_str().unwrap_or_default();
    if !["https://", "http://"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
    {
        return Err(Refusal::invalid(
            "body/url",
            "this is not the address of a web page",
        ));
    }
    let id = call.store.next(WEBHOOKS)?;
    let mut webhook = record(id.into(), &call.body, &SETTABLE);
    if webhook["status"].is_null() {
        webhook["status"] = Value::from("active");
    }
    webhook["created_at"] = Value::from(moment(call.now.timestamp()));
    call.store
        .insert(WEBHOOKS, &id.to_string(), None, None, &webhook)?;
    Ok(Answer::json(201, shown(&webhook, &SHOWN)))
}

/// `updateWebhook`.
pub(super) fn update(call: &Call<'_>) -> Outcome {
    let id = call.path_text("id");
    let mut webhook = call.store.get(WEBHOOKS, id)?.ok_or(Refusal::NotFound)?;
    take_over(&mut webhook, &call.body, &SETTABLE);
    call.store.replace(WEBHOOKS, id, None, None, &webhook)?;
    Ok(Answer::json(200, shown(&webhook, &SHOWN)))
}

/// `deleteWebhook`.
pub(super) fn delete(call: &Call<'_>) -> Outcome {
    if call.store.remove(WEBHOOKS, call.path_text("id"))? {
        Ok(Answer::empty(204))
    } else {
        Err(Refusal::NotFound)
    }
}
