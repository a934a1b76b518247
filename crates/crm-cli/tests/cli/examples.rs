//! Every example of every help page, run on the sandbox.

use std::collections::BTreeSet;
use std::process::Stdio;
use std::sync::Mutex;
use std::thread;

use clap::Command;

use super::{Machine, stderr, stdout};

/// Commands that run until they are ended, or write outside of their folder; their tests are others.
const ELSEWHERE: [&str; 7] = [
    "crm demo",
    "crm fleet",
    "crm sandbox",
    "crm man",
    "crm completions",
    "crm login",
    "crm logout",
];

/// The command lines of a help text.
fn examples(help: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut lines = help.lines().map(str::trim);
    while let Some(line) = lines.next() {
        if !line.starts_with("crm ") {
            continue;
        }
        let mut line = line.to_owned();
        while let Some(begun) = line.strip_suffix('\\') {
            let rest = lines.next().unwrap_or_default();
            line = format!("{} {rest}", begun.trim_end());
        }
        // What it is for may stand beside it.
        let line = line
            .split_once("  ")
            .map_or(line.as_str(), |(line, _)| line);
        found.push(line.to_owned());
    }
    found
}

fn collect(command: &mut Command, found: &mut BTreeSet<String>) {
    let help = command.render_long_help().to_string();
    found.extend(examples(&help));
    for below in command.get_subcommands_mut() {
        collect(below, found);
    }
}

/// Files that examples name.
fn files(machine: &Machine, line: &str) {
    let write = |name: &str, text: &str| {
        std::fs::write(machine.path().join(name), text).expect("a file");
    };
    if line.contains("--skip-rows 3") {
        write(
            "people.csv",
            "People\n\n\nfirst_name;last_name;emails.0.address\nAda;Lovelace;ada@example.com\n",
        );
    } else {
        write(
            "people.csv",
            "first_name,last_name,Mail,Job Title\nAda,Lovelace,ada@example.com,CTO\n",
        );
    }
    write(
        "people.ndjson",
        "{\"first_name\": \"Ada\", \"last_name\": \"Lovelace\", \
         \"emails\": [{\"address\": \"ada@example.com\"}]}\n",
    );
    write(
        "account.json",
        r#"{"email": "ada@example.com", "sender_name": "Ada",
            "smtp": {"host": "mail.example.com", "port": 587, "encryption": "tls", "password": "x"},
            "imap": {"host": "mail.example.com", "port": 993, "encryption": "ssl", "password": "x"}}"#,
    );
    write("companies.csv", "Company name,Industry\nAcme,Tools\n");
    write("emails.txt", "ada@example.com\n");
    if line.contains("campaign.json") {
        let done = machine
            .crm()
            .env("CRM_SANDBOX", "1")
            .args([
                "campaigns",
                "get",
                "37505",
                "--vendor",
                "snov",
                "--format",
                "json",
            ])
            .assert()
            .success();
        write("campaign.json", &stdout(&done));
    }
    if line.contains("--out people.ndjson") {
        std::fs::remove_file(machine.path().join("people.ndjson")).expect("it is there");
    }
}

/// A history with an entry `12.3`.
fn history(machine: &Machine) {
    let create = "contacts create --vendor minotaur --set first_name=Ada --set last_name=Lovelace";
    machine
        .run(&format!("{create} --set emails=ada@example.com"))
        .success();
    let path = machine.path().join(".local/state/crm/history.ndjson");
    let text = std::fs::read_to_string(&path).expect("a history");
    let text = text
        .replace("\"run\":1", "\"run\":12")
        .replace("\"number\":1", "\"number\":3");
    std::fs::write(path, text).expect("a history");
}

/// Runs a line; what it says if it fails.
fn fails(line: &str) -> Option<String> {
    let machine = Machine::new();
    files(&machine, line);
    // Those of a quota and of credentials are about this machine.
    let sandbox = !["crm quota", "crm credentials"]
        .iter()
        .any(|own| line.starts_with(own));
    if line.contains('|') {
        let program = assert_cmd::cargo::cargo_bin!("crm");
        let folder = program.parent().expect("a folder");
        let done = std::process::Command::new("sh")
            .args(["-c", line])
            .env_clear()
            .env("PATH", format!("{}:/usr/bin:/bin", folder.display()))
            .env("HOME", machine.path())
            .env("CRM_SANDBOX", "1")
            .current_dir(machine.path())
            .stdin(Stdio::null())
            .output()
            .expect("a shell");
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        return (!done.status.success()).then_some(said);
    }
    let mut words = shlex::split(line).expect("words");
    words.remove(0);
    words.retain(|word| word != "--yes");
    if words[0] != "help" {
        words.push("--yes".to_owned());
    }
    let mut command = machine.crm();
    if sandbox {
        command.env("CRM_SANDBOX", "1");
        command.env("CRM_SANDBOX_CONTACTS", "20");
    }
    if line.starts_with("crm quota") {
        command
            .env("CRM_SNOV_CLIENT_ID", "x")
            .env("CRM_SNOV_CLIENT_SECRET", "x")
            .env("CRM_LUNARSEND_API_KEY", "x");
    }
    if line.starts_with("crm undo") {
        history(&machine);
        command.env("CRM_SANDBOX_DB", machine.path().join("sandbox.db"));
    }
    let done = command.args(words).assert();
    let failed = !done.get_output().status.success();
    failed.then(|| format!("{:?} {}", done.get_output().status.code(), stderr(&done)))
}

#[test]
fn every_example_of_every_help_page_works_on_the_sandbox() {
    let mut found = BTreeSet::new();
    collect(&mut crm_cli::cli::command(), &mut found);
    let is_elsewhere = |line: &String| ELSEWHERE.iter().any(|own| line.starts_with(own));
    found.retain(|line| !is_elsewhere(line) && !line.contains('>'));
    // With and without `--sandbox` it is the same line here.
    let bare: BTreeSet<_> = found
        .iter()
        .filter(|line| line.contains(" --sandbox"))
        .map(|line| line.replace(" --sandbox", "").replace(" --yes", ""))
        .collect();
    found.retain(|line| line.contains(" --sandbox") || !bare.contains(line.as_str()));
    assert!(found.len() > 100, "{}", found.len());
    let (left, wrong) = (Mutex::new(found.into_iter()), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let line = left.lock().expect("no thread fails").next();
                    let Some(line) = line else { break };
                    if let Some(said) = fails(&line) {
                        let mut wrong = wrong.lock().expect("no thread fails");
                        wrong.push(format!("{line}\n    {said}"));
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().expect("no thread fails");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_examples_of_a_help_text_are_found() {
    let help =
        "Examples:\n  crm a --b c \\\n      --d e\n  crm f   what it is for\n\ncrm is a word\n";
    assert_eq!(
        examples(help),
        ["crm a --b c --d e", "crm f", "crm is a word"]
    );
}
