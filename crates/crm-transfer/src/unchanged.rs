//! Whether a change would change anything.

use crm_facade::{Access, Crm, Loss, Resource, Side};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

/// Whether a record has all that a change would write already, as far as it arrives.
pub fn is_unchanged(
    (crm, resource): (&Crm, Resource),
    now: &Value,
    patch: &Map<String, Value>,
    losses: &[Loss],
) -> bool {
    let coverage =
        crm_facade::vendor(crm.vendor()).map(|vendor| vendor.coverage(crm.api().generation));
    let is_read = |field: &str| {
        // Of an adapter from outside it is not known.
        coverage.as_ref().is_none_or(|coverage| {
            let mut coverage = coverage.iter();
            coverage.any(|known| {
                let is_read = matches!(known.access, Access::Read | Access::Both);
                is_read && known.resource == resource && known.field == field
            })
        })
    };
    // Of a field that the vendor never shows nothing is known.
    let is_known =
        |field: &String| field == "extensions" || is_read(field) || is_lost(field, losses);
    patch.keys().all(is_known) && has_all(now, patch, losses)
}

fn has_all(now: &Value, patch: &Map<String, Value>, losses: &[Loss]) -> bool {
    let has_field = |field: &str, wanted: &Value| {
        let now = now.get(field).unwrap_or(&Value::Null);
        has(field, now, wanted)
    };
    patch
        .iter()
        .filter(|(field, _)| !is_lost(field, losses))
        .all(|(field, wanted)| has_field(field, wanted))
}

fn is_lost(field: &str, losses: &[Loss]) -> bool {
    let mut losses = losses.iter();
    losses.any(|loss| loss.side == Side::Model && loss.path == field)
}

/// Whether a field has a value already. A list is replaced as a whole, so that it must be as long; a
/// vendor may add to an entry what nobody gave.
pub(crate) fn has(field: &str, now: &Value, wanted: &Value) -> bool {
    match (now, wanted) {
        (Value::Array(now), Value::Null) => now.is_empty(),
        (Value::Array(now), Value::Array(wanted)) => {
            let mut pairs = now.iter().zip(wanted);
            now.len() == wanted.len() && pairs.all(|(now, wanted)| has(field, now, wanted))
        }
        (Value::Object(now), Value::Object(wanted)) => wanted.iter().all(|(name, wanted)| {
            let now = now.get(name).unwrap_or(&Value::Null);
            has(name, now, wanted)
        }),
        (Value::Null, Value::Array(wanted)) => wanted.is_empty(),
        (now, wanted) if now == wanted => true,
        (Value::String(now), Value::String(wanted)) if is_day(wanted) => {
            now.strip_prefix(wanted.as_str()).is_some_and(is_midnight)
        }
        (now, wanted) => match (number(field, now), number(field, wanted)) {
            (Some(now), Some(wanted)) => now == wanted,
            _ => false,
        },
    }
}

fn is_day(text: &str) -> bool {
    text.parse::<chrono::NaiveDate>().is_ok()
}

/// Whether what follows a day is no time of it.
fn is_midnight(rest: &str) -> bool {
    let mut digits = rest.chars().filter(char::is_ascii_digit);
    rest.starts_with('T') && digits.clone().count() >= 4 && digits.all(|c| c == '0')
}

/// A number, which the model writes as text where no digit of it may be lost.
fn number(field: &str, value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => number.to_string().parse().ok(),
        Value::String(text) if matches!(field, "amount" | "price") => text.parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crm_facade::Reason;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_record_has_already_is_no_change() {
        let now = json!({
            "title": "CTO",
            "tags": ["a", "b"],
            "emails": [{"address": "a@example.com", "email_type": "work"}],
            "amount": {"amount": "1200.50", "currency": "EUR"},
            "price": "9.90",
            "closed_at": "2026-12-31T00:00:00Z",
            "code": "007",
            "score": 7,
        });
        let is_unchanged = |patch: Value, lost: &[&str]| {
            let losses = lost.iter();
            let losses = losses.map(|field| Loss::of_model(*field, Reason::NotWritable));
            let losses: Vec<_> = losses.collect();
            has_all(&now, patch.as_object().expect("fields"), &losses)
        };
        for same in [
            json!({"title": "CTO", "score": 7, "notes": null}),
            json!({"tags": ["a", "b"], "websites": []}),
            json!({"emails": [{"address": "a@example.com"}]}),
            json!({"amount": {"amount": "1200.5"}}),
            json!({"price": 9.9}),
            json!({"closed_at": "2026-12-31"}),
        ] {
            assert!(is_unchanged(same.clone(), &[]), "{same}");
        }
        for other in [
            json!({"title": "CEO"}),
            json!({"title": "CTO", "score": 8}),
            json!({"title": null}),
            json!({"tags": ["a"]}),
            json!({"tags": null}),
            json!({"emails": [{"address": "b@example.com"}]}),
            json!({"amount": {"amount": "1200.5", "currency": "USD"}}),
            json!({"closed_at": "2026-12-30"}),
            json!({"code": "7"}),
        ] {
            assert!(!is_unchanged(other.clone(), &[]), "{other}");
        }
        assert!(is_unchanged(
            json!({"title": "CTO", "city": "Rome"}),
            &["city"]
        ));
    }
}
