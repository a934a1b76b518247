//! Pipelines of Minotaur: mappers and calls.

use crm_minotaur::v1::types;

use super::{API, Minotaur};
use crate::adapter::{self, Reading, Reply, each, filled, read_all, read_list};
use crate::model::{Pipeline, PipelineId, Stage, StageKind};
use crate::traits::Pipelines;
use crate::{Error, Listing, Mapped, Options, Query, Result};

/// Reads a row of the list, which has no stages.
pub(super) fn read_row(from: &mut Reading<types::PipelineListItem>) -> Pipeline {
    let mut pipeline = Pipeline::new();
    pipeline.id = filled(&mut from.id).map(Into::into);
    pipeline.name = from.name.take();
    pipeline.description = from.description.take();
    pipeline.currency = from.currency.take();
    pipeline.archived = from.active.take().map(|is_active| !is_active);
    from.translated("active");
    pipeline
}

pub(super) fn read(from: &mut Reading<types::Pipeline>) -> Pipeline {
    let mut pipeline = Pipeline::new();
    pipeline.id = filled(&mut from.id).map(Into::into);
    pipeline.created_at = from.created_at.take().map(Into::into);
    pipeline.updated_at = from.updated_at.take().map(Into::into);
    pipeline.name = from.name.take();
    pipeline.description = from.description.take();
    pipeline.currency = from.currency.take();
    pipeline.archived = from.active.take().map(|is_active| !is_active);
    from.translated("active");
    pipeline.visibility = from.visibility.take();
    pipeline.stages = each(&mut from.stages, |from| {
        let mut stage = Stage::new();
        stage.id = filled(&mut from.id).map(Into::into);
        stage.pipeline_id = filled(&mut from.pipeline_id).map(Into::into);
        stage.name = from.name.take();
        stage.kind = from.status.take().map(kind);
        stage.win_probability = from.probability_percentage.take();
        stage.display_order = from.order.take();
        stage
    });
    for index in 0..pipeline.stages.len() {
        from.translated(format_args!("stages[{index}].status"));
    }
    pipeline
}

pub(super) fn read_stage(from: &mut Reading<types::StageListItem>) -> Stage {
    let mut stage = Stage::new();
    stage.id = filled(&mut from.id).map(Into::into);
    stage.pipeline_id = filled(&mut from.pipeline_id).map(Into::into);
    stage.name = from.name.take();
    stage.kind = from.status.take().map(kind);
    from.translated("status");
    stage.win_probability = from.probability_percentage.take();
    stage.display_order = from.order.take();
    stage.deal_count = from.total_opportunities.take();
    stage
}

/// The documents show `OPEN` only.
fn kind(word: String) -> StageKind {
    match StageKind::from(word.to_lowercase()) {
        StageKind::Other(_) => StageKind::Other(word),
        known => known,
    }
}

impl Pipelines for Minotaur {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Pipeline>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let pipelines = client.pipelines_list().await?;
                Ok(read_all(API.vendor, pipelines.into_inner(), read_row))
            })
        }))
    }

    fn stages(&self, pipeline: Option<PipelineId>, options: Options) -> Result<Listing<Stage>> {
        let Some(pipeline) = pipeline else {
            return Err(Error::invalid(
                ["pipeline"],
                "the vendor gives the stages of one pipeline",
            ));
        };
        let client = self.client.with_options(options.for_client());
        let query = types::StagesQuery::builder().pipeline_id(pipeline).build();
        Ok(read_list(
            API.vendor,
            &options,
            |plan| client.stages_list_stream(&query, plan),
            read_stage,
        ))
    }

    fn get(&self, id: PipelineId, options: Options) -> Reply<'_, Mapped<Pipeline>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let pipeline = client.pipelines_get(id.as_str()).await?;
            Ok(adapter::read(API.vendor, pipeline.into_inner(), read))
        })
    }
}
