//! What the vendors keep: records, memberships and counters, in SQLite.
//!
//! A vendor generation is a *scope*; scopes never see each other's data, also in one file.

mod database;
mod filter;
#[cfg(test)]
mod tests;
mod view;

use std::cell::RefCell;
use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

pub(crate) use self::database::Database;
use self::filter::Sql;
pub(crate) use self::filter::{Direction, Filter, Order, Test};
pub(crate) use self::view::{Lag, Pages, View};

/// What a statement gives.
pub(crate) type Result<T> = rusqlite::Result<T>;

/// What one scope keeps, inside one transaction.
pub(crate) struct Store<'a> {
    connection: &'a Connection,
    scope: &'a str,
    view: View,
    kinds: RefCell<HashMap<String, Kind>>,
}

/// A kind of record, such as `contacts`. The number of records is kept beside them, as counting a
/// million takes a while.
#[derive(Clone, Copy)]
struct Kind {
    id: i64,
    size: i64,
    stored_size: i64,
}

impl<'a> Store<'a> {
    fn new(connection: &'a Connection, scope: &'a str, view: View) -> Self {
        Self {
            connection,
            scope,
            view,
            kinds: RefCell::default(),
        }
    }

    /// Adds a record. `key` is what it is looked up by besides its id (letter case is ignored),
    /// `parent` what it belongs to.
    ///
    /// Fails when a record of this kind has the id already.
    pub(crate) fn insert(
        &self,
        kind: &str,
        id: &str,
        key: Option<&str>,
        parent: Option<&str>,
        body: &Value,
    ) -> Result<()> {
        self.insert_text(kind, id, key, parent, &body.to_string())
    }

