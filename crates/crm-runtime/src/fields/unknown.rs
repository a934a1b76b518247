//! [`UnknownFields`]: the fields of a response that its type does not have.

use std::fmt;

use serde::ser::SerializeMap;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::reader::{Kind, Reader};
use super::string::RawString;

/// Fields of a response that its documentation does not name, and values of another type than
/// documented, as the vendor sent them.
///
/// Nothing of a response is dropped: what has no field in the type is kept here, to the letter. It is
/// sent back by `Serialize`, and masked by `Debug`, since it may hold anything.
///
/// ```
/// use crm_runtime::client::UnknownFields;
///
/// let mut fields = UnknownFields::default();
/// fields.insert("plan", &"gold");
/// assert_eq!(fields.get("plan"), Some(serde_json::json!("gold")));
/// assert_eq!(fields.names().collect::<Vec<_>>(), ["plan"]);
/// assert_eq!(format!("{fields:?}"), "[1 field]");
/// ```
#[derive(Clone, Default)]
pub struct UnknownFields(Option<Box<Kept>>);

#[derive(Clone, Default)]
struct Kept {
    /// Members as they stand in an object: `"a":1,"b":[]`.
    members: Box<str>,
    /// The whole record, if that was asked for.
    raw: Option<Box<str>>,
}

impl UnknownFields {
    /// No fields.
    pub const fn new() -> Self {
        Self(None)
    }

    pub(crate) fn keep(members: &str, raw: Option<&str>) -> Self {
        if members.is_empty() && raw.is_none() {
            return Self(None);
        }
        Self(Some(Box::new(Kept {
            members: members.into(),
            raw: raw.map(Into::into),
        })))
    }

    fn members(&self) -> &str {
        self.0.as_ref().map_or("", |kept| &kept.members)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.members().is_empty()
    }

    /// The names, in the vendor's order.
    pub fn names(&self) -> impl Iterator<Item = String> {
        self.iter().map(|(name, _)| name)
    }

    /// Names and values, in the vendor's order; each value as the JSON text that came.
    pub fn iter(&self) -> impl Iterator<Item = (String, &RawValue)> {
        Members::of(self.members()).filter_map(|(name, raw)| {
            let name =
                serde_json::from_str(name).unwrap_or_else(|_| name.trim_matches('"').to_owned());
            Some((name, serde_json::from_str::<&RawValue>(raw).ok()?))
        })
    }

    /// The value of a field; of the last one where the name came more than once.
    ///
    /// A number that [`Value`] can't hold exactly is given as a string of its digits. [`iter`](Self::iter)
    /// has every value to the letter.
    pub fn get(&self, name: &str) -> Option<Value> {
        let found = self.iter().filter(|(own, _)| own == name).last();
        found.map(|(_, raw)| exact_value(raw.get()))
    }

    /// All fields, each as [`get`](Self::get) gives it.
    pub fn to_map(&self) -> Map<String, Value> {
        self.iter()
            .map(|(name, raw)| (name, exact_value(raw.get())))
            .collect()
    }

    /// Adds a field, in the place of one of that name. A value that can't be written as JSON is
    /// kept as null.
    pub fn insert(&mut self, name: &str, value: &impl serde::Serialize) {
        let value = serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned());
        self.remove(name);
        let mut members = self.members().to_owned();
        push_member(&mut members, &Value::from(name).to_string(), &value);
        self.0.get_or_insert_default().members = members.into();
    }

    /// Takes a field out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let value = self.get(name)?;
        let mut rest = String::new();
        for (own, raw) in Members::of(self.members()) {
            if serde_json::from_str::<String>(own).is_ok_and(|own| own == name) {
                continue;
            }
            push_member(&mut rest, own, raw);
        }
        if let Some(kept) = &mut self.0 {
            kept.members = rest.into();
        }
        Some(value)
    }

    /// The whole record as it came, if [`CallOptions::keep_raw`](crate::CallOptions::keep_raw)
    /// asked for it.
    pub fn raw(&self) -> Option<&str> {
        self.0.as_ref()?.raw.as_deref()
    }

    /// The whole record as JSON, if it was kept; each value as [`get`](Self::get) gives it.
    pub fn raw_value(&self) -> Option<Value> {
        self.raw().map(exact_value)
    }

    /// Kinds of the values, by name as it stands in the text, quotes included.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = (&str, Kind)> {
        Members::of(self.members()).map(|(name, raw)| (name, Kind::of(raw)))
    }

    pub(crate) fn serialize_into<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        for (name, raw) in self.iter() {
            map.serialize_entry(&name, raw)?;
        }
        Ok(())
    }
}

