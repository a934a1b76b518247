use rust_decimal::Decimal;

use super::{
    AgentId, CampaignId, ContactId, EmailAccountId, ListId, PipelineId, ScheduleId, StageId,
    StepContentId, StepId, Time,
};

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
        /// The list of addresses that get nothing of it.
        open opt suppression_list_id: ListId,
        /// The accounts that it is sent from.
        open many email_account_ids: EmailAccountId,
        /// The vendor's ids of the LinkedIn accounts that it is sent from.
        open many linkedin_account_ids: String,
        /// Which of several campaigns goes first.
        open opt priority: CampaignPriority,
        /// The hours at which it is sent.
        open opt schedule_id: ScheduleId,
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
        /// When it is to begin by itself.
        open opt starts_at: Time,
        /// When it is to end by itself.
        open opt ends_at: Time,
        /// Whether it is over when the last step is done for everybody.
        open opt ends_after_last_step: bool,
        /// Months until it is archived.
        open opt archive_after_months: i64,
        /// Whether people get mail from an account of their own provider, if there is one.
        open opt match_providers: bool,
        /// How it is sent.
        open opt sending: SendingSettings,
        /// Deals that it makes.
        open opt deals: CampaignDeals,
        /// When it ended, or is to end.
        open opt ended_at: Time,
        /// Notes.
        personal opt notes: String,
        /// Number of its steps.
        open opt step_count: i64,
        /// Its steps; it begins with the first.
        open many steps: CampaignStep,
        /// Tags.
        open many tags: String,
    }
    /// What to change in a campaign.
    patch CampaignPatch;
}

record! {
    /// The hours at which campaigns are sent.
    pub struct Schedule(Schedule, ScheduleId) {
        /// Name.
        open opt name: String,
        /// Name of the time zone: `Europe/London`.
        open opt time_zone: String,
        /// The days of the week.
        open many days: ScheduleDay,
    }
}

part! {
    /// A day of the week on which campaigns are sent, or not.
    pub struct ScheduleDay {
        /// Which day.
        open opt weekday: Weekday,
        /// Whether campaigns are sent on it.
        open opt enabled: bool,
        /// Time of day to begin at: `09:00`.
        open opt time_from: String,
        /// Time of day to end at: `17:00`.
        open opt time_to: String,
    }
}

words! {
    /// Which of several campaigns goes first.
    pub enum CampaignPriority {
        /// It comes after others.
        Low = "low",
        /// It comes between others.
        Medium = "medium",
        /// It goes before others.
        High = "high",
    }
}

words! {
    /// Which messages go first.
    pub enum SendingPriority {
        /// Those to people who have had none.
        FirstMessages = "first_email",
        /// Those to people who have had one.
        FollowUps = "follow_up",
    }
}

words! {
    /// How the time between two messages is chosen.
    pub enum DelayKind {
        /// It is always the same.
        Fixed = "fixed",
        /// It is left to chance, within bounds.
        Random = "random",
    }
}

part! {
    /// How a campaign is sent.
    pub struct SendingSettings {
        /// Which messages go first.
        open opt priority: SendingPriority,
        /// Most messages in a day.
        open opt daily_limit: i64,
        /// Most people in a day who get their first message.
        open opt daily_new_limit: i64,
        /// Leaves out addresses that can't be verified.
        open opt skip_unverifiable: bool,
        /// Leaves out addresses that were not verified.
        open opt skip_unverified: bool,
        /// Sends no more to who has replied.
        open opt stop_on_reply: bool,
        /// Sends no more to anybody of a company of which one has replied.
        open opt stop_on_company_reply: bool,
        /// Leaves out people of whom a value is missing that a message names.
        open opt skip_missing_variables: bool,
        /// Sends to the first address of each person only.
        open opt first_address_only: bool,
        /// Leaves out people who are in another campaign of one's own.
        open opt skip_in_own_campaigns: bool,
        /// Leaves out people who are in another campaign of the team.
        open opt skip_in_team_campaigns: bool,
        /// Lets people unsubscribe with one click.
        open opt one_click_unsubscribe: bool,
        /// How the time between two messages is chosen.
        open opt delay_kind: DelayKind,
        /// Fewest seconds between two messages.
        open opt min_delay_seconds: i64,
        /// Most seconds between two messages.
        open opt max_delay_seconds: i64,
    }
}

words! {
    /// What makes a deal of a person in a campaign.
    pub enum DealTrigger {
        /// A message was opened.
        Opened = "open",
        /// A link was clicked.
        Clicked = "click",
        /// There was a reply.
        Replied = "reply",
    }
}

part! {
    /// Deals that a campaign makes.
    pub struct CampaignDeals {
        /// What makes one.
        open many triggers: DealTrigger,
        /// The pipeline that they go to.
        open opt pipeline_id: PipelineId,
        /// The stage that they begin in.
        open opt stage_id: StageId,
        /// What each may be worth.
        open opt value: i64,
        /// ISO 4217 code of the currency of it.
        open opt currency: String,
    }
}

