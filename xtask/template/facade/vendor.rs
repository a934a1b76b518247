use super::Vendor;

pub(super) const VENDOR: Vendor = Vendor {
    id: crm_{{vendor}}::{{generation}}::API.vendor,
    name: crm_{{vendor}}::{{generation}}::API.vendor_name,
    generations: &[&crm_{{vendor}}::{{generation}}::API],
    connectors: &[],
};

#[cfg(test)]
mod tests {
    #[test]
    fn every_operation_is_reached() {
        crate::vendors::rules::every_operation_is_reached("{{vendor}}", &[]);
    }
}
