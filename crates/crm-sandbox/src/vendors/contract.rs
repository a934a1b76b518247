//! What handlers do with what is documented: each parameter and each field of a request makes a
//! difference, or stands in [`IGNORED`] with the reason.

use std::collections::{BTreeMap, BTreeSet};

use chrono::DateTime;
use crm_spec::Location;
use serde_json::{Map, Value, json};

use super::VENDORS;
use crate::check::resolved;
use crate::document::{Document, Operation, Parameter};
use crate::store::{Database, View};
use crate::vendor::{Body, Call, Handler, Query, Rejection, Seeding, VendorModule};

/// Documented parameters and fields of requests that a handler has no use for, and why: vendor and
/// generation, operation (`*` for all), and name of the parameter or place of the field.
const IGNORED: &[(&str, &str, &str, &str)] = &[
    (SNOV, "*", "webhook_url", NO_WEBHOOK),
    (SNOV, "*", "body/webhook_url", NO_WEBHOOK),
    (PROVIDED, "*", "body/webhook_url", NO_WEBHOOK),
    (SNOV, "*", "body/password", NO_SECRET),
    (PROVIDED, "*", "body/password", NO_SECRET),
    ("callab/v1", "users_invite", "body/password", NO_SECRET),
    (SNOV, "access_token_create", "body/grant_type", ONE_GRANT),
    (PROVIDED, "getAccessToken", "body/grant_type", ONE_GRANT),
    (
        SNOV,
        "campaign_analytics_get",
        "sender_linkedin",
        "no LinkedIn accounts are kept",
    ),
    (
        SNOV,
        "campaign_analytics_get",
        "campaign_owner",
        "all campaigns have one owner",
    ),
    (PROVIDED, "createEmailStepContent", "body/id", OF_PATH),
    (PROVIDED, "updateEmailStepContent", "body/id", OF_PATH),
    (
        "minotaur/v1",
        "opportunities_update",
        "body/products/remove",
        NO_SUCH_PRODUCT,
    ),
    (
        "minotaur/v1",
        "opportunities_update",
        "body/products/add/quantity",
        NO_SUCH_PRODUCT,
    ),
    (
        "minotaur/v1",
        "*",
        "body/sync_hubspot",
        "there is no HubSpot",
    ),
    (
        "minotaur/v1",
        "*",
        "body/all_contacts",
        "all prospects are those of the key's owner",
    ),
];
const SNOV: &str = "snov/reference";
const PROVIDED: &str = "snov/provided";
const NO_WEBHOOK: &str = "the sandbox sends no webhook";
const NO_SECRET: &str = "nobody signs in, and no password is kept";
const OF_PATH: &str = "the id is the vendor's to give, and the path has it";
const NO_SUCH_PRODUCT: &str = "the deal of the example has no such product";
const ONE_GRANT: &str = "the schema allows one value";

const SEEDING: Seeding = Seeding {
    seed: 42,
    contacts: 25,
    credits: 1000,
};

/// A vendor generation with a store of its own.
struct Site {
    module: &'static VendorModule,
    document: Document,
    raw: Value,
    database: Database,
}

/// A request that passed all checks.
#[derive(Clone, Default)]
struct Asked {
    path: Map<String, Value>,
    query: Map<String, Value>,
    body: Value,
}

/// What came of a request.
#[derive(Eq, PartialEq)]
struct Seen {
    response: String,
    kept: Vec<String>,
}

/// A request whose changes are kept or undone.
enum Undone {
    Seen(Box<(BTreeSet<String>, bool, Seen)>),
    Failed(rusqlite::Error),
}

impl From<rusqlite::Error> for Undone {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error)
    }
}

impl Site {
    fn new(module: &'static VendorModule) -> Self {
        Self {
            module,
            document: Document::read(module.document).expect("a document"),
            raw: serde_json::from_str(module.document).expect("JSON"),
            database: Database::open(None, "contract", |store| (module.seed)(&SEEDING, store))
                .expect("the store is filled"),
        }
    }

    fn name(&self) -> String {
        format!("{}/{}", self.module.vendor, self.module.generation)
    }

    /// The documented requests of an operation.
    fn requests(&self, number: usize) -> Vec<Asked> {
        let examples = &self.raw["operations"][number]["examples"];
        let list = |part: &str| examples[part].as_array().cloned().unwrap_or_default();
        let (parameters, bodies) = (list("params"), list("request"));
        (0..parameters.len().max(bodies.len()).max(1))
            .map(|index| {
                let own = parameters.get(index).or(parameters.first());
                let values = |place: &str| own.and_then(|it| it[place].as_object().cloned());
                let mut body = bodies.get(index).or(bodies.first()).cloned();
                let credential = self.module.credentials.first();
                // The documented client is not one of the sandbox.
                if let (Some(body), Some(credential)) = (&mut body, credential)
                    && body.get("client_secret").is_some()
                {
                    body["client_id"] = credential.id.into();
                    body["client_secret"] = credential.secret.unwrap_or_default().into();
                }
                Asked {
                    path: values("path").unwrap_or_default(),
                    query: values("query").unwrap_or_default(),
                    body: body.unwrap_or_default(),
                }
            })
            .collect()
    }

