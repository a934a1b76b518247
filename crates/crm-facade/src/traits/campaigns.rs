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
                /// Those that a query asks for.
                list(Campaign, List)(query: Query) -> Campaign;
                /// Who is in a campaign.
                members(CampaignMember, List)(campaign: CampaignId) -> CampaignMember;
                /// What has happened in a campaign, of one kind.
                events(CampaignEvent, List)(campaign: CampaignId, kind: CampaignEventKind, query: Query)
                    -> CampaignEvent;
                /// The hours at which campaigns can be sent.
                schedules(Schedule, List)(query: Query) -> Schedule;
            }
            calls {
                /// The one with this id.
                get(Campaign, Get)(id: CampaignId) -> Mapped<Campaign>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Removes one.
                delete(Campaign, Delete)(id: CampaignId) -> Receipt<CampaignId>;
                /// Begins, stops or ends one.
                set_state(Campaign, SetState)(id: CampaignId, state: CampaignState)
                    -> Receipt<CampaignId>;
                /// What one has brought.
                stats(CampaignStats, Get)(id: CampaignId, query: Query) -> Mapped<CampaignStats>;
                /// How a campaign stands with the person of an address.
                member(CampaignMember, Get)(campaign: CampaignId, email: String)
                    -> Mapped<CampaignMember>;
                /// Changes how a campaign stands with the person of an address.
                set_member_state(CampaignMember, SetState)(
                    campaign: CampaignId, email: String, state: MemberState
                ) -> Receipt<ContactId>;
                /// A variant of an e-mail of a campaign.
                step_content(StepContent, Get)(campaign: CampaignId, step: StepId, id: StepContentId)
                    -> Mapped<StepContent>;
                /// Removes a variant of an e-mail of a campaign.
                delete_step_content(StepContent, Delete)(
                    campaign: CampaignId, step: StepId, id: StepContentId
                ) -> Receipt<StepContentId>;
            }
            writes {
                /// Makes a new one.
                create(Campaign, Create)(campaign: Campaign) -> CampaignId, prepare_create;
                /// Changes one.
                update(Campaign, Update)(id: CampaignId, patch: CampaignPatch) -> CampaignId, prepare_update;
                /// Writes a variant of an e-mail of a campaign, over the one with its id.
                create_step_content(StepContent, Create)(campaign: CampaignId, step: StepId, content: StepContent) -> StepContentId, prepare_create_step_content;
                /// Changes a variant of an e-mail of a campaign.
                update_step_content(StepContent, Update)(campaign: CampaignId, step: StepId, id: StepContentId, patch: StepContentPatch) -> StepContentId, prepare_update_step_content;
            }
        }
    };
}
pub(crate) use campaigns;

campaigns!(resource_trait);
