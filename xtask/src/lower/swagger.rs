//! Reads an OpenAPI 2.0 document (Swagger) as one of 3.0.
//!
//! Runs once the document is in one piece. An overlay then speaks of the 3.0 form.

use serde_json::{Map, Value, json};

use super::walk;
use crate::facts::METHODS;

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// Whether a document is of version 2.0.
pub(super) fn is_swagger(document: &Value) -> bool {
    let version = document.get("swagger");
    version.is_some_and(|it| it.as_str() == Some("2.0") || it.as_f64() == Some(2.0))
}

/// Writes a 2.0 document as 3.0.3, and leaves any other as it is.
pub(super) fn upgrade(document: &mut Value) {
    if !is_swagger(document) {
        return;
    }
    let shared = Shared::take(document);
    for item in walk::members(document, "paths") {
        path_item(item, &shared);
    }
    let Some(root) = document.as_object_mut() else {
        return;
    };
    let servers = servers(root);
    let parameters: Map<String, Value> = shared
        .parameters
        .iter()
        .filter(|(_, it)| !is_body(it))
        .map(|(name, it)| (name.clone(), parameter(it)))
        .collect();
    let mut responses = shared.responses.clone();
    for part in responses.values_mut() {
        response(part, &shared.produces);
    }
    let mut components = root.shift_remove("components").unwrap_or(json!({}));
    let mut schemas = taken(root, "definitions");
    if let Some(beside) = components.get("schemas").and_then(Value::as_object) {
        schemas.extend(beside.clone());
    }
    let schemes = taken(root, "securityDefinitions");
    let schemes: Map<String, Value> = schemes
        .iter()
        .map(|(name, it)| (name.clone(), security_scheme(it)))
        .collect();
    components["schemas"] = Value::Object(schemas);
    components["parameters"] = Value::Object(parameters);
    components["responses"] = Value::Object(responses);
    components["securitySchemes"] = Value::Object(schemes);
    root.insert("components".into(), components);
    for key in [
        "swagger", "host", "basePath", "schemes", "consumes", "produces",
    ] {
        root.shift_remove(key);
    }
    root.insert("openapi".into(), json!("3.0.3"));
    if !servers.is_empty() {
        root.insert("servers".into(), json!(servers));
    }
    walk::objects(document, &mut references);
    walk::schemas(document, &mut schema);
}

/// What operations take from the root.
struct Shared {
    consumes: Vec<String>,
    produces: Vec<String>,
    parameters: Map<String, Value>,
    responses: Map<String, Value>,
}

impl Shared {
    fn take(document: &mut Value) -> Self {
        let root = document.as_object_mut();
        let mut empty = Map::new();
        let root = root.unwrap_or(&mut empty);
        Self {
            consumes: media_types(root, "consumes").unwrap_or_default(),
            produces: media_types(root, "produces").unwrap_or_default(),
            parameters: taken(root, "parameters"),
            responses: taken(root, "responses"),
        }
    }

    /// The parameter itself, where one stands by reference.
    fn resolve<'a>(&'a self, parameter: &'a Value) -> &'a Value {
        let reference = parameter.get("$ref").and_then(Value::as_str);
        let name = reference.and_then(|it| it.strip_prefix("#/parameters/"));
        name.and_then(|name| self.parameters.get(name))
            .unwrap_or(parameter)
    }
}

fn taken(root: &mut Map<String, Value>, key: &str) -> Map<String, Value> {
    match root.shift_remove(key) {
        Some(Value::Object(found)) => found,
        _ => Map::new(),
    }
}

fn media_types(holder: &Map<String, Value>, key: &str) -> Option<Vec<String>> {
    let list = holder.get(key)?.as_array()?.iter();
    Some(
        list.filter_map(|it| Some(it.as_str()?.to_owned()))
            .collect(),
    )
}

/// The addresses: each scheme with host and base path, https first.
fn servers(root: &Map<String, Value>) -> Vec<Value> {
    let text = |key: &str| root.get(key).and_then(Value::as_str).unwrap_or_default();
    let (host, path) = (text("host"), text("basePath").trim_end_matches('/'));
    if host.is_empty() {
        return match path.is_empty() {
            true => Vec::new(),
            false => vec![json!({"url": path})],
        };
    }
    let mut schemes = media_types(root, "schemes").unwrap_or_default();
    if schemes.is_empty() {
        schemes.push("https".to_owned());
    }
    schemes.retain(|it| it == "https" || it == "http");
    schemes.sort_by_key(|it| it != "https");
    let path = match path.starts_with('/') || path.is_empty() {
        true => path.to_owned(),
        false => format!("/{path}"),
    };
    let server = |scheme: String| json!({"url": format!("{scheme}://{host}{path}")});
    schemes.into_iter().map(server).collect()
}

