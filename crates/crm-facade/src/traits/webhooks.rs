use crate::model::{Webhook, WebhookId, WebhookPatch};
use crate::{Mapped, Query, Receipt};

macro_rules! webhooks {
    ($define:ident) => {
        $define! {
            /// What the vendor is to tell, and where.
            pub trait Webhooks, webhooks;
            streams {
                /// All of them.
                list(Webhook, List)(query: Query) -> Webhook;
            }
            calls {
                /// The one with this id.
                get(Webhook, Get)(id: WebhookId) -> Mapped<Webhook>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Removes one.
                delete(Webhook, Delete)(id: WebhookId) -> Receipt<WebhookId>;
            }
            writes {
                /// Makes a new one.
                create(Webhook, Create)(webhook: Webhook) -> WebhookId, prepare_create;
                /// Changes one.
                update(Webhook, Update)(id: WebhookId, patch: WebhookPatch) -> WebhookId, prepare_update;
            }
        }
    };
}
pub(crate) use webhooks;

webhooks!(resource_trait);
