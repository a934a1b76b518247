//! Links of Markdown files: which there are, and which lead nowhere.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use anyhow::{Context, Result, ensure};
use regex::Regex;

/// A link to a place in the workspace.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Link {
    /// The line, from 1.
    pub line: usize,
    /// The file or folder as it is written, empty for the page itself.
    pub path: String,
    /// The heading, empty if it is the whole page.
    pub anchor: String,
}

/// Text in backticks, which is no link, or a link in three parts.
static LINK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"`[^`]*`|(!?\[(?:[^\[\]`]|`[^`]*`)*\]\()([^()\s]+)(\))").expect("a pattern")
});

/// Runs through the lines of a page, and gives each with whether it is code.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str, bool)> {
    let mut fence = None;
    text.lines().enumerate().map(move |(index, line)| {
        let trimmed = line.trim_start();
        let marks = trimmed.len() - trimmed.trim_start_matches('`').len();
        match fence {
            None if marks >= 3 => {
                fence = Some(marks);
                return (index + 1, line, true);
            }
            Some(open) if marks >= open && trimmed.trim_start_matches('`').trim().is_empty() => {
                fence = None;
                return (index + 1, line, true);
            }
            _ => {}
        }
        (index + 1, line, fence.is_some() || line.starts_with("    "))
    })
}

/// Whether a link leads out of the workspace.
fn is_outside(target: &str) -> bool {
    target.contains("://") || target.starts_with("mailto:")
}

/// Replaces the targets of links. Links to other sites stay.
pub(super) fn replaced(prose: &str, with: impl Fn(&str, &str) -> String) -> String {
    let prose = LINK.replace_all(prose, |found: &regex::Captures<'_>| {
        let parts = (found.get(1), found.get(2), found.get(3));
        let (Some(before), Some(target), Some(after)) = parts else {
            return found[0].to_owned();
        };
        if is_outside(target.as_str()) {
            return found[0].to_owned();
        }
        let (path, anchor) = parted(target.as_str());
        [before.as_str(), &with(path, anchor), after.as_str()].concat()
    });
    prose.into_owned()
}

fn parted(target: &str) -> (&str, &str) {
    target.split_once('#').unwrap_or((target, ""))
}

/// The links of a page into the workspace. A link may begin on one line and end on the next.
pub fn of(text: &str) -> Vec<Link> {
    let mut prose = String::new();
    for (_, line, is_code) in lines(text) {
        if !is_code {
            prose += line;
        }
        prose.push('\n');
    }
    let mut found = Vec::new();
    for link in LINK.captures_iter(&prose) {
        let Some(target) = link.get(2).filter(|target| !is_outside(target.as_str())) else {
            continue;
        };
        let place = link.get(0).map_or(0, |all| all.start());
        let (path, anchor) = parted(target.as_str());
        found.push(Link {
            line: prose[..place].matches('\n').count() + 1,
            path: path.to_owned(),
            anchor: anchor.to_owned(),
        });
    }
    found
}

/// The names by which links reach the headings of a page.
pub fn anchors(text: &str) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut found = Vec::new();
    for (_, line, is_code) in lines(text) {
        if is_code || !line.starts_with('#') {
            continue;
        }
        // The text of a link is part of the name, its target is not.
        let title = line.trim_start_matches('#').trim();
        let title = LINK.replace_all(title, |link: &regex::Captures<'_>| {
            link.get(1)
                .map_or(&link[0], |text| text.as_str())
                .to_owned()
        });
        let name: String = title
            .to_lowercase()
            .chars()
            .filter(|it| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_'))
            .map(|it| if it == ' ' { '-' } else { it })
            .collect();
        let count = seen.entry(name.clone()).or_default();
        found.push(match *count {
            0 => name.clone(),
            count => format!("{name}-{count}"),
        });
        *count += 1;
    }
    found
}

/// A path without `.` and `..`.
pub(super) fn tidied(path: &Path) -> PathBuf {
    let mut tidy = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if tidy.file_name().is_some() => {
                tidy.pop();
            }
            other => tidy.push(other),
        }
    }
    tidy
}

/// The place that a link of a file means, relative to the workspace.
pub(super) fn resolved(file: &Path, path: &str) -> PathBuf {
    match path {
        "" => file.to_owned(),
        path => tidied(&file.parent().unwrap_or(Path::new("")).join(path)),
    }
}

/// Every Markdown file that git knows, templates left out.
pub(super) fn pages(root: &Path) -> Result<Vec<PathBuf>> {
    let listed = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
            "*.md",
        ])
        .current_dir(root)
        .output()
        .context("git can't be started")?;
    ensure!(listed.status.success(), "git ls-files failed");
    let listed = String::from_utf8(listed.stdout)?;
    let pages = listed
        .split_terminator('\0')
        .filter(|path| !path.starts_with("xtask/template/"));
    Ok(pages
        .map(PathBuf::from)
        .filter(|path| root.join(path).exists())
        .collect())
}

/// A line for each link of a Markdown file that leads nowhere.
///
/// # Errors
///
/// When a file can't be read.
pub fn broken(root: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut known: BTreeMap<PathBuf, Vec<String>> = BTreeMap::new();
    for file in pages(root)? {
        let text = fs::read_to_string(root.join(&file))?;
        for link in of(&text) {
            let target = resolved(&file, &link.path);
            let at = format!("{}:{}: ", file.display(), link.line);
            if !root.join(&target).exists() {
                found.push(format!("{at}no such file: {}", target.display()));
                continue;
            }
            if link.anchor.is_empty() || target.extension().is_none_or(|ending| ending != "md") {
                continue;
            }
            if !known.contains_key(&target) {
                let text = fs::read_to_string(root.join(&target))?;
                known.insert(target.clone(), anchors(&text));
            }
            if !known[&target].contains(&link.anchor) {
                found.push(format!(
                    "{at}{} has no heading `{}`",
                    target.display(),
                    link.anchor
                ));
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_in_prose_and_over_two_lines_and_not_in_code() {
        let page = "See [one](a.md#b), `[no](x.md)`, [`code`](c.rs) and [two\nlines](d/).\n\n```text\n[no](y.md)\n```\n\n    [no](z.md)\n![p](p.svg) [out](https://x.example/a.md)\n";
        let found: Vec<(usize, String, String)> = of(page)
            .into_iter()
            .map(|link| (link.line, link.path, link.anchor))
            .collect();
        let expected = [
            (1, "a.md", "b"),
            (1, "c.rs", ""),
            (1, "d/", ""),
            (9, "p.svg", ""),
        ];
        let expected =
            expected.map(|(line, path, anchor)| (line, path.to_owned(), anchor.to_owned()));
        assert_eq!(found, expected);
    }

    #[test]
    fn headings_have_the_names_that_links_use() {
        let page = "# From a vendor's own document, to a call\n\n```sh\n# no\n```\n## `crm` & [you](x.md)\n## Same\n## Same\n";
        let expected = [
            "from-a-vendors-own-document-to-a-call",
            "crm--you",
            "same",
            "same-1",
        ];
        assert_eq!(anchors(page), expected);
    }
}
