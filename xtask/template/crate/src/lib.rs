#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated {
    #[cfg(feature = "{{generation}}")]
    #[rustfmt::skip]
    pub(crate) mod {{generation}};
    #[cfg(feature = "{{generation}}")]
    #[rustfmt::skip]
    pub(crate) mod {{generation}}_operations;
}

/// The API as documented in generation `{{generation}}`.
#[cfg(feature = "{{generation}}")]
pub mod {{generation}} {
    pub use crate::generated::{{generation}}::{Client, types};
    pub use crate::generated::{{generation}}_operations::API;

    /// What a call of this API fails with.
    pub type Error = crm_runtime::client::Error<types::Error>;

    crm_runtime::impl_client!(Client, API);
}

pub use crm_runtime;
#[doc(no_inline)]
pub use crm_runtime::for_clients::*;
#[cfg(feature = "{{generation}}")]
pub use {{generation}}::{API, Client, Error, types};
