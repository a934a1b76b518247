//! Companies of Minotaur: mappers and calls.

use crm_minotaur::v1::Client;
use crm_minotaur::v1::types::{self, ClearableString};

use super::parts;
use super::{API, Minotaur};
use crate::adapter::{
    self, Reading, Reply, Writing, custom_fields, draft_record, filled, read_list,
};
use crate::loss::Reason;
use crate::model::{Address, Company, CompanyId, CompanyPatch};
use crate::resource::{Resource, Verb};
use crate::traits::Companies;
use crate::{
    Error, ErrorKind, FollowUp, Listing, Mapped, Options, Origin, Outcome, Prepared, Query,
    Receipt, Result,
};

/// Those that the vendor's own tools use; the documents name none, and show any key.
pub(super) const FILTERS: &[&str] = &[
    "location_locality",
    "location_region",
    "location_country",
    "*",
];

/// The filters by fields of the model.
pub(super) const FILTER_FIELDS: &[(&str, &str)] = &[
    ("addresses.city", "location_locality"),
    ("addresses.state", "location_region"),
    ("addresses.country", "location_country"),
];

/// The type that the documents show; it is needed, and they show no other.
const TYPE: &str = "COMPANY";

pub(super) fn read(from: &mut Reading<types::Company>) -> Company {
    let mut company = Company::new();
    company.id = filled(&mut from.id).map(Into::into);
    company.name = from.company_name.take();
    company.number_of_employees = from.size.take();
    company.industry = from.industry.take();
    company.addresses = parts::addresses(Address {
        line1: filled(&mut from.location_street_address),
        line2: filled(&mut from.location_address_line_2),
        city: filled(&mut from.location_locality),
        state: filled(&mut from.location_region),
        postal_code: filled(&mut from.location_postal_code),
        country: filled(&mut from.location_country),
        ..Address::default()
    });
    company.social_links = parts::social_links([
        ("facebook", filled(&mut from.facebook_url)),
        ("linkedin", filled(&mut from.linkedin_url)),
        ("twitter", filled(&mut from.twitter_url)),
    ]);
    company.verification_status = from.verification_status.take();
    company.score = from.score.take();
    company.custom_fields = custom_fields(&mut from.custom_fields);
    company
}

/// The rest is for a change.
pub(super) fn create(from: &mut Writing<CompanyPatch>) -> types::CompanyCreate {
    read_only(from);
    from.read_only(&[
        "number_of_employees",
        "addresses",
        "social_links",
        "custom_fields",
    ]);
    let (name, company_type) = (from.name.take(), from.company_type.take());
    let mut body = types::CompanyCreate::builder()
        .company_name(from.need("name", "company_name", name))
        .type_(company_type.set().unwrap_or_else(|| TYPE.to_owned()))
        .build();
    from.industry.give(&mut body.industry);
    body
}

/// The type stays.
pub(super) fn update(from: &mut Writing<CompanyPatch>) -> types::CompanyUpdate {
    read_only(from);
    from.read_only(&["company_type"]);
    let mut body = types::CompanyUpdate::default();
    from.name.give(&mut body.company_name);
    from.industry.give(&mut body.industry);
    from.number_of_employees.give(&mut body.size);
    write_address(from, &mut body);
    write_social_links(from, &mut body);
    body.custom_fields = from.custom_fields(|patch| &mut patch.custom_fields);
    body
}

fn read_only(from: &mut Writing<CompanyPatch>) {
    from.read_only(&["verification_status", "score"]);
}

/// No document says how to take away what an address that is set does not name.
fn write_address(from: &mut Writing<CompanyPatch>, body: &mut types::CompanyUpdate) {
    let Some(address) = from.main_of("addresses", |patch| patch.addresses.entries()) else {
        return;
    };
    body.location_street_address = address.line1.take().map(set);
    body.location_address_line_2 = address.line2.take().map(set);
    body.location_locality = address.city.take();
    body.location_region = address.state.take();
    body.location_postal_code = address.postal_code.take().map(set);
    body.location_country = address.country.take();
    let is_kept = [
        (
            "location_street_address",
            body.location_street_address.is_none(),
        ),
        (
            "location_address_line_2",
            body.location_address_line_2.is_none(),
        ),
        ("location_locality", body.location_locality.is_none()),
        ("location_region", body.location_region.is_none()),
        ("location_postal_code", body.location_postal_code.is_none()),
        ("location_country", body.location_country.is_none()),
    ];
    from.keeps(is_kept.iter().filter(|field| field.1).map(|field| field.0));
}

