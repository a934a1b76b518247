//! JSON as a mapper takes it apart: texts are borrowed from the answer, and what is taken is moved.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// A JSON value.
pub(super) enum Json<'a> {
    Null,
    Bool(bool),
    Number(Number),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Fields<'a>),
}

impl Json<'_> {
    pub(super) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Null, or a text or object that is empty.
    pub(super) fn is_nothing(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.is_empty(),
            Self::Object(fields) => fields.is_empty(),
            _ => false,
        }
    }

    pub(super) fn to_value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(truth) => Value::Bool(*truth),
            Self::Number(number) => Value::Number(number.clone()),
            Self::Text(text) => Value::String(text.clone().into_owned()),
            Self::List(values) => values.iter().map(Self::to_value).collect(),
            Self::Object(fields) => fields.to_value(),
        }
    }
}

impl From<Json<'_>> for Value {
    fn from(json: Json<'_>) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(truth) => Self::Bool(truth),
            Json::Number(number) => Self::Number(number),
            Json::Text(text) => Self::String(text.into_owned()),
            Json::List(values) => values.into_iter().collect(),
            Json::Object(fields) => Self::Object(fields.into_map()),
        }
    }
}

impl From<Value> for Json<'_> {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(truth) => Self::Bool(truth),
            Value::Number(number) => Self::Number(number),
            Value::String(text) => Self::Text(text.into()),
            Value::Array(values) => Self::List(values.into_iter().map(Self::from).collect()),
            Value::Object(fields) => Self::Object(Fields::from(fields)),
        }
    }
}

/// A field; `None` when it was taken.
type Field<'a> = (Cow<'a, str>, Option<Json<'a>>);

/// The fields of an object in the order in which they came, each name once.
#[derive(Default)]
pub(super) struct Fields<'a> {
    fields: Vec<Field<'a>>,
}

impl<'a> Fields<'a> {
    pub(super) fn one(name: &'a str, value: Json<'a>) -> Self {
        Self {
            fields: vec![(name.into(), Some(value))],
        }
    }

    /// No fields, with the room of these.
    pub(super) fn emptied<'b>(mut self) -> Fields<'b> {
        self.fields.clear();
        Fields {
            // Collected in place: nothing is allocated.
            fields: self.fields.into_iter().map_while(|_| None).collect(),
        }
    }

    /// Adds a name whose value is still to come.
    pub(super) fn expect(&mut self, name: &'a str) {
        self.fields.push((name.into(), None));
    }

    /// Where a field is that may be at the place `guess`.
    #[inline]
    pub(super) fn index(&self, name: &str, guess: usize) -> Option<usize> {
        match self.fields.get(guess) {
            Some((own, _)) if own == name => Some(guess),
            _ => self.fields.iter().position(|(own, _)| own == name),
        }
    }

    /// Adds a field, in the place of one of that name.
    pub(super) fn add(&mut self, seen: &mut Seen, name: Cow<'a, str>, value: Json<'a>) {
        if !seen.insert(&name)
            && let Some(index) = self.index(&name, 0)
        {
            self.fields[index].1 = Some(value);
            return;
        }
        self.fields.push((name, Some(value)));
    }

