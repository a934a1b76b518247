//! Searches, page by page.

use serde_json::{Value, json};

use crate::store::{Filter, Order, Test};
use crate::vendor::{ApiResponse, Call, Rejection};

const USUAL: u64 = 20;
const MOST: u64 = 100;

/// What a search goes over.
pub(super) struct Search<'a> {
    pub(super) kind: &'a str,
    /// Names that `search_by` takes, and where the values stand.
    pub(super) fields: &'a [(&'a str, &'a str)],
    /// Only of these.
    pub(super) within: Filter,
    /// The name of the total.
    pub(super) total: &'a str,
}

/// Responds to a page; `row` makes a row of a record and the total.
pub(super) fn response(
    call: &Call<'_>,
    search: Search<'_>,
    row: impl Fn(Value, u64) -> Result<Value, Rejection>,
) -> Result<ApiResponse, Rejection> {
    let number = |name: &str, usual: u64, least: u64| match call.query_number(name) {
        None => Ok(usual),
        Some(number) => u64::try_from(number)
            .ok()
            .filter(|number| *number >= least)
            .ok_or_else(|| Rejection::invalid(format!("query/{name}"), "is too small")),
    };
    let size = number("query_amount", USUAL, 1)?.min(MOST);
    let page = number("page", 0, 0)?;
    let filter = match (search.within, wanted(call, search.fields)?) {
        (filter, None) | (Filter::All, Some(filter)) => filter,
        (within, Some(filter)) => Filter::And(vec![within, filter]),
    };
    let total = call.store.count(search.kind, &filter)?;
    let offset = page.saturating_mul(size);
    let records = call
        .store
        .page(search.kind, &filter, &Order::Oldest, offset, size)?;
    let rows: Result<Vec<Value>, Rejection> = records
        .into_iter()
        .map(|record| row(record, total))
        .collect();
    let mut body = json!({"data": rows?});
    body[search.total] = total.into();
    body["page"] = page.into();
    body["per_page"] = size.into();
    Ok(ApiResponse::json(200, body))
}

fn wanted(call: &Call<'_>, fields: &[(&str, &str)]) -> Result<Option<Filter>, Rejection> {
    let by = call.query_text("search_by").filter(|by| !by.is_empty());
    if by.is_some_and(|by| !fields.iter().any(|(name, _)| *name == by)) {
        return Err(Rejection::invalid(
            "query/search_by",
            "is no field that can be searched",
        ));
    }
    let Some(term) = call
        .query_text("search_term")
        .filter(|term| !term.is_empty())
    else {
        return Ok(None);
    };
    let chosen = fields
        .iter()
        .filter(|(name, _)| by.is_none_or(|by| by == *name));
    let filters = chosen.map(|(_, path)| Filter::json(*path, Test::Contains(term.to_owned())));
    Ok(Some(Filter::Or(filters.collect())))
}
