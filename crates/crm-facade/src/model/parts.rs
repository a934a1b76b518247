//! Parts that several records have.

use std::borrow::Cow;
use std::fmt;
use std::time::SystemTime;

use crm_runtime::client::Timestamp;
use rust_decimal::Decimal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A time as the vendor wrote it: a string or an integer.
#[derive(Clone, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Time(pub Timestamp);

impl Time {
    /// The time, to compare it with others, if it is written in a form that is known; see
    /// [`Timestamp::time`].
    pub fn time(&self) -> Option<SystemTime> {
        self.0.time()
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Into<Timestamp>> From<T> for Time {
    fn from(time: T) -> Self {
        Self(time.into())
    }
}

impl JsonSchema for Time {
    fn schema_name() -> Cow<'static, str> {
        "Time".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A time as the vendor wrote it.",
            "type": ["string", "integer"],
        })
    }
}

open_enum! {
    /// What an e-mail address is used for.
    pub enum EmailType {
        /// At work.
        Work = "work",
        /// In private.
        Personal = "personal",
    }
}

value_struct! {
    /// An e-mail address of a person or company.
    pub struct Email {
        /// The address.
        personal optional address: String,
        /// What it is used for.
        public optional email_type: EmailType,
        /// Whether it is the main one; `None` where the vendor does not tell.
        public optional primary: bool,
    }
}

impl Email {
    /// An address.
    pub fn new(address: impl Into<String>) -> Self {
        Self::default().address(address.into())
    }
}

impl<T: Into<String>> From<T> for Email {
    fn from(address: T) -> Self {
        Self::new(address)
    }
}

value_struct! {
    /// A postal address, or as much of it as is known.
    pub struct Address {
        /// First line.
        personal optional line1: String,
        /// Second line.
        personal optional line2: String,
        /// City or other locality.
        personal optional city: String,
        /// State, region or province.
        public optional state: String,
        /// Postal code.
        personal optional postal_code: String,
        /// Country, as the vendor writes it.
        public optional country: String,
        /// The whole address, where the vendor has it in one text only.
        personal optional text: String,
        /// What it is used for.
        public optional address_type: String,
    }
}

value_struct! {
    /// A profile in a social network.
    pub struct SocialLink {
        /// The network in lower case: `linkedin`.
        public optional network: Cow<'static, str>,
        /// Address of the profile.
        personal optional url: String,
    }
}

impl SocialLink {
    /// A profile.
    pub fn new(network: impl Into<String>, url: impl Into<String>) -> Self {
        Self::default().network(network.into()).url(url.into())
    }
}

value_struct! {
    /// An amount of money.
    pub struct Money {
        /// The amount, exactly.
        public optional amount: Decimal,
        /// ISO 4217 code of the currency, as the vendor writes it; `None` where it has none.
        public optional currency: String,
    }
}

impl Money {
    /// An amount without a currency.
    pub fn new(amount: impl Into<Decimal>) -> Self {
        Self::default().amount(amount.into())
    }
}

value_struct! {
    /// A field that the vendor's customer has defined.
    pub struct CustomField {
        /// The vendor's id of the field.
        public optional id: String,
        /// The field's name.
        public optional name: String,
        /// What it holds.
        personal optional value: CustomValue,
    }
}

impl CustomField {
    /// A field by its name.
    pub fn new(name: impl Into<String>, value: impl Into<CustomValue>) -> Self {
        Self::default().name(name.into()).value(value.into())
    }
}

/// What a custom field holds.
#[derive(Clone, Deserialize, JsonSchema, PartialEq, Serialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
#[non_exhaustive]
pub enum CustomValue {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A number with a fraction, exactly.
    Decimal(Decimal),
    /// Yes or no.
    Bool(bool),
    /// Several values.
    List(Vec<CustomValue>),
    /// Anything else, as it came.
    Json(Value),
}

impl fmt::Debug for CustomValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crm_runtime::client::PERSONAL.fmt(f)
    }
}

impl From<&str> for CustomValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for CustomValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for CustomValue {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<bool> for CustomValue {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

/// Nothing is lost: [`Value::from`] gives the same JSON back.
impl From<Value> for CustomValue {
    fn from(value: Value) -> Self {
        match value {
            Value::String(text) => Self::Text(text),
            Value::Bool(value) => Self::Bool(value),
            Value::Array(values) => Self::List(values.into_iter().map(Self::from).collect()),
            Value::Number(ref number) => match (number.as_i64(), decimal(&value)) {
                (Some(whole), _) => Self::Integer(whole),
                (None, Some(decimal)) => Self::Decimal(decimal),
                (None, None) => Self::Json(value),
            },
            other => Self::Json(other),
        }
    }
}

impl From<CustomValue> for Value {
    fn from(value: CustomValue) -> Self {
        match value {
            CustomValue::Text(text) => text.into(),
            CustomValue::Integer(number) => number.into(),
            CustomValue::Decimal(number) => number_of(number),
            CustomValue::Bool(value) => value.into(),
            CustomValue::List(values) => values.into_iter().map(Self::from).collect(),
            CustomValue::Json(value) => value,
        }
    }
}

/// The number or numeric text, where a decimal holds it exactly.
pub(crate) fn decimal(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => {
            let text = number.to_string();
            let decimal = text
                .parse()
                .or_else(|_| Decimal::from_scientific(&text))
                .ok()?;
            // By the bits, because -0 is not 0.
            let bits = |number: &serde_json::Number| number.as_f64().map(f64::to_bits);
            let same = match number_of(decimal) {
                Value::Number(back) => bits(&back) == bits(number),
                _ => false,
            };
            same.then_some(decimal)
        }
        Value::String(text) => {
            let decimal: Decimal = text.parse().ok()?;
            (decimal.to_string() == *text).then_some(decimal)
        }
        _ => None,
    }
}

/// The decimal as a JSON number; as a string where no JSON number is the same.
pub(crate) fn number_of(decimal: Decimal) -> Value {
    serde_json::from_str::<serde_json::Number>(&decimal.to_string())
        .map_or_else(|_| decimal.to_string().into(), Value::Number)
}
