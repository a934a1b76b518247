use crm_minotaur::v1::types;
use serde_json::{Value, json};

use super::parts::{self, PAGES};
use super::{API, Minotaur};
use crate::adapter::{self, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::loss::{Loss, Reason};
use crate::model::{
    Contact, ContactId, ContactPatch, Email, EmailType, Extensions, Phone, PhoneType,
};
use crate::traits::Contacts;
use crate::{Change, FollowUp, Listing, Mapped, Options, Outcome, Query, Receipt, Result};

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

/// What `other_emails` are for, so that none of them is taken for the address for work.
const OTHER: &str = "other";

pub(super) fn read(source: &mut Source<'_>) -> Contact {
    let mut contact = Contact::new();
    contact.id = source.id("id");
    contact.first_name = source.text("first_name");
    contact.middle_name = source.text("middle_name");
    contact.last_name = source.text("last_name");
    let mut emails = Vec::new();
    for (field, email_type) in [
        ("work_email", EmailType::Work),
        ("personal_email", EmailType::Personal),
    ] {
        let address = source.filled(field);
        emails.extend(address.map(|address| Email::new(address).email_type(email_type)));
    }
    let others = source.texts("other_emails").into_iter();
    emails.extend(others.map(|address| Email::new(address).email_type(OTHER)));
    contact.emails = emails;
    contact.phone_numbers = source.each("phone_numbers", |phone| Phone {
        number: phone.text("number"),
        country_code: phone.text("country_code"),
        ..Phone::default()
    });
    let mobile = source.filled("mobile_phone");
    contact
        .phone_numbers
        .extend(mobile.map(|number| Phone::new(number).phone_type(PhoneType::Mobile)));
    contact.addresses = parts::addresses(source);
    source.nested("company", |company| {
        contact.company_id = company.id("id");
        contact.company_name = company.text("company_name");
    });
    contact.title = source.text("job_title");
    contact.industry = source.text("industry");
    contact.social_links = parts::social_links(source);
    contact.verification_status = source.text("verification_status");
    contact.score = source.integer("score");
    contact.custom_fields = source.custom_fields("custom_fields");
    contact
}

pub(super) fn write(target: &mut Target) {
    target.read_only(&[
        "middle_name",
        "addresses",
        "industry",
        "social_links",
        "verification_status",
        "score",
        "custom_fields",
    ]);
    target.copy("first_name", "first_name");
    target.copy("last_name", "last_name");
    target.copy("title", "job_title");
    target.copy("owner_id", "assigned_to");
    target.copy("list_ids", "list_ids");
    write_email(target);
    write_company(target);
    let numbers = target.each("phone_numbers", |phone| {
        let fields = [("number", "number"), ("country_code", "country_code")];
        Some(parts::object(phone, &fields).into())
    });
    target.put_change("phone_numbers", "phone_numbers", numbers);
}

/// The phone numbers are needed, and may be empty.
pub(super) fn create(target: &mut Target) {
    target.put("phone_numbers", json!([]));
    write(target);
}

/// Writes the address for work, or else the main or first one that is not known to be for something
/// else.
fn write_email(target: &mut Target) {
    struct Entry {
        address: Change<Value>,
        email_type: Option<Value>,
        primary: Option<Value>,
        rank: u8,
    }
    const NOT_FOR_WORK: u8 = u8::MAX;

    let mut entries = Vec::new();
    target.each("emails", |email| {
        let is_for_work = email.implied("email_type", EmailType::Work.as_str());
        let is_main = email.implied("primary", true);
        let email_type = email.value("email_type").set();
        let elsewhere = [EmailType::Personal.as_str(), OTHER];
        entries.push(Entry {
            address: email.value("address"),
            rank: match &email_type {
                Some(Value::String(word)) if elsewhere.contains(&word.as_str()) => NOT_FOR_WORK,
                _ if is_for_work => 0,
                _ if is_main => 1,
                _ => 2,
            },
            email_type,
            primary: email.value("primary").set(),
        });
        None
    });
    let chosen = (0..entries.len())
        .filter(|index| entries[*index].rank != NOT_FOR_WORK)
        .min_by_key(|index| entries[*index].rank);
    for (index, entry) in entries.into_iter().enumerate() {
        let path = format!("emails[{index}]");
        if chosen != Some(index) {
            let reason = match entry.rank {
                NOT_FOR_WORK => Reason::NotWritable,
                _ => Reason::Truncated,
            };
            target.lose(&path, reason);
            continue;
        }
        target.put_change(&format!("{path}.address"), "work_email", entry.address);
        for (part, value) in [("email_type", entry.email_type), ("primary", entry.primary)] {
            if value.is_some() {
                target.lose(&format!("{path}.{part}"), Reason::NotSupportedByVendor);
            }
        }
    }
}

/// Writes the company by its id or, where there is none, by its name: the vendor takes one of them.
fn write_company(target: &mut Target) {
    let (id, name) = (target.value("company_id"), target.value("company_name"));
    match (id, name) {
        (Change::Set(id), name) => {
            if name.set().is_some() {
                target.lose("company_name", Reason::Truncated);
            }
            target.put("company", json!({"id": id}));
        }
        (_, Change::Set(name)) => target.put("company", json!({"name": name})),
        _ => {}
    }
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
        let keep_raw = options.wants_raw();
        let filters = parts::filters(&query)?;
        let counted = json!({"filters": filters, "paginate": parts::any_page()});
        let count = parts::counting(&self.client, &options, "contacts_metadata", counted);
        Listing::counted(&options, PAGES, count, move |page, size| {
            let client = client.clone();
            let body = json!({"filters": filters, "paginate": parts::paginate(page, size)});
            Box::pin(async move {
                let query: types::ContactsQuery = parts::request(body)?;
                let request = parts::untyped(&query)?;
                let answer = client.call("contacts_list", request).await?;
                Ok(parts::raw_page::<Vec<types::Contact>, _>(
                    answer, keep_raw, read,
                ))
            })
        })
    }

    fn count(&self, query: Query, options: Options) -> Reply<'_, Mapped<u64>> {
        Box::pin(async move {
            let filters = parts::filters(&query)?;
            let client = self.client.with_options(options.for_client());
            let body = json!({"filters": filters, "paginate": parts::any_page()});
            let answer = client.contacts_metadata(&parts::request(body)?).await?;
            parts::total(&answer, answer.pagination.as_ref(), options.wants_raw())
        })
    }

    fn get(&self, id: ContactId, options: Options) -> Reply<'_, Mapped<Contact>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let answer = client.contacts_get(id.as_str()).await?;
            Ok(adapter::read_answer(
                API.vendor,
                &answer,
                options.wants_raw(),
                read,
            ))
        })
    }

    fn create(&self, mut contact: Contact, options: Options) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move {
            parts::require(
                &contact,
                &[
                    ("first_name", "first_name"),
                    ("last_name", "last_name"),
                    ("emails", "work_email"),
                ],
            )?;
            let left = whole_company(&mut contact.extensions);
            let (body, mut losses) =
                adapter::write::<types::ContactCreate>(API.vendor, &contact, create)?;
            losses.extend(left);
            let client = self.client.with_options(options.for_client());
            let answer = client.contacts_create(&body).await?;
            Ok(parts::receipt(Outcome::Created, &answer)
                .losses(losses)
                .follow_up(FollowUp::new(
                    Resource::Contact,
                    Verb::FindByEmail,
                    "the id of the new contact",
                )))
        })
    }

    fn update(
        &self,
        id: ContactId,
        mut patch: ContactPatch,
        options: Options,
    ) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move {
            let left = whole_company(&mut patch.extensions);
            let (body, mut losses) = parts::changes::<types::ContactUpdate>(&patch, write)?;
            losses.extend(left);
            let client = self.client.with_options(options.for_client());
            let answer = client.contacts_update(id.as_str(), &body).await?;
            Ok(parts::receipt(Outcome::Updated, &answer).losses(losses))
        })
    }

    fn delete(&self, id: ContactId, options: Options) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let answer = client.contacts_delete(id.as_str()).await?;
            Ok(parts::receipt(Outcome::Deleted, &answer))
        })
    }
}
