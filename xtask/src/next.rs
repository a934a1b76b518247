//! `cargo xtask next`: what is still to do after an edit, in order, with the command of each.
//!
//! Specifications and generated files are read and compared in memory. What a change of a
//! specification touches elsewhere is what [`diff`] finds. For everything that needs a
//! build, the step is the narrowest test that can fail. `--run` runs the steps; a step that has
//! passed is not listed again until a file that it reads changes. Steps without a command are for a
//! person to look at, and are listed as long as the change is there.

mod code;
mod vendor;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::diff::{self, Change, FileLine, Part, git};
use crate::{generate, lint, spec};

/// One thing to do.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Step {
    /// What it is about.
    pub about: String,
    /// Why it is listed, and where to look, one line each.
    pub details: Vec<String>,
    /// The command that does it, or that fails until it is done; none where a person has to look.
    pub command: Option<String>,
    /// Files and folders that decide whether the command passes.
    inputs: Vec<PathBuf>,
    /// Whether it is known to be undone, so that only the edit itself can settle it.
    found: bool,
}

/// What has changed since the version that it is compared with.
struct Changed {
    names: BTreeSet<String>,
    /// Vendors whose specifications are all new, such as `cargo xtask new` makes them.
    new: Vec<String>,
}

impl Changed {
    fn since(root: &Path, against: &str) -> Result<Self> {
        if against.starts_with('-') {
            bail!("`{against}` is no git reference");
        }
        let tracked = git(
            root,
            &["diff", "--name-only", "--no-renames", against, "--"],
        )?
        .with_context(|| format!("`{against}` is no git reference of this workspace"))?;
        let new = git(root, &["ls-files", "--others", "--exclude-standard"])?;
        let names = tracked.lines().chain(new.as_deref().unwrap_or("").lines());
        let mut changed = Self {
            names: names.map(str::to_owned).collect(),
            new: Vec::new(),
        };
        for vendor in spec::vendors_of(root)? {
            let folder = format!("{against}:specs/{vendor}");
            let is_known = git(root, &["cat-file", "-e", &folder])?.is_some();
            if !is_known {
                changed.new.push(vendor);
            }
        }
        Ok(changed)
    }

    /// Whether something under a folder changed, other than what is generated.
    fn under(&self, folder: &str) -> bool {
        self.written().any(|name| {
            name.strip_prefix(folder)
                .is_some_and(|it| it.starts_with('/'))
        })
    }

    /// The files that are written by hand.
    fn written(&self) -> impl Iterator<Item = &str> {
        let generated = |name: &&String| {
            name.contains("/generated/")
                || name.ends_with("/generated.rs")
                || name.starts_with("tests/src/calls/")
        };
        self.names
            .iter()
            .filter(move |name| !generated(name))
            .map(String::as_str)
    }
}

/// Prints the steps; with `run`, runs them until one fails.
///
/// # Errors
///
/// When git or a specification cannot be read.
pub fn run(root: &Path, against: &str, run: bool) -> Result<ExitCode> {
    let mut passed = Passed::read(root);
    loop {
        let steps = open(root, against, &passed)?;
        let next = steps.iter().find_map(|step| {
            let command = step.command.as_deref()?;
            Some((step, command))
        });
        if !run || next.is_none() {
            print!("{}", written(&steps));
            if next.is_none() {
                println!("nothing is left to do; `.ci/run` is the whole gate");
            }
            return Ok(ExitCode::SUCCESS);
        }
        let Some((step, command)) = next else {
            return Ok(ExitCode::SUCCESS);
        };
        println!("{}: {command}", step.about);
        if !start(root, command)? {
            println!("\nto do: {}", written(std::slice::from_ref(step)));
            return Ok(ExitCode::FAILURE);
        }
        passed.add(root, step)?;
        if step.found && open(root, against, &passed)?.contains(step) {
            bail!("`{command}` passes and leaves to do: {}", step.about);
        }
    }
}

/// The steps that are still to do, in order.
///
/// # Errors
///
/// As [`run`].
pub fn steps(root: &Path, against: &str) -> Result<Vec<Step>> {
    open(root, against, &Passed::read(root))
}

fn open(root: &Path, against: &str, passed: &Passed) -> Result<Vec<Step>> {
    let mut steps = all(root, against)?;
    steps.retain(|step| step.found || !passed.holds(root, step));
    Ok(steps)
}

