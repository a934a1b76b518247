//! `cargo xtask lint`: checks the specifications and their examples against the rules of
//! `specs/README.md` and against what the generator can take.
//!
//! A rule is a name, a sentence that says what it demands, and a function over a shared context.
//! The rules stand in one table for each subject, in the module of that subject.

mod context;
pub(crate) mod examples;
mod facts;
pub mod fix;
mod generator;
pub(crate) mod json_schema;
pub(crate) mod locations;
mod paging;
pub(crate) mod privacy;
mod profile;
mod schemas;
mod vocabulary;
mod wording;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;

use crate::evidence::{self, Evidence};
use crate::spec::{self, Spec};
use crate::threads;
use context::Context;
pub use examples::derived_params;

/// Something that is wrong in a file.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Finding {
    /// The file, relative to the workspace.
    pub file: PathBuf,
    /// The line, counted from 1.
    pub line: usize,
    /// Name of the rule.
    pub rule: &'static str,
    /// What is wrong, and what to write instead.
    pub message: String,
    /// Where it stands in the document, or which action of the overlay it is; empty for another file.
    pub pointer: String,
}

impl Finding {
    /// Whether both would be printed alike.
    fn same_as(&self, other: &Self) -> bool {
        let printed = |it: &Self| (it.file.clone(), it.line, it.rule, it.message.clone());
        printed(self) == printed(other)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display().to_string().replace('\\', "/");
        write!(
            formatter,
            "{file}:{}: {}: {}",
            self.line, self.rule, self.message
        )
    }
}

/// A rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name, as findings give it.
    pub name: &'static str,
    /// What it demands.
    pub demands: &'static str,
    check: fn(&Context<'_>, &mut Report<'_>),
}

impl Rule {
    const fn new(
        name: &'static str,
        demands: &'static str,
        check: fn(&Context<'_>, &mut Report<'_>),
    ) -> Self {
        Self {
            name,
            demands,
            check,
        }
    }
}

/// Takes the findings of one rule.
struct Report<'a> {
    rule: &'static str,
    context: &'a Context<'a>,
    findings: &'a mut Vec<Finding>,
    /// Whether findings are only counted, so that nobody needs their lines.
    is_counted: bool,
}

impl Report<'_> {
    /// A finding at a place of the specification or its overlay.
    fn at(&mut self, pointer: &str, message: impl Into<String>) {
        let (file, line) = match self.is_counted {
            true => (Path::new(""), 0),
            false => self.context.places.find(pointer),
        };
        self.add(file.to_owned(), line, message, pointer.to_owned());
    }

    /// A finding in an action of the overlay.
    fn in_action(&mut self, action: usize, message: impl Into<String>) {
        let (file, line) = self.context.places.action(action);
        self.add(file.to_owned(), line, message, format!("/actions/{action}"));
    }

    /// A finding in another file.
    fn in_file(&mut self, file: PathBuf, line: usize, message: impl Into<String>) {
        self.add(file, line, message, String::new());
    }

    fn add(&mut self, file: PathBuf, line: usize, message: impl Into<String>, pointer: String) {
        self.findings.push(Finding {
            file,
            line,
            rule: self.rule,
            message: message.into(),
            pointer,
        });
    }
}

/// Every rule, by subject.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        generator::RULES,
        schemas::RULES,
        facts::RULES,
        paging::RULES,
        vocabulary::RULES,
        privacy::RULES,
        wording::RULES,
        examples::RULES,
    ]
    .into_iter()
    .flatten()
    .chain([&LAST])
}

/// Runs only where no other rule has a finding, as its one message is less exact than theirs.
const LAST: Rule = Rule::new(
    "generates",
    "client, operation table, test calls and the sandbox's document can be generated",
    generator::generates,
);

