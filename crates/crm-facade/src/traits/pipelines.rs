//! The trait [`Pipelines`].

use crate::model::{Pipeline, PipelineId, Stage};
use crate::{Mapped, Query};

macro_rules! pipelines {
    ($define:ident) => {
        $define! {
            /// Pipelines and their stages.
            pub trait Pipelines, pipelines;
            streams {
                /// Lists the pipelines that match a query.
                list(Pipeline, List)(query: Query) -> Pipeline;
                /// Lists the stages of a pipeline, or of all pipelines where the vendor can.
                stages(Stage, List)(pipeline: Option<PipelineId>) -> Stage;
            }
            calls {
                /// Gets a pipeline by its id.
                get(Pipeline, Get)(id: PipelineId) -> Mapped<Pipeline>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
            }
        }
    };
}
pub(crate) use pipelines;

pipelines!(resource_trait);
