//! Limits on values, checked before anything is sent.

use std::str::FromStr;

use reqwest::Url;
use serde_json::Value;

use crate::api::{Check, CheckTarget, Rule};
use crate::timestamp::Timestamp;

/// What of a request a rule rejects, and why.
#[derive(Debug, Default, Eq, PartialEq)]
pub(crate) struct FailedCheck {
    /// The field, as the vendor calls it.
    pub(crate) field: Option<String>,
    pub(crate) detail: String,
}

impl<T: Into<String>> From<T> for FailedCheck {
    fn from(detail: T) -> Self {
        Self {
            field: None,
            detail: detail.into(),
        }
    }
}

impl FailedCheck {
    fn of(field: &str, problem: String) -> Self {
        Self {
            field: Some(field.to_owned()),
            detail: format!("{field} {problem}"),
        }
    }
}

/// Says what is wrong with the first value that a rule rejects, without telling the value if it is
/// a string.
pub(crate) fn run(checks: &[Check], url: &Url, body: Option<&[u8]>) -> Result<(), FailedCheck> {
    let mut parsed = None;
    for check in checks {
        match check.target {
            CheckTarget::Body(pointer) => {
                let body = parsed.get_or_insert_with(|| {
                    serde_json::from_slice(body.unwrap_or(b"null")).unwrap_or(Value::Null)
                });
                let tokens: Vec<_> = pointer.split('/').skip(1).collect();
                at(body, &tokens, &mut String::new(), &check.rule)?;
            }
            CheckTarget::Query(name) => query(name, url, &check.rule)?,
        }
    }
    Ok(())
}

/// The same for a body alone.
pub(crate) fn body(checks: &[Check], body: &Value) -> Result<(), FailedCheck> {
    for check in checks {
        if let CheckTarget::Body(pointer) = check.target {
            let tokens: Vec<_> = pointer.split('/').skip(1).collect();
            at(body, &tokens, &mut String::new(), &check.rule)?;
        }
    }
    Ok(())
}

fn at(value: &Value, tokens: &[&str], path: &mut String, rule: &Rule) -> Result<(), FailedCheck> {
    let Some((token, rest)) = tokens.split_first() else {
        return judge(value, rule).map_err(|problem| match path.is_empty() {
            true => format!("the body {problem}").into(),
            false => FailedCheck::of(path, problem),
        });
    };
    let length = path.len();
    match value {
        Value::Array(values) if *token == "*" => {
            for (index, value) in values.iter().enumerate() {
                path.push_str(&format!("[{index}]"));
                at(value, rest, path, rule)?;
                path.truncate(length);
            }
        }
        Value::Object(fields) => {
            let token = token.replace("~1", "/").replace("~0", "~");
            if let Some(value) = fields.get(&token) {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&token);
                at(value, rest, path, rule)?;
                path.truncate(length);
            }
        }
        _ => {}
    }
    Ok(())
}

fn judge(value: &Value, rule: &Rule) -> Result<(), String> {
    match (rule, value) {
        (Rule::AnyOfFields(names), Value::Object(fields)) => {
            // Null counts: it is what clears a field.
            if names.iter().any(|name| fields.contains_key(*name)) {
                Ok(())
            } else {
                Err(format!("needs one of the fields {}", names.join(", ")))
            }
        }
        (Rule::AnyOfFields(names), _) => {
            Err(format!("needs one of the fields {}", names.join(", ")))
        }
        (Rule::OneOf(_) | Rule::Range { .. }, Value::Number(number)) => {
            number_fits(number.as_f64().unwrap_or(f64::NAN), rule)
        }
        (Rule::Items { min, max }, Value::Array(values)) => {
            count_fits(values.len(), *min, *max, "elements")
        }
        (Rule::Length { min, max }, Value::String(text)) => {
            count_fits(text.chars().count(), *min, *max, "characters")
        }
        (Rule::Date | Rule::DateTime, Value::String(text)) => time_fits(text, rule),
        // A value of another type is for the vendor to judge.
        _ => Ok(()),
    }
}

fn query(name: &str, url: &Url, rule: &Rule) -> Result<(), FailedCheck> {
    let values: Vec<_> = url
        .query_pairs()
        .filter(|(other, _)| other == name)
        .map(|(_, value)| value)
        .collect();
    if values.is_empty() {
        return Ok(());
    }
    if let Rule::Items { min, max } = rule {
        return count_fits(values.len(), *min, *max, "elements")
            .map_err(|problem| FailedCheck::of(name, problem));
    }
    for value in values {
        match rule {
            Rule::OneOf(_) | Rule::Range { .. } => match value.parse() {
                Ok(number) => number_fits(number, rule),
                Err(_) => Ok(()),
            },
            Rule::Length { min, max } => {
                count_fits(value.chars().count(), *min, *max, "characters")
            }
            Rule::Date | Rule::DateTime => time_fits(&value, rule),
            Rule::Items { .. } | Rule::AnyOfFields(_) => Ok(()),
        }
        .map_err(|problem| FailedCheck::of(name, problem))?;
    }
    Ok(())
}

