use crm_snov::provided::types;

use super::{API, Snov, contacts, data, number};
use crate::adapter::{self, Page, Pages, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::model::{ContactId, List, ListId, ListMember};
use crate::traits::{Contacts, Lists};
use crate::{FollowUp, Listing, Options, Outcome, Query, Receipt, Result};

pub(super) fn read(source: &mut Source<'_>) -> List {
    let mut list = List::new();
    list.id = source.id("id");
    list.created_at = source.time("created_at");
    list.name = source.text("name");
    list.record_count = source.integer("count");
    list
}

pub(super) fn write(target: &mut Target) {
    target.read_only(&["record_count"]);
    target.copy("name", "name");
}

pub(super) fn member(source: &mut Source<'_>, list: &ListId) -> ListMember {
    let contact = contacts::read(source);
    let mut member = ListMember::new();
    member.id.clone_from(&contact.id);
    member.list_id = Some(list.clone());
    member.contact = Some(contact);
    member
}

impl Lists for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<List>> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move { Ok(data(&client.list_prospect_lists().await?, keep_raw, read)) })
        }))
    }

    fn members(&self, list: ListId, options: Options) -> Result<Listing<ListMember>> {
        let list_id = number("list", &list)?;
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        let pages = Pages::numbered(1).default_size(20);
        Listing::paged(&options, pages, move |page, size| {
            let (client, list) = (client.clone(), list.clone());
            Box::pin(async move {
                let mut body = types::ViewProspectsInListRequest::builder()
                    .list_id(list_id)
                    .page(i64::try_from(page).unwrap_or(i64::MAX));
                if let Some(size) = size {
                    body = body.per_page(i64::try_from(size).unwrap_or(i64::MAX));
                }
                let answer = client.view_prospects_in_list(&body.build()).await?;
                let total = answer.total.and_then(|total| u64::try_from(total).ok());
                let page = Page::new(data(&answer, keep_raw, |source| member(source, &list)));
                Ok(match total {
                    Some(total) => page.total(total),
                    None => page,
                })
            })
        })
    }

    fn suppression_lists(&self, _: Query, options: Options) -> Result<Listing<List>> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let answer = client.list_do_not_email_lists().await?;
                Ok(data(&answer, keep_raw, read))
            })
        }))
    }

    fn create(&self, list: List, options: Options) -> Reply<'_, Receipt<ListId>> {
        Box::pin(async move {
            let (body, losses) =
                adapter::write::<types::CreateProspectListRequest>(API.vendor, &list, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.create_prospect_list(&body).await?;
            let receipt = Receipt::new(Outcome::Created)
                .id(answer.id)
                .losses(losses)
                .answered(&answer);
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
