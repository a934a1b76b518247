//! Contacts seen together: duplicates, merging, and two vendors compared.

mod diff;
mod duplicates;
mod keys;
mod merge;

pub(crate) use diff::{Diff, HELP as DIFF_HELP, run as diff};
pub(crate) use duplicates::{Duplicates, HELP as DUPLICATES_HELP, run as duplicates};
pub(crate) use merge::{HELP as MERGE_HELP, Merge, run as merge};

use crm_facade::{Crm, End, Options, Query};
use serde_json::{Map, Value};

use crate::failure::{Exit, Failure};
use crate::session::Session;

/// A contact of a vendor, as JSON of the model.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    vendor: &'static str,
    fields: Map<String, Value>,
}

impl Person {
    fn id(&self) -> Option<&str> {
        self.fields.get("id").and_then(Value::as_str)
    }

    fn text(&self, field: &str) -> Option<&str> {
        self.fields.get(field).and_then(Value::as_str)
    }

    /// First and last name, or the whole name.
    fn name(&self) -> Option<String> {
        let parts = [self.text("first_name"), self.text("last_name")];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        match parts.is_empty() {
            true => self.text("full_name").map(str::to_owned),
            false => Some(parts.join(" ")),
        }
    }

    /// The parts of a list: the addresses of `emails`.
    fn parts<'p>(&'p self, field: &str, part: &'p str) -> impl Iterator<Item = &'p str> {
        let entries = self.fields.get(field).and_then(Value::as_array);
        let entries = entries.into_iter().flatten();
        entries.filter_map(move |entry| entry.get(part)?.as_str())
    }
}

/// All contacts of a vendor. With `whole`, each is read as a whole record where rows lack fields.
async fn all(crm: &Crm, whole: bool, session: &Session) -> Result<Vec<Person>, Failure> {
    let contacts = crm.contacts().ok_or_else(|| {
        Failure::new(
            Exit::Unsupported,
            format!("{} has no contacts", crm.vendor()),
        )
    })?;
    let options = Options::new().whole_records(whole);
    let mut list = contacts.list(Query::new(), options)?;
    let progress = session.progress(&format!("contacts of {}", crm.vendor()), list.total());
    let mut people = Vec::new();
    while let Some(row) = list.next().await {
        let row = match row {
            Ok(row) => row,
            Err(error) => {
                progress.finish();
                return Err(error.into());
            }
        };
        if let Some(total) = list.total() {
            progress.total(total);
        }
        progress.add(1);
        if let Ok(Value::Object(fields)) = serde_json::to_value(&row.value) {
            people.push(Person {
                vendor: crm.vendor(),
                fields,
            });
        }
    }
    progress.finish();
    if let Some(End::CompleteWithDoubt { .. }) = list.end() {
        session.warn(format!(
            "{} counts more contacts than its list gives; some may be missing here",
            crm.vendor()
        ));
    }
    Ok(people)
}