fn number_fits(number: f64, rule: &Rule) -> Result<(), String> {
    match *rule {
        Rule::OneOf(allowed) => {
            if allowed.iter().any(|other| *other as f64 == number) {
                return Ok(());
            }
            let allowed: Vec<_> = allowed.iter().map(i64::to_string).collect();
            Err(format!(
                "must be one of {} and is {number}",
                allowed.join(", ")
            ))
        }
        Rule::Range { min, max } => {
            let low = min.is_some_and(|min| number < min);
            let high = max.is_some_and(|max| number > max);
            if low || high || number.is_nan() {
                return Err(format!("must be {} and is {number}", bounds(min, max)));
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// The message does not repeat the value, which may be anything.
fn time_fits(text: &str, rule: &Rule) -> Result<(), String> {
    let is_time = Timestamp::from_str(text).is_ok();
    let is_day = text.len() == 10 && Timestamp::from(text).time().is_some();
    match rule {
        Rule::Date if !is_day => Err("must be a day, written `YYYY-MM-DD`".to_owned()),
        Rule::DateTime if !is_time => {
            Err("must be a time, such as `2024-05-01T10:00:00Z`".to_owned())
        }
        _ => Ok(()),
    }
}

fn count_fits(
    count: usize,
    min: Option<usize>,
    max: Option<usize>,
    of: &str,
) -> Result<(), String> {
    if min.is_some_and(|min| count < min) || max.is_some_and(|max| count > max) {
        return Err(format!(
            "must have {} {of} and has {count}",
            bounds(min, max)
        ));
    }
    Ok(())
}

fn bounds<T: std::fmt::Display + PartialEq>(min: Option<T>, max: Option<T>) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min == max => format!("exactly {min}"),
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "any".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The detail, which begins with the field if one is named.
    fn said(rejection: FailedCheck) -> String {
        let field = rejection.field.unwrap_or_else(|| "the body".to_owned());
        assert!(rejection.detail.starts_with(&format!("{field} ")));
        rejection.detail
    }

    fn body(pointer: &'static str, rule: Rule, body: &str) -> Result<(), String> {
        let url = Url::parse("https://h/").expect("a URL");
        let target = CheckTarget::Body(pointer);
        run(&[Check { target, rule }], &url, Some(body.as_bytes())).map_err(said)
    }

    fn query(name: &'static str, rule: Rule, query: &str) -> Result<(), String> {
        let url = Url::parse(&format!("https://h/?{query}")).expect("a URL");
        let target = CheckTarget::Query(name);
        run(&[Check { target, rule }], &url, None).map_err(said)
    }

    #[test]
    fn rules_on_bodies() {
        const SIZES: Rule = Rule::OneOf(&[25, 50]);
        const TEN: Rule = Rule::Items {
            min: Some(1),
            max: Some(10),
        };
        const NAME: Rule = Rule::Length {
            min: None,
            max: Some(3),
        };
        const RATE: Rule = Rule::Range {
            min: Some(1.0),
            max: Some(45.0),
        };
        const ANY: Rule = Rule::AnyOfFields(&["email", "phone"]);
        for (pointer, rule, text, expected) in [
            ("/page/limit", SIZES, r#"{"page":{"limit":25}}"#, ""),
            (
                "/page/limit",
                SIZES,
                r#"{"page":{"limit":30}}"#,
                "page.limit must be one of 25, 50 and is 30",
            ),
            ("/page/limit", SIZES, r#"{"page":{}}"#, ""),
            ("/page/limit", SIZES, r#"{"page":{"limit":null}}"#, ""),
            (
                "/rows",
                TEN,
                r#"{"rows":[]}"#,
                "rows must have 1 to 10 elements and has 0",
            ),
            ("/rows", TEN, r#"{"rows":[1]}"#, ""),
            (
                "/rows/*/name",
                NAME,
                r#"{"rows":[{"name":"äöü"},{"name":"Jane"}]}"#,
                "rows[1].name must have at most 3 characters and has 4",
            ),
            ("/rate", RATE, r#"{"rate":45}"#, ""),
            (
                "/rate",
                RATE,
                r#"{"rate":45.5}"#,
                "rate must be 1 to 45 and is 45.5",
            ),
            ("", ANY, r#"{"email":"a@b.c"}"#, ""),
            ("", ANY, r#"{"email":null}"#, ""),
            (
                "",
                ANY,
                r#"{"name":"Jane"}"#,
                "the body needs one of the fields email, phone",
            ),
            (
                "/rows/*",
                ANY,
                r#"{"rows":[{"phone":"1"},{}]}"#,
                "rows[1] needs one of the fields email, phone",
            ),
        ] {
            let found = body(pointer, rule, text).err().unwrap_or_default();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn rules_on_queries() {
        const PAGE: Rule = Rule::Range {
            min: Some(1.0),
            max: None,
        };
        assert_eq!(query("page", PAGE, "page=1"), Ok(()));
        assert_eq!(query("page", PAGE, "other=0"), Ok(()));
        assert_eq!(
            query("page", PAGE, "page=0"),
            Err("page must be at least 1 and is 0".into())
        );
        for (rule, given, fits) in [
            (Rule::Date, "2024-02-29", true),
            (Rule::Date, "2023-02-29", false),
            (Rule::Date, "2024050110", false),
            (Rule::Date, "2024-02-29T00:00:00Z", false),
            (Rule::DateTime, "2024-02-29T00:00:00%2B01:00", true),
            (Rule::DateTime, "1700000000", true),
            (Rule::DateTime, "last week", false),
        ] {
            let found = query("since", rule, &format!("since={given}"));
            assert_eq!(found.is_ok(), fits, "{given}: {found:?}");
            assert!(found.err().is_none_or(|told| !told.contains(given)));
        }
        assert_eq!(
            query(
                "ids",
                Rule::Items {
                    min: None,
                    max: Some(1)
                },
                "ids=1&ids=2"
            ),
            Err("ids must have at most 1 elements and has 2".into())
        );
    }
}
