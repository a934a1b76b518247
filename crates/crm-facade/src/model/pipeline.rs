//! Pipelines and their stages.

use rust_decimal::Decimal;

use super::PipelineId;

record! {
    /// The way that deals go, in stages.
    pub struct Pipeline(Pipeline, PipelineId) {
        /// Name.
        public optional name: String,
        /// Description.
        public optional description: String,
        /// ISO 4217 code of its currency.
        public optional currency: String,
        /// Whether it is out of use.
        public optional archived: bool,
        /// Place in the order of pipelines.
        public optional display_order: i64,
        /// Who can see it, as the vendor writes it.
        public optional visibility: String,
        /// How many stages it has.
        public optional stage_count: i64,
        /// How many deals are in it.
        public optional deal_count: i64,
        /// What the deals in it are worth.
        public optional deal_value: Decimal,
        /// Its stages, where the vendor gives them with it.
        public list stages: Stage,
    }
}

open_enum! {
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
        public optional pipeline_id: PipelineId,
        /// Name.
        public optional name: String,
        /// What it means.
        public optional kind: StageKind,
        /// How likely a deal in it is won, from 0 to 100.
        public optional win_probability: i64,
        /// Place in the order of stages.
        public optional display_order: i64,
        /// How many deals are in it.
        public optional deal_count: i64,
        /// What the deals in it are worth.
        public optional deal_value: Decimal,
    }
}
