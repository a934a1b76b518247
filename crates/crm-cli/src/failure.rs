//! What ends a command early, and the status that the process ends with.

use std::fmt;

use anstyle::{AnsiColor, Style};
use crm_facade::{Error, ErrorKind, Resource, Support, Verb};
use serde_json::{Map, Value, json};

use crate::config::variables;
use crate::resources::command_of;
use crate::terminal::calm;

/// The status that the process ends with, by the kind of what went wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(u8)]
pub enum Exit {
    /// Anything that has no status of its own.
    Other = 1,
    /// The command was not understood, or lacks something.
    Usage = 2,
    /// Settings or credentials are missing, wrong or not enough.
    Configuration = 3,
    /// There is no such record.
    NotFound = 4,
    /// The input is not as it must be, or the vendor rejected it.
    Rejected = 5,
    /// The vendor can't do it.
    Unsupported = 6,
    /// The same may succeed later.
    Temporary = 7,
    /// A part was done, or nothing tells whether it was done.
    Partly = 8,
    /// A file that it would write is there already.
    Exists = 9,
    /// Ended by the person.
    Interrupted = 130,
}

impl Exit {
    /// All of them but success, each with what it means.
    pub const ALL: [(Self, &'static str); 10] = [
        (Self::Other, "any other failure"),
        (Self::Usage, "invalid command line, or --yes is missing"),
        (
            Self::Configuration,
            "settings or credentials are missing or not accepted",
        ),
        (Self::NotFound, "no such record"),
        (Self::Rejected, "invalid input, or the vendor rejected it"),
        (Self::Unsupported, "the vendor does not support it"),
        (
            Self::Temporary,
            "rate limit, network or vendor failure; try again later",
        ),
        (Self::Partly, "partly done, or the outcome is unknown"),
        (
            Self::Exists,
            "the output file exists; --overwrite replaces it",
        ),
        (Self::Interrupted, "interrupted"),
    ];

    /// The status as a number.
    pub const fn code(self) -> u8 {
        self as u8
    }
}

/// Why a command did not do what was asked, and what to do next.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Failure {
    /// The status to end with.
    pub exit: Exit,
    /// What was attempted and what came back. Holds no secrets and no personal data.
    pub message: String,
    /// What to do next.
    pub advice: Option<String>,
    /// Where a call to a vendor failed: kind, operation, request id and the like, as data.
    pub details: Option<Box<Value>>,
}

impl Failure {
    /// A failure that says what was attempted and what came back.
    pub fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            message: message.into(),
            advice: None,
            details: None,
        }
    }

    /// A command that can't be carried out as it was given.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// A setting that is missing or wrong.
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::new(Exit::Configuration, message)
    }

    /// The person ended it.
    pub fn interrupted() -> Self {
        Self::new(Exit::Interrupted, "interrupted")
    }

    /// Standard output that can't be written to.
    pub(crate) fn output(error: std::io::Error) -> Self {
        match error.kind() {
            // Who reads has enough, and need not be told.
            std::io::ErrorKind::BrokenPipe => Self::new(Exit::Interrupted, ""),
            _ => Self::new(Exit::Other, format!("can't write standard output: {error}")),
        }
    }

    /// Writes it to standard error: as one line of JSON for a program, else for a person. Text of
    /// others in it does not steer the terminal.
    pub fn report(&self, as_json: bool) {
        if self.message.is_empty() {
            return;
        }
        if as_json {
            let line = json!({ "error": self.as_json() });
            anstream::eprintln!("{}", calm(&line.to_string()));
            return;
        }
        let red = AnsiColor::Red.on_default().bold();
        let dim = Style::new().dimmed();
        anstream::eprintln!("{red}error:{red:#} {}", calm(&self.message));
        if let Some(advice) = &self.advice {
            anstream::eprintln!("  {dim}→{dim:#} {}", calm(advice));
        }
    }

    /// The failure as data: message, advice, exit status, and what is known of the call.
    fn as_json(&self) -> Value {
        let mut fields = match self.details.as_deref() {
            Some(Value::Object(fields)) => fields.clone(),
            _ => Map::new(),
        };
        fields.retain(|_, value| !value.is_null());
        fields.insert("message".to_owned(), self.message.as_str().into());
        fields.insert("exit_status".to_owned(), self.exit.code().into());
        if let Some(advice) = &self.advice {
            fields.insert("advice".to_owned(), advice.as_str().into());
        }
        fields.into()
    }

    /// The kind of an error of a call, as data have it: `unauthenticated`.
    pub(crate) fn kind(&self) -> Option<&str> {
        self.details.as_deref()?.get("kind")?.as_str()
    }

    /// The permission that the credential lacks, where the vendor's documents name it.
    pub(crate) fn permission(&self) -> Option<&str> {
        self.details.as_deref()?.get("permission")?.as_str()
    }

    /// Whether it only says that whoever reads the result has read enough.
    pub fn is_enough(&self) -> bool {
        self.message.is_empty()
    }

    /// Says more of what to do next.
    #[must_use]
    pub(crate) fn and_advice(self, more: impl Into<String>) -> Self {
        let more = more.into();
        let advice = match &self.advice {
            Some(advice) => format!("{advice}; {more}"),
            None => more,
        };
        self.advice(advice)
    }

    /// Says what to do next.
    #[must_use]
    pub fn advice(mut self, advice: impl Into<String>) -> Self {
        self.advice = Some(advice.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::of_call(&error)
    }
}

