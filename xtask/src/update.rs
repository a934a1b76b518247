//! `cargo xtask update`: holds a newer copy of a vendor's page against the specification, and lists
//! what a maintainer has to work through. It never writes the specification.
//!
//! A page is text for people, so it is read from several sides. What has a form is compared as
//! what it is: operations, permissions, statuses, samples, names, required fields, listed values.
//! What is plain prose is compared with the copy that was last worked through, of which the
//! workspace keeps one hash a line (`reading`), so that no change goes unseen. A page that is an
//! OpenAPI document itself is compared with the provided one, word by word (`provided`).

mod examples;
mod fields;
mod names;
mod page;
mod provided;
mod reading;
mod samples;
mod sections;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::evidence;
use crate::facts::{Basis, Facts, Provenance};
use crate::spec::{self, Spec};
use page::Page;
use samples::Sample;
use sections::Sections;

/// What the command is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    /// Folder under `specs/`.
    pub vendor: String,
    /// Generation; the only one when left out.
    pub generation: Option<String>,
    /// Key of `x-pages`; the page that the specification was written from when left out.
    pub page: Option<String>,
    /// The newer copy, as text, HTML or an OpenAPI document; without one, the command tells of which
    /// pages a copy is kept.
    pub docs: Option<PathBuf>,
    /// Whether to keep this copy as the one that was worked through.
    pub record: bool,
}

/// What is looked for.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    /// The page has an operation that the specification lacks.
    OperationNew,
    /// The specification has an operation from this page that the page no longer has.
    OperationGone,
    /// A permission is another one.
    Permission,
    /// A status is named that is not specified, or the reverse.
    Status,
    /// What the page calls required is not what the specification requires.
    Required,
    /// A sample is not valid JSON.
    SampleBroken,
    /// A sample does not fit the schema of its operation.
    SampleInvalid,
    /// A sample has a field that the schema lacks.
    SampleField,
    /// A sample differs from the example file that was made from it.
    SampleChanged,
    /// No example file holds the sample.
    SampleNew,
    /// No sample of the page is like the example file that was made from it.
    SampleGone,
    /// The page names a field, type or value that the specification lacks.
    NameNew,
    /// The specification has a field from this page that the page does not name.
    FieldGone,
    /// The specification has a value, limit, header or address from this page that the page lacks.
    ValueGone,
    /// A line has quotes that a word processor made.
    Quotes,
    /// A line is not in the copy that was last worked through, or is gone since.
    Wording,
    /// A word of a provided OpenAPI document differs.
    Document,
}

impl Kind {
    /// What is asked of the maintainer.
    const fn heading(self) -> &'static str {
        match self {
            Self::OperationNew => "operations that the specification lacks",
            Self::OperationGone => "operations that are no longer on the page",
            Self::Permission => "permissions that differ",
            Self::Status => "statuses that differ",
            Self::Required => "required fields that differ",
            Self::SampleBroken => "samples that are not valid JSON",
            Self::SampleInvalid => "samples that do not fit their schema",
            Self::SampleField => "fields of samples that the schema lacks",
            Self::SampleChanged => "samples that differ from their example file",
            Self::SampleNew => "samples that no example file holds",
            Self::SampleGone => "example files whose sample is no longer on the page",
            Self::NameNew => "names and values that the specification lacks",
            Self::FieldGone => "fields that the page no longer names",
            Self::ValueGone => "values that the page no longer has",
            Self::Quotes => "lines with curly quotes, which no JSON has",
            Self::Wording => "lines that differ from the copy that was last worked through",
            Self::Document => "places where the provided document differs",
        }
    }
}

/// Something to work through.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// What it is about, the same for every copy of the page: `contacts_list: score`.
    pub subject: String,
    /// Line of the newer copy, where it has one.
    pub line: Option<usize>,
    /// What was found there.
    pub detail: String,
}

impl Finding {
    fn new(kind: Kind, line: Option<usize>, subject: impl Into<String>) -> Self {
        Self {
            kind,
            subject: subject.into(),
            line,
            detail: String::new(),
        }
    }

    fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
        }
        f.write_str(&self.subject)?;
        if !self.detail.is_empty() {
            write!(f, ": {}", self.detail)?;
        }
        Ok(())
    }
}

/// What the parts of the comparison read.
struct Context<'a> {
    root: &'a Path,
    spec: &'a Spec,
    facts: &'a Facts,
    /// Key of `x-pages`.
    key: &'a str,
    page: &'a Page,
    sections: &'a Sections,
    samples: &'a [Sample],
}

