//! What a type with a field table makes of what vendors really send.

#![allow(dead_code)]

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::*;
use crate::client::Timestamp;

#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Color {
    Red,
    Green,
    Unlisted(String),
}

impl Color {
    fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "light-green",
            Self::Unlisted(value) => value,
        }
    }
}

impl From<&str> for Color {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            "light-green" => Self::Green,
            other => Self::Unlisted(other.to_owned()),
        }
    }
}

crate::open_enum!(Color);

/// Declares a type as the generator does.
macro_rules! tabulated {
    ($name:ident { $($index:literal $wire:literal $field:ident: $ty:ty,)* }) => {
        #[derive(Clone, Debug, Default, PartialEq)]
        pub(crate) struct $name {
            $(pub(crate) $field: Option<$ty>,)*
            pub(crate) unknown_fields: UnknownFields,
        }

        crate::field_table!($name, [$(($index, $field, $wire)),*]);
    };
}

tabulated!(Company {
    0 "id" id: String,
    1 "size" size: i64,
});

tabulated!(Row {
    0 "id" id: i64,
    1 "name" name: String,
    2 "active" active: bool,
    3 "amount" amount: Number,
    4 "created_at" created_at: Timestamp,
    5 "color" color: Color,
    6 "tags" tags: Vec<String>,
    7 "company" company: Company,
    8 "companies" companies: Vec<Company>,
    9 "custom" custom: Map<String, Value>,
    10 "any" any: Value,
    11 "counts" counts: Vec<i64>,
});

fn read(text: &str) -> (Row, Vec<String>) {
    let mut filling = Filling::default();
    let row = filling.value(text).expect("a row");
    let (mismatches, total) = filling.into_mismatches();
    assert_eq!(mismatches.len(), total);
    (row, mismatches.iter().map(ToString::to_string).collect())
}

/// What was read is written again without loss, but for null.
fn written(row: &Row) -> Value {
    serde_json::from_str(&serde_json::to_string(row).expect("JSON")).expect("JSON")
}

tabulated!(Odd {
    0 "id" id: i64,
    1 "a\"b" quoted: i64,
    2 "c\\d" escaped: i64,
    3 "" unnamed: i64,
});

#[test]
fn white_space_order_and_odd_names_make_no_difference() {
    for text in [
        r#"{"id":1,"a\"b":2,"c\\d":3,"":4}"#,
        r#"{ "id": 1, "a\"b": 2, "c\\d" :3 ,"" : 4 }"#,
        r#"{"":4,"c\\d":3,"a\"b":2,"id":1}"#,
        r#"{"i\u0064":1,"\u0061\"b":2,"c\u005cd":3,"":4}"#,
    ] {
        let odd: Odd = Filling::default().strict(true).value(text).expect(text);
        let values = [odd.id, odd.quoted, odd.escaped, odd.unnamed];
        assert_eq!(values, [1, 2, 3, 4].map(Some), "{text}");
        assert!(odd.unknown_fields.is_empty());
    }
    for text in [
        r#"{,"id":1}"#,
        r#"{"id":1,,"a\"b":2}"#,
        r#"{"id":1,"a"b":2}"#,
        r#"{"id":1"a\"b":2}"#,
        r#"{"id":1,}"#,
    ] {
        let read = Filling::default().value::<Odd>(text);
        assert!(matches!(read, Err(Stop::NotJson)), "{text}");
    }
}

#[test]
fn documented_values_are_read() {
    let text = r#"{"id":1,"name":"A\u00e9\n","active":true,"amount":12.50,"created_at":1700000000,
        "color":"blue","tags":["a"],"company":{"id":"7","size":3},"companies":[{"id":"8"}],
        "custom":{"x":[1]},"any":[null],"counts":[1,2]}"#;
    let (row, mismatches) = read(text);
    assert_eq!(mismatches, Vec::<String>::new());
    assert_eq!(row.mismatches(), []);
    assert_eq!(row.id, Some(1));
    assert_eq!(row.name.as_deref(), Some("Aé\n"));
    assert_eq!(row.color, Some(Color::Unlisted("blue".into())));
    assert_eq!(
        row.company.as_ref().and_then(|company| company.size),
        Some(3)
    );
    assert!(row.unknown_fields.is_empty());
    assert_eq!(
        written(&row),
        serde_json::from_str::<Value>(text).expect("JSON")
    );
}