impl Failure {
    /// A call to a vendor that failed.
    pub(crate) fn of_call(error: &Error) -> Self {
        let exit = match error.kind() {
            _ if is_in_doubt(error) => Exit::Partly,
            ErrorKind::NotFound => Exit::NotFound,
            ErrorKind::Unauthenticated
            | ErrorKind::PermissionDenied { .. }
            | ErrorKind::Configuration => Exit::Configuration,
            ErrorKind::Unsupported => Exit::Unsupported,
            ErrorKind::RateLimited | ErrorKind::Transport | ErrorKind::Interrupted => {
                Exit::Temporary
            }
            _ if error.is_temporary() => Exit::Temporary,
            ErrorKind::InvalidInput { .. }
            | ErrorKind::Conflict
            | ErrorKind::AmbiguousMatch
            | ErrorKind::QuotaExhausted
            | ErrorKind::VendorFault => Exit::Rejected,
            ErrorKind::BudgetExhausted => Exit::Partly,
            _ => Exit::Other,
        };
        Self {
            exit,
            message: in_commands(
                error.to_string(),
                error.capability().map(|(resource, _)| resource),
            ),
            advice: advice(error),
            details: serde_json::to_value(error).ok().map(Box::new),
        }
    }
}

/// Names the command where the library names a method: `crm verify-later` for `request_verification`.
fn in_commands(mut text: String, resource: Option<Resource>) -> String {
    const RAW: &str = "As a raw filter, `";
    if let Some((before, rest)) = text.split_once(RAW)
        && let Some((name, after)) = rest.split_once("` is sent as it is")
    {
        text = format!("{before}`--filter raw.{name}=VALUE` sends it as it is{after}");
    }
    // A name of one word may be the vendor's or a field's.
    for verb in Verb::ALL.iter().filter(|verb| verb.as_str().contains('_')) {
        let method = format!("`{}`", verb.as_str());
        if !text.contains(&method) {
            continue;
        }
        let mut resources = resource.iter().chain(Resource::ALL);
        if let Some(command) = resources.find_map(|resource| command_of(*resource, *verb)) {
            text = text.replace(&method, &format!("`crm {command}`"));
        }
    }
    text
}

/// Whether a write failed and may have been carried out.
fn is_in_doubt(error: &Error) -> bool {
    error.may_have_been_carried_out() && doubt_advice(error).is_some()
}

fn doubt_advice(error: &Error) -> Option<String> {
    let (resource, verb) = error.capability()?;
    in_doubt(error.vendor()?, resource, verb)
}

/// What to do about a write of which nothing tells whether it was carried out; none for a verb that
/// only reads.
pub(crate) fn in_doubt(vendor: &str, resource: Resource, verb: Verb) -> Option<String> {
    let writes = matches!(
        verb,
        Verb::Create
            | Verb::Update
            | Verb::Delete
            | Verb::Upsert
            | Verb::Add
            | Verb::Remove
            | Verb::Duplicate
            | Verb::SetState
            | Verb::RequestVerification
            | Verb::Unlock
            | Verb::UnlockMatching
    );
    if !writes {
        return None;
    }
    let read = match verb {
        // Its id is not known.
        Verb::Create | Verb::Upsert => [Verb::FindByEmail, Verb::Search, Verb::List, Verb::Get],
        _ => [Verb::Get, Verb::FindByEmail, Verb::Search, Verb::List],
    };
    let supported = |verb: &Verb| {
        crm_facade::vendor(vendor).is_some_and(|vendor| {
            vendor
                .capabilities()
                .any(|capabilities| capabilities.get(resource, *verb).is_supported())
        })
    };
    let command = read
        .into_iter()
        .filter(supported)
        .find_map(|verb| command_of(resource, verb));
    let look = match command {
        Some(command) => format!("`crm {command} … --vendor {vendor}`"),
        None => "the vendor's app".to_owned(),
    };
    let done = match verb {
        Verb::Create => "shows the record",
        Verb::Delete => "does not show the record any more",
        _ => "shows the change",
    };
    Some(format!(
        "look with {look} before you repeat it, for a minute or more, as searches lag behind; it \
         was carried out if that {done}"
    ))
}

