//! Whatever a vendor responds with, as long as it is JSON: the client reads it, and loses nothing.
//!
//! The operations are those of the operation tables, and the responses are made from the schemas of
//! the specifications: mostly as documented, and everywhere with values of other types, fields that no
//! document names, names that come twice, and numbers that no float holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::sync::{Arc, Mutex};

use crm_runtime::client::ErrorKind;
use crm_runtime::testing;
use crm_tests::calls::{self, Call, Outcome, Peer};
use crm_tests::examples::{self, Content, Kind};
use rand_core::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use xtask::facts::{Facts, Operation};
use xtask::normalise::{self, ERROR_SCHEMA, Normalised};
use xtask::spec;

/// Responses for each operation and for the error of each vendor.
const ROUNDS: usize = 80;

/// Makes JSON text for a schema.
struct Maker<'d> {
    document: &'d Value,
    dice: Pcg64Mcg,
    /// Named schemas that values were made for.
    reached: BTreeSet<String>,
    /// Whether what no document describes may be what a `Value` can't hold: an object with a name
    /// twice, or one that is very deep.
    is_wild: bool,
}

const STRINGS: &[&str] = &[
    "",
    "a",
    "Ada",
    "4",
    "85.0",
    "true",
    "active",
    "2026-01-02",
    "\\u00e9\\n\\\"",
    "\\ud83d\\ude00",
    "1.50",
    "h-1",
    "null",
    "\\ud800",
];
const INTEGERS: &[&str] = &[
    "0",
    "-7",
    "4",
    "85.0",
    "1e2",
    "9007199254740993",
    "9223372036854775807",
    "18446744073709551615",
    "123456789012345678901234567890",
];
const NUMBERS: &[&str] = &[
    "1.50",
    "0.1",
    "-0",
    "-0.0",
    "123456.789012345678",
    "1234567890123456.78",
    "1e400",
    "1E-7",
    "12",
];

