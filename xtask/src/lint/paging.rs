//! Rules on facts that point into requests and responses: paging, tasks and failure markers.

use serde_json::Value;

use super::context::{Context, Operation};
use super::{Report, Rule};
use crate::facts::{Paging, PagingLocation, PagingStyle, RowsIn, Task};

pub(super) const RULES: &[Rule] = &[
    Rule::new(
        "paging-request",
        "`position` and `size` of `x-paging` are in the request",
        paging_request,
    ),
    Rule::new(
        "paging-items",
        "`items` of `x-paging` is a list in the response",
        paging_items,
    ),
    Rule::new(
        "paging-key",
        "`key` of `x-paging` is a property of the rows",
        paging_key,
    ),
    Rule::new(
        "paging-totals",
        "`totals` of `x-paging` is another operation, or in the response",
        paging_totals,
    ),
    Rule::new(
        "paging-end",
        "`next`, `pages` and `has-more` of `x-paging` are in the response; a cursor has `next`, and a \
         numbered position `first`",
        paging_end,
    ),
    Rule::new(
        "paging-generated",
        "the cursor of a task is sent in the query, and an offset is not that of a task",
        paging_generated,
    ),
    Rule::new(
        "paging-result",
        "an operation with `rows-in: result` starts a task, whose result has the rows",
        paging_result,
    ),
    Rule::new(
        "task-pair",
        "the two operations of a task name each other in `x-task`",
        task_pair,
    ),
    Rule::new(
        "task-hash",
        "the id of a task is in the response of its start, and a parameter of its result",
        task_hash,
    ),
    Rule::new(
        "task-status",
        "the state of a task is in the response of its result, and has values for running and \
         finished",
        task_status,
    ),
    Rule::new(
        "failure-marker",
        "`at` and `message` of a failure marker are in the success body of some operation",
        failure_marker,
    ),
];

/// Reads a key of an operation; nothing where it has another shape, which has a rule of its own.
fn read<T: serde::de::DeserializeOwned>(operation: &Operation<'_>, key: &str) -> Option<T> {
    serde_json::from_value(operation.place.value.get(key)?.clone()).ok()
}

fn pagings<'c, 'a>(
    context: &'c Context<'a>,
) -> impl Iterator<Item = (&'c Operation<'a>, String, Paging)> {
    context.operations.iter().filter_map(|operation| {
        let at = format!("{}/x-paging", operation.place.at);
        Some((operation, at, read(operation, "x-paging")?))
    })
}

fn paging_request(context: &Context<'_>, report: &mut Report<'_>) {
    for (operation, at, paging) in pagings(context) {
        let members = [
            ("position", Some(&paging.position)),
            ("size", paging.size.as_ref()),
        ];
        for (key, member) in members {
            let Some(member) = member else {
                continue;
            };
            let (found, what) = match paging.location {
                PagingLocation::Body => (
                    operation
                        .request_schema()
                        .is_some_and(|schema| context.has(&schema, member)),
                    "in the body, as a pointer such as `/page`",
                ),
                PagingLocation::Query => (
                    has_parameter(operation, member, &["query"]),
                    "a query parameter",
                ),
            };
            if !found {
                report.at(
                    &format!("{at}/{key}"),
                    format!(
                        "`{member}` is not in the request of {}; write one that is {what}",
                        operation.name()
                    ),
                );
            }
        }
    }
}

fn has_parameter(operation: &Operation<'_>, name: &str, places: &[&str]) -> bool {
    operation.parameters.iter().any(|parameter| {
        parameter.text("name") == Some(name)
            && places.contains(&parameter.text("in").unwrap_or_default())
    })
}

/// The operation whose response has the rows; nothing where that is another finding.
fn holder_of_rows<'c, 'a>(
    context: &'c Context<'a>,
    operation: &'c Operation<'a>,
    paging: &Paging,
) -> Option<&'c Operation<'a>> {
    match paging.rows_in {
        RowsIn::Response => Some(operation),
        RowsIn::Result => match read::<Task>(operation, "x-task")? {
            Task::Start { result, .. } => context.operation(result),
            Task::Result { .. } => None,
        },
    }
}

