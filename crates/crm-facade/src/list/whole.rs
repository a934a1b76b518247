//! Lists that come whole, read row by row while they arrive.

use std::collections::{HashSet, VecDeque};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crm_runtime::paging::{self, Plan};
use futures_core::Stream;

use super::{Count, End, Rows, key};
use crate::error::{Error, Result};
use crate::loss::Mapped;
use crate::model::Record;

/// The rows of such a list, each mapped when it has arrived.
pub(super) struct Whole<S, M> {
    rows: S,
    read: M,
    plan: Plan,
    /// Rows that have come, given or not.
    came: u64,
    /// Keys of the rows that were given last.
    recent: VecDeque<u64>,
    resumed: Option<Resumed>,
    end: Option<End>,
}

/// What an earlier stream gave: its number, and the keys of the last ones.
struct Resumed {
    given: u64,
    recent: HashSet<u64>,
    /// Whether one of those has come.
    met: bool,
}

impl Resumed {
    /// Whether the earlier stream gave the row at this index. A row that moved is known by its key.
    fn gave(&mut self, index: u64, key: Option<u64>) -> bool {
        match key {
            None => index < self.given,
            Some(key) if self.recent.contains(&key) => {
                self.met = true;
                true
            }
            Some(_) => !self.met && index + (self.recent.len() as u64) < self.given,
        }
    }
}

impl<S, M> Whole<S, M> {
    /// The rows of a stream, after those of the place.
    pub(super) fn new(rows: S, read: M, place: Option<paging::PageCheckpoint>) -> Self {
        let place = place.unwrap_or_default();
        Self {
            rows,
            read,
            plan: Plan::new(),
            came: 0,
            resumed: (place.given > 0).then(|| Resumed {
                given: place.given,
                recent: place.recent.iter().copied().collect(),
                met: false,
            }),
            recent: place.recent.into(),
            end: None,
        }
    }
}

impl<S, V, E, M, T> Rows<T> for Whole<S, M>
where
    S: Stream<Item = Result<V, E>> + Send + Unpin + 'static,
    Error: From<E>,
    M: FnMut(V) -> Mapped<T> + Send + 'static,
    T: Record,
{
    fn poll_row(
        &mut self,
        context: &mut Context<'_>,
        row: &mut Option<Mapped<T>>,
    ) -> Poll<Result<()>> {
        while self.end.is_none() {
            match ready!(Pin::new(&mut self.rows).poll_next(context)) {
                Some(Ok(next)) => {
                    let next = (self.read)(next);
                    let key = key(&next);
                    let index = self.came;
                    self.came += 1;
                    let gave = self.resumed.as_mut().is_some_and(|it| it.gave(index, key));
                    if gave {
                        continue;
                    }
                    if self.recent.len() == paging::PageCheckpoint::RECENT {
                        self.recent.pop_front();
                    }
                    self.recent.extend(key);
                    *row = Some(next);
                    break;
                }
                Some(Err(error)) => {
                    self.end = Some(End::Interrupted);
                    return Poll::Ready(Err(error.into()));
                }
                None => self.end = Some(End::Complete),
            }
        }
        Poll::Ready(Ok(()))
    }

    fn plan(&self) -> &Plan {
        &self.plan
    }

    fn checkpoint(&self) -> paging::PageCheckpoint {
        // A list that was interrupted before it came to its place is still at it.
        let before = self.resumed.as_ref().map_or(0, |resumed| resumed.given);
        let given = self.came.max(before);
        paging::PageCheckpoint::new(0, given)
            .rows(Some(given))
            .recent(self.recent.iter().copied().collect())
    }

    fn end(&self) -> Option<End> {
        self.end
    }

    /// What comes whole needs no count.
    fn counted_by(self: Box<Self>, _: Count) -> Box<dyn Rows<T>> {
        self
    }
}
