//! How requests are authenticated: one security scheme of those that a document names.

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use super::{Group, Intake, IntakeOptions, Op, follow, jsonpath, operations};

/// Schemes that are sent together, mostly one, and what can be made of them.
struct Candidate<'a> {
    schemes: Vec<(&'a str, &'a Value)>,
    kind: Kind,
    /// How many operations can be called with them alone.
    uses: usize,
    /// Whether operations name some of the keys among their parameters.
    in_parameters: bool,
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
    KeyInCookie,
    Together,
    Other,
}

impl Candidate<'_> {
    fn has(&self, name: &str) -> bool {
        self.schemes.iter().any(|(known, _)| *known == name)
    }

    /// The names, as they are shown.
    fn shown(&self) -> String {
        let names = self.schemes.iter().map(|(name, _)| format!("`{name}`"));
        names.collect::<Vec<_>>().join(" with ")
    }
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
    let mut candidates = candidates(document, schemes, &requirements, base_url);
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
    // Keys that operations ask for as parameters too are better given once.
    let most = candidates.iter().map(|it| it.uses).max();
    candidates.sort_by_key(|it| {
        let better = it.in_parameters && Some(it.uses) == most;
        (it.uses == 0, !better, it.kind, std::cmp::Reverse(it.uses))
    });
    if let Some(wanted) = &options.auth {
        let is_wanted = |it: &Candidate<'_>| it.schemes.len() == 1 && it.has(wanted);
        let Some(place) = candidates.iter().position(is_wanted) else {
            let names: Vec<&str> = schemes.keys().map(String::as_str).collect();
            bail!(
                "`{wanted}` is no security scheme of the document; expected one of {}",
                names.join(", ")
            );
        };
        let wanted = candidates.remove(place);
        candidates.insert(0, wanted);
    }
    let Some(chosen) = candidates.first() else {
        return Ok(());
    };
    match chosen.kind {
        Kind::Basic => intake.setter = "basic(\"user\", \"password\")".to_owned(),
        Kind::ClientCredentials => {
            intake.setter = "client_credentials(\"id\", \"secret\")".to_owned();
        }
        Kind::Together => {
            let keys = chosen.schemes.iter().map(|(_, scheme)| {
                let name = match text(scheme, "name") {
                    "" => "authorization".to_owned(),
                    name if text(scheme, "in") == "header" => name.to_lowercase(),
                    name => name.to_owned(),
                };
                format!("key({name:?}, \"value\")")
            });
            intake.setter = keys.collect::<Vec<_>>().join(".");
        }
        _ => {}
    }
    let others: Vec<&String> = schemes.keys().filter(|name| !chosen.has(name)).collect();
    let mut actions: Vec<Value> = others
        .iter()
        .map(|name| json!({"target": format!("$.components.securitySchemes[{}]", jsonpath(name)), "remove": true}))
        .collect();
    let mut said = Vec::new();
    let mut is_changed = false;
    for (name, scheme) in &chosen.schemes {
        let (update, words) = update(scheme, kind(scheme, base_url), base_url);
        said.push(words);
        if let Some(update) = update {
            is_changed = true;
            let target = format!("$.components.securitySchemes[{}]", jsonpath(name));
            actions.push(json!({"target": target, "update": update}));
        }
    }
    let (shown, said) = (chosen.shown(), said.join(" and "));
    let comment = match others.as_slice() {
        [] => format!("Authentication: {shown}."),
        _ => {
            let names: Vec<String> = others.iter().map(|name| format!("`{name}`")).collect();
            intake.assumed.push(format!(
                "authentication is {shown}, {said}; {} left out (`--auth` chooses another)",
                names.join(", ")
            ));
            format!(
                "Authentication: {shown} is chosen; {} left out.",
                names.join(", ")
            )
        }
    };
    if others.is_empty() && (is_changed || chosen.schemes.len() > 1) {
        intake
            .assumed
            .push(format!("authentication is {shown}, {said}"));
    }
    let together = requirements.iter().flatten().find(|one| {
        one.len() > 1 && chosen.schemes.len() == 1 && one.iter().any(|name| chosen.has(name))
    });
    if let Some(together) = together {
        intake.look_at.push(format!(
            "the document asks for {} in one request; the client sends {shown} alone",
            together
                .iter()
                .map(|name| format!("`{name}`"))
                .collect::<Vec<_>>()
                .join(" and "),
        ));
    }
    let names = chosen.schemes.iter();
    let own: Map<String, Value> = names
        .map(|(name, _)| ((*name).to_owned(), json!([])))
        .collect();
    let says_nothing = document.get("security").is_none() && requirements.iter().all(Vec::is_empty);
    if says_nothing {
        intake.assumed.push(format!(
            "every call needs {shown}: the document does not say which do"
        ));
    }
    let wanted = json!([own]);
    if says_nothing || (own.len() > 1 && document.get("security") != Some(&wanted)) {
        if document.get("security").is_some() {
            actions.push(json!({"target": "$.security", "remove": true}));
        }
        actions.push(json!({"target": "$", "update": {"security": wanted}}));
    }
    intake.groups.push(Group::new(comment, actions));
    Ok(())
}

