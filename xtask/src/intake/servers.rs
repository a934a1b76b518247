//! The one address that paths are appended to.

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::{Group, Intake, IntakeOptions};

/// Chooses the address, and says where it comes from.
pub(super) fn derive(
    document: &Value,
    options: &IntakeOptions,
    intake: &mut Intake,
) -> Result<String> {
    let servers = document.get("servers").and_then(Value::as_array);
    let servers: Vec<&Value> = servers.into_iter().flatten().collect();
    let (address, source) = match &options.base_url {
        Some(given) => (given.clone(), None),
        None => {
            let is_secure = |it: &&&Value| url(it).starts_with("https://");
            let Some(first) = servers.iter().find(is_secure).or(servers.first()) else {
                bail!("the document names no server; say the address with `--base-url https://…`");
            };
            let address = filled(url(first), first, &options.variables)?;
            let address = secured(address, intake);
            if servers.len() > 1 {
                intake.assumed.push(format!(
                    "the base URL is {address}, one of {} servers (`--base-url` chooses another)",
                    servers.len()
                ));
            }
            (address, Some(()))
        }
    };
    let address = address.trim_end_matches('/').to_owned();
    if !address.starts_with("https://") {
        bail!(
            "the server `{address}` is no https address; say the address with `--base-url https://…`"
        );
    }
    let mut server = json!({"url": address});
    if source.is_none() {
        server["x-source"] = json!({"basis": "assumed", "note": "said at the intake"});
    }
    let mut actions = Vec::new();
    if document.get("servers").is_some() {
        actions.push(json!({"target": "$.servers", "remove": true}));
    }
    actions.push(json!({"target": "$", "update": {"servers": [server]}}));
    intake.groups.push(Group::new(
        "The address that paths are appended to.",
        actions,
    ));
    Ok(address)
}

fn url(server: &Value) -> &str {
    server
        .get("url")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// The address with https, where a document from before its time names a public host without it.
fn secured(address: String, intake: &mut Intake) -> String {
    let Some(rest) = address.strip_prefix("http://") else {
        return address;
    };
    let host = rest.split(['/', ':']).next().unwrap_or_default();
    if !host.contains('.')
        || host.ends_with(".local")
        || host.starts_with(|c: char| c.is_ascii_digit())
    {
        return address;
    }
    intake.assumed.push(format!(
        "the base URL is https://{rest}; the document has it with http (`--base-url` chooses another)"
    ));
    format!("https://{rest}")
}

/// The address with values in the place of its variables.
fn filled(address: &str, server: &Value, given: &[(String, String)]) -> Result<String> {
    let mut filled = address.to_owned();
    let mut missing = Vec::new();
    for piece in address.split('{').skip(1) {
        let name = piece.split('}').next().unwrap_or_default();
        let variable = server.get("variables").and_then(|all| all.get(name));
        match given.iter().find(|(known, _)| known == name) {
            Some((_, value)) => filled = filled.replace(&format!("{{{name}}}"), value),
            None => {
                let default = variable
                    .and_then(|it| it.get("default"))
                    .and_then(Value::as_str);
                let description = variable
                    .and_then(|it| it.get("description"))
                    .and_then(Value::as_str);
                let default = default.map(|it| format!(" (the document's default is `{it}`)"));
                let description =
                    description.map(|it| format!(": {}", it.lines().next().unwrap_or_default()));
                missing.push(format!(
                    "`--server-variable {name}=…`{}{}",
                    default.unwrap_or_default(),
                    description.unwrap_or_default()
                ));
            }
        }
    }
    if !missing.is_empty() {
        bail!(
            "the address {address} has variables, and a client needs one address; add {}",
            missing.join(", ")
        );
    }
    Ok(filled)
}
