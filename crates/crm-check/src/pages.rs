//! Which pages of a list are asked for, and what they tell of its paging.

use std::collections::{BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use crm_runtime::api::{Operation, Paging, PagingStyle, RowsIn, WithoutPosition};
use crm_spec::DifferenceKind as Kind;
use serde_json::Value;

use crate::request::Page;
use crate::schema::{Found, type_of};
use crate::words::is_id;

/// How many rows are asked for, where the service takes any number.
const ROWS: u32 = 10;

/// How many are asked for to find the largest page.
const MANY_ROWS: u32 = 200;

/// Which page a call asks for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Probe {
    /// The first page.
    First,
    /// The same once more.
    Again,
    /// The page after the last one.
    Next,
    /// The page that comes when none is named.
    Without,
    /// A large first page.
    Large,
    /// The first page once more in the end, where the pages contradict what is documented.
    Recheck,
}

/// What was seen of a list.
pub(crate) struct Pages {
    paging: Option<Paging>,
    /// Whether a call without a position is possible.
    can_leave_out: bool,
    size: Option<u32>,
    asked: BTreeSet<u8>,
    /// Keys of the rows of each page, the first first.
    pages: Vec<Vec<u64>>,
    again: Option<Vec<u64>>,
    without: Option<Vec<u64>>,
    large: Option<(u32, Vec<u64>)>,
    /// The last number of rows that the service told.
    total: Option<u64>,
    /// Whether the list was another one in the end.
    has_changed: bool,
    has_more: Option<bool>,
    cursor: Option<Value>,
    /// Whether a page without rows came, or the service said that there is none.
    is_at_end: bool,
    has_rows: bool,
}

impl Pages {
    pub(crate) fn new(operation: &Operation) -> Self {
        let paging = operation
            .paging
            .filter(|paging| paging.rows_in == RowsIn::Response);
        let size = paging.and_then(|paging| {
            let listed = paging.sizes.iter().min().copied();
            let most = paging.max_size.unwrap_or(u32::MAX);
            paging.size?;
            Some(listed.unwrap_or(ROWS.min(most)))
        });
        let required = paging.is_some_and(|paging| {
            let mut parameters = operation.parameters.iter();
            parameters.any(|parameter| parameter.name == paging.position && parameter.required)
        });
        Self {
            can_leave_out: paging.is_some_and(|paging| {
                paging.style != PagingStyle::Cursor
                    && paging.without_position == WithoutPosition::First
                    && !required
            }),
            paging,
            size,
            asked: BTreeSet::new(),
            pages: Vec::new(),
            again: None,
            without: None,
            large: None,
            total: None,
            has_changed: false,
            has_more: None,
            cursor: None,
            is_at_end: false,
            has_rows: false,
        }
    }

    /// The page to ask for next; none where there is nothing left to learn.
    pub(crate) fn next(&self) -> Option<Probe> {
        let was_asked = |probe: Probe| self.asked.contains(&(probe as u8));
        if !was_asked(Probe::First) {
            return Some(Probe::First);
        }
        if !self.has_rows {
            // A first page that is not there may have another number.
            return (self.can_leave_out && !was_asked(Probe::Without)).then_some(Probe::Without);
        }
        if !was_asked(Probe::Again) {
            return Some(Probe::Again);
        }
        self.paging?;
        let has_next = !self.is_at_end;
        let order = [
            (Probe::Next, has_next && self.pages.len() == 1),
            (Probe::Without, self.can_leave_out),
            (Probe::Large, self.largest().is_some()),
        ];
        let first = order
            .into_iter()
            .find(|(probe, may)| *may && (*probe == Probe::Next || !was_asked(*probe)));
        match first {
            Some((probe, _)) => Some(probe),
            None if has_next => Some(Probe::Next),
            None => (!was_asked(Probe::Recheck) && self.is_doubtful()).then_some(Probe::Recheck),
        }
    }

    /// Whether the pages tell of something that another writer would explain as well.
    fn is_doubtful(&self) -> bool {
        let mut found = Found::default();
        self.finish(&mut found);
        found
            .differences()
            .iter()
            .any(|difference| difference.kind.contradicts().is_some())
    }

    /// Whether it is a list with documented pages.
    pub(crate) fn is_paged(&self) -> bool {
        self.paging.is_some()
    }

