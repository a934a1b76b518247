use serde_json::{Map, Value, json};

use super::Minotaur;
use super::parts::{self, PAGES};
use crate::adapter::{self, Reply, Source};
use crate::capability::{Resource, Verb};
use crate::loss::{Loss, Reason};
use crate::model::{
    Email, EmailType, EnrichedPerson, JobId, PersonId, Phone, PhoneType, Suggestion,
    VerificationRequest,
};
use crate::traits::{Enrichment, Prospecting};
use crate::{Error, FollowUp, Listing, Mapped, Options, Query, Receipt, Result};

const VERIFIED: &str = "date_verified.";

/// Those that the vendor's answers name. No other is passed on: a key that the vendor overlooks
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

pub(super) fn read(source: &mut Source<'_>) -> EnrichedPerson {
    let mut person = EnrichedPerson::new();
    person.id = source.id("_id");
    person.first_name = source.text("first_name");
    person.last_name = source.text("last_name");
    let work = source.filled("work_email");
    person.emails = source.texts("emails").into_iter().map(Email::new).collect();
    // The address for work is one of the others as a rule, and is given once.
    if let Some(work) = work {
        let is_it = |email: &&mut Email| email.address.as_ref() == Some(&work);
        match person.emails.iter_mut().find(is_it) {
            Some(email) => email.email_type = Some(EmailType::Work),
            None => {
                let email = Email::new(work).email_type(EmailType::Work);
                person.emails.insert(0, email);
            }
        }
    }
    let mobile = source.filled("mobile_phone");
    person.phone_numbers = mobile
        .map(|number| Phone::new(number).phone_type(PhoneType::Mobile))
        .into_iter()
        .collect();
    person.addresses = parts::addresses(source);
    person.social_links = parts::social_links(source);
    person.title = source.text("job_title");
    person.company_name = source.text("job_company_name");
    person.industry = source.text("job_company_industry");
    person.verification_status = source.text("verification_status");
    person.verified_at = source.time("date_verified");
    person.score = source.integer("score");
    person
}

fn suggestion(row: Value, keep_raw: bool) -> Mapped<Suggestion> {
    let mut mapped = Mapped::new(Suggestion::default());
    mapped.raw = keep_raw.then(|| row.clone());
    let Value::Object(fields) = row else {
        mapped.losses = vec![Loss::of_vendor("value", Reason::UnexpectedType)];
        return mapped;
    };
    for (name, value) in fields {
        match (name.as_str(), value) {
            ("type", Value::String(field)) => mapped.value.field = Some(field),
            ("value", Value::String(value)) => mapped.value.value = Some(value),
            (_, Value::Null) => {}
            ("type" | "value", _) => {
                let loss = Loss::of_vendor(name, Reason::UnexpectedType);
                mapped.losses.push(loss);
            }
            _ => mapped
                .losses
                .push(Loss::of_vendor(name, Reason::NotInModel)),
        }
    }
    mapped
}

/// The filters of a query; the times between which the data were verified are one of them.
fn filters(query: &Query) -> Result<Map<String, Value>> {
    let mut filters = parts::filters(query)?;
    let mut between = Map::new();
    for (name, values) in &query.filters {
        let Some(bound) = name.strip_prefix(VERIFIED) else {
            continue;
        };
        let [time] = values.as_slice() else {
            return Err(Error::invalid([name], "there can be one time only"));
        };
        filters.remove(name);
        between.insert(bound.to_owned(), time.clone().into());
    }
    if !between.is_empty() {
        filters.insert("date_verified".to_owned(), between.into());
    }
    Ok(filters)
}

/// What `all_contacts` means is not documented; this is what the documents show.
fn body(filters: &Map<String, Value>, paginate: Value) -> Value {
    json!({"filters": filters, "paginate": paginate, "all_contacts": false})
}

fn unlocked() -> FollowUp {
    FollowUp::new(
        Resource::Contact,
        Verb::List,
        "whether they have become contacts; no call tells how the job stands",
    )
}

impl Prospecting for Minotaur {
    fn search(&self, query: Query, options: Options) -> Result<Listing<EnrichedPerson>> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        let filters = filters(&query)?;
        let counted = body(&filters, parts::any_page());
        let count = parts::counting(&self.client, &options, "prospects_metadata", counted);
        Listing::counted(&options, PAGES, count, move |page, size| {
            let client = client.clone();
            let body = body(&filters, parts::paginate(page, size));
            Box::pin(async move {
                let answer = client.prospects_list(&parts::request(body)?).await?;
                Ok(parts::page(&answer, keep_raw, read))
            })
        })
    }

    fn count(&self, query: Query, options: Options) -> Reply<'_, Mapped<u64>> {
        Box::pin(async move {
            let body = body(&filters(&query)?, parts::any_page());
            let client = self.client.with_options(options.for_client());
            let answer = client.prospects_metadata(&parts::request(body)?).await?;
            parts::total(&answer, answer.pagination.as_ref(), options.wants_raw())
        })
    }

    fn suggest(
        &self,
        filter: String,
        text: String,
        options: Options,
    ) -> Reply<'_, Vec<Mapped<Suggestion>>> {
        Box::pin(async move {
            let body = json!({"source": filter, "search": text});
            let client = self.client.with_options(options.for_client());
            let answer = client.prospects_suggest(&parts::request(body)?).await?;
            Ok(adapter::rows(&answer, "")
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
            let body = json!({"ids": people, "sync_hubspot": false});
            let client = self.client.with_options(options.for_client());
            let answer = client
                .prospects_unlock_selected(&parts::request(body)?)
                .await?;
            Ok(parts::accepted(&answer, unlocked()))
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
            let body = json!({
                "filters": filters(&query)?,
                "order_by": {"score": "DESC"},
                "total_records": count,
                "sync_hubspot": false,
            });
            let client = self.client.with_options(options.for_client());
            let answer = client.prospects_unlock(&parts::request(body)?).await?;
            Ok(parts::accepted(&answer, unlocked()))
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
            let body = json!({"emails": requests, "sync_hubspot": false});
            let client = self.client.with_options(options.for_client());
            let answer = client.emails_verify(&parts::request(body)?).await?;
            Ok(parts::accepted(
                &answer,
                FollowUp::new(
                    Resource::Contact,
                    Verb::FindByEmail,
                    "the verdict, as `verification_status`; no call tells how the job stands",
                ),
            ))
        })
    }
}
