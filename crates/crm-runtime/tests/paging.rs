//! Lists that change while they are read, at vendors of any kind: what the stream gives is compared
//! with what was there.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::future::ready;
use std::rc::Rc;

use crm_runtime::paging::{End, ListError, Page, PageCheckpoint, PagingError, Plan, rows};
use proptest::prelude::*;
use proptest::sample::Index;

/// What a vendor sends for a page after the last.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Beyond {
    Empty,
    NotFound,
    LastPage,
}

/// What a vendor says of the number of rows.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Counts {
    Nothing,
    Right,
    Wrong(u64),
}

#[derive(Clone, Debug)]
enum Change {
    Insert(Index),
    Remove(Index),
}

#[derive(Clone, Debug)]
struct Case {
    /// Rows at the beginning.
    length: u64,
    /// Whether pages are told by their offset.
    offsets: bool,
    /// The number of the first page.
    first: u64,
    size: usize,
    /// The most rows that the vendor gives at once, page by page.
    caps: Vec<usize>,
    counts: Counts,
    beyond: Beyond,
    /// What happens before each request but the first.
    changes: Vec<Vec<Change>>,
    ahead: usize,
    /// Whether a page tells how many rows it has before they come.
    lazy: bool,
}

#[derive(Debug)]
enum Trouble {
    NotFound,
    Paging(PagingError),
}

impl From<PagingError> for Trouble {
    fn from(error: PagingError) -> Self {
        Self::Paging(error)
    }
}

impl ListError for Trouble {
    fn is_no_such_page(&self) -> bool {
        matches!(self, Self::NotFound)
    }
}

struct Vendor {
    case: Case,
    list: Vec<u64>,
    /// Rows that were there at every request.
    always: BTreeSet<u64>,
    /// Rows that were sent.
    sent: BTreeSet<u64>,
    next: u64,
    requests: usize,
    totals: Vec<u64>,
    /// Pages in succession without a row that was not sent before.
    barren: usize,
    /// The longest row of these.
    most_barren: usize,
}

impl Vendor {
    fn new(case: Case) -> Self {
        let list: Vec<u64> = (0..case.length).collect();
        Self {
            always: list.iter().copied().collect(),
            next: case.length,
            list,
            sent: BTreeSet::new(),
            requests: 0,
            totals: Vec::new(),
            barren: 0,
            most_barren: 0,
            case,
        }
    }

    fn change(&mut self) {
        let changes = match self.requests {
            0 => &[][..],
            some => self.case.changes.get(some - 1).map_or(&[][..], |some| some),
        };
        for change in changes {
            match change {
                Change::Insert(at) => {
                    self.list.insert(at.index(self.list.len() + 1), self.next);
                    self.next += 1;
                }
                Change::Remove(at) if !self.list.is_empty() => {
                    let gone = self.list.remove(at.index(self.list.len()));
                    self.always.remove(&gone);
                }
                Change::Remove(_) => {}
            }
        }
    }

    fn page(&mut self, position: u64) -> Result<Page<u64, Trouble>, Trouble> {
        self.change();
        let cap = self.case.caps[self.requests % self.case.caps.len()];
        self.requests += 1;
        let length = cap.min(self.case.size);
        let all = self.list.len();
        let first = match self.case.offsets {
            true => position as usize,
            false => (position - self.case.first) as usize * length,
        };
        let last = match self.case.offsets {
            true => all.saturating_sub(length),
            false => all.saturating_sub(1) / length * length,
        };
        let first = match self.case.beyond {
            Beyond::NotFound if first >= all => return Err(Trouble::NotFound),
            Beyond::LastPage if first >= all => last,
            _ => first.min(all),
        };
        let found = self.list[first..(first + length).min(all)].to_vec();
        let known = self.sent.len();
        self.sent.extend(&found);
        self.barren = if self.sent.len() > known {
            0
        } else {
            self.barren + 1
        };
        self.most_barren = self.most_barren.max(self.barren);
        let page = match self.case.lazy {
            true => Page::lazy(found.into_iter().map(Ok).filter(|_| true)),
            false => Page::new(found),
        };
        let page = page.fingerprint_by(|row| Some(row));
        let total = match self.case.counts {
            Counts::Nothing => return Ok(page),
            Counts::Right => self.list.len() as u64,
            Counts::Wrong(total) => total,
        };
        self.totals.push(total);
        Ok(page.total(total))
    }
}

struct Read {
    given: Vec<u64>,
    error: Option<Trouble>,
    end: Option<End>,
    vendor: Vendor,
}

