//! The account.

use serde_json::json;

use super::records::{CREDITS, CUSTOMER, USERS};
use crate::store::Filter;
use crate::vendor::{Answer, Call, Refusal};

pub(super) fn summary(call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut summary = call
        .store
        .find(CUSTOMER, &Filter::All)?
        .ok_or(Refusal::NotFound)?;
    summary["users_count"] = json!(call.store.count(USERS, &Filter::All)?);
    summary["subscription"]["balance"] = json!(call.store.counter(CREDITS)?);
    Ok(Answer::json(200, summary))
}
