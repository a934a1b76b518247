//! Finds the operations of a document that can't be taken, by generating from it.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{Intake, IntakeOptions, LeftOut, ids, paging};
use crate::evidence::Evidence;
use crate::lint::counted;
use crate::spec::{self, Spec};
use crate::{generate, lower, threads};

/// The operations that can't be taken, each with the reason; none when the whole document can be
/// generated from.
///
/// # Errors
///
/// When the whole can't be generated from although each operation alone can.
pub fn trial(
    document: &Value,
    folder: &Path,
    options: &IntakeOptions,
    intake: &mut Intake,
) -> Result<Vec<LeftOut>> {
    loop {
        let left_out = once(document, folder, options, intake)?;
        // Pages that were only recognised by their shape stop no operation.
        let mut forgotten = 0;
        for it in left_out.iter().filter(|it| it.reason.contains("x-paging")) {
            forgotten += usize::from(paging::forget(intake, &it.operation));
        }
        if forgotten == 0 {
            return Ok(left_out);
        }
        intake.look_at.push(format!(
            "{} seem to come in pages, but no stream of their rows can be generated",
            counted(forgotten, "list")
        ));
    }
}

fn once(
    document: &Value,
    folder: &Path,
    options: &IntakeOptions,
    intake: &Intake,
) -> Result<Vec<LeftOut>> {
    let whole = assembled(document, folder, options, intake)?;
    let Err(error) = attempt(&whole) else {
        return Ok(Vec::new());
    };
    let mut left_out = Vec::new();
    alone(&whole, &whole, &error, &mut left_out)?;
    // What stops only together with others is found by adding one at a time to halves.
    let mut rest = whole.clone();
    only(&mut rest.document, &|id| {
        !left_out.iter().any(|it| it.operation == id)
    });
    while let Err(error) = attempt(&rest) {
        let Some(culprit) = last_straw(&rest) else {
            return Err(error).context("the whole document");
        };
        left_out.push(LeftOut {
            reason: reason(&error, &whole),
            operation: culprit.clone(),
        });
        only(&mut rest.document, &|id| id != culprit);
    }
    if left_out.is_empty() {
        return Err(error);
    }
    Ok(left_out)
}

/// Finds the operations of a part that can't be taken even by themselves, by halving it. `error` is
/// why the part can't be taken.
fn alone(part: &Spec, whole: &Spec, error: &anyhow::Error, found: &mut Vec<LeftOut>) -> Result<()> {
    let all = ids(&part.document, |_| true);
    let (first, second) = match all.as_slice() {
        [] => return Ok(()),
        [one] => {
            found.push(LeftOut {
                operation: one.clone(),
                reason: reason(error, whole),
            });
            return Ok(());
        }
        several => several.split_at(several.len() / 2),
    };
    let half = |ids: &[String]| {
        let mut half = part.clone();
        only(&mut half.document, &|id| {
            ids.iter().any(|known| known == id)
        });
        let error = attempt(&half).err();
        (half, error)
    };
    let halves = std::thread::scope(|scope| {
        let first = threads::start(scope, || Ok(half(first)))?;
        let second = half(second);
        anyhow::Ok([first.finish()?, second])
    })?;
    for (half, error) in halves {
        if let Some(error) = error {
            alone(&half, whole, &error, found)?;
        }
    }
    Ok(())
}

/// The first operation with which those before it can no more be generated from.
fn last_straw(spec: &Spec) -> Option<String> {
    let all = ids(&spec.document, |_| true);
    let works = |count: usize| {
        let mut part = spec.clone();
        only(&mut part.document, &|id| {
            all[..count].iter().any(|known| known == id)
        });
        attempt(&part).is_ok()
    };
    let (mut good, mut bad) = (0, all.len());
    while bad - good > 1 {
        let middle = usize::midpoint(good, bad);
        match works(middle) {
            true => good = middle,
            false => bad = middle,
        }
    }
    all.get(bad.checked_sub(1)?).cloned()
}

fn attempt(spec: &Spec) -> Result<()> {
    generate::attempt(spec)
}

/// The specification as it will be read from its files.
fn assembled(
    document: &Value,
    folder: &Path,
    options: &IntakeOptions,
    intake: &Intake,
) -> Result<Spec> {
    let actions: Vec<&Value> = intake
        .groups
        .iter()
        .flat_map(super::Group::actions)
        .collect();
    let overlay = json!({"overlay": "1.0.0", "actions": actions});
    let (document, lost) = spec::assemble(
        document.clone(),
        Some(&overlay),
        &options.generation,
        folder,
    )?;
    Ok(Spec {
        vendor: options.id.clone(),
        generation: options.generation.clone(),
        file: Path::new("specs")
            .join(&options.id)
            .join(&options.generation),
        overlay: None,
        document,
        lost,
        evidence: Evidence::default(),
    })
}

fn only(document: &mut Value, stays: &dyn Fn(&str) -> bool) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(|paths| paths.values_mut()) {
        if let Some(item) = item.as_object_mut() {
            item.retain(|_, operation| {
                operation
                    .get("operationId")
                    .and_then(Value::as_str)
                    .is_none_or(stays)
            });
        }
    }
    lower::drop_unreached(document);
}

/// The message without the name of the file, on one line.
fn reason(error: &anyhow::Error, spec: &Spec) -> String {
    let message = format!("{error:#}");
    let file = format!("{}: ", spec.file.display());
    let lines: Vec<&str> = message
        .trim_start_matches(&file)
        .split_whitespace()
        .collect();
    lines.join(" ")
}
