//! What of the rules a vendor's own document is held to.

use crate::lower;

/// Rules that a document which a vendor published is not held to: what they look for is merely missing,
/// or is mended before anything is generated. It is counted.
const COUNTED: [&str; 33] = [
    "any-of-required",
    "body-schema",
    "description",
    "distinct-operations",
    "distinct-parameters",
    "distinct-properties",
    "error-schema",
    "exact-status",
    "example-pair",
    "example-undocumented",
    "exploded-array",
    "json-request",
    "lone-reference",
    "no-title",
    "one-request-type",
    "one-success-body",
    "open-object",
    "page-key",
    "parameter-example",
    "params-example",
    "path-confirmed",
    "path-integer-enum",
    "path-template",
    "plain-bounds",
    "plain-parameter",
    "request-example",
    "required-body",
    "response-example",
    "response-type",
    "scalar-header",
    "single-type",
    "summary",
    "supported-method",
];

/// Whether what a rule finds in a specification is counted and no finding.
pub(super) fn is_counted(generation: &str, rule: &str) -> bool {
    lower::is_provided(generation) && COUNTED.contains(&rule)
}

#[cfg(test)]
mod tests {
    use super::COUNTED;
    use crate::lint::rules;

    #[test]
    fn only_rules_are_counted() {
        for name in COUNTED {
            assert!(rules().any(|rule| rule.name == name), "{name}");
        }
    }
}
