//! `cargo xtask release`: proposes the next version and the changelog entry of each crate, from
//! what changed since its last release, and tries the packages. Publishing stays a person's act.
//!
//! What a changed specification asks of the version is known (in `diff`). What a change
//! of hand-written code asks is not: it is listed, taken as a patch, and can be named breaking with
//! `--breaking`. A crate whose dependency breaks does so too, as all of them show their
//! dependencies in their interface.

mod complete;
mod packages;
mod writing;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::diff::{self, Class, Release, Version, git};
use packages::Package;

/// What the command is asked for.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Crates whose hand-written code broke its users.
    pub breaking: Vec<String>,
    /// Whether to write the versions and changelogs.
    pub write: bool,
    /// Whether to leave the packages untried.
    pub no_package: bool,
}

/// What is proposed for one crate.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Proposal {
    /// The crate.
    pub crate_name: String,
    /// The tag of its last release and the version that it stands for, if there is one.
    pub released: Option<(String, Version)>,
    /// The version as it stands.
    pub version: Version,
    /// The version to release, if there is anything to release.
    pub next: Option<Version>,
    /// The gravest class of change.
    pub class: Option<Class>,
    /// What goes into the changelog, by class and one sentence each.
    pub entries: Vec<(Class, String)>,
    /// What a person has to judge.
    pub to_judge: Option<String>,
}

/// Runs the command.
///
/// # Errors
///
/// When cargo or git cannot be run, a specification cannot be compared, a package is incomplete or
/// does not build, or the repository's address is a placeholder.
pub fn run(root: &Path, request: &Request) -> Result<ExitCode> {
    let proposals = proposals(root, &request.breaking)?;
    print!("{}", report(&proposals));
    check_packages(root)?;
    if let Some(placeholder) = complete::placeholder(root)? {
        bail!("{placeholder}");
    }
    if request.write {
        for file in writing::write(root, &proposals)? {
            println!("wrote {}", file.display());
        }
    }
    if !request.no_package {
        println!();
        packages::try_all(root)?;
    }
    println!("\n{}", by_hand(&proposals));
    Ok(ExitCode::SUCCESS)
}

/// Puts the packages of all crates that can be published together, and builds each from what it
/// contains alone.
///
/// # Errors
///
/// When cargo cannot be run, or a package is incomplete or does not build.
pub fn try_packages(root: &Path) -> Result<ExitCode> {
    check_packages(root)?;
    packages::try_all(root)?;
    Ok(ExitCode::SUCCESS)
}

/// Checks what each package says of itself and which files it contains.
///
/// # Errors
///
/// When cargo cannot be run, or a package lacks something.
pub fn check_packages(root: &Path) -> Result<ExitCode> {
    let gaps = complete::gaps(root)?;
    if !gaps.is_empty() {
        bail!("the packages are incomplete:\n  {}", gaps.join("\n  "));
    }
    Ok(ExitCode::SUCCESS)
}

/// What is proposed for each crate that can be published, dependencies first.
///
/// # Errors
///
/// When cargo or git cannot be run, a specification cannot be compared, or a crate that is named
/// breaking does not exist.
pub fn proposals(root: &Path, breaking: &[String]) -> Result<Vec<Proposal>> {
    let packages = packages::in_order(root)?;
    if let Some(unknown) = breaking
        .iter()
        .find(|name| packages.iter().all(|package| package.name != **name))
    {
        let names: Vec<&str> = packages
            .iter()
            .map(|package| package.name.as_str())
            .collect();
        bail!(
            "no crate `{unknown}` can be published, only {}",
            names.join(", ")
        );
    }
    let mut classes = BTreeMap::new();
    let mut proposals = Vec::new();
    for package in &packages {
        let proposal = propose(root, package, breaking.contains(&package.name), &classes)?;
        classes.insert(package.name.clone(), proposal.class);
        proposals.push(proposal);
    }
    Ok(proposals)
}

