//! Writes documented values as expressions of the generated types.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToShoutySnakeCase;
use indexmap::IndexMap;
use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote};
use serde_json::{Map, Value, json};
use syn::{Fields, Ident, ImplItem, Item, ItemEnum, ItemStruct, Type};

use crate::normalise::{Schema, Sensitive};
use crate::render::builders::{self, Kind};
use crate::render::{argument_of, last_segment, rename_of, schema_of, wire_name};

/// The types of a client.
pub(super) struct Types<'a> {
    krate: Ident,
    structs: BTreeMap<String, &'a ItemStruct>,
    enums: BTreeMap<String, &'a ItemEnum>,
    /// The structs that have a builder.
    built: BTreeSet<String>,
    schemas: &'a IndexMap<String, Schema>,
}

/// How a value is taken.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Form {
    /// By its own type.
    Exact,
    /// By a setter, which converts it.
    Set,
}

/// How long a text may be; an optional field with a longer one is left out.
const LONG: usize = 60;

impl<'a> Types<'a> {
    pub(super) fn new(
        krate: &str,
        file: &'a syn::File,
        schemas: &'a IndexMap<String, Schema>,
    ) -> Self {
        let mut types = Self {
            krate: format_ident!("{krate}"),
            structs: BTreeMap::new(),
            enums: BTreeMap::new(),
            built: BTreeSet::new(),
            schemas,
        };
        let modules = file.items.iter().filter_map(|item| match item {
            Item::Mod(module) if module.ident == "types" => module.content.as_ref(),
            _ => None,
        });
        for item in modules.flat_map(|(_, items)| items) {
            match item {
                Item::Struct(declared) => {
                    types.structs.insert(declared.ident.to_string(), declared);
                }
                Item::Enum(declared) => {
                    types.enums.insert(declared.ident.to_string(), declared);
                }
                Item::Impl(block) if block.trait_.is_none() => {
                    let is_builder = |item: &ImplItem| match item {
                        ImplItem::Fn(function) => function.sig.ident == "builder",
                        _ => false,
                    };
                    if let Some(name) = last_segment(&block.self_ty)
                        && block.items.iter().any(is_builder)
                    {
                        types.built.insert(name.ident.to_string());
                    }
                }
                _ => {}
            }
        }
        types
    }

