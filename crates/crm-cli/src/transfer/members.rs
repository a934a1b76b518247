//! Members of lists that were copied.

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

/// Puts the contacts that are on lists of the source on the lists of the target, where both vendors
/// can; tells so where they can't.
pub(super) async fn carry(arguments: &Arguments, session: &Session) -> Result<(), Failure> {
    let Arguments {
        from,
        to,
        filters,
        page_size,
        links,
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
    let transfer = Transfer::new(source, &session.bulk(to)?, settings)?;
    if !transfer.can_carry_members().await {
        session.say(format!(
            "the members of the lists are not copied: {from} can't tell them, or {to} can't put \
             contacts on lists"
        ));
        return Ok(());
    }
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
