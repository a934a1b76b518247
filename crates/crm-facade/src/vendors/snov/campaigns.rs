//! Campaigns of Snov.io: mappers and calls.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crm_runtime::paging::Rows;
use crm_snov::reference::types::{self, CampaignAction as Action, RecipientStatus};
use rust_decimal::Decimal;
use serde_json::Value;

use super::{
    API, Snov, contacts, contents, created, dates, number, record, rows, sending, single_filters,
    state, state_of, v1_date,
};
use crate::adapter::{
    self, Page, Plan, Reading, Reply, draft_patch, draft_record, each, filled, nested, read_list,
};
use crate::model::{
    Campaign, CampaignEvent, CampaignEventKind as Kind, CampaignId, CampaignMember, CampaignPatch,
    CampaignState, CampaignStats, ContactId, MemberState, Schedule, ScheduleDay, SocialLink,
    StepContent, StepContentId, StepContentPatch, StepId,
};
use crate::resource::{Resource, Verb};
use crate::traits::Campaigns;
use crate::{
    Error, ErrorKind, FollowUp, Listing, Mapped, Options, Origin, Outcome, Prepared, Query,
    Receipt, Result,
};

/// How many rows the reports of events have at most on a page.
const REPORT_ROWS: usize = 10_000;

/// How many events to ask for at once; the vendor gives no more.
const ACTIVITY_ROWS: usize = 1_000;

type Events = Rows<types::EmailEvent, crm_snov::reference::Error>;

/// How many addresses can be asked for at once in a campaign.
const ADDRESSES: usize = 100;

/// How far the first and last day of the report of all events may be apart.
const ACTIVITY_DAYS: u64 = 31;

/// Before the vendor had any campaign.
const BEGINNING: &str = "2000-01-01";

/// What a row of the list does not have.
pub(super) const ROWS_LACK: &[&str] = &[
    "suppression_list_id",
    "email_account_ids",
    "linkedin_account_ids",
    "priority",
    "schedule_id",
    "track_opens",
    "track_clicks",
    "time_zone",
    "starts_at",
    "ends_at",
    "ends_after_last_step",
    "archive_after_months",
    "match_providers",
    "sending",
    "deals",
    "step_count",
    "steps",
];

pub(super) fn row(from: &mut Reading<types::CampaignRow>) -> Campaign {
    let mut campaign = Campaign::new();
    campaign.id = from.id.take().map(Into::into);
    campaign.created_at = from.created_at.take().map(Into::into);
    campaign.updated_at = from.updated_at.take().map(Into::into);
    campaign.started_at = from.started_at.take().map(Into::into);
    campaign.name = from.campaign.take();
    campaign.list_id = from.list_id.take().map(Into::into);
    let status = from.status.take();
    campaign.state = status.map(|status| state(from, status));
    campaign
}

pub(super) fn read(from: &mut Reading<types::Campaign>) -> Campaign {
    let mut campaign = Campaign::new();
    campaign.id = from.id.take().map(Into::into);
    campaign.name = from.title.take();
    let status = from.status.take();
    campaign.state = status.map(|status| state(from, status));
    let ids = from.email_accounts.take().unwrap_or_default();
    campaign.email_account_ids = ids.into_iter().map(Into::into).collect();
    let ids = from.linkedin_accounts.take().unwrap_or_default();
    campaign.linkedin_account_ids = ids.into_iter().map(|id| id.to_string()).collect();
    campaign.priority = from.priority.take().map(Into::into);
    nested(&mut from.tracking, |tracking| {
        campaign.track_opens = tracking.open.take();
        campaign.track_clicks = tracking.link_click.take();
    });
    nested(&mut from.recipients, |recipients| {
        campaign.list_id = recipients.list_id.take().map(Into::into);
        campaign.suppression_list_id = recipients.black_list_id.take().map(Into::into);
    });
    campaign.schedule_id = from.schedule_id.take().map(Into::into);
    campaign.starts_at = from.start_campaign_at.take().map(Into::into);
    campaign.ends_at = from.complete_campaign_at.take().map(Into::into);
    campaign.time_zone = from.timezone.take();
    campaign.ends_after_last_step = from.complete_campaign_after_last_step.take();
    campaign.archive_after_months = from.archive_in_months.take();
    campaign.match_providers = from.provider_matching.take();
    campaign.sending = nested(&mut from.sending_settings, sending::settings);
    campaign.deals = nested(&mut from.deals, sending::deals);
    nested(&mut from.sequence, |sequence| {
        campaign.steps = each(&mut sequence.steps, sending::step);
        // It begins with the first one here.
        let entry = sequence.entry.as_deref();
        let first = campaign.steps.iter().position(|step| {
            let id = step.id.as_ref().map(StepId::as_str);
            id.is_some() && id == entry
        });
        if let Some(first) = first {
            campaign.steps[..=first].rotate_right(1);
            sequence.entry = None;
        }
    });
    // Usages have other words here, and the entry is told by its place.
    from.translated("sequence");
    campaign.step_count = i64::try_from(campaign.steps.len())
        .ok()
        .filter(|count| *count > 0);
    campaign
}

