//! Prospects of Minotaur: mappers and calls.

use crm_minotaur::v1::{Client, types};

use super::parts;
use super::{API, Minotaur};
use crate::adapter::{Reading, Reply, filled, read_list};
use crate::loss::{Loss, Reason};
use crate::model::{
    Address, Email, EmailType, EnrichedPerson, JobId, PersonId, Phone, PhoneType, Suggestion,
    VerificationRequest,
};
use crate::resource::{Resource, Verb};
use crate::traits::{Enrichment, Prospecting};
use crate::{Error, FollowUp, Listing, Mapped, Options, Query, Receipt, Result};

const VERIFIED: &str = "date_verified.";

/// Those that the vendor's responses name. No other is passed on: a key that the vendor overlooks
/// would have credits spent on the wrong people.
pub(super) const FILTERS: &[&str] = &[
    "first_name",
    "last_name",
    "job_title",
    "job_company_name",
    "job_company_industry",
    "location_locality",
    "location_region",
    "location_country",
    "location_postal_code",
    "date_verified.gte",
    "date_verified.lte",
];

/// The filters by fields of the model.
pub(super) const FILTER_FIELDS: &[(&str, &str)] = &[
    ("title", "job_title"),
    ("company_name", "job_company_name"),
    ("industry", "job_company_industry"),
    ("addresses.city", "location_locality"),
    ("addresses.state", "location_region"),
    ("addresses.country", "location_country"),
    ("addresses.postal_code", "location_postal_code"),
];

pub(super) fn read(from: &mut Reading<types::Prospect>) -> EnrichedPerson {
    let mut person = EnrichedPerson::new();
    person.id = filled(&mut from.id).map(Into::into);
    person.first_name = from.first_name.take();
    person.last_name = from.last_name.take();
    let emails = from.emails.take().unwrap_or_default();
    person.emails = emails.into_iter().map(Email::new).collect();
    // The address for work is one of the others as a rule, and is given once.
    if let Some(work) = filled(&mut from.work_email) {
        let is_it = |email: &&mut Email| email.address.as_ref() == Some(&work);
        match person.emails.iter_mut().find(is_it) {
            Some(email) => email.email_type = Some(EmailType::Work),
            None => {
                let email = Email::new(work).email_type(EmailType::Work);
                person.emails.insert(0, email);
            }
        }
    }
    person.phone_numbers = filled(&mut from.mobile_phone)
        .map(|number| Phone::new(number).phone_type(PhoneType::Mobile))
        .into_iter()
        .collect();
    person.addresses = parts::addresses(Address {
        city: filled(&mut from.location_locality),
        state: filled(&mut from.location_region),
        postal_code: filled(&mut from.location_postal_code),
        country: filled(&mut from.location_country),
        ..Address::default()
    });
    person.social_links = parts::social_links([
        ("facebook", filled(&mut from.facebook_url)),
        ("linkedin", filled(&mut from.linkedin_url)),
        ("twitter", filled(&mut from.twitter_url)),
    ]);
    person.title = from.job_title.take();
    person.company_name = from.job_company_name.take();
    person.industry = from.job_company_industry.take();
    person.verification_status = from.verification_status.take();
    person.verified_at = from.date_verified.take().map(Into::into);
    person.score = from.score.take();
    person
}

/// A suggestion has no extensions, so that what else a row holds is lost.
fn suggestion(row: types::ProspectSuggestion, keep_raw: bool) -> Mapped<Suggestion> {
    let mut mapped = Mapped::new(Suggestion {
        field: row.type_,
        value: row.value,
    });
    if keep_raw {
        mapped.raw = row.unknown_fields.raw_value();
    }
    for name in row.unknown_fields.names() {
        let reason = match name.as_str() {
            "type" | "value" => Reason::UnexpectedType,
            _ => Reason::NotInModel,
        };
        mapped.losses.push(Loss::of_vendor(name, reason));
    }
    mapped
}

/// The filters of a query; the times between which the data were verified are one of them.
fn filters(mut query: Query) -> Result<types::ProspectFilters> {
    let mut between = types::ProspectDateRange::default();
    for (bound, place) in [("gte", &mut between.gte), ("lte", &mut between.lte)] {
        let name = format!("{VERIFIED}{bound}");
        match query.filters.remove(&name).as_deref() {
            None => {}
            Some([time]) => *place = Some(time.clone()),
            Some([]) => return Err(Error::invalid([name], "a filter must have a value")),
            Some(_) => return Err(Error::invalid([name], "there can be one time only")),
        }
    }
    let mut filters: types::ProspectFilters = parts::filters(&query)?;
    filters.date_verified = (between != types::ProspectDateRange::default()).then_some(between);
    Ok(filters)
}

