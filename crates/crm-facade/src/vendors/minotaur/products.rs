//! Products of Minotaur: mappers and calls.

use crm_minotaur::v1::types;
use crm_runtime::client::Number;
use rust_decimal::Decimal;

use super::parts;
use super::{API, Minotaur};
use crate::adapter::{
    self, Reading, Reply, Writing, decimal, draft_record, filled, number, read_list,
};
use crate::model::{Money, Product, ProductId, ProductPatch};
use crate::resource::{Resource, Verb};
use crate::traits::Products;
use crate::{
    Change, FollowUp, Listing, Mapped, Options, Outcome, Prepared, Query, Receipt, Result,
};

/// Reads a row of the list, which counts deals and pipelines too.
pub(super) fn read_row(from: &mut Reading<types::ProductListItem>) -> Product {
    let mut product = Product::new();
    product.id = filled(&mut from.id).map(Into::into);
    product.created_at = from.created_at.take().map(Into::into);
    product.updated_at = from.updated_at.take().map(Into::into);
    product.name = from.name.take();
    product.price = money(decimal(&mut from.price), from.currency.take());
    product.unit = from.unit.take();
    product.active = from.active.take();
    product.deal_count = from.opportunities_count.take();
    product.pipeline_count = from.pipelines_count.take();
    product
}

pub(super) fn read(from: &mut Reading<types::Product>) -> Product {
    let mut product = Product::new();
    product.id = filled(&mut from.id).map(Into::into);
    product.created_at = from.created_at.take().map(Into::into);
    product.updated_at = from.updated_at.take().map(Into::into);
    product.name = from.name.take();
    product.price = money(decimal(&mut from.price), from.currency.take());
    product.unit = from.unit.take();
    product.active = from.active.take();
    product
}

/// A price, with the currency beside it.
pub(super) fn money(amount: Option<Decimal>, currency: Option<String>) -> Option<Money> {
    let money = Money { amount, currency };
    (money != Money::default()).then_some(money)
}

pub(super) fn create(from: &mut Writing<ProductPatch>) -> types::ProductCreate {
    read_only(from);
    let (name, unit) = (from.name.take(), from.unit.take());
    let (price, currency) = price(from);
    let price = price.map_or(Change::Leave, Change::Set);
    let mut body = types::ProductCreate::builder()
        .name(from.need("name", "name", name))
        .price(from.need_or("price", "price", price, || Number::from(0)))
        .unit(from.need("unit", "unit", unit))
        .build();
    body.currency = currency;
    body
}

pub(super) fn update(from: &mut Writing<ProductPatch>) -> types::ProductUpdate {
    read_only(from);
    let mut body = types::ProductUpdate::default();
    from.name.give(&mut body.name);
    from.unit.give(&mut body.unit);
    (body.price, body.currency) = price(from);
    body
}

fn read_only(from: &mut Writing<ProductPatch>) {
    from.read_only(&["active", "deal_count", "pipeline_count"]);
}

fn price(from: &mut Writing<ProductPatch>) -> (Option<Number>, Option<String>) {
    match &mut from.price {
        Change::Set(price) => (price.amount.take().map(number), price.currency.take()),
        _ => (None, None),
    }
}

impl Products for Minotaur {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Product>> {
        let client = self.client.with_options(options.for_client());
        let query = types::ProductsQuery::default();
        Ok(read_list(
            API.vendor,
            &options,
            |plan| client.products_list_stream(&query, plan),
            read_row,
        ))
    }

    fn get(&self, id: ProductId, options: Options) -> Reply<'_, Mapped<Product>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let product = client.products_get(id.as_str()).await?;
            Ok(adapter::read(API.vendor, product.into_inner(), read))
        })
    }

    fn prepare_create(&self, product: Product, options: Options) -> Result<Prepared<ProductId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, product, create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let response = client.products_create(&body).await?;
                Ok(
                    parts::receipt(Outcome::Created, &response).follow_up(FollowUp::new(
                        Resource::Product,
                        Verb::List,
                        "the id of the new product",
                    )),
                )
            })
        }))
    }

    fn prepare_update(
        &self,
        id: ProductId,
        patch: ProductPatch,
        options: Options,
    ) -> Result<Prepared<ProductId>> {
        let client = self.client.with_options(options.for_client());
        let draft = parts::changes(patch, update)?;
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let response = client.products_update(id.as_str(), &body).await?;
                Ok(parts::receipt(Outcome::Updated, &response))
            })
        }))
    }

    fn delete(&self, id: ProductId, options: Options) -> Reply<'_, Receipt<ProductId>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let response = client.products_delete(id.as_str()).await?;
            Ok(parts::receipt(Outcome::Deleted, &response))
        })
    }
}
