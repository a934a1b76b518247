//! What a change reaches beyond the crate of the vendor: capabilities of the facade, and the lines
//! of its adapter.
//!
//! This program uses no vendor crate, so it reads what stands written. Which capability rests on
//! which operation is the table of `docs/operations.md`, which is written from the adapters and
//! held to them. Where an adapter names what changed is found in its source.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::model::Model;
use super::{Change, Class};
use crate::facts::job_base;
use crate::normalise::field_name;
use crate::spec;

/// A line of an adapter.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FileLine {
    /// The file, relative to the workspace.
    pub file: PathBuf,
    /// Its line.
    pub line: usize,
}

/// Says of every change which operations it touches: its own, those that hold its type, or all.
pub(super) fn operations(old: &Model, new: &Model, changes: &mut [Change]) {
    for change in changes.iter_mut().filter(|change| concerns_users(change)) {
        let head = head(&change.location);
        if let Some((from, to)) = change.before.as_ref().zip(change.after.as_ref())
            && change.rule.name == super::rules::OPERATION_RENAMED.name
        {
            change.operations = vec![from.clone(), to.clone()];
            continue;
        }
        let is_method = old.methods.contains_key(head) || new.methods.contains_key(head);
        let is_type = old.types.contains_key(head) || new.types.contains_key(head);
        let is_error = [old, new]
            .iter()
            .any(|model| model.types.get(head).is_some_and(|ty| ty.role.error));
        if is_method {
            change.operations = vec![head.to_owned()];
            continue;
        }
        change.for_all = !is_type || is_error;
        for model in [new, old] {
            for (id, method) in &model.methods {
                if (change.for_all || method.uses.contains(head)) && !change.operations.contains(id)
                {
                    change.operations.push(id.clone());
                }
            }
        }
    }
}

fn concerns_users(change: &Change) -> bool {
    change.rule.class > Class::Documentation
}

/// The operation or the type that a location begins with.
pub(crate) fn head(location: &str) -> &str {
    location.split('.').next().unwrap_or(location)
}

/// The capabilities that rest on each operation of a vendor.
#[derive(Default)]
pub(super) struct Reached {
    capabilities: BTreeMap<String, Vec<String>>,
    /// Files of the adapter, with their text.
    adapter: Vec<(PathBuf, String)>,
}

impl Reached {
    /// Reads what stands written of the generations of a vendor.
    pub(super) fn read(
        root: &Path,
        (vendor, name): (&str, &str),
        generations: &[&str],
    ) -> Result<Self> {
        let mut reached = Self::default();
        if let Ok(page) = fs::read_to_string(root.join("docs/operations.md")) {
            for generation in generations {
                reached.table(&page, &format!("## {name} `{generation}`"));
            }
        }
        let vendors = Path::new("crates/crm-facade/src/vendors");
        reached.file(root, &vendors.join(format!("{vendor}.rs")))?;
        reached.folder(root, &vendors.join(vendor), &|name| {
            let stem = name.strip_suffix(".rs").unwrap_or(name);
            stem != "tests" && (generations.contains(&stem) || !is_generation(root, vendor, stem))
        })?;
        Ok(reached)
    }

    fn table(&mut self, page: &str, heading: &str) {
        let rows = page.lines().skip_while(|line| *line != heading).skip(1);
        for row in rows.take_while(|line| !line.starts_with("## ")) {
            let cells: Vec<&str> = row.split('|').map(str::trim).collect();
            if let ["", id, .., by, ""] = cells[..]
                && id.starts_with('`')
            {
                let capabilities = by
                    .split(", ")
                    .filter_map(|name| name.strip_prefix('`')?.strip_suffix('`'))
                    .map(str::to_owned)
                    .collect();
                self.capabilities
                    .entry(id.trim_matches('`').to_owned())
                    .or_insert(capabilities);
            }
        }
    }

    fn folder(&mut self, root: &Path, folder: &Path, wanted: &dyn Fn(&str) -> bool) -> Result<()> {
        let Ok(entries) = fs::read_dir(root.join(folder)) else {
            return Ok(());
        };
        let mut names: Vec<String> = entries
            .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
            .filter(|name| wanted(name))
            .collect();
        names.sort();
        for name in names {
            let path = folder.join(&name);
            match root.join(&path).is_dir() {
                true => self.folder(root, &path, wanted)?,
                false => self.file(root, &path)?,
            }
        }
        Ok(())
    }

    fn file(&mut self, root: &Path, file: &Path) -> Result<()> {
        let place = root.join(file);
        if place.is_file() {
            let text = fs::read_to_string(place).with_context(|| file.display().to_string())?;
            self.adapter.push((file.to_owned(), text));
        }
        Ok(())
    }

    /// Says of every change which capabilities and lines it reaches.
    pub(super) fn tell(&self, changes: &mut [Change]) {
        for change in changes.iter_mut().filter(|change| concerns_users(change)) {
            let mut capabilities: Vec<String> = change
                .operations
                .iter()
                .filter_map(|id| self.capabilities.get(id))
                .flatten()
                .cloned()
                .collect();
            capabilities.sort();
            capabilities.dedup();
            change.capabilities = capabilities;
            change.adapter = self.lines(change);
        }
    }

    /// Lines that name what changed: a call of the operation, the type, or the field of a typed value. A field's name may be that of another type's, so the files that call one of
    /// the operations come first, and the others count only where those have no such line.
    fn lines(&self, change: &Change) -> Vec<FileLine> {
        let head = head(&change.location);
        let rest = change.location.split_once('.').map(|(_, rest)| rest);
        let is_type = head.starts_with(|first: char| first.is_ascii_uppercase());
        let calls = |line: &str| {
            change.operations.iter().any(|id| {
                [
                    id.as_str(),
                    &format!("{id}_stream"),
                    &format!("{}_job", job_base(id)),
                ]
                .iter()
                .any(|name| names(line, name))
            })
        };
        match (is_type, rest) {
            (true, Some(field)) => {
                let field = field_name(field.rsplit('.').next().unwrap_or(field));
                let access = format!(".{field}");
                let uses = |line: &str| line.contains(&access) && names(line, &field);
                let calling = |text: &str| text.lines().any(calls);
                let near = self.matching(&calling, &uses);
                match near.is_empty() {
                    true => self.matching(&|_| true, &uses),
                    false => near,
                }
            }
            (true, None) => {
                // The facade's model has types of the same names.
                let ty = format!("types::{head}");
                self.matching(&|_| true, &|line| names(line, &ty))
            }
            _ if change.operations.iter().any(|id| id == head) => self.matching(&|_| true, &calls),
            _ => Vec::new(),
        }
    }

    fn matching(&self, file: &dyn Fn(&str) -> bool, line: &dyn Fn(&str) -> bool) -> Vec<FileLine> {
        let files = self.adapter.iter().filter(|(_, text)| file(text));
        files
            .flat_map(|(path, text)| {
                let lines = text.lines().enumerate();
                lines
                    .filter(|(_, text)| !text.trim_start().starts_with("//") && line(text))
                    .map(|(index, _)| FileLine {
                        file: path.clone(),
                        line: index + 1,
                    })
            })
            .collect()
    }
}

pub(super) fn is_generation(root: &Path, vendor: &str, name: &str) -> bool {
    root.join(spec::file_of(root, vendor, name)).exists()
}

/// Whether a line has a word.
pub(super) fn names(line: &str, word: &str) -> bool {
    let inside = |letter: Option<char>| {
        letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    };
    line.match_indices(word).any(|(index, _)| {
        !inside(line[..index].chars().next_back())
            && !inside(line[index + word.len()..].chars().next())
    })
}
