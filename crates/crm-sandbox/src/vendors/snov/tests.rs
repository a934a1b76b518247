//! The vendor without a server: handlers on a store, with every response held to the document.

mod campaigns;
mod prospects;
mod reference;
mod settings;
mod tasks;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, LazyLock, Mutex};

use chrono::{DateTime, Duration, Utc};
use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::{PROVIDED, REFERENCE};
use crate::document::{Document, Operation};
use crate::store::Database;
use crate::vendor::{ApiResponse, Body, Call, Rejection, Seeding, VendorModule};

/// A fresh account, and the time.
struct Account {
    module: &'static VendorModule,
    document: Document,
    database: Database,
    seeding: Seeding,
    now: DateTime<Utc>,
}

impl Account {
    fn new() -> Self {
        Self::with(Seeding {
            seed: 7,
            contacts: 60,
            credits: 1000,
        })
    }

    fn with(seeding: Seeding) -> Self {
        Self::of(&PROVIDED, seeding)
    }

    /// An account of the other generation.
    fn of_reference() -> Self {
        let seeding = Seeding {
            seed: 7,
            contacts: 60,
            credits: 1000,
        };
        Self::of(&REFERENCE, seeding)
    }

    fn of(module: &'static VendorModule, seeding: Seeding) -> Self {
        let document = Document::read(module.document).expect("the document is read");
        let database = Database::open(None, module.generation, |store| {
            (module.seed)(&seeding, store)
        })
        .expect("the store is filled");
        let now = DateTime::from_timestamp(1_780_000_000, 0).expect("a time");
        Self {
            module,
            document,
            database,
            seeding,
            now,
        }
    }

    fn wait(&mut self, seconds: i64) {
        self.now += Duration::seconds(seconds);
    }

    /// Calls an operation; the response must be one that the document has, unless it is 402.
    fn call(&self, id: &str, parameters: Value, body: Value) -> (u16, Value) {
        let operation = self.operation(id);
        let response = self.response(operation, parameters, body);
        let value = match response.body {
            Body::Json(value) => value,
            Body::Empty => Value::Null,
            Body::Text(text) => panic!("{id} returns text: {text}"),
        };
        if ![400, 402].contains(&response.status) {
            self.hold_to_document(operation, response.status, &value);
        }
        (response.status, value)
    }

    /// Calls an operation that must succeed as documented.
    fn done(&self, id: &str, parameters: Value, body: Value) -> Value {
        let (status, value) = self.call(id, parameters, body);
        let operation = self.operation(id);
        assert_eq!(status, operation.success(), "{id}: {value}");
        assert_ne!(value["success"], json!(false), "{id}: {value}");
        value
    }

    fn operation(&self, id: &str) -> &Operation {
        let mut operations = self.document.operations.iter();
        operations
            .find(|operation| operation.id == id)
            .expect("an operation")
    }

    fn get(&self, id: &str) -> Value {
        self.done(id, json!({}), Value::Null)
    }

    fn of_campaign(&self, id: &str, campaign: &Value) -> Value {
        self.done(id, json!({"query": {"campaign_id": campaign}}), Value::Null)
    }

