//! Contacts of Minotaur: mappers and calls.

use crm_minotaur::v1::{Client, types};
use serde_json::Value;

use super::parts;
use super::{API, Minotaur};
use crate::adapter::{
    self, Reading, Reply, Writing, custom_fields, draft_record, each, filled, nested, read_list,
};
use crate::loss::{Loss, Reason};
use crate::model::{
    Address, Contact, ContactId, ContactPatch, Email, EmailType, Extensions, Phone, PhoneType,
};
use crate::resource::{Resource, Verb};
use crate::traits::Contacts;
use crate::{
    Change, FollowUp, Listing, Mapped, Options, Outcome, Prepared, Query, Receipt, Result,
};

/// Those that the vendor's own tools use; the documents name none, and show any key.
pub(super) const FILTERS: &[&str] = &[
    "location_locality",
    "location_region",
    "location_country",
    "job_title",
    "industry",
    "company",
    "location_postal_code",
    "*",
];

/// The filters by fields of the model.
pub(super) const FILTER_FIELDS: &[(&str, &str)] = &[
    ("title", "job_title"),
    ("company_name", "company"),
    ("addresses.city", "location_locality"),
    ("addresses.state", "location_region"),
    ("addresses.country", "location_country"),
    ("addresses.postal_code", "location_postal_code"),
];

/// What `other_emails` are for, so that none of them is taken for the address for work.
const OTHER: &str = "other";

pub(super) fn read(from: &mut Reading<types::Contact>) -> Contact {
    let mut contact = Contact::new();
    contact.id = filled(&mut from.id).map(Into::into);
    contact.first_name = from.first_name.take();
    contact.middle_name = from.middle_name.take();
    contact.last_name = from.last_name.take();
    for (address, email_type) in [
        (filled(&mut from.work_email), EmailType::Work),
        (filled(&mut from.personal_email), EmailType::Personal),
    ] {
        let email = address.map(|address| Email::new(address).email_type(email_type));
        contact.emails.extend(email);
    }
    for address in other_emails(&mut from.other_emails) {
        contact.emails.push(Email::new(address).email_type(OTHER));
    }
    let mut translated = Vec::new();
    let mut indices = 0..;
    each(&mut from.phone_numbers, |phone| {
        let number = phone.number.clone();
        let taken = Phone::take(&mut phone.number, &mut phone.country_code, false);
        let index = indices.next();
        if taken.as_ref().is_some_and(|taken| taken.number != number) {
            translated.extend(index);
        }
        contact.phone_numbers.extend(taken);
    });
    for index in translated {
        from.translated(format_args!("phone_numbers[{index}].number"));
    }
    // A number that was written is among the others; this tells which of them it is.
    if let Some(mobile) = filled(&mut from.mobile_phone).map(Phone::new) {
        let known = contact.phone_numbers.iter_mut();
        match known.into_iter().find(|phone| phone.is_same(&mobile)) {
            Some(phone) => {
                phone.phone_type = Some(PhoneType::Mobile);
                from.translated("mobile_phone");
            }
            None => contact
                .phone_numbers
                .push(mobile.phone_type(PhoneType::Mobile)),
        }
    }
    contact.addresses = parts::addresses(Address {
        city: filled(&mut from.location_locality),
        state: filled(&mut from.location_region),
        postal_code: filled(&mut from.location_postal_code),
        country: filled(&mut from.location_country),
        ..Address::default()
    });
    nested(&mut from.company, |company| {
        contact.company_id = filled(&mut company.id).map(Into::into);
        contact.company_name = company.company_name.take();
    });
    contact.title = from.job_title.take();
    contact.industry = from.industry.take();
    contact.social_links = parts::social_links([
        ("facebook", filled(&mut from.facebook_url)),
        ("linkedin", filled(&mut from.linkedin_url)),
        ("twitter", filled(&mut from.twitter_url)),
    ]);
    contact.verification_status = from.verification_status.take();
    contact.score = from.score.take();
    contact.custom_fields = custom_fields(&mut from.custom_fields);
    contact
}

