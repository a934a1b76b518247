//! [`Sandbox`]: starts the vendors on loopback addresses and stops them when it is dropped.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::clock::Clock;
use crate::document::Document;
use crate::endpoint::{Credentials, Endpoint};
use crate::error::Error;
use crate::fault::{Fault, Faults};
use crate::limit::Limiter;
use crate::log::{Log, Recorded};
use crate::pipeline::Site;
use crate::server::{self, Server};
use crate::store::{Database, Filter};
use crate::vendor::{Seeding, VendorModule};
use crate::vendors::VENDORS;

/// Running servers of vendors on this machine. They stop when it is dropped.
pub struct Sandbox {
    endpoints: Vec<Endpoint>,
    sites: Vec<Arc<Site>>,
    faults: Arc<Faults>,
    log: Arc<Log>,
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

/// What a sandbox is made of. See [`Sandbox::builder`].
#[derive(Clone, Debug)]
pub struct Builder {
    seeding: Seeding,
    vendors: Option<Vec<String>>,
    database: Option<PathBuf>,
    limits: bool,
    address: IpAddr,
    port: u16,
    clock: Clock,
    faults: Vec<Fault>,
    kept_requests: usize,
}

impl Builder {
    /// Decides all data; the same seed gives the same data. 1 unless set.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seeding.seed = seed;
        self
    }

    /// How many contacts each vendor has at first; what else there is grows with it. 100 unless
    /// set.
    pub fn contacts(mut self, contacts: u64) -> Self {
        self.seeding.contacts = contacts;
        self
    }

    /// Only these vendors, such as `minotaur`. All unless set.
    pub fn vendors<V: Into<String>>(mut self, vendors: impl IntoIterator<Item = V>) -> Self {
        self.vendors = Some(vendors.into_iter().map(Into::into).collect());
        self
    }

    /// Keeps what is stored in a file. A file that was filled before keeps its data; `seed` and
    /// `contacts` have no effect on it. In memory unless set.
    pub fn database(mut self, file: impl Into<PathBuf>) -> Self {
        self.database = Some(file.into());
        self
    }

    /// Whether the documented limits are enforced, for each vendor over all its credentials. Not
    /// unless set.
    pub fn limits(mut self, limits: bool) -> Self {
        self.limits = limits;
        self
    }

    /// How many credits an account has at first, where the vendor counts them. 10,000 unless set.
    pub fn credits(mut self, credits: u64) -> Self {
        self.seeding.credits = credits;
        self
    }

    /// The address to listen on, for all machines that reach it. The loopback address unless set.
    pub fn bind(mut self, address: IpAddr) -> Self {
        self.address = address;
        self
    }

    /// The port of the first endpoint; each further one has the next. Free ones unless set.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The time to go by. That of the machine unless set.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Something that goes wrong from the start; may be called again for more.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// How many requests [`Sandbox::requests`] remembers; the oldest are forgotten. 100,000 unless
    /// set.
    pub fn kept_requests(mut self, most: usize) -> Self {
        self.kept_requests = most;
        self
    }

    /// Fills the stores and begins to listen.
    ///
    /// # Errors
    ///
    /// When a vendor is unknown, a fault is on an operation that no vendor of the sandbox has, the
    /// database can't be opened, or a port is taken.
    pub async fn start(self) -> Result<Sandbox, Error> {
        let mut sites = Vec::new();
        for module in self.modules()? {
            let builder = self.clone();
            let opened = tokio::task::spawn_blocking(move || builder.open(module));
            if self.database.is_some() {
                sites.push(Opening::Done(Box::new(joined(opened.await)?)));
            } else {
                sites.push(Opening::Running(opened));
            }
        }
        let faults = Arc::new(Faults::default());
        let (stop, stopped) = watch::channel(false);
        let mut sandbox = Sandbox {
            endpoints: Vec::new(),
            sites: Vec::new(),
            faults,
            log: Arc::new(Log::new(self.kept_requests)),
            stop,
            tasks: Vec::new(),
        };
        for (number, site) in sites.into_iter().enumerate() {
            let site = Arc::new(match site {
                Opening::Done(site) => *site,
                Opening::Running(task) => joined(task.await)?,
            });
            let listener = self.listen(number).await?;
            sandbox.open(site, listener, stopped.clone())?;
        }
        for fault in self.faults {
            sandbox.inject(fault)?;
        }
        Ok(sandbox)
    }

