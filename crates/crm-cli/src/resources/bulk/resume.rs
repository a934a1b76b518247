//! Resuming a run that was interrupted.

use crm_facade::{Crm, Verb};

use super::super::{Action, invoke};
use super::judge::Judged;
use super::records::BulkTarget;
use super::summary::Tally;
use crate::failure::{Exit, Failure};
use crate::history::{Fate, Past, shows};
use crate::session::Session;

/// Records that need no write now.
#[derive(Debug, Default)]
pub(super) struct Settled {
    pub(super) tally: Tally,
    /// Those of which nothing tells whether they were written, each with the reason.
    pub(super) unknown: Vec<(String, Failure)>,
    done: u64,
}

impl Settled {
    /// Tells what a preview leaves out.
    pub(super) fn tell(&self, session: &Session) {
        if self.done > 0 {
            session.say(format!("{} written before", self.done));
        }
        for (id, failure) in &self.unknown {
            session.warn(format!("{id}: {failure}"));
        }
    }
}

/// The records that an earlier run left. A write of which nothing is known is looked for at the
/// vendor, and is not repeated where it can't be.
///
/// # Errors
///
/// If the earlier run wrote other values, or the vendor can't be asked.
pub(super) async fn left(
    past: &Past,
    action: &Action,
    crm: &Crm,
    judged: Vec<Judged>,
    session: &Session,
) -> Result<(Vec<Judged>, Settled), Failure> {
    let (mut left, mut unknown, mut done) = (Vec::new(), Vec::new(), 0);
    for (target, draft) in judged {
        let fate = past.fate(&target.id, target.patch.as_ref());
        match fate.map_err(|failure| target.at(failure))? {
            Fate::Left => left.push((target, draft)),
            Fate::Done => done += 1,
            Fate::Unknown => {
                let is_done = tokio::select! {
                    is_done = is_done(action, crm, &target) => is_done?,
                    () = session.interrupted() => return Err(Failure::interrupted()),
                };
                match is_done {
                    Some(true) => done += 1,
                    Some(false) => left.push((target, draft)),
                    None => {
                        let failure = Failure::new(
                            Exit::Partly,
                            "an earlier run may have written it, and nothing shows whether it did",
                        );
                        unknown.push((target.id, failure));
                    }
                }
            }
        }
    }
    let mut tally = Tally::default();
    tally.before("written before", done);
    let settled = Settled {
        tally,
        unknown,
        done,
    };
    Ok((left, settled))
}

/// Whether a write of which nothing is known was carried out; `None` where the vendor can't tell.
async fn is_done(action: &Action, crm: &Crm, target: &BulkTarget) -> Result<Option<bool>, Failure> {
    if !invoke::can_read(crm, action.resource) {
        return Ok(None);
    }
    let read = invoke::value(crm, (action.resource, Verb::Get), &[&target.id], None).await;
    match (read, &target.patch) {
        (Ok(now), Some(patch)) => Ok(Some(shows(&now, patch))),
        (Ok(_), None) => Ok(Some(false)),
        (Err(failure), None) if failure.exit == Exit::NotFound => Ok(Some(true)),
        // The write tells the same.
        (Err(failure), Some(_)) if failure.exit == Exit::NotFound => Ok(Some(false)),
        (Err(failure), _) => Err(failure),
    }
}
