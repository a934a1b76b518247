//! The traits [`Accounts`] and [`LeadStatuses`].

use crate::Mapped;
use crate::Query;
use crate::model::{Account, LeadStatus};

macro_rules! account {
    ($define:ident) => {
        $define! {
            /// The account of the credential, with its plan and remaining credits.
            pub trait Accounts, account;
            streams {}
            calls {
                /// Gets the account.
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
            /// Lead statuses: the states of a contact on the way to a customer.
            pub trait LeadStatuses, lead_statuses;
            streams {
                /// Lists all lead statuses.
                list(LeadStatus, List)(query: Query) -> LeadStatus;
            }
            calls {}
        }
    };
}
pub(crate) use lead_statuses;

lead_statuses!(resource_trait);
