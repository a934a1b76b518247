//! The cases, and what each demands.

use std::collections::BTreeSet;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail, ensure};
use crm_facade::api::{Api, Effect, Operation};
use crm_facade::{
    Access, Capabilities, Capability, Checkpoint, Cost, Crm, End, Error, ErrorKind, FieldCoverage,
    Options, Origin, Outcome, Reason, Receipt, Resource, Side, Support, Vendor, Verb, bulk,
};
use futures_util::{StreamExt, stream};
use serde_json::{Value, json};
use xtask::spec;

use super::inputs::{Choice, Input, Variants};
use super::methods::{Act, METHODS, Method};
use super::observe::{Row, Rows, Seen};
use super::peer::{Peer, Script, Sent, answers, holds};
use super::{Case, Verdict};
use crate::examples::{self, Content, Example, Kind};

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
            };
            cases.extend(subject.cases());
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
}

/// What one call came to.
struct Tried {
    result: Result<Seen, Error>,
    sent: Vec<Sent>,
}

/// What one call of a native verb came to, and the operations that it called.
enum Came {
    Worked(BTreeSet<&'static str>),
    Refused,
    Unclear(String, BTreeSet<&'static str>),
    Nothing,
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
                        let name = format!("{path} goes on where it was interrupted");
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
                        let name = format!("{path} clears or refuses to");
                        case("clear", name, Self::clears, method);
                    }
                }
                Support::Emulated { .. } => {
                    let name = format!("{path} is not emulated unasked");
                    case("refused", name, Self::not_unasked, method);
                    case("emulated", path, Self::emulated, method);
                }
                _ => case("refused", path, Self::refused, method),
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
        let whole: [(&'static str, &str, Whole); 3] = [
            ("table", "what is declared can be called", Self::table),
            ("table", "fields are carried as declared", Self::carries),
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
        let peer = match method.act {
            Act::Call(_) => Peer::new(self.api, &self.examples, script),
            Act::List(_) => Peer::of_list(self.api, &self.examples, script),
        };
        let crm = peer.crm()?;
        let result = match method.act {
            Act::Call(call) => run(call(&crm, input, options).ok_or_else(no_trait)?),
            Act::List(list) => list(&crm, input, options)
                .ok_or_else(no_trait)?
                .and_then(|mut list| run(read(&mut *list)))
                .map(Seen::Rows),
        };
        Ok(Tried {
            result,
            sent: peer.sent(),
        })
    }

    /// It works with the operations that are declared and no other.
    fn native(&self, method: &'static Method) -> Result<Verdict> {
        let capability = self.capability(method);
        let mut notes = BTreeSet::new();
        let mut unclear = None;
        let mut worked = false;
        let mut called = BTreeSet::new();
        for choice in method.variants.of(&capability) {
            for number in self.example_numbers(&capability)? {
                let once = self.once(method, &choice, number);
                match once.with_context(|| format!("{choice:?}, example {number}"))? {
                    Came::Worked(operations) => {
                        worked = true;
                        called.extend(operations);
                    }
                    Came::Refused => {
                        notes.insert(format!("{choice:?} is refused before any call"));
                    }
                    Came::Unclear(reason, operations) => {
                        unclear = Some(reason);
                        called.extend(operations);
                    }
                    Came::Nothing => {}
                }
            }
        }
        if let (false, Some(reason)) = (worked, unclear) {
            return Ok(Verdict::Skipped(reason));
        }
        ensure!(worked, "it is declared native, yet all is refused");
        // Several methods may share a capability; together they call what it declares.
        for sharing in METHODS.iter().filter(|other| {
            (other.resource, other.verb) == (method.resource, method.verb)
                && other.name != method.name
        }) {
            for choice in sharing.variants.of(&capability) {
                if let Ok(Came::Worked(operations)) = self.once(sharing, &choice, 1) {
                    called.extend(operations);
                }
            }
        }
        let idle = |id: &&&str| !called.contains(**id);
        let idle: Vec<_> = capability.operations.iter().filter(idle).collect();
        ensure!(idle.is_empty(), "declared and never called: {idle:?}");
        self.beyond(method, &capability)?;
        Ok(Verdict::Passed(notes.into_iter().collect()))
    }

    /// One call of a native verb, answered with the examples of this number.
    fn once(&self, method: &Method, choice: &Choice, number: u32) -> Result<Came> {
        let capability = self.capability(method);
        let mut input = Input::new(choice.clone());
        if let Some(filter) = capability.filters.first() {
            input.filter = (*filter).to_owned();
        }
        let options = Options::new().keep_raw();
        let tried = self.try_with(method, &input, options, Script::Example(number))?;
        let called = self.called(&tried, &capability)?;
        Ok(match tried.result {
            Ok(seen) => {
                self.check(method, &capability, &seen, &tried.sent)?;
                self.holds_all(method, &input, number, &seen)?;
                Came::Worked(called)
            }
            Err(error) if tried.sent.is_empty() && may_refuse(choice, &error) => Came::Refused,
            // Documents that give nothing but an id can't show that it works.
            Err(error) if *error.kind() == ErrorKind::AmbiguousMatch => {
                Came::Unclear(error.to_string(), called)
            }
            // A further example may be what the vendor answers when there is nothing.
            Err(error)
                if *error.kind() == ErrorKind::NotFound
                    && method.verb == Verb::Get
                    && number > 1 =>
            {
                Came::Nothing
            }
            Err(error) => bail!("{error}"),
        })
    }

    /// What goes beyond the declared filters and numbers is refused before any call.
    fn beyond(&self, method: &Method, capability: &Capability) -> Result<()> {
        let mut beyond = Vec::new();
        if let Variants::Filters = method.variants
            && !capability.filters.contains(&"*")
        {
            beyond.push((Choice::Filter("no_such_filter"), "unsupported"));
        }
        if let (Variants::Batch, Some(max)) = (method.variants, capability.max_batch) {
            beyond.push((Choice::Many(max + 1), "invalid_input"));
        }
        for (choice, kind) in beyond {
            let input = Input::new(choice.clone());
            let tried = self.try_with(method, &input, Options::new(), Script::Example(1))?;
            let error = tried.result.err();
            let error = error.with_context(|| format!("{choice:?} was not refused"))?;
            ensure!(error.kind().as_str() == kind, "{choice:?}: {error}");
            ensure!(tried.sent.is_empty(), "{choice:?} was sent all the same");
        }
        Ok(())
    }

    fn example_numbers(&self, capability: &Capability) -> Result<Vec<u32>> {
        let mut numbers = BTreeSet::from([1]);
        for id in &capability.operations {
            let operation = self.operation(id)?;
            numbers.extend(answers(&self.examples, operation).map(|example| example.number));
        }
        Ok(numbers.into_iter().collect())
    }

    /// The operations that were called, all of them declared.
    fn called(&self, tried: &Tried, capability: &Capability) -> Result<BTreeSet<&'static str>> {
        tried
            .sent
            .iter()
            .map(|sent| {
                let operation = sent
                    .operation
                    .with_context(|| format!("no operation of the table: {}", sent.line))?;
                ensure!(
                    capability.operations.contains(&operation.id),
                    "not declared: {} ({})",
                    operation.id,
                    sent.line
                );
                Ok(operation.id)
            })
            .collect()
    }

