//! Tells where responses differ from the specification, each difference once.

use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::api::{Api, DifferenceKind, Operation};

/// What [`ClientBuilder::on_drift`](crate::ClientBuilder::on_drift) is given.
pub(crate) type DriftHandler = dyn Fn(&Drift) + Send + Sync;

/// No more differences are remembered, and so told, of one client.
const MOST: usize = 1_000;

/// A difference between a response and its documentation that was not seen before.
///
/// It tells where and how, and never the value.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Drift {
    vendor: &'static str,
    generation: &'static str,
    operation: &'static str,
    path: String,
    kind: DifferenceKind,
    expected: Option<&'static str>,
    found: Option<&'static str>,
}

impl Drift {
    /// Short name of the vendor.
    pub fn vendor(&self) -> &'static str {
        self.vendor
    }

    /// Generation of its documentation.
    pub fn generation(&self) -> &'static str {
        self.generation
    }

    /// Name of the operation's method.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The field, such as `[].company.id`; all rows of a list have one path.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// [`UnknownField`](DifferenceKind::UnknownField), [`Type`](DifferenceKind::Type),
    /// [`Null`](DifferenceKind::Null) for a null in a list, or
    /// [`UnlistedValue`](DifferenceKind::UnlistedValue).
    pub fn kind(&self) -> DifferenceKind {
        self.kind
    }

    /// The documented type, where another came.
    pub fn expected(&self) -> Option<&'static str> {
        self.expected
    }

    /// The type that came.
    pub fn found(&self) -> Option<&'static str> {
        self.found
    }
}

/// `minotaur contacts_list: type at [].score: expected integer, found string`.
impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            vendor,
            operation,
            kind,
            path,
            ..
        } = self;
        write!(f, "{vendor} {operation}: {kind} at {path}")?;
        match (self.expected, self.found) {
            (Some(expected), Some(found)) => write!(f, ": expected {expected}, found {found}"),
            (None, Some(found)) => write!(f, ": {found}"),
            _ => Ok(()),
        }
    }
}

/// Which differences a client and its clones have told.
pub(crate) struct Observer {
    handler: Arc<DriftHandler>,
    told: Mutex<HashSet<(&'static str, DifferenceKind, String)>>,
}

impl Observer {
    pub(crate) fn new(handler: Arc<DriftHandler>) -> Self {
        Self {
            handler,
            told: Mutex::default(),
        }
    }
}

/// Takes the differences of one response.
pub(crate) struct Watch {
    pub(crate) observer: Arc<Observer>,
    pub(crate) api: &'static Api,
    pub(crate) operation: &'static Operation,
}

impl Watch {
    /// Tells a difference, unless it was told before.
    #[cold]
    pub(crate) fn note(
        &self,
        kind: DifferenceKind,
        path: String,
        expected: Option<&'static str>,
        found: Option<&'static str>,
    ) {
        let key = (self.operation.id, kind, path);
        let is_new = {
            let told = self.observer.told.lock();
            let mut told = told.unwrap_or_else(PoisonError::into_inner);
            told.len() < MOST && !told.contains(&key) && told.insert(key.clone())
        };
        if !is_new {
            return;
        }
        let drift = Drift {
            vendor: self.api.vendor,
            generation: self.api.generation,
            operation: self.operation.id,
            path: key.2,
            kind,
            expected,
            found,
        };
        #[cfg(feature = "metrics")]
        ::metrics::counter!(
            "crm_client_drift_total",
            "vendor" => drift.vendor,
            "operation" => drift.operation,
            "path" => drift.path.clone(),
            "kind" => kind.as_str(),
        )
        .increment(1);
        (self.observer.handler)(&drift);
    }
}
