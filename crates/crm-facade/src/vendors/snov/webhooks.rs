use crm_snov::provided::types;
use serde_json::Value;

use super::{API, Snov, data, number};
use crate::adapter::{self, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::loss::Reason;
use crate::model::{Webhook, WebhookId, WebhookPatch};
use crate::traits::Webhooks;
use crate::{Error, FollowUp, Listing, Options, Outcome, Query, Receipt, Result};

pub(super) fn read(source: &mut Source<'_>) -> Webhook {
    let mut webhook = Webhook::new();
    webhook.id = source.id("id");
    webhook.created_at = source.time("created_at");
    webhook.event = source.text("event");
    webhook.url = source.text("url");
    webhook.active = source.translate("status", |word| match word.as_str()? {
        "active" => Some(true),
        // The second is the reference's word.
        "inactive" | "deactivated" => Some(false),
        _ => None,
    });
    if webhook.active.is_none() && source.text("status").is_some() {
        source.lose("status", Reason::AmbiguousValue);
    }
    webhook
}

pub(super) fn write(target: &mut Target) {
    target.copy("event", "event");
    target.copy("url", "url");
    let status = target
        .take("active")
        .map(|active: bool| Value::from(if active { "active" } else { "inactive" }));
    target.put_translated("active", "status", status);
}

impl Webhooks for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Webhook>> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move { Ok(data(&client.list_webhooks().await?, keep_raw, read)) })
        }))
    }

    fn create(&self, webhook: Webhook, options: Options) -> Reply<'_, Receipt<WebhookId>> {
        Box::pin(async move {
            let (body, losses) =
                adapter::write::<types::WebhookCreate>(API.vendor, &webhook, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.add_webhook(&body).await?;
            let receipt = Receipt::new(Outcome::Created)
                .id(answer.id)
                .losses(losses)
                .answered(&answer);
            Ok(match receipt.id {
                Some(_) => receipt,
                None => receipt.follow_up(FollowUp::new(
                    Resource::Webhook,
                    Verb::List,
                    "the id of the new webhook",
                )),
            })
        })
    }

    fn update(
        &self,
        id: WebhookId,
        patch: WebhookPatch,
        options: Options,
    ) -> Reply<'_, Receipt<WebhookId>> {
        Box::pin(async move {
            let id = number("id", &id)?;
            let missing: Vec<_> = [
                ("event", patch.event.is_leave()),
                ("url", patch.url.is_leave()),
                // It would be switched on.
                ("active", patch.active.is_leave()),
            ]
            .into_iter()
            .filter_map(|(field, left)| left.then_some(field))
            .collect();
            if !missing.is_empty() {
                return Err(Error::invalid(
                    missing,
                    "the vendor replaces the whole webhook and can leave nothing",
                )
                .with_advice("read it with `get`, then set `event`, `url` and `active`"));
            }
            let (body, losses) = adapter::write::<types::WebhookCreate>(API.vendor, &patch, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.update_webhook(id, &body).await?;
            Ok(Receipt::new(Outcome::Updated)
                .id(answer.id)
                .losses(losses)
                .answered(&answer))
        })
    }

    fn delete(&self, id: WebhookId, options: Options) -> Reply<'_, Receipt<WebhookId>> {
        Box::pin(async move {
            let id = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.delete_webhook(id).await?;
            Ok(Receipt::new(Outcome::Deleted).answered(&answer))
        })
    }
}
