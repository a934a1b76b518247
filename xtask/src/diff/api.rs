//! What a program that uses the crate sees, read from the generated text itself.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use indexmap::IndexMap;
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Fields, FnArg, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, Pat, Type};

use crate::render::{UNLISTED, argument_of, is_flattened, last_segment, rename_of, wire_name};

/// The public part of a generated module.
#[derive(Default)]
pub(super) struct Api {
    /// Signatures by the name of the method.
    pub(super) methods: IndexMap<String, Signature>,
    /// By the name of the type.
    pub(super) types: IndexMap<String, Shape>,
}

/// A public method of the client.
pub(super) struct Signature {
    /// Names and types.
    pub(super) arguments: Vec<(String, String)>,
    /// What the response holds.
    pub(super) response: String,
    /// All of it.
    pub(super) text: String,
}

/// A public type, its builder included.
pub(super) struct Shape {
    pub(super) kind: Kind,
    /// Traits that it implements.
    pub(super) traits: BTreeSet<String>,
    /// Every public item of it, as text.
    pub(super) items: BTreeSet<String>,
    pub(super) builder: bool,
}

/// What a type is.
pub(super) enum Kind {
    /// By the name on the wire.
    Struct(IndexMap<String, Field>),
    /// Variants by the value on the wire.
    Enum {
        open: bool,
        values: IndexMap<String, String>,
    },
    /// What each variant of a choice holds.
    Choice(Vec<String>),
    /// A type around another.
    Wrapper(String),
}

/// A field.
pub(super) struct Field {
    pub(super) ident: String,
    pub(super) ty: String,
    /// Without the option around it.
    pub(super) inner: String,
    /// Whether a request can lack it.
    pub(super) optional: bool,
    /// Whether it is left out of what is sent when it is none.
    pub(super) left_out: bool,
}

impl Api {
    /// Reads the text of a module.
    pub(super) fn read(text: &str) -> Result<Self> {
        let file = syn::parse_file(text).context("the generated text is not valid Rust")?;
        let mut api = Self::default();
        for item in &file.items {
            match item {
                Item::Impl(block) if block.trait_.is_none() => api.client(block),
                Item::Mod(module) if module.ident == "types" => {
                    let items = module.content.as_ref().map(|(_, items)| items.as_slice());
                    api.types(items.unwrap_or_default())?;
                }
                _ => {}
            }
        }
        Ok(api)
    }

    fn client(&mut self, block: &ItemImpl) {
        for function in public(block) {
            let arguments = function.sig.inputs.iter().filter_map(|input| match input {
                FnArg::Typed(argument) => match argument.pat.as_ref() {
                    Pat::Ident(pattern) => Some((pattern.ident.to_string(), shown(&argument.ty))),
                    _ => None,
                },
                FnArg::Receiver(_) => None,
            });
            let response = match &function.sig.output {
                syn::ReturnType::Type(_, ty) => argument_of(ty, "Result")
                    .map(|ty| argument_of(ty, "ResponseValue").unwrap_or(ty))
                    .unwrap_or(ty),
                syn::ReturnType::Default => continue,
            };
            self.methods.insert(
                function.sig.ident.to_string(),
                Signature {
                    arguments: arguments.collect(),
                    response: shown(response),
                    text: shown(&function.sig),
                },
            );
        }
    }

