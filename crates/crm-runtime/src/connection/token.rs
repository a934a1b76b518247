//! Asks the vendor for access tokens.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Method};
use reqwest::Request;
use secrecy::ExposeSecret;
use tokio::time::{Instant, sleep, timeout};
use tracing::instrument::WithSubscriber;
use tracing::{Instrument, Span};

use super::retry::{CallLimits, Progress};
use super::{Job, Shared};
use crate::auth::{Auth, Fetch, Token, TokenFault, TokenSource};
use crate::client::Context;
use crate::quota::{Lane, Lease, SharedToken, StoreError, TokenStore};
use crate::transport::BoxFuture;
use crate::{encoding, telemetry};

/// How long a lease lasts that is not renewed.
const LEASE: Duration = Duration::from_secs(10);

/// The fence of a lease.
type Leased = u64;

/// Carries a token call out and keeps the lease meanwhile.
async fn while_leased<T>(call: impl Future<Output = T>, store: &dyn TokenStore, fence: u64) -> T {
    let mut call = std::pin::pin!(call);
    loop {
        if let Ok(done) = timeout(LEASE / 4, &mut call).await {
            return done;
        }
        // Without the lease the call continues, and the store decides what becomes of the token.
        let _ = store.renew(fence, LEASE).await;
    }
}

impl Shared {
    /// Asks the vendor for a token, in a task of its own: the call that asked may be dropped, or
    /// kept without being polled, and others wait for the same token.
    pub(super) fn begin_fetch(self: &Arc<Self>, fetch: Fetch) {
        let shared = Arc::clone(self);
        let job = match &self.auth {
            Auth::Token(source) => self.token_job(source, fetch),
            Auth::Fixed(_) => return,
        };
        let caller = Span::current();
        let task = async move { shared.fetch_token(job, caller).await };
        tokio::spawn(task.with_current_subscriber());
    }

    /// Boxed, since it drives a request within driving one.
    fn fetch_token(self: Arc<Self>, job: Job, caller: Span) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            let Auth::Token(source) = &self.auth else {
                return;
            };
            let (lease, found) = match &source.store {
                Some(store) => self.token_of_others(source, &**store).await,
                None => (None, None),
            };
            let token = match found {
                Some(token) => Ok(token),
                None => {
                    // A token that another process has stored is no call.
                    let span = caller.in_scope(|| telemetry::span(&job.context, &self.base));
                    let asked = self.ask_for_token(source, &job, lease);
                    asked.instrument(span).await
                }
            };
            if let Some(fetch) = &job.fetch {
                fetch.done.send_replace(Some(token));
            }
        })
    }

    /// The token that another process has stored, or else the lease to ask for one. Neither, if the
    /// store does not work: then each process asks for itself.
    async fn token_of_others(
        &self,
        source: &TokenSource,
        store: &dyn TokenStore,
    ) -> (Option<Leased>, Option<Token>) {
        let early = self.jitter.next();
        let mut pause = Duration::from_millis(20);
        let found: Result<_, StoreError> = async {
            loop {
                let stored = store.load().await?.filter(|token| source.accepts(token));
                let lasts = |token: &SharedToken| token.age < token.refresh_after(early);
                if stored.as_ref().is_some_and(lasts) {
                    return Ok((None, stored));
                }
                match store.lease(LEASE).await? {
                    Lease::Granted { fence } => {
                        // The holder before may have stored one in between.
                        let newer = store.load().await?.filter(|token| source.accepts(token));
                        if newer.as_ref().is_some_and(lasts) {
                            store.release(fence).await?;
                            return Ok((None, newer));
                        }
                        return Ok((Some(fence), None));
                    }
                    // The old one will do while another process asks.
                    Lease::Taken { .. } if stored.is_some() => return Ok((None, stored)),
                    Lease::Taken { expires_in } => {
                        sleep(pause.mul_f64(0.5 + early / 2.0).min(expires_in)).await;
                        pause = (pause * 2).min(Duration::from_millis(200));
                    }
                }
            }
        }
        .await;
        match found {
            Ok((fence, stored)) => (
                fence,
                stored.and_then(|stored| source.keep_stored(&stored, early).ok()),
            ),
            Err(error) => {
                telemetry::store_lost(self.api.vendor, &error);
                (None, None)
            }
        }
    }

    /// Asks the vendor, and stores what comes if there is a lease.
    async fn ask_for_token(
        self: &Arc<Self>,
        source: &TokenSource,
        job: &Job,
        lease: Option<Leased>,
    ) -> Result<Token, TokenFault> {
        let began = Instant::now();
        let mut progress = Progress::default();
        let store = source.store.as_deref().zip(lease);
        let mut result = {
            let drive = self.drive(job, CallLimits::default(), &mut progress);
            match store {
                Some((store, fence)) => while_leased(drive, store, fence).await,
                None => drive.await,
            }
        };
        self.name_request(&mut result);
        let span = Span::current();
        telemetry::finish(&span, &job.context, &result, progress.waited, began);
        // The wait for the limiter is no part of the token's life.
        let asked = progress.sent.unwrap_or(began);
        let fetched = match result {
            Ok(response) if response.parts.status.is_success() => Ok(response),
            Ok(response) => Err(TokenFault::new(&response.into_report())),
            Err(report) => Err(TokenFault::new(&report)),
        };
        let token = source.keep(fetched, asked);
        let Some((store, fence)) = store else {
            return token;
        };
        let told = match &token {
            Ok(token) => store.store(fence, token.to_stored(fence)).await,
            Err(_) => store.release(fence).await.map(|()| true),
        };
        match told {
            Ok(true) => source.stored(fence),
            // Another has taken the lease meanwhile, and this token may no longer be valid.
            Ok(false) => {
                let newer = store.load().await.ok().flatten();
                if let Some(newer) = newer.filter(|newer| source.accepts(newer)) {
                    return source.keep_stored(&newer, 0.0);
                }
            }
            Err(error) => telemetry::store_lost(self.api.vendor, &error),
        }
        token
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
            lane: Lane::Interactive,
            repeat: true,
            authenticate: false,
            list: false,
            fetch: Some(fetch),
        }
    }
}
