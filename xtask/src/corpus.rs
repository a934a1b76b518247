//! `cargo xtask corpus`: takes in every OpenAPI document of a folder, in workspaces of its own, and
//! tells how far each comes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::intake::{IntakeOptions, ids};
use crate::lint::counted;
use crate::new::{self, FromDocument};
use crate::{generate, spec};

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    /// Folders of the documents.
    pub folders: Vec<PathBuf>,
    /// Only take in and generate.
    pub no_build: bool,
    /// Write the table to docs/corpus.md.
    pub write: bool,
    /// Folder of the workspaces and of what is built; a temporary one when left out.
    pub scratch: Option<PathBuf>,
}

/// How far a document comes.
#[derive(Clone, Debug, Default)]
struct Row {
    document: String,
    kilobytes: u64,
    operations: usize,
    taken: usize,
    findings: Option<usize>,
    lines: Option<usize>,
    seconds: Option<f64>,
    /// The most memory that was in use meanwhile, in MB.
    memory: Option<u64>,
    compiles: Option<bool>,
    /// Seconds of `cargo check` of the client.
    check: Option<f64>,
    /// Examples of successes: shown, called, decoded, decoded strictly.
    examples: Option<[usize; 4]>,
    reason: String,
}

/// Files that the registries of a workspace need.
const COPIED: [&str; 4] = [
    "Cargo.toml",
    "crates/crm-sandbox/src/vendors.rs",
    "tests/Cargo.toml",
    "tests/src/calls.rs",
];

