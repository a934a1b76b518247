//! Two small clients as the generator writes them, one for each way to authenticate, and what the
//! tests need around them.

#![allow(dead_code, missing_docs, unreachable_pub)]

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use crm_runtime::api::*;
use crm_runtime::{RetryPolicy, Transport, TransportError, testing};

pub const NONE: Provenance = Provenance {
    basis: Basis::Assumed,
    page: None,
    note: None,
};

pub const KEY: &str = "k3y-Secret.of_theProbe";
pub const CLIENT_SECRET: &str = "cl13nt-Secret.of_theProbe";
pub const EMAIL: &str = "jane.doe@example.com";
pub const PHONE: &str = "+1 555 010 9999";

pub const fn operation(id: &'static str, method: Method, path: &'static str) -> Operation {
    Operation {
        id,
        operation_id: id,
        summary: "A call.",
        method,
        path,
        parameters: &[],
        body: false,
        encodings: &[],
        authenticated: true,
        success: &[200],
        effect: Effect::Read,
        safe_to_retry: true,
        permission: None,
        credits: None,
        paging: None,
        task: None,
        path_confirmed: None,
        documented_as: None,
        checks: &[],
        source: NONE,
        sources: &[],
        seen: &[],
    }
}

const OPERATIONS: &[Operation] = &[
    Operation {
        permission: Some("contacts:read"),
        ..operation("contacts_get", Method::Get, "/contacts/{id}")
    },
    Operation {
        parameters: &[Parameter {
            name: "page",
            location: Location::Query,
            required: false,
        }],
        checks: &[Check {
            target: CheckTarget::Query("page"),
            rule: Rule::Range {
                min: Some(1.0),
                max: None,
            },
        }],
        ..operation("contacts_list", Method::Get, "/contacts")
    },
    Operation {
        effect: Effect::Write,
        safe_to_retry: false,
        body: true,
        checks: &[Check {
            target: CheckTarget::Body(""),
            rule: Rule::AnyOfFields(&["name", "email"]),
        }],
        ..operation("contacts_create", Method::Post, "/contacts")
    },
    Operation {
        effect: Effect::Write,
        body: true,
        ..operation("contacts_replace", Method::Put, "/contacts/{id}")
    },
    Operation {
        safe_to_retry: false,
        body: true,
        credits: Some(Credits {
            amount: Some(1),
            per: Some("request"),
            note: None,
        }),
        ..operation("emails_find", Method::Post, "/emails/find")
    },
    Operation {
        task: Some(Task::Start {
            result: "jobs_result",
            hash: &["/data/task_hash", "/meta/task_hash"],
            note: None,
        }),
        safe_to_retry: false,
        ..operation("jobs_start", Method::Post, "/jobs")
    },
    Operation {
        task: Some(Task::Result {
            start: "jobs_start",
            hash: "task_hash",
            status: "/status",
            running: &["in_progress"],
            finished: &["completed"],
            failed: &["not_enough_credits"],
            poll_seconds: None,
            note: None,
        }),
        ..operation("jobs_result", Method::Get, "/jobs/{task_hash}")
    },
    Operation {
        safe_to_retry: false,
        authenticated: false,
        ..operation("token", Method::Post, "/oauth/token")
    },
];

const MARKERS: &[FailureMarker] = &[FailureMarker {
    at: "/success",
    equals: Literal::Bool(false),
    message: Some("/why"),
    source: NONE,
}];

pub static KEY_API: Api = Api {
    vendor: "probe",
    vendor_name: "Probe CRM",
    generation: "v1",
    base_url: "https://api.probe.example/ext",
    auth: AuthScheme::ApiKey {
        header: "x-api-key",
        prefix: "Key ",
    },
    rate_limits: &[],
    failure_markers: MARKERS,
    operations: OPERATIONS,
    doubtful: &[],
};

pub static TOKEN_API: Api = Api {
    vendor: "token-probe",
    vendor_name: "Token Probe",
    generation: "v2",
    base_url: "https://token.probe.example",
    auth: AuthScheme::ClientCredentials {
        token_path: "/oauth/token",
        lifetime_seconds: 3600,
    },
    rate_limits: &[RateLimit {
        requests: 60,
        per_seconds: 60,
        source: NONE,
    }],
    failure_markers: &[],
    operations: OPERATIONS,
    doubtful: &[],
};

pub mod types {
    use std::fmt;

    use crm_runtime::client::{PERSONAL, Timestamp, UnknownFields};
    use crm_runtime::fields::{FieldTable, Slot, View};

    /// State of a contact.
    #[derive(Clone, Debug, Eq, PartialEq)]
    pub enum State {
        Active,
        Archived,
        Unlisted(String),
    }

