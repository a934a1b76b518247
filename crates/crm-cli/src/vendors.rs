//! `crm vendors` and `crm fields`: what each vendor can do, and which fields it carries.

use std::collections::BTreeMap;
use std::io::Write;

use clap::Args;
use crm_facade::api::{Api, AuthScheme, Trust};
use crm_facade::model::{
    Account, Agent, Campaign, CampaignEvent, CampaignMember, CampaignStats, Company, Contact,
    CustomFieldDefinition, Deal, EmailAccount, EmailVerification, EnrichedCompany, EnrichedPerson,
    LeadStatus, List, ListMember, PhoneCall, Pipeline, Product, Schedule, Stage, StepContent, User,
    WarmUp, WarmUpStats, Webhook, Workspace,
};
use crm_facade::{Access, Capability, Resource, Support, Vendor};
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::input::schema::{Schema, SchemaNode};
use crate::output::{Format, Row, wrapped};
use crate::resources::{command_of, price};
use crate::session::{Session, split};
use crate::words::counted;

/// What `crm vendors` takes.
#[derive(Args, Debug)]
pub(crate) struct Vendors {
    /// Vendor to show in detail, such as `minotaur` or `lunarsend/v1` [default: all vendors, in
    /// short]
    #[arg(value_name = "VENDOR")]
    vendor_name: Option<String>,
    /// Show only this resource, such as `contact`
    #[arg(long, value_name = "RESOURCE")]
    resource: Option<String>,
}

/// What `crm fields` takes.
#[derive(Args, Debug)]
pub(crate) struct Fields {
    /// Vendor to show, such as `minotaur` or `lunarsend/v1` [default: all vendors, side by side]
    #[arg(value_name = "VENDOR")]
    vendor_name: Option<String>,
    /// Show only the fields of this resource, such as `contact`
    #[arg(long, value_name = "RESOURCE")]
    resource: Option<String>,
}

fn resource(name: Option<&str>) -> Result<Option<Resource>, Failure> {
    let Some(name) = name else { return Ok(None) };
    let found = Resource::ALL.iter().find(|known| known.as_str() == name);
    found.copied().map(Some).ok_or_else(|| {
        let known: Vec<_> = Resource::ALL.iter().map(|known| known.as_str()).collect();
        Failure::usage(format!("there is no resource `{name}`"))
            .advice(format!("expected one of {}", known.join(", ")))
    })
}

/// Tells what vendors can do.
///
/// # Errors
///
/// If there is no such vendor or resource, or the result can't be written.
pub(crate) fn vendors(arguments: &Vendors, session: &Session) -> Result<(), Failure> {
    let only = resource(arguments.resource.as_deref())?;
    let chosen = arguments
        .vendor_name
        .as_ref()
        .or(session.globals().vendor.as_ref());
    match chosen {
        Some(name) => {
            let (vendor, generation) = split(name)?;
            capabilities(vendor, generation, only, session)
        }
        None => overview(only, session),
    }
}

fn overview(only: Option<Resource>, session: &Session) -> Result<(), Failure> {
    let mut rows = Vec::new();
    for vendor in crm_facade::vendors() {
        for capabilities in vendor.capabilities() {
            let counted = |support: &str| {
                capabilities
                    .iter()
                    .filter(|entry| only.is_none_or(|only| entry.resource == only))
                    .filter(|entry| entry.support.as_str() == support)
                    .count()
            };
            let api = vendor
                .generations
                .iter()
                .find(|api| api.generation == capabilities.generation());
            let limits: Vec<_> = api
                .iter()
                .flat_map(|api| api.rate_limits)
                .map(|limit| format!("{} in {} s", limit.requests, limit.per_seconds))
                .collect();
            rows.push(Row::new(json!({
                "vendor": vendor.id,
                "name": vendor.name,
                "generation": capabilities.generation(),
                "operations": api.map_or(0, |api| api.operations.len()),
                "trust": trust(api, session.output().is_json()),
                "native": counted("native"),
                "emulated": counted("emulated"),
                "credentials": match api.map(|api| api.auth) {
                    Some(AuthScheme::ClientCredentials { .. }) => "client id and secret",
                    _ => "API key",
                },
                "limits": limits.join(", "),
            })));
        }
    }
    session.show(rows, &[], &[])?;
    session.say("`crm vendors VENDOR` shows what a vendor supports, and the source of each fact");
    Ok(())
}

/// How many operations have each trust level, worst last.
fn trust(api: Option<&&Api>, as_data: bool) -> Value {
    let operations = api.map_or(&[][..], |api| api.operations);
    let counted = Trust::ALL.iter().filter_map(|level| {
        let of_it = operations.iter().filter(|known| known.trust() == *level);
        Some((level.as_str(), of_it.count())).filter(|(_, count)| *count > 0)
    });
    match as_data {
        true => counted
            .map(|(level, count)| (level.to_owned(), json!(count)))
            .collect(),
        false => {
            let counted: Vec<_> = counted
                .map(|(level, count)| format!("{count} {level}"))
                .collect();
            counted.join(", ").into()
        }
    }
}

