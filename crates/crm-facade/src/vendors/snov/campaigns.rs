use crm_snov::provided::types::{self, ChangeCampaignStateRequestState as Step};
use serde_json::Value;

use super::{API, Snov, data, number};
use crate::adapter::{self, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::loss::Reason;
use crate::model::{
    Campaign, CampaignEvent, CampaignEventKind, CampaignId, CampaignMember, CampaignPatch,
    CampaignState, CampaignStats, ContactId, MemberState,
};
use crate::traits::Campaigns;
use crate::{
    Error, ErrorKind, FollowUp, Listing, Loss, Mapped, Options, Outcome, Query, Receipt, Result,
};

pub(super) fn read(source: &mut Source<'_>) -> Campaign {
    let mut campaign = Campaign::new();
    campaign.id = source.id("id");
    campaign.created_at = source.time("created_at");
    campaign.updated_at = source.time("updated_at");
    campaign.name = source.text("name");
    campaign.state = source
        .translate("status", |word| {
            (word == "finished").then_some(CampaignState::Completed)
        })
        .or_else(|| source.word("status"));
    campaign
}

pub(super) fn write(target: &mut Target) {
    target.read_only(&["state", "started_at"]);
    target.copy("name", "name");
    target.integer("schedule_id", "schedule_id");
    target.copy("email_account_id", "sender_account_id");
    target.copy("track_opens", "track_opens");
    target.copy("track_clicks", "track_clicks");
}

pub(super) fn member(source: &mut Source<'_>, campaign: &CampaignId) -> CampaignMember {
    let mut member = CampaignMember::new();
    member.campaign_id = Some(campaign.clone());
    member.email = source.text("email");
    member.first_name = source.text("first_name");
    member.last_name = source.text("last_name");
    member.state = source
        .translate("status", |word| match word.as_str()? {
            "Active" => Some(MemberState::Active),
            "Paused" => Some(MemberState::Paused),
            "Finished" => Some(MemberState::Finished),
            "Unsubscribed" | "unsubscribe" => Some(MemberState::Unsubscribed),
            _ => None,
        })
        .or_else(|| source.word("status"));
    member.opened = source.boolean("opened");
    member.clicked = source.boolean("clicked");
    member.replied = source.boolean("replied");
    member.last_activity_at = source.time("last_activity");
    member
}

/// Reads what any of the reports has.
pub(super) fn event(
    source: &mut Source<'_>,
    campaign: &CampaignId,
    kind: CampaignEventKind,
) -> CampaignEvent {
    let mut event = CampaignEvent::new();
    event.campaign_id = Some(campaign.clone());
    if kind != CampaignEventKind::Finished {
        // There it is the contact's.
        event.id = source.id("id");
    }
    event.at = ["occurred_at", "sent_at", "replied_at"]
        .into_iter()
        .find_map(|field| source.time(field));
    event.email = ["email", "recipient_email"]
        .into_iter()
        .find_map(|field| source.text(field));
    event.first_name = source.text("first_name");
    event.last_name = source.text("last_name");
    event.step = source.integer("step_number");
    event.subject = source.text("subject");
    event.text = source.text("reply_text");
    event.kind = Some(kind);
    event
}

/// Reads the analytics, and the progress beside them.
pub(super) fn stats(source: &mut Source<'_>, campaign: &CampaignId) -> CampaignStats {
    let mut stats = source.nested("progress", progress).unwrap_or_default();
    stats.id = Some(campaign.clone());
    stats.recipients = source.integer("total_recipients");
    stats.sent = source.integer("sent");
    stats.delivered = source.integer("delivered");
    stats.bounced = source.integer("bounced");
    stats.opened = source.integer("opened");
    stats.clicked = source.integer("clicked");
    stats.replied = source.integer("replied");
    stats.unsubscribed = source.integer("unsubscribed");
    stats.open_rate = source.decimal("open_rate");
    stats.click_rate = source.decimal("click_rate");
    stats.reply_rate = source.decimal("reply_rate");
    stats
}

/// Reads of the progress what the analytics don't have.
pub(super) fn progress(source: &mut Source<'_>) -> CampaignStats {
    let mut stats = CampaignStats::new();
    stats.pending = source.integer("pending");
    stats.finished = source.integer("finished");
    stats
}

impl Campaigns for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Campaign>> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move { Ok(data(&client.list_campaigns().await?, keep_raw, read)) })
        }))
    }

    fn members(&self, campaign: CampaignId, options: Options) -> Result<Listing<CampaignMember>> {
        let id = number("campaign", &campaign)?;
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let answer = client.get_campaign_recipients_activity(id).await?;
                Ok(data(&answer, keep_raw, |source| member(source, &campaign)))
            })
        }))
    }

    fn events(
        &self,
        campaign: CampaignId,
        kind: CampaignEventKind,
        options: Options,
    ) -> Result<Listing<CampaignEvent>> {
        let id = number("campaign", &campaign)?;
        if let CampaignEventKind::Other(_) = kind {
            return Err(Error::new(
                ErrorKind::Unsupported,
                "the vendor has no report of this kind",
            )
            .with_advice("ask for sent, opened, clicked, replied, email_replied or finished"));
        }
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let map = |source: &mut Source<'_>| event(source, &campaign, kind.clone());
                Ok(match kind {
                    CampaignEventKind::Sent => {
                        data(&client.get_sent_emails(id).await?, keep_raw, map)
                    }
                    CampaignEventKind::Opened => {
                        data(&client.get_campaign_opens(id).await?, keep_raw, map)
                    }
                    CampaignEventKind::Clicked => {
                        data(&client.get_campaign_clicks(id).await?, keep_raw, map)
                    }
                    CampaignEventKind::Replied => {
                        data(&client.get_campaign_replies(id).await?, keep_raw, map)
                    }
                    CampaignEventKind::EmailReplied => {
                        data(&client.get_campaign_email_replies(id).await?, keep_raw, map)
                    }
                    CampaignEventKind::Finished => {
                        data(&client.list_finished_prospects(id).await?, keep_raw, map)
                    }
                    CampaignEventKind::Other(_) => Vec::new(),
                })
            })
        }))
    }

    fn get(&self, id: CampaignId, options: Options) -> Reply<'_, Mapped<Campaign>> {
        Box::pin(async move {
            let id = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.get_campaign(id).await?;
            Ok(adapter::read_answer(
                API.vendor,
                &answer,
                options.wants_raw(),
                read,
            ))
        })
    }

    fn create(&self, campaign: Campaign, options: Options) -> Reply<'_, Receipt<CampaignId>> {
        Box::pin(async move {
            let (body, losses) =
                adapter::write::<types::CampaignCreate>(API.vendor, &campaign, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.create_campaign(&body).await?;
            let receipt = Receipt::new(Outcome::Created)
                .id(answer.id)
                .losses(losses)
                .answered(&answer);
            Ok(match receipt.id {
                Some(_) => receipt,
                None => receipt.follow_up(FollowUp::new(
                    Resource::Campaign,
                    Verb::List,
                    "the id of the new campaign",
                )),
            })
        })
    }

    /// The vendor replaces the whole campaign, and does not show its settings. Settings that are
    /// to be left are in the receipt's losses, since they may not stay.
    fn update(
        &self,
        id: CampaignId,
        patch: CampaignPatch,
        options: Options,
    ) -> Reply<'_, Receipt<CampaignId>> {
        Box::pin(async move {
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
            let (body, mut losses) =
                adapter::write::<types::CampaignCreate>(API.vendor, &patch, write)?;
            let left = left.into_iter().filter(|(_, left)| *left);
            losses.extend(left.map(|(field, _)| {
                Loss::of_model(field, Reason::AmbiguousValue)
                    .detail("the vendor replaces the whole; what is not sent may not stay")
            }));
            let client = self.client.with_options(options.for_client());
            let answer = client.update_campaign(id, &body).await?;
            Ok(Receipt::new(Outcome::Updated)
                .id(answer.id)
                .losses(losses)
                .answered(&answer))
        })
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
            let mut answer = adapter::json(&client.get_campaign_analytics(campaign).await?);
            let progress = adapter::json(&client.get_campaign_progress(campaign).await?);
            if let Value::Object(fields) = &mut answer {
                fields.insert("progress".to_owned(), progress);
            }
            let keep_raw = options.wants_raw();
            Ok(adapter::read(API.vendor, answer, keep_raw, |source| {
                stats(source, &id)
            }))
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
            let status = adapter::json(&client.get_recipient_status(id, &email).await?);
            let keep_raw = options.wants_raw();
            Ok(adapter::read(API.vendor, status, keep_raw, |source| {
                member(source, &campaign)
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
