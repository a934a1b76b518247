//! Enrichment of Snov.io: mappers and calls.

use crm_runtime::client::ClientInfo;
use crm_runtime::fields::{FieldTable, rest};
use crm_snov::reference::types::{self, FoundDomain, FoundLinkedInProfile};

use super::{API, Snov, contacts, finish, is_nobody, rows, social_links};
use crate::adapter::{self, Reading, Reply, each, filled, nested};
use crate::cost::Cost;
use crate::loss::Reason;
use crate::model::{
    Address, Email, EmailVerification, EnrichedCompany, EnrichedPerson, Job, PersonId, PersonKey,
    SocialLink, Verdict,
};
use crate::traits::Enrichment;
use crate::{Error, ErrorKind, Listing, Loss, Mapped, Options, Origin, Result};

pub(super) fn profile(from: &mut Reading<types::Profile>) -> EnrichedPerson {
    let mut person = EnrichedPerson::new();
    person.id = from.id.take().map(Into::into);
    person.updated_at = from.last_update_date.take().map(Into::into);
    person.full_name = from.name.take();
    person.first_name = from.first_name.take();
    person.last_name = from.last_name.take();
    person.industry = from.industry.take();
    let (locality, country) = (from.locality.take(), from.country.take());
    person.addresses = contacts::address(locality, country);
    person.social_links = social_links(from, |own| &mut own.social);
    person.photo_url = from.logo.take();
    person.jobs = each(&mut from.current_jobs, |own| job(own, true));
    let before = each(&mut from.previous_jobs, |own| job(own, false));
    // Both that the call was good, and whose job it is, are known.
    from.success.take_if(|success| *success);
    from.translated("success");
    if let Some(now) = person.jobs.first() {
        person.title.clone_from(&now.title);
        person.company_name.clone_from(&now.company_name);
    }
    person.jobs.extend(before);
    person
}

fn job(from: &mut types::Job, current: bool) -> Job {
    let location = Address {
        line1: from.street.take(),
        line2: from.street2.take(),
        city: from.city.take(),
        state: from.state.take(),
        postal_code: from.postal.take(),
        country: from.country.take(),
        text: from.locality.take(),
        ..Address::default()
    };
    Job {
        title: from.position.take(),
        company_name: from.company_name.take(),
        start: from.start_date.take(),
        end: from.end_date.take(),
        current: Some(current),
        industry: from.industry.take(),
        company_website: from.site.take(),
        company_profile_url: from.social_link.take(),
        company_size: from.size.take(),
        company_type: from.company_type.take(),
        company_founded: from.founded.take(),
        location: (location != Address::default()).then_some(location),
        ..Job::default()
    }
}

/// A profile that was asked for by its address; without a person where there is none.
pub(super) fn linkedin_profile(from: &mut Reading<types::LinkedInProfileRow>) -> EnrichedPerson {
    let mut person = EnrichedPerson::new();
    person.social_links = filled(&mut from.url)
        .map(|url| SocialLink::new("linkedin", url))
        .into_iter()
        .collect();
    let mut own = match from.result.take() {
        Some(FoundLinkedInProfile::LinkedInProfile(own)) => own,
        other => {
            from.result = other;
            return person;
        }
    };
    person.full_name = own.name.take();
    person.first_name = own.first_name.take();
    person.last_name = own.last_name.take();
    person.industry = own.industry.take();
    let address = Address {
        country: filled(&mut own.country),
        text: filled(&mut own.location),
        ..Address::default()
    };
    if address != Address::default() {
        person.addresses.push(address);
    }
    person.skills = own.skills.take().unwrap_or_default();
    person.jobs = each(&mut own.positions, |position| {
        let location = Address {
            country: position.country.take(),
            text: position.location.take(),
            ..Address::default()
        };
        Job {
            title: position.title.take(),
            company_name: position.name.take(),
            current: Some(true),
            industry: position.industry.take(),
            company_website: position.url.take(),
            company_profile_url: position.linkedin_url.take(),
            location: (location != Address::default()).then_some(location),
            specializations: position.specializations.take().unwrap_or_default(),
            ..Job::default()
        }
    });
    if let Some(now) = person.jobs.first() {
        person.title.clone_from(&now.title);
        person.company_name.clone_from(&now.company_name);
    }
    from.result = (!rest(&own).is_empty()).then(|| own.into());
    person
}

