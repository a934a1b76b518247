//! Lists as streams, and jobs to wait for.

use super::methods::Pair;
use super::{Found, both, only_after, only_before, rules};
use crate::facts::{Paging, Task, job_base};

pub(super) fn compare(pair: &Pair<'_>, found: &mut Found) {
    paging(pair, found);
    task(pair, found);
    helpers(pair, found);
}

fn paging(pair: &Pair<'_>, found: &mut Found) {
    let name = pair.name();
    let (at, pointer) = pair.fact("x-paging");
    let at = (at.as_str(), pointer.as_str());
    match (&pair.old.operation.paging, &pair.new.operation.paging) {
        (None, Some(_)) => found.add(
            &rules::PAGING_ADDED,
            at,
            only_after(format!("{name}_stream")),
            format!("the rows of `{name}` come as a stream too, from `{name}_stream`"),
        ),
        (Some(_), None) => found.add(
            &rules::PAGING_REMOVED,
            at,
            only_before(format!("{name}_stream")),
            format!("`{name}_stream` is gone"),
        ),
        (Some(before), Some(after)) => {
            if asked(before) != asked(after) {
                found.add(
                    &rules::PAGING_CHANGED,
                    at,
                    both(asked(before), asked(after)),
                    format!(
                        "`{name}_stream` asks for its pages otherwise: {}",
                        asked(after)
                    ),
                );
            }
            if limits(before) != limits(after) {
                found.add(
                    &rules::PAGE_LIMITS_CHANGED,
                    at,
                    both(limits(before), limits(after)),
                    format!("the pages of `{name}` are documented as: {}", limits(after)),
                );
            }
        }
        (None, None) => {}
    }
}

/// What decides on the requests of a stream and on what is read.
fn asked(paging: &Paging) -> String {
    let total = paging
        .totals
        .as_ref()
        .filter(|totals| totals.starts_with('/'));
    format!(
        "{:?} in {:?}, position `{}`, size {}, fixed size {}, rows at `{}` of the {:?}, total {}, \
         next {}, pages {}, more {}",
        paging.style,
        paging.location,
        paging.position,
        quoted(paging.size.as_ref()),
        quoted(paging.fixed_size.as_ref()),
        paging.items,
        paging.rows_in,
        quoted(total),
        quoted(paging.next.as_ref()),
        quoted(paging.pages.as_ref()),
        quoted(paging.has_more.as_ref()),
    )
    .to_lowercase()
}

/// What is only documented.
fn limits(paging: &Paging) -> String {
    let operation = paging
        .totals
        .as_ref()
        .filter(|totals| !totals.starts_with('/'));
    format!(
        "first {}, without a position the {:?}, sizes {:?}, largest size {}, size unless told {}, \
         counted by {}",
        paging.first,
        paging.without_position,
        paging.sizes,
        quoted(paging.max_size.as_ref()),
        quoted(paging.default_size.as_ref()),
        quoted(operation),
    )
}

fn quoted(value: Option<&impl ToString>) -> String {
    match value {
        Some(value) => format!("`{}`", value.to_string()),
        None => "none".to_owned(),
    }
}

fn task(pair: &Pair<'_>, found: &mut Found) {
    let name = pair.name();
    let base = job_base(name);
    let (at, pointer) = pair.fact("x-task");
    let at = (at.as_str(), pointer.as_str());
    let (old, new) = (&pair.old.operation.task, &pair.new.operation.task);
    let starts = |task: &Option<Task>| matches!(task, Some(Task::Start { .. }));
    match (starts(old), starts(new)) {
        (false, true) => found.add(
            &rules::TASK_ADDED,
            at,
            only_after(format!("{base}_job")),
            format!("`{base}_job` starts the job of `{name}` and waits for it"),
        ),
        (true, false) => found.add(
            &rules::TASK_REMOVED,
            at,
            only_before(format!("{base}_job")),
            format!("`{base}_job` is gone"),
        ),
        _ => {}
    }
    if let (Some(before), Some(after)) = (old, new)
        && starts(old) == starts(new)
        && part(before) != part(after)
    {
        found.add(
            &rules::TASK_CHANGED,
            at,
            both(part(before), part(after)),
            format!("the job of `{name}` is followed otherwise: {}", part(after)),
        );
    }
}

/// What decides on how a job is followed.
fn part(task: &Task) -> String {
    match task {
        Task::Start { result, hash, .. } => format!("result of `{result}`, id at {hash:?}"),
        Task::Result {
            start,
            hash,
            status,
            running,
            finished,
            failed,
            poll_seconds,
            ..
        } => {
            let polled = poll_seconds.map_or_else(String::new, |(first, longest)| {
                format!(", asked for every {first} to {longest} s")
            });
            format!(
                "started by `{start}`, id in `{hash}`, state at `{status}`, running {running:?}, \
                 finished {finished:?}, failed {failed:?}{polled}"
            )
        }
    }
}

/// A stream or a job whose signature differs where that of the call does not.
fn helpers(pair: &Pair<'_>, found: &mut Found) {
    if pair.old.text != pair.new.text {
        return;
    }
    for (name, before) in &pair.old.helpers {
        if let Some(after) = pair.new.helpers.get(name).filter(|after| *after != before) {
            found.add(
                &rules::HELPER_CHANGED,
                (pair.name(), &pair.new.pointer),
                both(before, after),
                format!("`{name}` is `{after}` instead of `{before}`"),
            );
        }
    }
}
