//! Searches, finds, enrichment and verification: what is looked up, and what it costs.

use serde_json::Value;

use super::credits::{charge, charge_once, left, price};
use super::knowledge::{self, Domain, Profile};
use super::replies::HandlerResult;
use crate::vendor::Call;

/// Profiles in one response.
pub(super) const PROFILES_OF_A_PAGE: usize = 20;
/// Addresses in one response.
pub(super) const EMAILS_OF_A_PAGE: usize = 50;

/// The texts of a list.
pub(super) fn texts(list: &Value) -> Vec<&str> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(Value::as_str).collect()
}

/// Charges once for a search, if anything is found.
pub(super) fn charge_search(call: &Call<'_>, found: bool) -> HandlerResult<()> {
    charge_once(call, price(call, usize::from(found)))
}

/// Charges for each one that is found.
pub(super) fn charge_found(call: &Call<'_>, found: usize) -> HandlerResult<()> {
    charge(call, price(call, found))
}

/// The people at a domain whose positions have one of the wanted texts in them.
pub(super) fn people(domain: Option<&Domain>, positions: &Value) -> Vec<Profile> {
    let wanted: Vec<_> = texts(positions)
        .iter()
        .map(|text| text.to_lowercase())
        .collect();
    let fits = |profile: &Profile| {
        let position = profile.position.to_lowercase();
        wanted.is_empty() || wanted.iter().any(|text| position.contains(text))
    };
    let people = domain.into_iter().flat_map(Domain::people);
    people.filter(fits).collect()
}

/// Somebody whose address was asked for by name and domain.
pub(super) struct Named<'a> {
    pub(super) first_name: &'a str,
    pub(super) last_name: &'a str,
    pub(super) domain: &'a str,
    /// The address, with what a verification would say of it.
    pub(super) email: Option<(String, &'static str)>,
}

/// The addresses of the people that the rows of a request name.
pub(super) fn by_names(seed: u64, rows: &Value) -> Vec<Named<'_>> {
    let rows = rows.as_array().into_iter().flatten();
    rows.map(|row| {
        let text = |field: &str| row[field].as_str().unwrap_or_default();
        let (first_name, last_name, domain) =
            (text("first_name"), text("last_name"), text("domain"));
        Named {
            first_name,
            last_name,
            domain,
            email: knowledge::email_of(seed, first_name, last_name, domain),
        }
    })
    .collect()
}

/// Charges for the addresses that were found; `false` when the balance has too few credits. Of all
/// tasks this one alone is documented to end for want of credits, so that it starts without them.
pub(super) fn charge_named(call: &Call<'_>, found: &[Named<'_>]) -> HandlerResult<bool> {
    let count = found.iter().filter(|row| row.email.is_some()).count();
    let cost = price(call, count);
    if left(call.store)? < cost.max(1) {
        return Ok(false);
    }
    charge(call, cost)?;
    Ok(true)
}
