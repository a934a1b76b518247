//! The cases, and what each demands.

mod agreement;
mod credits;
mod faults;
mod filters;
mod kept;
mod known;
mod lists;
mod native;
mod rejections;
mod statuses;
mod writes;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail, ensure};
use crm_facade::api::{Api, Effect, Operation};
use crm_facade::{
    Access, Capabilities, Capability, Checkpoint, Cost, Crm, End, Error, ErrorKind, FieldCoverage,
    Options, Origin, Outcome, Polling, Reason, Receipt, Resource, Side, Support, Vendor, Verb,
    bulk,
};
use futures_util::{StreamExt, stream};
use serde_json::{Value, json};
use xtask::spec;

use super::inputs::{Choice, Input, Variants};
use super::methods::{Act, METHODS, Method};
use super::observe::{Row, Rows, Seen, emails_of};
use super::peer::{Peer, Script, Sent, holds, responses};
use super::server::Server;
use super::{Case, Verdict};
use crate::examples::{self, Content, Example, Kind};
use known::known_input;

/// How long a job of a server may take.
const LONGEST_JOB: Duration = Duration::from_millis(300);

/// What the facade says of each status.
const STATUSES: [(u16, &str); 10] = [
    (400, "invalid_input"),
    (401, "unauthenticated"),
    (402, "quota_exhausted"),
    (403, "permission_denied"),
    (404, "not_found"),
    (409, "conflict"),
    (422, "invalid_input"),
    (429, "rate_limited"),
    (500, "vendor_fault"),
    (503, "vendor_fault"),
];

/// All cases of all vendors.
///
/// # Errors
///
/// When the specifications or their examples can't be read.
pub fn cases() -> Result<Vec<Case>> {
    let root = spec::workspace_root();
    let mut cases = Vec::new();
    for vendor in crm_facade::vendors() {
        for api in vendor.generations {
            let place = format!("{}/{}", api.vendor, api.generation);
            let of_generation = |known: &&Capabilities| known.generation() == api.generation;
            let Some(capabilities) = vendor.capabilities().find(of_generation) else {
                cases.push(Case {
                    vendor: place,
                    kind: "adapter",
                    name: "is behind the common traits".to_owned(),
                    run: Box::new(|| Ok(Verdict::Skipped("there is no adapter yet".to_owned()))),
                });
                continue;
            };
            let spec = spec::load_one(&root, api.vendor, api.generation)?;
            let subject = Subject {
                vendor,
                api,
                capabilities,
                examples: examples::load(&root, &spec)?.into(),
                world: World::Examples,
            };
            cases.extend(subject.cases());
            cases.extend(subject.cases_on_a_server());
        }
    }
    Ok(cases)
}

/// A generation of a vendor that has an adapter.
#[derive(Clone)]
struct Subject {
    vendor: &'static Vendor,
    api: &'static Api,
    capabilities: &'static Capabilities,
    examples: Arc<[Example]>,
    world: World,
}

/// Who responds.
#[derive(Clone)]
enum World {
    /// A peer with the documented examples, one for each call.
    Examples,
    /// A server that keeps what it is told, one for each case.
    Server(Arc<Server>),
}

/// What tells what was sent.
type Log = Box<dyn Fn() -> Vec<Sent>>;

/// What one call came to.
struct Tried {
    result: Result<Seen, Error>,
    sent: Vec<Sent>,
}