/// Addresses that were looked for by a name. The domain is in what was asked for.
pub(super) fn emails_of_name(from: &mut Reading<types::EmailsOfPerson>) -> EnrichedPerson {
    let mut person = EnrichedPerson::new();
    person.full_name = from.people.take();
    person.verifications = each(&mut from.result, |own| EmailVerification {
        email: own.email.take(),
        verdict: own.smtp_status.take().map(verdict),
        valid_format: own.is_valid_format.take(),
        disposable: own.is_disposable.take(),
        webmail: own.is_webmail.take(),
        gibberish: own.is_gibberish.take(),
        unknown_reason: own.unknown_status_reason.take(),
        ..EmailVerification::default()
    });
    verified(&mut person);
    person
}

/// Gives a person the addresses that are known to be verified or not.
fn verified(person: &mut EnrichedPerson) {
    let addresses = person.verifications.iter();
    let addresses = addresses.filter_map(|own| own.email.as_deref());
    person.emails = addresses.map(Email::new).collect();
    let first = person.verifications.first();
    let verdict = first.and_then(|own| own.verdict.as_ref());
    person.verification_status = verdict.map(ToString::to_string);
}

fn verdict(status: String) -> Verdict {
    match status.as_str() {
        "not_valid" => Verdict::Invalid,
        _ => status.into(),
    }
}

/// A person at a domain; the addresses are found under the id.
pub(super) fn person_of_domain(from: &mut Reading<types::DomainProspect>) -> EnrichedPerson {
    let mut person = EnrichedPerson::new();
    person.id = filled(&mut from.search_emails_start).map(Into::into);
    person.first_name = from.first_name.take();
    person.last_name = from.last_name.take();
    person.title = from.position.take();
    // The page that the data come from; a profile as a rule.
    person.social_links = from
        .source_page
        .take_if(|page| page.contains("linkedin.com/"))
        .map(|url| SocialLink::new("linkedin", url))
        .into_iter()
        .collect();
    person
}

fn found(emails: &mut Option<Vec<types::FoundEmail>>) -> Vec<EmailVerification> {
    each(emails, |own| EmailVerification {
        email: own.email.take(),
        verdict: own.smtp_status.take().map(verdict),
        ..EmailVerification::default()
    })
}

/// The addresses of a person at a domain.
pub(super) fn found_emails(
    from: &mut Reading<types::ProspectEmails>,
    id: PersonId,
) -> EnrichedPerson {
    let mut person = EnrichedPerson::new().id(id);
    person.verifications = found(&mut from.emails);
    person.verified_at = from.searching_date.take().map(Into::into);
    verified(&mut person);
    person
}

/// What was masked of a person of the catalogue.
pub(super) fn revealed(
    from: &mut Reading<types::RevealedProspect>,
    id: PersonId,
) -> EnrichedPerson {
    let mut person = EnrichedPerson::new().id(id);
    person.first_name = from.first_name.take();
    person.last_name = from.last_name.take();
    person.social_links = filled(&mut from.linkedin_url)
        .map(|url| SocialLink::new("linkedin", url))
        .into_iter()
        .collect();
    person.verifications = found(&mut from.emails);
    person.verified_at = from.searching_date.take().map(Into::into);
    verified(&mut person);
    person
}

/// An address of a domain, which nobody has verified.
pub(super) fn email_of_domain(from: &mut Reading<types::DomainEmail>) -> EnrichedPerson {
    let mut person = EnrichedPerson::new();
    let email = filled(&mut from.email);
    person.emails = email.map(Email::new).into_iter().collect();
    person
}

