//! What `cargo xtask release` proposes, in a repository made for each test: a client of Skarbe's
//! specification, the runtime that it needs, and a crate over both.

mod common;

use std::fs;
use std::path::Path;

use common::git;
use xtask::diff::Class;
use xtask::release::{self, Proposal, Request};
use xtask::spec;

/// What every changelog begins with.
const CHANGELOG: &str = include_str!("../template/crate/CHANGELOG.md");

struct Repository(tempfile::TempDir);

impl Repository {
    fn new() -> Self {
        let repository = Self(tempfile::tempdir().expect("a folder"));
        let good = spec::workspace_root().join("specs/skarbe");
        repository.write(
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\", \"tools\"]\n\n\
             [workspace.package]\nversion = \"0.1.0\"\nrepository = \"https://example.com/crm\"\n\n\
             [workspace.dependencies]\n\
             crm-skarbe = { version = \"0.1.0\", path = \"crates/crm-skarbe\" }\n\
             crm-runtime = { version = \"0.1.0\", path = \"crates/crm-runtime\" }\n",
        );
        for (name, needs) in [
            ("crm-skarbe", &["crm-runtime"][..]),
            ("crm-facade", &["crm-skarbe", "crm-runtime"]),
            ("crm-runtime", &[]),
        ] {
            let needs: String = needs
                .iter()
                .map(|name| format!("{name}.workspace = true\n"))
                .collect();
            repository.write(
                &format!("crates/{name}/Cargo.toml"),
                &format!(
                    "[package]\nname = \"{name}\"\nversion.workspace = true\nedition = \"2024\"\n\
                     description = \"A crate\"\nrust-version = \"1.88\"\nlicense = \"MIT OR Apache-2.0\"\n\
                     repository.workspace = true\nhomepage = \"https://example.com/crm\"\n\
                     documentation = \"https://docs.rs/{name}\"\nkeywords = [\"crm\"]\n\
                     categories = [\"api-bindings\"]\n\n[package.metadata.docs.rs]\nall-features = true\n\
                     rustdoc-args = [\"--cfg\", \"docsrs\"]\n\n[dependencies]\n{needs}"
                ),
            );
            for (file, text) in [
                ("src/lib.rs", "#![cfg_attr(docsrs, feature(doc_cfg))]\n"),
                ("README.md", "A crate.\n"),
                ("CHANGELOG.md", CHANGELOG),
                ("LICENSE-MIT", "MIT\n"),
                ("LICENSE-APACHE", "Apache\n"),
            ] {
                repository.write(&format!("crates/{name}/{file}"), text);
            }
        }
        repository.write("LICENSE-MIT", "MIT\n");
        repository.write("LICENSE-APACHE", "Apache\n");
        repository.write(
            "tools/Cargo.toml",
            "[package]\nname = \"tools\"\nversion = \"0.0.0\"\npublish = false\n",
        );
        repository.write("tools/src/lib.rs", "");
        for entry in fs::read_dir(good).expect("the specification") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                let name = path.file_name().expect("a name").to_string_lossy();
                let text = fs::read_to_string(&path).expect("a file");
                repository.write(&format!("specs/skarbe/{name}"), &text);
            }
        }
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository.commit("Everything");
        repository
    }

    fn released() -> Self {
        let repository = Self::new();
        repository.git(&["tag", "v0.1.0"]);
        repository
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.root().join(file)).expect(file)
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.root().join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect(file);
    }

    /// Changes the specification, and commits.
    fn edit(&self, old: &str, new: &str) {
        let text = self.read("specs/skarbe/v1.yaml");
        assert!(text.contains(old), "{old}");
        self.write("specs/skarbe/v1.yaml", &text.replacen(old, new, 1));
        self.commit("The vendor changed its mind");
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    fn git(&self, arguments: &[&str]) {
        git(self.root(), arguments);
    }

    fn proposals(&self, breaking: &[&str]) -> Vec<Proposal> {
        let breaking: Vec<String> = breaking.iter().map(ToString::to_string).collect();
        release::proposals(self.root(), &breaking).expect("proposals")
    }

    /// Name and next version of each crate.
    fn next(&self, breaking: &[&str]) -> Vec<(String, Option<String>)> {
        let proposals = self.proposals(breaking).into_iter();
        proposals
            .map(|proposal| {
                let next = proposal.next.map(|next| next.to_string());
                (proposal.crate_name, next)
            })
            .collect()
    }
}

fn expected(next: [(&str, Option<&str>); 3]) -> Vec<(String, Option<String>)> {
    let next = next.into_iter();
    next.map(|(name, next)| (name.to_owned(), next.map(str::to_owned)))
        .collect()
}

const NOTHING: [(&str, Option<&str>); 3] = [
    ("crm-runtime", None),
    ("crm-skarbe", None),
    ("crm-facade", None),
];

