//! What a changed specification or adapter of a vendor asks for.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::{Map, Value};

use super::{Changed, Step, lines, of_part, paths, slashed};
use crate::diff::{self, Change, Class, FileLine, Part, git};
use crate::{lint, spec};

/// Pages with prose about what each vendor can do.
const PROSE: &[&str] = &[
    "README.md",
    "crates/crm-cli/README.md",
    "crates/crm-facade/README.md",
    "crates/crm-sandbox/README.md",
];

/// Lines between the name of a vendor and what a test says of it.
const NEAR: usize = 15;

/// Adds the steps of one vendor.
pub(super) fn steps(
    root: &Path,
    against: &str,
    vendor: &str,
    changed: &Changed,
    steps: &mut Vec<Step>,
) -> Result<()> {
    let folder = format!("specs/{vendor}");
    let facade = format!("crates/crm-facade/src/vendors/{vendor}");
    let adapter = changed.under(&facade) || changed.names.contains(&format!("{facade}.rs"));
    let spec = changed.under(&folder);
    if !spec && !adapter {
        return Ok(());
    }
    let is_new = changed.new.iter().any(|new| new == vendor);
    let changes = match spec && !is_new {
        true => changes(root, against, vendor)?,
        false => Vec::new(),
    };
    let places = |part: Part| lines(changes.iter().flat_map(|it| of_part(it, part)));
    let own = [
        format!("crates/crm-{vendor}/src"),
        format!("crates/crm-{vendor}/README.md"),
    ];
    let mut step =
        |about: String, details: Vec<String>, command: Option<String>, inputs: &[&str]| {
            let mut inputs = paths(inputs);
            inputs.extend(own.iter().map(PathBuf::from));
            steps.push(Step {
                about,
                details,
                command,
                inputs,
                found: false,
            });
        };
    // An example that no longer fits is a finding of the lint.
    let examples = unshown(root, &changes);
    if !examples.is_empty() {
        step(
            format!(
                "examples of {vendor}: none shows what is new; add it where the vendor's page does"
            ),
            examples,
            None,
            &[],
        );
    }
    if spec {
        step(
            format!("client of {vendor}"),
            Vec::new(),
            Some(format!("cargo test --quiet -p crm-{vendor} --all-features")),
            &["crates/crm-runtime/src"],
        );
        step(
            format!("sandbox of {vendor}: its handlers"),
            places(Part::Sandbox),
            Some(of_sandbox(vendor)),
            &["crates/crm-sandbox"],
        );
        step(
            format!("tests that name {vendor}"),
            places(Part::Test),
            Some(
                "cargo test --quiet -p crm-tests --test wire --test tolerance --test matrix"
                    .to_owned(),
            ),
            &["tests", &folder],
        );
        let pages = places(Part::Page);
        if !pages.is_empty() {
            step(
                format!("pages that name {vendor}"),
                pages,
                Some(
                    "cargo test --quiet -p crm-sandbox -p crm-facade --doc --features \
                     crm-facade/all-vendors"
                        .to_owned(),
                ),
                &[
                    "README.md",
                    "crates/crm-sandbox/README.md",
                    "crates/crm-facade/README.md",
                ],
            );
        }
    }
    step(
        format!("adapter of {vendor}"),
        lines(changes.iter().flat_map(|change| &change.adapter)),
        Some(format!(
            "cargo test --quiet -p crm-facade --features {vendor} --lib vendors::{vendor}"
        )),
        &["crates/crm-facade/src"],
    );
    step(
        format!(
            "behavior of {vendor}: what its adapter declares works, with examples and on the sandbox"
        ),
        Vec::new(),
        Some(format!(
            "cargo test --quiet -p crm-tests --test behaviour -- {vendor}"
        )),
        &[
            "crates/crm-facade/src",
            "crates/crm-sandbox/src",
            "tests/src",
            &folder,
        ],
    );
    if is_new {
        return Ok(());
    }
    let declared = declared(root, against, &facade)?;
    if !declared.is_empty() {
        let (found, command) = resting(root, vendor, &declared)?;
        if let Some(command) = command {
            step(
                format!("tests that rest on what {vendor} can do"),
                found,
                Some(command),
                &["crates"],
            );
        }
    }
    let is_operation = |change: &&Change| {
        let is_added = change.before.is_some() != change.after.is_some();
        is_added && change.operations.contains(&change.location)
    };
    if !declared.is_empty() || changes.iter().any(|change| is_operation(&change)) {
        let own = format!("crates/crm-{vendor}/README.md");
        let pages = PROSE.iter().copied().chain([own.as_str()]);
        let told = pages.flat_map(|page| naming(root, page, vendor));
        let told: Vec<FileLine> = told.collect();
        step(
            format!("prose about {vendor}: read it, for what it can do has changed"),
            lines(told.iter()),
            None,
            &[],
        );
    }
    Ok(())
}

