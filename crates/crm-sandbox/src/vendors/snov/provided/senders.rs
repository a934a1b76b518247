//! Sender accounts as `provided` reads and writes them.

use serde_json::{Value, json};

use super::super::replies::{HandlerResult, rows, shown};
use super::super::senders::{self, Connection, FirstSender, LIMITATION, SENDERS};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call};

pub(super) const FIRST_SENDERS: [FirstSender; 2] = [
    FirstSender {
        id: "31077",
        email: "lena.berg@example.com",
        name: "Lena Berg",
        smtp: (587, "tls"),
        limitation: 120,
    },
    FirstSender {
        id: "31080",
        email: "lena@example.org",
        name: "Lena from Beispiel AG",
        smtp: (25, "ssl"),
        limitation: LIMITATION,
    },
];

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

fn view(sender: &Value, now: i64) -> Value {
    let mut sender = sender.clone();
    let settled = senders::is_settled(&sender, now);
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
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let now = call.now.timestamp();
    let senders = call.store.all(SENDERS, &Filter::All)?;
    Ok(rows(
        senders.iter().map(|sender| view(sender, now)).collect(),
    ))
}

/// `addEmailAccount`.
pub(super) fn add(call: &Call<'_>) -> HandlerResult {
    let sender = senders::add(call, &SETTABLE)?;
    Ok(ApiResponse::json(201, view(&sender, call.now.timestamp())))
}

/// `updateEmailAccount`. New servers or a new password are connected to anew.
pub(super) fn update(call: &Call<'_>) -> HandlerResult {
    let connecting = ["smtp", "imap", "password"];
    let sender = senders::change(call, call.path_text("id"), &SETTABLE, &connecting)?;
    Ok(ApiResponse::json(200, view(&sender, call.now.timestamp())))
}

/// `checkSenderStatus`.
pub(super) fn status(call: &Call<'_>) -> HandlerResult {
    let id = call.query_text("sender_account_id").unwrap_or_default();
    let (sender, settled) = senders::ask(call, id)?;
    let mut response = json!({});
    for (name, connection) in [
        ("smtp", Connection::smtp(&sender)),
        ("imap", Connection::imap(&sender)),
    ] {
        let Some(connection) = connection else {
            continue;
        };
        response[format!("{name}_status")] = Value::from(if settled {
            connection.status
        } else {
            "pending"
        });
        response[format!("{name}_error")] = json!(connection.error.filter(|_| settled));
    }
    Ok(ApiResponse::json(200, response))
}