    /// Asks, and undoes what was changed unless it is to be kept: the parameters that were looked
    /// at, whether it was carried out, and its outcome.
    fn ask(
        &self,
        (operation, handler): (&Operation, Handler),
        asked: &Asked,
        keep: bool,
    ) -> (BTreeSet<String>, bool, Seen) {
        let view = View {
            now: Some(1_767_225_600_000),
            ..View::default()
        };
        let outcome = self.database.run_as(view, |store| {
            let text = |value: &Value| {
                let text = value.as_str().map(str::to_owned);
                text.unwrap_or_else(|| value.to_string())
            };
            let path = asked.path.iter();
            let call = Call {
                operation,
                path: path
                    .map(|(name, value)| (name.clone(), text(value)))
                    .collect::<BTreeMap<_, _>>(),
                query: Query::from(asked.query.clone()),
                body: asked.body.clone(),
                store,
                now: DateTime::from_timestamp(1_767_225_600, 0).expect("a time"),
                module: self.module,
                seeding: &SEEDING,
            };
            let response = handler(&call);
            let is_done = response.is_ok();
            let response = match response {
                Ok(response) => match response.body {
                    Body::Empty => response.status.to_string(),
                    Body::Text(text) => format!("{} {text}", response.status),
                    Body::Json(value) => format!("{} {value}", response.status),
                },
                Err(Rejection::Internal { message }) => panic!("{}: {message}", operation.id),
                Err(rejection) => format!("{rejection:?}"),
            };
            let kept = store.dump()?;
            let seen = (call.query.read(), is_done, Seen { response, kept });
            match keep && is_done {
                true => Ok(seen),
                false => Err(Undone::Seen(Box::new(seen))),
            }
        });
        match outcome {
            Ok(seen) => seen,
            Err(Undone::Seen(seen)) => *seen,
            Err(Undone::Failed(error)) => panic!("{}: {error}", operation.id),
        }
    }
}

/// Every property that a schema names, with its own schema and whether it is required.
fn properties<'a>(
    document: &'a Document,
    schema: &'a Value,
) -> BTreeMap<&'a str, (&'a Value, bool)> {
    let schema = resolved(document, schema);
    let required: Vec<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut all: BTreeMap<_, _> = schema["properties"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, of)| (name.as_str(), (of, required.contains(&name.as_str()))))
        .collect();
    for part in ["allOf", "anyOf", "oneOf"] {
        for branch in schema[part].as_array().into_iter().flatten() {
            for (name, of) in properties(document, branch) {
                all.entry(name).or_insert(of);
            }
        }
    }
    all
}

/// Some values that a schema allows.
fn values(document: &Document, schema: &Value, depth: usize) -> Vec<Value> {
    let schema = resolved(document, schema);
    let listed = ["enum", "examples"].into_iter();
    let listed = listed.flat_map(|part| schema[part].as_array().into_iter().flatten());
    let listed: Vec<Value> = listed.filter(|it| !it.is_null()).cloned().collect();
    if !listed.is_empty() || depth > 4 {
        return listed;
    }
    for part in ["allOf", "anyOf", "oneOf"] {
        let branches = schema[part].as_array().into_iter().flatten();
        let found = branches.map(|branch| values(document, branch, depth + 1));
        if let Some(found) = found.into_iter().find(|found| !found.is_empty()) {
            return found;
        }
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().find(|kind| *kind != "null"),
        kind => Some(kind),
    };
    match kind.and_then(Value::as_str) {
        Some("boolean") => vec![json!(true), json!(false)],
        Some("integer") => {
            let least = schema["minimum"].as_i64().unwrap_or(1);
            vec![json!(least), json!(least + 1)]
        }
        Some("number") => vec![json!(1.5), json!(2.5)],
        Some("string") => match schema["format"].as_str() {
            Some("date-time") => vec![json!("2024-02-03T04:05:06Z"), json!("2027-02-03T04:05:06Z")],
            Some("date") => vec![json!("2024-02-03"), json!("2027-02-03")],
            Some("email") => vec![json!("one@example.com"), json!("two@example.com")],
            Some("uri") => vec![json!("https://one.example"), json!("https://two.example")],
            _ => vec![json!("one"), json!("two")],
        },
        Some("array") => {
            let of = schema.get("items").unwrap_or(&Value::Null);
            let items = values(document, of, depth + 1).into_iter();
            items.take(2).map(|item| json!([item])).collect()
        }
        _ => {
            let known = properties(document, schema);
            if known.is_empty() {
                return vec![json!({"one": "two"}), json!({})];
            }
            let inner = known.into_iter().filter_map(|(name, (of, _))| {
                let value = values(document, of, depth + 1).into_iter().next()?;
                Some((name.to_owned(), value))
            });
            vec![Value::Object(inner.collect()), json!({})]
        }
    }
}

