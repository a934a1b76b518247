//! Contacts of Snov.io: mappers and calls.

use std::collections::BTreeMap;

use crm_snov::reference::types;
use serde_json::Value;

use super::{API, Snov, is_nobody, record, rows, social_links, v1_date};
use crate::adapter::{self, Reading, Reply, Writing, draft_record, each, filled};
use crate::loss::Reason;
use crate::model::{
    Address, Contact, ContactId, ContactPatch, CustomFieldDefinition, Email, Phone,
};
use crate::traits::Contacts;
use crate::{
    Change, Error, ErrorKind, Listing, Mapped, Options, Origin, Outcome, Prepared, Query, Receipt,
    Result,
};

pub(super) fn read(from: &mut Reading<types::Prospect>) -> Contact {
    let mut contact = Contact::new();
    contact.id = filled(&mut from.id).map(Into::into);
    contact.full_name = from.name.take();
    contact.first_name = from.first_name.take();
    contact.last_name = from.last_name.take();
    contact.industry = from.industry.take();
    let (locality, country) = (from.locality.take(), from.country.take());
    contact.addresses = address(locality, country);
    contact.social_links = social_links(from, |own| &mut own.social);
    contact.updated_at = v1_date(&mut from.last_update_date);
    let lists = each(&mut from.lists, |list| list.id.take());
    contact.list_ids = lists.into_iter().flatten().map(Into::into).collect();
    let record = &mut **from;
    let jobs = record
        .current_job
        .iter_mut()
        .chain(&mut record.current_jobs);
    if let Some(job) = jobs.flatten().next() {
        contact.title = job.position.take();
        contact.company_name = job.company_name.take();
    }
    contact
}

/// The place, of which the vendor has the country apart.
pub(super) fn address(locality: Option<String>, country: Option<String>) -> Vec<Address> {
    let is_filled = |text: &String| !text.is_empty();
    let address = Address {
        city: locality.filter(is_filled),
        country: country.filter(is_filled),
        ..Address::default()
    };
    match address == Address::default() {
        true => Vec::new(),
        false => vec![address],
    }
}

pub(super) fn in_list(from: &mut Reading<types::ProspectInList>) -> Contact {
    let mut contact = Contact::new();
    contact.id = filled(&mut from.id).map(Into::into);
    contact.full_name = from.name.take();
    contact.first_name = from.first_name.take();
    contact.last_name = from.last_name.take();
    let emails = each(&mut from.emails, |email| filled(&mut email.email));
    contact.emails = emails.into_iter().flatten().map(Email::new).collect();
    contact
}

pub(super) fn custom_field(from: &mut Reading<types::CustomField>) -> CustomFieldDefinition {
    let mut field = CustomFieldDefinition::new();
    field.id = filled(&mut from.key).map(Into::into);
    field.name = from.label.take();
    field.value_type = from.type_.take();
    field.required = from.required.take();
    field
}

pub(super) fn write(from: &mut Writing<ContactPatch>) -> types::ProspectAdd {
    let email = from
        .main_of("emails", |patch| patch.emails.entries())
        .and_then(|email| email.address.take());
    let mut body = types::ProspectAdd::builder().list_id(list_id(from)).build();
    body.social_links = social(from);
    let has_profile = |links: &BTreeMap<String, String>| links.contains_key("linkedIn");
    body.email = match email {
        None if !body.social_links.as_ref().is_some_and(has_profile) => {
            Some(from.need("emails", "email", Change::Leave))
        }
        email => email,
    };
    from.full_name.give(&mut body.full_name);
    from.first_name.give(&mut body.first_name);
    from.last_name.give(&mut body.last_name);
    from.title.give(&mut body.position);
    from.company_name.give(&mut body.company_name);
    if let Some(address) = from.main_of("addresses", |patch| patch.addresses.entries()) {
        body.country = address.country.take();
        body.locality = address.city.take().or_else(|| address.text.take());
    }
    let phones = from.phones_in_one(|patch| patch.phone_numbers.entries());
    body.phones = (!phones.is_empty()).then_some(phones);
    body.custom_fields = custom_fields(from);
    from.read_only(&["industry"]);
    body
}

/// The first of the lists, of which the vendor takes one.
fn list_id(from: &mut Writing<ContactPatch>) -> i64 {
    let lists = match from.list_ids.take() {
        Change::Set(lists) => lists,
        other => {
            from.list_ids = other;
            Vec::new()
        }
    };
    for index in 1..lists.len() {
        from.lose(format!("list_ids[{index}]"), Reason::Truncated);
    }
    let list = match lists.first().map(|id| id.as_str().parse()) {
        Some(Ok(id)) => Change::Set(id),
        Some(Err(_)) => {
            from.invalid("list_ids");
            Change::Set(0)
        }
        None => Change::Leave,
    };
    from.need("list_ids", "listId", list)
}

