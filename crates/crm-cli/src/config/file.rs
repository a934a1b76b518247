//! The configuration file: where it is, who may read it, and changes that leave the rest as it was.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret, SecretString};
use toml_edit::{DocumentMut, Item, Table, value};

use super::{Config, Profile};
use crate::failure::{Exit, Failure};

/// The file, to be changed. Comments and order stay.
pub(crate) struct ConfigFile {
    path: PathBuf,
    document: DocumentMut,
}

impl ConfigFile {
    /// The file that is named, or the one at the usual place; empty if it is not there yet.
    ///
    /// # Errors
    ///
    /// If there is no place for it, it can't be read, others can read it, or it is not as it must be.
    pub(crate) fn open(named: Option<&Path>) -> Result<Self, Failure> {
        let path = named.map(Path::to_path_buf).or_else(usual_place);
        let path = path.ok_or_else(|| {
            Failure::configuration("there is no home directory to store credentials in")
                .advice("set HOME or XDG_CONFIG_HOME, or name a file with --config")
        })?;
        // A link stays one, and what it leads to is changed.
        let path = fs::canonicalize(&path).unwrap_or(path);
        let text = match read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(unusable("read", &path, &error)),
        };
        if let Ok(metadata) = fs::metadata(&path) {
            private(&metadata, &path)?;
        }
        // What is wrong is told as it is elsewhere, by its line alone.
        Config::parse(&text, Profile::Default).map_err(|problem| Failure {
            message: format!(
                "the configuration file {} {}",
                path.display(),
                problem.message
            ),
            ..problem
        })?;
        let document = text.parse().map_err(|_| {
            Failure::configuration(format!("{} is not valid TOML", path.display()))
                .advice("correct it; `crm help credentials` shows one")
        })?;
        Ok(Self { path, document })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What the file says of one profile, with the changes.
    ///
    /// # Errors
    ///
    /// If it has no such profile.
    pub(crate) fn config(&self, profile: &str) -> Result<Config, Failure> {
        Config::parse(
            &self.document.to_string(),
            Profile::Flag(profile.to_owned()),
        )
    }

    /// Sets what a profile says of a vendor.
    ///
    /// # Errors
    ///
    /// If the file has something else where the profile would be.
    pub(crate) fn set(
        &mut self,
        profile: &str,
        vendor: &str,
        settings: &[(&str, SecretString)],
    ) -> Result<(), Failure> {
        let path = self.path.display().to_string();
        let mut at = self.document.as_table_mut();
        for (depth, name) in ["profiles", profile, vendor].into_iter().enumerate() {
            let entry = at.entry(name).or_insert_with(|| {
                let mut table = Table::new();
                // Only the last has a line of its own: `[profiles.default.minotaur]`.
                table.set_implicit(depth < 2);
                Item::Table(table)
            });
            at = entry.as_table_mut().ok_or_else(|| {
                Failure::configuration(format!(
                    "the configuration file {path} has the profile in a form that can't be changed"
                ))
                .advice("write it as [profiles.NAME.VENDOR] with the credentials below")
            })?;
        }
        for (name, secret) in settings {
            at[*name] = value(secret.expose_secret());
        }
        Ok(())
    }

    /// Removes settings of a vendor from a profile; whether there were any.
    pub(crate) fn remove(&mut self, profile: &str, vendor: &str, settings: &[&str]) -> bool {
        let profiles = self.document.get_mut("profiles");
        let Some(vendors) = profiles
            .and_then(|profiles| profiles.get_mut(profile))
            .and_then(Item::as_table_like_mut)
        else {
            return false;
        };
        let Some(table) = vendors.get_mut(vendor).and_then(Item::as_table_like_mut) else {
            return false;
        };
        let mut removed = false;
        for name in settings {
            removed |= table.remove(name).is_some();
        }
        if table.is_empty() {
            vendors.remove(vendor);
        }
        removed
    }

    /// Writes the file, readable by its owner only. It is replaced as a whole.
    ///
    /// # Errors
    ///
    /// If it can't be written.
    pub(crate) fn save(&self) -> Result<(), Failure> {
        let save = || {
            let folder = self.path.parent().unwrap_or(Path::new("."));
            fs::create_dir_all(folder)?;
            // Such a file is readable by its owner only from the beginning.
            let mut file = tempfile::NamedTempFile::new_in(folder)?;
            file.write_all(self.document.to_string().as_bytes())?;
            file.as_file().sync_all()?;
            file.persist(&self.path).map_err(|error| error.error)?;
            Ok(())
        };
        save().map_err(|error| unusable("write", &self.path, &error))
    }
}

fn read(path: &Path) -> io::Result<String> {
    // Opening a pipe would wait for who writes to it.
    if fs::metadata(path)?.is_file() {
        io::read_to_string(File::open(path)?)
    } else {
        Err(io::Error::other("it is no file"))
    }
}

fn unusable(what: &str, path: &Path, error: &io::Error) -> Failure {
    let path = path.display();
    Failure::configuration(format!(
        "can't {what} the configuration file {path}: {error}"
    ))
    .advice("check the path and who may read and write there")
}

/// `$XDG_CONFIG_HOME/crm/config.toml`, or the same below `~/.config`.
pub(super) fn usual_place() -> Option<PathBuf> {
    let folder = match std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from) {
        // The XDG standard has relative paths ignored.
        Some(folder) if folder.is_absolute() => folder,
        _ => std::env::home_dir()?.join(".config"),
    };
    Some(folder.join("crm").join("config.toml"))
}

/// Rejects a file that others can read.
#[cfg(unix)]
pub(super) fn private(metadata: &std::fs::Metadata, path: &Path) -> Result<(), Failure> {
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
pub(super) fn private(_: &std::fs::Metadata, _: &Path) -> Result<(), Failure> {
    Ok(())
}
