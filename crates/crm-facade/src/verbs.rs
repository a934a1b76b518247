//! The verbs that records of every kind have in common.

use crate::checked::Checked;
use crate::crm::Crm;
use crate::error::{Error, ErrorKind, Reply, Result};
use crate::list::Listing;
use crate::loss::Mapped;
use crate::model::{Company, Contact, Deal, List, Patched, Product};
use crate::options::Options;
use crate::prepared::Prepared;
use crate::query::Query;
use crate::receipt::Receipt;
use crate::traits::{Companies, Contacts, Deals, Lists, Products};

/// The verbs that records of every kind have in common; [`Crm::resource`](crate::Crm::resource)
/// gives them.
///
/// Code that is written over them works with contacts, companies, deals, lists and products alike.
/// Each method does what the method of that name does in the resource's own trait, such as
/// [`Deals`]. What the resource does not have fails with
/// [`Unsupported`](ErrorKind::Unsupported) before any call.
///
/// ```
/// use crm_facade::{Crm, Options, Query, Reachable, Result};
///
/// async fn ids<R: Reachable>(crm: &Crm) -> Result<Vec<R::Id>> {
///     let Some(records) = crm.resource::<R>() else { return Ok(Vec::new()) };
///     let mut list = records.list(Query::new(), Options::new())?;
///     let mut ids = Vec::new();
///     while let Some(record) = list.next().await {
///         ids.extend(record?.value.id().cloned());
///     }
///     Ok(ids)
/// }
/// # async fn example(crm: &Crm) -> Result<()> {
/// use crm_facade::model::{Company, Deal};
///
/// println!("{}", ids::<Company>(crm).await?.len() + ids::<Deal>(crm).await?.len());
/// # Ok(())
/// # }
/// ```
pub trait Verbs<R: Patched>: Send + Sync {
    /// Lists the records that match a query.
    ///
    /// # Errors
    ///
    /// If an argument is rejected before any request. Failed requests end the list.
    fn list(&self, query: Query, options: Options) -> Result<Listing<R>>;

    /// Counts the records that match a query.
    fn count(&self, query: Query, options: Options) -> Reply<'_, Mapped<u64>>;

    /// Gets a record by its id.
    fn get(&self, id: R::Id, options: Options) -> Reply<'_, Mapped<R>>;

    /// Prepares [`create`](Self::create) without sending it: the body, the losses, and the
    /// price.
    ///
    /// # Errors
    ///
    /// If the vendor does not accept the record.
    fn prepare_create(&self, record: R, options: Options) -> Result<Prepared<R::Id>>;

    /// Creates a record.
    fn create(&self, record: R, options: Options) -> Reply<'_, Receipt<R::Id>>;

    /// Prepares [`update`](Self::update) without sending it: the body, the losses, and the
    /// price.
    ///
    /// # Errors
    ///
    /// If the vendor does not accept the change.
    fn prepare_update(
        &self,
        id: R::Id,
        patch: R::Patch,
        options: Options,
    ) -> Result<Prepared<R::Id>>;

    /// Updates a record.
    fn update(&self, id: R::Id, patch: R::Patch, options: Options) -> Reply<'_, Receipt<R::Id>>;

    /// Deletes a record.
    fn delete(&self, id: R::Id, options: Options) -> Reply<'_, Receipt<R::Id>>;
}

mod sealed {
    pub trait Sealed {}
}

/// A record that [`Crm::resource`](crate::Crm::resource) can reach.
pub trait Reachable: Patched + sealed::Sealed {
    #[doc(hidden)]
    fn verbs(crm: &Crm) -> Option<&dyn Verbs<Self>>;
}

fn uncounted<'a>() -> Reply<'a, Mapped<u64>> {
    Box::pin(std::future::ready(Err(Error::new(
        ErrorKind::Unsupported,
        "these records can't be counted",
    ))))
}

macro_rules! reachable {
    ($( $record:ident: $trait:ident, $accessor:ident, $($count:ident)?; )*) => {$(
        impl sealed::Sealed for $record {}

        impl Reachable for $record {
            fn verbs(crm: &Crm) -> Option<&dyn Verbs<Self>> {
                let checked = crm.checked();
                checked.adapter.$accessor()?;
                Some(checked)
            }
        }

        impl Verbs<$record> for Checked {
            fn list(&self, query: Query, options: Options) -> Result<Listing<$record>> {
                $trait::list(self, query, options)
            }

            #[allow(unreachable_code, unused_variables)]
            fn count(&self, query: Query, options: Options) -> Reply<'_, Mapped<u64>> {
                $( return $trait::$count(self, query, options); )?
                uncounted()
            }

            fn get(&self, id: Id<$record>, options: Options) -> Reply<'_, Mapped<$record>> {
                $trait::get(self, id, options)
            }

            fn prepare_create(
                &self,
                record: $record,
                options: Options,
            ) -> Result<Prepared<Id<$record>>> {
                $trait::prepare_create(self, record, options)
            }

            fn create(
                &self,
                record: $record,
                options: Options,
            ) -> Reply<'_, Receipt<Id<$record>>> {
                $trait::create(self, record, options)
            }

            fn prepare_update(
                &self,
                id: Id<$record>,
                patch: <$record as Patched>::Patch,
                options: Options,
            ) -> Result<Prepared<Id<$record>>> {
                $trait::prepare_update(self, id, patch, options)
            }

            fn update(
                &self,
                id: Id<$record>,
                patch: <$record as Patched>::Patch,
                options: Options,
            ) -> Reply<'_, Receipt<Id<$record>>> {
                $trait::update(self, id, patch, options)
            }

            fn delete(
                &self,
                id: Id<$record>,
                options: Options,
            ) -> Reply<'_, Receipt<Id<$record>>> {
                $trait::delete(self, id, options)
            }
        }
    )*};
}

type Id<R> = <R as crate::model::Record>::Id;

reachable! {
    Contact: Contacts, contacts, count;
    Company: Companies, companies, count;
    Deal: Deals, deals, ;
    List: Lists, lists, ;
    Product: Products, products, ;
}
