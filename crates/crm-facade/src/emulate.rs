//! What further calls can make up for, the same for every vendor.

use crate::error::{Error, ErrorKind, Reply, Result};
use crate::list::{End, Listing};
use crate::loss::Mapped;
use crate::model::{Contact, ContactId, ContactPatch, Email, Record};
use crate::options::Options;
use crate::patch::Change;
use crate::receipt::{Outcome, Receipt};
use crate::traits::Contacts;

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

pub(crate) fn search(list: Result<Listing<Contact>>, text: &str) -> Result<Listing<Contact>> {
    let text = text.to_lowercase();
    Ok(list?.keeping(move |contact| {
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

/// Gives those of a search that have the address.
pub(crate) fn find_by_email<'a>(
    list: Result<Listing<Contact>>,
    email: String,
) -> Reply<'a, Vec<Mapped<Contact>>> {
    Box::pin(async move {
        let wanted = Email::key_of(&email);
        let mut list = list?;
        let mut found = Vec::new();
        while let Some(row) = list.try_next().await? {
            if row.value.email_keys().contains(&wanted) {
                found.push(row);
            }
        }
        match list.end() {
            Some(End::CompleteWithDoubt { expected, seen })
                if found.is_empty() && expected.is_none_or(|expected| expected > seen) =>
            {
                Err(Error::new(
                    ErrorKind::Interrupted,
                    match expected {
                        Some(expected) => format!(
                            "the vendor counts {expected} contacts and lists {seen}: none of these \
                             has the address, and another may"
                        ),
                        None => format!(
                            "the vendor repeats a page instead of the next: none of the {seen} \
                             contacts that it lists has the address, and another may"
                        ),
                    },
                )
                .with_advice("try again later, or look for the contact in the vendor's app"))
            }
            _ => Ok(found),
        }
    })
}

/// Changes the one with the first address of a contact, or creates it.
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
                        Change::Leave
                    },
                    ..contact.into()
                };
                let receipt = match api.prepare_update(id.clone(), patch.clone(), options.clone()) {
                    Ok(prepared) if prepared.changes_nothing() => {
                        let losses = prepared.losses;
                        return Ok(Receipt::new(Outcome::Unchanged).id(Some(id)).losses(losses));
                    }
                    Ok(prepared) => prepared.send().await?,
                    // An adapter of one's own need not prepare what it sends.
                    Err(error) if error.is_missing_method() => {
                        api.update(id.clone(), patch, options).await?
                    }
                    Err(error) => return Err(error),
                };
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