/// Runs the command. It fails when a document can't be taken in as a whole, or does not compile.
///
/// # Errors
///
/// When the folder has no document, or cannot be read.
pub fn run(root: &Path, request: &Request) -> Result<ExitCode> {
    let mut documents: Vec<PathBuf> = Vec::new();
    for folder in &request.folders {
        let place = || folder.display().to_string();
        let before = documents.len();
        let entries = fs::read_dir(folder).with_context(place)?;
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        documents.extend(paths.filter(|path| {
            let ending = path.extension().and_then(|ending| ending.to_str());
            matches!(ending, Some("json" | "yaml" | "yml"))
        }));
        if documents.len() == before {
            bail!(
                "{}: has no OpenAPI document; expected .json or .yaml files",
                place()
            );
        }
        documents[before..].sort();
    }
    let temporary = tempfile::tempdir()?;
    let scratch = request
        .scratch
        .clone()
        .unwrap_or_else(|| temporary.path().to_owned());
    let mut rows = Vec::new();
    for document in &documents {
        let mut row = Row {
            document: document
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            kilobytes: fs::metadata(document)?.len().div_ceil(1000),
            ..Row::default()
        };
        if let Err(error) = try_one(root, document, &scratch, request, &mut row) {
            row.reason = format!("{error:#}")
                .lines()
                .next()
                .unwrap_or_default()
                .to_owned();
        }
        println!("{}", row.line());
        rows.push(row);
    }
    let good = rows
        .iter()
        .filter(|row| row.is_good(request.no_build))
        .count();
    println!(
        "{good} of {} taken in as a whole{}",
        counted(rows.len(), "document"),
        match request.no_build {
            true => "",
            false => " and compiled",
        }
    );
    if request.write {
        let file = root.join("docs/corpus.md");
        let text = page(&rows, &fs::read_to_string(&file).unwrap_or_default());
        fs::write(file, text).context("docs/corpus.md")?;
        println!("wrote docs/corpus.md");
    }
    Ok(match good == rows.len() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

fn try_one(
    root: &Path,
    document: &Path,
    scratch: &Path,
    request: &Request,
    row: &mut Row,
) -> Result<()> {
    let stem = document
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .to_ascii_lowercase();
    let id: String = stem.chars().filter(char::is_ascii_alphanumeric).collect();
    let id = format!("c{id}");
    let home = scratch.join(&id);
    if home.exists() {
        fs::remove_dir_all(&home)?;
    }
    for file in COPIED {
        let to = home.join(file);
        fs::create_dir_all(to.parent().context("a folder")?)?;
        fs::copy(root.join(file), to).context(file)?;
    }
    fs::create_dir_all(home.join("specs"))?;
    let options = |base_url: Option<&str>| FromDocument {
        file: document.to_owned(),
        options: IntakeOptions {
            id: id.clone(),
            generation: "provided".to_owned(),
            base_url: base_url.map(str::to_owned),
            ..IntakeOptions::default()
        },
        lenient: true,
        facade: false,
    };
    forget_peak();
    let started = Instant::now();
    // A document that names no address is asked for one; any will do here.
    let prepared = new::prepare(&home, &options(None))
        .or_else(|_| new::prepare(&home, &options(Some("https://api.example.com"))))?;
    row.operations = prepared.intake.in_document;
    row.taken = ids(&prepared.intake.lowered, |_| true).len();
    if let Some(first) = prepared.left_out.first() {
        row.reason = format!("left out {}: {}", first.operation, first.reason);
    }
    new::write(&home, &prepared.files, false)?;
    let spec = spec::load_one(&home, &id, "provided")?;
    let findings = crate::lint::lint_ungenerated(&home, &spec)?;
    row.findings = Some(findings.len());
    if let Some(first) = findings.first() {
        row.reason = format!("{}: {}", first.rule, first.message);
    }
    let outputs = generate::all_of(&home, &spec)?;
    row.lines = Some(outputs[0].text.lines().count());
    row.seconds = Some(started.elapsed().as_secs_f64());
    row.memory = peak();
    for output in &outputs {
        let to = home.join(&output.path);
        fs::create_dir_all(to.parent().context("a folder")?)?;
        fs::write(&to, &output.text)?;
    }
    if request.no_build {
        return Ok(());
    }
    build(root, &home, &id, row)?;
    decode(root, &home, &id, scratch, row)
}

/// Makes a workspace of the crate alone, with the runtime of this one.
fn build(root: &Path, home: &Path, id: &str, row: &mut Row) -> Result<()> {
    let manifest = fs::read_to_string(home.join("Cargo.toml"))?;
    let members = manifest
        .lines()
        .find(|line| line.starts_with("members = "))
        .context("members")?;
    let root = root.canonicalize()?;
    let own = format!("path = \"crates/crm-{id}\"");
    let manifest = manifest
        .replace(
            members,
            &format!("members = [\"crates/crm-{id}\", \"decode\"]"),
        )
        .replace("path = \"", &format!("path = \"{}/", root.display()))
        .replace(
            &format!("path = \"{}/crates/crm-{id}\"", root.display()),
            &own,
        );
    fs::write(home.join("Cargo.toml"), manifest)?;
    let decode = home.join("decode");
    fs::create_dir_all(decode.join("src/calls"))?;
    fs::write(
        decode.join("Cargo.toml"),
        include_str!("../template/corpus/Cargo.toml").replace("{{vendor}}", id),
    )?;
    fs::write(
        decode.join("src/main.rs"),
        include_str!("../template/corpus/main.rs"),
    )?;
    let calls = fs::read_to_string(root.join("tests/src/calls.rs"))?;
    let (before, rest) = calls
        .split_once("generations! {")
        .context("tests/src/calls.rs has no `generations!`")?;
    let (_, after) = rest
        .split_once("}\n")
        .context("tests/src/calls.rs has no end of `generations!`")?;
    let calls = format!(
        "#![allow(dead_code)]\n{before}generations! {{\n    {id}_provided: crm_{id}::provided,\n}}\n{after}"
    );
    fs::write(decode.join("src/calls.rs"), calls)?;
    let made = format!("tests/src/calls/{id}_provided.rs");
    fs::copy(
        home.join(&made),
        decode.join(format!("src/calls/{id}_provided.rs")),
    )
    .context(made)?;
    fs::copy(root.join("Cargo.lock"), home.join("Cargo.lock"))?;
    let checked = Instant::now();
    let output = cargo(home)
        .args(["check", "--quiet", "--package", &format!("crm-{id}")])
        .output()
        .context("cargo cannot be run")?;
    row.check = Some(checked.elapsed().as_secs_f64());
    row.compiles = Some(output.status.success());
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let errors = text
            .lines()
            .filter(|line| line.starts_with("error"))
            .count();
        let first = text
            .lines()
            .find(|line| line.starts_with("error"))
            .unwrap_or_default();
        bail!("{}: {first}", counted(errors, "compile error"));
    }
    Ok(())
}

/// Cargo, with one place for what is built of all documents.
fn cargo(home: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let target = home.parent().unwrap_or(home).join("target");
    cargo
        .current_dir(home)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0");
    cargo
}

/// Sends the document's own examples through the client.
fn decode(root: &Path, home: &Path, id: &str, scratch: &Path, row: &mut Row) -> Result<()> {
    let examples = home.join("specs").join(id).join("examples/provided");
    let output = cargo(home)
        .args(["run", "--quiet", "--package", "decode", "--"])
        .arg(examples)
        .output()
        .context("cargo cannot be run")?;
    fs::write(scratch.join(format!("{id}.decode.txt")), &output.stderr)?;
    let _ = root;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let numbers: Vec<usize> = text
        .split_whitespace()
        .filter_map(|it| it.parse().ok())
        .collect();
    let numbers: [usize; 4] = numbers
        .try_into()
        .ok()
        .context("the calls of the examples do not compile")?;
    row.examples = Some(numbers);
    Ok(())
}

impl Row {
    fn is_good(&self, no_build: bool) -> bool {
        self.findings == Some(0)
            && self.taken == self.operations
            && self.lines.is_some()
            && (no_build || self.compiles == Some(true))
    }

    fn cells(&self) -> [String; 11] {
        let or_none = |value: Option<String>| value.unwrap_or_else(|| "-".to_owned());
        let [shown, called, tolerant, strict] = self.examples.unwrap_or_default();
        [
            self.document.clone(),
            self.kilobytes.to_string(),
            format!("{} of {}", self.taken, self.operations),
            or_none(self.findings.map(|it| it.to_string())),
            or_none(self.lines.map(|it| it.to_string())),
            or_none(self.seconds.map(|it| format!("{it:.1}"))),
            or_none(self.memory.map(|it| it.to_string())),
            or_none(
                self.compiles
                    .map(|it| if it { "yes" } else { "no" }.to_owned()),
            ),
            or_none(self.check.map(|it| format!("{it:.1}"))),
            or_none(self.examples.map(|_| {
                format!("{shown} shown, {called} called, {tolerant} decoded, {strict} strictly")
            })),
            self.reason.replace('|', "/"),
        ]
    }

    fn line(&self) -> String {
        self.cells().join(" | ")
    }
}

/// Lets the most memory in use be counted anew, where the system can tell it.
fn forget_peak() {
    let _ = fs::write("/proc/self/clear_refs", "5");
}

/// The most memory that was in use, in MB.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes.div_ceil(1000))
}

