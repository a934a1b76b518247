//! Deals of LunarSend v2: mappers and calls.

use crm_lunarsend::v2::types::{self, DealStage};
use crm_runtime::client::Number;

use super::parts::{self, Sought};
use super::{API, LunarSend};
use crate::adapter::{
    self, Reading, Reply, Writing, decimal, draft_record, filled, number, read_list,
};
use crate::loss::Reason;
use crate::model::{Deal, DealId, DealPatch, DealStatus, Money, StageId};
use crate::resource::{Resource, Verb};
use crate::traits::Deals;
use crate::{Change, FollowUp, Listing, Mapped, Options, Outcome, Prepared, Query, Result};

/// A string, the fields that the documents name, and any other: what they name are examples.
pub(super) const FILTERS: [&str; 6] = ["text", "company", "stage", "owner", "email", "*"];

/// Said of what is written.
pub(super) const CONTACT: &str = "that a contact can be named by its id is known by a sample of the creation only; the vendor finds \
     it by the extension `contact_email` too";

pub(super) fn read(from: &mut Reading<types::Deal>) -> Deal {
    let mut deal = Deal::new();
    deal.id = filled(&mut from.id).map(Into::into);
    deal.created_at = from.created_at.take().map(Into::into);
    deal.owner_id = filled(&mut from.user_id).map(Into::into);
    deal.company_name = from.company.take();
    deal.status = from.stage.as_ref().and_then(status);
    if deal.status.is_some() {
        deal.closed_at = from.close_date.take().map(Into::into);
    }
    deal.stage_id = stage_id(&mut from.stage);
    deal.amount = decimal(&mut from.deal_size).map(Money::new);
    deal.description = from.notes.take();
    let contact = filled(&mut from.primary_contact);
    deal.contact_ids = contact.map(Into::into).into_iter().collect();
    deal
}

/// What a stage tells of a deal. A closing date is one of a deal that is won or lost only.
fn status(stage: &DealStage) -> Option<DealStatus> {
    match stage {
        DealStage::Won => Some(DealStatus::Won),
        DealStage::Lost => Some(DealStatus::Lost),
        _ => None,
    }
}

/// Reads a row of a search.
pub(super) fn read_hit(from: &mut Reading<types::DealHit>) -> Deal {
    let mut deal = Deal::new();
    deal.id = filled(&mut from.deal_id).map(Into::into);
    deal.created_at = from.created_at.take().map(Into::into);
    deal.owner_id = filled(&mut from.user_id).map(Into::into);
    deal.company_name = from.company.take();
    deal.status = from.stage.as_ref().and_then(status);
    if deal.status.is_some() {
        deal.closed_at = from.close_date.take().map(Into::into);
    }
    deal.stage_id = stage_id(&mut from.stage);
    deal.amount = decimal(&mut from.deal_size).map(Money::new);
    deal.description = from.notes.take();
    let contact = filled(&mut from.primary_contact);
    deal.contact_ids = contact.map(Into::into).into_iter().collect();
    // Every row has the total of all; it is no part of the record.
    from.total_count = None;
    from.translated("total_count");
    deal
}

/// A stage is known by its name, which stands for its id.
fn stage_id(from: &mut Option<DealStage>) -> Option<StageId> {
    let stage = from.take_if(|stage| !stage.as_str().is_empty())?;
    Some(stage.as_str().into())
}

/// The stage, by its name or by what the status says of it.
fn stage(from: &mut Writing<DealPatch>) -> Change<String> {
    from.read_only(&["status"]);
    let stage = from.stage_id.take().map(String::from);
    let told = match &from.status {
        Change::Set(DealStatus::Won) => "Won",
        Change::Set(DealStatus::Lost) => "Lost",
        _ => return stage,
    };
    match stage {
        Change::Set(stage) if stage != told => {
            from.left_because("status", Reason::AmbiguousValue);
            Change::Set(stage)
        }
        Change::Clear => Change::Clear,
        _ => {
            from.status.take();
            from.implied("status");
            Change::Set(told.to_owned())
        }
    }
}

