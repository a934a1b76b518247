//! Who is told how far a transfer is.

use super::totals::Totals;

/// Is told how far a transfer is.
pub trait Observer: Send + Sync {
    /// How many rows the source has, where it is known.
    fn total(&self, rows: u64) {
        let _ = rows;
    }

    /// How things stand, after each batch of rows.
    fn advanced(&self, totals: &Totals) {
        let _ = totals;
    }

    /// How many contacts of the target were read to know who is there.
    fn looked_up(&self, contacts: u64) {
        let _ = contacts;
    }

    /// Something that a person should know.
    fn note(&self, text: &str) {
        let _ = text;
    }
}

/// Tells nobody.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nobody;

impl Observer for Nobody {}
