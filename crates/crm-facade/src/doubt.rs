//! Facts that a call rests on and that are less than documented.

use std::borrow::Cow;
use std::fmt;

use crm_runtime::api::{Fact, Ground, Operation, Trust};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A fact that a call rests on and that is less than documented.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Doubt {
    /// The vendor's operation.
    pub operation: Cow<'static, str>,
    /// The fact of it: `request`.
    #[schemars(with = "String")]
    pub fact: Fact,
    /// How far the fact can be trusted.
    #[schemars(with = "String")]
    pub trust: Trust,
    /// The page that states it, or says otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<Cow<'static, str>>,
    /// Why it was taken so, or what the page has instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Cow<'static, str>>,
}

impl Doubt {
    /// The doubts about an operation.
    pub fn of(operation: &Operation) -> Vec<Self> {
        let doubt = |ground: Ground| Self {
            operation: operation.id.into(),
            fact: ground.fact,
            trust: ground.trust,
            page: ground.source.page.map(Into::into),
            note: ground.why().map(Into::into),
        };
        operation.doubts().map(doubt).collect()
    }
}

/// `request of contacts_list is assumed: by analogy`.
impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} is {}", self.fact, self.operation, self.trust)?;
        match &self.note {
            Some(note) => write!(f, ": {note}"),
            None => Ok(()),
        }
    }
}
