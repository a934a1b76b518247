//! Operations: which there are, what they send and return, and the facts that the runtime acts on.

use super::model::{Method, Model};
use super::{Found, arguments, both, checks, only_after, only_before, paging, rules};
use crate::facts::{Credits, Fact};

/// A method in both versions.
pub(super) struct Pair<'a> {
    pub(super) old: &'a Method,
    pub(super) new: &'a Method,
}

impl Pair<'_> {
    /// Name of the method.
    pub(super) fn name(&self) -> &str {
        self.new.operation.id
    }

    /// Place of a fact of the operation, which is where it stood when it is gone.
    pub(super) fn fact(&self, key: &str) -> (String, String) {
        (
            self.name().to_owned(),
            format!("{}/{key}", self.new.pointer),
        )
    }
}

pub(super) fn compare(old: &Model, new: &Model, found: &mut Found) {
    let mut known = Vec::new();
    for (name, before) in &old.methods {
        let after = new.methods.get(name).or_else(|| renamed(before, old, new));
        let Some(after) = after else {
            removed(before, found);
            continue;
        };
        known.push(after.operation.id.to_owned());
        let before_it = found.0.len();
        let pair = Pair {
            old: before,
            new: after,
        };
        identity(&pair, found);
        arguments::compare(&pair, found);
        response(&pair, found);
        facts(&pair, found);
        paging::compare(&pair, found);
        checks::compare(&pair, &old.document, &new.document, found);
        rest(&pair, before_it, found);
    }
    for (name, method) in &new.methods {
        if !known.contains(name) {
            added(method, found);
        }
    }
}

/// A signature that differs must be told of as breaking, whatever the other rules know.
fn rest(pair: &Pair<'_>, known: usize, found: &mut Found) {
    if pair.old.text != pair.new.text && !found.tells_of_a_break(known) {
        found.add(
            &rules::PUBLIC_ITEM_CHANGED,
            (pair.name(), &pair.new.pointer),
            both(&pair.old.text, &pair.new.text),
            format!("`{}` is `{}` now", pair.name(), pair.new.text),
        );
    }
}

/// The method of another name that sends the same request.
fn renamed<'a>(before: &Method, old: &Model, new: &'a Model) -> Option<&'a Method> {
    new.methods.values().find(|after| {
        after.operation.path == before.operation.path
            && after.operation.method == before.operation.method
            && !old.methods.contains_key(after.operation.id)
    })
}

fn request(method: &Method) -> String {
    format!("{} {}", method.operation.method, method.operation.path)
}

fn removed(method: &Method, found: &mut Found) {
    let name = method.operation.id;
    found.add(
        &rules::OPERATION_REMOVED,
        (name, &method.pointer),
        only_before(request(method)),
        format!("`{name}` is gone ({})", request(method)),
    );
}

fn added(method: &Method, found: &mut Found) {
    let name = method.operation.id;
    found.add(
        &rules::OPERATION_ADDED,
        (name, &method.pointer),
        only_after(request(method)),
        format!("`{name}` is new ({})", request(method)),
    );
}

fn identity(pair: &Pair<'_>, found: &mut Found) {
    let (old, new) = (&pair.old.operation, &pair.new.operation);
    let name = pair.name();
    if old.id != new.id {
        found.add(
            &rules::OPERATION_RENAMED,
            (name, &pair.new.pointer),
            both(old.id, new.id),
            format!("`{}` is called `{}` now", old.id, new.id),
        );
    }
    if without_names(old.path) != without_names(new.path) {
        found.add(
            &rules::PATH_CHANGED,
            (name, &pair.new.pointer),
            both(old.path, new.path),
            format!(
                "`{name}` is sent to `{}` instead of `{}`",
                new.path, old.path
            ),
        );
    }
    if old.method != new.method {
        let (before, after) = (old.method.as_str(), new.method.as_str());
        let message = format!("`{name}` is sent as {after} instead of {before}");
        found.add(
            &rules::METHOD_CHANGED,
            (name, &pair.new.pointer),
            both(before, after),
            message,
        );
    }
    if old.authenticated != new.authenticated {
        let (at, pointer) = pair.fact("security");
        let word = if new.authenticated { "with" } else { "without" };
        found.add(
            &rules::AUTHENTICATED_CHANGED,
            (at, &pointer),
            both(old.authenticated, new.authenticated),
            format!("`{name}` is sent {word} the credential"),
        );
    }
}

