//! Where a redirect leads, and which base URL would lead there at once.

use http::HeaderMap;
use http::header::LOCATION;
use reqwest::Url;

use crate::guard::Base;
use crate::redact;

/// A redirect that was not followed. Nothing of the path is kept that may be personal.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Redirect {
    /// Scheme, host and port of its target.
    pub(crate) origin: String,
    /// The base URL under which the same path is its target, if it differs from the present one and
    /// credentials may go there.
    pub(crate) base_url: Option<String>,
}

impl Redirect {
    /// Reads the target of a redirect that is the response to a request for `asked`, below `base`.
    pub(crate) fn read(
        headers: &HeaderMap,
        asked: &Url,
        base: &Base,
        secrets: &[String],
    ) -> Option<Self> {
        let location = headers.get(LOCATION)?.to_str().ok()?;
        let target = asked.join(location).ok()?;
        if !matches!(target.scheme(), "http" | "https") {
            return None;
        }
        let shown = |text: &str| redact::line(text, secrets, 200);
        let origin = target.origin().ascii_serialization();
        let is_downgrade = asked.scheme() == "https" && target.scheme() == "http";
        let base_url = base
            .below(asked)
            .ok()
            .filter(|_| !is_downgrade)
            .and_then(|below| {
                let below = below.trim_matches('/');
                let path = target.path().trim_end_matches('/');
                let before = path.strip_suffix(below)?.strip_suffix('/')?;
                // What an application may be told to set must be one that can be set.
                let found = Base::parse(&format!("{origin}{before}"), false).ok()?;
                (!below.is_empty() && found.as_str() != base.as_str())
                    .then(|| shown(found.as_str()))
            });
        Some(Self {
            origin: shown(&origin),
            base_url,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(base: &str, path: &str, location: &str) -> Option<(String, Option<String>)> {
        let base = Base::parse(base, true).expect("an address");
        let asked = base.join(format_args!("{path}"));
        let mut headers = HeaderMap::new();
        headers.insert(LOCATION, location.parse().expect("a value"));
        Redirect::read(&headers, &asked, &base, &[]).map(|found| (found.origin, found.base_url))
    }

    #[test]
    fn the_address_to_set_is_found_in_the_target() {
        let base = "https://api.example.com/v1";
        for (location, origin, base_url) in [
            // Moved as a whole: another host, scheme-relative, another prefix.
            (
                "https://new.example.com/v1/contacts/7",
                "https://new.example.com",
                Some("https://new.example.com/v1"),
            ),
            (
                "//new.example.com:8443/contacts/7/?page=1#x",
                "https://new.example.com:8443",
                Some("https://new.example.com:8443"),
            ),
            (
                "/v2/contacts/7",
                "https://api.example.com",
                Some("https://api.example.com/v2"),
            ),
            (
                "https://ada:hunter2@new.example.com/v1/contacts/7",
                "https://new.example.com",
                Some("https://new.example.com/v1"),
            ),
            // The same address: a slash, a query.
            ("/v1/contacts/7/", "https://api.example.com", None),
            ("?again=1", "https://api.example.com", None),
            // Another page, whose path may hold anything.
            ("/login?next=/contacts/7", "https://api.example.com", None),
            (
                "https://login.example.com/ada",
                "https://login.example.com",
                None,
            ),
            ("8", "https://api.example.com", None),
            // Credentials must not go there.
            (
                "http://api.example.com/v1/contacts/7",
                "http://api.example.com",
                None,
            ),
            ("http://127.0.0.1/v1/contacts/7", "http://127.0.0.1", None),
        ] {
            let found = read(base, "/contacts/7", location).expect(location);
            let expected = (origin.to_owned(), base_url.map(str::to_owned));
            assert_eq!(found, expected, "{location}");
        }
        for location in ["ftp://x/contacts/7", "mailto:ada@example.com", "http://"] {
            assert_eq!(read(base, "/contacts/7", location), None, "{location}");
        }
    }

    #[test]
    fn plain_http_leads_to_https() {
        let found = read(
            "http://crm.example.com:80/api",
            "/me",
            "https://crm.example.com/api/me",
        );
        let expected = "https://crm.example.com";
        assert_eq!(
            found,
            Some((expected.to_owned(), Some(format!("{expected}/api"))))
        );
        let elsewhere = read("http://127.0.0.1:9", "/me", "http://crm.example.com/me");
        assert_eq!(elsewhere, Some(("http://crm.example.com".to_owned(), None)));
        let here = read("http://127.0.0.1:9", "/me", "http://localhost:8/api/me");
        assert_eq!(
            here.and_then(|(_, base_url)| base_url).as_deref(),
            Some("http://localhost:8/api")
        );
    }
}
