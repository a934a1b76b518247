use crm_runtime::fields::{FieldTable, rest};
use crm_snov::provided::types;

use super::contacts::{emails, location};
use super::{API, Snov, finish, rows, unless_blank};
use crate::adapter::{self, Page, Plan, Reading, Reply, each, filled, nested};
use crate::cost::Cost;
use crate::loss::Reason;
use crate::model::{
    Email, EmailVerification, EnrichedCompany, EnrichedPerson, Job, PersonKey, SocialLink, Verdict,
};
use crate::traits::Enrichment;
use crate::{Error, ErrorKind, Listing, Loss, Mapped, Options, Origin, Result};

pub(super) fn profile(from: &mut Reading<types::ProspectProfile>) -> EnrichedPerson {
    let mut person = EnrichedPerson::new();
    person.id = filled(&mut from.id).map(Into::into);
    person.first_name = from.first_name.take();
    person.last_name = from.last_name.take();
    person.emails = emails(&mut from.email);
    person.title = from.position.take();
    person.company_name = from.company.take();
    person.industry = from.industry.take();
    person.addresses = location(&mut from.location);
    let links = nested(&mut from.social, |social| {
        [
            ("linkedin", filled(&mut social.linkedin)),
            ("twitter", filled(&mut social.twitter)),
        ]
        .into_iter()
        .filter_map(|(network, url)| Some(SocialLink::new(network, url?)))
        .collect()
    });
    person.social_links = links.unwrap_or_default();
    person.jobs = each(&mut from.job_history, |entry| Job {
        title: entry.title.take(),
        company_name: entry.company.take(),
        start: entry.start_date.take(),
        end: entry.end_date.take(),
    });
    person
}

pub(super) fn person_of_name(
    from: &mut Reading<types::EmailFinderResultDataItem>,
) -> EnrichedPerson {
    let mut person = EnrichedPerson::new();
    person.first_name = from.first_name.take();
    person.last_name = from.last_name.take();
    person.emails = emails(&mut from.email);
    person.confidence = from.confidence.take();
    person.verification_status = from.status.take();
    person.company_domain = from.domain.take();
    person
}

pub(super) fn person_of_domain(
    from: &mut Reading<types::EmailListResultDataItem>,
) -> EnrichedPerson {
    let mut person = EnrichedPerson::new();
    person.first_name = from.first_name.take();
    person.last_name = from.last_name.take();
    person.emails = emails(&mut from.email);
    person.confidence = from.confidence.take();
    person.title = from.position.take();
    person
}

pub(super) fn company(from: &mut Reading<types::DomainSearchResultData>) -> EnrichedCompany {
    let mut company = EnrichedCompany::new();
    company.name = from.company_name.take();
    company.domain = from.domain.take();
    company.related_domains = from.related_domains.take().unwrap_or_default();
    company.industry = from.industry.take();
    company.number_of_employees = from.size.take();
    company.email_count = from.email_count.take();
    company.person_count = from.prospect_count.take();
    company
}

pub(super) fn company_of_name(
    from: &mut Reading<types::GetFindDomainByCompanyNameResultResponseDataItem>,
) -> EnrichedCompany {
    let mut company = EnrichedCompany::new();
    company.name = from.name.take();
    company.domain = from.domain.take();
    company
}

