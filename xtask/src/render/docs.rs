//! Writes the documentation of generated methods and types.

use std::collections::BTreeMap;

use crm_spec::Trust;
use indexmap::IndexMap;
use serde_json::Value;
use syn::{Fields, ImplItem, Item};

use super::{last_segment, schema_of, wire_name};
use crate::facts::{Basis, Effect, Fact, Facts, Operation, Provenance};
use crate::lint::counted;
use crate::normalise::{Call, Schema};

/// Adds to each operation's description what the `x-` vocabulary says of it.
pub(super) fn describe_operations(
    document: &mut Value,
    facts: &Facts,
    calls: &BTreeMap<String, Call>,
) {
    for operation in &facts.operations {
        let path = calls
            .get(operation.id)
            .and_then(|call| call.path.as_deref());
        let place = document
            .get_mut("paths")
            .and_then(|paths| paths.get_mut(path.unwrap_or(operation.path)))
            .and_then(|item| item.get_mut(operation.method.key()))
            .and_then(Value::as_object_mut);
        if let Some(place) = place {
            let described = place
                .get("description")
                .and_then(Value::as_str)
                .map(|text| format!("{}\n\n", text.trim()))
                .unwrap_or_default();
            let text = format!("{described}{}", facts_of(operation, facts));
            place.insert("description".into(), Value::String(text));
        }
    }
}

fn facts_of(operation: &Operation, facts: &Facts) -> String {
    let mut lines = trust(operation, facts);
    if operation.path_confirmed == Some(true) {
        let confirmed = "Path: confirmed; the vendor's own reference has this method and path.";
        lines.push(confirmed.to_owned());
        if let Some(documented) = operation.documented_as {
            lines.push(format!("Vendor's reference: {}.", facts.worded(documented)));
        }
    }
    if let Some(permission) = &operation.permission {
        lines.push(format!("Permission: `{permission}`."));
    }
    if let Some(credits) = &operation.credits {
        let amount = match credits.amount {
            Some(0) => "free".to_owned(),
            Some(amount) => {
                let unit = if amount == 1 { "credit" } else { "credits" };
                match &credits.per {
                    Some(per) => format!("{amount} {unit} per {per}"),
                    None => format!("{amount} {unit}"),
                }
            }
            None => "credits, how many is not documented".to_owned(),
        };
        let more = credits
            .note
            .as_ref()
            .map(|text| format!("; {}", facts.worded(text.trim_end_matches('.'))))
            .unwrap_or_default();
        lines.push(format!("Cost: {amount}{more}."));
    }
    let effect = match operation.effect {
        Effect::Read => "reads",
        Effect::Write => "writes",
        Effect::Delete => "deletes",
    };
    let repeat = if operation.safe_to_retry {
        "safe to retry"
    } else {
        "not retried if it may have been carried out"
    };
    lines.push(format!("Effect: {effect}; {repeat}."));
    let success: Vec<String> = operation.success.iter().map(u16::to_string).collect();
    let status = operation.source_of(Fact::Status);
    let success = success.join(", ");
    lines.push(match Trust::of(status.basis).is_doubtful() {
        true => format!(
            "Success status: {success}, {}; any 2xx is taken as success.",
            basis(status, facts)
        ),
        false => format!("Documented success status: {success}."),
    });
    for fact in [Fact::Request, Fact::Response] {
        let source = operation.source_of(fact);
        let is_told = Trust::of(source.basis).is_doubtful();
        if !is_told && source != operation.source && source.note.is_some() {
            lines.push(format!("{}: {}.", capitalised(fact), basis(source, facts)));
        }
    }
    lines.push(format!("Source: {}.", basis(operation.source, facts)));
    let list: Vec<String> = lines.iter().map(|line| format!("- {line}")).collect();
    list.join("\n")
}

