//! Workspaces of the company.

use serde_json::{Value, json};

use super::{COMPANY, DEFAULT, FIRST_DAY, HandlerResult, declined, success};
use crate::people::Stream;
use crate::store::{self, Store};
use crate::vendor::Call;
use crate::vendors::callab::contacts::moment;

const WORKSPACES: &str = "workspaces";

/// Fills the store.
pub(super) fn seed(store: &Store<'_>) -> store::Result<()> {
    let workspaces = [
        ("2f7c1d84-5b3a-4e69-8a0c-9d4e6b1f7a10", DEFAULT, "Default"),
        ("b2c3d4e5-f6a7-4b8c-9d0e-1f2a3b4c5d99", "support", "Support"),
    ];
    for (id, slug, name) in workspaces {
        let time = moment(FIRST_DAY);
        let workspace = json!({"id": id, "workspace_slug": slug, "workspace_name": name,
            "company_id": COMPANY, "created_at": time, "updated_at": time});
        store.insert(WORKSPACES, id, Some(name), Some(slug), &workspace)?;
    }
    Ok(())
}

/// Whether there is a workspace with this slug.
pub(super) fn exists(store: &Store<'_>, slug: &str) -> store::Result<bool> {
    let filter = store::Filter::Parent(slug.to_owned());
    Ok(store.find(WORKSPACES, &filter)?.is_some())
}

/// The slug that a field of the body names, or `default`.
pub(super) fn of_body(call: &Call<'_>, field: &str) -> HandlerResult<String> {
    let slug = call.body[field].as_str().unwrap_or(DEFAULT);
    if exists(call.store, slug)? {
        Ok(slug.to_owned())
    } else {
        Err(crate::vendor::Rejection::invalid(
            format!("body/{field}"),
            "there is no such workspace",
        ))
    }
}

/// A name in the signs of addresses.
fn slug_of(name: &str) -> String {
    let words = name.split(|sign: char| !sign.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

fn name_of<'a>(call: &'a Call<'_>) -> HandlerResult<&'a str> {
    let name = call.body["workspace_name"].as_str().unwrap_or_default();
    let name = name.trim();
    if slug_of(name).is_empty() {
        return Err(declined("Workspace name is empty."));
    }
    Ok(name)
}

fn taken(call: &Call<'_>, name: &str, but: &str) -> HandlerResult<()> {
    let known = call.store.by_key(WORKSPACES, name)?;
    match known.is_some_and(|known| known["id"] != but) {
        true => Err(declined("Workspace name already exists.")),
        false => Ok(()),
    }
}

/// `workspaces_create`.
pub(super) fn create(call: &Call<'_>) -> HandlerResult {
    let name = name_of(call)?;
    taken(call, name, "")?;
    let number = call.store.next(WORKSPACES)?;
    let mut slug = slug_of(name);
    if exists(call.store, &slug)? {
        slug = format!("{slug}-{number}");
    }
    let mut stream = Stream::new(call.seeding.seed, "workspace", number.unsigned_abs());
    let (id, time) = (stream.uuid(), call.timestamp());
    let workspace = json!({"id": id, "workspace_slug": slug, "workspace_name": name,
        "company_id": COMPANY, "created_at": time, "updated_at": time});
    call.store
        .insert(WORKSPACES, &id, Some(name), Some(&slug), &workspace)?;
    Ok(success("Workspace created successfully.", workspace))
}

/// `workspaces_update`. The slug stays.
pub(super) fn update(call: &Call<'_>) -> HandlerResult {
    let id = call.path_text("workspace_id");
    let known = call.store.get(WORKSPACES, id)?;
    let mut workspace = known.ok_or_else(|| declined("Workspace not found."))?;
    let name = name_of(call)?;
    taken(call, name, id)?;
    workspace["workspace_name"] = Value::from(name);
    workspace["updated_at"] = Value::from(call.timestamp());
    let slug = workspace["workspace_slug"].as_str();
    call.store
        .replace(WORKSPACES, id, Some(name), slug, &workspace)?;
    Ok(success("Workspace updated successfully.", workspace))
}

/// `workspaces_delete`.
pub(super) fn delete(call: &Call<'_>) -> HandlerResult {
    let removed = call
        .store
        .remove(WORKSPACES, call.path_text("workspace_id"))?;
    let message = "Workspace deleted successfully.";
    Ok(success(message, i64::from(removed).into()))
}