/// The steps as a numbered list.
pub fn written(steps: &[Step]) -> String {
    let mut text = String::new();
    for (index, step) in steps.iter().enumerate() {
        let _ = writeln!(text, "{}. {}", index + 1, step.about);
        for line in &step.details {
            let _ = writeln!(text, "     {line}");
        }
        if let Some(command) = &step.command {
            let _ = writeln!(text, "   $ {command}");
        }
    }
    text
}

/// Every step that the changes ask for, whether or not its command has passed.
fn all(root: &Path, against: &str) -> Result<Vec<Step>> {
    let changed = Changed::since(root, against)?;
    let mut steps = Vec::new();
    let readable = specifications(root, &mut steps);
    let vendors = spec::vendors_of(root)?;
    for vendor in &vendors {
        vendor::steps(root, against, vendor, &changed, &mut steps)?;
    }
    // What is generated from a specification with findings is not worth comparing.
    if readable {
        generated(root, &mut steps)?;
    }
    code::steps(root, against, &vendors, &changed, &mut steps)?;
    if changed.under("specs") || changed.under("crates/crm-facade/src/vendors") {
        steps.push(Step {
            about: "tables of docs/, which are written from the adapters".to_owned(),
            details: Vec::new(),
            command: Some("cargo xtask matrix".to_owned()),
            inputs: paths(&["specs", "crates/crm-facade/src", "tests/src", "docs"]),
            found: false,
        });
    }
    example_page(root, &mut steps);
    let shown = [
        "crates/crm-check/src",
        "crates/crm-cli/src",
        "crates/crm-sandbox/src",
        "crates/crm-facade/src",
    ];
    if shown.iter().any(|folder| changed.under(folder)) || changed.under("specs") {
        for recording in RECORDINGS {
            let mut inputs = paths(&shown);
            inputs.extend(paths(&["specs", recording.file]));
            steps.push(Step {
                about: format!("recording of {}, {}", recording.of, recording.file),
                details: vec![format!(
                    "when it differs as it should: `{}`",
                    recording.anew
                )],
                command: Some(recording.test.to_owned()),
                inputs,
                found: false,
            });
        }
    }
    // In the order in which each can be done, and what is of one kind together.
    steps.sort_by_key(|step| ORDER.iter().position(|it| step.about.starts_with(it)));
    Ok(steps)
}

/// What the command shows on the sandbox, as a page of docs/.
struct Recording {
    of: &'static str,
    file: &'static str,
    anew: &'static str,
    test: &'static str,
}

const RECORDINGS: &[Recording] = &[
    Recording {
        of: "the demo",
        file: "docs/demo.txt",
        anew: "cargo demo > docs/demo.txt",
        test: "cargo test --quiet -p crm-cli --test cli demo",
    },
    Recording {
        of: "a check",
        file: "docs/check.txt",
        anew: "CRM_RECORD=1 cargo test -p crm-cli --test check",
        test: "cargo test --quiet -p crm-cli --test check",
    },
];

/// The order of the steps, by how each begins.
const ORDER: &[&str] = &[
    "specification",
    "examples",
    "generated files",
    "client",
    "adapter",
    "sandbox",
    "behavior",
    "tests",
    "pages",
    "prose",
    "code",
    "tables",
    "example page",
    "recording",
];

/// Findings of the lint; whether the specifications can be generated from.
fn specifications(root: &Path, steps: &mut Vec<Step>) -> bool {
    let vendors = match spec::vendors_of(root) {
        Ok(vendors) => vendors,
        Err(_) => return false,
    };
    let mut readable = true;
    for vendor in vendors {
        let details = match lint::lint(root, std::slice::from_ref(&vendor)) {
            Ok(findings) => findings.iter().map(ToString::to_string).collect(),
            Err(error) => vec![format!("{error:#}")],
        };
        if details.is_empty() {
            continue;
        }
        readable = false;
        steps.push(Step {
            about: format!("specification of {vendor}: findings"),
            details,
            command: Some(format!("cargo xtask lint {vendor}")),
            inputs: Vec::new(),
            found: true,
        });
    }
    readable
}

