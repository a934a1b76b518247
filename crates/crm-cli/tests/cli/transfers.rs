//! Copy, import and export by the real binary. What becomes of a run that is killed stands in
//! `tests/kills.rs`.

use std::fs;

use serde_json::Value;

use super::{Machine, code, stderr, stdout};

const PEOPLE: &str = "First name,last_name,Email,budget\n\
    Ada,Lovelace,ada@example.com,7\n\
    No,Address,,\n\
    Grace,Hopper,grace@example.com,8\n\
    Ada,Again,ADA@example.com,9\n";

fn emails(machine: &Machine, vendor: &str) -> Vec<String> {
    let rows = machine.json(&format!("contacts list --vendor {vendor} --limit 0"));
    let rows = rows.as_array().expect("rows").iter();
    let emails = rows.flat_map(|row| row["emails"].as_array().cloned().unwrap_or_default());
    emails
        .filter_map(|email| Some(email["address"].as_str()?.to_owned()))
        .collect()
}

#[test]
fn a_file_is_imported_by_the_names_that_people_give_and_what_is_rejected_has_its_line() {
    let machine = Machine::new();
    fs::write(machine.path().join("people.csv"), PEOPLE).expect("a file");
    let done = machine.run("import people.csv --to skarbe --yes");
    assert_eq!(code(&done), Some(8), "{}", stderr(&done));
    let report = machine
        .path()
        .join("crm-import-people-skarbe.journal.report.ndjson");
    let report = fs::read_to_string(report).expect("the report");
    let rejected: Vec<Value> = report
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .filter(|line: &Value| line["kind"] == "rejected")
        .collect();
    let lines: Vec<&str> = rejected
        .iter()
        .filter_map(|rejected| rejected["row"].as_str())
        .collect();
    assert_eq!(lines, ["3", "5"], "{report}");
    assert!(
        !report.contains("example.com"),
        "personal data in the report: {report}"
    );
    let all = emails(&machine, "skarbe");
    for address in ["ada@example.com", "grace@example.com"] {
        let count = all.iter().filter(|email| *email == address).count();
        assert_eq!(count, 1, "{address} in {all:?}");
    }
}

#[test]
fn a_plan_writes_nothing() {
    let machine = Machine::new();
    fs::write(machine.path().join("people.csv"), PEOPLE).expect("a file");
    let before = emails(&machine, "skarbe");
    let done = machine.run("import people.csv --to skarbe --plan");
    assert_eq!(code(&done), Some(8), "{}", stderr(&done));
    let plan = stdout(&done) + &stderr(&done);
    assert!(plan.contains("2 to create"), "{plan}");
    assert_eq!(emails(&machine, "skarbe"), before);
}

#[test]
fn a_dry_run_shows_row_by_row_what_would_be_done() {
    let machine = Machine::new();
    fs::write(machine.path().join("people.csv"), PEOPLE).expect("a file");
    machine
        .run("import people.csv --to minotaur --yes --limit 1")
        .success();
    let changed = PEOPLE.replace("Ada,Lovelace", "Ada,King");
    fs::write(machine.path().join("people.csv"), changed).expect("a file");
    let before = machine.json("contacts list --vendor minotaur --limit 0");
    let dry_run = "import people.csv --to minotaur --existing update --dry-run --show-rows";
    // It ends as the run would, which rejects two rows.
    let shown = machine.run(&format!("{dry_run} --format json"));
    assert_eq!(code(&shown), Some(8), "{}", stderr(&shown));
    let plan: serde_json::Value = serde_json::from_str(&stdout(&shown)).expect("JSON");
    let rows = plan["row_by_row"].as_array().expect("rows");
    let told: Vec<_> = rows
        .iter()
        .map(|row| (row["row"].as_str(), row["outcome"].as_str()))
        .collect();
    let expected = [
        ("2", "update"),
        ("3", "reject"),
        ("4", "create"),
        ("5", "reject"),
    ];
    assert_eq!(
        told,
        expected.map(|(row, outcome)| (Some(row), Some(outcome)))
    );
    let change = serde_json::json!({"field": "last_name", "from": "Lovelace", "to": "King"});
    assert_eq!(rows[0]["changes"], serde_json::json!([change]), "{plan}");
    assert_eq!(rows[0]["record"], "Ada King <ada@example.com>");
    assert_eq!(plan["expected"]["create"]["at_most"], 1);
    let text = stdout(&machine.run(dry_run));
    assert!(
        text.contains("last_name: \"Lovelace\" → \"King\""),
        "{text}"
    );
    assert!(text.contains("reject    row 3"), "{text}");
    assert_eq!(
        machine.json("contacts list --vendor minotaur --limit 0"),
        before
    );
    // By its old name too, and not without a dry run.
    let planned = machine.run("import people.csv --to minotaur --plan");
    assert_eq!(code(&planned), Some(8), "{}", stderr(&planned));
    let done = machine.run("import people.csv --to minotaur --yes --show-rows");
    assert_eq!(code(&done), Some(2), "{}", stderr(&done));
}

