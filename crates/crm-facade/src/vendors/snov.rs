//! Snov.io: prospects, lists, campaigns, enrichment, the database search, webhooks, e-mail accounts
//! and their warm-up.
//!
//! It rests on the vendor's own reference. The provided document has other paths for most calls; its
//! typed client is `crm_snov::provided`.

mod account;
mod campaigns;
mod contacts;
mod contents;
mod email_accounts;
mod enrichment;
mod lists;
mod pipelines;
mod prospecting;
mod sending;
mod warm_ups;
mod webhooks;

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

use crm_runtime::client::{self, ResponseValue};
use crm_runtime::fields::{FieldTable, rest};
use crm_runtime::tasks::{Job, Polling, TaskFailure};
use crm_snov::reference::{API, Client, types};

use super::Vendor;
use crate::adapter::{
    self, Connector, Mapping, Reading, Resources, Typed, VendorClient, Writing, each, filled,
};
use crate::capability::{Capabilities, CapabilitiesBuilder};
use crate::model::{
    Address, Campaign, CampaignEventKind as Kind, CampaignId, CampaignPatch, CampaignState,
    Contact, EmailAccount, EmailAccountPatch, List, Record, SocialLink, StepContent, Time, WarmUp,
    Webhook,
};
use crate::resource::{Resource, Verb};
use crate::{Change, Error, ErrorKind, FollowUp, Mapped, Origin, Outcome, Query, Receipt, Result};
use campaigns::Event;

pub(super) const VENDOR: Vendor = Vendor {
    id: API.vendor,
    name: API.vendor_name,
    generations: &[&API, &crm_snov::provided::API],
    connectors: &[Connector::of::<Client>()],
};

type Snov = Typed<Client>;

impl VendorClient for Client {
    const CAPABILITIES: fn() -> &'static Capabilities = capabilities;
    const MAPPINGS: fn() -> Vec<Mapping> = mappings;

    fn resources(snov: &Snov) -> Resources<'_> {
        Resources::new()
            .contacts(snov)
            .lists(snov)
            .pipelines(snov)
            .campaigns(snov)
            .account(snov)
            .enrichment(snov)
            .prospecting(snov)
            .webhooks(snov)
            .email_accounts(snov)
    }
}

fn capabilities() -> &'static Capabilities {
    static CAPABILITIES: OnceLock<Capabilities> = OnceLock::new();
    CAPABILITIES.get_or_init(|| {
        let declared = Capabilities::of(&API);
        let declared = outreach(people(declared));
        let declared = sending(declared);
        enrichment(declared).build()
    })
}

/// Contacts, lists, pipelines and the account.
fn people(declared: CapabilitiesBuilder) -> CapabilitiesBuilder {
    const NO_LIST: &str = "the vendor's API has no endpoint that lists all contacts";
    const MEMBERS: Option<&str> = Some("read the members of each list");
    const APP: Option<&str> = Some("do it in the vendor's app");
    const IN_PLACE: Option<&str> =
        Some("`create` with the extension `updateContact` set to true changes who has the address");
    declared
        .unsupported(Resource::Contact, Verb::List, NO_LIST, MEMBERS)
        .unsupported(Resource::Contact, Verb::Search, NO_LIST, MEMBERS)
        .native(Resource::Contact, Verb::Get, &["prospects_get"])
        .note("the response has no e-mail address")
        .native(
            Resource::Contact,
            Verb::FindByEmail,
            &["prospects_find_by_email"],
        )
        .native(Resource::Contact, Verb::Create, &["prospects_add"])
        .needs(&["list_ids"])
        .note("a contact is made on a list, so `list_ids` must name one")
        .unsupported(
            Resource::Contact,
            Verb::Update,
            "the vendor's API has no endpoint that changes the contact with an id",
            IN_PLACE,
        )
        .unsupported(
            Resource::Contact,
            Verb::Delete,
            "the vendor's API has no endpoint that deletes a contact",
            APP,
        )
        .unsupported(
            Resource::Contact,
            Verb::Upsert,
            "the vendor's API has no endpoint that changes the contact with an id",
            Some(
                "look with `find_by_email`, then create, with the extension `updateContact` to \
                 change who has the address",
            ),
        )
        .native(Resource::CustomField, Verb::List, &["custom_fields_list"])
        .native(Resource::List, Verb::List, &["prospect_lists_list"])
        .note("deleted lists are among them")
        .native(Resource::List, Verb::Create, &["prospect_lists_create"])
        .native(Resource::ListMember, Verb::List, &["prospects_list"])
        .note(
            "ids of members have another form than those of contacts; whether `contact.get` takes \
             them is not documented",
        )
        // One at once, so that a failure leaves no doubt about the others.
        .emulated(
            Resource::ListMember,
            Verb::Add,
            &["prospects_get", "prospects_add"],
            "the contact is read by its id and added to the list under its LinkedIn profile, since \
             its address is not in the response",
            "two",
        )
        .max_batch(1)
        .unsupported(
            Resource::ListMember,
            Verb::Remove,
            "the vendor's API has no endpoint that takes a contact off a list",
            APP,
        )
        .native(
            Resource::SuppressionList,
            Verb::List,
            &["do_not_email_lists_list"],
        )
        .native(
            Resource::SuppressionList,
            Verb::Add,
            &["do_not_email_add", "do_not_email_lists_list"],
        )
        .note("without a list, the one list of the account is read and used; of several, name one")
        .native(Resource::Pipeline, Verb::List, &["pipelines_list"])
        .native(
            Resource::Stage,
            Verb::List,
            &["pipeline_stages_list", "pipelines_list"],
        )
        .native(Resource::Account, Verb::Get, &["balance_get"])
}

