//! Adds credentials to requests, and fetches and keeps access tokens.
//!
//! [`Auth`] is what a client was built with. API keys and bearer tokens are headers. Client
//! credentials go through [`TokenSource`], which keeps one token for all clones of a client: one
//! call fetches a token while the others wait for it, and a token store shares it between processes.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::header::COOKIE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use reqwest::Request;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use tokio::sync::{oneshot, watch};
use tokio::time::Instant;

use crate::client::{Content, ErrorKind, Report, Response};
use crate::quota::{SharedToken, TokenStore};
use crate::redirect::Redirect;
use crate::retry::A_YEAR;

/// How requests get their credentials.
pub(crate) enum Auth {
    /// The same keys each time.
    Fixed(Keys),
    /// A token that is fetched, kept and replaced.
    Token(Box<TokenSource>),
}

/// Keys that are sent with each request.
#[derive(Default)]
pub(crate) struct Keys {
    /// Headers, their values marked as sensitive.
    headers: Vec<(HeaderName, HeaderValue)>,
    /// Query parameters.
    query: Vec<(&'static str, SecretString)>,
}

impl Keys {
    /// A key in a header. `None` if it can't be sent there.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Option<Self> {
        let mut value = HeaderValue::from_str(value).ok()?;
        value.set_sensitive(true);
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        self.headers.push((name, value));
        Some(self)
    }

    /// A key in the query.
    pub(crate) fn query(mut self, name: &'static str, value: SecretString) -> Self {
        self.query.push((name, value));
        self
    }

    /// Adds the keys to a request, which is then shown to nobody.
    pub(crate) fn add_to(&self, request: &mut Request) {
        for (name, value) in &self.headers {
            let before = request.headers().get(name).filter(|_| name == COOKIE);
            let value = match before.and_then(|before| joined(before, value)) {
                Some(both) => both,
                None => value.clone(),
            };
            request.headers_mut().insert(name.clone(), value);
        }
        for (name, value) in &self.query {
            let url = request.url_mut();
            url.query_pairs_mut()
                .append_pair(name, value.expose_secret());
        }
    }

    /// Whether a header is one of the keys.
    pub(crate) fn has_header(&self, name: &HeaderName) -> bool {
        self.headers.iter().any(|(known, _)| known == name)
    }

    /// What the account is known by.
    pub(crate) fn known_by(&self) -> Vec<u8> {
        let headers = self.headers.iter().map(|(_, value)| value.as_bytes());
        let query = self.query.iter();
        let all = headers.chain(query.map(|(_, value)| value.expose_secret().as_bytes()));
        all.collect::<Vec<_>>().join(&b'\n')
    }

    /// What must not be printed, also as it stands in an address.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = String> {
        self.query.iter().flat_map(|(_, value)| {
            let value = value.expose_secret();
            let mut pair = form_urlencoded::Serializer::new(String::new());
            let encoded = pair.append_pair("", value).finish();
            let encoded = encoded.trim_start_matches('=').to_owned();
            // A space has two forms.
            [value.to_owned(), encoded.replace('+', "%20"), encoded]
        })
    }
}

/// The cookies of a call, and the one that is a key.
fn joined(before: &HeaderValue, key: &HeaderValue) -> Option<HeaderValue> {
    let both = [before.as_bytes(), key.as_bytes()].join(&b"; "[..]);
    let mut both = HeaderValue::from_bytes(&both).ok()?;
    both.set_sensitive(true);
    Some(both)
}

impl Auth {
    /// Whether a header is set by the credentials.
    pub(crate) fn has_header(&self, name: &HeaderName) -> bool {
        match self {
            Self::Fixed(keys) => keys.has_header(name),
            Self::Token(_) => name == http::header::AUTHORIZATION,
        }
    }
}

/// An access token.
#[derive(Clone)]
pub(crate) struct Token {
    /// What the header says, marked as sensitive.
    pub(crate) value: HeaderValue,
    /// Tells one token from the next.
    pub(crate) serial: u64,
    /// The fence that it is stored with, if it is stored.
    fence: Option<u64>,
    lifetime: Duration,
    asked: Instant,
    refresh_at: Instant,
    /// When it is no longer sent, should a fetch take that long.
    drop_at: Instant,
}

