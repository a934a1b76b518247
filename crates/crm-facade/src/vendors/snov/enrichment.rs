use crm_snov::provided::types;
use serde_json::{Map, Value};

use super::{API, Snov, contacts, data, finish};
use crate::adapter::{self, Page, Pages, Reply, Source};
use crate::loss::Reason;
use crate::model::{
    Email, EmailVerification, EnrichedCompany, EnrichedPerson, Job, PersonKey, SocialLink, Verdict,
};
use crate::receipt::Cost;
use crate::traits::Enrichment;
use crate::{Error, ErrorKind, Listing, Loss, Mapped, Options, Origin, Result};

/// Reads what any of the searches has.
pub(super) fn person(source: &mut Source<'_>) -> EnrichedPerson {
    let mut person = EnrichedPerson::new();
    person.id = source.id("id");
    person.first_name = source.text("first_name");
    person.last_name = source.text("last_name");
    person.emails = source.filled("email").map(Email::new).into_iter().collect();
    person.confidence = source.integer("confidence");
    person.verification_status = source.text("status");
    person.title = source.text("position");
    person.company_name = source.text("company");
    person.company_domain = source.text("domain");
    person.industry = source.text("industry");
    person.addresses = contacts::location(source);
    let links = source.nested("social", |social| {
        ["linkedin", "twitter"]
            .into_iter()
            .filter_map(|network| Some(SocialLink::new(network, social.filled(network)?)))
            .collect()
    });
    person.social_links = links.unwrap_or_default();
    person.jobs = source.each("job_history", |entry| Job {
        title: entry.text("title"),
        company_name: entry.text("company"),
        start: entry.text("start_date"),
        end: entry.text("end_date"),
    });
    person
}

pub(super) fn company(source: &mut Source<'_>) -> EnrichedCompany {
    let mut company = EnrichedCompany::new();
    // The one is of the search by domain, the other of the search by name.
    company.name = source.text("company_name").or_else(|| source.text("name"));
    company.domain = source.text("domain");
    company.related_domains = source.texts("related_domains");
    company.industry = source.text("industry");
    company.number_of_employees = source.text("size");
    company.email_count = source.integer("email_count");
    company.person_count = source.integer("prospect_count");
    company
}

pub(super) fn verification(source: &mut Source<'_>) -> EmailVerification {
    let mut verification = EmailVerification::new();
    verification.email = source.text("email");
    verification.verdict = source
        .translate("status", |word| {
            (word == "not_valid").then_some(Verdict::Invalid)
        })
        .or_else(|| source.word("status"));
    verification.valid_format = source.boolean("format_valid");
    verification.accepts_mail = source.boolean("mx_valid");
    verification.disposable = source.boolean("disposable");
    verification.gibberish = source.boolean("gibberish");
    verification
}

/// What the rows cost, where the call is not the one that the capability gives the price of.
fn charged<T>(mut rows: Vec<Mapped<T>>, operation: &str) -> Vec<Mapped<T>> {
    let credits = API.operation(operation).and_then(|found| found.credits);
    for row in &mut rows {
        row.cost = credits.map(Cost::from);
    }
    rows
}

/// Reports what of an object has no place.
fn lose(fields: Map<String, Value>, path: &str, losses: &mut Vec<Loss>) {
    for (field, value) in fields {
        if !value.is_null() {
            losses.push(Loss::of_vendor(
                format!("{path}{field}"),
                Reason::NotInModel,
            ));
        }
    }
}

/// The values of keys of one kind.
enum Keys {
    Emails(Vec<String>),
    Profiles(Vec<String>),
    Names(Vec<types::StartFindEmailsByNameRequestRowsItem>),
}

