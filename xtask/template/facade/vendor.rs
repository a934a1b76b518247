use super::Vendor;

pub(super) const VENDOR: Vendor = Vendor {
    id: crm_{{vendor}}::{{generation}}::API.vendor,
    name: crm_{{vendor}}::{{generation}}::API.vendor_name,
    generations: &[&crm_{{vendor}}::{{generation}}::API],
    connectors: &[],
};
