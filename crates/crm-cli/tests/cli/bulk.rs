//! Updates and deletions of many records.

use std::fs;

use crm_sandbox::{Fault, Sandbox};
use serde_json::Value;

use super::served::{served, variables};
use super::{Machine, code, stderr, stdout};

fn contacts(machine: &Machine) -> Vec<Value> {
    let all = machine.json("contacts list --vendor minotaur");
    all.as_array().expect("rows").clone()
}

fn ids(contacts: &[Value]) -> Vec<String> {
    let ids = contacts.iter().map(|contact| contact["id"].as_str());
    ids.map(|id| id.expect("an id").to_owned()).collect()
}

fn write(machine: &Machine, name: &str, text: &str) {
    fs::write(machine.path().join(name), text).expect("a file");
}

fn title(machine: &Machine, id: &str) -> Value {
    machine.json(&format!("contacts get {id} --vendor minotaur"))["title"].clone()
}

#[test]
fn many_are_updated_with_a_preview_a_question_and_a_way_back() {
    let machine = Machine::new();
    let all = contacts(&machine);
    let (ids, before) = (ids(&all), all[0]["title"].clone());
    write(
        &machine,
        "ids.txt",
        &format!("{}\n\n{}\n{}\n", ids[0], ids[1], ids[0]),
    );
    let update = "contacts update --from ids.txt --vendor minotaur --set title=VIP";
    let done = machine.run(&format!("{update} --dry-run")).success();
    assert!(stdout(&done).contains(" → VIP"), "{}", stdout(&done));
    assert!(
        stderr(&done).contains("2 contacts would be updated; nothing was written"),
        "{}",
        stderr(&done)
    );
    let done = machine.run(update);
    assert_eq!(code(&done), Some(2), "{}", stderr(&done));
    assert!(
        stderr(&done).contains("Update title of 2 contacts at Minotaur Sales?"),
        "{}",
        stderr(&done)
    );
    assert_eq!(title(&machine, &ids[0]), before);
    let done = machine.run(&format!("{update} --yes")).success();
    let said = stderr(&done);
    assert!(said.contains("left out 1 duplicate"), "{said}");
    assert!(said.contains("2 contacts: 2 updated"), "{said}");
    assert_eq!(title(&machine, &ids[0]), "VIP");
    let history = machine.json("history");
    assert_eq!(history[0]["entry"], "1.1");
    assert_eq!(history[1]["entry"], "1.2");
    assert_eq!(history[0]["before"]["title"], before);
    machine.run("undo 1 --yes").success();
    assert_eq!(title(&machine, &ids[0]), before);
}

#[test]
fn a_record_that_has_other_values_in_an_earlier_row_is_rejected() {
    let machine = Machine::new();
    let all = contacts(&machine);
    let (id, before) = (&ids(&all)[0], all[0]["title"].clone());
    write(
        &machine,
        "changes.csv",
        &format!("id,title\n{id},Boss\n{id},Boss of all\n"),
    );
    let update = "contacts update --from changes.csv --vendor minotaur --yes";
    let done = machine.run(update);
    assert_eq!(code(&done), Some(2), "{}", stderr(&done));
    assert!(
        stderr(&done).contains("has other values in an earlier row"),
        "{}",
        stderr(&done)
    );
    assert_eq!(title(&machine, id), before);
}

#[test]
fn a_failure_does_not_stop_the_others_and_is_told() {
    let machine = Machine::new();
    let ids = ids(&contacts(&machine));
    write(
        &machine,
        "changes.csv",
        &format!(
            "id,title,last_name\n{},CTO,\n00000000-0000-4000-8000-000000000000,CEO,\n{},,Sales\n",
            ids[0], ids[1]
        ),
    );
    let update = "contacts update --from changes.csv --vendor minotaur --yes --format json";
    let done = machine.run(update);
    assert_eq!(code(&done), Some(8), "{}", stderr(&done));
    let rows: Value = serde_json::from_str(&stdout(&done)).expect("JSON");
    let outcomes: Vec<_> = rows.as_array().expect("rows").iter().collect();
    assert_eq!(outcomes[0]["outcome"], "updated");
    assert_eq!(outcomes[1]["outcome"], "failed");
    assert_eq!(outcomes[2]["outcome"], "updated");
    assert!(
        stderr(&done).contains("3 contacts: 1 failed, 2 updated"),
        "{}",
        stderr(&done)
    );
    assert_eq!(title(&machine, &ids[0]), "CTO");
    let failed = machine.json("history --failed");
    assert_eq!(failed.as_array().map(Vec::len), Some(1));
}

