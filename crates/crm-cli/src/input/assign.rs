//! Fields that are set by dotted path, typed by the model's schema.

use crm_facade::model::CustomValue;
use crm_runtime::client::Timestamp;
use serde_json::{Map, Number, Value, json};

use super::schema::{Schema, SchemaNode};
use crate::failure::{Exit, Failure};
use crate::output::short;
use crate::words::quoted;

/// Sets the field at a path to what a string says.
pub(super) fn assign(
    schema: &Schema,
    record: &mut Value,
    path: &str,
    text: &str,
) -> Result<(), Failure> {
    let names: Vec<_> = long(schema, path).split('.').collect();
    set(schema.top(), record, &names, &Given { path, text })
}

/// Sets the field at a path to null, which takes its value away.
pub(super) fn clear(schema: &Schema, record: &mut Value, path: &str) -> Result<(), Failure> {
    let top = schema.top();
    let path = match long(schema, path) {
        long if long == path => path,
        // What a short name stands for goes as a whole.
        long => long.split('.').next().unwrap_or(long),
    };
    if top.property(path).is_none() {
        return Err(top.unknown(path, path));
    }
    if let Value::Object(fields) = record {
        fields.insert(path.to_owned(), Value::Null);
    }
    Ok(())
}

/// The path that a short name of a field stands for, where a record has no field of that name.
fn long<'p>(schema: &Schema, path: &'p str) -> &'p str {
    let top = schema.top();
    let is_field = |path: &str| {
        top.property(path.split('.').next().unwrap_or(path))
            .is_some()
    };
    match short(path) {
        Some(long) if !is_field(path) && is_field(long) => long,
        _ => path,
    }
}

struct Given<'a> {
    path: &'a str,
    text: &'a str,
}

impl Given<'_> {
    fn not(&self, wanted: &str) -> Failure {
        // The value may be personal.
        Failure::new(Exit::Rejected, format!("`{}` expects {wanted}", self.path)).advice(
            match example(wanted) {
                Some(example) => {
                    let set = format!("{}={example}", self.path);
                    format!("for example: --set {}", quoted(&set))
                }
                None => "`crm fields` tells the type of each field".to_owned(),
            },
        )
    }
}

/// What a person may write where this is wanted.
fn example(wanted: &str) -> Option<&'static str> {
    Some(match wanted {
        "true or false" => "true",
        "an integer" => "42",
        "a number" => "1200.50",
        "a day or time" => "2026-12-31",
        "a JSON list" => "[\"a\",\"b\"]",
        _ => return None,
    })
}

fn set(
    place: SchemaNode<'_>,
    to: &mut Value,
    names: &[&str],
    given: &Given<'_>,
) -> Result<(), Failure> {
    let Some((name, rest)) = names.split_first() else {
        if place.is("array") && !given.text.trim_start().starts_with('[') {
            let items = place.items().ok_or_else(|| given.not("a list"))?;
            let mut entries = entries(to);
            entries.push(leaf(items, given)?);
            *to = entries.into();
        } else {
            *to = leaf(place, given)?;
        }
        return Ok(());
    };
    if place.is("array") {
        let items = place.items().ok_or_else(|| given.not("a list"))?;
        let mut entries = entries(to);
        entry(items, &mut entries, name, rest, given)?;
        *to = entries.into();
        return Ok(());
    }
    let below = place
        .property(name)
        .ok_or_else(|| place.unknown(given.path, name))?;
    if !to.is_object() {
        *to = Value::Object(Map::new());
    }
    let Value::Object(fields) = to else {
        return Ok(());
    };
    set(
        below,
        fields.entry(*name).or_insert(Value::Null),
        rest,
        given,
    )
}

/// Takes the entries out of a list; of anything else there are none.
fn entries(value: &mut Value) -> Vec<Value> {
    match value.take() {
        Value::Array(entries) => entries,
        _ => Vec::new(),
    }
}

/// An entry of a list, by its place; of custom fields, by their names.
fn entry(
    items: SchemaNode<'_>,
    entries: &mut Vec<Value>,
    name: &str,
    rest: &[&str],
    given: &Given<'_>,
) -> Result<(), Failure> {
    if let Ok(index) = name.parse::<usize>() {
        if index > entries.len() {
            return Err(given.not(&format!(
                "at a place that exists: the next is {}",
                entries.len()
            )));
        }
        if index == entries.len() {
            entries.push(Value::Null);
        }
        return set(items, &mut entries[index], rest, given);
    }
    let value = items.property("value").filter(|value| value.is_tagged());
    let Some(value) = value else {
        return Err(Failure::new(
            Exit::Rejected,
            format!("`{}` names no entry of a list", given.path),
        )
        .advice("give its place, from 0: `emails.0.address`"));
    };
    // Names of custom fields may have dots.
    let name = [&[name], rest].concat().join(".");
    let value = leaf(value, given)?;
    match entries
        .iter_mut()
        .find(|entry| entry["name"] == name.as_str())
    {
        Some(entry) => entry["value"] = value,
        None => entries.push(json!({"name": name, "value": value})),
    }
    Ok(())
}

