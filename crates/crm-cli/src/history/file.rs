//! The file of the history.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

use crm_facade::{Resource, Verb};
use fs4::FileExt;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::failure::{Exit, Failure};

/// What is written to a vendor.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub(crate) struct Write {
    /// The vendor, as `minotaur`.
    pub(crate) vendor: String,
    /// What tells the account from others; no credential can be read from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) account: Option<String>,
    /// What was written; `None` where an operation was called by its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) of: Option<(Resource, Verb)>,
    /// The vendor's operation, where it was called by its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) operation: Option<String>,
    /// The id of the record, once it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    /// The fields before, where the record had been read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) before: Option<Map<String, Value>>,
    /// The fields that were written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) after: Option<Map<String, Value>>,
    /// The write that it undoes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) undoes: Option<String>,
}

/// A write, and what became of it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub(crate) struct Entry {
    pub(crate) run: u64,
    pub(crate) number: u64,
    pub(crate) at: String,
    /// The command, without its arguments.
    pub(crate) command: String,
    /// The journal of a copy or an import. What that wrote is in a file of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) journal: Option<String>,
    /// The run that it resumes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) resumes: Option<u64>,
    #[serde(flatten)]
    pub(crate) write: Write,
    /// `created`, `updated` and so on; `unknown` until it is known.
    pub(crate) outcome: String,
    /// Why it failed, without personal data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) error: Option<String>,
}

impl Entry {
    /// `12.3`.
    pub(crate) fn name(&self) -> String {
        format!("{}.{}", self.run, self.number)
    }

    /// Whether it is known not to be done, or not known at all.
    pub(crate) fn is_failed(&self) -> bool {
        let is_cut_off = self.is_transfer() && self.error.is_some();
        is_cut_off || matches!(self.outcome.as_str(), "failed" | "unknown")
    }

    /// Whether it is a run of a copy or an import, and no write by itself.
    pub(crate) fn is_transfer(&self) -> bool {
        self.journal.is_some()
    }
}

/// What stays of a history of which everything was removed.
#[derive(Deserialize, Serialize)]
struct Removed {
    run: u64,
}

/// The file, whether it is there or not.
#[derive(Clone, Debug)]
pub(crate) struct Journal {
    path: PathBuf,
}

/// As much of the end of the file as the last line can be looked for in.
const TAIL: u64 = 1 << 20;

impl Journal {
    /// The one of this user; `None` where there is no place for it.
    pub(crate) fn usual() -> Option<Self> {
        let directory = crate::quota::state_directory()?;
        Some(Self {
            path: directory.join("history.ndjson"),
        })
    }

    #[cfg(test)]
    pub(crate) fn at(path: PathBuf) -> Self {
        Self { path }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// All entries, in the order in which they were begun.
    ///
    /// # Errors
    ///
    /// If the file is there and can't be read.
    pub(crate) fn entries(&self) -> Result<Vec<Entry>, Failure> {
        self.read(&self.path)
    }

    /// All entries, with the writes of a run that is named by its number or by one of its entries.
    ///
    /// # Errors
    ///
    /// As for [`entries`](Self::entries).
    pub(crate) fn entries_with(&self, name: &str) -> Result<Vec<Entry>, Failure> {
        let mut entries = self.entries()?;
        let run = name.split('.').next().and_then(|run| run.parse().ok());
        let is_named = |entry: &Entry| entry.is_transfer() && Some(entry.run) == run;
        if let Some(run) = entries.iter().find(|entry| is_named(entry)) {
            entries.extend(self.read(&self.writes_path(run.run))?);
        }
        Ok(entries)
    }

    /// What a copy or an import wrote, in words, where it was broken off before it could say so.
    pub(crate) fn broken_off(&self, entry: &Entry) -> Result<Option<String>, Failure> {
        if !entry.is_transfer() || entry.outcome != "unknown" {
            return Ok(None);
        }
        let writes = self.read(&self.writes_path(entry.run))?;
        let count = |outcome| {
            let of_it = writes.iter().filter(|write| write.outcome == outcome);
            of_it.count()
        };
        Ok(Some(format!(
            "{} created, {} updated, then broken off",
            count("created"),
            count("updated")
        )))
    }

    /// The file of what a copy or an import wrote.
    fn writes_path(&self, run: u64) -> PathBuf {
        self.path.with_file_name(format!("history-{run}.ndjson"))
    }

    /// Opens the file of what a copy or an import writes.
    pub(super) fn writes(&self, run: u64) -> io::Result<Writes> {
        open(&self.writes_path(run)).map(Writes)
    }

    fn read(&self, path: &Path) -> Result<Vec<Entry>, Failure> {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(self.unusable("read", &error)),
        };
        let mut entries = BTreeMap::new();
        for line in BufReader::new(file).lines() {
            let line = line.map_err(|error| self.unusable("read", &error))?;
            // A line that was cut off tells nothing.
            if let Ok(entry) = serde_json::from_str::<Entry>(&line) {
                entries.insert((entry.run, entry.number), entry);
            }
        }
        Ok(entries.into_values().collect())
    }

