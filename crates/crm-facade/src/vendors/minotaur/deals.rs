use crm_minotaur::v1::types;
use serde_json::json;

use super::parts::{self, PAGES};
use super::{API, Minotaur};
use crate::adapter::{self, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::loss::Reason;
use crate::model::{ContactId, Deal, DealId, DealPatch, DealPriority, Money};
use crate::traits::Deals;
use crate::{Change, FollowUp, Listing, Mapped, Options, Outcome, Query, Receipt, Result};

/// The vendor's word for a high priority; it means what it says.
const HIGH: &str = "HIGHT";

/// What the vendor must have, by the model and by the vendor. It needs `products` too, and takes
/// none.
const NEEDED: &[(&str, &str)] = &[
    ("name", "name"),
    ("contact_ids", "contacts_ids"),
    ("stage_id", "stage_id"),
    ("owner_id", "user_id_assigned"),
    ("expected_close_date", "estimated_closing_date"),
    ("closed_at", "close_date"),
    ("priority", "priority"),
];

pub(super) fn read(source: &mut Source<'_>) -> Deal {
    let mut deal = Deal::new();
    deal.id = source.id("id");
    deal.owner_id = source.id("user_id_assigned");
    deal.name = source.text("name");
    deal.description = source.text("description");
    deal.amount = source.decimal("price").map(Money::new);
    deal.priority = source.translate("priority", |word| Some(priority(word.as_str()?.to_owned())));
    deal.stage_id = source.id("stage_id");
    deal.expected_close_date = source.time("estimated_closing_date");
    deal.closed_at = source.time("close_date");
    deal.company_id = source.id("company_id");
    let people = source.texts("contacts_ids").into_iter();
    deal.contact_ids = people.map(ContactId::from).collect();
    deal
}

fn priority(word: String) -> DealPriority {
    if word == HIGH {
        return DealPriority::High;
    }
    match DealPriority::from(word.to_lowercase()) {
        DealPriority::Other(_) => DealPriority::Other(word),
        known => known,
    }
}

fn word(priority: DealPriority) -> String {
    match priority {
        DealPriority::High => HIGH.to_owned(),
        DealPriority::Other(word) => word,
        known => known.as_str().to_uppercase(),
    }
}

fn write(target: &mut Target) {
    target.read_only(&["amount"]);
    target.copy("name", "name");
    target.copy("description", "description");
    target.copy("stage_id", "stage_id");
    target.copy("owner_id", "user_id_assigned");
    target.copy("expected_close_date", "estimated_closing_date");
    target.copy("closed_at", "close_date");
    target.copy("company_id", "company_id");
    target.copy("contact_ids", "contacts_ids");
    let priority = target.take("priority").map(word);
    target.put_translated("priority", "priority", priority);
}

/// The products are needed, and may be none.
pub(super) fn create(target: &mut Target) {
    target.put("products", json!([]));
    let products = target.each("products", |product| {
        let mut fields = parts::object(product, &[("product_id", "id"), ("quantity", "quantity")]);
        if let Change::Set(price) = product.number("price") {
            fields.insert("price".to_owned(), price);
        }
        Some(fields.into())
    });
    target.put_change("products", "products", products);
    write(target);
}

/// The vendor takes what is to be added, removed and changed, and does not tell what there is, so
/// that a new set of products can't be put in these terms. An extension `products` can.
pub(super) fn update(target: &mut Target) {
    let products = target.value("products");
    if products.set().is_some() {
        target.lose("products", Reason::AmbiguousValue);
    }
    write(target);
}

impl Deals for Minotaur {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Deal>> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Listing::paged(&options, PAGES, move |page, size| {
            let client = client.clone();
            let body = json!({"paginate": parts::paginate(page, size)});
            Box::pin(async move {
                let answer = client.opportunities_list(&parts::request(body)?).await?;
                Ok(parts::page(&answer, keep_raw, read))
            })
        })
    }

    fn get(&self, id: DealId, options: Options) -> Reply<'_, Mapped<Deal>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let answer = client.opportunities_get(id.as_str()).await?;
            Ok(adapter::read_answer(
                API.vendor,
                &answer,
                options.wants_raw(),
                read,
            ))
        })
    }

    fn create(&self, deal: Deal, options: Options) -> Reply<'_, Receipt<DealId>> {
        Box::pin(async move {
            parts::require(&deal, NEEDED)?;
            let (body, losses) =
                adapter::write::<types::OpportunityCreate>(API.vendor, &deal, create)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.opportunities_create(&body).await?;
            Ok(parts::receipt(Outcome::Created, &answer)
                .losses(losses)
                .follow_up(FollowUp::new(
                    Resource::Deal,
                    Verb::List,
                    "the id of the new deal",
                )))
        })
    }

    fn update(&self, id: DealId, patch: DealPatch, options: Options) -> Reply<'_, Receipt<DealId>> {
        Box::pin(async move {
            let (body, losses) = parts::changes::<types::OpportunityUpdate>(&patch, update)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.opportunities_update(id.as_str(), &body).await?;
            Ok(parts::receipt(Outcome::Updated, &answer).losses(losses))
        })
    }

    fn delete(&self, id: DealId, options: Options) -> Reply<'_, Receipt<DealId>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let answer = client.opportunities_delete(id.as_str()).await?;
            Ok(parts::receipt(Outcome::Deleted, &answer))
        })
    }
}