fn path_item(item: &mut Value, shared: &Shared) {
    let common = item.get("parameters").and_then(Value::as_array).cloned();
    let common = common.unwrap_or_default();
    let (bodies, plain): (Vec<_>, Vec<_>) = common
        .into_iter()
        .partition(|it| is_body(shared.resolve(it)));
    if let Some(item) = item.as_object_mut() {
        match plain.is_empty() {
            true => {
                item.shift_remove("parameters");
            }
            false => {
                let plain = plain.iter().map(|it| by_reference_or(it, shared));
                item.insert("parameters".into(), plain.collect());
            }
        }
    }
    for method in METHODS {
        if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
            self::operation(operation, &bodies, shared);
        }
    }
}

fn operation(operation: &mut Map<String, Value>, inherited: &[Value], shared: &Shared) {
    let consumes = media_types(operation, "consumes").unwrap_or_else(|| shared.consumes.clone());
    let produces = media_types(operation, "produces").unwrap_or_else(|| shared.produces.clone());
    for key in ["consumes", "produces", "schemes"] {
        operation.shift_remove(key);
    }
    let own = operation.shift_remove("parameters");
    let own = own.as_ref().and_then(Value::as_array);
    let own: Vec<&Value> = own.into_iter().flatten().collect();
    let has_body = own.iter().any(|it| is_body(shared.resolve(it)));
    let inherited = inherited.iter().filter(|_| !has_body);
    let (bodies, plain): (Vec<&Value>, Vec<&Value>) = own
        .into_iter()
        .chain(inherited)
        .partition(|it| is_body(shared.resolve(it)));
    if !plain.is_empty() {
        let plain = plain.into_iter().map(|it| by_reference_or(it, shared));
        operation.insert("parameters".into(), plain.collect());
    }
    let bodies: Vec<&Value> = bodies.into_iter().map(|it| shared.resolve(it)).collect();
    if let Some(body) = request_body(&bodies, &consumes) {
        operation.insert("requestBody".into(), body);
    }
    for part in operation
        .get_mut("responses")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flat_map(Map::values_mut)
    {
        response(part, &produces);
    }
}

fn is_in(parameter: &Value, place: &str) -> bool {
    parameter.get("in").and_then(Value::as_str) == Some(place)
}

fn is_body(parameter: &Value) -> bool {
    is_in(parameter, "body") || is_in(parameter, "formData")
}

/// A reference stays one; its target moves to the components.
fn by_reference_or(part: &Value, shared: &Shared) -> Value {
    let is_known = !std::ptr::eq(shared.resolve(part), part);
    match is_known {
        true => part.clone(),
        false => parameter(part),
    }
}

/// What of a 2.0 parameter or header is its schema.
const OF_SCHEMA: [&str; 17] = [
    "type",
    "format",
    "items",
    "default",
    "enum",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "pattern",
    "nullable",
];

/// Moves what says the type of a value into a schema of its own.
fn split(part: &Value) -> (Map<String, Value>, Map<String, Value>) {
    let all = part.as_object().cloned().unwrap_or_default();
    let (mut schema, rest): (Map<_, _>, Map<_, _>) = all
        .into_iter()
        .partition(|(key, _)| OF_SCHEMA.contains(&key.as_str()));
    if let Some(Value::Object(of)) = rest.get("schema") {
        for (key, value) in of {
            schema.entry(key.clone()).or_insert(value.clone());
        }
    }
    (schema, rest)
}

/// A path, query or header parameter.
fn parameter(old: &Value) -> Value {
    if old.get("$ref").is_some() {
        return old.clone();
    }
    let (schema, mut rest) = split(old);
    let collection = rest.shift_remove("collectionFormat");
    let is_list = schema.get("type").and_then(Value::as_str) == Some("array");
    if is_list && is_in(old, "query") {
        let (style, explode) = match collection.as_ref().and_then(Value::as_str) {
            Some("multi") => ("form", true),
            Some("ssv") => ("spaceDelimited", false),
            Some("pipes") => ("pipeDelimited", false),
            _ => ("form", false),
        };
        rest.insert("style".into(), json!(style));
        rest.insert("explode".into(), json!(explode));
    }
    rest.insert("schema".into(), Value::Object(schema));
    Value::Object(rest)
}

