//! Every operation of every vendor gives its documented request the documented response.

use crm_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::common::{Caller, Reply, documents, mismatches, send, small, started, undocumented};

/// Operations whose documented request is about what another one has made.
const BEFORE: &[(&str, &str, &str)] = &[
    ("lunarsend", "contacts_search", "contacts_create"),
    ("snov", "findProspectByEmail", "addProspect"),
];

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// Sends the documented request of this number.
async fn call(caller: &Caller, sandbox: &Sandbox, operation: &Value, number: usize) -> Reply {
    let parameters = &operation["examples"]["params"];
    let parameters = parameters
        .get(number)
        .or_else(|| parameters.get(0))
        .unwrap_or(&Value::Null);
    let mut path = text(operation, "path").to_owned();
    for (name, value) in parameters["path"].as_object().into_iter().flatten() {
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        path = path.replace(&format!("{{{name}}}"), &value);
    }
    let mut request = caller.request(text(operation, "method"), &path);
    for (name, value) in parameters["query"].as_object().into_iter().flatten() {
        let values = value
            .as_array()
            .cloned()
            .unwrap_or_else(|| vec![value.clone()]);
        for value in values {
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            request = request.query(&[(name, value)]);
        }
    }
    let bodies = &operation["examples"]["request"];
    if let Some(body) = bodies.get(number).or_else(|| bodies.get(0)) {
        request = request.json(&with_credentials(sandbox, body));
    }
    send(request).await
}

/// The documented client is not one of the sandbox.
fn with_credentials(sandbox: &Sandbox, body: &Value) -> Value {
    let mut body = body.clone();
    if body.get("client_secret").is_some() {
        let credential = sandbox.endpoints()[0].credential().expect("a credential");
        body["client_id"] = json!(credential.id);
        body["client_secret"] = json!(credential.secret);
    }
    body
}

fn problems(document: &Value, operation: &Value, reply: &Reply) -> Vec<String> {
    if !reply.status.is_success() {
        return vec![format!("status {}: {}", reply.status, reply.text)];
    }
    let documented = &operation["responses"][reply.status.as_str()];
    match documented["content_type"].as_str() {
        _ if documented.is_null() => vec![format!("status {} is not documented", reply.status)],
        // Whatever stands there, no document describes it.
        None => Vec::new(),
        Some("text/plain") => {
            let kind = reply.headers["content-type"].to_str().unwrap_or_default();
            let plain = kind.starts_with("text/plain");
            (!plain)
                .then(|| format!("{kind} in place of text"))
                .into_iter()
                .collect()
        }
        Some(_) => {
            let schema = &documented["schema"];
            // An error under a success status has the form of the marker.
            let markers = document["failure_markers"].as_array();
            let failed = markers
                .into_iter()
                .flatten()
                .any(|marker| reply.json().pointer(text(marker, "at")) == Some(&marker["equals"]));
            let fields = match failed {
                true => Vec::new(),
                false => undocumented(document, schema, &reply.json()),
            };
            let mut problems = mismatches(document, schema, &reply.json());
            problems.extend(fields.into_iter().map(|at| {
                // The entries of a list are alike.
                let parts = at.split('/').map(|part| match part.parse::<usize>() {
                    Ok(_) => "*",
                    Err(_) => part,
                });
                let at = parts.collect::<Vec<_>>().join("/");
                let name = at.rsplit('/').next().unwrap_or_default();
                format!(
                    "{at} is no documented field, and {} has it: name it as the specification does now, or \
                     take it out if it is gone",
                    handlers_with(text(document, "vendor"), name)
                )
            }));
            problems
        }
    }
}