    fn check(
        &self,
        method: &Method,
        capability: &Capability,
        seen: &Seen,
        sent: &[Sent],
    ) -> Result<()> {
        ensure!(!sent.is_empty(), "it was not sent");
        match seen {
            Seen::Rows(rows) => {
                for row in rows {
                    check_row(row, method)?;
                    // What a list costs is counted by call, not by row.
                    if let Act::Call(_) = method.act {
                        check_cost(row.cost.as_ref(), sent)?;
                    }
                }
            }
            Seen::Receipt(receipt) => {
                check_cost(receipt.cost.as_ref(), sent)?;
                self.check_receipt(method, receipt, sent)?;
            }
        }
        ensure!(
            capability.permissions == permissions(capability, self)?,
            "the permissions are not those of the table"
        );
        Ok(())
    }

    /// Nothing of a record is dropped: what does not stand in the value as it came makes a
    /// difference all the same.
    fn holds_all(&self, method: &Method, input: &Input, number: u32, seen: &Seen) -> Result<()> {
        let Seen::Rows(rows) = seen else {
            return Ok(());
        };
        let without_raw = |rows: &[Row]| -> Vec<Row> {
            let bare = |row: &Row| Row {
                raw: None,
                vanished: Vec::new(),
                ..row.clone()
            };
            rows.iter().map(bare).collect()
        };
        // A count is no record.
        for row in rows.iter().filter(|row| row.value.is_object()) {
            for path in &row.vanished {
                let script = Script::Alters {
                    number,
                    record: row.raw.clone().unwrap_or_default(),
                    place: format!("/{path}").replace(['.', '['], "/").replace(']', ""),
                };
                let options = Options::new().keep_raw();
                let altered = self.try_with(method, input, options, script)?;
                if let Ok(Seen::Rows(altered)) = &altered.result {
                    ensure!(
                        without_raw(altered) != without_raw(rows),
                        "`{path}` of the vendor's record is neither in the value nor lost"
                    );
                }
            }
        }
        Ok(())
    }

