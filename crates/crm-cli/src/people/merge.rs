//! `crm contacts merge`: makes one contact of several.

use std::collections::{BTreeMap, BTreeSet};

use clap::Args;
use crm_facade::{Crm, Resource, Verb};
use serde_json::{Map, Value, json};

use crate::failure::{Exit, Failure};
use crate::history::write_of;
use crate::output::Row;
use crate::resources::invoke::{self, label};
use crate::session::Session;
use crate::words::counted;

/// What `crm contacts merge` takes.
#[derive(Args, Debug)]
pub(crate) struct Merge {
    /// Id of the contact to keep
    keep: String,
    /// Ids of the contacts to merge into it and delete
    #[arg(required = true, num_args = 1..)]
    others: Vec<String>,
    /// Show what would be done, and change nothing
    #[arg(long)]
    plan: bool,
    /// Merge even if the vendor can't keep all addresses and fields, which are deleted with the others
    #[arg(long)]
    allow_losses: bool,
}

/// What the help of the command says.
pub(crate) const HELP: &str = "\
No vendor's API merges contacts. The command fills the fields that the first contact lacks from the
others, adds their addresses and numbers to it, and then deletes the others. It shows the plan and asks
first. Where the vendor can't keep all of that, nothing is merged without --allow-losses. `crm undo` takes it back, as far as the vendor supports it.

Examples:
  crm contacts duplicates --vendor minotaur
  crm contacts merge 7b9c3df7-0eb5-4be2-af74-7e48d4b43b9c \\
      a96f2d7f-743f-4747-9198-7ca35ccab774 --vendor minotaur --plan";

/// Makes one contact of several.
///
/// # Errors
///
/// If a contact can't be read, updated or deleted, or nobody says yes.
pub(crate) async fn run(arguments: &Merge, session: &Session) -> Result<(), Failure> {
    let crm = session.chosen(crm_facade::Lane::Interactive)?;
    let lacks = [Verb::Get, Verb::Update, Verb::Delete]
        .into_iter()
        .find(|verb| !crm.capability(Resource::Contact, *verb).is_native());
    if let Some(verb) = lacks {
        return Err(Failure::new(
            Exit::Unsupported,
            format!(
                "contacts of {} can't be merged: its API has no contact.{verb}",
                crm.vendor()
            ),
        )
        .advice("merge them in the vendor's app"));
    }
    if arguments.others.contains(&arguments.keep) {
        return Err(
            Failure::usage("the contact that stays is among those that are deleted")
                .advice("name each contact once"),
        );
    }
    let read = |id: String| {
        let crm = &crm;
        async move {
            let get = (Resource::Contact, Verb::Get);
            invoke::value(crm, get, &[id.as_str()], None).await
        }
    };
    let kept = read(arguments.keep.clone()).await?;
    let mut others = Vec::new();
    for id in &arguments.others {
        others.push((id, read(id.clone()).await?));
    }
    let patch = patch(&kept, others.iter().map(|(_, other)| other));
    let (patch, left_out) = writable(&crm, &arguments.keep, patch, &kept);
    for why in &left_out {
        session.warn(format!("not merged: {why}"));
    }
    let mut steps = Vec::new();
    if !patch.is_empty() {
        let fields: Vec<_> = patch.keys().map(String::as_str).collect();
        steps.push(step("contacts update", &arguments.keep, &kept, &fields));
    }
    for (id, other) in &others {
        steps.push(step("contacts delete", id, other, &[]));
    }
    session.show(steps, &COLUMNS, &COLUMNS)?;
    if arguments.plan {
        session.say("nothing was done: this is a plan");
        return Ok(());
    }
    if !left_out.is_empty() && !arguments.allow_losses {
        return Err(Failure::new(
            Exit::Unsupported,
            format!(
                "the contacts were not merged: {} can't keep all that they have, and it would be deleted",
                crm.vendor()
            ),
        )
        .advice("note it elsewhere, and then merge with --allow-losses"));
    }
    let deleted = counted(others.len() as u64, "contact");
    session
        .insist(&format!("Merge, and delete {deleted} at {}?", crm.vendor()))
        .await?;
    if !patch.is_empty() {
        let update = (Resource::Contact, Verb::Update);
        let patch = Value::Object(patch);
        let (id, written) = (arguments.keep.clone(), Some(patch.clone()));
        let write = write_of(
            session,
            crm.vendor(),
            update,
            Some(id),
            (Some(kept), written),
        );
        let ids = [arguments.keep.as_str()];
        let call = invoke::value(&crm, update, &ids, Some(patch));
        let receipt = session.recorded(write, call).await?;
        for loss in receipt
            .get("losses")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            session.warn(format!(
                "lost: {}",
                loss["path"].as_str().unwrap_or_default()
            ));
        }
    }
    for (id, other) in others {
        let delete = (Resource::Contact, Verb::Delete);
        let write = write_of(
            session,
            crm.vendor(),
            delete,
            Some(id.clone()),
            (Some(other), None),
        );
        let ids = [id.as_str()];
        let call = invoke::value(&crm, delete, &ids, None);
        session.recorded(write, call).await?;
    }
    session.say(format!("merged; {deleted} deleted"));
    Ok(())
}

const COLUMNS: [&str; 4] = ["command", "id", "record", "fields"];

fn step(command: &str, id: &str, record: &Value, fields: &[&str]) -> Row {
    Row::new(json!({"command": command, "id": id, "record": label(record), "fields": fields}))
}

