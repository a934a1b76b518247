//! Duplicates, merging, and two vendors compared.

use serde_json::Value;

use super::{Machine, code, stderr, stdout};

fn create(machine: &Machine, email: &str, sets: &str) -> String {
    let create = format!("contacts create --vendor minotaur --set emails={email} {sets}");
    machine.run(&create).success();
    let found = machine.json(&format!(
        "contacts find {email} --vendor minotaur --allow-emulation"
    ));
    found[0]["id"].as_str().expect("an id").to_owned()
}

#[test]
fn duplicates_are_found_and_merged_and_the_merge_is_taken_back() {
    let machine = Machine::new();
    let none = machine
        .run("contacts duplicates --vendor minotaur --by email")
        .success();
    assert_eq!(stdout(&none), "");
    assert!(
        stderr(&none).contains("no duplicates among 20 contacts"),
        "{}",
        stderr(&none)
    );
    let kept = create(
        &machine,
        "ada@example.com",
        "--set first_name=Ada --set last_name=Lovelace --set phone_numbers=+12125550100",
    );
    let other = create(
        &machine,
        "ada@example.org",
        "--set first_name=A --set last_name=Lovelace --set title=CTO \
         --set phone_numbers=+12125550100",
    );
    let found = machine.json("contacts duplicates --vendor minotaur --by phone");
    let ids: Vec<_> = found
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| {
            (
                row["group"].clone(),
                row["id"].as_str().expect("an id").to_owned(),
            )
        })
        .collect();
    assert_eq!(ids.len(), 2, "{found}");
    assert!(ids.iter().all(|(group, _)| *group == 1));
    let shown = machine
        .run("contacts duplicates --vendor minotaur --by phone")
        .success();
    assert!(
        stderr(&shown).contains("crm contacts merge "),
        "{}",
        stderr(&shown)
    );

    let merge = format!("contacts merge {kept} {other} --vendor minotaur");
    let plan = machine.run(&format!("{merge} --plan")).success();
    assert!(
        stdout(&plan).contains("contacts delete"),
        "{}",
        stdout(&plan)
    );
    // The vendor keeps one address of a contact, and the other would be deleted with its contact.
    assert!(
        stderr(&plan).contains("not merged: ") && stderr(&plan).contains("emails[1]"),
        "{}",
        stderr(&plan)
    );
    let rejected = machine.run(&format!("{merge} --yes"));
    assert_eq!(code(&rejected), Some(6), "{}", stderr(&rejected));
    machine
        .run(&format!("contacts get {other} --vendor minotaur"))
        .success();
    let merge = format!("{merge} --allow-losses");
    assert_eq!(code(&machine.run(&merge)), Some(2), "nobody said yes");
    machine.run(&format!("{merge} --yes")).success();
    let merged = machine.json(&format!("contacts get {kept} --vendor minotaur"));
    assert_eq!(merged["title"], "CTO");
    assert_eq!(merged["first_name"], "Ada");
    assert_eq!(
        code(&machine.run(&format!("contacts get {other} --vendor minotaur"))),
        Some(4)
    );
    // Two were created, so it is the third run.
    machine.run("undo 3 --yes");
    let back = machine.json(&format!("contacts get {kept} --vendor minotaur"));
    assert_eq!(back["emails"].as_array().map(Vec::len), Some(1), "{back}");
    let found = machine.json("contacts find ada@example.org --vendor minotaur --allow-emulation");
    assert_eq!(found[0]["title"], "CTO");
    // A vendor that deletes no contacts merges none.
    let skarbe = machine.run("contacts merge 1 2 --vendor skarbe --plan");
    assert_eq!(code(&skarbe), Some(6), "{}", stderr(&skarbe));
}

#[test]
fn two_vendors_are_compared_person_by_person() {
    let machine = Machine::new();
    let found = machine.json("diff minotaur skarbe");
    let rows = found.as_array().expect("rows");
    let only = rows
        .iter()
        .filter(|row| row["found"] == "only minotaur")
        .count();
    machine
        .run(
            "contacts create --vendor minotaur --set first_name=Ada --set last_name=Lovelace \
             --set emails=ada@example.com --set title=CTO",
        )
        .success();
    let more = machine.json("diff minotaur skarbe");
    let more = more.as_array().expect("rows");
    assert_eq!(
        more.iter()
            .filter(|row| row["found"] == "only minotaur")
            .count(),
        only + 1
    );
    machine
        .run(
            "contacts create --vendor skarbe --set first_name=Ada --set last_name=Lovelace \
             --set emails=ADA@example.com --set title=CEO",
        )
        .success();
    let differs = machine.json("diff minotaur skarbe --by email");
    let title: Vec<&Value> = differs
        .as_array()
        .expect("rows")
        .iter()
        .filter(|row| row["contact"] == "Ada Lovelace <ada@example.com>")
        .collect();
    assert_eq!(title.len(), 1, "{title:?}");
    assert_eq!(title[0]["field"], "title");
    assert_eq!(title[0]["left"], "CTO");
    assert_eq!(title[0]["right"], "CEO");
    let csv = machine.run("diff minotaur skarbe --format csv").success();
    assert!(stdout(&csv).starts_with("found,contact,field,left,right,left_id,right_id\n"));
    let across = machine.json("contacts duplicates --across minotaur,skarbe --by email");
    let ada = across
        .as_array()
        .expect("rows")
        .iter()
        .filter(|row| row["name"] == "Ada Lovelace");
    assert_eq!(ada.count(), 2);
}