    fn response(&self, operation: &Operation, parameters: Value, body: Value) -> ApiResponse {
        let (_, handler) = self
            .module
            .handlers
            .iter()
            .find(|(id, _)| *id == operation.id)
            .expect("a handler");
        let path = parameters["path"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, value)| {
                (
                    name.clone(),
                    value
                        .as_str()
                        .map_or_else(|| value.to_string(), str::to_owned),
                )
            });
        let path: BTreeMap<_, _> = path.collect();
        let query: Map<_, _> = parameters["query"].as_object().cloned().unwrap_or_default();
        let response = self.database.run(|store| {
            handler(&Call {
                operation,
                path,
                query: query.into(),
                body,
                store,
                now: self.now,
                module: self.module,
                seeding: &self.seeding,
            })
        });
        response.unwrap_or_else(|rejection: Rejection| (self.module.reject)(&rejection, operation))
    }

    fn hold_to_document(&self, operation: &Operation, status: u16, value: &Value) {
        let id = &operation.id;
        let response = operation.response(status);
        let response = response.unwrap_or_else(|| panic!("{id} has no response {status}: {value}"));
        let Some(schema) = &response.schema else {
            let is_failure = value["success"] == json!(false);
            assert!(
                value.is_null() || is_failure,
                "{id} {status} has no body: {value}"
            );
            return;
        };
        let is_rejected = value["success"] == json!(false);
        let mut schema = match is_rejected && self.module.generation == REFERENCE.generation {
            // A rejection has the form of an error, also under success.
            true => json!({"$ref": "#/components/schemas/Error"}),
            false => schema.clone(),
        };
        schema["components"] = json!({"schemas": self.document.schemas});
        // What `provided` rejects under success has fields that its document does not have.
        if !is_rejected || self.module.generation == REFERENCE.generation {
            close(&mut schema);
        }
        // To make one takes much longer than to use it.
        static KNOWN: LazyLock<Mutex<HashMap<String, Arc<Validator>>>> =
            LazyLock::new(Mutex::default);
        let key = format!("{} {id} {status} {is_rejected}", self.module.generation);
        let known = KNOWN.lock().expect("no test has failed").get(&key).cloned();
        let validator = known.unwrap_or_else(|| {
            let made = Arc::new(jsonschema::validator_for(&schema).expect("a schema"));
            let mut known = KNOWN.lock().expect("no test has failed");
            known.insert(key, Arc::clone(&made));
            made
        });
        let problems: Vec<_> = validator
            .iter_errors(value)
            .map(|error| error.to_string())
            .collect();
        assert!(
            problems.is_empty(),
            "{id} {status}: {problems:?} in {value}"
        );
    }
}

/// Lets a schema allow no field that it does not name.
fn close(schema: &mut Value) {
    if let Value::Object(object) = schema {
        if object.contains_key("properties") && !object.contains_key("additionalProperties") {
            object.insert("additionalProperties".to_owned(), json!(false));
        }
        object.values_mut().for_each(close);
    } else if let Value::Array(list) = schema {
        list.iter_mut().for_each(close);
    }
}

/// The rows of a list.
fn rows(response: &Value) -> &[Value] {
    response["data"].as_array().expect("a list")
}

#[test]
fn every_operation_has_a_handler_or_is_recorded_once() {
    let document = Document::read(PROVIDED.document).expect("the document is read");
    let mut known: Vec<_> = PROVIDED.handlers.iter().map(|(id, _)| *id).collect();
    known.extend(PROVIDED.recorded);
    known.sort_unstable();
    let mut wanted: Vec<_> = document
        .operations
        .iter()
        .map(|operation| operation.id.as_str())
        .collect();
    wanted.sort_unstable();
    assert_eq!(known, wanted);
    assert_eq!(wanted.len(), 65);
}

#[test]
fn every_example_has_the_documented_response() {
    let document: Value = serde_json::from_str(PROVIDED.document).expect("the document is JSON");
    for documented in document["operations"].as_array().expect("the operations") {
        // Each on an account of its own, so that what one deletes another still finds.
        let account = Account::new();
        let id = documented["id"].as_str().expect("an id");
        let examples = &documented["examples"];
        let parameters = examples["params"][0].clone();
        let (status, value) = account.call(id, parameters, examples["request"][0].clone());
        let expected = match id {
            "getAccessToken" => 401,
            // The people of the examples are not among the prospects.
            "findProspectByEmail" => 404,
            _ => account.operation(id).success(),
        };
        assert_eq!(status, expected, "{id}: {value}");
    }
}

#[test]
fn the_same_seed_gives_the_same_responses() {
    let calls = [
        ("startDomainSearch", json!({"domain": "acme.example"})),
        ("viewProspectsInList", json!({"list_id": 7719})),
        (
            "getProfileByEmail",
            json!({"email": "ana.ruiz@acme.example"}),
        ),
    ];
    let all = || {
        let account = Account::new();
        calls
            .clone()
            .map(|(id, body)| account.call(id, json!({}), body))
    };
    assert_eq!(all(), all());
}
