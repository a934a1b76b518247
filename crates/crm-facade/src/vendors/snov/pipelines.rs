use crm_snov::provided::types;

use super::{Snov, number, rows};
use crate::adapter::Reading;
use crate::model::{Pipeline, PipelineId, Stage};
use crate::traits::Pipelines;
use crate::{Listing, Options, Query, Result};

pub(super) fn read(from: &mut Reading<types::Pipeline>) -> Pipeline {
    let mut pipeline = Pipeline::new();
    pipeline.id = from.id.take().map(Into::into);
    pipeline.name = from.name.take();
    pipeline.stage_count = from.stages_count.take();
    pipeline
}

pub(super) fn stage(from: &mut Reading<types::PipelineStage>) -> Stage {
    let mut stage = Stage::new();
    stage.id = from.id.take().map(Into::into);
    stage.pipeline_id = from.pipeline_id.take().map(Into::into);
    stage.name = from.name.take();
    stage.display_order = from.position.take();
    stage
}

impl Pipelines for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Pipeline>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move { rows(client.list_pipelines().await?, |found| found.data, read) })
        }))
    }

    fn stages(&self, pipeline: Option<PipelineId>, options: Options) -> Result<Listing<Stage>> {
        let pipeline = pipeline.map(|id| number("pipeline", &id)).transpose()?;
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let mut params = types::ListPipelineStagesParams::new();
                params.pipeline_id = pipeline;
                let found = client.list_pipeline_stages(&params).await?;
                rows(found, |found| found.data, stage)
            })
        }))
    }
}