    impl State {
        pub fn as_str(&self) -> &str {
            match self {
                Self::Active => "active",
                Self::Archived => "archived",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl From<&str> for State {
        fn from(value: &str) -> Self {
            match value {
                "active" => Self::Active,
                "archived" => Self::Archived,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    crm_runtime::open_enum!(State);

    /// Declares a type as the generator does.
    macro_rules! tabulated {
        ($(#[$meta:meta])* $name:ident { $($index:literal $field:ident: $ty:ty,)* }) => {
            $(#[$meta])*
            #[derive(Clone, Default)]
            pub struct $name {
                $(pub $field: Option<$ty>,)*
                pub unknown_fields: UnknownFields,
            }

            impl FieldTable for $name {
                fn names(&self) -> &'static [&'static str] {
                    &[$(stringify!($field)),*]
                }
                fn slot(&mut self, index: usize) -> Slot<'_> {
                    match index {
                        $($index => Slot::of(&mut self.$field),)*
                        _ => Slot::None,
                    }
                }
                fn view(&self, index: usize) -> View<'_> {
                    match index {
                        $($index => View::of(&self.$field),)*
                        _ => View::None,
                    }
                }
                fn unknown_fields(&self) -> &UnknownFields {
                    &self.unknown_fields
                }
                fn unknown_fields_mut(&mut self) -> &mut UnknownFields {
                    &mut self.unknown_fields
                }
            }

            crm_runtime::field_table!($name);
        };
    }

    tabulated!(Contact {
        0 created: Timestamp,
        1 email: String,
        2 id: i64,
        3 name: String,
        4 state: State,
        5 title: String,
    });

    impl fmt::Debug for Contact {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Contact")
                .field("created", &self.created)
                .field("email", &PERSONAL)
                .field("id", &self.id)
                .field("name", &PERSONAL)
                .field("state", &self.state)
                .finish_non_exhaustive()
        }
    }

    tabulated!(#[derive(Debug)] Problem {
        0 message: String,
    });

    tabulated!(#[derive(Debug)] Job {
        0 status: String,
    });
}

macro_rules! generated {
    ($module:ident, $api:path) => {
        pub mod $module {
            use super::types;
            pub use crm_runtime::client::{ByteStream, ClientInfo, Error, ResponseValue};
            #[allow(unused_imports)]
            use crm_runtime::client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};

            #[derive(Clone)]
            pub struct Client {
                pub(crate) baseurl: String,
                pub(crate) client: reqwest::Client,
                pub(crate) inner: crm_runtime::Connection,
            }

            crm_runtime::impl_client!(Client, $api);

            impl ClientInfo<crm_runtime::Connection> for Client {
                fn api_version() -> &'static str {
                    "1"
                }
                fn baseurl(&self) -> &str {
                    self.baseurl.as_str()
                }
                fn client(&self) -> &reqwest::Client {
                    &self.client
                }
                fn inner(&self) -> &crm_runtime::Connection {
                    &self.inner
                }
            }
            const _: () = {
                #[allow(dead_code)]
                fn assert_client_hooks()
                where
                    Client: ClientHooks<crm_runtime::Connection>,
                {
                }
            };

            fn version_header() -> ::reqwest::header::HeaderMap {
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                header_map.append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(Client::api_version()),
                );
                header_map
            }

            #[allow(clippy::all, unreachable_patterns)]
            impl Client {
                pub async fn contacts_get<'a>(
                    &'a self,
                    id: &'a str,
                ) -> Result<ResponseValue<types::Contact>, Error<types::Problem>> {
                    let url = format!("{}/contacts/{}", self.baseurl, encode_path(&id.to_string()));
                    #[allow(unused_mut)]
                    let mut request = self
                        .client
                        .get(url)
                        .header(
                            ::reqwest::header::ACCEPT,
                            ::reqwest::header::HeaderValue::from_static("application/json"),
                        )
                        .headers(version_header())
                        .build()?;
                    let info = OperationInfo {
                        operation_id: "contacts_get",
                    };
                    self.pre(&mut request, &info).await?;
                    let result = self.exec(request, &info).await;
                    self.post(&result, &info).await?;
                    let response = result?;
                    match response.status().as_u16() {
                        200..=299 => ResponseValue::from_response(response).await,
                        _ => Err(Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        )),
                    }
                }