#[test]
fn those_that_a_filter_finds_are_changed_and_no_others() {
    let machine = Machine::new();
    let all = contacts(&machine);
    let title = all
        .iter()
        .filter_map(|contact| contact["title"].as_str())
        .find(|title| !title.contains(' '))
        .expect("a title");
    let matching = all
        .iter()
        .filter(|contact| contact["title"] == title)
        .count();
    let which = format!("--filter title={title} --vendor minotaur");
    let done = machine
        .run(&format!(
            "contacts update {which} --set title=Boss --dry-run"
        ))
        .success();
    let change = format!("title: {title} → Boss");
    assert_eq!(stdout(&done).matches(&change).count(), matching);
    let done = machine
        .run(&format!("contacts delete {which} --yes"))
        .success();
    assert!(
        stderr(&done).contains(&format!("{matching} deleted")),
        "{}",
        stderr(&done)
    );
    assert_eq!(contacts(&machine).len(), all.len() - matching);
    let done = machine
        .run(&format!("contacts delete {which} --yes"))
        .success();
    assert!(
        stderr(&done).contains("no contact was found"),
        "{}",
        stderr(&done)
    );
}

#[test]
fn standard_input_and_json_name_records_and_what_is_wrong_stops_all_before_a_write() {
    let machine = Machine::new();
    let ids = ids(&contacts(&machine));
    let run = |line: &str, input: String| {
        machine
            .crm()
            .env("CRM_SANDBOX", "1")
            .env("CRM_SANDBOX_DB", machine.path().join("sandbox.db"))
            .env("CRM_SANDBOX_CONTACTS", "20")
            .args(line.split_whitespace())
            .write_stdin(input)
            .assert()
    };
    let update = "contacts update --from - --vendor minotaur --yes";
    let input = format!("{{\"id\": \"{}\", \"title\": \"Head of It\"}}\n", ids[2]);
    run(update, input).success();
    assert_eq!(title(&machine, &ids[2]), "Head of It");
    let input = format!(
        "{{\"id\": \"{}\", \"title\": \"X\"}}\n{{\"id\": \"{}\", \"titel\": \"X\"}}\n",
        ids[2], ids[3]
    );
    let done = run(update, input);
    assert_eq!(code(&done), Some(5), "{}", stderr(&done));
    assert!(
        stderr(&done).contains("line 2 of standard input: there is no field `titel`"),
        "{}",
        stderr(&done)
    );
    assert_eq!(title(&machine, &ids[2]), "Head of It");
    for (line, exit) in [
        ("contacts update --vendor minotaur --set title=X", 2),
        ("contacts delete --vendor minotaur --yes", 2),
        ("contacts delete 1 --from - --vendor minotaur --yes", 2),
        ("contacts update --from - --vendor minotaur --yes", 2),
    ] {
        let done = run(line, ids[0].clone());
        assert_eq!(code(&done), Some(exit), "{line}: {}", stderr(&done));
    }
    // A vendor that can't is told before anything is tried.
    let done = run(
        "contacts delete --from - --vendor skarbe --yes",
        "1\n2\n".to_owned(),
    );
    assert_eq!(code(&done), Some(6), "{}", stderr(&done));
    assert_eq!(stdout(&done), "");
}

