use crate::model::{Agent, AgentId, Call, CallId};
use crate::{Mapped, Query};

macro_rules! calls {
    ($define:ident) => {
        $define! {
            /// Phone calls.
            pub trait Calls, calls;
            streams {
                /// Those that a query asks for.
                list(Call, List)(query: Query) -> Call;
            }
            calls {
                /// The one with this id.
                get(Call, Get)(id: CallId) -> Mapped<Call>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
            }
            writes {
                /// Puts a call on record. It does not dial.
                create(Call, Create)(call: Call) -> CallId, prepare_create;
                /// Places a call: a phone rings, and it may be charged. It is never retried.
                place(Call, Place)(call: Call) -> CallId, prepare_place;
            }
        }
    };
}
pub(crate) use calls;

calls!(resource_trait);

macro_rules! agents {
    ($define:ident) => {
        $define! {
            /// Voice agents.
            pub trait Agents, agents;
            streams {
                /// Those that a query asks for.
                list(Agent, List)(query: Query) -> Agent;
            }
            calls {
                /// The one with this id.
                get(Agent, Get)(id: AgentId) -> Mapped<Agent>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
            }
        }
    };
}
pub(crate) use agents;

agents!(resource_trait);
