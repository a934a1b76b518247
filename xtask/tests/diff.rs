//! The report of `cargo xtask diff`, and what `--ci` says in repositories of every kind.

mod common;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use common::git;
use serde_json::Value;
use tempfile::TempDir;
use xtask::diff::{self, Class, Format, GateOutcome, Report, Request, Step, Version};
use xtask::spec;

/// A workspace with one vendor, under git.
struct Repository {
    root: TempDir,
}

impl Repository {
    fn new() -> Self {
        let repository = Self {
            root: TempDir::new().unwrap(),
        };
        repository.write("specs/skarbe/v1.yaml", &skarbe());
        repository.version("0.1.0");
        repository.git(&["init", "--quiet", "--initial-branch", "main"]);
        repository.commit();
        repository
    }

    fn path(&self) -> &Path {
        self.root.path()
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Makes a replacement in the specification.
    fn edit(&self, from: &str, to: &str) {
        let file = self.path().join("specs/skarbe/v1.yaml");
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(from), "{from}");
        fs::write(file, text.replacen(from, to, 1)).unwrap();
    }

    fn version(&self, version: &str) {
        let manifest = format!("[workspace]\n\n[workspace.package]\nversion = \"{version}\"\n");
        self.write("Cargo.toml", &manifest);
        let own = "[package]\nname = \"crm-skarbe\"\nversion.workspace = true\n";
        self.write("crates/crm-skarbe/Cargo.toml", own);
    }

    fn git(&self, arguments: &[&str]) {
        git(self.path(), arguments);
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&[
            "commit",
            "--quiet",
            "--allow-empty",
            "--message",
            "as it stands",
        ]);
    }

    fn outcome(&self) -> GateOutcome {
        outcome(self.path())
    }
}

fn outcome(root: &Path) -> GateOutcome {
    let mut verdicts = diff::verdicts(root).unwrap();
    assert_eq!(verdicts.len(), 1);
    assert_eq!(verdicts[0].crate_name, "crm-skarbe");
    let outcome = verdicts.remove(0).outcome;
    let fails = matches!(outcome, GateOutcome::Fails { .. });
    let code = diff::gate(root).unwrap();
    assert_eq!(code == ExitCode::FAILURE, fails);
    outcome
}

fn skarbe() -> String {
    fs::read_to_string(spec::workspace_root().join("specs/skarbe/v1.yaml")).unwrap()
}

/// A break: the property `photo` is gone.
const BREAK: (&str, &str) = ("        photo:\n", "        picture:\n");
/// A further value of an open enum.
const ADDITION: (&str, &str) = ("enum: [lead, ", "enum: [lead, on hold, ");

fn version(text: &str) -> Version {
    Version::parse(text).unwrap()
}

fn passes(tag: &str, class: Option<Class>) -> GateOutcome {
    GateOutcome::Passes {
        tag: tag.to_owned(),
        class,
    }
}

#[test]
fn before_the_first_release_there_is_nothing_to_break() {
    let repository = Repository::new();
    repository.edit(BREAK.0, BREAK.1);
    let GateOutcome::NotCompared(why) = repository.outcome() else {
        panic!("there is no release");
    };
    assert!(why.starts_with("no release has been tagged"), "{why}");
}

#[test]
fn an_unchanged_specification_passes() {
    let repository = Repository::new();
    repository.git(&["tag", "v0.1.0"]);
    assert_eq!(repository.outcome(), passes("v0.1.0", None));
}

#[test]
fn a_break_that_the_version_does_not_tell_fails_and_is_named() {
    let repository = Repository::new();
    repository.git(&["tag", "v0.1.0"]);
    repository.edit(BREAK.0, BREAK.1);
    for stated in ["0.1.0", "0.1.7"] {
        repository.version(stated);
        let GateOutcome::Fails {
            tag,
            version: now,
            needed,
            breaks,
        } = repository.outcome()
        else {
            panic!("{stated} does not tell of a break");
        };
        assert_eq!(
            (tag.as_str(), now, needed),
            ("v0.1.0", version(stated), version("0.2.0"))
        );
        assert_eq!(
            breaks,
            ["v1: response-field-removed: `Contact` has no field `photo` any more"]
        );
    }
}

#[test]
fn a_break_that_the_version_tells_passes() {
    let repository = Repository::new();
    repository.git(&["tag", "v0.1.0"]);
    repository.edit(BREAK.0, BREAK.1);
    for stated in ["0.2.0", "0.3.1", "1.0.0"] {
        repository.version(stated);
        assert_eq!(
            repository.outcome(),
            passes("v0.1.0", Some(Class::Breaking))
        );
    }
}

