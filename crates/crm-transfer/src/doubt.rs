//! Lists that end with another number of rows than the vendor counts.

use crm_facade::End;

/// What to tell a person of the end of a list; nothing if it is beyond doubt.
pub fn words(end: Option<End>, vendor: &str) -> Option<String> {
    let end = end?;
    let found = found(end, vendor)?;
    Some(match end {
        End::CompleteWithDoubt {
            expected: Some(_), ..
        } => format!(
            "{found}: the list changed while it was read, or the vendor's pages or its count are \
             wrong; read it again to be sure"
        ),
        _ => found,
    })
}

/// What a person can see of the end of a list, without what it may come from.
pub(crate) fn found(end: End, vendor: &str) -> Option<String> {
    match end {
        End::CompleteWithDoubt {
            expected: Some(expected),
            seen,
        } => Some(format!("{vendor} counts {expected} and {seen} came")),
        End::CompleteWithDoubt {
            expected: None,
            seen,
        } => Some(format!(
            "{vendor} repeats its first page for every page after it; there may be more than the \
             {seen} that came"
        )),
        End::Uncounted { seen } => Some(format!(
            "{vendor} was asked how many there are and did not tell, so that nothing shows that the \
             {seen} that came are all"
        )),
        _ => None,
    }
}

/// Why a list lacks rows as far as can be known; nothing if it has as many as the vendor counts, or
/// more, or if the vendor does not tell.
pub fn lacking(end: Option<End>, vendor: &str) -> Option<String> {
    match end {
        Some(End::CompleteWithDoubt {
            expected: Some(expected),
            seen,
        }) if seen >= expected => None,
        Some(End::Uncounted { .. }) => None,
        end => words(end, vendor),
    }
}

/// Whether nothing shows that all rows of a source have come.
#[cfg(any(test, feature = "files"))]
pub(crate) fn is_short(end: End) -> bool {
    matches!(end, End::Uncounted { .. }) || lacking(Some(end), "").is_some()
}

/// How many rows the vendor counts that did not come.
pub(crate) fn missing(end: Option<End>) -> u64 {
    match end {
        Some(End::CompleteWithDoubt {
            expected: Some(expected),
            seen,
        }) => expected.saturating_sub(seen),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubt_is_told_and_certainty_is_not() {
        let end = |expected, seen| Some(End::CompleteWithDoubt { expected, seen });
        assert_eq!(words(Some(End::Complete), "acme"), None);
        let text = words(end(Some(120), 119), "acme").unwrap_or_default();
        assert!(text.starts_with("acme counts 120 and 119 came: "), "{text}");
        let text = words(end(None, 50), "acme").unwrap_or_default();
        assert!(text.ends_with("more than the 50 that came"), "{text}");
        let untold = End::Uncounted { seen: 50 };
        let text = words(Some(untold), "acme").unwrap_or_default();
        assert!(text.ends_with("the 50 that came are all"), "{text}");
        // A target that does not count is no reason to write nothing; a source may have more.
        assert_eq!(lacking(Some(untold), "acme"), None);
        assert!(is_short(untold) && !is_short(End::Complete));
        let counted = [end(Some(120), 119), end(Some(3), 5), end(None, 50)];
        assert_eq!(counted.map(missing), [1, 0, 0]);
        let lacks = counted.map(|end| lacking(end, "acme").is_some());
        assert_eq!(lacks, [true, false, true]);
    }
}