/// The narrowest tests of a vendor's handlers.
pub(super) fn of_sandbox(vendor: &str) -> String {
    format!("cargo test --quiet -p crm-sandbox --lib --test server -- {vendor} operations contract")
}

/// What has changed in the specifications of a vendor.
fn changes(root: &Path, against: &str, vendor: &str) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    for generation in spec::generations_of(root, vendor)? {
        // A specification that cannot be read has findings, and one that is new has no changes.
        let request = diff::Request {
            vendor: vendor.to_owned(),
            generation: Some(generation),
            against: against.to_owned(),
            format: diff::Format::default(),
            fail_on: None,
        };
        if let Ok(report) = diff::report(root, &request) {
            changes.extend(report.changes);
        }
    }
    Ok(changes)
}

/// The verbs whose support a change of the adapter declares in another way, such as `Get`.
fn declared(root: &Path, against: &str, facade: &str) -> Result<Vec<String>> {
    let file = format!("{facade}.rs");
    let text = git(root, &["diff", "--unified=0", against, "--", &file, facade])?;
    let mut verbs = Vec::new();
    let changed = text.as_deref().unwrap_or("").lines().filter(|line| {
        let is_edit = line.starts_with(['+', '-']) && !line.starts_with("+++");
        is_edit && !line.starts_with("---")
    });
    for line in changed {
        for part in line.split(['(', ',', ' ']) {
            let verb = part
                .strip_prefix("Verb::")
                .or_else(|| part.strip_prefix("V::"));
            if let Some(verb) = verb
                && !verbs.iter().any(|known| known == verb)
            {
                verbs.push(verb.to_owned());
            }
        }
    }
    Ok(verbs)
}

/// Tests elsewhere that say of a vendor that a verb is emulated, unsupported or there, and the
/// command that runs them.
fn resting(root: &Path, vendor: &str, verbs: &[String]) -> Result<(Vec<String>, Option<String>)> {
    let mut words = vec!["emulat".to_owned(), "unsupported".to_owned()];
    words.extend(verbs.iter().map(|verb| format!("Verb::{verb}")));
    words.extend(
        verbs
            .iter()
            .map(|verb| format!(".{}(", verb.to_lowercase())),
    );
    let (mut places, mut packages, mut targets) = (Vec::new(), Vec::new(), Vec::new());
    for package in ["crm-cli", "crm-facade", "crm-transfer"] {
        let tests = Path::new("crates").join(package).join("tests");
        let mut files = Vec::new();
        rust_files(root, &tests, &mut files)?;
        for file in files {
            let text = fs::read_to_string(root.join(&file))?;
            let all: Vec<&str> = text.lines().collect();
            let is_named = |line: &&str| line.contains(vendor);
            let mut is_found = false;
            for (index, line) in all.iter().enumerate() {
                let near = &all[index.saturating_sub(NEAR)..all.len().min(index + NEAR)];
                if words.iter().any(|word| line.contains(word)) && near.iter().any(is_named) {
                    let line = index + 1;
                    let file = file.clone();
                    places.push(FileLine { file, line });
                    is_found = true;
                }
            }
            let target = file
                .strip_prefix(&tests)
                .ok()
                .and_then(|it| it.iter().next());
            if let (true, Some(target)) = (is_found, target) {
                let target = target.to_string_lossy();
                let target = format!("--test {}", target.trim_end_matches(".rs"));
                let package = format!("-p {package}");
                if !targets.contains(&target) {
                    targets.push(target);
                }
                if !packages.contains(&package) {
                    packages.push(package);
                }
            }
        }
    }
    let command = (!places.is_empty()).then(|| {
        let features = match packages.iter().any(|it| it == "-p crm-facade") {
            true => " --features crm-facade/all-vendors",
            false => "",
        };
        format!(
            "cargo test --quiet {}{features} {}",
            packages.join(" "),
            targets.join(" ")
        )
    });
    Ok((lines(places.iter()), command))
}

