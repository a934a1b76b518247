//! The chapters of the guide, and mdBook's preprocessor for them.
//!
//! A chapter may include another page of the workspace, or a part of it: `{{#include ../../../SECURITY.md}}`. Links of a
//! chapter and of what it includes are those of the files on disk. When the book is built, a link to a page that is a
//! chapter, or that a chapter consists of, leads to that chapter. Any other link leads to the repository.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use anyhow::{Context, Result, bail};
use regex::Regex;
use serde_json::Value;

use super::{SOURCE, links};

static INCLUDE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^\{\{#include ([^:}\s]+)(?::([a-z-]+))?\}\}$").expect("a pattern")
});

/// The chapters, and where links lead.
pub struct Book {
    root: PathBuf,
    /// Files of the chapters, relative to the workspace, in order.
    chapters: Vec<PathBuf>,
    /// Pages that a chapter consists of, each with the chapter.
    whole: BTreeMap<PathBuf, PathBuf>,
    repository: String,
}

impl Book {
    /// Reads the summary and the chapters.
    ///
    /// # Errors
    ///
    /// When a file can't be read.
    pub fn read(root: &Path) -> Result<Self> {
        let summary = Path::new(SOURCE).join("SUMMARY.md");
        let text = fs::read_to_string(root.join(&summary)).context("SUMMARY.md")?;
        let chapters: Vec<PathBuf> = links::of(&text)
            .into_iter()
            .map(|link| links::resolved(&summary, &link.path))
            .collect();
        let mut whole = BTreeMap::new();
        for chapter in &chapters {
            let text = fs::read_to_string(root.join(chapter)).unwrap_or_default();
            if let Some(include) = INCLUDE.captures(text.trim())
                && include.get(2).is_none()
            {
                whole.insert(links::resolved(chapter, &include[1]), chapter.clone());
            }
        }
        let manifest: toml::Table = fs::read_to_string(root.join("Cargo.toml"))?.parse()?;
        let repository = manifest
            .get("workspace")
            .and_then(|workspace| workspace.get("package")?.get("repository")?.as_str())
            .context("Cargo.toml has no repository")?;
        Ok(Self {
            root: root.to_owned(),
            chapters,
            whole,
            repository: repository.to_owned(),
        })
    }

    /// What is wrong with the chapters: one that the summary lacks or has twice, or an include that leads nowhere.
    pub fn findings(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (index, chapter) in self.chapters.iter().enumerate() {
            if self.chapters[..index].contains(chapter) {
                found.push(format!(
                    "{SOURCE}/SUMMARY.md: {} is there twice",
                    chapter.display()
                ));
            }
            match self.text(chapter) {
                Ok(text) if begins_with_heading(&text) => {}
                Ok(_) => found.push(format!(
                    "{}: it does not begin with a heading",
                    chapter.display()
                )),
                Err(error) => found.push(format!("{}: {error:#}", chapter.display())),
            }
        }
        for page in links::pages(&self.root).unwrap_or_default() {
            let is_chapter = page.starts_with(SOURCE) && !page.ends_with("SUMMARY.md");
            if is_chapter && !self.chapters.contains(&page) {
                found.push(format!("{SOURCE}/SUMMARY.md: it lacks {}", page.display()));
            }
        }
        found
    }

    /// The text of a chapter as mdBook renders it.
    ///
    /// # Errors
    ///
    /// When what it includes is not there.
    pub fn text(&self, chapter: &Path) -> Result<String> {
        let mut out = String::new();
        self.append(chapter, None, chapter, &mut out)?;
        Ok(out)
    }

    /// Appends a file or a part of it, with the links of `chapter`.
    fn append(
        &self,
        file: &Path,
        part: Option<&str>,
        chapter: &Path,
        out: &mut String,
    ) -> Result<()> {
        let text =
            fs::read_to_string(self.root.join(file)).with_context(|| file.display().to_string())?;
        let text = match part {
            Some(part) => within(&text, part)
                .with_context(|| format!("{} has no part `{part}`", file.display()))?,
            None => &text,
        };
        // Links may go over the end of a line.
        let mut prose = String::new();
        let finish = |prose: &mut String, out: &mut String| {
            out.push_str(&links::replaced(prose, |path, anchor| {
                let is_here = path.is_empty() && file == chapter;
                self.target(&links::resolved(file, path), anchor, chapter, is_here)
            }));
            prose.clear();
        };
        for (_, line, is_code) in links::lines(text) {
            if let Some(include) = INCLUDE.captures(line) {
                finish(&mut prose, out);
                let included = links::resolved(file, &include[1]);
                if included == file {
                    bail!("{} includes itself", file.display());
                }
                let part = include.get(2).map(|part| part.as_str());
                self.append(&included, part, chapter, out)?;
            } else if is_code {
                finish(&mut prose, out);
                out.push_str(line);
                out.push('\n');
            } else if !is_mark(line) {
                prose.push_str(line);
                prose.push('\n');
            }
        }
        finish(&mut prose, out);
        Ok(())
    }

    /// Where a link of a chapter leads.
    fn target(&self, place: &Path, anchor: &str, chapter: &Path, is_here: bool) -> String {
        let anchor = match anchor {
            "" => String::new(),
            anchor => format!("#{anchor}"),
        };
        if is_here {
            return anchor;
        }
        let place = self.whole.get(place).map_or(place, PathBuf::as_path);
        if place.starts_with(SOURCE) {
            return relative(chapter, place) + &anchor;
        }
        let kind = if self.root.join(place).is_dir() {
            "tree"
        } else {
            "blob"
        };
        format!(
            "{}/{kind}/main/{}{anchor}",
            self.repository,
            place.display()
        )
    }
}

