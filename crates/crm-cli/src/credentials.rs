//! `crm credentials`: where the credentials of each vendor are taken from, never what they are.

use serde_json::json;

use crate::config::variables;
use crate::failure::Failure;
use crate::output::Row;
use crate::session::Session;

/// What the help of the command says.
pub(crate) const HELP: &str = "\
Credentials are taken from the environment, or from a profile of the configuration file; never from
the command line. The file is $XDG_CONFIG_HOME/crm/config.toml or ~/.config/crm/config.toml, unless
--config names another. It is refused if others than you can read it (chmod 600).

  [profiles.default.minotaur]
  api_key = \"…\"

  [profiles.default.snov]
  client_id = \"…\"
  client_secret = \"…\"

  [profiles.staging.minotaur]
  api_key = \"…\"
  base_url = \"https://staging.example.com\"

A profile that is named with --profile is taken before the environment; the profile `default` is
taken for vendors that the environment has nothing of.

Examples:
  crm credentials
  crm contacts list --vendor minotaur --profile staging";

/// Tells where the credentials of each vendor are taken from.
///
/// # Errors
///
/// If the result can't be written.
pub(crate) fn run(session: &Session) -> Result<(), Failure> {
    let mut rows = Vec::new();
    for vendor in crm_facade::vendors() {
        rows.push(Row::new(json!({
            "vendor": vendor.id,
            "taken_from": session.credentials_from(vendor),
            "variables": variables(vendor),
        })));
    }
    session.output().all(rows, &[], &[])?;
    Ok(())
}