/// The document names no type: a string and a list with strings are understood. What is no address
/// stays.
fn other_emails(from: &mut Option<Value>) -> Vec<String> {
    let values = match from.take() {
        Some(Value::Array(values)) => values,
        Some(Value::String(address)) if !address.is_empty() => vec![Value::String(address)],
        other => {
            *from = other;
            return Vec::new();
        }
    };
    let (mut addresses, mut others) = (Vec::new(), Vec::new());
    for value in values {
        match value {
            Value::String(address) if !address.is_empty() => addresses.push(address),
            Value::Null => {}
            other => others.push(other),
        }
    }
    *from = (!others.is_empty()).then_some(Value::Array(others));
    addresses
}

pub(super) fn create(from: &mut Writing<ContactPatch>) -> types::ContactCreate {
    read_only(from);
    let (first_name, last_name) = (from.first_name.take(), from.last_name.take());
    let first_name = from.need("first_name", "first_name", first_name);
    let last_name = from.need("last_name", "last_name", last_name);
    // Whoever has given others is told that the one for work is meant.
    let name_of_email = match from.emails.is_set() {
        true => "work_email",
        false => "emails",
    };
    let work_email = work_email(from).map_or(Change::Leave, Change::Set);
    let mut body = types::ContactCreate::builder()
        .first_name(first_name)
        .last_name(last_name)
        .work_email(from.need(name_of_email, "work_email", work_email))
        // They are needed, and may be none.
        .phone_numbers(phone_numbers(from))
        .build();
    from.title.give(&mut body.job_title);
    from.owner_id.give(&mut body.assigned_to);
    from.list_ids.give_as(&mut body.list_ids, parts::strings);
    body.company = company(from);
    body
}

pub(super) fn update(from: &mut Writing<ContactPatch>) -> types::ContactUpdate {
    read_only(from);
    let mut body = types::ContactUpdate::default();
    from.first_name.give(&mut body.first_name);
    from.last_name.give(&mut body.last_name);
    from.title.give(&mut body.job_title);
    from.owner_id.give(&mut body.assigned_to);
    from.list_ids.give_as(&mut body.list_ids, parts::strings);
    body.work_email = work_email(from);
    body.company = company(from);
    if from.phone_numbers.is_set() {
        body.phone_numbers = Some(phone_numbers(from));
    }
    body
}

/// Which of them is the mobile phone is read, and not written.
fn phone_numbers(from: &mut Writing<ContactPatch>) -> Vec<types::PhoneNumber> {
    for index in 0..from.phone_numbers.entries().len() {
        let path = format!("phone_numbers[{index}].phone_type");
        from.left_because(path, Reason::NotWritable);
    }
    parts::phone_numbers(from, |patch| patch.phone_numbers.entries())
}

fn read_only(from: &mut Writing<ContactPatch>) {
    from.read_only(&[
        "middle_name",
        "addresses",
        "industry",
        "social_links",
        "verification_status",
        "score",
        "custom_fields",
    ]);
}

/// The address for work, or else the main or first one that is not known to be for something else.
fn work_email(from: &mut Writing<ContactPatch>) -> Option<String> {
    let rank = |email: &Email| {
        let email_type = email.email_type.as_ref().map(EmailType::as_str);
        let elsewhere = [EmailType::Personal.as_str(), OTHER];
        match email_type {
            Some(word) if elsewhere.contains(&word) => None,
            Some(word) if word == EmailType::Work.as_str() => Some(0),
            _ if email.primary == Some(true) => Some(1),
            _ => Some(2),
        }
    };
    let ranks: Vec<Option<u8>> = from.emails.entries().iter().map(rank).collect();
    let ranked = ranks.iter().enumerate();
    let chosen = ranked
        .filter_map(|(index, rank)| Some((rank.as_ref()?, index)))
        .min()
        .map(|(_, index)| index);
    for (index, rank) in ranks.iter().enumerate() {
        let reason = match rank {
            None => Reason::NotWritable,
            Some(_) => Reason::Truncated,
        };
        if chosen != Some(index) {
            from.left_because(format!("emails[{index}]"), reason);
        }
    }
    let index = chosen?;
    let email = from.emails.entries().get_mut(index)?;
    let address = email.address.take();
    let is_for_work = |kind: &mut EmailType| kind.as_str() == EmailType::Work.as_str();
    let is_for_work = email.email_type.take_if(is_for_work).is_some();
    let is_main = email.primary.take_if(|is_main| *is_main).is_some();
    // That it is the one to be sent says so.
    if is_for_work {
        from.implied(format!("emails[{index}].email_type"));
    }
    if is_main {
        from.implied(format!("emails[{index}].primary"));
    }
    address
}

