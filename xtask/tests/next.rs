//! `cargo xtask next` names what is left to do after each kind of change of a vendor's page, made in
//! the specification alone and in the specification and its examples alone.

mod common;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use common::git;
use tempfile::TempDir;
use xtask::next::{self, Step};
use xtask::{generate, spec};

/// What of the workspace a change of Skarbe's page can reach.
const REACHED: &[&str] = &[
    "Cargo.toml",
    "crates/crm-cli/tests/cli/nouns.rs",
    "crates/crm-check/src/generated/skarbe_v1.json",
    "crates/crm-facade/src/vendors/skarbe",
    "crates/crm-facade/src/vendors/skarbe.rs",
    "crates/crm-sandbox/README.md",
    "crates/crm-sandbox/src/generated/skarbe_v1.json",
    "crates/crm-sandbox/src/vendors/skarbe.rs",
    "crates/crm-sandbox/tests/server/skarbe.rs",
    "crates/crm-skarbe",
    "docs/operations.md",
    "specs/skarbe",
    "tests/src/against_progenitor_client/generated.rs",
    "tests/src/calls/skarbe_v1.rs",
];

const SPEC: &str = "specs/skarbe/v1.yaml";

/// A committed copy of what a change can reach.
struct Workspace(TempDir);

impl Workspace {
    fn new() -> Self {
        let copy = Self(TempDir::new().unwrap());
        for path in REACHED {
            copy_all(&spec::workspace_root().join(path), &copy.path().join(path));
        }
        copy.git(&["init", "--quiet", "--initial-branch", "main"]);
        copy.git(&["add", "--all"]);
        copy.git(&["commit", "--quiet", "--message", "as it stands"]);
        copy
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn git(&self, arguments: &[&str]) {
        git(self.path(), arguments);
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap()
    }

    fn edit(&self, (file, from, to): &(&str, &str, &str)) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} has no {from:?}");
        fs::write(self.path().join(file), text.replacen(from, to, 1)).unwrap();
    }

    fn steps(&self) -> Vec<Step> {
        next::steps(self.path(), "HEAD").unwrap()
    }

    /// Whether a step leads to a line with this text.
    fn leads_to(&self, step: &Step, text: &str) -> bool {
        step.details.iter().any(|detail| {
            if detail.contains(text) {
                return true;
            }
            let Some((file, lines)) = detail.rsplit_once(':') else {
                return false;
            };
            let Ok(content) = fs::read_to_string(self.path().join(file)) else {
                return false;
            };
            let content: Vec<&str> = content.lines().collect();
            lines
                .split(", ")
                .filter_map(|line| line.parse::<usize>().ok())
                .any(|line| content[line - 1].contains(text))
        })
    }
}

fn copy_all(from: &Path, to: &Path) {
    if from.is_dir() {
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy_all(&entry.path(), &to.join(entry.file_name()));
        }
        return;
    }
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    fs::copy(from, to).unwrap();
}

/// A change of the vendor's page.
#[derive(Default)]
struct Change {
    what: &'static str,
    /// Edits of the specification.
    spec: &'static [(&'static str, &'static str)],
    /// The step that is named after these alone, by its beginning, and a text that it leads to.
    alone: (&'static str, &'static str),
    /// Edits of the examples.
    examples: &'static [(&'static str, &'static str, &'static str)],
    /// Examples that are renamed, in the folder and in its index.
    renamed: Option<(&'static str, &'static str)>,
    /// The steps that are named once specification, examples and generated files agree.
    then: &'static [(&'static str, &'static str)],
}

const LISTED: &str = "specs/skarbe/examples/v1/contacts_list.200.1.json";
const LISTED_WHOLE: &str = "specs/skarbe/examples/v1/contacts_list.200.2.json";
const CREATED: &str = "specs/skarbe/examples/v1/contacts_create.200.1.json";
const CREATED_WHOLE: &str = "specs/skarbe/examples/v1/contacts_create.200.2.json";
const PARAMS: &str = "specs/skarbe/examples/v1/contacts_list.params.1.json";

