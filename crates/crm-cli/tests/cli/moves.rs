//! What copies, imports and exports leave behind: rejected rows, files, entries of the history.

use std::fs;

use crm_sandbox::{Fault, Sandbox};
use serde_json::Value;

use super::served::{served, variables};
use super::{Machine, code, stderr, stdout};

const PEOPLE: &str = "First name;Last name;Email;Note\n\
    Ada;Lovelace;ada@example.com;first\n\
    No;Address;;\"two; parts\"\n\
    Grace;Hopper;grace@example.com;\n\
    Ada;Again;ADA@example.com;third\n";

fn write(machine: &Machine, name: &str, text: &str) {
    fs::write(machine.path().join(name), text).expect("a file");
}

fn read(machine: &Machine, name: &str) -> String {
    fs::read_to_string(machine.path().join(name)).expect("the file")
}

fn has(machine: &Machine, vendor: &str, address: &str) -> usize {
    let rows = machine.json(&format!("contacts list --vendor {vendor} --limit 0"));
    let rows = rows.as_array().expect("rows");
    let is_it = |row: &&Value| row["emails"][0]["address"] == address;
    rows.iter().filter(is_it).count()
}

#[test]
fn rejected_rows_are_written_as_they_came_and_imported_when_they_are_mended() {
    let machine = Machine::new();
    write(&machine, "people.csv", PEOPLE);
    let done = machine.run("import people.csv --to skarbe --yes --rejects rejected.csv");
    assert_eq!(code(&done), Some(8), "{}", stderr(&done));
    let told = stdout(&done);
    assert!(told.contains("1 row   no e-mail address"), "{told}");
    assert!(
        told.contains("(row 3)") && told.contains("rejected.csv"),
        "{told}"
    );
    let rejected = read(&machine, "rejected.csv");
    let lines: Vec<_> = rejected.lines().collect();
    assert_eq!(lines.len(), 3, "{rejected}");
    assert_eq!(lines[0], "rejected_because,First name,Last name,Email,Note");
    assert!(lines[1].starts_with("no e-mail address"), "{rejected}");
    assert!(lines[1].ends_with(",No,Address,,two; parts"), "{rejected}");
    assert!(
        lines[2].ends_with(",Ada,Again,ADA@example.com,third"),
        "{rejected}"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let file = fs::metadata(machine.path().join("rejected.csv")).expect("a file");
        assert_eq!(file.permissions().mode() & 0o777, 0o600);
    }
    // The file is there, and what is in it may not be written over unasked.
    let again = machine.run("import people.csv --to skarbe --yes --rejects rejected.csv");
    assert_eq!(code(&again), Some(9), "{}", stderr(&again));
    let mended = rejected
        .replace("No,Address,,", "No,Address,no@example.com,")
        .replace("ADA@example.com", "again@example.com");
    write(&machine, "rejected.csv", &mended);
    let done = machine.run("import rejected.csv --to skarbe --yes --rejects rejected-again.csv");
    assert_eq!(code(&done), Some(0), "{}", stderr(&done));
    assert!(
        !stderr(&done).contains("rejected_because"),
        "{}",
        stderr(&done)
    );
    assert!(
        !machine.path().join("rejected-again.csv").exists(),
        "none was rejected"
    );
    for address in ["ada@example.com", "no@example.com", "again@example.com"] {
        assert_eq!(has(&machine, "skarbe", address), 1, "{address}");
    }
}