/// What to do next, in the words of the command line.
fn advice(error: &Error) -> Option<String> {
    if error.may_have_been_carried_out()
        && let Some(advice) = doubt_advice(error)
    {
        return Some(advice);
    }
    match error.kind() {
        ErrorKind::Configuration if error.setting() == Some("base_url") => Some(address(error)),
        ErrorKind::Configuration if !is_credential(error) => None,
        ErrorKind::Unauthenticated | ErrorKind::Configuration => Some(log_in(error.vendor())),
        ErrorKind::PermissionDenied {
            permission: Some(permission),
        } => Some(format!("give the credential the permission {permission}")),
        ErrorKind::Unsupported => error.vendor().map(|vendor| {
            if can_be_emulated(error) {
                format!(
                    "run it again with --allow-emulation; `crm vendors {vendor}` tells what that costs"
                )
            } else {
                format!("`crm vendors {vendor}` tells what it can do")
            }
        }),
        _ if error.may_have_been_carried_out() => Some(
            "it may have been carried out in spite of the error; check before you retry"
                .to_owned(),
        ),
        ErrorKind::RateLimited => Some(match error.retry_after() {
            Some(wait) => format!("try again in {} s", wait.as_secs().max(1)),
            None => "try again later".to_owned(),
        }),
        ErrorKind::QuotaExhausted => error
            .vendor()
            .map(|vendor| format!("`crm account --vendor {vendor}` tells what is left")),
        _ => None,
    }
}

/// How to give the credentials of a vendor.
fn log_in(vendor: Option<&str>) -> String {
    match vendor.and_then(crm_facade::vendor) {
        Some(vendor) => format!(
            "store the credentials with `crm login {}`, or set {}; --sandbox needs none",
            vendor.id,
            variables(vendor).join(" and ")
        ),
        None => {
            "`crm help credentials` shows how to set credentials; --sandbox needs none".to_owned()
        }
    }
}

fn is_credential(error: &Error) -> bool {
    matches!(
        error.setting(),
        Some("api_key" | "client_credentials" | "bearer_token")
    )
}

/// Which address to set, and where.
fn address(error: &Error) -> String {
    let found = error.vendor().and_then(crm_facade::vendor);
    let variable = match found {
        Some(vendor) => format!("CRM_{}_BASE_URL", vendor.id.to_uppercase()),
        None => "the variable that ends with _BASE_URL".to_owned(),
    };
    let documented = found.and_then(|vendor| vendor.generations.first());
    let address = match (error.setting_value(), documented) {
        (Some(url), _) => url.to_owned(),
        (None, Some(api)) => format!(
            "the vendor's address, {} by its documentation",
            api.base_url
        ),
        (None, None) => "the vendor's address".to_owned(),
    };
    format!(
        "set {variable}, or `base_url` in the profile, to {address}; `crm credentials` tells where \
         the present one is taken from"
    )
}

fn can_be_emulated(error: &Error) -> bool {
    let Some((vendor, (resource, verb))) = error.vendor().zip(error.capability()) else {
        return false;
    };
    crm_facade::vendor(vendor).is_some_and(|vendor| {
        vendor.capabilities().any(|capabilities| {
            matches!(
                capabilities.get(resource, verb).support,
                Support::Emulated { .. }
            )
        })
    })
}

/// A result with a [`Failure`].
pub type CliResult<T> = Result<T, Failure>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_is_named_as_the_command_that_it_has() {
        let said = |text: &str| in_commands(text.to_owned(), Some(Resource::EmailVerification));
        assert_eq!(
            said("use `request_verification`, then read the contacts"),
            "use `crm verify-later`, then read the contacts"
        );
        assert_eq!(
            said("look with `find_by_email`"),
            "look with `crm contacts find`"
        );
        assert_eq!(
            said("did you mean `title`? As a raw filter, `titel` is sent as it is"),
            "did you mean `title`? `--filter raw.titel=VALUE` sends it as it is"
        );
        assert_eq!(
            said("the field `last_name` of `list`"),
            "the field `last_name` of `list`"
        );
    }
}
