//! `crm copy`.

use clap::Args;
use crm_transfer::Source;

use super::commands::{Asked, Common, pair, query, run as transfer};
use super::whole;
use crate::failure::Failure;
use crate::session::Session;

/// Copies contacts from one vendor to another.
#[derive(Args, Clone, Debug)]
#[command(after_help = "\
Examples:
  crm copy --from minotaur --to skarbe --plan
  crm copy --from minotaur --to skarbe --yes --resume move.journal
  crm copy --from minotaur --to snov --list 12345 --filter location_country=CO

A run that was broken off, in whatever way, is gone on with by the same command with --resume and
the journal. The journal holds no names and no addresses.")]
pub struct Arguments {
    /// Vendor to copy from
    #[arg(long, value_name = "VENDOR")]
    pub from: String,
    /// Vendor to copy to
    #[arg(long, value_name = "VENDOR")]
    pub to: String,
    /// Copy only contacts with this value; may be given more than once
    #[arg(long = "filter", value_name = "NAME=VALUE", value_parser = pair)]
    pub filters: Vec<(String, String)>,
    /// Contacts that are asked for at once, where the vendor lets one choose
    #[arg(long, value_name = "ROWS")]
    pub page_size: Option<usize>,
    #[arg(long, help = whole::ROWS_ONLY)]
    /// Whether rows are taken as they are.
    pub rows_only: bool,
    /// How rows are carried over.
    #[command(flatten)]
    pub common: Common,
}

/// Runs the command.
///
/// # Errors
///
/// If it can't be done, was broken off, or only a part was done.
pub async fn run(arguments: Arguments, session: &Session) -> Result<(), Failure> {
    let Arguments {
        from,
        to,
        filters,
        page_size,
        rows_only,
        common,
    } = &arguments;
    let source = Source::vendor(session.bulk(from)?, query(filters), *page_size)?;
    let target = session.crm(to)?;
    let takes = |field: &str| whole::takes(&target, field);
    let source = whole::whole(source, takes, *rows_only, session);
    let asked = Asked {
        source,
        from: Some(from),
        to,
        common,
        keep_ids: false,
        journal: format!("crm-copy-{}-{}", plain(from), plain(to)),
    };
    transfer(asked, session).await
}

/// A vendor's name as part of a file's.
pub(super) fn plain(vendor: &str) -> String {
    vendor.replace('/', "-")
}
