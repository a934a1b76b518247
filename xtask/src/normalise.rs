//! Brings a specification into the shape that generates well, in memory.
//!
//! The file on disk says what the vendor's document says. What the generator needs beyond that is
//! done here, so that a maintainer writes facts and not generator tricks: inline schemas get
//! names, success and error responses are brought together, limits on values move from the types
//! into the operation table, and whatever would make a client refuse a harmless answer is taken
//! out.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, anyhow, bail};
use heck::{ToPascalCase, ToSnakeCase};
use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value, json};

use crate::facts::{FORM, METHODS, resolve};
use crate::{prose, variants};

/// A specification, ready for the generator.
#[derive(Clone, Debug)]
pub struct Normalised {
    /// The document.
    pub document: Value,
    /// What is known of each named schema, by its name.
    pub schemas: IndexMap<String, Schema>,
    /// Limits on values, by `operationId`.
    pub checks: BTreeMap<String, Vec<Check>>,
}

/// What is known of a named schema beyond what the generator is told.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// Whether a request can hold it.
    pub request: bool,
    /// Whether a response can hold it.
    pub response: bool,
    /// Values and their meaning, for an enum of texts.
    pub values: Vec<String>,
    /// What stands for the values in the document, where the generator can't tell them apart.
    pub placeholders: Vec<String>,
    /// The schema's description.
    pub description: Option<String>,
    /// Whether the whole value must be masked.
    pub sensitive: Option<Sensitive>,
    /// Properties by their name on the wire.
    pub properties: IndexMap<String, Property>,
    /// Names of the properties that a request must have.
    pub required: Vec<String>,
    /// For a `Clearable…` wrapper, the name of what is wrapped.
    pub clearable: bool,
}

/// What is known of a property.
#[derive(Clone, Debug, Default)]
pub struct Property {
    /// Its description.
    pub description: Option<String>,
    /// Whether the value must be masked.
    pub sensitive: Option<Sensitive>,
}

/// `x-sensitive`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Sensitive {
    /// Data about a person.
    Personal,
    /// A credential.
    Secret,
}

/// A limit on a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// Where the value stands.
    pub target: Target,
    /// What is demanded of it.
    pub rule: Rule,
}

/// Where a checked value stands.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Target {
    /// Pointer into the body; `*` for each element of a list.
    Body(String),
    /// Query parameter.
    Query(String),
}

/// What is demanded of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// One of these properties is there.
    AnyOfFields(Vec<String>),
    /// One of these whole numbers.
    OneOf(Vec<i64>),
    /// Within bounds.
    Range(Option<f64>, Option<f64>),
    /// So many elements.
    Items(Option<u64>, Option<u64>),
    /// So many characters.
    Length(Option<u64>, Option<u64>),
}

/// Name of the one error schema of a vendor.
pub const ERROR_SCHEMA: &str = "Error";

/// Normalises a document.
///
/// # Errors
///
/// When the document has a shape that cannot be brought into the generator's; the message names
/// the place.
pub fn normalise(document: &Value) -> Result<Normalised> {
    let mut document = document.clone();
    prose::make_plain(&mut document);
    inline_shared_parts(&mut document)?;
    let checks = collect_checks(&document)?;
    unite_responses(&mut document)?;
    lower_nullable_schemas(&mut document)?;
    name_inline_schemas(&mut document)?;
    let roles = roles(&document)?;
    drop_unused(&mut document, &roles);
    let mut schemas = describe(&document, &roles);
    distinguish_values(&mut document, &mut schemas);
    wrap_clearables(&mut document, &mut schemas);
    allow_null_lists(&mut document);
    strip(&mut document);
    Ok(Normalised {
        document,
        schemas,
        checks,
    })
}

