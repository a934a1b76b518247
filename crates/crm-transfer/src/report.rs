//! What was lost and refused, row by row in a file and by field in numbers.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crm_facade::{Loss, Side};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::error::Error;
use crate::words::{Setting, Words};
use crate::{parent, trouble};

/// Why a row is not carried over.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Cause {
    /// The source's row can't be read.
    Unreadable,
    /// It has no e-mail address to be known by.
    NoAddress,
    /// It has nothing to be known by.
    NoKey,
    /// Its e-mail address can't be one.
    BadAddress,
    /// A row before it has the same e-mail address.
    Double,
    /// It lacks what the target needs, or is more than the target takes.
    InvalidInput,
    /// More than one contact of the target has its address.
    Ambiguous,
    /// The target could not be asked for its address.
    NotLookedUp,
    /// The target refused it.
    Refused,
    /// The record that it was carried over to is gone from the target.
    Gone,
}

impl Cause {
    /// The cause in a person's words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Unreadable => "can't be read",
            Self::NoAddress => "no e-mail address to be known by",
            Self::NoKey => "nothing to be known by",
            Self::BadAddress => "the e-mail address can't be one",
            Self::Double => "a row before it has the same e-mail address",
            Self::InvalidInput => "lacks what the target needs, or is more than it takes",
            Self::Ambiguous => "more than one contact of the target has its address",
            Self::NotLookedUp => "could not be looked up at the target, and was not written",
            Self::Refused => "refused by the target",
            Self::Gone => "the record that it was carried over to is gone from the target",
        }
    }
}

/// Why a row is not carried over, and more of it without personal data.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Refusal {
    /// Why.
    pub cause: Cause,
    /// The field at fault.
    pub field: Option<String>,
    /// More of it.
    pub detail: Option<String>,
}

impl Refusal {
    pub(crate) fn new(cause: Cause) -> Self {
        Self {
            cause,
            field: None,
            detail: None,
        }
    }

    pub(crate) fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    pub(crate) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

/// A row of which nothing tells whether it was carried over, with what a person needs to find out.
/// Holds no personal data.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Uncertain {
    /// The row's id at the source, or its line in the file.
    pub row: String,
    /// Vendor and generation that it was written to.
    pub target: String,
    /// The vendor's operation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// When the doubt arose, by RFC 3339.
    pub at: String,
    /// The id that the vendor gave the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// What came back.
    pub detail: String,
    /// What looking for it told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub looked: Option<String>,
}

impl std::fmt::Display for Uncertain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "row {}: {}", self.row, self.target)?;
        if let Some(operation) = &self.operation {
            write!(f, " {operation}")?;
        }
        write!(f, " at {}", self.at)?;
        if let Some(id) = &self.request_id {
            write!(f, ", request id {id}")?;
        }
        write!(f, ": {}", self.detail)?;
        match &self.looked {
            Some(looked) => write!(f, "; {looked}"),
            None => Ok(()),
        }
    }
}

/// How many rows lose a field.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Losses(BTreeMap<String, u64>);

impl Losses {
    pub(crate) fn add(&mut self, losses: &[Loss]) {
        let mut fields: Vec<_> = losses.iter().map(name).collect();
        fields.sort_unstable();
        fields.dedup();
        for field in fields {
            *self.0.entry(field).or_default() += 1;
        }
    }

    /// Whether nothing is lost.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each field with why it is lost, such as ``the model's `score` can't be written``, and of
    /// how many rows.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.0.iter().map(|(field, rows)| (field.as_str(), *rows))
    }
}

/// Refused rows that are told besides the file.
const REFUSALS: usize = 3;

/// A loss as a field, without the place in a list.
fn name(loss: &Loss) -> String {
    let side = match loss.side {
        Side::Vendor => "the source's",
        Side::Model => "the model's",
    };
    format!("{side} `{}` {}", general(&loss.path), loss.reason)
}

/// `emails[1].address` as `emails[].address`.
fn general(path: &str) -> String {
    let mut rest = path;
    let mut general = String::with_capacity(path.len());
    while let Some((before, after)) = rest.split_once('[') {
        let Some((place, after)) = after.split_once(']') else {
            break;
        };
        general.push_str(before);
        match place.bytes().all(|byte| byte.is_ascii_digit()) {
            true => general.push_str("[]"),
            false => general.push_str(&format!("[{place}]")),
        }
        rest = after;
    }
    general + rest
}

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

/// What a line of a report is of.
const KINDS: [&str; 4] = ["loss", "refused", "uncertain", "missing"];

/// As much of a file as tells whether it is a report.
const FIRST_LINE: u64 = 1 << 20;

