//! What a vendor module is, and what its handlers get and give.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::document::Operation;
use crate::store::{self, Store};

/// One generation of one vendor's API.
pub(crate) struct VendorModule {
    /// Folder under `specs/`.
    pub(crate) vendor: &'static str,
    /// Name of the specification.
    pub(crate) generation: &'static str,
    /// The embedded document, written by `cargo xtask generate`.
    pub(crate) document: &'static str,
    /// What may call. The first is the one that an endpoint shows; it may do everything.
    pub(crate) credentials: &'static [Credential],
    /// By `operationId`.
    pub(crate) handlers: &'static [(&'static str, Handler)],
    /// Operations (`operationId`) that only record their call and return the documented example. The
    /// scaffold of `cargo xtask new` begins with all of them here; a finished module has none. A GET
    /// without a handler does so too, so that a new one works before its behavior is written.
    pub(crate) recorded: &'static [&'static str],
    /// The vendor's documented form of a rejection.
    pub(crate) reject: fn(&Rejection, &Operation) -> ApiResponse,
    /// What the vendor returns for a method or path that it does not have.
    pub(crate) unknown_path: fn(method: &str, path: &str) -> ApiResponse,
    /// Fills an empty store.
    pub(crate) seed: fn(&Seeding, &Store<'_>) -> store::Result<()>,
}

impl VendorModule {
    /// Whether an operation only records its call and returns the documented example.
    pub(crate) fn records(&self, operation: &Operation) -> bool {
        let id = operation.id.as_str();
        let handled = self.handlers.iter().any(|(known, _)| *known == id);
        !handled && (operation.method == "GET" || self.recorded.contains(&id))
    }
}

/// Something that may call a vendor: an API key, or a client that gets tokens.
#[derive(Clone, Copy)]
pub(crate) struct Credential {
    /// What the credential is for, such as `full` or `contacts-only`.
    pub(crate) label: &'static str,
    /// The API key or the client id.
    pub(crate) id: &'static str,
    /// The client secret, for vendors that give tokens.
    pub(crate) secret: Option<&'static str>,
    /// What it may do.
    pub(crate) permissions: Permissions,
}

impl Credential {
    /// An API key that may do everything.
    pub(crate) const fn key(id: &'static str) -> Self {
        Self {
            label: "full",
            id,
            secret: None,
            permissions: Permissions::All,
        }
    }
}

/// What a credential may do.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Permissions {
    /// Everything.
    All,
    /// What the specification calls by these names (`x-permission`), and what needs none.
    Only(&'static [&'static str]),
}

impl Permissions {
    /// Whether an operation with this permission may be called.
    pub(crate) fn allow(self, permission: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(names) => names.contains(&permission),
        }
    }
}

/// Responds to a call. Everything that it changed is undone when it rejects.
pub(crate) type Handler = fn(&Call<'_>) -> Result<ApiResponse, Rejection>;

/// What a handler gets. Everything was checked against the specification before.
pub(crate) struct Call<'a> {
    /// What is called.
    pub(crate) operation: &'a Operation,
    /// Path parameters, decoded.
    pub(crate) path: BTreeMap<String, String>,
    /// Query parameters by their schemas: numbers are numbers, lists lists, deep objects objects.
    /// Parameters that the specification does not name are there as texts.
    pub(crate) query: Query,
    /// The body; null without one.
    pub(crate) body: Value,
    /// What is kept, in the transaction of this call.
    pub(crate) store: &'a Store<'a>,
    /// The sandbox's clock.
    pub(crate) now: DateTime<Utc>,
    /// The vendor module, for its credentials.
    pub(crate) module: &'a VendorModule,
    /// The settings of the sandbox.
    pub(crate) seeding: &'a Seeding,
}

/// Query parameters, and which of them were looked at: a documented one that its handler ignores is
/// found by this.
#[derive(Default)]
pub(crate) struct Query {
    values: Map<String, Value>,
    read: Rc<RefCell<BTreeSet<String>>>,
}

impl Query {
    /// The value of a parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.read.borrow_mut().insert(name.to_owned());
        self.values.get(name)
    }

    /// All of them, to tell one request from another; none counts as looked at.
    pub(crate) fn whole(&self) -> &Map<String, Value> {
        &self.values
    }

    /// The same without some.
    pub(crate) fn without(&self, names: &[&str]) -> Self {
        let mut values = self.values.clone();
        values.retain(|name, _| !names.contains(&name.as_str()));
        Self {
            values,
            read: self.read.clone(),
        }
    }

    /// The names that were looked at.
    #[cfg(test)]
    pub(crate) fn read(&self) -> BTreeSet<String> {
        self.read.borrow().clone()
    }
}

