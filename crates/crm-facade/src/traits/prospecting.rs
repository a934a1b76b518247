//! The trait [`Prospecting`].

use crate::model::{EnrichedCompany, EnrichedPerson, JobId, PersonId, Suggestion};
use crate::{Mapped, Query, Receipt};

macro_rules! prospecting {
    ($define:ident) => {
        $define! {
            /// The vendor's own catalogue of people and companies.
            pub trait Prospecting, prospecting;
            streams {
                /// Lists the people that match a query.
                search(Prospect, Search)(query: Query) -> EnrichedPerson;
                /// Lists the companies that match a query.
                search_companies(EnrichedCompany, Search)(query: Query) -> EnrichedCompany;
            }
            calls {
                /// Counts the people that match a query.
                count(Prospect, Count)(query: Query) -> Mapped<u64>;
                /// Lists values that a filter accepts and that contain a string.
                suggest(Prospect, Suggest)(filter: String, text: String) -> Vec<Mapped<Suggestion>>;
                /// Unlocks people for credits, so that they become contacts.
                unlock(Prospect, Unlock)(people: Vec<PersonId>) -> Receipt<JobId>;
                /// Unlocks the best `count` people that match a query, for credits.
                unlock_matching(Prospect, UnlockMatching)(query: Query, count: u32) -> Receipt<JobId>;
            }
        }
    };
}
pub(crate) use prospecting;

prospecting!(resource_trait);