    fn check_receipt(
        &self,
        method: &Method,
        receipt: &Receipt<String>,
        sent: &[Sent],
    ) -> Result<()> {
        let outcome = &receipt.outcome;
        let fits = match outcome {
            Outcome::Accepted => true,
            Outcome::Unknown { how_to_find_out } => !how_to_find_out.is_empty(),
            Outcome::Unchanged => method.verb != Verb::Create,
            Outcome::Created => matches!(
                method.verb,
                Verb::Create | Verb::Upsert | Verb::Add | Verb::Duplicate
            ),
            Outcome::Updated => !matches!(
                method.verb,
                Verb::Create | Verb::Delete | Verb::Duplicate | Verb::RequestVerification
            ),
            Outcome::Deleted => matches!(method.verb, Verb::Delete | Verb::Remove),
            _ => false,
        };
        ensure!(fits, "{} can't come to {outcome:?}", method.verb);
        for loss in &receipt.losses {
            // What a patch leaves beside what it sets is the vendor's.
            let kept = loss.reason == Reason::Kept && method.verb == Verb::Update;
            ensure!(
                loss.side == Side::Model || kept,
                "a write loses a field of: {loss}"
            );
        }
        if matches!(outcome, Outcome::Created) && receipt.id.is_none() {
            ensure!(
                receipt.follow_up.is_some(),
                "neither an id, nor how to find it"
            );
        }
        if let Some(follow_up) = &receipt.follow_up {
            let next = self.capabilities.get(follow_up.resource, follow_up.verb);
            ensure!(
                next.is_supported(),
                "the follow-up {} is not supported",
                next.name()
            );
        }
        if matches!(method.verb, Verb::Create | Verb::Upsert)
            && let Some(id) = sent.last().and_then(|sent| id_of(&sent.answer))
        {
            ensure!(
                receipt.id.as_ref() == Some(&id),
                "the vendor gave the id {id}, the receipt has {:?}",
                receipt.id
            );
        }
        Ok(())
    }

    /// It is refused before any call, for the reason that the table gives.
    fn refused(&self, method: &'static Method) -> Result<Verdict> {
        let Support::Unsupported { why, .. } = self.capability(method).support else {
            bail!("it is supported");
        };
        let peer = Peer::new(self.api, &self.examples, Script::Example(1));
        // What can't be done can't be emulated either.
        let crm = peer.crm()?.allow_emulation(true);
        for choice in method.variants.of(&self.capability(method)) {
            let input = Input::new(choice);
            let Some(result) = call(&crm, method, &input, Options::new()) else {
                return Ok(Verdict::Absent(method.of));
            };
            let error = result.err().context("it was not refused")?;
            self.check_refusal(method, &error, why)?;
            ensure!(peer.sent().is_empty(), "it was sent all the same");
        }
        Ok(Verdict::Refused(why.to_owned()))
    }

    fn check_refusal(&self, method: &Method, error: &Error, reason: &str) -> Result<()> {
        ensure!(
            *error.kind() == ErrorKind::Unsupported && error.origin() == Origin::Facade,
            "refused as {}: {error}",
            error.kind()
        );
        ensure!(
            error.to_string().contains(reason),
            "the reason is missing: {error}"
        );
        ensure!(
            error.vendor() == Some(self.api.vendor)
                && error.capability() == Some((method.resource, method.verb)),
            "the error does not say what was asked: {error}"
        );
        ensure!(!error.is_temporary(), "it will not work later either");
        Ok(())
    }

    fn not_unasked(&self, method: &'static Method) -> Result<Verdict> {
        let Support::Emulated { how, .. } = self.capability(method).support else {
            bail!("it is not emulated");
        };
        let peer = Peer::new(self.api, &self.examples, Script::Example(1));
        let crm = peer.crm()?;
        let input = Input::new(method.variants.of(&self.capability(method)).remove(0));
        let result = call(&crm, method, &input, Options::new()).ok_or_else(no_trait)?;
        let error = result.err().context("it was not refused")?;
        self.check_refusal(method, &error, how)?;
        ensure!(peer.sent().is_empty(), "it was sent all the same");
        Ok(Verdict::Refused(format!(
            "emulated only when allowed: {how}"
        )))
    }

