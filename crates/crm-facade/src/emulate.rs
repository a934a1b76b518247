//! What further calls can make up for, the same for every vendor.

use futures_util::TryStreamExt;

use crate::adapter::Reply;
use crate::error::{Error, ErrorKind, Result};
use crate::list::Listing;
use crate::loss::Mapped;
use crate::model::{Contact, ContactId, ContactPatch, Record};
use crate::options::Options;
use crate::receipt::Receipt;
use crate::resource::{Resource, Verb};
use crate::traits::Contacts;

/// That a verb can be emulated where a vendor has others.
pub(crate) struct Rule {
    pub(crate) resource: Resource,
    pub(crate) verb: Verb,
    pub(crate) needs: &'static [Verb],
    pub(crate) how: &'static str,
    pub(crate) calls: &'static str,
}

const fn get(resource: Resource) -> Rule {
    Rule {
        resource,
        verb: Verb::Get,
        needs: &[Verb::List],
        how: "the list is read until the id comes",
        calls: "one a page",
    }
}

/// In the order in which they build on each other.
pub(crate) const RULES: &[Rule] = &[
    get(Resource::Contact),
    get(Resource::Company),
    get(Resource::Deal),
    get(Resource::Pipeline),
    get(Resource::List),
    get(Resource::Product),
    get(Resource::Call),
    get(Resource::Agent),
    get(Resource::Campaign),
    get(Resource::User),
    get(Resource::Webhook),
    get(Resource::EmailAccount),
    get(Resource::WarmUp),
    Rule {
        resource: Resource::Contact,
        verb: Verb::Search,
        needs: &[Verb::List],
        how: "the list is read, and names, addresses and companies are compared here",
        calls: "one a page",
    },
    Rule {
        resource: Resource::Contact,
        verb: Verb::FindByEmail,
        needs: &[Verb::Search],
        how: "what a search for the address finds is compared here",
        calls: "those of a search",
    },
    Rule {
        resource: Resource::Contact,
        verb: Verb::Upsert,
        needs: &[Verb::FindByEmail, Verb::Create, Verb::Update],
        how: "the contact is looked for by its e-mail address, then changed or created",
        calls: "those of a search, and one",
    },
];

/// Runs the emulation of a call; it is here so that the types of a closure can be inferred.
pub(crate) fn call<'a, A: ?Sized, T>(
    api: &'a A,
    options: Options,
    run: impl FnOnce(&'a A, Options) -> Reply<'a, T>,
) -> Reply<'a, T> {
    // A checkpoint is one of a list, and this is none. What is looked for is there or not, however
    // many others there are.
    let options = Options {
        resume: None,
        uncounted: true,
        ..options
    };
    run(api, options)
}

/// Runs the emulation of a list.
pub(crate) fn list<A: ?Sized, T>(
    api: &A,
    options: Options,
    run: impl FnOnce(&A, Options) -> Result<Listing<T>>,
) -> Result<Listing<T>> {
    run(api, options)
}

pub(crate) fn get_by_listing<'a, T: Record>(
    list: Result<Listing<T>>,
    id: impl AsRef<str> + Send + 'a,
) -> Reply<'a, Mapped<T>> {
    Box::pin(async move {
        let mut list = list?;
        while let Some(row) = list.try_next().await? {
            if row
                .value
                .id()
                .is_some_and(|found| found.as_ref() == id.as_ref())
            {
                return Ok(row);
            }
        }
        Err(Error::new(ErrorKind::NotFound, "the list has no such id"))
    })
}

pub(crate) fn search(api: &dyn Contacts, text: &str, options: Options) -> Result<Listing<Contact>> {
    let text = text.to_lowercase();
    let list = api.list(crate::Query::new(), options)?;
    Ok(list.keeping(move |contact| {
        let emails = contact
            .emails
            .iter()
            .filter_map(|email| email.address.as_ref());
        [
            &contact.first_name,
            &contact.last_name,
            &contact.full_name,
            &contact.company_name,
        ]
        .into_iter()
        .flatten()
        .chain(emails)
        .any(|value| value.to_lowercase().contains(&text))
    }))
}

pub(crate) fn find_by_email<'a>(
    api: &'a dyn Contacts,
    email: String,
    options: Options,
) -> Reply<'a, Vec<Mapped<Contact>>> {
    Box::pin(async move {
        let found = api.search(email.clone(), options)?;
        found
            .try_filter(|row| {
                let is_it = row.value.emails.iter().any(|found| {
                    let address = found.address.as_deref().unwrap_or_default();
                    address.eq_ignore_ascii_case(&email)
                });
                std::future::ready(is_it)
            })
            .try_collect()
            .await
    })
}

pub(crate) fn upsert<'a>(
    api: &'a dyn Contacts,
    contact: Contact,
    options: Options,
) -> Reply<'a, Receipt<ContactId>> {
    Box::pin(async move {
        let email = contact
            .emails
            .iter()
            .find(|email| email.primary == Some(true))
            .or(contact.emails.first())
            .and_then(|email| email.address.clone())
            .filter(|address| !address.is_empty())
            .ok_or_else(|| Error::invalid(["emails"], "there is no address to look for"))?;
        let found = api.find_by_email(email, options.clone()).await?;
        let mut ids = found.into_iter().map(|found| found.value.id);
        match (ids.next(), ids.next()) {
            (None, _) => api.create(contact, options).await,
            (Some(Some(id)), None) => {
                let patch = ContactPatch {
                    // It is what the contact was found by.
                    emails: if contact.emails.len() > 1 {
                        contact.emails.clone().into()
                    } else {
                        crate::Change::Leave
                    },
                    ..contact.into()
                };
                let receipt = api.update(id.clone(), patch, options).await?;
                Ok(Receipt {
                    id: receipt.id.or(Some(id)),
                    ..receipt
                })
            }
            (Some(None), None) => Err(Error::new(
                ErrorKind::AmbiguousMatch,
                "the contact with this address has no id",
            )),
            (Some(_), Some(_)) => Err(Error::new(
                ErrorKind::AmbiguousMatch,
                "more than one contact has this address",
            )),
        }
    })
}
