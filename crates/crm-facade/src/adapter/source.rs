use std::fmt::{self, Write as _};
use std::marker::PhantomData;

use crm_runtime::RawResponse;
use crm_runtime::client::ResponseValue;
use serde::Serialize;
use serde::de::{DeserializeOwned, DeserializeSeed};
use serde_json::Value;

use super::fields::{Fields, Json, Rows};
use super::scan::{self, Progress};
use crate::error::Result;
use crate::loss::{Loss, Mapped, Reason};
use crate::model::{CustomField, CustomValue, Record, Time};

/// A vendor's record, while it is read.
///
/// Each method takes a field out, if it is there and of the right type. What is not taken is kept
/// in the record's `extensions`, so that a mapper can forget a field but not lose it.
pub struct Source<'a> {
    path: String,
    fields: Fields<'a>,
    losses: Vec<Loss>,
    translated: Vec<String>,
    /// Whether the record, or a field, was not of the type that was asked for.
    odd: bool,
    /// Where the fields of the record before were found, in the order of the mapper's questions.
    places: Vec<usize>,
    /// Questions so far.
    asked: usize,
}

/// What is used again for the next record.
#[derive(Default)]
struct Scratch {
    path: String,
    places: Vec<usize>,
}

/// What `read` makes of a value, or the value itself.
type Taken<'a, T> = std::result::Result<T, Json<'a>>;

impl<'a> Source<'a> {
    fn of(record: Json<'a>, scratch: Scratch) -> Self {
        let (odd, fields) = match record {
            Json::Object(fields) => (false, fields),
            Json::Null => (true, Fields::default()),
            other => (true, Fields::one("value", other)),
        };
        Self {
            path: scratch.path,
            fields,
            losses: Vec::new(),
            translated: Vec::new(),
            odd,
            places: scratch.places,
            asked: 0,
        }
    }

    /// Where a field is. A mapper asks each record alike, and records mostly look alike.
    fn locate(&mut self, field: &str) -> Option<usize> {
        if !self.path.is_empty() {
            return self.fields.index(field, 0);
        }
        let guess = self.places.get(self.asked).copied();
        let place = self.fields.index(field, guess.unwrap_or(self.asked));
        match self.places.get_mut(self.asked) {
            Some(known) => *known = place.unwrap_or(*known),
            None => self.places.push(place.unwrap_or(self.asked)),
        }
        self.asked += 1;
        place
    }

    fn path_of(&self, field: &str) -> String {
        if self.path.is_empty() {
            field.to_owned()
        } else {
            format!("{}.{field}", self.path)
        }
    }

