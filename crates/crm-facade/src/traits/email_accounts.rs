//! The trait [`EmailAccounts`].

use crate::model::{
    EmailAccount, EmailAccountId, EmailAccountPatch, WarmUp, WarmUpId, WarmUpPatch, WarmUpStats,
};
use crate::{Mapped, Query, Receipt};

macro_rules! email_accounts {
    ($define:ident) => {
        $define! {
            /// Accounts that mail is sent from, and their warming up.
            pub trait EmailAccounts, email_accounts;
            streams {
                /// Lists all e-mail accounts.
                list(EmailAccount, List)(query: Query) -> EmailAccount;
                /// Lists all warm-ups.
                warm_ups(WarmUp, List)(query: Query) -> WarmUp;
            }
            calls {
                /// Gets an e-mail account by its id.
                get(EmailAccount, Get)(id: EmailAccountId) -> Mapped<EmailAccount>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Checks whether the vendor can use the account's mail servers.
                check(EmailAccount, Check)(id: EmailAccountId) -> Mapped<EmailAccount>;
                /// Gets a warm-up by its id.
                warm_up(WarmUp, Get)(id: WarmUpId) -> Mapped<WarmUp>
                    [|api, options| emulate::get_by_listing(api.warm_ups(Query::new(), options), id)];
                /// Deletes a warm-up and its statistics.
                delete_warm_up(WarmUp, Delete)(id: WarmUpId) -> Receipt<WarmUpId>;
                /// Gets the statistics of a warm-up for the time that a query names.
                warm_up_stats(WarmUpStats, Get)(id: WarmUpId, query: Query) -> Mapped<WarmUpStats>;
            }
            writes {
                /// Creates an e-mail account.
                create(EmailAccount, Create)(account: EmailAccount) -> EmailAccountId, prepare_create;
                /// Updates an e-mail account.
                update(EmailAccount, Update)(id: EmailAccountId, patch: EmailAccountPatch) -> EmailAccountId, prepare_update;
                /// Starts a warm-up.
                create_warm_up(WarmUp, Create)(warm_up: WarmUp) -> WarmUpId, prepare_create_warm_up;
                /// Updates a warm-up.
                update_warm_up(WarmUp, Update)(id: WarmUpId, patch: WarmUpPatch) -> WarmUpId, prepare_update_warm_up;
            }
        }
    };
}
pub(crate) use email_accounts;

email_accounts!(resource_trait);
