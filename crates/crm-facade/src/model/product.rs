use super::Money;

record! {
    /// Something that is sold.
    pub struct Product(Product, ProductId) {
        /// Name.
        open opt name: String,
        /// Description.
        open opt description: String,
        /// Price of one unit.
        open opt price: Money,
        /// What is counted: a piece, a month.
        open opt unit: String,
        /// Whether it is sold at present.
        open opt active: bool,
        /// How many deals have it.
        open opt deal_count: i64,
        /// How many pipelines have it.
        open opt pipeline_count: i64,
    }
    /// What to change in a product.
    patch ProductPatch;
}
