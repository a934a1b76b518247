//! Pipelines and stages as the reference writes them. No call has deals, so that their numbers are
//! made up.

use serde_json::{Value, json};

use super::super::chance::below;
use super::super::pipelines::{FirstPipeline, PIPELINES, STAGES};
use super::super::replies::{HandlerResult, rows};
use crate::store::{self, Filter};
use crate::vendor::{Call, Rejection};

pub(super) const FIRST_PIPELINES: [FirstPipeline; 2] = [
    FirstPipeline {
        id: 1_106_350,
        name: "New business",
        created_at: "2026-01-05T09:00:00Z",
        before_stages: 10_000,
        stages: &["Lead in", "Offer sent", "Negotiation", "Won", "Lost"],
    },
    FirstPipeline {
        id: 1_106_351,
        name: "Renewals",
        created_at: "2026-01-05T09:05:00Z",
        before_stages: 10_010,
        stages: &["Due", "Contacted", "Renewed", "Cancelled"],
    },
];

fn stage(call: &Call<'_>, stage: &Value) -> Value {
    let id = stage["id"].to_string();
    let deals = below(call.seeding.seed, &["deals of a stage", &id], 40);
    let each = below(call.seeding.seed, &["value of a deal", &id], 5_000);
    json!({
        "id": stage["id"],
        "pipeline_id": stage["pipeline_id"],
        "name": stage["name"],
        "order": stage["position"],
        "deals_count": deals,
        "deals_value": deals * each,
    })
}

fn stages_of(call: &Call<'_>, pipeline: &str) -> store::Result<Vec<Value>> {
    let stages = call
        .store
        .all(STAGES, &Filter::Parent(pipeline.to_owned()))?;
    Ok(stages.iter().map(|it| stage(call, it)).collect())
}

/// `pipelines_list`. A pipeline has the deals of its stages.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let mut pipelines = Vec::new();
    for pipeline in call.store.all(PIPELINES, &Filter::All)? {
        let stages = stages_of(call, &pipeline["id"].to_string())?;
        let sum = |field: &str| -> i64 { stages.iter().filter_map(|it| it[field].as_i64()).sum() };
        pipelines.push(json!({
            "id": pipeline["id"],
            "name": pipeline["name"],
            "deals_count": sum("deals_count"),
            "deals_value": sum("deals_value"),
            "created_at": pipeline["created_at"],
        }));
    }
    Ok(rows(pipelines))
}

/// `pipeline_stages_list`.
pub(super) fn stages(call: &Call<'_>) -> HandlerResult {
    let pipeline = call.path_text("pipeline_id");
    if call.store.get(PIPELINES, pipeline)?.is_none() {
        return Err(Rejection::NotFound);
    }
    Ok(rows(stages_of(call, pipeline)?))
}
