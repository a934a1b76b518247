//! The rows of a table, read as an import reads them.

use std::collections::BTreeSet;

use crm_facade::model::{
    Company, CompanyPatch, Contact, ContactPatch, Deal, DealPatch, List, ListPatch,
};
use crm_facade::{Loss, Reason, Resource};
use crm_transfer::{FileRow, ReadOptions, Source, Transferable};
use schemars::JsonSchema;
use serde_json::{Map, Value};

use crate::failure::{Exit, Failure};
use crate::input::schema::Schema;
use crate::input::source::{Fields, Named, Spooled};
use crate::session::Session;
use crate::transfer::reading::Reading;

/// The records of a table, where its columns are known; `None` for resources that no import takes.
pub(super) fn of(
    resource: Resource,
    file: &Spooled,
    reading: &Reading,
    session: &Session,
) -> Option<Result<Vec<Named>, Failure>> {
    let mut options = reading.options();
    options.name = Some(file.name().to_owned());
    let read = match resource {
        Resource::Contact => read::<Contact, ContactPatch>,
        Resource::Company => read::<Company, CompanyPatch>,
        Resource::Deal => read::<Deal, DealPatch>,
        Resource::List => read::<List, ListPatch>,
        _ => return None,
    };
    file.is_table().then(|| read(file, &options, session))
}

fn read<R: Transferable, P: JsonSchema>(
    file: &Spooled,
    options: &ReadOptions,
    session: &Session,
) -> Result<Vec<Named>, Failure> {
    let (rows, notes) = Source::<R>::file(file.path(), options)?.into_file_rows()?;
    for note in notes {
        session.warn(format!("note: {note}"));
    }
    let schema = Schema::of::<P>();
    let mut fixed = BTreeSet::new();
    let mut named = Vec::with_capacity(rows.len());
    for row in rows {
        let place = format!("line {} of {}", row.line, file.name());
        let mut fields = fields(row, &place)?;
        let id = match fields.remove("id") {
            Some(Value::String(id)) => id.trim().to_owned(),
            _ => String::new(),
        };
        fields.retain(|field, _| {
            let is_written = schema.top().property(field).is_some();
            if !is_written {
                fixed.insert(field.clone());
            }
            is_written
        });
        named.push(Named {
            id,
            place,
            fields: Fields::Typed(fields),
        });
    }
    if !named.is_empty() && named.iter().all(|named| named.id.is_empty()) {
        let failure = format!("{} has no column `id`", file.name());
        return Err(Failure::new(Exit::Rejected, failure)
            .advice("add one: `crm contacts list --format csv` writes it"));
    }
    if !fixed.is_empty() {
        let fixed: Vec<_> = fixed.into_iter().collect();
        session.warn(format!(
            "note: columns of fields that can't be changed, and are left: {}",
            fixed.join(", ")
        ));
    }
    Ok(named)
}

/// The fields of a row that have a value.
fn fields<R: Transferable>(row: FileRow<R>, place: &str) -> Result<Map<String, Value>, Failure> {
    let record = row.record.map_err(|rejection| {
        Failure::new(Exit::Rejected, format!("{place}: {rejection}")).advice("correct it there")
    })?;
    // Columns of no field are told of once.
    let is_bad = |loss: &&Loss| loss.reason != Reason::NotInModel;
    if let Some(loss) = row.losses.iter().find(is_bad) {
        let why = loss.detail.as_deref().map(str::to_owned);
        let why = why.unwrap_or_else(|| loss.reason.to_string());
        let failure = format!("{place}: the cell of column `{}` {why}", loss.path);
        return Err(Failure::new(Exit::Rejected, failure)
            .advice("`crm fields` tells the type of each field"));
    }
    let Ok(Value::Object(mut fields)) = serde_json::to_value(&record) else {
        return Ok(Map::new());
    };
    fields.retain(|_, value| match value {
        Value::Null => false,
        Value::Array(entries) => !entries.is_empty(),
        Value::Object(parts) => !parts.is_empty(),
        _ => true,
    });
    Ok(fields)
}