    /// Emulation gives what the vendor's own call would.
    fn emulated(&self, method: &'static Method) -> Result<Verdict> {
        let capability = self.capability(method);
        let Support::Emulated { central, .. } = capability.support else {
            bail!("it is not emulated");
        };
        let known = self.known(method)?;
        let finds = matches!(
            method.verb,
            Verb::Get | Verb::Search | Verb::FindByEmail | Verb::Upsert
        );
        let found = known.input(method.verb);
        let mut notes = Vec::new();
        if finds && found.is_none() {
            notes.push("the examples show nothing that could be found".to_owned());
        }
        let others = method.variants.of(&capability).into_iter().map(|choice| {
            let mut input = Input::new(choice);
            if finds {
                input.id = "987654321".to_owned();
                input.email = "nobody@nowhere.example".to_owned();
                input.marker = input.email.clone();
            }
            (false, input)
        });
        let inputs = found.map(|input| (true, input)).into_iter().chain(others);
        for (is_known, input) in inputs {
            let options = Options::new().keep_raw().allow_emulation(true);
            let tried = self.try_with(method, &input, options, Script::Example(known.example))?;
            self.called(&tried, &capability)?;
            ensure!(!tried.sent.is_empty(), "nothing was sent");
            match &tried.result {
                Err(error) if *error.kind() == ErrorKind::AmbiguousMatch => {
                    return Ok(Verdict::Skipped(error.to_string()));
                }
                // What the adapter has the vendor look for is not compared here.
                Ok(Seen::Rows(_)) if !central => {}
                _ => self.check_emulated(method, is_known, &input, &tried)?,
            }
        }
        Ok(Verdict::Passed(notes))
    }

    fn check_emulated(
        &self,
        method: &Method,
        is_known: bool,
        input: &Input,
        tried: &Tried,
    ) -> Result<()> {
        let seen = match (&tried.result, is_known) {
            (Err(error), false) if method.verb == Verb::Get => {
                ensure!(*error.kind() == ErrorKind::NotFound, "{error}");
                return Ok(());
            }
            (Err(error), _) => bail!("{error}"),
            (Ok(seen), _) => seen,
        };
        match (seen, method.verb) {
            (Seen::Receipt(receipt), _) => {
                self.check_receipt(method, receipt, &tried.sent)?;
                let created = receipt.outcome == Outcome::Created;
                ensure!(!(created && is_known), "created what was there");
                let updated = receipt.outcome == Outcome::Updated;
                let looked = method.verb == Verb::Upsert;
                ensure!(!(looked && updated && !is_known), "updated nobody");
            }
            (Seen::Rows(rows), Verb::Get) => {
                ensure!(is_known, "it found what there is not");
                ensure!(rows.len() == 1 && rows[0].value["id"] == input.id.as_str());
            }
            (Seen::Rows(rows), Verb::Search | Verb::FindByEmail) => {
                ensure!(rows.is_empty() != is_known, "{} found", rows.len());
                let has = |row: &Row| match method.verb {
                    Verb::Search => row.value.to_string().contains(&input.marker),
                    _ => emails_of(row).any(|found| found == input.email),
                };
                ensure!(rows.iter().all(has), "not all have what was looked for");
            }
            (Seen::Rows(_), _) => {}
        }
        Ok(())
    }

    /// Something that the vendor's list of the resource has, to look for.
    fn known(&self, method: &Method) -> Result<Known> {
        let mut found = Known {
            id: None,
            email: None,
            name: None,
            example: 1,
        };
        let lister = METHODS.iter().find(|lister| {
            lister.resource == method.resource
                && matches!(lister.act, Act::List(_))
                && self.capability(lister).is_native()
        });
        let Some(lister) = lister else {
            return Ok(found);
        };
        for number in self.example_numbers(&self.capability(lister))? {
            let input = Input::new(self.first_choice(lister)?);
            let options = Options::new();
            let tried = self.try_with(lister, &input, options, Script::Example(number))?;
            let Seen::Rows(rows) = tried.result? else {
                continue;
            };
            let id = rows.iter().find_map(|row| row.value["id"].as_str());
            let email = rows.iter().flat_map(emails_of).next();
            let name = rows.iter().find_map(|row| row.value["last_name"].as_str());
            if email.is_some() || found.id.is_none() {
                found = Known {
                    id: id.map(str::to_owned),
                    email: email.map(str::to_owned),
                    name: name.map(str::to_owned),
                    example: number,
                };
            }
        }
        Ok(found)
    }

