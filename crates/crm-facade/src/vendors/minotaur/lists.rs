//! Lists of Minotaur: mappers and calls.

use crm_minotaur::v1::types;

use super::parts;
use super::{API, Minotaur};
use crate::adapter::{Reading, Reply, Writing, draft_record, each, filled, read_list};
use crate::model::{ContactId, JobId, List, ListId, ListPatch, ListRule};
use crate::resource::{Resource, Verb};
use crate::traits::Lists;
use crate::{Error, FollowUp, Listing, Options, Outcome, Prepared, Query, Receipt, Result};

pub(super) fn read(from: &mut Reading<types::ListContact>) -> List {
    let mut list = List::new();
    list.id = filled(&mut from.id).map(Into::into);
    list.created_at = from.created_at.take().map(Into::into);
    list.updated_at = from.updated_at.take().map(Into::into);
    list.owner_id = filled(&mut from.owner_id).map(Into::into);
    list.owner_name = from.owner_name.take();
    list.name = from.name.take();
    list.description = from.description.take();
    list.source = from.source.take();
    list.record_count = from.contacts_count.take();
    let rules = each(&mut from.rules, |rule| ListRule {
        field: rule.field.take(),
        operator: rule.operator.take(),
        value: rule.value.take(),
        logic: rule.logic_operator.take(),
    });
    list.rules = parts::filled_entries(rules);
    list
}

pub(super) fn create(from: &mut Writing<ListPatch>) -> types::ListContactCreate {
    read_only(from);
    let mut body = types::ListContactCreate::default();
    let name = from.name.take();
    body.name = Some(from.need("name", "name", name));
    from.description.give(&mut body.description);
    if from.rules.is_set() {
        let rules = from.rules.entries().iter_mut().map(rule);
        body.rules = Some(rules.collect());
    }
    body
}

/// The rules stay.
pub(super) fn update(from: &mut Writing<ListPatch>) -> types::ListContactUpdate {
    read_only(from);
    from.read_only(&["rules"]);
    let mut body = types::ListContactUpdate::default();
    from.name.give(&mut body.name);
    from.description.give(&mut body.description);
    body
}

fn read_only(from: &mut Writing<ListPatch>) {
    from.read_only(&["owner_id", "owner_name", "source", "record_count"]);
}

fn rule(from: &mut ListRule) -> types::ListRule {
    let mut rule = types::ListRule::default();
    rule.field = from.field.take();
    rule.operator = from.operator.take();
    rule.value = from.value.take();
    rule.logic_operator = from.logic.take();
    rule
}

impl Lists for Minotaur {
    fn list(&self, _: Query, options: Options) -> Result<Listing<List>> {
        let client = self.client.with_options(options.for_client());
        let query = types::ListContactsQuery::default();
        Ok(read_list(
            API.vendor,
            &options,
            |plan| client.list_contacts_list_stream(&query, plan),
            read,
        ))
    }

    fn prepare_create(&self, list: List, options: Options) -> Result<Prepared<ListId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, list, create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let created = client.list_contacts_create(&body).await?;
                let receipt = Receipt::new(Outcome::Created)
                    .id(created.id.clone())
                    .response(&created);
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

    fn prepare_update(
        &self,
        id: ListId,
        patch: ListPatch,
        options: Options,
    ) -> Result<Prepared<ListId>> {
        let client = self.client.with_options(options.for_client());
        let draft = parts::changes(patch, update)?;
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let response = client.list_contacts_update(id.as_str(), &body).await?;
                Ok(parts::receipt(Outcome::Updated, &response))
            })
        }))
    }

    fn delete(&self, id: ListId, options: Options) -> Reply<'_, Receipt<ListId>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let response = client.list_contacts_delete(id.as_str()).await?;
            Ok(parts::receipt(Outcome::Deleted, &response))
        })
    }

    fn duplicate(&self, id: ListId, name: String, options: Options) -> Reply<'_, Receipt<ListId>> {
        Box::pin(async move {
            let body = types::ListContactDuplicate::builder()
                .list_id(id)
                .new_name(name)
                .build();
            let client = self.client.with_options(options.for_client());
            let response = client.list_contacts_duplicate(&body).await?;
            Ok(
                parts::receipt(Outcome::Created, &response).follow_up(FollowUp::new(
                    Resource::List,
                    Verb::List,
                    "the id of the copy",
                )),
            )
        })
    }

    fn verify(&self, id: ListId, options: Options) -> Reply<'_, Receipt<JobId>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let response = client.list_contacts_verify(id.as_str()).await?;
            Ok(
                parts::receipt(Outcome::Accepted, &response).follow_up(FollowUp::new(
                    Resource::Contact,
                    Verb::List,
                    "the `verification_status` of the contacts",
                )),
            )
        })
    }

    fn add_members(
        &self,
        list: ListId,
        contacts: Vec<ContactId>,
        options: Options,
    ) -> Reply<'_, Receipt<ListId>> {
        Box::pin(async move {
            if contacts.is_empty() {
                return Err(Error::invalid(["contacts"], "there is nobody to be added"));
            }
            let body = types::ListContactAddContacts::builder()
                .list_id(list)
                .contact_ids(parts::strings(contacts))
                .build();
            let client = self.client.with_options(options.for_client());
            let response = client.list_contacts_add_contacts(&body).await?;
            Ok(parts::receipt(Outcome::Updated, &response))
        })
    }
}
