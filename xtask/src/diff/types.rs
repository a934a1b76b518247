//! Types, their fields and their values.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::api::{Field, Kind};
use super::model::{Model, Role, Type, word};
use super::{Found, Rule, both, only_after, only_before, rules};
use crate::normalise::Sensitive;

pub(super) fn compare(old: &Model, new: &Model, found: &mut Found) {
    for (name, before) in &old.types {
        match new.types.get(name) {
            Some(after) => Pair::new(name, after).compare(before, after, found),
            None => found.add(
                &rules::TYPE_REMOVED,
                (name, &before.pointer),
                only_before(name),
                format!("the type `{name}` is gone"),
            ),
        }
    }
    for (name, after) in &new.types {
        if !old.types.contains_key(name) {
            found.add(
                &rules::TYPE_ADDED,
                (name, &after.pointer),
                only_after(name),
                format!("the type `{name}` is new"),
            );
        }
    }
}

/// A type in both versions.
struct Pair<'a> {
    name: &'a str,
    pointer: &'a str,
    role: Role,
}

impl<'a> Pair<'a> {
    fn new(name: &'a str, after: &'a Type) -> Self {
        Self {
            name,
            pointer: &after.pointer,
            role: after.role,
        }
    }

    fn compare(&self, before: &Type, after: &Type, found: &mut Found) {
        let known = found.0.len();
        match (&before.shape.kind, &after.shape.kind) {
            (Kind::Struct(old), Kind::Struct(new)) => {
                self.fields((before, old), (after, new), found)
            }
            (
                Kind::Enum { open, values },
                Kind::Enum {
                    open: now_open,
                    values: now,
                },
            ) => {
                self.openness(*open, *now_open, found);
                self.values(*open, values, now, found);
            }
            (Kind::Choice(old), Kind::Choice(new)) => self.choices(old, new, found),
            (Kind::Wrapper(old), Kind::Wrapper(new)) if old == new => {}
            (Kind::Wrapper(old), Kind::Wrapper(new)) => found.add(
                &rules::TYPE_HOLDS_CHANGED,
                (self.name, self.pointer),
                both(old, new),
                format!("`{}` wraps `{new}` instead of `{old}`", self.name),
            ),
            (old, new) => found.add(
                &rules::TYPE_KIND_CHANGED,
                (self.name, self.pointer),
                both(word(old), word(new)),
                format!("`{}` is {} instead of {}", self.name, word(new), word(old)),
            ),
        }
        self.traits(before, after, found);
        self.builder(before.shape.builder, after.shape.builder, found);
        self.rest(before, after, known, found);
        self.masking(before, after, found);
    }

    /// What is masked of that which is there in both versions.
    fn masking(&self, before: &Type, after: &Type, found: &mut Found) {
        let there = |ty: &Type, name: &str| match &ty.shape.kind {
            Kind::Struct(fields) => name.is_empty() || fields.contains_key(name),
            _ => name.is_empty(),
        };
        let names: BTreeSet<&String> = before.masked.keys().chain(after.masked.keys()).collect();
        for name in names {
            let (old, new) = (before.masked.get(name), after.masked.get(name));
            if old == new || !there(before, name) || !there(after, name) {
                continue;
            }
            let (at, pointer) = match name.is_empty() {
                true => (self.name.to_owned(), self.pointer.to_owned()),
                false => (self.at(name), after.field(name)),
            };
            let message = match new {
                Some(kind) => format!("`Debug` masks `{at}` as {}", mask(*kind)),
                None => format!("`Debug` shows `{at}`"),
            };
            let sides = (
                old.map(|kind| mask(*kind).into()),
                new.map(|kind| mask(*kind).into()),
            );
            found.add(&rules::MASKING_CHANGED, (at, &pointer), sides, message);
        }
    }

    fn fields(
        &self,
        (before, old): (&Type, &IndexMap<String, Field>),
        (after, new): (&Type, &IndexMap<String, Field>),
        found: &mut Found,
    ) {
        let mut known = BTreeSet::new();
        for (name, field) in old {
            let same_ident = |(name, other): &(&String, &Field)| {
                other.ident == field.ident && !old.contains_key(*name)
            };
            let counterpart = new
                .get_key_value(name)
                .or_else(|| new.iter().find(same_ident));
            let Some((now, counterpart)) = counterpart else {
                found.add(
                    self.by_role(
                        &rules::REQUEST_FIELD_REMOVED,
                        &rules::RESPONSE_FIELD_REMOVED,
                        &rules::ERROR_FIELD_REMOVED,
                    ),
                    (self.at(name), &before.field(name)),
                    only_before(&field.ty),
                    format!("`{}` has no field `{name}` any more", self.name),
                );
                continue;
            };
            known.insert(now);
            if now != name {
                found.add(
                    &rules::FIELD_RESPELLED,
                    (self.at(now), &after.field(now)),
                    both(name, now),
                    format!("`{name}` of `{}` is `{now}` on the wire", self.name),
                );
            }
            self.field(now, (field, counterpart), &after.field(now), found);
        }
        for (name, field) in new.iter().filter(|(name, _)| !known.contains(name)) {
            self.field_added(name, field, &after.field(name), found);
        }
    }

