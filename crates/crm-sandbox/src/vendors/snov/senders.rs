//! Sender accounts. A password is checked by the document's schema and never kept. No server is
//! connected to: a connection is assumed to fail where the host ends in `.invalid` or the port does
//! not fit the encryption, and to be known after one check or five seconds.

use serde_json::{Value, json};

use super::delay::Delay;
use super::replies::{HandlerResult, moment, record, take_over};
use crate::store::{self, Store};
use crate::vendor::{Call, Rejection};

pub(super) const SENDERS: &str = "email_accounts";
/// A connection is settled after so many checks, or seconds.
const CHECKS: i64 = 1;
const SECONDS: i64 = 5;
/// What a sender may send a day unless told otherwise, by the reference.
pub(super) const LIMITATION: i64 = 50;

/// A sender of the start. Its servers are those of `example.com`.
pub(super) struct FirstSender {
    pub(super) id: &'static str,
    pub(super) email: &'static str,
    pub(super) name: &'static str,
    pub(super) smtp: (u16, &'static str),
    pub(super) limitation: i64,
}

/// Fills the store.
pub(super) fn seed(store: &Store<'_>, senders: &[FirstSender]) -> store::Result<()> {
    let imap = json!({"host": "imap.example.com", "port": 993, "encryption": "ssl"});
    let mut last = 0;
    for known in senders {
        let (port, encryption) = known.smtp;
        let smtp = json!({"host": "smtp.example.com", "port": port, "encryption": encryption});
        let mut sender = json!({"id": known.id, "email_from": known.email,
            "sender_name": known.name, "smtp": smtp, "imap": imap, "provider": "other",
            "limitation": known.limitation, "created_at": "2026-01-12T08:00:00+00:00"});
        Delay::over().write(&mut sender);
        store.insert(SENDERS, known.id, None, None, &sender)?;
        last = last.max(known.id.parse().unwrap_or_default());
    }
    store.add(SENDERS, last).map(drop)
}

/// Whether there is such an account.
pub(super) fn exists(store: &Store<'_>, id: &str) -> store::Result<bool> {
    Ok(store.get(SENDERS, id)?.is_some())
}

/// What came of one connection.
pub(super) struct Connection {
    pub(super) status: &'static str,
    pub(super) error: Option<&'static str>,
}

impl Connection {
    /// The port and the encryption must fit, and the host must be one that can exist.
    fn of(server: &Value, pairs: &[(i64, Option<&str>)]) -> Option<Self> {
        let host = server.get("host")?.as_str().unwrap_or_default();
        if host.is_empty() || host.ends_with(".invalid") {
            return Some(Self {
                status: "invalid",
                error: Some("The host was not found"),
            });
        }
        let fits = |(port, encryption): &(i64, Option<&str>)| {
            server["port"].as_i64() == Some(*port)
                && encryption.is_none_or(|name| server["encryption"].as_str() == Some(name))
        };
        Some(if pairs.iter().any(fits) {
            Self {
                status: "valid",
                error: None,
            }
        } else {
            Self {
                status: "invalid",
                error: Some("The port does not fit the encryption"),
            }
        })
    }

    pub(super) fn smtp(sender: &Value) -> Option<Self> {
        Self::of(
            &sender["smtp"],
            &[(25, Some("none")), (465, Some("ssl")), (587, Some("tls"))],
        )
    }

    pub(super) fn imap(sender: &Value) -> Option<Self> {
        Self::of(&sender["imap"], &[(143, None), (993, None)])
    }
}

/// Whether it is known what came of the connections.
pub(super) fn is_settled(sender: &Value, now: i64) -> bool {
    Delay::of(sender).is_over(now)
}

/// Adds an account with those values of a body.
pub(super) fn add(call: &Call<'_>, fields: &[&str]) -> HandlerResult<Value> {
    let id = call.store.next(SENDERS)?.to_string();
    let mut sender = record(Value::from(id.as_str()), &call.body, fields);
    sender["provider"] = Value::from("other");
    if sender["limitation"].is_null() {
        sender["limitation"] = Value::from(LIMITATION);
    }
    let now = call.now.timestamp();
    sender["created_at"] = Value::from(moment(now));
    Delay::new(now, CHECKS, SECONDS).write(&mut sender);
    call.store.insert(SENDERS, &id, None, None, &sender)?;
    Ok(sender)
}

/// Gives an account those values of a body. Some of them make it connect anew.
pub(super) fn change(
    call: &Call<'_>,
    id: &str,
    fields: &[&str],
    connecting: &[&str],
) -> HandlerResult<Value> {
    let mut sender = call.store.get(SENDERS, id)?.ok_or(Rejection::NotFound)?;
    take_over(&mut sender, &call.body, fields);
    let now = call.now.timestamp();
    if connecting
        .iter()
        .any(|field| call.body.get(*field).is_some())
    {
        Delay::new(now, CHECKS, SECONDS).write(&mut sender);
    }
    sender["updated_at"] = Value::from(moment(now));
    call.store.replace(SENDERS, id, None, None, &sender)?;
    Ok(sender)
}

/// Asks what came of the connections of an account; `true` when it is known.
pub(super) fn ask(call: &Call<'_>, id: &str) -> HandlerResult<(Value, bool)> {
    let mut sender = call.store.get(SENDERS, id)?.ok_or(Rejection::NotFound)?;
    let mut delay = Delay::of(&sender);
    let settled = delay.asked(call.now.timestamp());
    delay.write(&mut sender);
    call.store.replace(SENDERS, id, None, None, &sender)?;
    Ok((sender, settled))
}
