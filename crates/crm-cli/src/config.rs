//! Credentials and addresses: resolved one by one from profile and environment.

mod file;
mod resolved;

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use crm_facade::api::{Api, AuthScheme};
use crm_facade::{CrmBuilder, Vendor};
use crm_shared::SharedQuota;
use secrecy::{ExposeSecret, SecretString};
use toml::{Table, Value};

use crate::failure::Failure;
pub(crate) use file::ConfigFile;
use file::{private, usual_place};
pub(crate) use resolved::{CredentialStatus, Origin, Resolved};

/// The profile that is taken where none is named.
pub(crate) const DEFAULT: &str = "default";

/// What one place says of one vendor.
#[derive(Clone, Default)]
struct Entry {
    api_key: Option<SecretString>,
    client_id: Option<SecretString>,
    client_secret: Option<SecretString>,
    base_url: Option<SecretString>,
}

/// Which profile to take, and who named it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) enum Profile {
    /// NoObserver.
    #[default]
    Default,
    /// The environment: it comes after the variables of a vendor.
    Variable(String),
    /// The command line: it comes before everything else.
    Flag(String),
}

impl Profile {
    fn name(&self) -> &str {
        match self {
            Self::Default => DEFAULT,
            Self::Variable(name) | Self::Flag(name) => name,
        }
    }

    fn is_named(&self) -> bool {
        *self != Self::Default
    }
}

/// What the configuration file has of one profile. Values come from the environment too.
#[derive(Clone, Default)]
pub(crate) struct Config {
    entries: BTreeMap<String, Entry>,
    aliases: BTreeMap<String, String>,
    profile: Profile,
    /// Why nothing may be taken from the file.
    locked: Option<Failure>,
    /// Whether nothing is known of what the file has.
    is_unread: bool,
}

impl Config {
    /// Reads the file that is named, or the one at the usual place if it is there.
    ///
    /// # Errors
    ///
    /// If a file that was named can't be read or is not as it must be. The one at the usual place is
    /// in the way only when something would be taken from it, and so is one that others can read.
    pub(crate) fn read(file: Option<&Path>, profile: Profile) -> Result<Self, Failure> {
        let usual = usual_place();
        let path = match (file, &usual) {
            (Some(file), _) => file,
            (None, Some(usual)) if usual.exists() => usual,
            _ if !profile.is_named() => return Ok(Self::default()),
            _ => {
                return Err(Failure::configuration(format!(
                    "there is no configuration file to take the profile `{}` from",
                    profile.name()
                ))
                .advice(match usual {
                    Some(usual) => format!("write {}, or name one with --config", usual.display()),
                    None => "name one with --config".to_owned(),
                }));
            }
        };
        match Self::read_from(path, file.is_some(), profile.clone()) {
            Err(failure) if file.is_none() && !profile.is_named() => Ok(Self {
                locked: Some(failure),
                is_unread: true,
                ..Self::default()
            }),
            read => read,
        }
    }

    fn read_from(path: &Path, is_asked_for: bool, profile: Profile) -> Result<Self, Failure> {
        let shown = path.display();
        let unreadable = |error: std::io::Error| {
            Failure::configuration(format!(
                "can't read the configuration file {shown}: {error}"
            ))
            .advice("check the path and who may read it")
        };
        // Opening a pipe at the usual place would wait for who writes to it.
        if !is_asked_for && !std::fs::metadata(path).map_err(unreadable)?.is_file() {
            return Err(Failure::configuration(format!(
                "the configuration file {shown} is no file"
            ))
            .advice("replace it by a file; `crm help credentials` shows one"));
        }
        let mut file = File::open(path).map_err(unreadable)?;
        // Of the open file, so that no other can take its place in between.
        let locked = private(&file.metadata().map_err(unreadable)?, path).err();
        let mut text = String::new();
        file.read_to_string(&mut text).map_err(unreadable)?;
        let read = Self::parse(&text, profile).map_err(|problem| {
            let message = format!("the configuration file {shown} {}", problem.message);
            Failure { message, ..problem }
        })?;
        Ok(Self { locked, ..read })
    }

