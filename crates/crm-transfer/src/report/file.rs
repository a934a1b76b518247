//! The file of what was lost and rejected.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crm_facade::{Loss, Reason};
use serde::Serialize;
use serde_json::{Value, json};

use super::{Reasons, Rejection, Uncertain, name};
use crate::error::Error;
use crate::rules::ANOTHERS_ID;
use crate::words::{Setting, SettingNames};
use crate::{parent, trouble};

/// The value at a path such as `emails[1].address`.
fn value_at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    let steps = path
        .split(['.', '['])
        .map(|step| step.trim_end_matches(']'));
    steps
        .filter(|step| !step.is_empty())
        .try_fold(value, |value, step| match value {
            Value::Array(values) => values.get(step.parse::<usize>().ok()?),
            other => other.get(step),
        })
}

/// What a line of a report is of; `refused` is how older reports call a rejected row.
const KINDS: [&str; 5] = ["loss", "rejected", "refused", "uncertain", "missing"];

/// Rows that a loss is told of that other rows have as well; how many there are is in the summary.
const TOLD: u64 = 2;

/// As much of a file as tells whether it is a report.
const FIRST_LINE: u64 = 1 << 20;

/// Rejects a path for a report where a report would be written over something else: a file of the
/// transfer itself, each with what it is, or one that is there and is no report.
pub(crate) fn check(
    report: &Path,
    others: &[(&str, PathBuf)],
    words: SettingNames,
) -> Result<(), Error> {
    let shown = report.display();
    if let Some((what, _)) = others.iter().find(|(_, other)| is_same(report, other)) {
        return Err(
            Error::usage(format!("the report would be written over {what}, {shown}"))
                .with_advice(other(words)),
        );
    }
    match fs::metadata(report) {
        Ok(there) if !there.is_file() => Err(Error::usage(format!(
            "the report can't be written to {shown}, which is no regular file"
        ))
        .with_advice(other(words))),
        Ok(_) => match File::open(report).and_then(|mut file| is_report(&mut file)) {
            Ok(true) => Ok(()),
            Ok(false) => Err(foreign(report, words)),
            Err(error) => Err(trouble("read", report, &error)),
        },
        // It will be made, or making it tells what is in the way.
        Err(_) => Ok(()),
    }
}

/// Rejects a file that is another one of the transfer, each with what it is.
#[cfg(feature = "files")]
pub(crate) fn is_apart(what: &str, path: &Path, others: &[(&str, PathBuf)]) -> Result<(), Error> {
    match others.iter().find(|(_, other)| is_same(path, other)) {
        Some((other, _)) => Err(Error::usage(format!(
            "{what} would be written over {other}, {}",
            path.display()
        ))
        .with_advice("name another file")),
        None => Ok(()),
    }
}

/// The rows that a report has as rejected, each with the reason.
#[cfg(feature = "files")]
pub(crate) fn rejected(report: &Path) -> Result<BTreeMap<String, String>, Error> {
    #[derive(serde::Deserialize)]
    struct Line {
        row: String,
        kind: String,
        reason: super::Cause,
        field: Option<String>,
        detail: Option<String>,
    }

    let unread = |error: std::io::Error| trouble("read", report, &error);
    let mut rows = BTreeMap::new();
    for line in BufReader::new(File::open(report).map_err(unread)?).lines() {
        let line: Option<Line> = serde_json::from_str(&line.map_err(unread)?).ok();
        if let Some(line) = line.filter(|line| matches!(line.kind.as_str(), "rejected" | "refused"))
        {
            let rejection = Rejection {
                cause: line.reason,
                field: line.field,
                detail: line.detail,
            };
            rows.insert(line.row, rejection.to_string());
        }
    }
    Ok(rows)
}

fn other(words: SettingNames) -> String {
    format!("name another file with {}", words.name(Setting::Report))
}

fn foreign(report: &Path, words: SettingNames) -> Error {
    Error::usage(format!(
        "{} is there and is no report, so it is not written over",
        report.display()
    ))
    .with_advice(format!("{}, or remove it", other(words)))
}

