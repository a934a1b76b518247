//! What was meant to be done and what was done, on disk before and after.
//!
//! A journal is a text of lines, each a CRC-32 in eight hexadecimal digits, a blank, and JSON. It is
//! only appended to. A last line that is torn was never acted upon and is cut off; any other line
//! that is damaged makes the journal useless, and is said to.
//!
//! It holds ids of the source, and keyed hashes of addresses and of what is sent; no address and no
//! name. The key is in a file beside it and is removed when the transfer is done.

use std::collections::{HashMap, HashSet};
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use fs4::FileExt;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::index::Index;
use super::key::{Keeper, Print};
use super::report::Losses;
use super::source::Place;
use super::totals::Totals;
use super::trouble;
use crate::failure::{Exit, Failure};

const VERSION: u32 = 1;

/// One line.
#[derive(Debug, Deserialize, Serialize)]
#[serde(tag = "entry", rename_all = "snake_case")]
pub(super) enum Entry {
    /// The first: what the journal is of.
    Begin { version: u32, binding: Value },
    /// What will be done with rows. It is on disk before any of it is sent.
    Intend { rows: Vec<Intention> },
    /// What became of a row.
    Done {
        id: String,
        #[serde(flatten)]
        outcome: Outcome,
    },
    /// All rows before a place of the source are done.
    Page(Checkpoint),
    /// The last: there is nothing left.
    End(Checkpoint),
}

/// What will be done with a row: its id at the source, the hash of the address by which it is known
/// again, the hash of what is sent, and what will be done.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(super) struct Intention(
    pub(super) String,
    pub(super) Option<Print>,
    pub(super) Print,
    pub(super) Act,
);

/// What will be done with a row.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Act {
    Create,
    Update,
    Skip,
}

/// What became of a row.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub(super) enum Outcome {
    Created,
    Updated,
    Skipped,
    /// The vendor does not take it. The words are the vendor's, without personal data.
    Refused {
        field: Option<String>,
        why: String,
    },
    /// It may or may not have been carried out, and nothing tells which.
    Uncertain {
        why: String,
    },
    /// It is known not to be done, and is to be tried again.
    NotDone,
}

/// Where to go on, and how things stand there.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(super) struct Checkpoint {
    /// Where the source goes on; `None` for its beginning.
    pub(super) next: Option<Place>,
    pub(super) totals: Totals,
    #[serde(default, skip_serializing_if = "Losses::is_empty")]
    pub(super) losses: Losses,
    /// Length of the report in bytes.
    pub(super) report: u64,
    /// Length of the file that is written, if one is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) written: Option<u64>,
    /// Rows that an earlier run began and that have not come again; what is known of them stays.
    #[serde(default, skip_serializing_if = "HashSet::is_empty")]
    pub(super) begun: HashSet<String>,
}

/// A row that was begun after the last checkpoint.
#[derive(Clone, Debug)]
pub(super) struct Begun {
    pub(super) intention: Intention,
    /// `None` if nothing tells whether it was done.
    pub(super) outcome: Option<Outcome>,
}

/// What a journal tells of an earlier run.
#[derive(Default)]
pub(super) struct Past {
    pub(super) checkpoint: Checkpoint,
    /// By the id at the source.
    pub(super) begun: HashMap<String, Begun>,
    pub(super) finished: bool,
    pub(super) resumed: bool,
}

/// A journal that this process, and no other, writes.
pub(super) struct Journal {
    path: PathBuf,
    file: File,
}

impl Journal {
    /// Opens a journal, or begins one, for the transfer that `binding` describes. Addresses of rows
    /// that were begun are put into `seen`.
    pub(super) fn open(
        path: &Path,
        binding: &Value,
        seen: &mut Index,
    ) -> Result<(Self, Keeper, Past), Failure> {
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options
            .open(path)
            .map_err(|error| trouble("open", path, &error))?;
        FileExt::try_lock(&file).map_err(|_| {
            Failure::usage(format!(
                "another run is writing the journal {}",
                path.display()
            ))
            .advice("wait until it ends, or name another journal with --resume")
        })?;
        let mut journal = Self {
            path: path.to_owned(),
            file,
        };
        let past = journal.replay(binding, seen)?;
        if past.resumed {
            let keeper = match past.finished {
                // Nothing is left to be known again.
                true => Keeper::passing()?,
                false => Keeper::read(path)?,
            };
            return Ok((journal, keeper, past));
        }
        let keeper = Keeper::make(path)?;
        journal.append(&Entry::Begin {
            version: VERSION,
            binding: binding.clone(),
        })?;
        journal.sync()?;
        Ok((journal, keeper, past))
    }

    /// Whether a journal is there that tells of an earlier run.
    pub(super) fn is_begun(path: &Path) -> Result<bool, Failure> {
        Ok(Self::last(path)?.is_some())
    }

