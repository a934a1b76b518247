//! Webhooks as `provided` reads and writes them.

use serde_json::Value;

use super::super::replies::{HandlerResult, rows, shown, take_over};
use super::super::webhooks::{self, FirstWebhook, WEBHOOKS};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call};

pub(super) const FIRST_WEBHOOKS: [FirstWebhook; 2] = [
    FirstWebhook {
        id: 3301,
        url: "https://hooks.example.com/snov",
        event: "campaign_reply.received",
        status: "active",
        created_at: "2026-03-01T08:00:00Z",
    },
    FirstWebhook {
        id: 3307,
        url: "https://hooks.example.com/opens",
        event: "campaign_email.opened",
        status: "inactive",
        created_at: "2026-03-02T08:30:00Z",
    },
];

const SETTABLE: [&str; 3] = ["url", "event", "status"];
const SHOWN: [&str; 5] = ["id", "url", "event", "status", "created_at"];

fn view(webhook: &Value) -> Value {
    shown(webhook, &SHOWN)
}

/// `listWebhooks`.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let webhooks = call.store.all(WEBHOOKS, &Filter::All)?;
    Ok(rows(webhooks.iter().map(view).collect()))
}

/// `addWebhook`.
pub(super) fn add(call: &Call<'_>) -> HandlerResult {
    let body = &call.body;
    let status = body.get("status").filter(|status| !status.is_null());
    let webhook = webhooks::subscribe(call, "body/url", &body["url"], &body["event"], status)?;
    Ok(ApiResponse::json(201, view(&webhook)))
}

/// `updateWebhook`.
pub(super) fn update(call: &Call<'_>) -> HandlerResult {
    let mut webhook = webhooks::find(call.store, call.path_text("id"))?;
    take_over(&mut webhook, &call.body, &SETTABLE);
    webhooks::keep(call.store, &webhook)?;
    Ok(ApiResponse::json(200, view(&webhook)))
}

/// `deleteWebhook`.
pub(super) fn delete(call: &Call<'_>) -> HandlerResult {
    webhooks::end(call.store, call.path_text("id"))?;
    Ok(ApiResponse::empty(204))
}
