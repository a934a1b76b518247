//! Typed ids, so that the id of one thing is not taken for that of another.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($( $(#[$meta:meta])* $name:ident, )*) => {$(
        $(#[$meta])*
        #[derive(
            Clone, Debug, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd, Serialize,
        )]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as a string.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id)
            }
        }

        /// Never fails: an id is whatever the vendor says.
        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(id: &str) -> Result<Self, Self::Err> {
                Ok(id.into())
            }
        }

        impl From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id.to_string())
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl crate::query::Argument for $name {}
    )*};
}

ids! {
    /// Id of a contact.
    ContactId,
    /// Id of a company.
    CompanyId,
    /// Id of a deal.
    DealId,
    /// Id of a pipeline.
    PipelineId,
    /// Id of a stage.
    StageId,
    /// Id of a phone call.
    PhoneCallId,
    /// Id of a voice agent.
    AgentId,
    /// Id of a workspace.
    WorkspaceId,
    /// Id of a list.
    ListId,
    /// Id of a product.
    ProductId,
    /// Id of a campaign.
    CampaignId,
    /// Id of an event in a campaign.
    CampaignEventId,
    /// Id of a lead status.
    LeadStatusId,
    /// Id of a user.
    UserId,
    /// Id of the vendor's customer.
    AccountId,
    /// Id of an entry in a vendor's catalogue of people.
    PersonId,
    /// Id of an entry in a vendor's catalogue of companies.
    CompanyProfileId,
    /// Id of an e-mail verification.
    VerificationId,
    /// Id of a job that the vendor works on.
    JobId,
    /// Id of a webhook subscription.
    WebhookId,
    /// Id of an e-mail account.
    EmailAccountId,
    /// Id of a warm-up.
    WarmUpId,
    /// Id of a custom field.
    CustomFieldId,
    /// Id of the hours at which campaigns are sent.
    ScheduleId,
    /// Id of a step of a campaign.
    StepId,
    /// Id of one of the contents of a step.
    StepContentId,
}
