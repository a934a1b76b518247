#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated {
    #[cfg(feature = "early")]
    #[rustfmt::skip]
    pub(crate) mod early;
    #[cfg(feature = "early")]
    #[rustfmt::skip]
    pub(crate) mod early_operations;
    #[cfg(feature = "v1")]
    #[rustfmt::skip]
    pub(crate) mod v1;
    #[cfg(feature = "v1")]
    #[rustfmt::skip]
    pub(crate) mod v1_operations;
}

/// The API as documented in generation `early`.
#[cfg(feature = "early")]
pub mod early {
    pub use crate::generated::early::{Client, types};
    pub use crate::generated::early_operations::API;

    /// What a call of this API fails with.
    pub type Error = crm_runtime::client::Error<types::Error>;

    crm_runtime::impl_client!(Client, API);
}

/// The API as documented in generation `v1`.
#[cfg(feature = "v1")]
pub mod v1 {
    pub use crate::generated::v1::{Client, types};
    pub use crate::generated::v1_operations::API;

    /// What a call of this API fails with.
    pub type Error = crm_runtime::client::Error<types::Error>;

    crm_runtime::impl_client!(Client, API);
}

pub use crm_runtime;
#[doc(no_inline)]
pub use crm_runtime::for_clients::*;
#[cfg(feature = "v1")]
pub use v1::{API, Client, Error, types};
