//! What the resources have in common.

use crm_minotaur::v1::{Client, types};
use crm_runtime::client::ResponseValue;
use crm_runtime::fields::FieldTable;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::API;
use crate::adapter::{Draft, Reply, Writing, draft_patch_without_clearing};
use crate::model::{Address, Phone, SocialLink};
use crate::{Error, ErrorKind, FollowUp, Mapped, Options, Origin, Outcome, Query, Receipt, Result};

/// How many rows a total is asked for with: it does not matter, but prospects allow few sizes.
pub(super) const ANY_SIZE: i64 = 25;

/// A page to ask for a total with.
pub(super) fn any_page() -> types::Paginate {
    types::Paginate::builder().page(1).limit(ANY_SIZE).build()
}

/// The filters of a query. An empty list would filter nothing, where nothing is asked for.
pub(super) fn filters<F: DeserializeOwned>(query: &Query) -> Result<F> {
    if query.text.is_some() {
        return Err(
            Error::new(ErrorKind::Unsupported, "the vendor has no filter `text`")
                .with_advice("use the other filters"),
        );
    }
    let mut filters = Map::new();
    for (name, values) in &query.filters {
        if values.is_empty() {
            return Err(Error::invalid([name], "a filter must have a value"));
        }
        filters.insert(name.clone(), values.clone().into());
    }
    // Filters may have any name, and the types take them all.
    serde_json::from_value(Value::Object(filters)).map_err(|_| {
        Error::invalid(
            query.filters.keys(),
            "the vendor takes no strings as a filter",
        )
    })
}

/// Counts the rows of a list by a call. A list can do without its count, so that it does not wait
/// for a second try.
pub(super) fn counter<F>(
    client: &Client,
    options: &Options,
    ask: impl Fn(Client) -> F + Send + 'static,
) -> impl FnMut() -> Reply<'static, u64> + Send + 'static
where
    F: Future<Output = Result<Option<types::Pagination>>> + Send + 'static,
{
    let client = client.with_options(options.for_client().no_retry());
    move || {
        let found = ask(client.clone());
        Box::pin(async move { total_of(found.await?.as_ref()) })
    }
}

/// How many rows a list has, by the vendor's count.
fn total_of(pagination: Option<&types::Pagination>) -> Result<u64> {
    pagination
        .and_then(|pagination| pagination.total_records)
        .and_then(|total| u64::try_from(total).ok())
        .ok_or_else(|| {
            Error::new(ErrorKind::Decode, "the response has no total").with_origin(Origin::Vendor)
        })
}

pub(super) fn total<V: FieldTable>(
    response: &ResponseValue<V>,
    pagination: Option<&types::Pagination>,
    keep_raw: bool,
) -> Result<Mapped<u64>> {
    let mut mapped = Mapped::new(total_of(pagination)?);
    if keep_raw {
        mapped.raw = response.unknown_fields().raw_value();
    }
    Ok(mapped)
}

/// Writes a request from a patch. No document says how to clear anything.
pub(super) fn changes<P, B>(patch: P, map: impl FnOnce(&mut Writing<P>) -> B) -> Result<Draft<B>>
where
    P: Serialize + DeserializeOwned,
    B: Serialize + DeserializeOwned,
{
    draft_patch_without_clearing(API.vendor, patch, map)
}

/// The receipt of a write whose response has no id.
pub(super) fn receipt<I>(
    outcome: Outcome,
    response: &ResponseValue<types::DefaultResponse>,
) -> Receipt<I> {
    Receipt::new(outcome)
        .message(response.message.clone())
        .response(response)
}

/// The receipt of a job. There is no call that tells how it stands.
pub(super) fn accepted<I: From<String>>(
    response: &ResponseValue<types::ServiceHandlerJob>,
    follow_up: FollowUp,
) -> Receipt<I> {
    Receipt::new(Outcome::Accepted)
        .id(response.id.clone())
        .message(response.status.clone())
        .response(response)
        .follow_up(follow_up)
}

/// The profiles that there are, by network.
pub(super) fn social_links<const N: usize>(
    links: [(&'static str, Option<String>); N],
) -> Vec<SocialLink> {
    links
        .into_iter()
        .filter_map(|(network, url)| {
            Some(SocialLink {
                network: Some(network.into()),
                url: Some(url?),
            })
        })
        .collect()
}

/// The address, of which the records have one at most.
pub(super) fn addresses(address: Address) -> Vec<Address> {
    (address != Address::default())
        .then_some(address)
        .into_iter()
        .collect()
}

/// The entries of a list that hold anything that the model has.
pub(super) fn filled_entries<T: Default + PartialEq>(mut entries: Vec<T>) -> Vec<T> {
    entries.retain(|entry| *entry != T::default());
    entries
}

/// Strings of a list of ids.
pub(super) fn strings<I: Into<String>>(ids: Vec<I>) -> Vec<String> {
    ids.into_iter().map(Into::into).collect()
}

/// Code and number apart.
pub(super) fn phone_numbers<P>(
    from: &mut Writing<P>,
    phones: impl FnOnce(&mut P) -> &mut [Phone],
) -> Vec<types::PhoneNumber> {
    let phones = from.phones_in_parts(phones).into_iter();
    phones
        .map(|phone| {
            let mut number = types::PhoneNumber::default();
            number.number = phone.number;
            number.country_code = phone.country_code;
            number
        })
        .collect()
}
