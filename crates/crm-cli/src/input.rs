//! What a method of the facade takes, as arguments of the command line.

mod assign;
pub(crate) mod given;
pub(crate) mod schema;
pub(crate) mod source;

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, Command, value_parser};
use crm_facade::Query;
use crm_facade::model::{
    AgentId, CampaignEventKind, CampaignId, CampaignState, CompanyId, ContactId, DealId, Email,
    EmailAccountId, ListId, MemberState, PersonId, PersonKey, PhoneCallId, PipelineId, ProductId,
    StepContentId, StepId, UserId, VerificationRequest, WarmUpId, WebhookId, WorkspaceId,
};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::failure::{Exit, Failure};
pub(crate) use given::Given;

/// An argument of a method, as the command line has it.
pub(crate) trait Input: Clone + Sized {
    /// Adds what is needed for it to a command.
    fn declare(name: &'static str, command: Command) -> Command;

    /// Takes it from what was given.
    fn take(name: &'static str, given: &Given<'_>) -> Result<Self, Failure>;

    /// What an example has for it; `{id}` and its like stand for what the vendor's sandbox has.
    fn example(name: &'static str) -> String;

    /// How many things it asks for at once.
    fn things(&self) -> Option<usize> {
        None
    }

    /// A part of it, where it asks for several things: `size` of them.
    fn part(&self, _index: usize, _size: usize) -> Self {
        self.clone()
    }
}

/// The value's name in help, and the meaning, of a plain argument.
fn about(name: &str) -> (&'static str, &'static str, &'static str) {
    match name {
        "id" => ("ID", "Id, as the vendor writes it", "{id}"),
        "text" => ("TEXT", "Text to search for", "ada"),
        "email" | "emails" => ("EMAIL", "E-mail address", "{email}"),
        "domain" => ("DOMAIN", "Domain, such as example.com", "example.com"),
        "name" => ("NAME", "Name of the copy", "Copy"),
        "names" => ("NAME", "Name of a company", "\"Example Ltd\""),
        "list" => ("LIST", "Id of the list", "{list}"),
        "step" => ("STEP", "Id of the step", "{step}"),
        "person" => (
            "PERSON",
            "Id of a person, from a list or search",
            "{person}",
        ),
        "campaign" => ("CAMPAIGN", "Id of the campaign", "{campaign}"),
        "pipeline" => (
            "PIPELINE",
            "Id of the pipeline [default: all pipelines]",
            "{pipeline}",
        ),
        "contacts" => ("CONTACT", "Id of a contact", "{contact}"),
        "people" => (
            "PERSON",
            "Id of a person in the vendor's catalogue",
            "{person}",
        ),
        "filter" => ("FILTER", "Name of the filter", "job_title"),
        "count" => ("COUNT", "Number of people to unlock", "5"),
        "kind" => (
            "KIND",
            "Kind of event: sent, opened, clicked, replied, email_replied, finished, bounced, \
             unsubscribed, any",
            "sent",
        ),
        "state" => ("STATE", "The new state", "paused"),
        _ => ("VALUE", "", "x"),
    }
}

fn positional(name: &'static str) -> Arg {
    let (value, help, _) = about(name);
    Arg::new(name).value_name(value).help(help).required(true)
}

fn text(name: &str, given: &Given<'_>) -> Result<String, Failure> {
    given
        .get_one::<String>(name)
        .cloned()
        .ok_or_else(|| Failure::usage(format!("{} is missing", about(name).0)))
}

macro_rules! texts {
    ($($ty:ty),* $(,)?) => {$(
        impl Input for $ty {
            fn declare(name: &'static str, command: Command) -> Command {
                command.arg(positional(name))
            }

            fn take(name: &'static str, given: &Given<'_>) -> Result<Self, Failure> {
                text(name, given).map(Self::from)
            }

            fn example(name: &'static str) -> String {
                about(name).2.to_owned()
            }
        }
    )*};
}

texts!(
    String,
    AgentId,
    PhoneCallId,
    CampaignEventKind,
    CampaignId,
    CampaignState,
    CompanyId,
    ContactId,
    DealId,
    EmailAccountId,
    ListId,
    MemberState,
    PersonId,
    PipelineId,
    ProductId,
    StepContentId,
    StepId,
    UserId,
    WarmUpId,
    WebhookId,
    WorkspaceId,
);

impl Input for u32 {
    fn declare(name: &'static str, command: Command) -> Command {
        let arg = positional(name).long(name).value_parser(value_parser!(u32));
        command.arg(arg)
    }

    fn take(name: &'static str, given: &Given<'_>) -> Result<Self, Failure> {
        Ok(given.get_one::<u32>(name).copied().unwrap_or_default())
    }

    fn example(name: &'static str) -> String {
        format!("--{name} {}", about(name).2)
    }
}

/// One that may be left out.
impl<T: From<String> + Clone> Input for Option<T> {
    fn declare(name: &'static str, command: Command) -> Command {
        command.arg(positional(name).long(name).required(false))
    }

    fn take(name: &'static str, given: &Given<'_>) -> Result<Self, Failure> {
        Ok(given.get_one::<String>(name).cloned().map(T::from))
    }

    fn example(_: &'static str) -> String {
        String::new()
    }
}

/// Several at the end of the command, or from a file.
fn declare_several(name: &'static str, command: Command) -> Command {
    let command = command.arg(positional(name).num_args(1..));
    source::declare(name, command)
}

fn several(name: &str, given: &Given<'_>) -> Vec<String> {
    let values = given.get_many::<String>(name);
    values.into_iter().flatten().cloned().collect()
}

fn part<T: Clone>(values: &[T], index: usize, size: usize) -> Vec<T> {
    let part = values.chunks(size.max(1)).nth(index);
    part.unwrap_or_default().to_vec()
}

macro_rules! several {
    ($($ty:ty),*) => {$(
        impl Input for Vec<$ty> {
            fn declare(name: &'static str, command: Command) -> Command {
                declare_several(name, command)
            }

            fn take(name: &'static str, given: &Given<'_>) -> Result<Self, Failure> {
                let values = source::values(name, given)?;
                if name == "emails" && given.is_paid() {
                    let emails = source::emails(values, given, |text| (text.to_owned(), ()))?;
                    return Ok(emails.into_iter().map(|(email, ())| email.into()).collect());
                }
                Ok(source::once(values, given).into_iter().map(Into::into).collect())
            }

            fn example(name: &'static str) -> String {
                about(name).2.to_owned()
            }

            fn things(&self) -> Option<usize> {
                Some(self.len())
            }

            fn part(&self, index: usize, size: usize) -> Self {
                part(self, index, size)
            }
        }
    )*};
}

several!(String, ContactId, PersonId);

impl Input for Query {
    fn declare(_: &'static str, command: Command) -> Command {
        command
            .arg(
                Arg::new("query_text")
                    .long("text")
                    .value_name("TEXT")
                    .help("Show only records that contain this text"),
            )
            .arg(
                Arg::new("filter")
                    .long("filter")
                    .value_name("NAME=VALUE")
                    .action(ArgAction::Append)
                    .help(
                        "Select only records with this value; `crm vendors VENDOR` lists the filters; \
                         raw.NAME=VALUE sends the vendor's own parameter; can be repeated",
                    ),
            )
    }

    fn take(_: &'static str, given: &Given<'_>) -> Result<Self, Failure> {
        let query = match given.get_one::<String>("query_text") {
            Some(text) => Self::new().text(text),
            None => Self::new(),
        };
        several("filter", given)
            .iter()
            .try_fold(query, |query, filter| {
                let (name, value) = pair("--filter", filter)?;
                Ok(narrowed(query, name, value))
            })
    }

    fn example(_: &'static str) -> String {
        String::new()
    }
}

/// The query, narrowed down by a filter; `raw.NAME` is the vendor's own parameter.
pub(crate) fn narrowed(query: Query, name: &str, value: &str) -> Query {
    match name.strip_prefix("raw.") {
        Some(name) => query.raw_filter(name, value),
        None => query.filter(name, [value]),
    }
}

/// Both halves of `name=value`.
pub(crate) fn pair<'a>(option: &str, text: &'a str) -> Result<(&'a str, &'a str), Failure> {
    text.split_once('=')
        .filter(|(name, _)| !name.is_empty())
        .ok_or_else(|| {
            Failure::usage(format!("`{option}` needs a name and a value"))
                .advice(format!("write {option} NAME=VALUE"))
        })
}

const KEY: &str = "E-mail address, address of a LinkedIn profile, or \"First Last, domain\"";

fn person(text: &str) -> Result<PersonKey, Failure> {
    if text.contains('@') {
        return Ok(PersonKey::Email(text.to_owned()));
    }
    if text.contains("linkedin.com/") {
        return Ok(PersonKey::LinkedIn(text.to_owned()));
    }
    let key = text.split_once(',').and_then(|(name, domain)| {
        let (first_name, last_name) = name.trim().rsplit_once(' ')?;
        Some(PersonKey::NameAndDomain {
            first_name: first_name.trim().to_owned(),
            last_name: last_name.to_owned(),
            domain: domain.trim().to_owned(),
        })
    });
    key.ok_or_else(|| {
        Failure::usage("this does not tell which person is meant").advice(format!("give: {KEY}"))
    })
}

impl Input for PersonKey {
    fn declare(name: &'static str, command: Command) -> Command {
        command.arg(positional(name).value_name("PERSON").help(KEY))
    }

