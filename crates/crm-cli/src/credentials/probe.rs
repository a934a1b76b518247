//! Whether a vendor accepts a credential, by one call that only reads and is free.

use crm_facade::{Crm, Resource, Verb};
use serde_json::Value;

use crate::failure::{Exit, Failure};
use crate::resources::{command_of, invoke, price};

/// What a call with the credential came to.
#[derive(Clone, Debug)]
pub(super) enum Verdict {
    /// The vendor accepted it.
    Valid,
    /// The vendor knows it, and it lacks a permission for the call.
    Restricted,
    /// The vendor does not accept it.
    Rejected(Failure),
    /// Nothing tells, for example because the vendor was not reached.
    Unknown(Failure),
}

impl Verdict {
    pub(super) const fn as_str(&self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Restricted => "valid, restricted",
            Self::Rejected(_) => "rejected",
            Self::Unknown(_) => "unknown",
        }
    }

    pub(super) fn failure(self) -> Option<Failure> {
        match self {
            Self::Valid | Self::Restricted => None,
            Self::Rejected(failure) | Self::Unknown(failure) => Some(failure),
        }
    }
}

/// What was tried, and what it came to.
#[derive(Debug)]
pub(super) struct Probe {
    pub(super) verdict: Verdict,
    /// The command that does the same.
    pub(super) command: String,
    /// The account, where the vendor has a call that tells it.
    pub(super) account: Option<Value>,
}

/// Resources whose lists need nothing but the credential, cheapest first.
const LISTS: [Resource; 6] = [
    Resource::Agent,
    Resource::List,
    Resource::Pipeline,
    Resource::Webhook,
    Resource::Contact,
    Resource::Deal,
];

/// Tests a credential.
pub(super) async fn probe(crm: &Crm) -> Probe {
    let is_free = |resource, verb| {
        let capability = crm.capability(resource, verb);
        capability.is_native() && capability.cost.as_ref().and_then(price).is_none()
    };
    let account = (Resource::Account, Verb::Get);
    let list = LISTS.iter().map(|resource| (*resource, Verb::List));
    let found = [account]
        .into_iter()
        .chain(list)
        .find(|(resource, verb)| is_free(*resource, *verb));
    let Some((resource, verb)) = found else {
        return Probe {
            verdict: Verdict::Unknown(Failure::new(
                Exit::Unsupported,
                format!("{} has no free call that only reads", crm.vendor()),
            )),
            command: String::new(),
            account: None,
        };
    };
    let done = match verb {
        Verb::Get => invoke::value(crm, (resource, verb), &[], None)
            .await
            .map(Some),
        _ => invoke::first(crm, resource).await.map(|_| None),
    };
    let (verdict, account) = match done {
        Ok(account) => (Verdict::Valid, account),
        Err(failure) => (verdict(failure), None),
    };
    Probe {
        verdict,
        command: command_of(resource, verb).unwrap_or_default(),
        account,
    }
}

fn verdict(failure: Failure) -> Verdict {
    match failure.kind() {
        Some("permission_denied") if failure.permission().is_some() => Verdict::Restricted,
        Some("unauthenticated" | "permission_denied") => Verdict::Rejected(failure),
        _ => Verdict::Unknown(failure),
    }
}