    fn at(&self, field: &str) -> String {
        format!("{}.{field}", self.name)
    }

    /// What a request can hold is judged as a request, which is the stricter, even if a response
    /// can hold it too.
    fn by_role(
        &self,
        request: &'static Rule,
        response: &'static Rule,
        error: &'static Rule,
    ) -> &'static Rule {
        match self.role {
            Role { request: true, .. } => request,
            Role { error: true, .. } => error,
            _ => response,
        }
    }

    fn field_added(&self, name: &str, field: &Field, pointer: &str, found: &mut Found) {
        let request = match field.optional {
            false => &rules::REQUEST_FIELD_ADDED_REQUIRED,
            true => &rules::REQUEST_FIELD_ADDED_OPTIONAL,
        };
        let response = (&rules::RESPONSE_FIELD_ADDED, &rules::ERROR_FIELD_ADDED);
        found.add(
            self.by_role(request, response.0, response.1),
            (self.at(name), pointer),
            only_after(&field.ty),
            format!("`{}` has a new field `{name}: {}`", self.name, field.ty),
        );
    }

    fn field(
        &self,
        name: &str,
        (before, after): (&Field, &Field),
        pointer: &str,
        found: &mut Found,
    ) {
        let at = self.at(name);
        let at = (at.as_str(), pointer);
        if before.ty == after.ty && before.optional == after.optional {
            if self.role.request && before.left_out != after.left_out {
                let word = if after.left_out {
                    "left out"
                } else {
                    "sent as null"
                };
                found.add(
                    &rules::REQUEST_FIELD_NULL_SENT,
                    at,
                    both(before.left_out, after.left_out),
                    format!("`{name}` of `{}` is {word} when it is `None`", self.name),
                );
            }
            return;
        }
        let same = before.inner == after.inner;
        let rule = match (same, before.optional, after.optional) {
            (true, true, false) if self.role.request => &rules::REQUEST_FIELD_BECAME_REQUIRED,
            (true, false, true) if self.role.request => &rules::REQUEST_FIELD_BECAME_OPTIONAL,
            _ => self.by_role(
                &rules::REQUEST_FIELD_TYPE_CHANGED,
                &rules::RESPONSE_FIELD_TYPE_CHANGED,
                &rules::ERROR_FIELD_TYPE_CHANGED,
            ),
        };
        let message = match (before.ty == after.ty, after.optional) {
            (true, true) => format!("a `{}` can be built without `{name}`", self.name),
            (true, false) => format!("a `{}` must be built with `{name}`", self.name),
            (false, _) => format!(
                "`{name}` of `{}` is `{}` instead of `{}`",
                self.name, after.ty, before.ty
            ),
        };
        found.add(rule, at, both(&before.ty, &after.ty), message);
    }

    /// Traits of a type that is of the same form as before; another form has other traits.
    fn traits(&self, before: &Type, after: &Type, found: &mut Found) {
        let same_form = match (&before.shape.kind, &after.shape.kind) {
            (Kind::Enum { open, .. }, Kind::Enum { open: now_open, .. }) => open == now_open,
            (Kind::Wrapper(old), Kind::Wrapper(new)) => old == new,
            (old, new) => word(old) == word(new),
        };
        if !same_form {
            return;
        }
        let (old, new) = (&before.shape.traits, &after.shape.traits);
        // The conversions of a choice come and go with its forms, which are told of by themselves.
        let told = |name: &&String| {
            matches!(after.shape.kind, Kind::Choice(_)) && name.starts_with("From<")
        };
        let at = (self.name, self.pointer);
        for name in old.difference(new).filter(|name| !told(name)) {
            let message = format!("`{}` loses `{name}`", self.name);
            found.add(&rules::TRAIT_REMOVED, at, only_before(name), message);
        }
        for name in new.difference(old).filter(|name| !told(name)) {
            let message = format!("`{}` gains `{name}`", self.name);
            found.add(&rules::TRAIT_ADDED, at, only_after(name), message);
        }
    }

    fn builder(&self, before: bool, after: bool, found: &mut Found) {
        let (rule, word) = match (before, after) {
            (false, true) => (&rules::BUILDER_ADDED, "gains"),
            (true, false) => (&rules::BUILDER_REMOVED, "loses"),
            _ => return,
        };
        found.add(
            rule,
            (self.name, self.pointer),
            both(before, after),
            format!("`{}` {word} its builder", self.name),
        );
    }

    /// A public item that is gone must be told of as breaking, whatever the other rules know.
    fn rest(&self, before: &Type, after: &Type, known: usize, found: &mut Found) {
        let gone: Vec<&String> = before.shape.items.difference(&after.shape.items).collect();
        if let (Some(gone), false) = (gone.first(), found.tells_of_a_break(known)) {
            found.add(
                &rules::PUBLIC_ITEM_CHANGED,
                (self.name, self.pointer),
                only_before(gone),
                format!("`{}` has no `{gone}` any more", self.name),
            );
        }
    }

    fn openness(&self, before: bool, after: bool, found: &mut Found) {
        let (rule, word) = match (before, after) {
            (false, true) => (&rules::ENUM_OPENED, "open"),
            (true, false) => (&rules::ENUM_CLOSED, "closed"),
            _ => return,
        };
        found.add(
            rule,
            (self.name, self.pointer),
            both(before, after),
            format!("the enum `{}` is {word} now", self.name),
        );
    }

    /// Values are given with the variants that stand for them.
    fn values(
        &self,
        open: bool,
        old: &IndexMap<String, String>,
        new: &IndexMap<String, String>,
        found: &mut Found,
    ) {
        let at = (self.name, self.pointer);
        let mut come: Vec<&String> = new
            .keys()
            .filter(|value| !old.contains_key(*value))
            .collect();
        for (value, variant) in old.iter().filter(|(value, _)| !new.contains_key(*value)) {
            let respelled = come
                .iter()
                .position(|value| new.get(*value) == Some(variant));
            if let Some(index) = respelled {
                let now = come.remove(index);
                found.add(
                    &rules::ENUM_VALUE_RESPELLED,
                    at,
                    both(value, now),
                    format!("`{value}` of `{}` is spelled `{now}` now", self.name),
                );
                continue;
            }
            let rule = match open {
                true => &rules::ENUM_VALUE_REMOVED_OPEN,
                false => &rules::ENUM_VALUE_REMOVED_CLOSED,
            };
            let message = format!("`{}` has no value `{value}` any more", self.name);
            found.add(rule, at, only_before(value), message);
        }
        for value in come {
            let rule = match open {
                true => &rules::ENUM_VALUE_ADDED_OPEN,
                false => &rules::ENUM_VALUE_ADDED_CLOSED,
            };
            let message = format!("`{}` has the new value `{value}`", self.name);
            found.add(rule, at, only_after(value), message);
        }
    }

    fn choices(&self, old: &[String], new: &[String], found: &mut Found) {
        let at = (self.name, self.pointer);
        for form in old.iter().filter(|form| !new.contains(form)) {
            let message = format!("`{}` can no longer be `{form}`", self.name);
            found.add(&rules::CHOICE_REMOVED, at, only_before(form), message);
        }
        for form in new.iter().filter(|form| !old.contains(form)) {
            let message = format!("`{}` can be `{form}` too", self.name);
            found.add(&rules::CHOICE_ADDED, at, only_after(form), message);
        }
    }
}

