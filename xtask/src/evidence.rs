//! What was seen of operations on the real service.
//!
//! `specs/<vendor>/evidence/<generation>.yaml` has for each operation the facts that a call to the
//! real service has shown, with the last day on which it did:
//!
//! ```yaml
//! operations:
//!   contacts_list: {path: '2026-09-30', method: '2026-09-30', response: '2026-09-30'}
//! ```
//!
//! No document makes a fact [`live`](crm_spec::Trust::Live); these files alone do.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use crm_spec::{Fact, Seen};
use serde::{Deserialize, Serialize};

use crate::spec::read_yaml;

/// What was seen of the operations of one generation.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// By `operationId`, the day on which each fact was last seen.
    pub operations: BTreeMap<String, BTreeMap<Fact, String>>,
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
        if !root.join(&file).exists() {
            return Ok(Self::default());
        }
        let named = || file.display().to_string();
        let evidence: Self = serde_json::from_value(read_yaml(root, &file)?).with_context(named)?;
        for (operation, facts) in &evidence.operations {
            for (fact, day) in facts {
                if !is_day(day) {
                    bail!(
                        "{}: {operation}, {fact}: `{day}` is no day; write one such as \
                         '2026-09-30'",
                        named()
                    );
                }
            }
        }
        Ok(evidence)
    }

    /// What was seen of one operation.
    pub fn of(&self, operation_id: &str) -> Vec<Seen> {
        let facts = self.operations.get(operation_id).into_iter().flatten();
        facts
            .map(|(fact, day)| Seen {
                fact: *fact,
                on: day.clone().leak(),
            })
            .collect()
    }
}

/// Whether a text has the form of a day in a month: `2026-09-30`.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else {
        return false;
    };
    let number = |part: &str, digits: usize, most: u32| {
        part.len() == digits
            && part.bytes().all(|digit| digit.is_ascii_digit())
            && part
                .parse()
                .is_ok_and(|number| (1..=most).contains(&number))
    };
    number(year, 4, 9999) && number(month, 2, 12) && number(day, 2, 31)
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
    fn facts_are_read_with_their_days() {
        let text = "operations:\n  things_list: {path: '2026-09-30', response: '2026-10-01'}\n";
        let evidence = read(Some(text)).unwrap();
        let seen = |fact, on| Seen { fact, on };
        assert_eq!(
            evidence.of("things_list"),
            [
                seen(Fact::Path, "2026-09-30"),
                seen(Fact::Response, "2026-10-01")
            ]
        );
        assert!(evidence.of("things_get").is_empty());
    }

    #[test]
    fn what_is_no_fact_and_no_day_is_rejected() {
        for (text, says) in [
            (
                "operations: {a: {way: '2026-09-30'}}",
                "unknown variant `way`",
            ),
            (
                "operations: {a: {path: yesterday}}",
                "a, path: `yesterday` is no day",
            ),
            (
                "operations: {a: {path: '2026-13-01'}}",
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