    /// Whether a journal is there that was not brought to its end.
    pub(super) fn is_unfinished(path: &Path) -> Result<bool, Failure> {
        let last = Self::last(path)?;
        Ok(last.is_some_and(|entry| !matches!(entry, Entry::End(_))))
    }

    fn last(path: &Path) -> Result<Option<Entry>, Failure> {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(trouble("open", path, &error)),
        };
        let mut last = None;
        read(path, &file, |entry| {
            last = Some(entry);
            Ok(())
        })?;
        Ok(last)
    }

    fn replay(&mut self, binding: &Value, seen: &mut Index) -> Result<Past, Failure> {
        let mut past = Past::default();
        let path = self.path.clone();
        let good = read(&path, &self.file, |entry| {
            match entry {
                Entry::Begin {
                    version,
                    binding: other,
                } => {
                    check(&path, version, binding, &other)?;
                    past.resumed = true;
                }
                Entry::Intend { rows } => {
                    for intention in rows {
                        if let Some(key) = &intention.1 {
                            seen.insert(key, mark(&intention.0))
                                .map_err(|error| trouble("write beside", &path, &error))?;
                        }
                        let outcome = (intention.3 == Act::Skip).then_some(Outcome::Skipped);
                        let begun = Begun { intention, outcome };
                        past.begun.insert(begun.intention.0.clone(), begun);
                    }
                }
                Entry::Done { id, outcome } => {
                    if let Some(begun) = past.begun.get_mut(&id) {
                        begun.outcome = Some(outcome);
                    }
                }
                Entry::Page(mut checkpoint) => {
                    let begun = std::mem::take(&mut checkpoint.begun);
                    past.begun.retain(|id, _| begun.contains(id));
                    past.checkpoint = checkpoint;
                }
                Entry::End(checkpoint) => {
                    past.checkpoint = checkpoint;
                    past.begun.clear();
                    past.finished = true;
                }
            }
            Ok(())
        })?;
        let cut = |file: &File| -> std::io::Result<()> {
            if file.metadata()?.len() > good {
                file.set_len(good)?;
                file.sync_all()?;
            }
            Ok(())
        };
        cut(&self.file).map_err(|error| trouble("mend", &path, &error))?;
        Ok(past)
    }

    /// Appends a line. It outlives the process from here on, and the machine from the next
    /// [`sync`](Self::sync) on.
    pub(super) fn append(&mut self, entry: &Entry) -> Result<(), Failure> {
        let json = serde_json::to_string(entry)
            .map_err(|error| Failure::new(Exit::Other, format!("the journal's line: {error}")))?;
        let line = format!("{:08x} {json}\n", crc32fast::hash(json.as_bytes()));
        self.file
            .write_all(line.as_bytes())
            .map_err(|error| trouble("write", &self.path, &error))
    }

    pub(super) fn sync(&self) -> Result<(), Failure> {
        self.file
            .sync_data()
            .map_err(|error| trouble("write", &self.path, &error))
    }
}

/// A number that tells rows apart that have the same address.
pub(super) fn mark(id: &str) -> u64 {
    // Any row's mark must be a number that an index can hold.
    id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    }) >> 1
}

/// Gives each line to `take`, and tells up to where the lines are good.
fn read(
    path: &Path,
    mut file: &File,
    mut take: impl FnMut(Entry) -> Result<(), Failure>,
) -> Result<u64, Failure> {
    let io = |error: std::io::Error| trouble("read", path, &error);
    file.seek(SeekFrom::Start(0)).map_err(io)?;
    let mut lines = BufReader::new(file);
    let (mut good, mut line, mut number) = (0, Vec::new(), 0_u64);
    loop {
        line.clear();
        let length = lines.read_until(b'\n', &mut line).map_err(io)?;
        if length == 0 {
            return Ok(good);
        }
        number += 1;
        match parse(&line) {
            Some(entry) => {
                if (number == 1) != matches!(entry, Entry::Begin { .. }) {
                    return Err(damaged(path, number));
                }
                take(entry)?;
            }
            None if lines.fill_buf().map_err(io)?.is_empty() => return Ok(good),
            None => return Err(damaged(path, number)),
        }
        good += length as u64;
    }
}

fn parse(line: &[u8]) -> Option<Entry> {
    let line = std::str::from_utf8(line.strip_suffix(b"\n")?).ok()?;
    let (sum, json) = line.split_once(' ')?;
    let sum = u32::from_str_radix(sum, 16).ok()?;
    (sum == crc32fast::hash(json.as_bytes())).then(|| serde_json::from_str(json).ok())?
}

fn damaged(path: &Path, line: u64) -> Failure {
    Failure::configuration(format!(
        "{} is no journal, or line {line} of it is damaged",
        path.display()
    ))
    .advice("begin anew with another journal; contacts that are there are found again")
}