pub(crate) fn push_member(members: &mut String, name: &str, value: &str) {
    if !members.is_empty() {
        members.push(',');
    }
    members.push_str(name);
    members.push(':');
    members.push_str(value);
}

impl fmt::Debug for UnknownFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Members::of(self.members()).count() {
            1 => f.write_str("[1 field]"),
            count => write!(f, "[{count} fields]"),
        }
    }
}

/// Compares what is kept, and not the whole record.
impl PartialEq for UnknownFields {
    fn eq(&self, other: &Self) -> bool {
        self.members() == other.members()
    }
}

impl From<Map<String, Value>> for UnknownFields {
    fn from(fields: Map<String, Value>) -> Self {
        let mut members = String::new();
        for (name, value) in fields {
            push_member(
                &mut members,
                &Value::from(name).to_string(),
                &value.to_string(),
            );
        }
        Self::keep(&members, None)
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for UnknownFields {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(fields: I) -> Self {
        let fields = fields.into_iter();
        let fields: Map<_, _> = fields
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        fields.into()
    }
}

/// The members of a string such as `"a":1,"b":[]`.
struct Members<'t> {
    reader: Reader<'t>,
}

impl<'t> Members<'t> {
    fn of(members: &'t str) -> Self {
        Self {
            reader: Reader::new(members),
        }
    }
}

impl<'t> Iterator for Members<'t> {
    type Item = (&'t str, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        let name = self.reader.name().ok()?.raw();
        let value = self.reader.skip().ok()?;
        // The last one has no comma.
        let _ = self.reader.take(b',');
        Some((name, value))
    }
}

/// Values deeper than this are kept as a string: recursion needs an end.
const DEEPEST: usize = 100;

/// The value of a JSON text as far as a [`Value`] can hold it: a number or string that it can't hold
/// as it is becomes a string of what stands in the text, and of several members of a name the last
/// counts.
pub(crate) fn exact_value(raw: &str) -> Value {
    let mut values = Values::default();
    let read = values.next(&mut Reader::new(raw), 0);
    read.unwrap_or_else(|| Value::from(raw))
}

/// The value that comes next, if all of it is there; the reader stands anywhere in it otherwise.
pub(crate) fn whole_value(reader: &mut Reader<'_>) -> Option<Value> {
    let mut values = Values::default();
    let read = values.next(reader, 0)?;
    (!values.is_less).then_some(read)
}

#[derive(Default)]
struct Values {
    /// Whether the value has less than the text, or text in the place of a part.
    is_less: bool,
}

impl Values {
    fn next(&mut self, reader: &mut Reader<'_>, depth: usize) -> Option<Value> {
        let kind = reader.kind().ok()?;
        if depth > DEEPEST {
            self.is_less = true;
            return Some(Value::from(reader.skip().ok()?));
        }
        Some(match kind {
            Kind::Null => {
                reader.literal("null").ok()?;
                Value::Null
            }
            Kind::Boolean => Value::Bool(reader.boolean().ok()?),
            Kind::Number => {
                let digits = reader.number().ok()?;
                let is_exact = |number: &serde_json::Number| is_exact(number, digits);
                let number = serde_json::from_str(digits).ok().filter(is_exact);
                // Its reader is off by a bit for some numbers that an `f64` holds.
                let nearest = || serde_json::Number::from_f64(digits.parse().ok()?);
                match number.or_else(|| nearest().filter(is_exact)) {
                    Some(number) => Value::Number(number),
                    None => Value::from(digits),
                }
            }
            Kind::String => Value::from(content(reader.string().ok()?)),
            Kind::Array => {
                reader.expect(b'[').ok()?;
                let mut values = Vec::new();
                if !reader.take(b']').ok()? {
                    loop {
                        values.push(self.next(reader, depth + 1)?);
                        if !reader.another(b']').ok()? {
                            break;
                        }
                    }
                }
                Value::Array(values)
            }
            Kind::Object => {
                reader.expect(b'{').ok()?;
                let mut fields = Map::new();
                if !reader.take(b'}').ok()? {
                    loop {
                        let name = content(reader.name().ok()?);
                        let value = self.next(reader, depth + 1)?;
                        self.is_less |= fields.insert(name, value).is_some();
                        if !reader.another(b'}').ok()? {
                            break;
                        }
                    }
                }
                Value::Object(fields)
            }
        })
    }
}

/// The content of a string, or its text if no string can hold that.
fn content(string: RawString<'_>) -> String {
    match string.content() {
        Some(content) => content.into_owned(),
        None => string.raw().trim_matches('"').to_owned(),
    }
}

/// Whether a number has the digits of the text, as far as digits matter: `1.50` is 1.5.
fn is_exact(number: &serde_json::Number, digits: &str) -> bool {
    if !number.is_f64() {
        return true;
    }
    let significant = |text: &str| -> Option<(String, i32)> {
        let text = text.strip_prefix('-').unwrap_or(text);
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let exponent = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?;
        let all = format!("{whole}{fraction}");
        let kept = all.trim_end_matches('0');
        let exponent = exponent.checked_add(i32::try_from(all.len() - kept.len()).ok()?)?;
        let kept = kept.trim_start_matches('0');
        Some(match kept.is_empty() {
            true => (String::new(), 0),
            false => (kept.to_owned(), exponent),
        })
    };
    significant(digits).is_some_and(|wanted| Some(wanted) == significant(&number.to_string()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_value_cannot_hold_keeps_its_digits() {
        for (raw, expected) in [
            ("18446744073709551616", json!("18446744073709551616")),
            ("18446744073709551615", json!(u64::MAX)),
            ("9007199254740993", json!(9_007_199_254_740_993_u64)),
            ("1234567890123456.78", json!("1234567890123456.78")),
            ("1.50", json!(1.5)),
            ("0.00", json!(0.0)),
            ("1e2", json!(1e2)),
            ("979361.6516713917", json!(979_361.651_671_391_7_f64)),
            ("1e400", json!("1e400")),
            ("\"\\ud800\"", json!("\\ud800")),
            ("{\"a\":[1,{\"b\":null}]}", json!({"a": [1, {"b": null}]})),
        ] {
            assert_eq!(exact_value(raw), expected, "{raw}");
        }
        let deep = format!("{}1{}", "[".repeat(500), "]".repeat(500));
        assert!(exact_value(&deep).to_string().len() > 1000);
    }

    #[test]
    fn fields_are_added_and_taken_out() {
        let mut fields: UnknownFields = [("a\"b", json!(1)), ("c", json!({"d": [2]}))]
            .into_iter()
            .collect();
        fields.insert("c", &3);
        assert_eq!(fields.get("a\"b"), Some(json!(1)));
        assert_eq!(fields.remove("c"), Some(json!(3)));
        assert_eq!(fields.remove("c"), None);
        assert_eq!(fields.names().collect::<Vec<_>>(), ["a\"b"]);
        fields.remove("a\"b");
        assert!(fields.is_empty());
        assert_eq!(fields, UnknownFields::new());
    }
}