impl Maker<'_> {
    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.dice.next_u64() % bound as u64).unwrap()
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'c>(&mut self, choice: &[&'c str]) -> &'c str {
        choice[self.below(choice.len())]
    }

    /// Whether a schema says anything of its values.
    fn is_described(&self, schema: &Value) -> bool {
        match schema["$ref"].as_str() {
            Some(reference) => self.is_described(self.document.pointer(&reference[1..]).unwrap()),
            None => ["type", "allOf", "oneOf"]
                .iter()
                .any(|keyword| schema.get(keyword).is_some()),
        }
    }

    /// A value that is mostly as documented.
    fn value(&mut self, schema: &Value, depth: usize) -> String {
        match self.below(100) {
            0..6 => "null".to_owned(),
            6..16 => self.anything(2),
            _ => self.documented(schema, depth),
        }
    }

    fn documented(&mut self, schema: &Value, depth: usize) -> String {
        if let Some(name) = schema["$ref"].as_str() {
            let name = name.rsplit('/').next().unwrap();
            let schema = &self.document["components"]["schemas"][name];
            assert!(schema.is_object(), "{name}");
            if depth > 14 {
                return "{}".to_owned();
            }
            self.reached.insert(name.to_owned());
            return self.documented(schema, depth + 1);
        }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            if let Some(parts) = schema[keyword].as_array() {
                let part = self.below(parts.len());
                return self.documented(&parts[part], depth);
            }
        }
        if let Some(values) = schema["enum"].as_array()
            && self.chance(80)
        {
            return values[self.below(values.len())].to_string();
        }
        match schema["type"].as_str() {
            Some("string") => format!("\"{}\"", self.pick(STRINGS)),
            Some("integer") => self.pick(INTEGERS).to_owned(),
            Some("number") => self.pick(NUMBERS).to_owned(),
            Some("boolean") => self.pick(&["true", "false"]).to_owned(),
            Some("array") => self.list(&schema["items"], depth),
            Some("object") => self.object(schema, depth),
            _ => self.anything(2),
        }
    }

    fn list(&mut self, items: &Value, depth: usize) -> String {
        let items: Vec<_> = (0..self.below(4))
            .map(|_| self.value(items, depth + 1))
            .collect();
        format!("[{}]", items.join(", "))
    }

    fn object(&mut self, schema: &Value, depth: usize) -> String {
        let mut members = Vec::new();
        for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
            if depth > 1 && self.chance(25) {
                continue;
            }
            members.push(self.member(name, schema, depth));
            if self.chance(4) {
                members.push(self.member(name, schema, depth));
            }
        }
        for number in 0..self.below(3) {
            let value = self.anything(2);
            members.push(format!("\"x_{number}\": {value}"));
        }
        let further = &schema["additionalProperties"];
        for number in 0..if further.is_object() { 3 } else { 0 } {
            let value = self.value(further, depth + 1);
            members.push(format!("\"m_{number}\": {value}"));
        }
        if self.chance(20) {
            members.reverse();
        }
        format!("{{{}}}", members.join(","))
    }

    fn member(&mut self, name: &str, schema: &Value, depth: usize) -> String {
        let value = self.value(schema, depth + 1);
        let first = name.chars().next().unwrap();
        match self.chance(3) && first.is_ascii() {
            true => format!("\"\\u{:04x}{}\":{value}", u32::from(first), &name[1..]),
            false => format!("{}: {value}", Value::from(name)),
        }
    }

    fn anything(&mut self, depth: usize) -> String {
        match self.below(if depth == 0 { 5 } else { 8 }) {
            0 => "null".to_owned(),
            1 => self.pick(&["true", "false"]).to_owned(),
            2 => self.pick(NUMBERS).to_owned(),
            3 => self.pick(INTEGERS).to_owned(),
            4 => format!("\"{}\"", self.pick(STRINGS)),
            5 => {
                let items: Vec<_> = (0..self.below(3))
                    .map(|_| self.anything(depth - 1))
                    .collect();
                format!("[{}]", items.join(","))
            }
            6 if self.is_wild && self.chance(10) => {
                format!("{}1{}", "{\"a\":[".repeat(80), "]}".repeat(80))
            }
            _ => {
                let mut members = String::new();
                for number in 0..self.below(3) {
                    let comma = if members.is_empty() { "" } else { "," };
                    // A name comes twice now and then.
                    let name = match self.is_wild && self.chance(10) {
                        true => 0,
                        false => number,
                    };
                    let value = self.anything(depth - 1);
                    write!(members, "{comma}\"k{name}\":{value}").unwrap();
                }
                format!("{{{members}}}")
            }
        }
    }
}

/// Members of an object in their order, also those whose name comes twice.
struct Members<'t>(Vec<(String, &'t RawValue)>);

impl<'de: 't, 't> Deserialize<'de> for Members<'t> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reading<'t>(std::marker::PhantomData<&'t ()>);

        impl<'de: 't, 't> Visitor<'de> for Reading<'t> {
            type Value = Members<'t>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Reading(std::marker::PhantomData))
    }
}

/// Every name and every scalar of a JSON text, however they are nested, with how often it comes.
/// Null is nothing, `4` and `"4"` are the same, and so are `85` and `85.0`.
fn pieces(text: &str) -> BTreeMap<String, usize> {
    fn add(raw: &str, pieces: &mut BTreeMap<String, usize>) {
        let mut count = |piece: String| *pieces.entry(piece).or_default() += 1;
        match raw.as_bytes()[0] {
            b'n' => {}
            b'{' => {
                let members: Members<'_> = serde_json::from_str(raw).unwrap();
                for (name, value) in members.0 {
                    if value.get() != "null" {
                        *pieces.entry(format!("{name}:")).or_default() += 1;
                    }
                    add(value.get(), pieces);
                }
            }
            b'[' => {
                let items: Vec<&RawValue> = serde_json::from_str(raw).unwrap();
                for item in items {
                    add(item.get(), pieces);
                }
            }
            b'"' => {
                let content = serde_json::from_str::<String>(raw);
                count(scalar(content.as_deref().unwrap_or(&raw[1..raw.len() - 1])));
            }
            _ => count(scalar(raw)),
        }
    }
    let mut found = BTreeMap::new();
    add(text.trim_start_matches('\u{feff}'), &mut found);
    // A row that is no object becomes one with this field.
    found.remove("value:");
    found
}

