//! The account.

use serde_json::json;

use super::records::{CREDITS, CUSTOMER, USERS};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

pub(super) fn summary(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let mut summary = call
        .store
        .find(CUSTOMER, &Filter::All)?
        .ok_or(Rejection::NotFound)?;
    summary["users_count"] = json!(call.store.count(USERS, &Filter::All)?);
    summary["subscription"]["balance"] = json!(call.store.counter(CREDITS)?);
    Ok(ApiResponse::json(200, summary))
}