    /// Takes a value of one type; null stays, and so does an empty text or a value
    /// of another type.
    fn take<T>(&mut self, field: &str, read: impl FnOnce(Json<'a>) -> Taken<'a, T>) -> Option<T> {
        let index = self.locate(field)?;
        self.take_at(index, read)
    }

    fn take_at<T>(
        &mut self,
        index: usize,
        read: impl FnOnce(Json<'a>) -> Taken<'a, T>,
    ) -> Option<T> {
        let odd = &mut self.odd;
        self.fields.take(index, |value| {
            read(value).inspect_err(|left| *odd |= !left.is_nothing())
        })
    }

    /// Takes what `read` makes of a value, if it makes something of it. Of which type the value is
    /// to be is not known here.
    fn take_if<T>(&mut self, field: &str, read: impl FnOnce(&Value) -> Option<T>) -> Option<T> {
        let index = self.locate(field)?;
        self.fields
            .take(index, |value| read(&value.to_value()).ok_or(value))
    }

    /// Whether the field is there and not null.
    pub fn has(&self, field: &str) -> bool {
        self.fields.get(field).is_some_and(|value| !value.is_null())
    }

    /// A text.
    pub fn text(&mut self, field: &str) -> Option<String> {
        self.take(field, |value| match value {
            Json::Text(text) => Ok(text.into_owned()),
            other => Err(other),
        })
    }

    /// A text that is not empty.
    pub fn filled(&mut self, field: &str) -> Option<String> {
        self.take(field, |value| match value {
            Json::Text(text) if !text.is_empty() => Ok(text.into_owned()),
            other => Err(other),
        })
    }

    /// A text that is not empty, or a number, as text. For ids, with their type.
    pub fn id<I: From<String>>(&mut self, field: &str) -> Option<I> {
        self.label(field).map(I::from)
    }

    /// A text that is not empty, or a number, as text.
    pub fn label(&mut self, field: &str) -> Option<String> {
        let mut is_number = false;
        let label = self.take(field, |value| match value {
            Json::Text(text) if !text.is_empty() => Ok(text.into_owned()),
            Json::Number(number) => {
                is_number = true;
                Ok(number.to_string())
            }
            other => Err(other),
        });
        self.odd |= is_number;
        label
    }

    /// A text as one of the model's words.
    pub fn word<W: From<String>>(&mut self, field: &str) -> Option<W> {
        self.text(field).map(W::from)
    }

    /// What `read` makes of a value that the model says in another word, if it makes something of
    /// it. [`check`](super::check) does not look for the vendor's word then.
    pub fn translate<T>(
        &mut self,
        field: &str,
        read: impl FnOnce(&Value) -> Option<T>,
    ) -> Option<T> {
        let value = self.take_if(field, read)?;
        self.translated.push(self.path_of(field));
        Some(value)
    }

    /// A whole number.
    pub fn integer(&mut self, field: &str) -> Option<i64> {
        self.take(field, |value| match value {
            Json::Number(number) => number.as_i64().ok_or(Json::Number(number)),
            other => Err(other),
        })
    }

    /// Yes or no.
    pub fn boolean(&mut self, field: &str) -> Option<bool> {
        self.take(field, |value| match value {
            Json::Bool(truth) => Ok(truth),
            other => Err(other),
        })
    }

    /// A number or a text of one, exactly.
    pub fn decimal(&mut self, field: &str) -> Option<rust_decimal::Decimal> {
        self.take_if(field, crate::model::decimal)
    }

    /// A time.
    pub fn time(&mut self, field: &str) -> Option<Time> {
        self.take(field, |value| match value {
            Json::Text(text) => Ok(Time::from(text.into_owned())),
            Json::Number(number) => number.as_i64().map(Time::from).ok_or(Json::Number(number)),
            other => Err(other),
        })
    }

    /// A list of texts, or one text alone.
    pub fn texts(&mut self, field: &str) -> Vec<String> {
        let texts = self.take(field, |value| match value {
            Json::Text(text) if !text.is_empty() => Ok(vec![text.into_owned()]),
            Json::List(texts) if texts.iter().all(|text| matches!(text, Json::Text(_))) => {
                let texts = texts.into_iter();
                Ok(texts
                    .filter_map(|text| match text {
                        Json::Text(text) => Some(text.into_owned()),
                        _ => None,
                    })
                    .collect())
            }
            other => Err(other),
        });
        texts.unwrap_or_default()
    }

    /// Anything that is not null.
    pub fn value(&mut self, field: &str) -> Option<Value> {
        self.take(field, |value| match value {
            Json::Null => Err(Json::Null),
            value => Ok(value.into()),
        })
    }

    /// An object's fields, each as a custom field of that name.
    pub fn custom_fields(&mut self, field: &str) -> Vec<CustomField> {
        let fields = self.take(field, |value| match value {
            Json::Object(fields) => Ok(fields),
            other => Err(other),
        });
        let fields = fields.unwrap_or_default().into_iter();
        fields
            .map(|(name, value)| CustomField::new(name, CustomValue::from(Value::from(value))))
            .collect()
    }

    /// Reads an object within this one.
    fn within<T>(
        &mut self,
        fields: Fields<'a>,
        field: &str,
        index: Option<usize>,
        read: impl FnOnce(&mut Self) -> T,
    ) -> (T, Fields<'a>) {
        let outer = std::mem::replace(&mut self.fields, fields);
        let end = self.path.len();
        if end > 0 {
            self.path.push('.');
        }
        self.path.push_str(field);
        if let Some(index) = index {
            // Writing to a text does not fail.
            let _ = write!(self.path, "[{index}]");
        }
        let value = read(self);
        self.path.truncate(end);
        let mut rest = std::mem::replace(&mut self.fields, outer);
        rest.drop_nulls();
        (value, rest)
    }

    /// An object, read by `read`. What that leaves stays where it was.
    pub fn nested<T>(&mut self, field: &str, read: impl FnOnce(&mut Self) -> T) -> Option<T> {
        let place = self.locate(field)?;
        let fields = self.take_at(place, |value| match value {
            Json::Object(fields) if !fields.is_empty() => Ok(fields),
            other => Err(other),
        })?;
        let (value, rest) = self.within(fields, field, None, read);
        if !rest.is_empty() {
            self.fields.renew(place, Json::Object(rest));
        }
        Some(value)
    }

    /// A list of objects, each read by `read`. What that leaves stays where it was, with null for
    /// an object of which nothing is left.
    pub fn each<T>(&mut self, field: &str, mut read: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let Some(place) = self.locate(field) else {
            return Vec::new();
        };
        let objects = self.take_at(place, |value| match value {
            Json::List(values) if values.iter().all(|value| matches!(value, Json::Object(_))) => {
                Ok(values)
            }
            other => Err(other),
        });
        let objects = objects.unwrap_or_default();
        // Mostly nothing is left.
        let mut rests = Vec::new();
        let mut values = Vec::with_capacity(objects.len());
        for (index, object) in objects.into_iter().enumerate() {
            let Json::Object(fields) = object else {
                continue;
            };
            let (value, rest) = self.within(fields, field, Some(index), &mut read);
            values.push(value);
            if !rest.is_empty() {
                rests.resize_with(index, || Json::Null);
                rests.push(Json::Object(rest));
            }
        }
        if !rests.is_empty() {
            rests.resize_with(values.len(), || Json::Null);
            self.fields.renew(place, Json::List(rests));
        }
        values
    }

    /// Reports a value that was taken and can't be carried.
    pub fn lose(&mut self, field: &str, reason: Reason) {
        let path = self.path_of(field);
        self.losses.push(Loss::of_vendor(path, reason));
    }

    /// Puts what is left into the record's `extensions`; gives back what can be used again.
    fn finish<T: Record>(mut self, vendor: &str, mapped: &mut Mapped<T>) -> (Fields<'a>, Scratch) {
        if self.fields.has_more() {
            let extensions = mapped.value.extensions_mut();
            self.fields
                .move_values(extensions.entry(vendor.to_owned()).or_default());
        }
        mapped.losses.append(&mut self.losses);
        mapped.translated.0 = self.translated;
        let scratch = Scratch {
            path: self.path,
            places: self.places,
        };
        (self.fields, scratch)
    }
}

impl fmt::Debug for Source<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source")
            .field("path", &self.path)
            .field("left", &self.fields.left())
            .field("losses", &self.losses)
            .finish()
    }
}