#[test]
fn values_of_another_type_are_converted_where_nothing_is_lost() {
    let (row, mismatches) = read(
        r#"{"id":"4","name":4,"active":"true","amount":"1.50","color":3,"tags":"a",
            "company":[],"custom":[],"companies":[null,{"size":85.0}]}"#,
    );
    assert_eq!(row.id, Some(4));
    assert_eq!(row.name.as_deref(), Some("4"));
    assert_eq!(row.active, Some(true));
    assert_eq!(
        row.amount.as_ref().map(ToString::to_string).as_deref(),
        Some("1.50")
    );
    assert_eq!(row.color, Some(Color::Unlisted("3".into())));
    assert_eq!(row.tags, Some(vec!["a".to_owned()]));
    assert_eq!(row.company, Some(Company::default()));
    assert_eq!(row.custom, Some(Map::new()));
    let companies = row.companies.expect("companies");
    assert_eq!(
        companies
            .iter()
            .map(|company| company.size)
            .collect::<Vec<_>>(),
        [Some(85)]
    );
    assert!(row.unknown_fields.is_empty());
    assert_eq!(mismatches.len(), 10);
    assert!(
        mismatches.contains(&"`companies[0]`: expected object, found null, passed over".into())
    );
    assert!(
        mismatches
            .contains(&"`companies[1].size`: expected integer, found number, converted".into())
    );
}

#[test]
fn any_other_value_is_kept_under_its_name() {
    for (field, values) in [
        (
            "id",
            &[
                "\"007\"",
                "\"x\"",
                "1.5",
                "18446744073709551616",
                "true",
                "{}",
                "[1]",
            ][..],
        ),
        ("name", &["true", "{\"a\":1}", "[]", "\"\\ud800\""]),
        ("active", &["1", "\"yes\"", "[]"]),
        ("amount", &["\"1,50\"", "\"\"", "true", "{}"]),
        ("created_at", &["1.5", "true", "{}"]),
        ("color", &["true", "[\"red\"]"]),
        ("tags", &["{}", "[[1]]", "[{}]", "true", "1"]),
        ("company", &["\"x\"", "[1]", "1"]),
        (
            "companies",
            &["{\"12\":{}}", "\"x\"", "[{\"id\":\"1\"},\"x\"]"],
        ),
        ("custom", &["\"x\"", "[1]"]),
        ("counts", &["[\"x\"]", "1", "{}"]),
    ] {
        for value in values {
            let (row, mismatches) = read(&format!("{{\"{field}\":{value}}}"));
            let kept: Vec<_> = row
                .unknown_fields
                .iter()
                .map(|(name, raw)| (name, raw.get().to_owned()))
                .collect();
            assert_eq!(kept, [(field.to_owned(), (*value).to_owned())]);
            assert_eq!(mismatches.len(), 1, "{field}: {value}");
            let own = row.mismatches();
            assert_eq!(own.len(), 1);
            assert_eq!(
                (own[0].path(), own[0].to_string()),
                (field, mismatches[0].clone())
            );
            assert!(row.is_blank());
        }
    }
}

