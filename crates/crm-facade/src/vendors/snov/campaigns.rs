use crm_snov::provided::types::{self, ChangeCampaignStateRequestState as Step};
use serde_json::Value;

use super::{API, Snov, created, number, rows};
use crate::adapter::{self, Reading, Reply, Writing, decimal, draft_patch, draft_record, nested};
use crate::loss::Reason;
use crate::model::{
    Campaign, CampaignEvent, CampaignEventKind as Kind, CampaignId, CampaignMember, CampaignPatch,
    CampaignState, CampaignStats, ContactId, MemberState,
};
use crate::resource::{Resource, Verb};
use crate::traits::Campaigns;
use crate::{
    Change, Error, ErrorKind, FollowUp, Listing, Loss, Mapped, Options, Outcome, Prepared, Query,
    Receipt, Result,
};

pub(super) fn read(from: &mut Reading<types::Campaign>) -> Campaign {
    let mut campaign = Campaign::new();
    campaign.id = from.id.take().map(Into::into);
    campaign.created_at = from.created_at.take().map(Into::into);
    campaign.updated_at = from.updated_at.take().map(Into::into);
    campaign.name = from.name.take();
    campaign.state = from.status.take().map(|status| match status {
        types::CampaignStatus::Finished => {
            from.translated("status");
            CampaignState::Completed
        }
        other => other.as_str().into(),
    });
    campaign
}

pub(super) fn write(from: &mut Writing<CampaignPatch>) -> types::CampaignCreate {
    from.read_only(&["state", "started_at"]);
    let name = from.name.take();
    let mut body = types::CampaignCreate::builder()
        .name(from.need("name", "name", name))
        .build();
    match from.schedule_id.take().map(|id| id.parse()) {
        Change::Set(Ok(id)) => body.schedule_id = Some(id),
        Change::Set(Err(_)) => from.invalid("schedule_id"),
        Change::Clear => from.schedule_id = Change::Clear,
        Change::Leave => {}
    }
    from.email_account_id.give(&mut body.sender_account_id);
    from.track_opens.give(&mut body.track_opens);
    from.track_clicks.give(&mut body.track_clicks);
    body
}

pub(super) fn member(
    from: &mut Reading<types::RecipientActivity>,
    campaign: &CampaignId,
) -> CampaignMember {
    let mut member = CampaignMember::new();
    member.campaign_id = Some(campaign.clone());
    member.email = from.email.take();
    member.first_name = from.first_name.take();
    member.last_name = from.last_name.take();
    let status = from.status.take();
    member.state = status.map(|status| member_state(from, status));
    member.opened = from.opened.take();
    member.clicked = from.clicked.take();
    member.replied = from.replied.take();
    member.last_activity_at = from.last_activity.take().map(Into::into);
    member
}

pub(super) fn member_status(
    from: &mut Reading<types::GetRecipientStatusResponse>,
    campaign: &CampaignId,
) -> CampaignMember {
    let mut member = CampaignMember::new();
    member.campaign_id = Some(campaign.clone());
    member.email = from.email.take();
    let status = from.status.take();
    member.state = status.map(|status| member_state(from, status));
    member
}

fn member_state<V>(from: &mut Reading<V>, status: String) -> MemberState {
    let state = match status.as_str() {
        "Active" => MemberState::Active,
        "Paused" => MemberState::Paused,
        "Finished" => MemberState::Finished,
        "Unsubscribed" | "unsubscribe" => MemberState::Unsubscribed,
        _ => return status.into(),
    };
    from.translated("status");
    state
}

/// An event of a campaign, to which a row of one of the reports is added.
pub(super) struct Event(CampaignEvent);

impl Event {
    pub(super) fn of(campaign: CampaignId, kind: Kind) -> Self {
        Self(CampaignEvent::new().campaign_id(campaign).kind(kind))
    }

    pub(super) fn sent(self, from: &mut Reading<types::SentEmail>) -> CampaignEvent {
        let Self(mut event) = self;
        event.id = from.id.take().map(Into::into);
        event.at = from.sent_at.take().map(Into::into);
        event.email = from.recipient_email.take();
        event.subject = from.subject.take();
        event
    }

    /// An e-mail was opened, or a link in it.
    pub(super) fn seen(self, from: &mut Reading<types::EmailEvent>) -> CampaignEvent {
        let Self(mut event) = self;
        event.at = from.occurred_at.take().map(Into::into);
        event.email = from.email.take();
        event.step = from.step_number.take();
        event
    }

