//! The report as a table for people.

use std::fmt;

use super::{OperationReport, Report, Standing};

/// The table, the differences, what was not called, and how the verbs stand.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vendor, generation, calls) = (self.vendor, self.generation, self.calls);
        writeln!(f, "{vendor} {generation}, {calls} calls\n")?;
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
            Standing::Proved,
            Standing::Contradicted,
            Standing::Denied,
            Standing::Failed,
            Standing::NotSeen,
        ] {
            let verbs = self.verbs.iter().filter(|verb| verb.standing == standing);
            let names: Vec<_> = verbs.map(|verb| verb.verb.as_str()).collect();
            if !names.is_empty() {
                writeln!(f, "  {:12}  {}", standing.as_str(), names.join(", "))?;
            }
        }
        Ok(())
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
