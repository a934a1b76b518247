use super::{API, Skarbe};
use crate::adapter::{self, Source};
use crate::model::LeadStatus;
use crate::traits::LeadStatuses;
use crate::{Listing, Options, Query, Result};

pub(super) fn read(source: &mut Source<'_>) -> LeadStatus {
    let mut status = LeadStatus::new();
    status.id = source.id("id");
    status.name = source.text("label");
    status.kind = source.word("type");
    status.color = source.text("color");
    status.display_order = source.integer("order");
    status
}

impl LeadStatuses for Skarbe {
    fn list(&self, _: Query, options: Options) -> Result<Listing<LeadStatus>> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let answer = client.lead_statuses_list().await?;
                Ok(adapter::rows(&answer, "")
                    .into_iter()
                    .map(|row| adapter::read(API.vendor, row, keep_raw, read))
                    .collect())
            })
        }))
    }
}
