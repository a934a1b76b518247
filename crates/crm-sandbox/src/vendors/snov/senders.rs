//! Sender accounts. A password is checked by the document's schema and never kept.

use serde_json::{Value, json};

use super::answers::{Outcome, record, rows, shown, take_over};
use super::patience::Patience;
use crate::store::{self, Filter, Store};
use crate::vendor::{Answer, Call, Refusal};

pub(super) const SENDERS: &str = "email_accounts";
/// A connection is settled after so many checks, or seconds.
const CHECKS: i64 = 1;
const SECONDS: i64 = 5;
/// What a sender may send a day unless told otherwise, by the reference.
const LIMITATION: i64 = 50;

const SETTABLE: [&str; 11] = [
    "sender_name",
    "email_from",
    "smtp",
    "imap",
    "reply_to",
    "limitation",
    "delay",
    "signature",
    "bcc_email",
    "tags",
    "timezoneId",
];
const SHOWN: [&str; 7] = [
    "id",
    "email_from",
    "sender_name",
    "smtp_status",
    "imap_status",
    "provider",
    "limitation",
];

/// Fills the store.
pub(super) fn seed(store: &Store<'_>) -> store::Result<()> {
    let smtp = |port: u16, encryption: &str| json!({"host": "smtp.example.com", "port": port, "encryption": encryption});
    let imap = json!({"host": "imap.example.com", "port": 993, "encryption": "ssl"});
    let senders = [
        (
            "31077",
            "lena.berg@example.com",
            "Lena Berg",
            smtp(587, "tls"),
            120,
        ),
        (
            "31080",
            "lena@example.org",
            "Lena from Beispiel AG",
            smtp(25, "ssl"),
            LIMITATION,
        ),
    ];
    for (id, email, name, smtp, limitation) in senders {
        let mut sender = json!({"id": id, "email_from": email, "sender_name": name, "smtp": smtp,
            "imap": imap, "provider": "other", "limitation": limitation});
        Patience::over().write(&mut sender);
        store.insert(SENDERS, id, None, None, &sender)?;
    }
    store.add(SENDERS, 31_080).map(drop)
}

/// Whether there is such an account.
pub(super) fn exists(store: &Store<'_>, id: &Value) -> store::Result<bool> {
    match id.as_str() {
        Some(id) => Ok(store.get(SENDERS, id)?.is_some()),
        None => Ok(false),
    }
}

/// What came of one connection.
struct Connection {
    status: &'static str,
    error: Option<&'static str>,
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

    fn smtp(sender: &Value) -> Option<Self> {
        Self::of(
            &sender["smtp"],
            &[(25, Some("none")), (465, Some("ssl")), (587, Some("tls"))],
        )
    }

    fn imap(sender: &Value) -> Option<Self> {
        Self::of(&sender["imap"], &[(143, None), (993, None)])
    }
}

fn view(sender: &Value, now: i64) -> Value {
    let mut sender = sender.clone();
    let settled = Patience::of(&sender).is_over(now);
    let connections = [
        ("smtp_status", Connection::smtp(&sender)),
        ("imap_status", Connection::imap(&sender)),
    ];
    for (field, connection) in connections {
        if let Some(connection) = connection {
            sender[field] = Value::from(if settled {
                connection.status
            } else {
                "pending"
            });
        }
    }
    shown(&sender, &SHOWN)
}

/// `listEmailAccounts`.
pub(super) fn list(call: &Call<'_>) -> Outcome {
    let now = call.now.timestamp();
    let senders = call.store.all(SENDERS, &Filter::All)?;
    Ok(rows(
        senders.iter().map(|sender| view(sender, now)).collect(),
    ))
}

/// `addEmailAccount`.
pub(super) fn add(call: &Call<'_>) -> Outcome {
    let id = call.store.next(SENDERS)?.to_string();
    let mut sender = record(Value::from(id.as_str()), &call.body, &SETTABLE);
    sender["provider"] = Value::from("other");
    if sender["limitation"].is_null() {
        sender["limitation"] = Value::from(LIMITATION);
    }
    let now = call.now.timestamp();
    Patience::new(now, CHECKS, SECONDS).write(&mut sender);
    call.store.insert(SENDERS, &id, None, None, &sender)?;
    Ok(Answer::json(201, view(&sender, now)))
}

/// `updateEmailAccount`. New servers or a new password are connected to anew.
pub(super) fn update(call: &Call<'_>) -> Outcome {
    let id = call.path_text("id");
    let mut sender = call.store.get(SENDERS, id)?.ok_or(Refusal::NotFound)?;
    take_over(&mut sender, &call.body, &SETTABLE);
    let now = call.now.timestamp();
    if ["smtp", "imap", "password"]
        .iter()
        .any(|field| call.body.get(*field).is_some())
    {
        Patience::new(now, CHECKS, SECONDS).write(&mut sender);
    }
    call.store.replace(SENDERS, id, None, None, &sender)?;
    Ok(Answer::json(200, view(&sender, now)))
}

/// `checkSenderStatus`.
pub(super) fn status(call: &Call<'_>) -> Outcome {
    let id = call.query_text("sender_account_id").unwrap_or_default();
    let mut sender = call.store.get(SENDERS, id)?.ok_or(Refusal::NotFound)?;
    let mut patience = Patience::of(&sender);
    let settled = patience.asked(call.now.timestamp());
    patience.write(&mut sender);
    call.store.replace(SENDERS, id, None, None, &sender)?;
    let mut answer = json!({});
    for (name, connection) in [
        ("smtp", Connection::smtp(&sender)),
        ("imap", Connection::imap(&sender)),
    ] {
        let Some(connection) = connection else {
            continue;
        };
        answer[format!("{name}_status")] = Value::from(if settled {
            connection.status
        } else {
            "pending"
        });
        answer[format!("{name}_error")] = json!(connection.error.filter(|_| settled));
    }
    Ok(Answer::json(200, answer))
}