pub(super) fn schedule(from: &mut Reading<types::Schedule>) -> Schedule {
    let mut schedule = Schedule::new();
    schedule.id = from.id.take().map(Into::into);
    schedule.name = from.name.take();
    schedule.time_zone = from.timezone.take();
    schedule.days = each(&mut from.days, |day| ScheduleDay {
        weekday: day.day.take().map(Into::into),
        enabled: day.enabled.take(),
        time_from: day.start_time.take(),
        time_to: day.end_time.take(),
    });
    schedule
}

pub(super) fn member(
    from: &mut Reading<types::RecipientCheck>,
    campaign: &CampaignId,
) -> CampaignMember {
    let mut member = CampaignMember::new();
    member.campaign_id = Some(campaign.clone());
    member.email = from.email.take();
    if from.exist.take_if(|exists| *exists).is_some() {
        from.translated("exist");
    }
    member.state = from.status.take().map(|status| match status.as_str() {
        "unsubscribe" | "unsubscribed" => MemberState::Unsubscribed,
        _ => status.into(),
    });
    from.translated("status");
    member
}

/// Whether somebody is in the campaign: what says that he is not is left.
fn is_in_campaign(member: &CampaignMember) -> bool {
    let own = member.extensions.get(API.vendor);
    own.and_then(|own| own.get("exist")) != Some(&Value::Bool(false))
}

/// An event of a campaign, to which a row of one of the reports is added.
pub(super) struct Event(CampaignEvent);

impl Event {
    pub(super) fn of(campaign: CampaignId, kind: Kind) -> Self {
        Self(CampaignEvent::new().campaign_id(campaign).kind(kind))
    }

    pub(super) fn sent(self, from: &mut Reading<types::SentEmail>) -> CampaignEvent {
        let Self(mut event) = self;
        event.id = filled(&mut from.id).map(Into::into);
        event.at = v1_date(&mut from.sent_date);
        event.full_name = from.user_name.take();
        event.email = from.user_email.take();
        event.campaign_name = from.campaign.take();
        event
    }

    /// An e-mail was opened or replied to, or a link in it clicked. Subject and text are those of the
    /// e-mail.
    pub(super) fn seen(self, from: &mut Reading<types::EmailEvent>) -> CampaignEvent {
        let Self(mut event) = self;
        event.id = filled(&mut from.id).map(Into::into);
        event.at = v1_date(&mut from.visited_at);
        if let Some(campaign) = from.campaign_id.take() {
            event.campaign_id = Some(campaign.into());
        }
        event.campaign_name = from.campaign.take();
        event.contact_id = filled(&mut from.prospect_id).map(Into::into);
        event.first_name = from.prospect_first_name.take();
        event.last_name = from.prospect_last_name.take();
        event.full_name = from.prospect_name.take();
        event.email = from.prospect_email.take();
        event.subject = unquoted(&mut from.email_subject);
        event.body = unquoted(&mut from.email_body);
        event
    }

