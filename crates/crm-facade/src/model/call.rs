//! Phone calls.

use rust_decimal::Decimal;

use super::{AgentId, CampaignId, ContactId, CustomField, Money, Time};

open_enum! {
    /// Who calls whom.
    pub enum CallDirection {
        /// Somebody calls the company.
        Inbound = "inbound",
        /// The company calls somebody.
        Outbound = "outbound",
    }
}

record! {
    /// A phone call.
    pub struct PhoneCall(PhoneCall, PhoneCallId) {
        /// The contact on the line.
        public optional contact_id: ContactId,
        /// The campaign that the call belongs to.
        public optional campaign_id: CampaignId,
        /// The voice agent on the line.
        public optional agent_id: AgentId,
        /// The workspace, as the vendor names it.
        public optional workspace: String,
        /// Who calls whom.
        public optional direction: CallDirection,
        /// The number that calls.
        personal optional from_number: String,
        /// The number that is called.
        personal optional to_number: String,
        /// How the call stands or ended, as the vendor writes it.
        public optional status: String,
        /// Whether it is a test call.
        public optional test: bool,
        /// When it began.
        public optional started_at: Time,
        /// When it ended.
        public optional ended_at: Time,
        /// Why it ended, as the vendor writes it.
        public optional disconnect_reason: String,
        /// Address of the recording.
        personal optional recording_url: String,
        /// What was said.
        personal optional transcript: String,
        /// Language of the transcript.
        public optional transcript_language: String,
        /// The outcome, as the vendor writes it: whether the agent did its task.
        public optional outcome: String,
        /// What the outcome was judged by.
        personal optional outcome_feedback: String,
        /// What was found out in the call, by name.
        personal list findings: CustomField,
        /// Mood that an analysis found, as the vendor writes it.
        public optional sentiment: String,
        /// Rating, on the vendor's scale.
        public optional rating: Decimal,
        /// What was said of the call.
        personal optional feedback: String,
        /// What it cost.
        public optional cost: Money,
        /// Values that the agent is given, by name.
        personal list variables: CustomField,
        /// The telephone provider.
        public optional provider: String,
        /// The telephone provider's id of the call.
        public optional provider_call_id: String,
        /// Notes.
        personal optional notes: String,
    }
    /// What to write of a call.
    patch PhoneCallPatch;
}