/// Why there is no token, kept for the calls that waited for it.
#[derive(Clone)]
pub(crate) struct TokenFault {
    kind: ErrorKind,
    status: Option<StatusCode>,
    headers: Box<HeaderMap>,
    messages: Vec<String>,
    detail: Option<String>,
    redirect: Option<Box<Redirect>>,
    retry_after: Option<Duration>,
}

impl TokenFault {
    /// Of the failure of the token call, what matters for the call that needs the token.
    pub(crate) fn new(report: &Report) -> Self {
        let kind = match report.kind {
            Some(ErrorKind::Status) if !report.is_temporary() => ErrorKind::Authentication,
            Some(ErrorKind::Rejected | ErrorKind::Decode) | None => ErrorKind::Authentication,
            Some(kind) => kind,
        };
        let said = match (report.status, &report.detail) {
            (_, Some(detail)) => detail.clone(),
            (Some(status), None) => format!("it returned {status}"),
            (None, None) => "it failed".to_owned(),
        };
        Self {
            kind,
            status: report.status,
            headers: Box::new(report.headers.clone()),
            messages: report.messages.clone(),
            detail: Some(format!("the token call: {said}")),
            redirect: report.redirect.clone(),
            retry_after: report.retry_after,
        }
    }

    fn unusable(problem: &str) -> Self {
        Self {
            kind: ErrorKind::Authentication,
            status: None,
            headers: Box::default(),
            messages: Vec::new(),
            detail: Some(format!("the response to the token call {problem}")),
            redirect: None,
            retry_after: None,
        }
    }

    fn broken_off() -> Self {
        Self {
            detail: Some("the token call was broken off".to_owned()),
            ..Self::unusable("")
        }
    }

    pub(crate) fn into_report(self) -> Report {
        Report {
            kind: Some(self.kind),
            status: self.status,
            headers: *self.headers,
            messages: self.messages,
            detail: self.detail,
            redirect: self.redirect,
            retry_after: self.retry_after,
            ..Report::default()
        }
    }
}

/// Fetches a token by OAuth 2.0 client credentials, once for all calls that wait for it.
pub(crate) struct TokenSource {
    pub(crate) path: &'static str,
    pub(crate) id: String,
    pub(crate) secret: SecretString,
    pub(crate) lifetime: Duration,
    /// Keeps the token for other processes too.
    pub(crate) store: Option<Arc<dyn TokenStore>>,
    cache: Mutex<Cache>,
}

/// What came of a fetch, once it has ended.
pub(crate) type Fetched = Option<Result<Token, TokenFault>>;

/// A fetch that begins.
pub(crate) struct Fetch {
    /// Tells the calls that wait for it.
    pub(crate) done: watch::Sender<Fetched>,
    /// Whether it has a place from the limiter already.
    pub(crate) place: bool,
}

#[derive(Default)]
struct Cache {
    token: Option<Token>,
    /// Serial of the last token that came, kept or not.
    newest: u64,
    /// The newest fence whose token the vendor no longer accepts.
    rejected: Option<u64>,
    /// The fetch that is in flight.
    fetch: Option<watch::Receiver<Fetched>>,
    /// Takes a place for the fetch while it waits for the limiter.
    needs_place: Option<oneshot::Sender<()>>,
}

impl TokenSource {
    pub(crate) fn new(
        path: &'static str,
        id: String,
        secret: SecretString,
        lifetime_seconds: u32,
        store: Option<Arc<dyn TokenStore>>,
    ) -> Self {
        Self {
            path,
            id,
            secret,
            lifetime: Duration::from_secs(lifetime_seconds.into()),
            store,
            cache: Mutex::default(),
        }
    }

