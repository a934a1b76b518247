//! Webhooks of Snov.io: mappers and calls.

use crm_snov::reference::types::{self, WebhookStatus as Status};

use super::{API, Snov, created, number, rows};
use crate::adapter::{Reading, Reply, Writing, draft_patch, draft_record, nested};
use crate::loss::Reason;
use crate::model::{Webhook, WebhookId, WebhookPatch};
use crate::resource::{Resource, Verb};
use crate::traits::Webhooks;
use crate::{Change, Error, FollowUp, Listing, Options, Outcome, Prepared, Query, Receipt, Result};

/// Each row is wrapped once more.
pub(super) fn read(from: &mut Reading<types::WebhookRow>) -> Webhook {
    let mut webhook = Webhook::new();
    let (mut told, mut odd) = (false, false);
    nested(&mut from.data, |own| {
        webhook.id = own.id.take().map(Into::into);
        webhook.created_at = own.created_at.take().map(Into::into);
        webhook.url = own.end_point.take();
        if let (Some(object), Some(action)) = (&own.event_object, &own.event_action) {
            webhook.event = Some(format!("{object}.{action}").into());
            (own.event_object, own.event_action) = (None, None);
            told = true;
        }
        webhook.active = match own.status.as_deref() {
            Some("active") => Some(true),
            Some("deactivated") => Some(false),
            other => {
                odd = other.is_some();
                None
            }
        };
        if webhook.active.is_some() {
            own.status = None;
        }
    });
    if told {
        from.translated("data.event_object");
        from.translated("data.event_action");
    }
    if !odd {
        from.translated("data.status");
    }
    webhook
}

pub(super) fn create(from: &mut Writing<WebhookPatch>) -> types::WebhookCreate {
    let event = match &from.event {
        Change::Set(event) => event.as_str().split_once('.'),
        _ => None,
    };
    let (object, action) = match event {
        Some((object, action)) => {
            let pair = (object.to_owned(), action.to_owned());
            from.event = Change::Leave;
            from.implied("event");
            (Change::Set(pair.0), Change::Set(pair.1))
        }
        None if from.event.is_set() => {
            from.invalid("event");
            from.event = Change::Leave;
            (Change::Set(String::new()), Change::Set(String::new()))
        }
        None => (Change::Leave, Change::Leave),
    };
    let url = from.url.take();
    // A new one is active.
    from.left_because("active", Reason::NotWritable);
    types::WebhookCreate::builder()
        .event_object(from.need("event", "event_object", object))
        .event_action(from.need("event", "event_action", action))
        .endpoint_url(from.need("url", "endpoint_url", url))
        .build()
}

pub(super) fn update(from: &mut Writing<WebhookPatch>) -> types::WebhookUpdate {
    from.read_only(&["event", "url"]);
    let status = match from.active.take() {
        Change::Set(true) => Change::Set(Status::Active),
        Change::Set(false) => Change::Set(Status::Deactivated),
        other => {
            from.active = other;
            Change::Leave
        }
    };
    from.implied("active");
    types::WebhookUpdate::builder()
        .status(from.need_or("active", "status", status, || Status::Active))
        .build()
}

impl Webhooks for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Webhook>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move { rows(client.webhooks_list().await?, |found| found.data, read) })
        }))
    }

    fn prepare_create(&self, webhook: Webhook, options: Options) -> Result<Prepared<WebhookId>> {
        if let Some(event) = &webhook.event
            && !event.as_str().contains('.')
        {
            return Err(Error::invalid(
                ["event"],
                "an event is an object and an action with a point between them",
            )
            .with_advice("write it like `campaign_email.sent`"));
        }
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, webhook, create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let made = client.webhooks_create(&body).await?;
                let find =
                    FollowUp::new(Resource::Webhook, Verb::List, "the id of the new webhook");
                let id = made.data.as_ref().and_then(|webhook| webhook.id);
                Ok(created(id, find).response(&made))
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
        let client = self.client.with_options(options.for_client());
        let draft = draft_patch(API.vendor, patch, update)?;
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let changed = client.webhooks_update(id, &body).await?;
                let own = changed.data.as_ref().and_then(|webhook| webhook.id);
                Ok(Receipt::new(Outcome::Updated).id(own).response(&changed))
            })
        }))
    }

    fn delete(&self, id: WebhookId, options: Options) -> Reply<'_, Receipt<WebhookId>> {
        Box::pin(async move {
            let id = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let response = client.webhooks_delete(id).await?;
            Ok(Receipt::new(Outcome::Deleted).response(&response))
        })
    }
}
