//! Prospecting of Snov.io: mappers and calls.

use crm_snov::reference::types;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{API, Snov, finish, place};
use crate::adapter::{self, Reading, Reply, filled, nested};
use crate::model::{EnrichedCompany, EnrichedPerson, SocialLink};
use crate::traits::Prospecting;
use crate::{Error, ErrorKind, Listing, Mapped, Options, Origin, Query, Result};

pub(super) const ONE_FILTER: &str = "at least one filter must be given";

/// What a filter takes, as the vendor's request has it.
#[derive(Clone, Copy)]
enum Takes {
    Strings,
    String,
    Integer,
}

use Takes::{Integer, String as One, Strings};

type Filter = (&'static str, Takes);

/// The filters of people, by their place in the vendor's request.
const OF_PEOPLE: [Filter; 28] = [
    ("prospect.job_titles.include", Strings),
    ("prospect.job_titles.exclude", Strings),
    ("prospect.management_levels.include", Strings),
    ("prospect.management_levels.exclude", Strings),
    ("prospect.departments.include", Strings),
    ("prospect.departments.exclude", Strings),
    ("prospect.locations.include.locality", One),
    ("prospect.locations.include.location_type", One),
    ("prospect.locations.exclude.locality", One),
    ("prospect.locations.exclude.location_type", One),
    ("prospect.skills.include", Strings),
    ("prospect.skills.exclude", Strings),
    ("prospect.first_name", One),
    ("prospect.last_name", One),
    ("company.name.include", Strings),
    ("company.name.exclude", Strings),
    ("company.locations.include.locality", One),
    ("company.locations.include.location_type", One),
    ("company.locations.exclude.locality", One),
    ("company.locations.exclude.location_type", One),
    ("company.industries.include", Strings),
    ("company.industries.exclude", Strings),
    ("company.size", Strings),
    ("company.revenue.min", Integer),
    ("company.revenue.max", Integer),
    ("company.specialities", Strings),
    ("company.founded.from", Integer),
    ("company.founded.till", Integer),
];

/// The filters of companies, by their place in the vendor's request.
const OF_COMPANIES: [Filter; 14] = [
    ("company.name.include", Strings),
    ("company.name.exclude", Strings),
    ("company.industries.include", Strings),
    ("company.industries.exclude", Strings),
    ("company.size", Strings),
    ("company.revenue.min", Integer),
    ("company.revenue.max", Integer),
    ("company.specialities", Strings),
    ("company.founded.from", Integer),
    ("company.founded.till", Integer),
    ("locations.include.locality", One),
    ("locations.include.location_type", One),
    ("locations.exclude.locality", One),
    ("locations.exclude.location_type", One),
];

pub(super) const PERSON_FILTERS: [&str; 28] = names(OF_PEOPLE);
pub(super) const COMPANY_FILTERS: [&str; 14] = names(OF_COMPANIES);

/// The filters by fields of the model.
pub(super) const PERSON_FILTER_FIELDS: [(&str, &str); 6] = [
    ("first_name", "prospect.first_name"),
    ("last_name", "prospect.last_name"),
    ("title", "prospect.job_titles.include"),
    ("company_name", "company.name.include"),
    ("industry", "company.industries.include"),
    ("skills", "prospect.skills.include"),
];

/// The filters of companies by fields of the model.
pub(super) const COMPANY_FILTER_FIELDS: [(&str, &str); 3] = [
    ("name", "company.name.include"),
    ("industry", "company.industries.include"),
    ("number_of_employees", "company.size"),
];

const fn names<const N: usize>(filters: [Filter; N]) -> [&'static str; N] {
    let mut names = [""; N];
    let mut index = 0;
    while index < N {
        names[index] = filters[index].0;
        index += 1;
    }
    names
}

/// The filters of a query, in their places. The vendor searches with one at least.
fn filters<F: DeserializeOwned>(query: Query, known: &[Filter]) -> Result<F> {
    if query.filters.is_empty() {
        return Err(Error::new(
            ErrorKind::Unsupported,
            "the vendor does not search without a filter",
        )
        .with_advice("give one of the filters that the capability names"));
    }
    let names: Vec<_> = query.filters.keys().cloned().collect();
    let mut whole = Map::new();
    for (name, values) in query.filters {
        let takes = known.iter().find(|(own, _)| *own == name);
        let value = match takes.map(|(_, takes)| takes) {
            Some(Strings) => values.into(),
            Some(takes) => single(&name, values, *takes)?,
            None => return Err(Error::invalid([name], "the vendor has no such filter")),
        };
        let mut at = &mut whole;
        let mut path = name.split('.').peekable();
        while let Some(part) = path.next() {
            if path.peek().is_none() {
                at.insert(part.to_owned(), value);
                break;
            }
            let inner = at.entry(part).or_insert_with(|| Map::new().into());
            let Value::Object(inner) = inner else {
                return Err(Error::invalid(
                    [name],
                    "the filter can't be given with others",
                ));
            };
            at = inner;
        }
    }
    serde_json::from_value(Value::Object(whole)).map_err(|_| {
        Error::invalid(names, "a filter has a value that the vendor does not take")
            .with_advice("see the words that the vendor's reference lists for the filter")
    })
}

fn single(name: &str, values: Vec<String>, takes: Takes) -> Result<Value> {
    let mut values = values.into_iter();
    let (Some(value), None) = (values.next(), values.next()) else {
        return Err(Error::invalid([name], "the filter takes one value"));
    };
    match takes {
        Integer => value
            .parse::<i64>()
            .map(Value::from)
            .map_err(|_| Error::invalid([name], "the filter takes an integer")),
        _ => Ok(value.into()),
    }
}

/// A person of the catalogue, whose last name and profile are masked; the rest is found under the
/// id.
pub(super) fn person(from: &mut Reading<types::DatabaseProspect>) -> EnrichedPerson {
    let mut person = EnrichedPerson::new();
    person.id = filled(&mut from.email_and_hidden_info_reveal).map(Into::into);
    person.first_name = from.first_name.take();
    person.last_name = from.last_name.take();
    person.title = from.job_title.take();
    person.industry = from.industry.take();
    person.addresses = place(&mut from.location);
    person.social_links = filled(&mut from.linkedin_url)
        .map(|url| SocialLink::new("linkedin", url))
        .into_iter()
        .collect();
    nested(&mut from.company, |company| {
        person.company_name = company.name.take();
        person.company_domain = company.domain.take();
    });
    person
}

pub(super) fn company(from: &mut Reading<types::DatabaseCompany>) -> EnrichedCompany {
    let mut company = EnrichedCompany::new();
    company.name = from.name.take();
    company.domain = from.domain.take();
    company.industry = from.industry.take();
    company.number_of_employees = from.size.take();
    company.addresses = place(&mut from.location);
    company.logo_url = from.logo_url.take();
    company
}

fn request(query: Query) -> Result<types::DatabaseProspectsRequest> {
    let filters = filters::<types::DatabaseProspectFilters>(query, &OF_PEOPLE)?;
    let mut body = types::DatabaseProspectsRequest::default();
    body.filters = Some(filters);
    Ok(body)
}

impl Prospecting for Snov {
    fn search(&self, query: Query, options: Options) -> Result<Listing<EnrichedPerson>> {
        let client = self.client.with_options(options.for_client());
        let search = client.database_prospects_search(&request(query)?);
        let resume = "database_prospects_job_from";
        Ok(Listing::searched(&options, search, resume, |row| {
            adapter::read(API.vendor, row, person)
        }))
    }

    fn search_companies(&self, query: Query, options: Options) -> Result<Listing<EnrichedCompany>> {
        let client = self.client.with_options(options.for_client());
        let filters = filters::<types::DatabaseCompanyFilters>(query, &OF_COMPANIES)?;
        let mut body = types::DatabaseCompaniesRequest::default();
        body.filters = Some(filters);
        let search = client.database_companies_search(&body);
        let resume = "database_companies_job_from";
        Ok(Listing::searched(&options, search, resume, |row| {
            adapter::read(API.vendor, row, company)
        }))
    }

    fn count(&self, query: Query, options: Options) -> Reply<'_, Mapped<u64>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let mut body = request(query)?;
            body.page = Some(1);
            let job = client.database_prospects_job(&body).await;
            let response = finish(job, &options.for_jobs(), "database_prospects_job_from").await?;
            let total = response.data.as_ref().and_then(|data| data.total);
            let total = total.and_then(|total| u64::try_from(total).ok());
            let mut counted = Mapped::new(total.ok_or_else(|| {
                Error::new(ErrorKind::Decode, "the response has no total")
                    .with_origin(Origin::Vendor)
                    .with_advice("use the typed client")
            })?);
            counted.raw = response
                .unknown_fields
                .raw_value()
                .filter(|_| options.wants_raw());
            Ok(counted)
        })
    }
}