fn capabilities(
    vendor: &Vendor,
    generation: Option<&str>,
    only: Option<Resource>,
    session: &Session,
) -> Result<(), Failure> {
    let columns = [
        "name",
        "support",
        "trust",
        "command",
        "permissions",
        "price",
        "filters",
        "remarks",
    ];
    let output = session.output();
    let in_blocks = output.format() == Format::Table && output.fields().is_empty();
    let mut rows = Vec::new();
    let chosen = vendor
        .capabilities()
        .find(|found| generation.is_none_or(|generation| found.generation() == generation));
    for capability in chosen.into_iter().flatten() {
        if only.is_none_or(|only| capability.resource == only) {
            rows.push(told(capability, output.is_json()));
        }
    }
    if in_blocks {
        return blocks(&rows);
    }
    let rows = rows.into_iter().map(Row::new).collect();
    session.show(rows, &columns, &columns)?;
    Ok(())
}

/// Capabilities for reading: a line for each, and below it what else there is to know.
fn blocks(capabilities: &[Value]) -> Result<(), Failure> {
    let text = |capability: &Value, name: &str| crate::output::cell(&capability[name]);
    let width_of = |name: &str| {
        let widths = capabilities
            .iter()
            .map(|one| text(one, name).chars().count());
        widths.max().unwrap_or_default()
    };
    let (names, support) = (width_of("name"), width_of("support"));
    let mut shown = String::new();
    for capability in capabilities {
        let [name, how, trust, command] =
            ["name", "support", "trust", "command"].map(|name| text(capability, name));
        let line = format!("{name:names$}  {how:support$}  {trust:12}  {command}");
        shown.push_str(line.trim_end());
        shown.push('\n');
        for (title, field) in [
            ("filters", "filters"),
            ("permission", "permissions"),
            ("price", "price"),
            ("note", "remarks"),
        ] {
            let text = text(capability, field);
            if !text.is_empty() {
                shown.push_str(&wrapped(&format!("{title}: {text}"), "    ", "      "));
            }
        }
    }
    let mut out = anstream::stdout();
    out.write_all(shown.as_bytes())?;
    Ok(out.flush()?)
}

/// A capability as data; for a person, with what is to be known of it in one column.
fn told(capability: &Capability, as_data: bool) -> Value {
    let mut value = serde_json::to_value(capability).unwrap_or_default();
    let command = command_of(capability.resource, capability.verb);
    value["command"] = command.map(|command| format!("crm {command}")).into();
    if let (Value::Object(fields), false) = (&mut value, as_data) {
        let mut remarks: Vec<&str> = Vec::new();
        match &capability.support {
            Support::Emulated { how, calls, .. } => remarks.extend([how, calls]),
            Support::Unsupported { why, instead } => {
                remarks.push(why);
                remarks.extend(instead);
            }
            _ => {}
        }
        let further = capability.remarks();
        remarks.extend(further.iter().map(String::as_str));
        fields.insert("name".to_owned(), capability.name().into());
        let filters = capability.filter_names().join(", ");
        fields.insert("filters".to_owned(), filters.into());
        fields.insert("remarks".to_owned(), remarks.join("; ").into());
        let price = capability.cost.as_ref().and_then(price);
        fields.insert("price".to_owned(), price.unwrap_or_default().into());
    }
    value
}