/// Sorts keys, and refuses those that would take several calls: if one failed, what the others
/// cost would be lost.
fn one_kind(keys: Vec<PersonKey>) -> Result<Keys> {
    let (mut emails, mut profiles, mut names) = (Vec::new(), Vec::new(), Vec::new());
    for key in keys {
        match key {
            PersonKey::Email(email) => emails.push(email),
            PersonKey::LinkedIn(url) => profiles.push(url),
            PersonKey::NameAndDomain {
                first_name,
                last_name,
                domain,
            } => names.push(
                types::StartFindEmailsByNameRequestRowsItem::builder()
                    .first_name(first_name)
                    .last_name(last_name)
                    .domain(domain)
                    .build(),
            ),
        }
    }
    match (emails.len(), profiles.len(), names.len()) {
        (0 | 1, 0, 0) => Ok(Keys::Emails(emails)),
        (0, _, 0) => Ok(Keys::Profiles(profiles)),
        (0, 0, _) => Ok(Keys::Names(names)),
        (_, 0, 0) => Err(
            Error::invalid(["keys"], "the vendor takes one e-mail address at once")
                .with_advice("call `find_person` for each"),
        ),
        _ => Err(
            Error::invalid(["keys"], "the vendor takes keys of one kind at once")
                .with_advice("call it for each kind apart"),
        ),
    }
}

impl Enrichment for Snov {
    /// Each page is a job that is charged, so that none is fetched before its turn, and a list
    /// that goes on at a checkpoint within a page asks for that page again.
    fn people_of_domain(
        &self,
        domain: String,
        options: Options,
    ) -> Result<Listing<EnrichedPerson>> {
        let client = self.client.with_options(options.for_client());
        let polling = options.for_jobs();
        let keep_raw = options.wants_raw();
        let options = Options {
            // The vendor does not let it be chosen.
            page_size: None,
            look_ahead: 1,
            ..options
        };
        Listing::paged(&options, Pages::numbered(1), move |page, _| {
            let (client, domain, polling) = (client.clone(), domain.clone(), polling.clone());
            Box::pin(async move {
                let body = types::StartDomainProspectSearchRequest::builder()
                    .domain(domain)
                    .page(i64::try_from(page).unwrap_or(i64::MAX))
                    .build();
                let job = client.domain_prospect_search_job(&body).await;
                let answer = finish(job, &polling, "domain_prospect_search_job_from").await?;
                let rows = data(&answer, keep_raw, person);
                Ok(Page::new(charged(rows, "start_domain_prospect_search")))
            })
        })
    }

