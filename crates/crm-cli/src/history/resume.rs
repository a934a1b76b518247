//! What an interrupted run has carried out, so that another continues with what is left.

use std::collections::{BTreeMap, BTreeSet};

use crm_facade::{Resource, Verb};
use serde_json::{Map, Value};

use super::command::{journal, undone};
use super::file::Entry;
use super::plan::is_like;
use crate::failure::{Exit, Failure};
use crate::resources::command_of;
use crate::session::Session;

/// What became of a record in the runs that are resumed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Fate {
    /// It was not written, or its write failed.
    Left,
    /// It was written.
    Done,
    /// Nothing tells whether it was.
    Unknown,
}

/// The writes of a run, of those that it resumed, and of those that resumed one of them.
#[derive(Debug)]
pub(crate) struct Past {
    run: u64,
    /// By the id of the record, the latest.
    writes: BTreeMap<String, Entry>,
}

impl Session {
    /// What a run of the history has carried out. The writes of this command count as its
    /// continuation.
    ///
    /// # Errors
    ///
    /// If there is no such run, or it was another command.
    pub(crate) fn past_of(
        &self,
        run: u64,
        vendor: &str,
        of: (Resource, Verb),
    ) -> Result<Past, Failure> {
        let Some(recorder) = self.recorder() else {
            return Err(
                Failure::usage("--resume goes by the history, and this command has none").advice(
                    "leave --no-history out; a sandbox has a history with --sandbox-db FILE",
                ),
            );
        };
        let account = self.account_or_sandbox(vendor)?;
        let is_same = |entry: &Entry| {
            let write = &entry.write;
            write.vendor == vendor && write.account == account && write.of == Some(of)
        };
        let past = Past::of(run, &journal()?.entries()?, is_same)?;
        recorder.resume(run);
        Ok(past)
    }
}

impl Past {
    fn of(run: u64, all: &[Entry], is_same: impl Fn(&Entry) -> bool) -> Result<Self, Failure> {
        let undone: BTreeSet<_> = undone(all).collect();
        // The runs that it resumed, and those that resumed one of them, whichever of them was named.
        let mut runs = BTreeSet::new();
        let mut next = Some(run);
        while let Some(number) = next.take() {
            let Some(first) = all.iter().find(|entry| entry.run == number) else {
                return Err(Failure::new(
                    Exit::NotFound,
                    format!("the history has no run `{number}`"),
                )
                .advice(
                    "`crm history` lists them; the number before the point is that of the run",
                ));
            };
            runs.insert(number);
            next = first.resumes.filter(|earlier| *earlier < number);
        }
        for entry in all {
            if entry.resumes.is_some_and(|earlier| runs.contains(&earlier)) {
                runs.insert(entry.run);
            }
        }
        let mut writes = BTreeMap::new();
        for number in runs.into_iter().rev() {
            let entries: Vec<_> = all.iter().filter(|entry| entry.run == number).collect();
            if let Some(other) = entries.iter().find(|entry| !is_same(entry)) {
                return Err(is_other(other));
            }
            for entry in entries.into_iter().rev() {
                let Some(id) = &entry.write.id else { continue };
                if !undone.contains(&entry.name()) && !writes.contains_key(id) {
                    writes.insert(id.clone(), entry.clone());
                }
            }
        }
        Ok(Self { run, writes })
    }

    /// What became of a record that is to get some fields, or to be deleted.
    ///
    /// # Errors
    ///
    /// If other fields were written to it.
    pub(crate) fn fate(
        &self,
        id: &str,
        patch: Option<&Map<String, Value>>,
    ) -> Result<Fate, Failure> {
        let Some(entry) = self.writes.get(id) else {
            return Ok(Fate::Left);
        };
        let fate = match entry.outcome.as_str() {
            "failed" => return Ok(Fate::Left),
            "unknown" => Fate::Unknown,
            _ => Fate::Done,
        };
        match entry.write.after.as_ref() == patch {
            true => Ok(fate),
            false => Err(
                Failure::usage(format!("run {} wrote other values to {id}", self.run))
                    .advice("repeat the command as it was begun, or leave --resume out"),
            ),
        }
    }
}

/// Whether a record that is read back has the fields that were written.
pub(crate) fn shows(record: &Value, patch: &Map<String, Value>) -> bool {
    let now = |field: &String| record.get(field).unwrap_or(&Value::Null);
    patch
        .iter()
        .all(|(field, written)| is_like(now(field), written))
}

fn is_other(entry: &Entry) -> Failure {
    let run = entry.run;
    if let Some(journal) = &entry.journal {
        return Failure::usage(format!("run {run} is a `crm {}`", entry.command))
            .advice(format!("resume it by its journal: `--resume {journal}`"));
    }
    let of = entry.write.of;
    let command = of.and_then(|(resource, verb)| command_of(resource, verb));
    let command = command.unwrap_or_else(|| entry.command.clone());
    let vendor = &entry.write.vendor;
    Failure::usage(format!("run {run} is another: `crm {command}` at {vendor}"))
        .advice("repeat that command with its vendor, account and records")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::file::Write;
    use super::super::file::tests::write;
    use super::*;

    fn entry(run: u64, number: u64, id: &str, outcome: &str) -> Entry {
        Entry {
            run,
            number,
            at: String::new(),
            command: "contacts update".to_owned(),
            journal: None,
            resumes: (run > 1).then(|| run - 1),
            write: Write {
                after: json!({"title": "CTO"}).as_object().cloned(),
                ..write(id)
            },
            outcome: outcome.to_owned(),
            error: None,
        }
    }

    #[test]
    fn a_run_knows_what_it_and_those_before_it_carried_out() {
        let mut undo = entry(9, 1, "3", "updated");
        (undo.write.undoes, undo.resumes) = (Some("1.3".to_owned()), None);
        let all = [
            entry(1, 1, "1", "updated"),
            entry(1, 2, "2", "failed"),
            entry(1, 3, "3", "updated"),
            entry(2, 1, "2", "unchanged"),
            entry(2, 2, "4", "unknown"),
            undo,
        ];
        let past = Past::of(2, &all, |_| true).expect("a past");
        let patch = json!({"title": "CTO"});
        let fate = |id| past.fate(id, patch.as_object()).expect("the same fields");
        let fates = ["1", "2", "3", "4", "5"].map(fate);
        let expected = [
            Fate::Done,
            Fate::Done,
            Fate::Left,
            Fate::Unknown,
            Fate::Left,
        ];
        assert_eq!(fates, expected, "what was undone is left");
        let past = Past::of(1, &all, |_| true).expect("a past");
        let fate = |id| past.fate(id, patch.as_object()).expect("the same fields");
        let fates = ["1", "2", "3", "4", "5"].map(fate);
        assert_eq!(fates, expected, "the first run was resumed by the second");
        let other = json!({"title": "CEO"});
        let failure = past.fate("1", other.as_object()).expect_err("other fields");
        assert!(failure.message.contains("other values to 1"), "{failure}");
        let failure = Past::of(3, &all, |_| true).expect_err("no such run");
        assert_eq!(failure.exit, Exit::NotFound);
        let failure = Past::of(1, &all, |_| false).expect_err("another command");
        assert!(failure.message.contains("contacts update"), "{failure}");
    }
}
