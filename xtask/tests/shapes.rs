//! What is generated of the shapes that vendors' own documents have.

#[path = "common/shapes.rs"]
mod shapes;

use serde_json::json;
use shapes::{SHAPES, outputs, shape};
use xtask::{generate, spec};

/// The generated client, its lines joined.
fn client(name: &str) -> String {
    joined(&outputs(name)[0].text)
}

fn table(name: &str) -> String {
    joined(&outputs(name)[1].text)
}

/// The text without what the width of a line decides.
fn joined(text: &str) -> String {
    let text: String = text.split_whitespace().collect();
    text.replace(",)", ")")
        .replace(",>", ">")
        .replace(",]", "]")
}

/// The text of a method, from its name to the next method.
fn method(client: &str, name: &str) -> String {
    let start = client
        .find(&format!("pubasyncfn{name}("))
        .unwrap_or_else(|| panic!("no {name}"));
    let rest = &client[start + 10..];
    rest[..rest.find("pubasyncfn").unwrap_or(rest.len())].to_owned()
}

fn has(text: &str, pieces: &[&str]) {
    for piece in pieces {
        assert!(text.contains(&joined(piece)), "`{piece}` is not in: {text}");
    }
}

#[test]
fn every_document_is_generated_and_the_same_each_time() {
    for name in SHAPES {
        assert_eq!(outputs(name), outputs(name), "{name}");
    }
}

#[test]
fn bodies_are_sent_and_asked_for_in_their_media_type() {
    let client = client("bodies");
    has(
        &method(&client, "merge"),
        &[
            "body: &types::Thing",
            r#"CONTENT_TYPE, ::reqwest::header::HeaderValue::from_static("application/merge-patch+json")"#,
            r#"HeaderValue::from_static("application/hal+json")"#,
            ".json(&body)",
        ],
    );
    has(
        &method(&client, "both"),
        &["ResponseValue<types::BothResponse>", "Error<types::Error>"],
    );
    has(
        &client,
        &[
            "pub enum BothResponse {",
            "Thing(Thing)",
            "Receipt(Receipt)",
        ],
    );
    has(
        &method(&client, "form"),
        &["body: &types::FormRequest", "Vec<types::Thing>"],
    );
    has(
        &method(&client, "upload"),
        &["body: &types::UploadRequest", "ResponseValue<types::Thing>"],
    );
    has(
        &client,
        &[
            "pub file: ::crm_runtime::client::File,",
            "::std::vec::Vec<::crm_runtime::client::File>",
        ],
    );
    has(
        &method(&client, "raw"),
        &[
            "body: ::std::vec::Vec<u8>",
            r#"from_static("image/png")"#,
            "ResponseValue<()>",
        ],
    );
    has(
        &method(&client, "csv"),
        &[
            "body: String",
            r#"from_static("text/csv")"#,
            "ResponseValue<ByteStream>",
        ],
    );
    has(
        &method(&client, "picture"),
        &[
            "ResponseValue<ByteStream>",
            r#"ACCEPT, ::reqwest::header::HeaderValue::from_static("image/png")"#,
        ],
    );
    has(
        &method(&client, "anything"),
        &["ResponseValue<::serde_json::Value>"],
    );
    has(
        &method(&client, "list_body"),
        &["body: &::std::vec::Vec<types::Thing>"],
    );
    // What only the vendor sets is not demanded.
    has(
        &client,
        &["pub struct ThingBuilder<NameState = ::crm_runtime::client::Missing>"],
    );
    let table = table("bodies");
    has(
        &table,
        &[
            "Encoding::Json, Encoding::Form",
            "&[Encoding::Multipart]",
            "&[Encoding::Form]",
        ],
    );
    has(&table, &["success: &[200, 201, 204]", "success: &[207]"]);
}

