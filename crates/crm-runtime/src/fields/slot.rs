//! What a table gives of a field: its place, to fill it, and its value, to write it.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::{Number, UnknownFields};
use crate::client::Timestamp;

/// A type whose fields are read and written by a table. The generator implements it.
pub trait FieldTable: Send + Sync + 'static {
    /// Names of the fields on the wire.
    fn names(&self) -> &'static [&'static str];

    /// The names as they stand in JSON text without white space, each with the comma before it and the
    /// colon after it: `,"id":`. It may be empty; reading takes longer then.
    fn keys(&self) -> &'static [&'static str] {
        &[]
    }

    /// The place of the field with this index in [`names`](Self::names).
    fn slot(&mut self, index: usize) -> Slot<'_>;

    /// The value of that field.
    fn view(&self, index: usize) -> View<'_>;

    /// Fields that the type does not have, and values of another type than documented.
    fn unknown_fields(&self) -> &UnknownFields;

    /// The same, to change them.
    fn unknown_fields_mut(&mut self) -> &mut UnknownFields;

    /// Whether no field of the table has a value. What is unknown does not count.
    fn is_blank(&self) -> bool {
        (0..self.names().len()).all(|index| matches!(self.view(index), View::Absent(_)))
    }
}

/// The place of a value that may be absent.
pub enum Slot<'a> {
    /// A string.
    String(&'a mut Option<String>),
    /// An integer.
    Integer(&'a mut Option<i64>),
    /// A number.
    Number(&'a mut Option<Number>),
    /// True or false.
    Boolean(&'a mut Option<bool>),
    /// A time.
    Time(&'a mut Option<Timestamp>),
    /// A string of which the documented values are known.
    Word(&'a mut dyn WordSlot),
    /// Strings.
    Strings(&'a mut Option<Vec<String>>),
    /// An object with a table of its own.
    Record(&'a mut dyn RecordSlot),
    /// A list of such objects.
    Records(&'a mut dyn RecordsSlot),
    /// An object with fields of any name.
    Map(&'a mut Option<Map<String, Value>>),
    /// Any value.
    Value(&'a mut Option<Value>),
    /// A value that is read as a whole.
    Other(&'a mut dyn OtherSlot),
    /// No place: there is no field with that index.
    None,
}

/// The value of a field.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// No value. What it would be is told for messages.
    Absent(fn() -> &'static str),
    /// There is no field with that index.
    None,
    /// A string.
    String(&'a str),
    /// An integer.
    Integer(i64),
    /// A number.
    Number(&'a Number),
    /// True or false.
    Boolean(bool),
    /// A time.
    Time(&'a Timestamp),
    /// An object with a table.
    Record(&'a dyn FieldTable),
    /// A list.
    List(&'a dyn List),
    /// Fields of any name.
    Map(&'a Map<String, Value>),
    /// Any value.
    Value(&'a Value),
    /// A value that `serde` writes.
    Other(&'a dyn ToJson),
}

impl<'a> View<'a> {
    /// The value of an optional field.
    pub fn of<T: Element>(field: &'a Option<T>) -> Self {
        match field {
            Some(value) => value.view(),
            None => View::Absent(expected::<T>),
        }
    }
}

fn expected<T: Element>() -> &'static str {
    T::slot(&mut None).expected()
}

impl<'a> Slot<'a> {
    /// The place of an optional field.
    #[inline]
    pub fn of<T: Element>(field: &'a mut Option<T>) -> Self {
        T::slot(field)
    }

    /// What the place holds, in words.
    pub(crate) fn expected(&self) -> &'static str {
        match self {
            Slot::String(_) | Slot::Word(_) => "string",
            Slot::Integer(_) => "integer",
            Slot::Number(_) => "number",
            Slot::Boolean(_) => "boolean",
            Slot::Time(_) => "time",
            Slot::Strings(_) => "array of strings",
            Slot::Record(_) | Slot::Map(_) => "object",
            Slot::Records(_) => "array of objects",
            Slot::Value(_) => "any value",
            Slot::Other(_) => "documented type",
            Slot::None => "nothing",
        }
    }

    pub(crate) fn is_filled(&self) -> bool {
        match self {
            Slot::String(place) => place.is_some(),
            Slot::Integer(place) => place.is_some(),
            Slot::Number(place) => place.is_some(),
            Slot::Boolean(place) => place.is_some(),
            Slot::Time(place) => place.is_some(),
            Slot::Word(place) => place.is_set(),
            Slot::Strings(place) => place.is_some(),
            Slot::Record(place) => place.is_set(),
            Slot::Records(place) => place.is_set(),
            Slot::Map(place) => place.is_some(),
            Slot::Value(place) => place.is_some(),
            Slot::Other(place) => place.is_set(),
            Slot::None => false,
        }
    }
}

/// A type that a field of a table can hold.
pub trait Element: Sized + Serialize + DeserializeOwned {
    /// The place of one.
    fn slot(value: &mut Option<Self>) -> Slot<'_>;

    /// The place of a list of them.
    fn list_slot(value: &mut Option<Vec<Self>>) -> Slot<'_> {
        Slot::Other(value)
    }

    /// The value, to write it.
    fn view(&self) -> View<'_>;

    /// What null is, where it is a value of the type.
    fn from_null() -> Option<Self> {
        None
    }

    /// The names of the fields, where there is a table of them.
    fn field_names() -> &'static [&'static str] {
        &[]
    }

    /// What a JSON text holds, where the place is a [`Slot::Other`].
    fn from_json(raw: &str) -> Option<Self> {
        super::by_serde(raw)
    }
}

/// The place of an object with a table.
pub trait RecordSlot {
    /// Puts an empty object there, to be filled.
    fn begin(&mut self) -> &mut dyn FieldTable;

    /// Whether there is one.
    fn is_set(&self) -> bool;
}

impl<T: FieldTable + Default> RecordSlot for Option<T> {
    fn begin(&mut self) -> &mut dyn FieldTable {
        self.insert(T::default())
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }
}

/// The place of a list of objects with a table.
pub trait RecordsSlot {
    /// Puts an empty list there.
    fn begin(&mut self);

    /// Adds an empty object, to be filled.
    fn push(&mut self) -> Option<&mut dyn FieldTable>;

    /// Takes the list out again.
    fn clear(&mut self);

    /// Whether there is one.
    fn is_set(&self) -> bool;
}

impl<T: FieldTable + Default> RecordsSlot for Option<Vec<T>> {
    fn begin(&mut self) {
        *self = Some(Vec::new());
    }

    fn push(&mut self) -> Option<&mut dyn FieldTable> {
        let list = self.get_or_insert_default();
        list.push(T::default());
        list.last_mut().map(|record| record as &mut dyn FieldTable)
    }

    fn clear(&mut self) {
        *self = None;
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }
}

/// The place of a string with documented values.
pub trait WordSlot {
    /// Sets it.
    fn set(&mut self, word: &str);

    /// Whether it is set.
    fn is_set(&self) -> bool;

    /// Whether it is not set, or to a documented value.
    fn is_listed(&self) -> bool;
}

/// A string of which the documented values are known. [`open_enum!`](crate::open_enum) implements it.
pub trait Word: for<'w> From<&'w str> {
    /// Whether the value is documented.
    fn is_listed(&self) -> bool;
}

impl<T: Word> WordSlot for Option<T> {
    fn set(&mut self, word: &str) {
        *self = Some(word.into());
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn is_listed(&self) -> bool {
        self.as_ref().is_none_or(T::is_listed)
    }
}

/// The place of a value that is read as a whole.
pub trait OtherSlot {
    /// Sets it to what a JSON text holds, and tells whether that could be done.
    fn set(&mut self, raw: &str) -> bool;

    /// Whether it is set.
    fn is_set(&self) -> bool;
}

impl<T: Element> OtherSlot for Option<T> {
    fn set(&mut self, raw: &str) -> bool {
        *self = T::from_json(raw);
        self.is_some()
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }
}

/// A value that can be made JSON.
pub trait ToJson {
    /// The value as JSON text, which holds what a [`Value`] can't.
    fn to_json(&self) -> serde_json::Result<Box<RawValue>>;
}

impl<T: Serialize> ToJson for T {
    fn to_json(&self) -> serde_json::Result<Box<RawValue>> {
        RawValue::from_string(serde_json::to_string(self)?)
    }
}

/// A list, to write it.
pub trait List {
    /// How many there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// One of them.
    fn view(&self, index: usize) -> View<'_>;
}

impl<T: Element> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn view(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::None, Element::view)
    }
}

impl Element for String {
    #[inline]
    fn slot(value: &mut Option<Self>) -> Slot<'_> {
        Slot::String(value)
    }

    fn list_slot(value: &mut Option<Vec<Self>>) -> Slot<'_> {
        Slot::Strings(value)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::String(self)
    }
}

impl Element for i64 {
    #[inline]
    fn slot(value: &mut Option<Self>) -> Slot<'_> {
        Slot::Integer(value)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

impl Element for Number {
    #[inline]
    fn slot(value: &mut Option<Self>) -> Slot<'_> {
        Slot::Number(value)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Number(self)
    }
}

impl Element for bool {
    #[inline]
    fn slot(value: &mut Option<Self>) -> Slot<'_> {
        Slot::Boolean(value)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }
}

impl Element for Timestamp {
    #[inline]
    fn slot(value: &mut Option<Self>) -> Slot<'_> {
        Slot::Time(value)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Time(self)
    }
}

impl Element for Map<String, Value> {
    fn slot(value: &mut Option<Self>) -> Slot<'_> {
        Slot::Map(value)
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl Element for Value {
    fn slot(value: &mut Option<Self>) -> Slot<'_> {
        Slot::Value(value)
    }

    fn view(&self) -> View<'_> {
        View::Value(self)
    }

    fn from_null() -> Option<Self> {
        Some(Value::Null)
    }
}

impl<T: Element> Element for Vec<T> {
    #[inline]
    fn slot(value: &mut Option<Self>) -> Slot<'_> {
        T::list_slot(value)
    }

    fn from_json(raw: &str) -> Option<Self> {
        super::read_list(raw)
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Element> Element for BTreeMap<String, T> {
    fn slot(value: &mut Option<Self>) -> Slot<'_> {
        Slot::Other(value)
    }

    fn view(&self) -> View<'_> {
        View::Other(self)
    }
}

impl<T: Element> Element for Box<T> {
    fn slot(value: &mut Option<Self>) -> Slot<'_> {
        Slot::Other(value)
    }

    fn from_json(raw: &str) -> Option<Self> {
        super::read(raw).map(Box::new)
    }

    fn field_names() -> &'static [&'static str] {
        T::field_names()
    }

    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<T: Element> Element for Option<T> {
    fn slot(value: &mut Option<Self>) -> Slot<'_> {
        T::slot(value.get_or_insert(None))
    }

    fn view(&self) -> View<'_> {
        View::of(self)
    }

    fn from_null() -> Option<Self> {
        Some(None)
    }
}

/// Gives every field of a record a value, and every list one entry: strings are `text`, numbers 1.
///
/// Mappers are tried on such records, to find the fields that they carry.
pub fn fill_with(record: &mut dyn FieldTable, text: &str) {
    fill_to(record, text, 0, None);
}

/// The same without the field of this index, to find what of a mapped record rests on it.
pub fn fill_without(record: &mut dyn FieldTable, text: &str, left_out: usize) {
    fill_to(record, text, 0, Some(left_out));
}

fn fill_to(record: &mut dyn FieldTable, text: &str, depth: usize, left_out: Option<usize>) {
    // Types that hold themselves would never end.
    if depth > 8 {
        return;
    }
    for index in (0..record.names().len()).filter(|index| Some(*index) != left_out) {
        match record.slot(index) {
            Slot::String(place) => *place = Some(text.to_owned()),
            Slot::Integer(place) => *place = Some(1),
            Slot::Number(place) => *place = Some(Number::from(1)),
            Slot::Boolean(place) => *place = Some(true),
            Slot::Time(place) => *place = Some(Timestamp::from(text)),
            Slot::Word(place) => place.set(text),
            Slot::Strings(place) => *place = Some(vec![text.to_owned()]),
            Slot::Record(place) => fill_to(place.begin(), text, depth + 1, None),
            Slot::Records(place) => {
                place.begin();
                if let Some(entry) = place.push() {
                    fill_to(entry, text, depth + 1, None);
                }
            }
            Slot::Map(place) => {
                *place = Some(std::iter::once((text.to_owned(), Value::from(text))).collect());
            }
            Slot::Value(place) => *place = Some(Value::from(text)),
            Slot::Other(place) => {
                let string = Value::from(text).to_string();
                let list = format!("[{string}]");
                let any = [&string, "1", "true", &list, "[1]", "[{}]", "{}"];
                let _ = any.iter().any(|raw| place.set(raw));
            }
            Slot::None => {}
        }
    }
}

/// What is left in a record, as JSON: fields that have a value, and what is unknown. Objects of which
/// nothing is left are left out, or null in a list.
pub fn rest(record: &dyn FieldTable) -> Map<String, Value> {
    let mut rest = Map::new();
    for (index, name) in record.names().iter().enumerate() {
        if let Some(value) = rest_of(record.view(index)) {
            rest.insert((*name).to_owned(), value);
        }
    }
    if !record.unknown_fields().is_empty() {
        rest.append(&mut record.unknown_fields().to_map());
    }
    rest
}

/// Whether [`rest`] would be empty.
pub fn is_spent(record: &dyn FieldTable) -> bool {
    let mut fields = 0..record.names().len();
    record.unknown_fields().is_empty() && fields.all(|index| is_spent_in(record.view(index)))
}

fn is_spent_in(view: View<'_>) -> bool {
    match view {
        View::Absent(_) | View::None => true,
        View::Record(record) => is_spent(record),
        View::List(list) => {
            let mut values = 0..list.len();
            !list.is_empty() && values.all(|index| is_spent_in(list.view(index)))
        }
        _ => false,
    }
}

fn rest_of(view: View<'_>) -> Option<Value> {
    Some(match view {
        View::Absent(_) | View::None => return None,
        View::Record(record) => match rest(record) {
            rest if rest.is_empty() => return None,
            rest => Value::Object(rest),
        },
        View::List(list) => {
            let values: Vec<_> = (0..list.len())
                .map(|index| rest_of(list.view(index)))
                .collect();
            if !values.is_empty() && values.iter().all(Option::is_none) {
                return None;
            }
            values.into_iter().map(Option::unwrap_or_default).collect()
        }
        View::Number(number) => super::unknown::exact_value(&number.to_string()),
        other => serde_json::to_value(other).unwrap_or_default(),
    })
}
