//! The clients of this workspace, to be driven by others: lists or fetches Minotaur contacts with
//! the whole runtime on, adds up what they hold and prints one line of JSON.
//!
//! `bench-peer list --base http://127.0.0.1:8080 --key k --limit 100 --through facade`

use std::sync::Arc;

use anyhow::{Context, Result};
use clap::Parser;
use crm_bench::peer::{Arguments, Call, Clock, Mode, Sum, Through, addresses, ids};
use crm_facade::model::{self, PhoneType};
use crm_facade::{Crm, Options, Query, bulk};
use crm_minotaur::{Client, types};
use crm_runtime::api::{Basis, Provenance, RateLimit};
use crm_runtime::paging::Plan;
use crm_runtime::{Limiter, LocalLimiter};
use futures_util::{StreamExt, TryStreamExt, stream};

fn add(sum: &mut Sum, contact: &types::Contact) {
    let emails = [&contact.work_email, &contact.personal_email]
        .into_iter()
        .flatten()
        .filter(|address| !address.is_empty())
        .count();
    sum.add(
        contact.score,
        emails + addresses(contact.other_emails.as_ref()),
        contact.phone_numbers.as_ref().map_or(0, Vec::len),
        contact
            .custom_fields
            .as_ref()
            .map_or(0, |fields| fields.len()),
    );
}

fn add_mapped(sum: &mut Sum, contact: &model::Contact) {
    let mobile = Some(PhoneType::Mobile);
    // The model has the mobile number among the others.
    let phones = contact.phone_numbers.iter();
    sum.add(
        contact.score,
        contact.emails.len(),
        phones.filter(|phone| phone.phone_type != mobile).count(),
        contact.custom_fields.len(),
    );
}

fn limiter(call: &Call) -> Option<Arc<dyn Limiter>> {
    let limit = RateLimit {
        requests: call.rate?,
        per_seconds: call.per?,
        source: Provenance {
            basis: Basis::Assumed,
            page: None,
            note: None,
        },
    };
    Some(Arc::new(LocalLimiter::new(&[limit])))
}

fn client(call: &Call) -> Result<Client> {
    let mut builder = Client::builder()
        .api_key(call.key.clone())
        .base_url(&call.base);
    if let Some(limiter) = limiter(call) {
        builder = builder.limiter(limiter);
    }
    Ok(builder.build()?)
}

async fn vendor(mode: &Mode, client: Client) -> Result<Sum> {
    let mut sum = Sum::default();
    match mode {
        Mode::List { call, limit } => {
            let plan = Plan::pages(1).size(*limit).look_ahead(call.inflight);
            let query = types::ContactsQuery::default();
            let mut rows = client.contacts_list_stream(&query, plan);
            while let Some(contact) = rows.try_next().await? {
                add(&mut sum, &contact);
            }
        }
        Mode::Get { call, ids: file, n } => {
            let ids = ids(file, *n)?;
            let mut calls = stream::iter(&ids)
                .map(|id| client.contacts_get(id))
                .buffer_unordered(call.inflight);
            while let Some(contact) = calls.try_next().await? {
                add(&mut sum, &contact);
            }
        }
        Mode::Write { call, n } => {
            let new = types::ContactCreate::builder()
                .first_name("Ana")
                .last_name("Perez")
                .work_email("ana@example.com")
                .phone_numbers(Vec::<types::PhoneNumber>::new())
                .build();
            let mut calls = stream::iter(0..*n)
                .map(|_| client.contacts_create(&new))
                .buffer_unordered(call.inflight);
            while calls.try_next().await?.is_some() {
                sum.count += 1;
            }
        }
    }
    Ok(sum)
}

async fn facade(mode: &Mode, client: Client) -> Result<Sum> {
    let crm = Crm::from(client);
    let contacts = crm.contacts().context("the vendor has contacts")?;
    let mut sum = Sum::default();
    match mode {
        Mode::List { call, limit } => {
            let options = Options::new().page_size(*limit).look_ahead(call.inflight);
            let mut rows = contacts.list(Query::new(), options)?;
            while let Some(contact) = rows.try_next().await? {
                add_mapped(&mut sum, &contact.value);
            }
        }
        Mode::Get { call, ids: file, n } => {
            let mut calls = stream::iter(ids(file, *n)?)
                .map(|id| contacts.get(id.into(), Options::new()))
                .buffer_unordered(call.inflight);
            while let Some(contact) = calls.try_next().await? {
                add_mapped(&mut sum, &contact.value);
            }
        }
        Mode::Write { call, n } => {
            let inputs = stream::iter(0..*n).map(|_| {
                model::Contact::new()
                    .first_name("Ana")
                    .last_name("Perez")
                    .emails([model::Email::new("ana@example.com")])
            });
            let write = |contact| contacts.create(contact, Options::new());
            let mut written = bulk(inputs, call.inflight, write);
            while let Some(written) = written.next().await {
                let _receipt = written.result?;
                sum.count += 1;
            }
        }
    }
    Ok(sum)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let Arguments { mode } = Arguments::parse();
    let client = client(mode.call())?;
    let clock = Clock::start();
    let (peer, sum) = match mode.call().through {
        Through::Vendor => ("vendor", vendor(&mode, client).await?),
        Through::Facade => ("facade", facade(&mode, client).await?),
    };
    clock.report(peer, mode.name(), sum);
    Ok(())
}