#[test]
fn from_one_on_the_first_number_tells_of_a_break() {
    let repository = Repository::new();
    repository.git(&["tag", "v1.2.3"]);
    repository.edit(BREAK.0, BREAK.1);
    repository.version("1.9.0");
    assert!(matches!(
        repository.outcome(),
        GateOutcome::Fails { needed, .. } if needed == version("2.0.0")
    ));
    repository.version("2.0.0");
    assert_eq!(
        repository.outcome(),
        passes("v1.2.3", Some(Class::Breaking))
    );
}

#[test]
fn an_addition_asks_nothing_of_the_gate() {
    let repository = Repository::new();
    repository.git(&["tag", "v0.1.0"]);
    repository.edit(ADDITION.0, ADDITION.1);
    assert_eq!(
        repository.outcome(),
        passes("v0.1.0", Some(Class::Additive))
    );
}

#[test]
fn a_generation_that_is_gone_is_a_break_and_a_new_one_is_not() {
    let repository = Repository::new();
    let other = skarbe().replace("generation: v1", "generation: v2");
    repository.git(&["tag", "v0.1.0"]);
    repository.write("specs/skarbe/v2.yaml", &other);
    assert_eq!(
        repository.outcome(),
        passes("v0.1.0", Some(Class::Additive))
    );
    fs::remove_file(repository.path().join("specs/skarbe/v1.yaml")).unwrap();
    let GateOutcome::Fails { breaks, .. } = repository.outcome() else {
        panic!("v1 is gone");
    };
    assert_eq!(breaks, ["v1: the generation is gone"]);
}

#[test]
fn a_shallow_clone_without_tags_says_so_and_does_not_fail() {
    let repository = Repository::new();
    repository.git(&["tag", "v0.1.0"]);
    repository.edit(BREAK.0, BREAK.1);
    repository.commit();
    let clone = TempDir::new().unwrap();
    let from = format!("file://{}", repository.path().display());
    let into = clone.path().join("clone");
    git(
        clone.path(),
        &[
            "clone",
            "--quiet",
            "--depth",
            "1",
            "--no-tags",
            &from,
            &into.display().to_string(),
        ],
    );
    let GateOutcome::NotCompared(why) = outcome(&into) else {
        panic!("there is nothing to compare with");
    };
    assert!(
        why.contains("shallow") && why.contains("git fetch --tags"),
        "{why}"
    );
    git(
        &into,
        &[
            "fetch", "--quiet", "--depth", "1", "origin", "tag", "v0.1.0",
        ],
    );
    assert!(matches!(outcome(&into), GateOutcome::Fails { .. }));
}

#[test]
fn the_highest_release_counts_whether_of_the_crate_or_of_all() {
    let repository = Repository::new();
    repository.git(&["tag", "v0.1.0"]);
    repository.edit(BREAK.0, BREAK.1);
    repository.version("0.2.0");
    repository.commit();
    for tag in [
        "crm-skarbe-v0.2.0",
        "crm-other-v0.9.0",
        "v0.3.0-rc.1",
        "v0.10",
        "vacation",
    ] {
        repository.git(&["tag", tag]);
    }
    assert_eq!(repository.outcome(), passes("crm-skarbe-v0.2.0", None));
}

#[test]
fn a_release_of_another_branch_does_not_count() {
    let repository = Repository::new();
    repository.git(&["tag", "v0.1.0"]);
    repository.git(&["checkout", "--quiet", "-b", "other"]);
    repository.edit(BREAK.0, BREAK.1);
    repository.commit();
    repository.git(&["tag", "v0.2.0"]);
    repository.git(&["checkout", "--quiet", "main"]);
    assert_eq!(repository.outcome(), passes("v0.1.0", None));
}

#[test]
fn a_released_specification_that_cannot_be_read_counts_as_broken() {
    let repository = Repository::new();
    repository.edit("x-effect: read", "x-effect: looks");
    repository.commit();
    repository.git(&["tag", "v0.1.0"]);
    repository.edit("x-effect: looks", "x-effect: read");
    let GateOutcome::Fails { breaks, .. } = repository.outcome() else {
        panic!("it cannot be compared");
    };
    assert!(
        breaks[0].starts_with("v1: what v0.1.0 has cannot be compared:"),
        "{breaks:?}"
    );
    repository.version("0.2.0");
    assert_eq!(
        repository.outcome(),
        passes("v0.1.0", Some(Class::Breaking))
    );
}