/// A scalar; numbers by their digits and the power of ten behind them.
fn scalar(content: &str) -> String {
    let is_number = content.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && serde_json::from_str::<IgnoredAny>(content).is_ok();
    if !is_number {
        return content.to_owned();
    }
    let (mantissa, exponent) = content.split_once(['e', 'E']).unwrap_or((content, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let kept = digits.trim_end_matches('0');
    let power: i64 = exponent.parse().unwrap();
    let power = power - fraction.len() as i64 + (digits.len() - kept.len()) as i64;
    match kept.trim_start_matches('0') {
        "" | "-" => "0".to_owned(),
        kept => format!("{kept}e{power}"),
    }
}

/// A vendor that responds what it is told to, and a way to call it.
struct Vendor {
    name: String,
    facts: Facts,
    normalised: Normalised,
    examples: Vec<examples::Example>,
    response: Arc<Mutex<(u16, String)>>,
    call: Box<Call>,
}

fn vendors() -> Vec<Vendor> {
    let root = spec::workspace_root();
    let specs = spec::load(&root, &[]).unwrap();
    let vendors = specs.into_iter().map(|spec| {
        let generation = calls::generation(&spec.vendor, &spec.generation)
            .unwrap_or_else(|| panic!("no client for {} {}", spec.vendor, spec.generation));
        let response = Arc::new(Mutex::new((200, String::new())));
        let said = Arc::clone(&response);
        Vendor {
            name: format!("{} {}", spec.vendor, spec.generation),
            facts: Facts::read(&spec).unwrap(),
            normalised: normalise::normalise(&spec.document).unwrap(),
            examples: examples::load(&root, &spec).unwrap(),
            call: (generation.connect)(Peer::Function(Arc::new(move |_| {
                let (status, body) = said.lock().unwrap().clone();
                Ok(testing::json(status, body))
            }))),
            response,
        }
    });
    vendors.collect()
}

impl Vendor {
    /// What a call comes to when the vendor responds it with this.
    async fn response(
        &self,
        operation: &Operation,
        number: u32,
        status: u16,
        text: &str,
    ) -> Outcome {
        *self.response.lock().unwrap() = (status, text.to_owned());
        let arguments = examples::arguments(&self.examples, operation.operation_id, number);
        (self.call)(operation.id.to_owned(), arguments)
            .await
            .unwrap()
    }
}

/// The schema of an operation's response, if it is JSON.
fn response<'d>(document: &'d Value, operation: &Operation) -> Option<&'d Value> {
    let operation = &document["paths"][operation.path][operation.method.key()];
    operation.pointer("/responses/2XX/content/application~1json/schema")
}