#[test]
fn what_is_exported_is_imported_again_into_another_vendor() {
    let machine = Machine::new();
    machine
        .run("export --from minotaur --out people.ndjson --format ndjson")
        .success();
    let exported = fs::read_to_string(machine.path().join("people.ndjson")).expect("the file");
    assert_eq!(exported.lines().count(), 20);
    let done = machine.run("import people.ndjson --to lunarsend --yes");
    let arrived = emails(&machine, "lunarsend");
    for line in exported.lines() {
        let contact: Value = serde_json::from_str(line).expect("JSON");
        let address = contact["emails"][0]["address"].as_str();
        let Some(address) = address else { continue };
        let count = arrived
            .iter()
            .filter(|email| email.eq_ignore_ascii_case(address))
            .count();
        assert_eq!(count, 1, "{address}; {}", stderr(&done));
    }
}

#[test]
fn the_name_of_a_file_tells_the_form_of_an_export() {
    let machine = Machine::new();
    for (name, begins) in [("a.csv", "id,"), ("a.ndjson", "{"), ("b.JSONL", "{")] {
        machine
            .run(&format!("export --from minotaur --out {name}"))
            .success();
        let written = fs::read_to_string(machine.path().join(name)).expect("the file");
        assert!(written.starts_with(begins), "{name}: {written}");
    }
    let done = machine.run("export --from minotaur --out people.txt");
    assert_eq!(code(&done), Some(2), "{}", stderr(&done));
}

#[test]
fn a_sandbox_that_was_made_anew_is_another_place() {
    let machine = Machine::new();
    fs::write(machine.path().join("people.csv"), PEOPLE).expect("a file");
    let copy = "import people.csv --to lunarsend --yes --resume moves";
    let first = machine.run(copy);
    assert!(matches!(code(&first), Some(0 | 8)), "{}", stderr(&first));
    for entry in fs::read_dir(machine.path()).expect("a folder") {
        let path = entry.expect("a file").path();
        if path.to_string_lossy().contains("sandbox") {
            fs::remove_file(path).expect("a file");
        }
    }
    let again = machine.run(copy);
    assert_eq!(code(&again), Some(2), "{}", stderr(&again));
    let said = stderr(&again);
    assert!(said.contains("the journal of another transfer"), "{said}");
}

#[test]
fn a_sandbox_of_more_contacts_than_it_can_have_is_rejected() {
    let machine = Machine::new();
    let most = u64::MAX.to_string();
    let done = machine.run(&format!(
        "contacts list --vendor skarbe --sandbox-contacts {most}"
    ));
    assert_eq!(code(&done), Some(2), "{}", stderr(&done));
    assert!(!stderr(&done).contains("panicked"), "{}", stderr(&done));
}

#[test]
fn a_copy_without_a_terminal_wants_a_yes_and_says_so() {
    let machine = Machine::new();
    let before = emails(&machine, "skarbe");
    let done = machine.run("copy --from minotaur --to skarbe");
    assert_eq!(code(&done), Some(2), "{}", stderr(&done));
    assert!(stderr(&done).contains("--yes"), "{}", stderr(&done));
    assert_eq!(emails(&machine, "skarbe"), before);
}

