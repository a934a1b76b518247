//! The catalog of people that can be unlocked.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::filters;
use super::paging::Page;
use super::records::{PROSPECTS, required, shown, text};
use crate::store::{Filter, Test};
use crate::vendor::{ApiResponse, Call, Rejection};

/// Kept, and not in a response: the contact that a prospect was unlocked as.
pub(super) const UNLOCKED_AS: &str = "unlocked_as";
const SUGGESTIONS: usize = 10;

pub(super) fn list(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let page = Page::of(&call.body)?;
    let rows = page.rows(call, PROSPECTS, &filters::prospects(call)?)?;
    Ok(ApiResponse::json(
        201,
        rows.into_iter()
            .map(|row| shown(row, &[UNLOCKED_AS]))
            .collect(),
    ))
}

pub(super) fn metadata(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let totals = Page::of(&call.body)?.totals(call, PROSPECTS, &filters::prospects(call)?)?;
    Ok(ApiResponse::json(
        201,
        json!({"pagination": totals, "filters_applied": filters::applied(&call.body)}),
    ))
}

/// The first values of a field, in the order of the alphabet, that have the text in them.
pub(super) fn suggest(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let source = required(call, "source")?;
    if !filters::PROSPECT_KEYS.contains(&source) {
        let message = format!("must be one of: {}", filters::PROSPECT_KEYS.join(", "));
        return Err(Rejection::invalid("body/source", message));
    }
    let search = text(&call.body, "search").unwrap_or_default();
    let found = Filter::json(format!("$.{source}"), Test::Contains(search.to_owned()));
    let values: BTreeSet<String> = call
        .store
        .all(PROSPECTS, &found)?
        .iter()
        .filter_map(|prospect| text(prospect, source))
        .map(str::to_owned)
        .collect();
    let rows: Value = values
        .into_iter()
        .take(SUGGESTIONS)
        .map(|value| json!({"type": source, "value": value}))
        .collect();
    Ok(ApiResponse::json(201, rows))
}
