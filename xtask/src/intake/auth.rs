//! How requests are authenticated: one security scheme of those that a document names.

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use super::{Group, Intake, IntakeOptions, follow, jsonpath, operations};

/// A scheme and what can be made of it.
struct Candidate<'a> {
    name: &'a str,
    scheme: &'a Value,
    kind: Kind,
    /// How many operations can be called with it alone.
    uses: usize,
}

/// What a client sends, best first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Kind {
    Bearer,
    KeyInHeader,
    ClientCredentials,
    Basic,
    OAuthToken,
    KeyInQuery,
    Other,
}

/// Chooses the scheme. The others are taken out of what is generated from.
pub(super) fn derive(
    document: &Value,
    options: &IntakeOptions,
    base_url: &str,
    intake: &mut Intake,
) -> Result<()> {
    let none = Map::new();
    let schemes = document
        .pointer("/components/securitySchemes")
        .and_then(Value::as_object);
    let schemes = schemes.unwrap_or(&none);
    let requirements = requirements(document);
    let mut candidates: Vec<Candidate<'_>> = schemes
        .iter()
        .map(|(name, scheme)| {
            let scheme = follow(document, scheme);
            let alone = |one: &&Vec<String>| one.len() == 1 && one[0] == *name;
            let uses = requirements
                .iter()
                .filter(|all| all.iter().any(|one| alone(&one)))
                .count();
            Candidate {
                name,
                scheme,
                kind: kind(scheme, base_url),
                uses,
            }
        })
        .collect();
    if candidates.is_empty() {
        intake.look_at.push(
            "the document names no security scheme; a bearer token is assumed for every call"
                .to_owned(),
        );
        let note = "the document names no security scheme";
        intake.groups.push(Group::new(
            "Authentication: the document names none, so that a bearer token is assumed.",
            vec![json!({"target": "$", "update": {
                "security": [{"bearer": []}],
                "components": {"securitySchemes": {"bearer": {
                    "type": "http", "scheme": "bearer", "x-source": {"basis": "assumed", "note": note},
                }}},
            }})],
        ));
        return Ok(());
    }
    // The first of those that open as many operations, by how well a client can serve them.
    candidates.sort_by_key(|it| (it.uses == 0, it.kind, std::cmp::Reverse(it.uses)));
    if let Some(wanted) = &options.auth {
        let Some(place) = candidates.iter().position(|it| it.name == wanted) else {
            let names: Vec<&str> = candidates.iter().map(|it| it.name).collect();
            bail!(
                "`{wanted}` is no security scheme of the document; expected one of {}",
                names.join(", ")
            );
        };
        let wanted = candidates.remove(place);
        candidates.insert(0, wanted);
    }
    let Some((chosen, others)) = candidates.split_first() else {
        return Ok(());
    };
    let (update, said) = update(chosen, base_url);
    let mut actions: Vec<Value> = others
        .iter()
        .map(|it| json!({"target": format!("$.components.securitySchemes[{}]", jsonpath(it.name)), "remove": true}))
        .collect();
    let together = requirements
        .iter()
        .flatten()
        .find(|one| one.len() > 1 && one.iter().any(|name| name == chosen.name));
    let comment = match others {
        [] => format!("Authentication: `{}`.", chosen.name),
        _ => {
            let names: Vec<String> = others.iter().map(|it| format!("`{}`", it.name)).collect();
            intake.assumed.push(format!(
                "authentication is `{}`, {said}; {} left out (`--auth` chooses another)",
                chosen.name,
                names.join(", ")
            ));
            format!(
                "Authentication: `{}` is chosen; {} left out.",
                chosen.name,
                names.join(", ")
            )
        }
    };
    if let Some(together) = together {
        intake.look_at.push(format!(
            "the document asks for {} in one request; the client sends `{}` alone",
            together
                .iter()
                .map(|name| format!("`{name}`"))
                .collect::<Vec<_>>()
                .join(" and "),
            chosen.name
        ));
    }
    if let Some(update) = update {
        let target = format!("$.components.securitySchemes[{}]", jsonpath(chosen.name));
        actions.push(json!({"target": target, "update": update}));
        if others.is_empty() {
            intake
                .assumed
                .push(format!("authentication is `{}`, {said}", chosen.name));
        }
    }
    if document.get("security").is_none() && requirements.iter().all(Vec::is_empty) {
        intake.assumed.push(format!(
            "every call needs `{}`: the document does not say which do",
            chosen.name
        ));
        actions.push(json!({"target": "$", "update": {"security": [{chosen.name: []}]}}));
    }
    intake.groups.push(Group::new(comment, actions));
    Ok(())
}