    pub(super) fn replied(self, from: &mut Reading<types::EmailReply>) -> CampaignEvent {
        let Self(mut event) = self;
        event.at = from.replied_at.take().map(Into::into);
        event.email = from.email.take();
        event.first_name = from.first_name.take();
        event.last_name = from.last_name.take();
        event.text = from.reply_text.take();
        event
    }

    /// The id is the contact's, and not the event's.
    pub(super) fn finished(self, from: &mut Reading<types::Prospect>) -> CampaignEvent {
        let Self(mut event) = self;
        event.email = from.email.take();
        event.first_name = from.first_name.take();
        event.last_name = from.last_name.take();
        event
    }
}

/// Reads the analytics, and the progress beside them.
pub(super) fn stats(
    from: &mut Reading<types::CampaignAnalytics>,
    campaign: &CampaignId,
    mut beside: Option<types::GetCampaignProgressResponse>,
) -> CampaignStats {
    let mut stats = nested(&mut beside, progress).unwrap_or_default();
    if let Some(left) = beside {
        from.unknown_fields.insert("progress", &left);
    }
    stats.id = Some(campaign.clone());
    stats.recipients = from.total_recipients.take();
    stats.sent = from.sent.take();
    stats.delivered = from.delivered.take();
    stats.bounced = from.bounced.take();
    stats.opened = from.opened.take();
    stats.clicked = from.clicked.take();
    stats.replied = from.replied.take();
    stats.unsubscribed = from.unsubscribed.take();
    stats.open_rate = decimal(&mut from.open_rate);
    stats.click_rate = decimal(&mut from.click_rate);
    stats.reply_rate = decimal(&mut from.reply_rate);
    stats
}

/// Reads of the progress what the analytics don't have.
pub(super) fn progress(from: &mut types::GetCampaignProgressResponse) -> CampaignStats {
    let mut stats = CampaignStats::new();
    stats.pending = from.pending.take();
    stats.finished = from.finished.take();
    stats
}

