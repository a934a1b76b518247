//! A tag is a list, whose members are the contacts that it is linked to.

use crm_lunarsend::v2::types;
use serde_json::Value;

use super::parts::{self, PAGES, Sought};
use super::{API, LunarSend, contacts};
use crate::adapter::{self, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::model::{ContactId, List, ListId, ListMember};
use crate::traits::Lists;
use crate::{Error, FollowUp, Listing, Options, Outcome, Query, Receipt, Result};

/// A text, the contact whose tags are wanted, the fields that the documents name, and any other.
pub(super) const FILTERS: [&str; 5] = ["text", OF_CONTACT, "tag_name", "color", "*"];

const OF_CONTACT: &str = "contact_id";

pub(super) fn read(source: &mut Source<'_>) -> List {
    let mut list = List::new();
    list.id = source.id("id");
    list.created_at = source.time("created_at");
    list.owner_id = source.id("user_id");
    list.owner_name = source.text("owner");
    list.name = source.text("tag_name");
    list
}

/// Reads a tag of a contact. Whether its time and user are those of the tag or of the link is not
/// documented.
pub(super) fn read_of_contact(source: &mut Source<'_>) -> List {
    let mut list = List::new();
    list.id = source.id("tag_id");
    list.name = source.text("tag_name");
    list
}

pub(super) fn write(target: &mut Target) {
    target.read_only(&["owner_name"]);
    target.copy("name", "tag_name");
    target.copy("owner_id", "user_id");
}

pub(super) fn member(source: &mut Source<'_>, list: &ListId) -> ListMember {
    let mut member = ListMember::new();
    member.list_id = source.id("tag_id").or_else(|| Some(list.clone()));
    let contact = contacts::read(source);
    member.id.clone_from(&contact.id);
    member.contact = Some(contact);
    member
}

impl LunarSend {
    fn tags_of(&self, contact: String, options: &Options) -> Listing<List> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Listing::whole(options, move || {
            Box::pin(async move {
                let answer = client.contact_tags_list(&contact).await?;
                let Value::Array(tags) = parts::data(&answer)? else {
                    return Ok(Vec::new());
                };
                Ok(tags
                    .into_iter()
                    .map(|tag| adapter::read(API.vendor, tag, keep_raw, read_of_contact))
                    .collect())
            })
        })
    }
}

impl Lists for LunarSend {
    fn list(&self, query: Query, options: Options) -> Result<Listing<List>> {
        let sought = Sought::try_from(query)?;
        if let Some(contact) = sought.within(OF_CONTACT) {
            return Ok(self.tags_of(contact.to_owned(), &options));
        }
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Listing::paged(&options, PAGES, move |page, size| {
            let (client, sought) = (client.clone(), sought.clone());
            let (page, size) = parts::place(page, size);
            Box::pin(async move {
                let answer = client
                    .tags_search(page, size, sought.by(), sought.term())
                    .await?;
                Ok(parts::page(&answer, answer.total_count, keep_raw, read))
            })
        })
    }

    fn members(&self, list: ListId, options: Options) -> Result<Listing<ListMember>> {
        parts::known("list", &list)?;
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Listing::paged(&options, PAGES, move |page, size| {
            let (client, list) = (client.clone(), list.clone());
            let (page, size) = parts::place(page, size);
            Box::pin(async move {
                let answer = client
                    .tag_contacts_search(page, size, None, None, list.as_str())
                    .await?;
                let read = |source: &mut Source<'_>| member(source, &list);
                Ok(parts::page(&answer, answer.count, keep_raw, read))
            })
        })
    }

    fn create(&self, list: List, options: Options) -> Reply<'_, Receipt<ListId>> {
        Box::pin(async move {
            let (body, losses) = adapter::write::<types::TagCreate>(API.vendor, &list, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.tags_create(&body).await?;
            let receipt = parts::receipt(Outcome::Created, &answer, "id")?.losses(losses);
            Ok(match receipt.id {
                Some(_) => receipt,
                None => receipt.follow_up(FollowUp::new(
                    Resource::List,
                    Verb::List,
                    "the id of the new list",
                )),
            })
        })
    }

    fn add_members(
        &self,
        list: ListId,
        contacts: Vec<ContactId>,
        options: Options,
    ) -> Reply<'_, Receipt<ListId>> {
        Box::pin(async move {
            // The capability lets no more than one come.
            let Some(contact) = contacts.first() else {
                return Err(Error::invalid(["contacts"], "there is nobody to be added"));
            };
            let body = types::TagLinkCreate::builder()
                .contact_id(parts::known("contacts", contact)?)
                .tag_id(parts::known("list", &list)?)
                .build();
            let client = self.client.with_options(options.for_client());
            let answer = client.tag_contacts_create(&body).await?;
            parts::receipt(Outcome::Updated, &answer, "tag_id")
        })
    }
}
