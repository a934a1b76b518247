//! Tests of the store.

use serde_json::{Value, json};

use super::{Database, Direction, Filter, Order, Store, Test};

fn with_store<T>(work: impl FnOnce(&Store<'_>) -> rusqlite::Result<T>) -> T {
    let database = Database::open(None, "test", |_| Ok(())).expect("opens");
    database.run(work).expect("works")
}

fn person(id: u64, name: &str, score: Value, tags: &[&str]) -> Value {
    json!({"id": id, "name": {"first": name}, "score": score, "tags": tags})
}

fn filled(store: &Store<'_>) -> rusqlite::Result<()> {
    for (id, name, score, tags) in [
        (1, "Zoë", json!(3), &["a", "b"][..]),
        (2, "ÉMILE", json!(null), &[]),
        (3, "ada", json!(10), &["B"]),
        (4, "Bob", json!(2.5), &["c"]),
    ] {
        let body = person(id, name, score, tags);
        let parent = if id % 2 == 0 { "even" } else { "odd" };
        store.insert("people", &id.to_string(), Some(name), Some(parent), &body)?;
    }
    Ok(())
}

fn found(filter: Filter) -> Vec<String> {
    with_store(|store| {
        filled(store)?;
        let ids = store.ids("people", &filter)?;
        assert_eq!(store.count("people", &filter)?, ids.len() as u64);
        Ok(ids)
    })
}

#[test]
fn a_record_is_found_by_id_and_by_key_in_any_letter_case() {
    with_store(|store| {
        filled(store)?;
        assert_eq!(
            store.get("people", "3")?,
            Some(person(3, "ada", json!(10), &["B"]))
        );
        assert_eq!(
            store.by_key("people", "émile")?.map(|it| it["id"].clone()),
            Some(json!(2))
        );
        assert_eq!(store.get("people", "5")?, None);
        assert_eq!(store.get("animals", "3")?, None);
        assert!(
            store.insert("people", "3", None, None, &json!({})).is_err(),
            "ids are unique"
        );
        Ok(())
    });
}

#[test]
fn replacing_keeps_the_place_and_removing_frees_the_id() {
    with_store(|store| {
        filled(store)?;
        assert!(store.replace("people", "2", Some("Eve"), None, &json!({"id": 2}))?);
        assert!(!store.replace("people", "9", None, None, &json!({}))?);
        assert_eq!(store.by_key("people", "émile")?, None);
        assert_eq!(store.ids("people", &Filter::All)?, ["1", "2", "3", "4"]);
        assert!(store.remove("people", "2")?);
        assert!(!store.remove("people", "2")?);
        assert_eq!(store.count("people", &Filter::All)?, 3);
        store.insert("people", "2", None, None, &json!({"id": 2}))?;
        assert_eq!(store.ids("people", &Filter::All)?, ["1", "3", "4", "2"]);
        Ok(())
    });
}

#[test]
fn each_filter_finds_what_it_says() {
    let at = |path: &str, test: Test| found(Filter::json(path, test));
    assert_eq!(found(Filter::Parent("even".into())), ["2", "4"]);
    assert_eq!(found(Filter::Key("ZOË".into())), ["1"]);
    assert_eq!(
        found(Filter::Ids(vec!["4".into(), "1".into(), "9".into()])),
        ["1", "4"]
    );
    assert_eq!(at("$.name.first", Test::Equals(json!("ada"))), ["3"]);
    assert_eq!(at("$.name.first", Test::Equals(json!("Ada"))), [""; 0]);
    assert_eq!(at("$.name.first", Test::Same("Ada".into())), ["3"]);
    assert_eq!(at("$.name.first", Test::Same("émile".into())), ["2"]);
    assert_eq!(at("$.name.first", Test::Contains("O".into())), ["1", "4"]);
    assert_eq!(at("$.score", Test::Same("10".into())), ["3"]);
    assert_eq!(at("$.score", Test::Equals(json!(2.5))), ["4"]);
    assert_eq!(at("$.score", Test::AtLeast(json!(3))), ["1", "3"]);
    assert_eq!(at("$.score", Test::AtMost(json!(3))), ["1", "4"]);
    assert_eq!(
        at("$.score", Test::In(vec![json!(3), json!(2.5)])),
        ["1", "4"]
    );
    assert_eq!(at("$.score", Test::Null), ["2"]);
    assert_eq!(at("$.nowhere", Test::Null), ["1", "2", "3", "4"]);
    let both = vec![
        Filter::Parent("odd".into()),
        Filter::json("$.score", Test::AtLeast(json!(5))),
    ];
    assert_eq!(found(Filter::And(both.clone())), ["3"]);
    assert_eq!(found(Filter::Or(both)), ["1", "3"]);
    assert_eq!(found(Filter::And(vec![])), ["1", "2", "3", "4"]);
    assert_eq!(found(Filter::Or(vec![])), [""; 0]);
}

#[test]
fn a_page_is_a_part_of_the_order() {
    with_store(|store| {
        filled(store)?;
        let ids = |order: &Order, offset, limit| -> rusqlite::Result<Vec<u64>> {
            let page = store.page("people", &Filter::All, order, offset, limit)?;
            Ok(page.iter().filter_map(|it| it["id"].as_u64()).collect())
        };
        assert_eq!(ids(&Order::Oldest, 1, 2)?, [2, 3]);
        assert_eq!(ids(&Order::Oldest, 4, 2)?, [0; 0]);
        assert_eq!(ids(&Order::Oldest, 0, u64::MAX)?, [1, 2, 3, 4]);
        let up = Order::By(vec![("$.score".into(), Direction::Up)]);
        assert_eq!(ids(&up, 0, 9)?, [2, 4, 1, 3], "null comes before all");
        let down = Order::By(vec![("$.score".into(), Direction::Down)]);
        assert_eq!(ids(&down, 1, 2)?, [1, 4]);
        Ok(())
    });
}

#[test]
fn links_go_both_ways_and_narrow_a_list() {
    with_store(|store| {
        filled(store)?;
        assert!(store.link("members", "list", "3")?);
        assert!(store.link("members", "list", "1")?);
        assert!(!store.link("members", "list", "1")?, "it is linked already");
        store.link("members", "other", "1")?;
        assert_eq!(store.linked("members", "list")?, ["3", "1"]);
        assert_eq!(store.linked_to("members", "1")?, ["list", "other"]);
        assert_eq!(store.count_linked("members", "list")?, 2);
        let members = Filter::LinkedFrom {
            kind: "members".into(),
            a: "list".into(),
        };
        assert_eq!(store.ids("people", &members)?, ["1", "3"]);
        assert_eq!(store.unlink_all("members", "1")?, 2);
        assert_eq!(store.linked("members", "list")?, ["3"]);
        Ok(())
    });
}

#[test]
fn counters_begin_at_nothing_and_count_on() {
    with_store(|store| {
        assert_eq!(store.counter("credits")?, 0);
        assert_eq!((store.next("ids")?, store.next("ids")?), (1, 2));
        assert_eq!(
            (store.add("credits", 10)?, store.add("credits", -3)?),
            (10, 7)
        );
        assert_eq!(store.counter("credits")?, 7);
        Ok(())
    });
}

#[test]
fn what_fails_is_undone_as_a_whole() {
    let database = Database::open(None, "test", filled).expect("opens");
    let failed: rusqlite::Result<()> = database.run(|store| {
        store.remove("people", "1")?;
        store.next("ids")?;
        store.link("members", "list", "2")?;
        Err(rusqlite::Error::InvalidQuery)
    });
    assert!(failed.is_err());
    let seen: rusqlite::Result<_> = database.run(|store| {
        let ids = store.ids("people", &Filter::All)?;
        Ok((
            ids.len(),
            store.count("people", &Filter::All)?,
            store.counter("ids")?,
            store.linked("members", "list")?.len(),
        ))
    });
    assert_eq!(seen, Ok((4, 4, 0, 0)));
}

#[test]
fn scopes_in_one_file_do_not_see_each_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("store.db");
    let open = |scope: &str| Database::open(Some(&file), scope, filled).expect("opens");
    let (one, other) = (open("one"), open("other"));
    let removed: rusqlite::Result<bool> = one.run(|store| store.remove("people", "1"));
    assert_eq!(removed, Ok(true));
    let counts = [&one, &other].map(|database| {
        let count: rusqlite::Result<u64> =
            database.run(|store| store.count("people", &Filter::All));
        count
    });
    assert_eq!(counts, [Ok(3), Ok(4)]);
}
