//! Writes query parameters: scalars, lists and objects, in the styles of OpenAPI.

use reqwest::RequestBuilder;
use serde::ser::{Error as _, Impossible, SerializeSeq, SerializeStruct};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::Error;

/// A query parameter as generated text adds it: nothing for `None`, one pair for a scalar, a pair
/// for each element of a list, and the fields of a struct under their own names.
#[doc(hidden)]
#[derive(Debug)]
pub struct QueryParam<'a, T> {
    name: &'a str,
    value: &'a T,
    style: Style,
}

/// How the values of a list or an object are written.
#[derive(Clone, Copy, Debug)]
enum Style {
    /// Each by itself.
    Plain,
    /// Each by itself, that of a member as `name[member]`.
    Deep,
    /// All in one, with this between them.
    Joined(&'static str),
    /// As JSON.
    Json,
}

impl<'a, T> QueryParam<'a, T> {
    #[doc(hidden)]
    pub fn new(name: &'a str, value: &'a T) -> Self {
        let style = Style::Plain;
        Self { name, value, style }
    }

    /// OpenAPI's `deepObject`.
    #[doc(hidden)]
    pub fn deep(name: &'a str, value: &'a T) -> Self {
        let style = Style::Deep;
        Self { name, value, style }
    }

    /// A list that is not exploded.
    #[doc(hidden)]
    pub fn joined(name: &'a str, value: &'a T, separator: &'static str) -> Self {
        let style = Style::Joined(separator);
        Self { name, value, style }
    }

    /// A value of the media type `application/json`.
    #[doc(hidden)]
    pub fn json(name: &'a str, value: &'a T) -> Self {
        let style = Style::Json;
        Self { name, value, style }
    }
}

impl<T: Serialize> Serialize for QueryParam<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut pairs = Vec::new();
        if let Style::Deep | Style::Json = self.style {
            let value = serde_json::to_value(self.value).map_err(S::Error::custom)?;
            match self.style {
                _ if value.is_null() => {}
                Style::Json => pairs.push((self.name.to_owned(), value.to_string())),
                _ => deep(self.name.to_owned(), value, &mut pairs),
            }
            return serializer.collect_seq(pairs);
        }
        self.value
            .serialize(Pairs {
                name: self.name,
                pairs: &mut pairs,
            })
            .map_err(S::Error::custom)?;
        if let Style::Joined(separator) = self.style
            && !pairs.is_empty()
        {
            pairs = vec![(self.name.to_owned(), joined(self.name, &pairs, separator))];
        }
        serializer.collect_seq(pairs)
    }
}

/// Values of a list, or names and values of an object.
fn joined(name: &str, pairs: &[(String, String)], separator: &str) -> String {
    let mut parts = Vec::new();
    for (own, value) in pairs {
        if own != name {
            parts.push(own.as_str());
        }
        parts.push(value);
    }
    parts.join(separator)
}

fn deep(name: String, value: Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::String(text) => pairs.push((name, text)),
        Value::Bool(_) | Value::Number(_) => pairs.push((name, value.to_string())),
        Value::Array(values) => {
            for (index, value) in values.into_iter().enumerate() {
                // Without a number the members of several objects could not be told apart.
                let name = match value {
                    Value::Object(_) | Value::Array(_) => format!("{name}[{index}]"),
                    _ => format!("{name}[]"),
                };
                deep(name, value, pairs);
            }
        }
        Value::Object(members) => {
            for (member, value) in members {
                deep(format!("{name}[{member}]"), value, pairs);
            }
        }
    }
}

#[doc(hidden)]
pub trait RequestBuilderExt<E>: Sized {
    #[doc(hidden)]
    fn form_urlencoded<T: Serialize + ?Sized>(self, body: &T) -> Result<Self, Error<E>>;
}

impl<E> RequestBuilderExt<E> for RequestBuilder {
    fn form_urlencoded<T: Serialize + ?Sized>(self, body: &T) -> Result<Self, Error<E>> {
        Ok(self.form(body))
    }
}

type QueryError = serde::de::value::Error;

/// Collects the pairs of one parameter.
struct Pairs<'a> {
    name: &'a str,
    pairs: &'a mut Vec<(String, String)>,
}

impl Pairs<'_> {
    fn push(self, value: impl ToString) -> Result<(), QueryError> {
        self.pairs.push((self.name.to_owned(), value.to_string()));
        Ok(())
    }

    fn unsupported<T>() -> Result<T, QueryError> {
        Err(QueryError::custom(
            "a query parameter holds texts, numbers and lists of them",
        ))
    }
}

macro_rules! scalars {
    ($($method:ident: $type:ty),* $(,)?) => {
        $(fn $method(self, value: $type) -> Result<(), QueryError> {
            self.push(value)
        })*
    };
}

impl<'a> Serializer for Pairs<'a> {
    type Ok = ();
    type Error = QueryError;
    type SerializeSeq = Elements<'a>;
    type SerializeTuple = Elements<'a>;
    type SerializeTupleStruct = Elements<'a>;
    type SerializeTupleVariant = Impossible<(), QueryError>;
    type SerializeMap = Fields<'a>;
    type SerializeStruct = Fields<'a>;
    type SerializeStructVariant = Impossible<(), QueryError>;

    scalars! {
        serialize_bool: bool,
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_i64: i64,
        serialize_i128: i128,
        serialize_u8: u8,
        serialize_u16: u16,
        serialize_u32: u32,
        serialize_u64: u64,
        serialize_u128: u128,
        serialize_f32: f32,
        serialize_f64: f64,
        serialize_char: char,
        serialize_str: &str,
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), QueryError> {
        Self::unsupported()
    }

