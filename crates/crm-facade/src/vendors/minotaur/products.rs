use crm_minotaur::v1::types;
use serde_json::json;

use super::parts::{self, PAGES};
use super::{API, Minotaur};
use crate::adapter::{self, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::model::{Money, Product, ProductId, ProductPatch};
use crate::traits::Products;
use crate::{FollowUp, Listing, Mapped, Options, Outcome, Query, Receipt, Result};

pub(super) fn read(source: &mut Source<'_>) -> Product {
    let mut product = Product::new();
    product.id = source.id("id");
    product.created_at = source.time("created_at");
    product.updated_at = source.time("updated_at");
    product.name = source.text("name");
    product.price = money(source, "price");
    product.unit = source.text("unit");
    product.active = source.boolean("active");
    product.deal_count = source.integer("opportunities_count");
    product.pipeline_count = source.integer("pipelines_count");
    product
}

/// A price, with the currency beside it.
pub(super) fn money(source: &mut Source<'_>, field: &str) -> Option<Money> {
    let money = Money {
        amount: source.decimal(field),
        currency: source.text("currency"),
    };
    (money != Money::default()).then_some(money)
}

pub(super) fn write(target: &mut Target) {
    target.read_only(&["active", "deal_count", "pipeline_count"]);
    target.copy("name", "name");
    target.copy("unit", "unit");
    target.nested("price", |price| {
        price.decimal("amount", "price");
        price.copy("currency", "currency");
    });
}

impl Products for Minotaur {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Product>> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Listing::paged(&options, PAGES, move |page, size| {
            let client = client.clone();
            let body = json!({"paginate": parts::paginate(page, size)});
            Box::pin(async move {
                let answer = client.products_list(&parts::request(body)?).await?;
                Ok(parts::page(&answer, keep_raw, read))
            })
        })
    }

    fn get(&self, id: ProductId, options: Options) -> Reply<'_, Mapped<Product>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let answer = client.products_get(id.as_str()).await?;
            Ok(adapter::read_answer(
                API.vendor,
                &answer,
                options.wants_raw(),
                read,
            ))
        })
    }

    fn create(&self, product: Product, options: Options) -> Reply<'_, Receipt<ProductId>> {
        Box::pin(async move {
            let needed = [("name", "name"), ("price", "price"), ("unit", "unit")];
            parts::require(&product, &needed)?;
            let (body, losses) =
                adapter::write::<types::ProductCreate>(API.vendor, &product, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.products_create(&body).await?;
            Ok(parts::receipt(Outcome::Created, &answer)
                .losses(losses)
                .follow_up(FollowUp::new(
                    Resource::Product,
                    Verb::List,
                    "the id of the new product",
                )))
        })
    }

    fn update(
        &self,
        id: ProductId,
        patch: ProductPatch,
        options: Options,
    ) -> Reply<'_, Receipt<ProductId>> {
        Box::pin(async move {
            let (body, losses) = parts::changes::<types::ProductUpdate>(&patch, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.products_update(id.as_str(), &body).await?;
            Ok(parts::receipt(Outcome::Updated, &answer).losses(losses))
        })
    }

    fn delete(&self, id: ProductId, options: Options) -> Reply<'_, Receipt<ProductId>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let answer = client.products_delete(id.as_str()).await?;
            Ok(parts::receipt(Outcome::Deleted, &answer))
        })
    }
}
