//! The vendors that a command line names.

use crate::failure::Failure;
use crm_facade::nearest;

/// The vendor and generation that a string such as `lunarsend/v1` names.
pub(crate) fn split(
    name: &str,
) -> Result<(&'static crm_facade::Vendor, Option<&'static str>), Failure> {
    let (id, generation) = match name.split_once('/') {
        Some((id, generation)) => (id, Some(generation)),
        None => (name, None),
    };
    let lower = id.to_lowercase();
    let vendor = crm_facade::vendor(&lower).ok_or_else(|| {
        let ids = crm_facade::vendors().iter().map(|vendor| vendor.id);
        let expected = format!("expected one of: {}", known());
        Failure::usage(format!("there is no vendor `{id}`")).advice(match nearest(&lower, ids) {
            Some(near) => format!("did you mean `{near}`? {expected}"),
            None => expected,
        })
    })?;
    let Some(wanted) = generation else {
        return Ok((vendor, None));
    };
    let found = vendor
        .generations
        .iter()
        .find(|api| api.generation == wanted);
    match found {
        Some(api) => Ok((vendor, Some(api.generation))),
        None => {
            let known: Vec<_> = vendor
                .generations
                .iter()
                .map(|api| format!("{id}/{}", api.generation))
                .collect();
            Err(
                Failure::usage(format!("{} has no generation `{wanted}`", vendor.name))
                    .advice(format!("expected one of: {}", known.join(", "))),
            )
        }
    }
}

/// The vendors' ids, for advice.
pub(crate) fn known() -> String {
    let ids: Vec<_> = crm_facade::vendors().iter().map(|v| v.id).collect();
    ids.join(", ")
}
