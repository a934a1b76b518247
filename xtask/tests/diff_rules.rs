//! What `cargo xtask diff` says of single edits: one test for each rule and for each mutation.

#[path = "diff/edits.rs"]
mod edits;
#[path = "diff/mutations.rs"]
mod mutations;

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use libtest_mimic::{Arguments, Failed, Trial};
use serde::Deserialize;
use xtask::diff::{self, Change, Class, Model, RULES};

use edits::{Edit, edited};
use mutations::{Callers, Differs, Mutation};

/// A line of `rules.yaml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    rule: String,
    class: String,
    at: String,
    spec: String,
    #[serde(default)]
    before: Vec<Edit>,
    edits: Vec<Edit>,
    #[serde(default)]
    also: BTreeSet<String>,
}

/// The rule that is there for what no other rule names, and the one whose edit is in no specification;
/// their tests are beside the code.
const WITHOUT_CASE: [&str; 2] = ["public-item-changed", "evidence-changed"];

fn main() -> ExitCode {
    let cases: Vec<Case> = serde_yaml::from_str(include_str!("diff/rules.yaml")).unwrap();
    let mutations = mutations::all();
    let mut trials = vec![
        Trial::test("every rule has a case", {
            let cases = cases.clone();
            move || every_rule_has_a_case(&cases)
        }),
        Trial::test("there are ten kinds of six mutations", {
            let mutations = mutations.clone();
            move || ten_kinds_of_six(&mutations)
        }),
        Trial::test(
            "where another tool is silent about a break, a program shows it",
            {
                let mutations = mutations.clone();
                move || differences_make_sense(&mutations)
            },
        ),
    ];
    for case in cases {
        let name = format!("rule {}: {}", case.rule, case.class);
        trials.push(Trial::test(name, move || holds(&case)));
    }
    for (kind, mutation) in mutations {
        let name = format!("{kind}: {}: {}", mutation.class, mutation.shown());
        trials.push(Trial::test(name, move || is_of_its_class(&mutation)));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn same<T: PartialEq + std::fmt::Debug>(found: &T, expected: &T) -> Result<(), Failed> {
    match found == expected {
        true => Ok(()),
        false => Err(format!("found {found:?}, expected {expected:?}").into()),
    }
}

fn every_rule_has_a_case(cases: &[Case]) -> Result<(), Failed> {
    let rules: Vec<&str> = RULES
        .iter()
        .map(|rule| rule.name)
        .filter(|name| !WITHOUT_CASE.contains(name))
        .collect();
    let covered: Vec<&str> = cases.iter().map(|case| case.rule.as_str()).collect();
    let missing: Vec<&&str> = rules
        .iter()
        .filter(|rule| !covered.contains(rule))
        .collect();
    same(&missing, &Vec::new())?;
    same(&covered.len(), &rules.len())
}

fn ten_kinds_of_six(mutations: &[(String, Mutation)]) -> Result<(), Failed> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (kind, _) in mutations {
        *counts.entry(kind).or_default() += 1;
    }
    same(&counts.into_values().collect::<Vec<_>>(), &vec![6; 10])
}

fn differences_make_sense(mutations: &[(String, Mutation)]) -> Result<(), Failed> {
    let odd = mutations
        .iter()
        .find(|(_, mutation)| match mutation.semver_checks {
            Some(Differs::Silent) => {
                mutation.callers == Callers::Compile || mutation.caller.is_none()
            }
            Some(Differs::Stricter) => mutation.callers == Callers::Break,
            None => false,
        });
    same(&odd.map(|(_, mutation)| mutation.shown()), &None)
}

/// The edit is an instance of the rule and of those that are named besides, and of no other that
/// concerns users.
fn holds(case: &Case) -> Result<(), Failed> {
    let changes = changes(&case.spec, &case.before, &case.edits)?;
    let place: Vec<(&str, &str, &str)> = changes
        .iter()
        .filter(|change| change.rule.name == case.rule)
        .map(|change| {
            (
                change.rule.name,
                change.rule.class.name(),
                change.location.as_str(),
            )
        })
        .collect();
    if !place.contains(&(&case.rule, &case.class, &case.at)) {
        return Err(format!("found {place:?}\n{}", listed(&changes)).into());
    }
    let mut expected: BTreeSet<&str> = case.also.iter().map(String::as_str).collect();
    if case.class != "documentation" {
        expected.insert(&case.rule);
    }
    let found: BTreeSet<&str> = changes
        .iter()
        .filter(|change| change.rule.class > Class::Documentation)
        .map(|change| change.rule.name)
        .collect();
    same(&found, &expected).map_err(|failed| match failed.message() {
        Some(message) => format!("{message}\n{}", listed(&changes)).into(),
        None => failed,
    })
}

/// The gravest change is of the class that was stated by hand, and shows in the types where a
/// program stops compiling.
fn is_of_its_class(mutation: &Mutation) -> Result<(), Failed> {
    let changes = changes(&mutation.spec, &[], &mutation.edits)?;
    let class = changes.first().map(|change| change.rule.class.name());
    let breaks = changes
        .iter()
        .any(|change| change.rule.class == Class::Breaking && change.rule.visible_in_types);
    same(
        &(class, breaks),
        &(Some(&mutation.class), mutation.callers == Callers::Break),
    )
    .map_err(|failed| match failed.message() {
        Some(message) => format!("{message}\n{}", listed(&changes)).into(),
        None => failed,
    })
}

fn changes(spec: &str, before: &[Edit], edits: &[Edit]) -> Result<Vec<Change>, Failed> {
    let new = read(spec, edits)?;
    if !before.is_empty() {
        return Ok(diff::between(&read(spec, before)?, &new));
    }
    // Reading is most of the work, and most compare with the specification as it stands.
    static AS_THEY_STAND: Mutex<BTreeMap<String, Arc<Model>>> = Mutex::new(BTreeMap::new());
    let known = AS_THEY_STAND.lock().unwrap().get(spec).cloned();
    let old = match known {
        Some(old) => old,
        None => {
            let old = Arc::new(read(spec, &[])?);
            AS_THEY_STAND
                .lock()
                .unwrap()
                .insert(spec.to_owned(), old.clone());
            old
        }
    };
    Ok(diff::between(&old, &new))
}

fn read(spec: &str, edits: &[Edit]) -> Result<Model, Failed> {
    Model::read(&edited(spec, edits)).map_err(|error| format!("{error:#}").into())
}

fn listed(changes: &[Change]) -> String {
    let lines: Vec<String> = changes
        .iter()
        .map(|change| {
            format!(
                "{} {} {}: {}",
                change.rule.class, change.rule.name, change.location, change.message
            )
        })
        .collect();
    lines.join("\n")
}
