//! Where credentials come from: references in the engine's log, secrets in a store of the tenant's.

use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use crm_runtime::reqwest::Client;
use secrecy::{ExposeSecret, SecretString};

use crate::{BoxFuture, Error};

/// What a reference stands for: values by the names that the environment has for the vendor, without
/// `CRM_VENDOR_`, such as `API_KEY`, `CLIENT_ID`, `CLIENT_SECRET` and `BASE_URL`.
pub type Credentials = HashMap<String, SecretString>;

/// A store of credentials.
///
/// A reference is `SCHEME:REST`. It is kept in the engine's log and shown to people, so it holds no
/// secret. [`Stores`] has one store for each scheme; a store of your own is a further one.
pub trait Secrets: Send + Sync + 'static {
    /// The credentials that the part of a reference after its scheme stands for.
    ///
    /// It is asked at the beginning of each slice of work, so that a key that was changed is used
    /// from the next slice on.
    fn find<'a>(&'a self, reference: &'a str) -> BoxFuture<'a, Result<Credentials, Error>>;
}

/// Stores of credentials by their scheme.
#[derive(Default)]
pub struct Stores(HashMap<String, Box<dyn Secrets>>);

impl Stores {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the store for references that begin with `SCHEME:`.
    #[must_use]
    pub fn with(mut self, scheme: impl Into<String>, store: impl Secrets) -> Self {
        self.0.insert(scheme.into(), Box::new(store));
        self
    }

    pub(crate) async fn find(&self, reference: &str) -> Result<Credentials, Error> {
        let (scheme, rest) = reference.split_once(':').unwrap_or((reference, ""));
        let store = self.0.get(scheme).ok_or_else(|| {
            let mut known: Vec<_> = self.0.keys().map(String::as_str).collect();
            known.sort_unstable();
            Error::usage(format!(
                "this worker has no store of credentials for `{scheme}:`; expected one of {}",
                known.join(", ")
            ))
        })?;
        store.find(rest).await
    }
}

/// The worker's environment: `env:ACME_SKARBE` is all that begins with `ACME_SKARBE_`, such as
/// `ACME_SKARBE_API_KEY`.
#[derive(Clone, Copy, Debug, Default)]
pub struct EnvSecrets;

impl Secrets for EnvSecrets {
    fn find<'a>(&'a self, reference: &'a str) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async move {
            let prefix = format!("{reference}_");
            let all = std::env::vars_os().filter_map(|(name, value)| {
                let name = name.into_string().ok()?;
                let name = name.strip_prefix(&prefix)?.to_owned();
                Some((name, SecretString::from(value.into_string().ok()?)))
            });
            let found: Credentials = all.collect();
            match found.is_empty() {
                false => Ok(found),
                true => Err(Error::usage(format!(
                    "the worker's environment has no variable that begins with {prefix}"
                ))),
            }
        })
    }
}

/// Files of a directory: `file:acme/skarbe` is the file `acme/skarbe` of it, with a line
/// `API_KEY=…` for each value.
#[derive(Clone, Debug)]
pub struct FileSecrets(PathBuf);

impl FileSecrets {
    /// The files of a directory.
    pub fn new(directory: impl Into<PathBuf>) -> Self {
        Self(directory.into())
    }
}

impl Secrets for FileSecrets {
    fn find<'a>(&'a self, reference: &'a str) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async move {
            let name = Path::new(reference);
            let is_inside = |part| matches!(part, Component::Normal(_));
            if reference.is_empty() || !name.components().all(is_inside) {
                return Err(Error::usage(format!(
                    "`file:{reference}` is no file in the worker's directory of credentials"
                )));
            }
            let text = std::fs::read_to_string(self.0.join(name)).map_err(|error| {
                Error::usage(format!(
                    "can't read the credentials file:{reference}: {error}"
                ))
            })?;
            let mut found = Credentials::new();
            for (number, line) in text.lines().enumerate() {
                let line = line.trim();
                if line.is_empty() || line.starts_with('#') {
                    continue;
                }
                let (name, value) = line.split_once('=').ok_or_else(|| {
                    let line = number + 1;
                    Error::usage(format!(
                        "line {line} of the credentials file:{reference} is not NAME=VALUE"
                    ))
                })?;
                let value = SecretString::from(value.trim().to_owned());
                found.insert(name.trim().to_owned(), value);
            }
            Ok(found)
        })
    }
}