/// Reads the list, with a new stream after so many rows each time.
fn read(case: &Case, stops: &[usize]) -> Read {
    let plan = match case.offsets {
        true => Plan::offsets(0, case.size),
        false => Plan::pages(case.first).size(case.size),
    };
    let plan = plan.look_ahead(case.ahead).repeated_page_ends(true);
    let vendor = Rc::new(RefCell::new(Vendor::new(case.clone())));
    let runtime = tokio::runtime::Builder::new_current_thread();
    let (given, error, end) = { runtime }.build().expect("a runtime").block_on(async {
        let (mut given, mut place): (Vec<u64>, Option<PageCheckpoint>) = (Vec::new(), None);
        let mut stops = stops.iter();
        loop {
            let mut left = stops.next().copied().unwrap_or(usize::MAX);
            let asked = vendor.clone();
            let mut stream = rows(plan, move |at| ready(asked.borrow_mut().page(at)));
            if let Some(place) = place.take() {
                stream = stream.resume(place);
            }
            loop {
                if left == 0 {
                    place = Some(stream.checkpoint());
                    break;
                }
                left -= 1;
                match stream.next().await {
                    Some(Ok(row)) => given.push(row),
                    Some(Err(error)) => return (given, Some(error), stream.end()),
                    None => return (given, None, stream.end()),
                }
                assert!(vendor.borrow().requests < 1000, "it never ends");
            }
        }
    });
    let vendor = Rc::into_inner(vendor).expect("the streams are gone");
    Read {
        given,
        error,
        end,
        vendor: vendor.into_inner(),
    }
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        any::<Index>().prop_map(Change::Insert),
        any::<Index>().prop_map(Change::Remove),
    ]
}

fn case(changes: impl Strategy<Value = Vec<Vec<Change>>>) -> impl Strategy<Value = Case> {
    let counts = prop_oneof![
        Just(Counts::Nothing),
        Just(Counts::Right),
        (0..60_u64).prop_map(Counts::Wrong),
    ];
    let beyond = prop_oneof![
        Just(Beyond::Empty),
        Just(Beyond::NotFound),
        Just(Beyond::LastPage),
    ];
    let vendor = (0..40_u64, any::<bool>(), 0..2_u64, 1..10_usize);
    let caps = prop_oneof![
        (1..12_usize).prop_map(|cap| vec![cap]),
        prop::collection::vec(1..12_usize, 1..5),
    ];
    let stream = (1..5_usize, any::<bool>());
    (vendor, caps, counts, beyond, changes, stream).prop_map(
        |((length, offsets, first, size), caps, counts, beyond, changes, (ahead, lazy))| Case {
            length,
            offsets,
            first,
            size,
            caps,
            counts,
            beyond,
            changes,
            ahead,
            lazy,
        },
    )
}

fn restless() -> impl Strategy<Value = Case> {
    case(prop::collection::vec(
        prop::collection::vec(change(), 0..4),
        0..30,
    ))
}

fn constant() -> impl Strategy<Value = Case> {
    case(Just(Vec::new()))
}