/// Whether a heading comes first, after a comment that says what has written the page.
fn begins_with_heading(text: &str) -> bool {
    let mut lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with("<!-- "));
    lines.next().is_some_and(|line| line.starts_with("# "))
}

/// Whether a line is the mark of a part.
fn is_mark(line: &str) -> bool {
    line.starts_with("<!-- part: ") || line == "<!-- end of part -->"
}

/// The part of a page between `<!-- part: NAME -->` and `<!-- end of part -->`.
fn within<'a>(text: &'a str, part: &str) -> Option<&'a str> {
    let begin = format!("<!-- part: {part} -->\n");
    let (_, rest) = text.split_once(&begin)?;
    Some(
        rest.split_once("<!-- end of part -->")?
            .0
            .trim_matches('\n'),
    )
}

/// The way from one file of the book to another.
fn relative(from: &Path, to: &Path) -> String {
    let depth = from
        .strip_prefix(SOURCE)
        .map_or(0, |path| path.components().count().saturating_sub(1));
    let to = to.strip_prefix(SOURCE).unwrap_or(to);
    "../".repeat(depth) + &to.display().to_string()
}

/// mdBook's preprocessor: reads the book as JSON from standard input, and writes it with the text of each chapter.
///
/// # Errors
///
/// When the input is no book, or a chapter includes what is not there.
pub fn preprocess(root: &Path) -> Result<()> {
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input)?;
    let mut input: Value = serde_json::from_str(&input).context("mdBook gives no JSON")?;
    let book = Book::read(root)?;
    let mut written = input
        .get_mut(1)
        .map(Value::take)
        .context("mdBook gives no book")?;
    rewrite(&book, &mut written)?;
    println!("{written}");
    Ok(())
}

fn rewrite(book: &Book, value: &mut Value) -> Result<()> {
    match value {
        Value::Object(object) => {
            if let Some(Value::Object(chapter)) = object.get_mut("Chapter")
                && let Some(path) = chapter.get("path").and_then(Value::as_str)
            {
                let text = book.text(&Path::new(SOURCE).join(path))?;
                chapter.insert("content".to_owned(), Value::String(text));
            }
            object
                .values_mut()
                .try_for_each(|value| rewrite(book, value))
        }
        Value::Array(values) => values.iter_mut().try_for_each(|value| rewrite(book, value)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book(files: &[(&str, &str)]) -> (tempfile::TempDir, Book) {
        let folder = tempfile::tempdir().unwrap();
        let manifest = (
            "Cargo.toml",
            "[workspace.package]\nrepository = \"https://r.example/crm\"\n",
        );
        for (path, text) in files.iter().chain([&manifest]) {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let book = Book::read(folder.path()).unwrap();
        (folder, book)
    }

    #[test]
    fn links_lead_to_chapters_or_to_the_repository() {
        let (_folder, book) = book(&[
            (
                "docs/book/src/SUMMARY.md",
                "- [A](a.md)\n  - [B](deep/b.md)\n",
            ),
            (
                "docs/book/src/a.md",
                "# A\n[s](../../../SECURITY.md#x) [l](../../../LICENCE) ![p](p.svg) [h](#a)\n",
            ),
            (
                "docs/book/src/deep/b.md",
                "{{#include ../../../../SECURITY.md}}\n",
            ),
            (
                "SECURITY.md",
                "# S\n\n## X\n[a](docs/book/src/a.md) [x](#x) `[c](d)`\n\n```sh\n[c](d)\n```\n",
            ),
        ]);
        let a = book.text(Path::new("docs/book/src/a.md")).unwrap();
        let expected = "# A\n[s](deep/b.md#x) [l](https://r.example/crm/blob/main/LICENCE) ![p](p.svg) [h](#a)\n";
        assert_eq!(a, expected);
        let b = book.text(Path::new("docs/book/src/deep/b.md")).unwrap();
        assert!(b.contains("[a](../a.md) [x](../deep/b.md#x)"), "{b}");
        assert!(b.contains("\n[c](d)\n"), "{b}");
    }

    #[test]
    fn a_part_of_a_page_is_included_without_its_marks() {
        let (_folder, book) = book(&[
            ("docs/book/src/SUMMARY.md", "- [A](a.md)\n"),
            (
                "docs/book/src/a.md",
                "# A\n\n{{#include ../../../R.md:keys}}\n",
            ),
            (
                "R.md",
                "no\n<!-- part: keys -->\n\nyes\n\n<!-- end of part -->\nno\n",
            ),
        ]);
        assert_eq!(
            book.text(Path::new("docs/book/src/a.md")).unwrap(),
            "# A\n\nyes\n"
        );
        assert_eq!(book.findings(), Vec::<String>::new());
    }

    #[test]
    fn what_is_wrong_is_found() {
        let (_folder, book) = book(&[
            (
                "docs/book/src/SUMMARY.md",
                "- [A](a.md)\n- [B](b.md)\n- [A](a.md)\n- [C](c.md)\n",
            ),
            ("docs/book/src/a.md", "no heading\n"),
            (
                "docs/book/src/b.md",
                "# B\n{{#include ../../../R.md:keys}}\n",
            ),
            ("R.md", "nothing\n"),
        ]);
        let found = book.findings().join("\n");
        for said in [
            "a.md: it does not begin",
            "no part `keys`",
            "a.md is there twice",
            "c.md: docs/book/src/c.md",
        ] {
            assert!(found.contains(said), "{said} is not in\n{found}");
        }
    }
}