    fn parse(text: &str, profile: Profile) -> Result<Self, Failure> {
        let table: Table = text.parse().map_err(|error: toml::de::Error| {
            // The message of the error repeats the line, and the line may hold a secret.
            let before = error.span().and_then(|span| text.get(..span.start));
            let line = before.unwrap_or_default().matches('\n').count() + 1;
            Failure::configuration(format!("is not valid TOML at line {line}"))
                .advice("correct it; `crm help credentials` shows one")
        })?;
        let mut profiles = BTreeMap::new();
        let mut aliases = BTreeMap::new();
        for (name, value) in &table {
            match (name.as_str(), value) {
                ("profiles", Value::Table(found)) => {
                    for (name, value) in found {
                        profiles.insert(name, entries(name, value)?);
                    }
                }
                ("aliases", Value::Table(found)) => {
                    for (name, value) in found {
                        aliases.insert(name.clone(), alias(name, value)?);
                    }
                }
                _ => return Err(unknown(name, "profiles, aliases")),
            }
        }
        match profiles.remove(&profile.name().to_owned()) {
            Some(entries) => Ok(Self {
                entries,
                aliases,
                profile,
                ..Self::default()
            }),
            None if !profile.is_named() => Ok(Self {
                aliases,
                ..Self::default()
            }),
            None => {
                let known: Vec<_> = profiles.into_keys().cloned().collect();
                let name = profile.name();
                Err(
                    Failure::configuration(format!("has no profile `{name}`")).advice(match known
                        .is_empty()
                    {
                        true => "write one; `crm help credentials` shows how".to_owned(),
                        false => format!("expected one of {}", known.join(", ")),
                    }),
                )
            }
        }
    }

    /// The words that an alias stands for, if there is one of that name.
    ///
    /// # Errors
    ///
    /// If others can read the file that it is in, or it is no command line.
    pub(crate) fn alias(&self, name: &str) -> Result<Option<Vec<String>>, Failure> {
        let Some(text) = self.aliases.get(name) else {
            return Ok(None);
        };
        if let Some(locked) = &self.locked {
            return Err(locked.clone());
        }
        let words = shlex::split(text).filter(|words| !words.is_empty());
        let words = words.ok_or_else(|| {
            Failure::configuration(format!(
                "the alias `{}` stands for no command line",
                name.escape_debug()
            ))
            .advice("write it as in a shell, without `crm`: people = \"contacts list --limit 20\"")
        });
        words.map(Some)
    }

    /// Gives a handle its credentials, its address, and the quota that it shares.
    ///
    /// # Errors
    ///
    /// As for [`resolve`](Self::resolve).
    pub(crate) fn credentials(
        &self,
        vendor: &Vendor,
        generation: Option<&str>,
        builder: CrmBuilder,
        quota: Option<&SharedQuota>,
    ) -> Result<CrmBuilder, Failure> {
        let resolved = self.resolve(vendor, generation)?;
        let account = quota.and_then(|quota| resolved.quota(vendor, quota));
        let builder = match account {
            Some(account) => builder
                .limiter(account.limiter())
                .token_store(account.tokens(resolved.base_url())),
            None => builder,
        };
        // What is missing is named as a variable then.
        Ok(resolved.apply(builder.from_vars([("", ""); 0])))
    }

    /// Resolves each setting of a vendor: from a profile that was named on the command line, else
    /// the environment, else the profile, else the vendor's documentation.
    ///
    /// # Errors
    ///
    /// If settings from different places don't belong together, something would be taken from a
    /// file that others can read, or the profile that was named says nothing of the vendor.
    pub(crate) fn resolve(
        &self,
        vendor: &Vendor,
        generation: Option<&str>,
    ) -> Result<Resolved, Failure> {
        self.resolve_with(vendor, generation, &|name| std::env::var(name).ok())
    }

