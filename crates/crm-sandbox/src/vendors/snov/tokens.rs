//! Access tokens.

use serde_json::json;

use super::replies::HandlerResult;
use crate::auth::issue_token;
use crate::vendor::{ApiResponse, Call};

/// Seconds that a token lives.
const LIFETIME: u64 = 3600;

/// Gives a client a token. A new one leaves the older ones as they are.
pub(super) fn issue(call: &Call<'_>) -> HandlerResult {
    let given = |field: &str| call.body[field].as_str().unwrap_or_default();
    let token = issue_token(call, given("client_id"), given("client_secret"), LIFETIME)?;
    let response = json!({"access_token": token, "token_type": "Bearer", "expires_in": LIFETIME});
    Ok(ApiResponse::json(200, response))
}
