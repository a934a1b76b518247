//! What keeps a request on the documented path and a credential at its origin.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::net::IpAddr;

use reqwest::Url;

use crate::client::{is_dots, rejection};

/// The address that everything is sent below.
#[derive(Debug)]
pub(crate) struct Base {
    url: Url,
    /// Without a slash at the end.
    text: String,
}

impl Base {
    pub(crate) fn parse(text: &str, allow_plain_http: bool) -> Result<Self, String> {
        let url = Url::parse(text).map_err(|error| format!("is no address: {error}"))?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
            return Err("must begin with https:// and name a host".into());
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("must not hold a user name or a password".into());
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("must not have a query or a fragment".into());
        }
        if url.scheme() == "http" && !allow_plain_http && !is_loopback(&url) {
            return Err("is not encrypted: use https, or allow plain http".into());
        }
        let text = url.as_str().trim_end_matches('/').to_owned();
        Ok(Self { url, text })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The address of a path below the base.
    pub(crate) fn join(&self, below: fmt::Arguments<'_>) -> Url {
        let mut url = self.url.clone();
        self.set_path(&mut url, below);
        url
    }

    pub(crate) fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    pub(crate) fn port(&self) -> u16 {
        self.url.port_or_known_default().unwrap_or_default()
    }

    /// Whether it is reached without a proxy. A proxy's loopback is another machine's, and without
    /// encryption a proxy can read the credentials.
    pub(crate) fn is_direct(&self) -> bool {
        self.url.scheme() == "http" || is_loopback(&self.url)
    }

    pub(crate) fn is_origin_of(&self, url: &Url) -> bool {
        url.scheme() == self.url.scheme()
            && url.host_str() == self.url.host_str()
            && url.port_or_known_default() == self.url.port_or_known_default()
    }

    fn prefix(&self) -> &str {
        self.url.path().trim_end_matches('/')
    }

    /// The path below the base.
    pub(crate) fn below<'u>(&self, url: &'u Url) -> Result<&'u str, String> {
        if !self.is_origin_of(url) || !url.username().is_empty() || url.password().is_some() {
            return Err("the request is for another host than the configured one".into());
        }
        url.path()
            .strip_prefix(self.prefix())
            .filter(|path| path.starts_with('/'))
            .ok_or_else(|| "the request leaves the path of the base URL".to_owned())
    }

    pub(crate) fn set_path(&self, url: &mut Url, below: fmt::Arguments<'_>) {
        let prefix = self.prefix();
        match below.as_str() {
            Some(path) if prefix.is_empty() => url.set_path(path),
            _ => {
                // Room for most paths, so that they are not moved while they are written.
                let mut path = String::with_capacity(prefix.len() + 96);
                path.push_str(prefix);
                // Writing to a string does not fail.
                let _ = path.write_fmt(below);
                url.set_path(&path);
            }
        }
    }
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    // A name may end with the dot of the root; an IPv6 address may hold one of IPv4.
    host.trim_end_matches('.') == "localhost"
        || address
            .parse::<IpAddr>()
            .is_ok_and(|ip| ip.to_canonical().is_loopback())
}

