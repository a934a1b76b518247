use super::{API, Minotaur, products};
use crate::adapter::{self, Reply, Source};
use crate::model::{Account, Address};
use crate::traits::Accounts;
use crate::{Mapped, Options};

pub(super) fn read(source: &mut Source<'_>) -> Account {
    let mut account = Account::new();
    source.nested("customer", |customer| {
        account.id = customer.id("id");
        account.workspace_name = customer.text("business_name");
        account.status = customer.text("status");
        let address = Address {
            city: customer.text("city"),
            country: customer.text("country"),
            ..Address::default()
        };
        account.address = (address != Address::default()).then_some(address);
    });
    account.user_count = source.integer("users_count");
    source.nested("subscription", |subscription| {
        account.plan_status = subscription.text("status");
        account.credits_left = subscription.decimal("balance");
        account.plan_price = products::money(subscription, "price");
        account.plan_period = subscription.text("periodicity");
        account.active_seats = subscription.integer("active_seats");
        subscription.nested("tier", |tier| {
            account.plan_id = tier.id("id");
            account.plan_name = tier.text("title");
            account.plan_is_free = tier.boolean("is_free");
        });
    });
    account
}

impl Accounts for Minotaur {
    fn get(&self, options: Options) -> Reply<'_, Mapped<Account>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let answer = client.customer_summary().await?;
            Ok(adapter::read_answer(
                API.vendor,
                &answer,
                options.wants_raw(),
                read,
            ))
        })
    }
}
