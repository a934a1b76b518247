//! Writes that are put together as they would be, and not sent.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crm_facade::model::{Contact, ContactId, ContactPatch};
use crm_facade::{Crm, Error, Loss, Options, Receipt};
use crm_runtime::api::AuthScheme;
use crm_runtime::{BoxFuture, Limiter, RetryPolicy, testing};

use crate::failure::Failure;

/// A target's own mappers and checks, with nothing behind them.
pub(super) struct Rehearsal {
    crm: Crm,
    sent: Arc<Mutex<Option<Vec<u8>>>>,
}

/// What a write would be.
pub(super) struct Rehearsed {
    /// The body of the request.
    pub(super) body: Vec<u8>,
    pub(super) losses: Vec<Loss>,
}

/// Waits for nothing, as nothing is sent.
#[derive(Debug)]
struct AtOnce;

impl Limiter for AtOnce {
    fn acquire(&self, _: u32) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }

    fn feedback(&self, _: Duration) {}
}

impl Rehearsal {
    /// For the vendor and generation of a handle.
    pub(super) fn of(crm: &Crm) -> Result<Self, Failure> {
        let sent = Arc::new(Mutex::new(None));
        let there = sent.clone();
        let transport = testing::function(move |request| {
            let body: Vec<u8> = request.into_body().into();
            *there.lock().unwrap_or_else(PoisonError::into_inner) = Some(body);
            // A success that tells nothing is one of every operation.
            std::future::ready(Ok(testing::json(200, "")))
        });
        let api = crm.api();
        let builder = Crm::builder(api.vendor)
            .generation(api.generation)
            .limiter(Arc::new(AtOnce))
            .retry(RetryPolicy::never())
            .transport(transport);
        let builder = match api.auth {
            AuthScheme::ApiKey { .. } => builder.api_key("rehearsal"),
            _ => builder.bearer_token("rehearsal"),
        };
        Ok(Self {
            crm: builder.build()?,
            sent,
        })
    }

    /// What making a contact would send.
    pub(super) async fn create(&self, contact: &Contact) -> Result<Rehearsed, Error> {
        let contacts = self.crm.contacts().ok_or_else(nothing)?;
        self.rehearse(|| contacts.create(contact.clone(), Options::new()))
            .await
    }

    /// What changing a contact would send.
    pub(super) async fn update(&self, patch: &ContactPatch) -> Result<Rehearsed, Error> {
        let contacts = self.crm.contacts().ok_or_else(nothing)?;
        // Whose id it is does not matter; that it is a number is for vendors that have numbers.
        self.rehearse(|| contacts.update(ContactId::from("1"), patch.clone(), Options::new()))
            .await
    }

    async fn rehearse<'a>(
        &'a self,
        write: impl Fn() -> BoxFuture<'a, Result<Receipt<ContactId>, Error>>,
    ) -> Result<Rehearsed, Error> {
        *self.sent() = None;
        let result = write().await;
        let body = self.sent().take();
        match (result, body) {
            (Err(error), None) => Err(error),
            (result, body) => Ok(Rehearsed {
                body: body.unwrap_or_default(),
                // It could be sent; what is said of the answer means nothing.
                losses: result.map(|receipt| receipt.losses).unwrap_or_default(),
            }),
        }
    }

    fn sent(&self) -> MutexGuard<'_, Option<Vec<u8>>> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn nothing() -> Error {
    Error::new(
        crm_facade::ErrorKind::Unsupported,
        "the vendor has no contacts",
    )
}

#[cfg(test)]
mod tests {
    use crm_facade::model::Email;
    use crm_facade::{ErrorKind, Resource, Verb};

    use super::*;

    fn crm(vendor: &str) -> Crm {
        let builder = Crm::builder(vendor);
        match vendor {
            "snov" => builder.bearer_token("t").build(),
            _ => builder.api_key("k").build(),
        }
        .expect("a handle")
    }

    #[tokio::test]
    async fn every_vendor_that_makes_contacts_tells_what_is_lost() {
        let mut tried = 0;
        for vendor in crm_facade::vendors() {
            let crm = crm(vendor.id);
            if !crm.capability(Resource::Contact, Verb::Create).is_native() {
                continue;
            }
            let contact = Contact::new()
                .first_name("Ada")
                .last_name("Lovelace")
                .emails([Email::new("ada@example.com")])
                .list_ids(["1"])
                .verification_status("valid");
            let rehearsal = Rehearsal::of(&crm).expect("a rehearsal");
            let rehearsed = rehearsal.create(&contact).await.expect("a write");
            let lost: Vec<_> = rehearsed.losses.iter().map(|loss| &loss.path[..]).collect();
            assert!(
                lost.contains(&"verification_status"),
                "{}: {lost:?}",
                vendor.id
            );
            let body = String::from_utf8(rehearsed.body).expect("JSON");
            assert!(body.contains("ada@example.com"), "{}", vendor.id);
            tried += 1;
        }
        assert_eq!(tried, 4);
    }

    #[tokio::test]
    async fn what_the_vendor_can_not_take_is_refused() {
        for vendor in ["minotaur", "skarbe", "snov"] {
            let rehearsal = Rehearsal::of(&crm(vendor)).expect("a rehearsal");
            let refused = rehearsal.create(&Contact::new().title("CTO")).await;
            let error = refused.err().expect("an error");
            assert!(
                matches!(error.kind(), ErrorKind::InvalidInput { .. }),
                "{vendor}: {error}"
            );
        }
    }
}