/// Whether a deal that is written to be in this stage can have been closed. One whose stage stays
/// can.
fn may_be_closed(from: &mut Writing<DealPatch>, stage: Option<&DealStage>) -> bool {
    let may_be = stage.is_none_or(|stage| status(stage).is_some());
    if !may_be {
        from.left_because("closed_at", Reason::AmbiguousValue);
    }
    may_be
}

/// One contact, which the table of the documents does not name and a sample does.
fn primary_contact(from: &mut Writing<DealPatch>) -> Option<String> {
    let Change::Set(ids) = from.contact_ids.take() else {
        return None;
    };
    if ids.len() > 1 {
        from.lose("contact_ids", Reason::Truncated);
    }
    ids.into_iter().next().map(String::from)
}

pub(super) fn create(from: &mut Writing<DealPatch>) -> types::DealCreate {
    let (company, stage) = (from.company_name.take(), stage(from));
    let mut body = types::DealCreate::builder()
        .company(from.need("company_name", "company", company))
        .stage(from.need("stage_id", "stage", stage))
        .build();
    body.primary_contact = primary_contact(from);
    from.owner_id.give(&mut body.user_id);
    from.description.give(&mut body.notes);
    if may_be_closed(from, Some(&body.stage)) {
        from.closed_at
            .give_as(&mut body.close_date, |time| Some(time.0));
    }
    body.deal_size = deal_size(from);
    body
}

/// A deal keeps the user that it was created for.
pub(super) fn edit(from: &mut Writing<DealPatch>, id: &str) -> types::DealEdit {
    from.read_only(&["contact_ids", "owner_id"]);
    let mut body = types::DealEdit::builder().id(id).build();
    from.company_name.give(&mut body.company);
    let mut stage = stage(from);
    stage.give(&mut body.stage);
    from.stage_id = stage.map(Into::into);
    from.description.give(&mut body.notes);
    if may_be_closed(from, body.stage.as_ref()) {
        from.closed_at.give_as(&mut body.close_date, |time| time.0);
    }
    body.deal_size = deal_size(from);
    body
}

fn deal_size(from: &mut Writing<DealPatch>) -> Option<Number> {
    match &mut from.amount {
        Change::Set(amount) => amount.amount.take().map(number),
        _ => None,
    }
}

impl Deals for LunarSend {
    fn list(&self, query: Query, options: Options) -> Result<Listing<Deal>> {
        let sought = Sought::try_from(query)?;
        let client = self.client.with_options(options.for_client());
        let mut params = types::DealsSearchParams::new();
        (params.search_by, params.search_term) = sought.into_parts();
        Ok(read_list(
            API.vendor,
            &options,
            |plan| client.deals_search_stream(&params, plan),
            read_hit,
        ))
    }

    fn get(&self, id: DealId, options: Options) -> Reply<'_, Mapped<Deal>> {
        Box::pin(async move {
            let ids = vec![parts::known("id", &id)?.to_owned()];
            let client = self.client.with_options(options.for_client());
            let deal = parts::data(client.deals_get(&ids).await?)?;
            Ok(adapter::read(API.vendor, deal, read))
        })
    }

    fn prepare_create(&self, deal: Deal, options: Options) -> Result<Prepared<DealId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, deal, create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let response = client.deals_create(&body).await?;
                let receipt = parts::receipt(Outcome::Created, response, |deal| deal.id)?;
                Ok(match receipt.id {
                    Some(_) => receipt,
                    None => receipt.follow_up(FollowUp::new(
                        Resource::Deal,
                        Verb::List,
                        "the id of the new deal",
                    )),
                })
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
        let id = parts::known("id", &id)?;
        let nothing = types::DealEdit::builder().id(id).build();
        let draft = parts::change(patch, |from| edit(from, id), &nothing)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let response = client.deals_edit(&body).await?;
                parts::receipt(Outcome::Updated, response, |deal| deal.id)
            })
        }))
    }
}
