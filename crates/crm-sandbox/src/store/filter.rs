//! Which records are wanted and in what order, as SQL with bound values.

use rusqlite::types::Value as Sqlite;
use rusqlite::{ParamsFromIter, params_from_iter};
use serde_json::Value;

/// Which records are wanted.
#[derive(Clone, Debug)]
pub(crate) enum Filter {
    /// All of a kind.
    All,
    /// With one of these ids.
    Ids(Vec<String>),
    /// That belong to this parent.
    Parent(String),
    /// With this key; letter case is ignored.
    Key(String),
    /// Linked from this id, as the members of a list are.
    LinkedFrom {
        /// Kind of the link.
        kind: String,
        /// The id on the other side.
        a: String,
    },
    /// Whose body has, at a path such as `$.name.first`, a value that passes a test. A path that
    /// leads nowhere has null.
    Json {
        /// The path.
        path: String,
        /// What is asked of the value.
        test: Test,
    },
    /// All of these.
    And(Vec<Filter>),
    /// At least one of these; none passes an empty list.
    Or(Vec<Filter>),
}

impl Filter {
    /// A test of the value at a path such as `$.name.first`.
    pub(crate) fn json(path: impl Into<String>, test: Test) -> Self {
        Self::Json {
            path: path.into(),
            test,
        }
    }
}

/// What is asked of a value.
#[derive(Clone, Debug)]
pub(crate) enum Test {
    /// It is this one. Text is compared as it stands.
    Equals(Value),
    /// It is this text; letter case is ignored.
    Same(String),
    /// It is a text with this in it; letter case is ignored.
    Contains(String),
    /// It is this one or comes after it.
    AtLeast(Value),
    /// It is this one or comes before it.
    AtMost(Value),
    /// It is one of these.
    In(Vec<Value>),
    /// It is null or absent.
    Null,
}

/// The order of records.
#[derive(Clone, Debug)]
pub(crate) enum Order {
    /// As they were added.
    Oldest,
    /// By the values at paths, then as they were added.
    By(Vec<(String, Direction)>),
}

/// Upwards or downwards.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Direction {
    /// Smallest first; null before all.
    Up,
    /// Largest first; null after all.
    Down,
}

/// A statement and its values.
pub(super) struct Sql {
    text: String,
    values: Vec<Sqlite>,
}

impl Sql {
    pub(super) fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            values: Vec::new(),
        }
    }

    pub(super) fn push(&mut self, text: &str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    pub(super) fn bind(&mut self, value: impl Into<Sqlite>) -> &mut Self {
        self.text.push('?');
        self.values.push(value.into());
        self
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn parameters(&self) -> ParamsFromIter<&[Sqlite]> {
        params_from_iter(self.values.as_slice())
    }
}

impl Order {
    pub(super) fn write(&self, sql: &mut Sql) {
        sql.push(" ORDER BY ");
        match self {
            Self::Oldest => sql.push("seq"),
            Self::By(paths) => {
                for (path, direction) in paths {
                    extracted(sql, path).push(match direction {
                        Direction::Up => ", ",
                        Direction::Down => " DESC, ",
                    });
                }
                sql.push("seq")
            }
        };
    }
}

impl Filter {
    pub(super) fn write(&self, sql: &mut Sql, scope: &str) {
        match self {
            Self::All => {
                sql.push("TRUE");
            }
            Self::Ids(ids) => {
                let ids = ids.iter().map(|id| Value::from(id.as_str())).collect();
                sql.push("id IN ");
                one_of(sql, ids);
            }
            Self::Parent(parent) => {
                sql.push("parent = ").bind(parent.clone());
            }
            Self::Key(key) => {
                sql.push("key = ").bind(key.to_lowercase());
            }
            Self::LinkedFrom { kind, a } => {
                sql.push("id IN (SELECT b FROM links WHERE scope = ")
                    .bind(scope.to_owned());
                sql.push(" AND kind = ").bind(kind.clone());
                sql.push(" AND a = ").bind(a.clone()).push(")");
            }
            Self::Json { path, test } => {
                test.write(sql, path);
            }
            Self::And(parts) => joined(sql, scope, parts, " AND ", "TRUE"),
            Self::Or(parts) => joined(sql, scope, parts, " OR ", "FALSE"),
        }
    }
}

fn joined(sql: &mut Sql, scope: &str, parts: &[Filter], word: &str, empty: &str) {
    if parts.is_empty() {
        sql.push(empty);
        return;
    }
    sql.push("(");
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            sql.push(word);
        }
        part.write(sql, scope);
    }
    sql.push(")");
}

/// The value at a path of the body.
fn extracted<'a>(sql: &'a mut Sql, path: &str) -> &'a mut Sql {
    sql.push("json_extract(body, ")
        .bind(path.to_owned())
        .push(")")
}

/// The same as text in lower case.
fn folded<'a>(sql: &'a mut Sql, path: &str) -> &'a mut Sql {
    sql.push("fold(");
    extracted(sql, path).push(")")
}

fn compared(sql: &mut Sql, path: &str, sign: &str, value: &Value) {
    extracted(sql, path).push(sign).bind(scalar(value));
}

impl Test {
    fn write(&self, sql: &mut Sql, path: &str) {
        match self {
            Self::Equals(Value::Null) | Self::Null => {
                extracted(sql, path).push(" IS NULL");
            }
            Self::Equals(value) => compared(sql, path, " = ", value),
            Self::Same(text) => {
                folded(sql, path).push(" = ").bind(text.to_lowercase());
            }
            Self::Contains(text) => {
                sql.push("instr(");
                folded(sql, path)
                    .push(", ")
                    .bind(text.to_lowercase())
                    .push(") > 0");
            }
            Self::AtLeast(value) => compared(sql, path, " >= ", value),
            Self::AtMost(value) => compared(sql, path, " <= ", value),
            Self::In(values) => {
                extracted(sql, path).push(" IN ");
                one_of(sql, values.clone());
            }
        }
    }
}

/// A set of any size, as one bound value.
fn one_of(sql: &mut Sql, values: Vec<Value>) {
    sql.push("(SELECT value FROM json_each(")
        .bind(Value::Array(values).to_string())
        .push("))");
}

/// A value as `json_extract` gives it.
fn scalar(value: &Value) -> Sqlite {
    match value {
        Value::Null => Sqlite::Null,
        Value::Bool(flag) => Sqlite::Integer(i64::from(*flag)),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => Sqlite::Integer(whole),
            None => Sqlite::Real(number.as_f64().unwrap_or_default()),
        },
        Value::String(text) => Sqlite::Text(text.clone()),
        Value::Array(_) | Value::Object(_) => Sqlite::Text(value.to_string()),
    }
}
