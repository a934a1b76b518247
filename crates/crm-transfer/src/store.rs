//! Where a journal is kept: in a file, in memory, or wherever a program keeps its data.

mod file;
mod memory;

use std::path::PathBuf;
use std::pin::Pin;

use crate::error::Error;

pub use file::FileJournal;
pub(crate) use file::{checksum, text_of};
pub use memory::MemoryJournal;

/// A future that can be sent to another thread.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What a store gives.
pub type Stored<'a, T> = BoxFuture<'a, Result<T, Error>>;

/// A place that keeps one journal: lines of text that are only appended to, and a key.
///
/// [`FileJournal`] and [`MemoryJournal`] are two. A service that keeps its data in a database writes
/// one of its own; this crate's tests have one over SQLite, in `tests/stores.rs`.
///
/// # Behavior
///
/// The engine relies on this, so that a transfer that breaks off at any point can be resumed:
///
/// - Lines come back as they were appended, in that order, and none is missing in between. A store
///   that finds that a line was damaged fails. A last line that was not wholly written when the
///   process ended may be left out.
/// - [`append`](JournalSession::append) keeps the line when this process is killed,
///   [`sync`](JournalSession::sync) keeps all lines when the machine fails. A store that commits each
///   line has nothing to do in `sync`.
/// - One session writes at a time: [`open`](Self::open) fails while another is open. The session ends
///   when it is dropped, also by a process that is killed.
///
/// What a journal holds are ids of the source and the target, and keyed hashes of addresses; no names
/// and no addresses. The key is what the hashes are made with: keep it where fewer people read than
/// the journal, or at least beside it.
pub trait JournalStore: Send + Sync + 'static {
    /// What a person knows the journal by, such as the path of the file. It is part of messages.
    fn name(&self) -> String;

    /// Opens the journal, to read what is there and to append. It is made if it is not there.
    fn open(&self) -> Stored<'_, Box<dyn JournalSession>>;

    /// Opens the journal to look at it, also while another writes. A journal that is not there is
    /// empty.
    fn look(&self) -> Stored<'_, Box<dyn JournalSession>>;

    /// The key, if one is kept.
    fn key(&self) -> Stored<'_, Option<Vec<u8>>>;

    /// Keeps a key in place of any other.
    fn keep_key<'a>(&'a self, key: &'a [u8]) -> Stored<'a, ()>;

    /// Forgets the key: nothing is to be recognized again.
    fn forget_key(&self) -> Stored<'_, ()>;

    /// The directory for temporary files, where there is room for an index of all rows; that of the
    /// system unless there is a better one.
    fn directory(&self) -> Option<PathBuf> {
        None
    }

    /// The files that it consists of, each with what it is: no report is written over them.
    fn files(&self) -> Vec<(&'static str, PathBuf)> {
        Vec::new()
    }
}

/// A journal that is open.
pub trait JournalSession: Send {
    /// The next lines, from the first on; none at the end. They are read to the end before the first
    /// line is appended.
    fn read(&mut self) -> Stored<'_, Vec<String>>;

    /// Appends a line, which holds no line break.
    fn append<'a>(&'a mut self, line: &'a str) -> Stored<'a, ()>;

    /// Sees to it that all lines outlive the machine.
    fn sync(&mut self) -> Stored<'_, ()>;
}
