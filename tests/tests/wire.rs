//! Every operation sends what its specification documents, and reads what is documented.

use std::collections::BTreeMap;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use crm_runtime::client::ErrorKind;
use crm_tests::calls::{self, Arguments, CREDENTIAL, Outcome, TOKEN};
use crm_tests::example_server::{expected_path, response};
use crm_tests::examples::{self, Example, Kind};
use serde_json::Value;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};
use xtask::facts::{AuthScheme, Facts, Location, Operation, is_marked};
use xtask::spec::{self, Spec};

struct Vendor {
    spec: Spec,
    facts: Facts,
    examples: Vec<Example>,
}

fn root() -> PathBuf {
    spec::workspace_root()
}

fn vendors() -> Vec<Vendor> {
    spec::load(&root(), &[])
        .unwrap()
        .into_iter()
        .map(|spec| Vendor {
            facts: Facts::read(&spec).unwrap(),
            examples: examples::load(&root(), &spec).unwrap(),
            spec,
        })
        .collect()
}

/// A server that gives one response to everything, and a client that talks to it.
struct Wire {
    server: MockServer,
    call: Box<calls::Call>,
}

impl Wire {
    async fn new(vendor: &Vendor, response: ResponseTemplate) -> Self {
        let server = MockServer::start().await;
        Mock::given(any())
            .respond_with(response)
            .mount(&server)
            .await;
        let generation = calls::generation(&vendor.spec.vendor, &vendor.spec.generation)
            .unwrap_or_else(|| panic!("no test client for {}", vendor.spec.file.display()));
        let call = (generation.connect)(calls::Peer::Server(server.uri()));
        Self { server, call }
    }

    async fn call(&self, operation: &Operation, arguments: &Arguments) -> Outcome {
        (self.call)(operation.id.to_owned(), arguments.clone())
            .await
            .unwrap_or_else(|error| panic!("{}: {error}", operation.operation_id))
    }

    async fn sent(&self) -> Request {
        let mut requests = self.server.received_requests().await.unwrap();
        assert_eq!(requests.len(), 1, "one request per call");
        requests.remove(0)
    }
}

fn success_response<'a>(vendor: &'a Vendor, operation: &Operation) -> Option<&'a Example> {
    examples::find(
        &vendor.examples,
        operation.operation_id,
        |kind| matches!(kind, Kind::Response(status) if status < 300),
        1,
    )
}

#[test]
fn the_operation_tables_say_what_the_specifications_say() {
    for vendor in vendors() {
        let generation = calls::generation(&vendor.spec.vendor, &vendor.spec.generation).unwrap();
        let table = generation.api.operations;
        assert_eq!(table.len(), vendor.facts.operations.len());
        for operation in &vendor.facts.operations {
            let row = generation.api.operation(operation.operation_id).unwrap();
            assert_eq!(row.id, operation.id);
            assert_eq!(row.path, operation.path);
            assert_eq!(row.method.as_str(), operation.method.as_str());
            assert_eq!(row.safe_to_retry, operation.safe_to_retry);
            assert_eq!(row.permission, operation.permission);
        }
    }
}

#[tokio::test]
async fn every_operation_sends_the_documented_request() {
    for vendor in vendors() {
        for operation in &vendor.facts.operations {
            let place = format!("{} {}", vendor.spec.vendor, operation.operation_id);
            let response = match success_response(&vendor, operation) {
                Some(example) => response(example),
                None => ResponseTemplate::new(operation.success[0]),
            };
            let wire = Wire::new(&vendor, response).await;
            let arguments = examples::arguments(&vendor.examples, operation.operation_id, 1);
            let outcome = wire.call(operation, &arguments).await;
            let sent = wire.sent().await;

            assert_eq!(sent.method.as_str(), operation.method.as_str(), "{place}");
            assert_eq!(
                sent.url.path(),
                expected_path(operation, &arguments.parameters),
                "{place}"
            );
            let mut query = query_of(&sent);
            expect_credential(&vendor, operation, &sent, &mut query, &place);
            assert_eq!(query, expected_query(&arguments.parameters), "{place}");
            assert!(
                !sent.headers.contains_key("api-version"),
                "{place}: nobody documents it"
            );
            match &arguments.body {
                Some(body) => {
                    assert_eq!(sent.headers["content-type"], "application/json", "{place}");
                    assert_eq!(&sent.body_json::<Value>().unwrap(), body, "{place}");
                }
                None => assert!(sent.body.is_empty(), "{place}"),
            }
            match outcome {
                Outcome::Response { status, .. } => {
                    assert!(operation.success.contains(&status), "{place}: {status}");
                }
                Outcome::Failed(failure) => panic!("{place}: {}", failure.message),
            }
        }
    }
}

