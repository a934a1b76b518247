//! The check of the pages that mdBook has written: each link to a page, a heading or a picture leads somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use anyhow::{Context, Result, ensure};
use regex::Regex;

use super::links::tidied;

static TARGET: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#" (?:href|src)="([^"]*)""#).expect("a pattern"));
static NAME: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#" id="([^"]*)""#).expect("a pattern"));

/// A line for each link of a folder of pages that leads nowhere.
///
/// # Errors
///
/// When the folder has no pages, or one can't be read.
pub fn broken(folder: &Path) -> Result<Vec<String>> {
    let mut pages = BTreeMap::new();
    read(folder, folder, &mut pages).with_context(|| folder.display().to_string())?;
    ensure!(!pages.is_empty(), "{} has no pages", folder.display());
    let names: BTreeMap<&PathBuf, BTreeSet<&str>> = pages
        .iter()
        .map(|(page, text)| {
            let names = NAME
                .captures_iter(text)
                .filter_map(|found| Some(found.get(1)?.as_str()));
            (page, names.collect())
        })
        .collect();
    let mut found = Vec::new();
    for (page, text) in &pages {
        // It has all chapters in one, and the page for what is not there is shown at any address.
        if page.ends_with("print.html") || page.ends_with("404.html") {
            continue;
        }
        for target in TARGET.captures_iter(text) {
            let target = &target[1];
            if target.is_empty() || target.contains(':') {
                continue;
            }
            let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
            let path = percent_encoding::percent_decode_str(path).decode_utf8_lossy();
            let place = match &*path {
                "" => page.clone(),
                path => tidied(&page.parent().unwrap_or(Path::new("")).join(path)),
            };
            if !folder.join(&place).exists() {
                found.push(format!("{}: no such page: {target}", page.display()));
                continue;
            }
            let is_heading =
                anchor.is_empty() || names.get(&place).is_none_or(|names| names.contains(anchor));
            if !is_heading {
                found.push(format!("{}: no such heading: {target}", page.display()));
            }
        }
    }
    found.dedup();
    Ok(found)
}

fn read(top: &Path, folder: &Path, pages: &mut BTreeMap<PathBuf, String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read(top, &path, pages)?;
        } else if path.extension().is_some_and(|ending| ending == "html") {
            let place = path.strip_prefix(top).unwrap_or(&path).to_owned();
            pages.insert(place, fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_no_page_and_to_no_heading_is_found() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("deep")).unwrap();
        let page = "<h1 id=\"a\"></h1> <a href=\"deep/b.html#b\"></a> <a href=\"#a\"></a> <a href=\"https://x.example\"></a>";
        fs::write(folder.path().join("a.html"), page).unwrap();
        let other = "<h1 id=\"b\"></h1> <a href=\"../a.html#c\"></a> <img src=\"p.svg\">";
        fs::write(folder.path().join("deep/b.html"), other).unwrap();
        let expected = [
            "deep/b.html: no such heading: ../a.html#c",
            "deep/b.html: no such page: p.svg",
        ];
        assert_eq!(broken(folder.path()).unwrap(), expected);
    }
}
