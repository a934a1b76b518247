//! The embedded sandbox: behind `--sandbox`, and by hand with `crm sandbox`.

mod fault;

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use crm_facade::{CrmBuilder, Vendor};
use crm_runtime::LocalLimiter;
use crm_sandbox::{Builder, Endpoint, Sandbox};
use serde_json::json;

use crate::failure::Failure;
use crate::output::{Output, Row};
use crate::session::{Globals, interrupted};

/// Contacts that each vendor of a sandbox has, unless told.
const CONTACTS: u64 = 100;

/// The most that it may have.
pub(crate) const MOST_CONTACTS: u64 = 100_000_000;

/// The seed that its data are made from, unless told.
const SEED: u64 = 42;

/// Requests that it remembers: nobody asks for them here.
const REQUESTS: usize = 100;

/// A sandbox that runs within this process; for the demo, several that share the vendors.
#[derive(Debug)]
pub struct Running {
    sandboxes: Vec<Sandbox>,
}

impl Running {
    /// Starts it, with its data in a file if one is named.
    ///
    /// # Errors
    ///
    /// If it can't start.
    pub async fn start(database: Option<&Path>, contacts: Option<u64>) -> Result<Self, Failure> {
        let builder = builder(contacts.unwrap_or(CONTACTS));
        Self::of([match database {
            Some(path) => builder.database(path),
            None => builder,
        }])
        .await
    }

    /// Starts several, of which the first that has a vendor is asked.
    pub(crate) async fn of(builders: impl IntoIterator<Item = Builder>) -> Result<Self, Failure> {
        let mut sandboxes = Vec::new();
        for builder in builders {
            sandboxes.push(builder.start().await.map_err(|error| failure(&error))?);
        }
        Ok(Self { sandboxes })
    }

    /// What tells its data from those of another.
    pub(crate) fn id(&self) -> Option<&str> {
        self.sandboxes.first().map(Sandbox::id)
    }

    fn endpoint(&self, vendor: &Vendor, generation: Option<&str>) -> Option<&Endpoint> {
        let wanted = generation.or_else(|| preferred(vendor))?;
        self.sandboxes
            .iter()
            .find_map(|sandbox| sandbox.endpoint_of(vendor.id, wanted))
    }

    /// Gives a handle the sandbox's address and credentials. The sandbox keeps to no limits, so
    /// the handle keeps to none either.
    ///
    /// # Errors
    ///
    /// If the sandbox does not have the vendor.
    pub fn credentials(
        &self,
        vendor: &Vendor,
        generation: Option<&str>,
        builder: CrmBuilder,
    ) -> Result<CrmBuilder, Failure> {
        let endpoint = self.endpoint(vendor, generation).ok_or_else(|| {
            let name = generation.map(|generation| format!("/{generation}"));
            Failure::configuration(format!(
                "the sandbox has no {}{}",
                vendor.id,
                name.unwrap_or_default()
            ))
            .advice("try another vendor, or this one without --sandbox")
        })?;
        let variables = endpoint.variables();
        let holds = |name: &str| {
            variables
                .iter()
                .find(|(variable, _)| variable.ends_with(name))
                .map(|(_, value)| value.clone())
        };
        let builder = builder
            .generation(endpoint.generation)
            .base_url(&endpoint.base_url)
            .limiter(Arc::new(LocalLimiter::new(&[])));
        Ok(
            match (
                holds("_CLIENT_ID"),
                holds("_CLIENT_SECRET"),
                holds("_API_KEY"),
            ) {
                (Some(id), Some(secret), _) => builder.client_credentials(id, secret),
                (_, _, Some(key)) => builder.api_key(key),
                _ => builder,
            },
        )
    }

    /// Ends it.
    pub async fn stop(self) {
        for sandbox in self.sandboxes {
            sandbox.stop().await;
        }
    }
}

/// What a sandbox within this process is made of.
pub(crate) fn builder(contacts: u64) -> Builder {
    Sandbox::builder()
        .seed(SEED)
        .contacts(contacts)
        .kept_requests(REQUESTS)
}

