//! `cargo xtask evidence`: takes up the files that `crm check --evidence` wrote.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, bail};
use crm_spec::{Difference, EvidenceFile, Fact, Service, is_path_of_fields};

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
        let text = read_file(file).with_context(|| format!("can't read {name}"))?;
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

/// A file of evidence is a few kilobytes.
const MOST_BYTES: u64 = 256 * 1024;

fn read_file(file: &Path) -> Result<String> {
    let size = fs::metadata(file)?.len();
    if size > MOST_BYTES {
        bail!("it has {size} bytes, and a file of evidence has {MOST_BYTES} at most");
    }
    Ok(fs::read_to_string(file)?)
}

/// Reads a file that a user sent.
///
/// # Errors
///
/// When it has not the format, or was not made on the real service.
fn read(text: &str) -> Result<EvidenceFile> {
    let no_file = "this is no file that `crm check VENDOR --evidence FILE` writes";
    // As a tree it has no key twice, which a map of operations takes without a word.
    let tree: serde_yaml::Value = serde_yaml::from_str(text).context(no_file)?;
    let sent: EvidenceFile = serde_yaml::from_value(tree).context(no_file)?;
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
    // A check may be made where the day is another one already.
    let tomorrow = chrono::Utc::now().date_naive().succ_opt();
    if tomorrow.is_some_and(|tomorrow| sent.date > tomorrow.to_string()) {
        bail!("its date, {}, is yet to come", sent.date);
    }
    let key = sent.account.strip_prefix(&format!("{}-", sent.vendor));
    let is_key = |key: &str| {
        (8..=64).contains(&key.len()) && key.bytes().all(|digit| digit.is_ascii_hexdigit())
    };
    if !key.is_some_and(is_key) {
        bail!(
            "`account` is `{}-` and hexadecimal digits, which tell nothing of the account",
            sent.vendor
        );
    }
    for (id, operation) in &sent.operations {
        if operation.calls == 0 {
            bail!("{id} was not called, so nothing was seen of it");
        }
        let differences = operation.differs.iter();
        let by_hand = differences
            .filter(|difference| !difference.is_reported_by_check())
            .count();
        let fields = operation.unseen.iter();
        let by_hand = by_hand + fields.filter(|field| !is_path_of_fields(field)).count();
        if by_hand > 0 {
            bail!(
                "{id} has {}, which may be a value of the account; a check writes names of fields, \
                 types and counts",
                counted(by_hand, "text of another form")
            );
        }
    }
    Ok(sent)
}

/// Merges what one file says into the evidence of a specification.
fn take_up(spec: &mut Spec, sent: &EvidenceFile) -> Result<()> {
    let facts = Facts::read(spec)?;
    for (id, seen) in &sent.operations {
        let mut known = facts.operations.iter();
        let Some(operation) = known.find(|operation| operation.operation_id == id) else {
            bail!("`{id}` is no operation of {}", spec.file.display());
        };
        let differing = seen.differs.iter().filter_map(|it| it.kind.contradicts());
        for fact in seen.agrees.iter().copied().chain(differing) {
            let has = match fact {
                Fact::Paging => operation.paging.is_some(),
                Fact::Task => operation.task.is_some(),
                _ => true,
            };
            if !has {
                bail!("`{id}` has no {fact} in {}", spec.file.display());
            }
        }
    }
    for line in merge(&mut spec.evidence, sent) {
        println!("  no longer contradicted: {line}");
    }
    Ok(())
}

