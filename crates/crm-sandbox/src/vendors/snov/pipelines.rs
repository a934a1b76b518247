//! Pipelines and their stages, which no operation changes.

use serde_json::{Value, json};

use super::answers::{Outcome, rows, shown};
use crate::store::{self, Filter, Store};
use crate::vendor::Call;

const PIPELINES: &str = "pipelines";
const STAGES: &str = "pipeline_stages";

/// Fills the store.
pub(super) fn seed(store: &Store<'_>) -> store::Result<()> {
    let pipelines: [(i64, &str, &[&str]); 2] = [
        (
            5,
            "New business",
            &["Lead", "Offer sent", "Negotiation", "Won", "Lost"],
        ),
        (6, "Renewals", &["Due", "Contacted", "Renewed", "Cancelled"]),
    ];
    for (id, name, stages) in pipelines {
        let parent = id.to_string();
        store.insert(
            PIPELINES,
            &parent,
            None,
            None,
            &json!({"id": id, "name": name}),
        )?;
        for (position, name) in (1..).zip(stages) {
            let id: i64 = id * 10 + position;
            let stage = json!({"id": id, "pipeline_id": parent.parse::<i64>().ok(), "name": name, "position": position});
            store.insert(STAGES, &id.to_string(), None, Some(&parent), &stage)?;
        }
    }
    Ok(())
}

/// `listPipelines`.
pub(super) fn list(call: &Call<'_>) -> Outcome {
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
pub(super) fn stages(call: &Call<'_>) -> Outcome {
    let filter = match call.query_number("pipeline_id") {
        Some(id) => Filter::Parent(id.to_string()),
        None => Filter::All,
    };
    Ok(rows(call.store.all(STAGES, &filter)?))
}
