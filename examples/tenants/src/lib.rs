//! A service whose tenants each have a CRM of their own: one handle for each, one pool of
//! connections for all, JSON of the common model in and out, and moves in the background.

mod journal;
mod moves;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use crm_facade::model::{Contact, Strict};
use crm_facade::traits::Contacts;
use crm_facade::{
    Checkpoint, ClientConfig, Crm, Error, ErrorKind, Options, Resource, RetryPolicy, Verb,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub use journal::Database;
use moves::{Moves, Progress};

/// How long a request of a user may wait for a vendor, the queue for its rate limit included.
const PATIENCE: Duration = Duration::from_secs(5);

/// Rows of a page of the service's own, whatever the vendor's pages are.
const PAGE: usize = 50;

/// Where a tenant's contacts are.
#[derive(Clone, Debug, Deserialize)]
pub struct Tenant {
    /// Its name, which its checkpoints belong to.
    pub name: String,
    /// The vendor, such as `skarbe`.
    pub vendor: String,
    /// Its credential and address, by the names that the environment would have.
    pub settings: HashMap<String, String>,
}

/// The handles of all tenants.
#[derive(Clone, Debug)]
pub struct Service {
    handles: Arc<HashMap<String, Crm>>,
    moves: Moves,
}

impl Service {
    /// Makes a handle for each tenant. All share one pool of connections.
    ///
    /// # Errors
    ///
    /// If a tenant's settings can't work. The error is of the kind *configuration*.
    pub fn new(
        tenants: impl IntoIterator<Item = Tenant>,
        database: Database,
    ) -> crm_facade::Result<Self> {
        let config = ClientConfig::new()
            .user_agent(concat!("tenants/", env!("CARGO_PKG_VERSION")))
            .retry(RetryPolicy::new().budget(PATIENCE));
        let handle = |tenant: Tenant| {
            let crm = Crm::builder(tenant.vendor)
                .config(config.clone())
                .from_vars(tenant.settings)
                .account(tenant.name.as_str())
                .allow_emulation(true)
                .build()?;
            Ok((tenant.name, crm))
        };
        let handles: crm_facade::Result<_> = tenants.into_iter().map(handle).collect();
        Ok(Self {
            handles: Arc::new(handles?),
            moves: Moves::new(database),
        })
    }

    /// The routes of the service.
    pub fn router(self) -> Router {
        Router::new()
            .route("/{tenant}/contacts", get(list).post(create))
            .route("/{tenant}/capabilities", get(capabilities))
            .route("/{tenant}/moves", post(begin))
            .route(
                "/{tenant}/moves/{id}",
                get(watch).post(resume).delete(cancel),
            )
            .with_state(self)
    }

    fn handle(&self, tenant: &str) -> Result<&Crm, Failure> {
        self.handles.get(tenant).ok_or(Failure::NoSuchTenant)
    }
}

/// Why a request failed.
enum Failure {
    NoSuchTenant,
    NoSuchMove,
    /// The vendor of the tenant has no contacts.
    NoContacts,
    BadRequest(String),
    Crm(Box<Error>),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Crm(Box::new(error))
    }
}

impl From<crm_transfer::Error> for Failure {
    fn from(error: crm_transfer::Error) -> Self {
        Self::BadRequest(error.to_string())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let plain = |status: StatusCode, text: &str| (status, Json(json!({"message": text})));
        match self {
            Self::NoSuchTenant => plain(StatusCode::NOT_FOUND, "no such tenant").into_response(),
            Self::NoSuchMove => plain(StatusCode::NOT_FOUND, "no such move").into_response(),
            Self::NoContacts => {
                plain(StatusCode::NOT_IMPLEMENTED, "the CRM has no contacts").into_response()
            }
            Self::BadRequest(text) => plain(StatusCode::BAD_REQUEST, &text).into_response(),
            Self::Crm(error) => told(&error),
        }
    }
}

/// An error of a vendor as a user of the service gets it: it holds no personal data and no secrets.
fn told(error: &Error) -> Response {
    let status = match error.kind() {
        ErrorKind::NotFound => StatusCode::NOT_FOUND,
        ErrorKind::InvalidInput { .. } => StatusCode::UNPROCESSABLE_ENTITY,
        ErrorKind::Conflict | ErrorKind::AmbiguousMatch => StatusCode::CONFLICT,
        ErrorKind::RateLimited => StatusCode::SERVICE_UNAVAILABLE,
        ErrorKind::Unsupported => StatusCode::NOT_IMPLEMENTED,
        ErrorKind::Transport if error.timeout().is_some() => StatusCode::GATEWAY_TIMEOUT,
        _ => StatusCode::BAD_GATEWAY,
    };
    let mut headers = HeaderMap::new();
    if let Some(wait) = error.retry_after() {
        let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        headers.insert(header::RETRY_AFTER, seconds.into());
    }
    (status, headers, Json(error)).into_response()
}

fn options(headers: &HeaderMap) -> Options {
    let options = Options::new().timeout(PATIENCE);
    let trace = headers.get("x-trace").and_then(|value| value.to_str().ok());
    match trace {
        Some(trace) => options.header("x-trace", trace),
        None => options,
    }
}

