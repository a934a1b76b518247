//! The table of mutations.

use serde::Deserialize;

use super::edits::Edit;

/// A kind of edit, with its edits.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    kind: String,
    edits: Vec<Mutation>,
}

/// An edit of a specification, and what it asks of users, stated by hand.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Mutation {
    pub(crate) spec: String,
    pub(crate) class: String,
    pub(crate) callers: Callers,
    pub(crate) edits: Vec<Edit>,
    pub(crate) semver_checks: Option<Differs>,
    /// A program that compiles before the edit and not after it.
    pub(crate) caller: Option<String>,
}

/// Whether a program that uses what changed still compiles.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Callers {
    Break,
    Compile,
}

/// What cargo-semver-checks says otherwise.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Differs {
    Silent,
    Stricter,
}

/// All of them, each with its kind.
pub(crate) fn all() -> Vec<(String, Mutation)> {
    let kinds: Vec<Kind> = serde_yaml::from_str(include_str!("mutations.yaml")).unwrap();
    kinds
        .into_iter()
        .flat_map(|Kind { kind, edits }| edits.into_iter().map(move |edit| (kind.clone(), edit)))
        .collect()
}

impl Mutation {
    /// The edits in one line.
    pub(crate) fn shown(&self) -> String {
        let edits: Vec<String> = self
            .edits
            .iter()
            .map(|edit| match edit {
                Edit::Put(verb, pointer, value) => {
                    let value: String = value.to_string().chars().take(40).collect();
                    format!("{verb} {pointer} {value}")
                }
                Edit::Take(verb, pointer) => format!("{verb} {pointer}"),
            })
            .collect();
        format!("{}: {}", self.spec, edits.join("; "))
    }
}
