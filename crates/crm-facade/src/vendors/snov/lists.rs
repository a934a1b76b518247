//! Lists of Snov.io: mappers and calls.

use crm_snov::reference::types;

use super::{API, Snov, contacts, created, number, rows, v1_date};
use crate::adapter::{self, Reading, Reply, Writing, draft_record, read_list};
use crate::model::{ContactId, List, ListId, ListMember, ListPatch};
use crate::resource::{Resource, Verb};
use crate::traits::{Contacts, Lists};
use crate::{
    Error, ErrorKind, FollowUp, Listing, Options, Origin, Outcome, Prepared, Query, Receipt, Result,
};

pub(super) fn read(from: &mut Reading<types::ProspectList>) -> List {
    let mut list = List::new();
    list.id = from.id.take().map(Into::into);
    list.created_at = v1_date(&mut from.creation_date);
    list.deleted = from.is_deleted.take();
    list.deleted_at = v1_date(&mut from.deletion_date);
    list.name = from.name.take();
    list.record_count = from.contacts.take();
    list
}

pub(super) fn suppression(from: &mut Reading<types::DoNotEmailList>) -> List {
    let mut list = List::new();
    list.id = from.id.take().map(Into::into);
    list.name = from.name.take();
    list.owner_name = from.owner.take();
    list.record_count = from.total.take();
    list
}

pub(super) fn write(from: &mut Writing<ListPatch>) -> types::ProspectListCreate {
    from.read_only(&["record_count", "deleted_at", "owner_name"]);
    let name = from.name.take();
    types::ProspectListCreate::builder()
        .name(from.need("name", "name", name))
        .build()
}

pub(super) fn member(from: &mut Reading<types::ProspectInList>, list: &ListId) -> ListMember {
    let contact = contacts::in_list(from);
    let mut member = ListMember::new();
    member.id.clone_from(&contact.id);
    member.list_id = Some(list.clone());
    member.contact = Some(contact);
    member
}

/// The one list that there is: which of several is meant is for the caller to say.
fn only_list(lists: types::DoNotEmailLists) -> Result<i64> {
    let lists = lists.data.into_iter().flatten();
    let ids: Vec<i64> = lists.filter_map(|list| list.id).collect();
    match ids[..] {
        [only] => Ok(only),
        [] => Err(
            Error::new(ErrorKind::NotFound, "the vendor has no such list")
                .with_origin(Origin::Vendor)
                .with_advice("make a do-not-email list in the vendor's app"),
        ),
        _ => {
            let ids: Vec<_> = ids.iter().map(i64::to_string).collect();
            Err(Error::invalid(
                ["list"],
                format!("the account has {} do-not-email lists", ids.len()),
            )
            .with_advice(format!("name one of them: {}", ids.join(", "))))
        }
    }
}

/// How many members to ask for at once. What the vendor gives unasked is not documented.
pub(super) const MEMBERS: i64 = 100;

impl Lists for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<List>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let found = client.prospect_lists_list().await?.into_inner();
                Ok(adapter::read_all(API.vendor, found, read))
            })
        }))
    }

    fn members(&self, list: ListId, options: Options) -> Result<Listing<ListMember>> {
        let list_id = number("list", &list)?;
        let client = self.client.with_options(options.for_client());
        let body = types::ProspectsInListRequest::builder()
            .list_id(list_id)
            .per_page(MEMBERS)
            .build();
        Ok(read_list(
            API.vendor,
            &options,
            |plan| client.prospects_list_stream(&body, plan),
            move |from| member(from, &list),
        ))
    }

    fn suppression_lists(&self, _: Query, options: Options) -> Result<Listing<List>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let found = client.do_not_email_lists_list().await?;
                rows(found, |found| found.data, suppression)
            })
        }))
    }

    fn prepare_create(&self, list: List, options: Options) -> Result<Prepared<ListId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, list, write)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let made = client.prospect_lists_create(&body).await?;
                let id = made.iter().find_map(|made| made.data.as_ref()?.id);
                let find = FollowUp::new(Resource::List, Verb::List, "the id of the new list");
                Ok(created(id, find).response(&made))
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
            number("list", &list)?;
            // The capability lets no more than one come.
            let Some(id) = contacts.into_iter().next() else {
                return Ok(Receipt::new(Outcome::Unchanged));
            };
            let mut contact = Contacts::get(self, id, options.clone()).await?.value;
            let is_linkedin = |network: &str| network == "linkedin";
            let profiles = &mut contact.social_links;
            if !profiles
                .iter()
                .any(|link| link.network.as_deref().is_some_and(is_linkedin))
            {
                return Err(Error::new(
                    ErrorKind::Unsupported,
                    "the vendor gives neither an address nor a LinkedIn profile of the contact",
                )
                .with_advice("create the contact with `list_ids`, under its address"));
            }
            // What the response has beside a contact is not to be sent back.
            contact.extensions.clear();
            contact.id = None;
            contact.updated_at = None;
            contact.industry = None;
            contact.list_ids = vec![list];
            let added = Contacts::create(self, contact, options).await?;
            let outcome = match added.outcome {
                Outcome::Unchanged => Outcome::Unchanged,
                _ => Outcome::Updated,
            };
            let mut receipt = Receipt::new(outcome).losses(added.losses);
            receipt.request_id = added.request_id;
            Ok(receipt)
        })
    }

    fn suppress(
        &self,
        list: Option<ListId>,
        emails: Vec<String>,
        options: Options,
    ) -> Reply<'_, Receipt<ListId>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let list = match list {
                Some(list) => number("list", &list)?,
                None => only_list(client.do_not_email_lists_list().await?.into_inner())?,
            };
            let asked = emails.len();
            let body = types::DoNotEmailRequest::builder()
                .items(emails)
                .list_id(list)
                .build();
            let response = client.do_not_email_add(&body).await?;
            let known: usize = response
                .iter()
                .filter_map(|result| result.data.as_ref()?.duplicates.as_ref())
                .map(Vec::len)
                .sum();
            let outcome = match known >= asked && asked > 0 {
                true => Outcome::Unchanged,
                false => Outcome::Updated,
            };
            let message = (known > 0).then(|| format!("{known} of {asked} were on it before"));
            let receipt = Receipt::new(outcome).id(Some(list));
            Ok(receipt.response(&response).message(message))
        })
    }
}