/// Every documented field of a body, by pointer, with its schema and whether it is required: those
/// of objects and of the first entries of lists that the body has too.
fn fields<'a>(
    document: &'a Document,
    schema: &'a Value,
    body: &Value,
    at: &str,
    found: &mut Vec<(String, &'a Value, bool)>,
) {
    for (name, (of, required)) in properties(document, schema) {
        let at = format!("{at}/{name}");
        found.push((at.clone(), of, required));
        match &body[name] {
            value @ Value::Object(_) => fields(document, of, value, &at, found),
            Value::Array(entries) => {
                if let (Some(first), Some(items)) =
                    (entries.first(), resolved(document, of).get("items"))
                {
                    fields(document, items, first, &format!("{at}/0"), found);
                }
            }
            _ => {}
        }
    }
}

/// The body with another value of a field, or without it.
fn with(body: &Value, pointer: &str, value: Option<Value>) -> Value {
    let mut body = body.clone();
    let (parent, name) = pointer.rsplit_once('/').unwrap_or(("", pointer));
    if body.is_null() {
        body = json!({});
    }
    if let Some(object) = body.pointer_mut(parent).and_then(Value::as_object_mut) {
        match value {
            Some(value) => object.insert(name.to_owned(), value),
            None => object.shift_remove(name),
        };
    }
    body
}

/// The body with what is required alone, and the records that a field stands in.
fn around(document: &Document, schema: &Value, body: &Value, pointer: &str) -> Value {
    let (Some(fields), Some(rest)) = (body.as_object(), pointer.strip_prefix('/')) else {
        // The entries of a list are of one kind.
        let items = resolved(document, schema).get("items");
        let rest = pointer.strip_prefix("/0");
        return match (body.as_array().and_then(|all| all.first()), items, rest) {
            (Some(first), Some(items), Some(rest)) => {
                json!([around(document, items, first, rest)])
            }
            _ => body.clone(),
        };
    };
    let (own, deeper) = rest
        .find('/')
        .map_or((rest, ""), |at| (&rest[..at], &rest[at..]));
    let kept = properties(document, schema)
        .into_iter()
        .filter_map(|(name, (of, required))| {
            let value = fields.get(name)?;
            let inner = match name == own && !deeper.is_empty() {
                true => around(document, of, value, deeper),
                false if required => value.clone(),
                false => return None,
            };
            Some((name.to_owned(), inner))
        });
    Value::Object(kept.collect())
}

/// The vendors that the arguments of the test name; all without any.
fn wanted(vendor: &str) -> bool {
    let named = |known: &&&VendorModule| std::env::args().any(|it| it == known.vendor);
    let mut named = VENDORS.iter().filter(named).peekable();
    named.peek().is_none() || named.any(|known| known.vendor == vendor)
}

/// A field as it is told: the entries of lists have no number.
fn told(pointer: &str) -> String {
    format!("body{}", pointer.replace("/0/", "/"))
}

/// What is documented of a request, what of it made a difference, and whether it was carried out.
struct Judged {
    names: BTreeSet<String>,
    used: BTreeSet<String>,
    is_carried_out: bool,
}

