//! What is written is kept, shown and taken back.

use serde_json::Value;

use super::{Machine, code, stderr, stdout};

fn created(machine: &Machine) -> String {
    machine.json(
        "contacts create --vendor minotaur --set first_name=Ada --set last_name=Lovelace \
         --set emails=ada@example.com --set title=Engineer",
    );
    let found = machine.json("contacts find ada@example.com --vendor minotaur --allow-emulation");
    found[0]["id"].as_str().expect("an id").to_owned()
}

fn title(machine: &Machine, id: &str) -> Value {
    machine.json(&format!("contacts get {id} --vendor minotaur"))["title"].clone()
}

#[test]
fn writes_are_kept_where_only_their_owner_reads_them_and_are_taken_back() {
    let machine = Machine::new();
    let id = created(&machine);
    let update = format!("contacts update {id} --vendor minotaur --set title=CTO");
    machine.run(&update).success();
    let gone =
        "contacts update 00000000-0000-4000-8000-000000000000 --vendor minotaur --set title=X";
    assert_eq!(code(&machine.run(gone)), Some(4));
    machine
        .run(&format!(
            "contacts delete {id} --vendor minotaur --yes --no-history"
        ))
        .success();
    let entries = machine.json("history");
    let told: Vec<_> = entries
        .as_array()
        .expect("entries")
        .iter()
        .map(|entry| {
            (
                entry["entry"].as_str(),
                entry["command"].as_str(),
                entry["outcome"].as_str(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (Some("1.1"), Some("contacts create"), Some("created")),
            (Some("2.1"), Some("contacts update"), Some("updated")),
            (Some("3.1"), Some("contacts update"), Some("failed")),
        ]
    );
    assert_eq!(entries[1]["before"]["title"], "Engineer");
    assert_eq!(entries[1]["after"]["title"], "CTO");
    assert_eq!(
        machine.json("history --failed").as_array().map(Vec::len),
        Some(1)
    );
    assert_eq!(
        machine
            .json("history --vendor skarbe")
            .as_array()
            .map(Vec::len),
        Some(0)
    );
    assert_eq!(
        machine.json("history --since 2h").as_array().map(Vec::len),
        Some(3)
    );
    assert_eq!(
        machine.json("history 2.1")["record"],
        "Ada Lovelace <ada@example.com>"
    );
    assert_eq!(code(&machine.run("history 9")), Some(4));
    let path = machine.path().join(".local/state/crm/history.ndjson");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&path).expect("a history").permissions();
        assert_eq!(mode.mode() & 0o777, 0o600);
    }
    assert_eq!(
        code(&machine.run("history prune --before 0d")),
        Some(2),
        "nobody said yes"
    );
    machine.run("history prune --before 0d --yes").success();
    assert_eq!(machine.json("history").as_array().map(Vec::len), Some(0));
    assert!(
        !std::fs::read_to_string(&path)
            .expect("a history")
            .contains("Ada")
    );
}

#[test]
fn an_update_a_creation_and_a_removal_are_undone() {
    let machine = Machine::new();
    let id = created(&machine);
    machine
        .run(&format!(
            "contacts update {id} --vendor minotaur --set title=CTO"
        ))
        .success();
    let plan = machine.run("undo 2 --plan").success();
    assert!(
        stdout(&plan).contains("contacts update: title"),
        "{}",
        stdout(&plan)
    );
    assert_eq!(title(&machine, &id), "CTO");
    assert_eq!(code(&machine.run("undo 2")), Some(2), "nobody said yes");
    machine.run("undo 2 --yes").success();
    assert_eq!(title(&machine, &id), "Engineer");
    let again = machine.run("undo 2 --yes");
    assert_eq!(code(&again), Some(8), "{}", stdout(&again));
    assert!(
        stdout(&again).contains("undone already"),
        "{}",
        stdout(&again)
    );
    // An undo is a write, and can be undone.
    machine.run("undo 3.1 --yes").success();
    assert_eq!(title(&machine, &id), "CTO");

    machine
        .run(&format!("contacts delete {id} --vendor minotaur --yes"))
        .success();
    let done = machine.run("undo 5 --yes").success();
    assert!(stdout(&done).contains("another id"), "{}", stdout(&done));
    let found = machine.json("contacts find ada@example.com --vendor minotaur --allow-emulation");
    assert_eq!(found[0]["title"], "CTO");
    let anew = found[0]["id"].as_str().expect("an id");
    assert_ne!(anew, id);
    // The vendor told no id of it; it is known again by its address.
    machine.run("undo 6.1 --yes").success();
    assert_eq!(
        code(&machine.run(&format!("contacts get {anew} --vendor minotaur"))),
        Some(4)
    );
}

#[test]
fn what_cannot_be_undone_is_told_and_nothing_is_done_by_halves() {
    let machine = Machine::new();
    let id = created(&machine);
    let set = |title: &str| {
        let line = format!("contacts update {id} --vendor minotaur --set title={title}");
        machine.run(&line).success();
    };
    set("CTO");
    set("CEO");
    // Somebody has changed it since.
    let undo = machine.run("undo 2 --yes");
    assert_eq!(code(&undo), Some(8), "{}", stdout(&undo));
    assert!(
        stdout(&undo).contains("changed again since"),
        "{}",
        stdout(&undo)
    );
    assert_eq!(title(&machine, &id), "CEO");
    machine.run("undo 2 --force --yes").success();
    assert_eq!(title(&machine, &id), "Engineer");
    // Skarbe deletes no contacts.
    machine
        .run("contacts create --vendor skarbe --set first_name=Ada --set emails=ada@example.com")
        .success();
    let undo = machine.run("undo 5 --yes");
    assert_eq!(code(&undo), Some(8));
    assert!(
        stdout(&undo).contains("does not delete"),
        "{}",
        stdout(&undo)
    );
    // Another sandbox is another account.
    let other = machine
        .crm()
        .env("CRM_SANDBOX", "1")
        .env("CRM_SANDBOX_DB", machine.path().join("other.db"))
        .args(["undo", "1", "--yes"])
        .assert();
    assert_eq!(code(&other), Some(8), "{}", stderr(&other));
    assert!(
        stdout(&other).contains("another sandbox"),
        "{}",
        stdout(&other)
    );
    // A call by its operation is kept, and no more is known of it.
    machine
        .run(&format!(
            "call minotaur contacts_delete --param id={id} --yes"
        ))
        .success();
    let last = machine.json("history --limit 1");
    assert_eq!(last[0]["operation"], "contacts_delete");
    assert_eq!(last[0]["id"], id);
}
