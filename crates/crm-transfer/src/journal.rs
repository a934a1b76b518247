//! What was meant to be done and what was done, on disk before and after.
//!
//! A journal is a text of lines of JSON, in a [store](crate::store). It is only appended to.
//!
//! A row is *open* while nothing tells what became of it, or while it is known not to be done. Open
//! rows stay known when the checkpoint moves past them, and when the transfer ends: a later run
//! settles them.
//!
//! It holds ids of the source, and keyed hashes of addresses and of what is sent; no address and no
//! name. The key is kept beside it and is forgotten when no row is open any more.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{Error, ErrorKind};
use crate::index::Index;
use crate::key::{KEY_BYTES, KeyedHash, KeyedHasher};
use crate::plan::temporary;
use crate::report::{Cause, Losses, Reasons};
use crate::source::SourcePosition;
use crate::store::{JournalSession, JournalStore};
use crate::totals::Totals;
use crate::words::{Setting, SettingNames};

const VERSION: u32 = 3;

/// What the check value of a key is made of.
const CHECKED: &[u8] = b"the key of a journal";

/// How a journal begins.
pub(crate) const BEGINNING: &str = r#"{"entry":"begin","#;

/// One line.
#[derive(Debug, Deserialize, Serialize)]
#[serde(tag = "entry", rename_all = "snake_case")]
pub(crate) enum Entry {
    /// The first: what the journal is of, and a hash that tells whether a key is the journal's.
    Begin {
        version: u32,
        key: KeyedHash,
        binding: Value,
    },
    /// What is being done with rows, and since when. It is on disk before any of it is sent, and
    /// names no row that is not sent next.
    Intend { at: String, rows: Vec<WriteIntent> },
    /// What became of a row.
    Done {
        id: String,
        #[serde(flatten)]
        outcome: RowOutcome,
    },
    /// All rows before a place of the source are done.
    Page(Checkpoint),
    /// The source is at its end. Rows may be open.
    End(Checkpoint),
}

/// What will be done with a row. A line has it as a list of these four.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(from = "IntentLine", into = "IntentLine")]
pub(crate) struct WriteIntent {
    /// The id at the source.
    pub(crate) row: String,
    /// The hash of the match key, where the row has one.
    pub(crate) key: Option<KeyedHash>,
    /// The hash of what is sent.
    pub(crate) body: KeyedHash,
    pub(crate) act: Act,
}

type IntentLine = (String, Option<KeyedHash>, KeyedHash, Act);

impl From<IntentLine> for WriteIntent {
    fn from((row, key, body, act): IntentLine) -> Self {
        Self {
            row,
            key,
            body,
            act,
        }
    }
}

impl From<WriteIntent> for IntentLine {
    fn from(intent: WriteIntent) -> Self {
        (intent.row, intent.key, intent.body, intent.act)
    }
}

/// What will be done with a row.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Act {
    Create,
    Update,
    Skip,
    /// Nothing yet: it could not be found out whether the target has it.
    Later,
}

/// What became of a row.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub(crate) enum RowOutcome {
    Created,
    Updated,
    Skipped,
    /// The vendor does not take it. The words are the vendor's, without personal data.
    // Journals of before have the older name.
    #[serde(alias = "refused")]
    Rejected {
        field: Option<String>,
        why: String,
        /// Why, where it is not the vendor that says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cause: Option<Cause>,
    },
    /// It may or may not have been carried out, and nothing tells which.
    Uncertain(UncertainWrite),
    /// It is known not to be done, and is to be tried again.
    NotDone,
}

/// What a person needs to find out what became of a write. Holds no personal data.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub(crate) struct UncertainWrite {
    /// What came back.
    pub(crate) why: String,
    /// What looking for it told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) looked: Option<String>,
    /// The vendor's operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) operation: Option<String>,
    /// When the doubt arose, by RFC 3339.
    pub(crate) at: String,
    /// The id that the vendor gave the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) request_id: Option<String>,
}

