//! What a call gives, whatever its type, so that one check does for all.

use crm_facade::adapter::check;
use crm_facade::{Checkpoint, Cost, End, Error, Listing, Loss, Mapped, Receipt};
use crm_runtime::BoxFuture;
use futures_util::StreamExt;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A value of the model as JSON, and what stands beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The value.
    pub value: Value,
    /// What could not be carried.
    pub losses: Vec<Loss>,
    /// The vendor's record.
    pub raw: Option<Value>,
    /// Fields of the vendor's record that are neither in the value nor among the losses.
    pub vanished: Vec<String>,
    /// What the call costs.
    pub cost: Option<Cost>,
}

impl<T: Serialize> From<Mapped<T>> for Row {
    fn from(mapped: Mapped<T>) -> Self {
        Self {
            vanished: check::vanished_from(&mapped),
            value: encode(&mapped.value),
            losses: mapped.losses,
            raw: mapped.raw,
            cost: mapped.cost,
        }
    }
}

fn encode(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("a value of the model encodes")
}

/// What a call gives.
#[derive(Debug)]
pub enum Seen {
    /// Values that were read.
    Rows(Vec<Row>),
    /// What a write has done.
    Receipt(Box<Receipt<String>>),
}

/// A type that a method of the common traits gives.
pub trait Observe {
    /// The same without its type.
    fn observe(self) -> Seen;
}

impl<T: Serialize> Observe for Mapped<T> {
    fn observe(self) -> Seen {
        Seen::Rows(vec![self.into()])
    }
}

impl<T: Serialize> Observe for Vec<Mapped<T>> {
    fn observe(self) -> Seen {
        Seen::Rows(self.into_iter().map(Row::from).collect())
    }
}

impl<I: Serialize + DeserializeOwned> Observe for Receipt<I> {
    fn observe(self) -> Seen {
        let receipt = serde_json::from_value(encode(&self)).expect("a receipt decodes");
        Seen::Receipt(Box::new(receipt))
    }
}

/// A list, whatever its rows.
pub trait Rows: Send {
    /// The next row.
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Row, Error>>>;
    /// How it ended.
    fn end(&self) -> Option<End>;
    /// Where another list can continue.
    fn checkpoint(&self) -> Checkpoint;
}

impl<T: Serialize + Send + 'static> Rows for Listing<T> {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Row, Error>>> {
        Box::pin(async move { Some(StreamExt::next(self).await?.map(Row::from)) })
    }

    fn end(&self) -> Option<End> {
        Listing::end(self)
    }

    fn checkpoint(&self) -> Checkpoint {
        Listing::checkpoint(self)
    }
}

/// The addresses of a person.
pub fn emails_of(row: &Row) -> impl Iterator<Item = &str> {
    let emails = row.value["emails"].as_array().into_iter().flatten();
    emails.filter_map(|email| email["address"].as_str())
}
