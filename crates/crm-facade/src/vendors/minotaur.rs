use super::Vendor;

pub(super) const VENDOR: Vendor = Vendor {
    id: crm_minotaur::v1::API.vendor,
    name: crm_minotaur::v1::API.vendor_name,
    generations: &[&crm_minotaur::v1::API],
};
