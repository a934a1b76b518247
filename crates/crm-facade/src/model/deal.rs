//! Deals and their products.

use rust_decimal::Decimal;

use super::{CompanyId, ContactId, Money, PipelineId, ProductId, StageId, Time};

open_enum! {
    /// How a deal stands.
    pub enum DealStatus {
        /// Not decided.
        Open = "open",
        /// Won.
        Won = "won",
        /// Lost.
        Lost = "lost",
    }
}

open_enum! {
    /// How urgent a deal is.
    pub enum DealPriority {
        /// At once.
        Urgent = "urgent",
        /// High.
        High = "high",
        /// Medium.
        Medium = "medium",
        /// Low.
        Low = "low",
        /// None was given.
        None = "none",
    }
}

record! {
    /// A deal; other products call it an opportunity.
    pub struct Deal(Deal, DealId) {
        /// Name.
        public optional name: String,
        /// Description.
        personal optional description: String,
        /// What it is worth.
        public optional amount: Money,
        /// How it stands.
        public optional status: DealStatus,
        /// How urgent it is.
        public optional priority: DealPriority,
        /// The pipeline that it is in.
        public optional pipeline_id: PipelineId,
        /// The stage that it has reached.
        public optional stage_id: StageId,
        /// When it reached the stage.
        public optional stage_changed_at: Time,
        /// How likely it is won, from 0 to 100.
        public optional win_probability: i64,
        /// When it is expected to be closed.
        public optional expected_close_date: Time,
        /// When it was won or lost. A date that an open deal has is none.
        public optional closed_at: Time,
        /// Why it was won or lost.
        public optional close_reason: String,
        /// The company.
        public optional company_id: CompanyId,
        /// Name of the company, where the vendor has it by its name.
        public optional company_name: String,
        /// The people.
        public list contact_ids: ContactId,
        /// What is sold.
        public list products: DealProduct,
        /// Where it came from.
        public optional source: String,
        /// Tags.
        public list tags: String,
        /// When something last happened.
        public optional last_activity_at: Time,
    }
    /// What to change in a deal.
    patch DealPatch;
}

value_struct! {
    /// A product in a deal.
    pub struct DealProduct {
        /// The product.
        public optional product_id: ProductId,
        /// Price, of one or of all: no vendor documents which.
        public optional price: Decimal,
        /// How many.
        public optional quantity: i64,
    }
}
