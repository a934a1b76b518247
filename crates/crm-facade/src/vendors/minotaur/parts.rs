//! What the resources have in common.

use crm_minotaur::v1::{Client, types};
use crm_runtime::client::ResponseValue;
use crm_runtime::{RawRequest, RawResponse};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::API;
use crate::adapter::{self, Page, Pages, Reply, Source, Target};
use crate::loss::{Loss, Reason};
use crate::model::{Address, Record, SocialLink};
use crate::{Error, ErrorKind, FollowUp, Mapped, Options, Origin, Outcome, Query, Receipt, Result};

pub(super) const PAGES: Pages = Pages::numbered(1).default_size(50);

/// The networks, and the vendor's fields for them.
const NETWORKS: [(&str, &str); 3] = [
    ("facebook", "facebook_url"),
    ("linkedin", "linkedin_url"),
    ("twitter", "twitter_url"),
];

pub(super) fn paginate(page: u64, size: Option<usize>) -> Value {
    json!({"page": page, "limit": size})
}

/// What a total is asked for with: the number of rows does not matter, but prospects allow few.
pub(super) fn any_page() -> Value {
    paginate(1, Some(25))
}

/// A typed request that takes any JSON object of its fields.
pub(super) fn request<R: DeserializeOwned>(body: Value) -> Result<R> {
    serde_json::from_value(body)
        .map_err(|_| Error::invalid::<&str>([], "a value is not of the type that the vendor takes"))
}

/// The same request for a call without types.
pub(super) fn untyped(body: &impl Serialize) -> Result<RawRequest> {
    RawRequest::new()
        .json(body)
        .map_err(|_| Error::invalid::<&str>([], "a value can't be written as JSON"))
}

/// A page of an answer that is not decoded; `V` is the typed client's type of it.
pub(super) fn raw_page<V: DeserializeOwned + 'static, T: Record>(
    answer: RawResponse,
    keep_raw: bool,
    read: fn(&mut Source<'_>) -> T,
) -> Page<Mapped<T>> {
    Page::lazy(adapter::read_each::<V, T>(
        API.vendor, answer, keep_raw, read,
    ))
}

