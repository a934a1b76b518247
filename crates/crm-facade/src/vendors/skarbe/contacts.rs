use crm_skarbe::v1::types;

use super::{API, Skarbe, lead_statuses};
use crate::adapter::{self, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::loss::Reason;
use crate::model::{Contact, ContactId, Email, Phone, SocialLink};
use crate::traits::Contacts;
use crate::{FollowUp, Listing, Options, Outcome, Query, Receipt, Result};

/// The networks, and the vendor's fields for them. Twitter is written and never read.
const NETWORKS: [(&str, &str); 4] = [
    ("facebook", "facebookUrl"),
    ("instagram", "instagramUrl"),
    ("linkedin", "linkedinUrl"),
    ("twitter", "twitterUrl"),
];

pub(super) fn read(source: &mut Source<'_>) -> Contact {
    let mut contact = Contact::new();
    contact.id = source.id("id");
    contact.created_at = source.time("createdAt");
    contact.first_name = source.text("firstName");
    contact.last_name = source.text("lastName");
    contact.full_name = source.text("fullName");
    contact.emails = source.filled("email").map(Email::new).into_iter().collect();
    contact.phone_numbers = source
        .texts("phoneNumbers")
        .into_iter()
        .map(Phone::new)
        .collect();
    contact.company_name = source.text("companyName");
    contact.title = source.text("jobTitle");
    contact.photo_url = source.text("photo");
    contact.notes = source.text("note");
    contact.last_activity_at = source.time("lastActivityAt");
    contact.social_links = NETWORKS
        .iter()
        .filter_map(|(network, field)| Some(SocialLink::new(*network, source.filled(field)?)))
        .collect();
    contact.lead_status = source.nested("leadStatus", lead_statuses::read);
    contact
}

pub(super) fn write(target: &mut Target) {
    target.read_only(&["full_name", "photo_url", "last_activity_at"]);
    target.copy("first_name", "firstName");
    target.copy("last_name", "lastName");
    target.copy("company_name", "companyName");
    target.copy("title", "jobTitle");
    target.copy("notes", "note");
    target.first("emails", |email| email.copy("address", "email"));
    let numbers = target.each("phone_numbers", |phone| phone.value("number").set());
    target.put_change("phone_numbers", "phoneNumbers", numbers);
    let mut links = Vec::new();
    target.each("social_links", |link| {
        let field = NETWORKS
            .iter()
            .find(|(network, _)| link.implied("network", *network))
            .map(|(_, field)| *field);
        match field {
            Some(field) if !links.contains(&field) => {
                links.push(field);
                link.copy("url", field);
            }
            Some(_) => {
                link.value("url");
                link.lose("url", Reason::Truncated);
            }
            None => {}
        }
        None
    });
    target.nested("lead_status", |status| {
        status.read_only(&["name", "kind", "color", "display_order"]);
        status.integer("id", "leadStatus");
    });
}

impl Skarbe {
    fn contacts(&self, text: Option<String>, options: &Options) -> Listing<Contact> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Listing::whole(options, move || {
            Box::pin(async move {
                let answer = client.contacts_list(text.as_deref()).await?;
                Ok(adapter::read_rows(API.vendor, &answer, "", keep_raw, read))
            })
        })
    }
}

impl Contacts for Skarbe {
    fn list(&self, query: Query, options: Options) -> Result<Listing<Contact>> {
        Ok(self.contacts(query.text, &options))
    }

    fn search(&self, text: String, options: Options) -> Result<Listing<Contact>> {
        Ok(self.contacts(Some(text), &options))
    }

    fn create(&self, contact: Contact, options: Options) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move {
            let (body, losses) =
                adapter::write::<types::ContactCreate>(API.vendor, &contact, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.contacts_create(&body).await?;
            let receipt = Receipt::new(Outcome::Created)
                .id(answer.id)
                .losses(losses)
                .request_id(answer.request_id());
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