    fn resolve_with(
        &self,
        vendor: &Vendor,
        generation: Option<&str>,
        vars: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Resolved, Failure> {
        let api = api(vendor, generation);
        let environment = Entry::of_environment(vendor, vars);
        let file = self.entries.get(vendor.id);
        if let (None, Profile::Flag(profile)) = (file, &self.profile) {
            return Err(Failure::configuration(format!(
                "the profile `{profile}` says nothing of {}",
                vendor.id
            ))
            .advice(format!("add a table [profiles.{profile}.{}]", vendor.id)));
        }
        let environment = (Origin::Environment, &environment);
        let file = file.map(|entry| (Origin::Profile(self.profile.name().to_owned()), entry));
        let places: Vec<Candidate<'_>> = match &self.profile {
            Profile::Flag(_) => file.into_iter().chain([environment]).collect(),
            _ => [environment].into_iter().chain(file).collect(),
        };
        let find = |name| places.iter().find(|(_, entry)| entry.get(name).is_some());
        let names = names(api);
        let found: Vec<_> = names
            .iter()
            .chain(&["base_url"])
            .filter_map(|name| Some((*name, find(name)?)))
            .collect();
        let is_of_file = |origin: &Origin| matches!(origin, Origin::Profile(_));
        // What is not found elsewhere might be in a file that can't be read.
        let is_needed = match self.is_unread {
            true => found.len() <= names.len(),
            false => found.iter().any(|(_, (origin, _))| is_of_file(origin)),
        };
        if let Some(locked) = &self.locked
            && is_needed
        {
            return Err(locked.clone());
        }
        for (name, place) in &found {
            for (other, elsewhere) in &found {
                belong_together(vendor, (name, place), (other, elsewhere))?;
            }
        }
        let value = |name| {
            let (origin, entry) = find(name)?;
            Some((entry.get(name).cloned()?, origin.clone()))
        };
        let (base_url, address_from) = value("base_url").unzip();
        Ok(Resolved {
            credentials: names
                .iter()
                .map(|name| {
                    let (value, origin) = value(name).unzip();
                    (*name, value, origin.unwrap_or(Origin::Nowhere))
                })
                .collect(),
            base_url,
            address_from: address_from.unwrap_or(Origin::Documented),
            documented: api.map_or("", |api| api.base_url),
            limits: api.map_or(&[], |api| api.rate_limits),
        })
    }
}

type Candidate<'a> = (Origin, &'a Entry);

