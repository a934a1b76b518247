//! Credentials and addresses: resolved one by one from profile and environment.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crm_facade::api::{Api, AuthScheme, RateLimit};
use crm_facade::{CrmBuilder, Vendor};
use crm_shared::{Account, SharedAccount, SharedQuota};
use secrecy::{ExposeSecret, SecretString};
use toml::{Table, Value};

use crate::failure::{Exit, Failure};

/// The profile that is taken where none is named.
const DEFAULT: &str = "default";

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
    /// Nobody.
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

/// Where a value was taken from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Origin {
    /// A variable.
    Environment,
    /// A profile of the configuration file.
    Profile(String),
    /// The vendor's documentation.
    Documented,
    /// It is nowhere.
    Nowhere,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => f.write_str("environment"),
            Self::Profile(name) => write!(f, "profile {name}"),
            Self::Documented => f.write_str("documentation"),
            Self::Nowhere => f.write_str("nowhere"),
        }
    }
}

/// Each setting of one vendor, with where it was taken from.
pub(crate) struct Resolved {
    /// By the name that a profile has for it.
    credentials: Vec<(&'static str, Option<SecretString>, Origin)>,
    base_url: Option<SecretString>,
    address_from: Origin,
    documented: &'static str,
    /// What the vendor documents.
    limits: &'static [RateLimit],
}

impl Resolved {
    /// Where the credentials are taken from, in words.
    pub(crate) fn taken_from(&self) -> String {
        let mut origins = self.credentials.iter().map(|(_, _, origin)| origin);
        let first = origins.next().unwrap_or(&Origin::Nowhere);
        if origins.all(|origin| origin == first) {
            return first.to_string();
        }
        let each = self.credentials.iter();
        let each: Vec<_> = each
            .map(|(name, _, origin)| format!("{name}: {origin}"))
            .collect();
        each.join(", ")
    }

    /// The address, unless it may hold a secret.
    pub(crate) fn address(&self) -> Option<&str> {
        match &self.base_url {
            None => Some(self.documented),
            Some(url) => Some(url.expose_secret()).filter(|url| !url.contains(['@', '?', '#'])),
        }
    }

    /// Where the address is taken from.
    pub(crate) fn address_from(&self) -> &Origin {
        &self.address_from
    }

    /// The account that the credentials are of; `None` if some are missing.
    pub(crate) fn account(&self, vendor: &Vendor) -> Option<Account> {
        let values = self.credentials.iter();
        let values: Option<Vec<_>> = values.map(|(_, value, _)| value.as_ref()).collect();
        match values?[..] {
            [key] => Some(Account::api_key(vendor.id, key)),
            [id, secret] => Some(Account::client(vendor.id, id.expose_secret(), secret)),
            _ => None,
        }
    }

    /// The address that calls go to.
    pub(crate) fn base_url(&self) -> &str {
        match &self.base_url {
            Some(url) => url.expose_secret(),
            None => self.documented,
        }
    }

    /// The quota of the account, shared with other processes of this machine.
    pub(crate) fn quota(&self, vendor: &Vendor, quota: &SharedQuota) -> Option<SharedAccount> {
        let account = self.account(vendor)?;
        Some(quota.account(&account, self.limits))
    }

