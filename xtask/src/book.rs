//! `cargo xtask book`: draws the pictures of the guide in `docs/book`, and checks its chapters and the links of every page.
//!
//! [`pictures`](mod@pictures) has the drawings and charts, [`links`] the links of all Markdown files, [`chapters`] the text
//! of a chapter as mdBook renders it, and [`rendered`] the check of the pages that mdBook has written.

pub mod chapters;
pub mod links;
pub mod pictures;
pub mod rendered;
pub mod svg;

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use crate::generate;

/// Folder of the guide's chapters, relative to the workspace.
pub const SOURCE: &str = "docs/book/src";

/// Draws the pictures, or only compares them, and then checks chapters and links.
///
/// # Errors
///
/// When a source of a picture can't be read, or a picture can't be written.
pub fn run(root: &Path, check: bool) -> Result<ExitCode> {
    let drawn = generate::put(root, &pictures::all(root)?, check, "cargo xtask book")?;
    let mut found = links::broken(root)?;
    found.extend(chapters::Book::read(root)?.findings());
    for finding in &found {
        println!("{finding}");
    }
    Ok(match found.is_empty() {
        true => drawn,
        false => ExitCode::FAILURE,
    })
}
