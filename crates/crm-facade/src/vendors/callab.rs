use super::Vendor;

pub(super) const VENDOR: Vendor = Vendor {
    id: crm_callab::v1::API.vendor,
    name: crm_callab::v1::API.vendor_name,
    generations: &[&crm_callab::v1::API],
};
