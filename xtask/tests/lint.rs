//! Tests of `cargo xtask lint`: what must be found, and what must not.

#[path = "lint/cases.rs"]
mod cases;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::lint::{self, Finding};
use xtask::spec;

use cases::{Case, Edit};

fn good() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lint/good")
}

fn copy_of_good() -> TempDir {
    let copy = TempDir::new().unwrap();
    copy_folder(&good(), copy.path());
    copy
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn shown(findings: &[Finding]) -> String {
    let lines: Vec<String> = findings.iter().map(Finding::to_string).collect();
    lines.join("\n")
}

fn apply(root: &Path, edit: &Edit) -> Result<(), String> {
    let vendor = root.join("specs/acme");
    match edit {
        Edit::Replace(file, find, replace) => {
            let path = vendor.join(file);
            let text = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
            let start = only_place(&text, find, file)?;
            let (before, after) = (&text[..start], &text[start + find.len()..]);
            fs::write(path, [before, replace, after].concat()).unwrap();
        }
        Edit::Write(file, text) => fs::write(vendor.join(file), text).unwrap(),
        Edit::Remove(file) => fs::remove_file(vendor.join(file)).unwrap(),
    }
    Ok(())
}

fn only_place(text: &str, find: &str, file: &str) -> Result<usize, String> {
    let places: Vec<usize> = text.match_indices(find).map(|(start, _)| start).collect();
    match places[..] {
        [place] => Ok(place),
        _ => Err(format!("{find:?} stands {} times in {file}", places.len())),
    }
}

/// The line that the text of a case ends in.
fn line_of(root: &Path, case: &Case) -> Result<usize, String> {
    let Some(at) = case.at else {
        return Ok(1);
    };
    let text = fs::read_to_string(root.join("specs/acme").join(case.file)).unwrap();
    let start = only_place(&text, at, case.file)?;
    Ok(text[..start + at.trim_end().len()].lines().count())
}

fn check(case: &Case) -> Result<(), String> {
    let root = copy_of_good();
    for edit in &case.edits {
        apply(root.path(), edit)?;
    }
    let findings = lint::lint(root.path(), &[]).map_err(|error| format!("{error:#}"))?;
    let file = Path::new("specs/acme").join(case.file);
    let line = line_of(root.path(), case)?;
    let is_it = |finding: &&Finding| {
        finding.rule == case.rule
            && finding.file == file
            && finding.line == line
            && finding.message.contains(case.says)
    };
    let found = findings.iter().filter(is_it).count();
    let others: BTreeSet<&str> = findings
        .iter()
        .filter(|finding| !is_it(finding))
        .map(|finding| finding.rule)
        .collect();
    if found == 1 && others == case.also.iter().copied().collect() {
        return Ok(());
    }
    Err(format!(
        "expected once, and beside it {:?}:\n{}:{line}: {}: … {} …\nfound:\n{}",
        case.also,
        file.display(),
        case.rule,
        case.says,
        shown(&findings)
    ))
}

#[test]
fn the_good_specification_has_no_findings() {
    let findings = lint::lint(&good(), &[]).unwrap();
    assert_eq!(shown(&findings), "");
}

#[test]
fn every_bad_specification_has_its_finding_at_its_line() {
    let failures: Vec<String> = cases::all()
        .iter()
        .filter_map(|case| check(case).err())
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn every_rule_has_a_bad_specification() {
    let tested: BTreeSet<&str> = cases::all().iter().map(|case| case.rule).collect();
    let rules: BTreeSet<&str> = lint::rules().map(|rule| rule.name).collect();
    assert_eq!(tested, rules);
    assert_eq!(
        lint::rules().count(),
        rules.len(),
        "two rules have one name"
    );
}

#[test]
fn the_specifications_of_the_workspace_have_no_findings() {
    let findings = lint::lint(&spec::workspace_root(), &[]).unwrap();
    assert_eq!(shown(&findings), "");
}

#[test]
fn findings_are_sorted_by_file_and_line() {
    let root = copy_of_good();
    for edit in [
        Edit::Replace("v1.yaml", "x-effect: delete", "x-effect: remove"),
        Edit::Replace("v1.yaml", "openapi: 3.0.3", "openapi: 3.1.0"),
        Edit::Replace(
            "provided.yaml",
            "servers:\n",
            "servers:\n  - url: https://a.example\n",
        ),
        Edit::Replace("examples/v1/index.yaml", "files:", "names:"),
    ] {
        apply(root.path(), &edit).unwrap();
    }
    let findings = lint::lint(root.path(), &["acme".to_owned()]).unwrap();
    let places: Vec<(String, usize)> = findings
        .iter()
        .map(|finding| (finding.file.display().to_string(), finding.line))
        .collect();
    assert_eq!(places.len(), 4, "{places:?}");
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_finding_is_printed_with_its_place_and_rule() {
    let finding = Finding {
        file: Path::new("specs").join("acme").join("v1.yaml"),
        line: 12,
        rule: "summary",
        message: "none; write one".to_owned(),
        pointer: String::new(),
    };
    assert_eq!(
        finding.to_string(),
        "specs/acme/v1.yaml:12: summary: none; write one"
    );
}

fn xtask(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("lint")
        .args(arguments)
        .arg("--root")
        .arg(root)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec())
        .unwrap()
        .replace("\r\n", "\n")
}

#[test]
fn the_command_fails_when_there_are_findings_or_nothing_to_check() {
    let root = copy_of_good();
    let clean = xtask(root.path(), &["acme"]);
    assert_eq!(text(&clean.stdout), "0 findings in 2 specifications\n");
    assert!(clean.status.success());

    let edit = Edit::Replace("v1.yaml", "openapi: 3.0.3", "openapi: 3.1.0");
    apply(root.path(), &edit).unwrap();
    let bad = xtask(root.path(), &[]);
    assert_eq!(
        text(&bad.stdout),
        "specs/acme/v1.yaml:1: openapi-3-0: `openapi` is 3.1.0, which the generator cannot read; \
         write `openapi: 3.0.3`\n1 finding in 2 specifications\n"
    );
    assert!(!bad.status.success());

    let unknown = xtask(root.path(), &["ache"]);
    assert_eq!(
        text(&unknown.stderr),
        "error: unknown vendor `ache`: specs/ has acme\n"
    );
    assert!(!unknown.status.success());
}

#[test]
fn the_command_lists_the_rules() {
    let output = xtask(&good(), &["--rules"]);
    let listed = text(&output.stdout);
    assert_eq!(listed.lines().count(), lint::rules().count());
    for (line, rule) in listed.lines().zip(lint::rules()) {
        assert!(
            line.starts_with(rule.name) && line.ends_with(rule.demands),
            "{line}"
        );
    }
}

#[test]
fn what_cannot_be_read_is_one_error_with_its_place() {
    let broken = "a: [1\nb: 2\n";
    for (edit, vendor, expected) in [
        (
            Edit::Write("v1.yaml", broken),
            "acme",
            ["specs/acme/v1.yaml", "line 2"],
        ),
        (
            Edit::Write("provided.overlay.yaml", broken),
            "acme",
            ["specs/acme/provided.overlay.yaml", "line 2"],
        ),
        (
            Edit::Write("examples/v1/index.yaml", broken),
            "acme",
            ["specs/acme/examples/v1/index.yaml", "line 2"],
        ),
        (
            Edit::Write("v1.yaml", "a: 1\na: 2\n"),
            "acme",
            ["specs/acme/v1.yaml", "duplicate"],
        ),
        (
            Edit::Remove("provided.yaml"),
            "ache",
            ["unknown vendor `ache`", "acme"],
        ),
    ] {
        let root = copy_of_good();
        apply(root.path(), &edit).unwrap();
        let error = lint::lint(root.path(), &[vendor.to_owned()]).unwrap_err();
        let error = format!("{error:#}").replace('\\', "/");
        for part in expected {
            assert!(error.contains(part), "{part:?} is not in {error:?}");
        }
    }
    let nothing = TempDir::new().unwrap();
    let error = lint::lint(nothing.path(), &[]).unwrap_err();
    assert!(format!("{error:#}").contains("specs/"), "{error:#}");
}

/// Pointers to every part of a value.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    let members: Vec<(String, &Value)> = match value {
        Value::Object(object) => object
            .iter()
            .map(|(key, value)| (key.clone(), value))
            .collect(),
        Value::Array(list) => {
            let list = list.iter().enumerate();
            list.map(|(index, value)| (index.to_string(), value))
                .collect()
        }
        _ => Vec::new(),
    };
    for (key, value) in members {
        let key = key.replace('~', "~0").replace('/', "~1");
        pointers(value, &format!("{at}/{key}"), found);
    }
}

#[test]
fn a_value_of_another_kind_anywhere_does_no_harm() {
    let good = good();
    for spec in spec::load(&good, &[]).unwrap() {
        let mut all = Vec::new();
        pointers(&spec.document, "", &mut all);
        let odd = [
            json!(-1),
            json!("é{"),
            json!([[]]),
            json!({"$ref": "#"}),
            Value::Null,
        ];
        for (pointer, odd) in all.iter().zip(odd.iter().cycle()) {
            let mut bad = spec.clone();
            *bad.document.pointer_mut(pointer).unwrap() = odd.clone();
            let outcome = lint::lint_spec(&good, &bad);
            assert!(outcome.is_ok(), "{pointer} = {odd}: {outcome:?}");
        }
    }
}
