//! The trait [`Deals`].

use crate::model::{Deal, DealId, DealPatch};
use crate::{Mapped, Query, Receipt};

macro_rules! deals {
    ($define:ident) => {
        $define! {
            /// Deals; other products call them opportunities.
            pub trait Deals, deals;
            streams {
                /// Lists the deals that match a query.
                list(Deal, List)(query: Query) -> Deal;
            }
            calls {
                /// Gets a deal by its id.
                get(Deal, Get)(id: DealId) -> Mapped<Deal>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Deletes a deal.
                delete(Deal, Delete)(id: DealId) -> Receipt<DealId>;
            }
            writes {
                /// Creates a deal.
                create(Deal, Create)(deal: Deal) -> DealId, prepare_create;
                /// Updates a deal.
                update(Deal, Update)(id: DealId, patch: DealPatch) -> DealId, prepare_update;
            }
        }
    };
}
pub(crate) use deals;

deals!(resource_trait);