    /// A field's name, if there was nothing escaped in it.
    pub(super) fn borrowed_name(&self, index: usize) -> Option<&'a str> {
        match self.fields.get(index)? {
            (Cow::Borrowed(name), _) => Some(name),
            _ => None,
        }
    }

    /// Gives a field another value.
    #[inline]
    pub(super) fn renew(&mut self, index: usize, value: Json<'a>) {
        self.fields[index].1 = Some(value);
    }

    /// Forgets the names from here on.
    pub(super) fn truncate(&mut self, count: usize) {
        self.fields.truncate(count);
    }

    /// Takes a field out if `read` makes something of it, and else leaves what `read` gives back.
    pub(super) fn take<T>(
        &mut self,
        index: usize,
        read: impl FnOnce(Json<'a>) -> Result<T, Json<'a>>,
    ) -> Option<T> {
        let place = &mut self.fields[index].1;
        match read(place.take()?) {
            Ok(value) => Some(value),
            Err(left) => {
                *place = Some(left);
                None
            }
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&Json<'a>> {
        self.fields[self.index(name, 0)?].1.as_ref()
    }

    /// Whether a field is left that is not null.
    pub(super) fn has_more(&self) -> bool {
        let is_value = |value: &Json<'_>| !value.is_null();
        self.fields
            .iter()
            .any(|(_, value)| value.as_ref().is_some_and(is_value))
    }

    /// Drops what is null.
    pub(super) fn drop_nulls(&mut self) {
        for (_, value) in &mut self.fields {
            if value.as_ref().is_some_and(Json::is_null) {
                *value = None;
            }
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.fields.iter().all(|(_, value)| value.is_none())
    }

    /// Names of the fields that are left.
    pub(super) fn left(&self) -> Vec<&str> {
        let left = self.fields.iter().filter(|(_, value)| value.is_some());
        left.map(|(name, _)| &**name).collect()
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(|(name, _)| &**name)
    }

    /// Moves what is left, but for what is null.
    pub(super) fn move_values(&mut self, to: &mut Map<String, Value>) {
        for (name, value) in &mut self.fields {
            if let Some(value) = value.take_if(|value| !value.is_null()) {
                to.insert(name.clone().into_owned(), value.into());
            }
        }
    }

    fn to_value(&self) -> Value {
        let left = self.fields.iter();
        left.filter_map(|(name, value)| {
            Some((name.clone().into_owned(), value.as_ref()?.to_value()))
        })
        .collect::<Map<_, _>>()
        .into()
    }

    pub(super) fn into_map(self) -> Map<String, Value> {
        let mut map = Map::new();
        for (name, value) in self {
            map.insert(name.into_owned(), value.into());
        }
        map
    }
}

/// The names of an object, as far as it is needed to know most names for new without a search.
#[derive(Default)]
pub(super) struct Seen([u64; 4]);

impl Seen {
    /// Adds a name; `false` if it may have been there before.
    pub(super) fn insert(&mut self, name: &str) -> bool {
        let tag = tag_of(name);
        let (word, bit) = (usize::from(tag / 64), 1_u64 << (tag % 64));
        let is_new = self.0[word] & bit == 0;
        self.0[word] |= bit;
        is_new
    }
}

impl<'n> FromIterator<&'n str> for Seen {
    fn from_iter<I: IntoIterator<Item = &'n str>>(names: I) -> Self {
        let mut seen = Self::default();
        for name in names {
            seen.insert(name);
        }
        seen
    }
}

impl From<Map<String, Value>> for Fields<'_> {
    fn from(map: Map<String, Value>) -> Self {
        let fields = map.into_iter();
        Self {
            fields: fields
                .map(|(name, value)| (name.into(), Some(value.into())))
                .collect(),
        }
    }
}

impl<'a> IntoIterator for Fields<'a> {
    type Item = (Cow<'a, str>, Json<'a>);
    type IntoIter = std::iter::FilterMap<
        std::vec::IntoIter<Field<'a>>,
        fn(Field<'a>) -> Option<(Cow<'a, str>, Json<'a>)>,
    >;

    fn into_iter(self) -> Self::IntoIter {
        self.fields
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
    }
}

/// Reads the rows of a list one after the other, so that no more than one of them is there at a
/// time besides what the mapper makes of it.
pub(super) struct Rows<'p, F> {
    /// What is left of the JSON pointer to the list.
    pub(super) pointer: &'p str,
    pub(super) read: &'p mut F,
    /// Set when the list has been found.
    pub(super) found: &'p mut bool,
}

impl<'a, F> DeserializeSeed<'a> for Rows<'_, F>
where
    F: FnMut(Json<'a>) -> Fields<'a>,
{
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a, F> Visitor<'a> for Rows<'_, F>
where
    F: FnMut(Json<'a>) -> Fields<'a>,
{
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut list: A) -> Result<(), A::Error> {
        if !self.pointer.is_empty() {
            return Err(A::Error::custom("a list is in the way"));
        }
        *self.found = true;
        let mut room = Fields::default();
        while let Some(row) = list.next_element_seed(Within { room })? {
            room = (self.read)(row);
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'a>>(self, mut object: A) -> Result<(), A::Error> {
        let inner = self.pointer.strip_prefix('/').unwrap_or_default();
        let (token, after) = inner.split_at(inner.find('/').unwrap_or(inner.len()));
        while let Some(Name(name)) = object.next_key()? {
            if token.is_empty() || name != token {
                object.next_value::<serde::de::IgnoredAny>()?;
                continue;
            }
            object.next_value_seed(Rows {
                pointer: after,
                read: &mut *self.read,
                found: &mut *self.found,
            })?;
        }
        Ok(())
    }
}

impl<'a> Deserialize<'a> for Json<'a> {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Within {
            room: Fields::default(),
        })
    }
}

