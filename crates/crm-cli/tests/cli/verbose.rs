//! Requests on standard error, errors as data, colours, and aliases.

use crm_sandbox::Sandbox;
use serde_json::Value;

use super::secrets::write;
use super::served::{served, variables};
use super::{Machine, code, stderr, stdout};

const LIST: [&str; 5] = ["contacts", "list", "--vendor", "minotaur", "--sandbox"];

#[test]
fn requests_are_told_without_their_values() {
    let machine = Machine::new();
    let run = |level: &str, more: &[&str]| {
        let mut command = machine.crm();
        command.env("CRM_LOG", level).args(LIST).args(more).assert()
    };
    let quiet = stderr(&run("", &[]).success());
    assert!(!quiet.contains("contacts_list"), "{quiet}");
    for (level, more) in [("", "-v"), ("info", "--quiet")] {
        let said = stderr(&run(level, &[more, "--limit", "3"]).success());
        let line = said.lines().find(|line| line.contains("contacts_list"));
        let line = line.unwrap_or_else(|| panic!("{said}"));
        assert!(line.starts_with("minotaur contacts_list: POST /"), "{line}");
        assert!(line.contains(": 200 in ") && line.contains(" ms"), "{line}");
        assert!(!line.contains("127.0.0.1"), "{line}");
    }
    let get = [
        "contacts",
        "find",
        "ada@example.com",
        "--vendor",
        "lunarsend",
    ];
    let mut command = machine.crm();
    let done = command
        .args(get)
        .args(["--sandbox", "-vv", "--allow-emulation"])
        .assert();
    let said = stderr(&done);
    assert!(said.contains("lunarsend contacts_search: "), "{said}");
    let requests = said.lines().filter(|line| line.starts_with("lunarsend "));
    for line in requests {
        assert!(
            line.contains("127.0.0.1") && !line.contains("ada"),
            "{line}"
        );
    }
    let done = run("loud", &[]);
    assert_eq!(code(&done), Some(2), "{}", stderr(&done));
}

#[test]
fn a_token_that_was_stored_is_no_request() {
    served(Sandbox::builder().contacts(1), |sandbox| {
        let machine = Machine::new();
        let run = || {
            let mut command = machine.crm();
            let command = command.envs(variables(sandbox));
            let done = command
                .args(["account", "--vendor", "snov", "-vv"])
                .assert();
            stderr(&done.success())
        };
        let said = run();
        let line = said.lines().find(|line| line.contains("access_token"));
        let line = line.unwrap_or_else(|| panic!("{said}"));
        assert!(line.contains(": 200 in "), "{said}");
        let said = run();
        assert!(!said.contains("access_token"), "{said}");
        assert!(said.contains("snov balance_get: "), "{said}");
        let asked = sandbox.requests();
        let asked = asked.iter().filter(|it| it.path.contains("access_token"));
        assert_eq!(asked.count(), 1);
    });
}

#[test]
fn errors_are_data_where_results_are() {
    let machine = Machine::new();
    let run = |line: &str| machine.crm().args(line.split_whitespace()).assert();
    for (line, exit, kind) in [
        (
            "contacts list --vendor skarbe --format json",
            3,
            Some("configuration"),
        ),
        (
            "contacts delete 1 --vendor skarbe --sandbox --yes --format ndjson",
            6,
            Some("unsupported"),
        ),
        ("contacts lst --format=json", 2, None),
        ("contacts list --vendor nobody --format json", 2, None),
    ] {
        let done = run(line);
        assert_eq!(code(&done), Some(exit), "{line}");
        let said = stderr(&done);
        let error: Value = serde_json::from_str(&said).unwrap_or_else(|_| panic!("{line}: {said}"));
        let error = &error["error"];
        assert_eq!(error["exit_status"], exit, "{error}");
        assert_eq!(error["kind"].as_str(), kind, "{error}");
        let message = error["message"].as_str().unwrap_or_default();
        assert!(!message.is_empty() && !message.contains("Usage"), "{error}");
    }
    assert!(stderr(&run("contacts lst")).contains("Usage:"));
}

#[test]
fn colours_are_for_those_who_want_them() {
    let machine = Machine::new();
    for (option, variable, coloured) in [
        ("--color=always", "", true),
        ("--color=never", "", false),
        ("--color=auto", "", false),
        ("--color=always", "1", true),
    ] {
        let mut command = machine.crm();
        let done = command
            .env("NO_COLOR", variable)
            .args(LIST)
            .arg(option)
            .assert();
        let shown = stdout(&done.success());
        assert_eq!(shown.contains('\u{1b}'), coloured, "{option}");
        let mut command = machine.crm();
        let done = command
            .env("NO_COLOR", variable)
            .args(["lst", option])
            .assert();
        assert_eq!(stderr(&done).contains('\u{1b}'), coloured, "{option}");
    }
}

#[test]
fn an_alias_stands_for_a_command_once() {
    let machine = Machine::new();
    let file = "[aliases]\n\
                people = \"contacts list --vendor minotaur --fields 'first_name'\"\n\
                loop = \"loop\"\n\
                list = \"loop\"\n\
                vendors = \"demo\"\n\
                broken = \"contacts 'list\"\n";
    write(&machine, file, 0o600);
    let run = |line: &str| machine.crm().args(line.split_whitespace()).assert();
    for line in [
        "people --sandbox --limit 2 --format csv",
        "--sandbox --format csv people --limit 2",
    ] {
        let done = run(line).success();
        assert_eq!(stdout(&done).lines().count(), 3, "{line}");
        assert!(stdout(&done).starts_with("first_name\n"), "{line}");
    }
    assert!(
        stdout(&run("vendors").success()).contains("minotaur"),
        "no command is hidden"
    );
    for (line, exit) in [("loop", 2), ("list", 2), ("nothing", 2), ("broken", 3)] {
        let done = run(line);
        assert_eq!(code(&done), Some(exit), "{line}: {}", stderr(&done));
    }
    write(&machine, file, 0o644);
    #[cfg(unix)]
    {
        let done = run("people --sandbox");
        assert_eq!(code(&done), Some(3), "{}", stderr(&done));
    }
    write(&machine, "[aliases]\npeople = 1\n", 0o600);
    let done = run("contacts list --vendor skarbe");
    assert_eq!(code(&done), Some(3));
    assert!(
        stderr(&done).contains("`aliases.people`"),
        "{}",
        stderr(&done)
    );
}
