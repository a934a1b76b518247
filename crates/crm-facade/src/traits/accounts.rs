use crate::Mapped;
use crate::Query;
use crate::model::{Account, LeadStatus};

resource_trait! {
    /// Who the credential belongs to, and what is left of the plan.
    pub trait Accounts, account;
    streams {}
    calls {
        /// The account.
        get(Account, Get)() -> Mapped<Account>;
    }
}

resource_trait! {
    /// Where contacts can stand on the way to a customer.
    pub trait LeadStatuses, lead_statuses;
    streams {
        /// All of them.
        list(LeadStatus, List)(query: Query) -> LeadStatus;
    }
    calls {}
}