/// Campaigns and webhooks.
fn outreach(declared: CapabilitiesBuilder) -> CapabilitiesBuilder {
    declared
        .native(Resource::Campaign, Verb::List, &["campaigns_list"])
        .rows_lack(campaigns::ROWS_LACK)
        .native(Resource::Campaign, Verb::Get, &["campaigns_get"])
        .native(Resource::Campaign, Verb::Create, &["campaigns_create"])
        .note("the texts of e-mails are written with `step_content.create` afterwards")
        .native(Resource::Campaign, Verb::Update, &["campaigns_update"])
        .note(
            "lists, and which people are skipped, can be changed as long as the campaign was never \
             started; steps are replaced as a whole",
        )
        .native(Resource::Campaign, Verb::Delete, &["campaigns_delete"])
        .native(
            Resource::Campaign,
            Verb::SetState,
            &["campaigns_change_state", "campaigns_get"],
        )
        .note("`active` reads the campaign before, since one that is paused is resumed")
        .emulated(
            Resource::CampaignMember,
            Verb::List,
            &["campaigns_get", "prospects_list", "recipients_check"],
            "the members of the campaign's list are read, and asked for in the campaign",
            "one, and two a page",
        )
        .native(Resource::CampaignMember, Verb::Get, &["recipients_check"])
        .native(
            Resource::CampaignMember,
            Verb::SetState,
            &["recipients_change_status"],
        )
        .native(
            Resource::CampaignEvent,
            Verb::List,
            &[
                "sent_emails_list",
                "email_opens_list",
                "link_clicks_list",
                "campaign_replies_list",
                "email_replies_list",
                "finished_prospects_list",
                "recipients_activity_list",
            ],
        )
        .filters(&["date_from", "date_to"])
        .note(
            "`any`, `bounced` and `unsubscribed` are read from the report of all events, of 31 days \
             at most: the last ones, unless `date_from` and `date_to` are given; the others take no \
             dates",
        )
        .native(
            Resource::CampaignStats,
            Verb::Get,
            &["campaign_analytics_get", "campaigns_progress"],
        )
        .filters(&[
            "date_from",
            "date_to",
            "sender_email",
            "sender_linkedin",
            "campaign_owner",
        ])
        .note("of all time, unless `date_from` and `date_to` are given")
        .native(Resource::Schedule, Verb::List, &["schedules_list"])
        .native(
            Resource::StepContent,
            Verb::Create,
            &["step_contents_create"],
        )
        .native(Resource::StepContent, Verb::Get, &["step_contents_get"])
        .native(
            Resource::StepContent,
            Verb::Update,
            &["step_contents_update"],
        )
        .native(
            Resource::StepContent,
            Verb::Delete,
            &["step_contents_delete"],
        )
        .native(Resource::Webhook, Verb::List, &["webhooks_list"])
        .native(Resource::Webhook, Verb::Create, &["webhooks_create"])
        .note("what a webhook sends is documented nowhere; `Delivery` keeps it as JSON")
        .native(Resource::Webhook, Verb::Update, &["webhooks_update"])
        .note("only `active` can be changed")
        .native(Resource::Webhook, Verb::Delete, &["webhooks_delete"])
}

