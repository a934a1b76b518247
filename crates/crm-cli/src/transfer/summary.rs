//! How a transfer ended, as a person sees it.

use std::path::Path;

use crm_transfer::{Ended, Summary, Uncertain};
use serde_json::json;

use super::shown::print;
use crate::failure::{Exit, Failure};
use crate::output::Format;
use crate::session::Session;
use crate::words::counted;

/// The files of a transfer.
pub(super) struct Files<'a> {
    /// None where nothing was left to continue with.
    pub(super) journal: Option<&'a Path>,
    pub(super) report: Option<&'a Path>,
    pub(super) rejects: Option<&'a Path>,
}

/// Shows how a transfer went: what became of rows, grouped by the reason, and where more of it stands.
pub(super) fn show_summary(
    summary: &Summary,
    files: &Files<'_>,
    session: &Session,
) -> Result<(), Failure> {
    let rejects = files.rejects.filter(|path| path.exists());
    if let Format::Json | Format::Ndjson = session.globals().format.unwrap_or_default() {
        let mut value = json!(summary);
        value["journal"] = json!(files.journal);
        value["report"] = json!(files.report);
        if let Some(rejects) = rejects {
            value["rejects"] = json!(rejects);
        }
        return print(&value.to_string());
    }
    let mut text = summary.totals.to_string();
    if summary.ended == Ended::Before {
        text.push_str("\nIt was brought to its end before; there was nothing to do.");
    }
    text.push_str(&by_field_and_reason(summary));
    if !summary.uncertain.is_empty() {
        text.push_str("\nUncertain:");
    }
    for (rows, first) in by_reason(&summary.uncertain) {
        text.push_str(&format!("\n  {}  such as {first}", of_rows(rows)));
    }
    let paths = [
        ("Report:", files.report),
        ("Rejected rows, to mend and import:", rejects),
    ];
    for (what, path) in paths {
        if let Some(path) = path {
            text.push_str(&format!("\n{what} {}", path.display()));
        }
    }
    print(&text)
}

/// What was lost by field, and what was rejected by the reason, each on a line of its own.
pub(super) fn by_field_and_reason(summary: &Summary) -> String {
    let mut text = String::new();
    if !summary.losses.is_empty() {
        text.push_str("\nNot transferred:");
    }
    for (field, rows) in summary.losses.iter() {
        text.push_str(&format!("\n  {}  {field}", of_rows(rows)));
    }
    if !summary.rejected.is_empty() {
        text.push_str("\nRejected:");
    }
    for rejected in &summary.rejected {
        text.push_str(&format!("\n  {}  {rejected}", of_rows(rejected.rows)));
    }
    text
}

/// Uncertain rows in numbers, by what came back, each with the first.
fn by_reason(rows: &[Uncertain]) -> Vec<(u64, &Uncertain)> {
    let mut groups: Vec<(u64, &Uncertain)> = Vec::new();
    for row in rows {
        let is_like = |first: &Uncertain| first.detail == row.detail && first.looked == row.looked;
        match groups.iter_mut().find(|(_, first)| is_like(first)) {
            Some((rows, _)) => *rows += 1,
            None => groups.push((1, row)),
        }
    }
    groups
}

/// What was not done.
fn left_over(rejected: u64, uncertain: u64) -> String {
    let mut parts = Vec::new();
    if rejected > 0 {
        parts.push(format!("rejected: {}", counted(rejected, "row")));
    }
    if uncertain > 0 {
        parts.push(format!(
            "uncertain, the outcome of the write is unknown: {}",
            counted(uncertain, "row")
        ));
    }
    parts.join("; ")
}

/// So many rows, in a column.
fn of_rows(rows: u64) -> String {
    match rows {
        1 => format!("{rows:>7} row "),
        _ => format!("{rows:>7} rows"),
    }
}

pub(super) fn go_on(again: Option<&str>) -> String {
    match again {
        Some(again) => format!("resume with `{again}`"),
        None => {
            "begin anew: the sandbox was in memory and is gone with the command; keep its data \
                 with --sandbox-db FILE to be able to continue"
                .to_owned()
        }
    }
}

/// The end of a command, by how the transfer ended.
///
/// `anew` is what to do about rows of the source that did not come.
pub(super) fn conclude(
    summary: Summary,
    report: Option<&Path>,
    again: Option<&str>,
    anew: &str,
) -> Result<(), Failure> {
    let totals = &summary.totals;
    let go_on = go_on(again);
    // Where no row came, there is nothing to continue from.
    let is_begun = totals.rows > 0;
    match summary.ended {
        Ended::Interrupted if !is_begun => Err(Failure::interrupted()),
        Ended::Interrupted => Err(Failure::interrupted().advice(go_on)),
        Ended::GaveUp(error) if !is_begun => Err(error.into()),
        Ended::GaveUp(error) => {
            let failure = Failure::from(error);
            let lead = match (failure.exit, &failure.advice) {
                // It passes by itself.
                (Exit::Temporary | Exit::Interrupted, None) => go_on,
                (_, Some(advice)) => format!("{advice}; then {go_on}"),
                // The same would come again.
                (_, None) => format!("once the cause is removed, {go_on}"),
            };
            Err(failure.advice(lead))
        }
        Ended::Complete | Ended::Before if totals.rejected + totals.uncertain > 0 => {
            let failure = Failure::new(Exit::Partly, left_over(totals.rejected, totals.uncertain));
            let which = match report {
                Some(_) => "the report says which and why",
                None => "--report FILE keeps which and why",
            };
            Err(failure.advice(match (totals.uncertain, again) {
                (0, _) | (_, None) => which.to_owned(),
                (_, Some(again)) => format!(
                    "{which}; look for the uncertain ones at the target, or \
                     have it done without writing anything: `{again}`; \
                     add --retry-uncertain to write again those that are not there"
                ),
            }))
        }
        Ended::Complete | Ended::Before => match (summary.lacks_rows, summary.missing) {
            (false, _) => Ok(()),
            (true, 0) => {
                let failure = "the source may have more rows than came";
                Err(Failure::new(Exit::Partly, failure).advice(anew))
            }
            (true, rows) => {
                let rows = counted(rows, "row");
                let failure = format!("the source counts {rows} more than came");
                Err(Failure::new(Exit::Partly, failure).advice(anew))
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{go_on, left_over};

    #[test]
    fn nobody_is_told_to_go_on_with_what_was_in_memory() {
        assert_eq!(
            go_on(Some("crm copy --resume j")),
            "resume with `crm copy --resume j`"
        );
        assert!(go_on(None).contains("--sandbox-db") && !go_on(None).contains("--resume"));
    }

    #[test]
    fn counts_in_sentences_are_not_padded() {
        assert_eq!(left_over(2, 0), "rejected: 2 rows");
        assert_eq!(
            left_over(1, 1),
            "rejected: 1 row; uncertain, the outcome of the write is unknown: 1 row"
        );
    }
}