/// A name, borrowed if there is no escape in it.
struct Name<'a>(Cow<'a, str>);

impl<'a> Deserialize<'a> for Name<'a> {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrowing;

        impl<'a> Visitor<'a> for Borrowing {
            type Value = Name<'a>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_borrowed_str<E: Error>(self, name: &'a str) -> Result<Name<'a>, E> {
                Ok(Name(name.into()))
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Name<'a>, E> {
                Ok(Name(name.to_owned().into()))
            }
        }

        deserializer.deserialize_str(Borrowing)
    }
}

/// Reads a value; if it is an object, into a list of fields that has room already.
struct Within<'a> {
    room: Fields<'a>,
}

impl<'a> DeserializeSeed<'a> for Within<'a> {
    type Value = Json<'a>;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Json<'a>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Within<'a> {
    type Value = Json<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json<'a>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Json<'a>, E> {
        Ok(Json::Bool(truth))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json<'a>, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json<'a>, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Json<'a>, E> {
        Ok(Number::from_f64(number).map_or(Json::Null, Json::Number))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'a str) -> Result<Json<'a>, E> {
        Ok(Json::Text(text.into()))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json<'a>, E> {
        Ok(Json::Text(text.to_owned().into()))
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut list: A) -> Result<Json<'a>, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Json::List(values))
    }

    fn visit_map<A: MapAccess<'a>>(self, mut object: A) -> Result<Json<'a>, A::Error> {
        let mut fields = self.room;
        fields.truncate(0);
        let mut seen = Seen::default();
        while let Some(Name(name)) = object.next_key()? {
            fields.add(&mut seen, name, object.next_value()?);
        }
        Ok(Json::Object(fields))
    }
}

fn tag_of(name: &str) -> u8 {
    let bytes = name.as_bytes();
    let at = |index: usize| bytes.get(index).copied().unwrap_or_default();
    let last = bytes.len().wrapping_sub(1);
    (bytes.len() as u8)
        .wrapping_mul(37)
        .wrapping_add(at(0).wrapping_mul(3))
        .wrapping_add(at(bytes.len() / 2).wrapping_mul(7))
        .wrapping_add(at(last))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            ".*".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::hash_map(".{0,3}", inner, 0..6)
                    .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn every_json_is_read_as_serde_json_reads_it(value in json()) {
            let text = value.to_string();
            let expected: Value = serde_json::from_str(&text).expect("JSON");
            let read: Json<'_> = serde_json::from_str(&text).expect("JSON");
            prop_assert_eq!(&read.to_value(), &expected);
            prop_assert_eq!(Value::from(read), expected.clone());
            prop_assert_eq!(Value::from(Json::from(expected.clone())), expected);
        }
    }

    #[test]
    fn of_names_that_come_twice_the_last_counts() {
        let text = r#"{"a":1,"b":2,"a":3,"\u0061":4}"#;
        let read: Json<'_> = serde_json::from_str(text).expect("JSON");
        let expected: Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(Value::from(read), expected);
    }

    #[test]
    fn fields_are_found_in_any_order_and_once() {
        let text = r#"{"a":1,"b":2,"c":3}"#;
        let Json::Object(mut fields) = serde_json::from_str(text).expect("JSON") else {
            panic!("an object");
        };
        for name in ["c", "a", "b"] {
            let index = fields.index(name, 0).expect("the field");
            assert!(fields.take(index, Ok).is_some(), "{name}");
            assert!(fields.take(index, Ok).is_none(), "{name}");
        }
        assert!(fields.is_empty());
    }
}
