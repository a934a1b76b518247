use super::Vendor;

pub(super) const VENDOR: Vendor = Vendor {
    id: crm_skarbe::v1::API.vendor,
    name: crm_skarbe::v1::API.vendor_name,
    generations: &[&crm_skarbe::v1::API],
};
