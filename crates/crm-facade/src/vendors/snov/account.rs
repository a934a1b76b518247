//! The account of Snov.io: mappers and calls.

use crm_snov::reference::types;

use super::{API, Snov};
use crate::adapter::{self, Reading, Reply};
use crate::model::Account;
use crate::traits::Accounts;
use crate::{Mapped, Options, Result};

pub(super) fn read(from: &mut Reading<types::Balance>) -> Account {
    let mut account = Account::new();
    let balance = from.balance.as_ref().and_then(|text| text.parse().ok());
    if balance.is_some() {
        from.balance = None;
        // Digits after the point may be fewer.
        from.translated("balance");
    }
    account.credits_left = balance;
    account.recipients_used = from.unique_recipients_used.take();
    account.limit_resets_in_days = from.limit_resets_in.take();
    account.plan_ends_in_days = from.expires_in.take();
    account
}

impl Accounts for Snov {
    fn get(&self, options: Options) -> Reply<'_, Mapped<Account>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let balance: Result<_> = client.balance_get().await.map_err(Into::into);
            let balance = super::record(balance?.into_inner().data, "account")?;
            Ok(adapter::read(API.vendor, balance, read))
        })
    }
}
