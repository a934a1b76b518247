//! The rows that a transfer rejected, as they came, in a file that can be mended and imported.

use std::io::Write;
use std::path::Path;

use serde_json::json;
use tokio_util::sync::CancellationToken;

use crate::error::Error;
use crate::files::columns;
use crate::files::rejects::{REASON, Wanted, line, with_reason, write};
use crate::observe::Observer;
use crate::record::Transferable;
use crate::source::{BATCH, Source};
use crate::words::{Setting, SettingNames};
use crate::{parent, report, trouble};

/// Whether a file is to have JSON on each line, by its name.
fn is_lines(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| ending == "ndjson" || ending == "jsonl")
}

/// Rejects a name that would let an import take the rows for another form than they have.
pub(crate) fn check<R: Transferable>(
    source: &Source<R>,
    path: &Path,
    words: SettingNames,
) -> Result<(), Error> {
    let (form, ending) = match source.is_lines() {
        Some(true) if !is_lines(path) => ("JSON", ".ndjson"),
        Some(false) if is_lines(path) => ("CSV", ".csv"),
        _ => return Ok(()),
    };
    Err(Error::usage(format!(
        "the rejected rows are written as they come, which is {form}, and {} would be read otherwise",
        path.display()
    ))
    .with_advice(format!(
        "name a file that ends with {ending} with {}",
        words.name(Setting::Rejects)
    )))
}

/// Writes the rows that a report has as rejected. There is no file if there are none.
pub(crate) async fn write_all<R: Transferable>(
    source: &mut Source<R>,
    path: &Path,
    report: &Path,
    observer: &dyn Observer,
    stop: &CancellationToken,
) -> Result<(), Error> {
    let wanted = report::rejected(report)?;
    let unwritten = |error: std::io::Error| trouble("write", path, &error);
    if wanted.is_empty() {
        // What an earlier transfer left there is not of this one.
        return match std::fs::remove_file(path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(unwritten(error)),
            _ => Ok(()),
        };
    }
    // It is made for its owner alone.
    let mut out = tempfile::NamedTempFile::new_in(parent(path)).map_err(unwritten)?;
    let left = match source.write_rejects(&wanted, &mut out) {
        Some(written) => written?,
        None => of_vendor(source, &wanted, is_lines(path), &mut out, observer, stop).await?,
    };
    out.flush().map_err(unwritten)?;
    out.persist(path).map_err(|error| unwritten(error.error))?;
    if !left.is_empty() {
        observer.note(&format!(
            "rejected rows that are not in {}, as they could not be read again: {}",
            path.display(),
            left.join(", ")
        ));
    }
    Ok(())
}

/// Writes rows of a vendor, which is asked for them again, and gives those that it has no more.
async fn of_vendor<R: Transferable>(
    source: &mut Source<R>,
    wanted: &Wanted,
    lines: bool,
    out: &mut (dyn Write + Send),
    observer: &dyn Observer,
    stop: &CancellationToken,
) -> Result<Vec<String>, Error> {
    let names = columns::all::<R>();
    if !lines {
        let header: Vec<_> = std::iter::once(REASON.to_owned())
            .chain(names.iter().cloned())
            .collect();
        write(out, &line(&header)?)?;
    }
    let mut left = wanted.clone();
    source.go_to(None)?;
    while !left.is_empty() {
        let batch = source.batch(BATCH, observer, stop).await?;
        for row in batch.rows {
            let reason = row.id.as_ref().and_then(|id| left.remove(id));
            let (Some(reason), Ok(record)) = (reason, row.record) else {
                continue;
            };
            if lines {
                let text = json!(record).to_string();
                write(out, with_reason(&text, &reason).as_bytes())?;
                write(out, b"\n")?;
            } else {
                let (row, _) = columns::row_of(&record, &names, false);
                let row: Vec<_> = std::iter::once(reason).chain(row).collect();
                write(out, &line(&row)?)?;
            }
        }
        if batch.last {
            break;
        }
    }
    Ok(left.into_keys().collect())
}
