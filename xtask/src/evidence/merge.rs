//! `cargo xtask evidence`: takes up the files that `crm check --evidence` wrote.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, bail};
use crm_spec::{Difference, EvidenceFile, Service};

use super::{Evidence, OfFact, Witnesses, check_day, contradictions};
use crate::facts::Facts;
use crate::lint::counted;
use crate::spec::{self, Spec};

const HEADER: &str = "\
# What checks of the real service bore out or contradicted, merged by `cargo xtask evidence`.
# Accounts have names that tell nothing of them; no value of an account is in here.
";

/// Runs the command.
///
/// # Errors
///
/// When a file can't be read, is of another vendor, or was not made on the real service. Nothing has
/// been written then.
pub fn run(root: &Path, vendor: &str, files: &[PathBuf]) -> Result<ExitCode> {
    let mut specs = spec::load(root, &[vendor.to_owned()])?;
    let mut changed = BTreeSet::new();
    for file in files {
        let name = file.display().to_string();
        let text = fs::read_to_string(file).with_context(|| format!("can't read {name}"))?;
        let sent = read(&text).with_context(|| name.clone())?;
        if sent.vendor != vendor {
            bail!(
                "{name} is of {}; merge it with `cargo xtask evidence {0} {name}`",
                sent.vendor
            );
        }
        let spec = specs
            .iter_mut()
            .find(|spec| spec.generation == sent.generation);
        let spec = spec.ok_or_else(|| {
            anyhow!(
                "{name}: specs/{vendor}/ has no generation `{}`",
                sent.generation
            )
        })?;
        take_up(spec, &sent).with_context(|| name.clone())?;
        println!(
            "{name}: {} of {} {}, {}",
            counted(sent.operations.len(), "operation"),
            sent.vendor,
            sent.generation,
            sent.date
        );
        changed.insert(spec.generation.clone());
    }
    for spec in specs
        .iter()
        .filter(|spec| changed.contains(&spec.generation))
    {
        write(root, spec)?;
        for line in contradictions(spec) {
            println!("  contradicts: {line}");
        }
    }
    println!("next: cargo xtask generate {vendor} && cargo xtask matrix");
    Ok(ExitCode::SUCCESS)
}

/// Reads a file that a user sent.
///
/// # Errors
///
/// When it has not the format, or was not made on the real service.
fn read(text: &str) -> Result<EvidenceFile> {
    let sent: EvidenceFile = serde_yaml::from_str(text)
        .context("this is no file that `crm check VENDOR --evidence FILE` writes")?;
    if sent.version != EvidenceFile::VERSION {
        bail!(
            "it has version {} of the format, and only {} is known; make it again with the `crm` of \
             this workspace",
            sent.version,
            EvidenceFile::VERSION
        );
    }
    match sent.service {
        Service::Documented => {}
        Service::Sandbox => bail!(
            "it was made on the sandbox, which says nothing of the vendor; make it with a key and \
             without --sandbox"
        ),
        Service::OtherAddress => bail!(
            "it was made at another address than the documented one; make it without a base URL of \
             your own"
        ),
    }
    check_day(&sent.date)?;
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    if sent.account.is_empty() || sent.account.len() > 64 || !sent.account.chars().all(is_plain) {
        bail!("`account` is a name of letters, digits and hyphens");
    }
    Ok(sent)
}

/// Merges what one file says into the evidence of a specification.
fn take_up(spec: &mut Spec, sent: &EvidenceFile) -> Result<()> {
    let facts = Facts::read(spec)?;
    for id in sent.operations.keys() {
        let mut known = facts.operations.iter();
        if !known.any(|operation| operation.operation_id == id) {
            bail!("`{id}` is no operation of {}", spec.file.display());
        }
    }
    merge(&mut spec.evidence, sent);
    Ok(())
}

/// Merges what one file says. The same file twice changes nothing more.
pub fn merge(evidence: &mut Evidence, sent: &EvidenceFile) {
    let witness = |known: &mut Option<Witnesses>| {
        let known = known.get_or_insert_with(|| Witnesses {
            on: sent.date.clone(),
            accounts: BTreeSet::new(),
        });
        known.accounts.insert(sent.account.clone());
        if known.on < sent.date {
            known.on.clone_from(&sent.date);
        }
    };
    for (id, operation) in &sent.operations {
        let own = evidence.operations.entry(id.clone()).or_default();
        for fact in &operation.agrees {
            let of: &mut OfFact = own.facts.entry(*fact).or_default();
            witness(&mut of.agrees);
        }
        for difference in &operation.differs {
            let line = uncounted(difference);
            match difference.kind.contradicts() {
                Some(fact) => {
                    let of: &mut OfFact = own.facts.entry(fact).or_default();
                    witness(&mut of.contradicts);
                    of.differences.insert(line);
                }
                None if says_something(difference) => drop(own.also.insert(line)),
                None => {}
            }
        }
        // What is borne out again later was mended.
        for of in own.facts.values_mut() {
            if !of.is_contradicted() && of.contradicts.is_some() {
                of.contradicts = None;
                of.differences.clear();
            }
        }
    }
}