pub(super) fn verification(
    from: &mut Reading<types::EmailVerificationResult>,
) -> EmailVerification {
    let mut verification = EmailVerification::new();
    verification.email = from.email.take();
    verification.verdict = from.status.take().map(|status| match status {
        types::EmailVerificationResultStatus::NotValid => {
            from.translated("status");
            Verdict::Invalid
        }
        other => other.as_str().into(),
    });
    verification.valid_format = from.format_valid.take();
    verification.accepts_mail = from.mx_valid.take();
    verification.disposable = from.disposable.take();
    verification.gibberish = from.gibberish.take();
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

/// Reports what is left of a record that the model has no place for.
fn lose(left: &dyn FieldTable, path: &str, losses: &mut Vec<Loss>) {
    let left = rest(left).into_iter().filter(|(_, value)| !value.is_null());
    losses.extend(
        left.map(|(field, _)| Loss::of_vendor(format!("{path}{field}"), Reason::NotInModel)),
    );
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
        let options = Options {
            // The vendor does not let it be chosen.
            page_size: None,
            look_ahead: 1,
            ..options
        };
        Ok(Listing::paged(&options, Plan::pages(1), move |page, _| {
            let (client, domain, polling) = (client.clone(), domain.clone(), polling.clone());
            Box::pin(async move {
                let body = types::StartDomainProspectSearchRequest::builder()
                    .domain(domain)
                    .page(i64::try_from(page).unwrap_or(i64::MAX))
                    .build();
                let job = client.domain_prospect_search_job(&body).await;
                let answer = finish(job, &polling, "domain_prospect_search_job_from").await?;
                let people = rows(answer, |found| found.data, profile)?;
                Ok(Page::new(charged(people, "start_domain_prospect_search")))
            })
        }))
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
            match one_kind(keys)? {
                Keys::Emails(emails) => {
                    let Some(email) = emails.into_iter().next() else {
                        return Ok(Vec::new());
                    };
                    let body = types::GetProfileByEmailRequest::builder()
                        .email(email)
                        .build();
                    let found = unless_blank(client.get_profile_by_email(&body).await)?;
                    let found = adapter::read_all(API.vendor, found, profile);
                    Ok(charged(found, "get_profile_by_email"))
                }
                Keys::Profiles(urls) => {
                    let body = types::StartLinkedInProfileEnrichmentRequest::builder()
                        .urls(urls)
                        .build();
                    let job = client.linked_in_profile_enrichment_job(&body).await;
                    let answer =
                        finish(job, &polling, "linked_in_profile_enrichment_job_from").await?;
                    let people = rows(answer, |found| found.data, profile)?;
                    Ok(charged(people, "start_linked_in_profile_enrichment"))
                }
                Keys::Names(names) => {
                    let body = types::StartFindEmailsByNameRequest::builder()
                        .rows(names)
                        .build();
                    let job = client.find_emails_by_name_job(&body).await;
                    let answer = finish(job, &polling, "find_emails_by_name_job_from").await?;
                    rows(answer, |found| found.data, person_of_name)
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
            let found = answer.into_inner().data;
            let found = found.filter(|found| rest(found).values().any(|value| !value.is_null()));
            let Some(found) = found else {
                return Err(Error::new(
                    ErrorKind::NotFound,
                    "the vendor knows nothing of the domain",
                )
                .with_origin(Origin::Vendor)
                .with_advice("check the domain"));
            };
            Ok(adapter::read(API.vendor, found, company))
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
            rows(answer, |found| found.data, company_of_name)
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
            rows(answer, |found| found.data, person_of_domain)
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
            let mut answer = answer.into_inner();
            let mut found = Mapped::new(Vec::new());
            for (index, row) in answer.data.iter_mut().flatten().enumerate() {
                found.value.extend(row.email.take().map(Email::new));
                lose(row, &format!("data[{index}]."), &mut found.losses);
            }
            answer.data = None;
            answer.status = None;
            lose(&answer, "", &mut found.losses);
            found.raw = answer
                .unknown_fields
                .raw_value()
                .filter(|_| options.wants_raw());
            Ok(found)
        })
    }

    fn count_emails_of_domain(&self, domain: String, options: Options) -> Reply<'_, Mapped<u64>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let body = types::GetDomainEmailsCountRequest::builder()
                .domain(domain.as_str())
                .build();
            let mut answer = client.get_domain_emails_count(&body).await?.into_inner();
            let count = answer.result.take();
            let count = count.and_then(|count| u64::try_from(count).ok());
            let count = count.ok_or_else(|| {
                Error::new(ErrorKind::Decode, "the answer has no count")
                    .with_origin(Origin::Vendor)
                    .with_advice("ask again, or use the typed client")
            })?;
            let mut counted = Mapped::new(count);
            // It is the one that was asked for.
            answer.domain.take_if(|own| *own == domain);
            lose(&answer, "", &mut counted.losses);
            counted.raw = answer
                .unknown_fields
                .raw_value()
                .filter(|_| options.wants_raw());
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
            rows(answer, |found| found.data, verification)
        })
    }
}