/// Refuses a path for a report where a report would be written over something else: a file of the
/// transfer itself, each with what it is, or one that is there and is no report.
pub(crate) fn check(report: &Path, others: &[(&str, PathBuf)], words: Words) -> Result<(), Error> {
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

fn other(words: Words) -> String {
    format!("name another file with {}", words.name(Setting::Report))
}

fn foreign(report: &Path, words: Words) -> Error {
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
        Some("refused") => has("row") && has("reason"),
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

/// The file of what was lost and refused: a line of JSON for each field of each row.
pub(crate) struct Report {
    file: Option<BufWriter<File>>,
    length: u64,
    with_values: bool,
    /// The first rows of this run that were refused, in words.
    pub(crate) refusals: Vec<String>,
}

impl Report {
    /// Opens the file and goes on after so many bytes. Without a path nothing is written.
    pub(crate) fn open(
        path: Option<&Path>,
        mut length: u64,
        with_values: bool,
        words: Words,
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
            refusals: Vec::new(),
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

    pub(crate) fn refused(&mut self, id: &str, refusal: &Refusal) -> Result<(), Error> {
        if self.refusals.len() < REFUSALS {
            let why = match &refusal.detail {
                Some(detail) => format!("{}: {detail}", refusal.cause.words()),
                None => refusal.cause.words().to_owned(),
            };
            self.refusals.push(format!("row {id}: {why}"));
        }
        let mut line = json!({"row": id, "kind": "refused", "reason": refusal.cause});
        if let Some(field) = &refusal.field {
            line["field"] = json!(field);
        }
        if let Some(detail) = &refusal.detail {
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
    use crm_facade::Reason;
    use crm_facade::model::{Contact, Email};

    use super::*;

    #[test]
    fn losses_are_counted_by_field_and_once_a_row() {
        let mut losses = Losses::default();
        let of = |path: &str| Loss::of_model(path, Reason::Truncated);
        losses.add(&[of("emails[1]"), of("emails[2]"), of("score")]);
        losses.add(&[of("emails[1]")]);
        let counted: Vec<_> = losses.iter().collect();
        assert_eq!(
            counted,
            [
                ("the model's `emails[]` is more than the vendor takes", 2),
                ("the model's `score` is more than the vendor takes", 1),
            ]
        );
    }

    #[test]
    fn a_report_has_values_only_where_they_are_wanted() {
        let folder = tempfile::tempdir().expect("a folder");
        let contact =
            Contact::new().emails([Email::new("one@example.com"), Email::new("two@example.com")]);
        let loss = [Loss::of_model("emails[1].address", Reason::Truncated)];
        for (with_values, expected) in [(false, None), (true, Some("two@example.com"))] {
            let path = folder.path().join("report");
            let mut report =
                Report::open(Some(&path), 0, with_values, Words::default()).expect("a report");
            report.losses("7", &contact, &loss).expect("a line");
            report.flush().expect("a report");
            let text = std::fs::read_to_string(&path).expect("a report");
            let line: Value = serde_json::from_str(&text).expect("JSON");
            assert_eq!(line["value"].as_str(), expected);
            assert_eq!(line["field"], "emails[1].address");
        }
    }

    #[test]
    fn a_report_is_written_over_nothing_but_a_report() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        let line = "{\"kind\":\"refused\",\"reason\":\"double\",\"row\":\"1\"}\n";
        for (text, is_free) in [
            ("", true),
            (line, true),
            ("\n", false),
            ("first_name,email\n", false),
            ("{\"first_name\":\"Ana\"}\n", false),
            ("{\"kind\":\"person\"}\n", false),
        ] {
            fs::write(at("there"), text).expect("a file");
            assert_eq!(
                check(&at("there"), &[], Words::default()).is_ok(),
                is_free,
                "{text:?}"
            );
            let opened = Report::open(Some(&at("there")), 0, false, Words::default());
            assert_eq!(opened.is_ok(), is_free, "{text:?}");
            let left = fs::read_to_string(at("there")).expect("a file");
            assert!(is_free || left == text, "{text:?}");
        }
        assert!(check(folder.path(), &[], Words::default()).is_err());
        assert!(check(&at("new"), &[], Words::default()).is_ok());
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
                let failure = check(&at(one), &[("the journal", at(other))], Words::default());
                let failure = failure.expect_err("the same file");
                assert!(failure.message.contains("the journal"), "{failure:?}");
            }
        }
        assert!(
            check(
                &at("other"),
                &[("the journal", at("later"))],
                Words::default()
            )
            .is_ok()
        );
    }

    #[test]
    fn a_report_goes_on_where_the_checkpoint_says() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report");
        let mut report = Report::open(Some(&path), 0, false, Words::default()).expect("a report");
        let refusal = Refusal::new(Cause::Double);
        report.refused("1", &refusal).expect("a line");
        let length = report.flush().expect("a report");
        report.refused("2", &refusal).expect("a line");
        report.flush().expect("a report");
        let mut report =
            Report::open(Some(&path), length, false, Words::default()).expect("a report");
        report.refused("3", &refusal).expect("a line");
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