/// Reads a vendor's record with a mapper; what the mapper leaves goes into `extensions`.
pub fn read<T: Record>(
    vendor: &str,
    record: Value,
    keep_raw: bool,
    map: impl FnOnce(&mut Source<'_>) -> T,
) -> Mapped<T> {
    read_json(Of { vendor, keep_raw }, record.into(), map)
}

/// The record that an answer as a whole is, as [`json`] gives it, read as by [`read`].
pub fn read_answer<V: Serialize, T: Record>(
    vendor: &str,
    answer: &ResponseValue<V>,
    keep_raw: bool,
    map: impl FnOnce(&mut Source<'_>) -> T,
) -> Mapped<T> {
    let text = answer.raw().and_then(|raw| std::str::from_utf8(raw).ok());
    let record = text.and_then(scan::whole);
    let record = record.unwrap_or_else(|| json(answer).into());
    read_json(Of { vendor, keep_raw }, record, map)
}

fn read_json<'a, T: Record>(
    of: Of<'_>,
    record: Json<'a>,
    map: impl FnOnce(&mut Source<'a>) -> T,
) -> Mapped<T> {
    let raw = of.keep_raw.then(|| record.to_value());
    let mut source = Source::of(record, Scratch::default());
    let mut mapped = Mapped::new(map(&mut source));
    mapped.raw = raw;
    source.finish(of.vendor, &mut mapped);
    mapped
}

/// Whose rows are read, and how.
#[derive(Clone, Copy)]
struct Of<'v> {
    vendor: &'v str,
    keep_raw: bool,
}

/// Maps a row to where `put` has it; tells whether a value was of another type than was asked for,
/// and gives back the fields.
fn read_row<'a, 'm, T: Record>(
    row: Json<'a>,
    scratch: &mut Scratch,
    of: Of<'_>,
    map: impl FnOnce(&mut Source<'a>) -> T,
    put: impl FnOnce(Mapped<T>) -> Option<&'m mut Mapped<T>>,
) -> (bool, Fields<'a>) {
    let raw = of.keep_raw.then(|| row.to_value());
    let mut source = Source::of(row, std::mem::take(scratch));
    // A row is large, so that it is moved once and finished where it is.
    let mapped = put(Mapped::new(map(&mut source)));
    let odd = source.odd;
    let mut fields = Fields::default();
    if let Some(mapped) = mapped {
        mapped.raw = raw;
        (fields, *scratch) = source.finish(of.vendor, mapped);
    }
    (odd, fields)
}

/// What a text holds at a pointer.
struct Found<T> {
    rows: Vec<Mapped<T>>,
    /// Whether there is a list at the pointer.
    is_list: bool,
    /// Whether a mapper met a value of another type than it asked for.
    odd: bool,
}

/// Room is made for no more rows than this, whatever the length of the text lets expect.
const MOST_EXPECTED: usize = 1024;

impl<T: Record> Found<T> {
    fn nothing() -> Self {
        Self {
            rows: Vec::new(),
            is_list: false,
            odd: false,
        }
    }

    /// Maps a row; gives back its fields.
    fn read<'a>(
        &mut self,
        row: Json<'a>,
        scratch: &mut Scratch,
        of: Of<'_>,
        map: impl FnOnce(&mut Source<'a>) -> T,
    ) -> Fields<'a> {
        let rows = &mut self.rows;
        let (odd, fields) = read_row(row, scratch, of, map, move |mapped| {
            rows.push(mapped);
            rows.last_mut()
        });
        self.odd |= odd;
        fields
    }

    /// Makes room for the rows that are to come, so that few of them are moved for want of it.
    fn expect(&mut self, progress: Progress) {
        let count = self.rows.len();
        if count > 0 && count == self.rows.capacity() {
            let more = count.saturating_mul(progress.left) / progress.done.max(1) + 1;
            self.rows.reserve(more.min(MOST_EXPECTED));
        }
    }
}

/// Reads the rows in a text, one after the other. `None` if the text is no JSON.
fn find<'a, T: Record>(
    of: Of<'_>,
    text: &'a str,
    pointer: &str,
    map: impl Fn(&mut Source<'a>) -> T,
) -> Option<Found<T>> {
    let mut scratch = Scratch::default();
    let mut found = Found::nothing();
    let is_list = scan::rows(text, pointer, |row, progress| {
        found.expect(progress);
        found.read(row, &mut scratch, of, &map)
    });
    match is_list {
        Some(is_list) => {
            found.is_list = is_list;
            Some(found)
        }
        None => find_in_any(of, text, pointer, map),
    }
}

/// The same by a reader that takes whatever is JSON.
fn find_in_any<'a, T: Record>(
    of: Of<'_>,
    text: &'a str,
    pointer: &str,
    map: impl Fn(&mut Source<'a>) -> T,
) -> Option<Found<T>> {
    let mut scratch = Scratch::default();
    let mut found = Found::nothing();
    let mut is_list = false;
    let mut json = serde_json::Deserializer::from_str(text);
    let list = Rows {
        pointer,
        read: &mut |row| found.read(row, &mut scratch, of, &map),
        found: &mut is_list,
    };
    list.deserialize(&mut json).and_then(|()| json.end()).ok()?;
    found.is_list = is_list;
    Some(found)
}

/// The rows of an answer at a JSON pointer, read with a mapper as by [`read`]; the pointer is empty
/// for a bare list.
pub fn read_rows<V: Serialize, T: Record>(
    vendor: &str,
    answer: &ResponseValue<V>,
    pointer: &str,
    keep_raw: bool,
    map: impl Fn(&mut Source<'_>) -> T,
) -> Vec<Mapped<T>> {
    let of = Of { vendor, keep_raw };
    let text = answer.raw().and_then(|raw| std::str::from_utf8(raw).ok());
    match text.and_then(|text| find(of, text, pointer, &map)) {
        Some(found) => found.rows,
        None => rows(answer, pointer)
            .into_iter()
            .map(|row| read(vendor, row, keep_raw, &map))
            .collect(),
    }
}

/// The rows of an answer that is a list and is not decoded, each read with a mapper when it is asked
/// for; for [`Page::lazy`](crate::adapter::Page::lazy).
///
/// `V` is the typed client's type of the answer. That has the last word where a mapper meets a value
/// of another type than it asks for, and is not made where none does: a row is an error if the
/// answer is no `V` and the row can't be read for that.
pub fn read_each<V, T: Record>(
    vendor: &'static str,
    answer: RawResponse,
    keep_raw: bool,
    map: fn(&mut Source<'_>) -> T,
) -> impl Iterator<Item = Result<Mapped<T>>> + Send + 'static
where
    V: DeserializeOwned + 'static,
{
    Each::<V, T> {
        of: Of { vendor, keep_raw },
        map,
        answer: Some(answer),
        cursor: scan::Cursor::default(),
        scratch: Scratch::default(),
        given: 0,
        is_typed: false,
        rest: Vec::new().into_iter(),
        typed: PhantomData,
    }
}

/// Rows that are read when they are asked for.
struct Each<V, T> {
    of: Of<'static>,
    map: fn(&mut Source<'_>) -> T,
    /// `None` after the last row that is still to be read.
    answer: Option<RawResponse>,
    cursor: scan::Cursor,
    scratch: Scratch,
    given: usize,
    /// Whether the answer is known to be what the typed client takes.
    is_typed: bool,
    /// Rows of an answer that had to be read as a whole.
    rest: std::vec::IntoIter<Mapped<T>>,
    typed: PhantomData<fn() -> V>,
}

impl<V: DeserializeOwned, T: Record> Each<V, T> {
    /// The rest of an answer that is to be read by other means.
    fn read_whole(&mut self, answer: RawResponse) -> Option<Result<Mapped<T>>> {
        let text = answer.text();
        let found = text.and_then(|text| find_in_any(self.of, text, "", self.map));
        let is_sound = found
            .as_ref()
            .is_some_and(|found| found.is_list && !found.odd);
        if !is_sound && let Err(error) = answer.decode::<V>() {
            return Some(Err(error.into()));
        }
        let rows = found.map(|found| found.rows).unwrap_or_default();
        self.rest = rows.into_iter();
        // Those before were given already.
        (0..self.given).for_each(|_| drop(self.rest.next()));
        self.rest.next().map(Ok)
    }
}

impl<V: DeserializeOwned, T: Record> Iterator for Each<V, T> {
    type Item = Result<Mapped<T>>;

    fn next(&mut self) -> Option<Self::Item> {
        let Some(answer) = &self.answer else {
            return self.rest.next().map(Ok);
        };
        let (mut mapped, mut odd) = (None, false);
        let (of, map, scratch) = (self.of, self.map, &mut self.scratch);
        let row = answer.text().and_then(|text| {
            self.cursor.next(text, |row| {
                let fields;
                (odd, fields) = read_row(row, scratch, of, map, |row| Some(mapped.insert(row)));
                ((), fields)
            })
        });
        if row.is_none() {
            let answer = self.answer.take()?;
            return self.read_whole(answer);
        }
        if odd && !self.is_typed {
            let typed = answer.text().map(serde_json::from_str::<V>);
            self.is_typed = matches!(typed, Some(Ok(_)));
            if !self.is_typed
                && let Err(error) = self.answer.take()?.decode::<V>()
            {
                return Some(Err(error.into()));
            }
        }
        if self.cursor.is_at_end() {
            self.answer = None;
        }
        self.given += 1;
        mapped.map(Ok)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self.answer {
            Some(_) => (0, None),
            None => self.rest.size_hint(),
        }
    }
}

/// The answer as JSON: as it came, with fields that the typed client does not know, if it was kept
/// raw; else what the typed value holds.
pub fn json<T: Serialize>(response: &ResponseValue<T>) -> Value {
    response
        .raw()
        .and_then(|raw| serde_json::from_slice(raw).ok())
        .or_else(|| serde_json::to_value(&**response).ok())
        .unwrap_or_default()
}

/// The rows of an answer, as [`json`] gives it, at a JSON pointer; empty for a bare list.
pub fn rows<T: Serialize>(response: &ResponseValue<T>, pointer: &str) -> Vec<Value> {
    match json(response).pointer_mut(pointer).map(Value::take) {
        Some(Value::Array(rows)) => rows,
        _ => Vec::new(),
    }
}