#[test]
fn a_dry_run_rejects_what_the_run_rejects() {
    let machine = Machine::new();
    let ids = ids(&contacts(&machine));
    let missing = "00000000-0000-4000-8000-000000000000";
    let deal = machine.json("deals list --vendor minotaur --limit 1");
    let company = machine.json("companies list --vendor minotaur --limit 1");
    let of = |row: &Value| row[0]["id"].as_str().expect("an id").to_owned();
    write(&machine, "ids.txt", &ids[..3].join("\n"));
    write(&machine, "deals.txt", &of(&deal));
    write(&machine, "companies.txt", &of(&company));
    write(&machine, "some.txt", &format!("{}\n{missing}", ids[0]));
    write(&machine, "none.txt", missing);
    let one = format!("contacts update {} --set tags=vip", ids[0]);
    let gone = format!("contacts delete {missing}");
    // Of each command: how it ends, what the dry run says of it, and how many rows of each outcome.
    for (line, exit, says, outcomes) in [
        (
            "contacts update --from ids.txt --set tags=vip",
            5,
            "3 contacts would be rejected",
            [0, 3],
        ),
        (one.as_str(), 5, "1 contact would be rejected", [0, 1]),
        (
            "companies update --from companies.txt --set tags=vip",
            5,
            "1 company would be rejected",
            [0, 1],
        ),
        (
            "deals update --from deals.txt --set tags=vip",
            5,
            "1 deal would be rejected",
            [0, 1],
        ),
        (
            "contacts update --from ids.txt --set tags=vip --set title=CTO",
            0,
            "would be lost in 3 records: `tags`",
            [3, 0],
        ),
        (
            "contacts update --from some.txt --set title=CTO",
            8,
            "1 contact would be updated, 1 would be rejected",
            [1, 1],
        ),
        (
            "contacts delete --from none.txt",
            4,
            "1 contact would be rejected",
            [0, 1],
        ),
        (gone.as_str(), 4, "1 contact would be rejected", [0, 1]),
        (
            "contacts delete --from some.txt",
            8,
            "1 contact would be deleted, 1 would be rejected",
            [1, 1],
        ),
    ] {
        let line = format!("{line} --vendor minotaur");
        let done = machine.run(&format!("{line} --dry-run --format json"));
        assert_eq!(code(&done), Some(exit), "{line}: {}", stderr(&done));
        let rows: Value = serde_json::from_str(&stdout(&done)).expect("JSON");
        let rows = rows.as_array().expect("rows");
        let rejected = rows.iter().filter(|row| row["outcome"] == "reject");
        let rejected = rejected.inspect(|row| assert!(row["why"].is_string(), "{row}"));
        let rejected = rejected.count();
        assert_eq!([rows.len() - rejected, rejected], outcomes, "{line}");
        assert!(stderr(&done).contains(says), "{line}: {}", stderr(&done));
        assert_eq!(machine.json("history"), serde_json::json!([]), "{line}");
    }
    // The run ends as the dry run said, and asks about nothing that it would reject.
    let line = "contacts update --from ids.txt --set tags=vip --vendor minotaur";
    let done = machine.run(line);
    assert_eq!(code(&done), Some(5), "{}", stderr(&done));
    assert!(stderr(&done).contains("3 rejected"), "{}", stderr(&done));
    let done = machine.run(&format!(
        "contacts update {} --set tags=vip --vendor minotaur",
        ids[0]
    ));
    assert_eq!(code(&done), Some(5), "{}", stderr(&done));
    assert_eq!(machine.json("history"), serde_json::json!([]));
    for dry in ["--dry-run", "--yes"] {
        let done = machine.run(&format!(
            "contacts delete --from ids.txt --vendor skarbe {dry}"
        ));
        assert_eq!(code(&done), Some(6), "{dry}: {}", stderr(&done));
        assert_eq!(stdout(&done), "", "{dry}");
    }
}

