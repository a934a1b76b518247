//! What the steps of campaigns send, as `provided` reads and writes it.

use serde_json::{Value, json};

use super::super::campaigns::CAMPAIGNS;
use super::super::contents::CONTENTS;
use super::super::replies::{HandlerResult, declined, record, shown, take_over};
use crate::store::{self, Filter, Store};
use crate::vendor::{ApiResponse, Call, Rejection};

const SETTABLE: [&str; 5] = [
    "campaign_id",
    "subject",
    "body",
    "step_number",
    "delay_days",
];
const SHOWN: [&str; 6] = [
    "id",
    "campaign_id",
    "subject",
    "body",
    "step_number",
    "delay_days",
];

/// Fills the store.
pub(super) fn seed(store: &Store<'_>) -> store::Result<()> {
    let contents = [
        (66_120, 48_213, 1, 0, "Quick question, {{first_name}}"),
        (66_121, 48_213, 2, 3, "One more question, {{first_name}}"),
        (66_122, 48_377, 1, 0, "{{first_name}}, une question"),
        (66_123, 48_402, 1, 0, "The recording, {{first_name}}"),
        (66_124, 48_402, 2, 10, "Was it of use, {{first_name}}?"),
    ];
    for (id, campaign, step, delay, subject) in contents {
        let content = json!({"id": id, "campaign_id": campaign, "subject": subject,
            "body": "<p>Hi {{first_name}}, how does your team find new customers?</p>",
            "step_number": step, "delay_days": delay});
        let (id, campaign) = (i64::to_string(&id), i64::to_string(&campaign));
        store.insert(CONTENTS, &id, None, Some(&campaign), &content)?;
    }
    store.add(CONTENTS, 66_124).map(drop)
}

/// `createEmailStepContent`. A step that is not numbered comes after the last one.
pub(super) fn create(call: &Call<'_>) -> HandlerResult {
    let parent = campaign_of(call, &call.body)?;
    let id = call.store.next(CONTENTS)?;
    let mut content = record(id.into(), &call.body, &SETTABLE);
    if content["step_number"].is_null() {
        let steps = match &parent {
            Some(parent) => call.store.all(CONTENTS, &Filter::Parent(parent.clone()))?,
            None => Vec::new(),
        };
        let last = steps
            .iter()
            .filter_map(|step| step["step_number"].as_i64())
            .max();
        content["step_number"] = Value::from(last.unwrap_or(0).saturating_add(1));
    }
    if content["delay_days"].is_null() {
        content["delay_days"] = Value::from(0);
    }
    call.store
        .insert(CONTENTS, &id.to_string(), None, parent.as_deref(), &content)?;
    Ok(ApiResponse::json(201, shown(&content, &SHOWN)))
}

/// The campaign that a content names; it may name none.
fn campaign_of(call: &Call<'_>, content: &Value) -> HandlerResult<Option<String>> {
    let Some(id) = content["campaign_id"].as_i64().map(|id| id.to_string()) else {
        return Ok(None);
    };
    if call.store.get(CAMPAIGNS, &id)?.is_none() {
        return Err(declined("There is no such campaign"));
    }
    Ok(Some(id))
}

/// `getEmailStepContent`.
pub(super) fn get(call: &Call<'_>) -> HandlerResult {
    let content = call
        .store
        .get(CONTENTS, call.path_text("id"))?
        .ok_or(Rejection::NotFound)?;
    Ok(ApiResponse::json(200, shown(&content, &SHOWN)))
}

/// `updateEmailStepContent`.
pub(super) fn update(call: &Call<'_>) -> HandlerResult {
    let id = call.path_text("id");
    let mut content = call.store.get(CONTENTS, id)?.ok_or(Rejection::NotFound)?;
    take_over(&mut content, &call.body, &SETTABLE);
    let parent = campaign_of(call, &content)?;
    call.store
        .replace(CONTENTS, id, None, parent.as_deref(), &content)?;
    Ok(ApiResponse::json(200, shown(&content, &SHOWN)))
}

/// `deleteEmailStepContent`.
pub(super) fn delete(call: &Call<'_>) -> HandlerResult {
    if call.store.remove(CONTENTS, call.path_text("id"))? {
        Ok(ApiResponse::empty(204))
    } else {
        Err(Rejection::NotFound)
    }
}