#[test]
fn a_second_copy_finds_what_the_first_has_made() {
    let machine = Machine::new();
    let copy = "copy --from minotaur --to lunarsend --yes";
    let first = machine.run(copy);
    assert!(matches!(code(&first), Some(0 | 8)), "{}", stderr(&first));
    let after = emails(&machine, "lunarsend");
    let second = machine.run(copy);
    let told = stdout(&second) + &stderr(&second);
    assert!(told.contains(" 0 created"), "{told}");
    assert_eq!(emails(&machine, "lunarsend"), after);
}

#[test]
fn a_target_that_needs_a_list_says_so_before_anything_is_read() {
    use crm_sandbox::Sandbox;

    use super::served::{served, variables};

    let machine = Machine::new();
    let people = "First name,Email\nAda,ada@example.com\n";
    std::fs::write(machine.path().join("people.csv"), people).expect("a file");
    let copies = [
        "copy --from minotaur --to snov",
        "import people.csv --to snov",
    ];
    served(Sandbox::builder().contacts(5), |sandbox| {
        let run = |line: &str| {
            let mut command = machine.crm();
            let words = line.split_whitespace();
            command.envs(variables(sandbox)).args(words).assert()
        };
        for copy in copies {
            for how in ["--dry-run", "--yes"] {
                let done = run(&format!("{copy} {how}"));
                let said = stderr(&done);
                assert_eq!(code(&done), Some(2), "{copy}: {said}");
                assert!(said.contains("no list is named"), "{said}");
                assert!(said.contains("--list ID"), "{said}");
                assert_eq!(stdout(&done), "");
            }
        }
        assert_eq!(sandbox.requests().len(), 0, "nothing is read");
        let lists = run("lists list --vendor snov --format json").success();
        let lists: serde_json::Value = serde_json::from_str(&stdout(&lists)).expect("JSON");
        let list = lists[0]["id"].as_str().expect("an id");
        for copy in copies {
            let done = run(&format!("{copy} --list {list} --yes"));
            assert!(stdout(&done).contains(" 0 rejected"), "{}", stdout(&done));
        }
    });
    let left = std::fs::read_dir(machine.path()).expect("a folder");
    let journals = left.filter(|entry| {
        let name = entry.as_ref().expect("a file").file_name();
        name.to_string_lossy().ends_with(".journal")
    });
    assert_eq!(journals.count(), 1, "of the one that wrote");
}

#[test]
fn members_that_cannot_be_copied_are_told_with_the_reason_before_anything_is() {
    let machine = Machine::new();
    for how in ["--dry-run", "--yes --quiet"] {
        let done = machine.run(&format!(
            "copy --from minotaur --to snov --resource list {how}"
        ));
        let said = stderr(&done);
        assert!(
            said.contains("members of the lists are not copied")
                && said.contains("no endpoint that tells who is on a list"),
            "{said}"
        );
    }
    let done = machine.run("copy --from lunarsend --to snov --resource list --dry-run");
    assert!(!stderr(&done).contains("not copied"), "{}", stderr(&done));
}

