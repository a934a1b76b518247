//! What hand-written code that changed by itself asks for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::vendor::of_sandbox;
use super::{Changed, Step};
use crate::diff::git;

/// Adds the steps of code that no other step tries.
pub(super) fn steps(
    root: &Path,
    against: &str,
    vendors: &[String],
    changed: &Changed,
    steps: &mut Vec<Step>,
) -> Result<()> {
    let mut commands: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in changed.written() {
        // The steps of a new vendor try what registers it.
        if is_of_new(name, changed) || only_registers(root, against, name, changed)? {
            continue;
        }
        let parts: Vec<&str> = name.split('/').collect();
        let command = match parts[..] {
            // The adapter's own step has this.
            ["crates", "crm-facade", "src", "vendors", ..] => continue,
            ["crates", "crm-facade", "src", ..] => {
                "cargo test --quiet -p crm-facade --features all-vendors --lib".to_owned()
            }
            ["crates", "crm-sandbox", "src", "vendors", own, ..] => {
                let own = own.trim_end_matches(".rs");
                let vendor = vendors
                    .iter()
                    .find(|it| own == it.as_str() || own.starts_with(&format!("{it}_")));
                let vendor = vendor.map_or("vendors", String::as_str);
                of_sandbox(vendor)
            }
            ["crates", package, .., file] if file.ends_with(".rs") || file == "Cargo.toml" => {
                match parts[2..] {
                    ["tests", test, ..] => format!(
                        "cargo test --quiet -p {package} --test {}",
                        test.trim_end_matches(".rs")
                    ),
                    _ => format!("cargo test --quiet -p {package} --lib"),
                }
            }
            ["crates", package, "README.md"] => format!("cargo test --quiet -p {package} --doc"),
            ["tests", "tests", test, ..] => format!(
                "cargo test --quiet -p crm-tests --test {}",
                test.trim_end_matches(".rs")
            ),
            ["tests", "src", ..] => "cargo test --quiet -p crm-tests --lib --test wire".to_owned(),
            ["xtask", "tests", test, ..] => format!(
                "cargo test --quiet -p xtask --test {}",
                test.trim_end_matches(".rs")
            ),
            ["xtask", ..] => "cargo test --quiet -p xtask".to_owned(),
            _ => continue,
        };
        commands.entry(command).or_default().push(name.to_owned());
    }
    for (command, names) in commands {
        if steps
            .iter()
            .any(|step| step.command.as_ref() == Some(&command))
        {
            continue;
        }
        steps.push(Step {
            about: "code that changed".to_owned(),
            inputs: names.iter().map(PathBuf::from).collect(),
            details: names,
            command: Some(command),
            found: false,
        });
    }
    Ok(())
}

/// Whether a file is one of a new vendor's own.
fn is_of_new(name: &str, changed: &Changed) -> bool {
    changed.new.iter().any(|vendor| {
        let own = [
            format!("crates/crm-{vendor}/"),
            format!("crates/crm-sandbox/src/vendors/{vendor}_"),
            format!("tests/src/calls/{vendor}_"),
        ];
        own.iter().any(|own| name.starts_with(own.as_str()))
    })
}

/// Whether all that changed in a file is lines that name a new vendor.
fn only_registers(root: &Path, against: &str, name: &str, changed: &Changed) -> Result<bool> {
    if changed.new.is_empty() {
        return Ok(false);
    }
    let text = git(root, &["diff", "--unified=0", against, "--", name])?;
    let text = text.unwrap_or_default();
    let mut edits = text.lines().filter(|line| {
        line.starts_with(['+', '-']) && !line.starts_with("+++ ") && !line.starts_with("--- ")
    });
    let is_of_new = |line: &str| {
        changed
            .new
            .iter()
            .any(|vendor| line.contains(vendor.as_str()))
    };
    Ok(!text.is_empty() && edits.all(|line| line.starts_with('+') && is_of_new(line)))
}