const CHANGES: &[Change] = &[
    Change {
        what: "a field of a response is renamed",
        spec: &[("        photo:\n", "        pictureUrl:\n")],
        alone: ("specification", "/0/photo is no property of its schema"),
        examples: &[(LISTED_WHOLE, "\"photo\"", "\"pictureUrl\"")],
        renamed: None,
        then: &[("sandbox", "\"photo\""), ("adapter", ".photo")],
    },
    Change {
        what: "a field of a response is removed",
        spec: &[(
            "        photo:\n          type: string\n          format: uri\n          nullable: true\n          \
             description: Address (URL) of the profile photo.\n          x-sensitive: personal\n          \
             x-source: {basis: assumed, page: S0, note: \"S0 names it without a sample; type and null are \
             assumed\"}\n",
            "",
        )],
        alone: ("specification", "/0/photo is no property of its schema"),
        examples: &[(
            LISTED_WHOLE,
            "    \"photo\": \"https://cdn.example.com/photos/7.png\",\n",
            "",
        )],
        renamed: None,
        then: &[("sandbox", "\"photo\""), ("adapter", ".photo")],
    },
    Change {
        what: "a field of a response is added",
        spec: &[(
            "        photo:\n",
            "        nickname:\n          type: string\n          description: What friends say.\n          \
             x-sensitive: personal\n        photo:\n",
        )],
        alone: ("examples", "no example shows Contact.nickname"),
        examples: &[(
            LISTED_WHOLE,
            "    \"photo\":",
            "    \"nickname\": \"Ada\",\n    \"photo\":",
        )],
        renamed: None,
        then: &[("client", ""), ("behavior", ""), ("tables", "")],
    },
    Change {
        what: "a field is retyped",
        spec: &[(
            "          type: integer\n          format: int64\n          description: Id of the contact.",
            "          type: string\n          description: Id of the contact.",
        )],
        alone: ("specification", "is not of type \"string\""),
        examples: &[
            (LISTED, "\"id\": 1,", "\"id\": \"1\","),
            (LISTED_WHOLE, "\"id\": 7,", "\"id\": \"7\","),
            (LISTED_WHOLE, "\"id\": 8,", "\"id\": \"8\","),
            (LISTED_WHOLE, "\"id\": 9,", "\"id\": \"9\","),
            (CREATED, "\"id\": 2,", "\"id\": \"2\","),
            (CREATED_WHOLE, "\"id\": 7,", "\"id\": \"7\","),
        ],
        renamed: None,
        then: &[("sandbox", "\"id\""), ("adapter", ".id")],
    },
    Change {
        what: "a field of a request may be null",
        spec: &[(
            "        jobTitle:\n          type: string\n          description: Job title.",
            "        jobTitle:\n          type: string\n          nullable: true\n          description: Job \
             title.",
        )],
        alone: ("generated files", "skarbe/src/generated/v1.rs"),
        examples: &[],
        renamed: None,
        then: &[("sandbox", "\"jobTitle\""), ("adapter", ".job_title")],
    },
    Change {
        what: "a parameter is added",
        spec: &[(
            "      parameters:\n        - name: query\n",
            "      parameters:\n        - name: limit\n          in: query\n          required: false\n          \
             description: Largest number of contacts.\n          example: 5\n          schema:\n            \
             type: integer\n        - name: query\n",
        )],
        alone: ("examples", "no example shows contacts_list.query.limit"),
        // It is for a person to add where the vendor's page has one.
        examples: &[(
            PARAMS,
            "\"query\": \"john\"",
            "\"query\": \"john\", \"limit\": 5",
        )],
        renamed: None,
        then: &[
            ("sandbox", "(\"contacts_list\""),
            ("adapter", "contacts_list"),
        ],
    },
    Change {
        what: "a parameter is renamed",
        spec: &[("        - name: query\n", "        - name: search\n")],
        alone: ("specification", "`query` in `query` is no parameter"),
        examples: &[(PARAMS, "\"query\": \"john\"", "\"search\": \"john\"")],
        renamed: None,
        then: &[
            ("sandbox", "query_text(\"query\")"),
            ("adapter", "contacts_list"),
        ],
    },
    Change {
        what: "a status changes",
        spec: &[(
            "        \"200\":\n          description: The user and the workspace.",
            "        \"201\":\n          description: The user and the workspace.",
        )],
        alone: ("specification", "write a status that it lists"),
        examples: &[],
        renamed: Some(("me_get.200.1.json", "me_get.201.1.json")),
        then: &[("sandbox", "\"me_get\""), ("tests", "")],
    },
    Change {
        what: "a list comes in an envelope",
        spec: &[
            (
                "              schema:\n                type: array\n                items:\n                  \
                 $ref: \"#/components/schemas/Contact\"\n",
                "              schema:\n                $ref: \"#/components/schemas/ContactPage\"\n",
            ),
            (
                "  schemas:\n    Contact:\n",
                "  schemas:\n    ContactPage:\n      type: object\n      description: Contacts.\n      \
                 properties:\n        contacts:\n          type: array\n          description: The \
                 contacts.\n          items:\n            $ref: \"#/components/schemas/Contact\"\n    \
                 Contact:\n",
            ),
        ],
        alone: ("specification", "is not of type \"object\""),
        examples: &[
            (LISTED, "[\n  {", "{\"contacts\": [\n  {"),
            (LISTED, "  }\n]", "  }\n]}"),
            (LISTED_WHOLE, "[\n  {", "{\"contacts\": [\n  {"),
            (LISTED_WHOLE, "  }\n]", "  }\n]}"),
        ],
        renamed: None,
        then: &[
            ("sandbox", "\"contacts_list\""),
            ("adapter", "contacts_list"),
        ],
    },
    Change {
        what: "a path changes",
        spec: &[("  /api/connect/me:\n", "  /api/connect/whoami:\n")],
        alone: ("generated files", "v1_operations.rs"),
        examples: &[],
        renamed: None,
        then: &[("sandbox", "\"me_get\""), ("adapter", "me_get")],
    },
    Change {
        what: "a value of an enum changes",
        spec: &[("enum: [lead, ", "enum: [prospect, ")],
        alone: ("specification", "\"lead\" is not one of"),
        examples: &[(
            "specs/skarbe/examples/v1/lead_statuses_list.200.1.json",
            "\"type\": \"lead\"",
            "\"type\": \"prospect\"",
        )],
        renamed: None,
        then: &[("sandbox", "\"lead\""), ("tests", "")],
    },
    Change {
        what: "a limit is documented",
        spec: &[(
            "x-rate-limits: []",
            "x-rate-limits:\n  - {requests: 5, per-seconds: 1, x-source: {basis: docs, page: S0}}",
        )],
        alone: ("generated files", "v1_operations.rs"),
        examples: &[],
        renamed: None,
        then: &[("client", ""), ("tables", "")],
    },
    Change {
        what: "the header of the credential changes",
        spec: &[("      name: X-Api-Key\n", "      name: X-Secret\n")],
        alone: ("generated files", "v1_operations.rs"),
        examples: &[],
        renamed: None,
        then: &[("tests", ""), ("pages", "X-Api-Key")],
    },
];