    /// An interrupted list goes on without gap and without giving a row twice.
    fn goes_on(&self, method: &'static Method) -> Result<Verdict> {
        let Act::List(list) = method.act else {
            bail!("it is no list");
        };
        let input = Input::new(self.first_choice(method)?);
        let open = |script: Script, options: Options| -> Result<Box<dyn Rows>> {
            let crm = Peer::of_list(self.api, &self.examples, script).crm()?;
            Ok(list(&crm, &input, options).ok_or_else(no_trait)??)
        };
        let good = || Script::Example(1);
        let whole = run(read(&mut *open(good(), Options::new())?))?;
        // So that the first page is full, and a second is asked for.
        let full = (!whole.is_empty() && self.takes_size(method, whole.len())?)
            .then(|| Options::new().page_size(whole.len()));
        let crosses_pages = full.is_some();
        for (times, options) in
            std::iter::once((1, Options::new())).chain(full.map(|full| (2, full)))
        {
            let mut interrupted = 0;
            for calls in 0..=2 {
                let mut list = open(Script::FailsAfter(calls), options.clone())?;
                let mut rows = Vec::new();
                let failed = run(async {
                    while let Some(row) = list.next().await {
                        match row {
                            Ok(row) => rows.push(row),
                            Err(error) => return Some(error),
                        }
                    }
                    None
                });
                let Some(error) = failed else {
                    ensure!(
                        list.end() == Some(End::Complete),
                        "it does not say that it is complete"
                    );
                    ensure!(calls > 0 && rows == whole, "rows are missing");
                    continue;
                };
                interrupted += 1;
                ensure!(
                    list.end() == Some(End::Interrupted),
                    "it does not say that it was interrupted"
                );
                let checkpoint = error.checkpoint().context("the error has no checkpoint")?;
                ensure!(*checkpoint == list.checkpoint(), "two checkpoints");
                let options = options.clone().resume(through_json(checkpoint)?);
                rows.extend(run(read(&mut *open(good(), options)?))?);
                ensure!(
                    rows == whole,
                    "after {calls} calls: {} rows of {}",
                    rows.len(),
                    whole.len()
                );
            }
            ensure!(
                interrupted >= times,
                "it was interrupted {interrupted} times"
            );
        }
        for stop in 0..=whole.len() {
            let mut list = open(good(), Options::new())?;
            let mut rows = Vec::new();
            run(async {
                for _ in 0..stop {
                    rows.push(list.next().await.context("a row is missing")??);
                }
                anyhow::Ok(())
            })?;
            let options = Options::new().resume(through_json(&list.checkpoint())?);
            rows.extend(run(read(&mut *open(good(), options)?))?);
            ensure!(
                rows == whole,
                "stopped at row {stop}: {} rows of {}",
                rows.len(),
                whole.len()
            );
        }
        Ok(Verdict::Passed(if crosses_pages {
            vec!["interrupted between two pages too".to_owned()]
        } else {
            Vec::new()
        }))
    }

    /// Whether pages of this size may be asked for.
    fn takes_size(&self, method: &Method, size: usize) -> Result<bool> {
        let capability = self.capability(method);
        let mut paged = false;
        for id in &capability.operations {
            let paging = self.operation(id)?.paging;
            // Where the answer tells the total, a page that is known to be the last ends the list.
            paged |= paging.is_some_and(|paging| {
                let tells_total = paging.totals.is_some_and(|totals| totals.starts_with('/'));
                paging.size.is_some() && !tells_total
            });
        }
        let max = capability
            .max_page_size
            .map_or(usize::MAX, |max| max as usize);
        Ok(paged && capability.page_sizes.is_empty() && size <= max)
    }

    fn first_choice(&self, method: &Method) -> Result<Choice> {
        for choice in method.variants.of(&self.capability(method)) {
            let input = Input::new(choice.clone());
            let tried = self.try_with(method, &input, Options::new(), Script::Example(1))?;
            if !tried.sent.is_empty() {
                return Ok(choice);
            }
        }
        bail!("{}: all input is refused", method.path())
    }

    /// A checkpoint is refused for any other list, before any call.
    fn bound(&self, method: &'static Method) -> Result<Verdict> {
        let Act::List(list) = method.act else {
            bail!("it is no list");
        };
        let peer = Peer::of_list(self.api, &self.examples, Script::Example(1));
        let crm = peer.crm()?;
        let choice = self.first_choice(method)?;
        let input = Input::new(choice.clone());
        let checkpoint = list(&crm, &input, Options::new())
            .ok_or_else(no_trait)??
            .checkpoint();
        let resume = |choice: Choice, checkpoint: Checkpoint| -> Result<()> {
            let options = Options::new().resume(checkpoint);
            let refused = list(&crm, &Input::new(choice), options).ok_or_else(no_trait)?;
            let error = refused.err().context("the checkpoint was taken")?;
            let kind = ErrorKind::InvalidInput {
                fields: vec!["checkpoint".to_owned()],
            };
            ensure!(*error.kind() == kind, "{error}");
            Ok(())
        };
        // Where there is no other query to ask, the checkpoint is made to be of another.
        for field in ["vendor", "generation", "resource", "verb", "query"] {
            let mut text = serde_json::to_value(&checkpoint)?;
            ensure!(
                text[field].is_string(),
                "the checkpoint has no {field}: {text}"
            );
            text[field] = json!("another");
            resume(choice.clone(), serde_json::from_value(text)?).context(field)?;
        }
        let others = match method.variants {
            Variants::One => vec![Choice::Other],
            _ => method.variants.of(&self.capability(method)),
        };
        for other in others.into_iter().filter(|other| *other != choice) {
            resume(other.clone(), checkpoint.clone()).with_context(|| format!("{other:?}"))?;
        }
        ensure!(peer.sent().is_empty(), "it was sent all the same");
        Ok(Verdict::Passed(Vec::new()))
    }

