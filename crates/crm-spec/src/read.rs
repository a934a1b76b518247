//! Reads strings and lists that are kept until the program ends.

use serde::{Deserialize, Deserializer};

/// A string of a specification, kept until the program ends.
// A field of the type itself would be read by borrowing from a document that is kept as long.
pub type Str = &'static str;

pub(crate) fn text<'de, D: Deserializer<'de>>(from: D) -> Result<Str, D::Error> {
    Ok(String::deserialize(from)?.leak())
}

pub(crate) fn option<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Str>, D::Error> {
    Ok(Option::<String>::deserialize(from)?.map(|text| &*text.leak()))
}

pub(crate) fn texts<'de, D>(from: D) -> Result<&'static [Str], D::Error>
where
    D: Deserializer<'de>,
{
    let texts = Vec::<String>::deserialize(from)?.into_iter();
    Ok(texts.map(|text| &*text.leak()).collect::<Vec<Str>>().leak())
}

pub(crate) fn list<'de, D, T>(from: D) -> Result<&'static [T], D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Ok(Vec::deserialize(from)?.leak())
}