/// A new call is listed, and works in the sandbox by its example.
#[test]
fn a_new_get_asks_for_its_example_and_for_no_handler() {
    let workspace = Workspace::new();
    workspace.edit(&(
        SPEC,
        "  /api/connect/me:\n",
        "  /api/connect/workspace:\n    get:\n      operationId: workspace_get\n      summary: Read the \
         workspace\n      description: The workspace.\n      x-effect: read\n      x-safe-to-retry: \
         true\n      responses:\n        \"200\":\n          description: The workspace.\n          \
         content:\n            application/json:\n              schema:\n                $ref: \
         \"#/components/schemas/MeWorkspace\"\n\n  /api/connect/me:\n",
    ));
    let steps = workspace.steps();
    assert!(
        workspace.leads_to(&steps[0], "workspace_get has no such example"),
        "{}",
        next::written(&steps)
    );
    let example = "specs/skarbe/examples/v1/workspace_get.200.1.json";
    fs::write(workspace.path().join(example), "{\"name\": \"Acme\"}\n").unwrap();
    generate::run(workspace.path(), &["skarbe".to_owned()], false).unwrap();
    let steps = workspace.steps();
    let sandbox = about(&steps, "sandbox").expect("its contract is tried");
    assert_eq!(
        sandbox.details,
        [] as [&str; 0],
        "no handler has to be written"
    );
    assert!(about(&steps, "client").is_some() && about(&steps, "tables").is_some());
}