    fn apply(self, builder: CrmBuilder) -> CrmBuilder {
        let builder = match &self.base_url {
            Some(url) => builder.base_url(url.expose_secret()),
            None => builder,
        };
        let mut values = self.credentials.into_iter().map(|(_, value, _)| value);
        match (values.next().flatten(), values.next().flatten()) {
            (Some(id), Some(secret)) => builder.client_credentials(id.expose_secret(), secret),
            (Some(key), None) if values.len() == 0 => builder.api_key(key),
            _ => builder,
        }
    }
}

/// What the configuration file has of one profile. Values come from the environment too.
#[derive(Clone, Default)]
pub(crate) struct Config {
    entries: BTreeMap<String, Entry>,
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
        for (name, value) in &table {
            let ("profiles", Value::Table(found)) = (name.as_str(), value) else {
                return Err(unknown(name, "profiles"));
            };
            for (name, value) in found {
                profiles.insert(name, entries(name, value)?);
            }
        }
        match profiles.remove(&profile.name().to_owned()) {
            Some(entries) => Ok(Self {
                entries,
                profile,
                ..Self::default()
            }),
            None if !profile.is_named() => Ok(Self::default()),
            None => {
                let known: Vec<_> = profiles.into_keys().cloned().collect();
                let name = profile.name();
                Err(
                    Failure::configuration(format!("has no profile `{name}`")).advice(match known
                        .is_empty()
                    {
                        true => "write one; `crm help credentials` shows how".to_owned(),
                        false => format!("choose of: {}", known.join(", ")),
                    }),
                )
            }
        }
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
        let places: Vec<Place<'_>> = match &self.profile {
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

type Place<'a> = (Origin, &'a Entry);

/// Rejects two settings from different places, of which the place of the first has another value
/// for the second: a key would go to an address that is meant for another, or an id with a secret
/// that is not its own.
fn belong_together(
    vendor: &Vendor,
    (name, (origin, entry)): (&str, &Place<'_>),
    (other, (elsewhere, taken)): (&str, &Place<'_>),
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

/// `$XDG_CONFIG_HOME/crm/config.toml`, or the same below `~/.config`.
fn usual_place() -> Option<PathBuf> {
    let folder = match std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from) {
        // The XDG standard has relative paths ignored.
        Some(folder) if folder.is_absolute() => folder,
        _ => std::env::home_dir()?.join(".config"),
    };
    Some(folder.join("crm").join("config.toml"))
}

/// Refuses a file that others can read.
#[cfg(unix)]
fn private(metadata: &std::fs::Metadata, path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt;

    if metadata.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    let path = path.display();
    Err(Failure::new(
        Exit::Configuration,
        format!("others than you can read the configuration file {path}, so it was not used"),
    )
    .advice(format!("chmod 600 {path}")))
}

#[cfg(not(unix))]
fn private(_: &std::fs::Metadata, _: &Path) -> Result<(), Failure> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FILE: &str = r#"
[profiles.default.minotaur]
api_key = "hidden-key"

[profiles.work.snov]
client_id = "me"
client_secret = "hidden-secret"
"#;

    #[test]
    fn the_named_profile_is_taken_and_the_default_one_otherwise() {
        let default = Config::parse(FILE, Profile::Default).expect("a configuration");
        assert_eq!(default.entries.keys().collect::<Vec<_>>(), ["minotaur"]);
        let work = Config::parse(FILE, Profile::Flag("work".into())).expect("a configuration");
        assert_eq!(work.entries.keys().collect::<Vec<_>>(), ["snov"]);
        let failure =
            Config::parse(FILE, Profile::Variable("home".into())).expect_err("no such profile");
        assert_eq!(failure.exit, Exit::Configuration);
        assert_eq!(failure.advice.as_deref(), Some("choose of: default, work"));
    }

    #[test]
    fn nothing_that_is_wrong_in_the_file_shows_a_secret() {
        let broken = [
            "[profiles.default.minotaur]\napi_key = \"hidden",
            "[profiles.default.minotaur]\napi_key = hidden-key",
            "[profiles.default.minotaur]\napi_key = [\"hidden-key\"]",
            "[profiles.default.nobody]\napi_key = \"hidden-key\"",
            "[profiles.default.minotaur]\npassword = \"hidden-key\"",
            "hidden = \"hidden-key\"",
            "[profiles.default]\nminotaur = \"hidden-key\"",
        ];
        for text in broken {
            let failure = Config::parse(text, Profile::Default).expect_err(text);
            let shown = format!("{failure:?}").replace("`hidden`", "");
            assert!(!shown.contains("hidden"), "{shown}");
        }
        let config = Config::parse(FILE, Profile::Default).expect("a configuration");
        assert!(!format!("{config:?}").contains("hidden"));
    }

    /// Resolves what `vendor` has in a file and an environment, one setting a line.
    fn resolved(
        file: &str,
        profile: Profile,
        vars: &[(&str, &str)],
        vendor: &str,
    ) -> Result<String, String> {
        let config = Config::parse(file, profile).map_err(|failure| failure.message)?;
        let vendor = crm_facade::vendor(vendor).expect("a vendor");
        let var = |name: &str| {
            let found = vars.iter().find(|(other, _)| *other == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        let resolved = config
            .resolve_with(vendor, None, &var)
            .map_err(|failure| failure.message)?;
        let mut lines: Vec<_> = resolved
            .credentials
            .iter()
            .map(|(_, value, origin)| {
                let value = value.as_ref().map_or("", |value| value.expose_secret());
                format!("{value} {origin}")
            })
            .collect();
        let address = resolved.address().unwrap_or("hidden");
        lines.push(format!("{address} {}", resolved.address_from()));
        Ok(lines.join("; "))
    }

    #[test]
    fn each_setting_is_resolved_by_the_order() {
        const KEY: &str =
            "[profiles.default.skarbe]\napi_key = 'p'\n[profiles.w.skarbe]\napi_key = 'w'\n";
        let both = format!("{KEY}base_url = 'https://w.example'\n");
        let key = ("CRM_SKARBE_API_KEY", "e");
        let url = ("CRM_SKARBE_BASE_URL", "https://e.example");
        let documented = crm_facade::vendor("skarbe").expect("a vendor").generations[0].base_url;
        let variable = || Profile::Variable("w".into());
        let flag = || Profile::Flag("w".into());
        for (file, profile, vars, expected) in [
            (
                "",
                Profile::Default,
                &[][..],
                format!(" nowhere; {documented} documentation"),
            ),
            (
                "",
                Profile::Default,
                &[key],
                format!("e environment; {documented} documentation"),
            ),
            (
                "",
                Profile::Default,
                &[key, url],
                "e environment; https://e.example environment".into(),
            ),
            (
                KEY,
                Profile::Default,
                &[],
                format!("p profile default; {documented} documentation"),
            ),
            (
                KEY,
                Profile::Default,
                &[key],
                format!("e environment; {documented} documentation"),
            ),
            (
                KEY,
                Profile::Default,
                &[url],
                "p profile default; https://e.example environment".into(),
            ),
            (
                &both,
                variable(),
                &[key, url],
                "e environment; https://e.example environment".into(),
            ),
            (
                &both,
                variable(),
                &[],
                "w profile w; https://w.example profile w".into(),
            ),
            (
                &both,
                flag(),
                &[key, url],
                "w profile w; https://w.example profile w".into(),
            ),
            (
                KEY,
                flag(),
                &[key],
                format!("w profile w; {documented} documentation"),
            ),
            // Empty is not set.
            (
                KEY,
                Profile::Default,
                &[("CRM_SKARBE_API_KEY", ""), ("CRM_SKARBE_BASE_URL", " ")],
                format!("p profile default; {documented} documentation"),
            ),
            (
                "[profiles.default.skarbe]\napi_key = ''\nbase_url = ' '\n",
                Profile::Default,
                &[key],
                format!("e environment; {documented} documentation"),
            ),
        ] {
            let found = resolved(file, profile, vars, "skarbe");
            assert_eq!(found, Ok(expected), "{file} {vars:?}");
        }
    }

    #[test]
    fn settings_that_do_not_belong_together_are_rejected() {
        let skarbe = "[profiles.default.skarbe]\napi_key = 'p'\nbase_url = 'https://p.example/'\n";
        let snov = "[profiles.default.snov]\nclient_id = 'p'\nclient_secret = 'ps'\n";
        let key = |value| ("CRM_SKARBE_API_KEY", value);
        let url = |value| ("CRM_SKARBE_BASE_URL", value);
        for (file, vendor, vars, conflict) in [
            // The key of the environment would go to the address of the profile's key.
            (
                skarbe,
                "skarbe",
                &[key("e")][..],
                Some("has another `api_key`"),
            ),
            // The key of the profile would go to an address that is not its own.
            (
                skarbe,
                "skarbe",
                &[url("https://e.example")],
                Some("has another `base_url`"),
            ),
            (skarbe, "skarbe", &[key("p")], None),
            (skarbe, "skarbe", &[url("https://p.example")], None),
            (
                skarbe,
                "skarbe",
                &[key("e"), url("https://e.example")],
                None,
            ),
            (
                snov,
                "snov",
                &[("CRM_SNOV_CLIENT_ID", "e")],
                Some("has another `client_id`"),
            ),
            (
                snov,
                "snov",
                &[("CRM_SNOV_CLIENT_SECRET", "e")],
                Some("has another `client_secret`"),
            ),
            (snov, "snov", &[("CRM_SNOV_CLIENT_ID", "p")], None),
            (
                "[profiles.default.snov]\nclient_secret = 'ps'\n",
                "snov",
                &[("CRM_SNOV_CLIENT_ID", "e")],
                None,
            ),
        ] {
            let found = resolved(file, Profile::Default, vars, vendor);
            match conflict {
                None => assert!(found.is_ok(), "{vars:?}: {found:?}"),
                Some(conflict) => {
                    let problem = found.expect_err("a conflict");
                    assert!(problem.contains(conflict), "{vars:?}: {problem}");
                    assert!(!problem.contains(".example"), "{problem}");
                }
            }
        }
    }

    #[test]
    fn an_address_that_may_hold_a_secret_is_not_shown() {
        for hidden in [
            "https://a:b@x.example",
            "https://x.example/?key=b",
            "https://x.example#b",
        ] {
            let file = format!("[profiles.default.skarbe]\nbase_url = '{hidden}'\n");
            let found = resolved(&file, Profile::Default, &[], "skarbe");
            assert_eq!(found, Ok(" nowhere; hidden profile default".to_owned()));
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_rejected(text in ".{0,200}") {
            let _ = Config::parse(&text, Profile::Default);
            let _ = Config::parse(&text, Profile::Flag("work".into()));
        }

        #[test]
        fn text_that_looks_like_a_file_is_read_or_rejected(
            lines in prop::collection::vec(
                "(\\[{0,2}(profiles|work|default|skarbe|snov|\\.|\"|é){1,5}\\]{0,2}|[a-z_]{1,9} ?=? ?[\"']{0,3}[a-z\\\\é#]{0,5}[\"']{0,3})",
                0..8,
            ),
        ) {
            let _ = Config::parse(&lines.join("\n"), Profile::Default);
        }

        #[test]
        fn no_key_is_dropped_in_silence(
            profile in "[a-z]{1,8}",
            depth in 0..3_usize,
            name in "[a-z_\u{1}\u{202e}é\"]{1,12}",
            value in prop::sample::select(&["'x'", "1", "true", "[]", "{}", "1979-05-27"][..]),
        ) {
            let known = ["profiles", "api_key", "base_url"];
            prop_assume!(!known.contains(&name.as_str()) && crm_facade::vendor(&name).is_none());
            let key = toml::Value::String(name.clone()).to_string();
            let good = format!("[profiles.{profile}.skarbe]\napi_key = 'k'\n");
            let text = match depth {
                0 => format!("{key} = {value}\n{good}"),
                1 => format!("[profiles.{profile}]\n{key} = {value}\n{good}"),
                _ => format!("{good}{key} = {value}\n"),
            };
            // Whichever profile is taken, and whether it is the odd one.
            for taken in [Profile::Default, Profile::Flag(profile)] {
                let failure = Config::parse(&text, taken).expect_err(&text);
                let shown = name.escape_debug().to_string();
                prop_assert!(failure.message.contains(&shown), "{text}: {failure}");
                prop_assert!(!failure.message.contains('\u{1}'), "{failure}");
            }
        }

        #[test]
        fn what_is_written_is_what_is_resolved(key in any::<String>(), url in any::<String>()) {
            let text = |value: &str| toml::Value::String(value.to_owned()).to_string();
            let file = format!(
                "[profiles.default.skarbe]\napi_key = {}\nbase_url = {}\n",
                text(&key),
                text(&url)
            );
            let config = Config::parse(&file, Profile::Default).expect("a configuration");
            let entry = &config.entries["skarbe"];
            for (name, expected) in [("api_key", &key), ("base_url", &url)] {
                let found = entry.get(name).map(|value| value.expose_secret());
                let expected = Some(expected.as_str()).filter(|it| !it.trim().is_empty());
                prop_assert_eq!(found, expected);
            }
        }
    }
}
