//! The report as a file that can be sent to the maintainers.

use std::fmt::Write;

use crm_spec::EvidenceFile;
use serde::Serialize;

use super::Report;

impl Report {
    /// The report as evidence, a small YAML file for `cargo xtask evidence`. `account` tells accounts
    /// apart; it must hold nothing of the account, such as a name derived from a key.
    pub fn evidence(&self, account: &str) -> String {
        let (vendor, generation) = (self.vendor, self.generation);
        let mut text = format!(
            "# What `crm check {vendor}` saw of {generation}. Names of fields, types, counts and the \
             date:\n# no value of the account is in here.\n\
             crm-check: {}\nvendor: {}\ngeneration: {}\ndate: {}\naccount: {}\nservice: {}\n\
             operations:\n",
            EvidenceFile::VERSION,
            json(vendor),
            json(generation),
            json(&self.date),
            json(account),
            json(&self.service),
        );
        let called: Vec<_> = self.operations.iter().filter(|it| it.calls > 0).collect();
        if called.is_empty() {
            text.truncate(text.len() - 1);
            text.push_str(" {}\n");
        }
        for report in called {
            // Writing to a string does not fail.
            let _ = write!(
                text,
                "  {}:\n    calls: {}\n",
                report.operation_id, report.calls
            );
            list(&mut text, "agrees", &report.agrees);
            list(&mut text, "differs", &report.differences);
            list(&mut text, "unseen", &report.unseen);
        }
        text
    }
}

/// JSON is YAML, and quotes what has to be.
fn json(value: &(impl Serialize + ?Sized)) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn list(text: &mut String, name: &str, values: &[impl Serialize]) {
    if values.is_empty() {
        return;
    }
    let _ = writeln!(text, "    {name}:");
    for value in values {
        let _ = writeln!(text, "      - {}", json(value));
    }
}
