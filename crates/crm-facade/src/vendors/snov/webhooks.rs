use crm_snov::provided::types::{self, WebhookCreateStatus as Status};

use super::{API, Snov, created, number, rows};
use crate::adapter::{Reading, Reply, Writing, draft_patch, draft_record};
use crate::loss::Reason;
use crate::model::{Webhook, WebhookId, WebhookPatch};
use crate::resource::{Resource, Verb};
use crate::traits::Webhooks;
use crate::{Error, FollowUp, Listing, Options, Outcome, Prepared, Query, Receipt, Result};

pub(super) fn read(from: &mut Reading<types::Webhook>) -> Webhook {
    let mut webhook = Webhook::new();
    webhook.id = from.id.take().map(Into::into);
    webhook.created_at = from.created_at.take().map(Into::into);
    webhook.event = from.event.take();
    webhook.url = from.url.take();
    webhook.active = match from.status.take().as_ref().map(AsRef::as_ref) {
        None => None,
        Some("active") => Some(true),
        // The second is the reference's word.
        Some("inactive" | "deactivated") => Some(false),
        Some(_) => {
            from.lose("status", Reason::AmbiguousValue);
            None
        }
    };
    if webhook.active.is_some() {
        from.translated("status");
    }
    webhook
}

pub(super) fn write(from: &mut Writing<WebhookPatch>) -> types::WebhookCreate {
    let (event, url) = (from.event.take(), from.url.take());
    let mut body = types::WebhookCreate::builder()
        .event(from.need("event", "event", event))
        .url(from.need("url", "url", url))
        .build();
    if from.active.is_set() {
        from.implied("active");
    }
    from.active
        .give_as(&mut body.status, |active| match active {
            true => Status::Active,
            false => Status::Inactive,
        });
    body
}

impl Webhooks for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Webhook>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move { rows(client.list_webhooks().await?, |found| found.data, read) })
        }))
    }

    fn prepare_create(&self, webhook: Webhook, options: Options) -> Result<Prepared<WebhookId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, webhook, write)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let webhook = client.add_webhook(&body).await?;
                let find =
                    FollowUp::new(Resource::Webhook, Verb::List, "the id of the new webhook");
                Ok(created(webhook.id, find).answered(&webhook))
            })
        }))
    }

    fn prepare_update(
        &self,
        id: WebhookId,
        patch: WebhookPatch,
        options: Options,
    ) -> Result<Prepared<WebhookId>> {
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
        let client = self.client.with_options(options.for_client());
        let draft = draft_patch(API.vendor, patch, write)?;
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let webhook = client.update_webhook(id, &body).await?;
                Ok(Receipt::new(Outcome::Updated)
                    .id(webhook.id)
                    .answered(&webhook))
            })
        }))
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