#[test]
fn an_interrupted_run_is_resumed_and_repeats_no_write() {
    let machine = Machine::new();
    // The key is rejected once, after three writes.
    let fault = Fault::on("contacts_update").after(3).times(1).status(401);
    let sandbox = Sandbox::builder().contacts(9).fault(fault);
    served(sandbox, |sandbox| {
        let run = |line: &str| {
            let mut command = machine.crm();
            let words = line.split_whitespace();
            command.envs(variables(sandbox)).args(words).assert()
        };
        let writes = || {
            let requests = sandbox.requests();
            let writes = requests.iter().filter(|request| request.method == "PATCH");
            writes.map(|write| write.path.clone()).collect::<Vec<_>>()
        };
        let done = run("contacts list --vendor minotaur --format csv --fields id");
        write(&machine, "ids.csv", &stdout(&done));
        let update = "contacts update --from ids.csv --set title=VIP --vendor minotaur --yes";
        let done = run(update);
        assert_eq!(code(&done), Some(8), "{}", stderr(&done));
        let said = stderr(&done);
        assert!(said.contains("1 failed, 3 updated, 5 not tried"), "{said}");
        assert!(said.contains("--yes --resume 1`"), "{said}");
        assert_eq!(writes().len(), 4);
        // As if it had been killed before it could note what came of the third write.
        let history = machine.path().join(".local/state/crm/history.ndjson");
        let text = fs::read_to_string(&history).expect("the history");
        let lines: Vec<_> = text.lines().collect();
        let is_third = |line: &&str| line.contains("\"number\":3,") && line.contains("\"updated\"");
        let third = lines.iter().position(is_third).expect("a line");
        fs::write(&history, lines[..third].join("\n") + "\n").expect("the history");
        // Other values are no continuation.
        let other = update.replace("VIP", "CTO");
        let done = run(&format!("{other} --resume 1"));
        assert_eq!(code(&done), Some(2), "{}", stderr(&done));
        for (line, exit, says) in [
            ("--resume 7", 4, "no run `7`"),
            ("--resume 1 --no-history", 2, "--no-history"),
        ] {
            let done = run(&format!("{update} {line}"));
            assert_eq!(code(&done), Some(exit), "{line}: {}", stderr(&done));
            assert!(stderr(&done).contains(says), "{line}: {}", stderr(&done));
        }
        let done = run(&format!("{update} --resume 1 --dry-run")).success();
        let said = stderr(&done);
        assert!(said.contains("3 written before"), "{said}");
        assert!(said.contains("6 contacts would be updated"), "{said}");
        sandbox.clear_requests();
        let done = run(&format!("{update} --resume 1")).success();
        let said = stderr(&done);
        assert!(
            said.contains("9 contacts: 6 updated, 3 written before"),
            "{said}"
        );
        assert_eq!(writes().len(), 6, "no write is repeated");
        // The continuation of a continuation knows all.
        sandbox.clear_requests();
        let done = run(&format!("{update} --resume 2")).success();
        assert!(
            stderr(&done).contains("9 written before"),
            "{}",
            stderr(&done)
        );
        assert_eq!(writes(), Vec::<String>::new());
    });
}

#[test]
fn a_spent_quota_ends_a_run_at_once_and_it_can_be_resumed() {
    let machine = Machine::new();
    let fault = Fault::on("contacts_delete").after(1).status(402);
    served(Sandbox::builder().contacts(5).fault(fault), |sandbox| {
        let run = |line: &str| {
            let mut command = machine.crm();
            let words = line.split_whitespace();
            command.envs(variables(sandbox)).args(words).assert()
        };
        let done = run("contacts list --vendor minotaur --format csv --fields id");
        write(&machine, "ids.csv", &stdout(&done));
        let done = run("contacts delete --from ids.csv --vendor minotaur --yes");
        let said = stderr(&done);
        assert!(said.contains("1 deleted, 1 failed, 3 not tried"), "{said}");
        assert!(said.contains("--resume 1`"), "{said}");
    });
}

/// The vendor stalls after the third write, which arrived.
#[cfg(unix)]
#[test]
fn a_run_that_is_broken_off_by_ctrl_c_tells_what_is_unknown_and_is_resumed() {
    use std::process::{Command, Stdio};

    use super::served::interrupt_twice;

    let machine = Machine::new();
    let fault = Fault::on("contacts_update").after(2).stall_after_handling();
    served(Sandbox::builder().contacts(5).fault(fault), |sandbox| {
        let crm = |line: &str| {
            let mut command = Command::new(assert_cmd::cargo::cargo_bin!("crm"));
            command
                .env_clear()
                .env("HOME", machine.path())
                .envs(variables(sandbox))
                .current_dir(machine.path())
                .args(line.split_whitespace())
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped());
            command
        };
        let list = crm("contacts list --vendor minotaur --format csv --fields id").output();
        fs::write(machine.path().join("ids.csv"), list.expect("ids").stdout).expect("a file");
        let update = "contacts update --from ids.csv --set title=VIP --vendor minotaur --yes";
        let child = crm(update).spawn().expect("it starts");
        let told = interrupt_twice(child, sandbox);
        assert!(
            told.contains("interrupted; 5 contacts: 1 unknown, 2 updated, 2 not tried"),
            "{told}"
        );
        assert!(told.contains("--resume 1`"), "{told}");
        sandbox.clear_faults();
        sandbox.clear_requests();
        let done = crm(&format!("{update} --resume 1"))
            .output()
            .expect("it ends");
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(
            told.contains("5 contacts: 2 updated, 3 written before"),
            "{told}"
        );
        let requests = sandbox.requests();
        let writes = requests.iter().filter(|request| request.method == "PATCH");
        assert_eq!(writes.count(), 2, "no write is repeated");
    });
}

