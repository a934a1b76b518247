//! LunarSend, in both generations of its documentation. The second is preferred: its paths are
//! documented.

mod v1;
mod v2;

use super::Vendor;

pub(super) const VENDOR: Vendor = Vendor {
    id: crm_lunarsend::v2::API.vendor,
    name: crm_lunarsend::v2::API.vendor_name,
    generations: &[&crm_lunarsend::v2::API, &crm_lunarsend::v1::API],
    connectors: &[v2::CONNECTOR, v1::CONNECTOR],
};