    fn modules(&self) -> Result<Vec<&'static VendorModule>, Error> {
        let Some(wanted) = &self.vendors else {
            return Ok(VENDORS.to_vec());
        };
        let mut known: Vec<&'static str> = VENDORS.iter().map(|module| module.vendor).collect();
        known.dedup();
        if let Some(vendor) = wanted
            .iter()
            .find(|vendor| !known.contains(&vendor.as_str()))
        {
            return Err(Error::UnknownVendor {
                vendor: vendor.clone(),
                known,
            });
        }
        let modules = VENDORS.iter().copied();
        Ok(modules
            .filter(|module| wanted.iter().any(|vendor| vendor == module.vendor))
            .collect())
    }

    fn open(&self, module: &'static VendorModule) -> Result<Site, Error> {
        let scope = format!("{}_{}", module.vendor, module.generation);
        let document =
            Document::embedded(&scope, module.document).map_err(|error| Error::Internal {
                reason: format!("{scope}: {error}"),
            })?;
        let seed = |store: &crate::store::Store<'_>| (module.seed)(&self.seeding, store);
        let database = Database::open(self.database.as_deref(), &scope, seed).map_err(|error| {
            Error::Database {
                scope,
                reason: error.to_string(),
            }
        })?;
        Ok(Site {
            module,
            limiter: self.limits.then(|| Limiter::new(&document.rate_limits)),
            document,
            database,
            seeding: self.seeding,
            clock: self.clock.clone(),
        })
    }

    async fn listen(&self, number: usize) -> Result<TcpListener, Error> {
        let port = match self.port {
            0 => 0,
            first => first.saturating_add(u16::try_from(number).unwrap_or(u16::MAX)),
        };
        let address = SocketAddr::new(self.address, port);
        TcpListener::bind(address)
            .await
            .map_err(|source| Error::Bind { address, source })
    }
}

/// Stores in memory are filled side by side, those in one file one after the other.
enum Opening {
    Done(Box<Site>),
    Running(JoinHandle<Result<Site, Error>>),
}

fn joined(site: Result<Result<Site, Error>, tokio::task::JoinError>) -> Result<Site, Error> {
    site.unwrap_or_else(|error| {
        Err(Error::Internal {
            reason: error.to_string(),
        })
    })
}

impl Sandbox {
    /// Begins with the defaults: every vendor, 100 contacts each, in memory, on free ports of the
    /// loopback address, without limits and faults.
    pub fn builder() -> Builder {
        Builder {
            seeding: Seeding {
                seed: 1,
                contacts: 100,
                credits: 10_000,
            },
            vendors: None,
            database: None,
            limits: false,
            address: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            clock: Clock::system(),
            faults: Vec::new(),
            kept_requests: 100_000,
        }
    }