    /// Keeps the entries that are wanted, and tells how many were removed.
    ///
    /// # Errors
    ///
    /// If the file can't be written.
    pub(crate) fn retain(&self, keep: impl Fn(&Entry) -> bool) -> Result<usize, Failure> {
        if !self.path.exists() {
            return Ok(0);
        }
        let unusable = |error: io::Error| self.unusable("write", &error);
        let mut file = open(&self.path).map_err(unusable)?;
        FileExt::lock(&file).map_err(unusable)?;
        let entries = self.entries()?;
        let last = self.last_run(&mut file).map_err(unusable)?;
        let (kept, removed): (Vec<_>, Vec<_>) = entries.into_iter().partition(|entry| keep(entry));
        let mut text = serde_json::to_string(&Removed { run: last }).unwrap_or_default();
        text.push('\n');
        for entry in &kept {
            text.push_str(&serde_json::to_string(entry).unwrap_or_default());
            text.push('\n');
        }
        // Nobody has the lines of the old file to add to: they would wait for the lock.
        file.set_len(0).map_err(unusable)?;
        io::Write::write_all(&mut file, text.as_bytes()).map_err(unusable)?;
        for run in removed.iter().filter(|entry| entry.is_transfer()) {
            match fs::remove_file(self.writes_path(run.run)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(unusable(error));
                }
                _ => {}
            }
        }
        Ok(removed.len())
    }

    fn append(&self, entry: &Entry) -> io::Result<()> {
        let mut line = serde_json::to_string(entry)?;
        line.push('\n');
        let mut file = open(&self.path)?;
        FileExt::lock(&file)?;
        io::Write::write_all(&mut file, line.as_bytes())?;
        file.sync_data()
    }

    /// Takes the number of a new run.
    fn begin(&self) -> io::Result<u64> {
        let mut file = open(&self.path)?;
        FileExt::lock(&file)?;
        let run = self.last_run(&mut file)? + 1;
        let mut line = serde_json::to_string(&Removed { run })?;
        line.push('\n');
        io::Write::write_all(&mut file, line.as_bytes())?;
        Ok(run)
    }

    fn last_run(&self, file: &mut File) -> io::Result<u64> {
        let length = file.metadata()?.len();
        file.seek(SeekFrom::Start(length.saturating_sub(TAIL)))?;
        let mut tail = Vec::new();
        file.read_to_end(&mut tail)?;
        let runs = tail.split(|byte| *byte == b'\n');
        let runs = runs.filter_map(|line| Some(serde_json::from_slice::<Removed>(line).ok()?.run));
        Ok(runs.max().unwrap_or_default())
    }

    fn unusable(&self, what: &str, error: &io::Error) -> Failure {
        let path = self.path.display();
        Failure::new(
            Exit::Other,
            format!("can't {what} the history {path}: {error}"),
        )
        .advice("check the file, who may write to it, and whether the disk is full")
    }
}