/// Every paging with the operation whose response has the rows.
fn pagings_with_rows<'c, 'a>(
    context: &'c Context<'a>,
) -> impl Iterator<Item = (&'c Operation<'a>, String, Paging)> {
    pagings(context).filter_map(|(operation, at, paging)| {
        Some((holder_of_rows(context, operation, &paging)?, at, paging))
    })
}

fn paging_result(context: &Context<'_>, report: &mut Report<'_>) {
    for (operation, at, paging) in pagings(context) {
        if holder_of_rows(context, operation, &paging).is_none() {
            report.at(
                &format!("{at}/rows-in"),
                format!(
                    "{} starts no task whose result could have the rows; write its `x-task`, or \
                     leave `rows-in` out",
                    operation.name()
                ),
            );
        }
    }
}

fn paging_end(context: &Context<'_>, report: &mut Report<'_>) {
    for (operation, at, paging) in pagings_with_rows(context) {
        let ends = [
            ("next", &paging.next),
            ("pages", &paging.pages),
            ("has-more", &paging.has_more),
        ];
        for (key, pointer) in ends {
            // What is no pointer is a header, which documents rarely describe.
            if let Some(pointer) = pointer
                && pointer.starts_with('/')
                && !in_response(context, operation, &pointer.replace("/-/", "/*/"))
            {
                report.at(
                    &format!("{at}/{key}"),
                    format!(
                        "`{pointer}` is not in the response of {}; write the pointer to it",
                        operation.name()
                    ),
                );
            }
        }
    }
    for (operation, at, paging) in pagings(context) {
        let written = operation.place.value.pointer("/x-paging/first").is_some();
        let missing = match paging.style {
            PagingStyle::Cursor => paging.next.is_none().then_some("next"),
            PagingStyle::Page | PagingStyle::Offset => (!written).then_some("first"),
        };
        if let Some(missing) = missing {
            report.at(
                &at,
                format!(
                    "`x-paging` of {} has no `{missing}`; write it, as its `style` needs it",
                    operation.name()
                ),
            );
        }
    }
}

/// What the generator has no code for.
fn paging_generated(context: &Context<'_>, report: &mut Report<'_>) {
    for (operation, at, paging) in pagings(context) {
        let place = operation.place.value.pointer("/x-paging/in");
        let in_body = place.and_then(Value::as_str) == Some("body");
        let of_task = operation.place.value.pointer("/x-paging/rows-in").is_some();
        let fault = match paging.style {
            PagingStyle::Cursor if in_body && of_task => "a cursor in the body of a task",
            PagingStyle::Offset if of_task => "an offset with `rows-in: result`",
            _ => continue,
        };
        report.at(
            &at,
            format!(
                "{fault} is not generated; leave `x-paging` of {} out, and say in `description` how \
                 its pages are asked for",
                operation.name()
            ),
        );
    }
}

fn paging_items(context: &Context<'_>, report: &mut Report<'_>) {
    for (operation, at, paging) in pagings_with_rows(context) {
        if !has_rows(context, operation, &paging) {
            report.at(
                &format!("{at}/items"),
                format!(
                    "`{}` is no list in the response of {}; write its pointer, `''` for a bare array",
                    paging.items,
                    operation.name()
                ),
            );
        }
    }
}

fn has_rows(context: &Context<'_>, operation: &Operation<'_>, paging: &Paging) -> bool {
    operation.response_schemas().all(|schema| {
        context
            .lookup(&schema, paging.items)
            .is_some_and(|items| items.text("type") == Some("array"))
    })
}

fn paging_key(context: &Context<'_>, report: &mut Report<'_>) {
    for (operation, at, paging) in pagings_with_rows(context) {
        // That there are rows is a rule of its own.
        let Some(key) = paging
            .key
            .as_ref()
            .filter(|_| has_rows(context, operation, &paging))
        else {
            continue;
        };
        if !in_response(context, operation, &format!("{}/*/{key}", paging.items)) {
            report.at(
                &format!("{at}/key"),
                format!(
                    "`{key}` is no property of the rows of {}; write the name of the one that tells \
                     them apart",
                    operation.name()
                ),
            );
        }
    }
}

