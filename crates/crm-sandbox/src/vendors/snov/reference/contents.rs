//! The contents of e-mail steps as the reference reads and writes them.

use serde_json::{Value, json};

use super::super::campaigns::{State, state};
use super::super::contents::CONTENTS;
use super::super::replies::{HandlerResult, declined, shown, take_over};
use super::campaigns::of_path;
use super::sequence;
use crate::store;
use crate::vendor::{ApiResponse, Call, Rejection};

const SETTABLE: [&str; 4] = ["subject", "body", "plain_text", "usage"];

fn view(content: &Value) -> Value {
    shown(content, &["id", "subject", "body", "plain_text", "usage"])
}

/// The id of the campaign that the path names, whose step must be there and send e-mails.
fn campaign_of(call: &Call<'_>) -> HandlerResult<(String, Value)> {
    let campaign = of_path(call)?;
    let step = call.path_text("step_id");
    let steps = campaign["sequence"]["steps"].as_array();
    let mut steps = steps.into_iter().flatten();
    if !steps.any(|known| known["_ref"] == step && known["type"] == "email") {
        return Err(Rejection::NotFound);
    }
    Ok((campaign["id"].to_string(), campaign))
}

/// As [`campaign_of`], for a change: the campaign must not run or be over.
fn open(call: &Call<'_>) -> HandlerResult<String> {
    let (id, campaign) = campaign_of(call)?;
    match state(call, &campaign)? {
        State::Draft | State::Paused | State::Scheduled => Ok(id),
        _ => Err(declined(
            "A content can be changed while the campaign is new, paused or scheduled",
        )),
    }
}

fn find(call: &Call<'_>, campaign: &str, content: &str) -> HandlerResult<Value> {
    let id = sequence::content_id(campaign, content);
    let content = call.store.get(CONTENTS, &id)?;
    let step = call.path_text("step_id");
    let content = content.filter(|content| content["step_id"] == step);
    content.ok_or(Rejection::NotFound)
}

fn keep(call: &Call<'_>, campaign: &str, content: &Value) -> store::Result<()> {
    let id = sequence::content_id(campaign, &content["id"].to_string());
    let parent = Some(campaign);
    call.store
        .replace(CONTENTS, &id, None, parent, content)
        .map(drop)
}

/// `step_contents_create`. An id that the step does not have makes a further content.
pub(super) fn create(call: &Call<'_>) -> HandlerResult {
    let campaign = open(call)?;
    let given = call.body["content_id"].to_string();
    let mut content = match find(call, &campaign, &given) {
        Ok(content) => content,
        Err(Rejection::NotFound) => {
            let step = call.path_text("step_id");
            let added = sequence::add(call.store, &campaign, step)?;
            added.ok_or_else(|| declined("A step has 15 contents at most"))?
        }
        Err(rejection) => return Err(rejection),
    };
    take_over(&mut content, &call.body, &SETTABLE);
    keep(call, &campaign, &content)?;
    Ok(ApiResponse::json(
        200,
        json!({"success": true, "data": view(&content)}),
    ))
}

/// `step_contents_get`. What was not written yet has no text.
pub(super) fn get(call: &Call<'_>) -> HandlerResult {
    let (campaign, _) = campaign_of(call)?;
    let content = find(call, &campaign, call.path_text("content_id"))?;
    Ok(ApiResponse::json(200, json!({"data": view(&content)})))
}

/// `step_contents_update`.
pub(super) fn update(call: &Call<'_>) -> HandlerResult {
    let campaign = open(call)?;
    let mut content = find(call, &campaign, call.path_text("content_id"))?;
    take_over(&mut content, &call.body, &SETTABLE);
    keep(call, &campaign, &content)?;
    Ok(ApiResponse::json(
        200,
        json!({"success": true, "data": view(&content)}),
    ))
}

/// `step_contents_delete`. The last content of a step stays.
pub(super) fn delete(call: &Call<'_>) -> HandlerResult {
    let campaign = open(call)?;
    let content = call.path_text("content_id");
    find(call, &campaign, content)?;
    let step = call.path_text("step_id");
    if sequence::contents(call.store, &campaign, step)?.len() < 2 {
        return Err(declined("The last content of a step can't be removed"));
    }
    let id = sequence::content_id(&campaign, content);
    call.store.remove(CONTENTS, &id)?;
    Ok(ApiResponse::json(200, json!({"data": {"success": true}})))
}
