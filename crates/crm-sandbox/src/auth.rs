//! Who calls.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use chrono::{DateTime, Utc};
use crm_spec::{AuthScheme, Location};
use http::HeaderMap;
use serde_json::{Value, json};

use crate::people::Stream;
use crate::store::{self, Store};
use crate::vendor::{Call, Credential, Rejection, VendorModule};

/// Where tokens are kept.
const TOKENS: &str = "access_tokens";

/// The credential of a request.
pub(crate) fn authenticate(
    auth: &AuthScheme,
    module: &VendorModule,
    headers: &HeaderMap,
    query: &[(String, String)],
    store: &Store<'_>,
    now: DateTime<Utc>,
) -> Result<&'static Credential, Rejection> {
    let in_header = |header: &str, prefix: &str| value_of(headers, header, prefix);
    let in_query = |name: &str| {
        let mut all = query.iter();
        all.find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    };
    let id = match auth {
        AuthScheme::ApiKey { header, prefix } => {
            let sent = in_header(header, prefix);
            sent.ok_or(Rejection::Unauthorized)?.to_owned()
        }
        AuthScheme::QueryKey { parameter } => in_query(parameter)
            .ok_or(Rejection::Unauthorized)?
            .to_owned(),
        AuthScheme::Basic => {
            let sent = in_header("authorization", "Basic ").ok_or(Rejection::Unauthorized)?;
            let pair = BASE64
                .decode(sent)
                .ok()
                .and_then(|it| String::from_utf8(it).ok());
            let (user, password) = pair
                .as_deref()
                .and_then(|pair| pair.split_once(':'))
                .ok_or(Rejection::Unauthorized)?;
            // Of a vendor that takes a key, it is one of the two.
            match user.is_empty() {
                true => password.to_owned(),
                false => user.to_owned(),
            }
        }
        AuthScheme::Keys { keys } => {
            // The first one is the account's; the others say who or what asks.
            let mut first = None;
            for key in *keys {
                let sent = match key.location {
                    Location::Query => in_query(key.name),
                    _ => in_header(key.name, key.prefix),
                };
                let sent = sent.filter(|it| !it.is_empty());
                first.get_or_insert(sent.ok_or(Rejection::Unauthorized)?);
            }
            first.ok_or(Rejection::Unauthorized)?.to_owned()
        }
        AuthScheme::ClientCredentials { .. } => {
            let sent = token_of(headers).ok_or(Rejection::Unauthorized)?;
            let token = store.get(TOKENS, sent)?.ok_or(Rejection::Unauthorized)?;
            let ends = token["ends"].as_i64().unwrap_or_default();
            if ends <= now.timestamp_millis() {
                return Err(Rejection::Unauthorized);
            }
            token["client"].as_str().unwrap_or_default().to_owned()
        }
    };
    let known = module.credentials.iter();
    known
        .clone()
        .find(|credential| credential.id == id)
        .ok_or(Rejection::Unauthorized)
}

/// Makes the token of a request worthless, where the vendor gives tokens.
pub(crate) fn expire(
    auth: &AuthScheme,
    headers: &HeaderMap,
    store: &Store<'_>,
) -> store::Result<()> {
    if let (AuthScheme::ClientCredentials { .. }, Some(token)) = (auth, token_of(headers)) {
        store.remove(TOKENS, token)?;
    }
    Ok(())
}

/// Gives a client a token for its id and secret, with so many seconds to live.
///
/// # Errors
///
/// [`Rejection::Unauthorized`] for a client that is not known or has another secret.
pub(crate) fn issue_token(
    call: &Call<'_>,
    client: &str,
    secret: &str,
    lifetime_seconds: u64,
) -> Result<String, Rejection> {
    let known = call.module.credentials.iter();
    if !known
        .clone()
        .any(|known| known.id == client && known.secret == Some(secret))
    {
        return Err(Rejection::Unauthorized);
    }
    let number = call.store.next(TOKENS)?.unsigned_abs();
    let mut stream = Stream::new(call.seeding.seed, "access token", number);
    let token = format!("{:016x}{:016x}", stream.bits(), stream.bits());
    let lifetime = i64::try_from(lifetime_seconds).unwrap_or(i64::MAX / 1_000);
    let ends = call.now.timestamp_millis() + lifetime * 1_000;
    let body: Value = json!({"client": client, "ends": ends});
    call.store
        .insert(TOKENS, &token, None, Some(client), &body)?;
    Ok(token)
}

fn token_of(headers: &HeaderMap) -> Option<&str> {
    value_of(headers, "authorization", "Bearer ")
}

/// What stands after a prefix in a header.
fn value_of<'a>(headers: &'a HeaderMap, header: &str, prefix: &str) -> Option<&'a str> {
    let value = headers.get(header)?.to_str().ok()?;
    // Names of schemes are compared without regard to case (RFC 9110, section 11.1).
    let start = value.get(..prefix.len())?;
    let key = start
        .eq_ignore_ascii_case(prefix)
        .then(|| &value[prefix.len()..])?;
    Some(key).filter(|key| !key.is_empty())
}