                pub async fn contacts_list<'a>(
                    &'a self,
                    page: Option<i64>,
                ) -> Result<ResponseValue<Vec<types::Contact>>, Error<types::Problem>> {
                    let url = format!("{}/contacts", self.baseurl,);
                    #[allow(unused_mut)]
                    let mut request = self
                        .client
                        .get(url)
                        .query(&crm_runtime::client::QueryParam::new("page", &page))
                        .headers(version_header())
                        .build()?;
                    let info = OperationInfo {
                        operation_id: "contacts_list",
                    };
                    self.pre(&mut request, &info).await?;
                    let result = self.exec(request, &info).await;
                    self.post(&result, &info).await?;
                    let response = result?;
                    match response.status().as_u16() {
                        200..=299 => ResponseValue::from_response(response).await,
                        _ => Err(Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        )),
                    }
                }

                pub async fn contacts_create<'a>(
                    &'a self,
                    body: &'a types::Contact,
                ) -> Result<ResponseValue<types::Contact>, Error<types::Problem>> {
                    let url = format!("{}/contacts", self.baseurl,);
                    #[allow(unused_mut)]
                    let mut request = self
                        .client
                        .post(url)
                        .json(&body)
                        .headers(version_header())
                        .build()?;
                    let info = OperationInfo {
                        operation_id: "contacts_create",
                    };
                    self.pre(&mut request, &info).await?;
                    let result = self.exec(request, &info).await;
                    self.post(&result, &info).await?;
                    let response = result?;
                    match response.status().as_u16() {
                        200..=299 => ResponseValue::from_response(response).await,
                        _ => Err(Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        )),
                        _ => Err(Error::UnexpectedResponse(response)),
                    }
                }

                pub async fn contacts_replace<'a>(
                    &'a self,
                    id: &'a str,
                    body: &'a types::Contact,
                ) -> Result<ResponseValue<()>, Error<types::Problem>> {
                    let url = format!("{}/contacts/{}", self.baseurl, encode_path(&id.to_string()));
                    #[allow(unused_mut)]
                    let mut request = self.client.put(url).json(&body).build()?;
                    let info = OperationInfo {
                        operation_id: "contacts_replace",
                    };
                    self.pre(&mut request, &info).await?;
                    let result = self.exec(request, &info).await;
                    self.post(&result, &info).await?;
                    let response = result?;
                    match response.status().as_u16() {
                        200..=299 => Ok(ResponseValue::empty(response)),
                        _ => Err(Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        )),
                    }
                }

                pub async fn emails_find<'a>(
                    &'a self,
                    body: &'a types::Contact,
                ) -> Result<ResponseValue<types::Contact>, Error<types::Problem>> {
                    let url = format!("{}/emails/find", self.baseurl,);
                    #[allow(unused_mut)]
                    let mut request = self.client.post(url).json(&body).build()?;
                    let info = OperationInfo {
                        operation_id: "emails_find",
                    };
                    self.pre(&mut request, &info).await?;
                    let result = self.exec(request, &info).await;
                    self.post(&result, &info).await?;
                    let response = result?;
                    match response.status().as_u16() {
                        200..=299 => ResponseValue::from_response(response).await,
                        _ => Err(Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        )),
                    }
                }

                pub async fn jobs_result<'a>(
                    &'a self,
                    task_hash: &'a str,
                ) -> Result<ResponseValue<types::Job>, Error<ByteStream>> {
                    let url = format!(
                        "{}/jobs/{}",
                        self.baseurl,
                        encode_path(&task_hash.to_string())
                    );
                    #[allow(unused_mut)]
                    let mut request = self.client.get(url).build()?;
                    let info = OperationInfo {
                        operation_id: "jobs_result",
                    };
                    self.pre(&mut request, &info).await?;
                    let result = self.exec(request, &info).await;
                    self.post(&result, &info).await?;
                    let response = result?;
                    match response.status().as_u16() {
                        200..=299 => ResponseValue::from_response(response).await,
                        _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                    }
                }
            }
        }
    };
}

generated!(key, super::KEY_API);
generated!(token, super::TOKEN_API);

pub fn contact() -> types::Contact {
    types::Contact {
        email: Some(EMAIL.to_owned()),
        name: Some("Jane Doe".to_owned()),
        id: Some(7),
        ..types::Contact::default()
    }
}

pub const GOOD: &str = r#"{"id":7,"name":"Jane Doe","email":"jane.doe@example.com"}"#;

pub type Reply = Result<http::Response<Bytes>, TransportError>;
pub type Requests = Arc<Mutex<Vec<http::Request<Bytes>>>>;

/// A transport that notes every request and responds with what `response` makes of it.
pub fn noting(
    response: impl Fn(&http::Request<Bytes>) -> Reply + Send + Sync + 'static,
) -> (impl Transport, Requests) {
    let requests = Requests::default();
    let noted = requests.clone();
    let transport = testing::function(move |request| {
        let response = response(&request);
        noted.lock().expect("no panic").push(request);
        async move { response }
    });
    (transport, requests)
}

pub fn policy() -> RetryPolicy {
    RetryPolicy::new().max_attempts(3).seed(1)
}

/// A client with a key on a noting transport.
pub fn key_client(
    response: impl Fn(&http::Request<Bytes>) -> Reply + Send + Sync + 'static,
) -> (key::Client, Requests) {
    let (transport, requests) = noting(response);
    let client = key::Client::builder()
        .api_key(KEY)
        .retry(policy())
        .transport(transport)
        .build()
        .expect("a client");
    (client, requests)
}

pub fn token_builder() -> crm_runtime::ClientBuilder<token::Client> {
    token::Client::builder()
        .client_credentials("the-id", CLIENT_SECRET)
        .retry(policy())
}

pub fn response(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Reply {
    let mut response = testing::json(status, body);
    for (name, value) in headers {
        let name: http::HeaderName = name.parse().expect("a name");
        response
            .headers_mut()
            .insert(name, value.parse().expect("a value"));
    }
    Ok(response)
}
