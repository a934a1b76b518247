//! Lists of prospects.
//!
//! Members are numbered by their place in the list, and none is ever taken off, so that any page
//! is found at once. Who is on a list from the start follows from the place alone: there may be a
//! million.

use serde_json::{Value, json};

use super::prospects::{self, id_of};
use super::replies::moment;
use crate::store::{self, Filter, Store};

pub(super) const LISTS: &str = "prospect_lists";
const MEMBERS: &str = "list_members";
/// Counter of the prospects of the start.
const MADE_UP: &str = "made-up prospects";
/// Rows of a list in one response, by the reference.
pub(super) const LARGEST_PAGE: i64 = 5000;

/// A list of the start.
pub(super) struct FirstList {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) created_at: &'static str,
    pub(super) deleted_at: Option<&'static str>,
    /// Which of each ten prospects are on it.
    pub(super) of_ten: &'static [u64],
}

/// Who is on a list from the start: some of each ten prospects.
struct Pattern(Vec<u64>);

impl Pattern {
    /// That of a list.
    fn of(list: &Value) -> Self {
        let numbers = list["of_ten"].as_array().into_iter().flatten();
        Self(numbers.filter_map(Value::as_u64).collect())
    }

    fn find(store: &Store<'_>, list: &str) -> store::Result<Self> {
        Ok(Self::of(&store.get(LISTS, list)?.unwrap_or_default()))
    }

    /// How many are on the list from the start, of so many prospects.
    fn size(&self, prospects: u64) -> u64 {
        let rest = self.0.iter().filter(|number| **number < prospects % 10);
        prospects / 10 * self.0.len() as u64 + rest.count() as u64
    }

    /// The number of the prospect at a place.
    fn at(&self, place: u64) -> Option<u64> {
        let length = self.0.len() as u64;
        let part = usize::try_from(place.checked_rem(length)?).ok()?;
        Some(place / length * 10 + self.0.get(part)?)
    }
}

/// Fills the store.
pub(super) fn seed(store: &Store<'_>, prospects: u64, lists: &[FirstList]) -> store::Result<()> {
    store.add(MADE_UP, i64::try_from(prospects).unwrap_or(i64::MAX))?;
    let mut last = 0;
    for list in lists {
        let id: i64 = list.id.parse().unwrap_or_default();
        let body = json!({"id": id, "name": list.name, "created_at": list.created_at,
            "deleted_at": list.deleted_at, "of_ten": list.of_ten});
        store.insert(LISTS, list.id, None, None, &body)?;
        let size = i64::try_from(Pattern::of(&body).size(prospects)).unwrap_or(i64::MAX);
        store.add(&size_of(list.id), size)?;
        last = last.max(id);
    }
    store.add(LISTS, last).map(drop)
}

/// Whether there is such a list.
pub(super) fn exists(store: &Store<'_>, list: &str) -> store::Result<bool> {
    Ok(store.get(LISTS, list)?.is_some())
}

/// Name of the counter of a list's members.
fn size_of(list: &str) -> String {
    format!("members of {list}")
}

/// How many are on a list.
pub(super) fn size(store: &Store<'_>, list: &str) -> store::Result<u64> {
    Ok(store.counter(&size_of(list))?.unsigned_abs())
}

/// The ids of the prospects at some places of a list.
fn ids(store: &Store<'_>, list: &str, first: u64, count: u64) -> store::Result<Vec<String>> {
    let end = first.saturating_add(count).min(size(store, list)?);
    let pattern = Pattern::find(store, list)?;
    let from_start = pattern.size(store.counter(MADE_UP)?.unsigned_abs());
    let known = (first..end.min(from_start)).filter_map(|at| pattern.at(at));
    let mut ids: Vec<_> = known.map(id_of).collect();
    let later = first.max(from_start)..end;
    let later = later.map(|place| format!("{list}:{place}")).collect();
    for member in store.all(MEMBERS, &Filter::Ids(later))? {
        ids.extend(member["prospect_id"].as_str().map(str::to_owned));
    }
    Ok(ids)
}

/// Some members of a list, in the order in which they came.
pub(super) fn members(
    store: &Store<'_>,
    list: &str,
    first: u64,
    count: u64,
) -> store::Result<Vec<Value>> {
    prospects::with_ids(store, &ids(store, list, first, count)?)
}

/// The first members of the oldest list that has any.
pub(super) fn first_members(store: &Store<'_>, count: u64) -> store::Result<Vec<Value>> {
    for list in store.ids(LISTS, &Filter::All)? {
        let members = members(store, &list, 0, count)?;
        if !members.is_empty() {
            return Ok(members);
        }
    }
    Ok(Vec::new())
}

/// Whether a prospect of the start is on a list of the start.
fn is_on_from_start(store: &Store<'_>, list: &str, prospect: &str) -> store::Result<bool> {
    let made_up = store.counter(MADE_UP)?.unsigned_abs();
    let Some(number) = prospects::number_of(prospect).filter(|number| *number < made_up) else {
        return Ok(false);
    };
    Ok(Pattern::find(store, list)?.0.contains(&(number % 10)))
}

/// Whether a prospect is on a list.
pub(super) fn has(store: &Store<'_>, list: &str, prospect: &str) -> store::Result<bool> {
    let key = format!("{list}:{prospect}");
    Ok(is_on_from_start(store, list, prospect)? || store.by_key(MEMBERS, &key)?.is_some())
}

/// Puts a prospect on a list, unless it is there; `false` when it is.
pub(super) fn enlist(store: &Store<'_>, list: &str, prospect: &str) -> store::Result<bool> {
    if has(store, list, prospect)? {
        return Ok(false);
    }
    let place = store.next(&size_of(list))? - 1;
    let member = json!({"prospect_id": prospect});
    store.insert(
        MEMBERS,
        &format!("{list}:{place}"),
        Some(&format!("{list}:{prospect}")),
        Some(list),
        &member,
    )?;
    Ok(true)
}

/// Makes a list.
pub(super) fn create(store: &Store<'_>, name: &str, now: i64) -> store::Result<Value> {
    let id = store.next(LISTS)?;
    let list = json!({"id": id, "name": name, "created_at": moment(now)});
    store.insert(LISTS, &id.to_string(), None, None, &list)?;
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn places_of_a_first_list_are_its_prospects_in_order() {
        for pattern in [
            Pattern(vec![0, 1, 2, 3, 4, 5, 6]),
            Pattern(vec![0, 7, 8, 9]),
            Pattern(Vec::new()),
        ] {
            for prospects in 0..45 {
                let members: Vec<_> = (0..pattern.size(prospects))
                    .filter_map(|at| pattern.at(at))
                    .collect();
                let wanted: Vec<_> = (0..prospects)
                    .filter(|number| pattern.0.contains(&(number % 10)))
                    .collect();
                assert_eq!(members, wanted, "{:?} of {prospects}", pattern.0);
            }
        }
    }
}
