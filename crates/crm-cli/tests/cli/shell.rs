//! What the program does for the shell around it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::secrets::write;
use super::{Machine, code, stderr, stdout};

#[test]
fn completions_are_made_for_each_shell() {
    let machine = Machine::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let done = machine
            .crm()
            .args(["completions", shell])
            .assert()
            .success();
        let script = stdout(&done);
        assert!(script.contains("CRM_COMPLETE"), "{shell}: {script}");
    }
    let done = machine.crm().args(["completions", "cmd"]).assert();
    assert_eq!(code(&done), Some(2), "{}", stderr(&done));
}

#[test]
fn the_shell_is_offered_values() {
    let machine = Machine::new();
    write(
        &machine,
        "[profiles.default.skarbe]\n[profiles.staging.skarbe]\n",
        0o600,
    );
    fs::write(machine.path().join("people.csv"), "").expect("a file");
    for (line, offered, not_offered) in [
        ("con", vec!["contacts"], "companies"),
        ("contacts up", vec!["update", "upsert"], "list"),
        (
            "contacts list --vendor l",
            vec!["lunarsend", "lunarsend/v1"],
            "minotaur",
        ),
        (
            "contacts list --vendor ",
            vec!["callab", "snov"],
            "people.csv",
        ),
        ("diff ", vec!["callab", "snov"], "people.csv"),
        (
            "contacts list --fields id,la",
            vec!["id,last_name", "id,last_call"],
            "first_name",
        ),
        ("deals list --sort ", vec!["amount", "name"], "first_name"),
        (
            "contacts list --profile ",
            vec!["default", "staging"],
            "people.csv",
        ),
        ("contacts update 1 --set ti", vec!["title="], "people.csv"),
        (
            "deals update 1 --set status=",
            vec!["status=won", "status=lost"],
            "people.csv",
        ),
        (
            "contacts list --vendor minotaur --filter ",
            vec!["title="],
            "category=",
        ),
        ("import ", vec!["people.csv"], "minotaur"),
        ("contacts update --from ", vec!["people.csv"], "minotaur"),
        ("vendors --resource ", vec!["contact", "deal"], "people.csv"),
        (
            "contacts list --format ",
            vec!["ndjson", "csv"],
            "people.csv",
        ),
        ("contacts list --text ", vec![], "people.csv"),
        (
            "deals list --color ",
            vec!["auto", "always", "never"],
            "people.csv",
        ),
        (
            "deals update 1 --vendor snov --sandbox --set stage_id=",
            vec!["stage_id=10001"],
            "people.csv",
        ),
    ] {
        let words = line.split(' ');
        let done = machine
            .crm()
            .env("CRM_COMPLETE", "fish")
            .args(["--", "crm"])
            .args(words)
            .assert()
            .success();
        let shown = stdout(&done);
        let values: Vec<_> = shown
            .lines()
            .map(|line| line.split('\t').next().unwrap_or_default())
            .collect();
        for value in offered {
            assert!(values.contains(&value), "{line}: {value} of {values:?}");
        }
        assert!(!values.contains(&not_offered), "{line}: {values:?}");
    }
}

#[test]
fn manual_pages_are_made_for_each_command() {
    let machine = Machine::new();
    let page = stdout(&machine.crm().arg("man").assert().success());
    assert!(
        page.contains(".TH crm") && page.contains("Exit status"),
        "{page}"
    );
    machine
        .crm()
        .args(["man", "--out", "pages"])
        .assert()
        .success();
    let pages = fs::read_dir(machine.path().join("pages")).expect("pages");
    let names: Vec<_> = pages
        .map(|page| {
            page.expect("a page")
                .file_name()
                .into_string()
                .expect("text")
        })
        .collect();
    for page in [
        "crm.1",
        "crm-contacts.1",
        "crm-contacts-create.1",
        "crm-copy.1",
    ] {
        assert!(names.iter().any(|name| name == page), "{page} of {names:?}");
    }
}

#[test]
fn help_is_as_it_was_reviewed() {
    let machine = Machine::new();
    for (name, line) in [
        ("help", "-h"),
        ("help_contacts", "contacts -h"),
        ("help_contacts_create", "contacts create -h"),
        ("help_contacts_list", "contacts list -h"),
        ("help_call", "call -h"),
        ("help_sandbox", "sandbox --help"),
        ("help_credentials", "help credentials"),
    ] {
        let done = machine.crm().args(line.split(' ')).assert().success();
        insta::assert_snapshot!(name, stdout(&done));
    }
}

#[test]
fn the_short_help_is_short() {
    let machine = Machine::new();
    let help = |option: &str| {
        let done = machine.crm().args(["contacts", "list", option]).assert();
        stdout(&done.success())
    };
    let (short, whole) = (help("-h"), help("--help"));
    assert!(short.lines().count() <= 30, "{short}");
    assert!(!short.contains("--sandbox-contacts") && whole.contains("--sandbox-contacts"));
    assert!(
        short.contains("Global options: --vendor --format"),
        "{short}"
    );
    assert!(!whole.contains("--help describes them all"), "{whole}");
    assert!(
        short.lines().all(|line| line.chars().count() <= 100),
        "{short}"
    );
}

