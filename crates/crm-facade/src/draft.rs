//! Requests that were written from a record or a patch.

use crate::loss::Loss;

/// A typed request, and what of the model is not in it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Draft<B> {
    /// The request's body.
    pub body: B,
    /// Fields of the model that the request does not carry.
    pub losses: Vec<Loss>,
    pub(crate) implied: Vec<String>,
}

impl<B> Draft<B> {
    /// Puts the body into a request around it.
    pub fn map<C>(self, map: impl FnOnce(B) -> C) -> Draft<C> {
        Draft {
            body: map(self.body),
            losses: self.losses,
            implied: self.implied,
        }
    }
}