/// The places of a vendor's handlers where a name stands in quotes, `FILE:LINE` each.
fn handlers_with(vendor: &str, name: &str) -> String {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/");
    let mut folders = vec![std::path::PathBuf::from(format!("{root}src/vendors"))];
    let mut places = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let shown = path.display().to_string();
            let shown = shown.strip_prefix(root).unwrap_or(&shown).to_owned();
            let own = shown.trim_start_matches("src/vendors/");
            let rest = own.strip_prefix(vendor);
            if !rest.is_some_and(|rest| rest.starts_with(['.', '/', '_'])) {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("is read");
            let lines = text.lines().enumerate();
            let with = lines.filter(|(_, line)| line.contains(&format!("\"{name}\"")));
            places.extend(with.map(|(line, _)| format!("{shown}:{}", line + 1)));
        }
    }
    places.sort();
    match places.is_empty() {
        true => format!("a handler of {vendor} in src/vendors"),
        false => places.join(", "),
    }
}

/// The embedded documents of the vendors that the arguments of the test name; all without any.
fn wanted() -> Vec<Value> {
    let all = documents();
    let is_named = |document: &Value| std::env::args().any(|it| it == text(document, "vendor"));
    match all.iter().any(is_named) {
        true => all.into_iter().filter(is_named).collect(),
        false => all,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_documented_request_gets_a_documented_success() {
    let mut failures = Vec::new();
    let mut count = 0;
    for document in wanted() {
        let vendor = text(&document, "vendor");
        let operations = document["operations"].as_array().expect("operations");
        for operation in operations {
            let id = text(operation, "id");
            let requests = operation["examples"]["request"]
                .as_array()
                .map_or(0, Vec::len);
            let parameters = operation["examples"]["params"]
                .as_array()
                .map_or(0, Vec::len);
            for number in 0..requests.max(parameters).max(1) {
                // Each begins with the same data.
                let sandbox = started(small().0.vendors([vendor])).await;
                let endpoint = sandbox
                    .endpoint_of(vendor, text(&document, "generation"))
                    .expect("an endpoint");
                let caller = Caller::new(endpoint).await;
                let before = BEFORE
                    .iter()
                    .find(|entry| entry.0 == vendor && entry.1 == id);
                if let Some((_, _, before)) = before {
                    let before = operations.iter().find(|it| text(it, "id") == *before);
                    let mut before = before.expect("is there").clone();
                    let wanted = &operation["examples"]["request"][0];
                    for (name, value) in wanted.as_object().into_iter().flatten() {
                        before["examples"]["request"][0][name] = value.clone();
                    }
                    call(&caller, &sandbox, &before, 0).await;
                }
                let reply = call(&caller, &sandbox, operation, number).await;
                for problem in problems(&document, operation, &reply) {
                    // Several requests may have the same response.
                    let failure =
                        format!("{vendor} {} {id}: {problem}", text(&document, "generation"));
                    if !failures.contains(&failure) {
                        failures.push(failure);
                    }
                }
                count += 1;
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {count}:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

#[tokio::test]
async fn a_rejection_has_the_documented_form_of_an_error() {
    for document in wanted() {
        let (vendor, generation) = (text(&document, "vendor"), text(&document, "generation"));
        let sandbox = started(small().0.vendors([vendor])).await;
        let endpoint = sandbox
            .endpoint_of(vendor, generation)
            .expect("an endpoint");
        let caller = Caller::with_key(endpoint, "wrong");
        for operation in document["operations"].as_array().expect("operations") {
            if operation["authenticated"] == false {
                continue;
            }
            let reply = call(&caller, &sandbox, operation, 0).await;
            let id = text(operation, "id");
            assert_eq!(reply.status, 401, "{vendor} {generation} {id}");
            let responses = &operation["responses"];
            let schema = &responses.get("401").unwrap_or(&responses["default"])["schema"];
            let schema = if schema.is_null() {
                &document["schemas"]["Error"]
            } else {
                schema
            };
            let mismatches = mismatches(&document, schema, &reply.json());
            assert_eq!(
                mismatches,
                Vec::<String>::new(),
                "{vendor} {generation} {id}"
            );
        }
    }
}