words! {
    /// What a step of a campaign is.
    pub enum StepKind {
        /// An e-mail.
        Email = "email",
        /// A wait.
        Delay = "delay",
        /// A fork: whether something has happened.
        Trigger = "trigger",
        /// The end of a way.
        Goal = "goal",
        /// Something on LinkedIn.
        LinkedIn = "linkedin",
    }
}

words! {
    /// What a wait is counted in.
    pub enum WaitUnit {
        /// Minutes.
        Minutes = "minutes",
        /// Hours.
        Hours = "hours",
        /// Days.
        Days = "days",
    }
}

part! {
    /// A step of a campaign.
    pub struct CampaignStep {
        /// Its id. A new step has any name that the other steps refer to it by.
        open opt id: StepId,
        /// What it is.
        open opt kind: StepKind,
        /// The step after it.
        open opt next: StepId,
        /// The step after it if something has happened.
        open opt yes: StepId,
        /// The step after it if it has not.
        open opt no: StepId,
        /// How long to wait.
        open opt wait: i64,
        /// What the wait is counted in.
        open opt wait_unit: WaitUnit,
        /// What is done, or must have happened, as the vendor writes it.
        open opt action: String,
        /// Numbers that belong to the action, such as degrees of connection.
        open many values: i64,
        /// Name of the goal.
        open opt goal_name: String,
        /// Number of variants of an e-mail.
        open opt variants: i64,
        /// Subject of the message.
        open opt subject: String,
        /// Text of the message.
        open opt body: String,
        /// The variants, without their text.
        open many contents: StepVariant,
    }
}

words! {
    /// Whether a variant is sent.
    pub enum ContentState {
        /// It is.
        Active = "active",
        /// It is not.
        Paused = "paused",
    }
}

part! {
    /// A variant of an e-mail, without its text.
    pub struct StepVariant {
        /// Its id.
        open opt id: StepContentId,
        /// Whether it is sent as plain text.
        open opt plain_text: bool,
        /// Whether it is sent.
        open opt state: ContentState,
    }
}

record! {
    /// A variant of an e-mail of a campaign.
    pub struct StepContent(StepContent, StepContentId) {
        /// Subject.
        open opt subject: String,
        /// Text.
        open opt body: String,
        /// Whether it is sent as plain text.
        open opt plain_text: bool,
        /// Whether it is sent.
        open opt state: ContentState,
    }
    /// What to change in a variant.
    patch StepContentPatch;
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
        /// The whole name.
        personal opt full_name: String,
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
        /// A message came back.
        Bounced = "bounced",
        /// The person wants no more.
        Unsubscribed = "unsubscribed",
        /// Any of these: the vendor's report of all that happened.
        Any = "any",
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
        /// The person's whole name.
        personal opt full_name: String,
        /// The vendor's id of the person.
        open opt contact_id: ContactId,
        /// The person's profiles in social networks.
        personal many social_links: super::SocialLink,
        /// The person's phone numbers.
        personal many phone_numbers: super::Phone,
        /// The person's job title.
        open opt title: String,
        /// The person's company.
        open opt company_name: String,
        /// Name of the campaign.
        open opt campaign_name: String,
        /// The address that it was sent from.
        personal opt sender_email: String,
        /// What it came by, as the vendor writes it.
        open opt channel: String,
        /// Number of the step.
        open opt step: i64,
        /// Subject of the message.
        personal opt subject: String,
        /// Text of the message.
        personal opt body: String,
        /// Text of the reply; of several, the first.
        personal opt text: String,
        /// The replies, where the vendor gives several together.
        personal many replies: Reply,
    }
}

part! {
    /// A reply to a campaign.
    pub struct Reply {
        /// When it came.
        open opt at: Time,
        /// Its subject.
        personal opt subject: String,
        /// Its text.
        personal opt text: String,
    }
}

record! {
    /// What a campaign has brought.
    pub struct CampaignStats(CampaignStats, CampaignId) {
        /// How it stands.
        open opt state: CampaignState,
        /// How many people it is sent to.
        open opt recipients: i64,
        /// How many people were written to.
        open opt contacted: i64,
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
        /// For how many people it is not over.
        open opt unfinished: i64,
        /// For how many people in a hundred it is over, as the vendor reckons it.
        open opt progress: Decimal,
        /// How many messages were the first to a person.
        open opt first_messages: i64,
        /// How many messages were not the first to a person.
        open opt follow_ups: i64,
        /// How many were answered by a machine.
        open opt auto_replied: i64,
        /// How many replies show interest.
        open opt interested: i64,
        /// How many replies leave it open.
        open opt undecided: i64,
        /// How many replies show no interest.
        open opt not_interested: i64,
        /// How many in a hundred were opened, as the vendor reckons it.
        open opt open_rate: Decimal,
        /// How many in a hundred had a link clicked, as the vendor reckons it.
        open opt click_rate: Decimal,
        /// How many in a hundred were answered, as the vendor reckons it.
        open opt reply_rate: Decimal,
        /// How many in a hundred came back, as the vendor reckons it.
        open opt bounce_rate: Decimal,
    }
}
