//! The report as a table for people.

use std::fmt;

use crm_spec::Service;

use super::{OperationReport, Report, VerbStatus};

/// The table, the differences, what was not called, and how the verbs stand.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vendor, generation, calls) = (self.vendor, self.generation, self.calls);
        let to = match self.service {
            Service::Documented => "",
            Service::OtherAddress => " to another address than the documented one",
            Service::Sandbox => " to a sandbox",
        };
        let plural = if calls == 1 { "" } else { "s" };
        writeln!(f, "{vendor} {generation}, {calls} call{plural}{to}")?;
        if let Some(ended) = self.ended {
            writeln!(f, "Ended early: {ended}")?;
        }
        writeln!(f)?;
        let called: Vec<_> = self.operations.iter().filter(|it| it.calls > 0).collect();
        let mut rows =
            vec![["operation", "calls", "agrees", "differs", "not seen"].map(str::to_owned)];
        rows.extend(called.iter().map(|report| row(report)));
        columns(f, &rows)?;
        let differing: Vec<_> = called
            .iter()
            .filter(|it| !it.differences.is_empty())
            .collect();
        if !differing.is_empty() {
            writeln!(f, "\nDifferences; * contradicts the specification")?;
        }
        for report in differing {
            for difference in &report.differences {
                let mark = match difference.kind.contradicts() {
                    Some(_) => "*",
                    None => " ",
                };
                writeln!(f, "{mark} {}  {difference}", report.operation)?;
            }
        }
        let unseen: Vec<_> = called.iter().filter(|it| !it.unseen.is_empty()).collect();
        if !unseen.is_empty() {
            writeln!(f, "\nDocumented fields that no response had")?;
        }
        for report in unseen {
            writeln!(f, "  {}  {}", report.operation, report.unseen.join(", "))?;
        }
        let also: Vec<String> = called.iter().flat_map(|report| seen(report)).collect();
        if !also.is_empty() {
            writeln!(f, "\nAlso seen")?;
        }
        for line in also {
            writeln!(f, "  {line}")?;
        }
        let uncalled: Vec<_> = self.operations.iter().filter(|it| it.calls == 0).collect();
        if !uncalled.is_empty() {
            writeln!(f, "\nNot called")?;
        }
        let width = uncalled
            .iter()
            .map(|it| it.operation.len())
            .max()
            .unwrap_or(0);
        for report in uncalled {
            let why = report.why.as_deref().unwrap_or_default();
            writeln!(f, "  {:width$}  {why}", report.operation)?;
        }
        if !self.verbs.is_empty() {
            writeln!(f, "\nOn this account")?;
        }
        for standing in [
            VerbStatus::Proved,
            VerbStatus::Contradicted,
            VerbStatus::Denied,
            VerbStatus::Failed,
            VerbStatus::NotSeen,
        ] {
            let verbs = self.verbs.iter().filter(|verb| verb.standing == standing);
            let names: Vec<_> = verbs.map(|verb| verb.verb.as_str()).collect();
            wrapped(f, standing.as_str(), &names)?;
        }
        Ok(())
    }
}

/// What is worth knowing and is no difference.
fn seen(report: &OperationReport) -> Vec<String> {
    let operation = report.operation;
    let header = report.request_id_header;
    let header = header.map(|name| format!("{operation}  the id of a request is in {name}"));
    let seconds = report.job_seconds;
    let seconds = seconds.map(|seconds| format!("{operation}  the job took {seconds} s"));
    header.into_iter().chain(seconds).collect()
}

/// Names after a heading, in lines that fit a terminal.
fn wrapped(f: &mut fmt::Formatter<'_>, heading: &str, names: &[&str]) -> fmt::Result {
    let mut line = format!("  {heading:12} ");
    let last = names.len().saturating_sub(1);
    for (index, name) in names.iter().enumerate() {
        if line.len() + name.len() > 98 {
            writeln!(f, "{}", line.trim_end())?;
            line = " ".repeat(15);
        }
        line += " ";
        line += name;
        if index < last {
            line.push(',');
        }
    }
    match names.is_empty() {
        true => Ok(()),
        false => writeln!(f, "{line}"),
    }
}

fn row(report: &OperationReport) -> [String; 5] {
    let agrees: Vec<_> = report.agrees.iter().map(|fact| fact.as_str()).collect();
    let mut differs: Vec<_> = report
        .differences
        .iter()
        .map(|it| it.kind.as_str())
        .collect();
    differs.dedup();
    let dash = |words: String| match words.is_empty() {
        true => "-".to_owned(),
        false => words,
    };
    let unseen = match (report.unseen.len(), report.fields) {
        (0, _) => String::new(),
        (unseen, fields) => format!("{unseen} of {fields} fields"),
    };
    [
        report.operation.to_owned(),
        report.calls.to_string(),
        dash(agrees.join(" ")),
        dash(differs.join(" ")),
        dash(unseen),
    ]
}

fn columns(f: &mut fmt::Formatter<'_>, rows: &[[String; 5]]) -> fmt::Result {
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2), width(3)];
    for [operation, calls, agrees, differs, unseen] in rows {
        let line = format!(
            "{operation:a$}  {calls:>b$}  {agrees:c$}  {differs:d$}  {unseen}",
            a = widths[0],
            b = widths[1],
            c = widths[2],
            d = widths[3],
        );
        writeln!(f, "{}", line.trim_end())?;
    }
    Ok(())
}
