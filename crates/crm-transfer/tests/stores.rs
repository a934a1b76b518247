//! The rules of a journal hold for every store: in memory, and in SQLite as a service keeps it.

#[path = "transfer/world.rs"]
#[allow(dead_code)]
mod world;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard};

use crm_facade::Query;
use crm_transfer::store::{JournalSession, Stored};
use crm_transfer::{
    CancellationToken, Ended, Error, ErrorKind, JournalStore, MemoryJournal, NoObserver, Settings,
    Source, Summary, Transfer, journal_status,
};
use rusqlite::{Connection, OptionalExtension, params};
use world::{Fault, World};

/// A journal of many in a database. This is all that a service has to write.
#[derive(Clone)]
struct Sqlite {
    database: Arc<Mutex<Connection>>,
    journal: i64,
}

impl Sqlite {
    fn new(database: &Arc<Mutex<Connection>>, journal: i64) -> Self {
        let schema = "CREATE TABLE IF NOT EXISTS journals (
                 id INTEGER PRIMARY KEY, key BLOB, is_open INTEGER NOT NULL DEFAULT 0);
             CREATE TABLE IF NOT EXISTS lines (
                 journal INTEGER NOT NULL, number INTEGER PRIMARY KEY, line TEXT NOT NULL);";
        let this = Self {
            database: database.clone(),
            journal,
        };
        {
            let connection = this.connection();
            connection.execute_batch(schema).expect("a schema");
            let sql = "INSERT OR IGNORE INTO journals (id) VALUES (?)";
            connection.execute(sql, [journal]).expect("a journal");
        }
        this
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.database.lock().expect("no panic before")
    }

    fn session(&self, writes: bool) -> Box<dyn JournalSession> {
        Box::new(Session {
            store: self.clone(),
            last: 0,
            writes,
        })
    }
}

fn failed(error: rusqlite::Error) -> Error {
    Error::new(ErrorKind::Other, format!("the journal's database: {error}"))
}

impl JournalStore for Sqlite {
    fn name(&self) -> String {
        format!("journal {}", self.journal)
    }

    fn open(&self) -> Stored<'_, Box<dyn JournalSession>> {
        Box::pin(async {
            let sql = "UPDATE journals SET is_open = 1 WHERE id = ? AND is_open = 0";
            let opened = self.connection().execute(sql, [self.journal]);
            match opened.map_err(failed)? {
                1 => Ok(self.session(true)),
                _ => Err(Error::new(
                    ErrorKind::Usage,
                    format!("another run is writing {}", self.name()),
                )),
            }
        })
    }

    fn look(&self) -> Stored<'_, Box<dyn JournalSession>> {
        Box::pin(async { Ok(self.session(false)) })
    }

    fn key(&self) -> Stored<'_, Option<Vec<u8>>> {
        Box::pin(async {
            let sql = "SELECT key FROM journals WHERE id = ?";
            let key = self
                .connection()
                .query_row(sql, [self.journal], |row| row.get(0));
            Ok(key.optional().map_err(failed)?.flatten())
        })
    }

    fn keep_key<'a>(&'a self, key: &'a [u8]) -> Stored<'a, ()> {
        Box::pin(async move {
            let sql = "UPDATE journals SET key = ? WHERE id = ?";
            let kept = self.connection().execute(sql, params![key, self.journal]);
            kept.map(|_| ()).map_err(failed)
        })
    }

    fn forget_key(&self) -> Stored<'_, ()> {
        Box::pin(async {
            let sql = "UPDATE journals SET key = NULL WHERE id = ?";
            let kept = self.connection().execute(sql, [self.journal]);
            kept.map(|_| ()).map_err(failed)
        })
    }
}

struct Session {
    store: Sqlite,
    last: i64,
    writes: bool,
}

impl Drop for Session {
    fn drop(&mut self) {
        if self.writes {
            let sql = "UPDATE journals SET is_open = 0 WHERE id = ?";
            let closed = self.store.connection().execute(sql, [self.store.journal]);
            closed.expect("a database");
        }
    }
}

impl JournalSession for Session {
    fn read(&mut self) -> Stored<'_, Vec<String>> {
        Box::pin(async {
            let connection = self.store.connection();
            let sql = "SELECT number, line FROM lines WHERE journal = ? AND number > ?
                 ORDER BY number LIMIT 100";
            let mut statement = connection.prepare(sql).map_err(failed)?;
            let rows = statement.query_map([self.store.journal, self.last], |row| {
                Ok((row.get(0)?, row.get(1)?))
            });
            let rows: Vec<(i64, String)> = rows.and_then(Iterator::collect).map_err(failed)?;
            self.last = rows.last().map_or(self.last, |(number, _)| *number);
            Ok(rows.into_iter().map(|(_, line)| line).collect())
        })
    }

    fn append<'a>(&'a mut self, line: &'a str) -> Stored<'a, ()> {
        Box::pin(async move {
            let sql = "INSERT INTO lines (journal, line) VALUES (?, ?)";
            let connection = self.store.connection();
            let added = connection.execute(sql, params![self.store.journal, line]);
            added.map(|_| ()).map_err(failed)
        })
    }

    fn sync(&mut self) -> Stored<'_, ()> {
        Box::pin(async { Ok(()) })
    }
}

