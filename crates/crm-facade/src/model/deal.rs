use rust_decimal::Decimal;

use super::{CompanyId, ContactId, Money, PipelineId, ProductId, StageId, Time};

words! {
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

words! {
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
        open opt name: String,
        /// Description.
        personal opt description: String,
        /// What it is worth.
        open opt amount: Money,
        /// How it stands.
        open opt status: DealStatus,
        /// How urgent it is.
        open opt priority: DealPriority,
        /// The pipeline that it is in.
        open opt pipeline_id: PipelineId,
        /// The stage that it has reached.
        open opt stage_id: StageId,
        /// When it reached the stage.
        open opt stage_changed_at: Time,
        /// How likely it is won, from 0 to 100.
        open opt win_probability: i64,
        /// When it is expected to be closed.
        open opt expected_close_date: Time,
        /// When it was won or lost. A date that an open deal has is none.
        open opt closed_at: Time,
        /// Why it was won or lost.
        open opt close_reason: String,
        /// The company.
        open opt company_id: CompanyId,
        /// Name of the company, where the vendor has it by its name.
        open opt company_name: String,
        /// The people.
        open many contact_ids: ContactId,
        /// What is sold.
        open many products: DealProduct,
        /// Where it came from.
        open opt source: String,
        /// Tags.
        open many tags: String,
        /// When something last happened.
        open opt last_activity_at: Time,
    }
    /// What to change in a deal.
    patch DealPatch;
}

part! {
    /// A product in a deal.
    pub struct DealProduct {
        /// The product.
        open opt product_id: ProductId,
        /// Price, of one or of all: no vendor documents which.
        open opt price: Decimal,
        /// How many.
        open opt quantity: i64,
    }
}