/// Rejects two settings from different places, of which the place of the first has another value
/// for the second: a key would go to an address that is meant for another, or an id with a secret
/// that is not its own.
fn belong_together(
    vendor: &Vendor,
    (name, (origin, entry)): (&str, &Candidate<'_>),
    (other, (elsewhere, taken)): (&str, &Candidate<'_>),
) -> Result<(), Failure> {
    let comparable = |entry: &Entry| {
        let value = entry.get(other)?.expose_secret();
        Some(value.trim_end_matches('/').to_owned())
    };
    let own = comparable(entry);
    if origin == elsewhere || own.is_none() || own == comparable(taken) {
        return Ok(());
    }
    Err(Failure::configuration(format!(
        "{}: `{name}` is taken from the {origin} and `{other}` from the {elsewhere}, but the \
         {origin} has another `{other}`",
        vendor.id
    ))
    .advice(
        "set both in one place, or clear what is not meant; `crm help credentials` tells the order",
    ))
}

fn entries(profile: &str, value: &Value) -> Result<BTreeMap<String, Entry>, Failure> {
    let Value::Table(vendors) = value else {
        return Err(Failure::configuration(format!(
            "has no table at `profiles.{}`",
            profile.escape_debug()
        ))
        .advice("write [profiles.NAME.VENDOR] and the credentials below it"));
    };
    vendors
        .iter()
        .map(|(vendor, entry)| Ok((vendor.clone(), Entry::read(profile, vendor, entry)?)))
        .collect()
}

fn alias(name: &str, value: &Value) -> Result<String, Failure> {
    match value {
        Value::String(text) => Ok(text.clone()),
        _ => Err(Failure::configuration(format!(
            "has no string at `aliases.{}`",
            name.escape_debug()
        ))
        .advice("put the command line between quotes")),
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("vendors", &self.entries.keys().collect::<Vec<_>>())
            .field("profile", &self.profile)
            .finish()
    }
}

impl Entry {
    fn read(profile: &str, vendor: &str, value: &Value) -> Result<Self, Failure> {
        let at = format!("profiles.{profile}.{vendor}");
        let shown = at.escape_debug();
        let Some(found) = crm_facade::vendor(vendor) else {
            return Err(unknown(&at, &crate::session::known()));
        };
        let Value::Table(table) = value else {
            return Err(Failure::configuration(format!("has no table at `{shown}`"))
                .advice(format!("write [{shown}] and the credentials below it")));
        };
        let known: Vec<_> = SETTINGS
            .into_iter()
            .filter(|name| is_setting(found, name))
            .collect();
        let mut entry = Self::default();
        for (name, value) in table {
            if !known.contains(&name.as_str()) {
                return Err(unknown(&format!("{at}.{name}"), &known.join(", ")));
            }
            let Value::String(text) = value else {
                return Err(
                    Failure::configuration(format!("has no string at `{shown}.{name}`"))
                        .advice("put it between quotes"),
                );
            };
            // Empty counts as not set, as in the environment.
            if let Some(place) = entry.place(name)
                && !text.trim().is_empty()
            {
                *place = Some(text.clone().into());
            }
        }
        Ok(entry)
    }

    /// What the environment says of a vendor. A variable with nothing but blanks is one that is not
    /// set.
    fn of_environment(vendor: &Vendor, vars: &dyn Fn(&str) -> Option<String>) -> Self {
        let mut entry = Self::default();
        for name in SETTINGS {
            let value = vars(&variable(vendor, name)).filter(|value| !value.trim().is_empty());
            if let Some(place) = entry.place(name) {
                *place = value.map(SecretString::from);
            }
        }
        entry
    }

    fn place(&mut self, name: &str) -> Option<&mut Option<SecretString>> {
        match name {
            "api_key" => Some(&mut self.api_key),
            "client_id" => Some(&mut self.client_id),
            "client_secret" => Some(&mut self.client_secret),
            "base_url" => Some(&mut self.base_url),
            _ => None,
        }
    }

    fn get(&self, name: &str) -> Option<&SecretString> {
        match name {
            "api_key" => self.api_key.as_ref(),
            "client_id" => self.client_id.as_ref(),
            "client_secret" => self.client_secret.as_ref(),
            _ => self.base_url.as_ref(),
        }
    }
}

/// What a profile may say of a vendor.
const SETTINGS: [&str; 4] = ["api_key", "client_id", "client_secret", "base_url"];

/// The table of a generation, or of the preferred one.
fn api(vendor: &Vendor, generation: Option<&str>) -> Option<&'static Api> {
    let mut apis = vendor.generations.iter().copied();
    let first = vendor.generations.first().copied();
    apis.find(|api| Some(api.generation) == generation)
        .or(first)
}

/// The settings that are an API's credentials.
fn names(api: Option<&Api>) -> &'static [&'static str] {
    match api.map(|api| api.auth) {
        Some(AuthScheme::ClientCredentials { .. }) => &["client_id", "client_secret"],
        // No vendor of the facade takes other credentials than these.
        _ => &["api_key"],
    }
}

/// Whether it is a setting of any of the vendor's generations.
fn is_setting(vendor: &Vendor, name: &str) -> bool {
    let mut apis = vendor.generations.iter();
    name == "base_url" || apis.any(|api| names(Some(api)).contains(&name))
}

fn variable(vendor: &Vendor, name: &str) -> String {
    format!("CRM_{}_{}", vendor.id, name).to_uppercase()
}

/// The names of the profiles of the file at the usual place, or the one that `CRM_CONFIG` names.
pub(crate) fn profiles() -> Option<Vec<String>> {
    let named = std::env::var_os("CRM_CONFIG").map(std::path::PathBuf::from);
    let text = std::fs::read_to_string(named.or_else(usual_place)?).ok()?;
    let table: Table = text.parse().ok()?;
    Some(table.get("profiles")?.as_table()?.keys().cloned().collect())
}

/// The settings that are a vendor's credentials, by the names that a profile has for them.
pub(crate) fn credential_names(vendor: &Vendor) -> &'static [&'static str] {
    names(api(vendor, None))
}

/// Names of the variables that hold a vendor's credentials.
pub(crate) fn variables(vendor: &Vendor) -> Vec<String> {
    let names = names(api(vendor, None)).iter();
    names.map(|name| variable(vendor, name)).collect()
}

fn unknown(name: &str, known: &str) -> Failure {
    Failure::configuration(format!(
        "has something unknown at `{}`",
        name.escape_debug()
    ))
    .advice(format!("what is known there: {known}"))
}

#[cfg(test)]
mod tests;
