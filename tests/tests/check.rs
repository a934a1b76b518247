//! A check finds every change of a service, names it rightly, and finds nothing where there is none.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::{Result, bail};
use crm_tests::calls::{GENERATIONS, Generation};
use crm_tests::check::mutations::{FOLLOWS, MUTATIONS};
use crm_tests::check::{Passing, World, budget, check, sandbox};
use http::HeaderValue;
use libtest_mimic::{Arguments, Trial};
use serde_json::{Value, json};

fn main() {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for generation in GENERATIONS {
        let name = format!("{}/{}", generation.api.vendor, generation.api.generation);
        trials.push(trial(format!("{name} unchanged"), move || async move {
            unchanged(generation).await.map(drop)
        }));
        trials.push(trial(format!("{name} mutations"), move || {
            mutations(generation)
        }));
        trials.push(trial(format!("{name} canaries"), move || {
            canaries(generation)
        }));
    }
    trials.push(trial("at least 24 kinds of change".to_owned(), || async {
        let kinds: BTreeSet<_> = MUTATIONS.iter().filter_map(|it| it.kinds.first()).collect();
        match kinds.len() {
            24.. => Ok(()),
            kinds => bail!("{kinds} kinds"),
        }
    }));
    libtest_mimic::run(&arguments, trials).exit();
}

fn trial<F: Future<Output = Result<()>>>(
    name: String,
    run: impl FnOnce() -> F + Send + 'static,
) -> Trial {
    Trial::test(name, move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime
            .block_on(run())
            .map_err(|error| format!("{error:#}").into())
    })
}

async fn unchanged(generation: &'static Generation) -> Result<World> {
    let api = generation.api;
    let sandbox = sandbox(generation).await?;
    let passing = Arc::new(Passing::new(api, None));
    let report = check(generation, &sandbox, Arc::clone(&passing), &budget(api)).await?;
    sandbox.stop().await;
    println!("{report}");
    let found: Vec<_> = report
        .differences()
        .map(|(operation, difference)| format!("{operation}: {difference}"))
        .collect();
    if !found.is_empty() {
        bail!("an unchanged sandbox differs:\n{}", found.join("\n"));
    }
    let proved = report
        .operations
        .iter()
        .filter(|it| it.successes > 0)
        .count();
    println!("{report}");
    if proved == 0 {
        bail!("nothing was proved");
    }
    World::new(api, &passing, report)
}

async fn mutations(generation: &'static Generation) -> Result<()> {
    let api = generation.api;
    let world = unchanged(generation).await?;
    let sandbox = sandbox(generation).await?;
    let mut failed = Vec::new();
    let mut done = BTreeMap::new();
    for mutation in MUTATIONS {
        let Some(made) = (mutation.make)(&world) else {
            continue;
        };
        done.insert(mutation.name, made.change.operation);
        let passing = Arc::new(Passing::new(api, Some(made.change)));
        let report = check(generation, &sandbox, passing, &budget(api)).await?;
        let differences: Vec<_> = report.differences().collect();
        let is_at = |at: &str| made.at.as_ref().is_none_or(|wanted| wanted == at);
        let is_found = match mutation.kinds.first().filter(|_| !made.is_unseen) {
            Some(kind) => differences.iter().any(|(operation, difference)| {
                *operation == made.operation && difference.kind == *kind && is_at(&difference.at)
            }),
            None => report
                .operation(made.operation)
                .is_some_and(|report| report.unseen.iter().any(|at| is_at(at))),
        };
        let mut follows = FOLLOWS.iter().filter(|(name, _)| *name == mutation.name);
        let follows = follows.next().map_or(&[][..], |(_, kinds)| kinds);
        let strays: Vec<_> = differences
            .iter()
            .filter(|(_, it)| !mutation.kinds.contains(&it.kind) && !follows.contains(&it.kind))
            .map(|(operation, difference)| format!("    {operation}: {difference}"))
            .collect();
        if !is_found || !strays.is_empty() {
            let found: Vec<_> = differences
                .iter()
                .map(|(operation, difference)| format!("    {operation}: {difference}"))
                .collect();
            failed.push(format!(
                "{}: {} of {} at {:?}\n  found:\n{}",
                mutation.name,
                if is_found {
                    "more than that"
                } else {
                    "not found"
                },
                made.operation,
                made.at,
                found.join("\n"),
            ));
        }
    }
    sandbox.stop().await;
    println!(
        "{}/{}: {} changes: {done:?}",
        api.vendor,
        api.generation,
        done.len()
    );
    match failed.is_empty() {
        true => Ok(()),
        false => bail!("{} of {}:\n{}", failed.len(), done.len(), failed.join("\n")),
    }
}

/// Every value of every response is one that would be known again in the report.
async fn canaries(generation: &'static Generation) -> Result<()> {
    let api = generation.api;
    let sandbox = sandbox(generation).await?;
    // With ids that are as they were, so that all calls are made, and without.
    for keeps_ids in [true, false] {
        let passing = Passing::changing_all(api, move |response| {
            if let Ok(mut body) = serde_json::from_slice::<Value>(response.body()) {
                poison(&mut body, keeps_ids);
                *response.body_mut() = body.to_string().into();
            }
            response.headers_mut().remove(http::header::CONTENT_LENGTH);
            for name in ["x-request-id", "x-ratelimit-limit", "retry-after"] {
                let canary = HeaderValue::from_static("canary-77777777");
                response.headers_mut().insert(name, canary);
            }
        });
        let report = check(generation, &sandbox, Arc::new(passing), &budget(api)).await?;
        if report.calls == 0 || report.differences().count() == 0 {
            bail!("nothing was compared");
        }
        for text in [
            report.to_string(),
            report.evidence("account-of-a-test"),
            serde_json::to_string(&report)?,
            format!("{report:?}"),
        ] {
            let lower = text.to_lowercase();
            for canary in ["canary", "7777777"] {
                if let Some(at) = lower.find(canary) {
                    let before: Vec<char> = lower[..at].chars().rev().take(80).collect();
                    let before: String = before.into_iter().rev().collect();
                    bail!("a value leaks after: …{before}");
                }
            }
        }
    }
    sandbox.stop().await;
    Ok(())
}

fn poison(value: &mut Value, keeps_ids: bool) {
    match value {
        Value::String(text) => *text = "Canary 77777777 <canary@example.com>".to_owned(),
        Value::Number(number) => {
            *value = json!(number.as_f64().map_or(77_777_777.0, |_| 77_777_777.5))
        }
        Value::Array(values) => values.iter_mut().for_each(|value| poison(value, keeps_ids)),
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                let is_id = keeps_ids
                    && (name.ends_with("id") || name.ends_with("Id") || name.ends_with("hash"));
                if !is_id || value.is_object() || value.is_array() {
                    poison(value, keeps_ids);
                }
            }
            members.insert("canary@example.com".to_owned(), json!("canary"));
            members.insert("Canary of 77777777".to_owned(), json!(1));
        }
        _ => {}
    }
}