fn check(path: &Path, version: u32, binding: &Value, other: &Value) -> Result<(), Failure> {
    let differs = if version == VERSION {
        let (Value::Object(mine), Value::Object(theirs)) = (binding, other) else {
            return Err(damaged(path, 1));
        };
        let names = mine.keys().chain(theirs.keys());
        let mut names: Vec<_> = names
            .filter(|name| mine.get(*name) != theirs.get(*name))
            .map(String::as_str)
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    } else {
        vec!["version of the journal"]
    };
    if differs.is_empty() {
        return Ok(());
    }
    Err(Failure::usage(format!(
        "{} is the journal of another transfer: it differs in {}",
        path.display(),
        differs.join(", ")
    ))
    .advice("repeat the command as it was begun, or name another journal with --resume"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn open(path: &Path, binding: &Value) -> Result<(Journal, Keeper, Past), Failure> {
        let mut seen = Index::new(path.parent().expect("a folder")).expect("an index");
        Journal::open(path, binding, &mut seen)
    }

    fn intend(id: &str) -> Entry {
        Entry::Intend {
            rows: vec![Intention(
                id.to_owned(),
                Some(Print([1; 16])),
                Print([2; 16]),
                Act::Create,
            )],
        }
    }

    #[test]
    fn wherever_a_journal_is_torn_it_tells_what_was_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("j");
        let binding = json!({"to": "skarbe/v1"});
        let (mut journal, ..) = open(&path, &binding).expect("a journal");
        journal.append(&intend("7")).expect("a line");
        let done = Entry::Done {
            id: "7".to_owned(),
            outcome: Outcome::Created,
        };
        journal.append(&done).expect("a line");
        drop(journal);
        let whole = std::fs::read(&path).expect("a file");
        let lines: Vec<_> = whole
            .iter()
            .enumerate()
            .filter(|(_, byte)| **byte == b'\n')
            .map(|(at, _)| at + 1)
            .collect();
        for length in lines[0]..=whole.len() {
            std::fs::write(&path, &whole[..length]).expect("a file");
            let (_, _, past) = open(&path, &binding).expect("a journal");
            assert!(past.resumed);
            let begun = past.begun.get("7");
            assert_eq!(begun.is_some(), length >= lines[1], "{length}");
            let outcome = begun.and_then(|begun| begun.outcome.clone());
            assert_eq!(outcome.is_some(), length >= lines[2], "{length}");
            let left = std::fs::metadata(&path).expect("a file").len() as usize;
            assert!(lines.contains(&left));
        }
    }

    #[test]
    fn damage_within_a_journal_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("j");
        let binding = json!({});
        let (mut journal, ..) = open(&path, &binding).expect("a journal");
        journal.append(&intend("7")).expect("a line");
        journal.append(&intend("8")).expect("a line");
        drop(journal);
        let mut bytes = std::fs::read(&path).expect("a file");
        let second = bytes.iter().position(|byte| *byte == b'\n').expect("lines") + 20;
        bytes[second] ^= 1;
        std::fs::write(&path, bytes).expect("a file");
        let failure = open(&path, &binding).err().expect("a failure");
        assert!(failure.message.contains("line 2"), "{failure}");
    }

    #[test]
    fn two_runs_on_one_journal_are_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("j");
        let first = open(&path, &json!({})).expect("a journal");
        let failure = open(&path, &json!({})).err().expect("a failure");
        assert!(failure.message.contains("another run"), "{failure}");
        drop(first);
        open(&path, &json!({})).expect("a journal");
    }

    #[test]
    fn a_journal_of_another_transfer_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("j");
        drop(open(
            &path,
            &json!({"from": "minotaur/v1", "to": "skarbe/v1"}),
        ));
        let failure = open(
            &path,
            &json!({"from": "minotaur/v1", "to": "snov/provided"}),
        )
        .err()
        .expect("a failure");
        assert!(failure.message.ends_with("it differs in to"), "{failure}");
        assert_eq!(failure.exit, Exit::Usage);
    }

    #[test]
    fn a_checkpoint_ends_what_was_begun_before() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("j");
        let (mut journal, ..) = open(&path, &json!({})).expect("a journal");
        journal.append(&intend("7")).expect("a line");
        let checkpoint = Checkpoint {
            report: 12,
            ..Checkpoint::default()
        };
        journal.append(&Entry::Page(checkpoint)).expect("a line");
        journal.append(&intend("8")).expect("a line");
        drop(journal);
        assert!(Journal::is_unfinished(&path).expect("a journal"));
        let (mut journal, _, past) = open(&path, &json!({})).expect("a journal");
        assert_eq!(past.begun.keys().collect::<Vec<_>>(), ["8"]);
        assert_eq!(past.checkpoint.report, 12);
        journal
            .append(&Entry::End(Checkpoint::default()))
            .expect("a line");
        drop(journal);
        assert!(!Journal::is_unfinished(&path).expect("a journal"));
    }
}
