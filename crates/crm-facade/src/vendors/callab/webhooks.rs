//! Webhooks of Callab.ai: mappers and calls.

use crm_callab::v1::types;

use super::{API, Callab, parts};
use crate::adapter::{Reading, filled, read_all, rows_in};
use crate::model::Webhook;
use crate::traits::Webhooks;
use crate::{Listing, Options, Query, Result};

/// A flow calls several addresses; the one of a flow of one step is its address. Its steps, runs and
/// variables have no place in the model.
pub(super) fn read(from: &mut Reading<types::WebhookFlow>) -> Webhook {
    let mut webhook = Webhook::new();
    webhook.id = filled(&mut from.id).map(Into::into);
    webhook.created_at = from.created_at.take().map(Into::into);
    webhook.updated_at = from.updated_at.take().map(Into::into);
    webhook.deleted = from.deleted_at.is_some().then_some(true);
    if let Some([only]) = from.steps.as_deref_mut() {
        webhook.url = only.webhook_url.take();
    }
    webhook
}

impl Webhooks for Callab {
    fn list(&self, mut query: Query, options: Options) -> Result<Listing<Webhook>> {
        let mut params = types::WebhooksListParams::new();
        params.workspace = parts::one(&mut query, "workspace")?;
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let response = client.webhooks_list(&params).await?;
                let mut response = response.into_inner();
                let rows = response.data.take();
                let rows = rows_in(&response, "data", rows)?;
                Ok(read_all(API.vendor, rows, read))
            })
        }))
    }
}