/// Of each operation, the sets of schemes that it can be called with.
fn requirements(document: &Value) -> Vec<Vec<Vec<String>>> {
    let common = document.get("security");
    let all = operations(document).into_iter().map(|op| {
        let security = op
            .value
            .get("security")
            .or(common)
            .and_then(Value::as_array);
        let sets = security.into_iter().flatten().filter_map(Value::as_object);
        sets.map(|set| set.keys().cloned().collect()).collect()
    });
    all.collect()
}

fn text<'a>(scheme: &'a Value, key: &str) -> &'a str {
    scheme.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn kind(scheme: &Value, base_url: &str) -> Kind {
    match (
        text(scheme, "type"),
        text(scheme, "scheme").to_ascii_lowercase().as_str(),
        text(scheme, "in"),
    ) {
        ("http", "bearer", _) => Kind::Bearer,
        ("http", "basic", _) => Kind::Basic,
        ("apiKey", _, "header") => Kind::KeyInHeader,
        ("apiKey", _, "query") => Kind::KeyInQuery,
        ("oauth2", ..) if token_path(scheme, base_url).is_some() => Kind::ClientCredentials,
        ("oauth2" | "openIdConnect", ..) => Kind::OAuthToken,
        _ => Kind::Other,
    }
}

/// Path below the base URL of the call that issues tokens for id and secret.
fn token_path(scheme: &Value, base_url: &str) -> Option<String> {
    let address = scheme
        .pointer("/flows/clientCredentials/tokenUrl")?
        .as_str()?;
    let path = match address.strip_prefix(base_url) {
        Some(path) => path,
        None if address.starts_with('/') => address,
        None => return None,
    };
    path.starts_with('/').then(|| path.to_owned())
}

/// What the overlay adds to the scheme, and what is said of it.
fn update(chosen: &Candidate<'_>, base_url: &str) -> (Option<Value>, String) {
    let scheme = chosen.scheme;
    let header = text(scheme, "name");
    let prefix = prefix(scheme);
    match chosen.kind {
        Kind::Bearer => (None, "a bearer token".to_owned()),
        Kind::KeyInHeader if prefix.is_empty() => (None, format!("a key in the header `{header}`")),
        Kind::KeyInHeader => (
            Some(json!({"x-value-prefix": prefix, "x-source": {
                "basis": "seed", "page": "S0", "note": "the prefix is that of the description",
            }})),
            format!("a key in the header `{header}` after `{prefix}`"),
        ),
        Kind::ClientCredentials => (
            Some(json!({
                "x-oauth2-client-credentials": {
                    "token-path": token_path(scheme, base_url),
                    "lifetime-seconds": 3600,
                },
                "x-source": {"basis": "assumed", "note": "the document does not say how long a token lives"},
            })),
            "OAuth 2.0 client credentials; a token is taken to live for an hour".to_owned(),
        ),
        Kind::Basic => (
            Some(json!({
                "type": "apiKey", "in": "header", "name": "Authorization", "x-value-prefix": "Basic ",
            })),
            "HTTP Basic; the key is `user:password` in base64".to_owned(),
        ),
        Kind::OAuthToken | Kind::Other => (
            Some(json!({"type": "http", "scheme": "bearer", "x-source": {
                "basis": "assumed",
                "note": "an access token that was got elsewhere is sent as a bearer token",
            }})),
            "an access token that you got elsewhere, sent as a bearer token".to_owned(),
        ),
        Kind::KeyInQuery => (
            Some(json!({"x-source": {"basis": "seed", "page": "S0"}})),
            format!("a key in the query parameter `{header}`"),
        ),
    }
}

/// What stands before the key in the header `Authorization`, by the description.
fn prefix(scheme: &Value) -> &'static str {
    if !text(scheme, "name").eq_ignore_ascii_case("authorization") {
        return "";
    }
    let description = text(scheme, "description");
    ["Bearer ", "Token ", "Basic ", "Zoho-oauthtoken "]
        .into_iter()
        .find(|prefix| {
            description.contains(&format!(": {prefix}"))
                || description.contains(&format!("`{prefix}"))
        })
        .unwrap_or_default()
}