#[tokio::test]
async fn every_request_example_arrives_as_it_stands() {
    for vendor in vendors() {
        for example in vendor.examples.iter().filter(|e| e.kind == Kind::Request) {
            let operation = operation_of(&vendor, example);
            let response = match success_response(&vendor, operation) {
                Some(example) => response(example),
                None => ResponseTemplate::new(operation.success[0]),
            };
            let wire = Wire::new(&vendor, response).await;
            let arguments =
                examples::arguments(&vendor.examples, &example.operation_id, example.number);
            let outcome = wire.call(operation, &arguments).await;
            assert!(
                matches!(outcome, Outcome::Response { .. }),
                "{}: {outcome:?}",
                example.file
            );
            let sent: Value = wire.sent().await.body_json().unwrap();
            assert_eq!(sent, example.content.json(), "{}", example.file);
        }
    }
}

#[tokio::test]
async fn every_response_example_is_read_without_loss() {
    for vendor in vendors() {
        for example in &vendor.examples {
            let Kind::Response(expected) = example.kind else {
                continue;
            };
            let operation = operation_of(&vendor, example);
            let wire = Wire::new(&vendor, response(example)).await;
            let arguments =
                examples::arguments(&vendor.examples, &example.operation_id, example.number);
            let value = match wire.call(operation, &arguments).await {
                Outcome::Response { status, value, .. } => {
                    assert!(
                        expected < 300,
                        "{}: an error was read as success",
                        example.file
                    );
                    assert_eq!(status, expected, "{}", example.file);
                    value
                }
                Outcome::Failed(failure) => {
                    assert!(expected >= 300, "{}: {}", example.file, failure.message);
                    assert_eq!(failure.status, Some(expected), "{}", example.file);
                    failure
                        .body
                        .unwrap_or_else(|| panic!("{}: no error body", example.file))
                }
            };
            let shown = match &example.content {
                examples::Content::Json(value) => value.clone(),
                examples::Content::Text(text) => Value::from(text.as_str()),
            };
            let lost = lost(&shown, &value, String::new());
            assert!(
                lost.is_empty(),
                "{}: lost {}",
                example.file,
                lost.join(", ")
            );
        }
    }
}

#[tokio::test]
async fn a_failure_under_a_success_status_is_an_error() {
    let mut seen = 0;
    for vendor in vendors() {
        for example in &vendor.examples {
            let Kind::Failure(status) = example.kind else {
                continue;
            };
            let operation = operation_of(&vendor, example);
            let wire = Wire::new(&vendor, response(example)).await;
            let arguments = examples::arguments(&vendor.examples, &example.operation_id, 1);
            match wire.call(operation, &arguments).await {
                Outcome::Failed(failure) => {
                    assert_eq!(failure.kind, ErrorKind::Rejected, "{}", example.file);
                    assert_eq!(failure.status, Some(status), "{}", example.file);
                    let said = said(&vendor.facts, &example.content.json());
                    assert!(!said.is_empty(), "{}", example.file);
                    assert_eq!(failure.messages, said, "{}", example.file);
                }
                outcome => panic!("{}: {outcome:?}", example.file),
            }
            seen += 1;
        }
    }
    assert!(seen > 0, "no example of a failure under a success status");
}

/// The texts at the place of the message of the first marker that the response bears.
fn said(facts: &Facts, response: &Value) -> Vec<String> {
    let marker = facts
        .failure_markers
        .iter()
        .find(|marker| is_marked(response, marker.at, marker.equals))
        .expect("it has the mark of a failure");
    let pointer = marker.message.expect("the message has a place");
    let texts: Vec<Option<&Value>> = match pointer.split_once("/*") {
        Some((list, rest)) => {
            let elements = response.pointer(list).and_then(Value::as_array);
            let elements = elements.into_iter().flatten();
            elements.map(|element| element.pointer(rest)).collect()
        }
        None => vec![response.pointer(pointer)],
    };
    let texts = texts.into_iter().flatten().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

fn operation_of<'a>(vendor: &'a Vendor, example: &Example) -> &'a Operation {
    vendor
        .facts
        .operations
        .iter()
        .find(|operation| operation.operation_id == example.operation_id)
        .unwrap_or_else(|| panic!("{}: no such operation", example.file))
}

fn query_of(request: &Request) -> BTreeMap<String, Vec<String>> {
    let mut query: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (name, value) in request.url.query_pairs().into_owned() {
        query.entry(name).or_default().push(value);
    }
    query
}