#[tokio::test(start_paused = true)]
async fn every_response_is_read_and_written_without_loss() {
    let mut faults = Vec::new();
    for vendor in vendors() {
        let mut maker = Maker {
            document: &vendor.normalised.document,
            dice: Pcg64Mcg::seed_from_u64(1),
            reached: BTreeSet::new(),
            is_wild: true,
        };
        let (mut read, mut tried) = (0, 0);
        for operation in &vendor.facts.operations {
            let place = format!("{} {}", vendor.name, operation.id);
            let Some(schema) = response(maker.document, operation) else {
                continue;
            };
            // What has no fields is a `Value` as a whole.
            maker.is_wild = maker.is_described(schema);
            for _ in 0..ROUNDS {
                let text = maker.documented(schema, 0);
                // Some servers begin with a mark of the byte order.
                let text = format!("{}{text}", if maker.chance(5) { "\u{feff}" } else { "" });
                tried += 1;
                match vendor.response(operation, 1, 200, &text).await {
                    Outcome::Response { text: again, .. } => {
                        read += 1;
                        faults.extend(loss(&place, &text, &again));
                    }
                    // A body that says that the call failed, or that has no documented field.
                    Outcome::Failed(failure)
                        if [ErrorKind::Rejected, ErrorKind::Unrecognized]
                            .contains(&failure.kind) => {}
                    Outcome::Failed(failure) => {
                        faults.push(format!("{place}: {}: {text}", failure.message));
                    }
                }
            }
            let cut = format!("{} ?", maker.documented(schema, 0));
            match vendor.response(operation, 1, 200, &cut).await {
                Outcome::Failed(failure)
                    if [ErrorKind::Decode, ErrorKind::Rejected].contains(&failure.kind) => {}
                other => faults.push(format!("{place}: {other:?}: {cut}")),
            }
        }
        if read * 3 < tried * 2 {
            faults.push(format!("{}: {read} of {tried} were read", vendor.name));
        }

        let schema = &maker.document["components"]["schemas"][ERROR_SCHEMA];
        maker.reached.insert(ERROR_SCHEMA.to_owned());
        for _ in 0..ROUNDS {
            let text = maker.documented(schema, 0);
            let place = format!("{} error", vendor.name);
            let outcome = vendor
                .response(&vendor.facts.operations[0], 1, 400, &text)
                .await;
            match outcome {
                Outcome::Failed(failure) if failure.body_text.is_some() => {
                    let again = failure.body_text.unwrap_or_default();
                    faults.extend(loss(&place, &text, &again));
                }
                other => faults.push(format!("{place}: {other:?}: {text}")),
            }
        }
        let responses = vendor.normalised.schemas.iter();
        let missing = responses
            .filter(|(schema, known)| known.response && !maker.reached.contains(*schema))
            .map(|(schema, _)| format!("{}: no value was made of {schema}", vendor.name));
        faults.extend(missing);
    }
    faults.dedup_by_key(|fault| fault.split(':').next().map(str::to_owned));
    let first: Vec<_> = faults.iter().take(10).cloned().collect();
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        first.join("\n")
    );
}

/// What of a response is not there when it is written again, or is there more often.
fn loss(place: &str, text: &str, again: &str) -> Option<String> {
    let (before, after) = (pieces(text), pieces(again));
    if before == after {
        return None;
    }
    let names: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let differing: Vec<_> = names
        .into_iter()
        .filter(|name| before.get(*name) != after.get(*name))
        .map(|name| format!("{name:?} {:?} {:?}", before.get(name), after.get(name)))
        .collect();
    Some(format!("{place}: {}: {text}", differing.join(", ")))
}

#[tokio::test(start_paused = true)]
async fn documented_examples_are_as_documented() {
    let mut tried = 0;
    for vendor in vendors() {
        for example in &vendor.examples {
            let (Kind::Response(status @ 200..300), Content::Json(content)) =
                (example.kind, &example.content)
            else {
                continue;
            };
            let known = vendor.facts.operations.iter();
            let operation = known
                .clone()
                .find(|operation| operation.operation_id == example.operation_id)
                .unwrap_or_else(|| panic!("{}: no such operation", example.file));
            let text = content.to_string();
            let outcome = vendor
                .response(operation, example.number, status, &text)
                .await;
            let Outcome::Response { mismatches, .. } = outcome else {
                panic!("{}: {outcome:?}", example.file);
            };
            assert!(mismatches.is_empty(), "{}: {mismatches:?}", example.file);
            tried += 1;
        }
    }
    assert!(tried > 100, "{tried} examples");
}
