//! What a method of the facade gives, without its type.

use crm_facade::model::{
    self, Account, Agent, Campaign, CampaignEvent, CampaignMember, CampaignStats, Company, Contact,
    CustomFieldDefinition, Deal, EmailAccount, EmailVerification, EnrichedCompany, EnrichedPerson,
    LeadStatus, ListMember, PhoneCall, Pipeline, Product, Record, Schedule, Stage, StepContent,
    User, WarmUp, WarmUpStats, Webhook, Workspace,
};
use crm_facade::{End, Error, FollowUp, Listing, Mapped, Outcome, Receipt, Resource};
use crm_runtime::BoxFuture;
use futures_util::StreamExt;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::failure::Failure;
use crate::input::schema::Schema;
use crate::output::{Output, Row};

/// What a method gives.
pub(super) enum Reply {
    /// Rows, as they come, of a resource where they are records.
    Rows(Box<dyn Rows>, Option<Resource>),
    /// Several at once, of a resource where they are records.
    Many(Vec<Row>, Option<Resource>),
    /// One.
    One(Row),
    /// What a write has done.
    Written(Box<Done>),
}

/// A receipt without the type of its id.
pub(super) struct Done {
    pub(super) row: Row,
    pub(super) outcome: Outcome,
    pub(super) follow_up: Option<FollowUp>,
}

impl Reply {
    /// The rows of a list, of which nothing is asked for yet.
    pub(super) fn rows<T: Several + Send + 'static>(
        listing: Result<Listing<T>, Error>,
        shown: &Output,
    ) -> Result<Self, Failure> {
        check::<T>(shown)?;
        Ok(Self::Rows(Box::new(listing?), T::RESOURCE))
    }

    /// What a call gives, which is sent when what is to be shown of it is known to be there.
    pub(super) async fn of<T: IntoReply>(
        call: impl Future<Output = Result<T, Error>>,
        shown: &Output,
    ) -> Result<Self, Failure> {
        T::check(shown)?;
        Ok(call.await?.into_reply())
    }
}

/// A list without the type of its rows.
pub(super) trait Rows: Send {
    /// The next row.
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Row, Error>>>;

    /// How it ended.
    fn end(&self) -> Option<End>;

    /// How many rows the vendor counts, as far as it has told.
    fn total(&self) -> Option<u64>;
}

impl<T: Serialize + Send + 'static> Rows for Listing<T> {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Row, Error>>> {
        Box::pin(async { Some(StreamExt::next(self).await?.map(Row::from)) })
    }

    fn end(&self) -> Option<End> {
        self.end()
    }

    fn total(&self) -> Option<u64> {
        self.total()
    }
}

/// Rejects fields to show that what a call gives does not have.
fn check<T: JsonSchema>(shown: &Output) -> Result<(), Failure> {
    // Of the vendor's own record nothing is known before.
    if shown.raw() || shown.fields().is_empty() {
        return Ok(());
    }
    let beside: &[&str] = match shown.is_json() {
        true => &["losses", "cost"],
        false => &[],
    };
    let schema = Schema::of::<T>();
    let mut fields = shown.fields().iter();
    fields.try_for_each(|field| schema.check_path(field, beside))
}

/// The response of a call, without its type.
pub(super) trait IntoReply {
    /// Rejects fields to show that it does not have.
    fn check(shown: &Output) -> Result<(), Failure>;

    fn into_reply(self) -> Reply;
}

impl<T: Serialize + JsonSchema> IntoReply for Mapped<T> {
    fn check(shown: &Output) -> Result<(), Failure> {
        check::<T>(shown)
    }

    fn into_reply(self) -> Reply {
        let row = Row::from(self);
        match row.value {
            // Several values that share a cost.
            Value::Array(values) => {
                let mut rows: Vec<_> = values.into_iter().map(Row::new).collect();
                if let Some(first) = rows.first_mut() {
                    first.cost = row.cost;
                    first.losses = row.losses;
                }
                Reply::Many(rows, None)
            }
            _ => Reply::One(row),
        }
    }
}

/// What a call can give several of.
pub(super) trait Several: Serialize + JsonSchema {
    const RESOURCE: Option<Resource>;
}

macro_rules! several {
    ($($record:ident),*) => {$(
        impl Several for $record {
            const RESOURCE: Option<Resource> = Some(<$record as Record>::RESOURCE);
        }
    )*};
}

several!(
    Agent,
    PhoneCall,
    User,
    Workspace,
    Campaign,
    CampaignEvent,
    CampaignMember,
    Company,
    Contact,
    CustomFieldDefinition,
    Deal,
    EmailAccount,
    EmailVerification,
    EnrichedCompany,
    EnrichedPerson,
    LeadStatus,
    ListMember,
    Pipeline,
    Product,
    Schedule,
    Stage,
    WarmUp,
    Webhook
);

impl Several for model::List {
    const RESOURCE: Option<Resource> = Some(Resource::List);
}

impl Several for model::Email {
    const RESOURCE: Option<Resource> = None;
}

impl Several for model::Suggestion {
    const RESOURCE: Option<Resource> = None;
}

impl<T: Several> IntoReply for Vec<Mapped<T>> {
    fn check(shown: &Output) -> Result<(), Failure> {
        check::<T>(shown)
    }