#[test]
fn a_reader_that_has_read_enough_is_no_failure_to_speak_of() {
    let home = tempfile::tempdir().expect("a folder");
    let mut child = Command::new(assert_cmd::cargo::cargo_bin!("crm"))
        .env_clear()
        .env("HOME", home.path())
        .args([
            "contacts",
            "list",
            "--vendor",
            "minotaur",
            "--sandbox",
            "--format",
            "ndjson",
        ])
        .args(["--sandbox-contacts", "2000"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut line = String::new();
    let mut out = BufReader::new(child.stdout.take().expect("a pipe"));
    out.read_line(&mut line).expect("a line");
    drop(out);
    let done = child.wait_with_output().expect("it ends");
    assert_eq!(String::from_utf8_lossy(&done.stderr), "");
    assert_eq!(done.status.code(), Some(0));
    assert!(line.starts_with('{'));
}

#[cfg(unix)]
#[test]
fn the_sandbox_by_hand_tells_what_other_programs_need_and_ends_with_control_c() {
    let machine = Machine::new();
    let mut child = Command::new(assert_cmd::cargo::cargo_bin!("crm"))
        .env_clear()
        .env("HOME", machine.path())
        .args(["sandbox", "--contacts", "5", "--vendor", "minotaur"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let out = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut said = BufReader::new(child.stderr.take().expect("a pipe"));
    let mut ready = String::new();
    said.read_line(&mut ready).expect("a line");
    assert!(ready.contains("until Ctrl-C"), "{ready}");
    let mut lines = out.lines().map(|line| line.expect("text"));
    let title = lines.next().expect("a title");
    assert_eq!(title, "# minotaur v1");
    let variables: Vec<_> = lines
        .by_ref()
        .take(2)
        .filter_map(|line| {
            let (name, value) = line.strip_prefix("export ")?.split_once('=')?;
            Some((name.to_owned(), value.trim_matches('\'').to_owned()))
        })
        .collect();
    let done = machine
        .crm()
        .envs(variables)
        .args([
            "contacts", "list", "--vendor", "minotaur", "--format", "ndjson",
        ])
        .assert()
        .success();
    assert_eq!(stdout(&done).lines().count(), 5);
    let id = child.id().to_string();
    let sent = Command::new("kill")
        .args(["-INT", &id])
        .status()
        .expect("kill");
    assert!(sent.success());
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn a_number_that_is_none_is_rejected_as_one() {
    let machine = Machine::new();
    for (line, value) in [
        ("contacts list --vendor minotaur --limit -1", "-1"),
        ("contacts list --vendor minotaur --limit many", "many"),
        ("copy --from minotaur --to skarbe --concurrency -2", "-2"),
    ] {
        let done = machine.run(line);
        let said = stderr(&done);
        assert_eq!(code(&done), Some(2), "{said}");
        assert!(said.contains(&format!("invalid value '{value}'")), "{said}");
        assert!(said.contains("expected an integer, 0 or more"), "{said}");
    }
}

#[test]
fn a_table_is_as_wide_as_columns_says_where_no_terminal_does() {
    let machine = Machine::new();
    for (line, width) in [
        ("contacts list --vendor minotaur", 60),
        ("fields --resource contact", 60),
    ] {
        let of = |columns: &str| {
            let mut command = machine.crm();
            let words = line.split_whitespace();
            let done = command
                .env("CRM_SANDBOX", "1")
                .env("COLUMNS", columns)
                .args(words)
                .assert()
                .success();
            let text = stdout(&done);
            let widths = text.lines().map(|line| line.chars().count());
            widths.max().expect("lines")
        };
        assert!(
            of(&width.to_string()) <= width,
            "{line}: {}",
            of(&width.to_string())
        );
        assert!(of("400") > width, "{line}");
    }
    // Nobody says how wide a file is, and what is to be known of all vendors is not much.
    let done = machine.run("fields --resource contact").success();
    let widest = stdout(&done).lines().map(|line| line.chars().count()).max();
    assert!(widest.is_some_and(|widest| widest <= 100), "{widest:?}");
}

/// The fleet's commands are a program of their own, which is found beside this one or in PATH.
#[cfg(unix)]
#[test]
fn the_fleet_is_a_program_of_its_own() {
    use std::os::unix::fs::PermissionsExt;

    let machine = Machine::new();
    let folder = |name: &str| {
        let folder = machine.path().join(name);
        fs::create_dir(&folder).expect("a folder");
        folder
    };
    let (own, other) = (folder("own"), folder("other"));
    // Beside the program itself there may be the real one.
    let crm = own.join("crm");
    let built = assert_cmd::cargo::cargo_bin!("crm");
    if fs::hard_link(built, &crm).is_err() {
        fs::copy(built, &crm).expect("a copy");
    }
    let run = || {
        let mut command = Command::new(&crm);
        command.env_clear().env("HOME", machine.path());
        command.env("PATH", &other);
        let line = ["fleet", "start", "move", "--from", "-x", "--help"];
        command.args(line).output().expect("a run")
    };
    let done = run();
    assert_eq!(done.status.code(), Some(3));
    let told = String::from_utf8_lossy(&done.stderr);
    assert!(told.contains("cargo install crm-fleet"), "{told}");
    for (place, code) in [(&other, 7), (&own, 0)] {
        let program = place.join("crm-fleet");
        let script = format!("#!/bin/sh\necho \"$0 $*\"\nexit {code}\n");
        fs::write(&program, script).expect("a file");
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("a mode");
        let done = run();
        assert_eq!(done.status.code(), Some(code));
        let told = String::from_utf8_lossy(&done.stdout);
        let line = format!("{} start move --from -x --help", program.display());
        assert_eq!(told.trim_end(), line);
    }
}
