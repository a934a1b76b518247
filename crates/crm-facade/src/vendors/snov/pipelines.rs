use super::{Snov, data, number};
use crate::adapter::Source;
use crate::model::{Pipeline, PipelineId, Stage};
use crate::traits::Pipelines;
use crate::{Listing, Options, Query, Result};

pub(super) fn read(source: &mut Source<'_>) -> Pipeline {
    let mut pipeline = Pipeline::new();
    pipeline.id = source.id("id");
    pipeline.name = source.text("name");
    pipeline.stage_count = source.integer("stages_count");
    pipeline
}

pub(super) fn stage(source: &mut Source<'_>) -> Stage {
    let mut stage = Stage::new();
    stage.id = source.id("id");
    stage.pipeline_id = source.id("pipeline_id");
    stage.name = source.text("name");
    stage.display_order = source.integer("position");
    stage
}

impl Pipelines for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Pipeline>> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move { Ok(data(&client.list_pipelines().await?, keep_raw, read)) })
        }))
    }

    fn stages(&self, pipeline: Option<PipelineId>, options: Options) -> Result<Listing<Stage>> {
        let pipeline = pipeline.map(|id| number("pipeline", &id)).transpose()?;
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let answer = client.list_pipeline_stages(pipeline).await?;
                Ok(data(&answer, keep_raw, stage))
            })
        }))
    }
}
