//! One set of names for filters, an order of one's own, and days without a time.

use serde_json::Value;

use super::{Machine, code, stderr, stdout};

fn texts(rows: &Value, field: &str) -> Vec<String> {
    let rows = rows.as_array().expect("rows").iter();
    rows.map(|row| row[field].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn a_filter_has_the_name_of_the_field_at_every_vendor_that_can() {
    let machine = Machine::new();
    let all = machine.json("contacts list --vendor minotaur");
    let titles = texts(&all, "title");
    let title = titles
        .iter()
        .find(|title| !title.is_empty() && !title.contains(' '));
    let title = title.expect("a title of one word");
    for name in ["title", "job_title"] {
        let list = format!("contacts list --vendor minotaur --filter {name}={title}");
        let found = texts(&machine.json(&list), "title");
        assert!(found.len() < titles.len(), "{name}: {found:?}");
        assert!(!found.is_empty() && found.iter().all(|found| found == title));
    }
    let count = machine.json(&format!(
        "contacts count --vendor minotaur --filter title={title}"
    ));
    let expected = titles.iter().filter(|found| *found == title).count();
    assert_eq!(count["value"], expected, "{count}");
    for (vendor, filter, says) in [
        ("skarbe", "title=CTO", "use of: text"),
        ("minotaur", "score=5", "use of: title, company_name"),
        ("callab", "title=CTO", "category"),
        ("snov", "title=CTO", "contact.list"),
    ] {
        let line = format!("contacts list --vendor {vendor} --filter {filter}");
        let done = machine.run(&line);
        assert_eq!(code(&done), Some(6), "{line}: {}", stderr(&done));
        assert!(stderr(&done).contains(says), "{line}: {}", stderr(&done));
    }
}

#[test]
fn a_misspelled_filter_is_rejected_with_the_one_that_was_likely_meant() {
    let machine = Machine::new();
    for command in [
        "contacts list --vendor minotaur",
        "copy --from minotaur --to skarbe --dry-run",
    ] {
        for (filter, near) in [("titel", "title"), ("company-name", "company_name")] {
            let done = machine.run(&format!("{command} --filter {filter}=CTO"));
            let said = stderr(&done);
            assert_eq!(code(&done), Some(6), "{said}");
            let says = format!("no filter `{filter}`");
            assert!(said.contains(&says), "{said}");
            assert!(said.contains(&format!("did you mean `{near}`?")), "{said}");
            assert!(
                said.contains(&format!("--filter raw.{filter}=VALUE")),
                "{said}"
            );
        }
    }
    // The documents of this vendor show any key, so that another word is one.
    for filter in ["raw.titel=CTO", "favourite_colour=red"] {
        let list = format!("contacts list --vendor minotaur --filter {filter}");
        let done = machine.run(&list);
        assert_eq!(code(&done), Some(5), "{}", stderr(&done));
        let sent = "returned 400 Bad Request: filters.";
        assert!(stderr(&done).contains(sent), "{}", stderr(&done));
    }
}

#[test]
fn a_raw_filter_is_the_vendors_own_parameter() {
    let machine = Machine::new();
    let all = machine.json("contacts list --vendor skarbe");
    let names = texts(&all, "first_name");
    let name = names.iter().find(|name| !name.is_empty()).expect("a name");
    let found = machine.json(&format!(
        "contacts list --vendor skarbe --filter raw.query={name}"
    ));
    let found = texts(&found, "first_name");
    assert!(
        found.contains(name) && found.len() < names.len(),
        "{found:?}"
    );
    let line = "contacts list --vendor skarbe --filter raw.limit=1";
    let done = machine.run(line);
    assert_eq!(code(&done), Some(6), "{}", stderr(&done));
    assert!(
        stderr(&done).contains("no parameter `limit`"),
        "{}",
        stderr(&done)
    );
}

#[test]
fn rows_are_sorted_and_what_was_not_looked_at_is_told() {
    let machine = Machine::new();
    let list = "contacts list --vendor minotaur";
    let names = texts(&machine.json(list), "last_name");
    let mut sorted = names.clone();
    sorted.sort_by_key(|name| name.to_lowercase());
    let found = machine.json(&format!("{list} --sort last_name"));
    assert_eq!(texts(&found, "last_name"), sorted);
    sorted.reverse();
    let found = machine.json(&format!("{list} --sort -last_name"));
    assert_eq!(texts(&found, "last_name"), sorted);
    let done = machine
        .run(&format!("{list} --sort last_name --limit 5 --format csv"))
        .success();
    assert_eq!(stdout(&done).lines().count(), 6);
    assert!(
        stderr(&done).contains("the first 5 rows of the vendor's were sorted"),
        "{}",
        stderr(&done)
    );
    let done = machine.run(&format!("{list} --sort lastname"));
    assert_eq!(code(&done), Some(2), "{}", stderr(&done));
    let says = "did you mean `last_name`?";
    assert!(stderr(&done).contains(says), "{}", stderr(&done));
}

#[test]
fn a_day_needs_no_time() {
    let machine = Machine::new();
    let deals = machine.json("deals list --vendor minotaur --limit 1");
    let id = deals[0]["id"].as_str().expect("an id").to_owned();
    let update = format!("deals update {id} --vendor minotaur --set expected_close_date");
    machine.run(&format!("{update}=2026-12-31")).success();
    let deal = machine.json(&format!("deals get {id} --vendor minotaur"));
    let date = deal["expected_close_date"].as_str().expect("a date");
    assert!(date.starts_with("2026-12-31"), "{date}");
    let done = machine.run(&format!("{update}=soon"));
    assert_eq!(code(&done), Some(5), "{}", stderr(&done));
    assert!(
        stderr(&done).contains("expected_close_date=2026-12-31"),
        "{}",
        stderr(&done)
    );
}

#[test]
fn deals_are_counted_as_the_list_has_them() {
    let machine = Machine::new();
    for (noun, vendor) in [
        ("deals", "minotaur"),
        ("deals", "lunarsend"),
        ("lists", "snov"),
        ("contacts", "skarbe"),
        ("contacts", "lunarsend"),
    ] {
        let all = machine.json(&format!("{noun} list --vendor {vendor}"));
        let count = machine.json(&format!("{noun} count --vendor {vendor}"));
        let expected = all.as_array().map(Vec::len);
        assert_eq!(count["value"].as_u64(), expected.map(|rows| rows as u64));
    }
}