/// The first name in a segment `before{name}after` of a template.
fn parameter(segment: &str) -> Option<(&str, &str, &str)> {
    let open = segment.bytes().position(|byte| byte == b'{')?;
    let (before, rest) = (&segment[..open], &segment[open + 1..]);
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// The names in a segment, each with the text before it.
fn names(segment: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = segment;
    std::iter::from_fn(move || {
        let (before, name, after) = parameter(rest)?;
        rest = after;
        Some((before, name))
    })
}

/// What follows the last name of a segment, or all of it.
fn tail(segment: &str) -> &str {
    let mut rest = segment;
    while let Some((_, _, after)) = parameter(rest) {
        rest = after;
    }
    rest
}

/// Whether a segment has braces other than those of names, or names that nothing keeps apart.
fn has_stray_brace(segment: &str) -> bool {
    let is_stray = |text: &str| text.contains(['{', '}']);
    names(segment).enumerate().any(|(index, (before, name))| {
        name.is_empty() || is_stray(name) || is_stray(before) || (index > 0 && before.is_empty())
    }) || is_stray(tail(segment))
}

pub(crate) fn parameters(template: &str) -> impl Iterator<Item = &str> {
    template.split('/').flat_map(names).map(|(_, name)| name)
}

/// Lays a path over its template and hands on the values of the parameters, encoded as they are.
///
/// It fails if the path has another number of segments, if a fixed segment differs, or if a value
/// must not be sent.
pub(crate) fn align<'t, 'p>(
    template: &'t str,
    path: &'p str,
    mut take: impl FnMut(&'t str, &'p str),
) -> Result<(), String> {
    let strays = || format!("the path is not `{template}`: an id changes it");
    let (mut expected, mut sent) = (Some(template), Some(path));
    while let Some(left) = expected {
        let (segment, value);
        (segment, expected) = first_segment(left);
        (value, sent) = first_segment(sent.ok_or_else(strays)?);
        match parameter(segment) {
            None if segment == value => {}
            None => return Err(strays()),
            Some((before, name, after)) => {
                let mut accept = |name, value| {
                    if let Some(rejection) = rejection(value) {
                        return Err(format!("`{name}` {}", rejection.problem()));
                    }
                    take(name, value);
                    Ok(())
                };
                let value = value.strip_prefix(before).ok_or_else(strays)?;
                if parameter(after).is_none() {
                    accept(name, value.strip_suffix(after).ok_or_else(strays)?)?;
                } else {
                    let parts = parts(segment, value).ok_or_else(strays)?;
                    for ((_, name), value) in names(segment).zip(parts) {
                        accept(name, value)?;
                    }
                }
            }
        }
    }
    match sent {
        None => Ok(()),
        Some(_) => Err(strays()),
    }
}

/// The values of a segment with several names, after the text before the first one.
///
/// None if there is no way to read them, or more than one: a value that holds the text after it
/// would be another value for whoever reads the path.
fn parts<'p>(segment: &str, value: &'p str) -> Option<Vec<&'p str>> {
    let between: Vec<&str> = names(segment).skip(1).map(|(before, _)| before).collect();
    let whole = value.strip_suffix(tail(segment))?;
    let (mut rest, mut parts) = (whole, Vec::new());
    for text in &between {
        let (part, after) = rest.split_once(text)?;
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    let mut rest = whole;
    for (text, part) in between.iter().zip(&parts[1..]).rev() {
        let (before, last) = rest.rsplit_once(text)?;
        if last != *part {
            return None;
        }
        rest = before;
    }
    Some(parts)
}

/// The first segment of a path, and what follows its slash.
fn first_segment(path: &str) -> (&str, Option<&str>) {
    // Segments are short, so that looking at each byte is the fastest.
    match path.bytes().position(|byte| byte == b'/') {
        Some(end) => (&path[..end], Some(&path[end + 1..])),
        None => (path, None),
    }
}

/// Checks a path that was written by hand.
pub(crate) fn check_by_hand(path: &str) -> Result<(), String> {
    let Some(rest) = path.strip_prefix('/') else {
        return Err("the path must begin with `/`".into());
    };
    if path.contains(['?', '#', '\\']) || path.chars().any(char::is_control) {
        return Err("the path must not hold `?`, `#`, `\\` or control characters".into());
    }
    for segment in rest.split('/').filter(|_| !rest.is_empty()) {
        if segment.is_empty() || is_dots(segment) {
            return Err("the path must not have an empty segment, `.` or `..`".into());
        }
        if !is_well_encoded(segment) {
            return Err("the path must not hold an encoded NUL, or `%` but for an encoding".into());
        }
    }
    Ok(())
}

/// Whether each `%` begins an encoded byte, and none of them is NUL.
fn is_well_encoded(segment: &str) -> bool {
    segment.split('%').skip(1).all(|rest| {
        let byte = rest.get(..2).filter(|digits| *digits != "00");
        byte.is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
    })
}

/// A path to use in place of an operation's documented one.
#[derive(Debug)]
pub(crate) struct Override {
    pub(crate) template: String,
}

impl Override {
    /// Every parameter of the documented path must have a place; `query` names further ones.
    pub(crate) fn new(template: &str, documented: &str, query: &[&str]) -> Result<Self, String> {
        // The braces of names are no part of the path that is sent.
        check_by_hand(&template.replace(['{', '}'], ""))?;
        if template.split('/').any(has_stray_brace) {
            return Err(
                "has a brace that is no part of a `{name}`, or two names with nothing between"
                    .into(),
            );
        }
        for name in parameters(documented) {
            if !parameters(template).any(|other| other == name) {
                return Err(format!("has no place for `{{{name}}}`"));
            }
        }
        for name in parameters(template) {
            if !parameters(documented).any(|other| other == name) && !query.contains(&name) {
                return Err(format!("`{{{name}}}` is no parameter of the operation"));
            }
        }
        Ok(Self {
            template: template.to_owned(),
        })
    }

