//! Holds the verdicts on the mutations against cargo-semver-checks, which compares what rustdoc
//! says of the generated clients. It builds both versions of each crate, so it is run by hand:
//!
//!     cargo test -p xtask --test diff_against_semver_checks -- --ignored --nocapture
//!
//! `SEMVER_CHECKS` names the program, where it is not in the search path as `cargo-semver-checks`.

#[path = "diff/edits.rs"]
mod edits;
#[path = "diff/mutations.rs"]
mod mutations;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;
use xtask::generate;
use xtask::spec::{self, Spec};

use edits::edited;
use mutations::{Callers, Differs, Mutation};

/// A copy of the runtime and the clients, in a workspace of its own.
struct Copy {
    root: TempDir,
}

impl Copy {
    fn new() -> Self {
        let root = TempDir::new().unwrap();
        let from = spec::workspace_root();
        for entry in fs::read_dir(from.join("specs")).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_dir() {
                let name = format!("crates/crm-{}", entry.file_name().to_string_lossy());
                copy_folder(&from.join(&name), &root.path().join(&name));
            }
        }
        copy_folder(
            &from.join("crates/crm-runtime"),
            &root.path().join("crates/crm-runtime"),
        );
        let manifest = fs::read_to_string(from.join("Cargo.toml")).unwrap();
        let members = manifest
            .lines()
            .map(|line| match line.starts_with("members") {
                true => "members = [\"crates/*\"]",
                false => line,
            })
            .collect::<Vec<_>>()
            .join("\n");
        fs::write(root.path().join("Cargo.toml"), members).unwrap();
        fs::copy(from.join("Cargo.lock"), root.path().join("Cargo.lock")).unwrap();
        Self { root }
    }

    /// Puts the client of a specification into the copy.
    fn generate(&self, spec: &Spec) {
        for output in generate::generate(&spec::workspace_root(), spec).unwrap() {
            let path = self.root.path().join(&output.path);
            if output.path.starts_with("crates") {
                fs::write(path, output.text).unwrap();
            }
        }
    }

    /// Whether a program compiles with the client of a specification.
    fn compiles(&self, spec: &Spec, program: &str) -> bool {
        self.generate(spec);
        let examples = self
            .root
            .path()
            .join("crates")
            .join(spec.crate_name())
            .join("examples");
        fs::create_dir_all(&examples).unwrap();
        let module = spec.crate_name().replace('-', "_") + "::" + &spec.generation;
        let text = format!(
            "#![allow(dead_code, missing_docs, unused_imports)]\n\
             use {module}::{{Client, types}};\n{program}\nfn main() {{}}\n"
        );
        fs::write(examples.join("caller.rs"), text).unwrap();
        let compiled = self.cargo(spec, "check", &["--quiet", "--example", "caller"]);
        fs::remove_dir_all(examples).unwrap();
        compiled
    }

    fn cargo(&self, spec: &Spec, command: &str, arguments: &[&str]) -> bool {
        Command::new(env!("CARGO"))
            .current_dir(self.root.path())
            .env("CARGO_TARGET_DIR", self.root.path().join("target"))
            // The JSON of rustdoc is not stable yet.
            .env("RUSTC_BOOTSTRAP", "1")
            .args([command, "-p", &spec.crate_name()])
            .args(["--no-default-features", "--features", &spec.generation])
            .args(arguments)
            .stderr(Stdio::null())
            .status()
            .unwrap()
            .success()
    }

    /// What rustdoc says of the client of a specification.
    fn rustdoc(&self, spec: &Spec, name: &str) -> PathBuf {
        self.generate(spec);
        let json = [
            "-Z",
            "unstable-options",
            "--output-format",
            "json",
            "--cap-lints",
            "allow",
        ];
        let arguments = [&["--quiet", "--lib", "--"][..], &json].concat();
        assert!(
            self.cargo(spec, "rustdoc", &arguments),
            "rustdoc fails on {name}"
        );
        let written = spec.crate_name().replace('-', "_") + ".json";
        let kept = self.root.path().join(format!("{name}.json"));
        fs::copy(self.root.path().join("target/doc").join(written), &kept).unwrap();
        kept
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy_folder(&entry.path(), &target),
            false => fs::copy(entry.path(), target).map(drop).unwrap(),
        }
    }
}

/// The lints that ask for a new major version.
fn breaks(old: &Path, new: &Path) -> Vec<String> {
    let program = env::var_os("SEMVER_CHECKS").unwrap_or_else(|| "cargo-semver-checks".into());
    let output = Command::new(program)
        .args([
            "semver-checks",
            "--release-type",
            "minor",
            "--color",
            "never",
        ])
        .arg("--baseline-rustdoc")
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new)
        .output()
        .expect("cargo-semver-checks cannot be run; see the head of this file");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let lints: Vec<String> = text
        .lines()
        .filter_map(|line| line.strip_prefix("--- failure ")?.split(':').next())
        .map(str::to_owned)
        .collect();
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.success(), lints.is_empty(), "{text}{told}");
    lints
}

#[test]
#[ignore = "builds a client for each mutation, which takes minutes"]
fn it_agrees_but_where_the_table_says_otherwise() {
    let copy = Copy::new();
    let mut originals: BTreeMap<String, PathBuf> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (number, (kind, mutation)) in mutations::all().into_iter().enumerate() {
        let old = originals.entry(mutation.spec.clone()).or_insert_with(|| {
            copy.rustdoc(
                &edited(&mutation.spec, &[]),
                &mutation.spec.replace('/', "-"),
            )
        });
        let new = copy.rustdoc(
            &edited(&mutation.spec, &mutation.edits),
            &format!("{number}"),
        );
        let lints = breaks(old, &new);
        let expected = match (mutation.callers, mutation.semver_checks) {
            (_, Some(Differs::Silent)) => false,
            (_, Some(Differs::Stricter)) => true,
            (callers, None) => callers == Callers::Break,
        };
        let Mutation { class, callers, .. } = &mutation;
        println!(
            "{kind}: {class}, callers {callers:?}: {}: {lints:?}",
            mutation.shown()
        );
        let shown = mutation.caller.as_ref().is_none_or(|program| {
            let [before, after] =
                [&[][..], &mutation.edits].map(|edits| edited(&mutation.spec, edits));
            copy.compiles(&before, program) && !copy.compiles(&after, program)
        });
        if expected == lints.is_empty() || !shown {
            wrong.push(mutation.shown());
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