    fn take(name: &'static str, given: &Given<'_>) -> Result<Self, Failure> {
        person(&text(name, given)?)
    }

    fn example(_: &'static str) -> String {
        "ada@example.com".to_owned()
    }
}

impl Input for Vec<PersonKey> {
    fn declare(name: &'static str, command: Command) -> Command {
        let arg = positional(name)
            .value_name("PERSON")
            .help(KEY)
            .num_args(1..);
        source::declare(name, command.arg(arg))
    }

    fn take(name: &'static str, given: &Given<'_>) -> Result<Self, Failure> {
        let values = source::once(source::values(name, given)?, given);
        values.iter().map(|key| person(key)).collect()
    }

    fn example(_: &'static str) -> String {
        "\"Ada Lovelace, example.com\"".to_owned()
    }

    fn things(&self) -> Option<usize> {
        Some(self.len())
    }

    fn part(&self, index: usize, size: usize) -> Self {
        part(self, index, size)
    }
}

impl Input for Vec<VerificationRequest> {
    fn declare(name: &'static str, command: Command) -> Command {
        let arg = positional(name)
            .value_name("EMAIL[=CONTACT]")
            .help("E-mail address, and the contact that it belongs to")
            .num_args(1..);
        source::declare(name, command.arg(arg))
    }