/// The generation that the facade takes where none is named.
fn preferred(vendor: &Vendor) -> Option<&'static str> {
    vendor.capabilities().next().map(|found| found.generation())
}

fn failure(error: &crm_sandbox::Error) -> Failure {
    Failure::configuration(format!("the sandbox can't start: {error}"))
        .advice("check the port and the database file, and who uses them")
}

/// What `crm sandbox` takes.
#[derive(Args, Debug)]
pub struct Serve {
    /// First port to listen on; each vendor has a port of its own [default: free ports]
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// Address to listen on; any but a loopback address lets other machines in
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    bind: IpAddr,
    /// Keep the data in this file [default: in memory]
    #[arg(long, value_name = "FILE")]
    db: Option<PathBuf>,
    /// Number of contacts that each vendor starts with
    #[arg(
        long,
        value_name = "COUNT",
        default_value_t = CONTACTS,
        value_parser = clap::value_parser!(u64).range(..=MOST_CONTACTS)
    )]
    contacts: u64,
    /// Seed of the generated data
    #[arg(long, value_name = "NUMBER", default_value_t = SEED)]
    seed: u64,
    /// Enforce the vendors' documented rate limits
    #[arg(long)]
    limits: bool,
    /// Number of credits that the account has
    #[arg(long, value_name = "COUNT")]
    credits: Option<u64>,
    /// Inject a fault: OPERATION:RULE,…,FAULT; can be repeated
    #[arg(long, value_name = "FAULT", value_parser = fault::parse, long_help = fault::HELP)]
    fault: Vec<crm_sandbox::Fault>,
}

/// Runs the sandbox until Ctrl-C, with its addresses and keys on standard output.
///
/// # Errors
///
/// If it can't start, or standard output can't be written to.
pub async fn serve(arguments: &Serve, globals: &Globals) -> Result<(), Failure> {
    let mut builder = Sandbox::builder()
        .seed(arguments.seed)
        .contacts(arguments.contacts)
        .limits(arguments.limits)
        .bind(arguments.bind);
    if let Some(vendor) = &globals.vendor {
        builder = builder.vendors([vendor.as_str()]);
    }
    if let Some(port) = arguments.port {
        builder = builder.port(port);
    }
    if let Some(path) = &arguments.db {
        builder = builder.database(path);
    }
    if let Some(credits) = arguments.credits {
        builder = builder.credits(credits);
    }
    for fault in &arguments.fault {
        builder = builder.fault(fault.clone());
    }
    let sandbox = builder.start().await.map_err(|error| failure(&error))?;
    print(sandbox.endpoints(), globals)?;
    if !globals.quiet {
        anstream::eprintln!("the sandbox runs until Ctrl-C");
    }
    interrupted().await;
    sandbox.stop().await;
    Ok(())
}

fn print(endpoints: &[Endpoint], globals: &Globals) -> Result<(), Failure> {
    use std::io::Write;

    if let Some(format) = globals.format {
        let output = Output::new(format, globals.fields.clone(), false);
        let mut rows = output.rows(&[], &[]);
        for endpoint in endpoints {
            let variables: serde_json::Map<_, _> = endpoint
                .variables()
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect();
            rows.push(Row::new(json!({
                "vendor": endpoint.vendor,
                "generation": endpoint.generation,
                "base_url": endpoint.base_url,
                "variables": variables,
            })))?;
        }
        rows.finish()?;
        return Ok(());
    }
    let mut out = std::io::stdout();
    for endpoint in endpoints {
        // Another generation has the same variables, and would take the place of this one.
        let is_preferred = crm_facade::vendor(endpoint.vendor)
            .is_none_or(|vendor| preferred(vendor) == Some(endpoint.generation))
            || endpoints
                .iter()
                .filter(|other| other.vendor == endpoint.vendor)
                .count()
                == 1;
        let mark = if is_preferred { "" } else { "# " };
        writeln!(out, "# {} {}", endpoint.vendor, endpoint.generation)?;
        for (name, value) in endpoint.variables() {
            writeln!(out, "{mark}export {name}='{value}'")?;
        }
    }
    Ok(out.flush()?)
}