/// Writes one link of each network that the vendor has a field for. No document says how to take
/// away those that are not named.
fn write_social_links(from: &mut Writing<CompanyPatch>, body: &mut types::CompanyUpdate) {
    if !from.social_links.is_set() {
        return;
    }
    let (mut facebook, mut linkedin, mut twitter) = (None, None, None);
    let (mut implied, mut truncated) = (Vec::new(), Vec::new());
    for (index, link) in from.social_links.entries().iter_mut().enumerate() {
        let place = match link.network.as_deref() {
            Some("facebook") => &mut facebook,
            Some("linkedin") => &mut linkedin,
            Some("twitter") => &mut twitter,
            _ => continue,
        };
        link.network = None;
        implied.push(format!("social_links[{index}].network"));
        if place.is_some() {
            truncated.push(index);
        } else {
            *place = link.url.take();
        }
    }
    implied.into_iter().for_each(|path| from.implied(path));
    for index in truncated {
        from.left_because(format!("social_links[{index}]"), Reason::Truncated);
    }
    let is_kept = [
        ("facebook_url", facebook.is_none()),
        ("linkedin_url", linkedin.is_none()),
        ("twitter_url", twitter.is_none()),
    ];
    from.keeps(is_kept.iter().filter(|field| field.1).map(|field| field.0));
    body.facebook_url = facebook.map(set);
    body.linkedin_url = linkedin;
    body.twitter_url = twitter.map(set);
}

fn set(text: String) -> ClearableString {
    Some(text).into()
}

impl Companies for Minotaur {
    fn list(&self, query: Query, options: Options) -> Result<Listing<Company>> {
        let client = self.client.with_options(options.for_client());
        let query = types::CompaniesQuery::builder()
            .filters(parts::filters::<types::CompanyFilters>(&query)?)
            .build();
        let list = read_list(
            API.vendor,
            &options,
            |plan| client.companies_list_stream(&query, plan),
            read,
        );
        let mut counted = query;
        counted.paginate = Some(parts::any_page());
        let count = move |client: Client| {
            let query = counted.clone();
            async move {
                Ok(client
                    .companies_metadata(&query)
                    .await?
                    .into_inner()
                    .pagination)
            }
        };
        Ok(list.counted(parts::counter(&self.client, &options, count)))
    }

    fn count(&self, query: Query, options: Options) -> Reply<'_, Mapped<u64>> {
        Box::pin(async move {
            let query = types::CompaniesQuery::builder()
                .filters(parts::filters::<types::CompanyFilters>(&query)?)
                .paginate(parts::any_page())
                .build();
            let client = self.client.with_options(options.for_client());
            let response = client.companies_metadata(&query).await?;
            parts::total(&response, response.pagination.as_ref(), options.wants_raw())
        })
    }

    fn get(&self, id: CompanyId, options: Options) -> Reply<'_, Mapped<Company>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            match client.companies_get(id.as_str()).await?.into_inner() {
                Some(company) => Ok(adapter::read(API.vendor, company, read)),
                None => Err(Error::new(
                    ErrorKind::NotFound,
                    "the vendor responds that there is no such company",
                )
                .with_origin(Origin::Vendor)),
            }
        })
    }

    fn prepare_create(&self, company: Company, options: Options) -> Result<Prepared<CompanyId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, company, create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let response = client.companies_create(&body).await?;
                Ok(
                    parts::receipt(Outcome::Created, &response).follow_up(FollowUp::new(
                        Resource::Company,
                        Verb::List,
                        "the id of the new company",
                    )),
                )
            })
        }))
    }

    fn prepare_update(
        &self,
        id: CompanyId,
        patch: CompanyPatch,
        options: Options,
    ) -> Result<Prepared<CompanyId>> {
        let client = self.client.with_options(options.for_client());
        let draft = parts::changes(patch, update)?;
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let response = client.companies_update(id.as_str(), &body).await?;
                Ok(parts::receipt(Outcome::Updated, &response))
            })
        }))
    }

    fn delete(&self, id: CompanyId, options: Options) -> Reply<'_, Receipt<CompanyId>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let response = client.companies_delete(id.as_str()).await?;
            Ok(parts::receipt(Outcome::Deleted, &response))
        })
    }
}
