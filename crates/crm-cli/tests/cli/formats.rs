//! The forms of a result.

use serde_json::Value;

use super::{Machine, stderr, stdout};

const LIST: &str =
    "contacts list --vendor minotaur --limit 2 --fields id,first_name,emails.address";

#[test]
fn a_list_is_written_in_each_format() {
    let machine = Machine::new();
    for format in ["table", "json", "ndjson", "csv"] {
        let done = machine.run(&format!("{LIST} --format {format}")).success();
        insta::assert_snapshot!(format!("list_as_{format}"), stdout(&done));
    }
}

#[test]
fn all_rows_come_in_every_format_but_a_table_says_where_it_stops() {
    let machine = Machine::new();
    let rows = machine.json("contacts list --vendor minotaur");
    assert_eq!(rows.as_array().map(Vec::len), Some(20));
    let lines = stdout(
        &machine
            .run("contacts list --vendor minotaur --format ndjson")
            .success(),
    );
    for (line, row) in lines.lines().zip(rows.as_array().expect("rows")) {
        assert_eq!(&serde_json::from_str::<Value>(line).expect("JSON"), row);
    }
    assert_eq!(lines.lines().count(), 20);

    let many = Machine::new();
    let done = many
        .crm()
        .args(["contacts", "list", "--vendor", "minotaur", "--sandbox"])
        .args(["--sandbox-contacts", "101"])
        .assert()
        .success();
    assert_eq!(stdout(&done).lines().count(), 101, "a header and 100 rows");
    assert!(
        stderr(&done).contains("--limit 0 shows all"),
        "{}",
        stderr(&done)
    );
}

#[test]
fn the_vendors_own_record_takes_the_place_of_the_model() {
    let machine = Machine::new();
    let model = machine.json("contacts list --vendor minotaur --limit 1");
    let raw = machine.json("contacts list --vendor minotaur --limit 1 --raw");
    assert_eq!(model[0]["title"], raw[0]["job_title"]);
    assert!(raw[0].get("title").is_none());
}

#[test]
fn losses_are_told_to_a_person_and_are_data_in_json() {
    let machine = Machine::new();
    let create = "contacts create --vendor skarbe --set emails=ada@example.com --set tags=x";
    let done = machine.run(create).success();
    assert!(stderr(&done).contains("lost: `tags`"), "{}", stderr(&done));
    assert!(!stdout(&done).contains("lost"));
    let done = machine.run(&format!("{create} --quiet")).success();
    assert_eq!(
        stderr(&done),
        "lost: `tags` is not supported by the vendor\n"
    );
    let receipt = machine.json(create);
    assert_eq!(receipt["losses"][0]["path"], "tags");
    assert_eq!(receipt["outcome"], "created");
}

#[test]
fn nothing_is_coloured_where_no_terminal_is() {
    let machine = Machine::new();
    for line in [
        "vendors",
        "contacts list --vendor minotaur",
        "contacts list --vendor nobody",
    ] {
        let done = machine.run(line);
        assert!(
            !stdout(&done).contains('\u{1b}') && !stderr(&done).contains('\u{1b}'),
            "{line}"
        );
    }
}

#[test]
fn a_list_and_an_export_are_the_same_csv_and_an_import_reads_both() {
    let machine = Machine::new();
    let list = machine.run("contacts list --vendor minotaur --format csv --limit 0");
    let listed = stdout(&list.success());
    let exported = machine.run("export --from minotaur --format csv");
    let exported = stdout(&exported.success());
    assert_eq!(listed.lines().next(), exported.lines().next());
    assert_eq!(listed, exported);
    for (name, text) in [("list.csv", listed), ("export.csv", exported)] {
        std::fs::write(machine.path().join(name), text).expect("a file");
        let done = machine.run(&format!("import {name} --to skarbe --plan"));
        done.success();
    }
}

#[test]
fn a_field_has_the_same_names_everywhere() {
    let machine = Machine::new();
    let list = "contacts list --vendor minotaur --format csv --fields id,email,phone";
    let listed = stdout(&machine.run(list).success());
    let export = "export --from minotaur --format csv --fields id,email,phone";
    let exported = stdout(&machine.run(export).success());
    assert_eq!(exported.lines().next(), Some("id,email,phone"));
    assert!(exported.contains('@'), "{exported}");
    assert_eq!(listed, exported);
    let addresses = |order: &str| {
        let list =
            format!("contacts list --vendor minotaur --format csv --fields email --sort {order}");
        let rows = stdout(&machine.run(&list).success());
        let rows = rows.lines().skip(1).filter(|row| !row.is_empty());
        rows.map(|row| row.trim_matches('"').to_lowercase())
            .collect::<Vec<_>>()
    };
    let (up, mut down) = (addresses("email"), addresses("-email"));
    assert!(up.is_sorted() && up.len() > 5, "{up:?}");
    down.reverse();
    assert_eq!(up, down);
    machine
        .run("contacts create --vendor minotaur --set first_name=Ada --set last_name=L --set email=ada@example.com")
        .success();
    let import = "import people.csv --to minotaur --yes --map Wohin=email";
    std::fs::write(
        machine.path().join("people.csv"),
        "first_name,last_name,Wohin\nBo,B,bo@example.com\n",
    )
    .expect("a file");
    machine.run(import).success();
    let all = addresses("email");
    for address in ["ada@example.com", "bo@example.com"] {
        assert!(all.iter().any(|known| known == address), "{all:?}");
    }
    for line in [format!("{export},emial"), format!("{list},emial")] {
        let done = machine.run(&line).failure();
        assert!(
            stderr(&done).contains("did you mean `emails`?"),
            "{}",
            stderr(&done)
        );
    }
}
