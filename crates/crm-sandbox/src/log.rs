//! [`Recorded`]: the requests that a sandbox received.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

/// A request that a sandbox got. Headers are not kept, and what looks like a credential in the
/// query or the body is masked.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Recorded {
    /// Counts the requests of a sandbox from 1, in the order in which they came.
    pub sequence: u64,
    /// The vendor, such as `minotaur`.
    pub vendor: &'static str,
    /// The generation of its documentation, such as `v1`.
    pub generation: &'static str,
    /// The `operationId` of the specification; none for a method and path that are not in it.
    pub operation: Option<String>,
    /// The HTTP method in capitals.
    pub method: String,
    /// The path as sent, with the base path.
    pub path: String,
    /// Names and values of the query, decoded, in the order sent.
    pub query: Vec<(String, String)>,
    /// The body as JSON; a text when it is none; null without a body.
    pub body: Value,
    /// The status that was sent; none while it is being handled, and when no response was sent.
    pub status: Option<u16>,
    /// The name of the fault that was injected, as [`Fault::name`](crate::Fault::name) gives it.
    pub fault: Option<&'static str>,
    /// Whether the vendor carried the request out, also when its response was then lost.
    pub handled: bool,
}

impl fmt::Debug for Recorded {
    /// Without query and body, which may hold personal data.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Recorded")
            .field("sequence", &self.sequence)
            .field("vendor", &self.vendor)
            .field("generation", &self.generation)
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("status", &self.status)
            .field("fault", &self.fault)
            .field("handled", &self.handled)
            .finish_non_exhaustive()
    }
}

/// The requests of a sandbox. The oldest are forgotten when there are too many.
pub(crate) struct Log {
    most: usize,
    entries: Mutex<Entries>,
}

#[derive(Default)]
struct Entries {
    last: u64,
    kept: VecDeque<Recorded>,
}

impl Log {
    pub(crate) fn new(most: usize) -> Self {
        Self {
            most,
            entries: Mutex::default(),
        }
    }

    fn entries(&self) -> std::sync::MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a request and gives its number.
    pub(crate) fn add(&self, mut request: Recorded) -> u64 {
        request.query.iter_mut().for_each(|(name, value)| {
            if is_secret(name) {
                *value = MASK.to_owned();
            }
        });
        mask(&mut request.body);
        let mut entries = self.entries();
        entries.last += 1;
        request.sequence = entries.last;
        entries.kept.push_back(request);
        while entries.kept.len() > self.most {
            entries.kept.pop_front();
        }
        entries.last
    }

    /// Changes what is known of a request, if it is still kept.
    pub(crate) fn change(&self, sequence: u64, change: impl FnOnce(&mut Recorded)) {
        let mut entries = self.entries();
        let found = entries
            .kept
            .binary_search_by_key(&sequence, |request| request.sequence);
        if let Ok(index) = found {
            change(&mut entries.kept[index]);
        }
    }

    pub(crate) fn all(&self) -> Vec<Recorded> {
        self.entries().kept.iter().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        self.entries().kept.clear();
    }
}

const MASK: &str = "***";

fn is_secret(name: &str) -> bool {
    let name = name.to_lowercase();
    ["secret", "password", "token", "api_key", "apikey"]
        .iter()
        .any(|word| name.contains(word))
}

fn mask(value: &mut Value) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                if is_secret(name) && !value.is_null() {
                    *value = MASK.into();
                } else {
                    mask(value);
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(mask),
        _ => {}
    }
}
