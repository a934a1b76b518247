//! Pipelines of Snov.io: mappers and calls.

use crm_snov::reference::types;

use super::{Snov, number, rows};
use crate::adapter::{Reading, decimal};
use crate::model::{Pipeline, PipelineId, Stage};
use crate::traits::Pipelines;
use crate::{Listing, Options, Query, Result};

pub(super) fn read(from: &mut Reading<types::Pipeline>) -> Pipeline {
    let mut pipeline = Pipeline::new();
    pipeline.id = from.id.take().map(Into::into);
    pipeline.created_at = from.created_at.take().map(Into::into);
    pipeline.name = from.name.take();
    pipeline.deal_count = from.deals_count.take();
    pipeline.deal_value = decimal(&mut from.deals_value);
    pipeline
}

pub(super) fn stage(from: &mut Reading<types::PipelineStage>) -> Stage {
    let mut stage = Stage::new();
    stage.id = from.id.take().map(Into::into);
    stage.pipeline_id = from.pipeline_id.take().map(Into::into);
    stage.name = from.name.take();
    stage.display_order = from.order.take();
    stage.deal_count = from.deals_count.take();
    stage.deal_value = decimal(&mut from.deals_value);
    stage
}

impl Pipelines for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Pipeline>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move { rows(client.pipelines_list().await?, |found| found.data, read) })
        }))
    }

    /// Without a pipeline, those of all.
    fn stages(&self, pipeline: Option<PipelineId>, options: Options) -> Result<Listing<Stage>> {
        let pipeline = pipeline.map(|id| number("pipeline", &id)).transpose()?;
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let pipelines = match pipeline {
                    Some(id) => vec![id],
                    None => {
                        let found = client.pipelines_list().await?.into_inner().data;
                        let found = found.into_iter().flatten();
                        found.filter_map(|pipeline| pipeline.id).collect()
                    }
                };
                let mut stages = Vec::new();
                for id in pipelines {
                    let found = client.pipeline_stages_list(id).await?;
                    stages.extend(rows(found, |found| found.data, stage)?);
                }
                Ok(stages)
            })
        }))
    }
}
