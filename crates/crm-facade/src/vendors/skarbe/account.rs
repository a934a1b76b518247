//! The account of a Skarbe key.

use crm_skarbe::v1::types;

use super::{API, Skarbe};
use crate::adapter::{self, Reading, Reply, nested};
use crate::model::Account;
use crate::traits::Accounts;
use crate::{Mapped, Options};

pub(super) fn read(from: &mut Reading<types::Me>) -> Account {
    let mut account = Account::new();
    nested(&mut from.details, |details| {
        account.user_name = details.name.take();
        account.user_email = details.email.take();
    });
    nested(&mut from.workspace, |workspace| {
        account.workspace_name = workspace.name.take();
    });
    account
}

impl Accounts for Skarbe {
    fn get(&self, options: Options) -> Reply<'_, Mapped<Account>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let me = client.me_get().await?;
            Ok(adapter::read(API.vendor, me.into_inner(), read))
        })
    }
}
