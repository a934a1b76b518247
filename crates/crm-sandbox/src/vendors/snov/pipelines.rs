//! Pipelines and their stages, which no operation changes.

use serde_json::json;

use crate::store::{self, Store};

pub(super) const PIPELINES: &str = "pipelines";
pub(super) const STAGES: &str = "pipeline_stages";

/// A pipeline of the start.
pub(super) struct FirstPipeline {
    pub(super) id: i64,
    pub(super) name: &'static str,
    pub(super) created_at: &'static str,
    /// The id before that of its first stage.
    pub(super) before_stages: i64,
    /// Names, in their order.
    pub(super) stages: &'static [&'static str],
}

/// Fills the store.
pub(super) fn seed(store: &Store<'_>, pipelines: &[FirstPipeline]) -> store::Result<()> {
    for pipeline in pipelines {
        let parent = pipeline.id.to_string();
        let body = json!({"id": pipeline.id, "name": pipeline.name,
            "created_at": pipeline.created_at});
        store.insert(PIPELINES, &parent, None, None, &body)?;
        for (position, name) in (1_i64..).zip(pipeline.stages) {
            let id = pipeline.before_stages + position;
            let stage = json!({"id": id, "pipeline_id": pipeline.id, "name": name,
                "position": position});
            store.insert(STAGES, &id.to_string(), None, Some(&parent), &stage)?;
        }
    }
    Ok(())
}