#[test]
fn parameters_are_sent_in_their_place_and_style() {
    let client = client("parameters");
    let list = method(&client, "things_list");
    has(
        &list,
        &[
            r#""/things/{}""#,
            r#"QueryParam::deep("created", &created)"#,
            r#"QueryParam::joined("fields", &fields, ",")"#,
            r#"QueryParam::joined("piped", &piped, "|")"#,
            r#"QueryParam::joined("spaced", &spaced, " ")"#,
            r#"QueryParam::json("query", &query)"#,
            r#"QueryParam::new("filter[name]", &filter_name)"#,
            r#"QueryParam::new("filter_name", &filter_name_query)"#,
            r#"QueryParam::new("IDS", &ids_query)"#,
            r#"QueryParam::new("body", &body_query)"#,
            r#""cookie", format!("{}={}", "token", token.to_string()).try_into()?"#,
            r#"format!("{}={}", "session", value.to_string())"#,
            "ids: &str",
            "type_: types::ThingsListType",
        ],
    );
    assert!(
        !list.contains(r#""Accept""#),
        "a header of the client's own is no argument"
    );
    has(
        &client,
        &[
            "pub limit: ::std::option::Option<i64>",
            "pub struct ThingsListParams2",
        ],
    );
    has(&method(&client, "get_thing"), &[r#""/things/{}.json""#]);
    has(
        &method(&client, "get_thing_call"),
        &[
            r#""/repos/{}/{}...{}""#,
            "owner: types::GetThingCallOwner",
            "base: &str",
        ],
    );
    has(
        &method(&client, "builder_call"),
        &["body_path: &str", "client_path: &str", "params_query: &str"],
    );
    has(&client, &["pub async fn match_("]);
    for (value, variant) in [
        ("+1", "Plus1"),
        ("-1", "Minus1"),
        ("*", "Star"),
        ("self", "SelfValue"),
        ("", "Empty"),
        ("open", "Open"),
    ] {
        has(
            &client,
            &[&format!(r#"#[serde(rename = "{value}")] {variant}"#)],
        );
    }
    has(&table("parameters"), &["location: Location::Cookie"]);
}

#[test]
fn schemas_of_every_form_have_types() {
    let client = client("schemas");
    has(
        &client,
        &[
            "pub id_field: ::std::option::Option<i64>",
            r#"#[doc(alias = "userId")] pub user_id_field"#,
            r#"#[doc(alias = "*")] pub star"#,
            r#"#[doc(alias = "build")] pub build_field"#,
            r#"#[doc(alias = "unknown_fields")] pub unknown_fields_field"#,
            "pub animal: ::std::option::Option<Animal2>",
            "pub animal_field: ::std::option::Option<Animal>",
            "pub struct AllDeep2",
            "pub enum AllSigns {",
            r#"#[doc(alias = "=")] Equal,"#,
            r#"#[doc(alias = "!=")] NotEqual,"#,
            "pub map: ::std::option::Option< ::std::collections::BTreeMap<::std::string::String, Animal2>, >",
            "pub parent: ::std::option::Option<::std::boxed::Box<All>>",
            "pub or_null: ::std::option::Option<Animal2>",
            "pub enum AllTextOrList {",
            "pub enum AllChoice {",
            "VecInteger(::std::vec::Vec<i64>)",
            "pub struct AllMerged {",
            "pub struct AskedBuilder<",
            "```text",
            r#""kind", [("cat", 0), ("dog", 1), ("bird", 2)], [Cat(Cat), Dog(Dog), Bird(Bird)]"#,
            r#""kind", [("cat", 0), ("dog", 1)], [Cat(Cat), Dog(Dog)]"#,
            // One enum tells all parts, which are named after its values, or else by their titles.
            "pub enum AskedCommandType {",
            "StartPath(AskedCommandStartPath)",
            "pub type_: AskedCommandType,",
            "AnimalsCommandsItemStart",
            "pub fn clear_note(mut self)",
            // Open, since any other text is as good.
            "::crm_runtime::open_enum!(AskedKind);",
        ],
    );
    assert!(!client.contains('\u{202e}'), "a mark of direction");
    assert!(!client.contains("deny_unknown_fields"));
    assert!(
        !client.contains("pubstructIds("),
        "a named list stands where it is used"
    );
}

#[test]
fn lists_with_cursors_and_offsets_are_streams() {
    let client = client("paging");
    for name in ["by_cursor", "by_link", "by_last_row", "by_body"] {
        has(&client, &[&format!("pub fn {name}_stream(")]);
    }
    has(
        &client,
        &[
            "::crm_runtime::paging::CursorRows<types::Row, Error<types::Error>>",
            r#"next_in_header(response.headers(), "Link")"#,
            ".and_then(|list| list.last())",
            r#".next(next, "starting_after")"#,
            "params.take = size.map(|size| size.to_string());",
            "::crm_runtime::paging::Rows<types::Row, Error<types::Error>>",
        ],
    );
}

#[test]
fn a_paging_that_is_guessed_wrong_is_left_out() {
    let mut spec = shape("paging");
    let operation = &mut spec.document["paths"]["/cursor"]["get"];
    operation["x-paging"]["next"] = json!("/meta/more");
    let error = format!(
        "{:#}",
        generate::generate(&spec::workspace_root(), &spec).unwrap_err()
    );
    assert!(
        error.contains("by_cursor") && error.contains("leads to no string"),
        "{error}"
    );
    operation_source(&mut spec);
    let outputs = generate::generate(&spec::workspace_root(), &spec).unwrap();
    assert!(!outputs[0].text.contains("pub fn by_cursor_stream("));
}

fn operation_source(spec: &mut xtask::spec::Spec) {
    spec.document["paths"]["/cursor"]["get"]["x-sources"] =
        json!({"paging": {"basis": "assumed", "note": "By its shape."}});
}
