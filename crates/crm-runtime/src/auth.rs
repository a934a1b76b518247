use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{HeaderName, HeaderValue, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use tokio::time::Instant;

use crate::client::{Content, ErrorKind, Report, Response};
use crate::retry::A_YEAR;

/// How requests get their credentials.
pub(crate) enum Auth {
    /// The same header each time.
    Fixed {
        name: HeaderName,
        value: HeaderValue,
    },
    /// A token that is fetched, kept and replaced.
    Token(Box<TokenSource>),
}

impl Auth {
    pub(crate) fn header(&self) -> &HeaderName {
        match self {
            Self::Fixed { name, .. } => name,
            Self::Token(_) => &http::header::AUTHORIZATION,
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
    refresh_at: Instant,
}

/// Why there is no token, kept for the calls that waited for it.
#[derive(Clone)]
pub(crate) struct TokenFault {
    kind: ErrorKind,
    status: Option<StatusCode>,
    messages: Vec<String>,
    detail: Option<String>,
    retry_after: Option<Duration>,
}

impl TokenFault {
    /// Of the failure of the token call, what matters for the call that needs the token.
    pub(crate) fn new(report: &Report) -> Self {
        let kind = match report.kind {
            Some(ErrorKind::Status) if !report.is_temporary() => ErrorKind::Authentication,
            Some(ErrorKind::Rejected | ErrorKind::Redirect | ErrorKind::Decode) | None => {
                ErrorKind::Authentication
            }
            Some(kind) => kind,
        };
        let said = match (report.status, &report.detail) {
            (_, Some(detail)) => detail.clone(),
            (Some(status), None) => format!("it answered {status}"),
            (None, None) => "it failed".to_owned(),
        };
        Self {
            kind,
            status: report.status,
            messages: report.messages.clone(),
            detail: Some(format!("the token call: {said}")),
            retry_after: report.retry_after,
        }
    }

    fn unusable(problem: &str) -> Self {
        Self {
            kind: ErrorKind::Authentication,
            status: None,
            messages: Vec::new(),
            detail: Some(format!("the answer to the token call {problem}")),
            retry_after: None,
        }
    }

    pub(crate) fn into_report(self) -> Report {
        Report {
            kind: Some(self.kind),
            status: self.status,
            messages: self.messages,
            detail: self.detail,
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
    cache: Mutex<Cache>,
    /// Held by the call that fetches. A call that is dropped meanwhile passes its turn on.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Cache {
    token: Option<Token>,
    /// How often a fetch has ended.
    fetches: u64,
    fault: Option<TokenFault>,
}

impl TokenSource {
    pub(crate) fn new(
        path: &'static str,
        id: String,
        secret: SecretString,
        lifetime_seconds: u32,
    ) -> Self {
        Self {
            path,
            id,
            secret,
            lifetime: Duration::from_secs(lifetime_seconds.into()),
            cache: Mutex::default(),
            turn: tokio::sync::Mutex::new(()),
        }
    }

    fn cache(&self) -> MutexGuard<'_, Cache> {
        // Nothing can panic halfway through a change.
        self.cache.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token in hand, fetched with `fetch` if there is none that lasts.
    pub(crate) async fn token<F>(&self, fetch: impl FnOnce() -> F) -> Result<Token, TokenFault>
    where
        F: Future<Output = Result<Response, TokenFault>>,
    {
        let before = {
            let cache = self.cache();
            if let Some(token) = cache.lasting() {
                return Ok(token);
            }
            cache.fetches
        };
        let _turn = self.turn.lock().await;
        {
            let cache = self.cache();
            if let Some(token) = cache.lasting() {
                return Ok(token);
            }
            // A fetch that failed while this call waited has failed for it too; otherwise the
            // waiting calls would fail one after the other.
            if cache.fetches > before
                && let Some(fault) = &cache.fault
            {
                return Err(fault.clone());
            }
        }
        let asked = Instant::now();
        let fetched = fetch().await;
        let mut cache = self.cache();
        cache.fetches += 1;
        let token = fetched.and_then(|response| self.read(response, asked, cache.fetches));
        match token {
            Ok(token) => {
                cache.token = Some(token.clone());
                cache.fault = None;
                Ok(token)
            }
            Err(fault) => {
                cache.fault = Some(fault.clone());
                Err(fault)
            }
        }
    }

    /// Forgets a token that the vendor no longer accepts, unless it has been replaced already.
    pub(crate) fn reject(&self, serial: u64) {
        let mut cache = self.cache();
        if cache
            .token
            .as_ref()
            .is_some_and(|token| token.serial == serial)
        {
            cache.token = None;
        }
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
        struct Answer {
            access_token: String,
            token_type: Option<String>,
            expires_in: Option<serde_json::Value>,
        }

        let text = match &response.content {
            Content::Text(text) => text,
            Content::Binary(_) => return Err(TokenFault::unusable("is no text")),
        };
        let answer: Answer = serde_json::from_str(text)
            .map_err(|_| TokenFault::unusable("holds no access token"))?;
        if answer
            .token_type
            .is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer"))
        {
            return Err(TokenFault::unusable(
                "holds a token that is no bearer token",
            ));
        }
        let token = SecretString::from(answer.access_token);
        let token = token.expose_secret();
        if token.is_empty() {
            return Err(TokenFault::unusable("holds an empty access token"));
        }
        let mut value = HeaderValue::from_str(&format!("Bearer {token}"))
            .map_err(|_| TokenFault::unusable("holds an access token that can't be sent"))?;
        value.set_sensitive(true);

        let lifetime = answer
            .expires_in
            .and_then(|value| match value {
                serde_json::Value::String(text) => text.parse().ok(),
                value => value.as_f64(),
            })
            .filter(|seconds| *seconds > 0.0)
            .map_or(self.lifetime, |seconds| {
                Duration::from_secs_f64(seconds.min(A_YEAR.as_secs_f64()))
            });
        // Soon enough that a request does not arrive after the end.
        let margin = (lifetime / 5).min(Duration::from_secs(60));
        Ok(Token {
            value,
            serial,
            refresh_at: asked + (lifetime - margin),
        })
    }
}

impl Cache {
    fn lasting(&self) -> Option<Token> {
        self.token
            .clone()
            .filter(|token| Instant::now() < token.refresh_at)
    }
}