/// Puts shared parameters and responses where they are used.
fn inline_shared_parts(document: &mut Value) -> Result<()> {
    let whole = document.clone();
    for_each_operation(document, |place, item, operation| {
        let mut parameters = Vec::new();
        for list in [item.get("parameters"), operation.get("parameters")] {
            for parameter in list.and_then(Value::as_array).into_iter().flatten() {
                parameters.push(resolve(&whole, parameter).context(place.clone())?.clone());
            }
        }
        if !parameters.is_empty() {
            operation.insert("parameters".into(), Value::Array(parameters));
        }
        if let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        {
            for response in responses.values_mut() {
                *response = resolve(&whole, response).context(place.clone())?.clone();
            }
        }
        if let Some(body) = operation.get_mut("requestBody") {
            *body = resolve(&whole, body).context(place)?.clone();
            // The runtime makes a form of the JSON that the generator's text sends.
            if let Some(content) = body.get_mut("content").and_then(Value::as_object_mut)
                && content.len() == 1
                && let Some(form) = content.shift_remove(FORM)
            {
                content.insert("application/json".into(), form);
            }
        }
        Ok(())
    })?;
    for item in paths_mut(document)? {
        item.remove("parameters");
    }
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        components.retain(|key, _| key == "schemas");
    }
    Ok(())
}

fn paths_mut(document: &mut Value) -> Result<impl Iterator<Item = &mut Map<String, Value>>> {
    Ok(document
        .get_mut("paths")
        .and_then(Value::as_object_mut)
        .ok_or_else(|| anyhow!("`paths` must be an object"))?
        .values_mut()
        .filter_map(Value::as_object_mut))
}

fn for_each_operation(
    document: &mut Value,
    mut visit: impl FnMut(String, &Map<String, Value>, &mut Map<String, Value>) -> Result<()>,
) -> Result<()> {
    let paths = document
        .get_mut("paths")
        .and_then(Value::as_object_mut)
        .ok_or_else(|| anyhow!("`paths` must be an object"))?;
    for (path, item) in paths {
        let Some(item) = item.as_object_mut() else {
            bail!("paths.{path} must be an object");
        };
        let shared = item.clone();
        for method in METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                visit(
                    format!("{} {path}", method.to_uppercase()),
                    &shared,
                    operation,
                )?;
            }
        }
    }
    Ok(())
}

/// One success response and one error response for each operation, whatever the status: the
/// status that was documented stands in the operation table, and a client takes any 2xx.
fn unite_responses(document: &mut Value) -> Result<()> {
    let has_error_schema = document
        .pointer("/components/schemas")
        .and_then(|schemas| schemas.get(ERROR_SCHEMA))
        .is_some();
    if !has_error_schema {
        bail!("components.schemas has no `{ERROR_SCHEMA}`; every vendor has one error schema");
    }
    for_each_operation(document, |place, _, operation| {
        let responses = operation
            .get("responses")
            .and_then(Value::as_object)
            .ok_or_else(|| anyhow!("{place}: has no `responses`"))?;
        let mut success: Option<Value> = None;
        for (status, response) in responses {
            if !status.starts_with('2') {
                continue;
            }
            let content = response.get("content").cloned();
            match &success {
                None => success = Some(response.clone()),
                Some(other) if other.get("content").cloned() == content => {}
                Some(_) => bail!(
                    "{place}: two success responses with different bodies; the generator takes \
                     one. Document one shape for all of them"
                ),
            }
        }
        let success = success
            .ok_or_else(|| anyhow!("{place}: has no success response; list the documented 2xx"))?;
        operation.insert(
            "responses".into(),
            json!({
                "2XX": success,
                "default": {
                    "description": "Any other status",
                    "content": {"application/json": {
                        "schema": {"$ref": format!("#/components/schemas/{ERROR_SCHEMA}")}
                    }}
                }
            }),
        );
        Ok(())
    })
}

