//! A tag is a list, whose members are the contacts that it is linked to.

use crm_lunarsend::v2::types;

use super::parts::{self, Sought};
use super::{API, LunarSend, contacts};
use crate::adapter::{Reading, Reply, Writing, draft_record, filled, read_all, read_list};
use crate::model::{ContactId, List, ListId, ListMember, ListPatch};
use crate::resource::{Resource, Verb};
use crate::traits::Lists;
use crate::{Error, FollowUp, Listing, Options, Outcome, Prepared, Query, Receipt, Result};

/// A string, the contact whose tags are wanted, the fields that the documents name, and any other.
pub(super) const FILTERS: [&str; 5] = ["text", OF_CONTACT, "tag_name", "color", "*"];

const OF_CONTACT: &str = "contact_id";

pub(super) fn read(from: &mut Reading<types::Tag>) -> List {
    let mut list = List::new();
    list.id = filled(&mut from.id).map(Into::into);
    list.created_at = from.created_at.take().map(Into::into);
    list.owner_id = filled(&mut from.user_id).map(Into::into);
    list.owner_name = from.owner.take();
    list.name = from.tag_name.take();
    list
}

/// Reads a tag of a contact. Whether its time and user are those of the tag or of the link is not
/// documented.
pub(super) fn read_of_contact(from: &mut Reading<types::ContactTag>) -> List {
    let mut list = List::new();
    list.id = filled(&mut from.tag_id).map(Into::into);
    list.name = from.tag_name.take();
    list
}

pub(super) fn create(from: &mut Writing<ListPatch>) -> types::TagCreate {
    from.read_only(&["owner_name"]);
    let name = from.name.take();
    let mut body = types::TagCreate::builder()
        .tag_name(from.need("name", "tag_name", name))
        .build();
    from.owner_id.give(&mut body.user_id);
    body
}

pub(super) fn member(from: &mut Reading<types::TagContact>, list: &ListId) -> ListMember {
    let mut member = ListMember::new();
    let tag = filled(&mut from.tag_id).map(Into::into);
    member.list_id = tag.or_else(|| Some(list.clone()));
    let contact = contacts::read_of_tag(from);
    member.id.clone_from(&contact.id);
    member.contact = Some(contact);
    member
}

impl LunarSend {
    fn tags_of(&self, contact: String, options: &Options) -> Listing<List> {
        let client = self.client.with_options(options.for_client());
        Listing::whole(options, move || {
            Box::pin(async move {
                let tags = parts::data(client.contact_tags_list(&contact).await?)?;
                Ok(read_all(API.vendor, tags, read_of_contact))
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
        let mut params = types::TagsSearchParams::new();
        (params.search_by, params.search_term) = sought.into_parts();
        Ok(read_list(
            API.vendor,
            &options,
            |plan| client.tags_search_stream(&params, plan),
            read,
        ))
    }

    fn members(&self, list: ListId, options: Options) -> Result<Listing<ListMember>> {
        parts::known("list", &list)?;
        let client = self.client.with_options(options.for_client());
        let tag = list.clone();
        let params = types::TagContactsSearchParams::new();
        Ok(read_list(
            API.vendor,
            &options,
            |plan| client.tag_contacts_search_stream(list.as_str(), &params, plan),
            move |from| member(from, &tag),
        ))
    }

    fn prepare_create(&self, list: List, options: Options) -> Result<Prepared<ListId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, list, create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let response = client.tags_create(&body).await?;
                let receipt = parts::receipt(Outcome::Created, response, |tag| tag.id)?;
                Ok(match receipt.id {
                    Some(_) => receipt,
                    None => receipt.follow_up(FollowUp::new(
                        Resource::List,
                        Verb::List,
                        "the id of the new list",
                    )),
                })
            })
        }))
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
            let response = client.tag_contacts_create(&body).await?;
            parts::receipt(Outcome::Updated, response, |link| link.tag_id)
        })
    }
}