#[test]
fn without_a_repository_nothing_is_compared() {
    let repository = Repository::new();
    fs::remove_dir_all(repository.path().join(".git")).unwrap();
    assert_eq!(
        repository.outcome(),
        GateOutcome::NotCompared("there is no git repository".to_owned())
    );
}

fn request(against: &str) -> Request {
    Request {
        vendor: "skarbe".to_owned(),
        generation: None,
        against: against.to_owned(),
        format: Format::Text,
        fail_on: None,
    }
}

#[test]
fn it_compares_with_a_git_reference() {
    let repository = Repository::new();
    repository.edit(ADDITION.0, ADDITION.1);
    let report = diff::report(repository.path(), &request("HEAD")).unwrap();
    assert_eq!(report.changes.len(), 1);
    assert_eq!(report.changes[0].rule.name, "enum-value-added-open");
    assert_eq!(
        (report.step(), report.step_from_one()),
        (Step::Patch, Step::Minor)
    );
    for unknown in ["lost", "--all", "HEAD:lost"] {
        let error = diff::report(repository.path(), &request(unknown)).unwrap_err();
        assert!(error.to_string().contains(unknown), "{error:#}");
    }
}

#[test]
fn it_fails_on_the_class_that_is_asked_for() {
    let repository = Repository::new();
    repository.edit(ADDITION.0, ADDITION.1);
    let run = |class| {
        let request = Request {
            fail_on: Some(class),
            ..request("HEAD")
        };
        diff::run(repository.path(), &request).unwrap()
    };
    assert_eq!(run(Class::Breaking), ExitCode::SUCCESS);
    assert_eq!(run(Class::Additive), ExitCode::FAILURE);
    assert_eq!(run(Class::Documentation), ExitCode::FAILURE);
}

/// The specification of Skarbe in this workspace, against one that has other names and values.
fn of_this_workspace() -> Report {
    let older = TempDir::new().unwrap();
    let file = older.path().join("older.yaml");
    let text = skarbe()
        .replacen("        note:\n", "        remark:\n", 2)
        .replace("enum: [lead, qualified", "enum: [qualified")
        .replace("Id of the contact.", "Number of the contact.");
    fs::write(&file, text).unwrap();
    diff::report(
        &spec::workspace_root(),
        &request(&file.display().to_string()),
    )
    .unwrap()
}

#[test]
fn json_has_the_step_first_and_each_change_with_kind_location_and_class() {
    let text = diff::written(&of_this_workspace(), Format::Json);
    let json: Value = serde_json::from_str(&text).unwrap();
    let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(keys[..2], ["step", "step-from-1.0.0"]);
    assert_eq!(json["step-from-1.0.0"], "major");
    for change in json["changes"].as_array().unwrap() {
        for key in ["kind", "location", "class", "message", "file"] {
            assert!(
                change[key].as_str().is_some_and(|text| !text.is_empty()),
                "{key}: {change}"
            );
        }
    }
    let added = json["changes"]
        .as_array()
        .unwrap()
        .iter()
        .find(|change| change["location"] == "LeadStatusType")
        .unwrap();
    assert_eq!(added["kind"], "enum-value-added-open");
    assert_eq!(
        added["operations"],
        serde_json::json!(["lead_statuses_list"])
    );
    assert_eq!(
        added["capabilities"],
        serde_json::json!(["lead_status.list"])
    );
    let line = added["line"].as_u64().unwrap() as usize;
    assert!(
        skarbe()
            .lines()
            .nth(line - 1)
            .unwrap()
            .contains("LeadStatusType:")
    );
}

#[test]
fn a_change_leads_to_the_capabilities_and_to_the_lines_of_the_adapter() {
    let report = of_this_workspace();
    let change = report
        .changes
        .iter()
        .find(|change| change.location == "ContactCreate.note")
        .unwrap();
    assert_eq!(change.operations, ["contacts_create"]);
    assert_eq!(change.capabilities, ["contact.create"]);
    assert!(!change.adapter.is_empty());
    for place in &change.adapter {
        assert!(
            place
                .file
                .starts_with("crates/crm-facade/src/vendors/skarbe")
        );
        let text = fs::read_to_string(spec::workspace_root().join(&place.file)).unwrap();
        assert!(text.lines().nth(place.line - 1).unwrap().contains(".note"));
    }
}