/// Whether a file is empty or begins with a line of a report.
fn is_report(file: &mut File) -> std::io::Result<bool> {
    file.rewind()?;
    let mut line = Vec::new();
    BufReader::new(file.take(FIRST_LINE)).read_until(b'\n', &mut line)?;
    if line.is_empty() {
        return Ok(true);
    }
    if line.len() as u64 == FIRST_LINE {
        // A value that is lost may be long. Nobody else begins a line so.
        let text = String::from_utf8_lossy(&line);
        let has = |kind: &&str| text.contains(&format!("\"kind\":\"{kind}\""));
        let has_reason = text.contains("\"reason\":\"");
        return Ok(text.starts_with('{') && has_reason && KINDS.iter().any(has));
    }
    let line: Value = serde_json::from_slice(&line).unwrap_or_default();
    let has = |name: &str| line.get(name).is_some();
    Ok(match line.get("kind").and_then(Value::as_str) {
        Some("loss") => has("row") && has("side") && has("field") && has("reason"),
        Some("rejected" | "refused") => has("row") && has("reason"),
        Some("uncertain") => has("row") && has("target") && has("at"),
        Some("missing") => has("rows") && has("detail"),
        _ => false,
    })
}

/// Makes sure that a report can be written, before there is anything to report.
pub(crate) fn try_out(report: &Path) -> Result<(), Error> {
    let is_there = report.exists();
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let tried = options.open(report).and_then(|_| match is_there {
        true => Ok(()),
        false => fs::remove_file(report),
    });
    tried.map_err(|error| trouble("write", report, &error))
}

/// Whether two paths lead to one file, also where it is not there yet.
fn is_same(one: &Path, other: &Path) -> bool {
    match (fs::metadata(one), fs::metadata(other)) {
        #[cfg(unix)]
        (Ok(one), Ok(other)) => {
            use std::os::unix::fs::MetadataExt;
            (one.dev(), one.ino()) == (other.dev(), other.ino())
        }
        #[cfg(not(unix))]
        (Ok(_), Ok(_)) => place(one) == place(other),
        (Err(_), Err(_)) => place(one) == place(other),
        _ => false,
    }
}

/// Where a path leads to, by its directory if nothing is there.
fn place(path: &Path) -> PathBuf {
    let mut path = path.to_owned();
    // A link may lead to what is not there yet.
    for _ in 0..40 {
        match fs::read_link(&path) {
            Ok(target) => path = parent(&path).join(target),
            Err(_) => break,
        }
    }
    let folder = fs::canonicalize(parent(&path));
    match (fs::canonicalize(&path), folder, path.file_name()) {
        (Ok(whole), ..) => whole,
        (Err(_), Ok(folder), Some(name)) => folder.join(name),
        _ => path,
    }
}

/// The file of what was lost and rejected: a line of JSON for each field of each row.
pub(crate) struct Report {
    file: Option<BufWriter<File>>,
    length: u64,
    with_values: bool,
    /// How often each loss was written that does not depend on the value.
    written: BTreeMap<String, u64>,
    /// Why rows of the whole transfer were rejected.
    pub(crate) reasons: Reasons,
}

impl Report {
    /// Opens the file and continues after so many bytes. Without a path nothing is written.
    pub(crate) fn open(
        path: Option<&Path>,
        mut length: u64,
        with_values: bool,
        words: SettingNames,
        reasons: Reasons,
    ) -> Result<Self, Error> {
        let file = match path {
            None => None,
            Some(path) => {
                check(path, &[], words)?;
                let mut options = OpenOptions::new();
                options.read(true).write(true).create(true).truncate(false);
                #[cfg(unix)]
                std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
                let open = || {
                    let mut file = options.open(path)?;
                    if !is_report(&mut file)? {
                        return Ok(None);
                    }
                    let length = file.metadata()?.len().min(length);
                    file.set_len(length)?;
                    file.seek(SeekFrom::End(0))?;
                    Ok(Some((BufWriter::new(file), length)))
                };
                let (file, there) = open()
                    .map_err(|error: std::io::Error| trouble("write", path, &error))?
                    .ok_or_else(|| foreign(path, words))?;
                length = there;
                Some(file)
            }
        };
        Ok(Self {
            file,
            length,
            with_values,
            written: BTreeMap::new(),
            reasons,
        })
    }

    fn line(&mut self, line: &Value) -> Result<(), Error> {
        let Some(file) = &mut self.file else {
            return Ok(());
        };
        let line = format!("{line}\n");
        self.length += line.len() as u64;
        file.write_all(line.as_bytes()).map_err(Self::trouble)
    }

    fn trouble(error: std::io::Error) -> Error {
        trouble("write", Path::new("the report"), &error)
    }

