use crate::model::{Pipeline, PipelineId, Stage};
use crate::{Mapped, Query};

macro_rules! pipelines {
    ($define:ident) => {
        $define! {
            /// Pipelines and their stages.
            pub trait Pipelines, pipelines;
            streams {
                /// Those that a query asks for.
                list(Pipeline, List)(query: Query) -> Pipeline;
                /// The stages of a pipeline, or of all where the vendor can tell.
                stages(Stage, List)(pipeline: Option<PipelineId>) -> Stage;
            }
            calls {
                /// The one with this id.
                get(Pipeline, Get)(id: PipelineId) -> Mapped<Pipeline>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
            }
        }
    };
}
pub(crate) use pipelines;

pipelines!(resource_trait);
