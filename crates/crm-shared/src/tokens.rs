//! Tokens over a store, sealed.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crm_runtime::{BoxFuture, Lease, SharedToken, StoreError, TokenStore};

use crate::account::Seal;
use crate::backend::{Sealed, Stepped, TokenStep, Tokens};
use crate::clock::micros;
use crate::limiter::Settings;

pub(crate) struct SharedTokens {
    pub(crate) tokens: Arc<dyn Tokens>,
    pub(crate) seal: Seal,
    pub(crate) settings: Settings,
}

impl SharedTokens {
    async fn step(&self, step: TokenStep) -> Result<Stepped, StoreError> {
        let stepped = self.tokens.step(step).await?;
        if stepped.was_harmed {
            self.tell_of_harm();
        }
        Ok(stepped)
    }

    fn tell_of_harm(&self) {
        self.settings.warn(&format!(
            "{}: the shared access token can't be read and is replaced: {}",
            self.settings.vendor,
            self.tokens.location()
        ));
    }
}

impl fmt::Debug for SharedTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SharedTokens").field(&self.tokens).finish()
    }
}

impl TokenStore for SharedTokens {
    fn load(&self) -> BoxFuture<'_, Result<Option<SharedToken>, StoreError>> {
        Box::pin(async move {
            let Some(sealed) = self.step(TokenStep::Load).await?.token else {
                return Ok(None);
            };
            // One that does not open is of no use, and is replaced.
            let Some(access) = self.seal.open(&sealed.text, sealed.fence) else {
                self.tell_of_harm();
                return Ok(None);
            };
            Ok(Some(SharedToken::new(
                access,
                sealed.fence,
                Duration::from_micros(sealed.lifetime),
                Duration::from_micros(sealed.asked),
            )))
        })
    }

    fn lease(&self, hold: Duration) -> BoxFuture<'_, Result<Lease, StoreError>> {
        let hold = micros(hold);
        Box::pin(async move {
            let stepped = self.step(TokenStep::Lease { hold }).await?;
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
            Ok(self.step(step).await?.holds)
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
            Ok(self.step(step).await?.holds)
        })
    }

    fn release(&self, fence: u64) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move {
            self.step(TokenStep::Release { fence }).await?;
            Ok(())
        })
    }
}
