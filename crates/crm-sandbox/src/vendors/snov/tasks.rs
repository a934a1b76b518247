//! Tasks: started by one operation, asked for by another, done after some questions or seconds. How
//! many is assumed; what a running task returns is documented of its state alone.

use crm_spec::Task;
use serde_json::{Value, json};

use super::chance::about;
use super::delay::Delay;
use super::replies::HandlerResult;
use crate::document::Operation;
use crate::store::{self, Store};
use crate::vendor::{Call, Rejection};

const TASKS: &str = "tasks";
/// A task is done after so many seconds, however seldom it was asked for.
const LONGEST: i64 = 5;

/// The response about a task.
pub(super) struct Responses {
    /// While it runs.
    pub(super) running: Value,
    /// Once it is done.
    pub(super) done: Value,
}

/// Starts a task of the called operation and gives its hash. It is settled from the start what the
/// task comes to.
pub(super) fn start(
    call: &Call<'_>,
    responses: impl FnOnce(&str) -> Responses,
) -> HandlerResult<String> {
    let number = call.store.next(TASKS)?.to_string();
    let mut stream = about(call.seeding.seed, &["task", &call.operation.id, &number]);
    let hash = format!("{:016x}{:016x}", stream.bits(), stream.bits());
    let questions = 1 + i64::try_from(stream.below(2)).unwrap_or_default();
    let delay = Delay::new(call.now.timestamp(), questions, LONGEST);
    let responses = responses(&hash);
    keep(call.store, &call.operation.id, &hash, delay, responses)?;
    Ok(hash)
}

/// Keeps a task that is done already.
pub(super) fn keep_done(
    store: &Store<'_>,
    start: &str,
    hash: &str,
    done: Value,
) -> store::Result<()> {
    let responses = Responses {
        running: Value::Null,
        done,
    };
    keep(store, start, hash, Delay::over(), responses)
}

fn keep(
    store: &Store<'_>,
    start: &str,
    hash: &str,
    delay: Delay,
    responses: Responses,
) -> store::Result<()> {
    let Responses { running, done } = responses;
    let mut task = json!({"task_hash": hash, "start": start, "running": running, "done": done});
    delay.write(&mut task);
    store.insert(TASKS, &id(start, hash), None, Some(start), &task)
}

/// The response about the task that the called operation asks for.
pub(super) fn ask(call: &Call<'_>) -> HandlerResult<Value> {
    let hash = match call.path.get("task_hash") {
        Some(hash) => hash,
        None => call.query_text("task_hash").unwrap_or_default(),
    };
    let start = start_of(call.operation).ok_or(Rejection::NotFound)?;
    let id = id(start, hash);
    let mut task = call.store.get(TASKS, &id)?.ok_or(Rejection::NotFound)?;
    let mut delay = Delay::of(&task);
    if delay.asked(call.now.timestamp()) {
        return Ok(task["done"].take());
    }
    delay.write(&mut task);
    call.store.replace(TASKS, &id, None, Some(start), &task)?;
    Ok(task["running"].take())
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
