//! Writing down what commands write, around each call.

use crm_facade::{Resource, Verb};
use serde_json::{Map, Value};

use super::file::{Entry, Recorder, Write};
use crate::failure::{Exit, Failure};
use crate::session::Session;

/// A write that is in flight, if there is a history.
#[derive(Debug)]
pub(crate) struct Begun<'s> {
    session: &'s Session,
    entry: Option<(&'s Recorder, Entry)>,
}

impl Session {
    /// Writes down what is about to be sent. A history that can't be written is told, and is in the
    /// way of nothing.
    pub(crate) fn begin(&self, write: Write) -> Begun<'_> {
        let begun = self
            .recorder()
            .map(|recorder| Ok((recorder, recorder.begin(write)?)));
        Begun {
            session: self,
            entry: self.kept(begun.transpose()).flatten(),
        }
    }

    /// Carries a write out and writes it down. `call` gives a receipt as JSON.
    ///
    /// # Errors
    ///
    /// As the call fails.
    pub(crate) async fn recorded(
        &self,
        write: Write,
        call: impl Future<Output = Result<Value, Failure>>,
    ) -> Result<Value, Failure> {
        let begun = self.begin(write);
        let done = call.await;
        match &done {
            Ok(receipt) => begun.done(receipt),
            Err(failure) => begun.failed(failure),
        }
        done
    }

    fn kept<T>(&self, done: Result<T, Failure>) -> Option<T> {
        done.map_err(|failure| {
            self.warn(format!("warning: {failure}; this write is in no history"))
        })
        .ok()
    }
}

impl Begun<'_> {
    /// Writes down what a receipt tells, as JSON.
    pub(crate) fn done(self, receipt: &Value) {
        let outcome = receipt
            .get("outcome")
            .and_then(Value::as_str)
            .unwrap_or("unknown");
        let id = receipt.get("id").and_then(|id| match id {
            Value::String(id) => Some(id.clone()),
            Value::Number(id) => Some(id.to_string()),
            _ => None,
        });
        self.end(outcome, id, None);
    }

    /// Writes down an outcome that is no receipt.
    pub(crate) fn ended(self, outcome: &str) {
        self.end(outcome, None, None);
    }

    /// Writes down a failure. One that leaves it open whether the write was carried out is unknown.
    pub(crate) fn failed(self, failure: &Failure) {
        let outcome = match failure.exit {
            Exit::Partly => "unknown",
            _ => "failed",
        };
        self.end(outcome, None, Some(failure.message.clone()));
    }

    fn end(self, outcome: &str, id: Option<String>, error: Option<String>) {
        let Some((recorder, mut entry)) = self.entry else {
            return;
        };
        outcome.clone_into(&mut entry.outcome);
        entry.write.id = id.or(entry.write.id);
        entry.error = error;
        self.session.kept(recorder.end(&entry));
    }
}

/// What a write of a record is, before it is sent: with the fields that it changes as they are now.
pub(crate) fn write_of(
    session: &Session,
    vendor: &str,
    of: (Resource, Verb),
    id: Option<String>,
    (now, fields): (Option<Value>, Option<Value>),
) -> Write {
    let account = session.account_or_sandbox(vendor).ok().flatten();
    write_for(vendor, account, of, id, (now, fields))
}

/// As [`write_of`], of an account.
pub(super) fn write_for(
    vendor: &str,
    account: Option<String>,
    of: (Resource, Verb),
    id: Option<String>,
    (now, fields): (Option<Value>, Option<Value>),
) -> Write {
    let object = |value: Option<Value>| match value {
        Some(Value::Object(fields)) => Some(fields),
        _ => None,
    };
    let (now, after) = (object(now), object(fields));
    let before = match (of.1, now, &after) {
        (Verb::Update, Some(now), Some(after)) => Some(
            // The name of the record is kept too, so that the history can tell of whom it speaks.
            now.into_iter()
                .filter(|(field, _)| after.contains_key(field) || is_name(field))
                .collect::<Map<_, _>>(),
        ),
        (_, now, _) => now,
    };
    Write {
        vendor: vendor.to_owned(),
        account,
        of: Some(of),
        operation: None,
        id,
        before,
        after,
        undoes: None,
    }
}

fn is_name(field: &str) -> bool {
    matches!(
        field,
        "first_name" | "last_name" | "full_name" | "name" | "emails"
    )
}
