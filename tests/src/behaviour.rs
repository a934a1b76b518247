//! One suite for every vendor, which takes its cases from the capability table.
//!
//! What is declared native must work with the operations that are declared and no other; what is
//! emulated must be rejected until it is allowed, and work then; everything else must be rejected
//! before any call, for the reason that the table gives. The vendor's side responds with the
//! documented examples ([`peer`]), or is a server that keeps what it is told ([`server`]), on which
//! what is native must leave what it promises and tell what goes wrong. The input is made from the
//! model's schema ([`inputs`]), and [`methods`] has every method of the common traits.

mod cases;
pub mod inputs;
pub mod methods;
pub mod observe;
pub mod peer;
pub mod server;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Result;

pub use cases::cases;

/// Something that a vendor must do, or must not do.
pub struct Case {
    /// The vendor and its generation.
    pub vendor: String,
    /// What kind of case it is, in one word.
    pub kind: &'static str,
    /// What is tried.
    pub name: String,
    /// Tries it.
    pub run: Box<dyn FnOnce() -> Result<Verdict> + Send>,
}

/// What became of a case that did not fail.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// It works, and what else there is to say.
    Passed(Vec<String>),
    /// It was rejected before any call, as declared, for this reason.
    Rejected(String),
    /// The vendor has no such trait, and none of its verbs is declared.
    Absent(&'static str),
    /// It can't be tried, for this reason.
    Skipped(String),
}

/// What became of all cases, by vendor.
#[derive(Default)]
pub struct Report {
    vendors: BTreeMap<String, OfVendor>,
}

#[derive(Default)]
struct OfVendor {
    passed: BTreeMap<&'static str, usize>,
    failed: Vec<String>,
    absent: BTreeMap<&'static str, usize>,
    notes: BTreeMap<String, Vec<String>>,
    rejected: BTreeMap<String, Vec<String>>,
    skipped: BTreeMap<String, Vec<String>>,
}

impl Report {
    /// Adds what became of a case.
    pub fn add(&mut self, vendor: &str, kind: &'static str, name: &str, result: &Result<Verdict>) {
        let entry = self.vendors.entry(vendor.to_owned()).or_default();
        let by_reason = |reasons: &mut BTreeMap<String, Vec<String>>, reason: &str| {
            let names = reasons.entry(reason.to_owned()).or_default();
            names.push(name.to_owned());
            names.sort();
        };
        match result {
            Ok(Verdict::Passed(notes)) => {
                *entry.passed.entry(kind).or_default() += 1;
                for note in notes {
                    by_reason(&mut entry.notes, note);
                }
            }
            Ok(Verdict::Rejected(reason)) => by_reason(&mut entry.rejected, reason),
            Ok(Verdict::Absent(of)) => *entry.absent.entry(of).or_default() += 1,
            Ok(Verdict::Skipped(reason)) => by_reason(&mut entry.skipped, reason),
            Err(_) => entry.failed.push(name.to_owned()),
        }
    }

    /// The report as a string.
    pub fn text(&self) -> String {
        let mut out = String::new();
        for (vendor, found) in &self.vendors {
            let passed: Vec<String> = found
                .passed
                .iter()
                .map(|(kind, count)| format!("{count} {kind}"))
                .collect();
            let count = |reasons: &BTreeMap<String, Vec<String>>| -> usize {
                reasons.values().map(Vec::len).sum()
            };
            let _ = writeln!(
                out,
                "\n{vendor}: {} passed ({}), {} rejected as declared, {} skipped, {} failed",
                found.passed.values().sum::<usize>(),
                passed.join(", "),
                count(&found.rejected) + found.absent.values().sum::<usize>(),
                count(&found.skipped),
                found.failed.len(),
            );
            if !found.absent.is_empty() {
                let absent: Vec<String> = found
                    .absent
                    .iter()
                    .map(|(of, methods)| format!("{of}() with {methods}"))
                    .collect();
                let _ = writeln!(out, "  rejected: there is no trait: {}", absent.join(", "));
            }
            for (title, reasons) in [
                ("rejected", &found.rejected),
                ("skipped", &found.skipped),
                ("note", &found.notes),
            ] {
                for (reason, names) in reasons {
                    let _ = writeln!(out, "  {title}: {reason}: {}", names.join(", "));
                }
            }
            if !found.failed.is_empty() {
                let _ = writeln!(out, "  failed: {}", found.failed.join(", "));
            }
        }
        out
    }
}