    fn open(
        &mut self,
        site: Arc<Site>,
        listener: TcpListener,
        stopped: watch::Receiver<bool>,
    ) -> Result<(), Error> {
        let mut address = listener.local_addr().map_err(|error| Error::Internal {
            reason: error.to_string(),
        })?;
        // Every address of the machine is no address to call.
        match address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
            IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
            _ => {}
        }
        self.endpoints.push(Endpoint {
            vendor: site.module.vendor,
            generation: site.module.generation,
            name: site.document.name.clone(),
            base_url: format!("http://{address}{}", site.document.base_path),
            credentials: site
                .module
                .credentials
                .iter()
                .map(Credentials::of)
                .collect(),
        });
        let server = Server {
            site: Arc::clone(&site),
            faults: Arc::clone(&self.faults),
            log: Arc::clone(&self.log),
        };
        self.tasks
            .push(tokio::spawn(server::serve(listener, server, stopped)));
        self.sites.push(site);
        Ok(())
    }

    /// What tells the data of this sandbox from those of another, random and kept in its database. A
    /// database that is removed and made anew has another one.
    pub fn id(&self) -> &str {
        self.sites.first().map_or("", |site| site.database.id())
    }

    /// One for each vendor generation.
    pub fn endpoints(&self) -> &[Endpoint] {
        &self.endpoints
    }

    /// Where a vendor is reached, in its preferred generation.
    pub fn endpoint(&self, vendor: &str) -> Option<&Endpoint> {
        self.endpoints
            .iter()
            .find(|endpoint| endpoint.vendor == vendor)
    }

    /// Where one generation of a vendor is reached.
    pub fn endpoint_of(&self, vendor: &str, generation: &str) -> Option<&Endpoint> {
        let mut endpoints = self.endpoints.iter();
        endpoints.find(|endpoint| endpoint.vendor == vendor && endpoint.generation == generation)
    }

    /// Every request so far, in the order in which they came.
    pub fn requests(&self) -> Vec<Recorded> {
        self.log.all()
    }

    /// Forgets the requests so far. Their numbers continue.
    pub fn clear_requests(&self) {
        self.log.clear();
    }

    /// Lets something go wrong from now on.
    ///
    /// # Errors
    ///
    /// When the fault is on an operation, vendor or generation that the sandbox does not have: it
    /// would never meet a call.
    pub fn inject(&self, fault: Fault) -> Result<(), Error> {
        let of = |site: &Arc<Site>| {
            let (vendor, generation) = (site.module.vendor, site.module.generation);
            let operations = site.document.operations.iter();
            operations.map(move |operation| (vendor, generation, operation.id.as_str()))
        };
        let mut known = self.sites.iter().flat_map(of);
        if known.any(|(vendor, generation, id)| fault.is_on(vendor, generation, id)) {
            self.faults.add(fault);
            return Ok(());
        }
        let target = fault.target();
        let name = target.split(' ').next().unwrap_or_default();
        let stem = name.split('_').next().unwrap_or(name).to_ascii_lowercase();
        let similar = self.sites.iter().flat_map(of).filter(|(_, _, id)| {
            let id = id.to_ascii_lowercase();
            !stem.is_empty() && id.starts_with(&stem)
        });
        Err(Error::UnknownTarget {
            similar: similar
                .take(8)
                .map(|(vendor, generation, id)| format!("{id} of {vendor} {generation}"))
                .collect(),
            target,
        })
    }

    /// Lets nothing go wrong any more.
    pub fn clear_faults(&self) {
        self.faults.clear();
    }

    /// What a vendor's preferred generation has of a kind, such as `contacts`, oldest first. Empty
    /// for a kind or a vendor that is not there. The shape is the sandbox's own; it often is that
    /// of the vendor's responses.
    pub fn records(&self, vendor: &str, kind: &str) -> Vec<Value> {
        self.records_where(kind, |module| module.vendor == vendor)
    }

    /// As [`records`](Self::records), of one generation of the vendor.
    pub fn records_of(&self, vendor: &str, generation: &str, kind: &str) -> Vec<Value> {
        self.records_where(kind, |module| {
            module.vendor == vendor && module.generation == generation
        })
    }

    fn records_where(&self, kind: &str, is_it: impl Fn(&VendorModule) -> bool) -> Vec<Value> {
        self.sites
            .iter()
            .find(|site| is_it(site.module))
            .and_then(|site| {
                site.database
                    .run(|store| store.all(kind, &Filter::All))
                    .ok()
            })
            .unwrap_or_default()
    }

    /// Stops listening and closes all connections. A request that is being carried out is carried
    /// out to its end, but gets no response.
    pub async fn stop(mut self) {
        let _ = self.stop.send(true);
        for task in self.tasks.drain(..) {
            let _ = task.await;
        }
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Sandbox")
            .field("endpoints", &self.endpoints)
            .finish_non_exhaustive()
    }
}