#[test]
fn rejected_lines_of_json_have_their_reason_and_are_imported_when_they_are_mended() {
    let machine = Machine::new();
    write(
        &machine,
        "people.ndjson",
        "{\"first_name\":\"Ada\",\"emails\":[{\"address\":\"ada@example.com\"}]}\n\
         {\"first_name\": \"No\", \"emails\": []}\n\
         {\"first_name\"\n",
    );
    let done = machine.run("import people.ndjson --to skarbe --yes --rejects rejected.csv");
    assert_eq!(code(&done), Some(2), "JSON is no CSV: {}", stderr(&done));
    let done = machine.run("import people.ndjson --to skarbe --yes --rejects rejected.ndjson");
    assert_eq!(code(&done), Some(8), "{}", stderr(&done));
    let rejected = read(&machine, "rejected.ndjson");
    let lines: Vec<_> = rejected.lines().collect();
    let first: Value = serde_json::from_str(lines[0]).expect("JSON");
    assert!(first["rejected_because"].is_string(), "{rejected}");
    assert!(
        lines[0].ends_with("\"first_name\": \"No\", \"emails\": []}"),
        "{rejected}"
    );
    assert_eq!(lines[1..], ["{\"first_name\""]);
    let mended = lines[0].replace("[]", "[{\"address\":\"no@example.com\"}]");
    write(&machine, "mended.ndjson", &mended);
    let done = machine
        .run("import mended.ndjson --to skarbe --yes")
        .success();
    assert!(
        !stdout(&done).contains("rejected_because"),
        "{}",
        stdout(&done)
    );
    assert_eq!(has(&machine, "skarbe", "no@example.com"), 1);
}

#[test]
fn rejected_rows_of_a_vendor_are_read_again_and_written_in_the_form_that_is_named() {
    let machine = Machine::new();
    machine
        .run("contacts create --vendor skarbe --set first_name=No")
        .success();
    let done = machine.run("copy --from skarbe --to minotaur --yes --rejects rejected.csv");
    let said = stdout(&done) + &stderr(&done);
    assert_eq!(code(&done), Some(8), "{said}");
    let report = read(&machine, "crm-copy-skarbe-minotaur.journal.report.ndjson");
    let is_rejected = |line: &&str| line.contains("\"kind\":\"rejected\"");
    let rejected = report.lines().filter(is_rejected).count();
    let csv = read(&machine, "rejected.csv");
    assert!(csv.starts_with("rejected_because,id,"), "{csv}");
    assert!(rejected > 0, "{report}");
    assert_eq!(csv.lines().count(), rejected + 1, "{csv}");
}

#[test]
fn a_report_has_no_line_for_each_row_of_what_all_rows_lose() {
    let machine = Machine::new();
    let rows = (0..60).map(|row| {
        let contact = serde_json::json!({
            "first_name": "Ada", "score": row,
            "emails": [{"address": format!("ada{row}@example.com")}],
        });
        format!("{contact}\n")
    });
    write(&machine, "people.ndjson", &rows.collect::<String>());
    let done = machine
        .run("import people.ndjson --to skarbe --yes")
        .success();
    assert!(
        stdout(&done).contains("60 rows  `score`"),
        "{}",
        stdout(&done)
    );
    let report = read(&machine, "crm-import-people-skarbe.journal.report.ndjson");
    assert_eq!(report.matches("\"score\"").count(), 2, "{report}");
}

#[test]
fn a_file_that_is_there_has_a_status_of_its_own_and_is_replaced_on_demand() {
    let machine = Machine::new();
    let export = "export --from minotaur --out people.csv";
    machine.run(export).success();
    let whole = read(&machine, "people.csv");
    write(&machine, "people.csv", "old");
    let done = machine.run(export);
    assert_eq!(code(&done), Some(9), "{}", stderr(&done));
    assert!(stderr(&done).contains("--overwrite"), "{}", stderr(&done));
    assert_eq!(read(&machine, "people.csv"), "old");
    machine.run(&format!("{export} --overwrite")).success();
    assert_eq!(read(&machine, "people.csv"), whole);
    machine
        .run("export --from minotaur --out daily-{date}.csv")
        .success();
    let names = fs::read_dir(machine.path()).expect("a folder");
    let names = names.map(|entry| entry.expect("a file").file_name());
    let names: Vec<_> = names.filter_map(|name| name.into_string().ok()).collect();
    let daily = names.iter().find(|name| name.starts_with("daily-"));
    let daily = daily.expect("the file").len();
    assert_eq!(daily, "daily-2026-05-01.csv".len(), "{names:?}");
}