fn contacts(crm: &Crm) -> Result<&dyn Contacts, Failure> {
    crm.contacts().ok_or(Failure::NoContacts)
}

/// Where a list continues, as the page before told it.
#[derive(Deserialize)]
struct Begin {
    from: Option<String>,
}

#[derive(Serialize)]
struct Page {
    contacts: Vec<Contact>,
    /// The place of the next page; absent after the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

async fn list(
    State(service): State<Service>,
    Path(tenant): Path<String>,
    Query(Begin { from }): Query<Begin>,
    headers: HeaderMap,
) -> Result<Json<Page>, Failure> {
    let crm = service.handle(&tenant)?;
    let mut options = options(&headers);
    if let Some(from) = from {
        let place: Checkpoint = serde_json::from_str(&from)
            .map_err(|_| Failure::BadRequest("`from` is no place of a list".to_owned()))?;
        // That of another tenant is rejected.
        options = options.resume(place);
    }
    let mut rows = contacts(crm)?.list(crm_facade::Query::new(), options)?;
    let mut contacts = Vec::new();
    while contacts.len() < PAGE {
        match rows.try_next().await? {
            Some(row) => contacts.push(row.value),
            None => {
                return Ok(Json(Page {
                    contacts,
                    next: None,
                }));
            }
        }
    }
    let next = serde_json::to_string(&rows.checkpoint()).ok();
    Ok(Json(Page { contacts, next }))
}

async fn create(
    State(service): State<Service>,
    Path(tenant): Path<String>,
    headers: HeaderMap,
    body: String,
) -> Result<(StatusCode, Json<Value>), Failure> {
    let crm = service.handle(&tenant)?;
    let contact: Strict<Contact> =
        serde_json::from_str(&body).map_err(|error| Failure::BadRequest(error.to_string()))?;
    let prepared = contacts(crm)?.prepare_create(contact.into_inner(), options(&headers))?;
    // Nothing is sent if something would be lost and the user has not agreed to it.
    if !prepared.losses.is_empty() && !headers.contains_key("x-accept-losses") {
        let losses = json!({"would_be_lost": prepared.losses});
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(losses)));
    }
    let receipt = prepared.send().await?;
    let created = json!({"id": receipt.id, "lost": receipt.losses});
    Ok((StatusCode::CREATED, Json(created)))
}

async fn capabilities(
    State(service): State<Service>,
    Path(tenant): Path<String>,
) -> Result<Json<Value>, Failure> {
    let crm = service.handle(&tenant)?;
    let list = crm.capability(Resource::Contact, Verb::List);
    let create = crm.capability(Resource::Contact, Verb::Create);
    Ok(Json(json!({
        "vendor": crm.vendor(),
        "list": list,
        "create": create,
    })))
}

/// The tenant that all contacts go to.
#[derive(Deserialize)]
struct Target {
    to: String,
}

async fn begin(
    State(service): State<Service>,
    Path(tenant): Path<String>,
    Json(Target { to }): Json<Target>,
) -> Result<(StatusCode, Json<Value>), Failure> {
    let (from, target) = (service.handle(&tenant)?, service.handle(&to)?);
    let id = service.moves.database.add(&tenant, &to)?;
    service.moves.start(id, from, target)?;
    Ok((StatusCode::ACCEPTED, Json(json!({"move": id}))))
}

async fn resume(
    State(service): State<Service>,
    Path((tenant, id)): Path<(String, i64)>,
) -> Result<StatusCode, Failure> {
    let target = service.moves.database.target(id, &tenant)?;
    let target = service.handle(&target.ok_or(Failure::NoSuchMove)?)?;
    service.moves.start(id, service.handle(&tenant)?, target)?;
    Ok(StatusCode::ACCEPTED)
}

async fn cancel(
    State(service): State<Service>,
    Path((tenant, id)): Path<(String, i64)>,
) -> Result<StatusCode, Failure> {
    let target = service.moves.database.target(id, &tenant)?;
    target.ok_or(Failure::NoSuchMove)?;
    service.moves.cancel(id);
    Ok(StatusCode::ACCEPTED)
}

/// Whether the response comes at the move's end.
#[derive(Deserialize)]
struct Watch {
    #[serde(default)]
    end: bool,
}

async fn watch(
    State(service): State<Service>,
    Path((tenant, id)): Path<(String, i64)>,
    Query(Watch { end }): Query<Watch>,
) -> Result<Json<Progress>, Failure> {
    let target = service.moves.database.target(id, &tenant)?;
    target.ok_or(Failure::NoSuchMove)?;
    let mut watched = service.moves.watch(id).ok_or(Failure::NoSuchMove)?;
    if end {
        // It fails where the move was dropped with its runtime.
        let ended = watched.wait_for(|progress| progress.ended.is_some()).await;
        ended.map_err(|_| Failure::NoSuchMove)?;
    }
    Ok(Json(watched.borrow().clone()))
}