fn about<'a>(steps: &'a [Step], begin: &str) -> Option<&'a Step> {
    steps.iter().find(|step| step.about.starts_with(begin))
}

#[test]
fn every_kind_of_change_is_named_until_all_of_it_is_done() {
    let mut wrong = Vec::new();
    for change in CHANGES {
        let workspace = Workspace::new();
        assert_eq!(workspace.steps(), [], "nothing has changed yet");
        let mut expect = |when: &str, steps: &[Step], (begin, text): (&str, &str)| {
            let leads = about(steps, begin).is_some_and(|step| workspace.leads_to(step, text))
                || (text.is_empty() && about(steps, begin).is_some());
            if !leads {
                wrong.push(format!(
                    "{}, {when}: expected `{begin}` with `{text}` in\n{}",
                    change.what,
                    next::written(steps)
                ));
            }
        };

        for (from, to) in change.spec {
            workspace.edit(&(SPEC, from, to));
        }
        let steps = workspace.steps();
        expect("the specification alone", &steps, change.alone);
        expect("the specification alone", &steps[..1], (change.alone.0, ""));

        for edit in change.examples {
            workspace.edit(edit);
        }
        if let Some((from, to)) = change.renamed {
            let folder = "specs/skarbe/examples/v1";
            let place = workspace.path().join(folder);
            fs::rename(place.join(from), place.join(to)).unwrap();
            workspace.edit(&("specs/skarbe/examples/v1/index.yaml", from, to));
        }
        let steps = workspace.steps();
        expect("with the examples", &steps[..1], ("generated files", ""));
        let vendor = ["skarbe".to_owned()];
        let made = generate::run(workspace.path(), &vendor, false);
        assert!(
            made.is_ok_and(|code| code == ExitCode::SUCCESS),
            "{} cannot be generated",
            change.what
        );

        let steps = workspace.steps();
        expect("generated", &steps[..1], ("client", ""));
        for expected in change.then {
            expect("generated", &steps, *expected);
        }
    }
    assert!(
        wrong.is_empty(),
        "`cargo xtask next` leaves out:\n{}",
        wrong.join("\n")
    );
}

/// What a vendor can do is told and relied on beyond its adapter.
#[test]
fn a_verb_that_becomes_native_leads_to_the_tests_that_have_it_emulated_and_to_the_prose() {
    let workspace = Workspace::new();
    workspace.edit(&(
        "crates/crm-facade/src/vendors/skarbe.rs",
        "            .native(Resource::Contact, Verb::Search, &[\"contacts_list\"])\n",
        "            .native(Resource::Contact, Verb::Search, &[\"contacts_list\"])\n            \
         .native(Resource::Contact, Verb::Get, &[\"contacts_list\"])\n",
    ));
    let steps = workspace.steps();
    let told = next::written(&steps);
    let resting = about(&steps, "tests that rest on").expect("a step");
    assert!(workspace.leads_to(resting, "--allow-emulation"), "{told}");
    assert_eq!(
        resting.command.as_deref(),
        Some("cargo test --quiet -p crm-cli --test cli")
    );
    let behavior = about(&steps, "behavior").and_then(|step| step.command.as_deref());
    assert_eq!(
        behavior,
        Some("cargo test --quiet -p crm-tests --test behaviour -- skarbe")
    );
    let prose = about(&steps, "prose").expect("a step");
    assert!(workspace.leads_to(prose, "Skarbe"), "{told}");
    assert_eq!(prose.command, None);
}