/// A store with the HTTP interface of Vault's and OpenBao's key-value engine, version 2:
/// `vault:secret/data/acme/skarbe` is the secret at that path.
#[derive(Clone, Debug)]
pub struct VaultSecrets {
    http: Client,
    address: String,
    token: SecretString,
}

impl VaultSecrets {
    /// The store at an address, such as `https://vault.example.com:8200`.
    ///
    /// # Errors
    ///
    /// If no HTTP client can be made.
    pub fn new(address: impl Into<String>, token: SecretString) -> Result<Self, Error> {
        Ok(Self {
            http: http_client()?,
            address: address.into().trim_end_matches('/').to_owned(),
            token,
        })
    }
}

/// A client for services of the operator's own.
pub(crate) fn http_client() -> Result<Client, Error> {
    let failed = |error: &dyn std::fmt::Display| Error::usage(format!("no HTTP client: {error}"));
    // It installs the process's crypto provider.
    crm_runtime::HttpClient::new().map_err(|error| failed(&error))?;
    Client::builder().build().map_err(|error| failed(&error))
}

impl Secrets for VaultSecrets {
    fn find<'a>(&'a self, reference: &'a str) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async move {
            let address = format!("{}/v1/{}", self.address, reference.trim_start_matches('/'));
            let asked = self
                .http
                .get(address)
                .header("x-vault-token", self.token.expose_secret())
                .timeout(Duration::from_secs(10))
                .send();
            // The error names the address, which the operator has set.
            let failed = |error: crm_runtime::reqwest::Error| {
                Error::passing(format!("the store of vault:{reference}: {error}"))
            };
            let response = asked.await.map_err(failed)?;
            let status = response.status();
            let text = response.text().await.map_err(failed)?;
            if !status.is_success() {
                let message = format!("the store of vault:{reference} returned {status}");
                return Err(match status.is_server_error() || status.as_u16() == 429 {
                    true => Error::passing(message),
                    false => Error::usage(message),
                });
            }
            // Nothing of the text goes into a message.
            let unread = || {
                Error::usage(format!(
                    "the store of vault:{reference} did not return `data.data` with strings"
                ))
            };
            let body: serde_json::Value = serde_json::from_str(&text).map_err(|_| unread())?;
            let values = body["data"]["data"].as_object().ok_or_else(unread)?;
            let one = |(name, value): (&String, &serde_json::Value)| {
                let value = value.as_str().ok_or_else(unread)?;
                Ok((name.clone(), SecretString::from(value.to_owned())))
            };
            values.iter().map(one).collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_outside_the_directory_is_rejected() {
        let folder = tempfile::tempdir().expect("a directory");
        let inside = folder.path().join("secrets");
        std::fs::create_dir(&inside).expect("a directory");
        let text = "# of the sandbox\nAPI_KEY = key=1 \n\n";
        std::fs::write(inside.join("acme"), text).expect("a file");
        std::fs::write(folder.path().join("other"), text).expect("a file");
        let stores = Stores::new().with("file", FileSecrets::new(&inside));
        let found = stores.find("file:acme").await.expect("credentials");
        assert_eq!(found["API_KEY"].expose_secret(), "key=1");
        for wrong in [
            "file:../other",
            "file:/etc/passwd",
            "file:",
            "file:none",
            "env:A",
        ] {
            assert!(stores.find(wrong).await.is_err(), "{wrong}");
        }
    }

    #[tokio::test]
    async fn a_line_that_is_no_value_is_not_repeated() {
        let folder = tempfile::tempdir().expect("a directory");
        std::fs::write(folder.path().join("acme"), "sk_live_1").expect("a file");
        let store = FileSecrets::new(folder.path());
        let error = store.find("acme").await.expect_err("an error").to_string();
        assert!(
            error.contains("line 1") && !error.contains("sk_live"),
            "{error}"
        );
    }
}
