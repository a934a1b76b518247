//! Where hand-written files beside the adapter name what a change is about: handlers of the
//! sandbox, examples of the specification, tests, and pages with programs for users.
//!
//! They are found by the names that stand in them, as in [`impact`](super::impact). A line that
//! names something of the same name is found too; a name that is put together at run time is not.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::impact::{FileLine, head, is_generation, names};
use super::{Change, rules};
use crate::facts::job_base;
use crate::normalise::field_name;

/// A kind of hand-written file.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Part {
    /// An example of the specification.
    Example,
    /// A handler of the sandbox.
    Sandbox,
    /// A test.
    Test,
    /// A page with a program for users.
    Page,
}

impl Part {
    /// Every part, in the order in which they are worked on.
    pub const ALL: [Self; 4] = [Self::Example, Self::Sandbox, Self::Test, Self::Page];
}

impl fmt::Display for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Example => "examples",
            Self::Sandbox => "sandbox",
            Self::Test => "tests",
            Self::Page => "pages",
        })
    }
}

/// Rules of changes that are told in the documentation of an item and show nowhere else.
const ONLY_TOLD: &[&str] = &[
    rules::DESCRIPTION_CHANGED.name,
    rules::SOURCE_CHANGED.name,
    rules::EXAMPLE_CHANGED.name,
    rules::CONFIRMATION_CHANGED.name,
    rules::SPECIFICATION_CHANGED.name,
];

/// The hand-written files of a vendor.
pub(super) struct Files {
    vendor: String,
    files: Vec<(Part, PathBuf, String)>,
}

/// Lines between the name of a vendor and what a test of several vendors says of it.
const NEAR: usize = 20;

impl Files {
    /// Reads the files that are about a vendor's generations.
    pub(super) fn read(root: &Path, vendor: &str, generations: &[&str]) -> Result<Self> {
        let mut files = Self {
            vendor: vendor.to_owned(),
            files: Vec::new(),
        };
        for generation in generations {
            let examples = Path::new("specs").join(vendor).join("examples");
            files.add(root, &examples.join(generation), &|_, _| {
                Some(Part::Example)
            })?;
        }
        let word = |text: &str| text.lines().any(|line| names(line, vendor));
        let test = |path: &Path| {
            path.iter()
                .any(|part| part == "tests" || part == "tests.rs")
        };
        let of_generation = |path: &Path| {
            path.iter().all(|part| {
                let part = part.to_string_lossy();
                let stem = part.strip_suffix(".rs").unwrap_or(&part);
                generations.contains(&stem) || !is_generation(root, vendor, stem)
            })
        };
        files.add(
            root,
            Path::new("crates/crm-sandbox/src/vendors"),
            &|path, _| {
                let own = path.iter().any(|part| {
                    let part = part.to_string_lossy();
                    let stem = part.strip_suffix(".rs").unwrap_or(&part);
                    stem == vendor
                        || generations
                            .iter()
                            .any(|it| stem == format!("{vendor}_{it}"))
                });
                (own && of_generation(path)).then(|| match test(path) {
                    true => Part::Test,
                    false => Part::Sandbox,
                })
            },
        )?;
        files.add(
            root,
            &Path::new("crates/crm-facade/src/vendors").join(vendor),
            &|path, _| (test(path) && of_generation(path)).then_some(Part::Test),
        )?;
        for folder in [
            "crates/crm-sandbox/tests",
            "crates/crm-cli/tests",
            "tests/src",
            "tests/tests",
            "tests/benches/src",
        ] {
            files.add(root, Path::new(folder), &|path, text| {
                let own = path
                    .iter()
                    .any(|part| part.to_string_lossy().contains(vendor));
                let generated = text.starts_with("// @generated");
                (!generated && (own || word(text))).then_some(Part::Test)
            })?;
        }
        let own = format!("crates/crm-{vendor}");
        for page in [
            "README.md",
            &format!("{own}/README.md"),
            &format!("{own}/src/lib.rs"),
            "crates/crm-facade/README.md",
            "crates/crm-sandbox/README.md",
            "crates/crm-cli/README.md",
        ] {
            files.add(root, Path::new(page), &|path, text| {
                (path.starts_with(&own) || word(text)).then_some(Part::Page)
            })?;
        }
        Ok(files)
    }

    /// Takes a file, or those of a folder, of the part that `part` says.
    fn add(
        &mut self,
        root: &Path,
        path: &Path,
        part: &dyn Fn(&Path, &str) -> Option<Part>,
    ) -> Result<()> {
        let full = root.join(path);
        if full.is_dir() {
            let mut names = Vec::new();
            for entry in fs::read_dir(&full).with_context(|| path.display().to_string())? {
                names.push(entry?.file_name());
            }
            names.sort();
            for name in names {
                self.add(root, &path.join(name), part)?;
            }
        } else if full.is_file()
            && path
                .extension()
                .is_some_and(|it| ["rs", "json", "txt", "md"].iter().any(|known| it == *known))
        {
            let text = fs::read_to_string(&full).with_context(|| path.display().to_string())?;
            if let Some(part) = part(path, &text) {
                self.files.push((part, path.to_owned(), text));
            }
        }
        Ok(())
    }

    /// Says of every change where it is named.
    pub(super) fn tell(&self, changes: &mut [Change]) {
        for change in changes.iter_mut() {
            if !ONLY_TOLD.contains(&change.rule.name) {
                change.places = self.places(change);
            }
        }
    }

