//! What becomes of the fields of a write, and of many writes.

use super::*;

impl Subject {
    /// Every input is accounted for, in order, whatever becomes of one of them.
    pub(super) fn in_bulk(&self, method: &'static Method) -> Result<Verdict> {
        const INPUTS: usize = 5;
        const REJECTED: usize = 2;
        let Act::Call(create) = method.act else {
            bail!("it is a list");
        };
        // Some records have no text, only ids.
        let markers = |number: usize| [format!("probe{number}"), format!("7000{number}")];
        for at_once in [1, 3] {
            let script = Script::Rejects(markers(REJECTED));
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
                    Ok(Seen::Receipt(_)) => ensure!(place != REJECTED, "a rejection got a receipt"),
                    Ok(Seen::Rows(_)) => bail!("there is no receipt"),
                    Err(error) => ensure!(place == REJECTED, "{place}: {error}"),
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
    pub(super) fn sends(&self, method: &'static Method) -> Result<Verdict> {
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
        for field in method.variants.fields() {
            let losses = receipt
                .losses
                .iter()
                .filter(|loss| loss.side == Side::Model);
            let paths: Vec<&str> = losses.map(|loss| loss.path.as_str()).collect();
            let lost = paths.contains(&field.as_str());
            let in_parts = paths.iter().any(|path| {
                let rest = path.strip_prefix(field.as_str());
                rest.is_some_and(|rest| rest.starts_with(['.', '[']))
            });
            let (_, without) = send(Choice::Without(field.clone()))?;
            let differs = without != whole;
            ensure!(
                differs || lost || in_parts,
                "{field} is neither sent nor reported lost"
            );
            ensure!(!(differs && lost), "{field} is sent and reported lost");
        }
        Ok(Verdict::Passed(Vec::new()))
    }

    /// A field is cleared by sending null, or what the vendor has in its place, or the change is rejected before it is sent.
    pub(super) fn clears(&self, method: &'static Method) -> Result<Verdict> {
        let mut cleared = Vec::new();
        for field in method.variants.fields() {
            let input = Input::new(Choice::Clear(field.clone()));
            let tried = self.try_with(method, &input, Options::new(), Script::Example(1))?;
            let writes = tried.sent.iter().filter(|sent| {
                sent.operation
                    .is_none_or(|operation| operation.effect != Effect::Read)
            });
            match &tried.result {
                Ok(_) => {
                    ensure!(
                        writes
                            .clone()
                            .any(|sent| has_null(&sent.body) || clears(&sent.body)),
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
                    ensure!(writes.count() == 0, "{field} is rejected after a write");
                }
            }
        }
        Ok(Verdict::Passed(vec![match cleared.is_empty() {
            true => "no field can be cleared".to_owned(),
            false => format!("can be cleared: {}", cleared.join(", ")),
        }]))
    }

    /// What the writes lose is what the field coverage says that they lose.
    pub(super) fn carries(&self) -> Result<Verdict> {
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
                    Variants::Patch(_) => Some(method.variants.fields()),
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

/// Whether a body clears by a flag: a warm-up of Snov.io is made endless.
fn clears(body: &Value) -> bool {
    body.get("make_endless") == Some(&Value::Bool(true))
}

fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(values) => values.iter().any(has_null),
        Value::Object(fields) => fields.values().any(has_null),
        _ => false,
    }
}
