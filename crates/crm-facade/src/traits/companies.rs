//! The trait [`Companies`].

use crate::model::{Company, CompanyId, CompanyPatch};
use crate::{Mapped, Query, Receipt};

macro_rules! companies {
    ($define:ident) => {
        $define! {
            /// Companies; other products call them accounts.
            pub trait Companies, companies;
            streams {
                /// Lists the companies that match a query.
                list(Company, List)(query: Query) -> Company;
            }
            calls {
                /// Counts the companies that match a query.
                count(Company, Count)(query: Query) -> Mapped<u64>;
                /// Gets a company by its id.
                get(Company, Get)(id: CompanyId) -> Mapped<Company>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Deletes a company.
                delete(Company, Delete)(id: CompanyId) -> Receipt<CompanyId>;
            }
            writes {
                /// Creates a company.
                create(Company, Create)(company: Company) -> CompanyId, prepare_create;
                /// Updates a company.
                update(Company, Update)(id: CompanyId, patch: CompanyPatch) -> CompanyId, prepare_update;
            }
        }
    };
}
pub(crate) use companies;

companies!(resource_trait);
