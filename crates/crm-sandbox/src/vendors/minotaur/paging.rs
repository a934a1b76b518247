//! Pages of lists, and how many there are.

use serde_json::{Value, json};

use crate::store::{Filter, Order};
use crate::vendor::{Call, Rejection};

const DEFAULT_LIMIT: u64 = 25;
const LARGEST_LIMIT: u64 = 1_000;

/// Which page is wanted.
pub(super) struct Page {
    number: u64,
    limit: u64,
}

impl Page {
    /// From `paginate` of the body.
    pub(super) fn of(body: &Value) -> Result<Self, Rejection> {
        Self::read(
            body.get("paginate").unwrap_or(&Value::Null),
            "body/paginate",
        )
    }

    /// From an object with `page` and `limit`, which stands at a place of the request.
    pub(super) fn read(object: &Value, at: &str) -> Result<Self, Rejection> {
        let number = whole(object.get("page")).unwrap_or(1).max(1);
        let limit = match object.get("limit") {
            None => DEFAULT_LIMIT,
            limit => whole(limit).unwrap_or(0),
        };
        if limit < 1 {
            return Err(Rejection::invalid(
                format!("{at}/limit"),
                "must not be less than 1",
            ));
        }
        if limit > LARGEST_LIMIT {
            let message = format!("must not be greater than {LARGEST_LIMIT}");
            return Err(Rejection::invalid(format!("{at}/limit"), message));
        }
        Ok(Self { number, limit })
    }

    /// The records of the page, oldest first.
    pub(super) fn rows(
        &self,
        call: &Call<'_>,
        kind: &str,
        filter: &Filter,
    ) -> Result<Vec<Value>, Rejection> {
        let offset = (self.number - 1).saturating_mul(self.limit);
        Ok(call
            .store
            .page(kind, filter, &Order::Oldest, offset, self.limit)?)
    }

    /// How many records and pages there are.
    pub(super) fn totals(
        &self,
        call: &Call<'_>,
        kind: &str,
        filter: &Filter,
    ) -> Result<Value, Rejection> {
        let records = call.store.count(kind, filter)?;
        Ok(json!({
            "current_page": self.number,
            "total_records": records,
            "total_pages": records.div_ceil(self.limit).max(1),
        }))
    }
}

/// A number that is not negative and whole, also when it is written `25.0`.
pub(super) fn whole(value: Option<&Value>) -> Option<u64> {
    let value = value?;
    value.as_u64().or_else(|| {
        value
            .as_f64()
            .filter(|number| *number >= 0.0 && number.fract() == 0.0)
            .map(|n| n as u64)
    })
}