/// What `all_contacts` means is not documented; this is what the documents show.
fn query(filters: types::ProspectFilters) -> types::ProspectsQuery {
    types::ProspectsQuery::builder()
        .filters(filters)
        .all_contacts(false)
        .build()
}

/// A query to ask for a total with.
fn any_page(mut query: types::ProspectsQuery) -> types::ProspectsQuery {
    let paginate = types::ProspectPaginate::builder()
        .page(1)
        .limit(parts::ANY_SIZE);
    query.paginate = Some(paginate.build());
    query
}

fn unlocked() -> FollowUp {
    FollowUp::new(
        Resource::Contact,
        Verb::List,
        "whether they have become contacts; no endpoint reports the status of the job",
    )
}

impl Prospecting for Minotaur {
    fn search(&self, query: Query, options: Options) -> Result<Listing<EnrichedPerson>> {
        let client = self.client.with_options(options.for_client());
        let query = self::query(filters(query)?);
        let list = read_list(
            API.vendor,
            &options,
            |plan| client.prospects_list_stream(&query, plan),
            read,
        );
        let counted = any_page(query);
        let count = move |client: Client| {
            let query = counted.clone();
            async move {
                Ok(client
                    .prospects_metadata(&query)
                    .await?
                    .into_inner()
                    .pagination)
            }
        };
        Ok(list.counted(parts::counter(&self.client, &options, count)))
    }

    fn count(&self, query: Query, options: Options) -> Reply<'_, Mapped<u64>> {
        Box::pin(async move {
            let query = any_page(self::query(filters(query)?));
            let client = self.client.with_options(options.for_client());
            let response = client.prospects_metadata(&query).await?;
            parts::total(&response, response.pagination.as_ref(), options.wants_raw())
        })
    }

    fn suggest(
        &self,
        filter: String,
        text: String,
        options: Options,
    ) -> Reply<'_, Vec<Mapped<Suggestion>>> {
        Box::pin(async move {
            let body = types::ProspectSuggest::builder()
                .source(filter)
                .search(text)
                .build();
            let client = self.client.with_options(options.for_client());
            let rows = client.prospects_suggest(&body).await?.into_inner();
            Ok(rows
                .into_iter()
                .map(|row| suggestion(row, options.wants_raw()))
                .collect())
        })
    }

    fn unlock(&self, people: Vec<PersonId>, options: Options) -> Reply<'_, Receipt<JobId>> {
        Box::pin(async move {
            if people.is_empty() {
                return Err(Error::invalid(["people"], "there is nobody to be unlocked"));
            }
            let body = types::UnlockSelectedContacts::builder()
                .ids(parts::strings(people))
                .sync_hubspot(false)
                .build();
            let client = self.client.with_options(options.for_client());
            let response = client.prospects_unlock_selected(&body).await?;
            Ok(parts::accepted(&response, unlocked()))
        })
    }

    fn unlock_matching(
        &self,
        query: Query,
        count: u32,
        options: Options,
    ) -> Reply<'_, Receipt<JobId>> {
        Box::pin(async move {
            if count == 0 {
                return Err(Error::invalid(["count"], "there is nobody to be unlocked"));
            }
            let body = types::UnlockContacts::builder()
                .filters(filters(query)?)
                .order_by(types::UnlockOrder::builder().score("DESC").build())
                .total_records(count)
                .sync_hubspot(false)
                .build();
            let client = self.client.with_options(options.for_client());
            let response = client.prospects_unlock(&body).await?;
            Ok(parts::accepted(&response, unlocked()))
        })
    }
}

impl Enrichment for Minotaur {
    fn request_verification(
        &self,
        requests: Vec<VerificationRequest>,
        options: Options,
    ) -> Reply<'_, Receipt<JobId>> {
        Box::pin(async move {
            let lacks_email =
                |request: &VerificationRequest| request.email.as_ref().is_none_or(String::is_empty);
            if requests.is_empty() || requests.iter().any(lacks_email) {
                return Err(Error::invalid(["email"], "there is no address to verify"));
            }
            let entries = requests.into_iter().map(|request| {
                let mut entry = types::VerifyEmailEntry::default();
                entry.email = request.email;
                entry.contact_id = request.contact_id.map(Into::into);
                entry
            });
            let body = types::VerifyEmail::builder()
                .emails(entries)
                .sync_hubspot(false)
                .build();
            let client = self.client.with_options(options.for_client());
            let response = client.emails_verify(&body).await?;
            Ok(parts::accepted(
                &response,
                FollowUp::new(
                    Resource::Contact,
                    Verb::FindByEmail,
                    "the verdict, as `verification_status`; no endpoint reports the status of the job",
                ),
            ))
        })
    }
}
