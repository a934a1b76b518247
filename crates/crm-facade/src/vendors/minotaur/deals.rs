//! Deals of Minotaur: mappers and calls.

use crm_minotaur::v1::types;
use crm_runtime::client::Timestamp;

use super::parts;
use super::{API, Minotaur};
use crate::adapter::{
    self, Reading, Reply, Writing, decimal, draft_record, filled, number, read_list,
};
use crate::loss::Reason;
use crate::model::{ContactId, Deal, DealId, DealPatch, DealPriority, DealProduct, Money, Time};
use crate::resource::{Resource, Verb};
use crate::traits::Deals;
use crate::{
    Change, FollowUp, Listing, Mapped, Options, Outcome, Prepared, Query, Receipt, Result,
};

/// The vendor's word for a high priority; it means what it says.
const HIGH: &str = "HIGHT";

/// `close_date` is left: every deal must have one from the start, so that it tells nothing of whether
/// the deal is closed.
pub(super) fn read(from: &mut Reading<types::Opportunity>) -> Deal {
    let mut deal = Deal::new();
    deal.id = filled(&mut from.id).map(Into::into);
    deal.owner_id = filled(&mut from.user_id_assigned).map(Into::into);
    deal.name = from.name.take();
    deal.description = from.description.take();
    deal.amount = decimal(&mut from.price).map(Money::new);
    deal.priority = from.priority.take().map(|word| priority(word.as_str()));
    from.translated("priority");
    deal.stage_id = filled(&mut from.stage_id).map(Into::into);
    deal.expected_close_date = from.estimated_closing_date.take().map(Into::into);
    deal.company_id = filled(&mut from.company_id).map(Into::into);
    let people = from.contacts_ids.take().unwrap_or_default();
    deal.contact_ids = people.into_iter().map(ContactId::from).collect();
    deal
}

fn priority(word: &str) -> DealPriority {
    if word == HIGH {
        return DealPriority::High;
    }
    match DealPriority::from(word.to_lowercase()) {
        DealPriority::Other(_) => DealPriority::Other(word.to_owned()),
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

/// The products are needed, and may be none. An open deal must have a closing date, too: that which
/// is expected, unless an extension has another.
pub(super) fn create(from: &mut Writing<DealPatch>) -> types::OpportunityCreate {
    from.read_only(&["amount"]);
    from.implied("priority");
    let (name, contacts) = (from.name.take(), from.contact_ids.take());
    let (stage, owner) = (from.stage_id.take(), from.owner_id.take());
    let (expected, closed) = (from.expected_close_date.take(), from.closed_at.take());
    let expected = expected.map(moment);
    let closed = match (closed, from.extension::<Timestamp>("close_date")) {
        (Change::Set(time), _) => Change::Set(moment(time)),
        (_, Some(time)) => Change::Set(time),
        _ => expected.clone(),
    };
    let priority = from.priority.take().map(word);
    let never = || Timestamp::from("");
    let body = types::OpportunityCreate::builder()
        .name(from.need("name", "name", name))
        .contacts_ids(from.need("contact_ids", "contacts_ids", contacts.map(parts::strings)))
        .stage_id(from.need("stage_id", "stage_id", stage.map(String::from)))
        .user_id_assigned(from.need("owner_id", "user_id_assigned", owner.map(String::from)))
        .estimated_closing_date(from.need_or(
            "expected_close_date",
            "estimated_closing_date",
            expected,
            never,
        ))
        .close_date(from.need_or("closed_at", "close_date", closed, never))
        .priority(from.need("priority", "priority", priority))
        .products(from.products.entries().iter_mut().map(product));
    let mut body = body.build();
    from.description.give(&mut body.description);
    from.company_id.give(&mut body.company_id);
    body
}

/// A time as the vendor takes it: of a day, its beginning.
fn moment(time: Time) -> Timestamp {
    let text = time.to_string();
    let is_day = text.len() == 10
        && text.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    match is_day {
        true => Timestamp::from(format!("{text}T00:00:00.000Z")),
        false => time.0,
    }
}

fn product(from: &mut DealProduct) -> types::OpportunityProduct {
    let mut product = types::OpportunityProduct::default();
    product.id = from.product_id.take().map(Into::into);
    product.price = from.price.take().map(number);
    product.quantity = from.quantity.take();
    product
}

/// The vendor takes what is to be added, removed and changed, and does not tell what there is, so
/// that a new set of products can't be put in these terms. An extension `products` can.
pub(super) fn update(from: &mut Writing<DealPatch>) -> types::OpportunityUpdate {
    from.read_only(&["amount"]);
    from.left_because("products", Reason::AmbiguousValue);
    from.implied("priority");
    let mut body = types::OpportunityUpdate::default();
    from.name.give(&mut body.name);
    from.description.give(&mut body.description);
    from.stage_id.give(&mut body.stage_id);
    from.owner_id.give(&mut body.user_id_assigned);
    from.expected_close_date
        .give_as(&mut body.estimated_closing_date, moment);
    from.closed_at.give_as(&mut body.close_date, moment);
    from.company_id.give(&mut body.company_id);
    from.contact_ids
        .give_as(&mut body.contacts_ids, parts::strings);
    from.priority.give_as(&mut body.priority, word);
    body
}

impl Deals for Minotaur {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Deal>> {
        let client = self.client.with_options(options.for_client());
        let query = types::OpportunitiesQuery::default();
        Ok(read_list(
            API.vendor,
            &options,
            |plan| client.opportunities_list_stream(&query, plan),
            read,
        ))
    }

    fn get(&self, id: DealId, options: Options) -> Reply<'_, Mapped<Deal>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let deal = client.opportunities_get(id.as_str()).await?;
            Ok(adapter::read(API.vendor, deal.into_inner(), read))
        })
    }

    fn prepare_create(&self, deal: Deal, options: Options) -> Result<Prepared<DealId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, deal, create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let response = client.opportunities_create(&body).await?;
                Ok(
                    parts::receipt(Outcome::Created, &response).follow_up(FollowUp::new(
                        Resource::Deal,
                        Verb::List,
                        "the id of the new deal",
                    )),
                )
            })
        }))
    }

    fn prepare_update(
        &self,
        id: DealId,
        patch: DealPatch,
        options: Options,
    ) -> Result<Prepared<DealId>> {
        let client = self.client.with_options(options.for_client());
        let draft = parts::changes(patch, update)?;
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let response = client.opportunities_update(id.as_str(), &body).await?;
                Ok(parts::receipt(Outcome::Updated, &response))
            })
        }))
    }

    fn delete(&self, id: DealId, options: Options) -> Reply<'_, Receipt<DealId>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let response = client.opportunities_delete(id.as_str()).await?;
            Ok(parts::receipt(Outcome::Deleted, &response))
        })
    }
}