/// The body that the parameters in `body` or `formData` make.
fn request_body(parameters: &[&Value], consumes: &[String]) -> Option<Value> {
    let first = parameters.first()?;
    if let Some(body) = parameters.iter().find(|it| is_in(it, "body")) {
        let schema = body.get("schema").cloned().unwrap_or(json!({}));
        let names = consumes.iter().map(String::as_str);
        let names: Vec<&str> = names.filter(|it| *it != FORM && *it != MULTIPART).collect();
        let names = if names.is_empty() { vec![JSON] } else { names };
        let content: Map<String, Value> = names
            .into_iter()
            .map(|name| (name.to_owned(), json!({"schema": schema})))
            .collect();
        let mut made = json!({"content": content});
        for key in ["description", "required"] {
            if let Some(value) = body.get(key) {
                made[key] = value.clone();
            }
        }
        return Some(made);
    }
    debug_assert!(is_in(first, "formData"));
    let is_file = |it: &&&Value| it.get("type").and_then(Value::as_str) == Some("file");
    let has_file = parameters.iter().any(|it| is_file(&it));
    let multipart = has_file
        || (consumes.iter().any(|it| it == MULTIPART) && !consumes.iter().any(|it| it == FORM));
    let mut properties = Map::new();
    let mut required = Vec::new();
    for it in parameters {
        let (mut schema, rest) = split(it);
        if let Some(text) = rest.get("description") {
            schema.insert("description".into(), text.clone());
        }
        let Some(name) = rest.get("name").and_then(Value::as_str) else {
            continue;
        };
        if rest.get("required") == Some(&json!(true)) {
            required.push(json!(name));
        }
        properties.insert(name.to_owned(), Value::Object(schema));
    }
    let mut schema = json!({"type": "object", "properties": properties});
    let is_required = !required.is_empty();
    if is_required {
        schema["required"] = json!(required);
    }
    let media = if multipart { MULTIPART } else { FORM };
    Some(json!({"required": is_required, "content": {media: {"schema": schema}}}))
}

fn response(part: &mut Value, produces: &[String]) {
    let Some(response) = part.as_object_mut() else {
        return;
    };
    let schema = response.shift_remove("schema");
    let examples = taken(response, "examples");
    if let Some(schema) = schema {
        let is_file = schema.get("type").and_then(Value::as_str) == Some("file");
        let mut names: Vec<String> = produces.to_vec();
        // A file that is made known as JSON is no JSON.
        if is_file {
            names.retain(|it| !it.contains("json"));
        }
        if names.is_empty() {
            names.push(
                if is_file {
                    "application/octet-stream"
                } else {
                    JSON
                }
                .to_owned(),
            );
        }
        let mut content = Map::new();
        for name in names {
            let mut media = json!({"schema": schema});
            if let Some(example) = examples.get(&name) {
                media["example"] = example.clone();
            }
            content.insert(name, media);
        }
        response.insert("content".into(), Value::Object(content));
    }
    for header in response
        .get_mut("headers")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flat_map(Map::values_mut)
    {
        let (schema, mut rest) = split(header);
        rest.shift_remove("collectionFormat");
        rest.insert("schema".into(), Value::Object(schema));
        *header = Value::Object(rest);
    }
}

fn security_scheme(old: &Value) -> Value {
    let text = |key: &str| old.get(key).and_then(Value::as_str).unwrap_or_default();
    let mut made = match text("type") {
        "basic" => json!({"type": "http", "scheme": "basic"}),
        "oauth2" => {
            let flow = match text("flow") {
                "application" => "clientCredentials",
                "accessCode" => "authorizationCode",
                "password" => "password",
                _ => "implicit",
            };
            let mut of = json!({"scopes": old.get("scopes").cloned().unwrap_or(json!({}))});
            for key in ["authorizationUrl", "tokenUrl"] {
                if !text(key).is_empty() {
                    of[key] = json!(text(key));
                }
            }
            json!({"type": "oauth2", "flows": {flow: of}})
        }
        _ => return old.clone(),
    };
    if !text("description").is_empty() {
        made["description"] = json!(text("description"));
    }
    made
}

/// Where references lead in 3.0.
fn references(object: &mut Map<String, Value>) {
    const MOVED: [(&str, &str); 3] = [
        ("#/definitions/", "#/components/schemas/"),
        ("#/parameters/", "#/components/parameters/"),
        ("#/responses/", "#/components/responses/"),
    ];
    if let Some(Value::String(reference)) = object.get_mut("$ref") {
        for (old, new) in MOVED {
            if let Some(rest) = reference.strip_prefix(old) {
                *reference = format!("{new}{rest}");
                return;
            }
        }
        // Documents that are half converted name a schema alone.
        if !reference.contains(['#', '/', '.']) {
            *reference = format!("#/components/schemas/{reference}");
        }
    }
}

