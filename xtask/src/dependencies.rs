//! `cargo xtask dependencies`: checks what the crates depend on against deny.toml.
//!
//! The file has the format of cargo-deny, which takes minutes to build. This command checks the licences, the banned
//! crates and the sources in a second, and stops at a key that it does not know. Known vulnerabilities are left to
//! cargo-deny.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;
use spdx::{Expression, Licensee, ParseMode};

use crate::metadata::{self, Metadata, Package};

/// The only registry that packages may come from.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Policy {
    licenses: Licenses,
    bans: Bans,
    #[serde(rename = "sources")]
    _sources: Sources,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Licenses {
    allow: Vec<String>,
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: Vec<String>,
}

/// What is banned. The values of the other keys can't be chosen here.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Bans {
    #[serde(rename = "multiple-versions")]
    _multiple_versions: Allow,
    #[serde(rename = "wildcards")]
    _wildcards: Deny,
    #[serde(rename = "allow-wildcard-paths")]
    _allow_wildcard_paths: bool,
    deny: Vec<Ban>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ban {
    #[serde(rename = "crate")]
    name: String,
    /// The crates that may depend on it all the same.
    #[serde(default)]
    wrappers: Vec<String>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Sources {
    #[serde(rename = "unknown-registry")]
    _unknown_registry: Deny,
    #[serde(rename = "unknown-git")]
    _unknown_git: Deny,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Allow {
    Allow,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Deny {
    Deny,
}

/// Checks the dependencies with the default features. Gives a line for each finding.
///
/// # Errors
///
/// When cargo can't be run, or deny.toml can't be read.
pub fn run(root: &Path) -> Result<Vec<String>> {
    let policy = std::fs::read_to_string(root.join("deny.toml")).context("deny.toml")?;
    let policy: Policy = toml::from_str(&policy).context("deny.toml")?;
    check(&metadata::of_all(root, &[])?, &policy)
}

fn check(metadata: &Metadata, policy: &Policy) -> Result<Vec<String>> {
    let nodes = metadata.resolve.as_ref().context("no resolution")?;
    let packages: BTreeMap<&str, &Package> = metadata
        .packages
        .iter()
        .map(|package| (package.id.as_str(), package))
        .collect();
    let allowed = licensees(&policy.licenses.allow)?;
    let mut found = Vec::new();
    for node in &nodes.nodes {
        let package = packages[node.id.as_str()];
        let exceptions = policy.licenses.exceptions.iter();
        let exceptions = exceptions.filter(|exception| exception.name == package.name);
        let mut allowed = allowed.clone();
        for exception in exceptions {
            allowed.extend(licensees(&exception.allow)?);
        }
        let mut say = |what: String| {
            found.push(format!("{} {}: {what}", package.name, package.version));
        };
        if !may_be_used(package, &allowed) {
            let license = package.license.as_deref().unwrap_or("none");
            say(format!("its licence is not allowed: {license}"));
        }
        if let Some(source) = package.source.as_deref().filter(|it| *it != REGISTRY) {
            say(format!("it comes from {source}"));
        }
        if package.source.is_none() {
            for dependency in &package.dependencies {
                if dependency.req == "*" && dependency.path.is_none() {
                    say(format!("it takes any version of {}", dependency.name));
                }
            }
        }
        for edge in &node.deps {
            let used = packages[edge.pkg.as_str()];
            for ban in policy.bans.deny.iter().filter(|ban| ban.name == used.name) {
                if !ban.wrappers.contains(&package.name) {
                    say(format!("it must not use {}: {}", ban.name, ban.reason));
                }
            }
        }
    }
    Ok(found)
}

fn licensees(names: &[String]) -> Result<Vec<Licensee>> {
    let parsed = names.iter();
    parsed
        .map(|name| Licensee::parse(name).with_context(|| format!("deny.toml: `{name}`")))
        .collect()
}

fn may_be_used(package: &Package, allowed: &[Licensee]) -> bool {
    let license = package.license.as_deref().unwrap_or_default();
    // Old packages write `MIT/Apache-2.0`.
    let expression = Expression::parse_mode(license, ParseMode::LAX);
    expression.is_ok_and(|it| {
        it.evaluate(|request| allowed.iter().any(|licensee| licensee.satisfies(request)))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Policy, REGISTRY, check};
    use crate::metadata::Metadata;

    const POLICY: &str = include_str!("../../deny.toml");

    fn package(name: &str, license: &str, source: Option<&str>) -> Value {
        json!({
            "id": name, "name": name, "version": "1.0.0", "license": license, "source": source,
            "manifest_path": "", "dependencies": [], "keywords": [], "categories": [],
        })
    }

    /// What is found if the first of the packages uses the second.
    fn found(user: &Value, used: &Value) -> Vec<String> {
        let metadata: Metadata = serde_json::from_value(json!({
            "packages": [user, used],
            "target_directory": "",
            "resolve": {"nodes": [
                {"id": user["id"], "deps": [{"pkg": used["id"]}]},
                {"id": used["id"], "deps": []},
            ]},
        }))
        .expect("metadata");
        let policy: Policy = toml::from_str(POLICY).expect("a policy");
        check(&metadata, &policy).expect("findings")
    }

    #[test]
    fn the_first_licence_that_is_allowed_is_enough_and_all_of_those_that_are_joined_are_needed() {
        for (license, is_allowed) in [
            ("MIT", true),
            ("MIT/Apache-2.0", true),
            ("GPL-3.0-only OR MIT", true),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("GPL-3.0-only", false),
            ("MIT AND GPL-3.0-only", false),
            ("MPL-2.0", false),
            ("", false),
        ] {
            let used = package("used", license, Some(REGISTRY));
            let found = found(&package("crm-a", "MIT", None), &used);
            assert_eq!(found.is_empty(), is_allowed, "{license}: {found:?}");
        }
        let generator = package("progenitor", "MPL-2.0", Some(REGISTRY));
        assert!(found(&package("xtask", "MIT", None), &generator).is_empty());
    }

    #[test]
    fn a_banned_crate_is_found_at_each_user_but_those_that_are_named() {
        let yaml = package("serde_yaml", "MIT", Some(REGISTRY));
        assert!(found(&package("xtask", "MIT", None), &yaml).is_empty());
        let at_facade = found(&package("crm-facade", "MIT", None), &yaml);
        assert!(
            at_facade[0].starts_with("crm-facade 1.0.0: it must not use serde_yaml: archived"),
            "{at_facade:?}"
        );
    }

    #[test]
    fn only_crates_io_is_a_source_and_no_version_is_left_open() {
        let git = "git+https://example.com/used";
        let mut user = package("crm-a", "MIT", None);
        user["dependencies"] =
            json!([{"name": "used", "req": "*"}, {"name": "own", "req": "*", "path": "."}]);
        assert_eq!(
            found(&user, &package("used", "MIT", Some(git))),
            [
                "crm-a 1.0.0: it takes any version of used".to_owned(),
                format!("used 1.0.0: it comes from {git}"),
            ]
        );
    }
}
