//! Keeps secrets and personal data out of what is printed.

use std::error::Error as StdError;
use std::fmt;

use http::{HeaderMap, HeaderName};
use serde_json::Value;

/// Stands in `Debug` output where a value must not be shown.
#[derive(Clone, Copy, Eq, PartialEq)]
pub struct Masked(&'static str);

/// In place of a value that tells of a person.
pub const PERSONAL: Masked = Masked("[personal]");

/// In place of a value that gives access.
pub const SECRET: Masked = Masked("[secret]");

impl fmt::Debug for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Display for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

const LONGEST_MESSAGE: usize = 300;
const MOST_MESSAGES: usize = 5;
/// Of a string of a vendor's, no more characters than these are looked at.
const MOST_READ: usize = 64 << 10;

/// Headers in which vendors and what stands before them give a request's id.
static REQUEST_ID: [HeaderName; 6] = [
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("x-correlation-id"),
    HeaderName::from_static("request-id"),
    HeaderName::from_static("x-amzn-requestid"),
    HeaderName::from_static("x-amz-cf-id"),
    HeaderName::from_static("cf-ray"),
];

/// Whether there is a header that may give an id. Responses have few headers, so that looking at
/// each is faster than looking for six.
pub(crate) fn has_request_id(headers: &HeaderMap) -> bool {
    headers.keys().any(|name| REQUEST_ID.contains(name))
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_ID
        .iter()
        .find_map(|name| headers.get(name)?.to_str().ok())
        .filter(|id| id.len() <= 128)
}

/// The id as it is printed: general masking would leave nothing of it, so that one of another form
/// than ids have is not printed at all.
pub(crate) fn printed_id(headers: &HeaderMap, secrets: &[String]) -> Option<String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "._:/=+-".contains(c);
    let mut id = REQUEST_ID
        .iter()
        .find_map(|name| headers.get(name)?.to_str().ok())
        .filter(|id| !id.is_empty() && id.chars().all(is_plain))?
        .to_owned();
    for secret in secrets {
        id = id.replace(secret.as_str(), "[secret]");
    }
    id.truncate(128);
    Some(id)
}

/// What stands for a cause and the causes of it: their words, masked.
struct Cause {
    words: String,
    source: Option<Box<Self>>,
}

impl Cause {
    fn new(error: &(dyn StdError + 'static), secrets: &[String]) -> Self {
        Self {
            words: line(&error.to_string(), secrets, LONGEST_MESSAGE),
            source: error
                .source()
                .map(|source| Box::new(Self::new(source, secrets))),
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cause").field(&self.words).finish()
    }
}

impl StdError for Cause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}

/// Keeps of an error and its causes what may be printed.
pub(crate) fn cause(
    error: &(dyn StdError + 'static),
    secrets: &[String],
) -> Box<dyn StdError + Send + Sync> {
    Box::new(Cause::new(error, secrets))
}

/// Masks e-mail addresses, numbers of seven digits and more, and what looks like a token.
pub(crate) fn text(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_word) {
        masked.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        masked.push_str(mask_of(word).unwrap_or(word));
        rest = after;
    }
    masked.push_str(rest);
    mask_numbers(&masked)
}

/// Whether a character can stand in an address or a token.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '@' | '.' | '_' | '-' | '+' | '%' | '~')
}

fn mask_of(word: &str) -> Option<&'static str> {
    let at = word
        .find('@')
        .or_else(|| word.to_ascii_lowercase().find("%40"));
    if at.is_some_and(|at| at > 0 && at + 1 < word.len()) {
        return Some("[e-mail]");
    }
    let long = word.len() >= 20
        && word.chars().any(|c| c.is_ascii_digit())
        && word.chars().any(|c| c.is_ascii_alphabetic());
    long.then_some("[token]")
}

/// Masks runs of at least seven digits, with or without the separators of telephone numbers.
fn mask_numbers(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut run = String::new();
    let flush = |run: &mut String, masked: &mut String| {
        if run.chars().filter(char::is_ascii_digit).count() >= 7 {
            let end = run
                .trim_end_matches(|c: char| !c.is_ascii_digit() && c != ')')
                .len();
            masked.push_str("[number]");
            masked.push_str(&run[end..]);
        } else {
            masked.push_str(run);
        }
        run.clear();
    };
    for c in text.chars() {
        let goes_on = !run.is_empty() && matches!(c, ' ' | '-' | '.' | '/' | '(' | ')');
        if c.is_ascii_digit() || goes_on || (c == '+' && run.is_empty()) {
            run.push(c);
        } else {
            flush(&mut run, &mut masked);
            masked.push(c);
        }
    }
    flush(&mut run, &mut masked);
    masked
}