/// How far the operation can be trusted, and each fact that is less than documented.
fn trust(operation: &Operation, facts: &Facts) -> Vec<String> {
    let ground = operation.ground();
    let mut lines = vec![match ground.trust {
        Trust::Documented => "Trust: documented.".to_owned(),
        Trust::Live => format!(
            "Trust: live; {} on {} ({}).",
            ground.trust.meaning(),
            ground.seen_on.unwrap_or_default(),
            counted(ground.accounts as usize, "account")
        ),
        doubtful => format!("Trust: **{doubtful}**; {}.", ground.meaning()),
    }];
    for doubt in operation.doubts() {
        let fact = capitalised(doubt.fact);
        if let (Some(day), Some(difference)) = (doubt.seen_on, doubt.difference) {
            let accounts = counted(doubt.accounts as usize, "account");
            lines.push(format!(
                "{fact}: **contradicted** by the real service on {day} ({accounts}): {difference}."
            ));
            continue;
        }
        let way_out = match doubt.fact {
            Fact::Path => " The builder's `path` replaces it.",
            _ => "",
        };
        lines.push(format!("{fact}: {}.{way_out}", basis(doubt.source, facts)));
    }
    let seen: Vec<String> = operation
        .seen
        .iter()
        .filter(|seen| seen.difference.is_none())
        .map(|seen| format!("{} ({})", seen.fact, seen.on))
        .collect();
    if ground.trust != Trust::Live && !seen.is_empty() {
        lines.push(format!("Seen on the real service: {}.", seen.join(", ")));
    }
    lines
}

fn capitalised(fact: Fact) -> &'static str {
    match fact {
        Fact::Path => "Path",
        Fact::Method => "Method",
        Fact::Effect => "Effect",
        Fact::SafeToRetry => "Safe to retry",
        Fact::Permission => "Permission",
        Fact::Credits => "Price",
        Fact::Paging => "Paging",
        Fact::Task => "Job",
        Fact::Request => "Request",
        Fact::Response => "Response",
        Fact::Status => "Status",
    }
}

fn note(source: Provenance, facts: &Facts) -> String {
    source
        .note
        .map(|text| format!(" ({})", facts.worded(text.trim_end_matches('.'))))
        .unwrap_or_default()
}

/// What a fact rests on, with its page and its note.
fn basis(source: Provenance, facts: &Facts) -> String {
    let page = source
        .page
        .and_then(|page| facts.pages.get(page))
        .map(|page| match page.address.starts_with("http") {
            true => format!("[{}]({})", page.title, page.address),
            false => format!("{} ({})", page.title, page.address),
        });
    let what = match (source.basis, page) {
        (Basis::Seed, None) => "the vendor's document".to_owned(),
        (Basis::Docs, None) => "another public page".to_owned(),
        (Basis::Seed | Basis::Docs, Some(page)) => page,
        (Basis::Sample, None) => "an **example** of the vendor's alone".to_owned(),
        (Basis::Sample, Some(page)) => format!("an **example** alone, on {page}"),
        (Basis::Assumed | Basis::Made, None) => "**assumed**".to_owned(),
        (Basis::Assumed | Basis::Made, Some(page)) => format!("**assumed**, after {page}"),
        (Basis::Contradicted, None) => "**contradicted** by the vendor's reference".to_owned(),
        (Basis::Contradicted, Some(page)) => format!("**contradicted** by {page}"),
    };
    format!("{what}{}", note(source, facts))
}

/// Gives every type, field and variant that has no documentation one that says what it is.
pub(super) fn complete_types(types: &mut [Item], schemas: &IndexMap<String, Schema>) {
    for item in types {
        complete_type(item, schemas);
    }
}

/// Makes the first line of each method's documentation a sentence.
pub(super) fn complete_methods(file: &mut syn::File) {
    for item in &mut file.items {
        if let Item::Impl(block) = item {
            for item in &mut block.items {
                if let ImplItem::Fn(function) = item {
                    end_summary(&mut function.attrs);
                }
            }
        }
    }
}

