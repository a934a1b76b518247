//! Decodes the rows of a list one by one, when they are asked for.

use std::marker::PhantomData;

use super::error::Error;
use super::response::{Problem, Response};
use crate::fields::{Element, Filling, NotJson, Reader, Stop};
use crate::paging::RowSource;
use crate::telemetry;

/// The rows of a response that is a list, each decoded when it is asked for.
///
/// A row that is put to use before the next is decoded leaves its memory to it, which is why this
/// takes less time than decoding the list at once, besides less memory.
pub(crate) struct Decoding<T, E> {
    /// `None` after the end.
    response: Option<Response>,
    filling: Filling,
    at: usize,
    /// Rows so far, those that were passed over included.
    index: usize,
    row: PhantomData<fn() -> (T, E)>,
}

impl<T: Element, E> Decoding<T, E> {
    pub(crate) fn new(response: Response) -> Self {
        Self {
            filling: response.filling(),
            response: Some(response),
            at: 0,
            index: 0,
            row: PhantomData,
        }
    }

    /// Reads the next row to where it is wanted; there is none after the end.
    fn read(&mut self, row: &mut Option<T>) -> Result<(), Problem> {
        while row.is_none()
            && let Some(response) = &self.response
        {
            let text = response.content.text().ok_or(Problem::NotJson)?;
            let mut reader = Reader::resume(text, self.at);
            if self.at == 0 {
                if !reader.take(b'[')? {
                    return Err(Problem::expected("array", reader.kind()?));
                }
                if reader.take(b']')? {
                    reader.expect_end()?;
                    self.end();
                    break;
                }
            }
            self.filling.row(row, &mut reader, self.index)?;
            self.index += 1;
            if reader.another(b']')? {
                self.at = reader.position();
            } else {
                reader.expect_end()?;
                self.end();
            }
        }
        Ok(())
    }

    fn end(&mut self) {
        if let Some(response) = self.response.take() {
            let (mismatches, total) = std::mem::take(&mut self.filling).into_mismatches();
            telemetry::mismatches(response.parts.context.as_ref(), &mismatches, total);
        }
    }
}

impl From<NotJson> for Problem {
    fn from(NotJson: NotJson) -> Self {
        Self::NotJson
    }
}

impl From<Stop> for Problem {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::NotJson => Self::NotJson,
            Stop::Mismatch(mismatch) => Self::Mismatch(*mismatch),
        }
    }
}

impl<T: Element, E> RowSource<T, Error<E>> for Decoding<T, E> {
    fn next_into(&mut self, row: &mut Option<T>) -> Result<(), Error<E>> {
        let Err(problem) = self.read(row) else {
            return Ok(());
        };
        *row = None;
        match self.response.take() {
            Some(response) => Err(response.into_decode_failure(problem).into()),
            None => Ok(()),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self.response {
            Some(_) => (0, None),
            None => (0, Some(0)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::client::Content;
    use crate::fields::tests::Row;

    fn next(rows: &mut Decoding<Row, ()>) -> Option<Result<Row, Error<()>>> {
        let mut row = None;
        rows.next_into(&mut row).map(|()| row).transpose()
    }

    fn decode(text: &str) -> Vec<Result<Row, Error<()>>> {
        let response = Response {
            parts: Box::default(),
            content: Content::new(text.to_owned().into()),
        };
        let mut rows = Decoding::new(response);
        std::iter::from_fn(|| next(&mut rows)).collect()
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
    fn an_error_tells_the_place_in_the_whole_response() {
        let found = decode(r#"[{"id": 1}, {"id": 2, "name": "Ada"}, {"id": +3}, {"id": 4}]"#);
        let [Ok(first), Ok(second), Err(error)] = &found[..] else {
            panic!("two rows and an error: {found:?}");
        };
        assert_eq!((first.id, second.id), (Some(1), Some(2)));
        assert_eq!(error.json_path(), Some("[2].id"));
        assert_eq!(error.kind(), crate::client::ErrorKind::Decode);
    }

    #[test]
    fn what_is_no_list_is_an_error() {
        for (text, message) in [
            ("", "the body is empty"),
            ("{}", "invalid type: object, expected array"),
            ("null", "invalid type: null, expected array"),
            ("[{\"id\":1},]", "expected value"),
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
    fn one_odd_row_hides_no_other() {
        let found = decode(r#"[{"id": "x"}, null, "y", {"id": 4}]"#);
        let rows: Vec<_> = found.into_iter().map(|row| row.expect("a row")).collect();
        let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
        assert_eq!(ids, [None, None, Some(4)]);
        assert_eq!(rows[0].unknown_fields.get("id"), Some(json!("x")));
        assert_eq!(rows[1].unknown_fields.get("value"), Some(json!("y")));
    }

    #[test]
    fn the_end_is_known_with_the_last_row() {
        let response = Response {
            parts: Box::default(),
            content: Content::new("[{\"id\":1},{\"id\":2}]\n".into()),
        };
        let mut rows = Decoding::<Row, ()>::new(response);
        assert_eq!(rows.size_hint(), (0, None));
        next(&mut rows);
        assert_eq!(rows.size_hint(), (0, None));
        next(&mut rows);
        assert_eq!(rows.size_hint(), (0, Some(0)));
        assert!(next(&mut rows).is_none());
    }
}