#[test]
fn the_first_of_a_name_counts_and_the_other_is_kept() {
    let (row, mismatches) = read(r#"{"id":null,"id":1,"id":2,"x":1,"x":2}"#);
    assert_eq!(row.id, Some(1));
    assert_eq!(
        row.unknown_fields.names().collect::<Vec<_>>(),
        ["id", "x", "x"]
    );
    assert_eq!(
        mismatches,
        ["`id`: expected one field of this name, found number, kept as an unknown field"]
    );
}

#[test]
fn unknown_fields_are_kept_to_the_letter_at_every_depth() {
    let deep = format!("{}1{}", "[".repeat(300), "]".repeat(300));
    let text = format!(
        r#"{{"z":1e400,"company":{{"y":123456789012345678901234567890,"id":"1"}},"d":{deep},"s":"\ud800"}}"#
    );
    let (row, mismatches) = read(&text);
    assert_eq!(mismatches, Vec::<String>::new());
    let again = serde_json::to_string(&row).expect("JSON");
    for part in [
        "\"z\":1e400",
        "\"y\":123456789012345678901234567890",
        &deep,
        "\"s\":\"\\ud800\"",
    ] {
        assert!(again.contains(part), "{part}");
    }
    let company = row.company.expect("a company");
    assert_eq!(
        company.unknown_fields.get("y"),
        Some(json!("123456789012345678901234567890"))
    );
    assert_eq!(format!("{:?}", row.unknown_fields), "[3 fields]");
}

#[test]
fn a_byte_order_mark_is_passed_over_and_null_is_absent() {
    let (row, mismatches) = read("\u{feff} {\"id\": 1, \"name\": null}\n");
    assert_eq!((row.id, row.name, mismatches.len()), (Some(1), None, 0));
    for text in ["", "{", "{\"id\":1}}", "{\"id\":01}", "{\"a\":\"\u{1}\"}"] {
        assert!(
            matches!(Filling::default().value::<Row>(text), Err(Stop::NotJson)),
            "{text}"
        );
    }
}

#[test]
fn strict_reading_stops_at_the_first_mismatch() {
    for (text, path) in [
        (r#"{"companies":[{},{"size":"1"}]}"#, "companies[1].size"),
        (r#"{"tags":[null]}"#, "tags"),
        (r#"{"company":{"id":true}}"#, "company.id"),
        (r#"{"id":1,"id":1}"#, "id"),
    ] {
        let Err(Stop::Mismatch(mismatch)) = Filling::default().strict(true).value::<Row>(text)
        else {
            panic!("a mismatch: {text}");
        };
        assert_eq!(mismatch.path(), path);
    }
    let unknown = Filling::default()
        .strict(true)
        .value::<Row>(r#"{"x":1,"name":null}"#);
    assert!(unknown.is_ok());
}

#[test]
fn serde_reads_it_wherever_serde_goes() {
    #[derive(serde::Deserialize)]
    struct Around {
        row: Row,
        #[serde(flatten)]
        rest: Inner,
    }
    #[derive(serde::Deserialize)]
    struct Inner {
        other: Row,
    }
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Either {
        Row(Row),
    }
    let text = r#"{"row":{"id":"1","x":12345678901234567890123},"other":{"id":2,"y":[1]}}"#;
    let around: Around = serde_json::from_str(text).expect("around");
    assert_eq!(around.row.id, Some(1));
    let kept = around
        .row
        .unknown_fields
        .iter()
        .next()
        .map(|(_, raw)| raw.get().to_owned());
    assert_eq!(kept.as_deref(), Some("12345678901234567890123"));
    assert_eq!(around.rest.other.unknown_fields.get("y"), Some(json!([1])));
    let Either::Row(row) = serde_json::from_value(json!({"id": 3})).expect("a row");
    assert_eq!(row.id, Some(3));
    assert!(serde_json::from_str::<Row>("[1]").is_err());
}

#[test]
fn raw_records_are_kept_on_request() {
    let text = r#"{"id":1, "companies":[ {"id":"2"} ]}"#;
    let row: Row = Filling::default()
        .keep_raw(true)
        .value(text)
        .expect("a row");
    assert_eq!(row.unknown_fields.raw(), Some(text));
    assert!(row.unknown_fields.is_empty());
    let companies = row.companies.expect("companies");
    assert_eq!(companies[0].unknown_fields.raw(), Some(r#"{"id":"2"}"#));
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1_000_000..1_000_000).prop_map(|quarters| Value::from(f64::from(quarters) / 4.0)),
        "[0-9a-z .\"é]{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((any_name(), inner), 0..5)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(Row::default().names()).prop_map(str::to_owned),
        prop::sample::select(&["size", "extra", "a\"b"][..]).prop_map(str::to_owned),
    ]
}

/// Scalars in the order of their names, as a string: what conversions leave as it is.
fn scalars(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Null => {}
        Value::Array(values) => values.iter().for_each(|value| scalars(value, found)),
        Value::Object(fields) => fields.values().for_each(|value| scalars(value, found)),
        // 85.0 becomes 85, or "85.0".
        Value::String(text) => found.push(text.trim_end_matches(".0").to_owned()),
        Value::Number(number) => found.push(number.to_string().trim_end_matches(".0").to_owned()),
        Value::Bool(value) => found.push(value.to_string()),
    }
}

proptest! {
    #[test]
    fn any_object_is_read_and_written_again_without_loss(
        fields in prop::collection::vec((any_name(), any_json()), 0..8),
    ) {
        let object = Value::Object(fields.into_iter().collect());
        let (row, _) = {
            let mut filling = Filling::default();
            let row: Row = filling.value(&object.to_string()).expect("a row");
            (row, ())
        };
        let (mut before, mut after) = (Vec::new(), Vec::new());
        scalars(&object, &mut before);
        scalars(&written(&row), &mut after);
        before.sort();
        after.sort();
        prop_assert_eq!(before, after);
        // What was written is read as the same.
        let again: Row = serde_json::from_str(&serde_json::to_string(&row).expect("JSON")).expect("a row");
        prop_assert_eq!(written(&again), written(&row));
    }

    #[test]
    fn damaged_text_is_an_error_exactly_where_it_is_not_json(
        fields in prop::collection::vec((any_name(), any_json()), 0..6),
        place in any::<prop::sample::Index>(),
        with in "[\\[\\]{}:,\"\\\\ 0-9e.\u{1}-]{0,3}",
    ) {
        let object = Value::Object(fields.into_iter().collect());
        let mut text: Vec<char> = object.to_string().chars().collect();
        let place = place.index(text.len());
        text.splice(place..=place, with.chars());
        let text: String = text.into_iter().collect();
        let is_json = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
        let read = Filling::default().value::<Row>(&text);
        prop_assert_eq!(!matches!(read, Err(Stop::NotJson)), is_json, "{}", text);
    }
}
