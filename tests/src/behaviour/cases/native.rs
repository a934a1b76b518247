//! What is declared native must work, with the operations that are declared and no other, and give
//! all that the vendor returned.

use super::*;

/// What one call of a native verb came to, and the operations that it called.
enum Came {
    Worked(BTreeSet<&'static str>),
    Rejected,
    Unclear(String, BTreeSet<&'static str>),
    Nothing,
}

impl Subject {
    /// It works with the operations that are declared and no other.
    pub(super) fn native(&self, method: &'static Method) -> Result<Verdict> {
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
                    Came::Rejected => {
                        notes.insert(format!("{choice:?} is rejected before any call"));
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
        ensure!(worked, "it is declared native, yet all is rejected");
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

    /// One call of a native verb, with the responses of the examples of this number.
    fn once(&self, method: &Method, choice: &Choice, number: u32) -> Result<Came> {
        let capability = self.capability(method);
        let mut input = self.input(method, choice.clone())?;
        if let Some(filter) = capability.filters.first() {
            input.filter = (*filter).to_owned();
        }
        let options = Options::new().keep_raw();
        let tried = self.try_with(method, &input, options, Script::Example(number))?;
        let called = self.called(&tried, &capability)?;
        Ok(match tried.result {
            Ok(seen) => {
                self.check(method, &capability, &seen, &tried.sent)?;
                if let World::Examples = self.world {
                    self.holds_all(method, &input, number, &seen)?;
                }
                Came::Worked(called)
            }
            Err(error) if tried.sent.is_empty() && may_reject(choice, &error) => Came::Rejected,
            // What a server has is not fit for each word and filter.
            Err(error) if self.may_reject_there(choice, &error) => {
                Came::Unclear(error.to_string(), called)
            }
            // Documents that give nothing but an id can't show that it works.
            Err(error) if *error.kind() == ErrorKind::AmbiguousMatch => {
                Came::Unclear(error.to_string(), called)
            }
            // A further example may be what the vendor returns when there is nothing.
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

    /// Whether a server may reject this choice by what it has.
    fn may_reject_there(&self, choice: &Choice, error: &Error) -> bool {
        // Of several that a server has, none is chosen.
        let is_open =
            *choice == Choice::Left && matches!(error.kind(), ErrorKind::InvalidInput { .. });
        let by_vendor = error.origin() == Origin::Vendor
            && matches!(choice, Choice::Filter(_) | Choice::Word(_) | Choice::Left)
            && !error.is_temporary();
        matches!(self.world, World::Server(_)) && (is_open || by_vendor)
    }

    /// What goes beyond the declared filters and numbers is rejected before any call.
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
            let input = self.input(method, choice.clone())?;
            let tried = self.try_with(method, &input, Options::new(), Script::Example(1))?;
            let error = tried.result.err();
            let error = error.with_context(|| format!("{choice:?} was not rejected"))?;
            ensure!(error.kind().as_str() == kind, "{choice:?}: {error}");
            ensure!(tried.sent.is_empty(), "{choice:?} was sent all the same");
        }
        Ok(())
    }

    /// The operations that were called, all of them declared.
    pub(super) fn called(
        &self,
        tried: &Tried,
        capability: &Capability,
    ) -> Result<BTreeSet<&'static str>> {
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

    pub(super) fn check_receipt(
        &self,
        method: &Method,
        receipt: &Receipt<String>,
        sent: &[Sent],
    ) -> Result<()> {
        let outcome = &receipt.outcome;
        let fits = match outcome {
            Outcome::Accepted => true,
            Outcome::Unknown { how_to_find_out } => !how_to_find_out.is_empty(),
            // A vendor may know whom it is to make by the address.
            Outcome::Unchanged => true,
            Outcome::Created => matches!(
                method.verb,
                Verb::Create | Verb::Upsert | Verb::Add | Verb::Duplicate | Verb::Place
            ),
            Outcome::Updated => !matches!(
                method.verb,
                Verb::Create
                    | Verb::Delete
                    | Verb::Duplicate
                    | Verb::Place
                    | Verb::RequestVerification
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
            && let Some(id) = sent.last().and_then(|sent| id_of(&sent.response))
        {
            ensure!(
                receipt.id.as_ref() == Some(&id),
                "the vendor gave the id {id}, the receipt has {:?}",
                receipt.id
            );
        }
        Ok(())
    }
}

/// Whether a vendor may lack this choice of what its verb can do.
fn may_reject(choice: &Choice, error: &Error) -> bool {
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

fn id_of(response: &Value) -> Option<String> {
    let id = response.get("id").or(response.pointer("/data/id"))?;
    match id {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}
