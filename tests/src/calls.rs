//! Calls any operation of any client by its typed method, given its arguments as JSON.

use std::fmt;
use std::sync::Arc;

use crm_runtime::api::Api;
use crm_runtime::client::{Body, Error, ResponseValue};
use crm_runtime::{BoxFuture, ClientBuilder, GeneratedClient, LocalLimiter};
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
            connect: |base_url| {
                let client = connect::<$krate::$generation::Client>(base_url);
                Box::new(move |operation: String, arguments: Arguments| {
                    let client = client.clone();
                    Box::pin(async move { $module::call(&client, &operation, &arguments).await })
                })
            },
        }),+];
    };
}

generations! {
    callab_v1: crm_callab::v1,
    lunarsend_v1: crm_lunarsend::v1,
    minotaur_v1: crm_minotaur::v1,
    skarbe_v1: crm_skarbe::v1,
    snov_provided: crm_snov::provided,
}

/// One generation of one vendor, ready to be called.
pub struct Generation {
    /// Its operation table.
    pub api: &'static Api,
    /// Makes a client that talks to the given address, and gives a function that calls an
    /// operation through it.
    pub connect: fn(&str) -> Box<Call>,
}

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

fn connect<C: GeneratedClient>(base_url: &str) -> C {
    builder::<C>(base_url)
        .build()
        .expect("the test's configuration is valid")
}

/// A builder with the test's credentials and without a rate limit, which a test must not wait for.
pub fn builder<C: GeneratedClient>(base_url: &str) -> ClientBuilder<C> {
    let builder = ClientBuilder::<C>::new()
        .base_url(base_url)
        .limiter(Arc::new(LocalLimiter::new(&[])));
    match C::API.auth {
        crm_runtime::api::AuthScheme::ClientCredentials { .. } => builder.bearer_token(TOKEN),
        _ => builder.api_key(CREDENTIAL),
    }
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
    /// The vendor answered with success.
    Answered {
        /// HTTP status.
        status: u16,
        /// The decoded answer, encoded again; text for a plain text; null for no body.
        value: Value,
    },
    /// The call failed.
    Failed {
        /// HTTP status, if there was an answer.
        status: Option<u16>,
        /// The error's own words.
        message: String,
        /// The decoded error body, encoded again.
        body: Option<Value>,
    },
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

pub(crate) fn json<T: Serialize, E: Serialize>(
    result: Result<ResponseValue<T>, Error<E>>,
) -> Outcome {
    outcome(result, |value| {
        serde_json::to_value(value).expect("a decoded value encodes")
    })
}

pub(crate) fn text<E: Serialize>(result: Result<ResponseValue<Body>, Error<E>>) -> Outcome {
    outcome(result, |body| Value::from(body.as_str()))
}

fn outcome<T, E: Serialize>(
    result: Result<ResponseValue<T>, Error<E>>,
    encode: impl FnOnce(&T) -> Value,
) -> Outcome {
    match result {
        Ok(response) => Outcome::Answered {
            status: response.status().as_u16(),
            value: encode(&response),
        },
        Err(error) => Outcome::Failed {
            status: error.status().map(|status| status.as_u16()),
            message: error.to_string(),
            body: error
                .body()
                .map(|body| serde_json::to_value(body).expect("a decoded value encodes")),
        },
    }
}
