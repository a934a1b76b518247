//! Pipelines and their stages, which can only be read.

use serde_json::{Value, json};

use super::formats;
use super::paging::Page;
use super::records::{OPPORTUNITIES, PIPELINES, STAGES, named, path_id, some_fields, text};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

const LISTED: &[&str] = &["id", "name", "description", "currency", "active"];

pub(super) fn list(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let pipelines = call.store.all(PIPELINES, &Filter::All)?;
    Ok(ApiResponse::json(
        200,
        pipelines
            .iter()
            .map(|row| some_fields(row, LISTED))
            .collect(),
    ))
}

pub(super) fn get(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let mut pipeline = named(call, PIPELINES)?;
    pipeline["stages"] = Value::Array(call.store.all(STAGES, &Filter::Parent(path_id(call)?))?);
    Ok(ApiResponse::json(200, pipeline))
}

pub(super) fn stages(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let pipeline = text(&call.body, "pipeline_id").unwrap_or_default();
    let pipeline = formats::uuid("body/pipeline_id", pipeline)?;
    let mut stages = Page::of(&call.body)?.rows(call, STAGES, &Filter::Parent(pipeline))?;
    for stage in &mut stages {
        let id = text(stage, "id").unwrap_or_default().to_owned();
        let opportunities = call.store.count(OPPORTUNITIES, &Filter::Parent(id))?;
        stage["total_opportunities"] = json!(opportunities);
    }
    Ok(ApiResponse::json(201, Value::Array(stages)))
}