/// Runs the command: prints what there is to work through, and fails if there is anything.
///
/// # Errors
///
/// When the specification or the page cannot be read.
pub fn run(root: &Path, request: &Request) -> Result<ExitCode> {
    let Some(docs) = &request.docs else {
        print!("{}", kept_copies(root, request)?);
        return Ok(ExitCode::SUCCESS);
    };
    let spec = chosen(root, request)?;
    let facts = Facts::read(&spec)?;
    let text = page::read_file(docs)?;
    let key = page_key(&facts, request)?;
    is_the_page(root, &spec, &facts, &key, &text).with_context(|| docs.display().to_string())?;
    if request.record {
        let file = record(root, &spec, &key, &text).with_context(|| docs.display().to_string())?;
        println!("wrote {}", file.display());
    }
    let findings = findings(root, &spec, &key, &text)?;
    print!("{}", report(&spec, &facts, &key, docs, &findings));
    print!("{}", without_copies(root, &spec, &facts, &key));
    Ok(if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Keeps a copy as the one that was worked through, and tells where its record stands.
///
/// # Errors
///
/// When the copy is an OpenAPI document, or the record cannot be written.
pub fn record(root: &Path, spec: &Spec, key: &str, text: &str) -> Result<PathBuf> {
    if provided::is_document(text) {
        bail!(
            "this is an OpenAPI document: put it in the place of {} instead",
            spec.file.display()
        );
    }
    let facts = Facts::read(spec)?;
    let page = Page::read(text);
    let sections = Sections::of(&page, &facts);
    let named = names::by_section(spec, &facts, &page, &sections);
    reading::record(root, spec, key, &page, named)
}

/// What differs between a page and the specification, without what was accepted when the page was
/// last worked through.
///
/// # Errors
///
/// When the example files or the record of the last reading cannot be read.
pub fn findings(root: &Path, spec: &Spec, key: &str, text: &str) -> Result<Vec<Finding>> {
    if provided::is_document(text) {
        return provided::compare(root, spec, text);
    }
    let facts = Facts::read(spec)?;
    let page = Page::read(text);
    let sections = Sections::of(&page, &facts);
    let (samples, broken) = samples::read(&page, &sections);
    let context = Context {
        root,
        spec,
        facts: &facts,
        key,
        page: &page,
        sections: &sections,
        samples: &samples,
    };
    let mut findings = broken;
    findings.extend(page.curly.iter().map(|line| {
        let subject = "curly quotes, read as straight ones";
        Finding::new(Kind::Quotes, Some(*line), subject)
    }));
    findings.extend(sections::compare(&context));
    findings.extend(samples::compare(&context));
    findings.extend(examples::compare(&context)?);
    findings.extend(names::compare(&context));
    findings.extend(fields::compare(&context));
    let reading = reading::Reading::load(root, spec, key)?;
    findings.extend(names::gone_from_sections(&context, &reading));
    findings.retain(|finding| !reading.accepts(finding));
    findings.extend(reading.compare(&page));
    findings.sort_by_key(|finding| (finding.kind, finding.line));
    findings.dedup();
    Ok(findings)
}

/// Rejects a text that is not a copy of the page: what a bot check, a login or an error shows in its
/// place, or a part of it.
///
/// # Errors
///
/// With what speaks against it.
pub fn is_the_page(root: &Path, spec: &Spec, facts: &Facts, key: &str, text: &str) -> Result<()> {
    if provided::is_document(text) {
        return Ok(());
    }
    let page = Page::read(text);
    if page.is_empty() {
        bail!("the copy is empty; save the page again");
    }
    let title = facts.pages.get(key).map_or("", |page| page.title.as_str());
    let first = page.lines.iter().find(|line| !line.is_empty());
    let begins = first.map_or("", String::as_str);
    let sections = Sections::of(&page, facts);
    let (there, of_page) = sections::of_page(&sections, facts, key);
    if there == 0 && of_page > 0 {
        bail!(
            "this is not the page \"{title}\": it has none of the {of_page} operations that the \
             specification takes from there. It begins with \"{begins}\"; save the page once more, \
             as a signed-in person sees it"
        );
    }
    /// A page that was rewritten keeps more of its lines than this.
    const LEAST: f64 = 0.1;
    let share = reading::Reading::load(root, spec, key)?.share_on(&page);
    if of_page == 0 && share.is_some_and(|share| share < LEAST) {
        bail!(
            "this is not the page \"{title}\": hardly a line of the copy that was last worked \
             through is in it. It begins with \"{begins}\""
        );
    }
    Ok(())
}

/// Whether a fact is stated on the page, and not only read into it.
fn is_from_page(source: Provenance, key: &str) -> bool {
    matches!(source.basis, Basis::Seed | Basis::Docs | Basis::Sample) && source.page == Some(key)
}

fn source_of(value: &Value) -> Option<Provenance> {
    serde_json::from_value(value.get("x-source")?.clone()).ok()
}

fn chosen(root: &Path, request: &Request) -> Result<Spec> {
    let vendor = &request.vendor;
    let mut specs = spec::load(root, std::slice::from_ref(vendor))?;
    let known: Vec<String> = specs.iter().map(|spec| spec.generation.clone()).collect();
    if let Some(generation) = &request.generation {
        specs.retain(|spec| spec.generation == *generation);
    }
    match (specs.pop(), specs.pop()) {
        (Some(only), None) => Ok(only),
        (None, _) => bail!(
            "specs/{vendor}/ has no such generation, only {}",
            known.join(", ")
        ),
        _ => bail!(
            "specs/{vendor}/ has several generations; choose with --generation: {}",
            known.join(", ")
        ),
    }
}

fn page_key(facts: &Facts, request: &Request) -> Result<String> {
    let key = request
        .page
        .clone()
        .or_else(|| facts.source.page.map(str::to_owned));
    let known = || {
        let pages = facts.pages.iter();
        let pages: Vec<String> = pages
            .map(|(key, page)| format!("{key} ({})", page.title))
            .collect();
        pages.join(", ")
    };
    match key {
        Some(key) if facts.pages.contains_key(&key) => Ok(key),
        Some(key) => bail!("x-pages has no page `{key}`, only {}", known()),
        None => bail!("say which page this is with --page: {}", known()),
    }
}

/// Every page of a vendor's specifications: its address, and when a copy of it was kept or how to
/// keep one. A page without a copy has no baseline: a line that changes there goes unseen.
///
/// # Errors
///
/// When the specifications or the records cannot be read.
pub fn kept_copies(root: &Path, request: &Request) -> Result<String> {
    let mut specs = spec::load(root, std::slice::from_ref(&request.vendor))?;
    if request.generation.is_some() {
        specs = vec![chosen(root, request)?];
    }
    let mut text = String::new();
    for spec in specs {
        let facts = Facts::read(&spec)?;
        text += &format!("{}\n", spec.file.display());
        let mut missing = None;
        for (key, page) in &facts.pages {
            let reading = reading::Reading::load(root, &spec, key)?;
            let state = match reading.kept() {
                Some((day, digest)) => format!("kept on {day}, digest {digest}"),
                None => {
                    missing.get_or_insert(key);
                    "no copy is kept".to_owned()
                }
            };
            text += &format!(
                "  {key}  {}\n      {}\n      {state}\n",
                page.title, page.address
            );
        }
        if let Some(key) = missing {
            text += &format!(
                "  A page without a kept copy has no baseline: a line that changes there goes unseen. Save the page, work \
                 it through, and keep it:\n    cargo xtask update {} --generation {} --page {key} --docs FILE --record\n",
                spec.vendor, spec.generation
            );
        }
    }
    Ok(text)
}

/// The other pages of a specification of which no copy is kept, and how to keep one: a change of
/// their wording goes unseen.
pub fn without_copies(root: &Path, spec: &Spec, facts: &Facts, key: &str) -> String {
    let missing: Vec<&str> = facts
        .pages
        .keys()
        .map(String::as_str)
        .filter(|page| *page != key && !root.join(reading::file(spec, page)).exists())
        .collect();
    let Some(first) = missing.first() else {
        return String::new();
    };
    format!(
        "\nNo copy is kept of {}: there is no baseline, and a line that changes there goes unseen. Save each page, work it \
         through, and keep it: cargo xtask update {} --generation {} --page {first} --docs FILE --record\n",
        missing.join(", "),
        spec.vendor,
        spec.generation,
    )
}

fn report(spec: &Spec, facts: &Facts, key: &str, docs: &Path, findings: &[Finding]) -> String {
    let title = facts.pages.get(key).map_or("", |page| page.title.as_str());
    let seen = of_service(spec);
    let head = format!(
        "{} against {key} \"{title}\" as in {}",
        spec.file.display(),
        docs.display()
    );
    if findings.is_empty() {
        return format!("{head}: nothing to work through\n{seen}");
    }
    let mut by_kind: BTreeMap<Kind, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        by_kind.entry(finding.kind).or_default().push(finding);
    }
    let mut text = format!("{head}: {} to work through\n", findings.len());
    for (kind, findings) in by_kind {
        text += &format!("\n{}\n", kind.heading());
        for finding in findings {
            text += &format!("  - {finding}\n");
        }
    }
    text += &format!(
        "\nMend the specification and its examples. What stays as it is belongs, with the reason, under `accepted` of \
         {}; `--record` keeps this copy as the one that was worked through.\n",
        reading::file(spec, key).display()
    );
    text + &seen
}

/// What checks of the real service say otherwise than the specification, beside what the page says.
fn of_service(spec: &Spec) -> String {
    let mut text = String::new();
    for (heading, lines) in [
        (
            "The real service contradicts the specification",
            evidence::contradictions(spec),
        ),
        ("The real service also has", evidence::additions(spec)),
    ] {
        if !lines.is_empty() {
            text += &format!("\n{heading}\n");
        }
        for line in lines {
            text += &format!("  - {line}\n");
        }
    }
    text
}
