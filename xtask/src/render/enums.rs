//! Makes enums that a response can hold open: an unlisted value is kept as text.

use indexmap::IndexMap;
use syn::Item;

use super::last_segment;
use crate::normalise::{Schema, type_name};

const PLACEHOLDER: &str = "OPEN_ENUM_";

/// Puts a placeholder in the place of each closed enum that a response can hold.
pub(super) fn open(types: &mut Vec<Item>, schemas: &IndexMap<String, Schema>) {
    let open: Vec<String> = open_enums(schemas)
        .map(|(name, _)| type_name(name))
        .collect();
    types.retain_mut(|item| match item {
        Item::Enum(declared) if open.iter().any(|name| declared.ident == name) => {
            let name = quote::format_ident!("{PLACEHOLDER}{}", declared.ident);
            *item = syn::parse_quote!(const #name: () = (););
            true
        }
        Item::Impl(block) => !last_segment(&block.self_ty)
            .is_some_and(|segment| open.iter().any(|name| segment.ident == name)),
        _ => true,
    });
}

/// Writes the declarations in the place of the placeholders.
pub(super) fn write_macros(text: &str, schemas: &IndexMap<String, Schema>) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let declared = line
            .trim_start()
            .strip_prefix("const ")
            .and_then(|rest| rest.strip_prefix(PLACEHOLDER))
            .and_then(|rest| rest.split(':').next());
        let schema = declared
            .and_then(|name| open_enums(schemas).find(|(schema, _)| type_name(schema) == name));
        match (declared, schema) {
            (Some(name), Some((_, schema))) => {
                let indent = &line[..line.len() - line.trim_start().len()];
                write_macro(&mut out, indent, name, schema);
            }
            _ => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out
}

fn open_enums(schemas: &IndexMap<String, Schema>) -> impl Iterator<Item = (&String, &Schema)> {
    schemas
        .iter()
        .filter(|(_, schema)| schema.response && !schema.values.is_empty())
}

fn write_macro(out: &mut String, indent: &str, name: &str, schema: &Schema) {
    let mut line = |depth: usize, text: &str| {
        out.push_str(indent);
        out.push_str(&"    ".repeat(depth));
        out.push_str(text);
        out.push('\n');
    };
    line(0, "crm_runtime::open_enum! {");
    let description = schema
        .description
        .clone()
        .unwrap_or_else(|| format!("Values of `{name}`."));
    for text in description.lines() {
        line(1, format!("/// {text}").trim_end());
    }
    line(1, &format!("pub enum {name} {{"));
    for value in &schema.values {
        line(2, &format!("/// `{value}`"));
        line(2, &format!("{} = {value:?},", variant_name(value)));
    }
    line(1, "}");
    line(0, "}");
    out.push('\n');
}

/// Name of the variant of a value.
fn variant_name(value: &str) -> String {
    let name = type_name(&value.to_lowercase());
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name
    }
}
