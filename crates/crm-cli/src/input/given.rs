//! What was given on the command line, with what is to be told of it before a call.

use std::cell::{Cell, RefCell};
use std::ops::Deref;

use clap::ArgMatches;
use serde_json::Value;

/// The arguments of a verb, while they are read.
#[derive(Debug)]
pub(crate) struct Given<'m> {
    matches: &'m ArgMatches,
    paid: bool,
    record: RefCell<Option<Value>>,
    notes: RefCell<Vec<String>>,
    rejected: Cell<usize>,
}

impl<'m> Given<'m> {
    /// Arguments of a verb; `paid` where each value may cost credits.
    pub(crate) fn new(matches: &'m ArgMatches, paid: bool) -> Self {
        Self {
            matches,
            paid,
            record: RefCell::default(),
            notes: RefCell::default(),
            rejected: Cell::new(0),
        }
    }

    /// Gives the record or patch, in place of `--set` and `--file`.
    pub(crate) fn with_record(self, record: Option<Value>) -> Self {
        self.record.replace(record);
        self
    }

    /// Whether each value may cost credits.
    pub(super) fn is_paid(&self) -> bool {
        self.paid
    }

    /// The record or patch to write, once it was read.
    pub(crate) fn record(&self) -> Option<Value> {
        self.record.borrow().clone()
    }

    pub(super) fn keep_record(&self, record: &Value) {
        self.record.replace(Some(record.clone()));
    }

    /// Tells something of the values.
    pub(super) fn note(&self, line: String) {
        self.notes.borrow_mut().push(line);
    }

    /// Tells why a value is not sent.
    pub(super) fn reject(&self, line: String) {
        self.note(line);
        self.rejected.set(self.rejected.get() + 1);
    }

    /// What is to be told before the call, and how many values were rejected.
    pub(crate) fn notes(self) -> (Vec<String>, usize) {
        (self.notes.into_inner(), self.rejected.get())
    }
}

impl Deref for Given<'_> {
    type Target = ArgMatches;

    fn deref(&self) -> &ArgMatches {
        self.matches
    }
}
