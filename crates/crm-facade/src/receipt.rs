//! What a write has done.

use std::borrow::Cow;
use std::fmt;

use crm_runtime::client::{PERSONAL, ResponseValue};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::cost::Cost;
use crate::doubt::Doubt;
use crate::loss::Loss;
use crate::resource::{Resource, Verb};

/// What a write has done, as far as the vendor tells.
#[derive(Clone, Deserialize, JsonSchema, PartialEq, Serialize)]
#[non_exhaustive]
#[must_use = "a receipt tells what was lost, and whether the write is known to be done"]
pub struct Receipt<I> {
    /// What happened.
    pub outcome: Outcome,
    /// The id, if the vendor gives one.
    pub id: Option<I>,
    /// Fields that could not be carried.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub losses: Vec<Loss>,
    /// The price by the vendor's documents, where there is one. It is not what was charged, which
    /// no vendor tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// The vendor's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The id that the vendor gave the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// How to find out what the receipt does not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<FollowUp>,
    /// What the write rests on that is less than documented: its outcome is no more certain.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<Doubt>,
}

impl<I> Receipt<I> {
    /// A receipt that tells the outcome.
    pub fn new(outcome: Outcome) -> Self {
        Self {
            outcome,
            id: None,
            losses: Vec::new(),
            cost: None,
            message: None,
            request_id: None,
            follow_up: None,
            doubts: Vec::new(),
        }
    }

    /// Gives the id.
    pub fn id(mut self, id: Option<impl Into<I>>) -> Self {
        self.id = id.map(Into::into);
        self
    }

    /// Gives the fields that were lost.
    pub fn losses(mut self, losses: Vec<Loss>) -> Self {
        self.losses = losses;
        self
    }

    /// Gives the vendor's own words.
    pub fn message(mut self, message: Option<String>) -> Self {
        self.message = message;
        self
    }

    /// Gives the id of the request, and takes back that the write is done where the status says
    /// that the vendor has only accepted it.
    pub fn response<T>(mut self, response: &ResponseValue<T>) -> Self {
        self.request_id = response.request_id().map(str::to_owned);
        let is_done = matches!(
            self.outcome,
            Outcome::Created | Outcome::Updated | Outcome::Deleted
        );
        if is_done && response.status() == http::StatusCode::ACCEPTED {
            self.outcome = Outcome::Unknown {
                how_to_find_out: "the vendor has accepted the request (202) and does not tell \
                                  whether it was carried out; look at the record"
                    .into(),
            };
        }
        self
    }

    /// Gives the id of the request.
    pub fn request_id(mut self, id: Option<&str>) -> Self {
        self.request_id = id.map(str::to_owned);
        self
    }

    /// Says how to find out the rest.
    pub fn follow_up(mut self, follow_up: FollowUp) -> Self {
        self.follow_up = Some(follow_up);
        self
    }
}

impl<I: fmt::Debug> fmt::Debug for Receipt<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receipt")
            .field("outcome", &self.outcome)
            .field("id", &self.id)
            .field("losses", &self.losses)
            // The vendor's words may name a person.
            .field("message", &self.message.as_ref().map(|_| PERSONAL))
            .field("request_id", &self.request_id)
            .field("follow_up", &self.follow_up)
            .field("doubts", &self.doubts)
            .finish_non_exhaustive()
    }
}

/// What a write has done.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Outcome {
    /// It was created.
    Created,
    /// It was changed.
    Updated,
    /// It was as asked before.
    Unchanged,
    /// It was removed.
    Deleted,
    /// The vendor will do it later.
    Accepted,
    /// The vendor does not tell.
    Unknown {
        /// How to find out.
        how_to_find_out: Cow<'static, str>,
    },
}

/// A further call that tells more.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FollowUp {
    /// The resource to ask for.
    pub resource: Resource,
    /// The verb to ask with.
    pub verb: Verb,
    /// What it tells.
    pub tells: Cow<'static, str>,
}

impl FollowUp {
    /// A further call.
    pub fn new(resource: Resource, verb: Verb, tells: impl Into<Cow<'static, str>>) -> Self {
        Self {
            resource,
            verb,
            tells: tells.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};

    use super::*;

    #[test]
    fn what_is_only_accepted_is_not_done() {
        for outcome in [Outcome::Created, Outcome::Updated, Outcome::Deleted] {
            for (status, is_done) in [(200, true), (201, true), (204, true), (202, false)] {
                let status = StatusCode::from_u16(status).expect("a status");
                let response = ResponseValue::new((), status, HeaderMap::new());
                let receipt = Receipt::<String>::new(outcome.clone()).response(&response);
                assert_eq!(receipt.outcome == outcome, is_done, "{status}");
                let is_unknown = matches!(receipt.outcome, Outcome::Unknown { .. });
                assert_eq!(is_unknown, !is_done, "{status}");
            }
        }
        // A job is documented to be accepted.
        let response = ResponseValue::new((), StatusCode::ACCEPTED, HeaderMap::new());
        let receipt = Receipt::<String>::new(Outcome::Accepted).response(&response);
        assert_eq!(receipt.outcome, Outcome::Accepted);
    }
}
