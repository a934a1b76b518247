//! The trait [`Webhooks`].

use crate::model::{Webhook, WebhookId, WebhookPatch};
use crate::{Mapped, Query, Receipt};

macro_rules! webhooks {
    ($define:ident) => {
        $define! {
            /// Webhook subscriptions.
            pub trait Webhooks, webhooks;
            streams {
                /// Lists all webhooks.
                list(Webhook, List)(query: Query) -> Webhook;
            }
            calls {
                /// Gets a webhook by its id.
                get(Webhook, Get)(id: WebhookId) -> Mapped<Webhook>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Deletes a webhook.
                delete(Webhook, Delete)(id: WebhookId) -> Receipt<WebhookId>;
            }
            writes {
                /// Creates a webhook.
                create(Webhook, Create)(webhook: Webhook) -> WebhookId, prepare_create;
                /// Updates a webhook.
                update(Webhook, Update)(id: WebhookId, patch: WebhookPatch) -> WebhookId, prepare_update;
            }
        }
    };
}
pub(crate) use webhooks;

webhooks!(resource_trait);
