//! Lists of prospects.
//!
//! Members are numbered by their place in the list, and none is ever taken off, so that any page
//! is found at once. Who is on a list from the start follows from the place alone: there may be a
//! million.

use serde_json::{Value, json};

use super::answers::{Outcome, declined, moment, record, rows, shown};
use super::prospects::{self, id_of};
use crate::store::{self, Filter, Store};
use crate::vendor::{Answer, Call, Refusal};

const LISTS: &str = "prospect_lists";
const MEMBERS: &str = "list_members";
/// Counter of the prospects of the start.
const MADE_UP: &str = "made-up prospects";
/// Rows of a list in one answer, by the reference.
const LARGEST_PAGE: i64 = 5000;

/// A list of the start.
struct FirstList {
    id: &'static str,
    name: &'static str,
    created_at: &'static str,
    /// Which of each ten prospects are on it.
    of_ten: &'static [u64],
}

const FIRST_LISTS: [FirstList; 3] = [
    FirstList {
        id: "7719",
        name: "Trade fair 2026",
        created_at: "2026-02-20T11:05:30Z",
        of_ten: &[0, 1, 2, 3, 4, 5, 6],
    },
    FirstList {
        id: "7760",
        name: "Newsletter",
        created_at: "2026-03-02T09:00:00Z",
        of_ten: &[0, 7, 8, 9],
    },
    FirstList {
        id: "7802",
        name: "Clients français",
        created_at: "2026-03-04T13:00:00Z",
        of_ten: &[],
    },
];

impl FirstList {
    fn find(id: &str) -> Option<&'static Self> {
        FIRST_LISTS.iter().find(|list| list.id == id)
    }

    /// How many are on it from the start, of so many prospects.
    fn size(&self, prospects: u64) -> u64 {
        let rest = self
            .of_ten
            .iter()
            .filter(|number| **number < prospects % 10)
            .count();
        prospects / 10 * self.of_ten.len() as u64 + rest as u64
    }

    /// The number of the prospect at a place.
    fn at(&self, place: u64) -> Option<u64> {
        let length = self.of_ten.len() as u64;
        let part = usize::try_from(place.checked_rem(length)?).ok()?;
        Some(place / length * 10 + self.of_ten.get(part)?)
    }
}

/// Fills the store.
pub(super) fn seed(store: &Store<'_>, prospects: u64) -> store::Result<()> {
    store.add(MADE_UP, i64::try_from(prospects).unwrap_or(i64::MAX))?;
    for list in &FIRST_LISTS {
        let id: Option<i64> = list.id.parse().ok();
        let body = json!({"id": id, "name": list.name, "created_at": list.created_at});
        store.insert(LISTS, list.id, None, None, &body)?;
        let size = i64::try_from(list.size(prospects)).unwrap_or(i64::MAX);
        store.add(&size_of(list.id), size)?;
    }
    store.add(LISTS, 7802).map(drop)
}

/// Whether there is such a list.
pub(super) fn exists(store: &Store<'_>, list: &str) -> store::Result<bool> {
    Ok(store.get(LISTS, list)?.is_some())
}

/// Name of the counter of a list's members.
fn size_of(list: &str) -> String {
    format!("members of {list}")
}

/// How many prospects are on a list from the start.
fn first_size(store: &Store<'_>, list: &str) -> store::Result<u64> {
    let Some(list) = FirstList::find(list) else {
        return Ok(0);
    };
    Ok(list.size(store.counter(MADE_UP)?.unsigned_abs()))
}

/// The ids of the prospects at some places of a list.
fn ids(store: &Store<'_>, list: &str, first: u64, count: u64) -> store::Result<Vec<String>> {
    let size = store.counter(&size_of(list))?.unsigned_abs();
    let end = first.saturating_add(count).min(size);
    let from_start = first_size(store, list)?;
    let known = FirstList::find(list).into_iter();
    let known = known.flat_map(|list| (first..end.min(from_start)).filter_map(|at| list.at(at)));
    let mut ids: Vec<_> = known.map(id_of).collect();
    let later = first.max(from_start)..end;
    let later = later.map(|place| format!("{list}:{place}")).collect();
    for member in store.all(MEMBERS, &Filter::Ids(later))? {
        ids.extend(member["prospect_id"].as_str().map(str::to_owned));
    }
    Ok(ids)
}

