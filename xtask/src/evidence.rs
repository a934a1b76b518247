//! What was seen of operations on the real service.
//!
//! `specs/<vendor>/evidence/<generation>.yaml` has for each operation the facts that checks of the
//! real service bore out or contradicted, with the last day and the accounts on which they did:
//!
//! ```yaml
//! operations:
//!   contacts_list:
//!     facts:
//!       path:
//!         agrees: {on: '2026-09-30', accounts: [1f2e3d4c, 5b6a7988]}
//!       response:
//!         contradicts: {on: '2026-10-01', accounts: [1f2e3d4c]}
//!         differences: ['type at [].score: expected integer, found string']
//!     also: ['unknown-field at [].nickname: string']
//! ```
//!
//! `cargo xtask evidence` merges the files that users send ([`merge`]). No document makes a fact
//! [`live`](crm_spec::Trust::Live); these files alone do.

mod merge;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use crm_spec::{Fact, Seen};
use serde::{Deserialize, Serialize};

use crate::spec::Spec;

pub use merge::{merge, run};

/// What was seen of the operations of one generation.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// What was seen, by `operationId`.
    pub operations: BTreeMap<String, OfOperation>,
}

/// What was seen of one operation.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct OfOperation {
    /// The facts that were looked at.
    pub facts: BTreeMap<Fact, OfFact>,
    /// Differences that contradict no fact.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub also: BTreeSet<String>,
}

/// What was seen of one fact.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct OfFact {
    /// Where the service does what the specification says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agrees: Option<Witnesses>,
    /// Where it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contradicts: Option<Witnesses>,
    /// How it differs.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub differences: BTreeSet<String>,
}

/// Who saw a fact, and when.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Witnesses {
    /// The last day.
    pub on: String,
    /// The accounts, by names that tell nothing of them.
    pub accounts: BTreeSet<String>,
}

impl OfFact {
    /// Whether the service contradicts the fact, as far as is known last.
    pub fn is_contradicted(&self) -> bool {
        match (&self.agrees, &self.contradicts) {
            (Some(agrees), Some(contradicts)) => contradicts.on >= agrees.on,
            (_, contradicts) => contradicts.is_some(),
        }
    }

    /// The differences in one line.
    fn worded(&self) -> String {
        match self.differences.is_empty() {
            true => "it differs".to_owned(),
            false => {
                let differences: Vec<&str> = self.differences.iter().map(String::as_str).collect();
                differences.join("; ")
            }
        }
    }
}

impl Evidence {
    /// The file of a generation, relative to the workspace.
    pub fn file(vendor: &str, generation: &str) -> PathBuf {
        Path::new("specs")
            .join(vendor)
            .join("evidence")
            .join(format!("{generation}.yaml"))
    }

    /// Reads the evidence of a generation; there is none without a file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or names a fact or a day that there is not.
    pub fn read(root: &Path, vendor: &str, generation: &str) -> Result<Self> {
        let file = Self::file(vendor, generation);
        let full = root.join(&file);
        if !full.exists() {
            return Ok(Self::default());
        }
        let name = file.display().to_string();
        let text = std::fs::read_to_string(full).with_context(|| name.clone())?;
        Self::parse(&text, &name)
    }

    /// Reads evidence from its text; messages give it this name.
    ///
    /// # Errors
    ///
    /// When it is not valid, or names a fact or a day that there is not.
    pub fn parse(text: &str, name: &str) -> Result<Self> {
        let evidence: Self =
            serde_yaml::from_str(text).map_err(|error| anyhow!("{name}: {error}"))?;
        for (operation, seen) in &evidence.operations {
            for (fact, of) in &seen.facts {
                for witnesses in [&of.agrees, &of.contradicts].into_iter().flatten() {
                    check_day(&witnesses.on)
                        .with_context(|| format!("{name}: {operation}, {fact}"))?;
                }
            }
        }
        Ok(evidence)
    }

