//! Asks the vendor for access tokens.

use std::sync::Arc;

use http::{HeaderValue, Method};
use reqwest::Request;
use secrecy::ExposeSecret;
use tokio::time::Instant;
use tracing::Instrument;
use tracing::instrument::WithSubscriber;

use super::retry::Progress;
use super::{Job, Shared};
use crate::auth::{Auth, Fetch, TokenFault, TokenSource};
use crate::client::Context;
use crate::transport::BoxFuture;
use crate::{encoding, telemetry};

impl Shared {
    /// Asks the vendor for a token, in a task of its own: the call that asked may be dropped, or
    /// kept without being polled, and others wait for the same token.
    pub(super) fn begin_fetch(self: &Arc<Self>, fetch: Fetch) {
        let shared = Arc::clone(self);
        let job = match &self.auth {
            Auth::Token(source) => self.token_job(source, fetch),
            Auth::Fixed { .. } => return,
        };
        let span = telemetry::span(&job.context, &self.base);
        let task = async move { shared.fetch_token(job).await };
        tokio::spawn(task.instrument(span).with_current_subscriber());
    }

    /// Boxed, since it drives a request within driving one.
    fn fetch_token(self: Arc<Self>, job: Job) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            let Auth::Token(source) = &self.auth else {
                return;
            };
            let began = Instant::now();
            let mut progress = Progress::default();
            let mut result = self.drive(&job, None, false, &mut progress).await;
            self.name_request(&mut result);
            let span = tracing::Span::current();
            telemetry::finish(&span, &job.context, &result, progress.waited, began);
            // The wait for the limiter is no part of the token's life.
            let asked = progress.sent.unwrap_or(began);
            let fetched = match result {
                Ok(response) if response.parts.status.is_success() => Ok(response),
                Ok(response) => Err(TokenFault::new(&response.into_report())),
                Err(report) => Err(TokenFault::new(&report)),
            };
            let token = source.store(fetched, asked);
            if let Some(fetch) = &job.fetch {
                fetch.done.send_replace(Some(token));
            }
        })
    }

    fn token_job(&self, source: &TokenSource, fetch: Fetch) -> Job {
        let operation = self
            .api
            .operations
            .iter()
            .find(|operation| operation.path == source.path);
        let url = self.base.join(format_args!("{}", source.path));
        let mut request = Request::new(Method::POST, url);
        let body = serde_json::json!({
            "grant_type": "client_credentials",
            "client_id": source.id,
            "client_secret": source.secret.expose_secret(),
        });
        *request.body_mut() = Some(body.to_string().into());
        let json = HeaderValue::from_static("application/json");
        let headers = request.headers_mut();
        headers.insert(http::header::CONTENT_TYPE, json.clone());
        headers.insert(http::header::ACCEPT, json);
        if let Some(name) = &self.user_agent {
            headers.insert(http::header::USER_AGENT, name.clone());
        }
        if let Some(operation) = operation {
            // An object, which can be written in every encoding.
            let written = encoding::apply(&mut request, self.encoding_of(operation));
            debug_assert_eq!(written, Ok(()));
        }
        Job {
            request,
            context: Context {
                api: self.api,
                operation,
                method: Method::POST,
                path: source.path.into(),
            },
            weight: 1,
            repeat: true,
            authenticate: false,
            fetch: Some(fetch),
        }
    }
}