    /// Whether a loss that each row has was told of rows enough. Those that come from a row's own value
    /// are told each time.
    fn is_told(&mut self, loss: &Loss) -> bool {
        let is_general = matches!(
            loss.reason,
            Reason::NotInModel
                | Reason::NotWritable
                | Reason::NotSupportedByVendor
                | Reason::NotInRow
        ) || loss.detail.as_deref() == Some(ANOTHERS_ID);
        if !is_general {
            return false;
        }
        let detail = loss.detail.as_deref().unwrap_or_default();
        let times = self.written.entry(format!("{} {detail}", name(loss)));
        let times = times.or_default();
        *times += 1;
        *times > TOLD
    }

    pub(crate) fn losses(
        &mut self,
        id: &str,
        record: &impl Serialize,
        losses: &[Loss],
    ) -> Result<(), Error> {
        let contact = match self.with_values {
            true => serde_json::to_value(record).unwrap_or_default(),
            false => Value::Null,
        };
        for loss in losses {
            if !self.with_values && self.is_told(loss) {
                continue;
            }
            let mut line = json!({
                "row": id,
                "kind": "loss",
                "side": loss.side,
                "field": loss.path,
                "reason": loss.reason,
            });
            if let Some(detail) = &loss.detail {
                line["detail"] = json!(detail);
            }
            if let Some(value) = value_at(&contact, &loss.path) {
                line["value"] = value.clone();
            }
            self.line(&line)?;
        }
        Ok(())
    }

    pub(crate) fn rejected(&mut self, id: &str, rejection: &Rejection) -> Result<(), Error> {
        self.reasons.add(id, rejection);
        let mut line = json!({"row": id, "kind": "rejected", "reason": rejection.cause});
        if let Some(field) = &rejection.field {
            line["field"] = json!(field);
        }
        if let Some(detail) = &rejection.detail {
            line["detail"] = json!(detail);
        }
        self.line(&line)
    }

    pub(crate) fn uncertain(&mut self, row: &Uncertain) -> Result<(), Error> {
        let mut line = json!(row);
        line["kind"] = json!("uncertain");
        line["reason"] = json!("uncertain");
        self.line(&line)
    }

    /// Rows that the source counts and did not send.
    pub(crate) fn missing(&mut self, why: &str, rows: u64) -> Result<(), Error> {
        self.line(&json!({"kind": "missing", "rows": rows, "detail": why}))
    }

    /// Hands everything to the system, and tells the length.
    pub(crate) fn flush(&mut self) -> Result<u64, Error> {
        if let Some(file) = &mut self.file {
            file.flush().map_err(Self::trouble)?;
        }
        Ok(self.length)
    }
}

#[cfg(test)]
mod tests {
    use crm_facade::model::{Contact, Email};

    use super::*;
    use crate::report::Cause;

    #[test]
    fn a_report_has_values_only_where_they_are_wanted() {
        let folder = tempfile::tempdir().expect("a folder");
        let contact =
            Contact::new().emails([Email::new("one@example.com"), Email::new("two@example.com")]);
        let loss = [Loss::of_model("emails[1].address", Reason::Truncated)];
        for (with_values, expected) in [(false, None), (true, Some("two@example.com"))] {
            let path = folder.path().join("report");
            let mut report = Report::open(
                Some(&path),
                0,
                with_values,
                SettingNames::default(),
                Reasons::default(),
            )
            .expect("a report");
            report.losses("7", &contact, &loss).expect("a line");
            report.flush().expect("a report");
            let text = std::fs::read_to_string(&path).expect("a report");
            let line: Value = serde_json::from_str(&text).expect("JSON");
            assert_eq!(line["value"].as_str(), expected);
            assert_eq!(line["field"], "emails[1].address");
        }
    }