    /// How many rows a large page is asked for.
    fn largest(&self) -> Option<u32> {
        let (paging, size) = (self.paging?, self.size?);
        let largest = match paging.sizes.iter().max() {
            Some(listed) => *listed,
            None => paging.max_size.unwrap_or(MANY_ROWS).min(MANY_ROWS),
        };
        (largest > size).then_some(largest)
    }

    /// What is sent for a page.
    pub(crate) fn page(&self, probe: Probe) -> Page {
        let Some(paging) = self.paging else {
            return Page::default();
        };
        let first = match paging.style {
            PagingStyle::Cursor => None,
            _ => Some(Value::from(paging.first)),
        };
        let so_far: usize = self.pages.iter().map(Vec::len).sum();
        let position = match (probe, paging.style) {
            (Probe::Without, _) => None,
            (Probe::Next, PagingStyle::Cursor) => self.cursor.clone(),
            (Probe::Next, PagingStyle::Page) => Some(Value::from(
                u64::from(paging.first) + self.pages.len() as u64,
            )),
            (Probe::Next, PagingStyle::Offset) => Some(Value::from(so_far)),
            _ => first,
        };
        let size = match probe {
            Probe::Large => self.largest(),
            _ => self.size,
        };
        Page { position, size }
    }

    /// That a page was asked for and did not come, since it is rejected or for another reason.
    pub(crate) fn failed(&mut self, probe: Probe, is_rejection: bool, found: &mut Found) {
        self.asked.insert(probe as u8);
        self.is_at_end |= probe == Probe::Next;
        if let (Probe::Large, true, Some(asked), Some(paging)) =
            (probe, is_rejection, self.largest(), self.paging)
        {
            note_size(&paging, asked as usize, "nothing", found);
        }
    }

    /// Takes up a page.
    pub(crate) fn take(&mut self, probe: Probe, body: &Value, found: &mut Found) {
        self.asked.insert(probe as u8);
        let Some(rows) = rows(self.paging.as_ref(), body) else {
            if let Some(paging) = &self.paging {
                let at = dotted(paging.items);
                let came = body.pointer(paging.items).map_or("nothing", type_of);
                found.note(Kind::Rows, &at, Some("array"), Some(came));
            }
            return;
        };
        let key = self.paging.and_then(|paging| paging.key);
        let keys: Vec<u64> = rows.iter().map(|row| key_of(row, key)).collect();
        self.has_rows |= !keys.is_empty();
        if matches!(probe, Probe::First | Probe::Next) {
            self.notes(body);
            let is_empty = keys.is_empty();
            if !is_empty || self.pages.is_empty() {
                self.pages.push(keys);
            }
            let paging = self.paging;
            let has_cursor = paging.and_then(|paging| paging.next).is_some();
            let is_last = has_cursor && self.cursor.is_none();
            let by_cursor = paging.is_some_and(|paging| paging.style == PagingStyle::Cursor);
            self.is_at_end = is_empty || is_last && by_cursor;
        } else {
            match probe {
                Probe::Again => self.again = Some(keys),
                Probe::Without => self.without = Some(keys),
                Probe::Recheck => {
                    self.has_changed |= self.pages.first() != Some(&keys);
                    if let Some(total) = self.total_of(body) {
                        self.total(total);
                    }
                }
                _ => self.large = self.largest().map(|size| (size, keys)),
            }
        }
    }

    /// The number of rows that a page tells.
    fn total_of(&self, body: &Value) -> Option<u64> {
        let pointer = self.paging?.totals.filter(|it| it.starts_with('/'))?;
        body.pointer(pointer)?.as_u64()
    }

    /// What a page says of the list.
    fn notes(&mut self, body: &Value) {
        let Some(paging) = self.paging else { return };
        let at = |pointer: Option<&str>| body.pointer(pointer.filter(|it| it.starts_with('/'))?);
        if let Some(total) = self.total_of(body) {
            self.total(total);
        }
        self.has_more = at(paging.has_more)
            .and_then(Value::as_bool)
            .or(self.has_more);
        let cursor = at(paging.next).filter(|value| !value.is_null() && *value != "");
        self.cursor = cursor.cloned();
    }

    /// Takes up the number that another operation tells.
    pub(crate) fn total(&mut self, total: u64) {
        self.has_changed |= self.total.is_some_and(|before| before != total);
        self.total = Some(total);
    }

