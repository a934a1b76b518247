//! Tells at which line of which file something stands.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context as _, Result};
use saphyr_parser::{Event, Parser, ScanError};
use serde_json::{Value, json};
use serde_json_path::JsonPath;

use crate::overlay;
use crate::spec::{self, Spec};

/// Pointer to a member, for a pointer to what holds it.
pub(crate) fn child(pointer: &str, key: &str) -> String {
    // Most keys have nothing to escape, and this is called for every place of a document.
    match key.contains(['~', '/']) {
        true => format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")),
        false => [pointer, key].join("/"),
    }
}

/// The lines of one YAML or JSON file, by JSON pointer.
#[derive(Debug, Default)]
pub(super) struct Lines(BTreeMap<String, usize>);

impl Lines {
    /// Reads a file.
    pub(super) fn read(root: &Path, file: &Path) -> Result<Self> {
        let place = || file.display().to_string();
        let text = fs::read_to_string(root.join(file)).with_context(place)?;
        Self::of(&text).with_context(place)
    }

    /// The lines of a text.
    pub(super) fn of(text: &str) -> Result<Self, ScanError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut lines = BTreeMap::new();
        let mut open: Vec<Open> = Vec::new();
        for event in Parser::new_from_str(text) {
            let (event, span) = event?;
            let line = span.start.line();
            match event {
                Event::Scalar(text, ..) => {
                    place(&mut open, &mut lines, line, Some(&text));
                }
                Event::Alias(_) => {
                    place(&mut open, &mut lines, line, None);
                }
                Event::SequenceStart(..) => {
                    let pointer = place(&mut open, &mut lines, line, None);
                    open.push(Open::List { pointer, next: 0 });
                }
                Event::MappingStart(..) => {
                    let pointer = place(&mut open, &mut lines, line, None);
                    open.push(Open::Map { pointer, key: None });
                }
                Event::SequenceEnd | Event::MappingEnd => {
                    open.pop();
                }
                _ => {}
            }
        }
        Ok(Self(lines))
    }

    /// The line of a pointer, or of the nearest thing around it that has one.
    pub(super) fn line(&self, pointer: &str) -> usize {
        ancestors(pointer)
            .find_map(|pointer| self.0.get(pointer).copied())
            .unwrap_or(1)
    }
}

/// A collection that has begun.
enum Open {
    List {
        pointer: String,
        next: usize,
    },
    Map {
        pointer: String,
        key: Option<String>,
    },
}

/// Notes where a node stands; a text in place of a key is a key. Gives the node's pointer.
fn place(
    open: &mut [Open],
    lines: &mut BTreeMap<String, usize>,
    line: usize,
    text: Option<&str>,
) -> String {
    let pointer = match open.last_mut() {
        None => String::new(),
        Some(Open::List { pointer, next }) => {
            *next += 1;
            format!("{pointer}/{}", *next - 1)
        }
        Some(Open::Map { pointer, key }) => {
            if let Some(key) = key.take() {
                child(pointer, &key)
            } else {
                let name = text.unwrap_or_default();
                *key = Some(name.to_owned());
                child(pointer, name)
            }
        }
    };
    // The key comes before its value, and it is the line of the key that counts.
    lines.entry(pointer.clone()).or_insert(line);
    pointer
}

fn ancestors(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |pointer| {
        pointer.rfind('/').map(|end| &pointer[..end])
    })
}

/// The places of a specification with its overlay applied. The files are read again when the first place
/// is asked for: of a large document, most of the time would go into lines that nobody needs.
#[derive(Debug)]
pub(crate) struct Places {
    root: PathBuf,
    file: PathBuf,
    overlay: Option<PathBuf>,
    known: OnceLock<Known>,
}

#[derive(Debug, Default)]
struct Known {
    lines: Lines,
    overlaid: BTreeMap<String, usize>,
    /// Of each action of the overlay, the line.
    actions: Vec<usize>,
}

impl Places {
    /// Those of a specification that has been read.
    pub(crate) fn of(root: &Path, spec: &Spec) -> Self {
        Self {
            root: root.to_owned(),
            file: spec.file.clone(),
            overlay: spec.overlay.clone(),
            known: OnceLock::new(),
        }
    }

    fn known(&self) -> &Known {
        // A file that could be read as a specification and has no lines has all on its first.
        self.known.get_or_init(|| self.read().unwrap_or_default())
    }

