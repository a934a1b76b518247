//! Addresses that name a vendor and how to reach it, and never hold a credential.

use std::time::Duration;

use crate::crm::{Crm, CrmBuilder};
use crate::error::{Error, ErrorKind, Result};

fn invalid(detail: &str) -> Error {
    Error::new(ErrorKind::Configuration, detail)
}

pub(crate) fn parse(address: &str) -> Result<CrmBuilder> {
    let (vendor, rest) = address
        .split_once("://")
        .ok_or_else(|| invalid("the address has no `://`").with_advice("write `vendor://?…`"))?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if vendor.is_empty() || !vendor.chars().all(is_name) {
        return Err(invalid("the address does not begin with a vendor's id"));
    }
    let (authority, query) = rest.split_once('?').unwrap_or((rest, ""));
    if authority.contains('@') {
        return Err(credentials());
    }
    if !authority.trim_matches('/').is_empty() {
        return Err(invalid("the address has a host or a path")
            .with_advice("give the vendor's address as `base_url`"));
    }
    if query.contains('#') {
        return Err(invalid("the address has a fragment"));
    }
    let mut builder = Crm::builder(vendor.to_ascii_lowercase());
    let mut seen = Vec::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if seen.contains(&name) {
            return Err(invalid("the address has a parameter twice"));
        }
        builder = match &*name {
            "generation" => builder.generation(value),
            "base_url" => {
                if value.contains('@') {
                    return Err(credentials());
                }
                builder.base_url(value)
            }
            "emulation" => match &*value {
                "true" => builder.allow_emulation(true),
                "false" => builder.allow_emulation(false),
                _ => return Err(invalid("`emulation` must be `true` or `false`")),
            },
            "timeout" => match value.parse() {
                Ok(seconds) if seconds > 0 => builder.call_timeout(Duration::from_secs(seconds)),
                _ => return Err(invalid("`timeout` must be an integer of seconds")),
            },
            other if is_credential(other) => return Err(credentials()),
            _ => {
                return Err(invalid("the address has a parameter that is not known")
                    .with_advice("use of: generation, base_url, emulation, timeout"));
            }
        };
        seen.push(name);
    }
    Ok(builder)
}

fn is_credential(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [
        "key",
        "token",
        "secret",
        "password",
        "passwd",
        "auth",
        "credential",
        "client",
        "user",
    ]
    .iter()
    .any(|word| name.contains(word))
}

fn credentials() -> Error {
    invalid("the address holds credentials, which end up in logs and histories")
        .with_advice("set them in the environment, as CRM_<VENDOR>_API_KEY and the like")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_rejected_and_not_repeated() {
        for address in [
            "skarbe://hunter2@",
            "skarbe://user:hunter2@host?generation=v1",
            "skarbe://?api_key=hunter2",
            "skarbe://?API-Key=hunter2",
            "skarbe://?token=hunter2",
            "skarbe://?client_secret=hunter2",
            "skarbe://?base_url=https://user:hunter2@example.com",
            "skarbe://?hunter2=1",
            "skarbe://hunter2",
            "hunter2",
            "skarbe://?timeout=hunter2",
        ] {
            let error = parse(address).expect_err(address);
            assert_eq!(*error.kind(), ErrorKind::Configuration, "{address}");
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn addresses_are_read() {
        for address in [
            "skarbe://",
            "skarbe://?",
            "skarbe:///?generation=v1&emulation=true&timeout=5",
        ] {
            assert!(parse(address).is_ok(), "{address}");
        }
    }
}