#[test]
fn crates_come_after_what_they_need_and_those_that_stay_private_not_at_all() {
    let repository = Repository::released();
    assert_eq!(repository.next(&[]), expected(NOTHING));
}

#[test]
fn the_first_release_is_of_the_version_that_stands() {
    let repository = Repository::new();
    let first = Some("0.1.0");
    assert_eq!(
        repository.next(&[]),
        expected([
            ("crm-runtime", first),
            ("crm-skarbe", first),
            ("crm-facade", first)
        ])
    );
}

#[test]
fn a_specification_that_breaks_moves_its_client_and_what_shows_it() {
    let repository = Repository::released();
    repository.edit("operationId: contacts_list", "operationId: contacts_find");
    assert_eq!(
        repository.next(&[]),
        expected([
            ("crm-runtime", None),
            ("crm-skarbe", Some("0.2.0")),
            ("crm-facade", Some("0.2.0"))
        ])
    );
    let proposals = repository.proposals(&[]);
    let (class, entry) = &proposals[1].entries[0];
    assert_eq!(*class, Class::Breaking);
    assert!(entry.contains("contacts_list"), "{entry}");
}

#[test]
fn a_change_of_words_is_a_patch_of_its_client_alone() {
    let repository = Repository::released();
    repository.edit("summary: ", "summary: Once more, ");
    assert_eq!(
        repository.next(&[]),
        expected([
            ("crm-runtime", None),
            ("crm-skarbe", Some("0.1.1")),
            ("crm-facade", None)
        ])
    );
}

#[test]
fn a_change_by_hand_is_listed_to_be_judged_and_can_be_named_breaking() {
    let repository = Repository::released();
    repository.write("crates/crm-runtime/src/lib.rs", "//! Changed.\n");
    repository.commit("A better runtime");
    let proposals = repository.proposals(&[]);
    assert_eq!(proposals[0].next.expect("a version").to_string(), "0.1.1");
    assert_eq!(
        proposals[0].to_judge.as_deref(),
        Some("crates/crm-runtime/src/lib.rs")
    );
    assert!(release::report(&proposals).contains("--breaking crm-runtime"));
    let broken = Some("0.2.0");
    assert_eq!(
        repository.next(&["crm-runtime"]),
        expected([
            ("crm-runtime", broken),
            ("crm-skarbe", broken),
            ("crm-facade", broken)
        ])
    );
}

#[test]
fn what_did_not_change_or_does_not_exist_cannot_be_named_breaking() {
    let repository = Repository::released();
    for name in ["crm-runtime", "tools"] {
        let error = release::proposals(repository.root(), &[name.to_owned()]).expect_err(name);
        assert!(format!("{error:#}").contains(name), "{error:#}");
    }
}

#[test]
fn a_tag_of_the_crate_counts_for_it_alone() {
    let repository = Repository::released();
    repository.edit("summary: ", "summary: Once more, ");
    repository.git(&["tag", "crm-skarbe-v0.1.1"]);
    assert_eq!(repository.next(&[]), expected(NOTHING));
}

#[test]
fn what_is_written_is_what_was_proposed_and_the_same_when_written_again() {
    let repository = Repository::released();
    repository.edit("operationId: contacts_list", "operationId: contacts_find");
    let request = Request {
        write: true,
        no_package: true,
        ..Request::default()
    };
    release::run(repository.root(), &request).expect("it is written");
    let manifest = repository.read("crates/crm-skarbe/Cargo.toml");
    assert!(manifest.contains("version = \"0.2.0\""), "{manifest}");
    let workspace = repository.read("Cargo.toml");
    assert!(
        workspace.contains("crm-skarbe = { version = \"0.2.0\""),
        "{workspace}"
    );
    assert!(
        workspace.contains("crm-runtime = { version = \"0.1.0\""),
        "{workspace}"
    );
    let changelog = repository.read("crates/crm-skarbe/CHANGELOG.md");
    let entry = changelog
        .strip_prefix(CHANGELOG)
        .and_then(|rest| rest.strip_prefix("\n## 0.2.0 - "))
        .expect("the entry is the first");
    let (_, entry) = entry.split_once('\n').expect("a date");
    assert!(
        entry.starts_with("\n### Changed\n\n- **Breaking:** "),
        "{entry}"
    );
    repository.commit("Versions");
    release::run(repository.root(), &request).expect("it is written again");
    assert_eq!(repository.read("crates/crm-skarbe/CHANGELOG.md"), changelog);
    assert_eq!(repository.read("crates/crm-skarbe/Cargo.toml"), manifest);
}

