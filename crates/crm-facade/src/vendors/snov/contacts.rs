use crm_snov::provided::types;

use super::{API, Snov, created, unless_blank};
use crate::adapter::{self, Reading, Reply, Writing, custom_fields, draft_record, filled};
use crate::loss::Reason;
use crate::model::{Address, Contact, ContactId, ContactPatch, Email};
use crate::resource::{Resource, Verb};
use crate::traits::Contacts;
use crate::{Change, Error, FollowUp, Mapped, Options, Prepared, Result};

pub(super) fn read(from: &mut Reading<types::Prospect>) -> Contact {
    let mut contact = Contact::new();
    contact.id = filled(&mut from.id).map(Into::into);
    contact.first_name = from.first_name.take();
    contact.last_name = from.last_name.take();
    contact.emails = emails(&mut from.email);
    contact.title = from.position.take();
    contact.company_name = from.company.take();
    contact.addresses = location(&mut from.location);
    contact.custom_fields = custom_fields(&mut from.custom_fields);
    contact
}

/// The address, of which the vendor has one.
pub(super) fn emails(email: &mut Option<String>) -> Vec<Email> {
    filled(email).map(Email::new).into_iter().collect()
}

/// The place, of which the vendor has one text.
pub(super) fn location(place: &mut Option<String>) -> Vec<Address> {
    filled(place)
        .map(|place| Address::default().text(place))
        .into_iter()
        .collect()
}

pub(super) fn write(from: &mut Writing<ContactPatch>) -> types::ProspectCreate {
    let email = from
        .main_of("emails", |patch| patch.emails.entries())
        .and_then(|email| email.address.take());
    let email = email.map_or(Change::Leave, Change::Set);
    let mut body = types::ProspectCreate::builder()
        .email(from.need("email", "email", email))
        .list_id(list_id(from))
        .build();
    from.first_name.give(&mut body.first_name);
    from.last_name.give(&mut body.last_name);
    from.title.give(&mut body.position);
    from.company_name.give(&mut body.company);
    if let Some(address) = from.main_of("addresses", |patch| patch.addresses.entries()) {
        body.location = address.text.take();
    }
    if let Some(phone) = from.main_of("phone_numbers", |patch| patch.phone_numbers.entries()) {
        body.phone = phone.number.take();
    }
    body.linkedin = linkedin(from);
    body.custom_fields = from.custom_fields(|patch| &mut patch.custom_fields);
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
            Change::Leave
        }
        None => Change::Leave,
    };
    from.need("list_ids", "list_id", list)
}

/// The first profile in the only network that the vendor has a field for.
fn linkedin(from: &mut Writing<ContactPatch>) -> Option<String> {
    let (mut linkedin, mut found) = (None, Vec::new());
    for (index, link) in from.social_links.entries().iter_mut().enumerate() {
        let is_linkedin = |network: &mut String| network == "linkedin";
        if link.network.take_if(is_linkedin).is_none() {
            continue;
        }
        if found.is_empty() {
            linkedin = link.url.take();
        }
        found.push(format!("social_links[{index}]"));
    }
    for path in &found {
        from.implied(format!("{path}.network"));
    }
    for path in found.into_iter().skip(1) {
        from.left_because(path, Reason::Truncated);
    }
    linkedin
}

impl Contacts for Snov {
    fn get(&self, id: ContactId, options: Options) -> Reply<'_, Mapped<Contact>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let body = types::FindProspectByIdRequest::builder().id(id).build();
            let prospect = client.find_prospect_by_id(&body).await?;
            Ok(adapter::read(API.vendor, prospect.into_inner(), read))
        })
    }

    fn find_by_email(&self, email: String, options: Options) -> Reply<'_, Vec<Mapped<Contact>>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let body = types::FindProspectByEmailRequest::builder()
                .email(email)
                .build();
            let prospect = match client.find_prospect_by_email(&body).await {
                Err(error) if is_nobody(&error) => None,
                response => unless_blank(response)?,
            };
            let contact = |prospect| adapter::read(API.vendor, prospect, read);
            Ok(prospect.map(contact).into_iter().collect())
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
        let draft = draft_record(API.vendor, contact, write)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let prospect = client.add_prospect(&body).await?;
                let find = FollowUp::new(
                    Resource::Contact,
                    Verb::FindByEmail,
                    "the id of the new contact",
                );
                Ok(created(prospect.id.clone(), find).answered(&prospect))
            })
        }))
    }
}

/// Whether the answer says that nobody was found. A path that the vendor does not have gives 404
/// too, with another body.
fn is_nobody(error: &crm_snov::provided::Error) -> bool {
    error.status() == Some(http::StatusCode::NOT_FOUND)
        && error
            .body()
            .is_some_and(|body| body.error.is_some() || body.message.is_some())
}