    /// Writes the path anew. A parameter that is in the query leaves it.
    pub(crate) fn apply(
        &self,
        base: &Base,
        values: &[(&str, String)],
        url: &mut Url,
    ) -> Result<(), String> {
        let mut query: Vec<(String, String)> = url
            .query_pairs()
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        let before = query.len();
        let mut path = String::new();
        for segment in self.template.split('/').skip(1) {
            path.push('/');
            for (before, name) in names(segment) {
                let value = match values.iter().find(|(other, _)| *other == name) {
                    Some((_, value)) => value.clone(),
                    None => {
                        let at = query
                            .iter()
                            .position(|(other, _)| other == name)
                            .ok_or_else(|| format!("`{name}` is missing, the path needs it"))?;
                        crate::client::encode_path(&query.remove(at).1)
                    }
                };
                if let Some(rejection) = rejection(&value) {
                    return Err(format!("`{name}` {}", rejection.problem()));
                }
                path.extend([before, &value]);
            }
            path.push_str(tail(segment));
        }
        if query.is_empty() {
            url.set_query(None);
        } else if query.len() < before {
            url.query_pairs_mut().clear().extend_pairs(query);
        }
        base.set_path(url, format_args!("{path}"));
        Ok(())
    }
}

/// Headers that a caller can't set: they carry credentials, or make up the message.
pub(crate) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
}

const RESERVED: [&str; 15] = [
    "authorization",
    "proxy-authorization",
    "cookie",
    "host",
    "content-length",
    "content-type",
    "content-encoding",
    "transfer-encoding",
    "connection",
    "upgrade",
    "te",
    "trailer",
    "expect",
    "keep-alive",
    "proxy-connection",
];

