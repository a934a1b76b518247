//! What a change of a specification does to the generated files, and what a broken one says.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Value, json};
use xtask::generate::{self, Output};
use xtask::spec::{self, Spec};

fn skarbe() -> Spec {
    spec::load_one(&spec::workspace_root(), "skarbe", "v1").unwrap()
}

fn edited(edit: impl FnOnce(&mut Value)) -> Spec {
    let mut spec = skarbe();
    edit(&mut spec.document);
    spec
}

/// The generated files: client, operation table, calls for the tests.
fn texts(spec: &Spec) -> [String; 3] {
    let outputs = generate::generate(&spec::workspace_root(), spec).unwrap();
    [0, 1, 2].map(|index| outputs[index].text.clone())
}

#[test]
fn a_new_field_arrives_with_its_meaning_and_a_setter() {
    let field = json!({"type": "string", "description": "Name between first and last."});
    let spec = edited(|document| {
        document["components"]["schemas"]["ContactCreate"]["properties"]["middleName"] = field;
    });
    let [client, ..] = texts(&spec);
    assert!(!texts(&skarbe())[0].contains("middle_name"));
    assert!(client.contains("/// Name between first and last."));
    assert!(client.contains(r#"rename = "middleName""#));
    assert!(client.contains("pub middle_name: ::std::option::Option<::std::string::String>"));
    assert!(client.contains("pub fn middle_name("));
}

#[test]
fn a_new_operation_arrives_in_client_table_and_tests() {
    let spec = edited(|document| {
        let mut operation = document["paths"]["/api/connect/me"]["get"].clone();
        operation["operationId"] = json!("workspace_get");
        operation["x-permission"] = json!("workspace:read");
        document["paths"]["/api/connect/workspace"] = json!({"get": operation});
    });
    let [client, table, calls] = texts(&spec);
    assert!(client.contains("pub async fn workspace_get("));
    assert!(client.contains("/// - Permission: `workspace:read`."));
    assert!(table.contains(r#"id: "workspace_get""#));
    assert!(table.contains(r#"permission: Some("workspace:read")"#));
    assert!(calls.contains(r#""workspace_get" => "#));
}

#[test]
fn a_new_enum_value_arrives_as_a_variant() {
    let spec = edited(|document| {
        document["components"]["schemas"]["LeadStatusType"]["enum"]
            .as_array_mut()
            .unwrap()
            .push(json!("on hold"));
    });
    let [client, ..] = texts(&spec);
    assert!(client.contains(r#""on hold" => Self::OnHold,"#));
}

#[test]
fn a_limit_on_a_value_arrives_in_the_table_and_not_in_the_type() {
    let spec = edited(|document| {
        let note = &mut document["components"]["schemas"]["ContactCreate"]["properties"]["note"];
        note["maxLength"] = json!(500);
    });
    let [client, table, _] = texts(&spec);
    assert_eq!(client, texts(&skarbe())[0]);
    assert!(table.contains(r#"target: CheckTarget::Body("/note")"#));
    assert!(table.contains("max: Some(500)"));
}

#[test]
fn the_either_or_rule_of_a_request_is_checked_before_sending() {
    let [_, table, _] = texts(&skarbe());
    assert!(table.contains(r#"rule: Rule::AnyOfFields(&["email", "firstName"])"#));
}

#[test]
fn personal_data_is_masked_in_debug_output() {
    let spec = edited(|document| {
        document["components"]["schemas"]["LeadStatus"]["properties"]["label"]["x-sensitive"] =
            json!("personal");
    });
    let [client, ..] = texts(&spec);
    assert!(client.contains("impl ::std::fmt::Debug for LeadStatus "));
    assert!(client.contains(r#".field("label", &::crm_runtime::client::PERSONAL)"#));
    assert!(!texts(&skarbe())[0].contains("impl ::std::fmt::Debug for LeadStatus "));
}

#[test]
fn an_optional_request_property_that_may_be_null_can_be_cleared() {
    let spec = edited(|document| {
        document["components"]["schemas"]["ContactCreate"]["properties"]["note"]["nullable"] =
            json!(true);
    });
    let [client, ..] = texts(&spec);
    assert!(client.contains("pub note: ::std::option::Option<ClearableString>"));
    assert!(client.contains("pub fn clear_note(mut self) -> Self"));
}

/// The code of the example of a method, without its first and last lines.
fn example(client: &str, method: &str) -> String {
    let (before, _) = client.split_once(&format!("fn {method}(")).unwrap();
    let (_, documentation) = before.rsplit_once("    }\n").unwrap_or(("", before));
    let (_, code) = documentation
        .split_once("from_env()?;\n")
        .unwrap_or_else(|| panic!("{method} has no example"));
    let (code, _) = code.split_once("    /// # Ok(())").unwrap();
    code.lines()
        .map(|line| line.trim_start_matches("    ///").trim_start_matches(' '))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn every_method_has_an_example() {
    let root = spec::workspace_root();
    for spec in spec::load(&root, &[]).unwrap() {
        let client = &generate::generate(&root, &spec).unwrap()[0].text;
        let methods = client.lines().filter(|line| {
            line.starts_with("    pub fn ") || line.starts_with("    pub async fn ")
        });
        for method in methods {
            let name = method.split("fn ").nth(1).unwrap();
            let name = name.split('(').next().unwrap();
            assert!(!example(client, name).is_empty(), "{name}");
        }
    }
}

#[test]
fn an_example_has_the_required_fields_and_the_first_two_others() {
    let root = spec::workspace_root();
    let mut spec = spec::load_one(&root, "minotaur", "v1").unwrap();
    let text = |spec: &Spec| {
        let client = &generate::generate(&root, spec).unwrap()[0].text;
        example(client, "companies_create")
    };
    let call = "let response = client.companies_create(&body).await?;\n\
                println!(\"{:?}\", response.message);";
    let body = "let body = types::CompanyCreate::builder()\n.type_(\"COMPANY\")\n\
                .company_name(\"Acme Inc\")\n.industry(\"Software\")\n.build();\n";
    assert_eq!(text(&spec), format!("{body}{call}"));
    // A field that becomes required and is in no example is made of its type.
    let schema = &mut spec.document["components"]["schemas"]["CompanyCreate"];
    schema["properties"]["size"] = json!({"type": "integer", "description": "Employees."});
    schema["required"] = json!(["size"]);
    let body = "let body = types::CompanyCreate::builder()\n.type_(\"COMPANY\")\n\
                .company_name(\"Acme Inc\")\n.size(1)\n.build();\n";
    assert_eq!(text(&spec), format!("{body}{call}"));
}

#[test]
fn an_example_reads_the_rows_of_a_list_and_waits_for_a_job() {
    let root = spec::workspace_root();
    let spec = spec::load_one(&root, "snov", "reference").unwrap();
    let client = &generate::generate(&root, &spec).unwrap()[0].text;
    let rows = example(client, "warm_ups_list_stream");
    assert!(
        rows.contains(
            "client.warm_ups_list_stream(&params, Plan::new());\n\
                       while let Some(warm_up) = rows.try_next().await? {\n"
        ),
        "{rows}"
    );
    let job = example(client, "email_verification_job");
    assert!(
        job.contains(
            "let job = client.email_verification_job(&body).await?;\n\
                      let result = job.wait(&Polling::new()).await?;\n\
                      for "
        ),
        "{job}"
    );
    let search = example(client, "domain_prospects_search");
    assert!(search.contains(".max_credits(10);"), "{search}");
}

#[test]
fn no_example_has_a_secret() {
    let root = spec::workspace_root();
    let spec = spec::load_one(&root, "snov", "reference").unwrap();
    let client = &generate::generate(&root, &spec).unwrap()[0].text;
    let shown = example(client, "access_token_create");
    assert!(
        shown.contains(".client_secret(std::env::var(\"CLIENT_SECRET\")?)"),
        "{shown}"
    );
    let documented = root
        .join(spec.examples())
        .join("access_token_create.request.1.json");
    let documented: Value = serde_json::from_str(&fs::read_to_string(documented).unwrap()).unwrap();
    let secret = documented["client_secret"].as_str().unwrap();
    assert!(!client.contains(secret));
}

#[test]
fn the_same_bytes_come_out_every_time() {
    for spec in spec::load(&spec::workspace_root(), &[]).unwrap() {
        assert_eq!(
            generate::generate(&spec::workspace_root(), &spec).unwrap(),
            generate::generate(&spec::workspace_root(), &spec).unwrap()
        );
    }
}

/// A break, and what must be said of it.
type Break = (&'static str, fn(&mut Value), &'static [&'static str]);

const ME: &str = "/api/connect/me";

const BREAKS: &[Break] = &[
    (
        "no success response",
        |document| {
            document["paths"][ME]["get"]["responses"] = json!({"401": {"description": "No"}});
        },
        &["GET /api/connect/me", "no success response"],
    ),
    (
        "no operationId",
        |document| remove(&mut document["paths"][ME]["get"], "operationId"),
        &["GET /api/connect/me", "has no `operationId`"],
    ),
    (
        "no effect",
        |document| remove(&mut document["paths"][ME]["get"], "x-effect"),
        &["GET /api/connect/me", "me_get has no `x-effect`"],
    ),
    (
        "a word that the vocabulary does not have",
        |document| document["paths"][ME]["get"]["x-effect"] = json!("peruse"),
        &["GET /api/connect/me", "`x-effect`", "peruse"],
    ),
    (
        "a reference that leads nowhere",
        |document| {
            document["components"]["schemas"]["Me"]["properties"]["details"] =
                json!({"$ref": "#/components/schemas/Nobody"});
        },
        &["specs/skarbe/v1.yaml", "Nobody"],
    ),
    (
        "a response that leads out of the file",
        |document| {
            document["paths"][ME]["get"]["responses"]["200"] = json!({"$ref": "other.yaml#/Me"});
        },
        &["GET /api/connect/me", "leads out of the file"],
    ),
    (
        "no error schema",
        |document| remove(&mut document["components"]["schemas"], "Error"),
        &["components.schemas has no `Error`"],
    ),
    (
        "exclusive bounds",
        |document| {
            let schema = &mut document["components"]["schemas"]["ContactCreate"];
            schema["properties"]["note"]["exclusiveMinimum"] = json!(1);
        },
        &[
            "POST /api/connect/contacts",
            "write `minimum` and `maximum`",
        ],
    ),
    (
        "a file in the wrong place",
        |document| document["x-vendor"]["generation"] = json!("v9"),
        &["x-vendor says skarbe v9, but the file stands at skarbe v1"],
    ),
];

fn remove(value: &mut Value, key: &str) {
    let removed = value
        .as_object_mut()
        .and_then(|object| object.shift_remove(key));
    assert!(removed.is_some(), "{key} is not there to be removed");
}

#[test]
fn each_break_is_one_clear_error_that_names_the_place() {
    for (name, edit, pieces) in BREAKS {
        let message = match generate::generate(&spec::workspace_root(), &edited(edit)) {
            Ok(_) => panic!("{name}: was generated all the same"),
            Err(error) => format!("{error:#}"),
        };
        for piece in *pieces {
            assert!(
                message.contains(piece),
                "{name}: `{piece}` is not in: {message}"
            );
        }
        assert!(
            !message.contains('\n'),
            "{name}: more than one line: {message}"
        );
    }
}

/// A workspace of its own with the specifications of two vendors.
fn small_workspace() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for vendor in ["callab", "skarbe"] {
        let from = spec::workspace_root().join("specs").join(vendor);
        copy_all(&from, &folder.path().join("specs").join(vendor));
    }
    folder
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_all(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn read_all(root: &Path, outputs: &[Output]) -> Vec<String> {
    outputs
        .iter()
        .map(|output| fs::read_to_string(root.join(&output.path)).unwrap_or_default())
        .collect()
}

fn succeeded(code: ExitCode) -> bool {
    code == ExitCode::SUCCESS
}

#[test]
fn check_writes_nothing_and_tells_stale_from_fresh() {
    let folder = small_workspace();
    let root = folder.path();
    assert!(
        !succeeded(generate::run(root, &[], true).unwrap()),
        "nothing is generated yet"
    );
    assert!(!root.join("crates").exists(), "check wrote something");
    assert!(succeeded(generate::run(root, &[], false).unwrap()));
    assert!(succeeded(generate::run(root, &[], true).unwrap()));

    let stale = root.join("crates/crm-skarbe/src/generated/v1.rs");
    fs::write(&stale, "edited by hand").unwrap();
    assert!(!succeeded(generate::run(root, &[], true).unwrap()));
    assert_eq!(fs::read_to_string(&stale).unwrap(), "edited by hand");
    assert!(succeeded(
        generate::run(root, &["callab".into()], true).unwrap()
    ));
}

#[test]
fn nothing_is_written_when_one_vendor_is_broken() {
    let folder = small_workspace();
    let root = folder.path();
    generate::run(root, &[], false).unwrap();
    let outputs =
        generate::generate(root, &spec::load_one(root, "callab", "early").unwrap()).unwrap();
    let before = read_all(root, &outputs);

    let callab = root.join("specs/callab/early.yaml");
    let text = fs::read_to_string(&callab).unwrap();
    let changed = text.replace("Query contacts", "Query all contacts");
    assert_ne!(text, changed);
    fs::write(&callab, changed).unwrap();
    fs::write(
        root.join("specs/skarbe/v1.yaml"),
        "openapi: 3.0.3\npaths: [",
    )
    .unwrap();
    let error = generate::run(root, &[], false).unwrap_err();
    let message = format!("{error:#}");
    assert!(
        message.contains("specs/skarbe/v1.yaml: not valid YAML"),
        "{message}"
    );
    assert!(message.contains("line "), "{message}");
    assert_eq!(read_all(root, &outputs), before);
}

#[test]
fn a_form_is_generated_as_json_that_the_runtime_writes_as_a_form() {
    let mut spec = spec::load_one(&spec::workspace_root(), "skarbe", "v1").unwrap();
    let body = &mut spec.document["paths"]["/api/connect/contacts"]["post"]["requestBody"];
    let content = body["content"].as_object_mut().unwrap();
    let schema = content.shift_remove("application/json").unwrap();
    content.insert("application/x-www-form-urlencoded".to_owned(), schema);
    let root = spec::workspace_root();
    let before = generate::generate(&root, &skarbe()).unwrap();
    let after = generate::generate(&root, &spec).unwrap();
    let of = |outputs: &[generate::Output], end: &str| {
        let output = outputs.iter().find(|output| output.path.ends_with(end));
        output.unwrap().text.clone()
    };
    // Types, builders and checks are those of JSON.
    assert_eq!(of(&before, "v1.rs"), of(&after, "v1.rs"));
    let table = of(&after, "v1_operations.rs");
    assert_eq!(table.matches("encodings: &[Encoding::Form]").count(), 1);
    assert_eq!(
        of(&before, "v1_operations.rs")
            .matches("Encoding::Form")
            .count(),
        0
    );
}

#[test]
fn nothing_is_generated_from_a_specification_with_findings() {
    let folder = small_workspace();
    let root = folder.path();
    let callab = root.join("specs/callab/early.yaml");
    let text = fs::read_to_string(&callab).unwrap();
    let changed = text.replacen("x-safe-to-retry: true", "x-safe-to-repeet: true", 1);
    assert_ne!(text, changed);
    fs::write(&callab, changed).unwrap();
    let error = generate::run(root, &[], false).unwrap_err();
    assert!(
        error.to_string().contains("nothing was generated"),
        "{error}"
    );
    assert!(!root.join("crates").exists());
}

#[test]
fn an_unknown_vendor_is_named_with_the_known_ones() {
    let error = generate::run(&spec::workspace_root(), &["hubspot".into()], true).unwrap_err();
    let message = format!("{error:#}");
    assert!(message.contains("unknown vendor `hubspot`"), "{message}");
    assert!(
        message.contains("callab, lunarsend, minotaur, skarbe, snov"),
        "{message}"
    );
}