/// What is known of a company; the counts are beside it.
pub(super) fn company(from: &mut Reading<types::DomainSearchResult>) -> EnrichedCompany {
    let mut company = EnrichedCompany::new();
    nested(&mut from.data, |own| {
        company.name = own.company_name.take();
        company.industry = own.industry.take();
        company.number_of_employees = own.size.take();
        company.founded = own.founded.take();
        company.websites = filled(&mut own.website).into_iter().collect();
        company.phone_numbers = contacts::phone(&mut own.hq_phone);
        company.addresses = filled(&mut own.city)
            .map(|city| Address::default().city(city))
            .into_iter()
            .collect();
        company.related_domains = own.related_domains.take().unwrap_or_default();
    });
    nested(&mut from.meta, |meta| {
        company.domain = meta.domain.take();
        company.person_count = meta.prospects_count.take();
        company.email_count = meta.emails_count.take();
        company.generic_email_count = meta.generic_contacts_count.take();
        // It says nothing of the company.
        meta.task_hash = None;
    });
    // They are calls that the facade has as methods.
    from.links = None;
    from.status = None;
    for field in ["meta.task_hash", "links", "status"] {
        from.translated(field);
    }
    company
}

pub(super) fn company_of_name(from: &mut Reading<types::CompanyDomain>) -> EnrichedCompany {
    let mut company = EnrichedCompany::new();
    company.name = from.name.take();
    match from.result.take() {
        Some(FoundDomain::DomainOfCompany(mut own)) => {
            company.domain = own.domain.take();
            from.result = (!rest(&own).is_empty()).then(|| own.into());
        }
        Some(FoundDomain::Array(none)) if none.is_empty() => {}
        other => from.result = other,
    }
    company
}

pub(super) fn verification(from: &mut Reading<types::VerifiedEmail>) -> EmailVerification {
    let mut verification = EmailVerification::new();
    verification.email = from.email.take();
    nested(&mut from.result, |own| {
        verification.verdict = own.smtp_status.take().map(verdict);
        verification.valid_format = own.is_valid_format.take();
        verification.disposable = own.is_disposable.take();
        verification.webmail = own.is_webmail.take();
        verification.gibberish = own.is_gibberish.take();
        verification.unknown_reason = own.unknown_status_reason.take();
    });
    from.translated("result.smtp_status");
    verification
}

/// Gives the rows the price of a call that is not the one of the capability.
fn priced<T>(mut rows: Vec<Mapped<T>>, operation: &str) -> Vec<Mapped<T>> {
    for row in &mut rows {
        row.cost = price(operation);
    }
    rows
}

fn price(operation: &str) -> Option<Cost> {
    let credits = API.operation(operation).and_then(|found| found.credits);
    credits.map(Cost::from)
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
    Names(Vec<types::NameAndDomain>),
}

/// Sorts keys, and rejects those that would take several calls: if one failed, what the others
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
                types::NameAndDomain::builder()
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

/// Whether anybody was found under a profile's address.
fn is_somebody(row: &types::LinkedInProfileRow) -> bool {
    !matches!(&row.result, Some(FoundLinkedInProfile::Array(none)) if none.is_empty())
}

/// A domain as the vendor takes it; anything else would be paid for and find nothing.
fn bare(domain: String) -> Result<String> {
    match domain.contains(['/', '@', ':']) || domain.contains(char::is_whitespace) {
        true => Err(Error::invalid(
            ["domain"],
            "the vendor takes a domain without scheme and path, such as `example.com`",
        )),
        false => Ok(domain),
    }
}

/// The hash of a person's id: the vendor's URL of a call, or the hash alone.
fn hash_of_person(id: &str, base: &str) -> Result<String> {
    let host = |url: &str| {
        let (_, rest) = url.split_once("://")?;
        rest.split(['/', '?', '#']).next().map(str::to_owned)
    };
    let is_own = match host(id) {
        Some(found) => {
            let is_own = found.ends_with(".snov.io") || host(base).as_ref() == Some(&found);
            is_own && id.contains("/search-emails/start/")
        }
        None => true,
    };
    let hash = id.rsplit('/').next().unwrap_or(id);
    match is_own && !hash.is_empty() {
        true => Ok(hash.to_owned()),
        false => Err(Error::invalid(
            ["person"],
            "the id of a person is the URL that the vendor's list or search gave",
        )),
    }
}

