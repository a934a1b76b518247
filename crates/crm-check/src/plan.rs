//! Which operations a check calls, and why it leaves the others out.

use std::fmt;

use crm_runtime::api::{Api, Credits, Effect, Operation, RateLimit, Task};
use serde::Serialize;

use crate::budget::Budget;
use crate::documents::{self, Document};
use crate::error::CheckError;
use crate::pool;
use crate::request::wants;
use crate::schema::Schemas;

/// What a check is going to call.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Plan {
    /// Short name of the vendor.
    pub vendor: &'static str,
    /// Generation of its documentation.
    pub generation: &'static str,
    /// How many calls there are at most.
    pub max_calls: u32,
    /// The documented limits, which the client keeps to.
    pub limits: &'static [RateLimit],
    /// The operations, in the order of their first calls.
    pub steps: Vec<Step>,
    /// The operations that are not called.
    pub skipped: Vec<Skipped>,
}

/// An operation that is called.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Step {
    /// Name of its method in the typed client.
    pub operation: &'static str,
    /// HTTP method.
    pub method: &'static str,
    /// Path below the base address.
    pub path: &'static str,
    /// The ids that it needs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// How often it is called at most.
    pub calls: u32,
    /// What a call costs, where it was included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credits: Option<Credits>,
    /// What it does to the vendor's data.
    pub effect: Effect,
}

/// An id that a call needs.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Need {
    /// Name of the parameter, or of the member of the body.
    pub name: String,
    /// The operations whose responses may give it.
    pub from: Vec<&'static str>,
}

/// An operation that is not called.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Skipped {
    /// Name of its method in the typed client.
    pub operation: &'static str,
    /// Why it is not called.
    pub why: String,
}

impl Plan {
    /// What a check of an API would call.
    ///
    /// # Errors
    ///
    /// If this build has no specification of the API, or an included operation is none of it.
    pub fn new(api: &'static Api, budget: &Budget) -> Result<Self, CheckError> {
        let document = Document::of(api).ok_or(CheckError::NoSpecification {
            vendor: api.vendor,
            generation: api.generation,
        })?;
        for operation in &budget.include {
            if api.operation(operation).is_none() {
                return Err(CheckError::UnknownOperation {
                    vendor: api.vendor,
                    operation: operation.clone(),
                });
            }
        }
        let mut plan = Self {
            vendor: api.vendor,
            generation: api.generation,
            max_calls: budget.max_calls,
            limits: api.rate_limits,
            steps: Vec::new(),
            skipped: Vec::new(),
        };
        let mut chosen = Vec::new();
        for operation in api.operations {
            match reason_against(operation, budget) {
                Some(why) => plan.skip(operation, why),
                None => chosen.push(operation),
            }
        }
        // What an operation that can't be called would give is not given either.
        loop {
            let all = chosen.clone();
            chosen.retain(|operation| {
                let lacks = needs(operation, document, &all)
                    .into_iter()
                    .find(|need| need.from.is_empty());
                if let Some(need) = &lacks {
                    let name = &need.name;
                    let why = match operation.effect {
                        Effect::Read => format!("needs `{name}`, which no call gives"),
                        _ => format!(
                            "changes only what the check has made; include an operation too whose \
                             response gives `{name}`"
                        ),
                    };
                    plan.skip(operation, why);
                }
                lacks.is_none()
            });
            if chosen.len() == all.len() {
                break;
            }
        }
        let mut later = Vec::new();
        for operation in &chosen {
            let needs = needs(operation, document, &chosen);
            let step = Step {
                operation: operation.id,
                method: operation.method.as_str(),
                path: operation.path,
                calls: match is_once(operation) {
                    true => 1,
                    false => budget.depth.min(budget.max_calls),
                },
                credits: operation
                    .credits
                    .filter(|credits| credits.amount != Some(0)),
                effect: operation.effect,
                needs,
            };
            match step.needs.is_empty() {
                true => plan.steps.push(step),
                false => later.push(step),
            }
        }
        // What was named is called first, however few calls there are.
        let is_named = |step: &Step| budget.include.iter().any(|name| name == step.operation);
        plan.steps.sort_by_key(|step| !is_named(step));
        later.sort_by_key(|step| !is_named(step));
        plan.steps.append(&mut later);
        Ok(plan)
    }

    fn skip(&mut self, operation: &Operation, why: String) {
        self.skipped.push(Skipped {
            operation: operation.id,
            why,
        });
    }
}