    /// The operation that tells how many rows there are.
    pub(crate) fn totals_operation(&self) -> Option<&'static str> {
        let totals = self.paging?.totals?;
        (!totals.starts_with('/')).then_some(totals)
    }

    /// Whether the pages bear the documented paging out: two of them, or the end.
    pub(crate) fn is_proved(&self) -> bool {
        self.paging.is_some() && self.has_rows && (self.pages.len() > 1 || self.is_at_end)
    }

    /// Notes what all pages together tell.
    pub(crate) fn finish(&self, found: &mut Found) {
        let Some(first) = self.pages.first() else {
            if let (Some(paging), Some(_)) = (&self.paging, &self.without) {
                let number = paging.first.to_string();
                found.note(
                    Kind::FirstPage,
                    &dotted(paging.position),
                    Some(&number),
                    Some("another number"),
                );
            }
            return;
        };
        if let Some(again) = self.again.as_ref().filter(|again| *again != first) {
            let (mut one, mut other) = (first.clone(), again.clone());
            one.sort_unstable();
            other.sort_unstable();
            match one == other {
                true => found.note(
                    Kind::RowOrder,
                    "",
                    Some("the same order"),
                    Some("another order"),
                ),
                false => found.note(
                    Kind::MovingRows,
                    "",
                    Some("the same rows"),
                    Some("other rows"),
                ),
            }
            // What else the pages tell may come of that.
            return;
        }
        if self.has_changed {
            let (expected, came) = (Some("the same rows"), Some("other rows"));
            found.note(Kind::MovingRows, "", expected, came);
            return;
        }
        let mut known: HashSet<u64> = HashSet::new();
        let Some(paging) = self.paging else {
            let repeated = first.iter().filter(|key| !known.insert(**key)).count();
            if repeated > 0 {
                let rows = format!("{repeated} rows again");
                found.note(Kind::RepeatedRows, "", Some("rows come once"), Some(&rows));
            }
            return;
        };
        let number = paging.first.to_string();
        let mut is_calm = true;
        for (index, page) in self.pages.iter().enumerate() {
            let repeated = page.iter().filter(|key| !known.insert(**key)).count();
            if repeated == 0 {
                continue;
            }
            // The third page is another one, unless the service does not look at the position.
            let is_first_again = index == 1
                && page == first
                && paging.first == 0
                && self.pages.get(2).is_none_or(|third| third != first);
            is_calm = false;
            match is_first_again && paging.style == PagingStyle::Page {
                true => found.note(
                    Kind::FirstPage,
                    &dotted(paging.position),
                    Some(&number),
                    Some("1"),
                ),
                false => {
                    let rows = format!("{repeated} rows again");
                    found.note(Kind::RepeatedRows, "", Some("rows come once"), Some(&rows));
                }
            }
        }
        if let Some(without) = &self.without
            && is_calm
            && without != first
        {
            if without.len() > first.len() && without.starts_with(first) {
                let asked = self.size.map_or(first.len(), |size| size as usize);
                note_size(&paging, asked, &rows_of(without), found);
                return;
            }
            let place = self.pages.iter().position(|page| page == without);
            let other = match place {
                Some(place) => (u64::from(paging.first) + place as u64).to_string(),
                None => "another number".to_owned(),
            };
            found.note(
                Kind::FirstPage,
                &dotted(paging.position),
                Some(&number),
                Some(&other),
            );
            // The rows before it are on no page that was read.
            return;
        }
        self.sizes(&paging, first, &known, found);
        self.ends(&paging, &known, is_calm, found);
    }

    fn sizes(&self, paging: &Paging, first: &[u64], known: &HashSet<u64>, found: &mut Found) {
        let asked = self.size.or(paging.fixed_size).map(|size| size as usize);
        // At the end, the rows that came are more certain than a number.
        let told = self.total.filter(|_| !self.is_at_end).unwrap_or(0);
        let there = told.max(known.len() as u64);
        if let Some(asked) = asked
            && first.len() != asked
            && (self.pages.len() > 1 || first.len() > asked)
        {
            note_size(paging, asked, &rows_of(first), found);
            return;
        }
        if let Some((asked, rows)) = &self.large
            && (rows.len() < *asked as usize && (rows.len() as u64) < there
                || rows.len() > *asked as usize)
        {
            note_size(paging, *asked as usize, &rows_of(rows), found);
        }
        let mut pages = self.pages.iter().skip(1).rev().skip(1);
        if let Some(asked) = asked
            && pages.any(|page| page.len() < asked)
        {
            found.note(Kind::ShortPage, "", Some("full pages until the last"), None);
        }
    }

    fn ends(&self, paging: &Paging, known: &HashSet<u64>, is_calm: bool, found: &mut Found) {
        let rows = known.len() as u64;
        let is_whole = self.is_at_end;
        if let Some(total) = self.total.filter(|_| is_calm)
            && (is_whole && total != rows || total < rows)
        {
            let cursor_is_gone = paging.next.is_some()
                && self.cursor.is_none()
                && total > rows
                && self.pages.len() == 1;
            let (told, came) = (format!("{total} rows"), format!("{rows} rows"));
            match (cursor_is_gone, paging.next) {
                (true, Some(next)) => {
                    found.note(
                        Kind::Cursor,
                        &dotted(next),
                        Some("a cursor"),
                        Some("nothing"),
                    );
                }
                _ => found.note(
                    Kind::Total,
                    &dotted(paging.totals.unwrap_or_default()),
                    Some(&came),
                    Some(&told),
                ),
            }
        }
        if is_whole && is_calm && self.has_more == Some(true) {
            let at = dotted(paging.has_more.unwrap_or_default());
            found.note(Kind::HasMore, &at, Some("false at the end"), Some("true"));
        }
    }
}

