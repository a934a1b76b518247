//! Members of lists that were copied.

use std::path::Path;
use std::sync::Arc;

use crm_facade::model::List;
use crm_transfer::{
    Accounts, CancellationToken, FileLinks, MemoryJournal, Settings, Source, Transfer,
};

use super::commands::query;
use super::copy::Arguments;
use super::shown::{Shown, until_interrupted};
use crate::failure::{Exit, Failure};
use crate::session::Session;
use crate::words::counted;

/// Whether both vendors can carry members. It tells so, with the reason, if they can't, before anything
/// is copied.
pub(super) async fn can_be_carried(
    arguments: &Arguments,
    session: &Session,
) -> Result<bool, Failure> {
    match transfer(arguments, None, session)?.check_members().await {
        Ok(()) => Ok(true),
        Err(why) => {
            session.warn(format!("the members of the lists are not copied: {why}"));
            Ok(false)
        }
    }
}

/// The transfer of the members, by the links of a file if there is one.
fn transfer(
    arguments: &Arguments,
    links: Option<&Path>,
    session: &Session,
) -> Result<Transfer<List>, Failure> {
    let Arguments {
        from,
        to,
        filters,
        page_size,
        ..
    } = arguments;
    let source = Source::<List>::of(session.bulk(from)?, query(filters), *page_size)?;
    let mut settings = Settings::new(MemoryJournal::new());
    settings.sandbox = session.sandbox_id();
    settings.accounts = Accounts {
        from: session.account_of(from)?,
        to: session.account_of(to)?,
    };
    if let Some(path) = links {
        settings.links = Some(Arc::new(FileLinks::open(path)?));
    }
    settings.words = super::words();
    Ok(Transfer::new(source, &session.bulk(to)?, settings)?)
}

/// Puts the contacts that are on lists of the source on the lists of the target.
pub(super) async fn carry(arguments: &Arguments, session: &Session) -> Result<(), Failure> {
    let Arguments {
        from, to, links, ..
    } = arguments;
    let transfer = transfer(arguments, links.as_deref(), session)?;
    let stop = CancellationToken::new();
    let progress = session.progress("members", None);
    let observer = Shown::new(session, &progress, "members");
    let carried = until_interrupted(session, &stop, transfer.members(observer, stop.clone())).await;
    progress.finish();
    let members = carried??;
    session.say(format!(
        "members of {}: {} on the lists of {to}",
        counted(members.lists, "list"),
        members.added
    ));
    if members.missing + members.missing_lists == 0 {
        return Ok(());
    }
    Err(Failure::new(
        Exit::Partly,
        format!(
            "{} and {} of {from} are not at {to}",
            counted(members.missing, "member"),
            counted(members.missing_lists, "list")
        ),
    )
    .advice(format!(
        "copy the contacts first with `crm copy --from {from} --to {to}`, and the lists again"
    )))
}