/// A difference without its count, which differs from run to run.
fn uncounted(difference: &Difference) -> String {
    Difference {
        count: 1,
        ..difference.clone()
    }
    .to_string()
}

/// Whether a difference is one of the service, and none of the credential or the day.
fn says_something(difference: &Difference) -> bool {
    use crm_spec::DifferenceKind as Kind;

    !matches!(
        difference.kind,
        Kind::Permission
            | Kind::Unauthorized
            | Kind::RateLimited
            | Kind::ServerError
            | Kind::NoResponse
            | Kind::MovingRows
            | Kind::FailureEnvelope
    )
}

fn write(root: &Path, spec: &Spec) -> Result<()> {
    let file = Evidence::file(&spec.vendor, &spec.generation);
    let full = root.join(&file);
    let place = || file.display().to_string();
    if let Some(folder) = full.parent() {
        fs::create_dir_all(folder).with_context(place)?;
    }
    let text = HEADER.to_owned() + &serde_yaml::to_string(&spec.evidence).with_context(place)?;
    fs::write(full, text).with_context(place)?;
    println!("wrote {}", file.display());
    Ok(())
}

#[cfg(test)]
mod tests {
    use crm_spec::{DifferenceKind, Fact};

    use super::*;

    fn file(date: &str, account: &str, agrees: &str, differs: &str) -> EvidenceFile {
        let text = format!(
            "crm-check: 1\nvendor: acme\ngeneration: v1\ndate: '{date}'\naccount: {account}\n\
             service: documented\noperations:\n  things_list:\n    calls: 3\n    agrees: [{agrees}]\n    \
             differs: [{differs}]\n"
        );
        read(&text).unwrap()
    }

    const SCORE: &str = "{kind: type, at: '[].score', expected: integer, found: string, count: 9}";

    #[test]
    fn files_of_several_accounts_are_counted_once_each() {
        let mut evidence = Evidence::default();
        let first = file("2026-09-30", "a", "path, response", "");
        merge(&mut evidence, &first);
        merge(&mut evidence, &first);
        merge(&mut evidence, &file("2026-10-01", "b", "path", SCORE));
        let seen = evidence.of("things_list");
        let told: Vec<_> = seen
            .iter()
            .map(|seen| (seen.fact, seen.on, seen.accounts))
            .collect();
        assert_eq!(
            told,
            [
                (Fact::Path, "2026-10-01", 2),
                (Fact::Response, "2026-10-01", 1)
            ]
        );
        assert_eq!(
            seen[1].difference,
            Some("type at [].score: expected integer, found string")
        );
    }

    #[test]
    fn what_is_borne_out_later_is_no_contradiction_any_more() {
        let mut evidence = Evidence::default();
        merge(&mut evidence, &file("2026-09-30", "a", "path", SCORE));
        merge(
            &mut evidence,
            &file("2026-10-01", "a", "path, response", ""),
        );
        let response = &evidence.operations["things_list"].facts[&Fact::Response];
        assert!(!response.is_contradicted());
        assert!(response.differences.is_empty());
    }

    #[test]
    fn what_contradicts_nothing_is_kept_beside_the_facts() {
        let mut evidence = Evidence::default();
        let differs = "{kind: unknown-field, at: '[].nickname', found: string, count: 4}, \
                       {kind: permission, found: '403', count: 1}";
        merge(
            &mut evidence,
            &file("2026-09-30", "a", "path, response", differs),
        );
        let own = &evidence.operations["things_list"];
        assert_eq!(
            own.also.iter().collect::<Vec<_>>(),
            ["unknown-field at [].nickname: string"]
        );
        assert!(own.facts.values().all(|of| !of.is_contradicted()));
        assert_eq!(DifferenceKind::UnknownField.contradicts(), None);
    }

    #[test]
    fn evidence_of_a_sandbox_and_of_another_address_is_rejected() {
        for (service, says) in [
            ("sandbox", "made on the sandbox"),
            ("other-address", "another address"),
        ] {
            let text = format!(
                "crm-check: 1\nvendor: acme\ngeneration: v1\ndate: '2026-09-30'\naccount: a\n\
                 service: {service}\noperations: {{}}\n"
            );
            let error = format!("{:#}", read(&text).unwrap_err());
            assert!(error.contains(says), "{error}");
        }
        let error = format!("{:#}", read("operations: {}").unwrap_err());
        assert!(error.contains("crm check VENDOR --evidence"), "{error}");
    }
}
