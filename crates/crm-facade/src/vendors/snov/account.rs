use super::{API, Snov};
use crate::adapter::{self, Reply, Source};
use crate::model::Account;
use crate::traits::Accounts;
use crate::{Mapped, Options};

pub(super) fn read(source: &mut Source<'_>) -> Account {
    let mut account = Account::new();
    account.credits_left = source.decimal("balance");
    account.credits_used = source.decimal("used");
    account.credits_total = source.decimal("total");
    account
}

impl Accounts for Snov {
    fn get(&self, options: Options) -> Reply<'_, Mapped<Account>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let answer = client.get_user_balance().await?;
            Ok(adapter::read_answer(
                API.vendor,
                &answer,
                options.wants_raw(),
                read,
            ))
        })
    }
}
