//! Names that the generator makes of those in a document: each is one of Rust, and none comes twice.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase, ToSnakeCase};
use indexmap::IndexMap;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::Schema;
use super::walk::{schemas_mut, set_schemas};

/// Name of the Rust type that the generator makes of a schema's name.
pub fn type_name(schema: &str) -> String {
    schema.to_pascal_case()
}

/// Name of the Rust field that the generator makes of a property's name.
pub fn field_name(property: &str) -> String {
    let name = property.to_snake_case();
    let name = if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name
    };
    match name.as_str() {
        "" | "_" => "x".to_owned(),
        name if syn::parse_str::<syn::Ident>(name).is_ok() && name != "gen" => name.to_owned(),
        name => format!("{name}_"),
    }
}

/// Names of arguments that the generated methods have for themselves.
const OWN_ARGUMENTS: [&str; 8] = [
    "response",
    "body",
    "client",
    "header_map",
    "new",
    "params",
    "plan",
    "self_",
];

/// Names of the arguments for these parameters, each given by its name and its place.
pub fn argument_names<'a>(parameters: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let mut taken: BTreeSet<String> = OWN_ARGUMENTS.map(str::to_owned).into();
    parameters
        .map(|(name, location)| {
            let name = field_name(name);
            match taken.insert(name.clone()) {
                true => name,
                false => unique(
                    &format!("{}_{location}", name.trim_end_matches('_')),
                    &mut taken,
                ),
            }
        })
        .collect()
}

/// Names of methods that every client has.
const OWN_METHODS: [&str; 12] = [
    "api_version",
    "baseurl",
    "builder",
    "call",
    "client",
    "clone",
    "connection",
    "from_env",
    "inner",
    "keep_raw",
    "request",
    "strict",
];

/// Names of the methods for operations with these ids.
pub fn method_names<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken: BTreeSet<String> = OWN_METHODS.map(str::to_owned).into();
    taken.insert("with_options".to_owned());
    ids.map(|id| {
        let name = field_name(id);
        match taken.insert(name.clone()) {
            true => name,
            false => unique(&format!("{}_call", name.trim_end_matches('_')), &mut taken),
        }
    })
    .collect()
}

/// Name of the type of a method's optional parameters.
pub(crate) fn params_name(method: &str) -> String {
    format!("{}Params", method.to_pascal_case())
}

/// A name, with a number if it is taken.
pub(super) fn unique(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut numbered = name.to_owned();
    let mut number = 2;
    while !taken.insert(numbered.clone()) {
        numbered = match name.ends_with(|last: char| last.is_ascii_digit()) {
            true => format!("{name}_{number}"),
            false => format!("{name}{number}"),
        };
        number += 1;
    }
    numbered
}

/// A type's name of which the generator makes the same name again.
pub(super) fn settled(name: &str) -> String {
    let mut name = name.replace('\'', "");
    for _ in 0..4 {
        let next = type_name(&name);
        if next == name {
            break;
        }
        name = next;
    }
    match name.as_str() {
        "" => "X".to_owned(),
        "Self" => "SelfSchema".to_owned(),
        name if name.starts_with(|first: char| !unicode_start(first)) => {
            settled(&format!("X{name}"))
        }
        name => name.to_owned(),
    }
}

fn unicode_start(first: char) -> bool {
    syn::parse_str::<syn::Ident>(&first.to_string()).is_ok()
}

/// Gives every named schema the name that its type will have, and gives for each of these the name
/// in the document. `taken` are names that other types have.
pub(super) fn settle_schemas(
    document: &mut Value,
    taken: BTreeSet<String>,
) -> IndexMap<String, String> {
    let mut taken = taken;
    let mut originals = IndexMap::new();
    let Some(schemas) = schemas_mut(document) else {
        return originals;
    };
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    // The error schema is known by its name, whatever else would be called so.
    let mut names: Vec<&String> = schemas.keys().collect();
    // A builder is called after its type, so that a schema of such a name gives way to it.
    names.sort_by_key(|name| (name.ends_with("Builder"), settled(name) != **name));
    for name in names {
        let new = settled(name);
        let new = match !is_builder(&new, &taken) && taken.insert(new.clone()) {
            true => new,
            false => numbered(&new, &mut taken),
        };
        renamed.insert(name.clone(), new);
    }
    let mut settled = Map::new();
    for (name, schema) in std::mem::take(schemas) {
        let new = renamed[&name].clone();
        originals.insert(new.clone(), name);
        settled.insert(new, schema);
    }
    set_schemas(document, settled);
    renamed.retain(|old, new| old != new);
    rename_references(document, &renamed);
    originals
}