impl Campaigns for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Campaign>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move { rows(client.list_campaigns().await?, |found| found.data, read) })
        }))
    }

    fn members(&self, campaign: CampaignId, options: Options) -> Result<Listing<CampaignMember>> {
        let id = number("campaign", &campaign)?;
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let found = client.get_campaign_recipients_activity(id).await?;
                rows(found, |found| found.data, |from| member(from, &campaign))
            })
        }))
    }

    fn events(
        &self,
        campaign: CampaignId,
        kind: Kind,
        options: Options,
    ) -> Result<Listing<CampaignEvent>> {
        let id = number("campaign", &campaign)?;
        if let Kind::Other(_) = kind {
            return Err(Error::new(
                ErrorKind::Unsupported,
                "the vendor has no report of this kind",
            )
            .with_advice("ask for sent, opened, clicked, replied, email_replied or finished"));
        }
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let event = || Event::of(campaign.clone(), kind.clone());
                match kind {
                    Kind::Sent => rows(
                        client.get_sent_emails(id).await?,
                        |found| found.data,
                        |from| event().sent(from),
                    ),
                    Kind::Opened => rows(
                        client.get_campaign_opens(id).await?,
                        |found| found.data,
                        |from| event().seen(from),
                    ),
                    Kind::Clicked => rows(
                        client.get_campaign_clicks(id).await?,
                        |found| found.data,
                        |from| event().seen(from),
                    ),
                    Kind::Replied => rows(
                        client.get_campaign_replies(id).await?,
                        |found| found.data,
                        |from| event().replied(from),
                    ),
                    Kind::EmailReplied => rows(
                        client.get_campaign_email_replies(id).await?,
                        |found| found.data,
                        |from| event().replied(from),
                    ),
                    Kind::Finished => rows(
                        client.list_finished_prospects(id).await?,
                        |found| found.data,
                        |from| event().finished(from),
                    ),
                    Kind::Other(_) => Ok(Vec::new()),
                }
            })
        }))
    }

    fn get(&self, id: CampaignId, options: Options) -> Reply<'_, Mapped<Campaign>> {
        Box::pin(async move {
            let id = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let campaign = client.get_campaign(id).await?;
            Ok(adapter::read(API.vendor, campaign.into_inner(), read))
        })
    }

    fn prepare_create(&self, campaign: Campaign, options: Options) -> Result<Prepared<CampaignId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, campaign, write)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let campaign = client.create_campaign(&body).await?;
                let find =
                    FollowUp::new(Resource::Campaign, Verb::List, "the id of the new campaign");
                Ok(created(campaign.id, find).answered(&campaign))
            })
        }))
    }

    /// The vendor replaces the whole campaign, and does not show its settings. Settings that are
    /// to be left are in the receipt's losses, since they may not stay.
    fn prepare_update(
        &self,
        id: CampaignId,
        patch: CampaignPatch,
        options: Options,
    ) -> Result<Prepared<CampaignId>> {
        let id = number("id", &id)?;
        if patch.name.is_leave() {
            return Err(Error::invalid(
                ["name"],
                "the vendor replaces the whole campaign and needs its name",
            )
            .with_advice("set the name and all that is to stay"));
        }
        let left = [
            ("schedule_id", patch.schedule_id.is_leave()),
            ("email_account_id", patch.email_account_id.is_leave()),
            ("track_opens", patch.track_opens.is_leave()),
            ("track_clicks", patch.track_clicks.is_leave()),
        ];
        let client = self.client.with_options(options.for_client());
        let mut draft = draft_patch(API.vendor, patch, write)?;
        let left = left.into_iter().filter(|(_, left)| *left);
        draft.losses.extend(left.map(|(field, _)| {
            Loss::of_model(field, Reason::AmbiguousValue)
                .detail("the vendor replaces the whole; what is not sent may not stay")
        }));
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let campaign = client.update_campaign(id, &body).await?;
                Ok(Receipt::new(Outcome::Updated)
                    .id(campaign.id)
                    .answered(&campaign))
            })
        }))
    }

    fn delete(&self, id: CampaignId, options: Options) -> Reply<'_, Receipt<CampaignId>> {
        Box::pin(async move {
            let id = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.delete_campaign(id).await?;
            Ok(Receipt::new(Outcome::Deleted).answered(&answer))
        })
    }

    fn set_state(
        &self,
        id: CampaignId,
        state: CampaignState,
        options: Options,
    ) -> Reply<'_, Receipt<CampaignId>> {
        Box::pin(async move {
            let id = number("id", &id)?;
            let step = match &state {
                CampaignState::Active => Step::Start,
                CampaignState::Paused => Step::Pause,
                CampaignState::Completed => Step::Stop,
                CampaignState::Other(word) if word == "stopped" => Step::Stop,
                _ => {
                    return Err(Error::invalid(
                        ["state"],
                        "the vendor brings a campaign to active, paused or completed only",
                    ));
                }
            };
            let client = self.client.with_options(options.for_client());
            let body = types::ChangeCampaignStateRequest::builder()
                .state(step)
                .build();
            let answer = client.change_campaign_state(id, &body).await?;
            Ok(Receipt::new(Outcome::Updated)
                .id(answer.id)
                .answered(&answer))
        })
    }

    /// Two calls: the analytics, and the progress, whose counts that the analytics have too are in
    /// `extensions`.
    fn stats(&self, id: CampaignId, options: Options) -> Reply<'_, Mapped<CampaignStats>> {
        Box::pin(async move {
            let campaign = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let analytics = client.get_campaign_analytics(campaign).await?.into_inner();
            let progress = client.get_campaign_progress(campaign).await?.into_inner();
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
            let status = client.get_recipient_status(id, &email).await?.into_inner();
            Ok(adapter::read(API.vendor, status, |from| {
                member_status(from, &campaign)
            }))
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
            // The words of the vendor's reference; the provided document has none.
            let status = match state {
                MemberState::Active => "Active".to_owned(),
                MemberState::Paused => "Paused".to_owned(),
                MemberState::Unsubscribed => "Unsubscribed".to_owned(),
                MemberState::Other(word) => word,
                MemberState::Finished => {
                    return Err(Error::invalid(
                        ["state"],
                        "the vendor brings a person to active, paused or unsubscribed only",
                    ));
                }
            };
            let client = self.client.with_options(options.for_client());
            let body = types::ChangeRecipientStatusRequest::builder()
                .campaign_id(id)
                .email(email)
                .status(status)
                .build();
            let answer = client.change_recipient_status(&body).await?;
            Ok(Receipt::new(Outcome::Updated).answered(&answer))
        })
    }
}
