use rust_decimal::Decimal;

use super::{AgentId, CampaignId, EmailAccountId, ListId, Time};

words! {
    /// How a campaign stands, or is to stand.
    pub enum CampaignState {
        /// Not begun.
        Draft = "draft",
        /// Under way.
        Active = "active",
        /// Stopped for a while.
        Paused = "paused",
        /// Over.
        Completed = "completed",
    }
}

words! {
    /// A day of the week.
    pub enum Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

record! {
    /// Messages that are sent, or calls that are made, one after the other; other products call it
    /// a sequence.
    pub struct Campaign(Campaign, CampaignId) {
        /// Name.
        open opt name: String,
        /// How it stands.
        open opt state: CampaignState,
        /// The list that it is sent to.
        open opt list_id: ListId,
        /// The account that it is sent from.
        open opt email_account_id: EmailAccountId,
        /// The vendor's id of the hours at which it is sent.
        open opt schedule_id: String,
        /// Whether opening is tracked.
        open opt track_opens: bool,
        /// Whether clicks are tracked.
        open opt track_clicks: bool,
        /// Kind of campaign, as the vendor writes it: `outbound`.
        open opt campaign_type: String,
        /// The voice agent that calls.
        open opt agent_id: AgentId,
        /// The workspace, as the vendor names it.
        open opt workspace: String,
        /// Days on which it calls.
        open many weekdays: Weekday,
        /// Time of day to begin at: `09:00:00`.
        open opt time_from: String,
        /// Time of day to end at: `17:00:00`.
        open opt time_to: String,
        /// Name of the time zone: `Europe/London`.
        open opt time_zone: String,
        /// When it began.
        open opt started_at: Time,
        /// When it ended, or is to end.
        open opt ended_at: Time,
        /// Notes.
        personal opt notes: String,
        /// Number of its steps.
        open opt step_count: i64,
        /// Tags.
        open many tags: String,
    }
    /// What to change in a campaign.
    patch CampaignPatch;
}

words! {
    /// How a campaign stands with one person.
    pub enum MemberState {
        /// Under way.
        Active = "active",
        /// Stopped for a while.
        Paused = "paused",
        /// Over.
        Finished = "finished",
        /// The person wants no more.
        Unsubscribed = "unsubscribed",
    }
}

record! {
    /// A person in a campaign; other products call it a sequence state.
    pub struct CampaignMember(CampaignMember, ContactId) {
        /// The campaign.
        open opt campaign_id: CampaignId,
        /// The address it is sent to.
        personal opt email: String,
        /// First name.
        personal opt first_name: String,
        /// Last name.
        personal opt last_name: String,
        /// How the campaign stands with the person.
        open opt state: MemberState,
        /// Whether a message was opened.
        open opt opened: bool,
        /// Whether a link was clicked.
        open opt clicked: bool,
        /// Whether there was a reply.
        open opt replied: bool,
        /// When something last happened.
        open opt last_activity_at: Time,
    }
}

words! {
    /// What happened in a campaign.
    pub enum CampaignEventKind {
        /// A message was sent.
        Sent = "sent",
        /// A message was opened.
        Opened = "opened",
        /// A link was clicked.
        Clicked = "clicked",
        /// A reply came.
        Replied = "replied",
        /// A reply came by e-mail.
        EmailReplied = "email_replied",
        /// The last step was done for a person.
        Finished = "finished",
    }
}

impl crate::query::Argument for CampaignEventKind {}
impl crate::query::Argument for CampaignState {}
impl crate::query::Argument for MemberState {}

record! {
    /// Something that happened in a campaign.
    pub struct CampaignEvent(CampaignEvent, CampaignEventId) {
        /// The campaign.
        open opt campaign_id: CampaignId,
        /// What happened.
        open opt kind: CampaignEventKind,
        /// When it happened.
        open opt at: Time,
        /// The person's address.
        personal opt email: String,
        /// The person's first name.
        personal opt first_name: String,
        /// The person's last name.
        personal opt last_name: String,
        /// Number of the step.
        open opt step: i64,
        /// Subject of the message.
        personal opt subject: String,
        /// Text of the reply.
        personal opt text: String,
    }
}

record! {
    /// What a campaign has brought.
    pub struct CampaignStats(CampaignStats, CampaignId) {
        /// How many people it is sent to.
        open opt recipients: i64,
        /// How many have not had a message.
        open opt pending: i64,
        /// How many messages were sent.
        open opt sent: i64,
        /// How many arrived.
        open opt delivered: i64,
        /// How many came back.
        open opt bounced: i64,
        /// How many were opened.
        open opt opened: i64,
        /// How many had a link clicked.
        open opt clicked: i64,
        /// How many were answered.
        open opt replied: i64,
        /// How many people want no more.
        open opt unsubscribed: i64,
        /// For how many people it is over.
        open opt finished: i64,
        /// Share that was opened, as the vendor reckons it.
        open opt open_rate: Decimal,
        /// Share with a link clicked, as the vendor reckons it.
        open opt click_rate: Decimal,
        /// Share that was answered, as the vendor reckons it.
        open opt reply_rate: Decimal,
    }
}