/// Where to continue, and how things stand there.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub(crate) struct Checkpoint {
    /// Where the source continues; `None` for its beginning.
    pub(crate) next: Option<SourcePosition>,
    pub(crate) totals: Totals,
    #[serde(default, skip_serializing_if = "Losses::is_empty")]
    pub(crate) losses: Losses,
    /// Why rows were rejected.
    #[serde(default, skip_serializing_if = "Reasons::is_empty")]
    pub(crate) reasons: Reasons,
    /// Length of the report in bytes.
    pub(crate) report: u64,
    /// Length of the file that is written, if one is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) written: Option<u64>,
    /// Rows that an earlier run began and that have not come again; what is known of them stays.
    #[serde(default, skip_serializing_if = "HashSet::is_empty")]
    pub(crate) begun: HashSet<String>,
    /// Rows that were settled since the checkpoint before and that no other line names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) passed: Vec<String>,
    /// Whether the source counts more rows than came.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) lacks: bool,
}

/// A row that was begun and is open, or that the last checkpoint does not count.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct StartedRow {
    pub(crate) intent: WriteIntent,
    /// When it was begun, by RFC 3339.
    pub(crate) at: String,
    /// `None` if nothing tells whether it was done.
    pub(crate) outcome: Option<RowOutcome>,
    /// Whether the checkpoint is past it, so that the source does not give it again from there.
    pub(crate) is_before_checkpoint: bool,
    /// Where the rows began among which the source gave it.
    pub(crate) from: Arc<BatchStart>,
}

/// Where rows that were worked on together begin at the source.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct BatchStart {
    /// How many checkpoints come before it.
    pub(crate) number: u64,
    /// `None` for the beginning of the source.
    pub(crate) place: Option<SourcePosition>,
}

impl StartedRow {
    /// Whether it is still to be found out, or to be done.
    pub(crate) fn is_open(&self) -> bool {
        matches!(
            self.outcome,
            None | Some(RowOutcome::Uncertain(_) | RowOutcome::NotDone)
        )
    }
}

/// What a journal tells of an earlier run.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct JournalState {
    pub(crate) checkpoint: Checkpoint,
    /// By the id at the source.
    pub(crate) begun: HashMap<String, StartedRow>,
    /// Whether the source was at its end.
    pub(crate) finished: bool,
    pub(crate) resumed: bool,
    /// Where the rows begin that lines after the last checkpoint name for the first time: a checkpoint
    /// follows all rows that were taken on together.
    from: Arc<BatchStart>,
}

impl JournalState {
    /// Whether nothing is left to do.
    pub(crate) fn is_complete(&self) -> bool {
        self.finished && self.begun.is_empty() && !self.checkpoint.lacks
    }

    fn take(&mut self, entry: Entry) {
        match entry {
            Entry::Begin { .. } => self.resumed = true,
            Entry::Intend { at, rows } => {
                for intent in rows {
                    let outcome = match intent.act {
                        Act::Create | Act::Update => None,
                        Act::Skip => Some(RowOutcome::Skipped),
                        Act::Later => Some(RowOutcome::NotDone),
                    };
                    let id = intent.row.clone();
                    let before = self.begun.get(&id);
                    let begun = StartedRow {
                        intent,
                        at: at.clone(),
                        outcome,
                        is_before_checkpoint: before
                            .is_some_and(|begun| begun.is_before_checkpoint),
                        from: before.map_or(&self.from, |begun| &begun.from).clone(),
                    };
                    self.begun.insert(id, begun);
                }
            }
            Entry::Done { id, outcome } => {
                if let Some(begun) = self.begun.get_mut(&id) {
                    begun.outcome = Some(outcome);
                }
            }
            Entry::Page(checkpoint) => self.pass(checkpoint),
            Entry::End(checkpoint) => {
                self.pass(checkpoint);
                self.finished = true;
            }
        }
    }

    /// Keeps the rows that a checkpoint does not count.
    fn pass(&mut self, mut checkpoint: Checkpoint) {
        let ahead = std::mem::take(&mut checkpoint.begun);
        self.begun
            .retain(|id, begun| ahead.contains(id) || begun.is_open());
        for (id, begun) in &mut self.begun {
            begun.is_before_checkpoint = !ahead.contains(id);
        }
        self.from = Arc::new(BatchStart {
            number: self.from.number + 1,
            place: checkpoint.next.clone(),
        });
        self.checkpoint = checkpoint;
    }
}

