use crate::model::{Agent, AgentId, PhoneCall, PhoneCallId};
use crate::{Mapped, Query};

macro_rules! calls {
    ($define:ident) => {
        $define! {
            /// Phone calls.
            pub trait PhoneCalls, phone_calls;
            streams {
                /// Those that a query asks for.
                list(PhoneCall, List)(query: Query) -> PhoneCall;
            }
            calls {
                /// The one with this id.
                get(PhoneCall, Get)(id: PhoneCallId) -> Mapped<PhoneCall>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
            }
            writes {
                /// Puts a call on record. It does not dial.
                create(PhoneCall, Create)(call: PhoneCall) -> PhoneCallId, prepare_create;
                /// Places a call: a phone rings, and it may be charged. It is never retried.
                place(PhoneCall, Place)(call: PhoneCall) -> PhoneCallId, prepare_place;
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
