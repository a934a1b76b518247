//! The trait [`Products`].

use crate::model::{Product, ProductId, ProductPatch};
use crate::{Mapped, Query, Receipt};

macro_rules! products {
    ($define:ident) => {
        $define! {
            /// Products.
            pub trait Products, products;
            streams {
                /// Lists the products that match a query.
                list(Product, List)(query: Query) -> Product;
            }
            calls {
                /// Gets a product by its id.
                get(Product, Get)(id: ProductId) -> Mapped<Product>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Deletes a product.
                delete(Product, Delete)(id: ProductId) -> Receipt<ProductId>;
            }
            writes {
                /// Creates a product.
                create(Product, Create)(product: Product) -> ProductId, prepare_create;
                /// Updates a product.
                update(Product, Update)(id: ProductId, patch: ProductPatch) -> ProductId, prepare_update;
            }
        }
    };
}
pub(crate) use products;

products!(resource_trait);
