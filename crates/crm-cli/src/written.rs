//! Files that commands write: their names, and what happens where one is there already.

use std::path::{Path, PathBuf};

use clap::builder::{PathBufValueParser, TypedValueParser};

use crate::failure::{Exit, Failure};

/// Names of files to write: `{date}` in one becomes the date.
pub(crate) fn name() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().map(|path| dated(&path, &today()))
}

fn today() -> String {
    let now = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now());
    now.format("%Y-%m-%d").to_string()
}

/// A name that is no text has no placeholder.
fn dated(path: &Path, date: &str) -> PathBuf {
    match path.to_str() {
        Some(text) => text.replace("{date}", date).into(),
        None => path.to_owned(),
    }
}

/// Rejects a file that is there already, unless it may be written over.
///
/// # Errors
///
/// With a status of its own, if it is there.
pub(crate) fn free(path: &Path, overwrite: bool) -> Result<(), Failure> {
    match !overwrite && path.exists() {
        true => Err(
            Failure::new(Exit::Exists, format!("{} is there already", path.display()))
                .advice("add --overwrite to write over it, or {date} to its name"),
        ),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_put_into_names() {
        let name = |text: &str| dated(Path::new(text), "2026-05-01");
        assert_eq!(
            name("people-{date}.csv"),
            Path::new("people-2026-05-01.csv")
        );
        assert_eq!(
            name("{date}/{date}.csv"),
            Path::new("2026-05-01/2026-05-01.csv")
        );
        assert_eq!(name("{day}.csv"), Path::new("{day}.csv"));
        assert_eq!(today().len(), "2026-05-01".len());
    }

    #[test]
    fn a_file_that_is_there_is_left_unless_it_may_be_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("there");
        assert_eq!(free(&path, false), Ok(()));
        std::fs::write(&path, "x").expect("a file");
        assert_eq!(free(&path, true), Ok(()));
        let failure = free(&path, false).expect_err("it is there");
        assert_eq!(failure.exit, Exit::Exists);
    }
}