/// A named schema that may be null becomes one that may not; where null matters, which is in a
/// required property, in a list and as a whole answer, the reference says so instead. Named lists
/// are put where they are used, so that a method answers with a plain `Vec`.
fn lower_nullable_schemas(document: &mut Value) -> Result<()> {
    let Some(named) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    else {
        return Ok(());
    };
    let mut lowered: IndexMap<String, Value> = IndexMap::new();
    let mut lists: IndexMap<String, Value> = IndexMap::new();
    for (name, schema) in named.iter_mut() {
        let reference = format!("#/components/schemas/{name}");
        let Some(object) = schema.as_object_mut() else {
            continue;
        };
        if object.get("type").and_then(Value::as_str) == Some("array") {
            lists.insert(reference, schema.clone());
        } else if object.get("nullable") == Some(&Value::Bool(true)) {
            object.shift_remove("nullable");
            let alias = object.get("allOf").and_then(Value::as_array).cloned();
            let target = match alias.as_deref() {
                Some([only]) => only.clone(),
                _ => json!({"$ref": reference}),
            };
            lowered.insert(reference, json!({"nullable": true, "allOf": [target]}));
        }
    }
    for schema in named.values_mut() {
        let required = required_of(schema);
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            for (property, schema) in properties {
                if required.contains(property) {
                    replace_reference(schema, &lowered);
                }
                if let Some(items) = schema.get_mut("items") {
                    replace_reference(items, &lowered);
                }
            }
        }
    }
    for_each_operation(document, |_, _, operation| {
        let content = operation
            .get_mut("responses")
            .and_then(|responses| responses.pointer_mut("/2XX/content"))
            .and_then(Value::as_object_mut);
        for content in content.into_iter().flat_map(Map::values_mut) {
            if let Some(schema) = content.get_mut("schema") {
                replace_reference(schema, &lists);
                replace_reference(schema, &lowered);
            }
        }
        Ok(())
    })
}

fn replace_reference(schema: &mut Value, by: &IndexMap<String, Value>) {
    let replacement = schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|reference| by.get(reference));
    if let Some(replacement) = replacement {
        *schema = replacement.clone();
    }
}

/// Gives every inline object and every inline enum of texts a name of its own.
fn name_inline_schemas(document: &mut Value) -> Result<()> {
    let mut named = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    let mut namer = Namer::default();
    for (name, schema) in &mut named {
        namer.inside(schema, name)?;
    }
    for_each_operation(document, |place, _, operation| {
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .ok_or_else(|| anyhow!("{place}: has no `operationId`"))?
            .to_pascal_case();
        for pointer in ["/requestBody/content", "/responses/2XX/content"] {
            let suffix = if pointer.starts_with("/requestBody") {
                "Request"
            } else {
                "Response"
            };
            let mut holder = Value::Object(std::mem::take(operation));
            if let Some(contents) = holder.pointer_mut(pointer).and_then(Value::as_object_mut) {
                for content in contents.values_mut() {
                    if let Some(schema) = content.get_mut("schema") {
                        namer.lift(schema, &format!("{id}{suffix}"))?;
                    }
                }
            }
            if let Value::Object(object) = holder {
                *operation = object;
            }
        }
        if let Some(parameters) = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
        {
            for parameter in parameters {
                let name = parameter
                    .get("name")
                    .and_then(Value::as_str)
                    .unwrap_or_default()
                    .to_pascal_case();
                if let Some(schema) = parameter.get_mut("schema") {
                    namer.lift(schema, &format!("{id}{name}"))?;
                }
            }
        }
        Ok(())
    })?;
    for (name, schema) in namer.named {
        if named.contains_key(&name) {
            bail!(
                "an inline schema would be named `{name}`, which components.schemas already has; \
                 give it another name with `x-name`"
            );
        }
        named.insert(name, schema);
    }
    set_schemas(document, named);
    Ok(())
}

fn set_schemas(document: &mut Value, schemas: Map<String, Value>) {
    if let Some(object) = document.as_object_mut() {
        let components = object.entry("components").or_insert_with(|| json!({}));
        if let Some(components) = components.as_object_mut() {
            components.insert("schemas".into(), Value::Object(schemas));
        }
    }
}

#[derive(Default)]
struct Namer {
    named: IndexMap<String, Value>,
}