    fn into_reply(self) -> Reply {
        Reply::Many(self.into_iter().map(Row::from).collect(), T::RESOURCE)
    }
}

impl<I: Serialize + JsonSchema> IntoReply for Receipt<I> {
    fn check(shown: &Output) -> Result<(), Failure> {
        // The vendor's record is no part of it.
        let shown = Output::new(shown.format(), shown.fields().to_vec(), false);
        check::<Self>(&shown)
    }

    fn into_reply(mut self) -> Reply {
        let losses = std::mem::take(&mut self.losses);
        let cost = self.cost.take();
        let (outcome, follow_up) = (self.outcome.clone(), self.follow_up.clone());
        let row = Row {
            losses,
            cost,
            ..Row::new(serde_json::to_value(&self).unwrap_or_default())
        };
        Reply::Written(Box::new(Done {
            row,
            outcome,
            follow_up,
        }))
    }
}

/// The columns of a table of these, unless others are chosen. Empty ones are left out.
pub(crate) fn table_columns(resource: Resource) -> &'static [&'static str] {
    match resource {
        Resource::Contact => &[
            "id",
            "first_name",
            "last_name",
            "full_name",
            "emails",
            "company_name",
            "title",
        ],
        Resource::Company => &["id", "name", "domain", "industry", "number_of_employees"],
        Resource::Deal => &["id", "name", "amount", "status", "pipeline_id", "stage_id"],
        Resource::Pipeline => &["id", "name", "currency", "stage_count", "archived"],
        Resource::Stage => &["id", "pipeline_id", "name", "kind", "win_probability"],
        Resource::List | Resource::SuppressionList => &["id", "name", "kind", "record_count"],
        Resource::ListMember => &[
            "id",
            "contact.first_name",
            "contact.last_name",
            "contact.emails",
            "status",
        ],
        Resource::Product => &["id", "name", "price", "unit", "active"],
        Resource::PhoneCall => &[
            "id",
            "status",
            "direction",
            "from_number",
            "to_number",
            "started_at",
            "outcome",
            "sentiment",
        ],
        Resource::Agent => &["id", "name", "language", "status", "workspace"],
        Resource::Workspace => &["id", "name", "slug"],
        Resource::User => &["id", "full_name", "email", "role"],
        Resource::Campaign => &["id", "name", "state", "list_id", "started_at"],
        Resource::CampaignMember => &["id", "email", "first_name", "last_name", "state"],
        Resource::CampaignEvent => &["id", "at", "kind", "email", "step", "subject"],
        Resource::Schedule => &["id", "name", "time_zone"],
        Resource::LeadStatus => &["id", "name", "kind", "display_order"],
        Resource::EnrichedPerson | Resource::Prospect => &[
            "id",
            "first_name",
            "last_name",
            "full_name",
            "emails",
            "title",
            "company_name",
        ],
        Resource::EnrichedCompany => &["id", "name", "domain", "industry", "email_count"],
        Resource::EmailVerification => &["email", "verdict", "unknown_reason"],
        Resource::Webhook => &["id", "event", "url", "active"],
        Resource::EmailAccount => &["id", "email", "sender_name", "provider", "daily_limit"],
        Resource::WarmUp => &["id", "email_account_id", "status", "per_day"],
        Resource::CustomField => &["name", "value_type", "required"],
        _ => &[],
    }
}

/// The columns of CSV, unless others are chosen: all fields of the model, and what has no place in
/// it.
pub(crate) fn csv_columns(resource: Resource) -> Vec<&'static str> {
    let fields: &[&str] = match resource {
        Resource::Contact => Contact::FIELDS,
        Resource::Company => Company::FIELDS,
        Resource::Deal => Deal::FIELDS,
        Resource::Pipeline => Pipeline::FIELDS,
        Resource::Stage => Stage::FIELDS,
        Resource::List | Resource::SuppressionList => model::List::FIELDS,
        Resource::ListMember => ListMember::FIELDS,
        Resource::Product => Product::FIELDS,
        Resource::PhoneCall => PhoneCall::FIELDS,
        Resource::Agent => Agent::FIELDS,
        Resource::Workspace => Workspace::FIELDS,
        Resource::User => User::FIELDS,
        Resource::Campaign => Campaign::FIELDS,
        Resource::CampaignMember => CampaignMember::FIELDS,
        Resource::CampaignEvent => CampaignEvent::FIELDS,
        Resource::CampaignStats => CampaignStats::FIELDS,
        Resource::Schedule => Schedule::FIELDS,
        Resource::LeadStatus => LeadStatus::FIELDS,
        Resource::Account => Account::FIELDS,
        Resource::EnrichedPerson | Resource::Prospect => EnrichedPerson::FIELDS,
        Resource::EnrichedCompany => EnrichedCompany::FIELDS,
        Resource::EmailVerification => EmailVerification::FIELDS,
        Resource::Webhook => Webhook::FIELDS,
        Resource::EmailAccount => EmailAccount::FIELDS,
        Resource::WarmUp => WarmUp::FIELDS,
        Resource::WarmUpStats => WarmUpStats::FIELDS,
        Resource::StepContent => StepContent::FIELDS,
        Resource::CustomField => CustomFieldDefinition::FIELDS,
        _ => return Vec::new(),
    };
    [fields, &["extensions"]].concat()
}