/// Checks a header that a caller adds.
pub(crate) fn header(
    name: &str,
    value: &str,
    is_credential: impl Fn(&http::HeaderName) -> bool,
) -> Result<(http::HeaderName, http::HeaderValue), Cow<'static, str>> {
    let shown = crate::redact::line(name, &[], 60);
    let name = http::HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| format!("`{shown}` is no name of a header"))?;
    if is_reserved(name.as_str()) || is_credential(&name) {
        return Err(format!("the header `{name}` can't be set for a call").into());
    }
    if value.trim_matches([' ', '\t']) != value {
        return Err(format!("the value of the header `{name}` begins or ends with a space").into());
    }
    match http::HeaderValue::from_str(value) {
        Ok(value) if value.to_str().is_ok() => Ok((name, value)),
        _ => Err(format!(
            "the value of the header `{name}` holds characters other than visible ASCII"
        )
        .into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_urls() {
        let parse = |text| Base::parse(text, false);
        for good in [
            "https://api.example.com",
            "https://api.example.com/v1/",
            "http://localhost:8080",
            "http://127.0.0.1",
            "http://[::1]:3/x",
        ] {
            let base = parse(good).expect(good);
            assert!(!base.as_str().ends_with('/'));
        }
        for bad in [
            "",
            "api.example.com",
            "ftp://api.example.com",
            "http://api.example.com",
            "http://localhost.example.com",
            "https://user@api.example.com",
            "https://:pass@api.example.com",
            "https://api.example.com?x=1",
            "https://api.example.com#x",
            "data:text/plain,x",
        ] {
            assert!(parse(bad).is_err(), "{bad}");
        }
        assert!(Base::parse("http://api.example.com", true).is_ok());
    }

    fn values<'t, 'p>(template: &'t str, path: &'p str) -> Result<Vec<(&'t str, &'p str)>, String> {
        let mut values = Vec::new();
        align(template, path, |name, value| values.push((name, value))).map(|()| values)
    }

    #[test]
    fn paths_are_laid_over_templates() {
        assert_eq!(
            values("/contacts/{id}/notes", "/contacts/7/notes"),
            Ok(vec![("id", "7")])
        );
        assert_eq!(values("/a/{id}:verb", "/a/7:verb"), Ok(vec![("id", "7")]));
        assert_eq!(
            values(
                "/compare/{base}...{head}/files",
                "/compare/v1.0...v1.1/files"
            ),
            Ok(vec![("base", "v1.0"), ("head", "v1.1")])
        );
        assert_eq!(
            values("/{z}/x{x},{y}.png", "/3/x1,2.png"),
            Ok(vec![("z", "3"), ("x", "1"), ("y", "2")])
        );
        assert_eq!(
            values("/{y}-{m}-{d}", "/2026-01-02"),
            Ok(vec![("y", "2026"), ("m", "01"), ("d", "02")])
        );
        for (template, path) in [
            ("/contacts/{id}", "/contacts"),
            ("/contacts/{id}", "/contacts/"),
            ("/contacts/{id}", "/contacts/7/8"),
            ("/contacts/{id}", "/company/7"),
            ("/contacts/{id}", "/contacts/!dots"),
            ("/contacts/{id}", "/contacts/%2e%2E"),
            ("/contacts", "/contacts/"),
            // Which of the dots belong to a value is anybody's guess.
            ("/{base}...{head}", "/a...b...c"),
            ("/{base}...{head}", "/a....b"),
            ("/{base}...{head}", "/a"),
            ("/{base}...{head}", "/...b"),
            ("/{base}...{head}", "/a...%2e%2e"),
            ("/{y}-{m}-{d}", "/2026-01-02-03"),
            ("/{y}-{m}-{d}", "/2026-01"),
        ] {
            assert!(values(template, path).is_err(), "{template} {path}");
        }
        assert_eq!(
            values("/contacts/{id}", "/contacts/!empty"),
            Err("`id` is empty".to_owned())
        );
    }

    #[test]
    fn paths_by_hand_hold_no_way_up() {
        for good in [
            "/",
            "/a/b;v=1",
            "/a%2Fb",
            "/a/..b",
            "/a b/%C3%A9",
            "/%252e%252e",
        ] {
            assert_eq!(check_by_hand(good), Ok(()), "{good}");
        }
        for bad in [
            "/a/..%2f..%2fadmin",
            "/a/..%5c..%5cadmin",
            "/a/..;/admin",
            "/a/x%3b%2E%2E",
            "/a/.%2fb",
            "/a/.%00./b",
            "/a/b%00",
            "/a/%zz",
            "/a/%",
            "/a/%2",
            "/a/%é",
        ] {
            assert!(check_by_hand(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn overrides_move_parameters() {
        let base = Base::parse("https://h/api", false).expect("a base");
        let moved = Override::new("/v2/c/{campaign}/progress", "/v1/progress", &["campaign"])
            .expect("an override");
        let mut url = Url::parse("https://h/api/v1/progress?campaign=a%2Fb&x=1").expect("a URL");
        moved.apply(&base, &[], &mut url).expect("a place");
        assert_eq!(url.as_str(), "https://h/api/v2/c/a%2Fb/progress?x=1");
        let mut url = Url::parse("https://h/api/v1/progress").expect("a URL");
        assert!(moved.apply(&base, &[], &mut url).is_err());
        let mut url = Url::parse("https://h/api/v1/progress?campaign=..").expect("a URL");
        assert!(moved.apply(&base, &[], &mut url).is_err());

        assert!(Override::new("/v2/{id}", "/v1/{id}", &[]).is_ok());
        assert!(Override::new("/v2", "/v1/{id}", &[]).is_err());
        let range = Override::new("/v2/{from}..{to}.csv", "/v1/{from}", &["to"]).expect("a path");
        let mut url = Url::parse("https://h/api/v1/7?to=9").expect("a URL");
        let given = range.apply(&base, &[("from", "7".to_owned())], &mut url);
        given.expect("values for both");
        assert_eq!(url.as_str(), "https://h/api/v2/7..9.csv");
        for stray in [
            "/{id}{page}",
            "/{id}/{page",
            "/{id}/{}",
            "/{id}}",
            "/{{id}",
            "/{id}/}x",
        ] {
            assert!(
                Override::new(stray, "/v1/{id}", &["page"]).is_err(),
                "{stray}"
            );
        }
        assert!(Override::new("/v2/{other}", "/v1", &[]).is_err());
        assert!(Override::new("/v2/../x", "/v1", &[]).is_err());
        assert!(Override::new("v2", "/v1", &[]).is_err());
        assert!(Override::new("/v2?x", "/v1", &[]).is_err());
    }

    #[test]
    fn headers_are_checked() {
        let none = |_: &http::HeaderName| false;
        let own = |name: &http::HeaderName| name == "x-api-key";
        for name in RESERVED {
            assert!(header(name, "x", none).is_err(), "{name}");
            assert!(header(&name.to_uppercase(), "x", none).is_err(), "{name}");
        }
        assert!(header("x-a", "b c", none).is_ok());
        for (name, value) in [
            ("Authorization", "x"),
            ("X-Api-Key", "x"),
            ("host", "x"),
            ("a b", "x"),
            ("x-a", "a\r\nx-b: c"),
            ("x-a", " a"),
            ("x-a", "é"),
        ] {
            assert!(header(name, value, own).is_err(), "{name} {value}");
        }
    }
}
