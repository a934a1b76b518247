use crate::Mapped;
use crate::Query;
use crate::model::{Account, LeadStatus};

macro_rules! account {
    ($define:ident) => {
        $define! {
            /// Who the credential belongs to, and what is left of the plan.
            pub trait Accounts, account;
            streams {}
            calls {
                /// The account.
                get(Account, Get)() -> Mapped<Account>;
            }
        }
    };
}
pub(crate) use account;

account!(resource_trait);

macro_rules! lead_statuses {
    ($define:ident) => {
        $define! {
            /// Where contacts can stand on the way to a customer.
            pub trait LeadStatuses, lead_statuses;
            streams {
                /// All of them.
                list(LeadStatus, List)(query: Query) -> LeadStatus;
            }
            calls {}
        }
    };
}
pub(crate) use lead_statuses;

lead_statuses!(resource_trait);
