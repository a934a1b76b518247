//! Puts a document into one piece: what stands in files beside it, and path items by reference.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::{references, swagger, tidy, walk};

/// Takes what references of a document lead to in files under a folder, and path items, into the
/// document, leaves out foreign `x-` keys, and reads version 2.0 as 3.0.
///
/// # Errors
///
/// When a file is missing, is not valid YAML, or is not on this machine.
pub fn bundle(document: &mut Value, folder: &Path) -> Result<()> {
    super::check_version(document)?;
    tidy::foreign_keys(document);
    let mut files = Files {
        folder,
        read: BTreeMap::new(),
    };
    for _ in 0..16 {
        if !files.take_in(document)? {
            swagger::upgrade(document);
            return Ok(());
        }
    }
    bail!("references lead through more than 16 files, or in a circle of files")
}

/// The files beside a document that its references lead to.
///
/// # Errors
///
/// As [`bundle`].
pub fn files_beside(document: &Value, folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Files {
        folder,
        read: BTreeMap::new(),
    };
    let mut document = document.clone();
    for _ in 0..16 {
        if !files.take_in(&mut document)? {
            break;
        }
    }
    Ok(files.read.into_keys().collect())
}

struct Files<'a> {
    folder: &'a Path,
    read: BTreeMap<PathBuf, Value>,
}

impl Files<'_> {
    /// One round; whether there was something to take in.
    fn take_in(&mut self, document: &mut Value) -> Result<bool> {
        let mut changed = self.path_items(document)?;
        let mut wanted = Vec::new();
        walk::objects(document, &mut |object| {
            if let Some(reference) = object.get("$ref").and_then(Value::as_str)
                && !reference.starts_with('#')
                && !wanted.iter().any(|known| known == reference)
            {
                wanted.push(reference.to_owned());
            }
        });
        for reference in wanted {
            let found = self.find(&reference)?;
            changed = true;
            let is_part = found.as_object().is_some_and(references::is_part);
            let name = free_name(document, &reference, &found);
            walk::objects(document, &mut |object| {
                if object.get("$ref").and_then(Value::as_str) == Some(&reference) {
                    match found.as_object() {
                        Some(found) if is_part => *object = found.clone(),
                        _ => {
                            object.insert(
                                "$ref".into(),
                                json!(format!("#/components/schemas/{name}")),
                            );
                        }
                    }
                }
            });
            if !is_part {
                let components = &mut document["components"];
                if components.is_null() {
                    *components = json!({});
                }
                if components["schemas"].is_null() {
                    components["schemas"] = json!({});
                }
                components["schemas"][name] = found;
            }
        }
        Ok(changed)
    }

    fn path_items(&mut self, document: &mut Value) -> Result<bool> {
        let whole = document.clone();
        let mut changed = false;
        let paths = document.get_mut("paths").and_then(Value::as_object_mut);
        for (path, item) in paths.into_iter().flatten() {
            let Some(reference) = item.get("$ref").and_then(Value::as_str) else {
                continue;
            };
            let found = match reference.strip_prefix('#') {
                Some(pointer) => whole.pointer(pointer).cloned(),
                None => Some(self.find(reference)?),
            };
            let found =
                found.with_context(|| format!("paths.{path}: `{reference}` leads nowhere"))?;
            if found.get("$ref") == Some(&json!(reference)) {
                bail!("paths.{path}: `{reference}` leads in a circle");
            }
            let mut all = found;
            if let (Some(all), Some(own)) = (all.as_object_mut(), item.as_object()) {
                for (key, value) in own.iter().filter(|(key, _)| *key != "$ref") {
                    all.insert(key.clone(), value.clone());
                }
            }
            *item = all;
            changed = true;
        }
        Ok(changed)
    }

    /// What a reference to another file leads to; its own references lead on from that file.
    fn find(&mut self, reference: &str) -> Result<Value> {
        let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        if file.contains("://") {
            bail!(
                "`{reference}` is not on this machine; save it beside the document and refer to the file"
            );
        }
        let file = plain(Path::new(file));
        if !self.read.contains_key(&file) {
            let text = fs::read_to_string(self.folder.join(&file))
                .with_context(|| format!("`{reference}`: {} cannot be read", file.display()))?;
            let mut value = crate::spec::parse(&text, &file)?;
            tidy::foreign_keys(&mut value);
            let home = file.parent().unwrap_or(Path::new("")).to_owned();
            walk::objects(&mut value, &mut |object| {
                if let Some(Value::String(reference)) = object.get_mut("$ref") {
                    let (other, pointer) = reference.split_once('#').unwrap_or((reference, ""));
                    let other = match other {
                        "" => file.clone(),
                        other if other.contains("://") => return,
                        other => plain(&home.join(other)),
                    };
                    *reference = format!("{}#{pointer}", other.display());
                }
            });
            self.read.insert(file.clone(), value);
        }
        let found = self.read[&file].pointer(pointer).cloned();
        found.with_context(|| format!("`{reference}` leads nowhere"))
    }
}

/// A path without `.` and, where it can be told, without `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir if plain.file_name().is_some() => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}

/// A name for what stands in another file, which no other schema of the document has.
fn free_name(document: &Value, reference: &str, found: &Value) -> String {
    let first = name_of(reference);
    let known = |name: &str| document.pointer(&format!("/components/schemas/{name}"));
    let numbered = (2..).map(|number| format!("{first}{number}"));
    let mut names = std::iter::once(first.clone()).chain(numbered);
    let free = names.find(|name| known(name).is_none_or(|known| known == found));
    free.unwrap_or(first)
}

/// The last word of the pointer of a reference, or the name of its file.
fn name_of(reference: &str) -> String {
    use heck::ToPascalCase;
    let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
    let last = pointer.rsplit('/').next().filter(|last| !last.is_empty());
    let stem = Path::new(file)
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned());
    last.map(str::to_owned)
        .or(stem)
        .unwrap_or_default()
        .to_pascal_case()
}
