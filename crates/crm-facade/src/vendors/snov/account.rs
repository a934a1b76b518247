use crm_snov::provided::types;

use super::{API, Snov};
use crate::adapter::{self, Reading, Reply};
use crate::model::Account;
use crate::traits::Accounts;
use crate::{Mapped, Options};

pub(super) fn read(from: &mut Reading<types::GetUserBalanceResponse>) -> Account {
    let mut account = Account::new();
    account.credits_left = from.balance.take().map(Into::into);
    account.credits_used = from.used.take().map(Into::into);
    account.credits_total = from.total.take().map(Into::into);
    account
}

impl Accounts for Snov {
    fn get(&self, options: Options) -> Reply<'_, Mapped<Account>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let balance = client.get_user_balance().await?;
            Ok(adapter::read(API.vendor, balance.into_inner(), read))
        })
    }
}