    fn types(&mut self, items: &[Item]) -> Result<()> {
        for item in items {
            match item {
                Item::Struct(declared) if !is_builder(declared) => self.declare(
                    declared.ident.to_string(),
                    &declared.attrs,
                    structure(declared),
                    "struct",
                ),
                Item::Enum(declared) => self.declare(
                    declared.ident.to_string(),
                    &declared.attrs,
                    enumeration(declared),
                    "enum",
                ),
                _ => {}
            }
        }
        for item in items {
            match item {
                Item::Struct(declared) if is_builder(declared) => {
                    if let Some(shape) = self.owner(&declared.ident.to_string()) {
                        let generics = shown(&declared.generics);
                        shape.items.insert(format!("builder{generics}"));
                    }
                }
                Item::Impl(block) => self.implementation(block),
                Item::Macro(call) => self.completion(&call.mac)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// What a macro of the runtime adds to a type.
    fn completion(&mut self, call: &syn::Macro) -> Result<()> {
        let name = || last_name(&call.path);
        let (traits, items): (&[&str], &[&str]) = match name().as_str() {
            "field_table" => (&["Deserialize", "Serialize"], &["mismatches"]),
            "choice" => (&["Deserialize", "Serialize"], &[]),
            "open_enum" => (
                &["AsRef", "Deserialize", "Display", "FromStr", "Serialize"],
                &[],
            ),
            // Only the runtime asks for it.
            "wrapper_element" => return Ok(()),
            other => bail!("unknown macro `{other}` in the generated text"),
        };
        // What follows the type is the table of its fields or variants.
        let first = |input: syn::parse::ParseStream<'_>| {
            let ident: syn::Ident = input.parse()?;
            input.parse::<proc_macro2::TokenStream>()?;
            Ok(ident)
        };
        let ident = call
            .parse_body_with(first)
            .with_context(|| format!("`{}` names no type", name()))?;
        if let Some(shape) = self.types.get_mut(&ident.to_string()) {
            shape.traits.extend(traits.iter().map(ToString::to_string));
            shape.items.extend(items.iter().map(ToString::to_string));
        }
        Ok(())
    }

    fn declare(&mut self, name: String, attributes: &[syn::Attribute], kind: Kind, word: &str) {
        let traits = derived(attributes);
        let mut items: BTreeSet<String> = BTreeSet::from([word.to_owned()]);
        match &kind {
            Kind::Struct(fields) => items.extend(
                fields
                    .values()
                    .map(|field| format!("{}: {}", field.ident, field.ty)),
            ),
            Kind::Enum { values, .. } => items.extend(values.values().cloned()),
            Kind::Choice(forms) => items.extend(forms.iter().cloned()),
            Kind::Wrapper(inner) => {
                items.insert(inner.clone());
            }
        }
        self.types.insert(
            name,
            Shape {
                kind,
                traits,
                items,
                builder: false,
            },
        );
    }

    /// The type of a name, or the one that a builder builds.
    fn owner(&mut self, name: &str) -> Option<&mut Shape> {
        let built = name.strip_suffix("Builder").unwrap_or(name);
        let name = if self.types.contains_key(name) {
            name
        } else {
            built
        };
        self.types.get_mut(name)
    }

    fn implementation(&mut self, block: &ItemImpl) {
        let name = name_of(&block.self_ty);
        if let Some((implemented, _)) = &block.trait_ {
            let text = format!("{} for {}", shown(implemented), shown(&block.self_ty));
            // A conversion into a foreign type belongs to what is converted.
            let converted =
                implemented
                    .segments
                    .last()
                    .and_then(|segment| match &segment.arguments {
                        syn::PathArguments::AngleBracketed(arguments) => arguments.args.first(),
                        _ => None,
                    });
            let converted = match converted {
                Some(syn::GenericArgument::Type(ty)) => name_of(ty),
                _ => None,
            };
            let owner = [name, converted]
                .into_iter()
                .flatten()
                .find(|name| self.types.contains_key(name));
            if let Some(shape) = owner.and_then(|name| self.types.get_mut(&name)) {
                let plain = shown(implemented);
                shape
                    .traits
                    .insert(if plain.contains('<') { text } else { plain });
            }
            return;
        }
        let Some(shape) = name.as_deref().and_then(|name| self.owner(name)) else {
            return;
        };
        for function in public(block) {
            shape.builder |= function.sig.ident == "builder";
            let of = shown(&block.self_ty);
            shape
                .items
                .insert(format!("{of}: {}", shown(&function.sig)));
        }
    }
}

/// Public functions of a block.
fn public(block: &ItemImpl) -> impl Iterator<Item = &syn::ImplItemFn> {
    block.items.iter().filter_map(|item| match item {
        ImplItem::Fn(function) if matches!(function.vis, syn::Visibility::Public(_)) => {
            Some(function)
        }
        _ => None,
    })
}

/// A builder shows no field.
fn is_builder(declared: &ItemStruct) -> bool {
    declared.ident.to_string().ends_with("Builder")
        && declared
            .fields
            .iter()
            .all(|field| matches!(field.vis, syn::Visibility::Inherited))
        && matches!(declared.fields, Fields::Named(_))
        && derived(&declared.attrs).is_empty()
}

fn structure(declared: &ItemStruct) -> Kind {
    match &declared.fields {
        Fields::Named(fields) => Kind::Struct(
            fields
                .named
                .iter()
                .filter(|field| !keeps_unknown(field))
                .map(|field| {
                    let optional = argument_of(&field.ty, "Option");
                    let made = Field {
                        ident: field
                            .ident
                            .as_ref()
                            .map(ToString::to_string)
                            .unwrap_or_default(),
                        ty: shown(&field.ty),
                        inner: shown(optional.unwrap_or(&field.ty)),
                        optional: optional.is_some() || is_flattened(field),
                        left_out: field
                            .attrs
                            .iter()
                            .any(|attribute| shown(attribute).contains("skip_serializing_if")),
                    };
                    (wire_name(field), made)
                })
                .collect(),
        ),
        fields => Kind::Wrapper(
            fields
                .iter()
                .map(|field| shown(&field.ty))
                .collect::<Vec<_>>()
                .join(", "),
        ),
    }
}

fn enumeration(declared: &ItemEnum) -> Kind {
    let is_word = |variant: &&syn::Variant| variant.fields.is_empty();
    let open = declared
        .variants
        .iter()
        .any(|variant| variant.ident == UNLISTED);
    if open || declared.variants.iter().all(|variant| is_word(&variant)) {
        let values = declared.variants.iter().filter(is_word).map(|variant| {
            let name = variant.ident.to_string();
            let value = rename_of(&variant.attrs).unwrap_or_else(|| name.clone());
            (value, name)
        });
        return Kind::Enum {
            open,
            values: values.collect(),
        };
    }
    let forms = declared.variants.iter().map(|variant| {
        let held: Vec<String> = variant
            .fields
            .iter()
            .map(|field| shown(&field.ty))
            .collect();
        format!("{}({})", variant.ident, held.join(", "))
    });
    Kind::Choice(forms.collect())
}

/// Whether a field is there for what the documentation does not name.
fn keeps_unknown(field: &syn::Field) -> bool {
    name_of(&field.ty).as_deref() == Some("UnknownFields")
}

fn last_name(path: &syn::Path) -> String {
    path.segments
        .last()
        .map(|segment| segment.ident.to_string())
        .unwrap_or_default()
}

/// What is derived, but for what the hand-written `Debug` takes the place of.
fn derived(attributes: &[syn::Attribute]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for attribute in attributes.iter().filter(|a| a.path().is_ident("derive")) {
        // What cannot be read derives nothing.
        let _ = attribute.parse_nested_meta(|meta| {
            names.extend(
                meta.path
                    .segments
                    .last()
                    .map(|segment| segment.ident.to_string()),
            );
            Ok(())
        });
    }
    names
}

fn name_of(ty: &Type) -> Option<String> {
    last_segment(ty).map(|segment| segment.ident.to_string())
}

/// Rust text with every path cut to its last name, as a person would write it.
fn shown(tokens: &impl ToTokens) -> String {
    let tokens = tokens.to_token_stream();
    let tokens = match syn::parse2::<Type>(tokens.clone()) {
        Ok(mut ty) => {
            Short.visit_type_mut(&mut ty);
            ty.to_token_stream()
        }
        Err(_) => match syn::parse2::<syn::Signature>(tokens.clone()) {
            Ok(mut signature) => {
                Short.visit_signature_mut(&mut signature);
                signature.to_token_stream()
            }
            Err(_) => tokens,
        },
    };
    let mut text = tokens.to_string();
    for (spaced, tight) in [
        (" < ", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
        (" :: ", "::"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" : ", ": "),
        ("self,)", "self)"),
        (",)", ")"),
        (",>", ">"),
    ] {
        text = text.replace(spaced, tight);
    }
    text.trim().to_owned()
}

struct Short;

impl VisitMut for Short {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if let Some(last) = path.segments.pop() {
            path.segments.clear();
            path.segments.push(last);
            path.leading_colon = None;
        }
        visit_mut::visit_path_mut(self, path);
    }
}
