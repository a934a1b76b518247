//! The service's database: its moves, and the journal of each.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crm_transfer::store::{JournalSession, Stored};
use crm_transfer::{Error, ErrorKind, JournalStore};
use rusqlite::{Connection, OptionalExtension, Result, params};

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS moves (
        id INTEGER PRIMARY KEY, source TEXT NOT NULL, target TEXT NOT NULL, key BLOB,
        is_open INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE IF NOT EXISTS lines (
        move INTEGER NOT NULL, number INTEGER PRIMARY KEY, line TEXT NOT NULL);
    UPDATE moves SET is_open = 0;";

/// The database, of which one process is the owner.
#[derive(Clone, Debug)]
pub struct Database(Arc<Mutex<Connection>>);

impl Database {
    /// Opens the file. Moves that the process before was killed in can be resumed.
    ///
    /// # Errors
    ///
    /// If it is no database.
    pub fn open(file: impl AsRef<Path>) -> Result<Self> {
        let connection = Connection::open(file)?;
        connection.execute_batch(SCHEMA)?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a new move between two tenants.
    pub(crate) fn add(&self, source: &str, target: &str) -> Result<i64, Error> {
        let connection = self.connection();
        let sql = "INSERT INTO moves (source, target) VALUES (?, ?)";
        let added = connection.execute(sql, [source, target]);
        added.map_err(failed)?;
        Ok(connection.last_insert_rowid())
    }

    /// The target of a move of this source.
    pub(crate) fn target(&self, id: i64, source: &str) -> Result<Option<String>, Error> {
        let sql = "SELECT target FROM moves WHERE id = ? AND source = ?";
        let connection = self.connection();
        let found = connection.query_row(sql, params![id, source], |row| row.get(0));
        found.optional().map_err(failed)
    }

    pub(crate) fn journal(&self, id: i64) -> Journal {
        Journal(self.clone(), id)
    }
}

fn failed(error: rusqlite::Error) -> Error {
    Error::new(ErrorKind::Other, format!("the journal's database: {error}"))
}

/// The journal of one move.
#[derive(Clone)]
pub(crate) struct Journal(Database, i64);

impl Journal {
    fn change(&self, sql: &str, key: Option<&[u8]>) -> Result<usize, Error> {
        let changed = self.0.connection().execute(sql, params![self.1, key]);
        changed.map_err(failed)
    }

    fn session(&self, writes: bool) -> Box<dyn JournalSession> {
        let journal = self.clone();
        Box::new(Session {
            journal,
            last: 0,
            writes,
        })
    }
}

impl JournalStore for Journal {
    fn name(&self) -> String {
        format!("move {}", self.1)
    }

    fn open(&self) -> Stored<'_, Box<dyn JournalSession>> {
        Box::pin(async {
            let sql = "UPDATE moves SET is_open = 1 WHERE id = ?1 AND is_open = 0 AND ?2 IS NULL";
            match self.change(sql, None)? {
                1 => Ok(self.session(true)),
                _ => Err(Error::new(ErrorKind::Usage, "the move is running")),
            }
        })
    }

    fn look(&self) -> Stored<'_, Box<dyn JournalSession>> {
        Box::pin(async { Ok(self.session(false)) })
    }

    fn key(&self) -> Stored<'_, Option<Vec<u8>>> {
        let sql = "SELECT key FROM moves WHERE id = ?";
        let key = self
            .0
            .connection()
            .query_row(sql, [self.1], |row| row.get(0));
        Box::pin(async { key.map_err(failed) })
    }

    fn keep_key<'a>(&'a self, key: &'a [u8]) -> Stored<'a, ()> {
        let kept = self.change("UPDATE moves SET key = ?2 WHERE id = ?1", Some(key));
        Box::pin(async { kept.map(drop) })
    }

    fn forget_key(&self) -> Stored<'_, ()> {
        let kept = self.change("UPDATE moves SET key = ?2 WHERE id = ?1", None);
        Box::pin(async { kept.map(drop) })
    }
}

struct Session {
    journal: Journal,
    last: i64,
    writes: bool,
}

impl Drop for Session {
    fn drop(&mut self) {
        if self.writes {
            // A failure is one of the database, which the next call tells.
            let sql = "UPDATE moves SET is_open = 0 WHERE id = ?1 AND ?2 IS NULL";
            let _ = self.journal.change(sql, None);
        }
    }
}

impl JournalSession for Session {
    fn read(&mut self) -> Stored<'_, Vec<String>> {
        Box::pin(async {
            let Journal(database, id) = &self.journal;
            let connection = database.connection();
            let sql = "SELECT number, line FROM lines WHERE move = ? AND number > ?
                 ORDER BY number LIMIT 100";
            let mut statement = connection.prepare(sql).map_err(failed)?;
            let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
            let rows = statement.query_map([*id, self.last], row);
            let rows: Vec<(i64, String)> = rows.and_then(Iterator::collect).map_err(failed)?;
            self.last = rows.last().map_or(self.last, |(number, _)| *number);
            Ok(rows.into_iter().map(|(_, line)| line).collect())
        })
    }

    fn append<'a>(&'a mut self, line: &'a str) -> Stored<'a, ()> {
        let Journal(database, id) = &self.journal;
        let sql = "INSERT INTO lines (move, line) VALUES (?, ?)";
        let added = database.connection().execute(sql, params![id, line]);
        Box::pin(async { added.map(drop).map_err(failed) })
    }

    fn sync(&mut self) -> Stored<'_, ()> {
        Box::pin(async { Ok(()) })
    }
}
