use crm_snov::provided::types;

use super::{API, Snov, contacts, created, number, rows};
use crate::adapter::{Reading, Reply, Writing, draft_record, read_list};
use crate::model::{ContactId, List, ListId, ListMember, ListPatch};
use crate::resource::{Resource, Verb};
use crate::traits::{Contacts, Lists};
use crate::{FollowUp, Listing, Options, Outcome, Prepared, Query, Receipt, Result};

pub(super) fn read(from: &mut Reading<types::ProspectList>) -> List {
    let mut list = List::new();
    list.id = from.id.take().map(Into::into);
    list.created_at = from.created_at.take().map(Into::into);
    list.name = from.name.take();
    list.record_count = from.count.take();
    list
}

pub(super) fn suppression(from: &mut Reading<types::ListDoNotEmailListsResponseDataItem>) -> List {
    let mut list = List::new();
    list.id = from.id.take().map(Into::into);
    list.name = from.name.take();
    list.record_count = from.count.take();
    list
}

pub(super) fn write(from: &mut Writing<ListPatch>) -> types::CreateProspectListRequest {
    from.read_only(&["record_count"]);
    let name = from.name.take();
    types::CreateProspectListRequest::builder()
        .name(from.need("name", "name", name))
        .build()
}

pub(super) fn member(from: &mut Reading<types::Prospect>, list: &ListId) -> ListMember {
    let contact = contacts::read(from);
    let mut member = ListMember::new();
    member.id.clone_from(&contact.id);
    member.list_id = Some(list.clone());
    member.contact = Some(contact);
    member
}

impl Lists for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<List>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                rows(
                    client.list_prospect_lists().await?,
                    |found| found.data,
                    read,
                )
            })
        }))
    }

    fn members(&self, list: ListId, options: Options) -> Result<Listing<ListMember>> {
        let list_id = number("list", &list)?;
        let client = self.client.with_options(options.for_client());
        let body = types::ViewProspectsInListRequest::builder()
            .list_id(list_id)
            .build();
        Ok(read_list(
            API.vendor,
            &options,
            |plan| client.view_prospects_in_list_stream(&body, plan),
            move |from| member(from, &list),
        ))
    }

    fn suppression_lists(&self, _: Query, options: Options) -> Result<Listing<List>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let found = client.list_do_not_email_lists().await?;
                rows(found, |found| found.data, suppression)
            })
        }))
    }

    fn prepare_create(&self, list: List, options: Options) -> Result<Prepared<ListId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, list, write)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let list = client.create_prospect_list(&body).await?;
                let find = FollowUp::new(Resource::List, Verb::List, "the id of the new list");
                Ok(created(list.id, find).answered(&list))
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
            // What the answer has beside a contact is not to be sent back.
            contact.extensions.clear();
            contact.id = None;
            contact.list_ids = vec![list];
            let added = Contacts::create(self, contact, options).await?;
            let mut receipt = Receipt::new(Outcome::Updated).losses(added.losses);
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
            let list = list.map(|list| number("list", &list)).transpose()?;
            let mut body = types::AddToDoNotEmailListRequest::builder().emails(emails);
            if let Some(list) = list {
                body = body.list_id(list);
            }
            let client = self.client.with_options(options.for_client());
            let answer = client.add_to_do_not_email_list(&body.build()).await?;
            Ok(Receipt::new(Outcome::Updated).answered(&answer))
        })
    }
}