#[test]
fn a_transfer_that_did_nothing_leaves_nothing_and_advises_no_resume() {
    let machine = Machine::new();
    let mut command = machine.crm();
    let done = command
        .env("CRM_MINOTAUR_API_KEY", "k")
        .env("CRM_MINOTAUR_BASE_URL", "http://127.0.0.1:1")
        .env("CRM_SKARBE_API_KEY", "k")
        .env("CRM_SKARBE_BASE_URL", "http://127.0.0.1:1")
        .args("copy --from minotaur --to skarbe --yes --resume move.journal".split(' '))
        .assert();
    assert_eq!(code(&done), Some(7), "{}", stderr(&done));
    assert!(!stderr(&done).contains("--resume"), "{}", stderr(&done));
    assert!(!machine.path().join("move.journal").exists());
}

#[test]
fn an_import_is_one_entry_of_the_history_and_is_undone_as_a_whole() {
    let machine = Machine::new();
    write(&machine, "people.csv", PEOPLE);
    let done = machine.run("import people.csv --to minotaur --yes --resume import.journal");
    assert_eq!(code(&done), Some(8), "{}", stderr(&done));
    let entries = machine.json("history");
    let entries = entries.as_array().expect("entries");
    assert_eq!(entries.len(), 1, "{entries:?}");
    assert_eq!(entries[0]["entry"], "1.1");
    assert_eq!(entries[0]["command"], "import");
    assert_eq!(entries[0]["journal"], "import.journal");
    assert_eq!(entries[0]["outcome"], "2 created, 0 updated");
    let writes = machine.json("history 1");
    let outcomes: Vec<_> = writes.as_array().expect("entries")[1..]
        .iter()
        .map(|entry| entry["outcome"].as_str().expect("text"))
        .collect();
    assert_eq!(outcomes, ["created", "created"]);
    // An update keeps what was before.
    write(&machine, "people.csv", &PEOPLE.replace("Hopper", "Murray"));
    let update = "import people.csv --to minotaur --existing update --yes";
    assert_eq!(code(&machine.run(update)), Some(8));
    let names = |machine: &Machine| {
        let rows = machine.json("contacts list --vendor minotaur --limit 0");
        let rows = rows.as_array().expect("rows").clone();
        let names = rows.iter().filter_map(|row| row["last_name"].as_str());
        let mut names: Vec<_> = names.map(str::to_owned).collect();
        names.sort_unstable();
        names
    };
    assert!(names(&machine).contains(&"Murray".to_owned()));
    let done = machine.run("undo 2 --yes");
    assert_eq!(code(&done), Some(0), "{} {}", stdout(&done), stderr(&done));
    assert!(names(&machine).contains(&"Hopper".to_owned()));
    assert!(!names(&machine).contains(&"Murray".to_owned()));
    // What was created is deleted.
    let plan = stdout(&machine.run("undo 1 --plan").success());
    assert_eq!(plan.matches("contacts delete").count(), 2, "{plan}");
    machine.run("undo 1 --yes").success();
    assert_eq!(has(&machine, "minotaur", "ada@example.com"), 0);
    assert_eq!(has(&machine, "minotaur", "grace@example.com"), 0);
}