impl Subject {
    fn cases(&self) -> Vec<Case> {
        let mut cases = Vec::new();
        let mut case =
            |kind, name: String, run: fn(&Self, &'static Method) -> Result<Verdict>, method| {
                let subject = self.clone();
                cases.push(Case {
                    vendor: format!("{}/{}", self.api.vendor, self.api.generation),
                    kind,
                    name,
                    run: Box::new(move || run(&subject, method)),
                });
            };
        for method in METHODS {
            let capability = self.capability(method);
            let path = method.path();
            match capability.support {
                Support::Native => {
                    case("native", path.clone(), Self::native, method);
                    if let Act::List(_) = method.act {
                        let name = format!("{path} continues where it was interrupted");
                        case("list", name, Self::goes_on, method);
                        let name = format!("{path} takes no other list's checkpoint");
                        case("list", name, Self::bound, method);
                    }
                    if let Variants::Record(_) | Variants::Patch(_) = method.variants {
                        let name = format!("{path} sends each field or reports it lost");
                        case("fields", name, Self::sends, method);
                    }
                    if method.verb == Verb::Create {
                        let name = format!("{path} in bulk");
                        case("bulk", name, Self::in_bulk, method);
                    }
                    if let Variants::Patch(_) = method.variants {
                        let name = format!("{path} clears or rejects");
                        case("clear", name, Self::clears, method);
                    }
                }
                Support::Emulated { .. } => {
                    let name = format!("{path} is not emulated unasked");
                    case("rejected", name, Self::not_unasked, method);
                    case("emulated", path, Self::emulated, method);
                }
                _ => case("rejected", path, Self::rejected, method),
            }
        }
        for (status, kind) in STATUSES {
            let subject = self.clone();
            cases.push(Case {
                vendor: format!("{}/{}", self.api.vendor, self.api.generation),
                kind: "status",
                name: format!("status {status} is {kind}"),
                run: Box::new(move || subject.status(status, kind)),
            });
        }
        type Whole = fn(&Subject) -> Result<Verdict>;
        let whole: [(&'static str, &str, Whole); 4] = [
            ("table", "what is declared can be called", Self::table),
            ("table", "fields are carried as declared", Self::carries),
            (
                "table",
                "what a list is narrowed down by is a filter or has a reason",
                Self::filters,
            ),
            (
                "status",
                "errors with a success status are errors",
                Self::marked,
            ),
        ];
        for (kind, name, run) in whole {
            let subject = self.clone();
            cases.push(Case {
                vendor: format!("{}/{}", self.api.vendor, self.api.generation),
                kind,
                name: name.to_owned(),
                run: Box::new(move || run(&subject)),
            });
        }
        cases
    }

    fn capability(&self, method: &Method) -> Capability {
        self.capabilities.get(method.resource, method.verb)
    }

    fn native_methods(&self) -> impl Iterator<Item = (&'static Method, Capability)> {
        METHODS
            .iter()
            .map(|method| (method, self.capability(method)))
            .filter(|(_, capability)| capability.is_native())
    }

    fn operation(&self, id: &str) -> Result<&'static Operation> {
        self.api
            .operation(id)
            .with_context(|| format!("the table has no operation `{id}`"))
    }

    /// Calls a method of a vendor that behaves like this; lists are read to their end.
    fn try_with(
        &self,
        method: &Method,
        input: &Input,
        options: Options,
        script: Script,
    ) -> Result<Tried> {
        let (crm, sent) = self.peer(method, script)?;
        let options = self.hasty(options);
        let result = match method.act {
            Act::Call(call) => self.run(call(&crm, input, options).ok_or_else(no_trait)?),
            Act::List(list) => list(&crm, input, options)
                .ok_or_else(no_trait)?
                .and_then(|mut list| self.run(read(&mut *list)))
                .map(Seen::Rows),
        };
        Ok(Tried {
            result,
            sent: sent(),
        })
    }

    /// A handle that talks to a vendor that behaves like this.
    fn peer(&self, method: &Method, script: Script) -> Result<(Crm, Log)> {
        match &self.world {
            World::Examples => {
                let peer = match method.act {
                    Act::Call(_) => Peer::new(self.api, &self.examples, script),
                    Act::List(_) => Peer::of_list(self.api, &self.examples, script),
                };
                Ok((peer.crm()?, Box::new(move || peer.sent())))
            }
            World::Server(server) => {
                match script {
                    Script::Example(_) => server.mend(),
                    Script::FailsAfter(calls) => {
                        let operations = self.capability(method).operations;
                        server.fault(&operations, |fault| fault.after(calls as u64));
                    }
                    other => bail!("a server has its own responses: {other:?}"),
                }
                server.forget();
                let server = server.clone();
                Ok((server.crm(), Box::new(move || server.sent())))
            }
        }
    }

