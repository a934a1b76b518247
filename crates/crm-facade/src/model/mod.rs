//! The common model: what the vendors' records have in common, under the field's usual names.
//!
//! Each record has the same envelope: `id`, `created_at`, `updated_at`, `deleted`, `owner_id`,
//! `custom_fields` and `extensions`. Ids and times are the vendor's own; what of a vendor's record
//! has no place in the model is kept in `extensions`, under the vendor's id.
//!
//! Records are made with `new` and setters of the fields' names:
//!
//! ```
//! use crm_facade::model::{Contact, Email};
//!
//! let ada = Contact::new()
//!     .first_name("Ada")
//!     .emails([Email::new("ada@example.com")]);
//! assert_eq!(format!("{ada:?}"), "Contact { first_name: [personal], emails: [personal] }");
//! ```

#[macro_use]
mod define;

mod account;
mod agent;
mod call;
mod campaign;
mod company;
mod contact;
mod deal;
mod email;
mod email_account;
mod enrichment;
mod extensions;
mod ids;
mod list;
mod parts;
mod phone;
mod pipeline;
mod product;
mod strict;
mod webhook;
mod workspace;

pub use account::Account;
pub use agent::Agent;
pub use call::{CallDirection, PhoneCall, PhoneCallPatch};
pub use campaign::{
    Campaign, CampaignDeals, CampaignEvent, CampaignEventKind, CampaignMember, CampaignPatch,
    CampaignPriority, CampaignState, CampaignStats, CampaignStep, ContentState, DealTrigger,
    DelayKind, MemberState, Reply, Schedule, ScheduleDay, SendingPriority, SendingSettings,
    StepContent, StepContentPatch, StepKind, StepVariant, WaitUnit, Weekday,
};
pub use company::{Company, CompanyPatch};
pub use contact::{
    Contact, ContactPatch, CustomFieldDefinition, LastCall, LeadStatus, LeadStatusKind,
};
pub use deal::{Deal, DealPatch, DealPriority, DealProduct, DealStatus};
pub use define::{Patched, Record, Setter};
pub use email_account::{
    ConnectionState, EmailAccount, EmailAccountPatch, MailProvider, Server, WarmUp, WarmUpDay,
    WarmUpPatch, WarmUpProvider, WarmUpStats,
};
pub use enrichment::{
    EmailVerification, EnrichedCompany, EnrichedPerson, Job, JobStatus, PersonKey, Suggestion,
    Verdict, VerificationRequest,
};
pub use extensions::Extensions;
pub use ids::*;
pub use list::{List, ListKind, ListMember, ListPatch, ListRule};
pub use parts::{Address, CustomField, CustomValue, Email, EmailType, Money, SocialLink, Time};
pub use phone::{Phone, PhoneType};
pub use pipeline::{Pipeline, Stage, StageKind};
pub use product::{Product, ProductPatch};
pub use strict::Strict;
pub use webhook::{Delivery, Webhook, WebhookEvent, WebhookPatch};
pub use workspace::{User, UserPatch, Workspace, WorkspacePatch};

/// What is the same in every record, for code over all of them.
#[doc(hidden)]
pub use define::Absent;
pub(crate) use define::is_absent;
pub(crate) use extensions::Left;
pub(crate) use phone::{after_code, dialling_code};
