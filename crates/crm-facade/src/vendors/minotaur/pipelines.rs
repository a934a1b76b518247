use serde_json::json;

use super::parts::{self, PAGES};
use super::{API, Minotaur};
use crate::adapter::{self, Reply, Source};
use crate::model::{Pipeline, PipelineId, Stage, StageKind};
use crate::traits::Pipelines;
use crate::{Error, Listing, Mapped, Options, Query, Result};

pub(super) fn read(source: &mut Source<'_>) -> Pipeline {
    let mut pipeline = Pipeline::new();
    pipeline.id = source.id("id");
    pipeline.created_at = source.time("created_at");
    pipeline.updated_at = source.time("updated_at");
    pipeline.name = source.text("name");
    pipeline.description = source.text("description");
    pipeline.currency = source.text("currency");
    pipeline.archived = source.translate("active", |active| Some(!active.as_bool()?));
    pipeline.visibility = source.text("visibility");
    pipeline.stages = source.each("stages", read_stage);
    pipeline
}

pub(super) fn read_stage(source: &mut Source<'_>) -> Stage {
    let mut stage = Stage::new();
    stage.id = source.id("id");
    stage.pipeline_id = source.id("pipeline_id");
    stage.name = source.text("name");
    stage.kind = source.translate("status", |word| Some(kind(word.as_str()?.to_owned())));
    stage.win_probability = source.integer("probability_percentage");
    stage.display_order = source.integer("order");
    stage.deal_count = source.integer("total_opportunities");
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
        let keep_raw = options.wants_raw();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let answer = client.pipelines_list().await?;
                Ok(parts::records(&answer, keep_raw, read))
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
        let keep_raw = options.wants_raw();
        Listing::paged(&options, PAGES, move |page, size| {
            let client = client.clone();
            let body = json!({"pipeline_id": pipeline, "paginate": parts::paginate(page, size)});
            Box::pin(async move {
                let answer = client.stages_list(&parts::request(body)?).await?;
                Ok(parts::page(&answer, keep_raw, read_stage))
            })
        })
    }

    fn get(&self, id: PipelineId, options: Options) -> Reply<'_, Mapped<Pipeline>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let answer = client.pipelines_get(id.as_str()).await?;
            Ok(adapter::read_answer(
                API.vendor,
                &answer,
                options.wants_raw(),
                read,
            ))
        })
    }
}