/// What the contact that stays lacks and others have: the first value of a field, and the entries of
/// lists that it does not have.
fn patch<'v>(kept: &Value, others: impl Iterator<Item = &'v Value>) -> Map<String, Value> {
    let mut patch = Map::new();
    for (field, value) in others.filter_map(Value::as_object).flatten() {
        let is_own = [
            "id",
            "created_at",
            "updated_at",
            "deleted",
            "extensions",
            "owner_id",
        ];
        if is_own.contains(&field.as_str()) {
            continue;
        }
        let now = patch.get(field).or(kept.get(field));
        match (now, value) {
            (None | Some(Value::Null), value) => {
                patch.insert(field.clone(), value.clone());
            }
            (Some(Value::Array(has)), Value::Array(more)) => {
                let mut all = has.clone();
                for entry in more {
                    if !all.iter().any(|known| is_same(known, entry)) {
                        let mut entry = entry.clone();
                        // It is not the main one here.
                        if let Value::Object(parts) = &mut entry {
                            parts.remove("primary");
                        }
                        all.push(entry);
                    }
                }
                if all.len() > has.len() {
                    patch.insert(field.clone(), all.into());
                }
            }
            _ => {}
        }
    }
    patch
}

/// Of a patch, the fields and entries that the vendor writes, and why it does not write the others.
fn writable(
    crm: &Crm,
    id: &str,
    mut patch: Map<String, Value>,
    kept: &Value,
) -> (Map<String, Value>, Vec<String>) {
    let draft = |patch: Map<String, Value>| {
        let of = (Resource::Contact, Verb::Update);
        invoke::draft(crm, of, &[id], Some(Value::Object(patch)))
    };
    let mut left_out = Vec::new();
    if patch.is_empty() {
        return (patch, left_out);
    }
    match draft(patch.clone()) {
        Ok(losses) => {
            let mut lost_entries = BTreeMap::<_, BTreeSet<usize>>::new();
            for loss in losses {
                let (field, place) = match loss.path.split_once('[') {
                    Some((field, rest)) => (field, rest.split_once(']')),
                    None => (loss.path.as_str(), None),
                };
                if !patch.contains_key(field) {
                    continue;
                }
                left_out.push(loss.to_string());
                match place.map(|(index, part)| (index.parse(), part)) {
                    Some((Ok(index), "")) => {
                        lost_entries
                            .entry(field.to_owned())
                            .or_default()
                            .insert(index);
                    }
                    // A part of an entry that is written without it.
                    Some(_) => {}
                    None => {
                        patch.remove(field);
                    }
                }
            }
            for (field, lost) in lost_entries {
                let Some(Value::Array(entries)) = patch.get_mut(&field) else {
                    continue;
                };
                let mut index = 0..;
                entries.retain(|_| index.next().is_none_or(|index| !lost.contains(&index)));
                if patch.get(&field) == kept.get(&field) {
                    patch.remove(&field);
                }
            }
        }
        Err(_) => patch.retain(|field, value| {
            let alone = draft([(field.clone(), value.clone())].into_iter().collect());
            left_out.extend(alone.as_ref().err().map(|failure| failure.message.clone()));
            alone.is_ok()
        }),
    }
    (patch, left_out)
}

/// Whether two entries of a list are the same address, number or value.
fn is_same(one: &Value, other: &Value) -> bool {
    let main = ["address", "number", "url", "name"];
    let main = main.into_iter().find(|part| one.get(*part).is_some());
    let plain = |value: &Value| match value.as_str() {
        Some(text) => text.trim().to_lowercase(),
        None => value.to_string(),
    };
    match main {
        Some(part) => other.get(part).map(plain) == one.get(part).map(plain),
        None => plain(one) == plain(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_vendor_does_not_write_is_left_out_with_the_reason() {
        let crm = Crm::builder("minotaur").api_key("k").build();
        let crm = crm.expect("a handle");
        let before = json!({"emails": [{"address": "ada@example.com"}]});
        let kept = |patch: Value| {
            let patch = patch.as_object().cloned().unwrap_or_default();
            let (kept, left_out) = writable(&crm, "1", patch, &before);
            (Value::Object(kept), left_out.len())
        };
        let both = json!({"title": "CTO", "tags": ["vip"]});
        assert_eq!(kept(both), (json!({"title": "CTO"}), 1));
        assert_eq!(kept(json!({"tags": ["vip"]})), (json!({}), 1));
        // The vendor keeps one address.
        let emails = json!([{"address": "ada@example.com"}, {"address": "ada@example.org"}]);
        assert_eq!(kept(json!({"emails": emails})), (json!({}), 1));
        assert_eq!(kept(json!({})).0, json!({}));
    }

    #[test]
    fn the_contact_that_stays_gets_what_it_lacks() {
        let kept = json!({
            "id": "1", "first_name": "Ada", "title": "CTO",
            "emails": [{"address": "ada@example.com", "primary": true}],
        });
        let others = [
            json!({
                "id": "2", "first_name": "A.", "title": null, "company_name": "Example",
                "emails": [{"address": "ADA@example.com"}, {"address": "a@example.org", "primary": true}],
            }),
            json!({"id": "3", "company_name": "Other", "tags": ["vip"]}),
        ];
        assert_eq!(
            Value::Object(patch(&kept, others.iter())),
            json!({
                "company_name": "Example",
                "emails": [
                    {"address": "ada@example.com", "primary": true},
                    {"address": "a@example.org"},
                ],
                "tags": ["vip"],
            })
        );
        assert!(patch(&kept, [kept.clone()].iter()).is_empty());
    }
}
