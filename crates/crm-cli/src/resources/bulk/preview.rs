//! What a change of many records would do, by the rules of the change itself.

use crm_facade::{Crm, Verb};
use serde_json::{Map, Value, json};

use super::super::{Action, invoke};
use super::judge::{Judged, tell_losses};
use super::noun;
use super::summary::all_failed;
use crate::failure::{Exit, Failure};
use crate::output::Row;
use crate::session::Session;
use crate::words::counted;

const TABLE: [&str; 4] = ["id", "record", "change", "why"];
const CSV: [&str; 5] = ["id", "record", "outcome", "change", "why"];

/// Shows what would be written and what would be rejected, and ends as the change would.
///
/// # Errors
///
/// If some records would be rejected.
pub(super) fn show(
    action: &Action,
    crm: &Crm,
    judged: &[Judged],
    session: &Session,
) -> Result<(), Failure> {
    let of = (crm, action.resource);
    let is_json = session.output().is_json();
    let rows = judged.iter().map(|(target, draft)| {
        let is_unchanged = draft
            .as_ref()
            .is_ok_and(|losses| target.is_unchanged(of, losses));
        let change = match (draft, &target.patch, is_json) {
            (Err(_), ..) | (Ok(_), None, true) => Value::Null,
            _ if is_unchanged && is_json => Value::Null,
            (Ok(_), None, false) => "deleted".into(),
            (Ok(_), Some(patch), true) => patch.clone().into(),
            (Ok(losses), Some(patch), false) => target.changes(patch, losses).into(),
        };
        let outcome = match (draft, action.verb) {
            (Err(_), _) => "reject",
            (Ok(_), Verb::Delete) => "delete",
            _ if is_unchanged => "unchanged",
            (Ok(_), _) => "update",
        };
        let label = target.now.as_ref().and_then(invoke::label);
        let mut row = json!({
            "id": target.id,
            "record": label,
            "outcome": outcome,
            "change": change,
            "why": draft.as_ref().err().map(|failure| failure.message.as_str()),
        });
        if let (true, Ok(_), Some(patch), Some(now)) = (is_json, draft, &target.patch, &target.now)
        {
            let before = patch
                .keys()
                .map(|field| (field.clone(), now[field].clone()));
            row["before"] = before.collect::<Map<_, _>>().into();
        }
        Row::new(row)
    });
    session.show(rows.collect(), &TABLE, &CSV)?;
    let drafts = judged.iter().filter_map(|(target, draft)| {
        let losses = draft.as_ref().ok()?;
        (!target.is_unchanged(of, losses)).then_some(losses)
    });
    tell_losses("would be lost", drafts.flatten(), session);
    let mut failures = judged.iter().filter_map(|(_, draft)| draft.as_ref().err());
    let first = failures.next();
    let rejected = first.iter().count() + failures.count();
    let noun = noun(action.resource);
    let is_unchanged = |(target, draft): &&Judged| {
        let losses = draft.as_ref();
        losses.is_ok_and(|losses| target.is_unchanged(of, losses))
    };
    let unchanged = judged.iter().filter(is_unchanged).count();
    let many = counted((judged.len() - rejected - unchanged) as u64, &noun);
    let done = match action.verb {
        Verb::Delete => "deleted",
        _ => "updated",
    };
    let left = match unchanged {
        0 => String::new(),
        _ => format!(", {unchanged} unchanged"),
    };
    let Some(first) = first else {
        session.say(format!("{many} would be {done}{left}; nothing was written"));
        return Ok(());
    };
    let rejected = match rejected == judged.len() {
        true => {
            let all = counted(rejected as u64, &noun);
            let text = format!("{all} would be rejected; nothing was written");
            return Err(all_failed(first.clone(), &text));
        }
        false => format!("{rejected} would be rejected"),
    };
    Err(Failure::new(
        Exit::Partly,
        format!("{many} would be {done}{left}, {rejected}; nothing was written"),
    ))
}