fn nothing_known(of: &str) -> Error {
    Error::new(
        ErrorKind::NotFound,
        format!("the vendor knows nothing of the {of}"),
    )
    .with_origin(Origin::Vendor)
}

impl Enrichment for Snov {
    fn people_of_domain(
        &self,
        domain: String,
        options: Options,
    ) -> Result<Listing<EnrichedPerson>> {
        let domain = bare(domain)?;
        let client = self.client.with_options(options.for_client());
        let body = types::DomainProspectsRequest::builder()
            .domain(domain)
            .build();
        let search = client.domain_prospects_search(&body);
        let resume = "domain_prospects_job_from";
        Ok(Listing::searched(&options, search, resume, |row| {
            adapter::read(API.vendor, row, person_of_domain)
        }))
    }

    fn emails_of_domain(
        &self,
        domain: String,
        options: Options,
    ) -> Result<Listing<EnrichedPerson>> {
        let domain = bare(domain)?;
        let client = self.client.with_options(options.for_client());
        let search = client.domain_emails_search(&domain, &types::DomainEmailsStartParams::new());
        let resume = "domain_emails_job_from";
        Ok(Listing::searched(&options, search, resume, |row| {
            adapter::read(API.vendor, row, email_of_domain)
        }))
    }

    fn generic_emails_of_domain(&self, domain: String, options: Options) -> Result<Listing<Email>> {
        let domain = bare(domain)?;
        let client = self.client.with_options(options.for_client());
        let search =
            client.generic_contacts_search(&domain, &types::GenericContactsStartParams::new());
        let resume = "generic_contacts_job_from";
        Ok(Listing::searched(&options, search, resume, |mut row| {
            let raw = row.unknown_fields.raw_value();
            let address = row.email.take();
            let mut mapped = Mapped::new(address.map(Email::new).unwrap_or_default());
            lose(&row, "", &mut mapped.losses);
            mapped.raw = raw;
            mapped
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
                    let body = types::ProfileByEmailRequest::builder()
                        .email(email.as_str())
                        .build();
                    let found = match client.profiles_get_by_email(&body).await {
                        Err(error) if is_nobody(&error) => return Ok(Vec::new()),
                        found => found?.into_inner(),
                    };
                    // What the vendor returns where it knows nobody is not documented.
                    let mut known = rest(&found);
                    known.remove("success");
                    if known.values().all(serde_json::Value::is_null) {
                        return Ok(Vec::new());
                    }
                    let mut person = adapter::read(API.vendor, found, profile);
                    // The vendor finds by the address and does not repeat it.
                    person.value.emails.push(Email::new(email));
                    Ok(priced(vec![person], "profiles_get_by_email"))
                }
                Keys::Profiles(urls) => {
                    let body = types::LinkedInProfilesRequest::builder().urls(urls).build();
                    let job = client.linkedin_profiles_job(&body).await;
                    let response = finish(job, &polling, "linkedin_profiles_job_from").await?;
                    let people = rows(
                        response,
                        |found| {
                            let mut data = found.data?;
                            data.retain(is_somebody);
                            Some(data)
                        },
                        linkedin_profile,
                    )?;
                    Ok(priced(people, "linkedin_profiles_start"))
                }
                Keys::Names(names) => {
                    let asked: Vec<_> = names.iter().map(|name| name.domain.clone()).collect();
                    let body = types::EmailsByNameRequest::builder().rows(names).build();
                    let job = client.emails_by_name_job(&body).await;
                    let response = finish(job, &polling, "emails_by_name_job_from").await?;
                    let asked_back = response.meta.as_ref().and_then(|meta| meta.rows.clone());
                    let mut people = rows(response, |found| found.data, emails_of_name)?;
                    // The rows say neither whose nor of which domain they are, but by their order.
                    for (index, person) in people.iter_mut().enumerate() {
                        let echo = asked_back.as_ref().and_then(|rows| rows.get(index));
                        let person = &mut person.value;
                        person.company_domain = match echo {
                            Some(echo) => echo.domain.clone(),
                            None => asked.get(index).cloned(),
                        };
                        if let Some(echo) = echo {
                            person.first_name.clone_from(&echo.first_name);
                            person.last_name.clone_from(&echo.last_name);
                        }
                    }
                    Ok(people)
                }
            }
        })
    }

    /// The id is the URL that a list or search gave; what stands in it says which call it is for.
    fn emails_of_person(
        &self,
        person: PersonId,
        options: Options,
    ) -> Reply<'_, Mapped<EnrichedPerson>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let polling = options.for_jobs();
            let url = person.as_str().trim_end_matches('/');
            let hash = hash_of_person(url, self.client.baseurl())?;
            if url.contains("/database-search/") {
                let job = client.database_prospect_emails_job(&hash).await;
                let response = finish(job, &polling, "database_prospect_emails_job_from").await?;
                let found = response.into_inner().data;
                let found = found.ok_or_else(|| nothing_known("person"))?;
                let mut found = adapter::read(API.vendor, found, |from| revealed(from, person));
                found.cost = price("database_prospect_emails_start");
                return Ok(found);
            }
            let params = types::DomainProspectEmailsStartParams::new();
            let job = client.domain_prospect_emails_job(&hash, &params).await;
            let response = finish(job, &polling, "domain_prospect_emails_job_from").await?;
            let found = response.into_inner().data;
            let found = found.ok_or_else(|| nothing_known("person"))?;
            Ok(adapter::read(API.vendor, found, |from| {
                found_emails(from, person)
            }))
        })
    }

    fn company_of_domain(
        &self,
        domain: String,
        options: Options,
    ) -> Reply<'_, Mapped<EnrichedCompany>> {
        Box::pin(async move {
            let domain = bare(domain)?;
            let client = self.client.with_options(options.for_client());
            let polling = options.for_jobs();
            let body = types::DomainSearchRequest::builder().domain(domain).build();
            let job = client.domain_search_job(&body).await;
            let response = finish(job, &polling, "domain_search_job_from").await?;
            let found = response.into_inner();
            let is_known =
                |own: &types::DomainCompany| rest(own).values().any(|value| !value.is_null());
            if !found.data.as_ref().is_some_and(is_known) {
                return Err(nothing_known("domain").with_advice("check the domain"));
            }
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
            let body = types::CompanyDomainsRequest::builder().names(names).build();
            let job = client.company_domains_job(&body).await;
            let response = finish(job, &polling, "company_domains_job_from").await?;
            rows(response, |found| found.data, company_of_name)
        })
    }

    fn count_emails_of_domain(&self, domain: String, options: Options) -> Reply<'_, Mapped<u64>> {
        Box::pin(async move {
            let domain = bare(domain)?;
            let client = self.client.with_options(options.for_client());
            let body = types::DomainEmailsCountRequest::builder()
                .domain(domain.as_str())
                .build();
            let mut response = client.domain_emails_count(&body).await?.into_inner();
            let count = response.result.take();
            let count = count.and_then(|count| u64::try_from(count).ok());
            let count = count.ok_or_else(|| {
                Error::new(ErrorKind::Decode, "the response has no count")
                    .with_origin(Origin::Vendor)
                    .with_advice("ask again, or use the typed client")
            })?;
            let mut counted = Mapped::new(count);
            // It is the one that was asked for, and the call was good.
            response.domain.take_if(|own| *own == domain);
            response.success.take_if(|success| *success);
            lose(&response, "", &mut counted.losses);
            counted.raw = response
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
            let body = types::EmailVerificationRequest::builder()
                .emails(emails)
                .build();
            let job = client.email_verification_job(&body).await;
            let response = finish(job, &polling, "email_verification_job_from").await?;
            rows(response, |found| found.data, verification)
        })
    }
}