impl Namer {
    /// Names what stands inside a schema that itself has a name.
    fn inside(&mut self, schema: &mut Value, name: &str) -> Result<()> {
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            for (property, schema) in properties {
                self.lift(schema, &format!("{name}{}", property.to_pascal_case()))?;
            }
        }
        if let Some(items) = schema.get_mut("items") {
            self.lift(items, &format!("{name}Item"))?;
        }
        for keyword in ["oneOf", "allOf"] {
            if let Some(parts) = schema.get_mut(keyword).and_then(Value::as_array_mut) {
                for (index, part) in parts.iter_mut().enumerate() {
                    self.lift(part, &format!("{name}Variant{}", index + 1))?;
                }
            }
        }
        Ok(())
    }

    /// Replaces an inline schema by a reference where it needs a name.
    fn lift(&mut self, schema: &mut Value, name: &str) -> Result<()> {
        if schema.get("$ref").is_some() {
            return Ok(());
        }
        let name = schema
            .get("x-name")
            .and_then(Value::as_str)
            .unwrap_or(name)
            .to_owned();
        if schema.get("items").is_some() && schema.get("properties").is_none() {
            return self.inside(schema, &name);
        }
        let is_object = schema
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(|properties| !properties.is_empty());
        let is_enum = text_values(schema).is_some();
        if !is_object && !is_enum {
            return self.inside(schema, &name);
        }
        self.inside(schema, &name)?;
        let mut own = schema.take();
        let nullable = own
            .as_object_mut()
            .and_then(|own| own.shift_remove("nullable"))
            == Some(Value::Bool(true));
        let reference = json!({"$ref": format!("#/components/schemas/{name}")});
        *schema = if nullable {
            json!({"nullable": true, "allOf": [reference]})
        } else {
            reference
        };
        match self.named.get(&name) {
            Some(existing) if *existing != own => bail!(
                "two different inline schemas would be named `{name}`; name one with `x-name`"
            ),
            _ => {
                self.named.insert(name, own);
            }
        }
        Ok(())
    }
}

fn text_values(schema: &Value) -> Option<Vec<String>> {
    let values = schema.get("enum")?.as_array()?;
    let values = values.iter().filter(|value| !value.is_null());
    let values: Option<IndexSet<&str>> = values.map(Value::as_str).collect();
    // A value that is listed twice is one.
    Some(values?.into_iter().map(str::to_owned).collect())
}

/// Puts a placeholder for each value of an enum of texts where the generator would find no names for
/// them, or the same name twice.
fn distinguish_values(document: &mut Value, schemas: &mut IndexMap<String, Schema>) {
    for (name, schema) in schemas
        .iter_mut()
        .filter(|(_, schema)| !schema.values.is_empty())
    {
        let Some(own) = document
            .pointer_mut("/components/schemas")
            .and_then(|all| all.get_mut(name))
        else {
            continue;
        };
        if !variants::are_plain(&schema.values) {
            let places = 1..=schema.values.len();
            schema.placeholders = places
                .map(|place| format!("{name} value {place}"))
                .collect();
            own["enum"] = schema.placeholders.clone().into();
        } else if let Some(listed) = own.get_mut("enum") {
            *listed = schema.values.clone().into();
        }
    }
}

/// Names of the schemas that requests and responses can hold.
struct Roles {
    request: BTreeSet<String>,
    response: BTreeSet<String>,
}

fn roles(document: &Value) -> Result<Roles> {
    let mut copy = document.clone();
    let mut request = BTreeSet::new();
    let mut response = BTreeSet::new();
    for_each_operation(&mut copy, |_, _, operation| {
        for key in ["requestBody", "parameters"] {
            if let Some(value) = operation.get(key) {
                reach(document, value, &mut request);
            }
        }
        if let Some(value) = operation.get("responses") {
            reach(document, value, &mut response);
        }
        Ok(())
    })?;
    Ok(Roles { request, response })
}

/// A schema that no operation uses would be generated for nobody.
fn drop_unused(document: &mut Value, roles: &Roles) {
    if let Some(named) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    {
        named.retain(|name, _| roles.request.contains(name) || roles.response.contains(name));
    }
}

/// Adds the names of the schemas that a part of a document leads to.
pub(crate) fn reach(document: &Value, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            if let Some(name) = object
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|reference| reference.strip_prefix("#/components/schemas/"))
                && found.insert(name.to_owned())
                && let Some(schema) = document.pointer(&format!("/components/schemas/{name}"))
            {
                reach(document, schema, found);
            }
            for value in object.values() {
                reach(document, value, found);
            }
        }
        Value::Array(array) => {
            for value in array {
                reach(document, value, found);
            }
        }
        _ => {}
    }
}