fn rust_files(root: &Path, folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    let Ok(entries) = fs::read_dir(root.join(folder)) else {
        return Ok(());
    };
    let mut names: Vec<_> = entries
        .map(|entry| Ok(entry?.file_name()))
        .collect::<Result<_>>()?;
    names.sort();
    for name in names {
        let path = folder.join(name);
        if root.join(&path).is_dir() {
            rust_files(root, &path, found)?;
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
    Ok(())
}

/// The lines of a page that name a vendor outside of programs.
fn naming(root: &Path, page: &str, vendor: &str) -> Vec<FileLine> {
    let text = fs::read_to_string(root.join(page)).unwrap_or_default();
    let mut in_program = false;
    let mut places = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            in_program = !in_program;
        }
        if !in_program && line.to_lowercase().contains(vendor) {
            let (file, line) = (PathBuf::from(page), index + 1);
            places.push(FileLine { file, line });
        }
    }
    places
}

/// Parameters and fields that were added and that no example of their operation shows.
fn unshown(root: &Path, changes: &[Change]) -> Vec<String> {
    let mut lines = Vec::new();
    for change in changes {
        let added = change.before.is_none() && change.after.is_some();
        let Some((_, name)) = change.location.rsplit_once('.') else {
            continue;
        };
        if !added || change.rule.class == Class::Documentation {
            continue;
        }
        let Some(folder) = examples_of(change) else {
            continue;
        };
        let quoted = format!("\"{name}\"");
        let shown = fs::read_dir(root.join(&folder))
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| {
                let file = entry.file_name().to_string_lossy().into_owned();
                change.operations.iter().any(|id| {
                    file.strip_prefix(id.as_str())
                        .is_some_and(|rest| rest.starts_with('.'))
                })
            })
            .any(|entry| fs::read_to_string(entry.path()).is_ok_and(|text| text.contains(&quoted)));
        let shown = shown || derived(root, change, name);
        if !shown {
            let others: Vec<&str> = change
                .operations
                .iter()
                .map(String::as_str)
                .filter(|id| *id != diff::head(&change.location))
                .collect();
            let of = match others.is_empty() {
                true => String::new(),
                false => format!(" of {}", others.join(", ")),
            };
            lines.push(format!(
                "{}: no example shows {}{of}",
                slashed(&folder),
                change.location,
            ));
        }
    }
    lines.sort();
    lines.dedup();
    lines
}

/// Whether a parameter is in the example that the specification's own `example` values make.
fn derived(root: &Path, change: &Change, name: &str) -> bool {
    let Some(folder) = examples_of(change) else {
        return false;
    };
    let vendor = change.file.parent().and_then(Path::file_name);
    let (Some(vendor), Some(generation)) = (vendor, folder.file_name()) else {
        return false;
    };
    let (vendor, generation) = (vendor.to_string_lossy(), generation.to_string_lossy());
    let Ok(spec) = spec::load_one(root, &vendor, &generation) else {
        return false;
    };
    let derived = lint::derived_params(&spec.document);
    change.operations.iter().any(|id| {
        let own = root.join(&folder).join(format!("{id}.params.1.json"));
        let places = derived.get(id).and_then(Value::as_object);
        let mut places = places.into_iter().flat_map(Map::values);
        !own.exists() && places.any(|group| group.get(name).is_some())
    })
}

fn examples_of(change: &Change) -> Option<PathBuf> {
    let name = change.file.file_name()?.to_str()?;
    let generation = name.split('.').next()?;
    Some(change.file.parent()?.join("examples").join(generation))
}