/// How far the transfer of a journal is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct JournalStatus {
    /// Whether the source was at its end.
    pub finished: bool,
    /// Rows of which nothing tells whether they were done, or that are known not to be done.
    pub open: usize,
}

/// A journal that this process, and no other, writes.
pub(crate) struct Journal {
    /// Within a lock that nobody waits for, so that what holds the journal can be shared.
    session: Mutex<Box<dyn JournalSession>>,
}

impl Journal {
    /// Opens a journal, or begins one, for the transfer that `binding` describes. Keys of rows that
    /// were begun are put into `seen`.
    pub(crate) async fn open(
        store: &dyn JournalStore,
        words: SettingNames,
        binding: &Value,
        seen: &mut Index,
    ) -> Result<(Self, KeyedHasher, JournalState), Error> {
        let mut session = store.open().await?;
        let name = store.name();
        let (mut past, mut its_key) = (JournalState::default(), None);
        read(&name, &mut *session, |entry| {
            match &entry {
                Entry::Begin {
                    version,
                    key,
                    binding: other,
                } => {
                    check(&name, words, *version, binding, other)?;
                    its_key = Some(*key);
                }
                Entry::Intend { rows, .. } => {
                    for intent in rows {
                        let id = &intent.row;
                        seen.insert(&intent.key.unwrap_or_else(|| hash_of(id)), mark(id))
                            .map_err(temporary)?;
                    }
                }
                Entry::Page(checkpoint) | Entry::End(checkpoint) => {
                    for id in &checkpoint.passed {
                        seen.insert(&hash_of(id), mark(id)).map_err(temporary)?;
                    }
                }
                Entry::Done { .. } => {}
            }
            past.take(entry);
            Ok(())
        })
        .await?;
        let mut journal = Self {
            session: Mutex::new(session),
        };
        if past.resumed {
            let hasher = match past.is_complete() {
                // Nothing is left to be known again.
                true => KeyedHasher::passing()?,
                false => kept(store, its_key).await?,
            };
            return Ok((journal, hasher, past));
        }
        let (hasher, bytes) = KeyedHasher::make()?;
        store.keep_key(&bytes).await?;
        journal
            .append(&Entry::Begin {
                version: VERSION,
                key: hasher.print(CHECKED),
                binding: binding.clone(),
            })
            .await?;
        journal.sync().await?;
        Ok((journal, hasher, past))
    }

    /// Appends a line. It outlives the process from here on, and the machine from the next
    /// [`sync`](Self::sync) on.
    pub(crate) async fn append(&mut self, entry: &Entry) -> Result<(), Error> {
        let line = serde_json::to_string(entry).map_err(|error| {
            Error::new(ErrorKind::Other, format!("the journal's line: {error}"))
        })?;
        self.session().append(&line).await
    }

    pub(crate) async fn sync(&mut self) -> Result<(), Error> {
        self.session().sync().await
    }

    fn session(&mut self) -> &mut dyn JournalSession {
        let session = self.session.get_mut();
        &mut **session.unwrap_or_else(PoisonError::into_inner)
    }
}

/// How far the transfer of a journal is; `None` if there is no journal, or nothing in it.
///
/// # Errors
///
/// If it can't be read, or is no journal.
pub async fn journal_status(store: &dyn JournalStore) -> Result<Option<JournalStatus>, Error> {
    let mut session = store.look().await?;
    let mut past = JournalState::default();
    read(&store.name(), &mut *session, |entry| {
        past.take(entry);
        Ok(())
    })
    .await?;
    Ok(past.resumed.then(|| JournalStatus {
        finished: past.finished,
        open: past.begun.values().filter(|begun| begun.is_open()).count(),
    }))
}

