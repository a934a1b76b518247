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
                /// All of them.
                list(EmailAccount, List)(query: Query) -> EmailAccount;
                /// All warm-ups.
                warm_ups(WarmUp, List)(query: Query) -> WarmUp;
            }
            calls {
                /// The one with this id.
                get(EmailAccount, Get)(id: EmailAccountId) -> Mapped<EmailAccount>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Whether the vendor can use the account's servers.
                check(EmailAccount, Check)(id: EmailAccountId) -> Mapped<EmailAccount>;
                /// The warm-up with this id.
                warm_up(WarmUp, Get)(id: WarmUpId) -> Mapped<WarmUp>
                    [|api, options| emulate::get_by_listing(api.warm_ups(Query::new(), options), id)];
                /// Removes a warm-up, and what it has brought.
                delete_warm_up(WarmUp, Delete)(id: WarmUpId) -> Receipt<WarmUpId>;
                /// What a warm-up has brought in the time that a query asks for.
                warm_up_stats(WarmUpStats, Get)(id: WarmUpId, query: Query) -> Mapped<WarmUpStats>;
            }
            writes {
                /// Makes a new one.
                create(EmailAccount, Create)(account: EmailAccount) -> EmailAccountId, prepare_create;
                /// Changes one.
                update(EmailAccount, Update)(id: EmailAccountId, patch: EmailAccountPatch) -> EmailAccountId, prepare_update;
                /// Begins to warm an account up.
                create_warm_up(WarmUp, Create)(warm_up: WarmUp) -> WarmUpId, prepare_create_warm_up;
                /// Changes a warm-up.
                update_warm_up(WarmUp, Update)(id: WarmUpId, patch: WarmUpPatch) -> WarmUpId, prepare_update_warm_up;
            }
        }
    };
}
pub(crate) use email_accounts;

email_accounts!(resource_trait);
