//! The trait [`Campaigns`].

use crate::model::{
    Campaign, CampaignEvent, CampaignEventKind, CampaignId, CampaignMember, CampaignPatch,
    CampaignState, CampaignStats, ContactId, MemberState, Schedule, StepContent, StepContentId,
    StepContentPatch, StepId,
};
use crate::{Mapped, Query, Receipt};

macro_rules! campaigns {
    ($define:ident) => {
        $define! {
            /// Campaigns, who is in them, and what has come of them; other products call them sequences.
            pub trait Campaigns, campaigns;
            streams {
                /// Lists the campaigns that match a query.
                list(Campaign, List)(query: Query) -> Campaign;
                /// Lists the members of a campaign.
                members(CampaignMember, List)(campaign: CampaignId) -> CampaignMember;
                /// Lists the events of a campaign, of one kind.
                events(CampaignEvent, List)(campaign: CampaignId, kind: CampaignEventKind, query: Query)
                    -> CampaignEvent;
                /// Lists the schedules that campaigns can be sent by.
                schedules(Schedule, List)(query: Query) -> Schedule;
            }
            calls {
                /// Gets a campaign by its id.
                get(Campaign, Get)(id: CampaignId) -> Mapped<Campaign>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Deletes a campaign.
                delete(Campaign, Delete)(id: CampaignId) -> Receipt<CampaignId>;
                /// Starts, pauses or ends a campaign.
                set_state(Campaign, SetState)(id: CampaignId, state: CampaignState)
                    -> Receipt<CampaignId>;
                /// Gets the statistics of a campaign.
                stats(CampaignStats, Get)(id: CampaignId, query: Query) -> Mapped<CampaignStats>;
                /// Gets the state of a person in a campaign, by e-mail address.
                member(CampaignMember, Get)(campaign: CampaignId, email: String)
                    -> Mapped<CampaignMember>;
                /// Changes the state of a person in a campaign, by e-mail address.
                set_member_state(CampaignMember, SetState)(
                    campaign: CampaignId, email: String, state: MemberState
                ) -> Receipt<ContactId>;
                /// Gets a variant of a campaign e-mail.
                step_content(StepContent, Get)(campaign: CampaignId, step: StepId, id: StepContentId)
                    -> Mapped<StepContent>;
                /// Deletes a variant of a campaign e-mail.
                delete_step_content(StepContent, Delete)(
                    campaign: CampaignId, step: StepId, id: StepContentId
                ) -> Receipt<StepContentId>;
            }
            writes {
                /// Creates a campaign.
                create(Campaign, Create)(campaign: Campaign) -> CampaignId, prepare_create;
                /// Updates a campaign.
                update(Campaign, Update)(id: CampaignId, patch: CampaignPatch) -> CampaignId, prepare_update;
                /// Creates a variant of a campaign e-mail; one with the same id is replaced.
                create_step_content(StepContent, Create)(campaign: CampaignId, step: StepId, content: StepContent) -> StepContentId, prepare_create_step_content;
                /// Updates a variant of a campaign e-mail.
                update_step_content(StepContent, Update)(campaign: CampaignId, step: StepId, id: StepContentId, patch: StepContentPatch) -> StepContentId, prepare_update_step_content;
            }
        }
    };
}
pub(crate) use campaigns;

campaigns!(resource_trait);