    fn read(&self) -> Result<Known> {
        let (overlaid, actions) = match &self.overlay {
            Some(overlay) => overlaid(&self.root, &self.file, overlay)?,
            None => Default::default(),
        };
        Ok(Known {
            lines: Lines::read(&self.root, &self.file)?,
            overlaid,
            actions,
        })
    }

    fn overlay(&self) -> &Path {
        self.overlay.as_deref().unwrap_or(Path::new(""))
    }

    /// File and line of an action of the overlay.
    pub(crate) fn action(&self, index: usize) -> (&Path, usize) {
        let line = self.known().actions.get(index).copied();
        (self.overlay(), line.unwrap_or(1))
    }

    /// File and line of a pointer, or of the nearest thing around it.
    pub(crate) fn find(&self, pointer: &str) -> (&Path, usize) {
        let known = self.known();
        for pointer in ancestors(pointer) {
            if let Some(line) = known.overlaid.get(pointer) {
                return (self.overlay(), *line);
            }
            if let Some(line) = known.lines.0.get(pointer) {
                return (&self.file, *line);
            }
        }
        (&self.file, 1)
    }
}

/// Lines of the overlay, by pointers into the document that it is applied to.
fn overlaid(
    root: &Path,
    file: &Path,
    overlay: &Path,
) -> Result<(BTreeMap<String, usize>, Vec<usize>)> {
    let mut document = spec::read_yaml(root, file)?;
    let actions = spec::read_yaml(root, overlay)?;
    let lines = Lines::read(root, overlay)?;
    let mut places = BTreeMap::new();
    let mut action_lines = Vec::new();
    let list = actions.get("actions").and_then(Value::as_array);
    for (index, action) in list.into_iter().flatten().enumerate() {
        action_lines.push(lines.line(&format!("/actions/{index}")));
        let target = action.get("target").and_then(Value::as_str);
        let path = target.and_then(|target| JsonPath::parse(target).ok());
        if let (Some(path), Some(update)) = (path, action.get("update")) {
            let from = format!("/actions/{index}/update");
            for location in path.query_located(&document).locations() {
                let to = location.to_json_pointer();
                let before = document.pointer(&to);
                note(&mut places, &lines, before, update, &to, &from);
            }
        }
        let alone = json!({"overlay": actions.get("overlay"), "actions": [action]});
        overlay::apply(&mut document, &alone)
            .with_context(|| format!("{}: actions[{index}]", overlay.display()))?;
    }
    Ok((places, action_lines))
}

/// Notes what one update brings, in the same way in which it is merged.
fn note(
    places: &mut BTreeMap<String, usize>,
    lines: &Lines,
    before: Option<&Value>,
    update: &Value,
    to: &str,
    from: &str,
) {
    match (before, update) {
        (Some(Value::Object(before)), Value::Object(update)) => {
            for (key, value) in update {
                let (to, from) = (child(to, key), child(from, key));
                note(places, lines, before.get(key), value, &to, &from);
            }
        }
        (Some(Value::Array(before)), Value::Array(update)) => {
            for (index, value) in update.iter().enumerate() {
                let to = format!("{to}/{}", before.len() + index);
                note(places, lines, None, value, &to, &format!("{from}/{index}"));
            }
        }
        _ => {
            places.insert(to.to_owned(), lines.line(from));
            note_inside(places, lines, update, to, from);
        }
    }
}

fn note_inside(
    places: &mut BTreeMap<String, usize>,
    lines: &Lines,
    update: &Value,
    to: &str,
    from: &str,
) {
    let members: Vec<(String, &Value)> = match update {
        Value::Object(update) => update
            .iter()
            .map(|(key, value)| (key.clone(), value))
            .collect(),
        Value::Array(update) => update
            .iter()
            .enumerate()
            .map(|(index, value)| (index.to_string(), value))
            .collect(),
        _ => return,
    };
    for (key, value) in members {
        note(
            places,
            lines,
            None,
            value,
            &child(to, &key),
            &child(from, &key),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn a_member_has_the_line_of_its_key_and_an_element_that_of_its_start() {
        let lines =
            Lines::of("a:\n  b/c:\n    - 1\n    - {d: 2,\n       e: 3}\n'f': >-\n  g\n").unwrap();
        for (pointer, line) in [
            ("", 1),
            ("/a", 1),
            ("/a/b~1c", 2),
            ("/a/b~1c/0", 3),
            ("/a/b~1c/1/d", 4),
            ("/a/b~1c/1/e", 5),
            ("/a/b~1c/1/e/unknown/deeper", 5),
            ("/f", 6),
        ] {
            assert_eq!(lines.line(pointer), line, "{pointer}");
        }
    }
}