pub(super) fn page<V: Serialize, T: Record>(
    answer: &ResponseValue<V>,
    keep_raw: bool,
    read: fn(&mut Source<'_>) -> T,
) -> Page<Mapped<T>> {
    Page::new(records(answer, keep_raw, read))
}

pub(super) fn records<V: Serialize, T: Record>(
    answer: &ResponseValue<V>,
    keep_raw: bool,
    read: fn(&mut Source<'_>) -> T,
) -> Vec<Mapped<T>> {
    adapter::read_rows(API.vendor, answer, "", keep_raw, read)
}

/// The filters of a query. An empty list would filter nothing, where nothing is asked for.
pub(super) fn filters(query: &Query) -> Result<Map<String, Value>> {
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
        filters.insert(name.clone(), json!(values));
    }
    Ok(filters)
}

/// Asks how many rows a list has, for the list itself, which is read to its end all the same if
/// that can't be told.
pub(super) fn counting(
    client: &Client,
    options: &Options,
    operation: &'static str,
    body: Value,
) -> impl FnMut() -> Reply<'static, u64> + Send + 'static {
    let client = client.with_options(options.for_client().no_retry());
    move || {
        let (client, request) = (client.clone(), untyped(&body));
        Box::pin(async move {
            let answer = client.call(operation, request?).await?;
            // All three operations tell it in the same place.
            let answer: types::ContactsMetadata = answer.decode()?;
            total_of(answer.pagination.as_ref())
        })
    }
}

fn total_of(pagination: Option<&types::Pagination>) -> Result<u64> {
    pagination
        .and_then(|pagination| pagination.total_records)
        .and_then(|total| u64::try_from(total).ok())
        .ok_or_else(|| {
            Error::new(ErrorKind::Decode, "the answer has no total").with_origin(Origin::Vendor)
        })
}

pub(super) fn total<V: Serialize>(
    answer: &ResponseValue<V>,
    pagination: Option<&types::Pagination>,
    keep_raw: bool,
) -> Result<Mapped<u64>> {
    let mut mapped = Mapped::new(total_of(pagination)?);
    mapped.raw = keep_raw.then(|| adapter::json(answer));
    Ok(mapped)
}

/// Refuses a record that lacks what the vendor must have. Pairs of the model's field and the
/// vendor's, which an extension may hold.
pub(super) fn require(record: &impl Serialize, fields: &[(&'static str, &str)]) -> Result<()> {
    let record = serde_json::to_value(record).unwrap_or_default();
    let own = &record["extensions"][API.vendor];
    let missing: Vec<_> = fields
        .iter()
        .filter(|(field, to)| record.get(field).is_none() && own.get(to).is_none())
        .map(|(field, _)| *field)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join("`, `");
    Err(Error::invalid(
        missing,
        format!("the vendor needs `{names}`"),
    ))
}

/// Writes a request from a patch. No document says how to clear anything.
pub(super) fn changes<R>(
    patch: &impl Serialize,
    map: impl FnOnce(&mut Target),
) -> Result<(R, Vec<Loss>)>
where
    R: DeserializeOwned + Serialize,
{
    adapter::write_without_clearing(API.vendor, patch, map)
}

/// The receipt of a write whose answer has no id.
pub(super) fn receipt<I>(
    outcome: Outcome,
    answer: &ResponseValue<types::DefaultResponse>,
) -> Receipt<I> {
    let outcome = match answer.success {
        Some(false) => Outcome::Unknown {
            how_to_find_out: "the vendor denies success with a status that says otherwise; read \
                              the record"
                .into(),
        },
        _ => outcome,
    };
    Receipt::new(outcome)
        .message(answer.message.clone())
        .request_id(answer.request_id())
}

/// The receipt of a job. There is no call that tells how it stands.
pub(super) fn accepted<I: From<String>>(
    answer: &ResponseValue<types::ServiceHandlerJob>,
    follow_up: FollowUp,
) -> Receipt<I> {
    Receipt::new(Outcome::Accepted)
        .id(answer.id.clone())
        .message(answer.status.clone())
        .request_id(answer.request_id())
        .follow_up(follow_up)
}

pub(super) fn social_links(source: &mut Source<'_>) -> Vec<SocialLink> {
    NETWORKS
        .iter()
        .filter_map(|(network, field)| Some(SocialLink::new(*network, source.filled(field)?)))
        .collect()
}

pub(super) fn write_social_links(target: &mut Target) {
    let mut links = Vec::new();
    target.each("social_links", |link| {
        let field = NETWORKS
            .iter()
            .find(|(network, _)| link.implied("network", *network))
            .map(|(_, field)| *field);
        match field {
            Some(field) if !links.contains(&field) => {
                links.push(field);
                link.copy("url", field);
            }
            Some(_) => {
                link.value("url");
                link.lose("url", Reason::Truncated);
            }
            None => {}
        }
        None
    });
}

/// The fields of the networks.
pub(super) fn networks() -> impl Iterator<Item = &'static str> {
    NETWORKS.iter().map(|(_, field)| *field)
}

/// The address, of which the records have one at most.
pub(super) fn addresses(source: &mut Source<'_>) -> Vec<Address> {
    let address = Address {
        line1: source.filled("location_street_address"),
        line2: source.filled("location_address_line_2"),
        city: source.filled("location_locality"),
        state: source.filled("location_region"),
        postal_code: source.filled("location_postal_code"),
        country: source.filled("location_country"),
        ..Address::default()
    };
    (address != Address::default())
        .then_some(address)
        .into_iter()
        .collect()
}

/// An object of the parts that are set: pairs of the model's field and the vendor's.
pub(super) fn object(part: &mut Target, fields: &[(&str, &str)]) -> Map<String, Value> {
    fields
        .iter()
        .filter_map(|(field, to)| Some(((*to).to_owned(), part.value(field).set()?)))
        .collect()
}
