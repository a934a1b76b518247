//! What the programs that measure have in common.

pub mod contacts;
pub mod peer;
