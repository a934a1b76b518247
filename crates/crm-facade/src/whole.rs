//! Rows of lists that are read again as whole records.

use std::any::Any;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::adapter::Adapter;
use crate::error::Reply;
use crate::list::Listing;
use crate::loss::Mapped;
use crate::model::{Campaign, Company, Contact, Deal, List, Pipeline, Product, Record};
use crate::options::Options;
use crate::traits::define::absent;

/// Has each row of a list read as a whole record, if records of its kind can be read by their ids.
pub(crate) fn read<T: 'static>(listing: &mut Listing<T>, adapter: &Arc<dyn Adapter>) {
    let listing: &mut dyn Any = listing;
    macro_rules! of {
        ($( $record:ident: $accessor:ident; )*) => {$(
            if let Some(listing) = listing.downcast_mut::<Listing<$record>>() {
                return each(listing, adapter, |adapter, id, options| {
                    match adapter.$accessor() {
                        Some(records) => records.get(id, options),
                        None => Box::pin(std::future::ready(Err(absent()))),
                    }
                });
            }
        )*};
    }
    of! {
        Contact: contacts;
        Company: companies;
        Deal: deals;
        Pipeline: pipelines;
        List: lists;
        Product: products;
        Campaign: campaigns;
    }
}

type Get<T> = for<'a> fn(&'a dyn Adapter, <T as Record>::Id, Options) -> Reply<'a, Mapped<T>>;

fn each<T>(listing: &mut Listing<T>, adapter: &Arc<dyn Adapter>, get: Get<T>)
where
    T: Record + Serialize + DeserializeOwned + Send + 'static,
    T::Id: Clone + Send + 'static,
{
    let adapter = adapter.clone();
    listing.read_whole(move |row| {
        let adapter = adapter.clone();
        Box::pin(async move {
            // What has no id can't be asked for.
            let Some(id) = row.value.id().cloned() else {
                return Ok(row);
            };
            let options = match row.raw.is_some() {
                true => Options::new().keep_raw(),
                false => Options::new(),
            };
            let whole = get(&*adapter, id, options).await?;
            Ok(joined(row, whole))
        })
    });
}

/// The whole record, with what only the row has.
fn joined<T: Serialize + DeserializeOwned>(row: Mapped<T>, mut whole: Mapped<T>) -> Mapped<T> {
    let fields = (
        serde_json::to_value(&row.value),
        serde_json::to_value(&whole.value),
    );
    if let (Ok(Value::Object(of_row)), Ok(Value::Object(mut of_whole))) = fields {
        let count = of_whole.len();
        for (field, value) in of_row {
            of_whole.entry(field).or_insert(value);
        }
        if of_whole.len() > count
            && let Ok(value) = serde_json::from_value(Value::Object(of_whole))
        {
            whole.value = value;
        }
    }
    whole
}
