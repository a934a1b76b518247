//! The settings of one vendor, each with where it was taken from.

use std::fmt;

use crm_facade::api::RateLimit;
use crm_facade::{CrmBuilder, Vendor};
use crm_shared::{Account, SharedAccount, SharedQuota};
use secrecy::{ExposeSecret, SecretString};

/// Where a value was taken from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Origin {
    /// A variable.
    Environment,
    /// A profile of the configuration file.
    Profile(String),
    /// The vendor's documentation.
    Documented,
    /// It is nowhere.
    Nowhere,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => f.write_str("environment"),
            Self::Profile(name) => write!(f, "profile {name}"),
            Self::Documented => f.write_str("documentation"),
            Self::Nowhere => f.write_str("nowhere"),
        }
    }
}

/// How many of the credentials there are.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum CredentialStatus {
    /// All.
    Complete,
    /// Some: an id without its secret.
    Incomplete,
    /// None.
    Missing,
}

impl CredentialStatus {
    /// In a word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::Incomplete => "incomplete",
            Self::Missing => "missing",
        }
    }
}

/// Each setting of one vendor, with where it was taken from.
pub(crate) struct Resolved {
    /// By the name that a profile has for it.
    pub(super) credentials: Vec<(&'static str, Option<SecretString>, Origin)>,
    pub(super) base_url: Option<SecretString>,
    pub(super) address_from: Origin,
    pub(super) documented: &'static str,
    /// What the vendor documents.
    pub(super) limits: &'static [RateLimit],
}

impl Resolved {
    /// Where the credentials are taken from, in words.
    pub(crate) fn taken_from(&self) -> String {
        let mut origins = self.credentials.iter().map(|(_, _, origin)| origin);
        let first = origins.next().unwrap_or(&Origin::Nowhere);
        if origins.all(|origin| origin == first) {
            return first.to_string();
        }
        let each = self.credentials.iter();
        let each: Vec<_> = each
            .map(|(name, _, origin)| format!("{name}: {origin}"))
            .collect();
        each.join(", ")
    }

    /// The names of the credentials that are nowhere: `client_id`.
    pub(crate) fn missing(&self) -> Vec<&'static str> {
        let credentials = self.credentials.iter();
        let missing = credentials.filter(|(_, value, _)| value.is_none());
        missing.map(|(name, ..)| *name).collect()
    }

    /// Whether there are all credentials, some, or none.
    pub(crate) fn status(&self) -> CredentialStatus {
        match self.missing().len() {
            0 => CredentialStatus::Complete,
            missing if missing < self.credentials.len() => CredentialStatus::Incomplete,
            _ => CredentialStatus::Missing,
        }
    }

    /// The address, unless it may hold a secret.
    pub(crate) fn address(&self) -> Option<&str> {
        match &self.base_url {
            None => Some(self.documented),
            Some(url) => Some(url.expose_secret()).filter(|url| !url.contains(['@', '?', '#'])),
        }
    }

    /// Where the address is taken from.
    pub(crate) fn address_from(&self) -> &Origin {
        &self.address_from
    }

    /// The account that the credentials are of; `None` if some are missing.
    pub(crate) fn account(&self, vendor: &Vendor) -> Option<Account> {
        let values = self.credentials.iter();
        let values: Option<Vec<_>> = values.map(|(_, value, _)| value.as_ref()).collect();
        match values?[..] {
            [key] => Some(Account::api_key(vendor.id, key)),
            [id, secret] => Some(Account::client(vendor.id, id.expose_secret(), secret)),
            _ => None,
        }
    }

    /// The address that calls go to.
    pub(crate) fn base_url(&self) -> &str {
        match &self.base_url {
            Some(url) => url.expose_secret(),
            None => self.documented,
        }
    }

    /// The quota of the account, shared with other processes of this machine.
    pub(crate) fn quota(&self, vendor: &Vendor, quota: &SharedQuota) -> Option<SharedAccount> {
        let account = self.account(vendor)?;
        Some(quota.account(&account, self.limits))
    }

    pub(super) fn apply(self, builder: CrmBuilder) -> CrmBuilder {
        let builder = match &self.base_url {
            Some(url) => builder.base_url(url.expose_secret()),
            None => builder,
        };
        let mut values = self.credentials.into_iter().map(|(_, value, _)| value);
        match (values.next().flatten(), values.next().flatten()) {
            (Some(id), Some(secret)) => builder.client_credentials(id.expose_secret(), secret),
            (Some(key), None) if values.len() == 0 => builder.api_key(key),
            _ => builder,
        }
    }
}
