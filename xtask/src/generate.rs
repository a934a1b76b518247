//! `cargo xtask generate`: writes the generated files, or checks that they are up to date.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;

use anyhow::{Context, Result, bail};
use similar::TextDiff;

use crate::facts::Facts;
use crate::lint::examples::Examples;
use crate::normalise::{self, Normalised};
use crate::spec::{self, Spec};
use crate::{calls, check_documents, lint, operations, render, sandbox, threads, vendor_table};

/// A generated file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Output {
    /// Place in the workspace.
    pub path: PathBuf,
    /// Its whole text.
    pub text: String,
}

/// Runs the command.
///
/// # Errors
///
/// When a specification cannot be generated from; nothing has been written then.
pub fn run(root: &Path, vendors: &[String], check: bool) -> Result<ExitCode> {
    let specs = spec::load(root, vendors)?;
    let mut outputs = thread::scope(|scope| {
        let mut linted = Vec::new();
        let mut made = Vec::new();
        for spec in &specs {
            made.push(threads::start(scope, move || all_of(root, spec))?);
            let lint = move || lint::lint_ungenerated(root, spec);
            linted.push(threads::start(scope, lint)?);
        }
        let mut findings = Vec::new();
        for linted in linted {
            findings.extend(linted.finish()?);
        }
        let mut outputs = Vec::new();
        let mut failed = None;
        for (spec, made) in std::iter::zip(&specs, made) {
            match made.finish() {
                Ok(made) => outputs.extend(made),
                // Told as a finding, with its line.
                Err(_) if findings.is_empty() => findings = lint::lint_spec(root, spec)?,
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        if !findings.is_empty() {
            for finding in &findings {
                println!("{finding}");
            }
            bail!(
                "{}, nothing was generated; mend the specification",
                lint::counted(findings.len(), "finding")
            );
        }
        match failed {
            Some(error) => Err(error),
            None => Ok(outputs),
        }
    })?;
    let others = match vendors {
        [] => of_all(root, &specs)?,
        _ => of_all(root, &spec::load(root, &[])?)?,
    };
    outputs.extend(others);
    outputs.retain(|output| spec::belongs(root, &output.path));
    let command = ["cargo xtask generate", &vendors.join(" ")].join(" ");
    put(root, &outputs, check, command.trim_end())
}

/// The generated files that are not what the specifications say, each with its vendor, which is
/// empty for files of all vendors.
///
/// # Errors
///
/// When a specification cannot be generated from.
pub fn stale(root: &Path, vendors: &[String]) -> Result<Vec<(String, PathBuf)>> {
    let specs = spec::load(root, vendors)?;
    let mut outputs = thread::scope(|scope| {
        let mut made = Vec::new();
        for spec in &specs {
            let all = move || all_of(root, spec);
            made.push((&spec.vendor, threads::start(scope, all)?));
        }
        let mut outputs = Vec::new();
        for (vendor, made) in made {
            let made = made.finish()?.into_iter();
            outputs.extend(made.map(|output| (vendor.clone(), output)));
        }
        anyhow::Ok(outputs)
    })?;
    let others = of_all(root, &specs)?.into_iter();
    outputs.extend(others.map(|output| (String::new(), output)));
    outputs.retain(|(_, output)| {
        if !spec::belongs(root, &output.path) {
            return false;
        }
        let on_disk = fs::read_to_string(root.join(&output.path)).unwrap_or_default();
        !same(&on_disk, &output.text)
    });
    Ok(outputs
        .into_iter()
        .map(|(vendor, output)| (vendor, output.path))
        .collect())
}

/// Everything that one specification is generated into, with the sandbox's document.
pub(crate) fn all_of(root: &Path, spec: &Spec) -> Result<Vec<Output>> {
    let mut outputs = generate(root, spec)?;
    outputs.push(sandbox::output(root, spec)?);
    outputs.push(check_documents::output(root, spec)?);
    Ok(outputs)
}

/// What is written from all specifications together.
fn of_all(root: &Path, specs: &[Spec]) -> Result<Vec<Output>> {
    let table = check_documents::table(root, specs).into_iter();
    Ok(table.chain(vendor_table::output(root, specs)?).collect())
}

/// Writes the files that differ; or, to check, prints how they differ and fails if any does.
/// `command` is what writes them.
///
/// # Errors
///
/// When a file cannot be written.
pub fn put(root: &Path, outputs: &[Output], check: bool, command: &str) -> Result<ExitCode> {
    if check {
        return Ok(check_all(root, outputs, command));
    }
    let written = write_all(root, outputs)?;
    println!("{} generated files, {written} changed", outputs.len());
    Ok(ExitCode::SUCCESS)
}

/// Everything that one specification is generated into.
///
/// # Errors
///
/// When the specification cannot be generated from, or its examples cannot be read; the message names the place.
pub fn generate(root: &Path, spec: &Spec) -> Result<Vec<Output>> {
    let file = spec.file.display().to_string();
    let Parts {
        facts,
        normalised,
        client,
    } = parts(spec)?;
    let examples = Examples::read(root, spec).with_context(|| file.clone())?;
    let mut documented = client.clone();
    render::examples::add(&mut documented, &facts, &normalised.schemas, &examples);
    let mut outputs = vec![
        Output {
            path: generated_folder(spec).join(format!("{}.rs", spec.generation)),
            text: header(spec) + &render::client_text(&documented),
        },
        Output {
            path: generated_folder(spec).join(format!("{}_operations.rs", spec.generation)),
            text: header(spec)
                + &operations::text(&facts, &normalised).with_context(|| file.clone())?,
        },
        Output {
            path: Path::new("tests/src/calls")
                .join(format!("{}_{}.rs", spec.vendor, spec.generation)),
            text: header(spec) + &calls::text(&client, &facts).with_context(|| file)?,
        },
    ];
    if (spec.vendor.as_str(), spec.generation.as_str()) == AGAINST_GENERATORS_LIBRARY {
        outputs.push(Output {
            path: PathBuf::from("tests/src/against_progenitor_client/generated.rs"),
            text: header(spec) + &render::generators_text(&client),
        });
    }
    Ok(outputs)
}

/// Whether a specification can be generated from. The client is not printed, which is a third of the work.
///
/// # Errors
///
/// As [`generate`].
pub(crate) fn attempt(spec: &Spec) -> Result<()> {
    let parts = parts(spec)?;
    let file = || spec.file.display().to_string();
    operations::text(&parts.facts, &parts.normalised).with_context(file)?;
    calls::text(&parts.client, &parts.facts).with_context(file)?;
    Ok(())
}

/// What the texts are printed from.
struct Parts {
    facts: Facts,
    normalised: Normalised,
    client: syn::File,
}

fn parts(spec: &Spec) -> Result<Parts> {
    let file = spec.file.display().to_string();
    let facts = Facts::read(spec)?;
    if facts.vendor.id != spec.vendor || facts.vendor.generation != spec.generation {
        bail!(
            "{file}: x-vendor says {} {}, but the file stands at {} {}",
            facts.vendor.id,
            facts.vendor.generation,
            spec.vendor,
            spec.generation
        );
    }
    let normalised = normalise::normalise(&spec.document).with_context(|| file.clone())?;
    let client = render::client(spec, &facts, &normalised).with_context(|| file.clone())?;
    Ok(Parts {
        facts,
        normalised,
        client,
    })
}

/// The specification whose client is also compiled against the generator's own client library. That
/// it compiles shows that ours still has the interface that the generator expects.
const AGAINST_GENERATORS_LIBRARY: (&str, &str) = ("skarbe", "v1");

fn generated_folder(spec: &Spec) -> PathBuf {
    Path::new("crates")
        .join(spec.crate_name())
        .join("src/generated")
}

fn header(spec: &Spec) -> String {
    format!(
        "// @generated from {} by `cargo xtask generate {}`. Changes belong there.\n\n",
        spec.file.display(),
        spec.vendor
    )
}

/// Writes the files that differ, and gives their number. Each is replaced as a whole.
fn write_all(root: &Path, outputs: &[Output]) -> Result<usize> {
    let mut written = 0;
    for output in outputs {
        let path = root.join(&output.path);
        if fs::read_to_string(&path).is_ok_and(|text| same(&text, &output.text)) {
            continue;
        }
        let place = || output.path.display().to_string();
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(place)?;
        }
        let new = path.with_extension("new");
        fs::write(&new, &output.text).with_context(place)?;
        fs::rename(&new, &path).with_context(place)?;
        println!("wrote {}", output.path.display());
        written += 1;
    }
    Ok(written)
}

fn check_all(root: &Path, outputs: &[Output], command: &str) -> ExitCode {
    let mut stale = Vec::new();
    for output in outputs {
        let on_disk = fs::read_to_string(root.join(&output.path)).unwrap_or_default();
        if same(&on_disk, &output.text) {
            continue;
        }
        let name = output.path.display().to_string();
        let old = on_disk.replace("\r\n", "\n");
        let diff = TextDiff::from_lines(&old, &output.text);
        print!(
            "{}",
            diff.unified_diff().context_radius(3).header(
                &format!("{name} (as it stands)"),
                &format!("{name} (generated)")
            )
        );
        stale.push(name);
    }
    if stale.is_empty() {
        println!("{} generated files are up to date", outputs.len());
        return ExitCode::SUCCESS;
    }
    println!(
        "{} of {} generated files are out of date: {}\nrun `{}`",
        stale.len(),
        outputs.len(),
        stale.join(", "),
        command
    );
    ExitCode::FAILURE
}

/// A checkout may have rewritten line endings.
fn same(on_disk: &str, generated: &str) -> bool {
    on_disk == generated || on_disk.replace("\r\n", "\n") == generated
}
