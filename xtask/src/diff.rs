//! `cargo xtask diff`: what changed between two versions of a specification, in the terms of those
//! who use the crate that is made from it.
//!
//! Both versions are read as they are generated from, and their clients are rendered: what a
//! program sees of the crate is read from the generated text, what the runtime does from the
//! facts. Each change is an instance of a rule of [`RULES`], which says what class it is of and
//! what it means.

mod api;
mod arguments;
mod checks;
mod formats;
mod gate;
mod impact;
mod methods;
mod model;
mod paging;
mod places;
mod pointers;
mod rules;
mod step;
mod types;
mod vendor;
mod versions;
mod wording;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;

use crate::lint::locations::Places;
use crate::spec::Spec;
use crate::threads;
use impact::Reached;

pub use formats::Format;
pub use gate::{GateOutcome, Since, Verdict, run as gate, since, verdicts};
pub use impact::FileLine;
pub(crate) use impact::head;
pub use model::Model;
pub use places::Part;
pub use rules::{Class, RULES, Rule, table};
pub use step::{Step, Version};
pub(crate) use versions::git;
pub use versions::{Release, at, last_release, version_of};

/// What the command is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    /// Folder under `specs/`.
    pub vendor: String,
    /// Generation; the only one when left out.
    pub generation: Option<String>,
    /// The older version: a specification file, or a git reference.
    pub against: String,
    /// How the report is written.
    pub format: Format,
    /// The class from which on the command fails.
    pub fail_on: Option<Class>,
}

/// What changed between two versions of a specification.
#[derive(Clone, Debug)]
pub struct Report {
    /// The crate that the specification is generated into.
    pub crate_name: String,
    /// Folder under `specs/`.
    pub vendor: String,
    /// The generation.
    pub generation: String,
    /// What the older version was, as asked for.
    pub against: String,
    /// The other generation, when the older version is one.
    pub moved_from: Option<String>,
    /// The version of the crate as it stands.
    pub version: Version,
    /// The changes, the gravest first.
    pub changes: Vec<Change>,
    /// Actions of the newer overlay whose target is gone, each with file and line. What they say is
    /// not compared.
    pub lost: Vec<String>,
}

impl Report {
    /// The gravest class of the changes.
    pub fn class(&self) -> Option<Class> {
        self.changes.iter().map(|change| change.rule.class).max()
    }

    /// What the version of the crate must do now.
    pub fn step(&self) -> Step {
        self.version.step(self.crate_class())
    }

    /// What it would have to do from 1.0.0 on.
    pub fn step_from_one(&self) -> Step {
        Step::of(self.crate_class())
    }

    /// A generation stands beside the others, so for the crate it only adds.
    fn crate_class(&self) -> Option<Class> {
        match self.moved_from {
            Some(_) => Some(Class::Additive),
            None => self.class(),
        }
    }
}

/// One change.
#[derive(Clone, Debug)]
pub struct Change {
    /// The rule that it is an instance of.
    pub rule: &'static Rule,
    /// What changed: an operation, a type, a field of one, or a part of the document.
    pub location: String,
    /// What was there, if anything was.
    pub before: Option<String>,
    /// What is there now, if anything is.
    pub after: Option<String>,
    /// One sentence.
    pub message: String,
    /// Where it stands in the newer document, or stood in the older one.
    pub pointer: String,
    /// The file that it stands in; empty when only documents were compared.
    pub file: PathBuf,
    /// The line of it, or of the nearest thing around where it stood.
    pub line: usize,
    /// The operations that it touches, unless only documentation changed.
    pub operations: Vec<String>,
    /// Whether these are all, as it holds for every one.
    pub for_all: bool,
    /// The capabilities of the facade that rest on one of these.
    pub capabilities: Vec<String>,
    /// Lines of the facade's adapter that name what changed.
    pub adapter: Vec<FileLine>,
    /// Lines of other hand-written files that name it.
    pub places: Vec<(Part, FileLine)>,
}

/// Takes the changes that are found.
#[derive(Default)]
struct Found(Vec<Change>);