/// The target stalls after some writes; the one that is in flight may have arrived.
#[cfg(unix)]
#[test]
fn a_copy_that_is_broken_off_by_ctrl_c_goes_on_from_its_journal() {
    use std::process::{Command, Stdio};

    use crm_sandbox::{Fault, Sandbox};

    use super::served::{interrupt_twice, served, variables};

    const WRITES: usize = 5;
    let machine = Machine::new();
    let stalled = Fault::on("contacts_create")
        .vendor("lunarsend")
        .after(WRITES as u64)
        .stall_after_handling();
    // All vendors have the same people; the target has few of them.
    let few = Sandbox::builder().contacts(2).vendors(["lunarsend"]);
    let many = Sandbox::builder().contacts(20).vendors(["minotaur"]);
    served(few.fault(stalled), |sandbox| {
        served(many, |source| {
            let before = sandbox.records("lunarsend", "contacts").len();
            let copy = || {
                let mut command = Command::new(assert_cmd::cargo::cargo_bin!("crm"));
                command
                    .env_clear()
                    .env("HOME", machine.path())
                    .envs(variables(source))
                    .envs(variables(sandbox))
                    .current_dir(machine.path())
                    .args(["copy", "--from", "minotaur", "--to", "lunarsend", "--yes"])
                    .args(["--concurrency", "1", "--resume", "copy.journal"])
                    .stdin(Stdio::null())
                    .stdout(Stdio::null())
                    .stderr(Stdio::piped());
                command
            };
            let child = copy().spawn().expect("it starts");
            let told = interrupt_twice(child, sandbox);
            assert!(told.contains("--resume copy.journal"), "{told}");
            let between = sandbox.records("lunarsend", "contacts").len();
            assert_eq!(between, before + WRITES + 1);

            sandbox.clear_faults();
            let done = copy().output().expect("it ends");
            let told = String::from_utf8_lossy(&done.stderr).into_owned();
            assert!(matches!(done.status.code(), Some(0 | 8)), "{told}");
            let records = sandbox.records("lunarsend", "contacts");
            let mut emails: Vec<&str> = records
                .iter()
                .filter_map(|record| record["email"].as_str())
                .collect();
            assert!(records.len() > between, "{told}");
            let history = machine.crm().args(["history", "--format", "json"]).output();
            let history = history.expect("it ends").stdout;
            let history: serde_json::Value = serde_json::from_slice(&history).expect("JSON");
            // The write in flight ends by its time limit if the second signal comes late.
            let first = ["then broken off", "1 uncertain"]
                .map(|end| format!("{WRITES} created, 0 updated, {end}"));
            let outcome = history[0]["outcome"].as_str().expect("text");
            assert!(first.iter().any(|first| first == outcome), "{outcome}");
            emails.sort_unstable();
            let all = emails.len();
            emails.dedup();
            assert_eq!(emails.len(), all, "duplicate: {told}");
        })
    });
}

fn members(machine: &Machine, list: &str) -> Vec<String> {
    let rows = machine.json(&format!("lists members {list} --vendor lunarsend"));
    let rows = rows.as_array().expect("rows").iter();
    let ids = rows.map(|row| row["contact"]["id"].as_str().expect("an id").to_owned());
    ids.collect()
}

#[test]
fn contacts_that_the_target_has_are_put_on_the_list_too() {
    let machine = Machine::new();
    let lists = machine.json("lists list --vendor lunarsend");
    let (id, name) = (&lists[0]["id"], &lists[0]["name"]);
    let (id, name) = (id.as_str().expect("an id"), name.as_str().expect("a name"));
    let there = machine.json("contacts list --vendor lunarsend --limit 0");
    let there = there.as_array().expect("rows").iter();
    let before = members(&machine, id);
    let mut others = there.filter(|row| {
        let id = row["id"].as_str().expect("an id");
        row["emails"][0]["address"].is_string() && !before.iter().any(|member| member == id)
    });
    let there = others.next().expect("a contact that is not on the list");
    let address = there["emails"][0]["address"].as_str().expect("an address");
    let people = format!("first_name,email\nAda,ada@example.com\nOld,{address}\n");
    fs::write(machine.path().join("people.csv"), people).expect("a file");
    let line = "import people.csv --to lunarsend --yes --format json";
    let words: Vec<_> = line.split(' ').chain(["--list", name]).collect();
    let import = || {
        machine
            .crm()
            .env("CRM_SANDBOX", "1")
            .env("CRM_SANDBOX_DB", machine.path().join("sandbox.db"))
            .env("CRM_SANDBOX_CONTACTS", "20")
            .args(&words)
            .assert()
            .success()
    };
    let done = import();
    let totals: Value = serde_json::from_str(&stdout(&done)).expect("JSON");
    assert_eq!(totals["totals"]["created"], 1, "{totals}");
    assert_eq!(totals["totals"]["skipped"], 1, "{totals}");
    assert_eq!(totals["losses"], serde_json::json!({}), "{totals}");
    let said = stderr(&done);
    assert!(
        said.contains("1 contact that the target had already: put on the list"),
        "{said}"
    );
    let after = members(&machine, id);
    assert_eq!(after.len(), before.len() + 2, "{after:?}");
    // Those who are on the list are no reason to reject anything.
    let again: Value = serde_json::from_str(&stdout(&import())).expect("JSON");
    assert_eq!(again["totals"]["skipped"], 2, "{again}");
    assert_eq!(members(&machine, id), after);
    assert!(after.iter().any(|member| there["id"] == member.as_str()));
    // What is not changed is not written, whatever becomes of the list.
    let now = there["id"].as_str().expect("an id");
    let now = machine.json(&format!("contacts get {now} --vendor lunarsend"));
    assert_eq!(now["first_name"], there["first_name"]);
}

