use super::Vendor;

pub(super) const VENDOR: Vendor = Vendor {
    id: crm_lunarsend::v1::API.vendor,
    name: crm_lunarsend::v1::API.vendor_name,
    generations: &[&crm_lunarsend::v1::API],
};
