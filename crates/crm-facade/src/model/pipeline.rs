use rust_decimal::Decimal;

use super::PipelineId;

record! {
    /// The way that deals go, in stages.
    pub struct Pipeline(Pipeline, PipelineId) {
        /// Name.
        open opt name: String,
        /// Description.
        open opt description: String,
        /// ISO 4217 code of its currency.
        open opt currency: String,
        /// Whether it is out of use.
        open opt archived: bool,
        /// Place in the order of pipelines.
        open opt display_order: i64,
        /// Who can see it, as the vendor writes it.
        open opt visibility: String,
        /// How many stages it has.
        open opt stage_count: i64,
        /// How many deals are in it.
        open opt deal_count: i64,
        /// What the deals in it are worth.
        open opt deal_value: Decimal,
        /// Its stages, where the vendor gives them with it.
        open many stages: Stage,
    }
}

words! {
    /// What it means for a deal to be in a stage.
    pub enum StageKind {
        /// Not decided.
        Open = "open",
        /// Won.
        Won = "won",
        /// Lost.
        Lost = "lost",
    }
}

record! {
    /// A stage of a pipeline.
    pub struct Stage(Stage, StageId) {
        /// The pipeline that it belongs to.
        open opt pipeline_id: PipelineId,
        /// Name.
        open opt name: String,
        /// What it means.
        open opt kind: StageKind,
        /// How likely a deal in it is won, from 0 to 100.
        open opt win_probability: i64,
        /// Place in the order of stages.
        open opt display_order: i64,
        /// How many deals are in it.
        open opt deal_count: i64,
        /// What the deals in it are worth.
        open opt deal_value: Decimal,
    }
}
