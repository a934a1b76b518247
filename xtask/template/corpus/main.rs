//! Decodes the examples of one document through its generated client.

mod calls;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use calls::{Arguments, Outcome, Peer};
use serde_json::Value;

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
    for (name, answer) in &files {
        let mut parts = name.split('.');
        let (id, part) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let Some(status) = part.parse::<u16>().ok().filter(|status| (200..300).contains(status)) else {
            continue;
        };
        shown += 1;
        let of = |part: &str| files.get(&format!("{id}.{part}.1.json")).cloned();
        let arguments = Arguments {
            parameters: of("params").unwrap_or_default(),
            body: of("request").or_else(|| Some(serde_json::json!({}))),
        };
        let text = answer.to_string();
        let peer = Peer::Function(Arc::new(move |_| {
            let response = http::Response::builder().status(status).header("content-type", "application/json");
            Ok(response.body(bytes::Bytes::from(text.clone())).expect("a response"))
        }));
        let call = (calls::GENERATIONS[0].connect)(peer);
        let api = calls::GENERATIONS[0].api;
        let operation = api.operation(id).map_or(id, |operation| operation.id);
        match call(operation.to_owned(), arguments).await {
            Ok(Outcome::Answered { mismatches, .. }) => {
                called += 1;
                tolerant += 1;
                strict += usize::from(mismatches.is_empty());
            }
            Ok(Outcome::Failed(failure)) => {
                // What is rejected before it is sent says nothing of the response.
                called += usize::from(failure.status.is_some());
                eprintln!("{name}: {}", failure.message);
            }
            Err(error) => eprintln!("{name}: {error}"),
        }
    }
    println!("{shown} {called} {tolerant} {strict}");
}
