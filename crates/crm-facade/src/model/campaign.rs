//! Campaigns, their steps, members, events and statistics.

use rust_decimal::Decimal;

use super::{
    AgentId, CampaignId, ContactId, EmailAccountId, ListId, PipelineId, ScheduleId, StageId,
    StepContentId, StepId, Time,
};

open_enum! {
    /// How a campaign stands, or is to stand.
    pub enum CampaignState {
        /// Not begun.
        Draft = "draft",
        /// Running.
        Active = "active",
        /// Stopped for a while.
        Paused = "paused",
        /// Over.
        Completed = "completed",
    }
}

open_enum! {
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
        public optional name: String,
        /// How it stands.
        public optional state: CampaignState,
        /// The list that it is sent to.
        public optional list_id: ListId,
        /// The list of addresses that get nothing of it.
        public optional suppression_list_id: ListId,
        /// The accounts that it is sent from.
        public list email_account_ids: EmailAccountId,
        /// The vendor's ids of the LinkedIn accounts that it is sent from.
        public list linkedin_account_ids: String,
        /// Which of several campaigns goes first.
        public optional priority: CampaignPriority,
        /// The hours at which it is sent.
        public optional schedule_id: ScheduleId,
        /// Whether opening is tracked.
        public optional track_opens: bool,
        /// Whether clicks are tracked.
        public optional track_clicks: bool,
        /// Kind of campaign, as the vendor writes it: `outbound`.
        public optional campaign_type: String,
        /// The voice agent that calls.
        public optional agent_id: AgentId,
        /// The workspace, as the vendor names it.
        public optional workspace: String,
        /// Days on which it calls.
        public list weekdays: Weekday,
        /// Time of day to begin at: `09:00:00`.
        public optional time_from: String,
        /// Time of day to end at: `17:00:00`.
        public optional time_to: String,
        /// Name of the time zone: `Europe/London`.
        public optional time_zone: String,
        /// When it began.
        public optional started_at: Time,
        /// When it is to begin by itself.
        public optional starts_at: Time,
        /// When it is to end by itself.
        public optional ends_at: Time,
        /// Whether it is over when the last step is done for everybody.
        public optional ends_after_last_step: bool,
        /// Months until it is archived.
        public optional archive_after_months: i64,
        /// Whether people get mail from an account of their own provider, if there is one.
        public optional match_providers: bool,
        /// How it is sent.
        public optional sending: SendingSettings,
        /// Deals that it makes.
        public optional deals: CampaignDeals,
        /// When it ended, or is to end.
        public optional ended_at: Time,
        /// Notes.
        personal optional notes: String,
        /// Number of its steps.
        public optional step_count: i64,
        /// Its steps; it begins with the first.
        public list steps: CampaignStep,
        /// Tags.
        public list tags: String,
    }
    /// What to change in a campaign.
    patch CampaignPatch;
}

record! {
    /// The hours at which campaigns are sent.
    pub struct Schedule(Schedule, ScheduleId) {
        /// Name.
        public optional name: String,
        /// Name of the time zone: `Europe/London`.
        public optional time_zone: String,
        /// The days of the week.
        public list days: ScheduleDay,
    }
}

value_struct! {
    /// A day of the week on which campaigns are sent, or not.
    pub struct ScheduleDay {
        /// Which day.
        public optional weekday: Weekday,
        /// Whether campaigns are sent on it.
        public optional enabled: bool,
        /// Time of day to begin at: `09:00`.
        public optional time_from: String,
        /// Time of day to end at: `17:00`.
        public optional time_to: String,
    }
}

