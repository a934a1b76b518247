#![doc = include_str!("../README.md")]

mod generated {
    #[cfg(feature = "provided")]
    #[rustfmt::skip]
    pub(crate) mod provided;
    #[cfg(feature = "provided")]
    #[rustfmt::skip]
    pub(crate) mod provided_operations;
}

/// The API as documented in generation `provided`.
#[cfg(feature = "provided")]
pub mod provided {
    pub use crate::generated::provided::{Client, types};
    pub use crate::generated::provided_operations::API;

    /// What a call of this API fails with.
    pub type Error = crm_runtime::client::Error<types::Error>;

    crm_runtime::client_surface!(Client, API);
}

pub use crm_runtime;
#[cfg(feature = "provided")]
pub use provided::{API, Client, Error, types};
