//! What holds for all operations: address, credential, rate limits, errors under a success status.

use super::model::Model;
use super::{Found, both, only_after, only_before, rules};
use crate::facts::{AuthScheme, FailureMarker, RateLimit, value_of};

pub(super) fn compare(old: &Model, new: &Model, found: &mut Found) {
    base_url(old, new, found);
    auth(old, new, found);
    rate_limits(old, new, found);
    failure_markers(old, new, found);
}

fn base_url(old: &Model, new: &Model, found: &mut Found) {
    let (before, after) = (&old.facts.base_url, &new.facts.base_url);
    if before != after {
        found.add(
            &rules::BASE_URL_CHANGED,
            ("base URL", "/servers/0/url"),
            both(before, after),
            format!("requests go to `{after}` instead of `{before}`"),
        );
    }
}

fn auth(old: &Model, new: &Model, found: &mut Found) {
    let at = ("authentication", "/components/securitySchemes");
    let (before, after) = (scheme(&old.facts.auth), scheme(&new.facts.auth));
    if before != after {
        let message = format!("the credential is sent as {after} instead of {before}");
        found.add(
            &rules::AUTH_SCHEME_CHANGED,
            at,
            both(before, after),
            message,
        );
    }
    if let (Some(before), Some(after)) = (lifetime(&old.facts.auth), lifetime(&new.facts.auth))
        && before != after
    {
        found.add(
            &rules::TOKEN_LIFETIME_CHANGED,
            at,
            both(before, after),
            format!("a token lives {after} s instead of {before} s"),
        );
    }
}

fn scheme(auth: &AuthScheme) -> String {
    match auth {
        AuthScheme::ApiKey { header, prefix } => format!("`{header}: {prefix}<key>`"),
        AuthScheme::QueryKey { parameter } => format!("`?{parameter}=<key>`"),
        AuthScheme::Basic => "HTTP Basic".to_owned(),
        AuthScheme::Keys { keys } => {
            let keys = keys
                .iter()
                .map(|key| format!("`{}: {}<key>`", key.name, key.prefix));
            keys.collect::<Vec<_>>().join(" with ")
        }
        AuthScheme::ClientCredentials { token_path, .. } => {
            format!("client credentials, exchanged at `{token_path}`")
        }
    }
}

fn lifetime(auth: &AuthScheme) -> Option<u32> {
    match auth {
        AuthScheme::ClientCredentials {
            lifetime_seconds, ..
        } => Some(*lifetime_seconds),
        _ => None,
    }
}

fn rate_limits(old: &Model, new: &Model, found: &mut Found) {
    let (before, after) = (
        limits(&old.facts.rate_limits),
        limits(&new.facts.rate_limits),
    );
    if before != after {
        let message = format!("the client keeps to {after} instead of {before}");
        found.add(
            &rules::RATE_LIMITS_CHANGED,
            ("rate limits", "/x-rate-limits"),
            both(before, after),
            message,
        );
    }
}

fn limits(limits: &[RateLimit]) -> String {
    let mut shown: Vec<String> = limits
        .iter()
        .map(|limit| format!("{} requests in {} s", limit.requests, limit.per_seconds))
        .collect();
    shown.sort();
    if shown.is_empty() {
        "no limit".to_owned()
    } else {
        shown.join(" and ")
    }
}

fn failure_markers(old: &Model, new: &Model, found: &mut Found) {
    let (before, after) = (&old.facts.failure_markers, &new.facts.failure_markers);
    let same = |one: &FailureMarker, other: &FailureMarker| {
        (one.at, one.equals) == (other.at, other.equals)
    };
    let at = ("failure markers", "/x-failure-markers");
    for marker in before {
        if !after.iter().any(|other| same(marker, other)) {
            let shown = format!("`{}` at `{}`", value_of(marker.equals), marker.at);
            let message = format!("a response with {shown} is no error any more");
            found.add(
                &rules::FAILURE_MARKER_CHANGED,
                at,
                only_before(shown),
                message,
            );
        }
    }
    for marker in after {
        match before.iter().find(|other| same(marker, other)) {
            None => {
                let shown = format!("`{}` at `{}`", value_of(marker.equals), marker.at);
                let message = format!("a response with {shown} is an error under any status");
                found.add(
                    &rules::FAILURE_MARKER_CHANGED,
                    at,
                    only_after(shown),
                    message,
                );
            }
            Some(other) if other.message != marker.message => found.add(
                &rules::FAILURE_MESSAGE_CHANGED,
                at,
                (
                    other.message.map(str::to_owned),
                    marker.message.map(str::to_owned),
                ),
                "the text of an error under a success status is taken from elsewhere",
            ),
            Some(_) => {}
        }
    }
}