    #[test]
    fn what_each_row_loses_is_told_of_two_and_what_comes_from_its_value_of_all() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report");
        for (with_values, lines) in [(false, [2, 9]), (true, [9, 9])] {
            let report = Report::open(
                Some(&path),
                0,
                with_values,
                SettingNames::default(),
                Reasons::default(),
            );
            let mut report = report.expect("a report");
            for row in 0..9 {
                let losses = [
                    Loss::of_model("score", Reason::NotWritable),
                    Loss::of_model("title", Reason::Truncated),
                ];
                let written = report.losses(&row.to_string(), &Contact::new(), &losses);
                written.expect("a line");
            }
            report.flush().expect("a report");
            let text = std::fs::read_to_string(&path).expect("a report");
            let of = |field: &str| text.lines().filter(|line| line.contains(field)).count();
            assert_eq!([of("score"), of("title")], lines);
        }
    }

    #[test]
    fn a_report_is_written_over_nothing_but_a_report() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        let line = "{\"kind\":\"rejected\",\"reason\":\"double\",\"row\":\"1\"}\n";
        let older = "{\"kind\":\"refused\",\"reason\":\"refused\",\"row\":\"1\"}\n";
        for (text, is_free) in [
            ("", true),
            (line, true),
            (older, true),
            ("\n", false),
            ("first_name,email\n", false),
            ("{\"first_name\":\"Ana\"}\n", false),
            ("{\"kind\":\"person\"}\n", false),
        ] {
            fs::write(at("there"), text).expect("a file");
            assert_eq!(
                check(&at("there"), &[], SettingNames::default()).is_ok(),
                is_free,
                "{text:?}"
            );
            let opened = Report::open(
                Some(&at("there")),
                0,
                false,
                SettingNames::default(),
                Reasons::default(),
            );
            assert_eq!(opened.is_ok(), is_free, "{text:?}");
            let left = fs::read_to_string(at("there")).expect("a file");
            assert!(is_free || left == text, "{text:?}");
        }
        assert!(check(folder.path(), &[], SettingNames::default()).is_err());
        assert!(check(&at("new"), &[], SettingNames::default()).is_ok());
        // It is the same file by any name, whether it is there or not.
        fs::write(at("journal"), line).expect("a file");
        fs::hard_link(at("journal"), at("hard")).expect("a link");
        #[cfg(unix)]
        for (target, link) in [("journal", "soft"), ("later", "ahead"), ("ahead", "twice")] {
            std::os::unix::fs::symlink(target, at(link)).expect("a link");
        }
        for (one, other) in [
            ("journal", "journal"),
            ("hard", "journal"),
            ("soft", "journal"),
            ("soft", "hard"),
            ("later", "later"),
            ("ahead", "later"),
            ("later", "twice"),
            ("./later", "later"),
        ] {
            if cfg!(unix) || one == other {
                let failure = check(
                    &at(one),
                    &[("the journal", at(other))],
                    SettingNames::default(),
                );
                let failure = failure.expect_err("the same file");
                assert!(failure.message.contains("the journal"), "{failure:?}");
            }
        }
        assert!(
            check(
                &at("other"),
                &[("the journal", at("later"))],
                SettingNames::default()
            )
            .is_ok()
        );
    }

    #[cfg(feature = "files")]
    #[test]
    fn rejected_rows_are_read_from_reports_of_before() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report");
        let lines = [
            "{\"kind\":\"rejected\",\"reason\":\"rejected\",\"row\":\"1\"}",
            "{\"kind\":\"refused\",\"reason\":\"refused\",\"row\":\"2\"}",
            "{\"kind\":\"missing\",\"rows\":1,\"detail\":\"no\"}",
        ];
        fs::write(&path, lines.join("\n")).expect("a file");
        let rows: Vec<_> = rejected(&path).expect("rows").into_iter().collect();
        let words = Cause::Rejected.words().to_owned();
        assert_eq!(
            rows,
            [("1".to_owned(), words.clone()), ("2".to_owned(), words)]
        );
    }

    #[test]
    fn a_report_goes_on_where_the_checkpoint_says() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report");
        let mut report = Report::open(
            Some(&path),
            0,
            false,
            SettingNames::default(),
            Reasons::default(),
        )
        .expect("a report");
        let rejection = Rejection::new(Cause::Double);
        report.rejected("1", &rejection).expect("a line");
        let length = report.flush().expect("a report");
        report.rejected("2", &rejection).expect("a line");
        report.flush().expect("a report");
        let mut report = Report::open(
            Some(&path),
            length,
            false,
            SettingNames::default(),
            Reasons::default(),
        )
        .expect("a report");
        report.rejected("3", &rejection).expect("a line");
        report.flush().expect("a report");
        let text = std::fs::read_to_string(&path).expect("a report");
        let rows: Vec<Value> = text
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"))
            .collect();
        assert_eq!([&rows[0]["row"], &rows[1]["row"]], ["1", "3"]);
        assert_eq!(rows.len(), 2);
    }
}