    /// Every input is accounted for, in order, whatever becomes of one of them.
    fn in_bulk(&self, method: &'static Method) -> Result<Verdict> {
        const INPUTS: usize = 5;
        const REFUSED: usize = 2;
        let Act::Call(create) = method.act else {
            bail!("it is a list");
        };
        // Some records have no text, only ids.
        let markers = |number: usize| [format!("probe{number}"), format!("7000{number}")];
        for at_once in [1, 3] {
            let script = Script::Refuses(markers(REFUSED));
            let peer = Peer::new(self.api, &self.examples, script);
            let crm = peer.crm()?;
            let written: Vec<_> = run(bulk(stream::iter(0..INPUTS), at_once, |number| {
                let [marker, id] = markers(number);
                let input = Input {
                    marker,
                    id,
                    ..Input::new(Choice::Plain)
                };
                create(&crm, &input, Options::new()).expect("the vendor has the trait")
            })
            .collect());
            ensure!(written.len() == INPUTS, "{} of {INPUTS}", written.len());
            for (place, written) in written.iter().enumerate() {
                ensure!(written.index == place as u64, "out of order");
                match &written.result {
                    Ok(Seen::Receipt(_)) => ensure!(place != REFUSED, "a refusal got a receipt"),
                    Ok(Seen::Rows(_)) => bail!("there is no receipt"),
                    Err(error) => ensure!(place == REFUSED, "{place}: {error}"),
                }
            }
            for number in 0..INPUTS {
                let of_it = |sent: &&Sent| holds(&sent.body, &markers(number));
                let count = peer.sent().iter().filter(of_it).count();
                ensure!(count == 1, "input {number} was sent {count} times");
            }
        }
        Ok(Verdict::Passed(Vec::new()))
    }

    /// A field makes a difference to what is sent, or is reported lost, and never both.
    fn sends(&self, method: &'static Method) -> Result<Verdict> {
        let (Variants::Record(fields) | Variants::Patch(fields)) = method.variants else {
            bail!("it takes no record");
        };
        let send = |choice| {
            let input = Input::new(choice);
            let tried = self.try_with(method, &input, Options::new(), Script::Example(1))?;
            let targets = |sent: &Sent| (sent.line.clone(), sent.body.clone());
            let sent: Vec<_> = tried.sent.iter().map(targets).collect();
            anyhow::Ok((tried.result, sent))
        };
        let (result, whole) = send(Choice::Plain)?;
        let Seen::Receipt(receipt) = result? else {
            bail!("it gives no receipt");
        };
        for field in fields() {
            let lost = receipt.losses.iter().any(|loss| loss.path == field);
            let (_, without) = send(Choice::Without(field.clone()))?;
            let differs = without != whole;
            ensure!(differs || lost, "{field} is neither sent nor reported lost");
            ensure!(!(differs && lost), "{field} is sent and reported lost");
        }
        Ok(Verdict::Passed(Vec::new()))
    }

    /// A field is cleared by sending null, or the change is refused before it is sent.
    fn clears(&self, method: &'static Method) -> Result<Verdict> {
        let Variants::Patch(fields) = method.variants else {
            bail!("it takes no patch");
        };
        let mut cleared = Vec::new();
        for field in fields() {
            let input = Input::new(Choice::Clear(field.clone()));
            let tried = self.try_with(method, &input, Options::new(), Script::Example(1))?;
            let writes = tried.sent.iter().filter(|sent| {
                sent.operation
                    .is_none_or(|operation| operation.effect != Effect::Read)
            });
            match &tried.result {
                Ok(_) => {
                    ensure!(
                        writes.clone().any(|sent| has_null(&sent.body)),
                        "{field} is said to be cleared; what was sent: {:?}",
                        writes.map(|sent| &sent.body).collect::<Vec<_>>()
                    );
                    cleared.push(field);
                }
                Err(error) => {
                    ensure!(
                        matches!(
                            error.kind(),
                            ErrorKind::Unsupported | ErrorKind::InvalidInput { .. }
                        ),
                        "{field}: {error}"
                    );
                    ensure!(writes.count() == 0, "{field} is refused after a write");
                }
            }
        }
        Ok(Verdict::Passed(vec![match cleared.is_empty() {
            true => "no field can be cleared".to_owned(),
            false => format!("can be cleared: {}", cleared.join(", ")),
        }]))
    }