fn describe(document: &Value, roles: &Roles) -> IndexMap<String, Schema> {
    let mut schemas = IndexMap::new();
    let Some(named) = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
    else {
        return schemas;
    };
    for (name, schema) in named {
        let properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(property, schema)| {
                // A property that became a reference says no more of itself than what it leads to.
                let target = resolve(document, schema).unwrap_or(schema);
                let description = description(schema).or_else(|| description(target));
                (
                    property.clone(),
                    Property {
                        description,
                        sensitive: sensitive(schema)
                            .or_else(|| schema.get("items").and_then(sensitive)),
                    },
                )
            })
            .collect();
        schemas.insert(
            name.clone(),
            Schema {
                request: roles.request.contains(name),
                response: roles.response.contains(name),
                values: text_values(schema).unwrap_or_default(),
                placeholders: Vec::new(),
                description: description(schema),
                sensitive: sensitive(schema),
                properties,
                required: required_of(schema),
                clearable: false,
            },
        );
    }
    schemas
}

fn description(schema: &Value) -> Option<String> {
    schema
        .get("description")
        .and_then(Value::as_str)
        .map(|text| text.trim().to_owned())
}

fn sensitive(schema: &Value) -> Option<Sensitive> {
    match schema.get("x-sensitive").and_then(Value::as_str) {
        Some("personal") => Some(Sensitive::Personal),
        Some("secret") => Some(Sensitive::Secret),
        _ => None,
    }
}

/// Optional properties of a request that may be null get a type that tells absent, null and value
/// apart: an option of a named type that itself may be null.
fn wrap_clearables(document: &mut Value, schemas: &mut IndexMap<String, Schema>) {
    let mut wrappers: IndexMap<String, Value> = IndexMap::new();
    let Some(named) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    else {
        return;
    };
    for (name, schema) in named.iter_mut() {
        let role = schemas.get(name);
        if !role.is_some_and(|role| role.request && !role.response) {
            continue;
        }
        let required: Vec<String> = required_of(schema);
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
            continue;
        };
        for (property, schema) in properties {
            if schema.get("nullable") != Some(&Value::Bool(true)) || required.contains(property) {
                continue;
            }
            let Some(wrapper) = clearable_name(schema) else {
                continue;
            };
            let mut own = schema.clone();
            strip_schema(&mut own);
            if let Some(own) = own.as_object_mut() {
                own.insert("nullable".into(), Value::Bool(true));
                own.insert(
                    "description".into(),
                    json!("A value, or null to clear what is there."),
                );
            }
            wrappers.insert(wrapper.clone(), own);
            *schema = json!({"$ref": format!("#/components/schemas/{wrapper}")});
        }
    }
    for (name, wrapper) in wrappers {
        named.insert(name.clone(), wrapper);
        schemas.insert(
            name,
            Schema {
                request: true,
                description: Some("A value, or null to clear what is there.".to_owned()),
                clearable: true,
                ..Schema::default()
            },
        );
    }
}

fn clearable_name(schema: &Value) -> Option<String> {
    if let Some(reference) = schema.pointer("/allOf/0/$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next()?;
        return Some(format!("Clearable{name}"));
    }
    let base = match schema.get("type").and_then(Value::as_str)? {
        "string" if schema.get("format").and_then(Value::as_str) == Some("date-time") => {
            "Timestamp".to_owned()
        }
        "string" => "String".to_owned(),
        "integer" => "Integer".to_owned(),
        "number" => "Number".to_owned(),
        "boolean" => "Boolean".to_owned(),
        "object" => "Object".to_owned(),
        "array" => {
            let items = schema.get("items")?;
            match items.get("$ref").and_then(Value::as_str) {
                Some(reference) => format!("{}List", reference.rsplit('/').next()?),
                None => format!(
                    "{}List",
                    items
                        .get("type")
                        .and_then(Value::as_str)
                        .unwrap_or("value")
                        .to_pascal_case()
                ),
            }
        }
        _ => return None,
    };
    Some(format!("Clearable{base}"))
}

