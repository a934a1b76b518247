//! Faults as the command line has them: `contacts_list:every=3,status=429,retry-after=1`.

use std::str::FromStr;
use std::time::Duration;

use crm_sandbox::Fault;

pub(super) const HELP: &str = "\
Inject a fault: OPERATION:RULE,…,FAULT, with * for every operation. Can be repeated.

A fault applies to a call that meets all of its rules:
  vendor=NAME, generation=NAME   only this vendor or API version
  every=K                        every K-th call
  first=N, after=N               only the first N calls, or all but these
  times=N                        at most N times
  probability=P, probability=P/SEED

Faults:
  status=N, html=N               an error status, with the vendor's body or an HTML page
  retry-after=S, retry-after-date=S   with a Retry-After header, in seconds or as a date
  reset, reset-after-handling    the connection is reset, before or after the request is carried out
  stall, stall-after-handling    no response comes
  truncated, invalid-json, oversized=BYTES
  expired-token, failure-envelope, unknown-enum-value
  empty, error-under-success     status 204 without a body; {\"error\": …} as a success
  lagging=S, lagging=S/S         new records do not show for S seconds, or for S to S
  page-cap=ROWS, short-page, moving-rows   pages that differ from what was requested
  redirect-elsewhere=URL, redirect-here=PATH

  crm sandbox --fault contacts_list:vendor=minotaur,every=3,status=429,retry-after=1
  crm sandbox --fault '*:probability=0.1/7,reset-after-handling'";

/// Reads a fault.
pub(super) fn parse(text: &str) -> Result<Fault, String> {
    let (operation, rest) = text.split_once(':').unwrap_or((text, ""));
    let fault = match operation {
        "" => return Err("names no operation; begin with one, or with *".to_owned()),
        "*" => Fault::on_any(),
        operation => Fault::on(operation),
    };
    rest.split(',')
        .filter(|part| !part.is_empty())
        .try_fold(fault, |fault, part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            apply(fault, name, value)
        })
}

fn apply(fault: Fault, name: &str, value: &str) -> Result<Fault, String> {
    Ok(match name {
        "vendor" => fault.vendor(value),
        "generation" => fault.generation(value),
        "every" => fault.every(number(name, value)?),
        "first" => fault.first(number(name, value)?),
        "after" => fault.after(number(name, value)?),
        "times" => fault.times(number(name, value)?),
        "probability" => {
            let (probability, seed) = value.split_once('/').unwrap_or((value, "1"));
            fault.probability(number(name, probability)?, number(name, seed)?)
        }
        "status" => fault.status(number(name, value)?),
        "html" => fault.html(number(name, value)?),
        "retry-after" => fault.retry_after_seconds(number(name, value)?),
        "retry-after-date" => fault.retry_after_date(Duration::from_secs(number(name, value)?)),
        "reset" => fault.reset(),
        "reset-after-handling" => fault.reset_after_handling(),
        "stall" => fault.stall(),
        "stall-after-handling" => fault.stall_after_handling(),
        "truncated" => fault.truncated(),
        "invalid-json" => fault.invalid_json(),
        "oversized" => fault.oversized(number(name, value)?),
        "expired-token" => fault.expired_token(),
        "failure-envelope" => fault.failure_envelope(),
        "unknown-enum-value" => fault.unknown_enum_value(),
        "empty" => fault.empty(),
        "error-under-success" => fault.error_under_success(),
        "lagging" => {
            let (shortest, longest) = value.split_once('/').unwrap_or((value, value));
            let seconds = |text| number(name, text).map(Duration::from_secs);
            fault.lagging(seconds(shortest)?, seconds(longest)?)
        }
        "page-cap" => fault.page_cap(number(name, value)?),
        "short-page" => fault.short_page(),
        "moving-rows" => fault.moving_rows(),
        "redirect-elsewhere" => fault.redirect_elsewhere(value),
        "redirect-here" => fault.redirect_here(value),
        _ => {
            return Err(format!(
                "`{name}` is neither rule nor fault; see crm sandbox --help"
            ));
        }
    })
}

fn number<T: FromStr>(name: &str, value: &str) -> Result<T, String> {
    value
        .parse()
        .map_err(|_| format!("`{name}` needs a number: {name}=3"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_and_fault_are_read_and_what_is_neither_is_rejected() {
        let fault = parse("contacts_list:vendor=minotaur,every=3,status=429,retry-after=1");
        assert_eq!(fault.expect("a fault").name(), "status");
        let fault = parse("*:probability=0.1/7,reset-after-handling");
        assert_eq!(fault.expect("a fault").name(), "reset-after-handling");
        for (text, name) in [
            ("x:empty", "empty"),
            ("x:error-under-success", "error-under-success"),
            ("x:lagging=1/30", "lagging"),
            ("x:lagging=8", "lagging"),
            ("x:page-cap=25", "page-cap"),
            ("x:short-page", "short-page"),
            ("x:moving-rows", "moving-rows"),
        ] {
            assert_eq!(parse(text).expect("a fault").name(), name);
        }
        for wrong in [
            "",
            ":reset",
            "x:every=often",
            "x:explode",
            "x:status",
            "x:lagging",
            "x:lagging=1/",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
