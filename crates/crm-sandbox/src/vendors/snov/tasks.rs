//! Tasks: started by one operation, asked for by another, done after some questions or seconds.

use crm_spec::Task;
use serde_json::{Value, json};

use super::answers::Outcome;
use super::chance::about;
use super::patience::Patience;
use crate::document::Operation;
use crate::store::{self, Store};
use crate::vendor::{Answer, Call, Refusal};

const TASKS: &str = "tasks";
/// A task is done after so many seconds, however seldom it was asked for.
const LONGEST: i64 = 5;

/// What a task comes to.
pub(super) struct Finding {
    /// `completed`, or why there is no result.
    pub(super) status: &'static str,
    /// The result; none when there is none.
    pub(super) data: Option<Value>,
}

impl Finding {
    /// A result.
    pub(super) fn of(data: Value) -> Self {
        Self {
            status: "completed",
            data: Some(data),
        }
    }

    /// There was not enough on the balance.
    pub(super) fn not_enough_credits() -> Self {
        Self {
            status: "not_enough_credits",
            data: None,
        }
    }

    fn to_value(&self) -> Value {
        match &self.data {
            Some(data) => json!({"status": self.status, "data": data}),
            None => json!({"status": self.status}),
        }
    }
}

/// Starts a task of the called operation. It is settled from the start what it comes to.
pub(super) fn start(call: &Call<'_>, finding: &Finding) -> Outcome {
    let number = call.store.next(TASKS)?.to_string();
    let mut stream = about(call.seeding.seed, &["task", &call.operation.id, &number]);
    let hash = format!("{:016x}{:016x}", stream.bits(), stream.bits());
    let questions = 1 + i64::try_from(stream.below(2)).unwrap_or_default();
    let patience = Patience::new(call.now.timestamp(), questions, LONGEST);
    keep(call.store, &call.operation.id, &hash, patience, finding)?;
    Ok(Answer::json(
        200,
        json!({"task_hash": hash, "status": "in_progress"}),
    ))
}

/// Keeps a task that is done already.
pub(super) fn keep_done(
    store: &Store<'_>,
    start: &str,
    hash: &str,
    finding: &Finding,
) -> store::Result<()> {
    keep(store, start, hash, Patience::over(), finding)
}

fn keep(
    store: &Store<'_>,
    start: &str,
    hash: &str,
    patience: Patience,
    finding: &Finding,
) -> store::Result<()> {
    let mut task = json!({"task_hash": hash, "start": start, "finding": finding.to_value()});
    patience.write(&mut task);
    store.insert(TASKS, &id(start, hash), None, Some(start), &task)
}

/// The operations that give the result of a task.
pub(super) fn result(call: &Call<'_>) -> Outcome {
    let in_path = call.path.contains_key("task_hash");
    let hash = if in_path {
        call.path_text("task_hash")
    } else {
        call.query_text("task_hash").unwrap_or_default()
    };
    let start = start_of(call.operation).ok_or(Refusal::NotFound)?;
    let id = id(start, hash);
    let mut task = call.store.get(TASKS, &id)?.ok_or(Refusal::NotFound)?;
    let mut patience = Patience::of(&task);
    if patience.asked(call.now.timestamp()) {
        return Ok(Answer::json(200, task["finding"].take()));
    }
    patience.write(&mut task);
    call.store.replace(TASKS, &id, None, Some(start), &task)?;
    // The reference writes the state with a space on the searches of domains.
    let running = if in_path {
        "in progress"
    } else {
        "in_progress"
    };
    Ok(Answer::json(200, json!({"status": running})))
}

/// The operation that starts what the called one asks for.
fn start_of(operation: &Operation) -> Option<&str> {
    match operation.task {
        Some(Task::Result { start, .. }) => Some(start),
        _ => None,
    }
}

/// A hash belongs to the operation that gave it.
fn id(start: &str, hash: &str) -> String {
    format!("{start}:{hash}")
}
