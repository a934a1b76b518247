//! What one writes by hand: reqwest, and structs for serde. All others are measured against it.

use anyhow::Result;
use clap::Parser;
use crm_bench::peer::{Arguments, Clock, Mode, Sum, addresses, ids};
use futures_util::{StreamExt, TryStreamExt, stream};
use reqwest::header::AUTHORIZATION;
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[derive(Deserialize)]
#[expect(
    dead_code,
    reason = "decoded whole, as in a program that uses all of it"
)]
struct Contact {
    id: Option<String>,
    first_name: Option<String>,
    middle_name: Option<String>,
    last_name: Option<String>,
    gender: Option<String>,
    birth_year: Option<i64>,
    linkedin_url: Option<String>,
    facebook_url: Option<String>,
    twitter_url: Option<String>,
    work_email: Option<String>,
    personal_email: Option<String>,
    other_emails: Option<Value>,
    industry: Option<String>,
    job_title: Option<String>,
    location_locality: Option<String>,
    location_country: Option<String>,
    location_region: Option<String>,
    location_postal_code: Option<String>,
    phone_numbers: Option<Vec<PhoneNumber>>,
    company: Option<Company>,
    mobile_phone: Option<String>,
    score: Option<i64>,
    verification_status: Option<String>,
    last_verified: Option<String>,
    hubspot_synced_at: Option<String>,
    custom_fields: Option<Map<String, Value>>,
}

#[derive(Deserialize)]
#[expect(
    dead_code,
    reason = "decoded whole, as in a program that uses all of it"
)]
struct PhoneNumber {
    country_code: Option<String>,
    number: Option<String>,
}

#[derive(Deserialize)]
#[expect(
    dead_code,
    reason = "decoded whole, as in a program that uses all of it"
)]
struct Company {
    id: Option<String>,
    company_name: Option<String>,
    industry: Option<String>,
}

fn add(sum: &mut Sum, contact: &Contact) {
    let emails = [&contact.work_email, &contact.personal_email]
        .into_iter()
        .flatten()
        .filter(|address| !address.is_empty())
        .count();
    sum.add(
        contact.score,
        emails + addresses(contact.other_emails.as_ref()),
        contact.phone_numbers.as_ref().map_or(0, Vec::len),
        contact.custom_fields.as_ref().map_or(0, Map::len),
    );
}

async fn run(mode: &Mode, http: reqwest::Client) -> Result<Sum> {
    let base = &mode.call().base;
    let key = format!("X-API-Key {}", mode.call().key);
    let mut sum = Sum::default();
    match mode {
        Mode::List { limit, .. } => {
            for page in 1.. {
                let response = http
                    .post(format!("{base}/contacts/list"))
                    .header(AUTHORIZATION, &key)
                    .json(&json!({"paginate": {"page": page, "limit": limit}}))
                    .send()
                    .await?
                    .error_for_status()?;
                let contacts: Vec<Contact> = response.json().await?;
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
            let get = async |id: &String| {
                let response = http
                    .get(format!("{base}/contacts/{id}"))
                    .header(AUTHORIZATION, &key)
                    .send()
                    .await?
                    .error_for_status()?;
                response.json::<Contact>().await
            };
            let mut calls = stream::iter(&ids).map(get).buffer_unordered(call.inflight);
            while let Some(contact) = calls.try_next().await? {
                add(&mut sum, &contact);
            }
        }
        Mode::Write { .. } => anyhow::bail!("nothing is written by hand"),
    }
    Ok(sum)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let Arguments { mode } = Arguments::parse();
    // reqwest is built with the TLS of the clients, which leaves this to the program.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::new();
    let clock = Clock::start();
    let sum = run(&mode, http).await?;
    clock.report("hand-written", mode.name(), sum);
    Ok(())
}
