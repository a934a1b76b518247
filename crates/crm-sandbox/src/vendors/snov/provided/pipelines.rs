//! Pipelines and stages as `provided` writes them.

use serde_json::Value;

use super::super::pipelines::{FirstPipeline, PIPELINES, STAGES};
use super::super::replies::{HandlerResult, rows, shown};
use crate::store::Filter;
use crate::vendor::Call;

pub(super) const FIRST_PIPELINES: [FirstPipeline; 2] = [
    FirstPipeline {
        id: 5,
        name: "New business",
        created_at: "2026-01-05T09:00:00Z",
        before_stages: 50,
        stages: &["Lead", "Offer sent", "Negotiation", "Won", "Lost"],
    },
    FirstPipeline {
        id: 6,
        name: "Renewals",
        created_at: "2026-01-05T09:05:00Z",
        before_stages: 60,
        stages: &["Due", "Contacted", "Renewed", "Cancelled"],
    },
];

/// `listPipelines`.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let mut pipelines = call.store.all(PIPELINES, &Filter::All)?;
    for pipeline in &mut pipelines {
        let stages = Filter::Parent(pipeline["id"].to_string());
        pipeline["stages_count"] = Value::from(call.store.count(STAGES, &stages)?);
    }
    Ok(rows(
        pipelines
            .iter()
            .map(|row| shown(row, &["id", "name", "stages_count"]))
            .collect(),
    ))
}

/// `listPipelineStages`.
pub(super) fn stages(call: &Call<'_>) -> HandlerResult {
    let filter = match call.query_number("pipeline_id") {
        Some(id) => Filter::Parent(id.to_string()),
        None => Filter::All,
    };
    Ok(rows(call.store.all(STAGES, &filter)?))
}
