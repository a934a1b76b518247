//! Reads a value that is of one of several types.

use super::{Element, Reader, read, read_strict};

/// One of the types of a choice.
#[doc(hidden)]
pub struct Part<T> {
    /// The fields of the type; none where it has no table.
    pub names: fn() -> &'static [&'static str],
    /// Reads the type: only as documented, or with conversions.
    pub read: fn(&str, bool) -> Option<T>,
}

/// Reads a type of a choice.
#[doc(hidden)]
pub fn read_part<T: Element>(raw: &str, as_documented: bool) -> Option<T> {
    match as_documented {
        true => read_strict(raw),
        false => read(raw),
    }
}

/// Reads the type that a value is of: the one that its tag names, or else the first that it fits, those
/// first of whose fields it has most.
#[doc(hidden)]
pub fn choose<T>(raw: &str, tag: &str, tags: &[(&str, usize)], parts: &[Part<T>]) -> Option<T> {
    let members = members(raw);
    let value = members.iter().find(|(name, _)| name == tag);
    let value = value.and_then(|(_, raw)| serde_json::from_str::<String>(raw).ok());
    let named = value.and_then(|value| tags.iter().find(|(own, _)| *own == value));
    if let Some(part) = named.and_then(|(_, index)| parts.get(*index))
        && let Some(value) = (part.read)(raw, true).or_else(|| (part.read)(raw, false))
    {
        return Some(value);
    }
    let unknown = |part: &Part<T>| {
        let names = (part.names)();
        members
            .iter()
            .filter(|(name, _)| !names.contains(&name.as_str()))
            .count()
    };
    let mut order: Vec<(usize, &Part<T>)> =
        parts.iter().map(|part| (unknown(part), part)).collect();
    order.sort_by_key(|(unknown, _)| *unknown);
    let first = |as_documented| {
        let mut parts = order.iter();
        parts.find_map(|(_, part)| (part.read)(raw, as_documented))
    };
    first(true).or_else(|| first(false))
}

/// The members of an object, those within these left out; none of anything else.
fn members(raw: &str) -> Vec<(String, &str)> {
    let mut reader = Reader::new(raw);
    let mut members = Vec::new();
    let mut read = || {
        reader.expect(b'{')?;
        if reader.take(b'}')? {
            return Ok(());
        }
        loop {
            let name = reader.name()?.into_string().unwrap_or_default();
            members.push((name, reader.skip()?));
            if !reader.another(b'}')? {
                return Ok::<_, super::NotJson>(());
            }
        }
    };
    match read() {
        Ok(()) => members,
        Err(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq)]
    enum Either {
        Person(serde_json::Value),
        Company(serde_json::Value),
        Text(String),
    }

    const PARTS: &[Part<Either>] = &[
        Part {
            names: || &["type", "name", "born"],
            read: |raw, _| serde_json::from_str(raw).ok().map(Either::Person),
        },
        Part {
            names: || &["type", "name", "founded"],
            read: |raw, _| serde_json::from_str(raw).ok().map(Either::Company),
        },
        Part {
            names: || &[],
            read: |raw, _| serde_json::from_str(raw).ok().map(Either::Text),
        },
    ];

    #[test]
    fn the_tag_decides_and_then_the_fields() {
        let tags = &[("person", 0), ("company", 1)];
        for (raw, is_company) in [
            (r#"{"type": "company", "name": "a", "born": 1}"#, true),
            (r#"{"type": "person", "founded": 1}"#, false),
            (r#"{"type": "unknown", "founded": 1}"#, true),
            (r#"{"name": "a", "founded": 1}"#, true),
            (r#"{"name": "a"}"#, false),
            ("{}", false),
        ] {
            let either = choose(raw, "type", tags, PARTS).expect("a part");
            assert_eq!(matches!(either, Either::Company(_)), is_company, "{raw}");
        }
        let last = &PARTS[2..];
        assert_eq!(
            choose(r#""a""#, "", &[], last),
            Some(Either::Text("a".into()))
        );
        assert_eq!(choose("{}", "", &[], last), None);
    }
}
