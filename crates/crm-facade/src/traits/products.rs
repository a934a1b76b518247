use crate::model::{Product, ProductId, ProductPatch};
use crate::{Mapped, Query, Receipt};

macro_rules! products {
    ($define:ident) => {
        $define! {
            /// What is sold.
            pub trait Products, products;
            streams {
                /// Those that a query asks for.
                list(Product, List)(query: Query) -> Product;
            }
            calls {
                /// The one with this id.
                get(Product, Get)(id: ProductId) -> Mapped<Product>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Removes one.
                delete(Product, Delete)(id: ProductId) -> Receipt<ProductId>;
            }
            writes {
                /// Makes a new one.
                create(Product, Create)(product: Product) -> ProductId, prepare_create;
                /// Changes one.
                update(Product, Update)(id: ProductId, patch: ProductPatch) -> ProductId, prepare_update;
            }
        }
    };
}
pub(crate) use products;

products!(resource_trait);
