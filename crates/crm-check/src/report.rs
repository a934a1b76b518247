//! What a check found.

mod evidence;
mod table;

use crm_spec::{Difference, DifferenceKind, Fact, Service};
use serde::{Serialize, Serializer};

/// What a check found: names, types, counts and the date, and never a value.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// Short name of the vendor.
    pub vendor: &'static str,
    /// Generation of its documentation.
    pub generation: &'static str,
    /// The day of the check: `2026-09-30`.
    pub date: String,
    /// Which service was asked.
    pub service: Service,
    /// How many calls were made.
    pub calls: u32,
    /// Why the check ended before all its calls were made; none where it did not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<&'static str>,
    /// Every operation of the API, those that were called first.
    pub operations: Vec<OperationReport>,
    /// The verbs of the facade, where the check was made through it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub verbs: Vec<VerbReport>,
}

/// What was found of one operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OperationReport {
    /// Name of its method in the typed client.
    pub operation: &'static str,
    /// Its id in the specification.
    pub operation_id: &'static str,
    /// How often it was called.
    pub calls: u32,
    /// How many of these calls were successes.
    pub successes: u32,
    /// Whether the responses had what is documented; of a job, its result too.
    pub is_proved: bool,
    /// Whether a search of it found something.
    pub is_search: bool,
    /// The facts that the service bore out.
    pub agrees: Vec<Fact>,
    /// How the service differs.
    pub differences: Vec<Difference>,
    /// Documented fields that no response had.
    pub unseen: Vec<String>,
    /// How many fields are documented.
    pub fields: usize,
    /// The header that has the id of the request.
    pub request_id_header: Option<&'static str>,
    /// How many seconds the job took.
    pub job_seconds: Option<u64>,
    /// Why it was not called.
    pub why: Option<String>,
}

/// How an operation, or a verb, stands after a check.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum VerbStatus {
    /// The service does what the specification says.
    Proved,
    /// The service contradicts the specification.
    Contradicted,
    /// The credential may not do it.
    Denied,
    /// No call succeeded, for a reason that says nothing of the specification.
    Failed,
    /// It was not called, or the responses had nothing to judge by.
    NotSeen,
}

impl VerbStatus {
    /// The standing in words: `not seen`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Proved => "proved",
            Self::Contradicted => "contradicted",
            Self::Denied => "denied",
            Self::Failed => "failed",
            Self::NotSeen => "not seen",
        }
    }
}

/// How a verb of the facade stands on this account.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct VerbReport {
    /// The verb: `contact.list`.
    pub verb: String,
    /// The operations that it takes.
    pub operations: Vec<&'static str>,
    /// As its worst operation stands.
    pub standing: VerbStatus,
}

impl OperationReport {
    pub(crate) fn uncalled(operation: &'static str, why: &str) -> Self {
        Self {
            operation,
            operation_id: operation,
            calls: 0,
            successes: 0,
            is_proved: false,
            is_search: false,
            agrees: Vec::new(),
            differences: Vec::new(),
            unseen: Vec::new(),
            fields: 0,
            request_id_header: None,
            job_seconds: None,
            why: Some(why.to_owned()),
        }
    }

    /// How the operation stands.
    pub fn standing(&self) -> VerbStatus {
        let has = |kinds: &[DifferenceKind]| {
            let mut differences = self.differences.iter();
            differences.any(|difference| kinds.contains(&difference.kind))
        };
        let mut differences = self.differences.iter();
        if self.calls == 0 {
            VerbStatus::NotSeen
        } else if differences.any(|difference| difference.kind.contradicts().is_some()) {
            VerbStatus::Contradicted
        } else if self.is_proved {
            VerbStatus::Proved
        } else if self.successes > 0 {
            VerbStatus::NotSeen
        } else if has(&[DifferenceKind::Permission, DifferenceKind::Unauthorized]) {
            VerbStatus::Denied
        } else {
            VerbStatus::Failed
        }
    }
}

impl Serialize for OperationReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Written<'a> {
            operation: &'a str,
            standing: VerbStatus,
            calls: u32,
            agrees: &'a [Fact],
            differences: &'a [Difference],
            not_seen: &'a [String],
            fields: usize,
            #[serde(skip_serializing_if = "Option::is_none")]
            request_id_header: Option<&'a str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            job_seconds: Option<u64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            why: Option<&'a str>,
        }
        let written = Written {
            operation: self.operation,
            standing: self.standing(),
            calls: self.calls,
            agrees: &self.agrees,
            differences: &self.differences,
            not_seen: &self.unseen,
            fields: self.fields,
            request_id_header: self.request_id_header,
            job_seconds: self.job_seconds,
            why: self.why.as_deref(),
        };
        written.serialize(serializer)
    }
}

impl Report {
    /// The report of an operation, by the name of its method.
    pub fn operation(&self, name: &str) -> Option<&OperationReport> {
        self.operations
            .iter()
            .find(|report| report.operation == name)
    }

    /// Every difference, with the operation that has it.
    pub fn differences(&self) -> impl Iterator<Item = (&'static str, &Difference)> {
        let operations = self.operations.iter();
        operations.flat_map(|report| {
            let differences = report.differences.iter();
            differences.map(|difference| (report.operation, difference))
        })
    }

    /// Tells how verbs stand, each of which takes some operations. One that `searches` is proved by a
    /// search alone, and not by a list of all.
    #[must_use]
    pub fn with_verbs(
        mut self,
        verbs: impl IntoIterator<Item = (String, Vec<&'static str>, bool)>,
    ) -> Self {
        let verbs = verbs.into_iter().map(|(verb, operations, searches)| {
            let standings = operations.iter().map(|operation| {
                let report = self.operation(operation);
                match report.map_or(VerbStatus::NotSeen, OperationReport::standing) {
                    VerbStatus::Proved if searches && !report.is_some_and(|it| it.is_search) => {
                        VerbStatus::NotSeen
                    }
                    standing => standing,
                }
            });
            // Contradicted by one is contradicted, and all have to be proved.
            let rank = |standing: &VerbStatus| match standing {
                VerbStatus::Contradicted => 4,
                VerbStatus::Denied => 3,
                VerbStatus::Failed => 2,
                VerbStatus::NotSeen => 1,
                VerbStatus::Proved => 0,
            };
            VerbReport {
                standing: standings.max_by_key(rank).unwrap_or(VerbStatus::NotSeen),
                verb,
                operations,
            }
        });
        self.verbs = verbs.collect();
        self
    }
}