fn in_response(context: &Context<'_>, operation: &Operation<'_>, pointer: &str) -> bool {
    operation
        .response_schemas()
        .any(|schema| context.has(&schema, pointer))
}

fn paging_totals(context: &Context<'_>, report: &mut Report<'_>) {
    for (operation, at, paging) in pagings_with_rows(context) {
        let Some(totals) = paging.totals else {
            continue;
        };
        let found = if totals.starts_with('/') {
            in_response(context, operation, totals)
        } else {
            totals != operation.id && context.operation(totals).is_some()
        };
        if !found {
            report.at(
                &format!("{at}/totals"),
                format!(
                    "`{totals}` tells no totals of {}; write an operationId, or a pointer into the \
                     response",
                    operation.name()
                ),
            );
        }
    }
}

fn tasks<'c, 'a>(
    context: &'c Context<'a>,
) -> impl Iterator<Item = (&'c Operation<'a>, String, Task)> {
    context.operations.iter().filter_map(|operation| {
        let at = format!("{}/x-task", operation.place.at);
        Some((operation, at, read(operation, "x-task")?))
    })
}

fn task_pair(context: &Context<'_>, report: &mut Report<'_>) {
    for (operation, at, task) in tasks(context) {
        let (key, other) = match &task {
            Task::Start { result, .. } => ("result", result),
            Task::Result { start, .. } => ("start", start),
        };
        let back = context
            .operation(other)
            .and_then(|other| read::<Task>(other, "x-task"));
        let paired = match (&task, back) {
            (Task::Start { .. }, Some(Task::Result { start, .. })) => start == operation.id,
            (Task::Result { .. }, Some(Task::Start { result, .. })) => result == operation.id,
            _ => false,
        };
        if !paired {
            report.at(
                &format!("{at}/{key}"),
                format!(
                    "`{other}` does not name {} as the other call of the task; write `x-task` on \
                     both",
                    operation.name()
                ),
            );
        }
    }
}

fn task_hash(context: &Context<'_>, report: &mut Report<'_>) {
    for (operation, at, task) in tasks(context) {
        let at = format!("{at}/hash");
        match task {
            Task::Start { hash, .. } => {
                // The vendor's other places may stand in the list too.
                if !hash
                    .iter()
                    .any(|hash| in_response(context, operation, hash))
                {
                    report.at(
                        &at,
                        format!(
                            "none of the pointers is in the response of {}; write that of the id",
                            operation.name()
                        ),
                    );
                }
            }
            Task::Result { hash, .. } => {
                if !has_parameter(operation, hash, &["path", "query"]) {
                    report.at(
                        &at,
                        format!(
                            "`{hash}` is no parameter of {}; write the one that takes the id",
                            operation.name()
                        ),
                    );
                }
            }
        }
    }
}

fn task_status(context: &Context<'_>, report: &mut Report<'_>) {
    for (operation, at, task) in tasks(context) {
        let Task::Result {
            status,
            running,
            finished,
            ..
        } = task
        else {
            continue;
        };
        if !in_response(context, operation, status) {
            report.at(
                &format!("{at}/status"),
                format!(
                    "`{status}` is not in the response of {}; write the pointer to the state",
                    operation.name()
                ),
            );
        }
        for (key, values) in [("running", running), ("finished", finished)] {
            if values.is_empty() {
                report.at(
                    &format!("{at}/{key}"),
                    format!("`{key}` is empty; write the states that mean it"),
                );
            }
        }
    }
}

fn failure_marker(context: &Context<'_>, report: &mut Report<'_>) {
    for (_, marker) in context.root().members_of("x-failure-markers") {
        let keys = ["at", "message"];
        // A provided document may leave out what the vendor's reference has.
        if !context.by_hand() {
            continue;
        }
        for key in keys {
            let Some(pointer) = marker.value.get(key).and_then(Value::as_str) else {
                continue;
            };
            let found = context
                .operations
                .iter()
                .any(|operation| in_response(context, operation, pointer));
            if !found {
                report.at(
                    &format!("{}/{key}", marker.at),
                    format!("`{pointer}` is in no success body; write a pointer into one"),
                );
            }
        }
    }
}
