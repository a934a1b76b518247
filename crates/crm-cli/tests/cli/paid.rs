//! What changes nothing, and what is paid for.

use super::{Machine, code, stderr, stdout};

#[test]
fn a_change_that_changes_nothing_is_rejected_before_any_call() {
    let machine = Machine::new();
    let rows = machine.json("contacts list --vendor minotaur --limit 1");
    let id = rows[0]["id"].as_str().expect("an id");
    let update = format!("contacts update {id} --vendor minotaur");
    let lost = machine.run(&format!("{update} --set tags=vip"));
    assert_eq!(code(&lost), Some(5), "{}", stdout(&lost));
    let said = stderr(&lost);
    assert!(said.contains("nothing would change: `tags`"), "{said}");
    assert_eq!(stdout(&lost), "");
    // It is known without the vendor: this record is not there.
    let gone = "contacts update 00000000-0000-4000-8000-000000000000 --vendor minotaur";
    assert_eq!(
        code(&machine.run(&format!("{gone} --set tags=vip"))),
        Some(5)
    );
    assert_eq!(
        code(&machine.run(&format!("{gone} --set title=CTO"))),
        Some(4)
    );
    // What is lost is told even where nothing else is; in JSON it is data.
    let part = machine.run(&format!("{update} --set tags=vip --set title=CTO --quiet"));
    assert_eq!(code(&part), Some(0), "{}", stderr(&part));
    assert!(stderr(&part).contains("lost: `tags`"), "{}", stderr(&part));
    let part = machine.json(&format!("{update} --set tags=vip --set title=CEO --quiet"));
    assert_eq!(part["losses"][0]["path"], "tags");
    // An upsert of a person who is there already has nothing to change.
    let email = rows[0]["emails"][0]["address"]
        .as_str()
        .expect("an address");
    let upsert =
        format!("contacts upsert --set emails={email} --vendor minotaur --allow-emulation");
    assert_eq!(machine.json(&upsert)["outcome"], "unchanged");
}

#[test]
fn addresses_are_cleaned_before_they_are_paid_for_and_the_total_is_told() {
    let machine = Machine::new();
    std::fs::write(
        machine.path().join("emails.csv"),
        "name,email\nAda,ada@example.com\nAda,ADA@example.com\nBo,bo@example\nCy,cy@example.com\n",
    )
    .expect("a file");
    let done = machine.run("verify --from emails.csv --vendor snov --yes --format ndjson");
    let said = stderr(&done);
    assert_eq!(code(&done), Some(8), "{said}");
    assert_eq!(stdout(&done).lines().count(), 2, "{said}");
    assert!(
        said.contains("rejected: line 4 of emails.csv is not an e-mail address"),
        "{said}"
    );
    assert!(said.contains("left out 1 duplicate"), "{said}");
    assert!(said.contains("1 value rejected and not sent"), "{said}");
    assert!(!said.contains("bo@example"), "{said}");
    // Nobody says yes: the total is in the question.
    let asked = machine.run("verify --from emails.csv --vendor snov");
    assert_eq!(code(&asked), Some(2));
    assert!(stderr(&asked).contains("2 values"), "{}", stderr(&asked));
    // Standard input is a source too.
    let mut piped = machine.crm();
    piped
        .env("CRM_SANDBOX", "1")
        .write_stdin("ada@example.com\n\n");
    let done = piped
        .args([
            "verify", "--from", "-", "--vendor", "snov", "--yes", "--format", "ndjson",
        ])
        .assert()
        .success();
    assert_eq!(stdout(&done).lines().count(), 1);
    let none = machine.run("verify nobody --vendor snov --yes");
    assert_eq!(code(&none), Some(5), "{}", stderr(&none));
}

#[test]
fn a_budget_holds_for_every_paid_verb() {
    let machine = Machine::new();
    let command = crm_cli::cli::command();
    let mut paid = 0;
    for vendor in crm_facade::vendors() {
        for capability in vendor.capabilities().flat_map(|all| all.iter()) {
            let Some(cost) = &capability.cost else {
                continue;
            };
            if cost.credits == Some(0) {
                continue;
            }
            let row = machine.json(&format!(
                "vendors {} --resource {}",
                vendor.id, capability.resource
            ));
            let row =
                row.as_array().expect("rows").iter().find(|row| {
                    row["verb"] == capability.verb.as_str() && row["command"].is_string()
                });
            let Some(words) = row.and_then(|row| row["command"].as_str()) else {
                continue;
            };
            let mut found = &command;
            for word in words.split(' ').skip(1) {
                found = found.find_subcommand(word).expect("a command");
            }
            let has = found
                .get_arguments()
                .any(|arg| arg.get_id() == "max_credits");
            assert!(has, "{words}");
            paid += 1;
        }
    }
    assert!(paid > 8, "{paid}");
    let line = "enrich companies Example Other Third --vendor snov --yes";
    let done = machine.run(&format!("{line} --max-credits 2"));
    assert_eq!(code(&done), Some(5), "{}", stderr(&done));
    assert!(stderr(&done).contains("3 credits"), "{}", stderr(&done));
    machine.run(&format!("{line} --max-credits 3")).success();
    let call = machine.run("call minotaur emails_verify --max-credits 1 --yes");
    assert_eq!(code(&call), Some(5), "{}", stderr(&call));
}

#[test]
fn a_count_in_csv_has_a_column() {
    let machine = Machine::new();
    let done = machine
        .run("contacts count --vendor minotaur --format csv")
        .success();
    assert_eq!(stdout(&done), "value\n20\n");
    let done = machine.run("contacts list --vendor minotaur --limit 1 --fields email --format csv");
    let text = stdout(&done.success());
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("email"));
    assert!(
        lines.next().is_some_and(|address| address.contains('@')),
        "{text}"
    );
}
