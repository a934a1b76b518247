use super::{API, Skarbe};
use crate::adapter::{self, Reply, Source};
use crate::model::Account;
use crate::traits::Accounts;
use crate::{Mapped, Options};

pub(super) fn read(source: &mut Source<'_>) -> Account {
    let mut account = Account::new();
    source.nested("details", |details| {
        account.user_name = details.text("name");
        account.user_email = details.text("email");
    });
    source.nested("workspace", |workspace| {
        account.workspace_name = workspace.text("name");
    });
    account
}

impl Accounts for Skarbe {
    fn get(&self, options: Options) -> Reply<'_, Mapped<Account>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let answer = client.me_get().await?;
            Ok(adapter::read_answer(
                API.vendor,
                &answer,
                options.wants_raw(),
                read,
            ))
        })
    }
}
