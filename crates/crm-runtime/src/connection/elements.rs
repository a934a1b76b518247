//! Lists that come whole, read row by row while they arrive.

use std::fmt;
use std::pin::Pin;
use std::task::{Context as TaskContext, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::StreamExt;
use futures_util::stream::try_unfold;
use tokio::time::{Instant, timeout_at};

use super::Connection;
use super::response::faulty;
use crate::client::{Content, Decoding, Error, ErrorKind, Parts, Problem, Report, Response};
use crate::fields::{Element, Filling, Reader};
use crate::paging::RowSource;
use crate::raw::{self, RawRequest};
use crate::telemetry;
use crate::transport::{Broken, Fault, Rest};

/// The rows of a list that comes whole, each as soon as it has arrived; see
/// [`Connection::rows`].
#[must_use = "streams do nothing unless polled"]
pub struct ListRows<T, E>(Inner<T, E>);

type Inner<T, E> = Pin<Box<dyn Stream<Item = Result<T, Error<E>>> + Send>>;

impl<T, E> ListRows<T, E> {
    /// The next row; `None` after the last row or an error.
    pub async fn next(&mut self) -> Option<Result<T, Error<E>>> {
        StreamExt::next(&mut self.0).await
    }
}

impl<T, E> Stream for ListRows<T, E> {
    type Item = Result<T, Error<E>>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut TaskContext<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl<T, E> fmt::Debug for ListRows<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListRows").finish_non_exhaustive()
    }
}

impl Connection {
    /// Calls an operation whose response is a list and nothing else, and gives its rows while the
    /// response arrives. No more than one row and a piece of the response are in memory at a time, so
    /// that the maximum size of a response holds for each row and not for the list.
    ///
    /// The call has the same guards, limits and retries as any other until the first row. Its time
    /// ends with the head of the response; each further piece has the time of one attempt. What ends
    /// while rows come is an error after the rows before it, and is not retried.
    ///
    /// ```no_run
    /// # async fn example<T, E>(client: &crm_runtime::Connection)
    /// # where T: crm_runtime::fields::Element + Send + 'static, E: Send + 'static + std::fmt::Debug {
    /// use crm_runtime::RawRequest;
    ///
    /// let mut contacts = client.rows::<T, E>("contacts_list", RawRequest::new());
    /// while let Some(contact) = contacts.next().await {
    ///     // …
    /// #   drop(contact);
    /// }
    /// # }
    /// ```
    pub fn rows<T, E>(&self, operation_id: &str, request: RawRequest) -> ListRows<T, E>
    where
        T: Element + Send + 'static,
        E: Send + 'static,
    {
        let begin = State::Begin(Box::new((self.clone(), operation_id.to_owned(), request)));
        ListRows(Box::pin(try_unfold(begin, |state| async move {
            let mut state = match state {
                State::Begin(call) => {
                    let (connection, operation_id, request) = *call;
                    let mut job = raw::job_of(&connection, &operation_id, request)?;
                    job.list = true;
                    let response = connection.run(job).await?;
                    State::of(&connection, response)?
                }
                state => state,
            };
            let row = match &mut state {
                State::Whole(rows) => {
                    let mut row = None;
                    rows.next_into(&mut row)?;
                    row
                }
                State::Rows(rows) => rows.next().await.map_err(|report| Error::from(*report))?,
                State::Begin(_) => None,
            };
            Ok::<_, Error<E>>(row.map(|row| (row, state)))
        })))
    }
}

enum State<T, E> {
    Begin(Box<(Connection, String, RawRequest)>),
    /// What is no list, or came whole.
    Whole(Box<Decoding<T, E>>),
    Rows(Box<Elements>),
}

impl<T: Element, E> State<T, E> {
    fn of(connection: &Connection, mut response: Response) -> Result<Self, Error<E>> {
        if !response.status().is_success() {
            return Err(response.into_report().into());
        }
        Ok(match response.parts.rest.take() {
            None => Self::Whole(Box::new(Decoding::new(response))),
            Some(rest) => Self::Rows(Box::new(Elements {
                rest,
                filling: response.filling(),
                max_bytes: connection.shared.max_bytes,
                patience: connection.shared.attempt_timeout,
                parts: response.parts,
                buffer: BytesMut::new(),
                split: Splitter::default(),
                index: 0,
                is_over: false,
            })),
        })
    }
}

