//! {{name}}, by the generation of its documentation; the first that is named is preferred.

mod {{old}};
mod {{generation}};

use super::Vendor;

pub(super) const VENDOR: Vendor = Vendor {
    id: crm_{{vendor}}::{{old}}::API.vendor,
    name: crm_{{vendor}}::{{old}}::API.vendor_name,
    generations: &[&crm_{{vendor}}::{{old}}::API, &crm_{{vendor}}::{{generation}}::API],
    connectors: &[{{old}}::CONNECTOR, {{generation}}::CONNECTOR],
};