fn note_size(paging: &Paging, asked: usize, came: &str, found: &mut Found) {
    let name = dotted(paging.size.unwrap_or_default());
    let asked = format!("{asked} rows");
    found.note(Kind::PageSize, &name, Some(&asked), Some(came));
}

fn rows_of(page: &[u64]) -> String {
    format!("{} rows", page.len())
}

/// A place as reports name it: `paginate.limit`.
fn dotted(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}

/// The rows of a response: at the documented place, or in its one list.
fn rows<'a>(paging: Option<&Paging>, body: &'a Value) -> Option<&'a Vec<Value>> {
    if let Some(paging) = paging {
        return body.pointer(paging.items)?.as_array();
    }
    match body {
        Value::Array(rows) => Some(rows),
        Value::Object(members) => {
            let mut lists = members.values().filter_map(Value::as_array);
            lists.next().filter(|_| lists.next().is_none())
        }
        _ => None,
    }
}

/// A number that tells a row from others, from which nothing of it can be read.
fn key_of(row: &Value, key: Option<&str>) -> u64 {
    let id = row.as_object().and_then(|members| {
        let named = key.or(Some("id")).and_then(|name| members.get(name));
        let other = || {
            members
                .iter()
                .find(|(name, _)| is_id(name))
                .map(|(_, id)| id)
        };
        named.or_else(other).filter(|id| !id.is_null())
    });
    let mut hasher = DefaultHasher::new();
    id.unwrap_or(row).to_string().hash(&mut hasher);
    hasher.finish()
}

/// Notes what the result of a job tells of its paging.
pub(crate) fn of_job(operation: &Operation, body: &Value, found: &mut Found) {
    let Some(paging) = operation.paging.filter(|it| it.rows_in == RowsIn::Result) else {
        return;
    };
    let Some(rows) = body.pointer(paging.items).and_then(Value::as_array) else {
        let came = body.pointer(paging.items).map_or("nothing", type_of);
        found.note(Kind::Rows, &dotted(paging.items), Some("array"), Some(came));
        return;
    };
    if let Some(next) = paging.next
        && body.pointer(next).is_none()
        && !rows.is_empty()
    {
        found.note(
            Kind::Cursor,
            &dotted(next),
            Some("a cursor, or null"),
            Some("nothing"),
        );
    }
}

/// The number of rows that a response tells: its first integer that is named a total.
pub(crate) fn total_in(body: &Value) -> Option<u64> {
    let members = body.as_object()?;
    let own = members.iter().find_map(|(name, value)| {
        let words = crate::words::words(name);
        let is = |word: &str| words.iter().any(|own| own == word);
        (is("total") && !is("page"))
            .then(|| value.as_u64())
            .flatten()
    });
    own.or_else(|| members.values().find_map(total_in))
}
