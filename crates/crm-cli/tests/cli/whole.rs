//! Rows of lists that are less than the records.

use super::{Machine, stderr, stdout};

#[test]
fn a_list_tells_what_its_rows_lack_and_reads_whole_records_on_demand() {
    let machine = Machine::new();
    let list = "contacts list --vendor lunarsend --limit 3 --fields id,title --format ndjson";
    let rows = machine.run(list).success();
    assert!(stderr(&rows).contains("lack `title`"), "{}", stderr(&rows));
    let whole = machine.run(&format!("{list} --whole")).success();
    assert!(!stderr(&whole).contains("lack"), "{}", stderr(&whole));
    let first = stdout(&whole);
    let first: serde_json::Value =
        serde_json::from_str(first.lines().next().expect("a row")).expect("JSON");
    let id = first["id"].as_str().expect("an id");
    let record = machine.json(&format!("contacts get {id} --vendor lunarsend"));
    assert!(record["title"].is_string(), "{record}");
    assert_eq!(first["title"], record["title"]);
    // What is not shown need not be told.
    let rows = machine.run("contacts list --vendor lunarsend --limit 3 --fields id");
    assert!(!stderr(&rows).contains("lack"), "{}", stderr(&rows));
}

#[test]
fn what_the_rows_of_an_export_and_a_copy_lack_is_summed_up_and_reported() {
    let machine = Machine::new();
    let lacks = "`title` is not in the rows of the list";
    let export = "export --from lunarsend --format csv --rows-only --out people.csv --overwrite";
    let done = machine
        .run(&format!("{export} --report report.ndjson"))
        .success();
    let said = stderr(&done);
    assert!(said.contains("Not transferred:"), "{said}");
    let rows = said.lines().find(|line| line.contains(lacks));
    assert!(rows.is_some_and(|line| line.contains(" rows ")), "{said}");
    let report = std::fs::read_to_string(machine.path().join("report.ndjson")).expect("a report");
    let of_title = |line: &&str| line.contains("\"title\"") && line.contains("not_in_row");
    assert_eq!(report.lines().filter(of_title).count(), 2, "{report}");
    // What nobody asked for is not missed.
    let done = machine.run(&format!("{export} --fields emails.0.address"));
    assert!(
        !stderr(&done).contains("not in the rows"),
        "{}",
        stderr(&done)
    );
    let done = machine.run(export).success();
    assert!(stderr(&done).contains(lacks), "{}", stderr(&done));
    // One that Skarbe does not have.
    machine
        .run(
            "contacts create --vendor lunarsend --set first_name=Grace --set title=Admiral --set \
             emails=grace.hopper@example.org",
        )
        .success();
    let copy = "copy --from lunarsend --to skarbe --dry-run";
    let done = machine.run(&format!("{copy} --rows-only")).success();
    assert!(stdout(&done).contains(lacks), "{}", stdout(&done));
    let done = machine.run(copy).success();
    assert!(!stdout(&done).contains(lacks), "{}", stdout(&done));
}

#[test]
fn an_export_and_a_copy_lose_no_titles_to_a_list_of_less() {
    let machine = Machine::new();
    let export = "export --from lunarsend --format csv --fields emails.0.address,title";
    let done = machine.run(export).success();
    assert!(
        stderr(&done).contains("each record is read"),
        "{}",
        stderr(&done)
    );
    let titles = |text: &str| {
        let rows = text.lines().skip(1);
        rows.filter(|row| !row.ends_with(',')).count()
    };
    assert!(titles(&stdout(&done)) > 10, "{}", stdout(&done));
    let rows = machine
        .run(&format!("{export} --rows-only --quiet"))
        .success();
    assert_eq!(titles(&stdout(&rows)), 0);
    assert!(stderr(&rows).contains("lack `title`"), "{}", stderr(&rows));

    let there = |machine: &Machine| {
        let there = machine.json("contacts list --vendor skarbe --limit 0");
        there.as_array().expect("contacts").clone()
    };
    let before = there(&machine);
    // One that Skarbe does not have.
    machine
        .run(
            "contacts create --vendor lunarsend --set first_name=Grace --set title=Admiral --set \
             emails=grace.hopper@example.org",
        )
        .success();
    machine
        .run("copy --from lunarsend --to skarbe --yes")
        .success();
    let after = there(&machine);
    let from = machine.json("contacts list --vendor lunarsend --whole");
    let mut titles = 0;
    for contact in from.as_array().expect("contacts") {
        let is_it = |other: &&serde_json::Value| {
            other["emails"][0]["address"] == contact["emails"][0]["address"]
        };
        // What was there before is left as it is.
        if contact["title"].is_string() && !before.iter().any(|other| is_it(&other)) {
            let copied = after.iter().find(is_it).expect("a copy");
            assert!(copied["title"].is_string(), "{copied}");
            titles += 1;
        }
    }
    assert!(titles > 0, "no contact was copied");
}