    /// As [`insert`](Self::insert), with the body as JSON text.
    pub(crate) fn insert_text(
        &self,
        kind: &str,
        id: &str,
        key: Option<&str>,
        parent: Option<&str>,
        body: &str,
    ) -> Result<()> {
        let kind_id = self.kind(kind)?.id;
        self.connection
            .prepare_cached(
                "INSERT INTO records (kind, id, key, parent, body) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                kind_id,
                id,
                key.map(str::to_lowercase),
                parent,
                body
            ])?;
        if let Some(now) = self.view.now {
            self.connection
                .prepare_cached(
                    "INSERT OR REPLACE INTO arrivals (seq, at) VALUES (last_insert_rowid(), ?1)",
                )?
                .execute(params![now])?;
        }
        self.resize(kind, 1);
        Ok(())
    }

    /// The record with this id.
    pub(crate) fn get(&self, kind: &str, id: &str) -> Result<Option<Value>> {
        let kind = self.kind(kind)?.id;
        self.connection
            .prepare_cached("SELECT body FROM records WHERE kind = ?1 AND id = ?2")?
            .query_row(params![kind, id], |row| row.get(0))
            .optional()
    }

    /// The oldest record with this key; letter case is ignored.
    pub(crate) fn by_key(&self, kind: &str, key: &str) -> Result<Option<Value>> {
        let kind = self.kind(kind)?.id;
        self.connection
            .prepare_cached(
                "SELECT body FROM records WHERE kind = ?1 AND key = ?2 ORDER BY seq LIMIT 1",
            )?
            .query_row(params![kind, key.to_lowercase()], |row| row.get(0))
            .optional()
    }

    /// Gives a record a new body, key and parent; its place in the order stays. `false` when there
    /// is no such record.
    pub(crate) fn replace(
        &self,
        kind: &str,
        id: &str,
        key: Option<&str>,
        parent: Option<&str>,
        body: &Value,
    ) -> Result<bool> {
        let kind = self.kind(kind)?.id;
        let changed = self
            .connection
            .prepare_cached(
                "UPDATE records SET key = ?3, parent = ?4, body = ?5 WHERE kind = ?1 AND id = ?2",
            )?
            .execute(params![kind, id, key.map(str::to_lowercase), parent, body])?;
        Ok(changed > 0)
    }

    /// Removes a record; `false` when there is none. Links stay.
    pub(crate) fn remove(&self, kind: &str, id: &str) -> Result<bool> {
        let kind_id = self.kind(kind)?.id;
        let removed = self
            .connection
            .prepare_cached("DELETE FROM records WHERE kind = ?1 AND id = ?2")?
            .execute(params![kind_id, id])?;
        self.resize(kind, -i64::try_from(removed).unwrap_or_default());
        Ok(removed > 0)
    }

    /// All that the scope keeps, to tell whether a call has changed anything.
    #[cfg(test)]
    pub(crate) fn dump(&self) -> Result<Vec<String>> {
        let mut all = Vec::new();
        for table in [
            "SELECT name || '|' || records.id || '|' || ifnull(key, '') || '|' || ifnull(parent, '') \
             || '|' || body FROM records JOIN kinds ON kinds.id = kind WHERE scope = ?1 ORDER BY seq",
            "SELECT name || '|' || value FROM counters WHERE scope = ?1 ORDER BY name",
            "SELECT kind || '|' || a || '|' || b FROM links WHERE scope = ?1 ORDER BY seq",
        ] {
            let mut statement = self.connection.prepare(table)?;
            let rows = statement.query_map(params![self.scope], |row| row.get(0))?;
            all.extend(rows.collect::<Result<Vec<String>>>()?);
        }
        Ok(all)
    }

    /// Some of the records that a filter lets through, in an order.
    pub(crate) fn page(
        &self,
        kind: &str,
        filter: &Filter,
        order: &Order,
        offset: u64,
        limit: u64,
    ) -> Result<Vec<Value>> {
        let (offset, limit) = self.view.page(offset, limit);
        let mut sql = Sql::new("SELECT body FROM records WHERE seq IN (SELECT seq FROM records");
        self.selection(&mut sql, kind, filter)?;
        order.write(&mut sql);
        sql.push(" LIMIT ")
            .bind(clamped(limit))
            .push(" OFFSET ")
            .bind(clamped(offset));
        sql.push(")");
        order.write(&mut sql);
        self.rows(&sql, |row| row.get(0))
    }

    /// Every record that a filter lets through, oldest first.
    pub(crate) fn all(&self, kind: &str, filter: &Filter) -> Result<Vec<Value>> {
        self.page(kind, filter, &Order::Oldest, 0, u64::MAX)
    }

    /// The ids of the records that a filter lets through, oldest first.
    pub(crate) fn ids(&self, kind: &str, filter: &Filter) -> Result<Vec<String>> {
        let mut sql = Sql::new("SELECT id FROM records");
        self.selection(&mut sql, kind, filter)?;
        Order::Oldest.write(&mut sql);
        self.rows(&sql, |row| row.get(0))
    }

    /// The first record that a filter lets through.
    pub(crate) fn find(&self, kind: &str, filter: &Filter) -> Result<Option<Value>> {
        Ok(self.page(kind, filter, &Order::Oldest, 0, 1)?.pop())
    }

    /// How many records a filter lets through.
    pub(crate) fn count(&self, kind: &str, filter: &Filter) -> Result<u64> {
        if matches!(filter, Filter::All) && self.view.lag.is_none() {
            return Ok(u64::try_from(self.kind(kind)?.size).unwrap_or_default());
        }
        let mut sql = Sql::new("SELECT count(*) FROM records");
        self.selection(&mut sql, kind, filter)?;
        let mut statement = self.connection.prepare_cached(sql.text())?;
        let count: i64 = statement.query_row(sql.parameters(), |row| row.get(0))?;
        Ok(u64::try_from(count).unwrap_or_default())
    }

    /// The value of a counter; 0 before it was first changed.
    pub(crate) fn counter(&self, name: &str) -> Result<i64> {
        let value = self
            .connection
            .prepare_cached("SELECT value FROM counters WHERE scope = ?1 AND name = ?2")?
            .query_row(params![self.scope, name], |row| row.get(0))
            .optional()?;
        Ok(value.unwrap_or_default())
    }

    /// Adds to a counter and gives its new value.
    pub(crate) fn add(&self, name: &str, amount: i64) -> Result<i64> {
        self.connection
            .prepare_cached(
                "INSERT INTO counters (scope, name, value) VALUES (?1, ?2, ?3)
                 ON CONFLICT (scope, name) DO UPDATE SET value = value + excluded.value
                 RETURNING value",
            )?
            .query_row(params![self.scope, name, amount], |row| row.get(0))
    }

    /// Counts up by one, from 1: new ids.
    pub(crate) fn next(&self, name: &str) -> Result<i64> {
        self.add(name, 1)
    }

    /// Links two ids, such as a list with a member; `false` when they are linked already.
    pub(crate) fn link(&self, kind: &str, a: &str, b: &str) -> Result<bool> {
        let added = self
            .connection
            .prepare_cached(
                "INSERT INTO links (scope, kind, a, b) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO NOTHING",
            )?
            .execute(params![self.scope, kind, a, b])?;
        Ok(added > 0)
    }

    /// Takes away every link of this kind that `id` is on either side of, and gives their number.
    pub(crate) fn unlink_all(&self, kind: &str, id: &str) -> Result<usize> {
        self.connection
            .prepare_cached(
                "DELETE FROM links WHERE scope = ?1 AND kind = ?2 AND (a = ?3 OR b = ?3)",
            )?
            .execute(params![self.scope, kind, id])
    }

    /// The ids that `a` is linked with, in the order in which they were linked.
    pub(crate) fn linked(&self, kind: &str, a: &str) -> Result<Vec<String>> {
        self.texts(
            "SELECT b FROM links WHERE scope = ?1 AND kind = ?2 AND a = ?3 ORDER BY seq",
            kind,
            a,
        )
    }

    /// The ids that are linked with `b`, in the order in which they were linked.
    pub(crate) fn linked_to(&self, kind: &str, b: &str) -> Result<Vec<String>> {
        self.texts(
            "SELECT a FROM links WHERE scope = ?1 AND kind = ?2 AND b = ?3 ORDER BY seq",
            kind,
            b,
        )
    }

    /// How many ids `a` is linked with.
    pub(crate) fn count_linked(&self, kind: &str, a: &str) -> Result<u64> {
        let count: i64 = self
            .connection
            .prepare_cached("SELECT count(*) FROM links WHERE scope = ?1 AND kind = ?2 AND a = ?3")?
            .query_row(params![self.scope, kind, a], |row| row.get(0))?;
        Ok(u64::try_from(count).unwrap_or_default())
    }

    fn texts(&self, sql: &str, kind: &str, id: &str) -> Result<Vec<String>> {
        self.connection
            .prepare_cached(sql)?
            .query_map(params![self.scope, kind, id], |row| row.get(0))?
            .collect()
    }

    fn rows<T>(
        &self,
        sql: &Sql,
        read: impl FnMut(&rusqlite::Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        self.connection
            .prepare_cached(sql.text())?
            .query_map(sql.parameters(), read)?
            .collect()
    }

    fn selection(&self, sql: &mut Sql, kind: &str, filter: &Filter) -> Result<()> {
        sql.push(" WHERE kind = ").bind(self.kind(kind)?.id);
        if !matches!(filter, Filter::All) {
            sql.push(" AND ");
            filter.write(sql, self.scope);
        }
        self.view.write(sql);
        Ok(())
    }

    fn kind(&self, name: &str) -> Result<Kind> {
        if let Some(kind) = self.kinds.borrow().get(name) {
            return Ok(*kind);
        }
        let (id, size) = self
            .connection
            .prepare_cached(
                "INSERT INTO kinds (scope, name, size) VALUES (?1, ?2, 0)
                 ON CONFLICT (scope, name) DO UPDATE SET size = size
                 RETURNING id, size",
            )?
            .query_row(params![self.scope, name], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        let kind = Kind {
            id,
            size,
            stored_size: size,
        };
        self.kinds.borrow_mut().insert(name.to_owned(), kind);
        Ok(kind)
    }

    fn resize(&self, name: &str, by: i64) {
        if let Some(kind) = self.kinds.borrow_mut().get_mut(name) {
            kind.size += by;
        }
    }

    /// Writes what was counted in memory; before each commit.
    fn flush(&self) -> Result<()> {
        for kind in self.kinds.borrow_mut().values_mut() {
            if kind.size != kind.stored_size {
                self.connection
                    .prepare_cached("UPDATE kinds SET size = ?2 WHERE id = ?1")?
                    .execute(params![kind.id, kind.size])?;
                kind.stored_size = kind.size;
            }
        }
        Ok(())
    }
}

/// SQLite counts with signed numbers.
fn clamped(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