/// E-mail accounts and their warm-up.
fn sending(declared: CapabilitiesBuilder) -> CapabilitiesBuilder {
    declared
        .native(
            Resource::EmailAccount,
            Verb::List,
            &["sender_accounts_list"],
        )
        .native(
            Resource::EmailAccount,
            Verb::Create,
            &["sender_accounts_create"],
        )
        .native(
            Resource::EmailAccount,
            Verb::Update,
            &["sender_accounts_update"],
        )
        .note("`tags` replaces the whole list")
        .native(
            Resource::EmailAccount,
            Verb::Check,
            &["sender_accounts_status"],
        )
        .native(Resource::WarmUp, Verb::List, &["warm_ups_list"])
        .filters(&["status"])
        .native(Resource::WarmUp, Verb::Get, &["warm_ups_get"])
        .native(Resource::WarmUp, Verb::Create, &["warm_ups_create"])
        .native(Resource::WarmUp, Verb::Update, &["warm_ups_update"])
        .native(Resource::WarmUp, Verb::Delete, &["warm_ups_delete"])
        .native(Resource::WarmUpStats, Verb::Get, &["warm_ups_statistics"])
        .filters(&["period", "date_from", "date_to"])
        .note("of the last two weeks, unless `period` or both dates are given")
}

/// What the vendor finds out. The call that is charged comes first.
fn enrichment(declared: CapabilitiesBuilder) -> CapabilitiesBuilder {
    declared
        .native(
            Resource::EnrichedPerson,
            Verb::Find,
            &[
                "emails_by_name_start",
                "emails_by_name_result",
                "linkedin_profiles_start",
                "linkedin_profiles_result",
                "profiles_get_by_email",
            ],
        )
        .native(
            Resource::EnrichedPerson,
            Verb::FindByDomain,
            &["domain_prospects_start", "domain_prospects_result"],
        )
        .note("addresses are not among the data: ask for them with `find_emails` and the id")
        .native(
            Resource::EnrichedPerson,
            Verb::FindEmails,
            &[
                "domain_prospect_emails_start",
                "domain_prospect_emails_result",
                "database_prospect_emails_start",
                "database_prospect_emails_result",
            ],
        )
        .note("the id is the whole URL that a list or search gave")
        .native(
            Resource::EnrichedCompany,
            Verb::FindByDomain,
            &["domain_search_start", "domain_search_result"],
        )
        .native(
            Resource::EnrichedCompany,
            Verb::FindByName,
            &["company_domains_start", "company_domains_result"],
        )
        .native(
            Resource::EnrichedCompany,
            Verb::FindEmails,
            &[
                "domain_emails_start",
                "domain_emails_result",
                "generic_contacts_start",
                "generic_contacts_result",
            ],
        )
        .unmapped(&["webhook_url"], "the result is polled for")
        .note("the addresses are not verified")
        .native(
            Resource::EnrichedCompany,
            Verb::CountEmails,
            &["domain_emails_count"],
        )
        .native(
            Resource::EnrichedCompany,
            Verb::Search,
            &["database_companies_start", "database_companies_result"],
        )
        .filters(&prospecting::COMPANY_FILTERS)
        .filter_fields(&prospecting::COMPANY_FILTER_FIELDS)
        .note(prospecting::ONE_FILTER)
        .native(
            Resource::Prospect,
            Verb::Search,
            &["database_prospects_start", "database_prospects_result"],
        )
        .filters(&prospecting::PERSON_FILTERS)
        .filter_fields(&prospecting::PERSON_FILTER_FIELDS)
        .note(prospecting::ONE_FILTER)
        .note("last names and profiles are masked: ask for the rest with `find_emails` and the id")
        .native(
            Resource::Prospect,
            Verb::Count,
            &["database_prospects_start", "database_prospects_result"],
        )
        .filters(&prospecting::PERSON_FILTERS)
        .filter_fields(&prospecting::PERSON_FILTER_FIELDS)
        .note(prospecting::ONE_FILTER)
        .native(
            Resource::EmailVerification,
            Verb::Verify,
            &["email_verification_start", "email_verification_result"],
        )
        .unsupported(
            Resource::EmailVerification,
            Verb::RequestVerification,
            "the vendor gives the verdicts with the job, and not with the contacts",
            Some("use `verify`, or a job of the typed client"),
        )
}

