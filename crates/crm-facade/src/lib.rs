#![doc = include_str!("../README.md")]

mod vendors;

pub use crm_runtime::api;
pub use vendors::{Vendor, vendor, vendors};