open_enum! {
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

open_enum! {
    /// Which messages go first.
    pub enum SendingPriority {
        /// Those to people who have had none.
        FirstMessages = "first_email",
        /// Those to people who have had one.
        FollowUps = "follow_up",
    }
}

open_enum! {
    /// How the time between two messages is chosen.
    pub enum DelayKind {
        /// It is always the same.
        Fixed = "fixed",
        /// It is left to chance, within bounds.
        Random = "random",
    }
}

value_struct! {
    /// How a campaign is sent.
    pub struct SendingSettings {
        /// Which messages go first.
        public optional priority: SendingPriority,
        /// Most messages in a day.
        public optional daily_limit: i64,
        /// Most people in a day who get their first message.
        public optional daily_new_limit: i64,
        /// Leaves out addresses that can't be verified.
        public optional skip_unverifiable: bool,
        /// Leaves out addresses that were not verified.
        public optional skip_unverified: bool,
        /// Sends no more to who has replied.
        public optional stop_on_reply: bool,
        /// Sends no more to anybody of a company of which one has replied.
        public optional stop_on_company_reply: bool,
        /// Leaves out people of whom a value is missing that a message names.
        public optional skip_missing_variables: bool,
        /// Sends to the first address of each person only.
        public optional first_address_only: bool,
        /// Leaves out people who are in another campaign of one's own.
        public optional skip_in_own_campaigns: bool,
        /// Leaves out people who are in another campaign of the team.
        public optional skip_in_team_campaigns: bool,
        /// Lets people unsubscribe with one click.
        public optional one_click_unsubscribe: bool,
        /// How the time between two messages is chosen.
        public optional delay_kind: DelayKind,
        /// Fewest seconds between two messages.
        public optional min_delay_seconds: i64,
        /// Most seconds between two messages.
        public optional max_delay_seconds: i64,
    }
}

open_enum! {
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

value_struct! {
    /// Deals that a campaign makes.
    pub struct CampaignDeals {
        /// What makes one.
        public list triggers: DealTrigger,
        /// The pipeline that they go to.
        public optional pipeline_id: PipelineId,
        /// The stage that they begin in.
        public optional stage_id: StageId,
        /// What each may be worth.
        public optional value: i64,
        /// ISO 4217 code of the currency of it.
        public optional currency: String,
    }
}

open_enum! {
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

open_enum! {
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

value_struct! {
    /// A step of a campaign.
    pub struct CampaignStep {
        /// Its id. A new step has any name that the other steps refer to it by.
        public optional id: StepId,
        /// What it is.
        public optional kind: StepKind,
        /// The step after it.
        public optional next: StepId,
        /// The step after it if something has happened.
        public optional yes: StepId,
        /// The step after it if it has not.
        public optional no: StepId,
        /// How long to wait.
        public optional wait: i64,
        /// What the wait is counted in.
        public optional wait_unit: WaitUnit,
        /// What is done, or must have happened, as the vendor writes it.
        public optional action: String,
        /// Numbers that belong to the action, such as degrees of connection.
        public list values: i64,
        /// Name of the goal.
        public optional goal_name: String,
        /// Number of variants of an e-mail.
        public optional variants: i64,
        /// Subject of the message.
        public optional subject: String,
        /// Text of the message.
        public optional body: String,
        /// The variants, without their text.
        public list contents: StepVariant,
    }
}

open_enum! {
    /// Whether a variant is sent.
    pub enum ContentState {
        /// It is.
        Active = "active",
        /// It is not.
        Paused = "paused",
    }
}

value_struct! {
    /// A variant of an e-mail, without its text.
    pub struct StepVariant {
        /// Its id.
        public optional id: StepContentId,
        /// Whether it is sent as plain text.
        public optional plain_text: bool,
        /// Whether it is sent.
        public optional state: ContentState,
    }
}

record! {
    /// A variant of an e-mail of a campaign.
    pub struct StepContent(StepContent, StepContentId) {
        /// Subject.
        public optional subject: String,
        /// Text.
        public optional body: String,
        /// Whether it is sent as plain text.
        public optional plain_text: bool,
        /// Whether it is sent.
        public optional state: ContentState,
    }
    /// What to change in a variant.
    patch StepContentPatch;
}

open_enum! {
    /// How a campaign stands with one person.
    pub enum MemberState {
        /// Running.
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
        public optional campaign_id: CampaignId,
        /// The address it is sent to.
        personal optional email: String,
        /// First name.
        personal optional first_name: String,
        /// Last name.
        personal optional last_name: String,
        /// The whole name.
        personal optional full_name: String,
        /// How the campaign stands with the person.
        public optional state: MemberState,
        /// Whether a message was opened.
        public optional opened: bool,
        /// Whether a link was clicked.
        public optional clicked: bool,
        /// Whether there was a reply.
        public optional replied: bool,
        /// When something last happened.
        public optional last_activity_at: Time,
    }
}

open_enum! {
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
        public optional campaign_id: CampaignId,
        /// What happened.
        public optional kind: CampaignEventKind,
        /// When it happened.
        public optional at: Time,
        /// The person's address.
        personal optional email: String,
        /// The person's first name.
        personal optional first_name: String,
        /// The person's last name.
        personal optional last_name: String,
        /// The person's whole name.
        personal optional full_name: String,
        /// The vendor's id of the person.
        public optional contact_id: ContactId,
        /// The person's profiles in social networks.
        personal list social_links: super::SocialLink,
        /// The person's phone numbers.
        personal list phone_numbers: super::Phone,
        /// The person's job title.
        public optional title: String,
        /// The person's company.
        public optional company_name: String,
        /// Name of the campaign.
        public optional campaign_name: String,
        /// The address that it was sent from.
        personal optional sender_email: String,
        /// What it came by, as the vendor writes it.
        public optional channel: String,
        /// Number of the step.
        public optional step: i64,
        /// Subject of the message.
        personal optional subject: String,
        /// Text of the message.
        personal optional body: String,
        /// Text of the reply; of several, the first.
        personal optional text: String,
        /// The replies, where the vendor gives several together.
        personal list replies: Reply,
    }
}

value_struct! {
    /// A reply to a campaign.
    pub struct Reply {
        /// When it came.
        public optional at: Time,
        /// Its subject.
        personal optional subject: String,
        /// Its text.
        personal optional text: String,
    }
}

record! {
    /// What a campaign has brought.
    pub struct CampaignStats(CampaignStats, CampaignId) {
        /// How it stands.
        public optional state: CampaignState,
        /// How many people it is sent to.
        public optional recipients: i64,
        /// How many people were written to.
        public optional contacted: i64,
        /// How many have not had a message.
        public optional pending: i64,
        /// How many messages were sent.
        public optional sent: i64,
        /// How many arrived.
        public optional delivered: i64,
        /// How many came back.
        public optional bounced: i64,
        /// How many were opened.
        public optional opened: i64,
        /// How many had a link clicked.
        public optional clicked: i64,
        /// How many got a reply.
        public optional replied: i64,
        /// How many people want no more.
        public optional unsubscribed: i64,
        /// For how many people it is over.
        public optional finished: i64,
        /// For how many people it is not over.
        public optional unfinished: i64,
        /// For how many people in a hundred it is over, as the vendor reckons it.
        public optional progress: Decimal,
        /// How many messages were the first to a person.
        public optional first_messages: i64,
        /// How many messages were not the first to a person.
        public optional follow_ups: i64,
        /// How many got a reply by a machine.
        public optional auto_replied: i64,
        /// How many replies show interest.
        public optional interested: i64,
        /// How many replies leave it open.
        public optional undecided: i64,
        /// How many replies show no interest.
        public optional not_interested: i64,
        /// How many in a hundred were opened, as the vendor reckons it.
        public optional open_rate: Decimal,
        /// How many in a hundred had a link clicked, as the vendor reckons it.
        public optional click_rate: Decimal,
        /// How many in a hundred got a reply, as the vendor reckons it.
        public optional reply_rate: Decimal,
        /// How many in a hundred came back, as the vendor reckons it.
        public optional bounce_rate: Decimal,
    }
}
