//! Rate limits that the texts of a document state, where they leave no doubt.

use regex::Regex;
use serde_json::{Value, json};

use super::Intake;

/// The limit, if the description of the document states exactly one.
pub(super) fn derive(document: &Value, intake: &mut Intake) -> Value {
    let text = document
        .pointer("/info/description")
        .and_then(Value::as_str);
    let found = stated(text.unwrap_or_default());
    match found.as_slice() {
        [(requests, seconds, words)] => {
            intake.assumed.push(format!(
                "the rate limit is {requests} requests in {seconds} s, by the text \"{words}\""
            ));
            json!([{
                "requests": requests,
                "per-seconds": seconds,
                "x-source": {"basis": "seed", "page": "S0", "note": format!("\"{words}\"")},
            }])
        }
        [] => json!([]),
        several => {
            intake.look_at.push(format!(
                "the text states {} rate limits; write those that hold into `x-rate-limits`",
                several.len()
            ));
            json!([])
        }
    }
}

fn stated(text: &str) -> Vec<(u32, u32, String)> {
    const LIMIT: &str = r"(?i)\b(\d[\d,]{0,8}) (?:API )?(?:requests?|calls?)(?: are allowed)? ?(?:per|every|each|/|in any) ?(\d{1,4} )?(second|minute|hour)s?\b";
    let Ok(limit) = Regex::new(LIMIT) else {
        return Vec::new();
    };
    let mut found: Vec<(u32, u32, String)> = Vec::new();
    for stated in limit.captures_iter(text) {
        let requests = stated[1].replace(',', "").parse().unwrap_or(0);
        let times: u32 = stated
            .get(2)
            .and_then(|it| it.as_str().trim().parse().ok())
            .unwrap_or(1);
        let unit = match stated[3].to_ascii_lowercase().as_str() {
            "second" => 1,
            "minute" => 60,
            _ => 3600,
        };
        let limit = (requests, times.saturating_mul(unit), stated[0].to_owned());
        if requests > 0
            && !found
                .iter()
                .any(|known| (known.0, known.1) == (limit.0, limit.1))
        {
            found.push(limit);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::stated;

    #[test]
    fn only_what_is_stated_as_a_rate_is_one() {
        for (text, expected) in [
            ("Limited to 10 requests per second.", vec![(10, 1)]),
            ("You may send 1,000 API calls per minute.", vec![(1000, 60)]),
            ("up to 100 requests every 10 seconds", vec![(100, 10)]),
            ("100 contacts per request", vec![]),
            ("10 requests per second, 10 calls per second", vec![(10, 1)]),
            (
                "10 requests per second and 500 requests per hour",
                vec![(10, 1), (500, 3600)],
            ),
        ] {
            let found: Vec<_> = stated(text).into_iter().map(|it| (it.0, it.1)).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
