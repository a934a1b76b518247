//! From the vendor's typed record to the model.

use std::fmt;
use std::ops::{Deref, DerefMut};

use crm_runtime::client::Number;
use crm_runtime::fields::{FieldTable, is_spent};
use crm_runtime::paging::{Plan, VendorRows};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind, Origin, Result};
use crate::list::Listing;
use crate::loss::{Loss, Mapped, Reason, Translated};
use crate::model::{CustomField, CustomValue, Left, Record};
use crate::options::Options;

/// A vendor's record, while a mapper takes its fields out.
///
/// It dereferences to the record. A mapper moves each field that the model has with
/// [`Option::take`]; what it leaves, the record's `unknown_fields` included, becomes the
/// `extensions` of the model's record. So a mapper can forget a field but not lose it.
///
/// ```
/// # use crm_facade::adapter::Reading;
/// # use crm_facade::model::Contact;
/// # #[derive(Default)]
/// # struct Person { first_name: Option<String>, job_title: Option<String> }
/// fn read(from: &mut Reading<Person>) -> Contact {
///     let mut contact = Contact::new();
///     contact.first_name = from.first_name.take();
///     contact.title = from.job_title.take();
///     contact
/// }
/// ```
pub struct Reading<V> {
    left: Box<Left<V>>,
    losses: Vec<Loss>,
    /// What was translated, where someone asks.
    translated: Option<Vec<String>>,
}

impl<V> Reading<V> {
    /// Reports a vendor's value that was taken and can't be carried.
    pub fn lose(&mut self, path: &str, reason: Reason) {
        self.losses.push(Loss::of_vendor(path, reason));
    }

    /// Says that the model has a vendor's value in another word, so that [`check`](super::check) does
    /// not look for the vendor's.
    pub fn translated(&mut self, path: impl fmt::Display) {
        if let Some(translated) = &mut self.translated {
            translated.push(path.to_string());
        }
    }
}

impl<V> Deref for Reading<V> {
    type Target = V;

    fn deref(&self) -> &V {
        match &self.left.record {
            Some(record) => record,
            None => unreachable!("only a record that was read is mapped"),
        }
    }
}

impl<V> DerefMut for Reading<V> {
    fn deref_mut(&mut self) -> &mut V {
        match &mut self.left.record {
            Some(record) => record,
            None => unreachable!("only a record that was read is mapped"),
        }
    }
}

impl<V> fmt::Debug for Reading<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reading")
            .field("losses", &self.losses)
            .finish_non_exhaustive()
    }
}

/// Maps a vendor's record to the model with a mapper.
pub fn read<V: FieldTable, T: Record>(
    vendor: &'static str,
    record: V,
    map: impl FnOnce(&mut Reading<V>) -> T,
) -> Mapped<T> {
    let is_compared = record.unknown_fields().raw().is_some();
    read_to_compare(vendor, record, is_compared, map)
}

/// The same, with what was translated if the model is compared with the vendor's record.
pub(super) fn read_to_compare<V: FieldTable, T: Record>(
    vendor: &'static str,
    record: V,
    is_compared: bool,
    map: impl FnOnce(&mut Reading<V>) -> T,
) -> Mapped<T> {
    read_left(Box::new(Left::new(vendor, Some(record))), is_compared, map)
}

/// The same, of a record that is where it stays.
pub(crate) fn read_left<V: FieldTable, T: Record>(
    left: Box<Left<V>>,
    is_compared: bool,
    map: impl FnOnce(&mut Reading<V>) -> T,
) -> Mapped<T> {
    let mut reading = Reading {
        left,
        losses: Vec::new(),
        translated: is_compared.then(Vec::new),
    };
    let raw = reading.unknown_fields().raw_value();
    let mut value = map(&mut reading);
    value.extensions_mut().add(reading.left);
    Mapped {
        lacks: &[],
        value,
        losses: reading.losses,
        raw,
        cost: None,
        translated: Translated(reading.translated.unwrap_or_default()),
    }
}

