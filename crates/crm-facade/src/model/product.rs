//! Products.

use super::Money;

record! {
    /// Something that is sold.
    pub struct Product(Product, ProductId) {
        /// Name.
        public optional name: String,
        /// Description.
        public optional description: String,
        /// Price of one unit.
        public optional price: Money,
        /// What is counted: a piece, a month.
        public optional unit: String,
        /// Whether it is sold at present.
        public optional active: bool,
        /// How many deals have it.
        public optional deal_count: i64,
        /// How many pipelines have it.
        public optional pipeline_count: i64,
    }
    /// What to change in a product.
    patch ProductPatch;
}