    /// Every native verb tells this status as this kind.
    fn status(&self, status: u16, kind: &str) -> Result<Verdict> {
        let mut notes = Vec::new();
        let mut seen = 0;
        for (method, capability) in self.native_methods() {
            let input = Input::new(self.first_choice(method)?);
            let tried = self.try_with(method, &input, Options::new(), Script::Status(status))?;
            let place = format!("{} at {status}", method.path());
            let error = match tried.result {
                Err(error) => error,
                Ok(Seen::Rows(rows)) if status == 404 && rows.is_empty() => {
                    notes.push(format!("{place}: nobody"));
                    continue;
                }
                Ok(_) => bail!("{place}: it is no error"),
            };
            ensure!(error.kind().as_str() == kind, "{place}: {error:?}");
            ensure!(error.origin() == Origin::Vendor, "{place}: {error:?}");
            ensure!(
                error.vendor() == Some(self.api.vendor)
                    && error.capability() == Some((capability.resource, capability.verb)),
                "{place} does not say what was asked: {error}"
            );
            let operation = tried
                .sent
                .last()
                .and_then(|sent| sent.operation)
                .with_context(|| format!("{place}: no operation was called"))?;
            ensure!(
                error.operation() == Some(operation.id),
                "{place}: {error:?}"
            );
            if let ErrorKind::PermissionDenied { permission } = error.kind() {
                ensure!(
                    *permission == operation.permission,
                    "{place}: {permission:?} in place of {:?}",
                    operation.permission
                );
            }
            let temporary = matches!(status, 429 | 500 | 503);
            ensure!(error.is_temporary() == temporary, "{place}: {error:?}");
            ensure!(
                std::error::Error::source(&error).is_some(),
                "{place}: the vendor's own error is missing"
            );
            seen += 1;
        }
        ensure!(seen > 0, "no verb was tried");
        Ok(Verdict::Passed(notes))
    }

    /// A documented error with a success status does not pass for a result.
    fn marked(&self) -> Result<Verdict> {
        let mut tried_some = false;
        for (method, capability) in self.native_methods() {
            let fails = |id: &str| {
                let operation = self.api.operation(id);
                self.examples.iter().any(|example| {
                    matches!(example.kind, Kind::Failure(_))
                        && matches!(example.content, Content::Json(_))
                        && operation.is_some_and(|known| known.operation_id == example.operation_id)
                })
            };
            if !capability.operations.iter().any(|id| fails(id)) {
                continue;
            }
            let input = Input::new(self.first_choice(method)?);
            let tried = self.try_with(method, &input, Options::new(), Script::Fails)?;
            ensure!(tried.result.is_err(), "{} took it", method.path());
            tried_some = true;
        }
        Ok(match tried_some {
            true => Verdict::Passed(Vec::new()),
            false => {
                Verdict::Skipped("the examples have no error with a success status".to_owned())
            }
        })
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

    /// What the writes lose is what the field coverage says that they lose.
    fn carries(&self) -> Result<Verdict> {
        let coverage = self.vendor.coverage(self.api.generation);
        let written = |resource: Resource| {
            coverage
                .iter()
                .filter(move |field| field.resource == resource)
                .filter(|field| matches!(field.access, Access::Write | Access::Both))
                .map(|field: &FieldCoverage| field.field)
                .collect::<BTreeSet<_>>()
        };
        let mut wrong = Vec::new();
        let mut tried_some = false;
        let mut resources = BTreeSet::new();
        for (method, _) in self.native_methods() {
            if matches!(method.verb, Verb::Create | Verb::Update) {
                resources.insert(method.resource);
            }
        }
        for resource in resources {
            let mut carried = BTreeSet::new();
            for (method, _) in self.native_methods().filter(|(method, _)| {
                method.resource == resource && matches!(method.verb, Verb::Create | Verb::Update)
            }) {
                let input = Input::new(Choice::Plain);
                let tried = self.try_with(method, &input, Options::new(), Script::Example(1))?;
                let Seen::Receipt(receipt) = tried.result? else {
                    bail!("{} gives no receipt", method.path());
                };
                let lost: BTreeSet<&str> = receipt
                    .losses
                    .iter()
                    .map(|loss| loss.path.as_str())
                    .collect();
                let all = coverage
                    .iter()
                    .filter(|field| field.resource == resource)
                    .map(|field| field.field);
                let patched = match method.variants {
                    Variants::Patch(fields) => Some(fields()),
                    _ => None,
                };
                carried.extend(all.filter(|field| {
                    let given = patched
                        .as_ref()
                        .is_none_or(|fields| fields.iter().any(|known| known == field));
                    given && !lost.contains(field)
                }));
                tried_some = true;
            }
            let declared = written(resource);
            for field in declared.symmetric_difference(&carried) {
                let is = declared.contains(field);
                wrong.push(format!(
                    "{resource}.{field} is {}declared as written, and is {}carried",
                    if is { "" } else { "not " },
                    if is { "not " } else { "" }
                ));
            }
        }
        ensure!(wrong.is_empty(), "{}", wrong.join("; "));
        Ok(match tried_some {
            true => Verdict::Passed(Vec::new()),
            false => Verdict::Skipped("the vendor has no write with a record".to_owned()),
        })
    }
}

/// Something that a list has.
struct Known {
    id: Option<String>,
    email: Option<String>,
    name: Option<String>,
    example: u32,
}

impl Known {
    /// What makes a verb find it.
    fn input(&self, verb: Verb) -> Option<Input> {
        let mut input = Input::new(Choice::Plain);
        match verb {
            Verb::Get => input.id = self.id.clone()?,
            Verb::Search => input.marker = self.name.clone()?,
            Verb::FindByEmail | Verb::Upsert => {
                input.email = self.email.clone()?;
            }
            _ => return None,
        }
        Some(input)
    }
}

/// Waits without waiting: the clock goes on by itself.
fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime")
        .block_on(future)
}

