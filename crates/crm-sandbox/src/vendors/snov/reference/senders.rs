//! Sender accounts as the reference reads and writes them.

use serde_json::{Value, json};

use super::super::replies::{HandlerResult, rows};
use super::super::senders::{self, Connection, FirstSender, LIMITATION, SENDERS};
use super::forms::renamed;
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

pub(super) const FIRST_SENDERS: [FirstSender; 4] = [
    FirstSender {
        id: "123",
        email: "lena.berg@example.com",
        name: "Lena Berg",
        smtp: (587, "tls"),
        limitation: 120,
    },
    FirstSender {
        id: "11980",
        email: "lena@example.org",
        name: "Lena from Beispiel AG",
        smtp: (25, "ssl"),
        limitation: LIMITATION,
    },
    FirstSender {
        id: "649079",
        email: "sales@example.com",
        name: "Sales",
        smtp: (465, "ssl"),
        limitation: LIMITATION,
    },
    FirstSender {
        id: "869852",
        email: "john@example.com",
        name: "John Doe",
        smtp: (465, "ssl"),
        limitation: LIMITATION,
    },
];

const SETTABLE: [&str; 14] = [
    "sender_name",
    "email_from",
    "smtp",
    "imap",
    "limitation",
    "delay_type",
    "delay_from",
    "delay_to",
    "delay_fixed",
    "reply_to",
    "bcc_email",
    "signature",
    "tags",
    "timezoneId",
];

fn number(sender: &Value) -> Option<i64> {
    sender["id"].as_str()?.parse().ok()
}

/// What came of a connection, as far as it is known.
fn word(connection: &Connection, settled: bool) -> &'static str {
    match settled {
        true => connection.status,
        false => "pending",
    }
}

/// The account with its servers. Seconds belong to the kind of the delay.
fn view(call: &Call<'_>, sender: &Value, time: &str) -> ApiResponse {
    let settled = senders::is_settled(sender, call.now.timestamp());
    let mut view = json!({"id": number(sender)});
    for (field, connection) in [
        ("smtp", Connection::smtp(sender)),
        ("imap", Connection::imap(sender)),
    ] {
        if let Some(connection) = connection {
            view[field] = sender[field].clone();
            view[field]["status"] = word(&connection, settled).into();
        }
    }
    let kind = sender["delay_type"].as_str().unwrap_or("random");
    view["delay_type"] = kind.into();
    let seconds: &[(&str, i64)] = match kind {
        "fixed" => &[("delay_fixed", 600)],
        _ => &[("delay_from", 600), ("delay_to", 900)],
    };
    for (field, default) in seconds {
        view[*field] = sender[*field].as_i64().unwrap_or(*default).into();
    }
    let others = [
        "sender_name",
        "email_from",
        "limitation",
        "reply_to",
        "bcc_email",
        "signature",
        "tags",
        "timezoneId",
        time,
    ];
    if let Value::Object(view) = &mut view {
        view.extend(renamed(sender, &others.map(|field| (field, field))));
    }
    ApiResponse::json(200, json!({"data": view}))
}