/// The company by its id or, where there is none, by its name: the vendor takes one of them.
fn company(from: &mut Writing<ContactPatch>) -> Option<types::ContactCompanyLink> {
    let mut company = types::ContactCompanyLink::default();
    from.company_id.give(&mut company.id);
    match company.id {
        Some(_) => from.left_because("company_name", Reason::Truncated),
        None => from.company_name.give(&mut company.name),
    }
    (company != types::ContactCompanyLink::default()).then_some(company)
}

/// Takes out what is left of a company that was read, which names none and would be sent as one.
fn whole_company(extensions: &mut Extensions) -> Option<Loss> {
    let own = extensions.get_mut(API.vendor)?;
    let company = own.get("company")?;
    if company.get("id").is_some() || company.get("name").is_some() {
        return None;
    }
    own.remove("company");
    let path = format!("extensions.{}.company", API.vendor);
    Some(Loss::of_model(path, Reason::NotWritable))
}

impl Contacts for Minotaur {
    fn list(&self, query: Query, options: Options) -> Result<Listing<Contact>> {
        let client = self.client.with_options(options.for_client());
        let query = types::ContactsQuery::builder()
            .filters(parts::filters::<types::ContactFilters>(&query)?)
            .build();
        let list = read_list(
            API.vendor,
            &options,
            |plan| client.contacts_list_stream(&query, plan),
            read,
        );
        let mut counted = query;
        counted.paginate = Some(parts::any_page());
        let count = move |client: Client| {
            let query = counted.clone();
            async move {
                Ok(client
                    .contacts_metadata(&query)
                    .await?
                    .into_inner()
                    .pagination)
            }
        };
        Ok(list.counted(parts::counter(&self.client, &options, count)))
    }

    fn count(&self, query: Query, options: Options) -> Reply<'_, Mapped<u64>> {
        Box::pin(async move {
            let query = types::ContactsQuery::builder()
                .filters(parts::filters::<types::ContactFilters>(&query)?)
                .paginate(parts::any_page())
                .build();
            let client = self.client.with_options(options.for_client());
            let response = client.contacts_metadata(&query).await?;
            parts::total(&response, response.pagination.as_ref(), options.wants_raw())
        })
    }

    fn get(&self, id: ContactId, options: Options) -> Reply<'_, Mapped<Contact>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let contact = client.contacts_get(id.as_str()).await?;
            Ok(adapter::read(API.vendor, contact.into_inner(), read))
        })
    }

    fn prepare_create(
        &self,
        mut contact: Contact,
        options: Options,
    ) -> Result<Prepared<ContactId>> {
        let client = self.client.with_options(options.for_client());
        let left = whole_company(&mut contact.extensions);
        let mut draft = draft_record(API.vendor, contact, create)?;
        draft.losses.extend(left);
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let response = client.contacts_create(&body).await?;
                Ok(
                    parts::receipt(Outcome::Created, &response).follow_up(FollowUp::new(
                        Resource::Contact,
                        Verb::FindByEmail,
                        "the id of the new contact",
                    )),
                )
            })
        }))
    }

    fn prepare_update(
        &self,
        id: ContactId,
        mut patch: ContactPatch,
        options: Options,
    ) -> Result<Prepared<ContactId>> {
        let client = self.client.with_options(options.for_client());
        let left = whole_company(&mut patch.extensions);
        let mut draft = parts::changes(patch, update)?;
        draft.losses.extend(left);
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let response = client.contacts_update(id.as_str(), &body).await?;
                Ok(parts::receipt(Outcome::Updated, &response))
            })
        }))
    }

    fn delete(&self, id: ContactId, options: Options) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let response = client.contacts_delete(id.as_str()).await?;
            Ok(parts::receipt(Outcome::Deleted, &response))
        })
    }
}
