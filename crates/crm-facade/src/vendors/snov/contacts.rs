use crm_snov::provided::types;
use serde_json::Value;

use super::{API, Snov};
use crate::adapter::{self, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::loss::Reason;
use crate::model::{Address, Contact, ContactId, Email};
use crate::traits::Contacts;
use crate::{Change, Error, FollowUp, Mapped, Options, Outcome, Receipt};

pub(super) fn read(source: &mut Source<'_>) -> Contact {
    let mut contact = Contact::new();
    contact.id = source.id("id");
    contact.first_name = source.text("first_name");
    contact.last_name = source.text("last_name");
    contact.emails = source.filled("email").map(Email::new).into_iter().collect();
    contact.title = source.text("position");
    contact.company_name = source.text("company");
    contact.addresses = location(source);
    contact.custom_fields = source.custom_fields("custom_fields");
    contact
}

/// The place, of which the vendor has one text.
pub(super) fn location(source: &mut Source<'_>) -> Vec<Address> {
    let place = source.filled("location");
    place
        .map(|place| Address::default().text(place))
        .into_iter()
        .collect()
}

pub(super) fn write(target: &mut Target) {
    target.first("emails", |email| email.copy("address", "email"));
    target.copy("first_name", "first_name");
    target.copy("last_name", "last_name");
    target.copy("title", "position");
    target.copy("company_name", "company");
    target.first("addresses", |address| address.copy("text", "location"));
    target.first("phone_numbers", |phone| phone.copy("number", "phone"));
    let mut found = false;
    target.each("social_links", |link| {
        if link.implied("network", "linkedin") {
            if found {
                link.value("url");
                link.lose("url", Reason::Truncated);
            } else {
                found = true;
                link.copy("url", "linkedin");
            }
        }
        None
    });
    target.custom_fields("custom_fields");
    match target.take::<Vec<String>>("list_ids") {
        Change::Set(ids) => {
            for index in 1..ids.len() {
                target.lose(&format!("list_ids[{index}]"), Reason::Truncated);
            }
            match ids.first().map(|id| id.parse::<i64>()) {
                Some(Ok(id)) => target.put("list_id", id),
                Some(Err(_)) => target.wrong("list_ids"),
                None => {}
            }
        }
        Change::Clear | Change::Leave => {}
    }
}

impl Contacts for Snov {
    fn get(&self, id: ContactId, options: Options) -> Reply<'_, Mapped<Contact>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let body = types::FindProspectByIdRequest::builder().id(id).build();
            let answer = client.find_prospect_by_id(&body).await?;
            Ok(adapter::read_answer(
                API.vendor,
                &answer,
                options.wants_raw(),
                read,
            ))
        })
    }

    fn find_by_email(&self, email: String, options: Options) -> Reply<'_, Vec<Mapped<Contact>>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let body = types::FindProspectByEmailRequest::builder()
                .email(email)
                .build();
            let prospect = match client.find_prospect_by_email(&body).await {
                Ok(answer) => adapter::json(&answer),
                Err(error) if is_nobody(&error) => Value::Null,
                Err(error) => return Err(error.into()),
            };
            if is_blank(&prospect) {
                return Ok(Vec::new());
            }
            let contact = adapter::read(API.vendor, prospect, options.wants_raw(), read);
            Ok(vec![contact])
        })
    }

    fn create(&self, contact: Contact, options: Options) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move {
            if contact.list_ids.is_empty() {
                return Err(Error::invalid(
                    ["list_ids"],
                    "the vendor makes contacts on a list only",
                )
                .with_advice("name the list in `list_ids`"));
            }
            let (body, losses) =
                adapter::write::<types::ProspectCreate>(API.vendor, &contact, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.add_prospect(&body).await?;
            let receipt = Receipt::new(Outcome::Created)
                .id(answer.id.clone())
                .losses(losses)
                .answered(&answer);
            Ok(match receipt.id {
                Some(_) => receipt,
                None => receipt.follow_up(FollowUp::new(
                    Resource::Contact,
                    Verb::FindByEmail,
                    "the id of the new contact",
                )),
            })
        })
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

/// Whether an answer holds nothing.
pub(super) fn is_blank(answer: &Value) -> bool {
    match answer {
        Value::Object(fields) => fields.values().all(Value::is_null),
        other => other.is_null(),
    }
}
