//! How the reference writes times, ids and addresses of calls.

use chrono::DateTime;
use serde_json::{Map, Value, json};

use super::super::chance::about;
use super::super::prospects::{id_of, number_of};

/// Where the documented addresses of calls begin.
pub(super) const BASE: &str = "https://api.snov.io";

/// The date of the calls under `/v1`.
pub(super) fn v1_date(seconds: i64) -> Value {
    let date = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    let date = date.format("%Y-%m-%d %H:%M:%S.000000").to_string();
    json!({"date": date, "timezone_type": 3, "timezone": "UTC"})
}

/// The time without a zone, which is UTC.
pub(super) fn plain_time(seconds: i64) -> String {
    let date = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    date.format("%Y-%m-%d %H:%M:%S").to_string()
}

/// Reads a time without a zone.
pub(super) fn read_time(text: &str) -> Option<i64> {
    let time = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S");
    Some(time.ok()?.and_utc().timestamp())
}

/// The first second of a day.
pub(super) fn read_day(text: &str) -> Option<i64> {
    let day = chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    Some(day.and_hms_opt(0, 0, 0)?.and_utc().timestamp())
}

/// The day of a time.
pub(super) fn day(seconds: i64) -> String {
    let date = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    date.format("%Y-%m-%d").to_string()
}

/// The seconds of a time as it is kept.
pub(super) fn seconds(kept: &Value) -> Option<i64> {
    let time = DateTime::parse_from_rfc3339(kept.as_str()?).ok()?;
    Some(time.timestamp())
}

/// So many hexadecimal digits that follow from what they are about.
pub(super) fn hex(seed: u64, parts: &[&str], digits: usize) -> String {
    let mut stream = about(seed, parts);
    let mut text = String::new();
    while text.len() < digits {
        text.push_str(&format!("{:016x}", stream.bits()));
    }
    text.truncate(digits);
    text
}

/// A share as the reference writes it.
pub(super) fn percent(part: usize, whole: usize) -> String {
    let share = match whole {
        0 => 0.0,
        _ => part as f64 * 100.0 / whole as f64,
    };
    format!("{}%", share.round())
}

/// A query with the texts in the form of a URL.
pub(super) fn url(path: &str, query: &[(&str, &str)]) -> String {
    let mut text = form_urlencoded::Serializer::new(String::new());
    text.extend_pairs(query);
    format!("{BASE}{path}?{}", text.finish())
}

/// The present values of some fields, under other names.
pub(super) fn renamed(record: &Value, names: &[(&str, &str)]) -> Map<String, Value> {
    let present = names.iter().filter_map(|(from, to)| {
        let value = record.get(*from).filter(|value| !value.is_null())?;
        Some(((*to).to_owned(), value.clone()))
    });
    present.collect()
}

/// The id of the documented example, as a number: that of the first prospect.
const FIRST_ID: u128 = 0xc6eb_03df_e4ff_2b92_24b4_6a1a_6bc2_5cf0;
/// Spreads numbers that follow each other; odd, so that it has an inverse.
const SPREAD: u128 = 0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835;
const GATHER: u128 = 0x2896_9101_c228_2353_2f07_eb1a_988d_4a1d;
const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The id of a prospect as this generation shows it: 24 characters.
pub(super) fn shown_id(kept: &Value) -> String {
    let number = number_of(kept.as_str().unwrap_or_default()).unwrap_or(u64::MAX);
    let bits = FIRST_ID ^ u128::from(number).wrapping_mul(SPREAD);
    // 128 bits are 21 signs and two bits, which a further sign begins with.
    let signs = (0..22_u32).map(|place| {
        let sign = match place {
            21 => bits << 4,
            _ => bits >> (122 - 6 * place),
        };
        char::from(SIGNS[usize::try_from(sign & 63).unwrap_or(0)])
    });
    signs.chain("==".chars()).collect()
}

/// The id as it is kept.
pub(super) fn kept_id(shown: &str) -> Option<String> {
    let signs = shown.strip_suffix("==").filter(|signs| signs.len() == 22)?;
    let mut bits: u128 = 0;
    for (place, sign) in signs.bytes().enumerate() {
        let value = SIGNS.iter().position(|known| *known == sign)? as u128;
        bits = match place {
            21 => bits << 2 | value >> 4,
            _ => bits << 6 | value,
        };
    }
    let number = u64::try_from((bits ^ FIRST_ID).wrapping_mul(GATHER)).ok()?;
    let id = id_of(number);
    // Of the last sign only two bits count.
    (shown_id(&Value::from(id.as_str())) == shown).then_some(id)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{kept_id, shown_id};
    use crate::vendors::snov::prospects::id_of;

    #[test]
    fn ids_are_read_as_they_are_written() {
        assert_eq!(shown_id(&json!(id_of(0))), "xusD3-T_K5IktGoaa8Jc8A==");
        for number in [0, 1, 2, 999_999, 5_000_000_000] {
            let shown = shown_id(&json!(id_of(number)));
            assert_eq!(shown.len(), 24);
            assert_eq!(kept_id(&shown), Some(id_of(number)));
        }
        for other in [
            "",
            "==",
            "xusD3-T_K5IktGoaa8Jc8B==",
            "226db935fc93422496fda5d5",
        ] {
            assert_eq!(kept_id(other), None, "{other}");
        }
    }
}
