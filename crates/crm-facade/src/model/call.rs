use rust_decimal::Decimal;

use super::{AgentId, CampaignId, ContactId, CustomField, Money, Time};

words! {
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
    pub struct Call(Call, CallId) {
        /// The contact on the line.
        open opt contact_id: ContactId,
        /// The campaign that the call belongs to.
        open opt campaign_id: CampaignId,
        /// The voice agent on the line.
        open opt agent_id: AgentId,
        /// The workspace, as the vendor names it.
        open opt workspace: String,
        /// Who calls whom.
        open opt direction: CallDirection,
        /// The number that calls.
        personal opt from_number: String,
        /// The number that is called.
        personal opt to_number: String,
        /// How the call stands or ended, as the vendor writes it.
        open opt status: String,
        /// Whether it is a test call.
        open opt test: bool,
        /// When it began.
        open opt started_at: Time,
        /// When it ended.
        open opt ended_at: Time,
        /// Why it ended, as the vendor writes it.
        open opt disconnect_reason: String,
        /// Address of the recording.
        personal opt recording_url: String,
        /// What was said.
        personal opt transcript: String,
        /// Language of the transcript.
        open opt transcript_language: String,
        /// What came of it, as the vendor writes it: whether the agent did its task.
        open opt outcome: String,
        /// What the outcome was judged by.
        personal opt outcome_feedback: String,
        /// What was found out in the call, by name.
        personal many findings: CustomField,
        /// Mood that an analysis found, as the vendor writes it.
        open opt sentiment: String,
        /// Rating, on the vendor's scale.
        open opt rating: Decimal,
        /// What was said of the call.
        personal opt feedback: String,
        /// What it cost.
        open opt cost: Money,
        /// Values that the agent is given, by name.
        personal many variables: CustomField,
        /// The telephone provider.
        open opt provider: String,
        /// The telephone provider's id of the call.
        open opt provider_call_id: String,
        /// Notes.
        personal opt notes: String,
    }
    /// What to write of a call.
    patch CallPatch;
}
