//! Access tokens.

use serde_json::json;

use super::answers::{Outcome, error};
use crate::auth::issue_token;
use crate::vendor::{Answer, Call, Refusal};

/// Seconds that a token lives.
const LIFETIME: u64 = 3600;

/// `getAccessToken`. A new token leaves the older ones as they are.
pub(super) fn issue(call: &Call<'_>) -> Outcome {
    let given = |field: &str| call.body[field].as_str().unwrap_or_default();
    let token = issue_token(call, given("client_id"), given("client_secret"), LIFETIME);
    let token = token.map_err(|refusal| match refusal {
        Refusal::Unauthorized => Refusal::answered(error(
            401,
            "invalid_client",
            "There is no such client, or it has another secret",
        )),
        other => other,
    })?;
    let answer = json!({"access_token": token, "token_type": "Bearer", "expires_in": LIFETIME});
    Ok(Answer::json(200, answer))
}
