#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

// The workspace needs two majors of schemars; its derive macros name the crate plainly.
extern crate schemars1 as schemars;

mod call;
mod check;
pub mod cli;
mod completion;
mod config;
mod credentials;
mod demo;
pub mod failure;
mod fleet;
mod history;
mod input;
pub mod output;
mod people;
mod progress;
mod quota;
mod resources;
pub mod sandbox;
pub mod session;
mod terminal;
pub mod transfer;
mod vendors;
mod verbose;
mod words;
mod written;

pub use completion::complete;
pub use progress::Progress;