fn copy(world: &World, store: &Arc<dyn JournalStore>) -> Transfer {
    let source = Source::vendor(world.minotaur(), Query::new(), None).expect("a source");
    let mut settings = Settings::new(MemoryJournal::new());
    settings.journal = store.clone();
    Transfer::new(source, &world.skarbe(), settings).expect("a transfer")
}

fn run(
    world: &World,
    store: &Arc<dyn JournalStore>,
) -> impl Future<Output = Result<Summary, Error>> + Send + 'static + use<> {
    copy(world, store).run(NoObserver, CancellationToken::new())
}

fn database() -> Arc<Mutex<Connection>> {
    Arc::new(Mutex::new(
        Connection::open_in_memory().expect("a database"),
    ))
}

/// One of each kind.
fn stores() -> [Arc<dyn JournalStore>; 2] {
    [
        Arc::new(MemoryJournal::new()),
        Arc::new(Sqlite::new(&database(), 1)),
    ]
}

#[tokio::test(start_paused = true)]
async fn killed_at_any_call_a_copy_is_resumed_from_any_store() {
    for (at, after) in (0..=480).step_by(53).zip([false, true].into_iter().cycle()) {
        for store in stores() {
            let world = World::with(215);
            world.rare_faults(at, 40);
            world.kill_at(at, after);
            let first = tokio::select! {
                biased;
                () = world.killed() => None,
                summary = run(&world, &store) => Some(summary.expect("a summary")),
            };
            world.revive();
            let summary = match first {
                Some(summary) => summary,
                None => run(&world, &store).await.expect("a summary"),
            };
            assert_eq!(summary.ended, Ended::Complete, "{at}");
            assert_eq!(summary.totals.rows, 215);
            let uncertain: BTreeSet<_> =
                summary.uncertain.iter().map(|it| it.row.clone()).collect();
            world.compare_but(&uncertain, true);
            let left = journal_status(&*store)
                .await
                .expect("a journal")
                .expect("a run");
            assert_eq!((left.finished, left.open), (true, uncertain.len()));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_is_of_one_transfer_and_of_one_run_at_a_time() {
    for store in stores() {
        let world = World::with(30);
        assert_eq!(journal_status(&*store).await, Ok(None));
        world.fault_at_write(10, Fault::LostBefore);
        let summary = run(&world, &store).await.expect("a summary");
        assert_eq!(summary.uncertain.len(), 1);
        assert!(store.key().await.expect("a store").is_some());
        // It is the journal of this target.
        let source = Source::vendor(world.minotaur(), Query::new(), None).expect("a source");
        let mut settings = Settings::new(MemoryJournal::new());
        settings.journal = store.clone();
        let elsewhere = world.skarbe_at("https://elsewhere.example.com");
        let other = Transfer::new(source, &elsewhere, settings).expect("a transfer");
        let error = other.run(NoObserver, CancellationToken::new()).await;
        let error = error.expect_err("another transfer");
        assert!(error.message().contains("another transfer"), "{error}");
        // Nobody else has it open.
        let session = store.open().await.expect("a session");
        let error = run(&world, &store).await.expect_err("open already");
        assert!(error.message().contains("another run"), "{error}");
        drop(session);
        // A key that is lost is told, and nothing is written.
        let writes = world.writes();
        store.forget_key().await.expect("a store");
        let error = run(&world, &store).await.expect_err("no key");
        assert!(error.message().contains("the journal's key"), "{error}");
        assert_eq!(world.writes(), writes);
    }
}

#[tokio::test(start_paused = true)]
async fn one_database_has_many_journals() {
    let database = database();
    let stores: Vec<Arc<dyn JournalStore>> = (1..=3)
        .map(|journal| Arc::new(Sqlite::new(&database, journal)) as Arc<dyn JournalStore>)
        .collect();
    let worlds: Vec<_> = (0..3).map(|_| World::with(120)).collect();
    let runs = worlds
        .iter()
        .zip(&stores)
        .map(|(world, store)| tokio::spawn(run(world, store)));
    for run in futures_util::future::join_all(runs).await {
        let summary = run.expect("no panic").expect("a summary");
        assert_eq!(summary.totals.created, 120);
    }
    for (world, store) in worlds.iter().zip(&stores) {
        world.compare();
        let summary = run(world, store).await.expect("a summary");
        assert_eq!(summary.ended, Ended::Before);
    }
}