/// The text as a value of the type that belongs there.
fn leaf(place: SchemaNode<'_>, given: &Given<'_>) -> Result<Value, Failure> {
    let text = given.text;
    let json = || serde_json::from_str::<Value>(text).ok();
    if place.is_tagged() {
        let value = json().filter(|value| !value.is_object());
        let value = CustomValue::from(value.unwrap_or_else(|| text.into()));
        return serde_json::to_value(value).map_err(|_| given.not("a value"));
    }
    if place.is("array") {
        return json()
            .filter(Value::is_array)
            .ok_or_else(|| given.not("a JSON list"));
    }
    if place.is("object") {
        return match (text.trim_start().starts_with('{'), place.main()) {
            (true, _) => json()
                .filter(Value::is_object)
                .ok_or_else(|| given.not("a JSON object")),
            (false, Some(main)) => {
                let inner = place
                    .property(main)
                    .ok_or_else(|| given.not("a JSON object"))?;
                Ok(json!({main: leaf(inner, given)?}))
            }
            (false, None) => Err(given.not("a JSON object")),
        };
    }
    if place.is("boolean") {
        return match text {
            "true" | "yes" => Ok(Value::Bool(true)),
            "false" | "no" => Ok(Value::Bool(false)),
            _ => Err(given.not("true or false")),
        };
    }
    if place.is("integer") && place.is("string") {
        let time = match text.parse::<i64>() {
            Ok(seconds) => Timestamp::from(seconds),
            Err(_) => Timestamp::from(text),
        };
        // It goes to the vendor as it was written: a day is a day.
        return match (time.time(), time.as_unix()) {
            (Some(_), Some(seconds)) => Ok(seconds.into()),
            (Some(_), None) => Ok(text.into()),
            (None, _) => Err(given.not("a day or time")),
        };
    }
    if place.is("integer") && !place.is("string") {
        let number: i64 = text.parse().map_err(|_| given.not("an integer"))?;
        return Ok(number.into());
    }
    if place.is("number") && place.is("string") {
        // A decimal is kept as text, so that nothing of it is rounded.
        let is_number = text.parse::<rust_decimal::Decimal>().is_ok();
        return is_number
            .then(|| text.into())
            .ok_or_else(|| given.not("a number"));
    }
    if place.is("number") {
        let number = text.parse::<f64>().ok().and_then(Number::from_f64);
        return number
            .map(Value::Number)
            .ok_or_else(|| given.not("a number"));
    }
    if place.is("string") {
        return Ok(text.into());
    }
    Ok(json().unwrap_or_else(|| text.into()))
}

#[cfg(test)]
mod tests {
    use crm_facade::model::{Contact, ContactPatch, Deal};
    use schemars::JsonSchema;

    use super::*;

    fn record<T: JsonSchema>(sets: &[(&str, &str)]) -> Result<Value, Failure> {
        let schema = Schema::of::<T>();
        let mut record = json!({});
        for (path, text) in sets {
            assign(&schema, &mut record, path, text)?;
        }
        Ok(record)
    }

    #[test]
    fn each_value_is_read_as_the_type_of_its_field() {
        let contact = record::<Contact>(&[
            ("first_name", "007"),
            ("score", "7"),
            ("deleted", "no"),
            ("tags", "a,b"),
            ("tags", "c"),
            ("emails", "ada@example.com"),
            ("emails.0.primary", "true"),
            ("emails.1.address", "a@example.org"),
            ("phone_numbers", "[{\"number\": \"1\"}]"),
            ("custom_fields.Region", "EMEA"),
            ("custom_fields.Size.of it", "12"),
            ("extensions.minotaur.odd", "[1]"),
        ])
        .expect("a contact");
        assert_eq!(
            contact,
            json!({
                "first_name": "007",
                "score": 7,
                "deleted": false,
                "tags": ["a,b", "c"],
                "emails": [
                    {"address": "ada@example.com", "primary": true},
                    {"address": "a@example.org"},
                ],
                "phone_numbers": [{"number": "1"}],
                "custom_fields": [
                    {"name": "Region", "value": {"type": "text", "value": "EMEA"}},
                    {"name": "Size.of it", "value": {"type": "integer", "value": 12}},
                ],
                "extensions": {"minotaur": {"odd": [1]}},
            })
        );
        serde_json::from_value::<Contact>(contact).expect("the model takes it");
        let deal = record::<Deal>(&[("amount", "1200.50"), ("amount.currency", "EUR")]);
        let deal: Deal = serde_json::from_value(deal.expect("a deal")).expect("the model takes it");
        let amount = deal.amount.expect("an amount");
        assert_eq!(
            amount.amount.map(|amount| amount.to_string()).as_deref(),
            Some("1200.50")
        );
        assert_eq!(amount.currency.as_deref(), Some("EUR"));
        let patch = record::<ContactPatch>(&[("title", "CTO"), ("emails", "a@example.com")]);
        serde_json::from_value::<ContactPatch>(patch.expect("a patch")).expect("a patch");
    }

    #[test]
    fn what_does_not_fit_is_rejected_with_what_would() {
        for (path, text, says) in [
            ("score", "seven", "`score` expects an integer"),
            (
                "created_at",
                "tomorrow",
                "`created_at` expects a day or time",
            ),
            (
                "created_at",
                "2026-02-30",
                "`created_at` expects a day or time",
            ),
            ("deleted", "maybe", "`deleted` expects true or false"),
            ("first_nam", "x", "no field `first_nam`"),
            ("emails.x", "x", "`emails.x` names no entry"),
            ("emails.5.address", "x", "the next is 0"),
            ("emails.0.adress", "x", "no field `emails.0.adress`"),
            ("first_name.x", "x", "no field `first_name.x`"),
        ] {
            let failure = record::<Contact>(&[(path, text)]).expect_err(path);
            assert!(failure.message.contains(says), "{failure:?}");
            assert_eq!(failure.exit, Exit::Rejected);
            assert!(failure.advice.is_some());
        }
    }
}