    /// Whether a file is about this vendor alone, by its name or folder.
    fn is_own(&self, path: &Path) -> bool {
        path.iter()
            .any(|part| part.to_string_lossy().contains(&self.vendor))
    }

    fn places(&self, change: &Change) -> Vec<(Part, FileLine)> {
        let words = Words::of(change);
        let mut places = Vec::new();
        for (part, path, text) in &self.files {
            if *part == Part::Example {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                if !words.example(&name) {
                    continue;
                }
                // Each operation's examples are files of their own, so that the file is the place.
                let line = text
                    .lines()
                    .position(|line| words.in_line(line, false))
                    .or((words.whole_operation() && name != "index.yaml").then_some(0));
                places.extend(line.map(|line| (*part, place(path, line))));
                continue;
            }
            // A test of several vendors is about this one where it is named close by, and names of the
            // vendor's types stand in tests of its own.
            let is_shared = *part == Part::Test && !self.is_own(path);
            let all: Vec<&str> = text.lines().collect();
            for (index, line) in all.iter().enumerate() {
                let near = &all[index.saturating_sub(NEAR)..all.len().min(index + NEAR)];
                if is_shared && !near.iter().any(|line| names(line, &self.vendor)) {
                    continue;
                }
                let trimmed = line.trim_start();
                let comment = trimmed.starts_with("//") && !trimmed.starts_with("//!");
                if !comment && words.in_line(line, !is_shared) {
                    places.push((*part, place(path, index)));
                }
            }
        }
        // What is new is named nowhere yet; the handlers of its operations have to learn it.
        if !places.iter().any(|(part, _)| *part == Part::Sandbox) {
            let few = change.operations.iter().filter(|_| !change.for_all);
            let entries: Vec<String> = few.map(|id| format!("(\"{id}\"")).collect();
            let handlers = self.files.iter().filter(|it| it.0 == Part::Sandbox);
            for (part, path, text) in handlers {
                for (index, line) in text.lines().enumerate() {
                    if entries.iter().any(|entry| line.contains(entry)) {
                        places.push((*part, place(path, index)));
                    }
                }
            }
        }
        places
    }
}

fn place(path: &Path, index: usize) -> FileLine {
    FileLine {
        file: path.to_owned(),
        line: index + 1,
    }
}

/// What a line must have to be about a change.
struct Words {
    /// The operations that it touches; for examples.
    operations: Vec<String>,
    /// Whether it is about an operation and not about a part of one.
    of_operation: bool,
    /// Names on the wire, which stand in quotes.
    quoted: Vec<String>,
    /// Names in Rust.
    rust: Vec<String>,
}

impl Words {
    fn of(change: &Change) -> Self {
        let head = head(&change.location);
        let rest = change.location.split_once('.').map(|(_, rest)| rest);
        let mut words = Self {
            operations: change.operations.clone(),
            of_operation: false,
            quoted: Vec::new(),
            rust: Vec::new(),
        };
        let both = [&change.before, &change.after];
        match rest {
            Some(rest) => {
                let name = rest.rsplit('.').next().unwrap_or(rest);
                words.quoted.push(name.to_owned());
                let field = field_name(name);
                words.rust.push(format!(".{field}"));
                // A parameter is that of a call, which is where it has to be handled.
                if head.starts_with(|first: char| first.is_ascii_lowercase()) {
                    words.quoted.push(head.to_owned());
                    words.rust.push(format!(".{head}"));
                }
            }
            None if head.starts_with(|first: char| first.is_ascii_uppercase()) => {
                words.rust.push(format!("types::{head}"));
            }
            None if head.contains(' ') || change.location == "authentication" => {}
            None => {
                words.of_operation = true;
                words.operations.push(head.to_owned());
                for id in words.operations.clone() {
                    words.quoted.push(id.clone());
                    words.rust.push(format!(".{id}"));
                    words.rust.push(format!(".{id}_stream"));
                    words.rust.push(format!(".{}_job", job_base(&id)));
                }
            }
        }
        // Values of enums, paths, and headers.
        for value in both.into_iter().flatten() {
            let value = value.trim_matches('`');
            let header = value.strip_suffix(": <key>");
            let is_word = value
                .chars()
                .all(|it| it.is_alphanumeric() || "-_/{}".contains(it));
            if let Some(header) = header {
                words.quoted.push(header.to_owned());
            } else if is_word && rest.is_none() && value.parse::<u64>().is_err() {
                words.quoted.push(value.to_owned());
            }
        }
        words
    }

    fn whole_operation(&self) -> bool {
        self.of_operation
    }

    /// Whether an example is of one of the operations.
    fn example(&self, name: &str) -> bool {
        name == "index.yaml"
            || self.operations.iter().any(|id| {
                name.strip_prefix(id.as_str())
                    .is_some_and(|rest| rest.starts_with('.'))
            })
    }

    fn in_line(&self, line: &str, rust: bool) -> bool {
        let lower = line.to_ascii_lowercase();
        let quoted = self.quoted.iter().any(|word| {
            let word = word.to_ascii_lowercase();
            ["\"", "\\\"", "$.", "/"].iter().any(|quote| {
                lower
                    .match_indices(&format!("{quote}{word}"))
                    .any(|(at, found)| {
                        let next = lower[at + found.len()..].chars().next();
                        next.is_none_or(|it| "\"\\/?.".contains(it))
                    })
            })
        });
        quoted
            || (rust
                && self
                    .rust
                    .iter()
                    .any(|word| line.contains(word.as_str()) && names(line, word)))
    }
}