/// The lines of a journal for a further transfer between the same accounts: what earlier lines leave
/// in doubt, and nothing else. None if nothing is in doubt.
///
/// A transfer that is done again and again, such as one that keeps two accounts in step, takes a new
/// journal each time. A row that stays in doubt must be known in it, or it would be written again just
/// because it is not found. Keep the lines in the new journal with the key of the old one.
///
/// ```
/// let lines = [r#"{"entry":"begin","version":3,"key":"00000000000000000000000000000000","binding":{}}"#];
/// let lines = lines.map(str::to_owned);
/// assert!(crm_transfer::journal_of_doubts(&lines)?.is_empty());
/// # Ok::<(), crm_transfer::Error>(())
/// ```
///
/// # Errors
///
/// If they are no lines of a journal.
pub fn journal_of_doubts(lines: &[String]) -> Result<Vec<String>, Error> {
    const NAME: &str = "the journal";
    let mut past = JournalState::default();
    for (number, line) in (1..).zip(lines) {
        match serde_json::from_str(line) {
            Ok(entry) if (number == 1) == matches!(entry, Entry::Begin { .. }) => past.take(entry),
            _ => return Err(damaged(NAME, number)),
        }
    }
    let mut doubts: Vec<_> = past
        .begun
        .into_values()
        .filter(|begun| matches!(begun.outcome, None | Some(RowOutcome::Uncertain(_))))
        .collect();
    let Some(begin) = lines.first().filter(|_| !doubts.is_empty()) else {
        return Ok(Vec::new());
    };
    doubts.sort_by(|one, other| one.intent.row.cmp(&other.intent.row));
    let mut kept = vec![begin.clone()];
    for StartedRow {
        intent,
        at,
        outcome,
        ..
    } in doubts
    {
        let id = intent.row.clone();
        let rows = vec![intent];
        let done = outcome.map(|outcome| Entry::Done { id, outcome });
        for entry in [Some(Entry::Intend { at, rows }), done]
            .into_iter()
            .flatten()
        {
            kept.push(serde_json::to_string(&entry).map_err(|_| damaged(NAME, 1))?);
        }
    }
    Ok(kept)
}

/// The key of a journal, if it is the one that the journal was written with.
async fn kept(store: &dyn JournalStore, its: Option<KeyedHash>) -> Result<KeyedHasher, Error> {
    let key = store.key().await?.filter(|key| key.len() == KEY_BYTES);
    key.map(|key| KeyedHasher::of(&key))
        .filter(|hasher| Some(hasher.print(CHECKED)) == its)
        .ok_or_else(|| {
            Error::configuration(format!(
                "what is kept with {} is not the journal's key, so that its rows can't be known \
                 again",
                store.name()
            ))
            .with_advice(ANEW)
        })
}

const ANEW: &str = "begin anew with another journal once the target shows what was written; records \
                    that it shows are found again";

/// A number that tells rows apart that have the same address.
pub(crate) fn mark(id: &str) -> u64 {
    // Any row's mark must be a number that an index can hold.
    id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    }) >> 1
}

/// A row by its id, among the hashes of addresses.
pub(crate) fn hash_of(id: &str) -> KeyedHash {
    let mut print = [0; 16];
    print[..8].copy_from_slice(&mark(id).to_le_bytes());
    print[8..].copy_from_slice(&mark(&format!("row {id}")).to_le_bytes());
    KeyedHash(print)
}

/// Gives each entry to `take`.
async fn read(
    name: &str,
    session: &mut dyn JournalSession,
    mut take: impl FnMut(Entry) -> Result<(), Error> + Send,
) -> Result<(), Error> {
    let mut number = 0;
    loop {
        let lines = session.read().await?;
        if lines.is_empty() {
            return Ok(());
        }
        for line in lines {
            number += 1;
            match serde_json::from_str(&line) {
                Ok(entry) if (number == 1) == matches!(entry, Entry::Begin { .. }) => take(entry)?,
                _ => return Err(damaged(name, number)),
            }
        }
    }
}

pub(crate) fn damaged(name: &str, line: u64) -> Error {
    Error::configuration(format!(
        "{name} is no journal, or line {line} of it is damaged"
    ))
    .with_advice(ANEW)
}