    fn serialize_none(self) -> Result<(), QueryError> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), QueryError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), QueryError> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), QueryError> {
        Ok(())
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), QueryError> {
        self.push(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), QueryError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), QueryError> {
        value.serialize(Pairs {
            name: variant,
            pairs: self.pairs,
        })
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Elements<'a>, QueryError> {
        Ok(Elements(self))
    }

    fn serialize_tuple(self, _: usize) -> Result<Elements<'a>, QueryError> {
        Ok(Elements(self))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Elements<'a>, QueryError> {
        Ok(Elements(self))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, QueryError> {
        Self::unsupported()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Fields<'a>, QueryError> {
        Ok(Fields {
            pairs: self.pairs,
            key: String::new(),
        })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Fields<'a>, QueryError> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, QueryError> {
        Self::unsupported()
    }
}

struct Elements<'a>(Pairs<'a>);

impl Elements<'_> {
    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), QueryError> {
        value.serialize(Pairs {
            name: self.0.name,
            pairs: self.0.pairs,
        })
    }
}

impl SerializeSeq for Elements<'_> {
    type Ok = ();
    type Error = QueryError;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), QueryError> {
        self.element(value)
    }

    fn end(self) -> Result<(), QueryError> {
        Ok(())
    }
}

impl serde::ser::SerializeTuple for Elements<'_> {
    type Ok = ();
    type Error = QueryError;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), QueryError> {
        self.element(value)
    }

    fn end(self) -> Result<(), QueryError> {
        Ok(())
    }
}

impl serde::ser::SerializeTupleStruct for Elements<'_> {
    type Ok = ();
    type Error = QueryError;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), QueryError> {
        self.element(value)
    }

    fn end(self) -> Result<(), QueryError> {
        Ok(())
    }
}

struct Fields<'a> {
    pairs: &'a mut Vec<(String, String)>,
    key: String,
}

impl Fields<'_> {
    fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), QueryError> {
        value.serialize(Pairs {
            name,
            pairs: self.pairs,
        })
    }
}

impl SerializeStruct for Fields<'_> {
    type Ok = ();
    type Error = QueryError;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), QueryError> {
        self.field(name, value)
    }

    fn end(self) -> Result<(), QueryError> {
        Ok(())
    }
}

impl serde::ser::SerializeMap for Fields<'_> {
    type Ok = ();
    type Error = QueryError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), QueryError> {
        let mut pairs = Vec::new();
        key.serialize(Pairs {
            name: "",
            pairs: &mut pairs,
        })?;
        self.key = pairs.pop().map(|(_, key)| key).unwrap_or_default();
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), QueryError> {
        let key = std::mem::take(&mut self.key);
        self.field(&key, value)
    }

    fn end(self) -> Result<(), QueryError> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query<T: Serialize>(name: &str, value: &T) -> String {
        sent(&QueryParam::new(name, value))
    }

    fn sent<T: Serialize>(parameter: &QueryParam<'_, T>) -> String {
        let request = reqwest::Request::new(
            reqwest::Method::GET,
            "http://localhost/".parse().expect("a URL"),
        );
        RequestBuilder::from_parts(crate::testing::plain_client().expect("a client"), request)
            .query(parameter)
            .build()
            .expect("a request")
            .url()
            .query()
            .unwrap_or_default()
            .to_owned()
    }

    #[test]
    fn values_become_pairs() {
        #[derive(Serialize)]
        struct Text(String);
        #[derive(Serialize)]
        #[serde(rename_all = "lowercase")]
        enum Order {
            Up,
        }

        assert_eq!(query("a", &Some(1)), "a=1");
        assert_eq!(query("a", &None::<i64>), "");
        assert_eq!(query("a", &true), "a=true");
        assert_eq!(query("a b", &"c&d"), "a+b=c%26d");
        assert_eq!(query("a", &Some(vec!["x", "y"])), "a=x&a=y");
        assert_eq!(query("a", &Text("x".into())), "a=x");
        assert_eq!(query("a", &[Order::Up]), "a=up");
        assert_eq!(
            query("a", &serde_json::json!({"b": [1, 2], "c": null})),
            "b=1&b=2"
        );
    }

    #[test]
    fn lists_and_objects_have_the_style_of_their_parameter() {
        let range = serde_json::json!({"gt": 5, "in": ["a", "b"], "on": {"x": true}, "no": null});
        let decoded = |query: String| {
            let pairs = form_urlencoded::parse(query.as_bytes());
            let pairs = pairs.map(|(name, value)| format!("{name}={value}"));
            pairs.collect::<Vec<_>>().join(" ")
        };
        let deep = decoded(sent(&QueryParam::deep("d", &Some(&range))));
        assert_eq!(deep, "d[gt]=5 d[in][]=a d[in][]=b d[on][x]=true");
        assert_eq!(sent(&QueryParam::deep("d", &5)), "d=5");
        assert_eq!(sent(&QueryParam::deep("d", &None::<i64>)), "");
        let list = Some(vec!["x", "y z"]);
        assert_eq!(sent(&QueryParam::joined("l", &list, ",")), "l=x%2Cy+z");
        assert_eq!(sent(&QueryParam::joined("l", &list, "|")), "l=x%7Cy+z");
        assert_eq!(sent(&QueryParam::joined("l", &None::<Vec<i64>>, ",")), "");
        let object = serde_json::json!({"a": 1});
        assert_eq!(
            decoded(sent(&QueryParam::joined("l", &object, ","))),
            "l=a,1"
        );
        assert_eq!(
            decoded(sent(&QueryParam::json("j", &object))),
            r#"j={"a":1}"#
        );
    }
}
