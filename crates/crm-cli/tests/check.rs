//! `crm check` on the sandbox, and the recording in `docs/check.txt`.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use assert_cmd::cargo::cargo_bin;
use serde_json::Value;

/// A command without anything of this machine's own settings.
fn command(line: &str, folder: &Path) -> Command {
    let mut command = Command::new(cargo_bin("crm"));
    command
        .args(line.split_whitespace())
        .current_dir(folder)
        .env_clear()
        .env("HOME", folder);
    command
}

fn crm(line: &str, folder: &Path) -> Output {
    command(line, folder).output().expect("the command runs")
}

/// A command that runs in the background until the test ends.
struct Background(Child);

impl Background {
    /// Starts `LINE > FILE`, and waits until it says on standard error that it runs.
    fn start(line: &str, folder: &Path) -> Self {
        let (line, file) = line.split_once(" > ").expect("a file for its output");
        let output = fs::File::create(folder.join(file)).expect("the file");
        let mut child = command(line, folder)
            .stdout(output)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        let mut said = String::new();
        let stderr = child.stderr.take().expect("its standard error");
        BufReader::new(stderr).read_line(&mut said).expect("a line");
        let this = Self(child);
        assert!(said.contains("runs until"), "{line}: {said}");
        this
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The variables that a file of a shell exports.
fn exported(file: &Path) -> Vec<(String, String)> {
    let file = fs::read_to_string(file).expect("a file of a shell");
    let lines = file.lines().filter_map(|line| line.strip_prefix("export "));
    lines
        .filter_map(|line| line.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.trim_matches('\'').to_owned()))
        .collect()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn recording() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/check.txt")
}

/// What the commands of a recording show now.
fn played(recorded: &str, folder: &Path) -> String {
    let mut shown = String::new();
    let comments: Vec<&str> = recorded
        .lines()
        .take_while(|line| !line.starts_with("$ "))
        .collect();
    shown += &comments.join("\n");
    shown.push('\n');
    let (mut variables, mut background) = (Vec::new(), Vec::new());
    for line in recorded.lines().filter_map(|line| line.strip_prefix("$ ")) {
        if !shown.ends_with("\n\n") {
            shown.push('\n');
        }
        shown += &format!("$ {line}\n");
        if let Some(file) = line.strip_prefix("cat ") {
            let file = fs::read_to_string(folder.join(file)).expect("a file");
            // The day of the recording is no matter.
            for line in file.lines() {
                let is_day = line.starts_with("date: ");
                shown += if is_day { "date: \"2026-09-30\"" } else { line };
                shown.push('\n');
            }
            continue;
        }
        if let Some(file) = line.strip_prefix(". ") {
            variables = exported(&folder.join(file));
            continue;
        }
        let words = line.strip_prefix("crm ").expect("a command of crm");
        if let Some(words) = words.strip_suffix(" &") {
            background.push(Background::start(words, folder));
            continue;
        }
        let output = command(words, folder)
            .envs(variables.iter().cloned())
            .output()
            .expect("the command runs");
        assert!(output.status.success(), "{line}: {}", text(&output.stderr));
        shown += &text(&output.stdout);
    }
    shown
}

/// To record anew: `CRM_RECORD=1 cargo test -p crm-cli --test check`.
#[test]
fn the_recording_shows_what_the_commands_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let recorded = fs::read_to_string(recording()).expect("docs/check.txt");
    let shown = played(&recorded, folder.path());
    if std::env::var_os("CRM_RECORD").is_some() {
        fs::write(recording(), &shown).expect("docs/check.txt can be written");
    } else {
        assert_eq!(shown, recorded.replace("\r\n", "\n"));
    }
}

#[test]
fn a_dry_run_calls_nothing_and_names_what_it_leaves_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = crm("check snov --dry-run --sandbox", folder.path());
    let shown = text(&output.stdout);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(shown.contains("up to 40 calls"), "{shown}");
    assert!(shown.contains("within 60 in 60 s"), "{shown}");
    assert!(
        shown.contains("costs credits; --include domain_search_start calls it"),
        "{shown}"
    );
    assert!(
        !text(&output.stderr).contains("up to"),
        "nothing is announced"
    );
}

#[test]
fn no_more_calls_are_made_than_were_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = crm(
        "check minotaur --sandbox --max-calls 5 --format json",
        folder.path(),
    );
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["calls"], 5);
    assert_eq!(report["service"], "sandbox");
    assert!(
        text(&output.stderr).contains("up to 5 calls"),
        "{}",
        text(&output.stderr)
    );
    let verbs = report["verbs"].as_array().expect("verbs");
    let list = verbs.iter().find(|verb| verb["verb"] == "contact.list");
    assert_eq!(list.expect("a verb")["standing"], "proved");
    let create = verbs.iter().find(|verb| verb["verb"] == "contact.create");
    assert_eq!(create.expect("a verb")["standing"], "not-seen");
}

#[test]
fn what_writes_or_costs_is_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let included = "check minotaur --sandbox --max-calls 3 --include contacts_create";
    let output = crm(included, folder.path());
    assert_eq!(output.status.code(), Some(2));
    let told = text(&output.stderr);
    assert!(told.contains("contacts_create changes data"), "{told}");
    let output = crm(&format!("{included} --yes --format csv"), folder.path());
    let shown = text(&output.stdout);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(shown.contains("contacts_create,proved,1,"), "{shown}");
    let unknown = crm(
        "check minotaur --sandbox --include contacts_dance",
        folder.path(),
    );
    assert_eq!(unknown.status.code(), Some(3));
    assert!(
        text(&unknown.stderr).contains("no such operation"),
        "{}",
        text(&unknown.stderr)
    );
}
