//! Credentials: from a profile of the configuration file, or from the environment.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crm_facade::{CrmBuilder, Vendor};
use crm_runtime::api::AuthScheme;
use secrecy::SecretString;
use toml::{Table, Value};

use crate::failure::{Exit, Failure};

/// The profile that is taken where none is named.
const DEFAULT: &str = "default";

/// What a profile says of one vendor.
#[derive(Clone, Default)]
struct Entry {
    api_key: Option<SecretString>,
    client_id: Option<String>,
    client_secret: Option<SecretString>,
    base_url: Option<String>,
}

/// The credentials of one profile, by vendor. Without any, all come from the environment.
#[derive(Clone, Default)]
pub(crate) struct Config {
    entries: BTreeMap<String, Entry>,
    /// The profile, if it was named by the person and not taken by default.
    named: Option<String>,
}

impl Config {
    /// Reads the file that is named, or the one at the usual place if it is there.
    ///
    /// # Errors
    ///
    /// If a file that was named can't be read, others can read it, or it is not as it must be.
    pub(crate) fn read(file: Option<&Path>, profile: Option<&str>) -> Result<Self, Failure> {
        let usual = usual_place();
        let path = match (file, &usual) {
            (Some(file), _) => file,
            (None, Some(usual)) if usual.exists() => usual,
            _ => {
                return match profile {
                    None => Ok(Self::default()),
                    Some(profile) => Err(Failure::configuration(format!(
                        "there is no configuration file to take the profile `{profile}` from"
                    ))
                    .advice(match usual {
                        Some(usual) => {
                            format!("write {}, or name one with --config", usual.display())
                        }
                        None => "name one with --config".to_owned(),
                    })),
                };
            }
        };
        let shown = path.display();
        let unreadable = |error: std::io::Error| {
            Failure::configuration(format!(
                "can't read the configuration file {shown}: {error}"
            ))
            .advice("check the path and who may read it")
        };
        let mut file = File::open(path).map_err(unreadable)?;
        // Of the open file, so that no other can take its place in between.
        private(&file.metadata().map_err(unreadable)?, path)?;
        let mut text = String::new();
        file.read_to_string(&mut text).map_err(unreadable)?;
        Self::parse(&text, profile).map_err(|problem| {
            let message = format!("the configuration file {shown} {}", problem.message);
            Failure { message, ..problem }
        })
    }

    fn parse(text: &str, profile: Option<&str>) -> Result<Self, Failure> {
        let table: Table = text.parse().map_err(|error: toml::de::Error| {
            // The message of the error repeats the line, and the line may hold a secret.
            let line = error.span().map_or(1, |span| {
                text[..span.start.min(text.len())].matches('\n').count() + 1
            });
            Failure::configuration(format!("is not valid TOML at line {line}"))
                .advice("correct it; `crm help credentials` shows one")
        })?;
        let mut profiles = None;
        for (name, value) in &table {
            match (name.as_str(), value) {
                ("profiles", Value::Table(found)) => profiles = Some(found),
                _ => return Err(unknown(name, "profiles")),
            }
        }
        let name = profile.unwrap_or(DEFAULT);
        let chosen = profiles.and_then(|profiles| profiles.get(name));
        let entries = match (chosen, profile) {
            (Some(Value::Table(vendors)), _) => vendors
                .iter()
                .map(|(vendor, entry)| Ok((vendor.clone(), Entry::read(name, vendor, entry)?)))
                .collect::<Result<_, Failure>>()?,
            (None, None) => BTreeMap::new(),
            _ => {
                let known: Vec<_> = profiles
                    .into_iter()
                    .flat_map(Table::keys)
                    .cloned()
                    .collect();
                return Err(
                    Failure::configuration(format!("has no profile `{name}`")).advice(match known
                        .is_empty()
                    {
                        true => "write one; `crm help credentials` shows how".to_owned(),
                        false => format!("choose of: {}", known.join(", ")),
                    }),
                );
            }
        };
        Ok(Self {
            entries,
            named: profile.map(str::to_owned),
        })
    }

    /// Gives a handle its credentials. A profile that was named goes before the environment, the
    /// default one comes after it.
    pub(crate) fn credentials(
        &self,
        vendor: &Vendor,
        builder: CrmBuilder,
    ) -> Result<CrmBuilder, Failure> {
        let entry = self.entries.get(vendor.id);
        match (entry, &self.named) {
            (Some(entry), Some(_)) => entry.apply(vendor, builder),
            (None, Some(profile)) => Err(Failure::configuration(format!(
                "the profile `{profile}` says nothing of {}",
                vendor.id
            ))
            .advice(format!("add a table [profiles.{profile}.{}]", vendor.id))),
            (Some(entry), None) if !in_environment(vendor) => entry.apply(vendor, builder),
            _ => Ok(builder.from_env()),
        }
    }
}

