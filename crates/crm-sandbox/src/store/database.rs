//! Opening the database, its tables, and transactions.

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::functions::FunctionFlags;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, TransactionBehavior, params};

use super::{Result, Store, View};

const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS scopes (name TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS identity (id TEXT NOT NULL);
    INSERT INTO identity SELECT lower(hex(randomblob(16)))
        WHERE NOT EXISTS (SELECT 1 FROM identity);
    CREATE TABLE IF NOT EXISTS kinds (
        id INTEGER PRIMARY KEY, scope TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
        UNIQUE (scope, name));
    CREATE TABLE IF NOT EXISTS records (
        seq INTEGER PRIMARY KEY, kind INTEGER NOT NULL, id TEXT NOT NULL, key TEXT, parent TEXT,
        body TEXT NOT NULL);
    CREATE UNIQUE INDEX IF NOT EXISTS records_by_id ON records (kind, id);
    CREATE INDEX IF NOT EXISTS records_in_order ON records (kind);
    CREATE TABLE IF NOT EXISTS counters (
        scope TEXT NOT NULL, name TEXT NOT NULL, value INTEGER NOT NULL,
        PRIMARY KEY (scope, name)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS arrivals (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL);
    CREATE INDEX IF NOT EXISTS arrivals_by_time ON arrivals (at);
    CREATE TABLE IF NOT EXISTS links (
        seq INTEGER PRIMARY KEY, scope TEXT NOT NULL, kind TEXT NOT NULL, a TEXT NOT NULL,
        b TEXT NOT NULL, UNIQUE (scope, kind, a, b));
";

/// Made after seeding, which is quicker than keeping them up to date all the while.
const INDEXES: &str = "
    CREATE INDEX IF NOT EXISTS records_by_key ON records (kind, key) WHERE key IS NOT NULL;
    CREATE INDEX IF NOT EXISTS records_by_parent ON records (kind, parent)
        WHERE parent IS NOT NULL;
    CREATE INDEX IF NOT EXISTS links_from_b ON links (scope, kind, b);
";

/// One scope's connection.
pub(crate) struct Database {
    connection: Mutex<Connection>,
    scope: String,
    /// What tells the file from another one at the same path.
    id: String,
}

impl Database {
    /// Opens a file, or memory, and fills the scope by `seed` unless it was filled before.
    ///
    /// While it is filled, looking up by key or parent is slow.
    pub(crate) fn open(
        file: Option<&Path>,
        scope: &str,
        seed: impl FnOnce(&Store<'_>) -> Result<()>,
    ) -> Result<Self> {
        let mut connection = match file {
            Some(file) => Connection::open(file)?,
            None => Connection::open_in_memory()?,
        };
        connection.busy_timeout(Duration::from_secs(30))?;
        connection.set_prepared_statement_cache_capacity(256);
        if file.is_some() {
            connection.pragma_update(None, "journal_mode", "WAL")?;
            connection.pragma_update(None, "synchronous", "NORMAL")?;
        }
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        connection.pragma_update(None, "cache_size", -65_536)?;
        // SQLite itself folds the case of ASCII only.
        connection.create_scalar_function(
            "fold",
            1,
            FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC,
            |context| {
                Ok(match context.get_raw(0) {
                    ValueRef::Text(text) => Some(String::from_utf8_lossy(text).to_lowercase()),
                    ValueRef::Integer(number) => Some(number.to_string()),
                    ValueRef::Real(number) => Some(number.to_string()),
                    ValueRef::Null | ValueRef::Blob(_) => None,
                })
            },
        )?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(TABLES)?;
        let new = transaction.execute(
            "INSERT INTO scopes (name) VALUES (?1) ON CONFLICT DO NOTHING",
            params![scope],
        )?;
        if new > 0 {
            let store = Store::new(&transaction, scope, View::default());
            seed(&store)?;
            store.flush()?;
        }
        transaction.execute_batch(INDEXES)?;
        let id = transaction.query_row("SELECT id FROM identity", [], |row| row.get(0))?;
        transaction.commit()?;
        Ok(Self {
            connection: Mutex::new(connection),
            scope: scope.to_owned(),
            id,
        })
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// Does something in one transaction, which is undone when it fails.
    pub(crate) fn run<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Store<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.run_as(View::default(), work)
    }

    /// As [`run`](Self::run), for a call that sees the records in its own way.
    pub(crate) fn run_as<T, E: From<rusqlite::Error>>(
        &self,
        view: View,
        work: impl FnOnce(&Store<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        // A transaction that a panic left open was rolled back when it was dropped.
        let mut connection = self
            .connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let store = Store::new(&transaction, &self.scope, view);
        let value = work(&store)?;
        store.flush()?;
        transaction.commit()?;
        Ok(value)
    }
}
