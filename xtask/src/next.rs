//! `cargo xtask next`: what is still to do after an edit, in order, with the command of each.
//!
//! Specifications and generated files are read and compared in memory. What a change of a
//! specification touches elsewhere is what [`diff`] finds. For everything that needs a
//! build, the step is the narrowest test that can fail. `--run` runs the steps; a step that has
//! passed is not listed again until a file that it reads changes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use crate::diff::{self, Change, Class, FileLine, Part, git};
use crate::{generate, lint, spec};

/// One thing to do.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Step {
    /// What it is about.
    pub about: String,
    /// Why it is listed, and where to look, one line each.
    pub details: Vec<String>,
    /// The command that does it, or that fails until it is done.
    pub command: String,
    /// Files and folders that decide whether the command passes.
    inputs: Vec<PathBuf>,
    /// Whether it is known to be undone, so that only the edit itself can settle it.
    found: bool,
}

/// What has changed since the version that it is compared with.
struct Changed(BTreeSet<String>);

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
        Ok(Self(names.map(str::to_owned).collect()))
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
        self.0
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
        let Some(step) = steps.first() else {
            println!("nothing is left to do; `.ci/run` is the whole gate");
            return Ok(ExitCode::SUCCESS);
        };
        if !run {
            print!("{}", written(&steps));
            return Ok(ExitCode::SUCCESS);
        }
        println!("{}: {}", step.about, step.command);
        if !start(root, &step.command)? {
            println!("\nto do: {}", written(std::slice::from_ref(step)));
            return Ok(ExitCode::FAILURE);
        }
        passed.add(root, step)?;
        if step.found && open(root, against, &passed)?.first() == Some(step) {
            bail!("`{}` passes and leaves to do: {}", step.command, step.about);
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
        let _ = writeln!(text, "   $ {}", step.command);
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
        of_vendor(root, against, vendor, &changed, &mut steps)?;
    }
    // What is generated from a specification with findings is not worth comparing.
    if readable {
        generated(root, &mut steps)?;
    }
    of_code(&vendors, &changed, &mut steps);
    if changed.under("specs") || changed.under("crates/crm-facade/src/vendors") {
        steps.push(Step {
            about: "tables of docs/, which are written from the adapters".to_owned(),
            details: Vec::new(),
            command: "cargo xtask matrix".to_owned(),
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
                command: recording.test.to_owned(),
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
    "tests",
    "pages",
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
            command: format!("cargo xtask lint {vendor}"),
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
            command: ["cargo xtask generate", &vendors.join(" ")]
                .join(" ")
                .trim_end()
                .to_owned(),
            inputs: Vec::new(),
            found: true,
        });
    }
    Ok(())
}

/// What a changed specification asks for.
fn of_vendor(
    root: &Path,
    against: &str,
    vendor: &str,
    changed: &Changed,
    steps: &mut Vec<Step>,
) -> Result<()> {
    let folder = format!("specs/{vendor}");
    let facade = format!("crates/crm-facade/src/vendors/{vendor}");
    let adapter = changed.under(&facade) || changed.0.contains(&format!("{facade}.rs"));
    let spec = changed.under(&folder);
    if !spec && !adapter {
        return Ok(());
    }
    let mut changes = Vec::new();
    if spec {
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
    }
    let places = |part: Part| lines(changes.iter().flat_map(|it| of_part(it, part)));
    // An example that no longer fits is a finding of the lint.
    let examples = unshown(root, &changes);
    let own = [
        format!("crates/crm-{vendor}/src"),
        format!("crates/crm-{vendor}/README.md"),
    ];
    let mut step = |about: String, details: Vec<String>, command: String, inputs: &[&str]| {
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
    if !examples.is_empty() {
        step(
            format!(
                "examples of {vendor}: none shows what is new; add it where the vendor's page does"
            ),
            examples,
            format!("cargo xtask lint {vendor}"),
            &[&folder],
        );
    }
    if spec {
        step(
            format!("client of {vendor}"),
            Vec::new(),
            format!("cargo test --quiet -p crm-{vendor} --all-features"),
            &["crates/crm-runtime/src"],
        );
        step(
            format!("sandbox of {vendor}: its handlers"),
            places(Part::Sandbox),
            format!(
                "cargo test --quiet -p crm-sandbox --lib --test server -- {vendor} operations contract"
            ),
            &["crates/crm-sandbox"],
        );
        step(
            format!("tests that name {vendor}"),
            places(Part::Test),
            "cargo test --quiet -p crm-tests --test wire --test tolerance".to_owned(),
            &["tests", &folder],
        );
        let pages = places(Part::Page);
        if !pages.is_empty() {
            step(
                format!("pages that name {vendor}"),
                pages,
                "cargo test --quiet -p crm-sandbox -p crm-facade --doc --features \
                 crm-facade/all-vendors"
                    .to_owned(),
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
        format!("cargo test --quiet -p crm-facade --features {vendor} --lib vendors::{vendor}"),
        &["crates/crm-facade/src"],
    );
    Ok(())
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
            lines.push(format!(
                "{}: no example shows {} of {}",
                slashed(&folder),
                change.location,
                change.operations.join(", ")
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

/// Hand-written code that changed by itself.
fn of_code(vendors: &[String], changed: &Changed, steps: &mut Vec<Step>) {
    let mut commands: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in changed.written() {
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
                format!(
                    "cargo test --quiet -p crm-sandbox --lib --test server -- {vendor} operations contract"
                )
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
        if steps.iter().any(|step| step.command == command) {
            continue;
        }
        steps.push(Step {
            about: "code that changed".to_owned(),
            inputs: names.iter().map(PathBuf::from).collect(),
            details: names,
            command,
            found: false,
        });
    }
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
            command: "cargo xtask diff lunarsend --generation v2 --against \
                      specs/lunarsend/v1.yaml --format markdown"
                .to_owned(),
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
        self.0.get(&step.command) == Some(&hash(root, &step.inputs))
    }

    fn add(&mut self, root: &Path, step: &Step) -> Result<()> {
        if step.found {
            return Ok(());
        }
        self.0
            .insert(step.command.clone(), hash(root, &step.inputs));
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