impl Found {
    fn add(
        &mut self,
        rule: &'static Rule,
        (location, pointer): (impl Into<String>, &str),
        (before, after): (Option<String>, Option<String>),
        message: impl Into<String>,
    ) {
        self.0.push(Change {
            rule,
            location: location.into(),
            before,
            after,
            message: message.into(),
            pointer: pointer.to_owned(),
            file: PathBuf::new(),
            line: 0,
            operations: Vec::new(),
            for_all: false,
            capabilities: Vec::new(),
            adapter: Vec::new(),
            places: Vec::new(),
        });
    }

    /// Whether one of the changes from an index on shows in the types as a break.
    fn tells_of_a_break(&self, from: usize) -> bool {
        self.0[from..]
            .iter()
            .any(|change| change.rule.class == Class::Breaking && change.rule.visible_in_types)
    }
}

/// Both sides of a change, as text.
fn both(before: impl ToString, after: impl ToString) -> (Option<String>, Option<String>) {
    (Some(before.to_string()), Some(after.to_string()))
}

/// Something that was not there before.
fn only_after(after: impl ToString) -> (Option<String>, Option<String>) {
    (None, Some(after.to_string()))
}

/// Something that is not there any more.
fn only_before(before: impl ToString) -> (Option<String>, Option<String>) {
    (Some(before.to_string()), None)
}

/// Runs the command.
///
/// # Errors
///
/// When a version cannot be read or is not a specification that can be generated from.
pub fn run(root: &Path, request: &Request) -> Result<ExitCode> {
    let report = report(root, request)?;
    print!("{}", written(&report, request.format));
    let fails = request
        .fail_on
        .is_some_and(|class| report.class() >= Some(class));
    Ok(match fails {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

/// What changed since the version that is asked for.
///
/// # Errors
///
/// As [`run`].
pub fn report(root: &Path, request: &Request) -> Result<Report> {
    let new = versions::newer(root, &request.vendor, request.generation.as_deref())?;
    let old = versions::older(root, &new, &request.against)?;
    let mut changes = compare(&old, &new)?;
    let places = Places::of(root, &new);
    for change in &mut changes {
        let (file, line) = places.find(&change.pointer);
        (change.file, change.line) = (file.to_owned(), line);
    }
    let lost = new.lost.iter().map(|lost| {
        let (file, line) = places.action(lost.action);
        let file = file.display();
        format!("{file}:{line}: {} matches nothing", lost.target)
    });
    let lost = lost.collect();
    let name = crate::facts::Facts::read(&new)?.vendor.name;
    let generations = [new.generation.as_str(), old.generation.as_str()];
    Reached::read(root, (&new.vendor, &name), &generations)?.tell(&mut changes);
    places::Files::read(root, &new.vendor, &generations)?.tell(&mut changes);
    Ok(Report {
        version: version_of(root, &new.crate_name())?,
        crate_name: new.crate_name(),
        moved_from: (old.generation != new.generation).then_some(old.generation),
        vendor: new.vendor,
        generation: new.generation,
        against: request.against.clone(),
        changes,
        lost,
    })
}

/// The changes from one version to another, the gravest first, without their lines and without
/// what they reach in the facade.
///
/// # Errors
///
/// When a version cannot be generated from; the message names the place.
pub fn compare(old: &Spec, new: &Spec) -> Result<Vec<Change>> {
    let (old, new) = std::thread::scope(|scope| {
        let old = threads::start(scope, || Model::read(old))?;
        let new = Model::read(new)?;
        anyhow::Ok((old.finish()?, new))
    })?;
    Ok(between(&old, &new))
}

/// As [`compare`], of versions that have been read.
pub fn between(old: &Model, new: &Model) -> Vec<Change> {
    let mut found = Found::default();
    vendor::compare(old, new, &mut found);
    methods::compare(old, new, &mut found);
    types::compare(old, new, &mut found);
    wording::compare(&old.document, &new.document, &mut found);
    let mut changes = found.0;
    changes.sort_by_key(|change| std::cmp::Reverse(change.rule.class));
    impact::operations(old, new, &mut changes);
    changes
}

/// The text of a report.
pub fn written(report: &Report, format: Format) -> String {
    formats::write(report, format)
}