impl Config {
    /// Where a vendor's credentials are taken from, in words.
    pub(crate) fn taken_from(&self, vendor: &Vendor) -> String {
        let entry = self.entries.contains_key(vendor.id);
        match (&self.named, in_environment(vendor), entry) {
            (Some(profile), _, true) => format!("profile {profile}"),
            (None, true, _) => "environment".to_owned(),
            (None, false, true) => format!("profile {DEFAULT}"),
            _ => "nowhere".to_owned(),
        }
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("vendors", &self.entries.keys().collect::<Vec<_>>())
            .field("profile", &self.named)
            .finish()
    }
}

impl Entry {
    fn read(profile: &str, vendor: &str, value: &Value) -> Result<Self, Failure> {
        let at = format!("profiles.{profile}.{vendor}");
        if crm_facade::vendor(vendor).is_none() {
            return Err(unknown(&at, &crate::session::known()));
        }
        let Value::Table(table) = value else {
            return Err(Failure::configuration(format!("has no table at `{at}`"))
                .advice(format!("write [{at}] and the credentials below it")));
        };
        let mut entry = Self::default();
        for (name, value) in table {
            let Value::String(text) = value else {
                return Err(
                    Failure::configuration(format!("has no text at `{at}.{name}`"))
                        .advice("put it between quotes"),
                );
            };
            let text = text.clone();
            match name.as_str() {
                "api_key" => entry.api_key = Some(text.into()),
                "client_id" => entry.client_id = Some(text),
                "client_secret" => entry.client_secret = Some(text.into()),
                "base_url" => entry.base_url = Some(text),
                _ => {
                    return Err(unknown(
                        &format!("{at}.{name}"),
                        "api_key, client_id, client_secret, base_url",
                    ));
                }
            }
        }
        Ok(entry)
    }

    fn apply(&self, vendor: &Vendor, builder: CrmBuilder) -> Result<CrmBuilder, Failure> {
        let missing = |names: &str| {
            Failure::configuration(format!(
                "the profile has no credentials for {}: {names} is missing",
                vendor.id
            ))
            .advice(format!("add {names} to the table of {}", vendor.id))
        };
        let builder = match &self.base_url {
            Some(url) => builder.base_url(url),
            None => builder,
        };
        match auth(vendor) {
            Some(AuthScheme::ClientCredentials { .. }) => {
                let id = self
                    .client_id
                    .as_ref()
                    .ok_or_else(|| missing("client_id"))?;
                let secret = self
                    .client_secret
                    .as_ref()
                    .ok_or_else(|| missing("client_secret"))?;
                Ok(builder.client_credentials(id, secret.clone()))
            }
            _ => {
                let key = self.api_key.as_ref().ok_or_else(|| missing("api_key"))?;
                Ok(builder.api_key(key.clone()))
            }
        }
    }
}

fn auth(vendor: &Vendor) -> Option<AuthScheme> {
    vendor.generations.first().map(|api| api.auth)
}

/// Names of the variables that hold a vendor's credentials.
pub(crate) fn variables(vendor: &Vendor) -> Vec<String> {
    let names: &[&str] = match auth(vendor) {
        Some(AuthScheme::ClientCredentials { .. }) => &["CLIENT_ID", "CLIENT_SECRET"],
        _ => &["API_KEY"],
    };
    let vendor = vendor.id.to_uppercase();
    names
        .iter()
        .map(|name| format!("CRM_{vendor}_{name}"))
        .collect()
}

fn in_environment(vendor: &Vendor) -> bool {
    variables(vendor)
        .iter()
        .any(|name| std::env::var_os(name).is_some())
}

fn unknown(name: &str, known: &str) -> Failure {
    Failure::configuration(format!("has something unknown at `{name}`"))
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
        let default = Config::parse(FILE, None).expect("a configuration");
        assert_eq!(default.entries.keys().collect::<Vec<_>>(), ["minotaur"]);
        let work = Config::parse(FILE, Some("work")).expect("a configuration");
        assert_eq!(work.entries.keys().collect::<Vec<_>>(), ["snov"]);
        let failure = Config::parse(FILE, Some("home")).expect_err("no such profile");
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
            let failure = Config::parse(text, None).expect_err(text);
            let shown = format!("{failure:?}").replace("`hidden`", "");
            assert!(!shown.contains("hidden"), "{shown}");
        }
        let config = Config::parse(FILE, None).expect("a configuration");
        assert!(!format!("{config:?}").contains("hidden"));
    }
}