/// Merges what one file says, and gives the contradictions that it ends. The same file twice changes
/// nothing more.
pub fn merge(evidence: &mut Evidence, sent: &EvidenceFile) -> Vec<String> {
    let mut ended = Vec::new();
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
            // An account that has not the field at all says nothing of its type.
            let is_unseen = |line: &String| {
                let mut fields = operation.unseen.iter();
                fields.any(|field| line.contains(&format!(" at {field}:")))
            };
            if !of.differences.iter().any(is_unseen) {
                witness(&mut of.agrees);
            }
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
        for (fact, of) in &mut own.facts {
            if !of.is_contradicted() && of.contradicts.is_some() {
                ended.push(format!("{id}: {fact}: {}", of.worded()));
                of.contradicts = None;
                of.differences.clear();
            }
        }
        // A fact that nothing is known of is none.
        own.facts
            .retain(|_, of| of.agrees.is_some() || of.contradicts.is_some());
    }
    ended
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
        let first = file("2026-09-30", "acme-aaaaaaaa", "path, response", "");
        merge(&mut evidence, &first);
        merge(&mut evidence, &first);
        merge(
            &mut evidence,
            &file("2026-10-01", "acme-bbbbbbbb", "path", SCORE),
        );
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
        merge(
            &mut evidence,
            &file("2026-09-30", "acme-aaaaaaaa", "path", SCORE),
        );
        merge(
            &mut evidence,
            &file("2026-10-01", "acme-aaaaaaaa", "path, response", ""),
        );
        let response = &evidence.operations["things_list"].facts[&Fact::Response];
        assert!(!response.is_contradicted());
        assert!(response.differences.is_empty());
    }

    #[test]
    fn who_has_not_the_field_ends_no_contradiction() {
        let mut evidence = Evidence::default();
        merge(
            &mut evidence,
            &file("2026-09-30", "acme-aaaaaaaa", "path", SCORE),
        );
        let mut later = file("2026-10-01", "acme-bbbbbbbb", "path, response", "");
        let own = later.operations.get_mut("things_list").unwrap();
        own.unseen = vec!["[].score".to_owned()];
        assert!(merge(&mut evidence, &later).is_empty());
        assert!(evidence.operations["things_list"].facts[&Fact::Response].is_contradicted());
        let mended = file("2026-10-02", "acme-bbbbbbbb", "path, response", "");
        assert_eq!(
            merge(&mut evidence, &mended),
            ["things_list: response: type at [].score: expected integer, found string"]
        );
    }

    #[test]
    fn what_no_check_writes_is_rejected() {
        let good = "crm-check: 1\nvendor: acme\ngeneration: v1\ndate: '2026-09-30'\n\
                    account: acme-aaaaaaaa\nservice: documented\noperations:\n  things_list:\n    calls: 3\n    \
                    differs: [{kind: type, at: '[].score', expected: integer, found: string, count: 9}]\n";
        read(good).unwrap();
        for (from, to, says) in [
            ("found: string", "found: CANARY", "text of another form"),
            ("'[].score'", "'[].ada@example.com'", "text of another form"),
            ("'[].score'", "\"[].\\e[31m\"", "text of another form"),
            ("calls: 3", "calls: 0", "not called"),
            ("2026-09-30", "2126-09-30", "yet to come"),
            ("2026-09-30", "2026-02-31", "no day"),
            ("acme-aaaaaaaa", "AdaLovelace", "hexadecimal"),
            ("acme-aaaaaaaa", "other-aaaaaaaa", "hexadecimal"),
            (
                "    calls: 3\n",
                "    calls: 3\n  things_list:\n    calls: 3\n",
                "no file",
            ),
        ] {
            let error = format!("{:#}", read(&good.replace(from, to)).unwrap_err());
            assert!(error.contains(says), "{to}: {error}");
            assert!(!error.contains("CANARY"), "{error}");
        }
    }

    #[test]
    fn what_contradicts_nothing_is_kept_beside_the_facts() {
        let mut evidence = Evidence::default();
        let differs = "{kind: unknown-field, at: '[].nickname', found: string, count: 4}, \
                       {kind: permission, found: '403', count: 1}";
        merge(
            &mut evidence,
            &file("2026-09-30", "acme-aaaaaaaa", "path, response", differs),
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
                "crm-check: 1\nvendor: acme\ngeneration: v1\ndate: '2026-09-30'\naccount: acme-aaaaaaaa\n\
                 service: {service}\noperations: {{}}\n"
            );
            let error = format!("{:#}", read(&text).unwrap_err());
            assert!(error.contains(says), "{error}");
        }
        let error = format!("{:#}", read("operations: {}").unwrap_err());
        assert!(error.contains("crm check VENDOR --evidence"), "{error}");
    }
}