/// What registers a new vendor is tried by the vendor's own steps.
#[test]
fn a_new_vendor_has_a_handful_of_steps() {
    let workspace = Workspace::new();
    for path in [
        "crates/crm-facade/Cargo.toml",
        "crates/crm-facade/README.md",
        "crates/crm-facade/src/vendors.rs",
        "crates/crm-sandbox/src/vendors.rs",
        "tests/Cargo.toml",
        "tests/src/calls.rs",
    ] {
        copy_all(
            &spec::workspace_root().join(path),
            &workspace.path().join(path),
        );
    }
    workspace.git(&["add", "--all"]);
    workspace.git(&["commit", "--quiet", "--message", "as it stands"]);
    let new = xtask::new::NewVendor {
        id: "acme".to_owned(),
        name: "Acme CRM".to_owned(),
        base_url: "https://api.acme.example".to_owned(),
    };
    xtask::new::run(workspace.path(), &new).unwrap();
    let steps = workspace.steps();
    let commands: Vec<&str> = steps
        .iter()
        .filter_map(|step| step.command.as_deref())
        .collect();
    assert_eq!(
        commands,
        [
            "cargo test --quiet -p crm-acme --all-features",
            "cargo test --quiet -p crm-facade --features acme --lib vendors::acme",
            "cargo test --quiet -p crm-sandbox --lib --test server -- acme operations contract",
            "cargo test --quiet -p crm-tests --test behaviour -- acme",
            "cargo test --quiet -p crm-tests --test wire --test tolerance --test matrix",
            "cargo xtask matrix",
            "cargo test --quiet -p crm-cli --test cli demo",
            "cargo test --quiet -p crm-cli --test check",
        ],
        "{}",
        next::written(&steps)
    );
    assert_eq!(steps.len(), commands.len());
}

#[test]
fn a_step_of_code_is_the_narrowest_test() {
    let workspace = Workspace::new();
    let file = "crates/crm-sandbox/src/vendors/skarbe.rs";
    workspace.edit(&(file, "\"photo\"", "\"picture\""));
    let steps = workspace.steps();
    let commands: Vec<&str> = steps
        .iter()
        .filter_map(|step| step.command.as_deref())
        .collect();
    assert_eq!(
        commands,
        [
            "cargo test --quiet -p crm-sandbox --lib --test server -- skarbe operations contract",
            "cargo test --quiet -p crm-cli --test cli demo",
            "cargo test --quiet -p crm-cli --test check",
        ]
    );
}

#[test]
fn a_specification_that_cannot_be_read_is_the_first_step() {
    let workspace = Workspace::new();
    workspace.edit(&(SPEC, "openapi: 3.0.3", "openapi: [3.0.3"));
    let steps = workspace.steps();
    assert_eq!(steps[0].about, "specification of skarbe: findings");
    assert!(steps[0].details[0].contains("not valid YAML"), "{steps:?}");
}

/// The recording of the page for maintainers; `UPDATE_PAGES=1` writes it anew.
#[test]
fn the_page_shows_what_the_command_says() {
    const PAGE: &str = "docs/book/src/a-page-has-changed.md";
    let file = spec::workspace_root().join(PAGE);
    let mut page = fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
    let before = page.clone();
    let mut show = |begin: &str, steps: &[Step]| {
        let begin = format!("<!-- next: {begin} -->\n```text\n");
        let (head, rest) = page.split_once(&begin).expect("the mark of the recording");
        let (_, tail) = rest.split_once("```\n<!-- end -->").expect("its end");
        page = format!(
            "{head}{begin}{}```\n<!-- end -->{tail}",
            next::written(steps)
        );
    };
    let renamed = &CHANGES[0];
    let workspace = Workspace::new();
    for (from, to) in renamed.spec {
        workspace.edit(&(SPEC, from, to));
    }
    show("after the specification alone", &workspace.steps()[..1]);
    for edit in renamed.examples {
        workspace.edit(edit);
    }
    generate::run(workspace.path(), &["skarbe".to_owned()], false).unwrap();
    show("after the examples and generate", &workspace.steps());
    if std::env::var_os("UPDATE_PAGES").is_some() {
        fs::write(file, page).unwrap();
        return;
    }
    assert!(
        page == before,
        "{PAGE} is out of date; run `UPDATE_PAGES=1 cargo test -p xtask --test next`"
    );
}
