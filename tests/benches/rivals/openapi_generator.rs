//! The client that openapi-generator writes.

#[path = "PEER"]
mod peer;

use anyhow::Result;
use clap::Parser;
use futures_util::{StreamExt, TryStreamExt, stream};
use openapi_client::apis::configuration::{ApiKey, Configuration};
use openapi_client::apis::contacts_api::{contacts_get, contacts_list};
use openapi_client::models;
use peer::{Arguments, Clock, Mode, Sum, addresses, ids};

fn add(sum: &mut Sum, contact: &models::Contact) {
    let personal = contact.personal_email.as_ref().and_then(Option::as_ref);
    let emails = contact.work_email.iter().chain(personal);
    let others = contact.other_emails.as_ref().and_then(Option::as_ref);
    sum.add(
        contact.score.map(i64::from),
        emails.filter(|address| !address.is_empty()).count() + addresses(others),
        contact.phone_numbers.as_ref().map_or(0, Vec::len),
        contact.custom_fields.as_ref().map_or(0, |fields| fields.len()),
    );
}

async fn run(mode: &Mode, client: &Configuration) -> Result<Sum> {
    let mut sum = Sum::default();
    match mode {
        Mode::List { limit, .. } => {
            for page in 1.. {
                let paginate = models::Paginate {
                    page: Some(page),
                    limit: Some(*limit as i32),
                };
                let query = models::ContactsQuery {
                    filters: None,
                    paginate: Some(Box::new(paginate)),
                };
                let contacts = contacts_list(client, query).await?;
                for contact in &contacts {
                    add(&mut sum, contact);
                }
                if contacts.len() < *limit {
                    break;
                }
            }
        }
        Mode::Get { call, ids: file, n } => {
            let ids = ids(file, *n)?;
            let mut calls = stream::iter(&ids)
                .map(|id| contacts_get(client, id))
                .buffer_unordered(call.inflight);
            while let Some(contact) = calls.try_next().await? {
                add(&mut sum, &contact);
            }
        }
        Mode::Write { .. } => anyhow::bail!("nothing is written here"),
    }
    Ok(sum)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let Arguments { mode } = Arguments::parse();
    let client = Configuration {
        base_path: mode.call().base.clone(),
        api_key: Some(ApiKey {
            prefix: Some("X-API-Key".to_owned()),
            key: mode.call().key.clone(),
        }),
        ..Configuration::default()
    };
    let clock = Clock::start();
    let sum = run(&mode, &client).await?;
    clock.report("openapi-generator", mode.name(), sum);
    Ok(())
}