fn required_of(schema: &Value) -> Vec<String> {
    schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// An optional list or free-form object becomes an option: a client must survive null in its
/// place, and must be able to send an empty one.
fn allow_null_lists(document: &mut Value) {
    let Some(named) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    else {
        return;
    };
    for schema in named.values_mut() {
        let required = required_of(schema);
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
            continue;
        };
        for (property, schema) in properties {
            let container = matches!(
                schema.get("type").and_then(Value::as_str),
                Some("array" | "object")
            );
            if container
                && !required.contains(property)
                && let Some(schema) = schema.as_object_mut()
            {
                schema.insert("nullable".into(), Value::Bool(true));
            }
        }
    }
}

/// Takes out what the generator would turn into types that refuse harmless values.
fn strip(document: &mut Value) {
    if let Some(named) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    {
        for schema in named.values_mut() {
            strip_schema(schema);
        }
    }
    let stripped = for_each_operation(document, |_, _, operation| {
        operation.retain(|key, _| {
            matches!(
                key.as_str(),
                "operationId"
                    | "summary"
                    | "description"
                    | "parameters"
                    | "requestBody"
                    | "responses"
            )
        });
        if let Some(parameters) = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
        {
            for parameter in parameters {
                if let Some(parameter) = parameter.as_object_mut() {
                    parameter.retain(|key, _| {
                        matches!(
                            key.as_str(),
                            "name" | "in" | "required" | "description" | "schema"
                        )
                    });
                    if let Some(schema) = parameter.get_mut("schema") {
                        strip_schema(schema);
                    }
                    join_lines(parameter);
                }
            }
        }
        for key in ["requestBody", "responses"] {
            if let Some(value) = operation.get_mut(key) {
                strip_contents(value);
            }
        }
        if let Some(body) = operation
            .get_mut("requestBody")
            .and_then(Value::as_object_mut)
        {
            join_lines(body);
        }
        Ok(())
    });
    debug_assert!(stripped.is_ok(), "the visitor never fails");
    if let Some(info) = document.get_mut("info").and_then(Value::as_object_mut) {
        info.retain(|key, _| matches!(key.as_str(), "title" | "description" | "version"));
    }
    if let Some(root) = document.as_object_mut() {
        root.retain(|key, _| matches!(key.as_str(), "openapi" | "info" | "paths" | "components"));
    }
}

/// The generator puts this description into a list, where a second line would leave it.
fn join_lines(described: &mut Map<String, Value>) {
    if let Some(Value::String(text)) = described.get_mut("description") {
        *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
}

fn strip_contents(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|key, _| !matches!(key.as_str(), "example" | "examples" | "headers"));
            for (key, value) in object {
                if key == "schema" {
                    strip_schema(value);
                } else {
                    strip_contents(value);
                }
            }
        }
        Value::Array(array) => array.iter_mut().for_each(strip_contents),
        _ => {}
    }
}

fn strip_schema(schema: &mut Value) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if let Some(default) = object.get("default").cloned() {
        let note = format!("Default when absent: `{default}`.");
        let text = match object.get("description").and_then(Value::as_str) {
            Some(text) => format!("{}\n\n{note}", text.trim()),
            None => note,
        };
        object.insert("description".into(), Value::String(text));
    }
    if only_requires(object.get("anyOf")) {
        object.shift_remove("anyOf");
    }
    if text_values(&Value::Object(object.clone())).is_none() {
        object.shift_remove("enum");
    }
    if object.get("format").and_then(Value::as_str) != Some("date-time") {
        object.shift_remove("format");
    }
    if object.get("additionalProperties") == Some(&Value::Bool(true))
        && object.contains_key("properties")
    {
        // Written as an empty schema, so that the generator keeps the unlisted properties.
        object.insert("additionalProperties".into(), json!({}));
    }
    object.retain(|key, _| {
        matches!(
            key.as_str(),
            "$ref"
                | "type"
                | "format"
                | "enum"
                | "nullable"
                | "description"
                | "required"
                | "properties"
                | "additionalProperties"
                | "items"
                | "oneOf"
                | "anyOf"
                | "allOf"
        )
    });
    if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
        properties.values_mut().for_each(strip_schema);
    }
    for key in ["items", "additionalProperties"] {
        if let Some(value) = object.get_mut(key) {
            strip_schema(value);
        }
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        if let Some(parts) = object.get_mut(key).and_then(Value::as_array_mut) {
            parts.iter_mut().for_each(strip_schema);
        }
    }
}

