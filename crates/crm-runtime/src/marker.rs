//! Finds marks of failure in responses with a success status, without decoding them.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::api::{FailureMarker, Literal};

/// Stands in a pointer for every element of a list.
const EVERY: &str = "*";

/// The marker that a response bears.
pub(crate) fn find<'m>(markers: &'m [FailureMarker], text: &str) -> Option<&'m FailureMarker> {
    let begins = text.trim_ascii_start().as_bytes().first();
    let mut open: Vec<_> = markers
        .iter()
        .filter_map(|marker| Some((marker, marker.at.strip_prefix('/')?)))
        .filter(|(_, rest)| match begins {
            Some(b'{') => first(rest).0 != EVERY,
            Some(b'[') => first(rest).0 == EVERY,
            // Marks are fields.
            _ => false,
        })
        .collect();
    if open.is_empty() {
        return None;
    }
    let mut found = Vec::new();
    let search = Search {
        open: &mut open,
        found: &mut found,
        depth: Depth::Root,
    };
    // An error is how the search ends early; what is really broken the decoder will tell.
    let _ = search.deserialize(&mut serde_json::Deserializer::from_str(text));
    found.first().copied()
}

/// What stands at a marker's pointer.
pub(crate) fn values<'v>(response: &'v Value, pointer: &str) -> Vec<&'v Value> {
    let Some(rest) = pointer.strip_prefix('/') else {
        return vec![response];
    };
    let (token, _) = first(rest);
    let inner = &rest[token.len()..];
    match response {
        Value::Array(elements) if token == EVERY => elements
            .iter()
            .flat_map(|element| values(element, inner))
            .collect(),
        Value::Object(fields) => fields
            .get(token)
            .map(|value| values(value, inner))
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// The first token of a pointer without its slash, and what is left of it.
fn first(rest: &str) -> (&str, &str) {
    rest.split_once('/').unwrap_or((rest, ""))
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Depth {
    Root,
    Nested,
    /// In a list of which every element counts.
    Element,
}

struct Search<'s, 'm> {
    /// Markers that are not decided, with what is left of their pointers.
    open: &'s mut Vec<(&'m FailureMarker, &'m str)>,
    found: &'s mut Vec<&'m FailureMarker>,
    depth: Depth,
}

impl<'m> Search<'_, 'm> {
    fn value(self, is: impl Fn(Literal) -> bool) {
        for (marker, rest) in self.open.iter() {
            if rest.is_empty() && is(marker.equals) {
                self.found.push(marker);
            }
        }
    }

    /// Takes out the markers whose pointers continue with this token.
    fn take(&mut self, wanted: &str) -> Vec<(&'m FailureMarker, &'m str)> {
        let mut here = Vec::new();
        self.open.retain(|(marker, rest)| {
            let (token, after) = first(rest);
            let is_here = token == wanted;
            if is_here {
                here.push((*marker, after));
            }
            !is_here
        });
        here
    }
}

impl<'de> DeserializeSeed<'de> for Search<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Search<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.value(|literal| literal == Literal::Bool(value));
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.value(|literal| literal == Literal::Integer(value));
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.value(|literal| {
            i64::try_from(value).is_ok_and(|value| literal == Literal::Integer(value))
        });
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.value(|literal| matches!(literal, Literal::String(text) if text == value));
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        let mut open = self.take(EVERY);
        let mut elements = 0;
        while !open.is_empty() {
            let mut borne = Vec::new();
            let element = list.next_element_seed(Search {
                open: &mut open.clone(),
                found: &mut borne,
                depth: Depth::Element,
            })?;
            if element.is_none() {
                break;
            }
            elements += 1;
            open.retain(|(marker, _)| borne.iter().any(|found| std::ptr::eq(*found, *marker)));
        }
        if self.depth == Depth::Root && open.is_empty() {
            return Err(A::Error::custom("all is decided"));
        }
        while list.next_element::<IgnoredAny>()?.is_some() {}
        if elements > 0 {
            self.found.extend(open.iter().map(|(marker, _)| marker));
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            let mut here = self.take(&key);
            if here.is_empty() {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            map.next_value_seed(Search {
                open: &mut here,
                found: &mut *self.found,
                depth: match self.depth {
                    Depth::Root => Depth::Nested,
                    deeper => deeper,
                },
            })?;
            let decided = !self.found.is_empty() && self.depth != Depth::Element;
            if decided || (self.open.is_empty() && self.depth == Depth::Root) {
                return Err(A::Error::custom("all is decided"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{Basis, Provenance};

    const fn marker(at: &'static str, equals: Literal) -> FailureMarker {
        FailureMarker {
            at,
            equals,
            message: None,
            source: Provenance {
                basis: Basis::Seed,
                page: None,
                note: None,
            },
        }
    }

    const MARKERS: &[FailureMarker] = &[
        marker("/status", Literal::String("error")),
        marker("/success", Literal::Bool(false)),
        marker("/meta/code", Literal::Integer(7)),
        marker("/*/status", Literal::String("error")),
        marker("/results/*/ok", Literal::Bool(false)),
    ];

    #[test]
    fn marks_are_found_at_their_place_only() {
        for (text, expected) in [
            (r#"{"status":"error"}"#, Some("/status")),
            (r#"{"status":"ok","data":[]}"#, None),
            (r#"{"data":{"status":"error"}}"#, None),
            (
                r#"{"data":[1,{"success":false}],"success":false}"#,
                Some("/success"),
            ),
            (r#"{"success":"false","status":1}"#, None),
            (r#"{"meta":{"x":1,"code":7}}"#, Some("/meta/code")),
            (r#"{"meta":7}"#, None),
            (r#"{"meta":{"code":8},"status":"error"}"#, Some("/status")),
            (r#"{"status":"err\u006fr"}"#, Some("/status")),
            (r#"["error"]"#, None),
            ("", None),
            ("<html>", None),
            (r#"{"status":"ok""#, None),
            // A list fails as a whole when each of its elements does.
            (r#"[{"status":"error"}]"#, Some("/*/status")),
            (
                r#"[{"id":1,"status":"error","x":[{}]},{"status":"error"}]"#,
                Some("/*/status"),
            ),
            (r#"[{"status":"error"},{"status":"success"}]"#, None),
            (r#"[{"status":"success"},{"status":"error"}]"#, None),
            (r#"[{"status":"error"},{}]"#, None),
            (r#"[{"status":"error"},7]"#, None),
            (r#"[{"data":[{"status":"error"}]}]"#, None),
            ("[]", None),
            (r#"[{"status":"error"}"#, None),
            (r#"{"*":{"status":"error"}}"#, None),
            (
                r#"{"results":[{"ok":false},{"ok":false}]}"#,
                Some("/results/*/ok"),
            ),
            (r#"{"results":[{"ok":false},{"ok":true}],"x":1}"#, None),
            (r#"{"results":{"ok":false}}"#, None),
        ] {
            assert_eq!(
                find(MARKERS, text).map(|marker| marker.at),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn messages_are_those_of_all_elements() {
        let response = serde_json::json!([{"error": "a"}, {"x": 1}, {"error": "b"}]);
        assert_eq!(values(&response, "/*/error"), ["a", "b"]);
        assert_eq!(values(&response, "/error"), Vec::<&Value>::new());
        let response = serde_json::json!({"meta": {"text": "a"}});
        assert_eq!(values(&response, "/meta/text"), ["a"]);
        assert_eq!(values(&response, "/meta/*/text"), Vec::<&Value>::new());
    }
}
