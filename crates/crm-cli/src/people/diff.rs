//! `crm diff`: the contacts of two vendors compared.

use std::collections::{BTreeMap, HashMap, HashSet};

use clap::Args;
use crm_facade::{Access, Crm, Resource, Verb};
use serde_json::{Value, json};

use super::keys::By;
use super::{Person, all};
use crate::failure::Failure;
use crate::output::Row;
use crate::session::Session;
use crate::words::counted;

/// What `crm diff` takes.
#[derive(Args, Debug)]
pub(crate) struct Diff {
    /// First vendor to compare
    #[arg(value_name = "VENDOR")]
    left: String,
    /// Second vendor to compare
    #[arg(value_name = "VENDOR")]
    right: String,
    /// What two contacts of the same person have in common
    #[arg(long, value_enum, default_value = "email", value_name = "KEY")]
    by: By,
    /// Compare the rows of the lists even if they lack fields of the records [default: read each
    /// record, with one more call per row]
    #[arg(long)]
    rows_only: bool,
}

/// What the help of the command says.
pub(crate) const HELP: &str = "\
Shows a row for each contact that only one vendor has, and for each field in which two contacts of the
same person differ. Fields that one of the vendors does not have are not compared.

Examples:
  crm diff minotaur skarbe
  crm diff minotaur skarbe --by email --format csv";

const COLUMNS: [&str; 5] = ["found", "contact", "field", "left", "right"];

/// What a file has besides the columns of the table.
const BESIDES: [&str; 2] = ["left_id", "right_id"];

/// Compares the contacts of two vendors.
///
/// # Errors
///
/// If the contacts of one can't be read.
pub(crate) async fn run(arguments: &Diff, session: &Session) -> Result<(), Failure> {
    let (left, right) = (
        session.bulk(&arguments.left)?,
        session.bulk(&arguments.right)?,
    );
    let whole = !arguments.rows_only;
    let fields = compared(&left, &right, whole);
    for crm in [&left, &right] {
        let lacking = crm.capability(Resource::Contact, Verb::List).rows_lack;
        if whole && !lacking.is_empty() {
            session.say(format!(
                "rows of {}'s list lack `{}`: each record is read, with one call more a row; \
                 --rows-only leaves that out",
                crm.vendor(),
                lacking.join("`, `")
            ));
        }
    }
    let here = all(&left, whole, session).await?;
    let there = all(&right, whole, session).await?;
    let rows = rows(&here, &there, arguments.by, &fields);
    let mut counts = BTreeMap::new();
    let mut differing = HashSet::new();
    for row in &rows {
        match row["found"].as_str() {
            Some("differs") => {
                differing.insert((row["left_id"].to_string(), row["right_id"].to_string()));
            }
            Some(found) => *counts.entry(found.to_owned()).or_insert(0_u64) += 1,
            None => {}
        }
    }
    let rows = rows.into_iter().map(Row::new).collect();
    session.show(rows, &COLUMNS, &[&COLUMNS[..], &BESIDES].concat())?;
    let mut told = vec![format!(
        "{} of {}, {} of {}",
        counted(here.len() as u64, "contact"),
        left.vendor(),
        counted(there.len() as u64, "contact"),
        right.vendor()
    )];
    told.extend(
        counts
            .iter()
            .map(|(found, count)| format!("{found}: {count}")),
    );
    told.push(format!("differing: {}", differing.len()));
    session.say(told.join("; "));
    Ok(())
}

/// The fields that both vendors carry.
fn compared(left: &Crm, right: &Crm, whole: bool) -> Vec<&'static str> {
    let carried = |crm: &Crm| -> Vec<&'static str> {
        let vendor = crm_facade::vendor(crm.vendor());
        let lacking = crm.capability(Resource::Contact, Verb::List).rows_lack;
        vendor
            .map(|vendor| vendor.coverage(crm.api().generation))
            .into_iter()
            .flatten()
            .filter(|entry| {
                entry.resource == Resource::Contact
                    && matches!(entry.access, Access::Read | Access::Both)
            })
            .map(|entry| entry.field)
            .filter(|field| whole || !lacking.contains(field))
            .collect()
    };
    let (left, right) = (carried(left), carried(right));
    // What is the vendor's own is never the same.
    let own = [
        "id",
        "created_at",
        "updated_at",
        "deleted",
        "owner_id",
        "company_id",
        "list_ids",
        "lead_status",
        "last_activity_at",
        "last_call",
        "score",
        "verification_status",
    ];
    left.into_iter()
        .filter(|field| right.contains(field) && !own.contains(field))
        .collect()
}