#[test]
fn what_changes_nothing_is_not_sent_and_is_counted_apart() {
    served(Sandbox::builder().contacts(5), |sandbox| {
        let machine = Machine::new();
        let run = |line: &str| {
            let mut command = machine.crm();
            let words = line.split_whitespace();
            command.envs(variables(sandbox)).args(words).assert()
        };
        let json = |line: &str| -> Value {
            let done = run(&format!("{line} --format json")).success();
            serde_json::from_str(&stdout(&done)).expect("JSON")
        };
        let updates = || {
            let requests = sandbox.requests();
            let of = requests
                .iter()
                .filter(|request| request.operation.as_deref() == Some("contacts_update"));
            of.count()
        };
        let all = json("contacts list --vendor minotaur");
        let (one, other) = (&all[0], &all[1]);
        let (id, title) = (
            one["id"].as_str().expect("an id"),
            one["title"].as_str().expect("text"),
        );
        let other = other["id"].as_str().expect("an id");
        write(
            &machine,
            "changes.csv",
            &format!("id,title\n{id},{title}\n{other},Head of It\n"),
        );
        let update = "contacts update --from changes.csv --vendor minotaur";
        let done = run(&format!("{update} --dry-run --format json")).success();
        let rows: Value = serde_json::from_str(&stdout(&done)).expect("JSON");
        assert_eq!(rows[0]["outcome"], "unchanged", "{rows}");
        assert_eq!(rows[1]["outcome"], "update", "{rows}");
        let said = stderr(&done);
        assert!(
            said.contains("1 contact would be updated, 1 unchanged"),
            "{said}"
        );
        let done = run(&format!("{update} --yes --format json")).success();
        let rows: Value = serde_json::from_str(&stdout(&done)).expect("JSON");
        assert_eq!(rows[0]["outcome"], "unchanged", "{rows}");
        assert_eq!(rows[1]["outcome"], "updated", "{rows}");
        let said = stderr(&done);
        assert!(
            said.contains("2 contacts: 1 unchanged, 1 updated"),
            "{said}"
        );
        assert_eq!(updates(), 1);
        let history = json("history");
        assert_eq!(history.as_array().map(Vec::len), Some(1), "{history}");
        // One record by its id, with and without a history.
        for more in ["", " --no-history"] {
            let done = run(&format!(
                "contacts update {other} --vendor minotaur --set title=VIP{more}"
            ));
            assert_eq!(code(&done), Some(0), "{}", stderr(&done));
            let again = json(&format!(
                "contacts update {other} --vendor minotaur --set title=VIP{more}"
            ));
            assert_eq!(again["outcome"], "unchanged", "{again}");
            assert_eq!(again["id"], other, "{again}");
            run(&format!(
                "contacts update {other} --vendor minotaur --set title=CTO{more}"
            ))
            .success();
        }
        assert_eq!(updates(), 5);
    });
}

#[test]
fn a_list_that_is_written_and_read_back_changes_what_was_edited() {
    let machine = Machine::new();
    let list = "contacts list --vendor minotaur --format csv";
    let text = stdout(&machine.run(list).success());
    let all = contacts(&machine);
    let title = all[0]["title"].as_str().expect("a title");
    write(
        &machine,
        "all.csv",
        &text.replacen(title, "Chief of All", 1),
    );
    let update = "contacts update --from all.csv --vendor minotaur";
    let done = machine.run(&format!("{update} --dry-run")).success();
    let said = stderr(&done);
    assert!(
        said.contains("1 contact would be updated, 19 unchanged"),
        "{said}"
    );
    let done = machine.run(&format!("{update} --yes --quiet")).success();
    assert_eq!(
        stdout(&done).matches("unchanged").count(),
        19,
        "{}",
        stdout(&done)
    );
    assert_eq!(
        super::bulk::title(&machine, all[0]["id"].as_str().expect("an id")),
        "Chief of All"
    );
}

