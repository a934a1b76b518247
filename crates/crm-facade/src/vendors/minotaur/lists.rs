use crm_minotaur::v1::types;
use serde_json::json;

use super::parts::{self, PAGES};
use super::{API, Minotaur};
use crate::adapter::{self, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::model::{ContactId, JobId, List, ListId, ListPatch, ListRule};
use crate::traits::Lists;
use crate::{Error, FollowUp, Listing, Options, Outcome, Query, Receipt, Result};

pub(super) fn read(source: &mut Source<'_>) -> List {
    let mut list = List::new();
    list.id = source.id("id");
    list.created_at = source.time("created_at");
    list.updated_at = source.time("updated_at");
    list.owner_id = source.id("owner_id");
    list.owner_name = source.text("owner_name");
    list.name = source.text("name");
    list.description = source.text("description");
    list.source = source.text("source");
    list.record_count = source.integer("contacts_count");
    list.rules = source.each("rules", |rule| ListRule {
        field: rule.text("field"),
        operator: rule.text("operator"),
        value: rule.text("value"),
        logic: rule.text("logic_operator"),
    });
    list
}

pub(super) fn write(target: &mut Target) {
    target.read_only(&["owner_id", "owner_name", "source", "record_count"]);
    target.copy("name", "name");
    target.copy("description", "description");
    let rules = target.each("rules", |rule| {
        let fields = [
            ("field", "field"),
            ("operator", "operator"),
            ("value", "value"),
            ("logic", "logic_operator"),
        ];
        Some(parts::object(rule, &fields).into())
    });
    target.put_change("rules", "rules", rules);
}

impl Lists for Minotaur {
    fn list(&self, _: Query, options: Options) -> Result<Listing<List>> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Listing::paged(&options, PAGES, move |page, size| {
            let client = client.clone();
            // Page and limit are at the root here, and nowhere else.
            let body = parts::paginate(page, size);
            Box::pin(async move {
                let answer = client.list_contacts_list(&parts::request(body)?).await?;
                Ok(parts::page(&answer, keep_raw, read))
            })
        })
    }

    fn create(&self, list: List, options: Options) -> Reply<'_, Receipt<ListId>> {
        Box::pin(async move {
            parts::require(&list, &[("name", "name")])?;
            let (body, losses) =
                adapter::write::<types::ListContactCreate>(API.vendor, &list, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.list_contacts_create(&body).await?;
            let receipt = Receipt::new(Outcome::Created)
                .id(answer.id.clone())
                .losses(losses)
                .request_id(answer.request_id());
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

    fn update(&self, id: ListId, patch: ListPatch, options: Options) -> Reply<'_, Receipt<ListId>> {
        Box::pin(async move {
            let (body, losses) = parts::changes::<types::ListContactUpdate>(&patch, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.list_contacts_update(id.as_str(), &body).await?;
            Ok(parts::receipt(Outcome::Updated, &answer).losses(losses))
        })
    }

    fn delete(&self, id: ListId, options: Options) -> Reply<'_, Receipt<ListId>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let answer = client.list_contacts_delete(id.as_str()).await?;
            Ok(parts::receipt(Outcome::Deleted, &answer))
        })
    }

    fn duplicate(&self, id: ListId, name: String, options: Options) -> Reply<'_, Receipt<ListId>> {
        Box::pin(async move {
            let body = json!({"list_id": id, "new_name": name});
            let client = self.client.with_options(options.for_client());
            let answer = client
                .list_contacts_duplicate(&parts::request(body)?)
                .await?;
            Ok(
                parts::receipt(Outcome::Created, &answer).follow_up(FollowUp::new(
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
            let answer = client.list_contacts_verify(id.as_str()).await?;
            Ok(
                parts::receipt(Outcome::Accepted, &answer).follow_up(FollowUp::new(
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
            let body = json!({"list_id": list, "contact_ids": contacts});
            let client = self.client.with_options(options.for_client());
            let answer = client
                .list_contacts_add_contacts(&parts::request(body)?)
                .await?;
            Ok(parts::receipt(Outcome::Updated, &answer))
        })
    }
}
