//! `crm credentials`: where credentials and address of each vendor are taken from, and never what
//! the credentials are.

use serde_json::json;

use crate::config::variables;
use crate::failure::Failure;
use crate::output::Row;
use crate::session::Session;

/// What the help of the command says.
pub(crate) const HELP: &str = "\
Credentials are taken from the environment, or from a profile of the configuration file; never from
the command line. The file is $XDG_CONFIG_HOME/crm/config.toml or ~/.config/crm/config.toml, unless
--config names another. Nothing is taken from it if others than you can read it (chmod 600).

  [profiles.default.minotaur]
  api_key = \"…\"

  [profiles.default.snov]
  client_id = \"…\"
  client_secret = \"…\"

  [profiles.staging.minotaur]
  api_key = \"…\"
  base_url = \"https://staging.example.com\"

Each setting is taken from the first place that has it:
  1. the profile named with --profile
  2. the environment: CRM_MINOTAUR_API_KEY, CRM_MINOTAUR_BASE_URL, …; an empty variable is not set
  3. the profile named with CRM_PROFILE, or the profile `default`
  4. for the address, the vendor's documentation
It is an error if key and address come from different places and one of these has another value for
the other: a key never goes to an address that is meant for another key.

Examples:
  crm credentials
  crm contacts list --vendor minotaur --profile staging";

/// Tells where the settings of each vendor are taken from.
///
/// # Errors
///
/// If the result can't be written, or the settings of a vendor can't be used; the other vendors
/// are told nevertheless.
pub(crate) fn run(session: &Session) -> Result<(), Failure> {
    let mut rows = Vec::new();
    let mut first = None;
    for vendor in crm_facade::vendors() {
        let (taken_from, address, address_from) = match session.settings_of(vendor) {
            Ok(None) => ("sandbox".to_owned(), None, "sandbox".to_owned()),
            Ok(Some(settings)) => (
                settings.taken_from(),
                settings.address().map(str::to_owned),
                settings.address_from().to_string(),
            ),
            Err(failure) => {
                first.get_or_insert(failure);
                continue;
            }
        };
        rows.push(Row::new(json!({
            "vendor": vendor.id,
            "taken_from": taken_from,
            "address": address,
            "address_from": address_from,
            "variables": variables(vendor),
        })));
    }
    session.output().all(rows, &[], &[])?;
    first.map_or(Ok(()), Err)
}