/// Whether a vendor may lack this choice of what its verb can do.
fn may_refuse(choice: &Choice, error: &Error) -> bool {
    match choice {
        // It is declared.
        Choice::Filter(_) => false,
        Choice::Word(_) | Choice::Left => matches!(
            error.kind(),
            ErrorKind::Unsupported | ErrorKind::InvalidInput { .. }
        ),
        _ => *error.kind() == ErrorKind::Unsupported,
    }
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

fn check_row(row: &Row, method: &Method) -> Result<()> {
    // A record of an event may have the id of the person that it happened to.
    if method.resource != Resource::CampaignEvent
        && let Some(raw) = &row.raw
        && let Some(id) = id_of(raw)
        && row.value.is_object()
    {
        ensure!(
            row.value["id"] == id.as_str(),
            "the vendor's record has the id {id}, the value {}",
            row.value["id"]
        );
    }
    ensure!(
        row.raw.is_some() || !row.value.is_object(),
        "the vendor's record was asked for and is missing"
    );
    for loss in &row.losses {
        ensure!(loss.side == Side::Vendor, "a read loses a field of: {loss}");
    }
    // A record keeps in its extensions what has no other place; other values have none.
    ensure!(
        row.losses.is_empty() || !row.value.is_object(),
        "the documented example can't be carried: {:?}",
        row.losses
    );
    Ok(())
}

/// The cost is that of the operations that were called, as far as the table has one.
fn check_cost(cost: Option<&Cost>, sent: &[Sent]) -> Result<()> {
    let costs: Vec<Cost> = sent
        .iter()
        .filter_map(|sent| sent.operation?.credits)
        .map(Cost::from)
        .collect();
    match cost {
        Some(cost) => ensure!(
            costs.contains(cost),
            "{cost:?} is not in the table: {costs:?}"
        ),
        None => ensure!(costs.is_empty(), "it costs {costs:?} and does not say so"),
    }
    Ok(())
}

fn permissions(capability: &Capability, subject: &Subject) -> Result<Vec<&'static str>> {
    let mut permissions = Vec::new();
    for id in &capability.operations {
        let permission = subject.operation(id)?.permission;
        permissions.extend(permission.filter(|wanted| !permissions.contains(wanted)));
    }
    Ok(permissions)
}

fn id_of(answer: &Value) -> Option<String> {
    let id = answer.get("id").or(answer.pointer("/data/id"))?;
    match id {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

fn emails_of(row: &Row) -> impl Iterator<Item = &str> {
    let emails = row.value["emails"].as_array().into_iter().flatten();
    emails.filter_map(|email| email["address"].as_str())
}

fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(values) => values.iter().any(has_null),
        Value::Object(fields) => fields.values().any(has_null),
        _ => false,
    }
}

fn through_json(checkpoint: &Checkpoint) -> Result<Checkpoint> {
    Ok(serde_json::from_str(&serde_json::to_string(checkpoint)?)?)
}
