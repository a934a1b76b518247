//! Finds marks of failure in answers with a success status, without decoding them.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::api::{FailureMarker, Literal};

/// The marker that an answer bears.
pub(crate) fn find<'m>(markers: &'m [FailureMarker], text: &str) -> Option<&'m FailureMarker> {
    // Marks are fields.
    if markers.is_empty() || !text.trim_ascii_start().starts_with('{') {
        return None;
    }
    let mut open: Vec<_> = markers
        .iter()
        .filter_map(|marker| Some((marker, marker.at.strip_prefix('/')?)))
        .collect();
    let mut found = None;
    let search = Search {
        open: &mut open,
        found: &mut found,
        nested: false,
    };
    // An error is how the search ends early; what is really broken the decoder will tell.
    let _ = search.deserialize(&mut serde_json::Deserializer::from_str(text));
    found
}

struct Search<'s, 'm> {
    /// Markers that are not decided, with what is left of their pointers.
    open: &'s mut Vec<(&'m FailureMarker, &'m str)>,
    found: &'s mut Option<&'m FailureMarker>,
    nested: bool,
}

impl Search<'_, '_> {
    fn value(self, is: impl Fn(Literal) -> bool) {
        for (marker, rest) in self.open.iter() {
            if rest.is_empty() && is(marker.equals) {
                *self.found = Some(marker);
            }
        }
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
        self.value(|literal| matches!(literal, Literal::Text(text) if text == value));
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            let mut here = Vec::new();
            self.open.retain(|(marker, rest)| {
                let (token, after) = rest.split_once('/').unwrap_or((rest, ""));
                let is_here = token == key;
                if is_here {
                    here.push((*marker, after));
                }
                !is_here
            });
            if here.is_empty() {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            map.next_value_seed(Search {
                open: &mut here,
                found: &mut *self.found,
                nested: true,
            })?;
            if self.found.is_some() || (self.open.is_empty() && !self.nested) {
                return Err(A::Error::custom("all is decided"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn marker(at: &'static str, equals: Literal) -> FailureMarker {
        FailureMarker {
            at,
            equals,
            message: None,
        }
    }

    const MARKERS: &[FailureMarker] = &[
        marker("/status", Literal::Text("error")),
        marker("/success", Literal::Bool(false)),
        marker("/meta/code", Literal::Integer(7)),
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
        ] {
            assert_eq!(
                find(MARKERS, text).map(|marker| marker.at),
                expected,
                "{text}"
            );
        }
    }
}