/// Whether a type of this name would be that of another's builder.
pub(super) fn is_builder(name: &str, taken: &BTreeSet<String>) -> bool {
    let built = name.strip_suffix("Builder");
    built.is_some_and(|built| taken.contains(built))
}

/// A name of a type with a number that is free.
pub(super) fn numbered(name: &str, taken: &mut BTreeSet<String>) -> String {
    (2..)
        .map(|number| {
            // Of two numbers without anything between them, one would come out.
            match name.ends_with(|last: char| last.is_ascii_digit()) {
                true => format!("{name}N{number}"),
                false => format!("{name}{number}"),
            }
        })
        .find(|name| taken.insert(name.clone()))
        .unwrap_or_default()
}

fn rename_references(value: &mut Value, renamed: &BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(reference)) = fields.get_mut("$ref")
                && let Some(name) = reference.strip_prefix("#/components/schemas/")
            {
                let name = percent_decode_str(name).decode_utf8_lossy();
                let name = name.replace("~1", "/").replace("~0", "~");
                let name = renamed.get(&name).unwrap_or(&name);
                *reference = format!("#/components/schemas/{name}");
            }
            if let Some(Value::Object(mapping)) = fields
                .get_mut("discriminator")
                .and_then(|discriminator| discriminator.get_mut("mapping"))
            {
                for target in mapping.values_mut() {
                    if let Value::String(target) = target {
                        let name = target.rsplit('/').next().unwrap_or_default();
                        let name = renamed.get(name).map_or(name, String::as_str);
                        *target = format!("#/components/schemas/{name}");
                    }
                }
            }
            fields
                .values_mut()
                .for_each(|value| rename_references(value, renamed));
        }
        Value::Array(values) => {
            values
                .iter_mut()
                .for_each(|value| rename_references(value, renamed));
        }
        _ => {}
    }
}

/// Names that no field may have: those of methods of builders, and of fields that types have for
/// themselves.
const OWN_FIELDS: [&str; 4] = ["build", "extra", "self_", "unknown_fields"];

/// Puts a placeholder for each property whose field would have no name of its own. The placeholder
/// is the field's name; the property's is kept beside it.
pub(super) fn distinguish_properties(document: &mut Value, schemas: &mut IndexMap<String, Schema>) {
    let Some(named) = schemas_mut(document) else {
        return;
    };
    for (name, own) in named {
        let Some(properties) = own.get("properties").and_then(Value::as_object) else {
            continue;
        };
        let is_map = own.get("additionalProperties").is_some();
        let fields = fields_of(properties.keys().map(String::as_str), is_map);
        let renamed: IndexMap<String, String> = properties
            .keys()
            .zip(fields)
            .filter_map(|(property, field)| Some((property.clone(), field?)))
            .collect();
        if renamed.is_empty() {
            continue;
        }
        if let Some(properties) = own.get_mut("properties").and_then(Value::as_object_mut) {
            *properties = std::mem::take(properties)
                .into_iter()
                .map(|(property, schema)| {
                    (renamed.get(&property).cloned().unwrap_or(property), schema)
                })
                .collect();
        }
        if let Some(required) = own.get_mut("required").and_then(Value::as_array_mut) {
            for property in required {
                if let Some(field) = property.as_str().and_then(|name| renamed.get(name)) {
                    *property = field.clone().into();
                }
            }
        }
        if let Some(schema) = schemas.get_mut(name) {
            schema.placeholder_fields = renamed
                .into_iter()
                .map(|(property, field)| (field, property))
                .collect();
        }
    }
}

