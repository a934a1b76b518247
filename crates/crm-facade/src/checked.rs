//! The one place where capabilities are checked before an adapter is called.

use std::sync::Arc;

use crate::adapter::Adapter;
use crate::capability::{Capability, Support};
use crate::checkpoint::{Binding, Checkpoint};
use crate::cost::Cost;
use crate::error::{Error, ErrorKind, Result};
use crate::list::Listing;
use crate::loss::Mapped;
use crate::options::Options;
use crate::prepared::Prepared;
use crate::query::Argument;
use crate::receipt::Receipt;
use crate::resource::{Resource, Verb};

/// An adapter behind the checks. It has all the traits; [`Crm`](crate::Crm) gives out those that
/// the adapter has.
pub(crate) struct Checked {
    pub(crate) adapter: Arc<dyn Adapter>,
    pub(crate) emulate: bool,
}

impl Checked {
    pub(crate) fn vendor(&self) -> &'static str {
        self.adapter.api().vendor
    }

    /// Refuses what the vendor can't do, and tells whether the facade is to emulate.
    pub(crate) fn admit(
        &self,
        resource: Resource,
        verb: Verb,
        options: &Options,
    ) -> Result<(Capability, bool)> {
        let capability = self.adapter.capabilities().get(resource, verb);
        let refused = |detail: String, instead: Option<String>| {
            let error =
                Error::new(ErrorKind::Unsupported, detail).at(self.vendor(), resource, verb);
            match instead {
                Some(instead) => error.with_advice(instead),
                None => error,
            }
        };
        let central = match &capability.support {
            Support::Native => false,
            Support::Emulated {
                how,
                calls,
                central,
            } => {
                if !options.emulate.unwrap_or(self.emulate) {
                    return Err(refused(
                        "the vendor has no call for it".to_owned(),
                        Some(format!(
                            "allow emulation: {how}, at the price of these calls: {calls}"
                        )),
                    ));
                }
                *central
            }
            Support::Unsupported { why, instead } => {
                return Err(refused((*why).to_owned(), instead.map(str::to_owned)));
            }
        };
        if let Some(size) = options.page_size {
            self.page_size(&capability, size)
                .map_err(|error| error.at(self.vendor(), resource, verb))?;
        }
        Ok((capability, central))
    }

    fn page_size(&self, capability: &Capability, size: usize) -> Result<()> {
        let sizes = &capability.page_sizes;
        if size == 0 {
            return Err(Error::invalid(["page_size"], "a page must have a row"));
        }
        if !sizes.is_empty() && !sizes.iter().any(|allowed| *allowed as usize == size) {
            return Err(Error::invalid(
                ["page_size"],
                format!("the page size must be one of {sizes:?}"),
            ));
        }
        match capability.max_page_size {
            Some(max) if size > max as usize => Err(Error::invalid(
                ["page_size"],
                format!("the page size must be at most {max}"),
            )),
            _ => Ok(()),
        }
    }

    /// Refuses arguments that the vendor can't take.
    pub(crate) fn inspect(&self, capability: &Capability, argument: &impl Argument) -> Result<()> {
        let at = |error: Error| error.at(self.vendor(), capability.resource, capability.verb);
        for filter in argument.filters() {
            // A filter that the documents don't name is passed on where the adapter says so.
            if !capability.filters.contains(&filter) && !capability.filters.contains(&"*") {
                let known = capability.filters.join(", ");
                let error = Error::new(
                    ErrorKind::Unsupported,
                    format!("the vendor has no filter `{filter}`"),
                );
                return Err(at(if known.is_empty() {
                    error.with_advice("ask without filters")
                } else {
                    error.with_advice(format!("use of: {known}"))
                }));
            }
        }
        if let (Some(batch), Some(max)) = (argument.batch(), capability.max_batch)
            && batch > max
        {
            return Err(at(Error::invalid::<&str>(
                [],
                format!("the vendor takes {max} at once, not {batch}"),
            )));
        }
        Ok(())
    }

    /// Refuses what could cost more than is allowed. `things` are what is asked for at once.
    pub(crate) fn afford(
        &self,
        capability: &Capability,
        options: &Options,
        things: usize,
    ) -> Result<()> {
        let (Some(limit), Some(cost)) = (options.max_credits, &capability.cost) else {
            return Ok(());
        };
        let price = cost
            .credits
            .map(|each| u64::from(each).saturating_mul(things as u64));
        let detail = match price {
            Some(price) if price <= limit => return Ok(()),
            Some(price) => format!("it may cost {price} credits, of {limit} that are allowed"),
            None => format!("no number is documented for what it costs, and {limit} is allowed"),
        };
        let error = Error::new(ErrorKind::BudgetExhausted, detail);
        let error = match price {
            Some(_) => error,
            None => error.with_advice("ask without a limit"),
        };
        Err(error.at(self.vendor(), capability.resource, capability.verb))
    }

    /// Fills in what the capability says of a write, and refuses what the call would refuse.
    pub(crate) fn complete<I>(
        &self,
        mut prepared: Prepared<I>,
        capability: &Capability,
    ) -> Result<Prepared<I>> {
        prepared.cost.clone_from(&capability.cost);
        prepared.doubts.clone_from(&capability.doubts);
        prepared.permission = capability.permissions.first().copied();
        if let (Some(connection), Some(operation)) =
            (self.adapter.connection(), capability.operations.first())
        {
            connection.check_body(operation, &prepared.body)?;
        }
        Ok(prepared)
    }

    /// Refuses a checkpoint of another list.
    pub(crate) fn resumes(&self, checkpoint: &Checkpoint, binding: &Binding) -> Result<()> {
        checkpoint.check(binding).map_err(|wrong| {
            Error::invalid(
                ["checkpoint"],
                format!("the checkpoint {wrong}; begin anew"),
            )
        })
    }

    pub(crate) fn bind<T>(
        &self,
        capability: &Capability,
        binding: Binding,
        listing: Result<Listing<T>>,
    ) -> Result<Listing<T>> {
        let (resource, verb) = (capability.resource, capability.verb);
        match listing {
            Ok(listing) => Ok(listing.bind(binding, (self.vendor(), resource, verb))),
            Err(error) => Err(error.at(self.vendor(), resource, verb)),
        }
    }
}

/// What the checks fill in, so that no adapter can forget it.
pub(crate) trait Complete {
    fn complete(&mut self, capability: &Capability);
}

fn cost(cost: &mut Option<Cost>, capability: &Capability) {
    if cost.is_none() {
        cost.clone_from(&capability.cost);
    }
}

impl<T> Complete for Mapped<T> {
    fn complete(&mut self, capability: &Capability) {
        cost(&mut self.cost, capability);
    }
}

impl<I> Complete for Receipt<I> {
    fn complete(&mut self, capability: &Capability) {
        cost(&mut self.cost, capability);
        self.doubts.clone_from(&capability.doubts);
    }
}

impl<T: Complete> Complete for Vec<T> {
    fn complete(&mut self, capability: &Capability) {
        for entry in self {
            entry.complete(capability);
        }
    }
}