impl From<Map<String, Value>> for Query {
    fn from(values: Map<String, Value>) -> Self {
        Self {
            values,
            read: Rc::default(),
        }
    }
}

impl Call<'_> {
    /// A path parameter; empty when the path has none of this name.
    pub(crate) fn path_text(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// A query parameter that is a text.
    pub(crate) fn query_text(&self, name: &str) -> Option<&str> {
        self.query.get(name).and_then(Value::as_str)
    }

    /// A query parameter that is an integer.
    pub(crate) fn query_number(&self, name: &str) -> Option<i64> {
        self.query.get(name).and_then(Value::as_i64)
    }

    /// The time as most vendors write it: RFC 3339 in UTC with milliseconds.
    pub(crate) fn timestamp(&self) -> String {
        timestamp(self.now)
    }
}

/// RFC 3339 in UTC with milliseconds.
pub(crate) fn timestamp(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

/// What a store is filled from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seeding {
    /// Decides all data.
    pub(crate) seed: u64,
    /// How many contacts.
    pub(crate) contacts: u64,
    /// How many credits an account has at first, for vendors that count them.
    pub(crate) credits: u64,
}

/// The response.
#[derive(Clone, Debug)]
pub(crate) struct ApiResponse {
    /// The status.
    pub(crate) status: u16,
    /// The body.
    pub(crate) body: Body,
    /// Further headers.
    pub(crate) headers: Vec<(&'static str, String)>,
}

/// The body of a response.
#[derive(Clone, Debug)]
pub(crate) enum Body {
    /// Nothing.
    Empty,
    /// `application/json`.
    Json(Value),
    /// `text/plain`.
    Text(String),
}

impl ApiResponse {
    /// A JSON body.
    pub(crate) fn json(status: u16, body: Value) -> Self {
        Self {
            status,
            body: Body::Json(body),
            headers: Vec::new(),
        }
    }

    /// Plain text.
    pub(crate) fn text(status: u16, body: impl Into<String>) -> Self {
        Self {
            status,
            body: Body::Text(body.into()),
            headers: Vec::new(),
        }
    }

    /// No body.
    pub(crate) fn empty(status: u16) -> Self {
        Self {
            status,
            body: Body::Empty,
            headers: Vec::new(),
        }
    }
}

/// Why a call is not carried out. The vendor module gives it the vendor's form.
#[derive(Clone, Debug)]
pub(crate) enum Rejection {
    /// The credential is missing, unknown or expired.
    Unauthorized,
    /// The credential may not do this.
    Forbidden {
        /// What it would need.
        permission: String,
    },
    /// There is no such record.
    NotFound,
    /// More requests than the documented limit.
    TooManyRequests,
    /// Parameters or body are not as the specification has them.
    Invalid {
        /// What is wrong, at least one.
        problems: Vec<Problem>,
    },
    /// The account has too few credits.
    NoCredits,
    /// Another record stands in the way.
    Conflict {
        /// What is in the way, for people.
        message: String,
    },
    /// A response of the module's own; what the call changed is undone all the same.
    Response(Box<ApiResponse>),
    /// The sandbox itself has failed.
    Internal {
        /// What has failed.
        message: String,
    },
}

impl Rejection {
    /// One thing is wrong with the request.
    pub(crate) fn invalid(at: impl Into<String>, message: impl Into<String>) -> Self {
        Self::Invalid {
            problems: vec![Problem {
                at: at.into(),
                message: message.into(),
            }],
        }
    }

    /// A response of the module's own.
    pub(crate) fn response(response: ApiResponse) -> Self {
        Self::Response(Box::new(response))
    }
}

impl From<rusqlite::Error> for Rejection {
    fn from(error: rusqlite::Error) -> Self {
        Self::Internal {
            message: error.to_string(),
        }
    }
}

/// Something about a request that the specification does not allow.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Problem {
    /// `body`, `query`, `path` or `header` with the place in it, such as `body/email` or
    /// `query/page`.
    pub(crate) at: String,
    /// What is wrong with it. It repeats no value.
    pub(crate) message: String,
}