/// Keywords of schemas that are written in another way.
fn schema(schema: &mut Value) {
    let Some(schema) = schema.as_object_mut() else {
        return;
    };
    if let Some(Value::String(name)) = schema.get("discriminator") {
        let discriminator = json!({"propertyName": name});
        schema.insert("discriminator".into(), discriminator);
    }
    if schema.get("type").and_then(Value::as_str) == Some("file") {
        schema.insert("type".into(), json!("string"));
        schema.insert("format".into(), json!("binary"));
    }
    schema.shift_remove("collectionFormat");
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::upgrade;

    fn upgraded(paths: Value) -> Value {
        let mut document = json!({
            "swagger": "2.0", "host": "api.example.com", "basePath": "/v1/",
            "schemes": ["http", "https"], "consumes": ["application/json"], "produces": ["application/json"],
            "paths": paths,
            "parameters": {
                "page": {"name": "page", "in": "query", "type": "integer", "minimum": 1},
                "boat": {"name": "boat", "in": "body", "required": true, "schema": {"$ref": "#/definitions/Boat"}},
            },
            "responses": {"None": {"description": "None", "schema": {"$ref": "#/definitions/Boat"}}},
            "definitions": {"Boat": {"type": "object", "discriminator": "kind"}},
            "securityDefinitions": {
                "basic": {"type": "basic"},
                "oauth": {"type": "oauth2", "flow": "accessCode", "tokenUrl": "https://a.example/t", "scopes": {"a": "A"}},
                "key": {"type": "apiKey", "in": "query", "name": "k"},
            },
        });
        upgrade(&mut document);
        document
    }

    #[test]
    fn the_root_is_moved() {
        let document = upgraded(json!({}));
        assert_eq!(document["openapi"], "3.0.3");
        assert_eq!(document.get("swagger"), None);
        assert_eq!(
            document["servers"],
            json!([{"url": "https://api.example.com/v1"}, {"url": "http://api.example.com/v1"}])
        );
        let components = &document["components"];
        assert_eq!(
            components["schemas"]["Boat"]["discriminator"]["propertyName"],
            "kind"
        );
        assert_eq!(
            components["parameters"],
            json!({"page": {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1}}})
        );
        let schemes = &components["securitySchemes"];
        assert_eq!(schemes["basic"], json!({"type": "http", "scheme": "basic"}));
        assert_eq!(
            schemes["oauth"]["flows"]["authorizationCode"]["tokenUrl"],
            "https://a.example/t"
        );
        assert_eq!(schemes["key"]["in"], "query");
        let shared = &components["responses"]["None"]["content"]["application/json"]["schema"];
        assert_eq!(shared["$ref"], "#/components/schemas/Boat");
    }

    #[test]
    fn bodies_and_parameters_have_their_places() {
        let document = upgraded(json!({"/boats": {
            "parameters": [{"$ref": "#/parameters/page"}, {"$ref": "#/parameters/boat"}],
            "get": {"parameters": [
                {"name": "ids", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"},
                {"name": "tags", "in": "query", "type": "array", "items": {"type": "string"}},
            ], "responses": {"200": {"description": "A file", "schema": {"type": "file"}}}},
            "post": {"consumes": ["multipart/form-data"], "parameters": [
                {"name": "image", "in": "formData", "type": "file", "required": true},
                {"name": "note", "in": "formData", "type": "string", "description": "A note"},
            ], "responses": {"201": {
                "description": "Made", "schema": {"type": "object"},
                "headers": {"X-Id": {"type": "string", "description": "Its id"}},
                "examples": {"application/json": {"id": 1}},
            }}},
            "put": {"responses": {}},
        }}));
        let item = &document["paths"]["/boats"];
        assert_eq!(
            item["parameters"],
            json!([{"$ref": "#/components/parameters/page"}])
        );
        let get = &item["get"];
        assert_eq!(get["parameters"][0]["explode"], true);
        assert_eq!(get["parameters"][1]["explode"], false);
        assert_eq!(
            get["responses"]["200"]["content"]["application/octet-stream"]["schema"],
            json!({"type": "string", "format": "binary"})
        );
        let form = &item["post"]["requestBody"]["content"]["multipart/form-data"]["schema"];
        assert_eq!(form["properties"]["image"]["format"], "binary");
        assert_eq!(form["required"], json!(["image"]));
        let made = &item["post"]["responses"]["201"];
        assert_eq!(made["content"]["application/json"]["example"]["id"], 1);
        assert_eq!(made["headers"]["X-Id"]["schema"]["type"], "string");
        let put = &item["put"]["requestBody"];
        assert_eq!(put["required"], true);
        assert_eq!(
            put["content"]["application/json"]["schema"]["$ref"],
            "#/components/schemas/Boat"
        );
    }
}
