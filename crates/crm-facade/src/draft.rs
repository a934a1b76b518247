//! Requests that were written from a record or a patch.

use std::fmt;

use crate::loss::Loss;

/// A typed request, and what of the model is not in it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Draft<B> {
    /// The request's body.
    pub body: B,
    /// Fields of the model that the request does not carry.
    pub losses: Vec<Loss>,
    pub(crate) implied: Vec<String>,
    /// What it was written from that tells of a person.
    pub(crate) sent: Vec<String>,
    /// Whether it is a change of which nothing is in the body.
    pub(crate) changes_nothing: bool,
}

impl<B> Draft<B> {
    /// Puts the body into a request around it.
    pub fn map<C>(self, map: impl FnOnce(B) -> C) -> Draft<C> {
        Draft {
            body: map(self.body),
            losses: self.losses,
            implied: self.implied,
            sent: self.sent,
            changes_nothing: self.changes_nothing,
        }
    }
}

impl<B: fmt::Debug> fmt::Debug for Draft<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft")
            .field("body", &self.body)
            .field("losses", &self.losses)
            .field("implied", &self.implied)
            .finish_non_exhaustive()
    }
}