fn mappings() -> Vec<Mapping> {
    let campaign = || CampaignId::from("1");
    let event = |kind| Event::of(campaign(), kind);
    vec![
        Mapping::read(account::read),
        Mapping::read(contacts::read),
        Mapping::read(contacts::in_list),
        Mapping::create::<Contact, _>(contacts::write),
        Mapping::read(contacts::custom_field),
        Mapping::read(lists::read),
        Mapping::read(lists::suppression),
        Mapping::create::<List, _>(lists::write),
        Mapping::read(|from| lists::member(from, &"1".into())),
        Mapping::read(pipelines::read),
        Mapping::read(pipelines::stage),
        Mapping::read(campaigns::row).by(Mapping::ROWS),
        Mapping::read(campaigns::read).by(Mapping::WHOLE),
        Mapping::create::<Campaign, _>(|from| {
            words_of_campaign(from);
            sending::create(from)
        }),
        Mapping::update::<Campaign, _>(|from| {
            words_of_campaign(from);
            sending::update(from)
        }),
        Mapping::read(|from| campaigns::member(from, &campaign())),
        Mapping::read(move |from| event(Kind::Sent).sent(from)),
        Mapping::read(move |from| event(Kind::Opened).seen(from)),
        Mapping::read(move |from| event(Kind::Replied).replied(from)),
        Mapping::read(move |from| event(Kind::Finished).finished(from)),
        Mapping::read(move |from| event(Kind::Any).any(from)),
        Mapping::read(|from| campaigns::stats(from, &campaign(), None)),
        Mapping::read(|from: &mut Reading<_>| campaigns::progress(from)),
        Mapping::read(campaigns::schedule),
        Mapping::read(contents::read),
        Mapping::create::<StepContent, _>(|from| {
            from.state = Change::Set("active".into());
            contents::create(from, Some(&"1".into()))
        })
        .and("id"),
        Mapping::update::<StepContent, _>(|from| {
            from.state = Change::Set("active".into());
            contents::update(from)
        }),
        Mapping::read(webhooks::read),
        Mapping::create::<Webhook, _>(|from| {
            from.event = Change::Set("campaign_email.sent".into());
            webhooks::create(from)
        }),
        Mapping::update::<Webhook, _>(webhooks::update),
        Mapping::read(email_accounts::read),
        Mapping::read(|from| email_accounts::check(from, "1".into())),
        // Of the words that a field takes, the value that mappers are tried with is none.
        Mapping::create::<EmailAccount, _>(|from| {
            words_of_servers(from);
            email_accounts::create(from)
        }),
        Mapping::update::<EmailAccount, _>(|from| {
            words_of_servers(from);
            email_accounts::update(from)
        }),
        Mapping::read(warm_ups::read),
        Mapping::create::<WarmUp, _>(|from| {
            from.strategy = "steady".into();
            from.providers = Change::Set(vec!["gmail".into()]);
            warm_ups::create(from)
        }),
        Mapping::update::<WarmUp, _>(|from| {
            from.strategy = "steady".into();
            from.status = "active".into();
            from.providers = Change::Set(vec!["gmail".into()]);
            warm_ups::update(from)
        }),
        Mapping::read(|from| warm_ups::stats(from, "1".into())),
        Mapping::read(enrichment::profile),
        Mapping::read(enrichment::linkedin_profile),
        Mapping::read(enrichment::emails_of_name),
        Mapping::read(enrichment::person_of_domain),
        Mapping::read(|from| enrichment::found_emails(from, "1".into())),
        Mapping::read(|from| enrichment::revealed(from, "1".into())),
        Mapping::read(enrichment::email_of_domain),
        Mapping::read(enrichment::company),
        Mapping::read(enrichment::company_of_name),
        Mapping::read(enrichment::verification),
        Mapping::read(prospecting::person),
        Mapping::read(prospecting::company),
    ]
}

fn words_of_campaign(patch: &mut CampaignPatch) {
    patch.priority = Change::Set("high".into());
    if let Change::Set(sending) = &mut patch.sending {
        sending.priority = Some("first_email".into());
    }
    if let Change::Set(deals) = &mut patch.deals {
        deals.triggers = vec!["open".into()];
    }
    if let Change::Set(steps) = &mut patch.steps {
        for step in steps {
            step.kind = Some("email".into());
            step.wait_unit = Some("days".into());
        }
    }
}

fn words_of_servers(patch: &mut EmailAccountPatch) {
    for server in [&mut patch.smtp, &mut patch.imap] {
        if let Change::Set(server) = server {
            server.encryption = Some("ssl".to_owned());
        }
    }
}

