//! Calls any operation of any client by its typed method, given its arguments as JSON.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use crm_runtime::api::{Api, AuthScheme};
use crm_runtime::client::{Body, Error, ErrorKind, Mismatch, ResponseValue};
use crm_runtime::{
    BoxFuture, ClientBuilder, ClientConfig, ConfigError, Connection, GeneratedClient, LocalLimiter,
    RetryPolicy, TransportError, testing,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Declares the generations that are tested: one line each.
macro_rules! generations {
    ($($module:ident: $krate:ident::$generation:ident),+ $(,)?) => {
        $(#[rustfmt::skip] mod $module;)+

        /// Every generation of every vendor.
        pub const GENERATIONS: &[Generation] = &[$(Generation {
            api: &$krate::$generation::API,
            connection: |config| {
                let builder = ClientBuilder::<$krate::$generation::Client>::new().config(config);
                Ok(builder.build()?.connection().clone())
            },
            connect: |vendor| {
                let client = connect::<$krate::$generation::Client>(vendor);
                Box::new(move |operation: String, arguments: Arguments| {
                    let client = client.clone();
                    Box::pin(async move { $module::call(&client, &operation, &arguments).await })
                })
            },
        }),+];
    };
}

generations! {
    callab_early: crm_callab::early,
    callab_v1: crm_callab::v1,
    lunarsend_v1: crm_lunarsend::v1,
    lunarsend_v2: crm_lunarsend::v2,
    minotaur_v1: crm_minotaur::v1,
    skarbe_v1: crm_skarbe::v1,
    snov_provided: crm_snov::provided,
    snov_reference: crm_snov::reference,
}

/// One generation of one vendor, ready to be called.
pub struct Generation {
    /// Its operation table.
    pub api: &'static Api,
    /// Makes a client with these settings, and gives its connection.
    pub connection: fn(ClientConfig) -> Result<Connection, ConfigError>,
    /// Makes a client that talks to this vendor, and gives a function that calls an operation
    /// through it.
    pub connect: fn(Peer) -> Box<Call>,
}

/// Who responds in the vendor's place.
pub enum Peer {
    /// A server at this address.
    Server(String),
    /// A function that gets each attempt.
    Function(Arc<Responding>),
}

/// Responds to an attempt of a request.
pub type Responding =
    dyn Fn(http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> + Send + Sync;

/// Calls an operation by its typed method.
pub type Call =
    dyn Fn(String, Arguments) -> BoxFuture<'static, Result<Outcome, Unknown>> + Send + Sync;

/// The generation that a specification describes.
pub fn generation(vendor: &str, generation: &str) -> Option<&'static Generation> {
    GENERATIONS
        .iter()
        .find(|known| known.api.vendor == vendor && known.api.generation == generation)
}

/// The key, or the secret, that the test clients send.
pub const CREDENTIAL: &str = "example-credential";

/// The token that the test clients send where a vendor takes tokens.
pub const TOKEN: &str = "example-token";

/// How often the test clients send a request at most.
pub const ATTEMPTS: u32 = 3;

fn connect<C: GeneratedClient>(peer: Peer) -> C {
    // A test must not wait for a vendor's rate limit.
    let builder = ClientBuilder::<C>::new()
        .limiter(Arc::new(LocalLimiter::new(&[])))
        .retry(RetryPolicy::new().max_attempts(ATTEMPTS));
    let builder = match C::API.auth {
        AuthScheme::ClientCredentials { .. } => builder.bearer_token(TOKEN),
        AuthScheme::Basic => builder.basic(CREDENTIAL, CREDENTIAL),
        AuthScheme::Keys { keys } => keys
            .iter()
            .fold(builder, |builder, key| builder.key(key.name, CREDENTIAL)),
        AuthScheme::ApiKey { .. } | AuthScheme::QueryKey { .. } => builder.api_key(CREDENTIAL),
    };
    let builder = match peer {
        Peer::Server(address) => builder.base_url(address),
        Peer::Function(response) => builder.transport(testing::function(move |request| {
            let response = response(request);
            async move { response }
        })),
    };
    builder.build().expect("the test's configuration is valid")
}

/// Arguments of a call as JSON.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    /// `{"path": {…}, "query": {…}}`
    pub parameters: Value,
    /// The body, if there is one.
    pub body: Option<Value>,
}

impl Arguments {
    pub(crate) fn body<T: DeserializeOwned>(&self) -> Result<T, Unknown> {
        let body = self.body.clone().unwrap_or_default();
        serde_json::from_value(body).map_err(|error| Unknown(format!("body: {error}")))
    }

    pub(crate) fn parameter<T: DeserializeOwned>(
        &self,
        location: &str,
        name: &str,
    ) -> Result<T, Unknown> {
        let value = &self.parameters[location][name];
        serde_json::from_value(value.clone())
            .map_err(|error| Unknown(format!("{location} parameter {name}: {error}")))
    }
}

/// What a call came to.
#[derive(Debug)]
pub enum Outcome {
    /// The vendor responded with success.
    Response {
        /// HTTP status.
        status: u16,
        /// The decoded response, encoded again; text for a plain text; null for no body.
        value: Value,
        /// The same as JSON text, which can hold what a value can't.
        text: String,
        /// Where the response is of another type than documented.
        mismatches: Vec<Mismatch>,
    },
    /// The call failed.
    Failed(Failure),
}

/// What is known of a call that failed.
#[derive(Debug)]
pub struct Failure {
    /// What went wrong.
    pub kind: ErrorKind,
    /// HTTP status, if there was a response.
    pub status: Option<u16>,
    /// The error in one line.
    pub message: String,
    /// The error in every other form that it can be printed in.
    pub debug: String,
    /// The decoded error body, encoded again.
    pub body: Option<Value>,
    /// The same as JSON text, which can hold what a value can't.
    pub body_text: Option<String>,
    /// What the vendor says.
    pub messages: Vec<String>,
    /// How often the request was sent.
    pub attempts: u32,
    /// Whether another try may succeed.
    pub temporary: bool,
    /// Whether the vendor may have done what was asked.
    pub may_have_been_carried_out: bool,
    /// When to come back.
    pub retry_after: Option<Duration>,
    /// The permission that is missing.
    pub permission: Option<&'static str>,
}

/// The arguments or the operation do not fit the client.
#[derive(Debug)]
pub struct Unknown(String);

impl Unknown {
    pub(crate) fn operation(id: &str) -> Self {
        Self(format!("the client has no operation {id}"))
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unknown {}

pub(crate) fn json<T: Serialize, E: Serialize + fmt::Debug>(
    result: Result<ResponseValue<T>, Error<E>>,
) -> Outcome {
    outcome(result, encoded)
}

pub(crate) fn text<E: Serialize + fmt::Debug>(
    result: Result<ResponseValue<Body>, Error<E>>,
) -> Outcome {
    outcome(result, |body| encoded(&body.as_str()))
}

fn encoded<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("a decoded value encodes")
}

/// Text that a value can't hold is null.
fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

fn outcome<T, E: Serialize + fmt::Debug>(
    result: Result<ResponseValue<T>, Error<E>>,
    encode: impl FnOnce(&T) -> String,
) -> Outcome {
    match result {
        Ok(response) => {
            let text = encode(&response);
            Outcome::Response {
                status: response.status().as_u16(),
                value: value(&text),
                text,
                mismatches: response.mismatches().to_vec(),
            }
        }
        Err(error) => Outcome::Failed(Failure {
            kind: error.kind(),
            status: error.status().map(|status| status.as_u16()),
            message: error.to_string(),
            debug: format!("{error:#} {error:?}"),
            body: error.body().map(|body| value(&encoded(body))),
            body_text: error.body().map(encoded),
            messages: error.messages().to_vec(),
            attempts: error.attempts(),
            temporary: error.is_temporary(),
            may_have_been_carried_out: error.may_have_been_carried_out(),
            retry_after: error.retry_after(),
            permission: error.permission(),
        }),
    }
}