#[test]
fn the_history_tells_what_each_run_of_a_journal_did() {
    let machine = Machine::new();
    let people: String = (0..5)
        .map(|row| format!("Ada{row},ada{row}@example.com\n"))
        .collect();
    write(
        &machine,
        "people.csv",
        &format!("First name,Email\n{people}"),
    );
    write(
        &machine,
        "other.csv",
        "First name,Email\nBo,bo@example.com\n",
    );
    // The key is rejected once, after two writes.
    let fault = Fault::on("contacts_create").after(2).times(1).status(401);
    let sandbox = Sandbox::builder().contacts(1).fault(fault);
    served(sandbox, |sandbox| {
        let run = |line: &str| {
            let mut command = machine.crm();
            let words = line.split_whitespace();
            command.envs(variables(sandbox)).args(words).assert()
        };
        let import = "import people.csv --to skarbe --yes --concurrency 1 --resume people.journal";
        assert_eq!(code(&run(import)), Some(3));
        for _ in 0..2 {
            let done = run(import).success();
            let told = stdout(&done);
            assert!(told.contains("5 rows: 5 created"), "{told}");
        }
        // The journal is that of another file, so this run begins nothing.
        let other = run("import other.csv --to skarbe --yes --resume people.journal");
        assert_eq!(code(&other), Some(2), "{}", stderr(&other));
        let history = run("history --format json").success();
        let history: Value = serde_json::from_str(&stdout(&history)).expect("JSON");
        let outcomes = history.as_array().expect("entries").iter();
        let outcomes: Vec<_> = outcomes
            .map(|entry| entry["outcome"].as_str().expect("text"))
            .collect();
        let expected = [
            "2 created, 0 updated",
            "3 created, 0 updated",
            "0 created, 0 updated",
            "0 created, 0 updated",
        ];
        assert_eq!(outcomes, expected);
    });
}

#[test]
fn a_copy_that_cannot_be_undone_says_why_and_pruning_removes_what_was_kept() {
    let machine = Machine::new();
    write(&machine, "people.csv", PEOPLE);
    machine.run("import people.csv --to skarbe --yes");
    let done = machine.run("undo 1 --yes");
    assert_eq!(code(&done), Some(8), "{}", stderr(&done));
    let told = stdout(&done);
    assert!(told.contains("delete"), "{told}");
    assert_eq!(has(&machine, "skarbe", "ada@example.com"), 1);
    let writes = machine.path().join(".local/state/crm/history-1.ndjson");
    assert!(writes.exists());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let file = fs::metadata(&writes).expect("a file");
        assert_eq!(file.permissions().mode() & 0o777, 0o600);
    }
    machine
        .run("history prune --before 2999-01-01 --yes")
        .success();
    assert!(!writes.exists());
    write(&machine, "people.csv", &PEOPLE.replace("ada@", "eve@"));
    machine.run("import people.csv --to skarbe --yes --no-history");
    assert_eq!(machine.json("history").as_array().map(Vec::len), Some(0));
}

#[test]
fn a_transfer_without_rows_or_of_rows_that_are_there_leaves_no_files() {
    let machine = Machine::new();
    write(&machine, "nobody.csv", "first_name,email\n");
    write(
        &machine,
        "ada.csv",
        "first_name,email\nAda,ada@example.com\n",
    );
    machine.run("import ada.csv --to skarbe --yes").success();
    let names = || {
        let files = fs::read_dir(machine.path()).expect("a folder");
        let names = files.map(|file| file.expect("a file").file_name().into_string());
        let mut names: Vec<_> = names.map(|name| name.expect("text")).collect();
        names.retain(|name| name.starts_with("crm-"));
        names.sort();
        names
    };
    let before = names();
    assert!(!before.is_empty(), "of the contact that was created");
    for (file, told) in [
        ("nobody.csv", "0 rows: "),
        ("ada.csv", "1 row: 0 created, 0 updated, 1 skipped"),
    ] {
        let done = machine
            .run(&format!("import {file} --to skarbe --yes"))
            .success();
        assert!(stdout(&done).contains(told), "{}", stdout(&done));
        assert!(!stdout(&done).contains("Report:"), "{}", stdout(&done));
        assert_eq!(names(), before, "{file}");
    }
    // What is not confirmed has no journal.
    write(&machine, "bo.csv", "first_name,email\nBo,bo@example.com\n");
    let done = machine.run("import bo.csv --to skarbe");
    assert_eq!(code(&done), Some(2), "{}", stderr(&done));
    assert!(!stderr(&done).contains("Journal"), "{}", stderr(&done));
    assert_eq!(names(), before);
}