/// Holds the settings of an account together, as they would be.
fn check(call: &Call<'_>, known: Option<&Value>) -> HandlerResult<()> {
    let wrong = |at: &str, message: &str| Err(Rejection::invalid(format!("body/{at}"), message));
    let now = |field: &str| {
        let given = call.body.get(field).filter(|value| !value.is_null());
        given.or_else(|| known.and_then(|known| known.get(field)))
    };
    let tied = [(25, "none"), (465, "ssl"), (587, "tls")];
    if let Some(smtp) = call.body.get("smtp") {
        let pair = (smtp["port"].as_i64(), smtp["encryption"].as_str());
        if !tied
            .iter()
            .any(|(port, name)| pair == (Some(*port), Some(*name)))
        {
            return wrong("smtp/encryption", "does not fit the port");
        }
    }
    if let Some(imap) = call.body.get("imap") {
        let fits = match imap["port"].as_i64() {
            Some(143) => imap["encryption"] == "none",
            _ => imap["encryption"] != "none",
        };
        if !fits {
            return wrong("imap/encryption", "does not fit the port");
        }
    }
    for (server, sent) in [("smtp", &call.body["smtp"]), ("imap", &call.body["imap"])] {
        let host = sent["host"].as_str().unwrap_or("a");
        let begins = host.starts_with(|sign: char| sign.is_ascii_alphanumeric());
        let rest = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '.';
        if !begins || !host.chars().all(rest) {
            return wrong(&format!("{server}/host"), "is no name of a host");
        }
    }
    let seconds = |field: &str, default: i64| now(field).and_then(Value::as_i64).unwrap_or(default);
    let is_fixed = now("delay_type").is_some_and(|kind| kind == "fixed");
    let (from, to) = (seconds("delay_from", 600), seconds("delay_to", 900));
    if !is_fixed && to <= from {
        return wrong("delay_to", "is not above delay_from");
    }
    let shortest = if is_fixed {
        seconds("delay_fixed", 600)
    } else {
        from
    };
    if seconds("limitation", LIMITATION).saturating_mul(shortest) > 86_400 {
        return wrong("limitation", "is more than the delay allows in a day");
    }
    for field in ["email_from", "reply_to", "bcc_email"] {
        let address = call.body[field].as_str();
        if address.is_some_and(|it| !super::super::knowledge::has_form(it)) {
            return wrong(field, "this is not an e-mail address");
        }
    }
    Ok(())
}

/// `sender_accounts_create`.
pub(super) fn create(call: &Call<'_>) -> HandlerResult {
    check(call, None)?;
    let sender = senders::add(call, &SETTABLE)?;
    Ok(view(call, &sender, "created_at"))
}

/// `sender_accounts_update`. New servers are connected to anew.
pub(super) fn update(call: &Call<'_>) -> HandlerResult {
    let id = call.path_text("id");
    let known = call.store.get(SENDERS, id)?.ok_or(Rejection::NotFound)?;
    check(call, Some(&known))?;
    let sender = senders::change(call, id, &SETTABLE, &["smtp", "imap"])?;
    Ok(view(call, &sender, "updated_at"))
}

/// `sender_accounts_status`.
pub(super) fn status(call: &Call<'_>) -> HandlerResult {
    let id = call.query_number("sender_account_id").unwrap_or_default();
    let (sender, settled) = senders::ask(call, &id.to_string())?;
    let view = |connection: Option<Connection>| {
        connection.map(|connection| {
            let mut view = json!({"status": word(&connection, settled)});
            if let Some(error) = connection.error.filter(|_| settled) {
                view["errors"] = json!([error]);
            }
            view
        })
    };
    let (smtp, imap) = (Connection::smtp(&sender), Connection::imap(&sender));
    Ok(ApiResponse::json(
        200,
        json!({"data": {"smtp": view(smtp), "imap": view(imap)}}),
    ))
}

/// `sender_accounts_list`.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let now = call.now.timestamp();
    let accounts = call.store.all(SENDERS, &Filter::All)?;
    let accounts = accounts.iter().map(|sender| {
        let settled = senders::is_settled(sender, now);
        let works = |connection: Option<Connection>| {
            settled && connection.is_some_and(|it| it.status == "valid")
        };
        json!({
            "id": number(sender),
            "sender_name": sender["sender_name"],
            "email_from": sender["email_from"],
            "valid": works(Connection::smtp(sender)),
            "suspended": false,
            "limitation": sender["limitation"],
            "provider": sender["provider"],
            "tags": sender["tags"].as_array().cloned().unwrap_or_default(),
            "imap": {
                "username": sender["email_from"],
                "valid": works(Connection::imap(sender)),
            },
        })
    });
    Ok(rows(accounts.collect()))
}
