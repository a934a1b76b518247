//! `crm credentials`: where credentials and address of each vendor are taken from, and never what
//! the credentials are. Below it, `crm login`, `crm logout` and `crm status`.

mod login;
mod probe;
mod status;

use serde_json::json;

use crate::config::variables;
use crate::failure::Failure;
use crate::output::Row;
use crate::session::{Session, split};

pub(crate) use login::{HELP as LOGIN_HELP, LOGOUT_HELP, Login, Logout, login, logout};
pub(crate) use status::{HELP as STATUS_HELP, Status, run as status};

/// What the help of the command says.
pub(crate) const HELP: &str = "\
Credentials come from the environment or from a profile of the configuration file, never from the
command line. `crm login VENDOR` writes the file, and `crm status` tests them. The file is
$XDG_CONFIG_HOME/crm/config.toml or ~/.config/crm/config.toml; --config names another. The command
uses nothing from it if others than you can read it (chmod 600).

  [profiles.default.minotaur]
  api_key = \"…\"

  [profiles.default.snov]
  client_id = \"…\"
  client_secret = \"…\"

  [profiles.staging.minotaur]
  api_key = \"…\"
  base_url = \"https://staging.example.com\"

Each setting comes from the first source that has it:
  1. the profile named with --profile
  2. the environment: CRM_MINOTAUR_API_KEY, CRM_MINOTAUR_BASE_URL, …; an empty variable counts as not set
  3. the profile named with CRM_PROFILE, or the profile `default`
  4. for the address, the vendor's documentation
It is an error if key and address come from different sources, and one of these has another value for
the other setting: a key is never sent to an address that is meant for another key.

Examples:
  crm credentials
  crm credentials --vendor snov
  crm contacts list --vendor minotaur --profile staging";

/// Tells where the settings of each vendor are taken from.
///
/// # Errors
///
/// If the result can't be written, or the settings of a vendor can't be used; the other vendors
/// are told nevertheless.
pub(crate) fn run(session: &Session) -> Result<(), Failure> {
    let named = session.globals().vendor.as_ref();
    let named = named.map(|name| split(name)).transpose()?;
    let mut rows = Vec::new();
    let mut first = None;
    for vendor in crm_facade::vendors() {
        if named.is_some_and(|(named, _)| named.id != vendor.id) {
            continue;
        }
        let mut row = json!({ "vendor": vendor.id });
        match session.settings_of(vendor) {
            Ok(None) => {
                row["credentials"] = "complete".into();
                row["taken_from"] = "sandbox".into();
                row["address_from"] = "sandbox".into();
            }
            Ok(Some(settings)) => {
                row["credentials"] = settings.status().as_str().into();
                row["taken_from"] = settings.taken_from().into();
                row["address"] = settings.address().into();
                row["address_from"] = settings.address_from().to_string().into();
            }
            Err(failure) => {
                first.get_or_insert(failure);
                continue;
            }
        }
        row["variables"] = variables(vendor).into();
        rows.push(Row::new(row));
    }
    session.show(rows, &COLUMNS, &COLUMNS)?;
    first.map_or(Ok(()), Err)
}

const COLUMNS: [&str; 6] = [
    "vendor",
    "credentials",
    "taken_from",
    "address",
    "address_from",
    "variables",
];
