//! Tokens over a store, sealed.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crm_runtime::{BoxFuture, Lease, SharedToken, StoreError, TokenStore};

use crate::account::Seal;
use crate::backend::{Sealed, TokenStep, Tokens};
use crate::clock::micros;

pub(crate) struct SharedTokens {
    pub(crate) tokens: Arc<dyn Tokens>,
    pub(crate) seal: Seal,
}

impl fmt::Debug for SharedTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SharedTokens").field(&self.tokens).finish()
    }
}

impl TokenStore for SharedTokens {
    fn load(&self) -> BoxFuture<'_, Result<Option<SharedToken>, StoreError>> {
        Box::pin(async move {
            let stepped = self.tokens.step(TokenStep::Load).await?;
            Ok(stepped.token.and_then(|sealed| {
                // One that does not open is of no use, and is replaced.
                let access = self.seal.open(&sealed.text, sealed.fence)?;
                Some(SharedToken::new(
                    access,
                    sealed.fence,
                    Duration::from_micros(sealed.lifetime),
                    Duration::from_micros(sealed.asked),
                ))
            }))
        })
    }

    fn lease(&self, hold: Duration) -> BoxFuture<'_, Result<Lease, StoreError>> {
        let hold = micros(hold);
        Box::pin(async move {
            let stepped = self.tokens.step(TokenStep::Lease { hold }).await?;
            Ok(match stepped.holds {
                true => Lease::Granted {
                    fence: stepped.fence,
                },
                false => Lease::Taken {
                    expires_in: Duration::from_micros(stepped.left),
                },
            })
        })
    }

    fn renew(&self, fence: u64, hold: Duration) -> BoxFuture<'_, Result<bool, StoreError>> {
        let hold = micros(hold);
        Box::pin(async move {
            let step = TokenStep::Renew { fence, hold };
            Ok(self.tokens.step(step).await?.holds)
        })
    }

    fn store(&self, fence: u64, token: SharedToken) -> BoxFuture<'_, Result<bool, StoreError>> {
        Box::pin(async move {
            let token = Sealed {
                text: self.seal.seal(&token.access, fence)?,
                fence,
                lifetime: micros(token.lifetime),
                asked: micros(token.age),
            };
            let step = TokenStep::Store { fence, token };
            Ok(self.tokens.step(step).await?.holds)
        })
    }

    fn release(&self, fence: u64) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move {
            self.tokens.step(TokenStep::Release { fence }).await?;
            Ok(())
        })
    }
}
