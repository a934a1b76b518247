//! Campaigns of Callab.ai: mappers and calls.

use crm_callab::v1::types;

use super::{API, Callab, parts};
use crate::adapter::{self, Reading, Reply, Writing, draft_record, filled, read_all, rows_in};
use crate::loss::Reason;
use crate::model::{Campaign, CampaignId, CampaignPatch, CampaignState, Time, Weekday};
use crate::resource::{Resource, Verb};
use crate::traits::Campaigns;
use crate::{
    Change, FollowUp, Listing, Mapped, Options, Outcome, Prepared, Query, Receipt, Result,
};

/// The days by the vendor's number, from 0.
const DAYS: [Weekday; 7] = [
    Weekday::Sunday,
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
];

/// The vendor's campaigns have no id. Its filters of contacts, its attempts and its progress have
/// no place in the model.
pub(super) fn read(from: &mut Reading<types::Campaign>) -> Campaign {
    let mut campaign = Campaign::new();
    campaign.created_at = from.created_at.take().map(Into::into);
    campaign.updated_at = from.updated_at.take().map(Into::into);
    campaign.deleted = from.deleted_at.is_some().then_some(true);
    campaign.name = from.name.take();
    campaign.notes = from.notes.take();
    campaign.state = filled(&mut from.status).map(CampaignState::from);
    campaign.campaign_type = from.campaign_type.take();
    campaign.workspace = from.workspace.take();
    campaign.weekdays = weekdays(from);
    campaign.time_from = from.call_time_of_day_from.take();
    campaign.time_to = from.call_time_of_day_to.take();
    campaign.time_zone = from.time_zone.take();
    campaign.started_at = filled(&mut from.started_at).map(Into::into);
    campaign.ended_at = filled(&mut from.ended_at).map(Into::into);
    campaign
}

/// Days by their numbers. Where one is none of a day, all stay where they were.
fn weekdays(from: &mut Reading<types::Campaign>) -> Vec<Weekday> {
    let day = |number: &i64| DAYS.get(usize::try_from(*number).ok()?).cloned();
    let numbers = from.days_of_week.as_deref().unwrap_or_default();
    let Some(days) = numbers.iter().map(day).collect::<Option<Vec<_>>>() else {
        return Vec::new();
    };
    from.days_of_week = None;
    from.translated("days_of_week");
    days
}

pub(super) fn create(from: &mut Writing<CampaignPatch>) -> types::CampaignCreate {
    from.read_only(&["state"]);
    let (name, notes) = (from.name.take(), from.notes.take());
    let (campaign_type, agent_id) = (from.campaign_type.take(), from.agent_id.take());
    let (time_zone, workspace) = (from.time_zone.take(), from.workspace.take());
    let days = numbers(from);
    let mut body = types::CampaignCreate::builder()
        .name(from.need("name", "name", name))
        .notes(from.need("notes", "notes", notes))
        .campaign_type(from.need("campaign_type", "campaign_type", campaign_type))
        .ai_agent_id(from.need("agent_id", "ai_agent_id", agent_id.map(String::from)))
        .days_of_week(from.need("weekdays", "days_of_week", days))
        .time_zone(from.need("time_zone", "time_zone", time_zone))
        .workspace(from.need("workspace", "workspace", workspace))
        .build();
    from.time_from.give(&mut body.call_time_of_day_from);
    from.time_to.give(&mut body.call_time_of_day_to);
    let started_at = from.started_at.take();
    body.started_at = day(from, "started_at", started_at);
    let ended_at = from.ended_at.take();
    body.ended_at = day(from, "ended_at", ended_at);
    body
}

/// The numbers of the days.
fn numbers(from: &mut Writing<CampaignPatch>) -> Change<Vec<Option<i64>>> {
    let Change::Set(days) = from.weekdays.take() else {
        return Change::Leave;
    };
    let number = |day: &Weekday| DAYS.iter().position(|known| known == day);
    for (index, _) in days
        .iter()
        .enumerate()
        .filter(|(_, day)| number(day).is_none())
    {
        from.invalid(format!("weekdays[{index}]"));
    }
    from.implied("weekdays");
    let numbers = days.iter().filter_map(number);
    Change::Set(numbers.map(|number| i64::try_from(number).ok()).collect())
}

/// The day of a time, which is all that the vendor takes.
fn day(from: &mut Writing<CampaignPatch>, field: &str, time: Change<Time>) -> Option<String> {
    let text = time.set()?.to_string();
    let is_day = |text: &str| {
        let digits = text.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
        text.len() == 10 && digits
    };
    match text.get(..10).filter(|day| is_day(day)) {
        Some(day) if day.len() == text.len() => Some(text),
        Some(day) if text.as_bytes().get(10) == Some(&b'T') => {
            from.lose(format!("{field}.time"), Reason::Truncated);
            Some(day.to_owned())
        }
        _ => {
            from.invalid(field);
            None
        }
    }
}

/// The id, if the text of the response has the form of one. What it says is not documented.
fn id_of(text: Option<String>) -> Option<String> {
    let is_id = |text: &String| {
        let mut places = text.bytes().enumerate();
        text.len() == 36
            && places.all(|(place, byte)| match place {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => byte.is_ascii_hexdigit(),
            })
    };
    text.filter(is_id)
}

impl Campaigns for Callab {
    fn list(&self, mut query: Query, options: Options) -> Result<Listing<Campaign>> {
        let workspace = parts::one(&mut query, "workspace")?;
        let workspace = workspace.unwrap_or_else(|| parts::DEFAULT.to_owned());
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let response = client.campaigns_list(&workspace).await?;
                let mut response = response.into_inner();
                let rows = response.data.take();
                let rows = rows_in(&response, "data", rows)?;
                Ok(read_all(API.vendor, rows, read))
            })
        }))
    }

    fn get(&self, id: CampaignId, options: Options) -> Reply<'_, Mapped<Campaign>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let mut response = client.campaigns_get(id.as_str()).await?.into_inner();
            let campaign = response.data.take();
            let campaign = parts::data(&response, campaign)?;
            let mut campaign = adapter::read(API.vendor, campaign, read);
            // It is the one that was asked for.
            campaign.value.id = Some(id);
            Ok(campaign)
        })
    }

    fn prepare_create(&self, campaign: Campaign, options: Options) -> Result<Prepared<CampaignId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, campaign, create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let response = client.campaigns_create(&body).await?;
                let receipt = Receipt::new(Outcome::Created).response(&response);
                let mut response = response.into_inner();
                Ok(receipt
                    .id(id_of(response.data.take()))
                    .message(response.message.take())
                    .follow_up(FollowUp::new(
                        Resource::Campaign,
                        Verb::List,
                        "whether it is there",
                    )))
            })
        }))
    }
}