/// The elements of an array, of which a part has arrived.
struct Elements {
    parts: Box<Parts>,
    rest: Rest,
    filling: Filling,
    /// Maximum size of an element.
    max_bytes: usize,
    /// Longest time until the next piece.
    patience: Duration,
    /// What has arrived and was not read.
    buffer: BytesMut,
    split: Splitter,
    /// Elements so far.
    index: usize,
    is_over: bool,
}

impl Elements {
    async fn next<T: Element>(&mut self) -> Result<Option<T>, Box<Report>> {
        let mut row = None;
        while row.is_none() && !self.is_over {
            let element = loop {
                if let Some(found) = self.split.next(&mut self.buffer) {
                    break found;
                }
                if self.buffer.len() > self.max_bytes {
                    let detail = format!("a row of more than {} bytes", self.max_bytes);
                    return Err(self.fail(Report {
                        detail: Some(detail),
                        ..Report::new(ErrorKind::TooLarge)
                    }));
                }
                match self.piece().await? {
                    Some(piece) => self.buffer.extend_from_slice(&piece),
                    // It ended within the list.
                    None => return Err(self.odd(Bytes::new(), Problem::NotJson)),
                }
            };
            let is_last = matches!(element, Found::Last(_));
            let (Found::Element(bytes) | Found::Last(bytes)) = element;
            let is_empty = bytes.trim_ascii().is_empty();
            // A list of nothing has no element, and so has a list whose rows were passed over.
            if !(is_last && is_empty && self.index == 0) {
                self.read(&mut row, &bytes)
                    .map_err(|problem| self.odd(bytes, problem))?;
                self.index += 1;
            }
            if is_last {
                self.is_over = true;
                self.finish().await?;
            }
        }
        Ok(row)
    }

    fn read<T: Element>(&mut self, row: &mut Option<T>, bytes: &[u8]) -> Result<(), Problem> {
        let text = std::str::from_utf8(bytes).map_err(|_| Problem::NotJson)?;
        let mut reader = Reader::resume(text, 0);
        self.filling.row(row, &mut reader, self.index)?;
        reader.expect_end()?;
        Ok(())
    }

    /// The next piece of the response.
    async fn piece(&mut self) -> Result<Option<Bytes>, Box<Report>> {
        let until = Instant::now() + self.patience;
        let fault = match timeout_at(until, self.rest.piece()).await {
            Ok(Ok(piece)) => return Ok(piece),
            Ok(Err(Broken::Lost(cause))) => Fault::Lost(cause),
            Ok(Err(Broken::Timeout | Broken::TooLarge)) | Err(_) => Fault::Timeout,
        };
        let secrets = self.parts.shared.as_ref().map(|shared| shared.secrets());
        let outcome = faulty(fault, None, &secrets.unwrap_or_default());
        match outcome.result {
            Err(report) => Err(self.fail(*report)),
            Ok(_) => Ok(None),
        }
    }

    /// Reads what follows the list, which should be nothing.
    async fn finish(&mut self) -> Result<(), Box<Report>> {
        loop {
            if !self.buffer.trim_ascii().is_empty() {
                let after = self.buffer.split().freeze();
                return Err(self.odd(after, Problem::NotJson));
            }
            self.buffer.clear();
            match self.piece().await? {
                Some(piece) => self.buffer.extend_from_slice(&piece),
                None => break,
            }
        }
        let (mismatches, total) = std::mem::take(&mut self.filling).into_mismatches();
        telemetry::mismatches(self.parts.context.as_ref(), &mismatches, total);
        Ok(())
    }