/// Each scheme alone, and each set of keys that operations want together.
fn candidates<'a>(
    document: &'a Value,
    schemes: &'a Map<String, Value>,
    requirements: &[Vec<Vec<String>>],
    base_url: &str,
) -> Vec<Candidate<'a>> {
    let uses = |set: &[String]| {
        let same =
            |one: &Vec<String>| one.len() == set.len() && set.iter().all(|it| one.contains(it));
        let all = requirements.iter();
        all.filter(|all| all.iter().any(same)).count()
    };
    let mut found: Vec<Candidate<'a>> = schemes
        .iter()
        .map(|(name, scheme)| {
            let scheme = follow(document, scheme);
            Candidate {
                schemes: vec![(name, scheme)],
                kind: kind(scheme, base_url),
                uses: uses(std::slice::from_ref(name)),
                in_parameters: false,
            }
        })
        .collect();
    let common = sets_of(document.get("security"));
    let mut sets: Vec<&Vec<String>> = requirements.iter().flatten().chain(&common).collect();
    sets.retain(|set| set.len() > 1);
    sets.sort();
    sets.dedup();
    for set in sets {
        let of_set = schemes.iter().filter(|(name, _)| set.contains(name));
        let of_set: Vec<(&str, &Value)> = of_set
            .map(|(name, scheme)| (name.as_str(), follow(document, scheme)))
            .collect();
        let can_be_sent = |(_, scheme): &(&str, &Value)| {
            let kind = kind(scheme, base_url);
            matches!(kind, Kind::Bearer | Kind::KeyInHeader | Kind::KeyInQuery)
        };
        if of_set.len() == set.len() && of_set.iter().all(can_be_sent) {
            let alone = uses(set);
            let with_parameters = with_parameters(document, &of_set, requirements);
            found.push(Candidate {
                schemes: of_set,
                kind: Kind::Together,
                uses: alone + with_parameters,
                in_parameters: with_parameters > 0,
            });
        }
    }
    found
}

/// Of each operation, the sets of schemes that it can be called with.
fn requirements(document: &Value) -> Vec<Vec<Vec<String>>> {
    let common = document.get("security");
    let all = operations(document)
        .into_iter()
        .map(|op| sets_of(op.value.get("security").or(common)));
    all.collect()
}

/// The sets of schemes of a `security`.
fn sets_of(security: Option<&Value>) -> Vec<Vec<String>> {
    let sets = security.and_then(Value::as_array).into_iter().flatten();
    let sets = sets.filter_map(Value::as_object);
    sets.map(|set| set.keys().cloned().collect()).collect()
}

/// How many operations want some keys of a set, and name the others among their parameters.
fn with_parameters(
    document: &Value,
    set: &[(&str, &Value)],
    requirements: &[Vec<Vec<String>>],
) -> usize {
    let all = operations(document);
    let is_so = |(op, requirements): &(&Op<'_>, &Vec<Vec<String>>)| {
        let lists = [op.item.get("parameters"), op.value.get("parameters")];
        let named: Vec<(&str, &str)> = lists
            .into_iter()
            .flatten()
            .filter_map(Value::as_array)
            .flatten()
            .map(|it| follow(document, it))
            .map(|it| (text(it, "in"), text(it, "name")))
            .collect();
        requirements.iter().any(|wanted| {
            let (inside, others): (Vec<_>, Vec<_>) = set
                .iter()
                .partition(|(name, _)| wanted.iter().any(|it| it == name));
            let is_named =
                |scheme: &Value| named.contains(&(text(scheme, "in"), text(scheme, "name")));
            inside.len() == wanted.len()
                && !inside.is_empty()
                && !others.is_empty()
                && others.iter().all(|(_, scheme)| is_named(scheme))
        })
    };
    all.iter().zip(requirements).filter(is_so).count()
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
        ("apiKey", _, "cookie") => Kind::KeyInCookie,
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
fn update(scheme: &Value, kind: Kind, base_url: &str) -> (Option<Value>, String) {
    let header = text(scheme, "name");
    let prefix = prefix(scheme);
    match kind {
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
        Kind::Basic => (None, "HTTP Basic with user name and password".to_owned()),
        Kind::OAuthToken | Kind::Together | Kind::Other => (
            Some(json!({"type": "http", "scheme": "bearer", "x-source": {
                "basis": "assumed",
                "note": "an access token that was got elsewhere is sent as a bearer token",
            }})),
            "an access token that you got elsewhere, sent as a bearer token".to_owned(),
        ),
        Kind::KeyInQuery => (None, format!("a key in the query parameter `{header}`")),
        Kind::KeyInCookie => (None, format!("a key in the cookie `{header}`")),
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