    fn find_person(
        &self,
        key: PersonKey,
        options: Options,
    ) -> Reply<'_, Vec<Mapped<EnrichedPerson>>> {
        self.find_people(vec![key], options)
    }

    fn find_people(
        &self,
        keys: Vec<PersonKey>,
        options: Options,
    ) -> Reply<'_, Vec<Mapped<EnrichedPerson>>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let polling = options.for_jobs();
            let keep_raw = options.wants_raw();
            match one_kind(keys)? {
                Keys::Emails(emails) => {
                    let Some(email) = emails.into_iter().next() else {
                        return Ok(Vec::new());
                    };
                    let body = types::GetProfileByEmailRequest::builder()
                        .email(email)
                        .build();
                    let profile = adapter::json(&client.get_profile_by_email(&body).await?);
                    if contacts::is_blank(&profile) {
                        return Ok(Vec::new());
                    }
                    let found = adapter::read(API.vendor, profile, keep_raw, person);
                    Ok(charged(vec![found], "get_profile_by_email"))
                }
                Keys::Profiles(urls) => {
                    let body = types::StartLinkedInProfileEnrichmentRequest::builder()
                        .urls(urls)
                        .build();
                    let job = client.linked_in_profile_enrichment_job(&body).await;
                    let answer =
                        finish(job, &polling, "linked_in_profile_enrichment_job_from").await?;
                    let rows = data(&answer, keep_raw, person);
                    Ok(charged(rows, "start_linked_in_profile_enrichment"))
                }
                Keys::Names(rows) => {
                    let body = types::StartFindEmailsByNameRequest::builder()
                        .rows(rows)
                        .build();
                    let job = client.find_emails_by_name_job(&body).await;
                    let answer = finish(job, &polling, "find_emails_by_name_job_from").await?;
                    Ok(data(&answer, keep_raw, person))
                }
            }
        })
    }

    fn company_of_domain(
        &self,
        domain: String,
        options: Options,
    ) -> Reply<'_, Mapped<EnrichedCompany>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let polling = options.for_jobs();
            let body = types::StartDomainSearchRequest::builder()
                .domain(domain)
                .build();
            let job = client.domain_search_job(&body).await;
            let answer = finish(job, &polling, "domain_search_job_from").await?;
            let found = adapter::json(&answer)
                .pointer_mut("/data")
                .map(Value::take)
                .unwrap_or_default();
            if contacts::is_blank(&found) {
                return Err(Error::new(
                    ErrorKind::NotFound,
                    "the vendor knows nothing of the domain",
                )
                .with_origin(Origin::Vendor)
                .with_advice("check the domain"));
            }
            Ok(adapter::read(
                API.vendor,
                found,
                options.wants_raw(),
                company,
            ))
        })
    }

    fn companies_of_names(
        &self,
        names: Vec<String>,
        options: Options,
    ) -> Reply<'_, Vec<Mapped<EnrichedCompany>>> {
        Box::pin(async move {
            if names.is_empty() {
                return Ok(Vec::new());
            }
            let client = self.client.with_options(options.for_client());
            let polling = options.for_jobs();
            let body = types::StartFindDomainByCompanyNameRequest::builder()
                .names(names)
                .build();
            let job = client.find_domain_by_company_name_job(&body).await;
            let answer = finish(job, &polling, "find_domain_by_company_name_job_from").await?;
            Ok(data(&answer, options.wants_raw(), company))
        })
    }

    fn emails_of_domain(
        &self,
        domain: String,
        options: Options,
    ) -> Reply<'_, Vec<Mapped<EnrichedPerson>>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let polling = options.for_jobs();
            let body = types::StartDomainEmailsSearchRequest::builder()
                .domain(domain)
                .build();
            let job = client.domain_emails_search_job(&body).await;
            let answer = finish(job, &polling, "domain_emails_search_job_from").await?;
            Ok(data(&answer, options.wants_raw(), person))
        })
    }

    fn generic_emails_of_domain(
        &self,
        domain: String,
        options: Options,
    ) -> Reply<'_, Mapped<Vec<Email>>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let polling = options.for_jobs();
            let body = types::StartGenericContactsSearchRequest::builder()
                .domain(domain)
                .build();
            let job = client.generic_contacts_search_job(&body).await;
            let answer = finish(job, &polling, "generic_contacts_search_job_from").await?;
            let mut found = Mapped::new(Vec::new());
            for (index, row) in adapter::rows(&answer, "/data").into_iter().enumerate() {
                let mut fields = match row {
                    Value::Object(fields) => fields,
                    other => Map::from_iter([("value".to_owned(), other)]),
                };
                if let Some(Value::String(email)) = fields.get("email") {
                    found.value.push(Email::new(email.as_str()));
                    fields.remove("email");
                }
                lose(fields, &format!("data[{index}]."), &mut found.losses);
            }
            found.raw = options.wants_raw().then(|| adapter::json(&answer));
            Ok(found)
        })
    }

    fn count_emails_of_domain(&self, domain: String, options: Options) -> Reply<'_, Mapped<u64>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let body = types::GetDomainEmailsCountRequest::builder()
                .domain(domain.as_str())
                .build();
            let answer = client.get_domain_emails_count(&body).await?;
            let count = answer.result.and_then(|count| u64::try_from(count).ok());
            let count = count.ok_or_else(|| {
                Error::new(ErrorKind::Decode, "the answer has no count")
                    .with_origin(Origin::Vendor)
                    .with_advice("ask again, or use the typed client")
            })?;
            let mut counted = Mapped::new(count);
            let raw = adapter::json(&answer);
            if let Value::Object(mut fields) = raw.clone() {
                fields.remove("result");
                // It is the one that was asked for.
                fields.retain(|field, value| field != "domain" || *value != domain);
                lose(fields, "", &mut counted.losses);
            }
            counted.raw = options.wants_raw().then_some(raw);
            Ok(counted)
        })
    }

    fn verify(
        &self,
        emails: Vec<String>,
        options: Options,
    ) -> Reply<'_, Vec<Mapped<EmailVerification>>> {
        Box::pin(async move {
            if emails.is_empty() {
                return Ok(Vec::new());
            }
            let client = self.client.with_options(options.for_client());
            let polling = options.for_jobs();
            let body = types::StartEmailVerificationRequest::builder()
                .emails(emails)
                .build();
            let job = client.email_verification_job(&body).await;
            let answer = finish(job, &polling, "email_verification_job_from").await?;
            Ok(data(&answer, options.wants_raw(), verification))
        })
    }
}