impl Site {
    /// Tries each part of the documented requests of an operation; nothing of it is kept.
    fn judge(&self, number: usize, handler: Handler) -> Judged {
        let operation = &self.document.operations[number];
        let handled = (operation, handler);
        let in_query = |it: &&Parameter| it.location == Location::Query;
        let documented = operation.parameters.iter().filter(in_query);
        let mut judged = Judged {
            names: documented.map(|it| it.name.clone()).collect(),
            used: BTreeSet::new(),
            is_carried_out: false,
        };
        for asked in self.requests(number) {
            let (read, is_done, _) = self.ask(handled, &asked, false);
            judged.used.extend(read);
            // What a rejected request has in it may not have been looked at yet.
            if !is_done {
                continue;
            }
            judged.is_carried_out = true;
            // One parameter may stand in place of another.
            for parameter in operation.parameters.iter().filter(in_query) {
                if judged.used.contains(&parameter.name) {
                    continue;
                }
                let of_it = |it: &&Parameter| it.required || it.name == parameter.name;
                let query = operation.parameters.iter().filter(in_query).filter(of_it);
                let query = query.filter_map(|it| {
                    let own = asked.query.get(&it.name).cloned();
                    let made = || values(&self.document, &it.schema, 0).into_iter().next();
                    Some((it.name.clone(), own.or_else(made)?))
                });
                let asked = Asked {
                    query: query.collect(),
                    ..asked.clone()
                };
                judged.used.extend(self.ask(handled, &asked, false).0);
            }
            let mut all = Vec::new();
            let nothing = Value::Null;
            let schema = operation
                .body
                .as_ref()
                .map_or(&nothing, |body| &body.schema);
            fields(&self.document, schema, &asked.body, "", &mut all);
            for (pointer, of, required) in all {
                let name = told(&pointer);
                let own = asked.body.pointer(&pointer);
                let others = values(&self.document, of, 0).into_iter();
                let others = others.filter(|other| own != Some(other)).take(4);
                let mut variants: Vec<_> = own.cloned().into_iter().map(Some).collect();
                variants.extend(others.map(Some));
                if !required {
                    variants.push(None);
                }
                let alone = around(&self.document, schema, &asked.body, &pointer);
                let differs = [&asked.body, &alone].into_iter().any(|body| {
                    let mut outcomes = variants.iter().map(|value| {
                        let mut asked = asked.clone();
                        asked.body = with(body, &pointer, value.clone());
                        self.ask(handled, &asked, false).2
                    });
                    let first = outcomes.next();
                    outcomes.any(|outcome| first.as_ref() != Some(&outcome))
                });
                if differs {
                    judged.used.insert(name.clone());
                }
                judged.names.insert(name);
            }
        }
        judged
    }
}

#[test]
fn every_documented_parameter_and_field_of_the_contract_makes_a_difference_to_its_handler() {
    let (mut ignored, mut met, mut not_carried_out) = (Vec::new(), BTreeSet::new(), Vec::new());
    for module in VENDORS.iter().filter(|module| wanted(module.vendor)) {
        let (site, later) = (Site::new(module), Site::new(module));
        let operations = site.document.operations.iter().enumerate();
        let handled = operations.filter_map(|(number, operation)| {
            let mut handlers = module.handlers.iter();
            let (_, handler) = handlers.find(|(id, _)| *id == operation.id)?;
            Some((number, operation, *handler))
        });
        let handled: Vec<_> = handled.collect();
        // Some are about what another one has made.
        for &(number, operation, handler) in &handled {
            for asked in later.requests(number) {
                later.ask((operation, handler), &asked, true);
            }
        }
        for (number, operation, handler) in handled {
            let mut judged = site.judge(number, handler);
            if !judged.is_carried_out || !judged.names.is_subset(&judged.used) {
                let other = later.judge(number, handler);
                judged.is_carried_out |= other.is_carried_out;
                judged.names.extend(other.names);
                judged.used.extend(other.used);
            }
            if !judged.is_carried_out && !judged.names.is_empty() {
                not_carried_out.push(format!("{} {}", site.name(), operation.id));
                continue;
            }
            for name in judged.names {
                let entry = IGNORED.iter().position(|(of, operation_id, field, _)| {
                    let is_of = *operation_id == "*" || *operation_id == operation.id;
                    is_of && *of == site.name() && *field == name
                });
                match (judged.used.contains(&name), entry) {
                    (false, None) => {
                        ignored.push(format!("{} {} {name}", site.name(), operation.id));
                    }
                    (false, Some(entry)) => {
                        met.insert(entry);
                    }
                    (true, _) => {}
                }
            }
        }
    }
    assert!(
        ignored.is_empty(),
        "documented parameters and fields of requests that make no difference to their handlers: read \
         each with `call.query_text`, `call.body` or their like, show it in an example of `params` or \
         `request`, or list it in IGNORED of src/vendors/contract.rs with the reason:\n{}",
        ignored.join("\n")
    );
    assert_eq!(
        not_carried_out,
        [] as [String; 0],
        "no documented request of these is carried out here"
    );
    let stale: Vec<_> = IGNORED
        .iter()
        .enumerate()
        .filter(|(index, entry)| {
            let vendor = entry.0.split('/').next().unwrap_or_default();
            wanted(vendor) && !met.contains(index)
        })
        .map(|(_, entry)| entry)
        .collect();
    assert!(
        stale.is_empty(),
        "entries of IGNORED that are no longer documented, or make a difference: {stale:?}"
    );
}