/// Whether an `anyOf` only says that one of several properties must be there.
fn only_requires(any_of: Option<&Value>) -> bool {
    any_of.and_then(Value::as_array).is_some_and(|parts| {
        parts.iter().all(|part| {
            part.as_object()
                .is_some_and(|part| part.len() == 1 && part.contains_key("required"))
        })
    })
}

/// Limits on values of requests, by `operationId`.
fn collect_checks(document: &Value) -> Result<BTreeMap<String, Vec<Check>>> {
    let mut copy = document.clone();
    let mut all = BTreeMap::new();
    for_each_operation(&mut copy, |place, _, operation| {
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .ok_or_else(|| anyhow!("{place}: has no `operationId`"))?;
        let mut checks = Vec::new();
        let body = operation
            .get("requestBody")
            .and_then(|body| body.pointer("/content/application~1json/schema"));
        if let Some(schema) = body {
            let target = |pointer: &str| Target::Body(pointer.to_owned());
            checks_of(document, schema, "", &target, &mut Vec::new(), &mut checks)
                .context(place.clone())?;
        }
        let parameters = operation.get("parameters").and_then(Value::as_array);
        for parameter in parameters.into_iter().flatten() {
            let is_query = parameter.get("in").and_then(Value::as_str) == Some("query");
            let name = parameter.get("name").and_then(Value::as_str);
            if let (true, Some(name), Some(schema)) = (is_query, name, parameter.get("schema")) {
                let target = |_: &str| Target::Query(name.to_owned());
                checks_of(document, schema, "", &target, &mut Vec::new(), &mut checks)
                    .context(place.clone())?;
            }
        }
        all.insert(id.to_owned(), checks);
        Ok(())
    })?;
    Ok(all)
}

fn checks_of(
    document: &Value,
    schema: &Value,
    pointer: &str,
    target: &dyn Fn(&str) -> Target,
    above: &mut Vec<String>,
    checks: &mut Vec<Check>,
) -> Result<()> {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        if above.iter().any(|name| name == reference) {
            return Ok(());
        }
        above.push(reference.to_owned());
        let outcome = checks_of(
            document,
            resolve(document, schema)?,
            pointer,
            target,
            above,
            checks,
        );
        above.pop();
        return outcome;
    }
    let number = |key: &str| schema.get(key).and_then(Value::as_f64);
    let count = |key: &str| schema.get(key).and_then(Value::as_u64);
    let mut push = |rule| {
        checks.push(Check {
            target: target(pointer),
            rule,
        });
    };
    if only_requires(schema.get("anyOf")) {
        let fields = schema
            .get("anyOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .flat_map(required_of)
            .collect();
        push(Rule::AnyOfFields(fields));
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        let numbers: Option<Vec<i64>> = values.iter().map(Value::as_i64).collect();
        if let Some(numbers) = numbers {
            push(Rule::OneOf(numbers));
        }
    }
    let bounds = [
        (number("minimum"), number("maximum")),
        (number("exclusiveMinimum"), number("exclusiveMaximum")),
    ];
    if bounds[0] != (None, None) {
        push(Rule::Range(bounds[0].0, bounds[0].1));
    }
    if bounds[1] != (None, None) {
        bail!("exclusive bounds are not read; write `minimum` and `maximum`");
    }
    if (count("minItems"), count("maxItems")) != (None, None) {
        push(Rule::Items(count("minItems"), count("maxItems")));
    }
    if (count("minLength"), count("maxLength")) != (None, None) {
        push(Rule::Length(count("minLength"), count("maxLength")));
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    for (property, schema) in properties.into_iter().flatten() {
        let name = property.replace('~', "~0").replace('/', "~1");
        checks_of(
            document,
            schema,
            &format!("{pointer}/{name}"),
            target,
            above,
            checks,
        )?;
    }
    if let Some(items) = schema.get("items") {
        checks_of(
            document,
            items,
            &format!("{pointer}/*"),
            target,
            above,
            checks,
        )?;
    }
    for part in schema
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        checks_of(document, part, pointer, target, above, checks)?;
    }
    Ok(())
}

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
    if syn::parse_str::<syn::Ident>(&name).is_ok() {
        name
    } else {
        format!("{name}_")
    }
}
