//! Prices of calls.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The price of a call in the vendor's credits, by its documents. What was charged may be less, since
/// some prices are due only for what is found, and no vendor tells it.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Cost {
    /// How many credits; `None` where the documents give no number.
    pub credits: Option<u32>,
    /// What the number is counted per.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Cow<'static, str>>,
    /// What else the documents say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Cow<'static, str>>,
}

impl From<crm_runtime::api::Credits> for Cost {
    fn from(credits: crm_runtime::api::Credits) -> Self {
        Self {
            credits: credits.amount,
            per: credits.per.map(Into::into),
            note: credits.note.map(Into::into),
        }
    }
}