#[test]
fn the_next_release_goes_above_the_entries_of_the_last() {
    let repository = Repository::released();
    let request = Request {
        write: true,
        no_package: true,
        ..Request::default()
    };
    repository.edit("summary: ", "summary: Once more, ");
    release::run(repository.root(), &request).expect("it is written");
    repository.commit("Versions");
    repository.git(&["tag", "crm-skarbe-v0.1.1"]);
    repository.edit("operationId: contacts_list", "operationId: contacts_find");
    release::run(repository.root(), &request).expect("it is written");
    let changelog = repository.read("crates/crm-skarbe/CHANGELOG.md");
    let titles: Vec<&str> = changelog
        .lines()
        .filter_map(|line| line.strip_prefix("## ")?.split(" - ").next())
        .collect();
    assert_eq!(titles, ["Unreleased", "0.2.0", "0.1.1"]);
}

#[test]
fn packages_are_tried_as_they_stand_and_not_as_they_stood() {
    let repository = Repository::new();
    repository.write(".cargo/config.toml", "[net]\noffline = true\n");
    let tried = || release::try_packages(repository.root());
    tried().expect("empty crates build");
    let with = |line: &str| format!("#![cfg_attr(docsrs, feature(doc_cfg))]\n{line}");
    repository.write(
        "crates/crm-skarbe/src/lib.rs",
        &with("pub use crm_runtime::Wire;"),
    );
    let refused = tried().expect_err("the runtime has none");
    assert!(format!("{refused:#}").contains("Wire"), "{refused:#}");
    repository.write("crates/crm-runtime/src/lib.rs", &with("pub struct Wire;"));
    tried().expect("the version is the same, and its contents are new");
}

#[test]
fn every_package_of_this_workspace_is_complete() {
    release::check_packages(&spec::workspace_root()).expect("complete packages");
}

#[test]
fn each_thing_that_a_package_lacks_is_named() {
    let repository = Repository::new();
    let manifest = "crates/crm-skarbe/Cargo.toml";
    let lacks = |line: &'static str| (manifest, line, "");
    let edits = [
        (lacks("description = \"A crate\"\n"), "`description`"),
        (lacks("license = \"MIT OR Apache-2.0\"\n"), "`license`"),
        (lacks("rust-version = \"1.88\"\n"), "`rust-version`"),
        (lacks("repository.workspace = true\n"), "`repository`"),
        (
            lacks("homepage = \"https://example.com/crm\"\n"),
            "`homepage`",
        ),
        (
            (manifest, "docs.rs/crm-skarbe", "docs.rs/crm-runtime"),
            "\"https://docs.rs/crm-skarbe\"",
        ),
        (lacks("keywords = [\"crm\"]\n"), "`keywords`"),
        (
            (
                manifest,
                "[\"api-bindings\"]",
                "[]\nexclude = [\"LICENSE-MIT\"]",
            ),
            "`categories`",
        ),
        (lacks("all-features = true\n"), "`all-features = true`"),
        // By the exclusion above.
        (lacks(""), "does not contain LICENSE-MIT"),
        (
            ("crates/crm-skarbe/LICENSE-APACHE", "Apache", "Another"),
            "LICENSE-APACHE differs",
        ),
        (
            (
                "crates/crm-skarbe/CHANGELOG.md",
                "## Unreleased",
                "## 0.1.0",
            ),
            "CHANGELOG.md must begin",
        ),
        (
            ("crates/crm-skarbe/src/lib.rs", "doc_cfg", "doc_auto_cfg"),
            "src/lib.rs needs",
        ),
    ];
    for ((file, old, new), _) in &edits {
        let text = repository.read(file);
        assert!(text.contains(old), "{old}");
        repository.write(file, &text.replacen(old, new, 1));
    }
    let error = release::check_packages(repository.root()).expect_err("gaps");
    let message = error.to_string();
    let gaps: Vec<&str> = message.lines().skip(1).collect();
    assert_eq!(gaps.len(), edits.len(), "{message}");
    for (gap, (_, named)) in gaps.iter().zip(edits) {
        assert!(gap.contains("crm-skarbe: "), "{gap}");
        assert!(gap.contains(named), "{gap}, instead of {named}");
    }
}

#[test]
fn nothing_is_released_while_the_address_of_the_repository_is_a_placeholder() {
    let repository = Repository::new();
    let manifest = repository.read("Cargo.toml");
    let unset = manifest.replace("https://example.com/crm", "https://repository.invalid/crm");
    repository.write("Cargo.toml", &unset);
    release::check_packages(repository.root()).expect("complete packages");
    let request = Request {
        write: true,
        no_package: true,
        ..Request::default()
    };
    let error = release::run(repository.root(), &request).expect_err("a placeholder");
    assert!(error.to_string().contains("`repository`"), "{error:#}");
    assert_eq!(repository.read("crates/crm-skarbe/CHANGELOG.md"), CHANGELOG);
}
