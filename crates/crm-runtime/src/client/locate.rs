//! Finds where in a JSON text the decoder stopped.
//!
//! A decoder that tracks its path, as `serde_path_to_error` does, is a second decoder to compile
//! for every type. The decoder's position is enough: no two values of a string end at the same byte.

/// Where the decoder stopped.
#[derive(Debug, Default, Eq, PartialEq)]
pub(crate) struct JsonPlace<'a> {
    /// The way there, as in `data[3].email`; `.` for the whole text.
    pub(crate) path: String,
    /// The value that was rejected, if it is there as a whole.
    pub(crate) value: Option<&'a str>,
}

/// `line` and `column` are those of a [`serde_json::Error`].
pub(crate) fn find(text: &str, line: usize, column: usize) -> JsonPlace<'_> {
    let before: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let mut scan = Scan {
        text,
        bytes: text.as_bytes(),
        at: 0,
        target: before + column,
        path: Vec::new(),
    };
    let value = match scan.value(0) {
        Err(Stop::Found(start, end)) => text.get(start..end),
        Err(Stop::Broken) | Ok(_) => None,
    };
    JsonPlace {
        path: scan.path(),
        value,
    }
}

const DEEPEST: usize = 128;

enum Stop {
    Found(usize, usize),
    Broken,
}

enum Step {
    Key(usize, usize),
    Index(usize),
}

struct Scan<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    target: usize,
    path: Vec<Step>,
}

impl Scan<'_> {
    fn peek(&mut self) -> Result<u8, Stop> {
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        // Past the target, whatever is open is what the decoder was in.
        if self.at > self.target {
            return Err(Stop::Broken);
        }
        self.bytes.get(self.at).copied().ok_or(Stop::Broken)
    }

    /// Goes over one value, unless the decoder stopped within it.
    fn value(&mut self, depth: usize) -> Result<(), Stop> {
        if depth > DEEPEST {
            return Err(Stop::Broken);
        }
        let first = self.peek()?;
        let start = self.at;
        match first {
            b'{' | b'[' if start == self.target => {
                // The decoder expected no such thing and did not go in.
                let mut whole = Scan {
                    target: usize::MAX,
                    path: Vec::new(),
                    ..*self
                };
                return Err(match whole.value(depth) {
                    Ok(()) => Stop::Found(start, whole.at),
                    Err(_) => Stop::Broken,
                });
            }
            b'{' => self.object(depth)?,
            b'[' => self.array(depth)?,
            b'"' => self.string()?,
            _ => {
                while self
                    .bytes
                    .get(self.at)
                    .is_some_and(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte))
                {
                    self.at += 1;
                }
                if self.at == start {
                    return Err(Stop::Broken);
                }
            }
        }
        if self.at == self.target {
            return Err(Stop::Found(start, self.at));
        }
        if self.at > self.target {
            return Err(Stop::Broken);
        }
        Ok(())
    }

    fn string(&mut self) -> Result<(), Stop> {
        self.at += 1;
        loop {
            match self.bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => self.at += 2,
                Some(_) => self.at += 1,
                None => return Err(Stop::Broken),
            }
        }
        self.at += 1;
        Ok(())
    }

    fn object(&mut self, depth: usize) -> Result<(), Stop> {
        self.at += 1;
        if self.peek()? == b'}' {
            self.at += 1;
            return Ok(());
        }
        loop {
            if self.peek()? != b'"' {
                return Err(Stop::Broken);
            }
            let start = self.at + 1;
            self.string()?;
            self.path.push(Step::Key(start, self.at - 1));
            if self.peek()? != b':' {
                return Err(Stop::Broken);
            }
            self.at += 1;
            self.value(depth + 1)?;
            self.path.pop();
            match self.peek()? {
                b',' => self.at += 1,
                b'}' => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return Err(Stop::Broken),
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<(), Stop> {
        self.at += 1;
        if self.peek()? == b']' {
            self.at += 1;
            return Ok(());
        }
        for index in 0.. {
            self.path.push(Step::Index(index));
            self.value(depth + 1)?;
            self.path.pop();
            match self.peek()? {
                b',' => self.at += 1,
                b']' => {
                    self.at += 1;
                    break;
                }
                _ => return Err(Stop::Broken),
            }
        }
        Ok(())
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            match *step {
                Step::Index(index) => path.push_str(&format!("[{index}]")),
                Step::Key(start, end) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(self.text.get(start..end).unwrap_or_default());
                }
            }
        }
        if path.is_empty() {
            path.push('.');
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde::Deserialize;
    use serde::de::DeserializeOwned;
    use serde_json::{Value, json};

    use super::*;

    fn failure<T: DeserializeOwned>(text: &str) -> Option<(String, Option<String>)> {
        let error = serde_json::from_str::<T>(text).err()?;
        let place = find(text, error.line(), error.column());
        Some((place.path, place.value.map(str::to_owned)))
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    struct Row {
        id: u32,
        name: Option<String>,
        tags: Option<Vec<String>>,
        nested: Option<Box<Row>>,
        more: Option<BTreeMap<String, bool>>,
    }

    fn rows(text: &str) -> (String, Option<String>) {
        failure::<Vec<Row>>(text).expect("a text that can't be decoded")
    }

    #[test]
    fn the_rejected_value_is_found() {
        for (text, path, value) in [
            (r#"[{"id":1},{"id":"x"}]"#, "[1].id", Some(r#""x""#)),
            (r#"[{"id":null}]"#, "[0].id", Some("null")),
            (r#"[{"name":"a"}]"#, "[0]", Some(r#"{"name":"a"}"#)),
            (
                r#"[{"id":1,"name":{"a":[1]}}]"#,
                "[0].name",
                Some(r#"{"a":[1]}"#),
            ),
            (
                "[\n {\"id\": 1,\n  \"tags\": [\"a\", 7]}\n]",
                "[0].tags[1]",
                Some("7"),
            ),
            (
                r#"[{"id":1,"nested":{"id":-1}}]"#,
                "[0].nested.id",
                Some("-1"),
            ),
            (
                r#"[{"id":1,"more":{"a\"b":3}}]"#,
                r#"[0].more.a\"b"#,
                Some("3"),
            ),
            (r#"{"a":1}"#, ".", Some(r#"{"a":1}"#)),
            ("", ".", None),
        ] {
            assert_eq!(
                rows(text),
                (path.to_owned(), value.map(str::to_owned)),
                "{text}"
            );
        }
    }

    #[test]
    fn a_broken_text_is_placed_where_it_breaks() {
        assert_eq!(rows(r#"[{"id":1},{"id":2,"na"#).0, "[1]");
        assert_eq!(rows(r#"[{"id":1,"tags":["a""#).0, "[0].tags[0]");
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(json!(null)),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            any::<f32>().prop_map(|number| json!(number)),
            ".{0,6}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map("id|name|tags|nested|more|[a-z]{1,3}", inner, 0..5)
                    .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn it_agrees_with_a_decoder_that_tracks_its_path(value in any_json(), pretty: bool) {
            let text = if pretty {
                serde_json::to_string_pretty(&value)
            } else {
                serde_json::to_string(&value)
            }
            .expect("JSON");
            let mut decoder = serde_json::Deserializer::from_str(&text);
            let expected = serde_path_to_error::deserialize::<_, Row>(&mut decoder)
                .err()
                .map(|error| error.path().to_string());
            prop_assert_eq!(failure::<Row>(&text).map(|(path, _)| path), expected);
        }
    }
}