fn check(
    name: &str,
    words: SettingNames,
    version: u32,
    binding: &Value,
    other: &Value,
) -> Result<(), Error> {
    let differs = if version == VERSION {
        let (Value::Object(mine), Value::Object(theirs)) = (binding, other) else {
            return Err(damaged(name, 1));
        };
        let names = mine.keys().chain(theirs.keys());
        let mut names: Vec<_> = names
            .filter(|name| mine.get(*name) != theirs.get(*name))
            .map(
                |name| match is_another_account(&binding[name], &other[name]) {
                    true => format!("the account of `{name}`"),
                    false => name.clone(),
                },
            )
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    } else {
        vec!["version of the journal".to_owned()]
    };
    if differs.is_empty() {
        return Ok(());
    }
    if differs
        .iter()
        .all(|name| name.starts_with("the account of"))
    {
        return Err(Error::usage(format!(
            "{name} was begun with other credentials: it differs in {}",
            differs.join(" and ")
        ))
        .with_advice(
            "use the credentials that it was begun with; if they were replaced, begin anew with \
             another journal once the target shows what was written; contacts that it shows are \
             found again",
        ));
    }
    Err(Error::usage(format!(
        "{name} is the journal of another transfer: it differs in {}",
        differs.join(", ")
    ))
    .with_advice(format!(
        "repeat it as it was begun, or name another journal with {}",
        words.name(Setting::Journal)
    )))
}