/// What holds for every list.
fn check(read: &Read) -> Result<(), TestCaseError> {
    let different: BTreeSet<_> = read.given.iter().collect();
    prop_assert_eq!(different.len(), read.given.len(), "a row came twice");
    let seen = read.given.len() as u64;
    let told = &read.vendor.totals;
    match (read.end, &read.error) {
        (Some(End::Complete), None) => {
            // Pages that were fetched ahead and not needed may have told another total.
            prop_assert!(
                told.is_empty() || told.contains(&seen),
                "{seen} of {told:?}"
            );
            if read.vendor.case.ahead == 1 {
                prop_assert!(told.iter().max().is_none_or(|most| *most == seen));
                prop_assert!(told.last().is_none_or(|last| *last == seen));
            }
        }
        (Some(End::CompleteWithDoubt { expected, seen: of }), None) => {
            prop_assert_eq!(of, seen);
            prop_assert_eq!(expected.is_none(), told.is_empty());
            prop_assert_ne!(expected, Some(seen));
        }
        (Some(End::Interrupted), Some(Trouble::NotFound)) => prop_assert_eq!(seen, 0),
        // Rows are known to be missing.
        (Some(End::Interrupted), Some(Trouble::Paging(error))) => {
            prop_assert!(error.is_repeated_page());
            prop_assert!(told.iter().any(|total| *total > seen));
        }
        (end, error) => prop_assert!(false, "{end:?}, {error:?}"),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_list_that_stays_comes_whole(case in constant()) {
        let read = read(&case, &[]);
        check(&read)?;
        let steady = case.offsets || case.caps.len() == 1;
        let all: Vec<u64> = (0..case.length).collect();
        let lies = matches!(case.counts, Counts::Wrong(total) if total != case.length);
        // A count that is too low and is reached between two pages is the only one that hides rows.
        if steady && !(lies && read.end == Some(End::Complete)) {
            prop_assert_eq!(&read.given, &all);
            let one_page = read.given.len() <= case.size.min(case.caps[0]);
            let is_told = lies || (one_page && case.beyond == Beyond::LastPage);
            if !is_told && case.length > 0 {
                prop_assert_eq!(read.end, Some(End::Complete));
            }
        }
        if steady && case.ahead == 1 && !case.offsets && case.counts == Counts::Right {
            let pages = all.len().div_ceil(case.size.min(case.caps[0])).max(1);
            prop_assert!(read.vendor.requests <= pages + usize::from(pages == 1));
        }
        if steady && case.ahead == 1 && case.counts == Counts::Nothing {
            let pages = match case.offsets {
                true => read.vendor.requests,
                false => all.len().div_ceil(case.size.min(case.caps[0])).max(1),
            };
            let beyond = if case.beyond == Beyond::LastPage { 2 } else { 1 };
            prop_assert!(read.vendor.requests <= pages + beyond);
        }
    }

    #[test]
    fn no_row_that_was_sent_is_lost_or_comes_twice(case in restless()) {
        let read = read(&case, &[]);
        check(&read)?;
        // What was fetched ahead may not have been needed.
        if case.ahead == 1 {
            let given: BTreeSet<_> = read.given.iter().copied().collect();
            prop_assert_eq!(&given, &read.vendor.sent);
        }
    }

    #[test]
    fn rows_that_are_added_hide_no_other(
        case in case(prop::collection::vec(
            prop::collection::vec(any::<Index>().prop_map(Change::Insert), 0..4), 0..30,
        )),
    ) {
        let read = read(&case, &[]);
        check(&read)?;
        // Where more are added than fit on a page, a list never comes to its end.
        let steady = case.ahead == 1 && case.caps.len() == 1 && case.caps[0].min(case.size) > 3;
        if steady && !matches!(case.counts, Counts::Wrong(_)) && case.beyond != Beyond::LastPage {
            let given: BTreeSet<_> = read.given.iter().copied().collect();
            prop_assert!(read.vendor.always.is_subset(&given) || read.vendor.most_barren > 1);
        }
    }

    #[test]
    fn a_row_that_a_removal_hides_is_told(
        case in case(prop::collection::vec(
            prop::collection::vec(any::<Index>().prop_map(Change::Remove), 0..3), 0..30,
        )),
    ) {
        let case = Case { counts: Counts::Right, ahead: 1, ..case };
        let read = read(&case, &[]);
        check(&read)?;
        let given: BTreeSet<_> = read.given.iter().copied().collect();
        if !read.vendor.always.is_subset(&given) {
            prop_assert_ne!(read.end, Some(End::Complete));
        }
    }

    #[test]
    fn a_list_goes_on_anywhere(
        case in constant(),
        stops in prop::collection::vec(0..9_usize, 0..12),
    ) {
        let once = read(&case, &[]);
        let read = read(&case, &stops);
        check(&read)?;
        // Pages that end elsewhere may end at a count that is too low.
        let lies = matches!(case.counts, Counts::Wrong(total) if total < case.length);
        if case.caps.len() == 1 || case.offsets && !lies {
            prop_assert_eq!(&read.given, &once.given);
            let told = |end| matches!(end, Some(End::CompleteWithDoubt { expected: None, .. }));
            // Nor does an offset tell how many pages there were before.
            let is_told = told(once.end) || (case.offsets && told(read.end));
            if !is_told {
                prop_assert_eq!(read.end, once.end);
            }
        }
    }

    #[test]
    fn a_list_that_changes_goes_on_without_a_row_twice(
        case in restless(),
        stops in prop::collection::vec(0..9_usize, 0..12),
    ) {
        // There are fewer rows than a place knows.
        check(&read(&case, &stops))?;
    }
}

#[test]
fn the_end_of_a_page_is_a_place_on_the_next() {
    let case = Case {
        length: 12,
        offsets: false,
        first: 1,
        size: 3,
        caps: vec![3],
        counts: Counts::Right,
        beyond: Beyond::Empty,
        changes: Vec::new(),
        ahead: 1,
        lazy: false,
    };
    let read = read(&case, &[3, 3, 3, 2]);
    assert_eq!(read.given, (0..12).collect::<Vec<_>>());
    assert_eq!(read.end, Some(End::Complete));
    // One for each page, and one for the page that was left in the middle.
    assert_eq!(read.vendor.requests, 5);
}
