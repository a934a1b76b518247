use crm_minotaur::v1::types;
use serde_json::{Value, json};

use super::parts::{self, PAGES};
use super::{API, Minotaur};
use crate::adapter::{self, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::model::{Company, CompanyId, CompanyPatch};
use crate::traits::Companies;
use crate::{
    Error, ErrorKind, FollowUp, Listing, Mapped, Options, Origin, Outcome, Query, Receipt, Result,
};

/// Those that the vendor's own tools use; the documents name none, and show any key.
pub(super) const FILTERS: &[&str] = &[
    "location_locality",
    "location_region",
    "location_country",
    "*",
];

/// The parts of the address, and the vendor's fields for them.
const ADDRESS: [(&str, &str); 6] = [
    ("line1", "location_street_address"),
    ("line2", "location_address_line_2"),
    ("city", "location_locality"),
    ("state", "location_region"),
    ("postal_code", "location_postal_code"),
    ("country", "location_country"),
];

pub(super) fn read(source: &mut Source<'_>) -> Company {
    let mut company = Company::new();
    company.id = source.id("id");
    company.name = source.text("company_name");
    company.number_of_employees = source.text("size");
    company.industry = source.text("industry");
    company.addresses = parts::addresses(source);
    company.social_links = parts::social_links(source);
    company.verification_status = source.text("verification_status");
    company.score = source.integer("score");
    company.custom_fields = source.custom_fields("custom_fields");
    company
}

pub(super) fn write(target: &mut Target) {
    target.read_only(&["verification_status", "score"]);
    target.copy("name", "company_name");
    target.copy("company_type", "type");
    target.copy("industry", "industry");
    target.copy("number_of_employees", "size");
    target.first("addresses", |address| {
        for (part, field) in ADDRESS {
            address.copy(part, field);
        }
    });
    parts::write_social_links(target);
    target.custom_fields("custom_fields");
}

/// No document says how to take away what an address or a link list that is set does not name.
pub(super) fn update(target: &mut Target) {
    if target.sets("addresses") {
        target.keeps(ADDRESS.map(|(_, field)| field));
    }
    if target.sets("social_links") {
        target.keeps(parts::networks());
    }
    write(target);
}

/// The type is needed, and the documents show this one only.
pub(super) fn create(target: &mut Target) {
    target.put("type", "COMPANY");
    write(target);
}

impl Companies for Minotaur {
    fn list(&self, query: Query, options: Options) -> Result<Listing<Company>> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        let filters = parts::filters(&query)?;
        let counted = json!({"filters": filters, "paginate": parts::any_page()});
        let count = parts::counting(&self.client, &options, "companies_metadata", counted);
        Listing::counted(&options, PAGES, count, move |page, size| {
            let client = client.clone();
            let body = json!({"filters": filters, "paginate": parts::paginate(page, size)});
            Box::pin(async move {
                let answer = client.companies_list(&parts::request(body)?).await?;
                Ok(parts::page(&answer, keep_raw, read))
            })
        })
    }

    fn count(&self, query: Query, options: Options) -> Reply<'_, Mapped<u64>> {
        Box::pin(async move {
            let filters = parts::filters(&query)?;
            let client = self.client.with_options(options.for_client());
            let body = json!({"filters": filters, "paginate": parts::any_page()});
            let answer = client.companies_metadata(&parts::request(body)?).await?;
            parts::total(&answer, answer.pagination.as_ref(), options.wants_raw())
        })
    }

    fn get(&self, id: CompanyId, options: Options) -> Reply<'_, Mapped<Company>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let answer = client.companies_get(id.as_str()).await?;
            match adapter::json(&answer) {
                Value::Null => Err(Error::new(
                    ErrorKind::NotFound,
                    "the vendor answers that there is no such company",
                )
                .with_origin(Origin::Vendor)),
                company => Ok(adapter::read(
                    API.vendor,
                    company,
                    options.wants_raw(),
                    read,
                )),
            }
        })
    }

    fn create(&self, company: Company, options: Options) -> Reply<'_, Receipt<CompanyId>> {
        Box::pin(async move {
            parts::require(&company, &[("name", "company_name")])?;
            let (body, losses) =
                adapter::write::<types::CompanyCreate>(API.vendor, &company, create)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.companies_create(&body).await?;
            Ok(parts::receipt(Outcome::Created, &answer)
                .losses(losses)
                .follow_up(FollowUp::new(
                    Resource::Company,
                    Verb::List,
                    "the id of the new company",
                )))
        })
    }

    fn update(
        &self,
        id: CompanyId,
        patch: CompanyPatch,
        options: Options,
    ) -> Reply<'_, Receipt<CompanyId>> {
        Box::pin(async move {
            let (body, losses) = parts::changes::<types::CompanyUpdate>(&patch, update)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.companies_update(id.as_str(), &body).await?;
            Ok(parts::receipt(Outcome::Updated, &answer).losses(losses))
        })
    }

    fn delete(&self, id: CompanyId, options: Options) -> Reply<'_, Receipt<CompanyId>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let answer = client.companies_delete(id.as_str()).await?;
            Ok(parts::receipt(Outcome::Deleted, &answer))
        })
    }
}