    fn cache(&self) -> MutexGuard<'_, Cache> {
        // Nothing can panic halfway through a change.
        self.cache.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token in hand, or else what a fetch brings. `begin` starts one in a task of its own, so
    /// that it continues when no call that waits for it is polled.
    pub(crate) async fn token(&self, begin: impl Fn(Fetch)) -> Result<Token, TokenFault> {
        let mut begun = false;
        loop {
            let mut fetch = {
                let mut cache = self.cache();
                if let Some(token) = cache.lasting() {
                    return Ok(token);
                }
                match cache.under_way() {
                    Some(fetch) => fetch,
                    None if begun => return Err(TokenFault::broken_off()),
                    None => {
                        begun = true;
                        cache.begin(false, &begin)
                    }
                }
            };
            // A fetch ends without a word only if it panics or its runtime ends.
            if let Ok(fetched) = fetch.wait_for(Option::is_some).await
                && let Some(fetched) = &*fetched
            {
                return fetched.clone();
            }
        }
    }

    /// The token to send by a call that has waited for its place since it asked for one. Without
    /// one, the place is given to the fetch, and the call must ask again.
    pub(crate) fn token_for_place(&self, begin: impl Fn(Fetch)) -> Option<Token> {
        let mut cache = self.cache();
        if let Some(token) = cache.lasting() {
            return Some(token);
        }
        if cache.under_way().is_none() {
            cache.begin(true, &begin);
            return None;
        }
        let given = cache
            .needs_place
            .take()
            .is_some_and(|fetch| fetch.send(()).is_ok());
        if given { None } else { cache.usable() }
    }

    /// Resolves when a call gives its place to the fetch.
    pub(crate) fn place_of_another(&self) -> oneshot::Receiver<()> {
        let (sender, receiver) = oneshot::channel();
        self.cache().needs_place = Some(sender);
        receiver
    }

    /// Keeps what a fetch has brought.
    pub(crate) fn keep(
        &self,
        fetched: Result<Response, TokenFault>,
        asked: Instant,
    ) -> Result<Token, TokenFault> {
        self.end_fetch(|serial| self.read(fetched?, asked, serial))
    }

    /// Keeps a token that is stored. `early` from 0 to 1 spreads out when processes replace it.
    pub(crate) fn keep_stored(
        &self,
        stored: &SharedToken,
        early: f64,
    ) -> Result<Token, TokenFault> {
        let now = Instant::now();
        self.end_fetch(|serial| {
            let access = stored.access.expose_secret();
            let mut token = Token::new(access, stored.lifetime, now, serial)?;
            token.fence = Some(stored.fence);
            token.asked = now.checked_sub(stored.age).unwrap_or(now);
            token.drop_at = now + stored.drop_after().saturating_sub(stored.age);
            // One that another process is about to replace is asked for again a little later.
            let soon = (now + Duration::from_secs(1)).min(token.drop_at);
            let refresh = now + stored.refresh_after(early).saturating_sub(stored.age);
            token.refresh_at = refresh.max(soon);
            Ok(token)
        })
    }

    /// Notes that the newest token has been stored.
    pub(crate) fn stored(&self, fence: u64) {
        let mut cache = self.cache();
        let newest = cache.newest;
        if let Some(token) = &mut cache.token
            && token.serial == newest
        {
            token.fence = Some(fence);
        }
    }

    fn end_fetch(
        &self,
        read: impl FnOnce(u64) -> Result<Token, TokenFault>,
    ) -> Result<Token, TokenFault> {
        let mut cache = self.cache();
        cache.fetch = None;
        cache.needs_place = None;
        let token = read(cache.newest + 1)?;
        cache.newest = token.serial;
        cache.token = Some(token.clone());
        Ok(token)
    }

    /// Whether a stored token may be sent, as far as is known here.
    pub(crate) fn accepts(&self, stored: &SharedToken) -> bool {
        let cache = self.cache();
        cache
            .rejected
            .is_none_or(|rejected| stored.fence > rejected)
            && stored.age < stored.drop_after()
    }

    /// Forgets a token that the vendor no longer accepts, unless it has been replaced already.
    /// Tells whether it was the newest.
    pub(crate) fn reject(&self, serial: u64) -> bool {
        let mut cache = self.cache();
        if cache
            .token
            .as_ref()
            .is_some_and(|token| token.serial == serial)
        {
            let rejected = cache.token.take().and_then(|token| token.fence);
            cache.rejected = cache.rejected.max(rejected);
        }
        cache.newest == serial
    }