/// Masks, puts on one line, and cuts to a length that fits in a log.
pub(crate) fn line(raw: &str, secrets: &[String], longest: usize) -> String {
    // Cut to its length before it is masked, a secret at the end would not be known any more.
    let read = match raw.char_indices().nth(MOST_READ) {
        Some((end, _)) => {
            let read = &raw[..end];
            &read[..read.rfind(char::is_whitespace).unwrap_or(0)]
        }
        None => raw,
    };
    let mut line: String = read
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    for secret in secrets {
        line = line.replace(secret.as_str(), "[secret]");
    }
    let line = text(&line);
    match line.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// Collects the vendor's words from the error bodies in use: `message`, `error` or `errors`, each
/// a string, a list, or an object.
pub(crate) fn messages(body: &Value, secrets: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    collect(body, 0, &mut found);
    if found.is_empty() {
        found.extend(body.get("code").and_then(Value::as_str).map(str::to_owned));
    }
    if found.is_empty() && is_of_complaints(body) {
        collect(body, 1, &mut found);
    }
    let mut messages = Vec::new();
    for message in found {
        let message = line(&message, secrets, LONGEST_MESSAGE);
        if !message.is_empty() && !messages.contains(&message) {
            messages.push(message);
        }
        if messages.len() == MOST_MESSAGES {
            break;
        }
    }
    messages
}

/// Whether a body is what is wrong with fields, by their names, and nothing else.
pub(crate) fn is_of_complaints(body: &Value) -> bool {
    let is_complaint = |value: &Value| {
        let texts = value.as_array().filter(|texts| !texts.is_empty());
        texts.is_some_and(|texts| texts.iter().all(Value::is_string))
    };
    let fields = body.as_object().filter(|fields| !fields.is_empty());
    fields.is_some_and(|fields| fields.values().all(is_complaint))
}

const TELLING: [&str; 9] = [
    "message",
    "error",
    "errors",
    "error_description",
    "detail",
    "title",
    "description",
    "reason",
    "msg",
];

fn collect(value: &Value, depth: usize, found: &mut Vec<String>) {
    if depth > 4 || found.len() > 2 * MOST_MESSAGES {
        return;
    }
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(values) => {
            for value in values {
                collect(value, depth + 1, found);
            }
        }
        Value::Object(fields) => {
            let before = found.len();
            for name in TELLING {
                if let Some(value) = fields.get(name) {
                    collect(value, depth + 1, found);
                }
            }
            // An object of `errors` by field: {"email": ["is taken"]}.
            if depth > 0 && found.len() == before {
                for (name, value) in fields {
                    let start = found.len();
                    collect(value, depth + 1, found);
                    for message in &mut found[start..] {
                        *message = format!("{name}: {message}");
                    }
                }
            }
        }
        _ => {}
    }
}

/// Tells what a JSON value is without telling what it says.
pub(crate) fn shape(value: &str) -> String {
    match serde_json::from_str::<Value>(value) {
        Ok(Value::Null) => "null".to_owned(),
        Ok(Value::Bool(value)) => value.to_string(),
        Ok(Value::Number(_)) => "a number".to_owned(),
        Ok(Value::String(text)) => format!("a string of {} characters", text.chars().count()),
        Ok(Value::Array(values)) => format!("a list of {}", values.len()),
        Ok(Value::Object(fields)) => {
            let names: Vec<_> = fields.keys().take(12).map(String::as_str).collect();
            format!(
                "an object with the fields {}",
                line(&names.join(", "), &[], 160)
            )
        }
        Err(_) => "no JSON".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn personal_data_is_masked() {
        for (given, expected) in [
            ("no user jane.doe@example.com here", "no user [e-mail] here"),
            ("jane%40example.com taken", "[e-mail] taken"),
            ("<jöé@example.com>", "<[e-mail]>"),
            ("call +1 (555) 010-9999 now", "call [number] now"),
            ("id 123456 is gone", "id 123456 is gone"),
            ("id 1234567, gone", "id [number], gone"),
            ("limit 60 per 60 s", "limit 60 per 60 s"),
            ("key sk_live_0123456789abcdefXYZ bad", "key [token] bad"),
            ("plain words stay", "plain words stay"),
        ] {
            assert_eq!(text(given), expected);
        }
        assert_eq!(
            line("key k3y\n\tis  bad", &["k3y".into()], 80),
            "key [secret] is bad"
        );
        assert_eq!(line("abcdef", &[], 3), "abc…");
        // Nothing is cut in two and shown in part.
        for space in 0..400 {
            let raw = format!("no:{}swordfish jane.doe@example.com", " ".repeat(space));
            assert_eq!(
                line(&raw, &["swordfish".into()], 80),
                match space {
                    0 => "no:[secret] [e-mail]",
                    _ => "no: [secret] [e-mail]",
                }
            );
        }
        for space in MOST_READ - 30..MOST_READ {
            let raw = format!("no:{}swordfish jane.doe@example.com", " ".repeat(space));
            let line = line(&raw, &["swordfish".into()], 80);
            assert!(!line.contains("sword") && !line.contains("jane"), "{line}");
        }
    }

    #[test]
    fn messages_are_found_in_all_shapes() {
        let messages = |body: Value| messages(&body, &[]);
        use serde_json::json;
        assert_eq!(messages(json!({"message": "no"})), ["no"]);
        assert_eq!(
            messages(json!({"message": ["a", "b"], "error": "Bad Request"})),
            ["a", "b", "Bad Request"]
        );
        assert_eq!(
            messages(json!({"error": {"code": 4, "title": "no"}})),
            ["no"]
        );
        assert_eq!(
            messages(json!({"errors": {"code": 404, "title": "gone", "source": ""}})),
            ["gone"]
        );
        assert_eq!(
            messages(json!({"errors": [{"detail": "x"}, "y"]})),
            ["x", "y"]
        );
        assert_eq!(
            messages(json!({"errors": {"email": ["taken"]}})),
            ["email: taken"]
        );
        assert_eq!(messages(json!("text")), ["text"]);
        assert!(messages(json!({"data": {"name": "Jane"}})).is_empty());
        assert!(messages(json!(null)).is_empty());
    }
}
