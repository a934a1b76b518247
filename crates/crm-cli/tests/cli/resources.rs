//! Companies, deals and lists: imported from files, exported, and copied with their links.

use std::fs;

use assert_cmd::assert::Assert;
use serde_json::Value;

use super::{Machine, code, stderr, stdout};

/// Runs a command on a sandbox in which nobody is.
fn in_nothing(machine: &Machine, line: &str) -> Assert {
    machine
        .crm()
        .env("CRM_SANDBOX", "1")
        .env("CRM_SANDBOX_DB", machine.path().join("empty.db"))
        .env("CRM_SANDBOX_CONTACTS", "0")
        .args(line.split_whitespace())
        .assert()
}

/// The rows of a list there.
fn rows(machine: &Machine, line: &str) -> Vec<Value> {
    let done = in_nothing(machine, &format!("{line} --limit 0 --format json")).success();
    let rows: Value = serde_json::from_slice(&done.get_output().stdout).expect("JSON");
    rows.as_array().expect("rows").clone()
}

fn named<'r>(rows: &'r [Value], name: &str) -> Vec<&'r Value> {
    rows.iter().filter(|row| row["name"] == name).collect()
}

#[test]
fn companies_and_deals_are_imported_from_files_of_other_programs() {
    let machine = Machine::new();
    let write =
        |name: &str, text: &str| fs::write(machine.path().join(name), text).expect("a file");
    write(
        "companies.csv",
        "Record ID,Company name,Industry,Company owner\n1,Acme,Tools,\n2,Globex,Energy,\n3,ACME,,\n",
    );
    let done = in_nothing(
        &machine,
        "import companies.csv --resource companies --to minotaur --yes",
    );
    // The third row is the first company again.
    assert_eq!(code(&done), Some(8), "{}", stderr(&done));
    let companies = rows(&machine, "companies list --vendor minotaur");
    let [acme] = named(&companies, "Acme")[..] else {
        panic!("{companies:?}");
    };
    assert_eq!(acme["industry"], "Tools");
    assert_eq!(named(&companies, "Globex").len(), 1, "{companies:?}");

    // The vendor needs ids of its own, which the file has.
    let deals = machine.json("deals list --vendor minotaur --limit 1");
    let of = |field: &str| deals[0][field].as_str().expect("an id").to_owned();
    let contact = deals[0]["contact_ids"][0].as_str().expect("an id");
    let (stage, owner) = (of("stage_id"), of("owner_id"));
    write(
        "deals.csv",
        &format!(
            "Deal - Title;contact_ids;stage_id;owner_id;Priority;Deal - Expected close date;closed_at\n\
             Big one;{contact};{stage};{owner};High;2026-12-31T00:00:00Z;2026-12-31T00:00:00Z\n\
             Small one;;;;;;\n"
        ),
    );
    let done = machine.run("import deals.csv --resource deals --to minotaur --keep-ids --yes");
    assert_eq!(code(&done), Some(8), "{}", stderr(&done));
    let told = stdout(&done) + &stderr(&done);
    assert!(told.contains("row 3"), "what it lacks is told: {told}");
    let deals = machine.json("deals list --vendor minotaur --limit 0");
    let deals = deals.as_array().expect("rows");
    let [big] = named(deals, "Big one")[..] else {
        panic!("{told}");
    };
    assert_eq!(
        (&big["stage_id"], &big["priority"]),
        (&stage.into(), &"high".into())
    );
}

#[test]
fn what_is_exported_of_companies_deals_and_lists_is_imported_again() {
    let machine = Machine::new();
    for (resource, noun) in [("companies", "company"), ("lists", "list")] {
        machine
            .run(&format!(
                "export --from minotaur --resource {noun} --out {resource}.csv"
            ))
            .success();
        let listed = machine.run(&format!(
            "{resource} list --vendor minotaur --limit 0 --format csv"
        ));
        fs::write(machine.path().join("listed.csv"), stdout(&listed.success())).expect("a file");
        let there = machine.json(&format!("{resource} list --vendor minotaur --limit 0"));
        let there = there.as_array().expect("rows").len();
        assert!(there > 0, "{resource}");
        // Both are what the vendor has already, record by record.
        for file in [format!("{resource}.csv"), "listed.csv".to_owned()] {
            let line = format!("import {file} --resource {resource} --to minotaur --plan");
            let done = machine.run(&format!("{line} --format json")).success();
            let plan: Value = serde_json::from_slice(&done.get_output().stdout).expect("JSON");
            assert_eq!(plan["matched"]["create"], 0, "{file}: {plan}");
            assert_eq!(plan["matched"]["skip"], there, "{file}: {plan}");
        }
    }
}

#[test]
fn lists_are_copied_once_and_known_by_their_links() {
    let machine = Machine::new();
    let copy = "copy --from lunarsend --to minotaur --resource lists --links pairs --yes";
    let first = machine.run(copy);
    let told = stdout(&first) + &stderr(&first);
    assert!(matches!(code(&first), Some(0 | 8)), "{told}");
    // Both vendors have the same people.
    assert!(told.contains("on the lists of minotaur"), "{told}");
    assert!(!told.contains(": 0 on the lists"), "{told}");
    let lists = machine.json("lists list --vendor minotaur --limit 0");
    let lists = lists.as_array().expect("rows").len();
    let source = machine.json("lists list --vendor lunarsend --limit 0");
    let source = source.as_array().expect("rows").clone();
    assert!(!source.is_empty());
    let pairs = fs::read_to_string(machine.path().join("pairs")).expect("the links");
    for list in &source {
        let id = list["id"].as_str().expect("an id");
        assert!(pairs.contains(&format!("\"id\":\"{id}\"")), "{id}: {pairs}");
    }
    let again = machine.run(copy);
    let told = stdout(&again) + &stderr(&again);
    assert!(told.contains(" 0 created"), "{told}");
    let after = machine.json("lists list --vendor minotaur --limit 0");
    assert_eq!(after.as_array().expect("rows").len(), lists, "{told}");
}
