use crate::model::{Company, CompanyId, CompanyPatch};
use crate::{Mapped, Query, Receipt};

macro_rules! companies {
    ($define:ident) => {
        $define! {
            /// Companies; other products call them accounts.
            pub trait Companies, companies;
            streams {
                /// Those that a query asks for.
                list(Company, List)(query: Query) -> Company;
            }
            calls {
                /// How many a query asks for.
                count(Company, Count)(query: Query) -> Mapped<u64>;
                /// The one with this id.
                get(Company, Get)(id: CompanyId) -> Mapped<Company>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Removes one.
                delete(Company, Delete)(id: CompanyId) -> Receipt<CompanyId>;
            }
            writes {
                /// Makes a new one.
                create(Company, Create)(company: Company) -> CompanyId, prepare_create;
                /// Changes one.
                update(Company, Update)(id: CompanyId, patch: CompanyPatch) -> CompanyId, prepare_update;
            }
        }
    };
}
pub(crate) use companies;

companies!(resource_trait);
