//! Agents, who call.

use serde_json::{Value, json};

use super::{DEFAULT, HandlerResult, of_path, ok, shown, workspaces};
use crate::people::Stream;
use crate::store::{self, Filter, Store};
use crate::vendor::Call;

pub(super) const AGENTS: &str = "agents";
/// The agent of the documented examples.
pub(super) const FIRST: &str = "3f8e1d27-6a9c-4b50-8d12-5e7a9c0b4d44";

const SHOWN: [&str; 22] = [
    "id",
    "name",
    "description",
    "language",
    "status",
    "prompt",
    "starting_state",
    "who_talks_first",
    "reminder_frequency_from",
    "reminder_frequency_to",
    "max_silence_duration",
    "responsiveness",
    "voice_speed",
    "voice_temperature",
    "interruption_sensitivity",
    "llm_temperature",
    "agent_type",
    "background_audio_status",
    "workspace_id",
    "agent_flow",
    "agent_dynamic_variables",
    "agent_post_call_outcomes",
];

/// An agent with the values of the documented sample.
fn agent(id: &str, name: &str, workspace: &str) -> Value {
    json!({
        "id": id,
        "name": name,
        "description": "",
        "language": "en-US",
        "status": "active",
        "prompt": "",
        "starting_state": "start",
        "who_talks_first": "agent",
        "reminder_frequency_from": 50,
        "reminder_frequency_to": 2,
        "max_silence_duration": 30,
        "responsiveness": 0.5,
        "voice_speed": 1,
        "voice_temperature": 0.5,
        "interruption_sensitivity": 0.5,
        "llm_temperature": 0.5,
        "agent_type": "voice",
        "background_audio_status": "disabled",
        "workspace_id": workspace,
        "agent_flow": {},
        "agent_dynamic_variables": {},
        "agent_post_call_outcomes": {},
    })
}

/// Fills the store.
pub(super) fn seed(store: &Store<'_>) -> store::Result<()> {
    let agents = [
        (FIRST, "Receptionist", "Answers calls", DEFAULT),
        (
            "6c0d9b31-47e2-4f8a-9b65-0a1d3e5f7c21",
            "Qualifier",
            "Asks for needs and budget",
            DEFAULT,
        ),
        (
            "d48b7f02-913c-4a6e-8e1f-5b2c9d0a3e76",
            "Helper",
            "Takes support calls",
            "support",
        ),
    ];
    for (id, name, description, workspace) in agents {
        let mut agent = agent(id, name, workspace);
        agent["description"] = description.into();
        agent["prompt"] = "You answer the phone.".into();
        store.insert(AGENTS, id, None, Some(workspace), &agent)?;
    }
    Ok(())
}

/// `agents_list`.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let workspace = call.query_text("workspace").unwrap_or(DEFAULT);
    let agents = call
        .store
        .all(AGENTS, &Filter::Parent(workspace.to_owned()))?;
    Ok(ok(agents
        .iter()
        .map(|agent| shown(agent, &SHOWN))
        .collect()))
}

/// `agents_get`.
pub(super) fn get(call: &Call<'_>) -> HandlerResult {
    Ok(ok(shown(&of_path(call, AGENTS, "Agent")?, &SHOWN)))
}

/// `agents_create`. Variables are sent as a list of objects and come back as one.
pub(super) fn create(call: &Call<'_>) -> HandlerResult {
    let workspace = workspaces::of_body(call, "workspace")?;
    let number = call.store.next(AGENTS)?.unsigned_abs();
    let id = Stream::new(call.seeding.seed, "agent", number).uuid();
    let mut agent = agent(&id, "", &workspace);
    for (field, value) in call.body.as_object().into_iter().flatten() {
        match value {
            Value::Array(parts) if field == "agent_dynamic_variables" => {
                let parts = parts.iter().filter_map(Value::as_object);
                let parts = parts
                    .flatten()
                    .map(|(name, value)| (name.clone(), value.clone()));
                agent[field] = Value::Object(parts.collect());
            }
            // The id and the workspace are not the caller's to give.
            _ if matches!(field.as_str(), "id" | "workspace" | "workspace_id") => {}
            value => agent[field] = value.clone(),
        }
    }
    call.store
        .insert(AGENTS, &id, None, Some(&workspace), &agent)?;
    Ok(ok(shown(&agent, &SHOWN)))
}