/// Whether an operation is called once only: it changes something, costs, or starts a job.
pub(crate) fn is_once(operation: &Operation) -> bool {
    operation.effect != Effect::Read || is_paid(operation) || operation.task.is_some()
}

fn is_paid(operation: &Operation) -> bool {
    operation
        .credits
        .is_some_and(|credits| credits.amount != Some(0))
}

fn reason_against(operation: &Operation, budget: &Budget) -> Option<String> {
    if let Some(Task::Result { start, .. }) = operation.task {
        return Some(format!("is called with the job that {start} starts"));
    }
    let mut included = budget.include.iter();
    if included.any(|name| name == operation.id || name == operation.operation_id) {
        return None;
    }
    if !operation.authenticated {
        return Some("fetches an access token, which the client does".to_owned());
    }
    let id = operation.id;
    match operation.effect {
        Effect::Write => return Some(format!("writes; --include {id} calls it")),
        Effect::Delete => return Some(format!("deletes; --include {id} calls it")),
        Effect::Read => {}
    }
    if is_paid(operation) {
        return Some(format!("costs credits; --include {id} calls it"));
    }
    None
}

fn needs(
    operation: &'static Operation,
    document: &'static Document,
    chosen: &[&'static Operation],
) -> Vec<Need> {
    let Some(own) = document.operations.get(operation.operation_id) else {
        return Vec::new();
    };
    let wants = wants(operation, own).into_iter().filter(|want| want.is_id);
    let needs = wants.map(|want| Need {
        name: want.name.to_owned(),
        from: chosen
            .iter()
            .filter(|other| other.id != operation.id)
            .filter(|other| operation.effect == Effect::Read || other.effect == Effect::Write)
            .filter(|other| {
                let fields = response_of(other, document);
                pool::may_give(want.name, operation, other, &fields)
            })
            .map(|other| other.id)
            .collect(),
    });
    needs.collect()
}

/// The documented fields of a response; of a job, those of its result.
fn response_of(operation: &Operation, document: &'static Document) -> Vec<String> {
    let id = match operation.task {
        Some(Task::Start { result, .. }) => result,
        _ => operation.operation_id,
    };
    let found = document.operations.get(id);
    let found = found.or_else(|| document.operations.get(operation.operation_id));
    let schema = found.and_then(|it| success(it, operation));
    let fields = schema.map(|schema| Schemas(&document.schemas).documented(schema));
    fields.unwrap_or_default().into_keys().collect()
}

/// The schema of a success.
pub(crate) fn success<'a>(
    document: &'a documents::Operation,
    operation: &Operation,
) -> Option<&'a serde_json::Value> {
    let statuses = operation.success.iter().map(u16::to_string);
    let mut responses = statuses.filter_map(|status| document.responses.get(&status));
    responses.find_map(|response| response.schema.as_ref())
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vendor, generation) = (self.vendor, self.generation);
        writeln!(
            f,
            "{vendor} {generation}: up to {} calls of {} operations{}",
            self.max_calls,
            self.steps.len(),
            limits(self.limits)
        )?;
        let width = self.steps.iter().map(|step| step.operation.len()).max();
        let width = width.unwrap_or_default();
        for step in &self.steps {
            let needs: Vec<_> = step
                .needs
                .iter()
                .map(|need| format!("{} from {}", need.name, need.from.join(" or ")))
                .collect();
            let needs = match needs.is_empty() {
                true => String::new(),
                false => format!(", {}", needs.join(", ")),
            };
            let (operation, method, path) = (step.operation, step.method, step.path);
            let times = match step.calls {
                1 => "once".to_owned(),
                calls => format!("up to {calls} times"),
            };
            writeln!(f, "  {operation:width$}  {method} {path}  {times}{needs}")?;
        }
        if !self.skipped.is_empty() {
            writeln!(f, "Not called:")?;
        }
        let width = self.skipped.iter().map(|it| it.operation.len()).max();
        let width = width.unwrap_or_default();
        for Skipped { operation, why } in &self.skipped {
            writeln!(f, "  {operation:width$}  {why}")?;
        }
        Ok(())
    }
}

/// `, within 60 calls in 60 s`.
pub(crate) fn limits(limits: &[RateLimit]) -> String {
    let limits: Vec<_> = limits
        .iter()
        .map(|limit| format!("{} in {} s", limit.requests, limit.per_seconds))
        .collect();
    match limits.is_empty() {
        true => ", no limit is documented".to_owned(),
        false => format!(", within {}", limits.join(" and ")),
    }
}
