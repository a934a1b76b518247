//! `cargo xtask diff --ci`: whether a specification broke its users since the last release, and
//! the version of the crate does not say so.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use super::step::Version;
use super::versions::{self, Release};
use super::{Class, compare};
use crate::spec;

/// What was found of one vendor.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Verdict {
    /// The crate.
    pub crate_name: String,
    /// What it comes to.
    pub outcome: GateOutcome,
}

/// What the comparison with the last release comes to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum GateOutcome {
    /// There is nothing to compare with; the text says why.
    NotCompared(String),
    /// The version says enough.
    Passes {
        /// The tag of the release.
        tag: String,
        /// The gravest class of the changes since then.
        class: Option<Class>,
    },
    /// The version must rise.
    Fails {
        /// The tag of the release.
        tag: String,
        /// The version as it stands.
        version: Version,
        /// The lowest that would do.
        needed: Version,
        /// What breaks, one sentence each.
        breaks: Vec<String>,
    },
}

impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.crate_name)?;
        match &self.outcome {
            GateOutcome::NotCompared(why) => write!(formatter, "not compared: {why}"),
            GateOutcome::Passes { tag, class: None } => write!(formatter, "as in {tag}"),
            GateOutcome::Passes {
                tag,
                class: Some(class),
            } => write!(
                formatter,
                "{class} changes since {tag}; the version says enough"
            ),
            GateOutcome::Fails {
                tag,
                version,
                needed,
                breaks,
            } => {
                write!(
                    formatter,
                    "breaking changes since {tag}, and the version is {version}; it must be \
                     {needed} or higher"
                )?;
                breaks
                    .iter()
                    .try_for_each(|text| write!(formatter, "\n  {text}"))
            }
        }
    }
}

/// Runs the command.
///
/// # Errors
///
/// When a specification or a manifest cannot be read, or git cannot be run.
pub fn run(root: &Path) -> Result<ExitCode> {
    let verdicts = verdicts(root)?;
    for verdict in &verdicts {
        println!("{verdict}");
    }
    let fails = |verdict: &Verdict| matches!(verdict.outcome, GateOutcome::Fails { .. });
    Ok(match verdicts.iter().any(fails) {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

/// What is found of every vendor.
///
/// # Errors
///
/// As [`run`].
pub fn verdicts(root: &Path) -> Result<Vec<Verdict>> {
    let specs = spec::load(root, &[])?;
    let vendors: BTreeSet<&str> = specs.iter().map(|spec| spec.vendor.as_str()).collect();
    vendors
        .into_iter()
        .map(|vendor| {
            let crate_name = format!("crm-{vendor}");
            Ok(Verdict {
                outcome: outcome(root, vendor, &crate_name)?,
                crate_name,
            })
        })
        .collect()
}

fn outcome(root: &Path, vendor: &str, crate_name: &str) -> Result<GateOutcome> {
    let not = |why: &str| Ok(GateOutcome::NotCompared(why.to_owned()));
    let (tag, released) = match versions::last_release(root, crate_name)? {
        Release::Tag(tag, released) => (tag, released),
        Release::None => return not("no release has been tagged, so nobody can depend on one"),
        Release::Unknown => {
            return not(
                "this clone is shallow and has no tag of a release; `git fetch --tags --unshallow` \
                 brings them",
            );
        }
        Release::NoRepository => return not("there is no git repository"),
    };
    let version = versions::version_of(root, crate_name)?;
    let needed = released.after(released.step(Some(Class::Breaking)));
    let changes = since(root, vendor, &tag)?;
    let class = changes.iter().map(|change| change.class).max();
    let breaking = changes
        .iter()
        .filter(|change| change.class == Class::Breaking);
    Ok(match class {
        Some(Class::Breaking) if version < needed => GateOutcome::Fails {
            tag,
            version,
            needed,
            breaks: breaking.map(ToString::to_string).collect(),
        },
        class => GateOutcome::Passes { tag, class },
    })
}

/// A change of a vendor's specifications since a release.
#[derive(Clone, Debug)]
pub struct Since {
    /// The generation.
    pub generation: String,
    /// Its class for the crate.
    pub class: Class,
    /// The rule that it is an instance of; none where a whole generation came or went.
    pub rule: Option<&'static str>,
    /// One sentence.
    pub message: String,
}

impl fmt::Display for Since {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.generation)?;
        if let Some(rule) = self.rule {
            write!(formatter, "{rule}: ")?;
        }
        formatter.write_str(&self.message)
    }
}

/// Everything that changed in a vendor's specifications since a release.
///
/// # Errors
///
/// When the specifications of the workspace cannot be read, or git cannot be run. A released one
/// that cannot be compared counts as broken.
pub fn since(root: &Path, vendor: &str, tag: &str) -> Result<Vec<Since>> {
    let old = versions::generations_at(root, vendor, tag)?;
    let new = spec::load(root, &[vendor.to_owned()])?;
    let mut all = Vec::new();
    for generation in &old {
        let whole = |class, message: String| Since {
            generation: generation.clone(),
            class,
            rule: None,
            message,
        };
        let Some(spec) = new.iter().find(|spec| spec.generation == *generation) else {
            all.push(whole(Class::Breaking, "the generation is gone".to_owned()));
            continue;
        };
        let changes =
            versions::at(root, vendor, generation, tag).and_then(|before| compare(&before, spec));
        match changes {
            Ok(changes) => all.extend(changes.into_iter().map(|change| Since {
                rule: Some(change.rule.name),
                ..whole(change.rule.class, change.message)
            })),
            Err(error) => {
                let message = format!("what {tag} has cannot be compared: {error:#}");
                all.push(whole(Class::Breaking, message));
            }
        }
    }
    let added = new.iter().filter(|spec| !old.contains(&spec.generation));
    all.extend(added.map(|spec| Since {
        generation: spec.generation.clone(),
        class: Class::Additive,
        rule: None,
        message: "the generation is new".to_owned(),
    }));
    Ok(all)
}