/// The first members of the oldest list that has any.
pub(super) fn first_members(store: &Store<'_>, count: u64) -> store::Result<Vec<Value>> {
    for list in store.ids(LISTS, &Filter::All)? {
        let ids = ids(store, &list, 0, count)?;
        if !ids.is_empty() {
            return prospects::with_ids(store, &ids);
        }
    }
    Ok(Vec::new())
}

/// Whether a prospect of the start is on a list of the start.
fn is_on_from_start(store: &Store<'_>, list: &str, prospect: &str) -> store::Result<bool> {
    let Some(list) = FirstList::find(list) else {
        return Ok(false);
    };
    let made_up = store.counter(MADE_UP)?.unsigned_abs();
    let number = prospects::number_of(prospect).filter(|number| *number < made_up);
    Ok(number.is_some_and(|number| list.of_ten.contains(&(number % 10))))
}

/// Puts a prospect on a list, unless it is there.
pub(super) fn enlist(store: &Store<'_>, list: &str, prospect: &str) -> store::Result<()> {
    let key = format!("{list}:{prospect}");
    if is_on_from_start(store, list, prospect)? || store.by_key(MEMBERS, &key)?.is_some() {
        return Ok(());
    }
    let place = store.next(&size_of(list))? - 1;
    let member = json!({"prospect_id": prospect});
    store.insert(
        MEMBERS,
        &format!("{list}:{place}"),
        Some(&key),
        Some(list),
        &member,
    )
}

fn view(store: &Store<'_>, list: &Value) -> store::Result<Value> {
    let mut list = list.clone();
    list["count"] = Value::from(store.counter(&size_of(&list["id"].to_string()))?);
    Ok(shown(&list, &["id", "name", "count", "created_at"]))
}

/// `listProspectLists`.
pub(super) fn list(call: &Call<'_>) -> Outcome {
    let lists = call.store.all(LISTS, &Filter::All)?;
    let lists: store::Result<_> = lists.iter().map(|list| view(call.store, list)).collect();
    Ok(rows(lists?))
}

/// `createProspectList`.
pub(super) fn create(call: &Call<'_>) -> Outcome {
    let id = call.store.next(LISTS)?;
    let mut list = record(id.into(), &call.body, &["name"]);
    list["created_at"] = Value::from(moment(call.now.timestamp()));
    call.store
        .insert(LISTS, &id.to_string(), None, None, &list)?;
    Ok(Answer::json(201, view(call.store, &list)?))
}

/// `viewProspectsInList`.
pub(super) fn members(call: &Call<'_>) -> Outcome {
    let list = call.body["list_id"].to_string();
    if !exists(call.store, &list)? {
        return Err(declined("There is no such list"));
    }
    let number = |name: &str, default: i64| call.body[name].as_i64().unwrap_or(default);
    let (page, size) = (number("page", 1), number("per_page", 20));
    if page < 1 {
        return Err(Refusal::invalid("body/page", "pages are counted from 1"));
    }
    if !(1..=LARGEST_PAGE).contains(&size) {
        let message = format!("a page has 1 to {LARGEST_PAGE} prospects");
        return Err(Refusal::invalid("body/per_page", message));
    }
    let size = size.unsigned_abs();
    let first = (page - 1).unsigned_abs().saturating_mul(size);
    let prospects = prospects::with_ids(call.store, &ids(call.store, &list, first, size)?)?;
    let prospects: Vec<_> = prospects.iter().map(prospects::view).collect();
    let total = call.store.counter(&size_of(&list))?;
    Ok(Answer::json(
        200,
        json!({"data": prospects, "total": total}),
    ))
}

#[cfg(test)]
mod tests {
    use super::FIRST_LISTS;

    #[test]
    fn places_of_a_first_list_are_its_prospects_in_order() {
        for list in &FIRST_LISTS {
            for prospects in 0..45 {
                let members: Vec<_> = (0..list.size(prospects))
                    .filter_map(|at| list.at(at))
                    .collect();
                let wanted: Vec<_> = (0..prospects)
                    .filter(|number| list.of_ten.contains(&(number % 10)))
                    .collect();
                assert_eq!(members, wanted, "{} of {prospects}", list.id);
            }
        }
    }
}
