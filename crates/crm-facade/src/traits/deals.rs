use crate::model::{Deal, DealId, DealPatch};
use crate::{Mapped, Query, Receipt};

macro_rules! deals {
    ($define:ident) => {
        $define! {
            /// Deals; other products call them opportunities.
            pub trait Deals, deals;
            streams {
                /// Those that a query asks for.
                list(Deal, List)(query: Query) -> Deal;
            }
            calls {
                /// The one with this id.
                get(Deal, Get)(id: DealId) -> Mapped<Deal>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Removes one.
                delete(Deal, Delete)(id: DealId) -> Receipt<DealId>;
            }
            writes {
                /// Makes a new one.
                create(Deal, Create)(deal: Deal) -> DealId, prepare_create;
                /// Changes one.
                update(Deal, Update)(id: DealId, patch: DealPatch) -> DealId, prepare_update;
            }
        }
    };
}
pub(crate) use deals;

deals!(resource_trait);