/// The text of docs/corpus.md. Lines of documents that were not tried now stay.
fn page(rows: &[Row], before: &str) -> String {
    let head = include_str!("../template/corpus/page.md");
    let table = head.lines().last().unwrap_or_default();
    let (_, old) = before.split_once(table).unwrap_or_default();
    let mut lines: BTreeMap<String, String> = BTreeMap::new();
    for line in old.lines().filter(|line| line.starts_with("| ")) {
        let document = line[2..].split(" |").next().unwrap_or_default();
        lines.insert(document.to_owned(), line.to_owned());
    }
    for row in rows {
        lines.insert(
            row.document.clone(),
            format!("| {} |", row.cells().join(" | ")),
        );
    }
    let lines: Vec<String> = lines.into_values().collect();
    format!("{head}{}\n", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::{Row, page};

    #[test]
    fn a_page_keeps_the_lines_of_other_documents() {
        let row = |document: &str, taken| Row {
            document: document.to_owned(),
            taken,
            ..Row::default()
        };
        let first = page(&[row("b.json", 1), row("a.json", 1)], "");
        let second = page(&[row("b.json", 2)], &first);
        assert_eq!(second.matches("| a.json | 0 | 1 of 0").count(), 1);
        assert_eq!(second.matches("| b.json | 0 | 2 of 0").count(), 1);
        assert!(!second.contains("| b.json | 0 | 1 of 0"));
    }
}