/// One profile in each network. The vendor spells LinkedIn in its own way.
fn social(from: &mut Writing<ContactPatch>) -> Option<BTreeMap<String, String>> {
    let (mut links, mut sent, mut doubles) = (BTreeMap::new(), Vec::new(), Vec::new());
    for (index, link) in from.social_links.entries().iter_mut().enumerate() {
        let (Some(network), Some(_)) = (&link.network, &link.url) else {
            continue;
        };
        let own = match &**network {
            "linkedin" => "linkedIn",
            other => other,
        };
        let path = format!("social_links[{index}]");
        if links.contains_key(own) {
            doubles.push(path);
            continue;
        }
        let own = own.to_owned();
        link.network = None;
        links.extend(link.url.take().map(|url| (own, url)));
        sent.push(path);
    }
    for path in sent {
        from.implied(format!("{path}.network"));
    }
    for path in doubles {
        from.left_because(path, Reason::Truncated);
    }
    (!links.is_empty()).then_some(links)
}

/// The custom fields, of which the vendor takes strings.
fn custom_fields(from: &mut Writing<ContactPatch>) -> Option<BTreeMap<String, String>> {
    let fields = from.custom_fields(|patch| &mut patch.custom_fields)?;
    let (mut strings, mut others) = (BTreeMap::new(), false);
    for (name, value) in fields {
        match value {
            Value::String(text) => {
                strings.insert(name, text);
            }
            Value::Number(number) => {
                strings.insert(name, number.to_string());
            }
            Value::Bool(value) => {
                strings.insert(name, value.to_string());
            }
            _ => others = true,
        }
    }
    if others {
        from.lose("custom_fields", Reason::NotSupportedByVendor);
    }
    (!strings.is_empty()).then_some(strings)
}

/// What a response says became of a contact that was to be added.
fn outcome(added: &types::ProspectAdded) -> Outcome {
    match (added.added, added.updated) {
        (Some(false), Some(true)) => Outcome::Updated,
        (Some(false), _) => Outcome::Unchanged,
        _ => Outcome::Created,
    }
}

impl Contacts for Snov {
    fn custom_fields(&self, _: Query, options: Options) -> Result<Listing<CustomFieldDefinition>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let found = client.custom_fields_list().await?.into_inner();
                Ok(adapter::read_all(API.vendor, found, custom_field))
            })
        }))
    }

    fn get(&self, id: ContactId, options: Options) -> Reply<'_, Mapped<Contact>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let body = types::ProspectByIdRequest::builder().id(id).build();
            let found = match client.prospects_get(&body).await {
                Err(error) if is_nobody(&error) => {
                    return Err(
                        Error::new(ErrorKind::NotFound, "the vendor has no such contact")
                            .with_origin(Origin::Vendor),
                    );
                }
                found => found?,
            };
            let found = record(found.into_inner().data, "contact")?;
            Ok(adapter::read(API.vendor, found, read))
        })
    }

    /// The vendor finds by the address and does not repeat it, so that it is given to each.
    fn find_by_email(&self, email: String, options: Options) -> Reply<'_, Vec<Mapped<Contact>>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let body = types::ProspectByEmailRequest::builder()
                .email(email.as_str())
                .build();
            let mut found = match client.prospects_find_by_email(&body).await {
                Err(error) if is_nobody(&error) => return Ok(Vec::new()),
                found => rows(found?, |found| found.data, read)?,
            };
            for contact in &mut found {
                contact.value.emails.push(Email::new(email.as_str()));
            }
            Ok(found)
        })
    }

    fn prepare_create(&self, contact: Contact, options: Options) -> Result<Prepared<ContactId>> {
        if contact.list_ids.is_empty() {
            return Err(
                Error::invalid(["list_ids"], "the vendor makes contacts on a list only")
                    .with_advice("name the list in `list_ids`"),
            );
        }
        let client = self.client.with_options(options.for_client());
        let mut draft = draft_record(API.vendor, contact, write)?;
        // What the vendor does without being told is not documented.
        draft.body.update_contact.get_or_insert(false);
        draft.body.create_duplicates.get_or_insert(false);
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let added = client.prospects_add(&body).await?;
                let outcome = outcome(&added);
                let receipt = Receipt::new(outcome)
                    .id(added.id.clone())
                    .response(&added)
                    .message(added.errors.as_ref().map(ToString::to_string));
                Ok(match receipt.id {
                    Some(_) => receipt,
                    None => receipt.follow_up(crate::FollowUp::new(
                        crate::Resource::Contact,
                        crate::Verb::FindByEmail,
                        "the id of the new contact",
                    )),
                })
            })
        }))
    }
}

/// A phone number, which the vendor has as one string.
pub(super) fn phone(number: &mut Option<String>) -> Vec<Phone> {
    filled(number).map(Phone::new).into_iter().collect()
}
