//! [`Mismatch`]: one difference between a response and its documentation.

use std::fmt;

use super::Kind;
use super::slot::{FieldTable, View};

/// That a response differs from its documentation in one value.
///
/// It tells where and how, and never the value.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mismatch {
    pub(crate) path: String,
    pub(crate) expected: &'static str,
    pub(crate) found: &'static str,
    pub(crate) outcome: MismatchOutcome,
}

/// What became of a value of another type than documented.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MismatchOutcome {
    /// It was converted without loss.
    Converted,
    /// It is kept in the `unknown_fields` of its record; the field is absent.
    Kept,
    /// A null in a list was passed over.
    Skipped,
}

impl Mismatch {
    /// That a body as a whole is of another type.
    pub(crate) fn of_whole(expected: &'static str, found: Kind) -> Self {
        Self {
            path: ".".to_owned(),
            expected,
            found: found.as_str(),
            outcome: MismatchOutcome::Kept,
        }
    }

    /// Where the value stands, such as `[3].company.id`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the documentation says it is.
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// What it is.
    pub fn found(&self) -> &'static str {
        self.found
    }

    /// What became of it.
    pub fn outcome(&self) -> MismatchOutcome {
        self.outcome
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            expected,
            found,
            ..
        } = self;
        write!(f, "`{path}`: expected {expected}, found {found}, ")?;
        f.write_str(match self.outcome {
            MismatchOutcome::Converted => "converted",
            MismatchOutcome::Kept => "kept as an unknown field",
            MismatchOutcome::Skipped => "passed over",
        })
    }
}

/// Where a record differs from its documentation, as far as the record itself shows it: values that
/// are kept though there is a field of that name.
pub fn mismatches(record: &dyn FieldTable) -> Vec<Mismatch> {
    let mut found = Vec::new();
    collect(record, "", &mut found);
    found
}

fn collect(record: &dyn FieldTable, path: &str, found: &mut Vec<Mismatch>) {
    let at = |name: &str| match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    };
    for (raw_name, kind) in record.unknown_fields().kinds() {
        let is_it = |name: &&&str| raw_name.get(1..raw_name.len() - 1) == Some(**name);
        let names = record.names();
        if let Some(index) = names.iter().position(|name| is_it(&name)) {
            found.push(Mismatch {
                path: at(names[index]),
                expected: match record.view(index) {
                    View::Absent(expected) => expected(),
                    _ => "one field of this name",
                },
                found: kind.as_str(),
                outcome: MismatchOutcome::Kept,
            });
        }
    }
    for (index, name) in record.names().iter().enumerate() {
        match record.view(index) {
            View::Record(inner) => collect(inner, &at(name), found),
            View::List(list) => {
                for index in 0..list.len() {
                    if let View::Record(inner) = list.view(index) {
                        collect(inner, &format!("{}[{index}]", at(name)), found);
                    }
                }
            }
            _ => {}
        }
    }
}