fn rows(here: &[Person], there: &[Person], by: By, fields: &[&str]) -> Vec<Value> {
    let mut known: HashMap<String, usize> = HashMap::new();
    for (place, person) in there.iter().enumerate() {
        for key in by.keys(person) {
            known.entry(key).or_insert(place);
        }
    }
    let mut met = HashSet::new();
    let mut rows = Vec::new();
    for person in here {
        let matched = by.keys(person).into_iter().find_map(|key| known.get(&key));
        let Some(place) = matched else {
            rows.push(only(person, None));
            continue;
        };
        met.insert(*place);
        let other = &there[*place];
        for field in fields {
            let (left, right) = (person.fields.get(*field), other.fields.get(*field));
            if plain(left) != plain(right) {
                rows.push(json!({
                    "found": "differs",
                    "contact": contact(person),
                    "field": field,
                    "left": left,
                    "right": right,
                    "left_id": person.id(),
                    "right_id": other.id(),
                }));
            }
        }
    }
    let others = there
        .iter()
        .enumerate()
        .filter(|(place, _)| !met.contains(place));
    rows.extend(others.map(|(_, person)| only(person, Some(()))));
    rows
}

fn only(person: &Person, right: Option<()>) -> Value {
    let id = person.id();
    json!({
        "found": format!("only {}", person.vendor),
        "contact": contact(person),
        "field": null,
        "left": null,
        "right": null,
        "left_id": id.filter(|_| right.is_none()),
        "right_id": id.filter(|_| right.is_some()),
    })
}

fn contact(person: &Person) -> Option<String> {
    crate::resources::invoke::label(&Value::Object(person.fields.clone()))
}

/// A value by which two are compared: of lists the main parts in any order, without capitals and
/// without what is written between the digits of a number.
fn plain(value: Option<&Value>) -> Vec<String> {
    let text = |text: &str| {
        let words: Vec<_> = text.split_whitespace().collect();
        words.join(" ").to_lowercase()
    };
    let mut plain: Vec<String> = match value {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(entries)) => entries
            .iter()
            .flat_map(|entry| plain(Some(entry)))
            .collect(),
        Some(Value::Object(parts)) => {
            if let Some(number) = parts.get("number").and_then(Value::as_str) {
                let code = parts.get("country_code").and_then(Value::as_str);
                let whole = format!("{}{number}", code.unwrap_or_default());
                return vec![whole.chars().filter(char::is_ascii_digit).collect()];
            }
            let main = ["address", "url", "text", "name"].into_iter();
            match main.filter_map(|part| parts.get(part)?.as_str()).next() {
                Some(main) => vec![text(main)],
                None => parts
                    .iter()
                    .map(|(name, part)| format!("{name}: {}", self::plain(Some(part)).join(", ")))
                    .collect(),
            }
        }
        Some(Value::String(own)) if own.trim().is_empty() => Vec::new(),
        Some(Value::String(own)) => vec![text(own)],
        Some(other) => vec![other.to_string()],
    };
    plain.sort();
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(vendor: &'static str, fields: Value) -> Person {
        match fields {
            Value::Object(fields) => Person { vendor, fields },
            _ => unreachable!("an object"),
        }
    }

    #[test]
    fn two_vendors_are_compared_by_what_they_say_and_not_how() {
        let here = [
            person(
                "minotaur",
                json!({
                    "id": "1", "first_name": "Ada", "title": "CTO",
                    "emails": [{"address": "ada@example.com", "email_type": "work"}],
                    "phone_numbers": [{"number": "2125550100", "country_code": "+1"}],
                }),
            ),
            person(
                "minotaur",
                json!({"id": "2", "emails": [{"address": "bo@example.com"}]}),
            ),
        ];
        let there = [
            person(
                "skarbe",
                json!({
                    "id": "7", "first_name": "ada ", "title": "CEO",
                    "emails": [{"address": "Ada@example.com"}],
                    "phone_numbers": [{"number": "+1 212 555-0100"}],
                }),
            ),
            person(
                "skarbe",
                json!({"id": "8", "emails": [{"address": "cy@example.com"}]}),
            ),
        ];
        let fields = ["first_name", "title", "emails", "phone_numbers"];
        let found = rows(&here, &there, By::Email, &fields);
        let told: Vec<_> = found
            .iter()
            .map(|row| (row["found"].as_str(), row["field"].as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (Some("differs"), Some("title")),
                (Some("only minotaur"), None),
                (Some("only skarbe"), None),
            ]
        );
        assert_eq!(found[0]["left"], "CTO");
        assert_eq!(found[2]["right_id"], "8");
    }
}