/// Maps each row of a list.
pub fn read_all<V: FieldTable, T: Record>(
    vendor: &'static str,
    rows: impl IntoIterator<Item = V>,
    map: impl Fn(&mut Reading<V>) -> T,
) -> Vec<Mapped<T>> {
    rows.into_iter()
        .map(|row| read(vendor, row, &map))
        .collect()
}

/// Maps each row of a list that a method of the typed client ending in `_stream` gives, whether its
/// pages are told by number, offset or cursor. `open` calls it with the plan that it gets.
pub fn read_list<R, T>(
    vendor: &'static str,
    options: &Options,
    open: impl FnOnce(Plan) -> R,
    map: impl Fn(&mut Reading<R::Row>) -> T + Send + 'static,
) -> Listing<T>
where
    R: VendorRows + 'static,
    R::Row: FieldTable,
    Error: From<R::Error>,
    T: Record,
{
    Listing::of(vendor, options, open, map)
}

/// The rows that a response holds in its field `name`, of which `rows` is the value.
///
/// # Errors
///
/// With kind *decode* if the vendor has sent something else there, which would pass for a list of
/// nothing.
pub fn rows_in<V: FieldTable, R>(response: &V, name: &str, rows: Option<Vec<R>>) -> Result<Vec<R>> {
    match rows {
        Some(rows) => Ok(rows),
        None if is_mistyped(response, name) => Err(Error::new(
            ErrorKind::Decode,
            format!("`{name}` of the response is no list of records"),
        )
        .with_origin(Origin::Vendor)
        .with_advice("look at the response with the typed client")),
        None => Ok(Vec::new()),
    }
}

/// Whether the vendor has sent a field with a value of another type than documented.
pub fn is_mistyped<V: FieldTable>(record: &V, name: &str) -> bool {
    record.unknown_fields().names().any(|own| own == name)
}

/// Reads an object within a record. What `map` leaves of it stays where it was.
pub fn nested<V: FieldTable, T>(field: &mut Option<V>, map: impl FnOnce(&mut V) -> T) -> Option<T> {
    let record = field.as_mut()?;
    let value = map(record);
    if is_spent(record) {
        *field = None;
    }
    Some(value)
}

/// Reads a list of objects within a record, each with `map`. What that leaves of them stays where
/// it was.
pub fn each<V: FieldTable, T>(field: &mut Option<Vec<V>>, map: impl FnMut(&mut V) -> T) -> Vec<T> {
    let Some(records) = field else {
        return Vec::new();
    };
    let values = records.iter_mut().map(map).collect();
    if records.iter().all(|record| is_spent(record)) {
        *field = None;
    }
    values
}

/// Takes a string that is not empty.
pub fn filled(field: &mut Option<String>) -> Option<String> {
    field.take_if(|text| !text.is_empty())
}

/// Takes a number as a decimal, if a decimal holds it exactly.
pub fn decimal(field: &mut Option<Number>) -> Option<Decimal> {
    let decimal = exact(&field.as_ref()?.to_string())?;
    *field = None;
    Some(decimal)
}

/// The decimal that a JSON number is, if it is one to the last digit.
pub(crate) fn exact(digits: &str) -> Option<Decimal> {
    match digits.contains(['e', 'E']) {
        // Scientific notation is rounded in silence where it has too many digits.
        true => Decimal::from_scientific(digits)
            .ok()
            .filter(|decimal| decimal.to_string().parse::<f64>() == digits.parse::<f64>()),
        false => Decimal::from_str_exact(digits).ok(),
    }
}

/// Takes an object's fields, each as a custom field of that name.
pub fn custom_fields(field: &mut Option<Map<String, Value>>) -> Vec<CustomField> {
    let fields = field.take().unwrap_or_default().into_iter();
    fields
        .map(|(name, value)| CustomField::new(name, CustomValue::from(value)))
        .collect()
}