/// The rows of a response, which lists have in `data`.
///
/// Something else in that place is an error: taken for no rows, it would look like the end.
fn rows<A, V, T>(
    response: ResponseValue<A>,
    data: impl FnOnce(A) -> Option<Vec<V>>,
    map: impl Fn(&mut Reading<V>) -> T,
) -> Result<Vec<Mapped<T>>>
where
    A: FieldTable,
    V: FieldTable,
    T: Record,
{
    rows_in("data", response, data, map)
}

/// As [`rows`], with the rows in another field.
fn rows_in<A, V, T>(
    field: &str,
    response: ResponseValue<A>,
    data: impl FnOnce(A) -> Option<Vec<V>>,
    map: impl Fn(&mut Reading<V>) -> T,
) -> Result<Vec<Mapped<T>>>
where
    A: FieldTable,
    V: FieldTable,
    T: Record,
{
    let is_other = response.unknown_fields().get(field).is_some();
    match data(response.into_inner()) {
        None if is_other => Err(Error::new(
            ErrorKind::Decode,
            format!("what the response has in `{field}` is no list"),
        )
        .with_origin(Origin::Vendor)
        .with_advice("use the typed client")),
        rows => Ok(adapter::read_all(API.vendor, rows.unwrap_or_default(), map)),
    }
}

/// The record of a response, which has it in `data`.
fn record<V: FieldTable>(data: Option<V>, what: &str) -> Result<V> {
    data.filter(|data| rest(data).values().any(|value| !value.is_null()))
        .ok_or_else(|| {
            Error::new(
                ErrorKind::NotFound,
                format!("the vendor has no such {what}"),
            )
            .with_origin(Origin::Vendor)
        })
}

/// Whether the vendor says that it has nobody: `success` is false, and nothing says why. What it
/// returns then is not documented.
fn is_nobody(error: &crm_snov::reference::Error) -> bool {
    error.kind() == client::ErrorKind::Rejected && error.messages().is_empty()
}

/// The receipt for what was made. Without an id in the response it tells how to find it.
fn created<I>(id: Option<impl Into<I>>, find: FollowUp) -> Receipt<I> {
    let receipt = Receipt::new(Outcome::Created).id(id);
    match receipt.id {
        Some(_) => receipt,
        None => receipt.follow_up(find),
    }
}

/// An id as the number that the vendor has it as.
fn number(field: &'static str, id: &impl AsRef<str>) -> Result<i64> {
    id.as_ref()
        .parse()
        .map_err(|_| Error::invalid([field], "the vendor's ids are integers"))
}

/// Takes an id that is set, as the number that the vendor has it as.
fn take_id<P, T: AsRef<str>>(
    from: &mut Writing<P>,
    field: &str,
    of: impl FnOnce(&mut P) -> &mut Change<T>,
) -> Option<i64> {
    let change = of(from);
    let Change::Set(id) = change else {
        return None;
    };
    let number = id.as_ref().parse().ok();
    *change = Change::Leave;
    if number.is_none() {
        from.invalid(field);
    }
    number
}

/// Takes a word that is set, if the vendor takes it.
fn take_word<P, W: AsRef<str>, T: FromStr>(
    from: &mut Writing<P>,
    field: &str,
    of: impl FnOnce(&mut P) -> &mut Change<W>,
) -> Option<T> {
    let change = of(from);
    let Change::Set(text) = change else {
        return None;
    };
    let word = text.as_ref().parse().ok();
    *change = Change::Leave;
    if word.is_none() {
        from.invalid(field);
    }
    word
}

/// Takes the time of a `/v1` call. What it has beside the time itself stays.
fn v1_date(field: &mut Option<types::V1Date>) -> Option<Time> {
    match field.take()? {
        types::V1Date::String(text) => Some(text.into()),
        types::V1Date::V1DateParts(mut parts) => {
            let date = parts.date.take();
            *field = (!rest(&parts).is_empty()).then(|| parts.into());
            date.map(Into::into)
        }
        other => {
            *field = Some(other);
            None
        }
    }
}

/// Reads the profiles of a person.
fn social_links<V>(
    from: &mut Reading<V>,
    of: impl FnOnce(&mut V) -> &mut Option<Vec<types::SocialLink>>,
) -> Vec<SocialLink> {
    let links = each(of(from), |own| (own.type_.take(), own.link.take()));
    let mut found = Vec::new();
    for (index, (network, url)) in links.into_iter().enumerate() {
        let lower = network.as_ref().map(|network| network.to_lowercase());
        if lower != network {
            from.translated(format_args!("social[{index}].type"));
        }
        if lower.is_some() || url.is_some() {
            found.push(SocialLink {
                network: lower.map(Into::into),
                url,
            });
        }
    }
    found
}

