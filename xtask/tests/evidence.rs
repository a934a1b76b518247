//! What a user's evidence does: it is merged, and shows in the trust, the operation table, the
//! documentation of methods, `diff` and `lint`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crm_spec::{Fact, Trust};
use xtask::evidence::{self, Evidence};
use xtask::facts::Facts;
use xtask::spec::{self, Spec};
use xtask::{diff, generate};

/// A folder with the specification of Skarbe.
fn workspace() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let file = "specs/skarbe/v1.yaml";
    fs::create_dir_all(folder.path().join("specs/skarbe")).unwrap();
    let from = spec::workspace_root().join(file);
    fs::copy(from, folder.path().join(file)).unwrap();
    folder
}

/// Evidence as `crm check` writes it.
fn sent(root: &Path, service: &str, generation: &str, operation: &str) -> PathBuf {
    let file = root.join("skarbe.yaml");
    let facts = ["path", "method", "request", "response", "status"];
    let facts: String = facts
        .iter()
        .map(|fact| format!("      - \"{fact}\"\n"))
        .collect();
    let text = format!(
        "crm-check: 1\nvendor: \"skarbe\"\ngeneration: \"{generation}\"\ndate: \"2026-09-30\"\n\
         account: \"skarbe-1f2e3d4c\"\nservice: \"{service}\"\noperations:\n  \
         lead_statuses_list:\n    calls: 2\n    agrees:\n{facts}  \
         {operation}:\n    calls: 2\n    agrees:\n      - \"path\"\n    differs:\n      \
         - {{\"kind\":\"type\",\"at\":\"[].firstName\",\"expected\":\"string\",\"found\":\"integer\",\"count\":9}}\n      \
         - {{\"kind\":\"unknown-field\",\"at\":\"[].nick\",\"found\":\"string\",\"count\":9}}\n"
    );
    fs::write(&file, text).unwrap();
    file
}

fn read(root: &Path) -> Spec {
    spec::load(root, &["skarbe".to_owned()])
        .unwrap()
        .pop()
        .unwrap()
}

#[test]
fn evidence_of_a_user_makes_facts_live_or_contradicted() {
    let folder = workspace();
    let root = folder.path();
    let before = read(root);
    let file = sent(root, "documented", "v1", "contacts_list");
    let code = evidence::run(root, "skarbe", &[file]).unwrap();
    assert_eq!(format!("{code:?}"), format!("{:?}", ExitCode::SUCCESS));
    assert!(root.join(Evidence::file("skarbe", "v1")).exists());

    let after = read(root);
    let facts = Facts::read(&after).unwrap();
    let operation = |id: &str| {
        facts
            .operations
            .iter()
            .find(|it| it.operation_id == id)
            .unwrap()
    };
    assert_eq!(operation("lead_statuses_list").trust(), Trust::Live);
    let contacts = operation("contacts_list").ground_of(Fact::Response);
    assert_eq!(contacts.trust, Trust::Contradicted);
    assert_eq!(operation("me_get").trust(), Trust::Documented);

    let client: String = generate::generate(&spec::workspace_root(), &after)
        .unwrap()
        .into_iter()
        .map(|output| output.text.replace("\n    /// ", " ").replace("\n", " "))
        .collect();
    for shown in [
        "Trust: live; seen on the real service on 2026-09-30 (1 account).",
        "Response: **contradicted** by the real service on 2026-09-30 (1 account): type at \
         [].firstName: expected string, found integer.",
        "on: \"2026-09-30\"",
        "difference: Some(",
    ] {
        assert!(client.contains(shown), "{shown}");
    }

    let changes = diff::compare(&before, &after).unwrap();
    let told: Vec<_> = changes
        .iter()
        .map(|change| change.message.as_str())
        .collect();
    assert!(
        told.contains(&"response of `contacts_list` is contradicted instead of documented"),
        "{told:?}"
    );
    assert!(
        changes
            .iter()
            .all(|change| change.rule.name == "evidence-changed")
    );
    assert!(diff::compare(&after, &after).unwrap().is_empty());

    assert_eq!(
        evidence::contradictions(&after),
        [
            "contacts_list: the service contradicts the response (2026-09-30, 1 account): type at \
             [].firstName: expected string, found integer"
        ]
    );
    assert_eq!(
        evidence::additions(&after),
        ["contacts_list: unknown-field at [].nick: string"]
    );
}

#[test]
fn what_can_not_be_taken_changes_nothing() {
    let folder = workspace();
    let root = folder.path();
    for (service, generation, operation, says) in [
        ("sandbox", "v1", "contacts_list", "made on the sandbox"),
        ("other-address", "v1", "contacts_list", "another address"),
        ("documented", "v9", "contacts_list", "no generation `v9`"),
        (
            "documented",
            "v1",
            "contacts_dance",
            "`contacts_dance` is no operation",
        ),
    ] {
        let file = sent(root, service, generation, operation);
        let error = evidence::run(root, "skarbe", &[file]).unwrap_err();
        let error = format!("{error:#}");
        assert!(error.contains(says), "{error}");
        assert!(error.contains("skarbe.yaml"), "{error}");
    }
    assert!(!root.join(Evidence::file("skarbe", "v1")).exists());
}

/// What `cargo xtask` prints in a workspace, and whether it ended well.
fn xtask(root: &Path, arguments: &[&str]) -> (String, bool) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .arg("--root")
        .arg(root)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    (text.replace("\r\n", "\n"), output.status.success())
}

/// A copy of the folder `specs/skarbe`.
fn copy_of_specs(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_of_specs(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[test]
fn lint_warns_and_update_lists_what_the_service_contradicts() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    copy_of_specs(
        &spec::workspace_root().join("specs/skarbe"),
        &root.join("specs/skarbe"),
    );
    let (before, passed) = xtask(root, &["lint", "skarbe"]);
    assert!(passed && !before.contains("warning"), "{before}");

    let file = sent(root, "documented", "v1", "contacts_list");
    evidence::run(root, "skarbe", &[file]).unwrap();

    // A service that was mended, or an odd account, must not stop a release.
    let (linted, passed) = xtask(root, &["lint", "skarbe"]);
    assert_eq!(
        linted,
        "warning: specs/skarbe/evidence/v1.yaml: contacts_list: the service contradicts the response \
         (2026-09-30, 1 account): type at [].firstName: expected string, found integer\n\
         0 findings in 1 specification\n"
    );
    assert!(passed);

    let page = spec::workspace_root().join("xtask/tests/update/skarbe.txt");
    let page = page.to_str().unwrap();
    let (updated, _) = xtask(root, &["update", "skarbe", "--docs", page]);
    let (_, seen) = updated
        .split_once("\nThe real service contradicts the specification\n")
        .unwrap_or_else(|| panic!("{updated}"));
    let told = "  - contacts_list: the service contradicts the response (2026-09-30, 1 account): type at \
                [].firstName: expected string, found integer\n\
                \nThe real service also has\n  - contacts_list: unknown-field at [].nick: string\n";
    assert!(seen.starts_with(told), "{seen}");
}
