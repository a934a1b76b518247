//! The traits [`PhoneCalls`] and [`Agents`].

use crate::model::{Agent, AgentId, PhoneCall, PhoneCallId};
use crate::{Mapped, Query};

macro_rules! calls {
    ($define:ident) => {
        $define! {
            /// Phone calls.
            pub trait PhoneCalls, phone_calls;
            streams {
                /// Lists the phone calls that match a query.
                list(PhoneCall, List)(query: Query) -> PhoneCall;
            }
            calls {
                /// Gets a phone call by its id.
                get(PhoneCall, Get)(id: PhoneCallId) -> Mapped<PhoneCall>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
            }
            writes {
                /// Records a call. Nobody is dialled.
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
                /// Lists the voice agents that match a query.
                list(Agent, List)(query: Query) -> Agent;
            }
            calls {
                /// Gets a voice agent by its id.
                get(Agent, Get)(id: AgentId) -> Mapped<Agent>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
            }
        }
    };
}
pub(crate) use agents;

agents!(resource_trait);
