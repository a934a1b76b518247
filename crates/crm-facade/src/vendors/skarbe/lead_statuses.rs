//! Lead statuses of Skarbe.

use crm_skarbe::v1::types;

use super::{API, Skarbe};
use crate::adapter::{Reading, read_all};
use crate::model::LeadStatus;
use crate::traits::LeadStatuses;
use crate::{Listing, Options, Query, Result};

pub(super) fn read(from: &mut Reading<types::LeadStatus>) -> LeadStatus {
    let mut status = LeadStatus::new();
    status.id = from.id.take().map(Into::into);
    status.name = from.label.take();
    status.kind = from.type_.take().map(|kind| kind.as_str().into());
    status.color = from.color.take();
    status.display_order = from.order.take();
    status
}

/// The status within a contact.
pub(super) fn status(from: &mut types::ContactLeadStatus) -> LeadStatus {
    let mut status = LeadStatus::new();
    status.id = from.id.take().map(Into::into);
    status.name = from.label.take();
    status.color = from.color.take();
    status
}

impl LeadStatuses for Skarbe {
    fn list(&self, _: Query, options: Options) -> Result<Listing<LeadStatus>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let statuses = client.lead_statuses_list().await?;
                Ok(read_all(API.vendor, statuses.into_inner(), read))
            })
        }))
    }
}