#[test]
fn text_speaks_to_each_of_the_three_users() {
    let text = diff::written(&of_this_workspace(), Format::Text);
    let places: Vec<usize> = [
        "version step: ",
        "For applications on crm-skarbe",
        "`Contact` has no field `remark` any more",
        "For applications on crm-facade",
        "contact.create, breaking: ",
        "For the maintainer",
        "look at crates/crm-facade/src/vendors/skarbe/contacts.rs:",
        "cargo xtask next",
    ]
    .iter()
    .map(|part| {
        text.find(part)
            .unwrap_or_else(|| panic!("{part} is not in\n{text}"))
    })
    .collect();
    assert!(places.is_sorted(), "{text}");
}

#[test]
fn an_overlay_beside_the_older_file_belongs_to_it() {
    let folder = spec::workspace_root().join("specs/snov");
    let older = TempDir::new().unwrap();
    let overlay = fs::read_to_string(folder.join("provided.overlay.yaml")).unwrap();
    let (from, to) = ("lifetime-seconds: 3600", "lifetime-seconds: 60");
    assert!(overlay.contains(from));
    fs::copy(
        folder.join("provided.yaml"),
        older.path().join("older.yaml"),
    )
    .unwrap();
    let file = older.path().join("older.overlay.yaml");
    fs::write(file, overlay.replace(from, to)).unwrap();
    let request = Request {
        vendor: "snov".to_owned(),
        generation: Some("provided".to_owned()),
        ..request(&older.path().join("older.yaml").display().to_string())
    };
    let report = diff::report(&spec::workspace_root(), &request).unwrap();
    let found: Vec<(&str, &str)> = report
        .changes
        .iter()
        .map(|change| (change.rule.name, change.message.as_str()))
        .collect();
    assert_eq!(
        found,
        [(
            "token-lifetime-changed",
            "a token lives 3600 s instead of 60 s"
        )]
    );
    assert_eq!(report.changes[0].operations.len(), 65);
}

/// The lines of an operation are those of the file that says what changed.
#[test]
fn a_fact_of_an_operation_is_told_where_it_stands() {
    let older = TempDir::new().unwrap();
    let file = older.path().join("older.yaml");
    fs::write(
        &file,
        skarbe().replace("x-safe-to-retry: false", "x-safe-to-retry: true"),
    )
    .unwrap();
    let against = file.display().to_string();
    let report = diff::report(&spec::workspace_root(), &request(&against)).unwrap();
    let change = &report.changes[0];
    assert_eq!(change.rule.name, "repeat-safety-lost");
    assert_eq!(change.file, Path::new("specs/skarbe/v1.yaml"));
    let line = change.line;
    assert_eq!(
        skarbe().lines().nth(line - 1).unwrap().trim(),
        "x-safe-to-retry: false"
    );
}

#[test]
fn markdown_has_no_lines_that_move() {
    let text = diff::written(&of_this_workspace(), Format::Markdown);
    assert!(text.contains("## Breaking"), "{text}");
    assert!(text.contains("One place says something else."), "{text}");
    assert!(!text.contains("v1.yaml:"), "{text}");
}

/// It is written by `cargo xtask diff lunarsend --generation v2 --against specs/lunarsend/v1.yaml
/// --format markdown > docs/diff-example.md`.
#[test]
fn the_example_page_is_what_the_command_writes() {
    let root = spec::workspace_root();
    let request = Request {
        vendor: "lunarsend".to_owned(),
        generation: Some("v2".to_owned()),
        against: "specs/lunarsend/v1.yaml".to_owned(),
        format: Format::Markdown,
        fail_on: None,
    };
    let report = diff::report(&root, &request).unwrap();
    assert_eq!(report.moved_from.as_deref(), Some("v1"));
    let page = fs::read_to_string(root.join("docs/diff-example.md")).unwrap();
    let page = page.replace("\r\n", "\n");
    assert!(
        page == diff::written(&report, Format::Markdown),
        "docs/diff-example.md is out of date; write it anew by the command above this test"
    );
}

#[test]
fn the_step_of_a_version_is_that_of_cargo() {
    let classes = [
        Some(Class::Breaking),
        Some(Class::Additive),
        Some(Class::Documentation),
        None,
    ];
    let after = |text: &str| {
        classes.map(|class| {
            let version = version(text);
            version.after(version.step(class)).to_string()
        })
    };
    assert_eq!(after("0.3.1"), ["0.4.0", "0.3.2", "0.3.2", "0.3.1"]);
    assert_eq!(after("1.3.1"), ["2.0.0", "1.4.0", "1.3.2", "1.3.1"]);
    assert_eq!(Version::parse("1.2"), None);
    assert_eq!(Version::parse("1.2.3-rc.1"), None);
}
