//! The account of Minotaur: mappers and calls.

use crm_minotaur::v1::types;

use super::{API, Minotaur};
use crate::adapter::{self, Reading, Reply, filled, nested};
use crate::model::{Account, Address};
use crate::traits::Accounts;
use crate::{Mapped, Options};

pub(super) fn read(from: &mut Reading<types::CustomerSummary>) -> Account {
    let mut account = Account::new();
    nested(&mut from.customer, |customer| {
        account.id = filled(&mut customer.id).map(Into::into);
        account.workspace_name = customer.business_name.take();
        account.status = customer.status.take();
        let address = Address {
            city: customer.city.take(),
            country: customer.country.take(),
            ..Address::default()
        };
        account.address = (address != Address::default()).then_some(address);
    });
    account.user_count = from.users_count.take();
    // `balance` and `price` are left, and the currency with them: their units are not documented.
    nested(&mut from.subscription, |subscription| {
        account.plan_status = subscription.status.take();
        account.plan_period = subscription.periodicity.take();
        account.active_seats = subscription.active_seats.take();
        nested(&mut subscription.tier, |tier| {
            account.plan_id = filled(&mut tier.id);
            account.plan_name = tier.title.take();
            account.plan_is_free = tier.is_free.take();
        });
    });
    account
}

impl Accounts for Minotaur {
    fn get(&self, options: Options) -> Reply<'_, Mapped<Account>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let summary = client.customer_summary().await?;
            Ok(adapter::read(API.vendor, summary.into_inner(), read))
        })
    }
}
