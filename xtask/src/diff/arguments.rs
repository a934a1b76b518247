//! The arguments of the positional methods.

use super::methods::Pair;
use super::model::{Argument, template};
use super::{Found, both, only_after, only_before, rules};
use crate::normalise::field_name;

pub(super) fn compare(pair: &Pair<'_>, found: &mut Found) {
    let renamed = renamed(pair);
    let mut kept = Vec::new();
    for before in &pair.old.arguments {
        let new_name = renamed
            .iter()
            .find(|(from, _)| before.location == "path" && *from == before.name)
            .map_or(before.name.as_str(), |(_, to)| *to);
        match find(&pair.new.arguments, new_name, &before.location) {
            Some(after) => {
                kept.push((before, after));
                argument(pair, before, after, found);
            }
            None => removed(pair, before, found),
        }
    }
    for after in &pair.new.arguments {
        if !kept.iter().any(|(_, kept)| std::ptr::eq(*kept, after)) {
            added(pair, after, found);
        }
    }
    order(pair, &kept, found);
}

/// The argument of a name, in the same part of the request if it is in several.
fn find<'a>(arguments: &'a [Argument], name: &str, location: &str) -> Option<&'a Argument> {
    let named =
        |argument: &&Argument| argument.name == name && argument.is_body() == (location == "body");
    let respelled = |argument: &&Argument| {
        argument.ident == field_name(name) && argument.location == location && location != "body"
    };
    arguments
        .iter()
        .filter(named)
        .find(|argument| argument.location == location)
        .or_else(|| arguments.iter().find(named))
        .or_else(|| arguments.iter().find(respelled))
}

/// Parameters that stand at the same place of the path under another name.
fn renamed<'a>(pair: &'a Pair<'_>) -> Vec<(&'a str, &'a str)> {
    let (old, new) = (
        template(pair.old.operation.path),
        template(pair.new.operation.path),
    );
    if old.len() != new.len() {
        return Vec::new();
    }
    old.iter()
        .zip(&new)
        .filter(|(from, to)| !new.contains(from) && !old.contains(to))
        .map(|(from, to)| (*from, *to))
        .collect()
}

fn place(pair: &Pair<'_>, argument: &Argument) -> (String, String) {
    let name = pair.name();
    let location = match argument.is_body() {
        true => format!("{name}.body"),
        false => format!("{name}.{}.{}", argument.location, argument.name),
    };
    (location, argument.pointer.clone())
}

fn removed(pair: &Pair<'_>, argument: &Argument, found: &mut Found) {
    let rule = match argument.is_body() {
        true => &rules::BODY_REMOVED,
        false => &rules::PARAMETER_REMOVED,
    };
    let (at, pointer) = place(pair, argument);
    let message = format!("`{}` no longer takes `{}`", pair.name(), argument.shown());
    found.add(rule, (at, &pointer), only_before(argument.shown()), message);
}

fn added(pair: &Pair<'_>, argument: &Argument, found: &mut Found) {
    let rule = match (argument.is_body(), argument.required()) {
        (true, _) => &rules::BODY_ADDED,
        (false, true) => &rules::PARAMETER_ADDED_REQUIRED,
        (false, false) if takes_params(pair) => &rules::PARAMETER_ADDED_OPTIONAL,
        (false, false) => &rules::FIRST_PARAMETER_ADDED_OPTIONAL,
    };
    let (at, pointer) = place(pair, argument);
    let message = format!("`{}` takes `{}` too", pair.name(), argument.shown());
    found.add(rule, (at, &pointer), only_after(argument.shown()), message);
}

/// Whether the method has taken optional parameters before.
fn takes_params(pair: &Pair<'_>) -> bool {
    pair.old
        .arguments
        .iter()
        .any(|argument| !argument.required())
}

fn argument(pair: &Pair<'_>, before: &Argument, after: &Argument, found: &mut Found) {
    let name = pair.name();
    let (at, pointer) = place(pair, after);
    let at = (at.as_str(), pointer.as_str());
    if before.name != after.name {
        let (rule, message) = if before.location == "path" {
            let message = format!(
                "`{}` of `{name}` is called `{}` now",
                before.name, after.name
            );
            (&rules::PATH_PARAMETER_RENAMED, message)
        } else {
            let message = format!("`{}` of `{name}` is sent as `{}`", before.name, after.name);
            (&rules::PARAMETER_RESPELLED, message)
        };
        found.add(rule, at, both(&before.name, &after.name), message);
    }
    if before.location != after.location {
        found.add(
            &rules::PARAMETER_LOCATION_CHANGED,
            at,
            both(&before.location, &after.location),
            format!(
                "`{}` of `{name}` is sent in the {} instead of the {}",
                after.name, after.location, before.location
            ),
        );
    }
    let rule = if before.inner() != after.inner() {
        match after.is_body() {
            true => &rules::BODY_TYPE_CHANGED,
            false => &rules::PARAMETER_TYPE_CHANGED,
        }
    } else {
        match (before.required(), after.required()) {
            (false, true) => &rules::PARAMETER_BECAME_REQUIRED,
            (true, false) => &rules::PARAMETER_BECAME_OPTIONAL,
            _ => return,
        }
    };
    found.add(
        rule,
        at,
        both(&before.ty, &after.ty),
        format!(
            "`{}` of `{name}` is `{}` instead of `{}`",
            after.name, after.ty, before.ty
        ),
    );
}

/// Whether the arguments that are in both versions stand in the same order.
fn order(pair: &Pair<'_>, kept: &[(&Argument, &Argument)], found: &mut Found) {
    let places: Vec<Option<usize>> = kept
        .iter()
        .filter(|(before, after)| before.required() && after.required())
        .map(|(_, after)| {
            pair.new
                .arguments
                .iter()
                .position(|argument| std::ptr::eq(argument, *after))
        })
        .collect();
    if !places.is_sorted() {
        found.add(
            &rules::ARGUMENT_ORDER_CHANGED,
            (pair.name(), &pair.new.pointer),
            both(pair.old.signature(), pair.new.signature()),
            format!(
                "`{}` takes its arguments in another order: `{}`",
                pair.name(),
                pair.new.signature()
            ),
        );
    }
}