fn mask(kind: Sensitive) -> &'static str {
    match kind {
        Sensitive::Personal => "personal",
        Sensitive::Secret => "secret",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::super::api::Shape;
    use super::*;

    /// A type with these public items.
    fn with_items(items: &[&str]) -> Type {
        Type {
            pointer: String::new(),
            role: Role::default(),
            shape: Shape {
                kind: Kind::Wrapper("String".to_owned()),
                traits: BTreeSet::new(),
                items: items.iter().map(|item| (*item).to_owned()).collect(),
                builder: false,
            },
            masked: BTreeMap::new(),
        }
    }

    fn told(before: &[&str], after: &[&str]) -> Vec<&'static str> {
        let (before, after) = (with_items(before), with_items(after));
        let mut found = Found::default();
        Pair::new("Wrapped", &after).compare(&before, &after, &mut found);
        found.0.iter().map(|change| change.rule.name).collect()
    }

    #[test]
    fn a_public_item_that_no_rule_misses_is_told_of_as_breaking() {
        assert_eq!(
            told(&["String", "fn lost()"], &["String"]),
            ["public-item-changed"]
        );
        assert_eq!(
            rules::PUBLIC_ITEM_CHANGED.class,
            super::super::Class::Breaking
        );
    }

    #[test]
    fn a_further_public_item_breaks_nothing() {
        assert!(told(&["String"], &["String", "fn come()"]).is_empty());
    }
}