    /// What must not be printed.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let mut secrets = vec![self.secret.expose_secret().to_owned(), self.id.clone()];
        if let Some(token) = &self.cache().token {
            let value = token.value.to_str().unwrap_or_default();
            secrets.extend(value.strip_prefix("Bearer ").map(str::to_owned));
        }
        secrets
    }

    /// Only the time since the token was asked for counts, whatever the clocks say.
    fn read(&self, response: Response, asked: Instant, serial: u64) -> Result<Token, TokenFault> {
        #[derive(Deserialize)]
        struct TokenResponse {
            access_token: String,
            token_type: Option<String>,
            expires_in: Option<serde_json::Value>,
        }

        let text = match &response.content {
            Content::Text(text) => text,
            Content::Binary(_) => return Err(TokenFault::unusable("is no text")),
        };
        let response: TokenResponse = serde_json::from_str(text)
            .map_err(|_| TokenFault::unusable("holds no access token"))?;
        if response
            .token_type
            .is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer"))
        {
            return Err(TokenFault::unusable(
                "holds a token that is no bearer token",
            ));
        }
        let lifetime = response
            .expires_in
            .and_then(|value| match value {
                serde_json::Value::String(text) => text.parse().ok(),
                value => value.as_f64(),
            })
            .filter(|seconds| *seconds > 0.0)
            .map_or(self.lifetime, |seconds| {
                Duration::from_secs_f64(seconds.min(A_YEAR.as_secs_f64()))
            });
        let access = SecretString::from(response.access_token);
        Token::new(access.expose_secret(), lifetime, asked, serial)
    }
}

impl Token {
    fn new(
        access: &str,
        lifetime: Duration,
        asked: Instant,
        serial: u64,
    ) -> Result<Self, TokenFault> {
        if access.is_empty() {
            return Err(TokenFault::unusable("holds an empty access token"));
        }
        let mut value = HeaderValue::from_str(&format!("Bearer {access}"))
            .map_err(|_| TokenFault::unusable("holds an access token that can't be sent"))?;
        value.set_sensitive(true);
        let margin = margin(lifetime);
        Ok(Self {
            value,
            serial,
            fence: None,
            lifetime,
            asked,
            refresh_at: asked + (lifetime - margin),
            drop_at: asked + (lifetime - margin / 4),
        })
    }

    /// The token as it is stored with a fence.
    pub(crate) fn to_stored(&self, fence: u64) -> SharedToken {
        let access = self.value.to_str().unwrap_or_default();
        let access = access.strip_prefix("Bearer ").unwrap_or_default();
        SharedToken {
            access: SecretString::from(access),
            fence,
            lifetime: self.lifetime,
            age: self.asked.elapsed(),
        }
    }
}

/// How long before its end a token is replaced: soon enough that a request does not arrive after it.
fn margin(lifetime: Duration) -> Duration {
    (lifetime / 5).min(Duration::from_secs(60))
}

impl SharedToken {
    /// How old it is when it is replaced.
    pub(crate) fn refresh_after(&self, early: f64) -> Duration {
        let margin = margin(self.lifetime);
        self.lifetime - margin - margin.mul_f64(early / 4.0)
    }

    /// How old it is when it is no longer sent.
    pub(crate) fn drop_after(&self) -> Duration {
        self.lifetime - margin(self.lifetime) / 4
    }
}

impl Cache {
    fn lasting(&self) -> Option<Token> {
        self.token
            .clone()
            .filter(|token| Instant::now() < token.refresh_at)
    }

    fn usable(&self) -> Option<Token> {
        self.token
            .clone()
            .filter(|token| Instant::now() < token.drop_at)
    }

    fn under_way(&self) -> Option<watch::Receiver<Fetched>> {
        self.fetch
            .clone()
            .filter(|fetch| fetch.has_changed().is_ok())
    }

    fn begin(&mut self, place: bool, begin: impl Fn(Fetch)) -> watch::Receiver<Fetched> {
        let (done, fetch) = watch::channel(None);
        self.fetch = Some(fetch.clone());
        self.needs_place = None;
        begin(Fetch { done, place });
        fetch
    }
}