    /// The struct that a type, or a reference to one, names.
    pub(super) fn declared(&self, ty: &Type) -> Option<&'a ItemStruct> {
        let ty = match ty {
            Type::Reference(reference) => reference.elem.as_ref(),
            other => other,
        };
        self.structs.get(&self.own(ty)?).copied()
    }

    /// Name of a type that is one of the client's own.
    fn own(&self, ty: &Type) -> Option<String> {
        let Type::Path(path) = ty else {
            return None;
        };
        let name = last_segment(ty)?.ident.to_string();
        let is_known = self.structs.contains_key(&name) || self.enums.contains_key(&name);
        (is_known && path.path.leading_colon.is_none()).then_some(name)
    }

    /// Whether a type is an enum without further values.
    pub(super) fn is_enum(&self, name: &str) -> bool {
        self.enums.get(name).is_some_and(|declared| {
            let mut variants = declared.variants.iter();
            variants.all(|variant| {
                variant.fields.is_empty() || variant.ident == crate::render::UNLISTED
            })
        })
    }

    /// Whether a field has data about a person, or a credential.
    pub(super) fn sensitive(&self, declared: &ItemStruct, field: &syn::Field) -> Option<Sensitive> {
        let schema = schema_of(&declared.ident, self.schemas)?;
        let property = schema.properties.get(&wire_name(field));
        let own = property.and_then(|property| property.sensitive);
        schema.sensitive.or(own)
    }

    /// A value by its own type, with so many optional fields in each object.
    pub(super) fn exact(&self, ty: &Type, value: &Value, optional: usize) -> Option<TokenStream> {
        self.written(ty, value, optional, Form::Exact)
    }

    /// A value as the setter of a builder takes it.
    pub(super) fn set(&self, ty: &Type, value: &Value, optional: usize) -> Option<TokenStream> {
        self.written(ty, value, optional, Form::Set)
    }

    fn written(
        &self,
        ty: &Type,
        value: &Value,
        optional: usize,
        form: Form,
    ) -> Option<TokenStream> {
        if let Some(name) = self.own(ty) {
            return self.named(&name, value, optional);
        }
        let name = last_segment(ty)?.ident.to_string();
        let is_set = form == Form::Set;
        Some(match name.as_str() {
            "str" | "String" => {
                let text = cut(&text_of(value)?);
                match is_set {
                    true => quote!(#text),
                    false => quote!(#text.to_owned()),
                }
            }
            "bool" => {
                let value = value.as_bool()?;
                quote!(#value)
            }
            "i64" => {
                let number = match value {
                    Value::String(text) => text.parse().ok()?,
                    other => other.as_i64()?,
                };
                integer(number, is_set)
            }
            "f64" => {
                let number = Literal::f64_unsuffixed(value.as_f64()?);
                quote!(#number)
            }
            "Number" => {
                let number = match value.as_i64() {
                    Some(number) => integer(number, true),
                    None => {
                        let number = Literal::f64_unsuffixed(value.as_f64()?);
                        quote!(#number)
                    }
                };
                into(&number, is_set)
            }
            "Timestamp" => match value {
                Value::String(text) => into(&quote!(#text), is_set),
                other => into(&suffixed(other.as_i64()?), is_set),
            },
            "Value" => match value {
                Value::String(text) if is_set => quote!(#text),
                Value::Bool(value) if is_set => quote!(#value),
                other => json_macro(other),
            },
            "Map" => self.map(value, &quote!(serde_json::Map), |value| {
                Some(json_macro(value))
            })?,
            "BTreeMap" => {
                let inner = second_argument(ty)?;
                let write = |value: &Value| self.exact(inner, value, optional);
                self.map(value, &quote!(std::collections::BTreeMap), write)?
            }
            "Box" => {
                let inner = self.exact(argument_of(ty, "Box")?, value, optional)?;
                match is_set {
                    true => inner,
                    false => quote!(Box::new(#inner)),
                }
            }
            "Vec" => {
                let inner = argument_of(ty, "Vec")?;
                let is_strings = last_segment(inner).is_some_and(|it| it.ident == "String");
                let form = match is_set && is_strings {
                    true => Form::Set,
                    false => Form::Exact,
                };
                let items = value.as_array()?;
                let shown = if items.first().is_some_and(Value::is_object) {
                    1
                } else {
                    2
                };
                let items = items.iter().take(shown);
                let items = items.map(|item| self.written(inner, item, optional, form));
                let items: Vec<TokenStream> = items.collect::<Option<_>>()?;
                match is_set {
                    true => quote!([#(#items),*]),
                    false => quote!(vec![#(#items),*]),
                }
            }
            "File" => {
                let krate = &self.krate;
                quote!(#krate::crm_runtime::client::File::new("file", std::fs::read("file")?))
            }
            _ => return None,
        })
    }

    /// A value of one of the client's own types.
    fn named(&self, name: &str, value: &Value, optional: usize) -> Option<TokenStream> {
        if self.is_enum(name) {
            let declared = self.enums.get(name)?;
            let text = value.as_str()?;
            let variant = declared.variants.iter().find(|variant| {
                let documented = rename_of(&variant.attrs);
                variant.fields.is_empty()
                    && documented.map_or_else(|| variant.ident == text, |it| it == text)
            })?;
            let (ident, variant) = (&declared.ident, &variant.ident);
            return Some(quote!(types::#ident::#variant));
        }
        if self.built.contains(name)
            && let Some(built) = self.build(name, value.as_object()?, optional)
        {
            return Some(built);
        }
        // A choice between schemas, and what has no builder.
        let ident = format_ident!("{name}");
        let json = json_macro(value);
        Some(quote!(serde_json::from_value::<types::#ident>(#json)?))
    }

    fn build(
        &self,
        name: &str,
        value: &Map<String, Value>,
        optional: usize,
    ) -> Option<TokenStream> {
        let declared = self.structs.get(name)?;
        let schema = schema_of(&declared.ident, self.schemas)?;
        let mut fields = Vec::new();
        for field in &declared.fields {
            let (ty, kind) = builders::kind(field, schema);
            let wire = wire_name(field);
            let is_required = kind.is_required();
            let given = match value.get(&wire) {
                None if is_required => sample(self, &ty, &wire, 1),
                given => given.cloned(),
            };
            let Some(given) = given else {
                match is_required {
                    true => return None,
                    false => continue,
                }
            };
            let rank = match &given {
                _ if is_required => 0,
                given if kind == Kind::Defaulted || is_nothing(given) => continue,
                Value::String(text) if text.chars().count() > LONG => continue,
                Value::Object(_) => 3,
                Value::Array(_) => 2,
                _ => 1,
            };
            let place = value.keys().position(|key| *key == wire);
            fields.push((rank, place.unwrap_or(usize::MAX), field, ty, given));
        }
        // The simplest of the optional fields, and all in the order of the example.
        fields.sort_by_key(|(rank, place, ..)| (*rank, *place));
        let mut left = optional;
        let mut setters = Vec::new();
        for (rank, place, field, ty, given) in fields {
            let is_required = rank == 0;
            if !is_required && left == 0 {
                continue;
            }
            let ident = field.ident.as_ref()?;
            let written = match self.sensitive(declared, field) {
                Some(Sensitive::Secret) if is_required => {
                    let name = ident.to_string().to_shouty_snake_case();
                    Some(quote!(std::env::var(#name)?))
                }
                Some(Sensitive::Secret) => None,
                _ => self.set(self.unwrapped(&ty), &given, optional),
            };
            match written {
                Some(written) => {
                    left -= usize::from(!is_required);
                    setters.push((place, quote!(.#ident(#written))));
                }
                None if is_required => return None,
                None => {}
            }
        }
        setters.sort_by_key(|(place, _)| *place);
        let setters = setters.into_iter().map(|(_, setter)| setter);
        let ident = &declared.ident;
        Some(quote!(types::#ident::builder() #(#setters)* .build()))
    }

    /// The type that the setter of a field takes, which may be null.
    fn unwrapped<'b>(&'b self, ty: &'b Type) -> &'b Type {
        let wrapper = self.declared(ty).filter(|declared| {
            schema_of(&declared.ident, self.schemas).is_some_and(|schema| schema.clearable)
        });
        let inner = wrapper.and_then(|declared| match &declared.fields {
            Fields::Unnamed(fields) => argument_of(&fields.unnamed.first()?.ty, "Option"),
            _ => None,
        });
        inner.unwrap_or(ty)
    }

    fn map(
        &self,
        value: &Value,
        map: &TokenStream,
        write: impl Fn(&Value) -> Option<TokenStream>,
    ) -> Option<TokenStream> {
        let fields = value.as_object()?;
        if fields.is_empty() {
            return Some(quote!(#map::new()));
        }
        let fields = fields.iter().map(|(key, value)| {
            let value = write(value)?;
            Some(quote!((#key.to_owned(), #value)))
        });
        let fields: Vec<TokenStream> = fields.collect::<Option<_>>()?;
        Some(quote!(#map::from_iter([#(#fields),*])))
    }
}

/// A value that a type takes, where no example has one: strings are the name of what they are for.
pub(super) fn sample(types: &Types<'_>, ty: &Type, name: &str, depth: usize) -> Option<Value> {
    let own = types.own(ty);
    let kind = match &own {
        Some(_) => String::new(),
        None => last_segment(ty)?.ident.to_string(),
    };
    let own = own.unwrap_or_default();
    Some(match kind.as_str() {
        "str" | "String" | "Value" => json!(name),
        "bool" => json!(true),
        "i64" | "f64" | "Number" => json!(1),
        "Timestamp" => json!("2026-01-31T12:00:00Z"),
        "Map" | "BTreeMap" => json!({}),
        "Vec" => json!([]),
        "File" => json!("file"),
        "Box" => sample(types, argument_of(ty, "Box")?, name, depth)?,
        "" if types.is_enum(&own) => {
            let variant = types.enums.get(&own)?.variants.first()?;
            json!(rename_of(&variant.attrs).unwrap_or_else(|| variant.ident.to_string()))
        }
        "" if types.built.contains(&own) && depth < 3 => {
            let declared = types.structs.get(&own)?;
            let schema = schema_of(&declared.ident, types.schemas)?;
            let mut fields = Map::new();
            for field in &declared.fields {
                let (ty, kind) = builders::kind(field, schema);
                if kind.is_required() {
                    let wire = wire_name(field);
                    let value = sample(types, &ty, &wire, depth + 1)?;
                    fields.insert(wire, value);
                }
            }
            Value::Object(fields)
        }
        _ => return None,
    })
}

/// A string, or a plain value as the string that a URL has.
pub(super) fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// Whether a value shows nothing of a field.
pub(super) fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

fn second_argument(ty: &Type) -> Option<&Type> {
    let syn::PathArguments::AngleBracketed(arguments) = &last_segment(ty)?.arguments else {
        return None;
    };
    match arguments.args.iter().nth(1)? {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

/// An integer; where it is converted, one of more than 32 bits has to say its type.
fn integer(number: i64, is_converted: bool) -> TokenStream {
    match is_converted && i32::try_from(number).is_err() {
        true => suffixed(number),
        false => {
            let literal = Literal::i64_unsuffixed(number);
            quote!(#literal)
        }
    }
}

fn suffixed(number: i64) -> TokenStream {
    let literal = syn::LitInt::new(&format!("{}_i64", number.unsigned_abs()), Span::call_site());
    match number < 0 {
        true => quote!(-#literal),
        false => quote!(#literal),
    }
}

/// The beginning of a long text.
pub(super) fn cut(text: &str) -> String {
    match text.char_indices().nth(LONG) {
        Some(_) => text.chars().take(LONG / 2).chain(['…']).collect(),
        None => text.to_owned(),
    }
}

fn into(value: &TokenStream, is_set: bool) -> TokenStream {
    match is_set {
        true => value.clone(),
        false => quote!(#value.into()),
    }
}

/// The call of a macro whose argument the printer does not break: it stands for itself until then.
fn json_macro(value: &Value) -> TokenStream {
    let mut text = String::new();
    write_json(value, &mut text);
    quote!(JSON[#text])
}

fn write_json(value: &Value, out: &mut String) {
    let mut separator = "";
    match value {
        Value::Array(items) => {
            out.push('[');
            for item in items {
                out.push_str(separator);
                write_json(item, out);
                separator = ", ";
            }
            out.push(']');
        }
        Value::Object(fields) => {
            out.push('{');
            for (key, value) in fields {
                out.push_str(&format!("{separator}{key:?}: "));
                write_json(value, out);
                separator = ", ";
            }
            out.push('}');
        }
        // As a literal of Rust.
        Value::String(text) => out.push_str(&format!("{text:?}")),
        other => out.push_str(&other.to_string()),
    }
}

/// Prints statements, each line as it stands in a function.
pub(super) fn print(statements: &TokenStream) -> Option<String> {
    let file: syn::File = syn::parse2(quote!(async fn example() { #statements })).ok()?;
    let text = prettyplease::unparse(&file);
    let lines: Vec<&str> = text.lines().collect();
    let inner = lines.get(1..lines.len().checked_sub(1)?)?;
    let mut out = String::new();
    for line in inner {
        out.push_str(line.strip_prefix("    ").unwrap_or(line));
        out.push('\n');
    }
    with_json(&out)
}

/// Puts the macro in the place of what stands for it.
fn with_json(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("JSON[") {
        let literal = after.get(..literal_end(after)?)?;
        let json: syn::LitStr = syn::parse_str(literal).ok()?;
        out.push_str(&format!("{before}serde_json::json!({})", json.value()));
        rest = after.get(literal.len()..)?.strip_prefix(']')?;
    }
    out.push_str(rest);
    Some(out)
}

/// Where the string ends that a text begins with.
fn literal_end(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    let mut letters = text.char_indices();
    letters.next().filter(|(_, first)| *first == '"')?;
    for (index, letter) in letters {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return Some(index + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_printed_in_one_line_and_as_rust() {
        let json =
            json_macro(&json!({"a": [1, -2.5, null], "b \"c\"": "line\nbreak \u{7} é", "c": {}}));
        let printed = print(&quote!(let body = f(#json)?;)).unwrap();
        assert_eq!(
            printed,
            "let body = f(\n    serde_json::json!({\"a\": [1, -2.5, null], \"b \\\"c\\\"\": \
             \"line\\nbreak \\u{7} é\", \"c\": {}}),\n)?;\n"
        );
    }
}