fn open(path: &Path) -> io::Result<File> {
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    let mut options = OpenOptions::new();
    options.create(true).read(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// The file of what a copy or an import writes. What is in it outlives the process; the journal of the
/// transfer tells what happened before a machine failed.
#[derive(Debug)]
pub(super) struct Writes(File);

impl Writes {
    pub(super) fn append(&mut self, entry: &Entry) -> io::Result<()> {
        let mut line = serde_json::to_string(entry)?;
        line.push('\n');
        io::Write::write_all(&mut self.0, line.as_bytes())
    }
}

/// Writes down what a command writes.
#[derive(Debug)]
pub(crate) struct Recorder {
    journal: Journal,
    command: String,
    /// The run, once there is a write, and how many there are.
    run: Mutex<Option<(u64, u64)>>,
    /// The run that this one resumes.
    resumes: OnceLock<u64>,
}

impl Recorder {
    pub(crate) fn new(journal: Journal, command: String) -> Self {
        Self {
            journal,
            command,
            run: Mutex::new(None),
            resumes: OnceLock::new(),
        }
    }

    /// Says that what is written continues an earlier run.
    pub(super) fn resume(&self, run: u64) {
        // A command resumes one run.
        let _ = self.resumes.set(run);
    }

    /// The number of this run, once there is a write.
    pub(crate) fn run(&self) -> Option<u64> {
        let run = self.run.lock().unwrap_or_else(PoisonError::into_inner);
        run.map(|(run, _)| run)
    }

    /// Writes down what is about to be sent.
    ///
    /// # Errors
    ///
    /// If the file can't be written.
    pub(crate) fn begin(&self, write: Write) -> Result<Entry, Failure> {
        self.begin_entry(write, None)
    }

    /// Writes down that a copy or an import begins.
    ///
    /// # Errors
    ///
    /// If the file can't be written.
    pub(super) fn begin_transfer(&self, write: Write, journal: &str) -> Result<Entry, Failure> {
        self.begin_entry(write, Some(journal.to_owned()))
    }

    pub(super) fn journal(&self) -> &Journal {
        &self.journal
    }

    fn begin_entry(&self, write: Write, journal: Option<String>) -> Result<Entry, Failure> {
        let unusable = |error: io::Error| self.journal.unusable("write", &error);
        let (run, number) = {
            let mut run = self.run.lock().unwrap_or_else(PoisonError::into_inner);
            let (run, number) = match run.as_mut() {
                Some(run) => run,
                None => run.insert((self.journal.begin().map_err(unusable)?, 0)),
            };
            *number += 1;
            (*run, *number)
        };
        let entry = Entry {
            run,
            number,
            at: super::time_now(),
            command: self.command.clone(),
            journal,
            resumes: self.resumes.get().copied(),
            write,
            outcome: "unknown".to_owned(),
            error: None,
        };
        self.journal.append(&entry).map_err(unusable)?;
        Ok(entry)
    }

    /// Writes down what became of it.
    ///
    /// # Errors
    ///
    /// If the file can't be written.
    pub(crate) fn end(&self, entry: &Entry) -> Result<(), Failure> {
        let appended = self.journal.append(entry);
        appended.map_err(|error| self.journal.unusable("write", &error))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in super::super) fn write(id: &str) -> Write {
        Write {
            vendor: "minotaur".to_owned(),
            account: None,
            of: Some((Resource::Contact, Verb::Update)),
            operation: None,
            id: Some(id.to_owned()),
            before: None,
            after: None,
            undoes: None,
        }
    }

    #[test]
    fn runs_and_writes_are_numbered_and_a_write_that_was_cut_off_is_unknown() {
        let folder = tempfile::tempdir().expect("a folder");
        let journal = Journal::at(folder.path().join("state").join("history.ndjson"));
        assert_eq!(journal.entries().expect("none"), []);
        for _ in 1..=2 {
            let recorder = Recorder::new(journal.clone(), "contacts update".to_owned());
            let mut done = recorder.begin(write("7")).expect("an entry");
            done.outcome = "updated".to_owned();
            recorder.end(&done).expect("an entry");
            recorder.begin(write("8")).expect("an entry");
        }
        let entries = journal.entries().expect("entries");
        let told: Vec<_> = entries
            .iter()
            .map(|entry| (entry.name(), entry.outcome.as_str()))
            .collect();
        let expected = [
            ("1.1", "updated"),
            ("1.2", "unknown"),
            ("2.1", "updated"),
            ("2.2", "unknown"),
        ];
        assert_eq!(
            told,
            expected.map(|(name, outcome)| (name.to_owned(), outcome))
        );
        assert_eq!(journal.retain(|_| false).expect("removed"), 4);
        assert_eq!(journal.entries().expect("none"), []);
        let recorder = Recorder::new(journal.clone(), "contacts update".to_owned());
        let entry = recorder.begin(write("9")).expect("an entry");
        assert_eq!(entry.name(), "3.1", "no number is used twice");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(journal.path()).expect("a file").permissions();
            assert_eq!(mode.mode() & 0o777, 0o600);
        }
    }
}
