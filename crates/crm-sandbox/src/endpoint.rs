//! [`Endpoint`]: the address and credentials of one vendor in a sandbox.

use std::fmt;

use crate::vendor::{Credential, Permissions};

/// Where one vendor generation is reached.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Endpoint {
    /// The vendor, such as `minotaur`.
    pub vendor: &'static str,
    /// The generation of its documentation, such as `v1`.
    pub generation: &'static str,
    /// The vendor's name as it writes it.
    pub name: String,
    /// The address that paths are appended to.
    pub base_url: String,
    /// What may call. The first may do everything; others are for trying what is forbidden.
    pub credentials: Vec<Credentials>,
}

impl Endpoint {
    /// The credential that may do everything.
    pub fn credential(&self) -> Option<&Credentials> {
        self.credentials.first()
    }

    /// The credential with this label.
    pub fn credential_labelled(&self, label: &str) -> Option<&Credentials> {
        self.credentials
            .iter()
            .find(|credentials| credentials.label == label)
    }

    /// The environment variables that make the vendor's client call this endpoint, with their
    /// values: `CRM_MINOTAUR_BASE_URL` and `CRM_MINOTAUR_API_KEY`, or `…_CLIENT_ID` and
    /// `…_CLIENT_SECRET` for vendors that give tokens.
    pub fn variables(&self) -> Vec<(String, String)> {
        let name = |end: &str| format!("CRM_{}_{end}", self.vendor.to_uppercase());
        let mut variables = vec![(name("BASE_URL"), self.base_url.clone())];
        if let Some(credentials) = self.credential() {
            match &credentials.secret {
                None => variables.push((name("API_KEY"), credentials.id.clone())),
                Some(secret) => variables.extend([
                    (name("CLIENT_ID"), credentials.id.clone()),
                    (name("CLIENT_SECRET"), secret.clone()),
                ]),
            }
        }
        variables
    }
}

/// An API key, or a client that gets tokens.
#[derive(Clone)]
#[non_exhaustive]
pub struct Credentials {
    /// What it is for, such as `full`.
    pub label: &'static str,
    /// The API key or the client id.
    pub id: String,
    /// The client secret, for vendors that give tokens.
    pub secret: Option<String>,
    /// What it may do, by the vendor's names; none when it may do everything.
    pub permissions: Option<Vec<&'static str>>,
}

impl Credentials {
    pub(crate) fn of(credential: &Credential) -> Self {
        Self {
            label: credential.label,
            id: credential.id.to_owned(),
            secret: credential.secret.map(str::to_owned),
            permissions: match credential.permissions {
                Permissions::All => None,
                Permissions::Only(names) => Some(names.to_vec()),
            },
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Credentials")
            .field("label", &self.label)
            .field("id", &"***")
            .field("secret", &self.secret.as_ref().map(|_| "***"))
            .field("permissions", &self.permissions)
            .finish()
    }
}
