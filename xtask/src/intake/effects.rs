//! Effect and retry-safety by method, and permissions by OAuth scopes.

use serde_json::{Value, json};

use super::{Group, Intake, Op, operations};

/// Last words of paths whose POST only reads.
const READS: [&str; 10] = [
    "search", "query", "lookup", "find", "filter", "count", "validate", "preview", "read",
    "_search",
];

/// One rule for each method, and one for each POST that is named after a read.
pub(super) fn derive(intake: &mut Intake) {
    let rules = [
        (
            "get",
            "read",
            true,
            "the method is GET",
            "the method is GET",
        ),
        (
            "put",
            "write",
            true,
            "the method is PUT",
            "the same values set twice stay the same",
        ),
        (
            "patch",
            "write",
            false,
            "the method is PATCH",
            "a PATCH may do something each time",
        ),
        (
            "post",
            "write",
            false,
            "the method is POST",
            "a POST may create something each time",
        ),
        (
            "delete",
            "delete",
            true,
            "the method is DELETE",
            "what is deleted cannot be deleted again",
        ),
    ];
    let all = operations(&intake.lowered);
    let mut actions = Vec::new();
    for (method, effect, safe, why, why_safe) in rules {
        if all.iter().any(|op| op.method == method) {
            actions.push(json!({"target": format!("$.paths[*].{method}"), "update": {
                "x-effect": effect,
                "x-safe-to-retry": safe,
                "x-sources": {
                    "effect": {"basis": "assumed", "note": why},
                    "safe-to-retry": {"basis": "assumed", "note": why_safe},
                },
            }}));
        }
    }
    let reads: Vec<&Op<'_>> = all.iter().filter(|op| is_search(op)).collect();
    let note = "the path says that the call only reads";
    for op in &reads {
        actions.push(json!({"target": op.target(), "update": {
            "x-effect": "read",
            "x-safe-to-retry": true,
            "x-sources": {
                "effect": {"basis": "assumed", "note": note},
                "safe-to-retry": {"basis": "assumed", "note": note},
            },
        }}));
    }
    let mut line = "effect and retry-safety of each operation follow from its method".to_owned();
    if !reads.is_empty() {
        line.push_str(&format!(
            "; {} POST calls only read, by their paths",
            reads.len()
        ));
    }
    intake.assumed.push(line);
    let comment = "Effect and repetition follow from the method, and for searches from the path: all assumed.";
    intake.groups.push(Group::new(comment, actions));
}

fn is_search(op: &Op<'_>) -> bool {
    let last = op
        .path
        .rsplit('/')
        .find(|segment| !segment.is_empty() && !segment.starts_with('{'));
    op.method == "post"
        && last.is_some_and(|last| READS.contains(&last.to_ascii_lowercase().as_str()))
}

/// The scopes that an operation's security asks for.
pub(super) fn permissions(intake: &mut Intake) {
    let mut actions = Vec::new();
    for op in operations(&intake.lowered) {
        let security = op.value.get("security").and_then(Value::as_array);
        let mut scopes: Vec<&str> = Vec::new();
        for requirement in security.into_iter().flatten() {
            let lists = requirement.as_object().into_iter().flatten();
            for scope in lists.filter_map(|(_, list)| list.as_array()).flatten() {
                if let Some(scope) = scope.as_str()
                    && !scopes.contains(&scope)
                {
                    scopes.push(scope);
                }
            }
        }
        if !scopes.is_empty() {
            let update = json!({"x-permission": scopes.join(" ")});
            actions.push(json!({"target": op.target(), "update": update}));
        }
    }
    intake.groups.push(Group::new(
        "Permissions: the OAuth scopes that the document names.",
        actions,
    ));
}
