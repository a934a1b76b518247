//! Decodes the examples of one document through its generated client.

mod calls;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use calls::{Arguments, Outcome, Peer};
use serde_json::{Value, json};

#[tokio::main]
async fn main() {
    let folder = std::env::args().nth(1).expect("the folder of the examples");
    let mut files: BTreeMap<String, Value> = BTreeMap::new();
    for entry in std::fs::read_dir(Path::new(&folder)).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("a file");
        if let (Some(name), Ok(value)) = (path.file_name(), serde_json::from_str(&text)) {
            files.insert(name.to_string_lossy().into_owned(), value);
        }
    }
    let (mut shown, mut called, mut tolerant, mut strict) = (0, 0, 0, 0);
    for (name, response) in &files {
        let mut parts = name.split('.');
        let (id, part) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let Some(status) = part.parse::<u16>().ok().filter(|status| (200..300).contains(status)) else {
            continue;
        };
        shown += 1;
        let of = |part: &str| files.get(&format!("{id}.{part}.1.json")).cloned();
        let text = response.to_string();
        let api = calls::GENERATIONS[0].api;
        let operation = api.operation(id);
        let mut said = None;
        for filler in fillers() {
            let mut parameters = of("params").unwrap_or_else(|| json!({}));
            for wanted in operation.into_iter().flat_map(|it| it.parameters).filter(|it| it.required) {
                let place = &mut parameters[wanted.location.as_str()];
                if place.get(wanted.name).is_none() {
                    place[wanted.name] = filler.clone();
                }
            }
            let arguments = Arguments {
                parameters,
                body: of("request").or_else(|| Some(json!({}))),
            };
            let text = text.clone();
            let peer = Peer::Function(Arc::new(move |_| {
                let response = http::Response::builder().status(status).header("content-type", "application/json");
                Ok(response.body(bytes::Bytes::from(text.clone())).expect("a response"))
            }));
            let call = (calls::GENERATIONS[0].connect)(peer);
            let method = operation.map_or(id, |operation| operation.id);
            match call(method.to_owned(), arguments).await {
                Ok(Outcome::Response { mismatches, .. }) => {
                    called += 1;
                    tolerant += 1;
                    strict += usize::from(mismatches.is_empty());
                    said = None;
                    break;
                }
                // What is rejected before it is sent says nothing of the response.
                Ok(Outcome::Failed(failure)) => {
                    said = Some(failure.message.clone());
                    if failure.status.is_some() {
                        called += 1;
                        break;
                    }
                }
                Err(error) => said = Some(error.to_string()),
            }
        }
        if let Some(said) = said {
            eprintln!("{name}: {said}");
        }
    }
    println!("{shown} {called} {tolerant} {strict}");
}

/// Values for parameters that the document requires and has no example of.
fn fillers() -> [Value; 4] {
    [json!(1), json!("1"), json!("2026-01-01"), json!("7f0e6e2a-5c3f-4d0a-9a60-2f5a5d7c1b11")]
}