fn complete_type(item: &mut Item, schemas: &IndexMap<String, Schema>) {
    let schema = |ident: &syn::Ident| {
        let schema = schema_of(ident, schemas)?;
        let name = match schema.name.as_str() {
            "" => ident.to_string(),
            name => name.to_owned(),
        };
        Some((name, schema))
    };
    match item {
        Item::Struct(declared) => {
            let found = schema(&declared.ident);
            describe_item(&mut declared.attrs, &found);
            if let Fields::Named(fields) = &mut declared.fields {
                for field in &mut fields.named {
                    if has_doc(&field.attrs) {
                        continue;
                    }
                    let wire = wire_name(field);
                    let described = found
                        .as_ref()
                        .and_then(|(_, schema)| schema.properties.get(&wire))
                        .and_then(|property| property.description.clone());
                    let text = match described {
                        Some(text) => text,
                        None if super::is_flattened(field) => {
                            "Properties that the specification does not list.".to_owned()
                        }
                        None => format!("`{wire}`; the document says no more of it."),
                    };
                    field.attrs.insert(0, syn::parse_quote!(#[doc = #text]));
                }
            }
        }
        Item::Enum(declared) => {
            let found = schema(&declared.ident);
            describe_item(&mut declared.attrs, &found);
            for variant in &mut declared.variants {
                if !has_doc(&variant.attrs) {
                    let text = match rename_of(&variant.attrs) {
                        Some(value) => format!("`{value}`"),
                        None => held(variant),
                    };
                    variant.attrs.insert(0, syn::parse_quote!(#[doc = #text]));
                }
            }
        }
        _ => {}
    }
}

/// What a variant of a choice between schemas holds.
fn held(variant: &syn::Variant) -> String {
    let held = match &variant.fields {
        Fields::Unnamed(fields) => fields.unnamed.first(),
        _ => None,
    };
    let name = held
        .and_then(|field| last_segment(&field.ty))
        .map(|s| s.ident.to_string());
    match name.as_deref() {
        Some("String") => "A string.".to_owned(),
        Some("i64") => "An integer.".to_owned(),
        Some("f64" | "Number") => "A number.".to_owned(),
        Some("BTreeMap" | "Map") => "An object with fields of any name.".to_owned(),
        Some("bool") => "True or false.".to_owned(),
        Some("Vec") => "A list.".to_owned(),
        Some(name) => format!("A [`{name}`]."),
        None => format!("`{}`", variant.ident),
    }
}

/// The generator documents a type without a description with its own name; that says nothing.
fn describe_item(attributes: &mut Vec<syn::Attribute>, found: &Option<(String, &Schema)>) {
    let Some((name, schema)) = found else {
        return;
    };
    let text = schema
        .description
        .clone()
        .unwrap_or_else(|| format!("Schema `{name}` of the specification."));
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    attributes.insert(0, syn::parse_quote!(#[doc = #text]));
}

fn has_doc(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("doc") && attribute.meta.require_name_value().is_ok()
    })
}

/// Name on the wire that an attribute gives: as `serde` renames it or, where no code of `serde` is
/// derived, as an alias of the documentation says.
pub(crate) fn rename_of(attributes: &[syn::Attribute]) -> Option<String> {
    let mut found = None;
    for attribute in attributes {
        let key = match attribute.path() {
            path if path.is_ident("serde") => "rename",
            path if path.is_ident("doc") && attribute.meta.require_list().is_ok() => "alias",
            _ => continue,
        };
        // What is no name is skipped.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident(key) {
                let value: syn::LitStr = meta.value()?.parse()?;
                found = Some(value.value());
            } else if meta.input.peek(syn::Token![=]) {
                let _: syn::Expr = meta.value()?.parse()?;
            }
            Ok(())
        });
    }
    found
}

fn end_summary(attributes: &mut [syn::Attribute]) {
    let Some(attribute) = attributes.iter_mut().find(|a| a.path().is_ident("doc")) else {
        return;
    };
    if let syn::Meta::NameValue(pair) = &attribute.meta
        && let syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) = &pair.value
    {
        let text = text.value();
        if let Some((summary, rest)) = text.split_once("\n\n") {
            let text = format!("{}.\n\n{rest}", summary.trim_end_matches('.'));
            *attribute = syn::parse_quote!(#[doc = #text]);
        }
    }
}