    /// An element that can't be read, told with its place in the whole list.
    fn odd(&mut self, bytes: Bytes, problem: Problem) -> Box<Report> {
        self.is_over = true;
        let is_placed = matches!(problem, Problem::Mismatch(_));
        let response = Response {
            parts: std::mem::take(&mut self.parts),
            content: Content::new(bytes),
        };
        let mut report = response.into_decode_failure(problem).0;
        if !is_placed {
            let place = report.json_path.take().unwrap_or_default();
            let dot = if place.is_empty() || place.starts_with('[') {
                ""
            } else {
                "."
            };
            report.json_path = Some(format!("[{}]{dot}{place}", self.index));
        }
        report
    }

    fn fail(&mut self, report: Report) -> Box<Report> {
        self.is_over = true;
        let parts = std::mem::take(&mut self.parts);
        Box::new(Report {
            context: parts.context,
            status: Some(parts.status),
            headers: parts.headers,
            request_id: parts.request_id,
            attempts: parts.attempts,
            ..report
        })
    }
}

enum Found {
    /// An element that another follows.
    Element(Bytes),
    /// The last one, or white space.
    Last(Bytes),
}

/// Finds where the elements of an array end, in whatever pieces it arrives.
#[derive(Default)]
struct Splitter {
    has_begun: bool,
    /// Bytes of the buffer that were looked at.
    looked_at: usize,
    depth: usize,
    in_string: bool,
    is_escaped: bool,
}

impl Splitter {
    /// Takes the next element out of the buffer, if all of it is there.
    fn next(&mut self, buffer: &mut BytesMut) -> Option<Found> {
        if !self.has_begun {
            // The transport has seen that an array begins.
            let start = buffer.iter().position(|byte| *byte == b'[')?;
            let _ = buffer.split_to(start + 1);
            self.has_begun = true;
        }
        while let Some(byte) = buffer.get(self.looked_at) {
            let at = self.looked_at;
            self.looked_at += 1;
            match byte {
                _ if self.is_escaped => self.is_escaped = false,
                b'\\' if self.in_string => self.is_escaped = true,
                b'"' => self.in_string = !self.in_string,
                _ if self.in_string => {}
                b'{' | b'[' => self.depth += 1,
                b',' | b']' if self.depth == 0 => {
                    let is_last = *byte == b']';
                    let element = buffer.split_to(at).freeze();
                    let _ = buffer.split_to(1);
                    self.looked_at = 0;
                    return Some(match is_last {
                        true => Found::Last(element),
                        false => Found::Element(element),
                    });
                }
                b'}' | b']' => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    /// The elements of a string that comes in pieces of these lengths.
    fn split(text: &str, lengths: &[usize]) -> Vec<String> {
        let mut lengths = lengths.iter().copied().cycle();
        let (mut buffer, mut split) = (BytesMut::new(), Splitter::default());
        let (mut rest, mut found) = (text.as_bytes(), Vec::new());
        loop {
            while let Some(element) = split.next(&mut buffer) {
                let is_last = matches!(element, Found::Last(_));
                let (Found::Element(bytes) | Found::Last(bytes)) = element;
                let text = String::from_utf8(bytes.to_vec()).expect("text");
                if !(is_last && text.trim().is_empty() && found.is_empty()) {
                    found.push(text);
                }
                if is_last {
                    return found;
                }
            }
            let (piece, after) = rest.split_at(lengths.next().unwrap_or(1).clamp(1, rest.len()));
            buffer.extend_from_slice(piece);
            rest = after;
        }
    }

    proptest! {
        #[test]
        fn elements_are_those_of_the_list_in_whatever_pieces_it_comes(
            rows in prop::collection::vec((any::<u8>(), ".*", prop::option::of("[\\\\\",\\[\\]{}]*")), 0..5),
            lengths in prop::collection::vec(1_usize..9, 1..4),
            is_pretty in any::<bool>(),
        ) {
            let rows: Vec<Value> = rows
                .into_iter()
                .map(|(id, name, odd)| json!({"id": id, "name": name, "odd": [odd, {}]}))
                .collect();
            let text = match is_pretty {
                true => format!(" {:#}\n", json!(rows)),
                false => json!(rows).to_string(),
            };
            let found = split(&text, &lengths);
            let found: Vec<Value> = found
                .iter()
                .map(|text| serde_json::from_str(text).expect("an element"))
                .collect();
            prop_assert_eq!(found, rows);
        }
    }
}
