//! The pictures of the guide: drawings from `docs/book/drawings/*.yaml`, and charts from the tables of `docs/benchmarks.md`.

mod chart;
mod drawing;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::generate::Output;

/// Folder of the drawings' sources, relative to the workspace.
pub const DRAWINGS: &str = "docs/book/drawings";

/// Every picture but the capability matrix, which is drawn from the adapters.
///
/// # Errors
///
/// When a source can't be read, or a chart's table is not in the page.
pub fn all(root: &Path) -> Result<Vec<Output>> {
    let mut outputs = Vec::new();
    let mut sources: Vec<PathBuf> = fs::read_dir(root.join(DRAWINGS))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    sources.sort();
    for source in sources {
        let place = source.strip_prefix(root).unwrap_or(&source);
        let text = fs::read_to_string(&source)?;
        let name = source.file_stem().unwrap_or_default().to_string_lossy();
        outputs.push(Output {
            path: path(&name),
            text: drawing::draw(&text).with_context(|| place.display().to_string())?,
        });
    }
    let page = "docs/benchmarks.md";
    let text = fs::read_to_string(root.join(page)).context(page)?;
    for (name, picture) in chart::all(&text).context(page)? {
        outputs.push(Output {
            path: path(name),
            text: picture,
        });
    }
    Ok(outputs)
}

/// Where a picture is kept.
pub fn path(name: &str) -> PathBuf {
    Path::new(super::SOURCE)
        .join("pictures")
        .join(format!("{name}.svg"))
}