#[test]
fn a_list_that_the_target_does_not_have_is_rejected_before_anything_is_read() {
    use crm_sandbox::Sandbox;

    use super::served::{served, variables};

    let machine = Machine::new();
    fs::write(machine.path().join("people.csv"), PEOPLE).expect("a file");
    fs::write(machine.path().join("companies.csv"), "name\nAda Ltd\n").expect("a file");
    served(Sandbox::builder().contacts(5), |sandbox| {
        let mut asked = 0;
        for (line, exit, says) in [
            (
                "copy --from minotaur --to lunarsend --list Nobodys",
                4,
                "lunarsend has no list `Nobodys`",
            ),
            (
                "import people.csv --to snov --list 0 --dry-run",
                4,
                "snov has no list `0`",
            ),
            (
                "import people.csv --to skarbe --list 7 --yes",
                6,
                "skarbe can't put contacts on a list",
            ),
            (
                "import companies.csv --resource company --to minotaur --list 7 --yes",
                2,
                "companies can't be put on a list",
            ),
        ] {
            let mut command = machine.crm();
            let words = line.split_whitespace();
            let done = command.envs(variables(sandbox)).args(words).assert();
            let said = stderr(&done);
            assert_eq!(code(&done), Some(exit), "{line}: {said}");
            assert!(said.contains(says), "{line}: {said}");
            let requests = sandbox.requests();
            let new = requests.iter().skip(asked);
            let of_contacts = new.filter(|request| request.path.contains("contact"));
            assert_eq!(of_contacts.count(), 0, "{line}");
            asked = requests.len();
        }
    });
}

#[test]
fn a_duplicate_is_told_by_what_the_record_is_known_by() {
    let machine = Machine::new();
    let companies = "name\nAda Ltd\nBo\nbo\n";
    fs::write(machine.path().join("companies.csv"), companies).expect("a file");
    let import = "import companies.csv --resource company --to minotaur --dry-run --show-rows";
    let done = machine.run(import);
    assert_eq!(code(&done), Some(8), "{}", stderr(&done));
    let plan = stdout(&done);
    assert!(
        plan.contains("a row before it has the same name (row 4)"),
        "{plan}"
    );
    assert!(!plan.contains("e-mail"), "{plan}");
    fs::write(machine.path().join("people.csv"), PEOPLE).expect("a file");
    let plan = stdout(&machine.run("import people.csv --to minotaur --dry-run"));
    assert!(
        plan.contains("a row before it has the same e-mail address"),
        "{plan}"
    );
}

#[test]
fn a_row_that_changes_nothing_is_skipped() {
    let machine = Machine::new();
    fs::write(machine.path().join("people.csv"), PEOPLE).expect("a file");
    machine.run("import people.csv --to minotaur --yes");
    let changed = PEOPLE.replace("Grace,Hopper", "Grace,Murray");
    fs::write(machine.path().join("people.csv"), changed).expect("a file");
    let import = "import people.csv --to minotaur --existing update";
    let plan = stdout(&machine.run(&format!("{import} --dry-run --show-rows")));
    assert!(plan.contains("1 to update, 1 to skip"), "{plan}");
    assert!(
        plan.contains("skip      row 2  Ada Lovelace <ada@example.com>: no field differs"),
        "{plan}"
    );
    let told = stdout(&machine.run(&format!("{import} --yes")));
    assert!(told.contains("0 created, 1 updated, 1 skipped"), "{told}");
}