/// A place, of which the vendor has one string.
fn place(text: &mut Option<String>) -> Vec<Address> {
    filled(text)
        .map(|text| Address::default().text(text))
        .into_iter()
        .collect()
}

/// How a campaign stands. The vendor writes it in several ways.
fn state<V>(from: &mut Reading<V>, status: String) -> CampaignState {
    let state = state_of(status.clone());
    if !matches!(&state, CampaignState::Other(word) if *word == status) {
        from.translated("status");
    }
    state
}

fn state_of(status: String) -> CampaignState {
    let lower = status.to_lowercase();
    match lower.as_str() {
        "new" | "draft" => CampaignState::Draft,
        "active" => CampaignState::Active,
        "paused" | "pause" => CampaignState::Paused,
        "completed" | "complete" => CampaignState::Completed,
        "scheduled" | "archived" => CampaignState::Other(lower),
        _ => CampaignState::Other(status),
    }
}

/// Today as a number of days since 1970, in UTC.
fn today() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map_or(0, |since| since.as_secs() / 86_400)
}

/// The number of the day of a date since 1970.
fn day_of(date: &str) -> Option<u64> {
    let since = Time::from(date).time()?.duration_since(UNIX_EPOCH);
    Some(since.ok()?.as_secs() / 86_400)
}

/// The date of a day since 1970, by the Gregorian calendar.
fn date_of(day: u64) -> String {
    // The year begins in March, so that the leap day is its last.
    let day = day + 719_468;
    let (era, day) = (day / 146_097, day % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, next) = match month < 10 {
        true => (month + 3, 0),
        false => (month - 9, 1),
    };
    let year = era * 400 + year + next;
    format!("{year:04}-{month:02}-{day:02}")
}

/// The filters of a query that have one value each.
fn single_filters(query: Query) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for (name, values) in query.filters {
        let mut values = values.into_iter();
        match (values.next(), values.next()) {
            (Some(value), None) => found.insert(name, value),
            _ => return Err(Error::invalid([name], "the filter takes one value")),
        };
    }
    Ok(found)
}

/// The first and last day that a query asks for. Of one that has no first day, it is `days` before
/// the last; of one that has neither, the last is today.
fn dates(
    filters: &mut BTreeMap<String, String>,
    days: u64,
    most: Option<u64>,
) -> Result<(String, String)> {
    let day = |field: &str, date: &str| {
        let day = day_of(date).filter(|day| date_of(*day) == date);
        day.ok_or_else(|| Error::invalid([field], "the date is not written like `2026-06-15`"))
    };
    let to = match filters.remove("date_to") {
        Some(to) => to,
        None => date_of(today()),
    };
    let last = day("date_to", &to)?;
    let Some(from) = filters.remove("date_from") else {
        return Ok((date_of(last.saturating_sub(days)), to));
    };
    let first = day("date_from", &from)?;
    let Some(apart) = last.checked_sub(first) else {
        return Err(Error::invalid(
            ["date_from", "date_to"],
            format!("`date_from` is after `date_to`, {to}"),
        ));
    };
    match most {
        Some(most) if apart > most => Err(Error::invalid(
            ["date_from", "date_to"],
            format!("the dates are {apart} days apart, and the vendor allows {most}"),
        )
        .with_advice(format!(
            "ask for {most} days at a time, the first time with `date_to` {}",
            date_of(first + most)
        ))),
        _ => Ok((from, to)),
    }
}

/// Waits for the result of a job that was started. An error keeps the job's id, and names the
/// method of the typed client that continues with it.
async fn finish<T, E>(
    job: Result<Job<T, E>, client::Error<E>>,
    polling: &Polling,
    go_on: &'static str,
) -> Result<ResponseValue<T>>
where
    E: std::fmt::Debug + Send + Sync + 'static,
{
    let failed = match job?.wait(polling).await {
        Ok(response) => return Ok(response),
        Err(failed) => failed,
    };
    let given_up = matches!(failed.reason(), TaskFailure::Failed { .. });
    let error = Error::from(failed);
    Err(if given_up {
        error
    } else {
        error.with_advice(format!(
            "take the job up with `{go_on}` of the typed client, since a new one may be charged again"
        ))
    })
}

#[cfg(test)]
mod tests;
