//! Writes an overlay for a person to read and correct.

use anyhow::Result;
use serde_json::Value;

/// Actions that belong together, with what is said of them.
#[derive(Clone, Debug)]
pub struct Group {
    comment: String,
    actions: Vec<Value>,
}

impl Group {
    /// A group.
    pub fn new(comment: impl Into<String>, actions: Vec<Value>) -> Self {
        Self {
            comment: comment.into(),
            actions,
        }
    }

    /// Its actions.
    pub fn actions(&self) -> impl Iterator<Item = &Value> {
        self.actions.iter()
    }

    /// Leaves out actions.
    pub(super) fn retain(&mut self, stays: impl FnMut(&Value) -> bool) {
        self.actions.retain(stays);
    }

    /// Its actions, to change them.
    pub fn actions_mut(&mut self) -> impl Iterator<Item = &mut Value> {
        self.actions.iter_mut()
    }
}

/// A member's name in a JSONPath, quoted.
pub fn jsonpath(name: &str) -> String {
    format!("'{}'", name.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// The text of the overlay.
///
/// # Errors
///
/// When a value cannot be written as YAML.
pub fn text(name: &str, file: &str, groups: &[Group]) -> Result<String> {
    let mut text = format!(
        "# What is known of the {name} API beyond its document, which stays as provided. `cargo xtask new` derived\n\
         # what stands here; correct it, each fact with its source. specs/README.md has the vocabulary.\n\
         overlay: 1.0.0\n\
         info:\n  title: Facts of the {name} API beyond its document\n  version: '1'\n\
         extends: {file}\n\
         actions:\n"
    );
    for group in groups.iter().filter(|group| !group.actions.is_empty()) {
        text.push('\n');
        for line in wrapped(&group.comment) {
            text.push_str(&format!("  # {line}\n"));
        }
        text.push('\n');
        for line in serde_yaml::to_string(&group.actions)?.lines() {
            text.push_str(&format!("  {line}\n"));
        }
    }
    Ok(text)
}

fn wrapped(comment: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in comment.split_whitespace() {
        let last = lines.len() - 1;
        if !lines[last].is_empty() && lines[last].len() + word.len() > 110 {
            lines.push(word.to_owned());
        } else {
            if !lines[last].is_empty() {
                lines[last].push(' ');
            }
            lines[last].push_str(word);
        }
    }
    lines
}
