//! `crm copy`.

use std::path::PathBuf;

use clap::Args;
use crm_facade::model::{Company, Contact, Deal, List};
use crm_transfer::{Source, Transferable, takes_field};

use super::commands::{Asked, Common, Kind, pair, query, run as transfer};
use super::{members, whole};
use crate::failure::{Exit, Failure};
use crate::session::Session;

/// Copies contacts, companies, deals or lists from one vendor to another.
#[derive(Args, Clone, Debug)]
#[command(after_help = "\
Examples:
  crm copy --from minotaur --to skarbe --dry-run
  crm copy --from minotaur --to skarbe --dry-run --show-rows --limit 5
  crm copy --from minotaur --to skarbe --yes --resume move.journal
  crm copy --from skarbe --to minotaur --existing update --links people.links
  crm copy --from minotaur --to snov --list Newsletter --filter location_country=CO

To resume an interrupted run, repeat the command with --resume and the journal. The journal holds no
names and no addresses.")]
pub struct Arguments {
    /// Vendor to copy from
    #[arg(long, value_name = "VENDOR")]
    pub from: String,
    /// Vendor to copy to
    #[arg(long, value_name = "VENDOR")]
    pub to: String,
    /// Copy only records with this value; can be repeated
    #[arg(long = "filter", value_name = "NAME=VALUE", value_parser = pair)]
    pub filters: Vec<(String, String)>,
    /// Number of records per page, if the vendor allows a choice [default: the vendor's]
    #[arg(long, value_name = "ROWS")]
    pub page_size: Option<usize>,
    /// What to copy
    #[arg(long, value_enum, default_value_t, value_name = "RESOURCE")]
    pub resource: Kind,
    /// File of links between records of the two vendors; it is created if it does not exist. A
    /// record that was copied before is found by its link, whatever has changed
    #[arg(long, value_name = "FILE")]
    pub links: Option<PathBuf>,
    /// Whether rows are taken as they are.
    #[arg(long, help = whole::ROWS_ONLY)]
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
    match arguments.resource {
        Kind::Contact => of::<Contact>(&arguments, session).await,
        Kind::Company => of::<Company>(&arguments, session).await,
        Kind::Deal => of::<Deal>(&arguments, session).await,
        Kind::List => {
            let has_members = members::can_be_carried(&arguments, session).await?;
            let copied = of::<List>(&arguments, session).await;
            let is_done = match &copied {
                Ok(()) => !arguments.common.dry_run,
                Err(failure) => failure.exit == Exit::Partly,
            };
            if is_done && has_members {
                members::carry(&arguments, session).await?;
            }
            copied
        }
    }
}

async fn of<R: Transferable>(arguments: &Arguments, session: &Session) -> Result<(), Failure> {
    let Arguments {
        from,
        to,
        filters,
        page_size,
        links,
        common,
        rows_only,
        ..
    } = arguments;
    let source = Source::<R>::of(session.bulk(from)?, query(filters), *page_size)?;
    let target = session.crm(to)?;
    let takes = |field: &str| takes_field::<R>(&target, field);
    let source = whole::whole(source, takes, *rows_only, session);
    let asked = Asked {
        source,
        from: Some(from),
        to,
        common,
        keep_ids: false,
        links: links.as_deref(),
        journal: match arguments.resource {
            Kind::Contact => format!("crm-copy-{}-{}", plain(from), plain(to)),
            _ => format!("crm-copy-{}-{}-{}", R::PLURAL, plain(from), plain(to)),
        },
    };
    transfer(asked, session).await
}

/// A vendor's name as part of a file's.
pub(super) fn plain(vendor: &str) -> String {
    vendor.replace('/', "-")
}