    fn take(name: &'static str, given: &Given<'_>) -> Result<Self, Failure> {
        let halves = |text: &str| match text.split_once('=') {
            Some((email, contact)) => (email.to_owned(), Some(contact.to_owned())),
            None => (text.to_owned(), None),
        };
        let emails = source::emails(source::values(name, given)?, given, halves)?;
        let request = |(email, contact): (String, Option<String>)| match contact {
            Some(contact) => VerificationRequest::new(email).contact_id(contact),
            None => VerificationRequest::new(email),
        };
        Ok(emails.into_iter().map(request).collect())
    }

    fn example(_: &'static str) -> String {
        "ada@example.com={contact}".to_owned()
    }

    fn things(&self) -> Option<usize> {
        Some(self.len())
    }

    fn part(&self, index: usize, size: usize) -> Self {
        part(self, index, size)
    }
}

/// A record or patch, from `--file`, `--set` and `--clear`.
pub(crate) trait Written: DeserializeOwned + JsonSchema {
    /// Whether fields can be cleared.
    const PATCH: bool;

    /// What an example sets.
    const EXAMPLE: &'static str;
}

macro_rules! written {
    ($($record:ident: $example:literal, $patch:ident: $change:literal;)*) => {$(
        impl Written for crm_facade::model::$record {
            const PATCH: bool = false;
            const EXAMPLE: &'static str = $example;
        }

        impl Written for crm_facade::model::$patch {
            const PATCH: bool = true;
            const EXAMPLE: &'static str = $change;
        }

        record_input!(crm_facade::model::$record);
        record_input!(crm_facade::model::$patch);
    )*};
}

macro_rules! record_input {
    ($ty:ty) => {
        impl Input for $ty {
            fn declare(_: &'static str, command: Command) -> Command {
                declare_record(command, <$ty as Written>::PATCH)
            }

            fn take(_: &'static str, given: &Given<'_>) -> Result<Self, Failure> {
                take_record(given)
            }

            fn example(_: &'static str) -> String {
                format!("--set {}", <$ty as Written>::EXAMPLE)
            }
        }
    };
}

written! {
    PhoneCall: "agent_id={agent} --set from_number=+12125550101 --set to_number=+12125550100",
        PhoneCallPatch: "outcome=interested";
    Campaign: "name=Spring", CampaignPatch: "name=Spring";
    Company: "name=\"Example Ltd\"", CompanyPatch: "industry=Retail";
    Contact: "first_name=Ada --set last_name=Lovelace --set emails=ada@example.com", ContactPatch: "title=CTO";
    Deal: "name=\"First order\" --set company_name=\"Example Ltd\" --set stage_id=Verbal",
        DealPatch: "amount=1200.50 --set stage_id=Verbal";
    EmailAccount: "sender_name=Ada", EmailAccountPatch: "sender_name=Ada";
    List: "name=Customers", ListPatch: "name=Customers";
    Product: "name=Basket --set price=9.90 --set unit=piece", ProductPatch: "price=9.90";
    StepContent: "id={id} --set subject=Hello --set body=Hello --set plain_text=true --set state=active",
        StepContentPatch: "subject=Hello";
    User: "email=ada@example.com --set full_name=\"Ada Lovelace\" --set permissions=1",
        UserPatch: "full_name=\"Ada Lovelace\"";
    WarmUp: "email_account_id={account} --set per_day=20 --set start_per_day=2 --set daily_increase=2",
        WarmUpPatch: "per_day=20";
    Webhook: "event=campaign_email.sent --set url=https://example.com/hook", WebhookPatch: "active=false";
    Workspace: "name=Sales", WorkspacePatch: "name=Sales";
}

fn declare_record(command: Command, patch: bool) -> Command {
    let command = command
        .arg(
            Arg::new("set")
                .long("set")
                .value_name("FIELD=VALUE")
                .action(ArgAction::Append)
                .help("Set a field by dotted path: `title=CTO`, `emails.0.address=…`; can be repeated")
                .long_help(
                    "Set a field by dotted path; `crm fields` lists the fields. The value has the \
                     field's type. Repeat --set to add entries to a list, or give JSON. An e-mail \
                     address, phone number or amount may be plain text. Custom fields have their \
                     names: `custom_fields.Region=EMEA`. Overrides the value in the file.",
                ),
        )
        .arg(
            Arg::new("file")
                .long("file")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("Read the record as JSON from a file; `-` reads standard input"),
        );
    if !patch {
        return command;
    }
    command.arg(
        Arg::new("clear")
            .long("clear")
            .value_name("FIELD")
            .action(ArgAction::Append)
            .help("Remove the value of a field; can be repeated"),
    )
}

fn take_record<T: Written>(given: &Given<'_>) -> Result<T, Failure> {
    let schema = schema::Schema::of::<T>();
    if let Some(record) = given.record() {
        return read_record(record);
    }
    let mut record = match given.get_one::<PathBuf>("file") {
        Some(file) => json(file)?,
        None => Value::Object(Map::new()),
    };
    if let Value::Object(fields) = &mut record {
        // What this program writes beside a record is no part of it.
        fields.remove("losses");
        fields.remove("cost");
    } else {
        return Err(
            Failure::new(Exit::Rejected, "the file holds no JSON object")
                .advice("give one record; `crm import` takes many"),
        );
    }
    schema.check(&record)?;
    for set in several("set", given) {
        let (path, value) = pair("--set", &set)?;
        assign::assign(&schema, &mut record, path, value)?;
    }
    if T::PATCH {
        for path in several("clear", given) {
            assign::clear(&schema, &mut record, &path)?;
        }
    }
    if record.as_object().is_none_or(Map::is_empty) {
        return Err(Failure::usage("nothing was given to write")
            .advice("name fields with --set FIELD=VALUE, or a JSON file with --file"));
    }
    check_addresses(&record)?;
    given.keep_record(&record);
    read_record(record)
}

/// Rejects what stands for an e-mail address and is none, which the vendor would reject later.
pub(crate) fn check_addresses(record: &Value) -> Result<(), Failure> {
    let emails = record["emails"].as_array().into_iter().flatten();
    let emails = emails.enumerate();
    let addresses = emails.map(|(place, email)| (format!("emails.{place}"), &email["address"]));
    let own = ("email".to_owned(), &record["email"]);
    for (path, address) in addresses.chain([own]) {
        if address
            .as_str()
            .is_some_and(|text| !Email::is_address(text))
        {
            // The value may be personal.
            let failure = format!("`{path}` expects an e-mail address");
            return Err(Failure::new(Exit::Rejected, failure)
                .advice("write it without a name, such as ada@example.com"));
        }
    }
    Ok(())
}

/// A record or patch of the model from its JSON.
fn read_record<T: DeserializeOwned>(record: Value) -> Result<T, Failure> {
    serde_json::from_value(record).map_err(|error| {
        Failure::new(Exit::Rejected, format!("the input is not valid: {error}"))
            .advice("`crm fields` tells the type of each field")
    })
}

/// JSON from a file, or from standard input with `-`.
pub(crate) fn json(file: &Path) -> Result<Value, Failure> {
    let (text, shown) = source::text(file)?;
    serde_json::from_str(&text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Failure::new(
            Exit::Rejected,
            format!("{shown} is not valid JSON at line {line}, column {column}"),
        )
        .advice("correct it there")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_told_by_address_profile_or_name_and_domain() {
        assert_eq!(
            person("ada@example.com").ok(),
            Some(PersonKey::Email("ada@example.com".into()))
        );
        assert!(matches!(
            person("https://www.linkedin.com/in/ada"),
            Ok(PersonKey::LinkedIn(_))
        ));
        assert_eq!(
            person("Ada King Lovelace, example.com").ok(),
            Some(PersonKey::NameAndDomain {
                first_name: "Ada King".into(),
                last_name: "Lovelace".into(),
                domain: "example.com".into(),
            })
        );
        for text in ["Ada", "Ada Lovelace", "Ada, example.com", ""] {
            assert_eq!(
                person(text).map_err(|failure| failure.exit),
                Err(Exit::Usage),
                "{text}"
            );
        }
    }
}
