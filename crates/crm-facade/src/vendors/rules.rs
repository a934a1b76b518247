//! What the tests of every adapter hold it to.

use super::vendor;

/// Each operation of the generations that have an adapter is named by a capability, or is one of
/// `beyond`, which are left to the typed client.
///
/// # Panics
///
/// With what to write where, if one is not.
pub(crate) fn every_operation_is_reached(id: &str, beyond: &[&str]) {
    let vendor = vendor(id).expect("a vendor that is compiled in");
    let (mut missing, mut left) = (Vec::new(), Vec::new());
    for connector in vendor.connectors {
        let capabilities = (connector.capabilities)();
        let of_generation = connector.api.operations.iter();
        let unreached = of_generation.filter(|operation| {
            let mut named = capabilities.iter();
            !named.any(|entry| entry.operations.contains(&operation.id))
        });
        for operation in unreached {
            match beyond.contains(&operation.id) {
                true => left.push(operation.id),
                false => missing.push(operation.id),
            }
        }
    }
    assert!(
        missing.is_empty(),
        "no capability of {id} names these operations: {}. Name each with the verb that calls it, as in \
         `.native(Resource::Contact, Verb::List, &[\"{}\"])` in crates/crm-facade/src/vendors/{id}.rs or \
         the folder beside it. If the model has no place for it, name it where the test of {id} calls \
         `every_operation_is_reached`: the typed client has it all the same",
        missing.join(", "),
        missing[0]
    );
    let stale: Vec<_> = beyond.iter().filter(|it| !left.contains(*it)).collect();
    assert!(
        stale.is_empty(),
        "these operations of {id} are reached, or are gone: take {stale:?} out of what its test gives to \
         `every_operation_is_reached`"
    );
}
