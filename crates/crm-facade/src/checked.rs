//! The one place where capabilities are checked before an adapter is called.

use std::sync::Arc;

use crate::adapter::{Adapter, Mapping};
use crate::capability::{Capability, NO_CALL, Support};
use crate::checkpoint::{AccountKey, Binding, Checkpoint};
use crate::cost::Cost;
use crate::coverage::MapperKind;
use crate::emulate;
use crate::error::{Error, ErrorKind, Reply, Result};
use crate::list::Listing;
use crate::loss::Mapped;
use crate::model::*;
use crate::options::Options;
use crate::prepared::Prepared;
use crate::query::{Argument, Query};
use crate::receipt::Receipt;
use crate::resource::{Resource, Verb};
use crate::spelling::{misspelled, nearest};
use crate::traits::define::absent;
use crate::traits::*;
use crate::whole;

/// An adapter behind the checks. It has all the traits; [`Crm`](crate::Crm) gives out those that
/// the adapter has.
#[derive(Clone)]
pub(crate) struct Checked {
    pub(crate) adapter: Arc<dyn Adapter>,
    pub(crate) emulate: bool,
    /// Name of the account, for checkpoints.
    pub(crate) account: Option<Arc<str>>,
}

impl Checked {
    /// What checkpoints tell the account by.
    fn account(&self) -> Option<AccountKey<'_>> {
        match &self.account {
            Some(name) => Some(AccountKey::Named(name)),
            None => self.adapter.connection().map(AccountKey::Credential),
        }
    }

    pub(crate) fn vendor(&self) -> &'static str {
        self.adapter.api().vendor
    }

    /// Rejects what the vendor can't do, and tells whether the facade is to emulate.
    pub(crate) fn admit(
        &self,
        resource: Resource,
        verb: Verb,
        options: &Options,
    ) -> Result<(&Capability, bool)> {
        let rejected = |detail: String, instead: Option<String>| {
            let error =
                Error::new(ErrorKind::Unsupported, detail).at(self.vendor(), resource, verb);
            match instead {
                Some(instead) => error.with_advice(instead),
                None => error,
            }
        };
        let Some(capability) = self.adapter.capabilities().find(resource, verb) else {
            return Err(rejected(NO_CALL.to_owned(), None));
        };
        let central = match &capability.support {
            Support::Native => false,
            Support::Emulated {
                how,
                calls,
                central,
            } => {
                if !options.emulate.unwrap_or(self.emulate) {
                    return Err(rejected(
                        "the vendor's API has no such endpoint".to_owned(),
                        Some(format!(
                            "allow emulation: {how}, at the price of these calls: {calls}"
                        )),
                    ));
                }
                *central
            }
            Support::Unsupported { why, instead } => {
                return Err(rejected((*why).to_owned(), instead.map(str::to_owned)));
            }
        };
        if let Some(size) = options.page_size {
            self.page_size(capability, size)
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

    /// Rejects arguments that the vendor can't take, and gives filters the vendor's names.
    pub(crate) fn inspect(
        &self,
        capability: &Capability,
        argument: &mut impl Argument,
        options: &mut Options,
    ) -> Result<()> {
        let at = |error: Error| error.at(self.vendor(), capability.resource, capability.verb);
        for filter in argument.filters() {
            if capability.filter(filter).is_some() {
                continue;
            }
            let known = capability.filter_names();
            // A filter that the documents don't name is passed on where the adapter says so. The
            // vendor does not know the model's names, so one of those would filter nothing, and
            // neither would one that is misspelled.
            let is_any = capability.filters.contains(&"*");
            let near = match is_any {
                true => misspelled(filter, known.iter().copied()),
                false => nearest(filter, known.iter().copied()),
            };
            if is_any && near.is_none() && !self.is_field(capability.resource, filter) {
                continue;
            }
            let error = Error::new(
                ErrorKind::Unsupported,
                format!("the vendor has no filter `{filter}`"),
            );
            let known = known.join(", ");
            return Err(at(error.with_advice(match (near, is_any) {
                (Some(near), true) => {
                    format!("did you mean `{near}`? As a raw filter, `{filter}` is sent as it is")
                }
                (Some(near), false) => format!("did you mean `{near}`? Use of: {known}"),
                (None, _) if known.is_empty() => "ask without filters".to_owned(),
                (None, _) => format!("use of: {known}"),
            })));
        }
        argument.rename_filters(&|name| capability.filter(name));
        if let Some(query) = argument.query_mut() {
            query.take_text_from_filters().map_err(at)?;
            self.place_raw(capability, query, options).map_err(at)?;
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

    /// Hands raw filters on: those that are filters of the vendor to the adapter, and parameters that
    /// are documented to the call.
    fn place_raw(
        &self,
        capability: &Capability,
        query: &mut Query,
        options: &mut Options,
    ) -> Result<()> {
        let documented: Vec<_> = capability
            .operations
            .iter()
            .filter_map(|id| self.adapter.api().operation(id))
            .flat_map(|operation| operation.filter_parameters())
            .collect();
        let any = capability.filters.contains(&"*");
        for (name, values) in &query.raw_filters {
            // `text` is the model's word for it.
            let is_own =
                capability.filters.contains(&name.as_str()) && !["*", "text"].contains(&&**name);
            let is_documented = documented.contains(&name.as_str());
            if is_own || (any && !is_documented) {
                let filter = query.filters.entry(name.clone()).or_default();
                filter.extend(values.iter().cloned());
            } else if is_documented {
                for value in values {
                    options.call = std::mem::take(&mut options.call).query(name, value);
                }
            } else {
                let error = Error::new(
                    ErrorKind::Unsupported,
                    format!("the vendor documents no parameter `{name}` to filter by"),
                );
                let mut known = [capability.filters.clone(), documented].concat();
                known.retain(|name| !["*", "text"].contains(name));
                known.sort_unstable();
                known.dedup();
                return Err(match known.is_empty() {
                    true => error.with_advice("ask without filters"),
                    false => error.with_advice(format!("use of: {}", known.join(", "))),
                });
            }
        }
        Ok(())
    }

    /// Whether the model has a field of this name, by dotted path.
    fn is_field(&self, resource: Resource, name: &str) -> bool {
        let first = name.split('.').next().unwrap_or(name);
        let mappings = self.adapter.mappings();
        let mut own = mappings
            .iter()
            .filter(|mapping| mapping.resource == resource);
        own.any(|mapping| mapping.all.contains(&first))
    }

    /// Rejects what could cost more than is allowed. `things` are what is asked for at once.
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

    /// Fills in what the capability says of a write, and rejects what the call would reject.
    pub(crate) fn complete<I>(
        &self,
        mut prepared: Prepared<I>,
        capability: &Capability,
    ) -> Result<Prepared<I>> {
        let (resource, verb) = (capability.resource, capability.verb);
        prepared.of = Some((self.vendor(), resource, verb));
        let checked = self.clone();
        prepared.name = Some(Box::new(move |error| checked.at(error, resource, verb)));
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

    /// Names vendor and verb in an error, and fields as the model does.
    fn at(&self, error: Error, resource: Resource, verb: Verb) -> Error {
        let error = match error.fields().is_empty() {
            true => error,
            false => {
                let mappings = self.adapter.mappings();
                let written = mappings.iter().filter(|mapping| {
                    mapping.kind != MapperKind::Read && mapping.resource == resource
                });
                error.rename_fields(|name| {
                    // A field of a part, or of a row, belongs to the model's field.
                    let first = name.split(['.', '[']).next().unwrap_or(name);
                    let is_own = |mapping: &Mapping| mapping.all.contains(&first);
                    match written.clone().any(is_own) {
                        true => None,
                        false => written.clone().find_map(|mapping| mapping.field_of(first)),
                    }
                })
            }
        };
        error.at(self.vendor(), resource, verb)
    }

    /// Rejects a checkpoint of another list.
    pub(crate) fn resumes(&self, checkpoint: &Checkpoint, binding: &Binding) -> Result<()> {
        checkpoint.check(binding, self.account()).map_err(|wrong| {
            Error::invalid(
                ["checkpoint"],
                format!("the checkpoint {wrong}; begin anew"),
            )
        })
    }

    pub(crate) fn bind<T: 'static>(
        &self,
        capability: &Capability,
        binding: Binding,
        listing: Result<Listing<T>>,
        whole: bool,
    ) -> Result<Listing<T>> {
        let (resource, verb) = (capability.resource, capability.verb);
        match listing {
            Ok(listing) => {
                let listing = listing.bind(binding, (self.vendor(), resource, verb));
                let mut listing = listing.lacking(capability.rows_lack);
                if whole && !capability.rows_lack.is_empty() {
                    whole::read(&mut listing, &self.adapter);
                }
                Ok(listing)
            }
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

/// Implements a trait behind the checks, from the list of its methods.
macro_rules! checked {
    (
        $(#[$meta:meta])*
        pub trait $trait:ident, $accessor:ident;
        streams {$(
            $(#[$smeta:meta])*
            $sname:ident($sres:ident, $sverb:ident)($($sarg:ident: $sty:ty),*) -> $srow:ty
                $([$semulate:expr])?;
        )*}
        calls {$(
            $(#[$cmeta:meta])*
            $cname:ident($cres:ident, $cverb:ident)($($carg:ident: $cty:ty),*) -> $cout:ty
                $([$cemulate:expr])?;
        )*}
        $(writes {$(
            $(#[$wmeta:meta])*
            $wname:ident($wres:ident, $wverb:ident)($($warg:ident: $wty:ty),*) -> $wid:ty,
                $prepare:ident;
        )*})?
    ) => {
        impl $trait for Checked {
            $(
                fn $sname(
                    &self,
                    $( #[allow(unused_mut)] mut $sarg: $sty,)*
                    #[allow(unused_mut)] mut options: Options,
                ) -> Result<Listing<$srow>> {
                    let (capability, central) =
                        self.admit(Resource::$sres, Verb::$sverb, &options)?;
                    let _ = central;
                    let whole = options.whole;
                    $( self.inspect(capability, &mut $sarg, &mut options)?; )*
                    let arguments: &[String] =
                        &[$( serde_json::to_string(&$sarg).unwrap_or_default() ),*];
                    let binding = Binding::new(
                        self.adapter.api(), Resource::$sres, Verb::$sverb, arguments,
                        self.account(),
                    );
                    if let (Some(checkpoint), false) = (&options.resume, options.vouched) {
                        self.resumes(checkpoint, &binding)
                            .map_err(|error| error.at(self.vendor(), Resource::$sres, Verb::$sverb))?;
                    }
                    $(
                        if central {
                            // The list beneath is one of another verb, at the same place.
                            options.vouched = true;
                            let listing =
                                emulate::list(self as &dyn $trait, options, $semulate);
                            return self.bind(capability, binding, listing, whole);
                        }
                    )?
                    let listing = match self.adapter.$accessor() {
                        Some(adapter) => adapter.$sname($($sarg,)* options),
                        None => Err(absent()),
                    };
                    self.bind(capability, binding, listing, whole)
                }
            )*
            $(
                fn $cname(
                    &self,
                    $( #[allow(unused_mut)] mut $carg: $cty,)*
                    #[allow(unused_mut)] mut options: Options,
                ) -> Reply<'_, $cout> {
                    Box::pin(async move {
                        let (capability, central) =
                            self.admit(Resource::$cres, Verb::$cverb, &options)?;
                        let _ = central;
                        $( self.inspect(capability, &mut $carg, &mut options)?; )*
                        let things: &[Option<usize>] =
                            &[$( Argument::batch(&$carg) ),*];
                        let things = things.iter().flatten().copied().max().unwrap_or(1);
                        self.afford(capability, &options, things)?;
                        #[allow(unused_labels)]
                        let reply: Reply<'_, $cout> = 'way: {
                            $(
                                if central {
                                    break 'way emulate::call(
                                        self as &dyn $trait, options, $cemulate,
                                    );
                                }
                            )?
                            match self.adapter.$accessor() {
                                Some(adapter) => adapter.$cname($($carg,)* options),
                                None => Box::pin(std::future::ready(Err(
                                    absent(),
                                ))),
                            }
                        };
                        match reply.await {
                            Ok(mut outcome) => {
                                outcome.complete(capability);
                                Ok(outcome)
                            }
                            Err(error) => {
                                Err(self.at(error, Resource::$cres, Verb::$cverb))
                            }
                        }
                    })
                }
            )*
            $($(
                fn $prepare(
                    &self,
                    $( #[allow(unused_mut)] mut $warg: $wty,)*
                    #[allow(unused_mut)] mut options: Options,
                ) -> Result<Prepared<$wid>> {
                    let (capability, _) =
                        self.admit(Resource::$wres, Verb::$wverb, &options)?;
                    $( self.inspect(capability, &mut $warg, &mut options)?; )*
                    let prepared = match self.adapter.$accessor() {
                        Some(adapter) => adapter.$prepare($($warg,)* options),
                        None => Err(absent()),
                    };
                    prepared
                        .and_then(|prepared| self.complete(prepared, capability))
                        .map_err(|error| self.at(error, Resource::$wres, Verb::$wverb))
                }

                fn $wname(
                    &self,
                    $( #[allow(unused_mut)] mut $warg: $wty,)*
                    #[allow(unused_mut)] mut options: Options,
                ) -> Reply<'_, Receipt<$wid>> {
                    Box::pin(async move {
                        let (capability, _) =
                            self.admit(Resource::$wres, Verb::$wverb, &options)?;
                        $( self.inspect(capability, &mut $warg, &mut options)?; )*
                        let reply = match self.adapter.$accessor() {
                            Some(adapter) => adapter.$wname($($warg,)* options).await,
                            None => Err(absent()),
                        };
                        match reply {
                            Ok(mut receipt) => {
                                receipt.complete(capability);
                                Ok(receipt)
                            }
                            Err(error) => {
                                Err(self.at(error, Resource::$wres, Verb::$wverb))
                            }
                        }
                    })
                }
            )*)?
        }
    };
}

crate::traits::accounts::account!(checked);
crate::traits::accounts::lead_statuses!(checked);
crate::traits::calls::calls!(checked);
crate::traits::calls::agents!(checked);
crate::traits::campaigns::campaigns!(checked);
crate::traits::companies::companies!(checked);
crate::traits::contacts::contacts!(checked);
crate::traits::deals::deals!(checked);
crate::traits::email_accounts::email_accounts!(checked);
crate::traits::enrichment::enrichment!(checked);
crate::traits::lists::lists!(checked);
crate::traits::pipelines::pipelines!(checked);
crate::traits::products::products!(checked);
crate::traits::prospecting::prospecting!(checked);
crate::traits::webhooks::webhooks!(checked);
crate::traits::workspaces::workspaces!(checked);
crate::traits::workspaces::users!(checked);