    /// What was seen of one operation.
    pub fn of(&self, operation_id: &str) -> Vec<Seen> {
        let facts = self.operations.get(operation_id);
        let facts = facts.into_iter().flat_map(|seen| &seen.facts);
        let seen = facts.filter_map(|(fact, of)| {
            let is_contradicted = of.is_contradicted();
            let witnesses = match is_contradicted {
                true => of.contradicts.as_ref(),
                false => of.agrees.as_ref(),
            }?;
            Some(Seen {
                fact: *fact,
                on: witnesses.on.clone().leak(),
                accounts: u32::try_from(witnesses.accounts.len()).unwrap_or(u32::MAX),
                difference: is_contradicted.then(|| &*of.worded().leak()),
            })
        });
        seen.collect()
    }
}

/// Where the evidence contradicts a specification, one line each.
pub fn contradictions(spec: &Spec) -> Vec<String> {
    let mut lines = Vec::new();
    for (operation, seen) in &spec.evidence.operations {
        for (fact, of) in seen.facts.iter().filter(|(_, of)| of.is_contradicted()) {
            let Some(witnesses) = &of.contradicts else {
                continue;
            };
            let accounts = crate::lint::counted(witnesses.accounts.len(), "account");
            lines.push(format!(
                "{operation}: the service contradicts the {fact} ({}, {accounts}): {}",
                witnesses.on,
                of.worded()
            ));
        }
    }
    lines
}

/// Differences that contradict nothing and that the specification could take up, one line each.
pub fn additions(spec: &Spec) -> Vec<String> {
    let operations = spec.evidence.operations.iter();
    operations
        .flat_map(|(operation, seen)| seen.also.iter().map(move |it| format!("{operation}: {it}")))
        .collect()
}

/// Rejects a text that is no day of the calendar in the form of `2026-09-30`.
fn check_day(text: &str) -> Result<()> {
    match text.parse::<chrono::NaiveDate>() {
        Ok(day) if day.to_string() == text && text >= "2020" => Ok(()),
        _ => bail!("`{text}` is no day; write one such as '2026-09-30'"),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn read(text: Option<&str>) -> Result<Evidence> {
        let root = tempfile::tempdir()?;
        let file = root.path().join(Evidence::file("acme", "v1"));
        fs::create_dir_all(file.parent().context("a folder")?)?;
        if let Some(text) = text {
            fs::write(file, text)?;
        }
        Evidence::read(root.path(), "acme", "v1")
    }

    #[test]
    fn nothing_is_seen_without_a_file() {
        assert_eq!(read(None).unwrap(), Evidence::default());
    }

    #[test]
    fn facts_are_read_with_their_days_and_accounts() {
        let text = "operations:\n  things_list:\n    facts:\n      \
                    path: {agrees: {on: '2026-09-30', accounts: [a, b]}}\n      \
                    response:\n        agrees: {on: '2026-09-30', accounts: [a]}\n        \
                    contradicts: {on: '2026-10-01', accounts: [b]}\n        \
                    differences: ['type at [].score']\n      \
                    paging:\n        agrees: {on: '2026-10-02', accounts: [a]}\n        \
                    contradicts: {on: '2026-10-01', accounts: [b]}\n";
        let evidence = read(Some(text)).unwrap();
        let seen = |fact, on, accounts, difference| Seen {
            fact,
            on,
            accounts,
            difference,
        };
        assert_eq!(
            evidence.of("things_list"),
            [
                seen(Fact::Path, "2026-09-30", 2, None),
                // What was seen last counts.
                seen(Fact::Paging, "2026-10-02", 1, None),
                seen(Fact::Response, "2026-10-01", 1, Some("type at [].score")),
            ]
        );
        assert!(evidence.of("things_get").is_empty());
    }

    #[test]
    fn what_is_no_fact_and_no_day_is_rejected() {
        for (text, says) in [
            (
                "operations: {a: {facts: {way: {}}}}",
                "unknown variant `way`",
            ),
            (
                "operations: {a: {facts: {path: {agrees: {on: yesterday, accounts: []}}}}}",
                "a, path: `yesterday` is no day",
            ),
            (
                "operations: {a: {facts: {path: {agrees: {on: '2026-13-01', accounts: []}}}}}",
                "`2026-13-01` is no day",
            ),
            ("seen: {}", "unknown field `seen`"),
        ] {
            let error = format!("{:#}", read(Some(text)).unwrap_err());
            assert!(error.contains(says), "{error}");
            assert!(error.contains("v1.yaml"), "{error}");
        }
    }
}
