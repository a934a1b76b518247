//! What becomes of records, as far as it is known before anything is written.

use std::collections::BTreeMap;

use crm_facade::{Crm, Loss, Verb};
use futures_util::{StreamExt, stream};

use super::super::{Action, invoke};
use super::records::BulkTarget;
use crate::failure::{Exit, Failure};
use crate::progress::Progress;
use crate::session::Session;
use crate::words::counted;

/// Records that are read at once.
const AT_ONCE: usize = 4;

/// A record, and what its write would lose or why it would be rejected.
pub(super) type Judged = (BulkTarget, Result<Vec<Loss>, Failure>);

/// Judges records by the rules of their writes; nothing is sent.
///
/// # Errors
///
/// If the fields of a record are not as they must be, or none of the writes is possible.
pub(super) fn judge(
    action: &Action,
    crm: &Crm,
    targets: Vec<BulkTarget>,
) -> Result<Vec<Judged>, Failure> {
    let judged = targets.into_iter().map(|target| {
        let draft = target.call(action)?.draft(crm);
        match draft {
            Err(failure) if !is_its_own(&failure) => Err(failure),
            draft => Ok((target, draft)),
        }
    });
    judged.collect()
}

/// Reads the records that no list gave, where the vendor has a free call for it: those that there are
/// not would be rejected.
///
/// # Errors
///
/// If none of them can be read.
pub(super) async fn read(
    action: &Action,
    crm: &Crm,
    judged: Vec<Judged>,
    session: &Session,
) -> Result<Vec<Judged>, Failure> {
    let is_unread =
        |target: &BulkTarget, draft: &Result<_, _>| draft.is_ok() && target.now.is_none();
    let unread = judged
        .iter()
        .filter(|(target, draft)| is_unread(target, draft))
        .count();
    if unread == 0 {
        return Ok(judged);
    }
    if !invoke::can_read(crm, action.resource) {
        session.warn(format!(
            "{} {} not looked at: {} has no free call that reads one",
            counted(unread as u64, &super::noun(action.resource)),
            if unread == 1 { "was" } else { "were" },
            crm.vendor()
        ));
        return Ok(judged);
    }
    let progress = match session.output().keeps_terminal_busy() {
        true => Progress::hidden(),
        false => session.progress("read", Some(unread as u64)),
    };
    let reading = judged.into_iter().map(|(mut target, draft)| {
        let progress = &progress;
        async move {
            if !is_unread(&target, &draft) {
                return Ok((target, draft));
            }
            let of = (action.resource, Verb::Get);
            let read = invoke::value(crm, of, &[&target.id], None).await;
            progress.add(1);
            match read {
                Ok(now) => {
                    (target.now, target.lacks) = (Some(now), &[]);
                    Ok((target, draft))
                }
                Err(failure) if is_its_own(&failure) => Ok((target, Err(failure))),
                Err(failure) => Err(failure),
            }
        }
    });
    let mut reading = stream::iter(reading).buffered(AT_ONCE);
    let read = async {
        let mut read = Vec::new();
        while let Some(record) = reading.next().await {
            read.push(record?);
        }
        Ok(read)
    };
    progress.during(read).await
}

/// Whether a failure is of one record, and not what the others would meet too.
fn is_its_own(failure: &Failure) -> bool {
    matches!(failure.exit, Exit::NotFound | Exit::Rejected) && !super::is_for_all(failure)
}

/// Tells what is lost, each with the number of records.
pub(super) fn tell_losses<'l>(
    how: &str,
    losses: impl IntoIterator<Item = &'l Loss>,
    session: &Session,
) {
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    for loss in losses {
        *counts.entry(loss.to_string()).or_default() += 1;
    }
    for (loss, count) in counts {
        session.warn(format!("{how} in {}: {loss}", counted(count, "record")));
    }
}
