use std::marker::PhantomData;

use serde::de::DeserializeOwned;

use super::error::Error;
use super::response::Response;

/// The rows of an answer that is a list, each decoded when it is asked for.
///
/// A row that is put to use before the next is decoded leaves its memory to it, which is why this
/// takes less time than decoding the list at once, besides less memory.
pub(crate) struct Decoding<T, E> {
    /// `None` after the end.
    answer: Option<Response>,
    at: usize,
    is_begun: bool,
    row: PhantomData<fn() -> (T, E)>,
}

/// What comes next is no part of a list of rows.
struct NoRows(Option<serde_json::Error>);

impl<T: DeserializeOwned, E> Decoding<T, E> {
    pub(crate) fn new(answer: Response) -> Self {
        Self {
            answer: Some(answer),
            at: 0,
            is_begun: false,
            row: PhantomData,
        }
    }

    fn read(&mut self) -> Result<Option<T>, NoRows> {
        let Some(answer) = &self.answer else {
            return Ok(None);
        };
        let text = answer.content.text().ok_or(NoRows(None))?;
        let mut cursor = Cursor { text, at: self.at };
        if !self.is_begun {
            self.is_begun = true;
            cursor.expect(b'[')?;
            if cursor.peek() == Some(b']') {
                cursor.end()?;
                self.answer = None;
                return Ok(None);
            }
        }
        let row = cursor.row()?;
        if cursor.peek() == Some(b']') {
            cursor.end()?;
            self.answer = None;
        } else {
            cursor.expect(b',')?;
            self.at = cursor.at;
        }
        Ok(Some(row))
    }
}

impl<T: DeserializeOwned, E> Iterator for Decoding<T, E> {
    type Item = Result<T, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.read() {
            Ok(row) => row.map(Ok),
            Err(NoRows(error)) => {
                let answer = self.answer.take()?;
                Some(Err(answer.into_list_failure::<T>(error).into()))
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self.answer {
            Some(_) => (0, None),
            None => (0, Some(0)),
        }
    }
}

struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl Cursor<'_> {
    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at)? {
                b' ' | b'\n' | b'\t' | b'\r' => self.at += 1,
                byte => return Some(*byte),
            }
        }
    }

    fn expect(&mut self, byte: u8) -> Result<(), NoRows> {
        match self.peek() == Some(byte) {
            true => self.at += 1,
            false => return Err(NoRows(None)),
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), NoRows> {
        self.expect(b']')?;
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(NoRows(None)),
        }
    }

    fn row<T: DeserializeOwned>(&mut self) -> Result<T, NoRows> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let mut rows = serde_json::Deserializer::from_str(rest).into_iter();
        let row = match rows.next() {
            Some(row) => row.map_err(|error| NoRows(Some(error)))?,
            None => return Err(NoRows(None)),
        };
        self.at += rows.byte_offset();
        Ok(row)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::Deserialize;
    use serde_json::json;

    use super::*;
    use crate::client::Content;

    #[derive(Debug, Deserialize, PartialEq)]
    struct Row {
        id: u8,
        #[serde(default)]
        name: Option<String>,
    }

    fn decode(text: &str) -> Vec<Result<Row, Error<()>>> {
        let answer = Response {
            parts: Box::default(),
            content: Content::new(text.to_owned().into()),
        };
        Decoding::new(answer).collect()
    }

    proptest! {
        #[test]
        fn rows_are_those_of_the_whole_list(
            rows in prop::collection::vec((any::<u8>(), ".*"), 0..5),
            place in any::<prop::sample::Index>(),
            with in "[ -~\n\u{1}é]{0,2}",
            is_broken in any::<bool>(),
        ) {
            let rows: Vec<_> =
                rows.into_iter().map(|(id, name)| json!({"id": id, "name": name})).collect();
            let mut text: Vec<char> = format!(" {:#}\n", json!(rows)).chars().collect();
            if is_broken {
                let place = place.index(text.len());
                text.splice(place..=place, with.chars());
            }
            let text: String = text.into_iter().collect();
            let mut found = decode(&text);
            match serde_json::from_str::<Vec<Row>>(&text) {
                Ok(whole) => {
                    let found: Result<Vec<_>, _> = found.into_iter().collect();
                    prop_assert_eq!(found.expect("a list"), whole);
                }
                Err(_) => {
                    prop_assert!(found.pop().is_some_and(|last| last.is_err()));
                    prop_assert!(found.iter().all(Result::is_ok));
                }
            }
        }
    }

    #[test]
    fn an_error_tells_the_place_in_the_whole_answer() {
        let found = decode(r#"[{"id": 1}, {"id": 2, "name": "Ada"}, {"id": 300}, {"id": 4}]"#);
        let [Ok(first), Ok(second), Err(error)] = &found[..] else {
            panic!("two rows and an error: {found:?}");
        };
        assert_eq!((first.id, second.id), (1, 2));
        assert_eq!(error.json_path(), Some("[2].id"));
        assert_eq!(error.kind(), crate::client::ErrorKind::Decode);
    }

    #[test]
    fn what_is_no_list_is_an_error() {
        for (text, message) in [
            ("", "the body is empty"),
            ("{}", "invalid type: map, expected a sequence"),
            ("null", "invalid type: null, expected a sequence"),
            ("[{\"id\":1},]", "trailing comma"),
            ("[] x", "trailing characters"),
        ] {
            let found = decode(text);
            let Some(Err(error)) = found.last() else {
                panic!("an error: {text}");
            };
            assert!(error.to_string().contains(message), "{text}: {error}");
        }
    }

    #[test]
    fn the_end_is_known_with_the_last_row() {
        let answer = Response {
            parts: Box::default(),
            content: Content::new("[{\"id\":1},{\"id\":2}]\n".into()),
        };
        let mut rows = Decoding::<Row, ()>::new(answer);
        assert_eq!(rows.size_hint(), (0, None));
        rows.next();
        assert_eq!(rows.size_hint(), (0, None));
        rows.next();
        assert_eq!(rows.size_hint(), (0, Some(0)));
        assert!(rows.next().is_none());
    }
}
