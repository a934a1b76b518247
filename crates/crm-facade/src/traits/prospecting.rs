use crate::model::{EnrichedCompany, EnrichedPerson, JobId, PersonId, Suggestion};
use crate::{Mapped, Query, Receipt};

macro_rules! prospecting {
    ($define:ident) => {
        $define! {
            /// The vendor's own catalogue of people and companies.
            pub trait Prospecting, prospecting;
            streams {
                /// Those that a query asks for.
                search(Prospect, Search)(query: Query) -> EnrichedPerson;
                /// Companies that a query asks for.
                search_companies(EnrichedCompany, Search)(query: Query) -> EnrichedCompany;
            }
            calls {
                /// How many a query asks for.
                count(Prospect, Count)(query: Query) -> Mapped<u64>;
                /// Values that a filter may take and a text is found in.
                suggest(Prospect, Suggest)(filter: String, text: String) -> Vec<Mapped<Suggestion>>;
                /// Pays for these people, so that they become contacts.
                unlock(Prospect, Unlock)(people: Vec<PersonId>) -> Receipt<JobId>;
                /// Pays for the best `count` people that a query asks for.
                unlock_matching(Prospect, UnlockMatching)(query: Query, count: u32) -> Receipt<JobId>;
            }
        }
    };
}
pub(crate) use prospecting;

prospecting!(resource_trait);
