//! What a store does for one account, whichever the store.

use std::fmt;
use std::time::{Duration, SystemTime};

use crm_runtime::{BoxFuture, StoreError};
use serde::{Deserialize, Serialize};

use crate::plan::{Decision, Micros, SlotAsk, Snapshot};

/// What a store tells a call that asks for a slot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct QuotaReply {
    pub(crate) response: Decision,
    /// How many processes share the quota.
    pub(crate) processes: u32,
    /// How long a response takes, mostly.
    pub(crate) quick: Micros,
    /// What was kept has been lost, and nothing goes for one longest window.
    pub(crate) lost: bool,
}

/// The quota of one account.
pub(crate) trait Quota: fmt::Debug + Send + Sync + 'static {
    fn ask(&self, ask: SlotAsk) -> BoxFuture<'static, Result<QuotaReply, StoreError>>;

    fn leave(
        &self,
        id: u64,
        went: Option<(Micros, u32)>,
    ) -> BoxFuture<'static, Result<(), StoreError>>;

    /// The request that went at a time has its response after so long.
    fn done(&self, went: (Micros, u32), took: Micros)
    -> BoxFuture<'static, Result<(), StoreError>>;

    /// Nothing goes for so long, which the vendor wants if it has rejected a request.
    fn pause(&self, pause: Duration, rejected: bool) -> BoxFuture<'static, Result<(), StoreError>>;

    fn snapshot(&self) -> BoxFuture<'static, Result<Snapshot, StoreError>>;

    /// Forgets everything.
    fn reset(&self) -> BoxFuture<'static, Result<(), StoreError>>;

    /// Where it is kept, for people.
    fn location(&self) -> String;
}

/// What is done with the token of one account.
#[derive(Clone, Debug)]
pub(crate) enum TokenStep {
    Load,
    Lease { hold: Micros },
    Renew { fence: u64, hold: Micros },
    Store { fence: u64, token: Sealed },
    Release { fence: u64 },
    Reset,
}

/// A token as it is kept.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub(crate) struct Sealed {
    pub(crate) text: String,
    pub(crate) fence: u64,
    pub(crate) lifetime: Micros,
    /// When the vendor was asked for it; on the way to and from a store, how long ago that was.
    pub(crate) asked: Micros,
}

/// What comes of a step.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stepped {
    /// Whether the lease was granted, or the fence is the newest.
    pub(crate) holds: bool,
    pub(crate) fence: u64,
    /// How long the lease still lasts.
    pub(crate) left: Micros,
    pub(crate) token: Option<Sealed>,
    /// What was kept could not be read; told once.
    pub(crate) was_harmed: bool,
}

/// The token of one account.
pub(crate) trait Tokens: fmt::Debug + Send + Sync + 'static {
    fn step(&self, step: TokenStep) -> BoxFuture<'static, Result<Stepped, StoreError>>;

    /// Where it is kept, for people.
    fn location(&self) -> String;
}

/// The token of one account, where this crate keeps it itself.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub(crate) struct TokenState {
    fence: u64,
    leased_until: Micros,
    token: Option<Sealed>,
    /// Set by [`forget`](Self::forget), until a step tells it.
    #[serde(skip)]
    was_harmed: bool,
}

impl TokenState {
    pub(crate) fn step(&mut self, now: Micros, step: TokenStep) -> Stepped {
        Stepped {
            was_harmed: std::mem::take(&mut self.was_harmed),
            ..self.stepped(now, step)
        }
    }

    fn stepped(&mut self, now: Micros, step: TokenStep) -> Stepped {
        match step {
            TokenStep::Load => {
                let lasts = |token: &Sealed| token.asked + token.lifetime > now;
                let token = self.token.clone().filter(lasts).map(|token| Sealed {
                    asked: now.saturating_sub(token.asked),
                    ..token
                });
                Stepped {
                    token,
                    ..Stepped::default()
                }
            }
            TokenStep::Lease { hold } => {
                let holds = self.leased_until <= now;
                if holds {
                    self.fence += 1;
                    self.leased_until = now + hold;
                }
                Stepped {
                    holds,
                    fence: self.fence,
                    left: self.leased_until - now,
                    ..Stepped::default()
                }
            }
            TokenStep::Renew { fence, hold } => self.held(fence, |state| {
                state.leased_until = now + hold;
            }),
            TokenStep::Store { fence, token } => self.held(fence, |state| {
                state.leased_until = 0;
                state.token = Some(Sealed {
                    asked: now.saturating_sub(token.asked),
                    ..token
                });
            }),
            TokenStep::Release { fence } => self.held(fence, |state| state.leased_until = 0),
            TokenStep::Reset => {
                self.token = None;
                Stepped::default()
            }
        }
    }

    /// The clock has begun anew, or nothing of the state can be read. Fences still grow: the wall
    /// clock is ahead of any number that was counted up.
    pub(crate) fn forget(&mut self, is_harmed: bool) {
        self.leased_until = 0;
        self.token = None;
        self.was_harmed = is_harmed;
        if is_harmed {
            let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
            self.fence = self.fence.max(since.unwrap_or_default().as_secs());
        }
    }

    fn held(&mut self, fence: u64, change: impl FnOnce(&mut Self)) -> Stepped {
        let holds = self.fence == fence;
        if holds {
            change(self);
        }
        Stepped {
            holds,
            ..Stepped::default()
        }
    }
}