/// A list is sent as its name with each of its values.
fn expected_query(parameters: &Value) -> BTreeMap<String, Vec<String>> {
    let text = |value: &Value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    };
    parameters["query"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| match value.as_array() {
            Some(values) => (name.clone(), values.iter().map(text).collect()),
            None => (name.clone(), vec![text(value)]),
        })
        .collect()
}

/// The headers and the query parameters that are credentials, with their values.
type Credentials = [Vec<(&'static str, String)>; 2];

fn credentials(auth: &AuthScheme) -> Credentials {
    let mut sent = Credentials::default();
    match auth {
        AuthScheme::ApiKey { header, prefix } => {
            sent[0].push((header, format!("{prefix}{CREDENTIAL}")));
        }
        AuthScheme::QueryKey { parameter } => sent[1].push((parameter, CREDENTIAL.to_owned())),
        AuthScheme::Basic => {
            let pair = BASE64.encode(format!("{CREDENTIAL}:{CREDENTIAL}"));
            sent[0].push(("authorization", format!("Basic {pair}")));
        }
        AuthScheme::Keys { keys } => {
            for key in *keys {
                let place = usize::from(key.location == Location::Query);
                sent[place].push((key.name, format!("{}{CREDENTIAL}", key.prefix)));
            }
        }
        AuthScheme::ClientCredentials { .. } => {
            sent[0].push(("authorization", format!("Bearer {TOKEN}")));
        }
    }
    sent
}

/// Takes the credential out of the query, so that what is left is what is documented.
fn expect_credential(
    vendor: &Vendor,
    operation: &Operation,
    sent: &Request,
    query: &mut BTreeMap<String, Vec<String>>,
    place: &str,
) {
    let [headers, parameters] = credentials(&vendor.facts.auth);
    let found = headers.iter().map(|(name, _)| sent.headers.get(*name));
    let found = found.map(|value| value.map(|value| value.to_str().unwrap().to_owned()));
    let mut found: Vec<Option<String>> = found.collect();
    for (name, _) in &parameters {
        let values = query.remove(*name);
        found.push(values.map(|values| values.join(" and ")));
    }
    let expected = headers.into_iter().chain(parameters);
    let expected = expected.map(|(_, value)| Some(value).filter(|_| operation.authenticated));
    assert_eq!(
        found,
        expected.collect::<Vec<_>>(),
        "{place}: the credential"
    );
}

/// That it compiles is most of it: an empty list needs no type.
#[test]
fn a_list_of_a_request_may_be_empty() {
    let create = || {
        crm_minotaur::types::ContactCreate::builder()
            .first_name("Ana")
            .last_name("Perez")
            .work_email("ana@example.com")
    };
    let empty = [
        create().phone_numbers([]).list_ids([]).build(),
        create().phone_numbers(vec![]).list_ids(vec![]).build(),
    ];
    for body in empty {
        let body = serde_json::to_value(&body).unwrap();
        assert_eq!(body["phone_numbers"], Value::Array(Vec::new()));
        assert_eq!(body["list_ids"], Value::Array(Vec::new()));
    }
    let owned = vec!["a".to_owned(), "b".to_owned()];
    let filled = [
        create().phone_numbers([]).list_ids(["a", "b"]).build(),
        create().phone_numbers([]).list_ids(&*owned).build(),
        create().phone_numbers([]).list_ids(owned).build(),
    ];
    for body in filled {
        assert_eq!(body.list_ids.unwrap(), ["a", "b"]);
    }
    let skarbe = crm_skarbe::types::ContactCreate::builder();
    assert_eq!(skarbe.phone_numbers([]).build().phone_numbers, Some(vec![]));
}

/// Pointers to what `shown` has and `read` lacks; a null may come back absent.
fn lost(shown: &Value, read: &Value, at: String) -> Vec<String> {
    match (shown, read) {
        (Value::Null, _) => Vec::new(),
        (Value::Object(shown), Value::Object(read)) => shown
            .iter()
            .flat_map(|(key, value)| {
                lost(
                    value,
                    read.get(key).unwrap_or(&Value::Null),
                    format!("{at}/{key}"),
                )
            })
            .collect(),
        (Value::Array(shown), Value::Array(read)) if shown.len() == read.len() => shown
            .iter()
            .zip(read)
            .enumerate()
            .flat_map(|(index, (shown, read))| lost(shown, read, format!("{at}/{index}")))
            .collect(),
        (Value::Number(shown), Value::Number(read)) if shown.as_f64() == read.as_f64() => {
            Vec::new()
        }
        (shown, read) if shown == read => Vec::new(),
        _ => vec![at],
    }
}