/// Runs the command.
///
/// # Errors
///
/// When a vendor is unknown, or a file cannot be read or is not valid YAML.
pub fn run(root: &Path, vendors: &[String], fixes: bool) -> Result<ExitCode> {
    let mut specs = spec::load(root, vendors)?;
    if fixes {
        for spec in &specs {
            let fixed = fix::apply(root, spec)?;
            if let (1.., Some(overlay)) = (fixed, &spec.overlay) {
                println!(
                    "{} fixed in {}",
                    counted(fixed, "finding"),
                    overlay.display()
                );
            }
        }
        specs = spec::load(root, vendors)?;
    }
    let mut findings = Vec::new();
    for spec in &specs {
        let linted = held_against(root, spec)?;
        if let Some(line) = linted.missing(spec) {
            println!("{line}");
        }
        let fixes_of = fix::fixes(root, spec, &linted.findings)?;
        findings.extend(linted.findings.into_iter().zip(fixes_of));
    }
    findings.sort_by(|(one, _), (other, _)| one.cmp(other));
    let mut told: Option<&fix::Fix> = None;
    for (finding, known) in &findings {
        println!("{finding}");
        let Some(known) = known else {
            continue;
        };
        match known {
            fix::Fix::Remove(_) => println!("  `--fix` takes the action out"),
            fix::Fix::Drop(_) => println!("  `--fix` removes the example"),
            // What fixes several findings is shown with the first.
            known if told == Some(known) => println!("  fixed by the same lines"),
            known => {
                println!("  fixed by these lines of the overlay, which `--fix` adds:");
                print!("{}", fix::lines(known, 4)?);
            }
        }
        told = Some(known);
    }
    // No finding: the specification may be right, and the service may be mended.
    for spec in &specs {
        let file = Evidence::file(&spec.vendor, &spec.generation);
        for line in evidence::contradictions(spec) {
            println!("warning: {}: {line}", file.display());
        }
    }
    let specs = counted(specs.len(), "specification");
    println!("{} in {specs}", counted(findings.len(), "finding"));
    Ok(if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Prints what each rule demands.
pub fn print_rules() {
    let width = rules().map(|rule| rule.name.len()).max().unwrap_or(0);
    for rule in rules() {
        println!("{:width$}  {}", rule.name, rule.demands);
    }
}

/// The findings in the specifications of the named vendors, or of all when none is named, sorted
/// by file and line.
///
/// # Errors
///
/// As [`run`].
pub fn lint(root: &Path, vendors: &[String]) -> Result<Vec<Finding>> {
    lint_all(root, &spec::load(root, vendors)?)
}

/// The findings in one specification that has been read.
///
/// # Errors
///
/// When a file beside it cannot be read or is not valid YAML.
pub fn lint_spec(root: &Path, spec: &Spec) -> Result<Vec<Finding>> {
    Ok(held_against(root, spec)?.findings)
}

/// What the rules have found in one specification.
#[derive(Clone, Debug, Default)]
pub struct Linted {
    /// What is wrong.
    pub findings: Vec<Finding>,
    /// What is merely missing in a vendor's own document: how much, by rule.
    pub missing: BTreeMap<&'static str, usize>,
}

impl Linted {
    /// What is missing, on one line.
    fn missing(&self, spec: &Spec) -> Option<String> {
        let all: usize = self.missing.values().sum();
        let mut by_rule: Vec<_> = self.missing.iter().collect();
        by_rule.sort_by_key(|(rule, count)| (std::cmp::Reverse(**count), **rule));
        let by_rule: Vec<String> = by_rule
            .iter()
            .map(|(rule, count)| format!("{rule} {count}"))
            .collect();
        (all > 0).then(|| {
            format!(
                "{}: {} that the document leaves out, none of which stops a client: {}",
                spec.file.display(),
                counted(all, "thing"),
                by_rule.join(", ")
            )
        })
    }
}

/// Holds one specification against all rules.
///
/// # Errors
///
/// As [`lint_spec`].
pub fn held_against(root: &Path, spec: &Spec) -> Result<Linted> {
    let linted = check(root, spec, rules().filter(|rule| rule.name != LAST.name))?;
    if !linted.findings.is_empty() {
        return Ok(linted);
    }
    let findings = check(root, spec, [&LAST])?.findings;
    Ok(Linted { findings, ..linted })
}

/// The findings of a specification that the caller generates itself.
pub(crate) fn lint_ungenerated(root: &Path, spec: &Spec) -> Result<Vec<Finding>> {
    let rules = rules().filter(|rule| rule.name != LAST.name);
    Ok(check(root, spec, rules)?.findings)
}

fn check<'r>(
    root: &Path,
    spec: &Spec,
    rules: impl IntoIterator<Item = &'r Rule>,
) -> Result<Linted> {
    let context = Context::read(root, spec)?;
    let mut linted = Linted::default();
    let findings = &mut linted.findings;
    for rule in rules {
        let is_counted = profile::is_counted(&spec.generation, rule.name);
        let mut counted = Vec::new();
        let mut report = Report {
            rule: rule.name,
            context: &context,
            findings: if is_counted { &mut counted } else { findings },
            is_counted,
        };
        (rule.check)(&context, &mut report);
        counted.sort();
        counted.dedup();
        if !counted.is_empty() {
            linted.missing.insert(rule.name, counted.len());
        }
    }
    findings.sort();
    // What is shared is seen from every place that uses it.
    findings.dedup_by(|one, other| one.same_as(other));
    Ok(linted)
}

fn lint_all(root: &Path, specs: &[Spec]) -> Result<Vec<Finding>> {
    let mut findings = std::thread::scope(|scope| {
        let mut linted = Vec::new();
        for spec in specs {
            linted.push(threads::start(scope, move || lint_spec(root, spec))?);
        }
        let mut findings = Vec::new();
        for linted in linted {
            findings.extend(linted.finish()?);
        }
        anyhow::Ok(findings)
    })?;
    findings.sort();
    Ok(findings)
}

pub(crate) fn counted(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}

/// Words in backticks with commas between, for messages.
fn listed<T: AsRef<str>>(words: impl IntoIterator<Item = T>) -> String {
    let words: Vec<String> = words
        .into_iter()
        .map(|word| format!("`{}`", word.as_ref()))
        .collect();
    words.join(", ")
}