    /// Waits: without waiting where no server responds, as the clock continues by itself.
    fn run<T>(&self, future: impl Future<Output = T>) -> T {
        match &self.world {
            World::Examples => run(future),
            World::Server(server) => server.run(future),
        }
    }

    /// A server's jobs are asked for again at once, and not for long.
    fn hasty(&self, options: Options) -> Options {
        let soon = Duration::from_millis(1);
        match self.world {
            World::Examples => options,
            World::Server(_) => {
                options.polling(Polling::new().interval(soon, soon).timeout(LONGEST_JOB))
            }
        }
    }

    /// Input that names what is there.
    fn input(&self, method: &Method, choice: Choice) -> Result<Input> {
        match &self.world {
            World::Examples => Ok(Input::new(choice)),
            World::Server(server) => {
                let known = server.known(|| self.look_around())?;
                Ok(known_input(known, method, choice))
            }
        }
    }

    fn example_numbers(&self, capability: &Capability) -> Result<Vec<u32>> {
        let mut numbers = BTreeSet::from([1]);
        if let World::Server(_) = self.world {
            return Ok(vec![1]);
        }
        for id in &capability.operations {
            let operation = self.operation(id)?;
            numbers.extend(responses(&self.examples, operation).map(|example| example.number));
        }
        Ok(numbers.into_iter().collect())
    }

    fn first_choice(&self, method: &Method) -> Result<Choice> {
        for choice in method.variants.of(&self.capability(method)) {
            let input = self.input(method, choice.clone())?;
            let tried = self.try_with(method, &input, Options::new(), Script::Example(1))?;
            if !tried.sent.is_empty() {
                return Ok(choice);
            }
        }
        bail!("{}: all input is rejected", method.path())
    }

    /// Every declared capability has a method, and a trait that has nothing is not there.
    fn table(&self) -> Result<Verdict> {
        for capability in self.capabilities {
            let has_method = METHODS.iter().any(|method| {
                (method.resource, method.verb) == (capability.resource, capability.verb)
            });
            ensure!(has_method, "no method needs {}", capability.name());
            for id in &capability.operations {
                self.operation(id)?;
            }
            ensure!(
                capability.is_supported() || capability.operations.is_empty(),
                "{} is unsupported, yet has operations",
                capability.name()
            );
        }
        let crm = Peer::new(self.api, &self.examples, Script::Example(1)).crm()?;
        for method in METHODS {
            let of_trait = || METHODS.iter().filter(|other| other.of == method.of);
            let supported = of_trait().any(|other| self.capability(other).is_supported());
            let input = Input::new(method.variants.of(&self.capability(method)).remove(0));
            let there = match method.act {
                Act::Call(call) => call(&crm, &input, Options::new()).is_some(),
                Act::List(list) => list(&crm, &input, Options::new()).is_some(),
            };
            ensure!(
                there == supported,
                "{}() is {}, though {} of its verbs is supported",
                method.of,
                if there { "there" } else { "none" },
                if supported { "one" } else { "none" }
            );
        }
        Ok(Verdict::Passed(Vec::new()))
    }
}

/// Waits without waiting: the clock continues by itself.
fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime")
        .block_on(future)
}

fn no_trait() -> anyhow::Error {
    anyhow!("the vendor has no such trait")
}

/// Calls a method; a list is asked for its first row.
fn call(crm: &Crm, method: &Method, input: &Input, options: Options) -> Option<Result<(), Error>> {
    run(async {
        match method.act {
            Act::Call(call) => Some(call(crm, input, options)?.await.map(|_| ())),
            Act::List(list) => match list(crm, input, options)? {
                Ok(mut list) => list
                    .next()
                    .await
                    .map(|row| row.map(|_| ()))
                    .or(Some(Ok(()))),
                Err(error) => Some(Err(error)),
            },
        }
    })
}

async fn read(list: &mut dyn Rows) -> Result<Vec<Row>, Error> {
    let mut rows = Vec::new();
    while let Some(row) = list.next().await {
        rows.push(row?);
    }
    Ok(rows)
}
