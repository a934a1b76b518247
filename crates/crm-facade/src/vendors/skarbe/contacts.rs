//! Contacts of Skarbe.

use crm_runtime::RawRequest;
use crm_skarbe::v1::types;
use serde_json::Value;

use super::{API, Skarbe, lead_statuses};
use crate::adapter::{self, Reading, Writing, draft_record, filled, nested};
use crate::loss::Reason;
use crate::model::{Contact, ContactId, ContactPatch, Email, Phone, SocialLink};
use crate::resource::{Resource, Verb};
use crate::traits::Contacts;
use crate::{Change, FollowUp, Listing, Options, Outcome, Prepared, Query, Receipt, Result};

pub(super) fn read(from: &mut Reading<types::Contact>) -> Contact {
    let mut contact = Contact::new();
    contact.id = from.id.take().map(Into::into);
    contact.created_at = from.created_at.take().map(Into::into);
    contact.first_name = from.first_name.take();
    contact.last_name = from.last_name.take();
    contact.full_name = from.full_name.take();
    contact.emails = filled(&mut from.email)
        .map(Email::new)
        .into_iter()
        .collect();
    contact.phone_numbers = phone_numbers(&mut from.phone_numbers);
    contact.company_name = from.company_name.take();
    contact.title = from.job_title.take();
    contact.photo_url = from.photo.take();
    contact.notes = from.note.take();
    contact.last_activity_at = from.last_activity_at.take().map(Into::into);
    for (network, url) in [
        ("facebook", filled(&mut from.facebook_url)),
        ("instagram", filled(&mut from.instagram_url)),
        ("linkedin", filled(&mut from.linkedin_url)),
    ] {
        contact
            .social_links
            .extend(url.map(|url| SocialLink::new(network, url)));
    }
    contact.lead_status = nested(&mut from.lead_status, lead_statuses::status);
    contact
}

/// The document names no type, so any form is read: a list or a single one; strings, numbers, and
/// objects that hold one number. What is not understood stays where it was.
fn phone_numbers(from: &mut Option<Value>) -> Vec<Phone> {
    let mut numbers = Vec::new();
    match from {
        Some(Value::Array(entries)) => {
            entries.retain_mut(|entry| match phone_number(entry) {
                Some(number) => {
                    numbers.push(number);
                    is_something(entry)
                }
                None => is_something(entry),
            });
        }
        Some(value) => numbers.extend(phone_number(value)),
        None => {}
    }
    if !from.as_ref().is_some_and(is_something) {
        *from = None;
    }
    numbers.into_iter().map(Phone::new).collect()
}

/// Takes a number out of a value, of an object the one member that is one.
fn phone_number(value: &mut Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => {
            let number = std::mem::take(text);
            *value = Value::Null;
            Some(number)
        }
        Value::Number(number) => {
            let number = number.to_string();
            *value = Value::Null;
            Some(number)
        }
        Value::Object(members) => {
            let mut numbers = members.iter().filter(|(_, member)| is_number(member));
            let (Some((name, _)), None) = (numbers.next(), numbers.next()) else {
                return None;
            };
            let name = name.clone();
            match members.remove(&name) {
                Some(Value::String(number)) => Some(number),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether a member of an object is a phone number: five digits or more, and nothing but what is
/// written between digits.
fn is_number(member: &Value) -> bool {
    let Some(text) = member.as_str() else {
        return false;
    };
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    digits >= 5
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || "+-./() ".contains(c))
}

/// Whether anything is left of a value.
fn is_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(entries) => !entries.is_empty(),
        Value::Object(members) => !members.is_empty(),
        _ => true,
    }
}

pub(super) fn write(from: &mut Writing<ContactPatch>) -> types::ContactCreate {
    from.read_only(&["full_name", "photo_url", "last_activity_at"]);
    let mut body = types::ContactCreate::default();
    from.first_name.give(&mut body.first_name);
    from.last_name.give(&mut body.last_name);
    from.company_name.give(&mut body.company_name);
    from.title.give(&mut body.job_title);
    from.notes.give(&mut body.note);
    if let Some(email) = from.main_of("emails", |patch| patch.emails.entries()) {
        body.email = email.address.take();
    }
    if from.phone_numbers.is_set() {
        let numbers = from.phones_in_one(|patch| patch.phone_numbers.entries());
        body.phone_numbers = Some(numbers);
    }
    write_social_links(from, &mut body);
    if let Change::Set(status) = &mut from.lead_status {
        match status.id.take().map(|id| id.as_str().parse()) {
            Some(Ok(id)) => body.lead_status = Some(id),
            Some(Err(_)) => from.invalid("lead_status.id"),
            None => {}
        }
    }
    for part in ["name", "kind", "color", "display_order"] {
        from.left_because(format!("lead_status.{part}"), Reason::NotWritable);
    }
    body
}

/// Writes one link of each network that the vendor has a field for. Twitter is written and never
/// read.
fn write_social_links(from: &mut Writing<ContactPatch>, body: &mut types::ContactCreate) {
    let (mut implied, mut truncated) = (Vec::new(), Vec::new());
    for (index, link) in from.social_links.entries().iter_mut().enumerate() {
        let place = match link.network.as_deref() {
            Some("facebook") => &mut body.facebook_url,
            Some("instagram") => &mut body.instagram_url,
            Some("linkedin") => &mut body.linkedin_url,
            Some("twitter") => &mut body.twitter_url,
            _ => continue,
        };
        link.network = None;
        implied.push(format!("social_links[{index}].network"));
        if place.is_some() {
            truncated.push(index);
        } else {
            *place = link.url.take();
        }
    }
    implied.into_iter().for_each(|path| from.implied(path));
    for index in truncated {
        from.left_because(format!("social_links[{index}]"), Reason::Truncated);
    }
}

impl Skarbe {
    fn contacts(&self, text: Option<String>, options: &Options) -> Listing<Contact> {
        let client = self.client.with_options(options.for_client());
        // The parameters' own type, so that one that a specification renames does not compile.
        let mut params = types::ContactsListParams::new();
        params.query = text;
        let mut request = RawRequest::new();
        if let Some(text) = params.query {
            request = request.query("query", text);
        }
        let rows = client
            .connection()
            .rows::<types::Contact, types::Error>("contacts_list", request);
        Listing::arriving(options, rows, |row| adapter::read(API.vendor, row, read))
    }
}

impl Contacts for Skarbe {
    fn list(&self, query: Query, options: Options) -> Result<Listing<Contact>> {
        Ok(self.contacts(query.text, &options))
    }

    fn search(&self, text: String, options: Options) -> Result<Listing<Contact>> {
        Ok(self.contacts(Some(text), &options))
    }

    fn prepare_create(&self, contact: Contact, options: Options) -> Result<Prepared<ContactId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, contact, write)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let created = client.contacts_create(&body).await?;
                let receipt = Receipt::new(Outcome::Created)
                    .id(created.id)
                    .response(&created);
                Ok(match receipt.id {
                    Some(_) => receipt,
                    None => receipt.follow_up(FollowUp::new(
                        Resource::Contact,
                        Verb::FindByEmail,
                        "the id of the new contact",
                    )),
                })
            })
        }))
    }
}