fn propose(
    root: &Path,
    package: &Package,
    is_named_breaking: bool,
    dependencies: &BTreeMap<String, Option<Class>>,
) -> Result<Proposal> {
    let version = diff::version_of(root, &package.name)?;
    let mut proposal = Proposal {
        crate_name: package.name.clone(),
        released: None,
        version,
        next: Some(version),
        class: None,
        entries: Vec::new(),
        to_judge: None,
    };
    let (tag, released) = match diff::last_release(root, &package.name)? {
        Release::Tag(tag, released) => (tag, released),
        Release::None => {
            proposal.entries = vec![(Class::Additive, "First release.".to_owned())];
            return Ok(proposal);
        }
        Release::Unknown => bail!(
            "this clone is shallow and has no tag of a release; `git fetch --tags --unshallow` \
             brings them"
        ),
        Release::NoRepository => bail!("there is no git repository to tell the last release"),
    };
    let mut entries = from_specifications(root, package, &tag)?;
    for dependency in &package.dependencies {
        if dependencies.get(dependency) == Some(&Some(Class::Breaking)) {
            entries.push((
                Class::Breaking,
                format!("`{dependency}`, which is a part of the interface, changed its own."),
            ));
        }
    }
    let by_hand = changed_by_hand(root, package, &tag)?;
    if !by_hand.is_empty() {
        let class = match is_named_breaking {
            true => Class::Breaking,
            false => Class::Documentation,
        };
        let subjects = subjects(root, &by_hand, &tag)?;
        entries.extend(subjects.into_iter().map(|subject| (class, subject)));
        if !is_named_breaking {
            proposal.to_judge = Some(by_hand.join(", "));
        }
    } else if is_named_breaking {
        bail!(
            "{}: named breaking, but no hand-written file changed since {tag}",
            package.name
        );
    }
    let class = entries.iter().map(|(class, _)| *class).max();
    let class = class.max((!by_hand.is_empty()).then_some(Class::Documentation));
    entries.sort_by_key(|(class, _)| std::cmp::Reverse(*class));
    let needed = released.after(released.step(class));
    proposal.next = class.map(|_| needed.max(version));
    proposal.class = class;
    proposal.entries = entries;
    proposal.released = Some((tag, released));
    Ok(proposal)
}

/// What the changed specifications of a client bring about.
fn from_specifications(root: &Path, package: &Package, tag: &str) -> Result<Vec<(Class, String)>> {
    let Some(vendor) = package.vendor(root) else {
        return Ok(Vec::new());
    };
    let changes = diff::since(root, vendor, tag)?.into_iter();
    Ok(changes
        .map(|change| {
            let entry = format!("`{}`: {}", change.generation, change.message);
            (change.class, entry)
        })
        .collect())
}

/// Files of a crate that are no generated ones and changed since its release, apart from what a
/// release itself changes.
fn changed_by_hand(root: &Path, package: &Package, tag: &str) -> Result<Vec<String>> {
    let folder = package.folder.as_str();
    let names = git(root, &["diff", "--name-only", tag, "--", folder])?
        .with_context(|| format!("git cannot compare {folder} with {tag}"))?;
    let manifest = format!("{folder}/Cargo.toml");
    let mut changed = Vec::new();
    for name in names.lines() {
        let by_release = name.contains("/generated/")
            || name.ends_with("CHANGELOG.md")
            || (name == manifest && only_version_changed(root, &manifest, tag)?);
        if !by_release {
            changed.push(name.to_owned());
        }
    }
    Ok(changed)
}

fn only_version_changed(root: &Path, manifest: &str, tag: &str) -> Result<bool> {
    let lines = git(root, &["diff", "--unified=0", tag, "--", manifest])?.unwrap_or_default();
    let mut changed = lines
        .lines()
        .filter(|line| line.starts_with(['+', '-']) && !line.starts_with("+++"))
        .filter(|line| !line.starts_with("---"));
    Ok(changed.all(|line| line[1..].starts_with("version")))
}

/// First lines of the commits that changed these files, the newest first.
fn subjects(root: &Path, files: &[String], tag: &str) -> Result<Vec<String>> {
    let range = format!("{tag}..HEAD");
    let mut arguments = vec!["log", "--format=%s", &range, "--"];
    arguments.extend(files.iter().map(String::as_str));
    let log = git(root, &arguments)?;
    Ok(log.unwrap_or_default().lines().map(str::to_owned).collect())
}

/// What is proposed, for people.
pub fn report(proposals: &[Proposal]) -> String {
    let mut text = String::new();
    for proposal in proposals {
        let released = proposal
            .released
            .as_ref()
            .map_or("never released".to_owned(), |(tag, _)| {
                format!("{tag} released")
            });
        let next = proposal.next.map_or_else(
            || "nothing to release".to_owned(),
            |next| format!("release {next}"),
        );
        let class = proposal
            .class
            .map_or_else(String::new, |class| format!(", {class} changes"));
        let _ = writeln!(
            text,
            "{}: {next} ({released}, {} stands{class})",
            proposal.crate_name, proposal.version
        );
        if let Some(files) = &proposal.to_judge {
            let _ = writeln!(
                text,
                "  changed by hand and taken as a patch; `--breaking {}` if it breaks users: {files}",
                proposal.crate_name
            );
        }
        for line in writing::entry(proposal).lines() {
            let _ = writeln!(text, "    {line}");
        }
    }
    text
}

/// What is left for a person to do, dependencies first.
fn by_hand(proposals: &[Proposal]) -> String {
    let releases = proposals
        .iter()
        .filter_map(|proposal| Some((&proposal.crate_name, proposal.next?)));
    let steps: Vec<String> = releases
        .map(|(name, next)| format!("  cargo publish -p {name} && git tag {name}-v{next}"))
        .collect();
    if steps.is_empty() {
        return "nothing to publish".to_owned();
    }
    format!(
        "to publish, once the versions and changelogs are committed:\n{}",
        steps.join("\n")
    )
}