fn generated(root: &Path, steps: &mut Vec<Step>) -> Result<()> {
    let stale = generate::stale(root, &[])?;
    if !stale.is_empty() {
        let mut vendors: Vec<&str> = Vec::new();
        for vendor in stale.iter().map(|(vendor, _)| vendor.as_str()) {
            if !vendor.is_empty() && !vendors.contains(&vendor) {
                vendors.push(vendor);
            }
        }
        steps.push(Step {
            about: "generated files that are out of date".to_owned(),
            details: stale.iter().map(|(_, file)| slashed(file)).collect(),
            command: Some(
                ["cargo xtask generate", &vendors.join(" ")]
                    .join(" ")
                    .trim_end()
                    .to_owned(),
            ),
            inputs: Vec::new(),
            found: true,
        });
    }
    Ok(())
}

/// The page that shows what `diff` writes.
fn example_page(root: &Path, steps: &mut Vec<Step>) {
    let page = Path::new("docs/diff-example.md");
    let Ok(text) = fs::read_to_string(root.join(page)) else {
        return;
    };
    let request = diff::Request {
        vendor: "lunarsend".to_owned(),
        generation: Some("v2".to_owned()),
        against: "specs/lunarsend/v1.yaml".to_owned(),
        format: diff::Format::Markdown,
        fail_on: None,
    };
    if let Ok(report) = diff::report(root, &request)
        && diff::written(&report, request.format) != text.replace("\r\n", "\n")
    {
        steps.push(Step {
            about: "example page of `diff`, docs/diff-example.md, which is out of date".to_owned(),
            details: vec!["write into it what the command prints".to_owned()],
            command: Some(
                "cargo xtask diff lunarsend --generation v2 --against specs/lunarsend/v1.yaml \
                 --format markdown"
                    .to_owned(),
            ),
            inputs: Vec::new(),
            found: true,
        });
    }
}

fn of_part(change: &Change, part: Part) -> impl Iterator<Item = &FileLine> {
    let places = change.places.iter();
    places
        .filter(move |(of, _)| *of == part)
        .map(|(_, place)| place)
}

/// `FILE:LINE, LINE`, one for each file.
fn lines<'a>(places: impl Iterator<Item = &'a FileLine>) -> Vec<String> {
    let mut files: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for place in places {
        files
            .entry(slashed(&place.file))
            .or_default()
            .insert(place.line);
    }
    files
        .into_iter()
        .map(|(file, lines)| {
            let lines: Vec<String> = lines.iter().map(usize::to_string).collect();
            format!("{file}:{}", lines.join(", "))
        })
        .collect()
}

fn paths(names: &[&str]) -> Vec<PathBuf> {
    names.iter().map(PathBuf::from).collect()
}

fn slashed(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

fn start(root: &Path, command: &str) -> Result<bool> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(command.split_whitespace().skip(1))
        .current_dir(root)
        .status()
        .context("cargo cannot be started")?;
    Ok(status.success())
}

/// Commands that have passed, with a hash of what they read.
struct Passed(BTreeMap<String, u64>);

impl Passed {
    const FILE: &str = "target/xtask-next.json";

    fn read(root: &Path) -> Self {
        let text = fs::read_to_string(root.join(Self::FILE)).unwrap_or_default();
        Self(serde_json::from_str(&text).unwrap_or_default())
    }

    fn holds(&self, root: &Path, step: &Step) -> bool {
        let command = step.command.as_ref();
        command.is_some_and(|command| self.0.get(command) == Some(&hash(root, &step.inputs)))
    }

    fn add(&mut self, root: &Path, step: &Step) -> Result<()> {
        let Some(command) = step.command.clone().filter(|_| !step.found) else {
            return Ok(());
        };
        self.0.insert(command, hash(root, &step.inputs));
        let file = root.join(Self::FILE);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).context(Self::FILE)?;
        }
        fs::write(file, serde_json::to_string_pretty(&self.0)?).context(Self::FILE)
    }
}

fn hash(root: &Path, inputs: &[PathBuf]) -> u64 {
    let mut files = BTreeSet::new();
    for input in inputs {
        files_under(&root.join(input), &mut files);
    }
    let mut hasher = DefaultHasher::new();
    for file in files {
        hasher.write(file.to_string_lossy().as_bytes());
        hasher.write(&fs::read(&file).unwrap_or_default());
    }
    hasher.finish()
}

fn files_under(path: &Path, files: &mut BTreeSet<PathBuf>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            files_under(&entry.path(), files);
        }
    } else {
        files.insert(path.to_owned());
    }
}