#[test]
fn a_table_of_changes_is_read_as_an_import_reads_it() {
    let machine = Machine::new();
    let ids = ids(&contacts(&machine));
    let text = format!(
        "Changes of May\r\nContact ID;Job Title;E-mail;Created at;Shoe size\r\n\
         {};Chef de cuisine;chef@example.com;2026-01-01;42\r\n{};Café;;;\r\n",
        ids[0], ids[1]
    );
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
    fs::write(machine.path().join("changes.csv"), &bytes).expect("a file");
    let update = "contacts update --from changes.csv --vendor minotaur --yes";
    let done = machine.run(&format!("{update} --map")).failure();
    assert!(
        !stderr(&done).contains("unexpected argument"),
        "{}",
        stderr(&done)
    );
    let words = update.split(' ').chain(["--map", "Contact ID=id"]);
    let done = machine
        .crm()
        .env("CRM_SANDBOX", "1")
        .env("CRM_SANDBOX_DB", machine.path().join("sandbox.db"))
        .env("CRM_SANDBOX_CONTACTS", "20")
        .args(words)
        .assert();
    let said = stderr(&done);
    assert_eq!(code(&done), Some(0), "{said}");
    assert!(
        said.contains("taken for no field, and are left: Shoe size"),
        "{said}"
    );
    assert!(
        said.contains("can't be changed, and are left: created_at"),
        "{said}"
    );
    assert_eq!(title(&machine, &ids[0]), "Chef de cuisine");
    assert_eq!(title(&machine, &ids[1]), "Café");
    let one = machine.json(&format!("contacts get {} --vendor minotaur", ids[0]));
    assert_eq!(one["emails"][0]["address"], "chef@example.com", "{one}");
    // A row has the number of its line, as in an import.
    for (row, says) in [
        (
            format!("{},CTO,many", ids[1]),
            "line 3 of scores.csv: the cell of column `score`",
        ),
        (",CTO,1".to_owned(), "line 3 of scores.csv: there is no id"),
    ] {
        write(
            &machine,
            "scores.csv",
            &format!("id,title,score\n{},CEO,7\n{row}\n", ids[0]),
        );
        let done = machine.run("contacts update --from scores.csv --vendor minotaur --yes");
        assert_eq!(code(&done), Some(5), "{}", stderr(&done));
        assert!(stderr(&done).contains(says), "{}", stderr(&done));
    }
    assert_eq!(
        title(&machine, &ids[0]),
        "Chef de cuisine",
        "nothing is written"
    );
    // It says which cell holds it, and not that the file has another encoding.
    write(&machine, "nul.csv", &format!("id,title\n{},C\0O\n", ids[0]));
    let done = machine.run("contacts update --from nul.csv --vendor minotaur --yes");
    assert_eq!(code(&done), Some(5), "{}", stderr(&done));
    let says = "the cell of column `title` holds a NUL character";
    assert!(stderr(&done).contains(says), "{}", stderr(&done));
}

#[test]
fn what_is_no_e_mail_address_is_rejected_before_anything_is_sent() {
    let machine = Machine::new();
    let ids = ids(&contacts(&machine));
    write(
        &machine,
        "changes.ndjson",
        &format!(
            "{{\"id\": \"{}\", \"emails\": [{{\"address\": \"notanemail\"}}]}}\n",
            ids[0]
        ),
    );
    for line in [
        format!("contacts update {} --set emails=notanemail", ids[0]),
        format!(
            "contacts update {} --set emails=notanemail --dry-run",
            ids[0]
        ),
        format!(
            "contacts update {} --set email=Ada<ada@example.com>",
            ids[0]
        ),
        "contacts update --from changes.ndjson --dry-run".to_owned(),
        "contacts create --set emails=notanemail".to_owned(),
    ] {
        let done = machine.run(&format!("{line} --vendor minotaur --yes"));
        assert_eq!(code(&done), Some(5), "{line}: {}", stderr(&done));
        let says = "`emails.0` expects an e-mail address";
        assert!(stderr(&done).contains(says), "{line}: {}", stderr(&done));
    }
}
