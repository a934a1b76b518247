//! Lists whose rows are less than the records, read as whole records where that is wanted.

use crm_facade::{Crm, Resource, Verb};
use crm_transfer::{Source, Transferable};

use crate::session::Session;

/// The help of `--rows-only`.
pub(super) const ROWS_ONLY: &str = "Use the rows of the list even if they lack fields of the records [default: read each record, with one more call per row]";

/// Fields that the rows of a list lack.
fn lacking(crm: &Crm, resource: Resource) -> &'static [&'static str] {
    crm.capability(resource, Verb::List).rows_lack
}

/// Has a source read whole records, where its rows lack fields that are wanted, and tells so with the
/// price in calls; with `rows_only` it tells what is missing.
pub(super) fn whole<R: Transferable>(
    source: Source<R>,
    is_wanted: impl Fn(&str) -> bool,
    rows_only: bool,
    session: &Session,
) -> Source<R> {
    let Some(crm) = source.crm() else {
        return source;
    };
    let lacking = lacking(crm, R::RESOURCE);
    let wanted: Vec<_> = lacking
        .iter()
        .copied()
        .filter(|field| is_wanted(field))
        .collect();
    if wanted.is_empty() {
        return source;
    }
    let fields = wanted.join("`, `");
    let vendor = crm.vendor();
    if rows_only {
        session.warn(format!(
            "rows of {vendor}'s list lack `{fields}`: not carried, because of --rows-only"
        ));
        return source;
    }
    session.say(format!(
        "rows of {vendor}'s list lack `{fields}`: each record is read, with one call more a row; \
         --rows-only leaves that out"
    ));
    source.whole_records(true)
}
