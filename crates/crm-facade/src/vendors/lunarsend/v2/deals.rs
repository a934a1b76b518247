use crm_lunarsend::v2::types;

use super::parts::{self, PAGES, Sought};
use super::{API, LunarSend};
use crate::adapter::{self, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::model::{Deal, DealId, DealPatch, Money};
use crate::traits::Deals;
use crate::{FollowUp, Listing, Mapped, Options, Outcome, Query, Receipt, Result};

/// A text, the fields that the documents name, and any other: what they name are examples.
pub(super) const FILTERS: [&str; 6] = ["text", "company", "stage", "owner", "email", "*"];

/// Said of what is written.
pub(super) const CONTACT: &str =
    "the vendor finds the contact itself, by the extension `contact_email`";

/// Reads a deal or a row of a search. A stage is known by its name, which stands for its id.
pub(super) fn read(source: &mut Source<'_>) -> Deal {
    let mut deal = Deal::new();
    deal.id = source.id("id").or_else(|| source.id("deal_id"));
    deal.created_at = source.time("created_at");
    deal.owner_id = source.id("user_id");
    deal.company_name = source.text("company");
    deal.stage_id = source.id("stage");
    deal.amount = source.decimal("deal_size").map(Money::new);
    deal.closed_at = source.time("close_date");
    deal.description = source.text("notes");
    deal.contact_ids = source.id("primary_contact").into_iter().collect();
    parts::leave_total(source);
    deal
}

fn write_fields(target: &mut Target) {
    target.read_only(&["contact_ids"]);
    target.copy("company_name", "company");
    target.copy("stage_id", "stage");
    target.nested("amount", |amount| amount.decimal("amount", "deal_size"));
    target.copy("closed_at", "close_date");
    target.copy("description", "notes");
}

pub(super) fn write(target: &mut Target) {
    target.copy("owner_id", "user_id");
    write_fields(target);
}

/// A deal keeps the user that it was created for.
pub(super) fn change(target: &mut Target, id: &str) {
    target.read_only(&["owner_id"]);
    target.put("id", id);
    write_fields(target);
}

impl Deals for LunarSend {
    fn list(&self, query: Query, options: Options) -> Result<Listing<Deal>> {
        let sought = Sought::try_from(query)?;
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Listing::paged(&options, PAGES, move |page, size| {
            let (client, sought) = (client.clone(), sought.clone());
            let (page, size) = parts::place(page, size);
            Box::pin(async move {
                let answer = client
                    .deals_search(page, size, sought.by(), sought.term())
                    .await?;
                Ok(parts::page(&answer, answer.total_count, keep_raw, read))
            })
        })
    }

    fn get(&self, id: DealId, options: Options) -> Reply<'_, Mapped<Deal>> {
        Box::pin(async move {
            let ids = vec![parts::known("id", &id)?.to_owned()];
            let client = self.client.with_options(options.for_client());
            let answer = client.deals_get(&ids).await?;
            let deal = parts::data(&answer)?;
            Ok(adapter::read(API.vendor, deal, options.wants_raw(), read))
        })
    }

    fn create(&self, deal: Deal, options: Options) -> Reply<'_, Receipt<DealId>> {
        Box::pin(async move {
            let (body, losses) = adapter::write::<types::DealCreate>(API.vendor, &deal, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.deals_create(&body).await?;
            let receipt = parts::receipt(Outcome::Created, &answer, "id")?.losses(losses);
            Ok(match receipt.id {
                Some(_) => receipt,
                None => receipt.follow_up(FollowUp::new(
                    Resource::Deal,
                    Verb::List,
                    "the id of the new deal",
                )),
            })
        })
    }

    fn update(&self, id: DealId, patch: DealPatch, options: Options) -> Reply<'_, Receipt<DealId>> {
        Box::pin(async move {
            let id = parts::known("id", &id)?;
            let nothing = types::DealEdit::builder().id(id).build();
            let (body, losses) = parts::change(&patch, |target| change(target, id), &nothing)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.deals_edit(&body).await?;
            Ok(parts::receipt(Outcome::Updated, &answer, "id")?.losses(losses))
        })
    }
}