    /// All replies of one person in one way.
    pub(super) fn replied(self, from: &mut Reading<types::CampaignReply>) -> CampaignEvent {
        let Self(mut event) = self;
        if let Some(campaign) = from.campaign_id.take() {
            event.campaign_id = Some(campaign.into());
        }
        event.campaign_name = from.campaign.take();
        event.contact_id = filled(&mut from.prospect_id).map(Into::into);
        event.full_name = from.prospect_name.take();
        event.email = from.prospect_email.take();
        event.social_links = filled(&mut from.linked_in_profile)
            .map(|url| SocialLink::new("linkedin", url))
            .into_iter()
            .collect();
        event.channel = from.reply_type.take();
        event.at = from.received_at.take().map(Into::into);
        event.replies = each(&mut from.replies, |reply| crate::model::Reply {
            at: reply.received_at.take().map(Into::into),
            subject: reply.subject.take(),
            text: reply.message.take(),
        });
        if let Some(first) = event.replies.first() {
            event.subject.clone_from(&first.subject);
            event.text.clone_from(&first.text);
        }
        event
    }

    pub(super) fn finished(self, from: &mut Reading<types::FinishedProspect>) -> CampaignEvent {
        let Self(mut event) = self;
        event.id = filled(&mut from.id).map(Into::into);
        event.contact_id = filled(&mut from.prospect_id).map(Into::into);
        event.full_name = from.user_name.take();
        event.email = from.user_email.take();
        event.campaign_name = from.campaign.take();
        event
    }

    /// An event of any kind.
    pub(super) fn any(self, from: &mut Reading<types::RecipientEvent>) -> CampaignEvent {
        let Self(mut event) = self;
        event.at = from.event_time.take().map(Into::into);
        if let Some(kind) = from.event_type.take() {
            event.kind = Some(match kind.as_str() {
                "open" => Kind::Opened,
                "click" => Kind::Clicked,
                "reply" => Kind::Replied,
                "bounce" => Kind::Bounced,
                "unsubscribe" => Kind::Unsubscribed,
                _ => kind.into(),
            });
            from.translated("event_type");
        }
        event.sender_email = from.sender_email.take();
        event.subject = from.email_subject.take();
        event.email = from.recipient_email.take();
        event.full_name = from.recipient_name.take();
        event.phone_numbers = contacts::phone(&mut from.phone);
        event.title = from.job_position.take();
        event.company_name = from.company.take();
        event
    }
}

/// Takes a string, which the vendor's samples have as a JSON string within the string. The tables say
/// nothing of that, so that what was quoted stays as it came too.
fn unquoted(text: &mut Option<String>) -> Option<String> {
    let own = text.as_ref()?;
    let inner = own.starts_with('"').then(|| serde_json::from_str(own).ok());
    match inner.flatten() {
        Some(inner) => Some(inner),
        None => text.take(),
    }
}

/// Takes a figure out of a hundred, which the vendor writes as `77%`.
fn percent(text: &mut Option<String>) -> Option<Decimal> {
    let figure = text.as_ref()?.strip_suffix('%')?.trim().parse().ok()?;
    *text = None;
    Some(figure)
}

/// Reads the analytics, and the progress beside them.
pub(super) fn stats(
    from: &mut Reading<types::CampaignAnalytics>,
    campaign: &CampaignId,
    mut beside: Option<types::CampaignProgress>,
) -> CampaignStats {
    let mut stats = nested(&mut beside, progress).unwrap_or_default();
    if let Some(left) = beside {
        from.unknown_fields.insert("progress", &left);
    }
    stats.id = Some(campaign.clone());
    stats.contacted = from.total_contacted.take();
    stats.sent = from.emails_sent.take();
    stats.first_messages = from.first_emails.take();
    stats.follow_ups = from.follow_ups.take();
    stats.delivered = from.delivered.take();
    stats.bounced = from.bounced.take();
    stats.opened = from.email_opens.take();
    stats.clicked = from.link_clicks.take();
    stats.replied = from.email_replies.take();
    stats.auto_replied = from.auto_replied.take();
    stats.unsubscribed = from.unsubscribed.take();
    stats.interested = from.interested.take();
    stats.undecided = from.maybe.take();
    stats.not_interested = from.not_interested.take();
    stats.open_rate = percent(&mut from.email_opens_rate);
    stats.click_rate = percent(&mut from.link_clicks_rate);
    stats.reply_rate = percent(&mut from.email_replies_rate);
    stats.bounce_rate = percent(&mut from.bounced_rate);
    for field in [
        "email_opens_rate",
        "link_clicks_rate",
        "email_replies_rate",
        "bounced_rate",
        "progress.progress",
        "progress.status",
    ] {
        from.translated(field);
    }
    stats
}

