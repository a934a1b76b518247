//! What generated clients say of themselves, and the function that each of their calls goes through.

use reqwest::Request;

use super::{Error, Failure, Response};

/// What every generated client tells of itself.
pub trait ClientInfo<Inner> {
    /// Version of the API, as its specification writes it.
    fn api_version() -> &'static str;

    /// Address that paths are appended to.
    fn baseurl(&self) -> &str;

    /// Client that requests are built with.
    fn client(&self) -> &reqwest::Client;

    /// What the runtime keeps for the client.
    fn inner(&self) -> &Inner;
}

impl<T: ClientInfo<Inner>, Inner> ClientInfo<Inner> for &T {
    fn api_version() -> &'static str {
        T::api_version()
    }

    fn baseurl(&self) -> &str {
        (**self).baseurl()
    }

    fn client(&self) -> &reqwest::Client {
        (**self).client()
    }

    fn inner(&self) -> &Inner {
        (**self).inner()
    }
}

/// Names the operation that a request belongs to.
#[derive(Clone, Copy, Debug)]
pub struct OperationInfo {
    /// Name of its method.
    pub operation_id: &'static str,
}

/// What generated methods call to have their requests carried out.
///
/// [`impl_client!`](crate::impl_client) implements it.
#[allow(async_fn_in_trait)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `ClientHooks<{Inner}>`",
    label = "missing `impl ClientHooks<{Inner}> for {Self}`",
    note = "call `crm_runtime::impl_client!` in the module of the generated client"
)]
pub trait ClientHooks<Inner = ()>: ClientInfo<Inner> {
    /// Runs before the request is carried out and may change it.
    ///
    /// # Errors
    ///
    /// An error ends the call.
    async fn pre<E>(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Error<E>> {
        let _ = (request, info);
        Ok(())
    }

    /// Carries the request out.
    ///
    /// # Errors
    ///
    /// When there is no response that could be handed on.
    async fn exec(&self, request: Request, info: &OperationInfo) -> Result<Response, Failure>;

    /// Runs when the request has been carried out.
    ///
    /// # Errors
    ///
    /// An error ends the call.
    async fn post<E>(
        &self,
        result: &Result<Response, Failure>,
        info: &OperationInfo,
    ) -> Result<(), Error<E>> {
        let _ = (result, info);
        Ok(())
    }
}