/// A path with its parameters nameless, as it is sent.
fn without_names(path: &str) -> String {
    path.split('{')
        .map(|part| part.split_once('}').map_or(part, |(_, rest)| rest))
        .collect::<Vec<_>>()
        .join("{}")
}

fn response(pair: &Pair<'_>, found: &mut Found) {
    let name = pair.name();
    let (at, pointer) = pair.fact("responses");
    let (before, after) = (&pair.old.response, &pair.new.response);
    if before != after {
        found.add(
            &rules::RESPONSE_TYPE_CHANGED,
            (&at, &pointer),
            both(before, after),
            format!("`{name}` responds with `{after}` instead of `{before}`"),
        );
    }
    let statuses = |method: &Method| {
        let mut statuses = method.operation.success.to_vec();
        statuses.sort_unstable();
        let statuses: Vec<String> = statuses.iter().map(u16::to_string).collect();
        statuses.join(", ")
    };
    let (before, after) = (statuses(pair.old), statuses(pair.new));
    if before != after {
        let message = format!("`{name}` is documented to succeed with {after} instead of {before}");
        found.add(
            &rules::SUCCESS_STATUS_CHANGED,
            (&at, &pointer),
            both(before, after),
            message,
        );
    }
}

fn facts(pair: &Pair<'_>, found: &mut Found) {
    let (old, new) = (&pair.old.operation, &pair.new.operation);
    let name = pair.name();
    if old.effect != new.effect {
        let (at, pointer) = pair.fact("x-effect");
        let (before, after) = (old.effect.as_str(), new.effect.as_str());
        found.add(
            &rules::EFFECT_CHANGED,
            (at, &pointer),
            both(before, after),
            format!("`{name}` is a {after} instead of a {before}"),
        );
    }
    if old.safe_to_retry != new.safe_to_retry {
        let (at, pointer) = pair.fact("x-safe-to-retry");
        let (rule, word) = match new.safe_to_retry {
            true => (&rules::REPEAT_SAFETY_GAINED, "may be sent again"),
            false => (&rules::REPEAT_SAFETY_LOST, "is not sent again"),
        };
        found.add(
            rule,
            (at, &pointer),
            both(old.safe_to_retry, new.safe_to_retry),
            format!("`{name}` {word} after a fault"),
        );
    }
    if old.permission != new.permission {
        let (at, pointer) = pair.fact("x-permission");
        let shown = match &new.permission {
            Some(permission) => format!("`{name}` needs the permission `{permission}`"),
            None => format!("no permission is documented for `{name}` any more"),
        };
        found.add(
            &rules::PERMISSION_CHANGED,
            (at, &pointer),
            (
                old.permission.map(str::to_owned),
                new.permission.map(str::to_owned),
            ),
            shown,
        );
    }
    for fact in Fact::ALL {
        let (before, after) = (old.ground_of(*fact), new.ground_of(*fact));
        if before.seen_on.is_none() && after.seen_on.is_none() || before.trust == after.trust {
            continue;
        }
        let (at, pointer) = pair.fact("operationId");
        let (before, after) = (before.trust.as_str(), after.trust.as_str());
        found.add(
            &rules::EVIDENCE_CHANGED,
            (at, &pointer),
            both(before, after),
            format!("{fact} of `{name}` is {after} instead of {before}"),
        );
    }
    let (before, after) = (cost(old.credits.as_ref()), cost(new.credits.as_ref()));
    if before != after {
        let (at, pointer) = pair.fact("x-credits");
        let message = format!("`{name}` costs {after} instead of {before}");
        found.add(
            &rules::CREDITS_CHANGED,
            (at, &pointer),
            both(before, after),
            message,
        );
    }
}

fn cost(credits: Option<&Credits>) -> String {
    let Some(credits) = credits else {
        return "what is not documented".to_owned();
    };
    let amount = match credits.amount {
        Some(0) => "nothing".to_owned(),
        Some(1) => "1 credit".to_owned(),
        Some(amount) => format!("{amount} credits"),
        None => "credits".to_owned(),
    };
    match &credits.per {
        Some(per) => format!("{amount} per {per}"),
        None => amount,
    }
}