/// Reads how far a campaign is.
pub(super) fn progress(from: &mut types::CampaignProgress) -> CampaignStats {
    let mut stats = CampaignStats::new();
    stats.unfinished = from.unfinished.take();
    stats.progress = percent(&mut from.progress);
    stats.state = from.status.take().map(state_of);
    stats
}

/// What brings a campaign into a state. A paused one is resumed, and any other started.
fn action(wanted: &CampaignState) -> Result<Option<Action>> {
    Ok(match wanted {
        CampaignState::Active => None,
        CampaignState::Paused => Some(Action::Pause),
        CampaignState::Completed => Some(Action::Complete),
        CampaignState::Other(word) if word == "archived" => Some(Action::Archived),
        _ => {
            return Err(Error::invalid(
                ["state"],
                "the vendor brings a campaign to active, paused, completed or archived only",
            ));
        }
    })
}

fn step(id: &StepId) -> Result<i64> {
    number("step", id)
}

impl Campaigns for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Campaign>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let found = client.campaigns_list().await?.into_inner();
                Ok(adapter::read_all(API.vendor, found, row))
            })
        }))
    }

    /// The members of the campaign's list, of whom those are given that the campaign has.
    fn members(&self, campaign: CampaignId, options: Options) -> Result<Listing<CampaignMember>> {
        let id = number("campaign", &campaign)?;
        let client = self.client.with_options(options.for_client());
        let list = Arc::new(Mutex::new(None));
        let plan = Plan::pages(1).size(ADDRESSES);
        let listing = Listing::paged(&options, plan, move |page, size| {
            let (client, campaign, list) = (client.clone(), campaign.clone(), list.clone());
            Box::pin(async move {
                let known = *list.lock().unwrap_or_else(PoisonError::into_inner);
                let list_id = match known {
                    Some(known) => known,
                    None => {
                        let found = client.campaigns_get(id).await?.into_inner();
                        let found = record(found.data, "campaign")?;
                        let own = found.recipients.and_then(|recipients| recipients.list_id);
                        own.ok_or_else(|| {
                            Error::new(ErrorKind::NotFound, "the campaign has no list")
                                .with_origin(Origin::Vendor)
                        })?
                    }
                };
                *list.lock().unwrap_or_else(PoisonError::into_inner) = Some(list_id);
                let size = size.unwrap_or(ADDRESSES) as u64;
                let body = types::ProspectsInListRequest::builder()
                    .list_id(list_id)
                    .page(i64::try_from(page).unwrap_or(i64::MAX))
                    .per_page(i64::try_from(size).unwrap_or(i64::MAX))
                    .build();
                let found = client.prospects_list(&body).await?.into_inner();
                let total = found.list.and_then(|list| list.contacts);
                let total = total.and_then(|total| u64::try_from(total).ok());
                let prospects = found.prospects.unwrap_or_default();
                let is_last = prospects.is_empty()
                    || total.is_some_and(|total| page.saturating_mul(size) >= total);
                let mut people = BTreeMap::new();
                let mut emails = Vec::new();
                for prospect in prospects {
                    for email in prospect.emails.iter().flatten() {
                        if let Some(email) = &email.email {
                            emails.push(email.clone());
                            people.insert(email.clone(), prospect.clone());
                        }
                    }
                }
                let mut members = Vec::new();
                for emails in emails.chunks(ADDRESSES) {
                    let found = client.recipients_check(id, &emails.to_vec()).await?;
                    members.extend(rows(
                        found,
                        |found| found.data,
                        |from| member(from, &campaign),
                    )?);
                }
                for member in &mut members {
                    let member = &mut member.value;
                    let person = member.email.as_ref().and_then(|email| people.get(email));
                    if let Some(person) = person {
                        member.id = person.id.clone().map(Into::into);
                        member.full_name.clone_from(&person.name);
                        member.first_name.clone_from(&person.first_name);
                        member.last_name.clone_from(&person.last_name);
                    }
                }
                Ok(Page::new(members).last(is_last))
            })
        });
        Ok(listing.keeping(is_in_campaign))
    }

    fn events(
        &self,
        campaign: CampaignId,
        kind: Kind,
        query: Query,
        options: Options,
    ) -> Result<Listing<CampaignEvent>> {
        let id = number("campaign", &campaign)?;
        let mut filters = single_filters(query)?;
        let of_all = matches!(kind, Kind::Any | Kind::Bounced | Kind::Unsubscribed);
        if !of_all && !filters.is_empty() {
            return Err(Error::new(
                ErrorKind::Unsupported,
                "the vendor's report of this kind takes no dates",
            )
            .with_advice("ask for the kind `any`"));
        }
        let client = self.client.with_options(options.for_client());
        if of_all {
            let (first, last) = dates(&mut filters, ACTIVITY_DAYS - 1, Some(ACTIVITY_DAYS))?;
            let event = move || Event::of(campaign.clone(), Kind::Any);
            let listing = read_list(
                API.vendor,
                &options,
                |plan| {
                    let plan = match plan.rows_per_page() {
                        Some(_) => plan,
                        None => plan.size(ACTIVITY_ROWS),
                    };
                    let params = types::RecipientsActivityListParams::new();
                    client.recipients_activity_list_stream(id, &first, &last, &params, plan)
                },
                move |from| event().any(from),
            );
            // Bounces and leavings have no report of their own.
            return Ok(match kind {
                Kind::Any => listing,
                kind => {
                    listing.keeping(move |event: &CampaignEvent| event.kind.as_ref() == Some(&kind))
                }
            });
        }
        if let Kind::Finished = kind {
            return Ok(Listing::whole(&options, move || {
                Box::pin(async move {
                    let found = client.finished_prospects_list(id).await?.into_inner();
                    let event = || Event::of(campaign.clone(), Kind::Finished);
                    Ok(adapter::read_all(API.vendor, found, |from| {
                        event().finished(from)
                    }))
                })
            }));
        }
        let options = Options {
            // The vendor does not let it be chosen.
            page_size: None,
            ..options
        };
        // A page has less only if it is the last one.
        let whole = |plan: Plan| plan.size(REPORT_ROWS).short_page_ends(true);
        let event = {
            let kind = kind.clone();
            move || Event::of(campaign.clone(), kind.clone())
        };
        let seen = |open: &dyn Fn(Plan) -> Events| {
            let event = event.clone();
            let read = move |from: &mut Reading<types::EmailEvent>| event().seen(from);
            Ok(read_list(API.vendor, &options, open, read))
        };
        match kind {
            Kind::Sent => Ok(read_list(
                API.vendor,
                &options,
                |plan| {
                    client.sent_emails_list_stream(
                        id,
                        &types::SentEmailsListParams::new(),
                        whole(plan),
                    )
                },
                move |from| event().sent(from),
            )),
            Kind::Opened => seen(&|plan| {
                client.email_opens_list_stream(id, &types::EmailOpensListParams::new(), whole(plan))
            }),
            Kind::Clicked => seen(&|plan| {
                client.link_clicks_list_stream(id, &types::LinkClicksListParams::new(), whole(plan))
            }),
            Kind::EmailReplied => seen(&|plan| {
                client.email_replies_list_stream(
                    id,
                    &types::EmailRepliesListParams::new(),
                    whole(plan),
                )
            }),
            // How many rows a page has is not documented.
            Kind::Replied => Ok(Listing::paged(
                &options,
                Plan::offsets(0, REPORT_ROWS),
                move |offset, _| {
                    let (client, event) = (client.clone(), event.clone());
                    Box::pin(async move {
                        let mut params = types::CampaignRepliesListParams::new();
                        params.offset = i64::try_from(offset).ok();
                        let found = client.campaign_replies_list(id, &params).await?;
                        let found = rows(found, |found| found.data, |from| event().replied(from))?;
                        Ok(Page::new(found).with_repeats())
                    })
                },
            )),
            _ => Err(Error::new(
                ErrorKind::Unsupported,
                "the vendor has no report of this kind",
            )
            .with_advice(
                "ask for sent, opened, clicked, replied, email_replied, finished, bounced, \
                 unsubscribed or any",
            )),
        }
    }

    fn schedules(&self, _: Query, options: Options) -> Result<Listing<Schedule>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let found = client.schedules_list().await?;
                rows(found, |found| found.data, schedule)
            })
        }))
    }

    fn get(&self, id: CampaignId, options: Options) -> Reply<'_, Mapped<Campaign>> {
        Box::pin(async move {
            let id = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let found = client.campaigns_get(id).await?.into_inner();
            let found = record(found.data, "campaign")?;
            Ok(adapter::read(API.vendor, found, read))
        })
    }

    fn prepare_create(&self, campaign: Campaign, options: Options) -> Result<Prepared<CampaignId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, campaign, sending::create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let made = client.campaigns_create(&body).await?;
                let id = made.data.as_ref().and_then(|campaign| campaign.id);
                let find =
                    FollowUp::new(Resource::Campaign, Verb::List, "the id of the new campaign");
                let receipt = created(id, find).response(&made);
                Ok(match receipt.id {
                    Some(_) => receipt.follow_up(FollowUp::new(
                        Resource::Campaign,
                        Verb::Get,
                        "the ids of the steps and of the variants of their texts",
                    )),
                    None => receipt,
                })
            })
        }))
    }

    fn prepare_update(
        &self,
        id: CampaignId,
        patch: CampaignPatch,
        options: Options,
    ) -> Result<Prepared<CampaignId>> {
        let id = number("id", &id)?;
        let client = self.client.with_options(options.for_client());
        let draft = draft_patch(API.vendor, patch, sending::update)?;
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let changed = client.campaigns_update(id, &body).await?;
                let own = changed.data.as_ref().and_then(|campaign| campaign.id);
                Ok(Receipt::new(Outcome::Updated).id(own).response(&changed))
            })
        }))
    }

    fn delete(&self, id: CampaignId, options: Options) -> Reply<'_, Receipt<CampaignId>> {
        Box::pin(async move {
            let id = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let response = client.campaigns_delete(id).await?;
            Ok(Receipt::new(Outcome::Deleted).response(&response))
        })
    }

    fn set_state(
        &self,
        id: CampaignId,
        state: CampaignState,
        options: Options,
    ) -> Reply<'_, Receipt<CampaignId>> {
        Box::pin(async move {
            let own = number("id", &id)?;
            let action = action(&state)?;
            let client = self.client.with_options(options.for_client());
            let action = match action {
                Some(action) => action,
                None => {
                    let found = client.campaigns_get(own).await?.into_inner();
                    let status = found.data.and_then(|campaign| campaign.status);
                    let status = status.unwrap_or_default().to_lowercase();
                    match status.as_str() {
                        "paused" | "pause" => Action::Resume,
                        _ => Action::Start,
                    }
                }
            };
            let body = types::CampaignActionRequest::builder()
                .action(action)
                .build();
            let response = client.campaigns_change_state(own, &body).await?;
            Ok(Receipt::new(Outcome::Updated)
                .id(Some(id))
                .response(&response))
        })
    }

    /// Two calls: the analytics of the time that is asked for, and the progress.
    fn stats(
        &self,
        id: CampaignId,
        query: Query,
        options: Options,
    ) -> Reply<'_, Mapped<CampaignStats>> {
        Box::pin(async move {
            let campaign = number("id", &id)?;
            let mut filters = single_filters(query)?;
            let first = filters.entry("date_from".to_owned());
            first.or_insert_with(|| BEGINNING.to_owned());
            let (first, last) = dates(&mut filters, 0, None)?;
            let mut params = types::CampaignAnalyticsGetParams::new();
            params.campaign_id = Some(campaign.to_string());
            params.campaign_owner = filters.remove("campaign_owner");
            params.sender_email = filters.remove("sender_email");
            params.sender_linkedin = filters.remove("sender_linkedin");
            let client = self.client.with_options(options.for_client());
            let analytics = client
                .campaign_analytics_get(&first, &last, &params)
                .await?
                .into_inner();
            let progress = client.campaigns_progress(campaign).await?.into_inner();
            let raw = progress.unknown_fields.raw_value();
            let mut mapped = adapter::read(API.vendor, analytics, |from| {
                stats(from, &id, Some(progress))
            });
            if let (Some(Value::Object(whole)), Some(raw)) = (&mut mapped.raw, raw) {
                whole.insert("progress".to_owned(), raw);
            }
            Ok(mapped)
        })
    }

    fn member(
        &self,
        campaign: CampaignId,
        email: String,
        options: Options,
    ) -> Reply<'_, Mapped<CampaignMember>> {
        Box::pin(async move {
            let id = number("campaign", &campaign)?;
            let client = self.client.with_options(options.for_client());
            let found = client.recipients_check(id, &vec![email.clone()]).await?;
            let mut found = rows(found, |found| found.data, |from| member(from, &campaign))?;
            let is_it = |row: &Mapped<CampaignMember>| {
                let own = row.value.email.as_deref().unwrap_or_default();
                own.eq_ignore_ascii_case(&email)
            };
            let place = found.iter().position(is_it).unwrap_or(0);
            let found = (place < found.len()).then(|| found.swap_remove(place));
            found
                .filter(|row| is_in_campaign(&row.value))
                .ok_or_else(|| {
                    Error::new(
                        ErrorKind::NotFound,
                        "nobody in the campaign has the address",
                    )
                    .with_origin(Origin::Vendor)
                })
        })
    }

    fn set_member_state(
        &self,
        campaign: CampaignId,
        email: String,
        state: MemberState,
        options: Options,
    ) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move {
            let id = number("campaign", &campaign)?;
            let status = match state {
                MemberState::Active => RecipientStatus::Active,
                MemberState::Paused => RecipientStatus::Paused,
                MemberState::Unsubscribed => RecipientStatus::Unsubscribed,
                _ => {
                    return Err(Error::invalid(
                        ["state"],
                        "the vendor brings a person to active, paused or unsubscribed only",
                    ));
                }
            };
            let client = self.client.with_options(options.for_client());
            let body = types::RecipientStatusChange::builder()
                .campaign_id(id)
                .email(email)
                .status(status)
                .build();
            let response = client.recipients_change_status(&body).await?;
            Ok(Receipt::new(Outcome::Updated).response(&response))
        })
    }

    fn step_content(
        &self,
        campaign: CampaignId,
        step: StepId,
        id: StepContentId,
        options: Options,
    ) -> Reply<'_, Mapped<StepContent>> {
        Box::pin(async move {
            let (campaign, step) = (number("campaign", &campaign)?, self::step(&step)?);
            let id = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let found = client.step_contents_get(campaign, step, id).await?;
            let found = record(found.into_inner().data, "text")?;
            Ok(adapter::read(API.vendor, found, contents::read))
        })
    }

    fn delete_step_content(
        &self,
        campaign: CampaignId,
        step: StepId,
        id: StepContentId,
        options: Options,
    ) -> Reply<'_, Receipt<StepContentId>> {
        Box::pin(async move {
            let (campaign, step) = (number("campaign", &campaign)?, self::step(&step)?);
            let id = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let response = client.step_contents_delete(campaign, step, id).await?;
            Ok(Receipt::new(Outcome::Deleted).response(&response))
        })
    }

    fn prepare_create_step_content(
        &self,
        campaign: CampaignId,
        step: StepId,
        content: StepContent,
        options: Options,
    ) -> Result<Prepared<StepContentId>> {
        let (campaign, step) = (number("campaign", &campaign)?, self::step(&step)?);
        let client = self.client.with_options(options.for_client());
        let mut content = content;
        let id = content.id.take();
        let draft = draft_record(API.vendor, content, |from| {
            contents::create(from, id.as_ref())
        })?;
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let made = client.step_contents_create(campaign, step, &body).await?;
                let own = made.data.as_ref().and_then(|content| content.id);
                let find = FollowUp::new(Resource::Campaign, Verb::Get, "the id of the text");
                Ok(created(own, find).response(&made))
            })
        }))
    }

    fn prepare_update_step_content(
        &self,
        campaign: CampaignId,
        step: StepId,
        id: StepContentId,
        patch: StepContentPatch,
        options: Options,
    ) -> Result<Prepared<StepContentId>> {
        let (campaign, step) = (number("campaign", &campaign)?, self::step(&step)?);
        let id = number("id", &id)?;
        let client = self.client.with_options(options.for_client());
        let draft = draft_patch(API.vendor, patch, contents::update)?;
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let changed = client
                    .step_contents_update(campaign, step, id, &body)
                    .await?;
                let own = changed.data.as_ref().and_then(|content| content.id);
                Ok(Receipt::new(Outcome::Updated).id(own).response(&changed))
            })
        }))
    }
}