/// Tells which fields vendors carry, and of which type they are.
///
/// # Errors
///
/// If there is no such vendor or resource, or the result can't be written.
pub(crate) fn fields(arguments: &Fields, session: &Session) -> Result<(), Failure> {
    let only = resource(arguments.resource.as_deref())?;
    let chosen = arguments
        .vendor_name
        .as_ref()
        .or(session.globals().vendor.as_ref());
    let chosen = chosen.map(|name| split(name)).transpose()?;
    let mut table: BTreeMap<(Resource, usize, &str), Carried> = BTreeMap::new();
    let mut order: BTreeMap<(Resource, &str), usize> = BTreeMap::new();
    let mut columns = Vec::new();
    let output = session.output();
    let is_read = output.format() == Format::Table && output.fields().is_empty();
    let mut generations = generations(chosen);
    let all = generations.len();
    if is_read && chosen.is_none() {
        // The preferred generation of each vendor comes first.
        generations.dedup_by_key(|(_, vendor, _)| vendor.id);
        for (column, vendor, _) in &mut generations {
            vendor.id.clone_into(column);
        }
    }
    let left_out = all - generations.len();
    for (column, vendor, generation) in generations {
        columns.push(column.clone());
        for found in vendor.coverage(generation) {
            if only.is_some_and(|only| found.resource != only) {
                continue;
            }
            let next = order.len();
            let place = *order.entry((found.resource, found.field)).or_insert(next);
            table
                .entry((found.resource, place, found.field))
                .or_default()
                .push((column.clone(), found.access));
        }
    }
    let mut rows = Vec::new();
    for ((resource, _, field), carried) in table {
        let kind = kind(resource, field).unwrap_or_default();
        let mut row = serde_json::Map::new();
        if !is_read || only.is_none() {
            row.insert("resource".to_owned(), json!(resource));
        }
        row.insert("field".to_owned(), json!(field));
        row.insert(
            "type".to_owned(),
            match is_read {
                true => json!(short_kind(&kind)),
                false => json!(kind),
            },
        );
        for column in &columns {
            let found = carried.iter().find(|(carrier, _)| carrier == column);
            let access = found.map(|(_, access)| match is_read {
                true => short_access(*access),
                false => self::access(*access),
            });
            row.insert(column.clone(), json!(access));
        }
        rows.push(Row::new(row.into()));
    }
    session.show(rows, &[], &[])?;
    if is_read {
        session.say("r: the vendor's API reads it, w: it writes it");
    }
    if left_out > 0 {
        session.say(format!(
            "left out: {}; `crm fields VENDOR` shows all of a vendor",
            counted(left_out as u64, "other API version")
        ));
    }
    Ok(())
}

/// How a field is carried, by the column of the vendor.
type Carried = Vec<(String, Access)>;

/// A type without its parts and words.
fn short_kind(kind: &str) -> String {
    match kind.find('{') {
        Some(parts) => format!("{}object", &kind[..parts]),
        None if kind.contains(", ") => "word".to_owned(),
        None => kind.to_owned(),
    }
}

fn short_access(access: Access) -> &'static str {
    match access {
        Access::None => "-",
        Access::Read => "r",
        Access::Write => "w",
        Access::Both => "rw",
    }
}

/// The generations to tell of, each with its column's name.
fn generations(
    chosen: Option<(&'static Vendor, Option<&'static str>)>,
) -> Vec<(String, &'static Vendor, &'static str)> {
    let vendors = crm_facade::vendors().iter();
    vendors
        .filter(|vendor| chosen.is_none_or(|(chosen, _)| chosen.id == vendor.id))
        .flat_map(|vendor| {
            let all: Vec<_> = vendor
                .capabilities()
                .map(|capabilities| capabilities.generation())
                .filter(|generation| {
                    chosen
                        .is_none_or(|(_, wanted)| wanted.is_none_or(|wanted| wanted == *generation))
                })
                .collect();
            let several = all.len() > 1;
            all.into_iter().map(move |generation| {
                let column = match several {
                    true => format!("{}/{generation}", vendor.id),
                    false => vendor.id.to_owned(),
                };
                (column, vendor, generation)
            })
        })
        .collect()
}

fn access(access: Access) -> &'static str {
    match access {
        Access::None => "-",
        Access::Read => "read",
        Access::Write => "write",
        Access::Both => "read, write",
    }
}

macro_rules! at_field {
    ($resource:expr, $field:expr, $told:expr; $($($known:ident)|+ => $record:ty,)*) => {
        match $resource {
            $( $(Resource::$known)|+ => {
                Schema::of::<$record>().top().property($field).map($told)
            } )*
            _ => None,
        }
    };
}

fn kind(resource: Resource, field: &str) -> Option<String> {
    of_field(resource, field, |at| at.kind())
}

/// The words that a field may have, where the model names them.
pub(crate) fn words(resource: Resource, field: &str) -> Vec<String> {
    of_field(resource, field, |at| at.words()).unwrap_or_default()
}

fn of_field<T>(resource: Resource, field: &str, told: impl Fn(SchemaNode<'_>) -> T) -> Option<T> {
    at_field! { resource, field, told;
        Contact => Contact,
        Company => Company,
        Deal => Deal,
        Pipeline => Pipeline,
        Stage => Stage,
        List | SuppressionList => List,
        ListMember => ListMember,
        Product => Product,
        PhoneCall => PhoneCall,
        Agent => Agent,
        Workspace => Workspace,
        User => User,
        Campaign => Campaign,
        CampaignMember => CampaignMember,
        CampaignEvent => CampaignEvent,
        CampaignStats => CampaignStats,
        Schedule => Schedule,
        LeadStatus => LeadStatus,
        Account => Account,
        EnrichedPerson | Prospect => EnrichedPerson,
        EnrichedCompany => EnrichedCompany,
        EmailVerification => EmailVerification,
        Webhook => Webhook,
        EmailAccount => EmailAccount,
        WarmUp => WarmUp,
        WarmUpStats => WarmUpStats,
        StepContent => StepContent,
        CustomField => CustomFieldDefinition,
    }
}
