//! The client that progenitor writes by itself.

#[path = "PEER"]
mod peer;

use anyhow::Result;
use clap::Parser;
use futures_util::{StreamExt, TryStreamExt, stream};
use peer::{Arguments, Clock, Mode, Sum, addresses, ids};
use rival_progenitor::{Client, types};

fn add(sum: &mut Sum, contact: &types::Contact) {
    let emails = [&contact.work_email, &contact.personal_email];
    let emails = emails.into_iter().flatten().filter(|address| !address.is_empty());
    sum.add(
        contact.score,
        emails.count() + addresses(contact.other_emails.as_ref()),
        contact.phone_numbers.as_ref().map_or(0, Vec::len),
        contact.custom_fields.as_ref().map_or(0, |fields| fields.len()),
    );
}

async fn run(mode: &Mode, client: &Client) -> Result<Sum> {
    let mut sum = Sum::default();
    match mode {
        Mode::List { limit, .. } => {
            for page in 1.. {
                let query = types::ContactsQuery {
                    filters: None,
                    paginate: Some(types::Paginate {
                        limit: Some(*limit as i64),
                        page: Some(page),
                    }),
                };
                let contacts = client.contacts_list(&query).await?.into_inner();
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
                .map(|id| client.contacts_get(id))
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
    let key = format!("X-API-Key {}", mode.call().key).parse()?;
    let headers = [(reqwest::header::AUTHORIZATION, key)].into_iter().collect();
    let http = reqwest::Client::builder().default_headers(headers).build()?;
    let client = Client::new_with_client(&mode.call().base, http);
    let clock = Clock::start();
    let sum = run(&mode, &client).await?;
    clock.report("progenitor", mode.name(), sum);
    Ok(())
}
