//! Updates and deletions of many records.

use std::fs;

use serde_json::Value;

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
    assert!(stdout(&done).contains("title: VIP"), "{}", stdout(&done));
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
    assert!(stderr(&done).contains("1 not tried"), "{}", stderr(&done));
}
