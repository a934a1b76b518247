use super::Vendor;

pub(super) const VENDOR: Vendor = Vendor {
    id: crm_snov::provided::API.vendor,
    name: crm_snov::provided::API.vendor_name,
    generations: &[&crm_snov::provided::API],
};