/// For each property, the name of its field where that must be another than the generator's.
fn fields_of<'a>(
    properties: impl Iterator<Item = &'a str> + Clone,
    is_map: bool,
) -> Vec<Option<String>> {
    let reserved = OWN_FIELDS
        .into_iter()
        .filter(|name| *name != "extra" || is_map);
    let mut taken: BTreeSet<String> = reserved.map(str::to_owned).collect();
    let plain: Vec<String> = properties.clone().map(generated_field).collect();
    // A property that is written as its field keeps its name.
    let mut order: Vec<(usize, &str)> = properties.enumerate().collect();
    let is_odd = |property: &str| property.contains(|c: char| !c.is_alphanumeric() && c != '_');
    order.sort_by_key(|(index, property)| (plain[*index] != *property, is_odd(property)));
    let mut fields = vec![None; plain.len()];
    for (index, property) in order {
        let name = &plain[index];
        let is_nothing = !property.chars().any(char::is_alphanumeric);
        if !is_nothing && taken.insert(name.clone()) {
            continue;
        }
        let base = match is_nothing {
            true => spelled(property),
            false => format!("{}_field", name.trim_end_matches('_')),
        };
        fields[index] = Some(unique(&base, &mut taken));
    }
    fields
}

/// The field that the generator makes of a property.
fn generated_field(property: &str) -> String {
    let name = match property {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => property.replace('\'', "").to_snake_case(),
    };
    match name.chars().next() {
        None => "x".to_owned(),
        Some(first) if unicode_start(first) => match syn::parse_str::<syn::Ident>(&name) {
            Ok(_) if name != "gen" => name,
            _ => format!("{name}_"),
        },
        Some(_) => format!("x{name}"),
    }
}

fn spelled(property: &str) -> String {
    let name = crate::variants::spelled(property).to_snake_case();
    match syn::parse_str::<syn::Ident>(&name) {
        Ok(_) => name,
        Err(_) => format!("{name}_field"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_and_methods_have_names_of_their_own() {
        let parameters = [
            ("id", "path"),
            ("ID", "query"),
            ("body", "query"),
            ("filter[id]", "query"),
            ("filter_id", "query"),
            ("type", "query"),
            ("$", "query"),
        ];
        let names = argument_names(parameters.into_iter());
        let expected = [
            "id",
            "id_query",
            "body_query",
            "filter_id",
            "filter_id_query",
            "type_",
            "x",
        ];
        assert_eq!(names, expected);
        let ids = ["getContact", "get-contact", "call", "contacts/list", "move"];
        let names = method_names(ids.into_iter());
        assert_eq!(
            names,
            [
                "get_contact",
                "get_contact_call",
                "call_call",
                "contacts_list",
                "move_"
            ]
        );
    }

    #[test]
    fn fields_have_names_of_their_own() {
        let properties = [
            "user_id", "userId", "@type", "type", "build", "+", "*", "1st", "extra",
        ];
        let fields = fields_of(properties.into_iter(), true);
        let field = |index: usize| fields[index].as_deref();
        assert_eq!(field(0), None);
        assert_eq!(field(1), Some("user_id_field"));
        assert_eq!([field(2), field(3)], [Some("type_field"), None]);
        assert_eq!(field(4), Some("build_field"));
        assert_eq!([field(5), field(6)], [Some("plus"), Some("star")]);
        assert_eq!(field(7), None);
        assert_eq!(field(8), Some("extra_field"));
    }

    #[test]
    fn names_of_types_stay_as_they_are() {
        for (name, expected) in [
            ("contact", "Contact"),
            ("aB", "Ab"),
            ("2fa", "X2fa"),
            ("self", "SelfSchema"),
            ("", "X"),
            ("contact.v1/Deal", "ContactV1Deal"),
        ] {
            let settled = settled(name);
            assert_eq!(settled, expected, "{name}");
            assert_eq!(type_name(&settled), settled, "{name}");
        }
    }

    #[test]
    fn schemas_that_meet_are_told_apart_and_references_follow() {
        let mut document = serde_json::json!({
            "components": {"schemas": {
                "contact": {"type": "object"},
                "Contact": {"properties": {"a": {"$ref": "#/components/schemas/contact"}}},
                "a/b": {"type": "string"},
            }},
            "paths": {"/x": {"$ref": "#/components/schemas/a~1b"}},
        });
        let originals = settle_schemas(&mut document, BTreeSet::new());
        assert_eq!(originals["Contact2"], "contact");
        let schemas = &document["components"]["schemas"];
        let reference = &schemas["Contact"]["properties"]["a"]["$ref"];
        assert_eq!(reference, "#/components/schemas/Contact2");
        assert_eq!(document["paths"]["/x"]["$ref"], "#/components/schemas/Ab");
    }
}