/// Whether two places differ in nothing but the account.
fn is_another_account(mine: &Value, theirs: &Value) -> bool {
    let without = |place: &Value| {
        let mut place = place.as_object().cloned().unwrap_or_default();
        place.remove("account").map(|account| (account, place))
    };
    match (without(mine), without(theirs)) {
        (Some((mine, at)), Some((theirs, other))) => mine != theirs && at == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use futures_util::FutureExt;
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::report::Rejection;
    use crate::store::FileJournal;

    fn open(path: &Path, binding: &Value) -> Result<(Journal, KeyedHasher, JournalState), Error> {
        let mut seen = Index::new(path.parent().expect("a folder")).expect("an index");
        let store = FileJournal::new(path);
        let opened =
            Journal::open(&store, SettingNames::default(), binding, &mut seen).now_or_never();
        opened.expect("a file is not waited for")
    }

    fn append(journal: &mut Journal, entry: &Entry) -> Result<(), Error> {
        let appended = journal.append(entry).now_or_never();
        appended.expect("a file is not waited for")
    }

    fn status_of(path: &Path) -> Result<Option<JournalStatus>, Error> {
        let store = FileJournal::new(path);
        let status = super::journal_status(&store).now_or_never();
        status.expect("a file is not waited for")
    }

    fn intend(id: &str) -> Entry {
        Entry::Intend {
            at: "2026-01-01T00:00:00Z".to_owned(),
            rows: vec![WriteIntent {
                row: id.to_owned(),
                key: Some(KeyedHash([1; 16])),
                body: KeyedHash([2; 16]),
                act: Act::Create,
            }],
        }
    }

    #[test]
    fn wherever_a_journal_is_torn_it_tells_what_was_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("j");
        let binding = json!({"to": "skarbe/v1"});
        let (mut journal, ..) = open(&path, &binding).expect("a journal");
        append(&mut journal, &intend("7")).expect("a line");
        let done = Entry::Done {
            id: "7".to_owned(),
            outcome: RowOutcome::Created,
        };
        append(&mut journal, &done).expect("a line");
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
        append(&mut journal, &intend("7")).expect("a line");
        append(&mut journal, &intend("8")).expect("a line");
        drop(journal);
        let mut bytes = std::fs::read(&path).expect("a file");
        let second = bytes.iter().position(|byte| *byte == b'\n').expect("lines") + 20;
        bytes[second] ^= 1;
        std::fs::write(&path, bytes).expect("a file");
        let failure = open(&path, &binding).err().expect("a failure");
        assert!(failure.message.contains("line 2"), "{failure}");
    }

    #[test]
    fn two_runs_on_one_journal_are_rejected() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("j");
        let first = open(&path, &json!({})).expect("a journal");
        let failure = open(&path, &json!({})).err().expect("a failure");
        assert!(failure.message.contains("another run"), "{failure}");
        drop(first);
        open(&path, &json!({})).expect("a journal");
    }

    #[test]
    fn a_journal_of_another_transfer_is_rejected() {
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
        assert_eq!(failure.kind, ErrorKind::Usage);
    }

    #[test]
    fn a_checkpoint_ends_what_was_begun_before() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("j");
        let (mut journal, ..) = open(&path, &json!({})).expect("a journal");
        append(&mut journal, &intend("7")).expect("a line");
        append(&mut journal, &done("7", RowOutcome::Created)).expect("a line");
        let checkpoint = Checkpoint {
            report: 12,
            ..Checkpoint::default()
        };
        append(&mut journal, &Entry::Page(checkpoint)).expect("a line");
        append(&mut journal, &intend("8")).expect("a line");
        drop(journal);
        let told = status_of(&path).expect("a journal");
        let expected = |finished, open| Some(JournalStatus { finished, open });
        assert_eq!(told, expected(false, 1));
        let (mut journal, _, past) = open(&path, &json!({})).expect("a journal");
        assert_eq!(past.begun.keys().collect::<Vec<_>>(), ["8"]);
        assert_eq!(past.checkpoint.report, 12);
        append(&mut journal, &Entry::End(Checkpoint::default())).expect("a line");
        let told = status_of(&path).expect("a journal");
        assert_eq!(told, expected(true, 1));
        append(&mut journal, &done("8", RowOutcome::Created)).expect("a line");
        append(&mut journal, &Entry::End(Checkpoint::default())).expect("a line");
        drop(journal);
        let told = status_of(&path).expect("a journal");
        assert_eq!(told, expected(true, 0));
    }

    #[test]
    fn rows_that_are_open_stay_known_behind_a_checkpoint() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("j");
        let (mut journal, ..) = open(&path, &json!({})).expect("a journal");
        let doubt = UncertainWrite {
            why: "returned 504".to_owned(),
            ..UncertainWrite::default()
        };
        for id in ["sent", "doubtful", "done", "not"] {
            append(&mut journal, &intend(id)).expect("a line");
        }
        for (id, outcome) in [
            ("doubtful", RowOutcome::Uncertain(doubt)),
            ("done", RowOutcome::Created),
            ("not", RowOutcome::NotDone),
        ] {
            append(&mut journal, &done(id, outcome)).expect("a line");
        }
        let page = || Entry::Page(Checkpoint::default());
        append(&mut journal, &page()).expect("a line");
        append(&mut journal, &intend("not")).expect("a line");
        append(&mut journal, &done("not", RowOutcome::Created)).expect("a line");
        drop(journal);
        let (mut journal, _, past) = open(&path, &json!({})).expect("a journal");
        let mut begun: Vec<_> = past.begun.values().collect();
        begun.sort_by_key(|begun| &begun.intent.row);
        let begun: Vec<_> = begun
            .iter()
            .map(|begun| {
                (
                    &*begun.intent.row,
                    begun.is_before_checkpoint,
                    begun.is_open(),
                )
            })
            .collect();
        assert_eq!(
            begun,
            [
                ("doubtful", true, true),
                // It is done since, and no checkpoint counts it.
                ("not", true, false),
                ("sent", true, true),
            ]
        );
        append(&mut journal, &page()).expect("a line");
        drop(journal);
        let (_, _, past) = open(&path, &json!({})).expect("a journal");
        assert_eq!(past.begun.len(), 2);
    }

    #[test]
    fn a_journal_of_doubts_has_the_rows_in_doubt_and_no_other() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("j");
        let (mut journal, ..) = open(&path, &json!({})).expect("a journal");
        let doubt = RowOutcome::Uncertain(UncertainWrite {
            why: "returned 504".to_owned(),
            ..UncertainWrite::default()
        });
        for id in ["sent", "doubtful", "done", "not"] {
            append(&mut journal, &intend(id)).expect("a line");
        }
        for (id, outcome) in [
            ("doubtful", doubt.clone()),
            ("done", RowOutcome::Created),
            ("not", RowOutcome::NotDone),
        ] {
            append(&mut journal, &done(id, outcome)).expect("a line");
        }
        append(&mut journal, &Entry::End(Checkpoint::default())).expect("a line");
        drop(journal);
        let text = std::fs::read_to_string(&path).expect("a file");
        let lines = |text: &str| {
            let lines = text.lines().map(|line| line[9..].to_owned());
            lines.collect::<Vec<_>>()
        };
        let kept = journal_of_doubts(&lines(&text)).expect("lines");
        let mut past = JournalState::default();
        for line in &kept {
            past.take(serde_json::from_str(line).expect("an entry"));
        }
        assert!(past.resumed && !past.finished);
        let mut begun: Vec<_> = past.begun.into_values().collect();
        begun.sort_by(|one, other| one.intent.row.cmp(&other.intent.row));
        let begun: Vec<_> = begun
            .into_iter()
            .map(|begun| (begun.intent.row, begun.outcome, begun.is_before_checkpoint))
            .collect();
        assert_eq!(
            begun,
            [
                ("doubtful".to_owned(), Some(doubt), false),
                ("sent".to_owned(), None, false),
            ]
        );
        // It stays the same for as long as nothing is found out.
        assert_eq!(journal_of_doubts(&kept).expect("lines"), kept);
        assert_eq!(journal_of_doubts(&[]).expect("lines"), Vec::<String>::new());
        assert!(journal_of_doubts(&kept[1..]).is_err());
    }

    #[test]
    fn what_is_no_journal_is_not_cut() {
        let folder = tempfile::tempdir().expect("a folder");
        for text in [
            "call Ada",
            "12345678 ",
            "12345678 {\"entry\":\"page\"",
            "\n",
            "0\n",
        ] {
            let path = folder.path().join("notes");
            std::fs::write(&path, text).expect("a file");
            let opened = open(&path, &json!({}));
            assert_eq!(opened.is_ok(), text == "12345678 ", "{text}");
            if opened.is_err() {
                assert_eq!(std::fs::read_to_string(&path).expect("a file"), text);
            }
        }
    }

    #[test]
    fn rejected_rows_are_read_by_the_name_that_older_journals_have() {
        let mut checkpoint = Checkpoint::default();
        checkpoint.totals.rejected = 1;
        let rejection = Rejection::new(Cause::Rejected).detail("no");
        checkpoint.reasons.add("7", &rejection);
        let outcome = RowOutcome::Rejected {
            field: None,
            why: "no".to_owned(),
            cause: Some(Cause::Rejected),
        };
        for (entry, names) in [(done("7", outcome), 2), (Entry::Page(checkpoint), 2)] {
            let line = serde_json::to_string(&entry).expect("a line");
            assert_eq!(line.matches("\"rejected\"").count(), names, "{line}");
            let older = line.replace("\"rejected\"", "\"refused\"");
            let read: Entry = serde_json::from_str(&older).expect("a line");
            assert_eq!(serde_json::to_string(&read).expect("a line"), line);
        }
    }

    #[test]
    fn another_key_is_rejected() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("j");
        let (mut journal, ..) = open(&path, &json!({})).expect("a journal");
        append(&mut journal, &intend("7")).expect("a line");
        drop(journal);
        let key = folder.path().join("j.key");
        let text = std::fs::read_to_string(&key).expect("a key");
        for wrong in [
            text.replace(&text[..1], if text.starts_with('0') { "1" } else { "0" }),
            text[1..].to_owned(),
            String::new(),
            "\u{e4}".repeat(32),
        ] {
            std::fs::write(&key, wrong).expect("a file");
            let failure = open(&path, &json!({})).err().expect("a failure");
            assert!(failure.message.contains("the journal's key"), "{failure}");
        }
        std::fs::write(&key, text).expect("a file");
        open(&path, &json!({})).expect("a journal");
    }

    fn done(id: &str, outcome: RowOutcome) -> Entry {
        Entry::Done {
            id: id.to_owned(),
            outcome,
        }
    }

    fn entry() -> impl Strategy<Value = Entry> {
        let id = "[a-d]";
        let act = prop_oneof![
            Just(Act::Create),
            Just(Act::Update),
            Just(Act::Skip),
            Just(Act::Later)
        ];
        let row = (id, any::<Option<[u8; 16]>>(), act).prop_map(|(row, key, act)| {
            let key = key.map(KeyedHash);
            WriteIntent::from((row, key, KeyedHash([2; 16]), act))
        });
        let outcome = prop_oneof![
            Just(RowOutcome::Created),
            Just(RowOutcome::Updated),
            Just(RowOutcome::Skipped),
            Just(RowOutcome::NotDone),
            "[a-z\n\"]{0,9}".prop_map(|why| RowOutcome::Rejected {
                field: None,
                why,
                cause: None,
            }),
            any::<Option<String>>().prop_map(|looked| RowOutcome::Uncertain(UncertainWrite {
                why: "lost".to_owned(),
                looked,
                ..UncertainWrite::default()
            })),
        ];
        let checkpoint =
            (prop::collection::hash_set(id, 0..3), any::<u32>()).prop_map(|(begun, report)| {
                Checkpoint {
                    next: Some(SourcePosition::File {
                        byte: report.into(),
                        line: 1,
                    }),
                    report: report.into(),
                    begun,
                    ..Checkpoint::default()
                }
            });
        prop_oneof![
            3 => prop::collection::vec(row, 1..3).prop_map(|rows| Entry::Intend {
                at: "2026-01-01T00:00:00Z".to_owned(),
                rows,
            }),
            3 => (id, outcome).prop_map(|(id, outcome)| Entry::Done { id, outcome }),
            1 => checkpoint.clone().prop_map(Entry::Page),
            1 => checkpoint.prop_map(Entry::End),
        ]
    }

    /// A way to harm a file: where, how, and with what.
    fn harm() -> impl Strategy<Value = (prop::sample::Index, u8, u8)> {
        (any::<prop::sample::Index>(), 0..4_u8, any::<u8>())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        /// However a journal is harmed, it is rejected, or tells what it told at some earlier time;
        /// and all that it told at last, where no line was lost.
        #[test]
        fn a_harmed_journal_is_rejected_or_tells_what_it_told_before(
            entries in prop::collection::vec(entry(), 0..12),
            (at, kind, with) in harm(),
        ) {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("j");
            let binding = json!({"to": "skarbe/v1"});
            let (mut journal, ..) = open(&path, &binding).expect("a journal");
            let mut told = JournalState {
                resumed: true,
                ..JournalState::default()
            };
            let mut tellings = vec![JournalState::default(), told.clone()];
            for entry in entries {
                append(&mut journal, &entry).expect("a line");
                told.take(entry);
                tellings.push(told.clone());
            }
            drop(journal);
            let whole = std::fs::read(&path).expect("a file");
            let mut bytes = whole.clone();
            let at = at.index(bytes.len());
            match kind {
                0 => bytes.truncate(at),
                1 => bytes[at] ^= with | 1,
                2 => bytes.insert(at, with),
                _ => drop(bytes.drain(at..(at + 1 + usize::from(with)).min(whole.len()))),
            }
            std::fs::write(&path, &bytes).expect("a file");
            if let Ok((_, _, past)) = open(&path, &binding) {
                prop_assert!(tellings.contains(&past), "{past:?}");
                // Only what reaches to the end of the file can look like a line that was torn.
                let harmed_last = at >= whole[..whole.len() - 1]
                    .iter()
                    .rposition(|byte| *byte == b'\n')
                    .map_or(0, |end| end + 1);
                let cut = bytes.len() < whole.len() && whole.starts_with(&bytes);
                if !cut && !harmed_last {
                    prop_assert_eq!(Some(&past), tellings.last());
                }
                // A line that is whole but for a harm within it is never passed over.
                if kind == 1 {
                    prop_assert_eq!(Some(&past), tellings.last());
                }
            }
        }

        #[test]
        fn any_bytes_are_rejected_or_an_empty_journal(
            bytes in prop::collection::vec(any::<u8>(), 0..64),
            text in "[0-9a-f]{0,8} ?[{\"a-z:]{0,20}\n?",
        ) {
            let folder = tempfile::tempdir().expect("a folder");
            for bytes in [bytes, text.into_bytes()] {
                let path = folder.path().join("j");
                std::fs::write(&path, &bytes).expect("a file");
                match open(&path, &json!({})) {
                    Ok((_, _, past)) => prop_assert_eq!(past, JournalState::default()),
                    Err(_) => prop_assert_eq!(std::fs::read(&path).expect("a file"), bytes),
                }
            }
        }
    }
}
