#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated {
    #[cfg(feature = "provided")]
    #[rustfmt::skip]
    pub(crate) mod provided;
    #[cfg(feature = "provided")]
    #[rustfmt::skip]
    pub(crate) mod provided_operations;
    #[cfg(feature = "reference")]
    #[rustfmt::skip]
    pub(crate) mod reference;
    #[cfg(feature = "reference")]
    #[rustfmt::skip]
    pub(crate) mod reference_operations;
}

/// The API as documented in generation `provided`.
#[cfg(feature = "provided")]
pub mod provided {
    pub use crate::generated::provided::{Client, types};
    pub use crate::generated::provided_operations::API;

    /// What a call of this API fails with.
    pub type Error = crm_runtime::client::Error<types::Error>;

    crm_runtime::impl_client!(Client, API);
}

/// The API as documented in generation `reference`.
#[cfg(feature = "reference")]
pub mod reference {
    pub use crate::generated::reference::{Client, types};
    pub use crate::generated::reference_operations::API;

    /// What a call of this API fails with.
    pub type Error = crm_runtime::client::Error<types::Error>;

    crm_runtime::impl_client!(Client, API);
}

pub use crm_runtime;
#[doc(no_inline)]
pub use crm_runtime::for_clients::*;
#[cfg(feature = "reference")]
pub use reference::{API, Client, Error, types};
