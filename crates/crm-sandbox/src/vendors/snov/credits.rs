//! The credit ledger.

use serde_json::{Value, json};

use super::replies::HandlerResult;
use crate::store::{self, Store};
use crate::vendor::{Call, Rejection};

const TOTAL: &str = "credits_total";
const USED: &str = "credits_used";
/// Requests that are charged for once.
const PAID: &str = "paid_requests";

/// Gives the account its credits.
pub(super) fn seed(store: &Store<'_>, credits: u64) -> store::Result<()> {
    store
        .add(TOTAL, i64::try_from(credits).unwrap_or(i64::MAX))
        .map(drop)
}

/// What the account had, and what of it is used.
pub(super) fn ledger(store: &Store<'_>) -> store::Result<(i64, i64)> {
    Ok((store.counter(TOTAL)?, store.counter(USED)?))
}

/// What is left.
pub(super) fn left(store: &Store<'_>) -> store::Result<i64> {
    let (total, used) = ledger(store)?;
    Ok(total - used)
}

/// What the called operation costs for so many.
pub(super) fn price(call: &Call<'_>, pieces: usize) -> i64 {
    let each = call
        .operation
        .credits
        .as_ref()
        .and_then(|credits| credits.amount)
        .unwrap_or(0);
    i64::from(each).saturating_mul(i64::try_from(pieces).unwrap_or(i64::MAX))
}

/// Takes credits off the balance. With none left, also what would cost nothing is rejected, as
/// the vendor can't know before it has looked.
pub(super) fn charge(call: &Call<'_>, credits: i64) -> HandlerResult<()> {
    if left(call.store)? < credits.max(1) {
        return Err(Rejection::NoCredits);
    }
    call.store.add(USED, credits)?;
    Ok(())
}

/// As [`charge`], but the same request is charged for once.
pub(super) fn charge_once(call: &Call<'_>, credits: i64) -> HandlerResult<()> {
    let query = Value::Object(call.query.whole().clone());
    let request = format!(
        "{} {} {}",
        call.operation.id,
        sorted(&query),
        sorted(&call.body)
    );
    if call.store.get(PAID, &request)?.is_some() {
        return Ok(());
    }
    charge(call, credits)?;
    if credits > 0 {
        call.store
            .insert(PAID, &request, None, None, &json!({"credits": credits}))?;
    }
    Ok(())
}

/// The fields of a request in one order, so that the same question has one text. Where the result is
/// to be sent is not part of it.
fn sorted(body: &Value) -> String {
    let fields = body.as_object().into_iter().flatten();
    let mut fields: Vec<_> = fields.filter(|(name, _)| *name != "webhook_url").collect();
    fields.sort_by_key(|(name, _)| *name);
    json!(fields).to_string().to_lowercase()
}
