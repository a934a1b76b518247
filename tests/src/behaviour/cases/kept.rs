//! What a vendor that keeps what it is told must give back.

use super::agreement::{agrees, is_blank, take_out};
use super::credits::spends;
use super::faults::TROUBLES;
use super::*;

/// What a case does on a server.
type OnServer = Box<dyn FnOnce(&Subject) -> Result<Verdict> + Send>;

/// What the cases can't try as they are made, by vendor and name, and why.
const UNTRIED: &[(&str, &str, &str)] = &[
    (
        "snov/reference",
        "campaigns().update works",
        "a campaign that was created without a beginning can't be given one",
    ),
    (
        "snov/reference",
        "campaigns().create_step_content in bulk leaves what its results say",
        "there is no list of the contents of a step",
    ),
];

/// Why a case of a vendor, named `snov/reference`, can't be tried.
fn untried(place: &str, name: &str) -> Option<&'static str> {
    let mut cases = UNTRIED.iter();
    let found = cases.find(|(at, case, _)| *at == place && *case == name);
    found.map(|(.., why)| *why)
}

/// Vendors whose documents give people on a list ids of another form than contacts have.
const OTHER_IDS: &[&str] = &["snov"];

/// A string that no record has.
const NOBODY: &str = "zzyzx";

impl Subject {
    /// Whether anything tells what there is of a resource.
    fn can_be_read(&self, resource: Resource) -> bool {
        METHODS.iter().any(|method| {
            method.resource == resource
                && matches!(method.verb, Verb::List | Verb::Get | Verb::Search)
                && self.capability(method).is_supported()
        })
    }

    /// The cases that are tried on a server.
    pub(super) fn cases_on_a_server(&self) -> Vec<Case> {
        let mut cases = Vec::new();
        let mut case = |kind, name: String, run: OnServer| {
            let subject = self.clone();
            let place = format!("{}/{}", self.api.vendor, self.api.generation);
            let untried = untried(&place, &name);
            cases.push(Case {
                vendor: format!("{place} on a server"),
                kind,
                name,
                run: match untried {
                    Some(why) => Box::new(|| Ok(Verdict::Skipped(why.to_owned()))),
                    None => Box::new(move || run(&subject.on_a_server(|sandbox| sandbox)?)),
                },
            });
        };
        for method in METHODS {
            let capability = self.capability(method);
            let path = method.path();
            if capability.is_native() {
                let name = format!("{path} works");
                case("native", name, Box::new(|it| it.native(method)));
                if let Act::List(_) = method.act {
                    let name = format!("{path} comes whole and in order");
                    case("list", name, Box::new(|it| it.comes_whole(method)));
                    let name = format!("{path} continues where it was interrupted");
                    case("list", name, Box::new(|it| it.goes_on(method)));
                }
                if method.verb == Verb::Create && self.can_be_read(method.resource) {
                    let name = format!("{path} is kept, changed and removed");
                    case("kept", name, Box::new(|it| it.keeps(method)));
                    let name = format!("{path} in bulk leaves what its results say");
                    case("bulk", name, Box::new(|it| it.in_bulk_on_a_server(method)));
                }
                if spends(&capability) {
                    let name = format!("{path} spends credits");
                    case("credits", name, Box::new(|it| it.spends(method)));
                    let name = format!("{path} is rejected without credits");
                    case("credits", name, Box::new(|it| it.needs_credits(method)));
                }
            }
            if capability.is_supported() {
                match method.verb {
                    Verb::Search | Verb::FindByEmail if method.resource == Resource::Contact => {
                        let name = format!("{path} finds existing records and no others");
                        case("search", name, Box::new(|it| it.finds(method)));
                    }
                    Verb::Upsert => {
                        let name = format!("{path} leaves one record");
                        case("kept", name, Box::new(|it| it.upserts(method)));
                    }
                    Verb::Add if method.resource == Resource::ListMember => {
                        let name = format!("{path} puts a contact on a list");
                        case("kept", name, Box::new(|it| it.adds(method)));
                    }
                    _ => {}
                }
            }
        }
        for trouble in &TROUBLES {
            let name = trouble.name.to_owned();
            case("fault", name, Box::new(|it| it.in_trouble(trouble)));
        }
        let name = "an expired token is replaced".to_owned();
        case("fault", name, Box::new(|it| it.renews()));
        cases
    }

    /// The same vendor on a server of its own.
    pub(super) fn on_a_server(
        &self,
        with: impl FnOnce(crm_sandbox::Builder) -> crm_sandbox::Builder,
    ) -> Result<Self> {
        Ok(Self {
            world: World::Server(Server::start(self.api, with)?),
            ..self.clone()
        })
    }

    /// Calls a method, without a look at what is sent.
    pub(super) fn act(
        &self,
        method: &Method,
        input: &Input,
        options: Options,
    ) -> Result<Result<Seen, Error>> {
        let World::Server(server) = &self.world else {
            bail!("examples tell what is sent");
        };
        self.act_through(&server.crm(), method, input, options)
    }

    /// The same through this handle.
    pub(super) fn act_through(
        &self,
        crm: &Crm,
        method: &Method,
        input: &Input,
        options: Options,
    ) -> Result<Result<Seen, Error>> {
        let options = self.hasty(options);
        Ok(match method.act {
            Act::Call(call) => self.run(call(crm, input, options).ok_or_else(no_trait)?),
            Act::List(list) => list(crm, input, options)
                .ok_or_else(no_trait)?
                .and_then(|mut list| self.run(read(&mut *list)))
                .map(Seen::Rows),
        })
    }

    /// The same, with all that may be made up for.
    pub(super) fn emulating(&self, method: &Method, input: &Input) -> Result<Result<Seen, Error>> {
        self.act(method, input, Options::new().allow_emulation(true))
    }

    fn receipt(&self, method: &Method, input: &Input) -> Result<Receipt<String>> {
        match self.emulating(method, input)?? {
            Seen::Receipt(receipt) => Ok(*receipt),
            Seen::Rows(_) => bail!("{} gives no receipt", method.path()),
        }
    }

    pub(super) fn supported(
        &self,
        of: &str,
        resource: Resource,
        verb: Verb,
    ) -> Option<&'static Method> {
        METHODS.iter().find(|method| {
            (method.of, method.resource, method.verb) == (of, resource, verb)
                && self.capability(method).is_supported()
        })
    }

    /// What is created can be read, what is changed is read changed, and what is removed is gone.
    fn keeps(&self, create: &'static Method) -> Result<Verdict> {
        let mut notes = Vec::new();
        let mut input = self.input(create, Choice::Plain)?;
        input.marker = "quokka".to_owned();
        let receipt = self.receipt(create, &input).context("create")?;
        let record = self.read_back(create, receipt.id.as_deref(), &input)?;
        let record = record.context("what was created is not there")?;
        let compared = self
            .compare(create, &input, &receipt, &record)
            .context("created")?;
        notes.push(format!("read back: {}", compared.join(", ")));
        let id = record.value["id"].as_str().or(receipt.id.as_deref());
        let id = id.context("what was created has no id")?.to_owned();
        let of = |verb| {
            let method = self.supported(create.of, create.resource, verb);
            method.filter(|method| self.capability(method).is_native())
        };
        if let Some(update) = of(Verb::Update) {
            let mut change = self.input(update, Choice::Plain)?.of(create.resource, &id);
            change.marker = "numbat".to_owned();
            let receipt = self.receipt(update, &change).context("update")?;
            let changed = self.read_back(create, Some(&id), &change)?;
            let changed = changed.context("what was changed is not there")?;
            let compared = self
                .compare(update, &change, &receipt, &changed)
                .context("changed")?;
            notes.push(format!("changed: {}", compared.join(", ")));
            input.marker = change.marker;
        }
        if let Some(delete) = of(Verb::Delete) {
            let named = self.input(delete, Choice::Plain)?.of(create.resource, &id);
            let receipt = self.receipt(delete, &named).context("delete")?;
            ensure!(receipt.outcome == Outcome::Deleted, "{:?}", receipt.outcome);
            let left = self.read_back(create, Some(&id), &input)?;
            ensure!(left.is_none(), "what was removed is still there");
            notes.push("removed".to_owned());
        }
        Ok(Verdict::Passed(notes))
    }

    /// Reads a record by its id, or by the marker where it has none that is known.
    fn read_back(&self, of: &Method, id: Option<&str>, input: &Input) -> Result<Option<Row>> {
        if let (Some(id), Some(get)) = (id, self.supported(of.of, of.resource, Verb::Get)) {
            let named = self.input(get, Choice::Plain)?.of(of.resource, id);
            return match self.emulating(get, &named)? {
                Ok(Seen::Rows(mut rows)) => Ok(rows.pop()),
                Ok(Seen::Receipt(_)) => bail!("reading is no write"),
                Err(error) if *error.kind() == ErrorKind::NotFound => Ok(None),
                Err(error) => Err(error.into()),
            };
        }
        let reads = METHODS.iter().filter(|method| {
            (method.of, method.resource) == (of.of, of.resource)
                && matches!(method.verb, Verb::List | Verb::Search | Verb::FindByEmail)
                && self.capability(method).is_supported()
        });
        let mut rejected = None;
        let mut nobody = false;
        for method in reads {
            let mut input = Input {
                choice: Choice::Plain,
                ..input.clone()
            };
            input.email = format!("{}@example.com", input.marker);
            match self.emulating(method, &input)? {
                Ok(Seen::Rows(rows)) => {
                    let found = rows.into_iter().find(|row| match id {
                        Some(id) => row.value["id"] == id,
                        None => row.value.to_string().contains(&input.marker),
                    });
                    if found.is_some() {
                        return Ok(found);
                    }
                    nobody = true;
                }
                Ok(Seen::Receipt(_)) => bail!("reading is no write"),
                Err(error) if *error.kind() == ErrorKind::NotFound => nobody = true,
                Err(error) => rejected = Some(error),
            }
        }
        match rejected {
            _ if nobody => Ok(None),
            Some(error) => Err(error.into()),
            None => bail!("nothing reads it back"),
        }
    }

    /// What was written and can be read is read as it was written, unless it is reported lost.
    fn compare(
        &self,
        write: &Method,
        input: &Input,
        receipt: &Receipt<String>,
        record: &Row,
    ) -> Result<Vec<String>> {
        let (Variants::Record(make) | Variants::Patch(make)) = write.variants else {
            bail!("{} takes no record", write.path());
        };
        let coverage = self.vendor.coverage(self.api.generation);
        let mut compared = Vec::new();
        for (field, sent) in make(input).as_object().into_iter().flatten() {
            let is_both = coverage.iter().any(|known| {
                known.resource == write.resource
                    && known.field == field
                    && known.access == Access::Both
            });
            let lost = receipt.losses.iter().any(|loss| loss.path == *field);
            if is_both && !lost {
                let read = &record.value[field];
                let whole = sent;
                let mut sent = whole.clone();
                for loss in &receipt.losses {
                    take_out(&mut sent, loss.path.strip_prefix(field.as_str()));
                }
                // What is left of a part that lost what matters may be lost with it.
                if is_blank(&sent) || (sent != *whole && read.is_null()) {
                    continue;
                }
                ensure!(
                    agrees(&sent, read),
                    "{field}: {sent} was written, {read} was read"
                );
                compared.push(field.clone());
            }
        }
        Ok(compared)
    }

    /// Every input is written or has an error, and the vendor has just what is said to be written.
    fn in_bulk_on_a_server(&self, method: &'static Method) -> Result<Verdict> {
        const INPUTS: usize = 5;
        let Act::Call(create) = method.act else {
            bail!("it is a list");
        };
        let World::Server(server) = &self.world else {
            bail!("examples keep nothing");
        };
        for at_once in [1, 3] {
            let inputs: Vec<Input> = (0..INPUTS)
                .map(|number| {
                    let input = self.input(method, Choice::Plain)?;
                    let marker = format!("bulk{at_once}x{number}");
                    Ok(Input { marker, ..input })
                })
                .collect::<Result<_>>()?;
            let operations = self.capability(method).operations;
            server.fault(&operations, |fault| fault.after(2).times(1).status(400));
            let crm = server.crm();
            let written: Vec<_> = self.run(
                bulk(stream::iter(&inputs), at_once, |input| {
                    create(&crm, input, Options::new()).expect("the vendor has the trait")
                })
                .collect(),
            );
            server.mend();
            let failed = written
                .iter()
                .filter(|written| written.result.is_err())
                .count();
            ensure!(
                written.len() == INPUTS && failed == 1,
                "{failed} of {} failed",
                written.len()
            );
            for (place, (written, input)) in written.iter().zip(&inputs).enumerate() {
                ensure!(written.index == place as u64, "out of order");
                let (id, is_written) = match &written.result {
                    Ok(Seen::Receipt(receipt)) => (receipt.id.as_deref(), true),
                    Ok(Seen::Rows(_)) => bail!("there is no receipt"),
                    Err(_) => (None, false),
                };
                let found = self.read_back(method, id, input)?;
                ensure!(
                    found.is_some() == is_written,
                    "{place}: the vendor {} it, and the result is {:?}",
                    if is_written { "lacks" } else { "has" },
                    written.result
                );
            }
        }
        Ok(Verdict::Passed(Vec::new()))
    }

    /// Existing records are found, everything found has what was looked for, and no other is found.
    fn finds(&self, method: &'static Method) -> Result<Verdict> {
        let mut input = self.input(method, Choice::Plain)?;
        let known = input.known.clone().unwrap_or_default();
        let created = self.supported(method.of, method.resource, Verb::Create);
        let made = match created {
            Some(create) => {
                let mut person = self.input(create, Choice::Plain)?;
                person.marker = "Quokka".to_owned();
                let _ = self.receipt(create, &person)?;
                input.marker = "quokka".to_owned();
                input.email = "quokka@example.com".to_owned();
                true
            }
            None => {
                let Some(name) = known.names.get("contact") else {
                    let reason = "no contact of the sandbox has a name to search for";
                    return Ok(Verdict::Skipped(reason.to_owned()));
                };
                input.marker = name.clone();
                false
            }
        };
        let search = |input: &Input| match self.emulating(method, input)?? {
            Seen::Rows(rows) => Ok(rows),
            Seen::Receipt(_) => bail!("a search is no write"),
        };
        let found = match search(&input) {
            Err(error) if is_ambiguous(&error) => return Ok(Verdict::Skipped(error.to_string())),
            found => found?,
        };
        ensure!(!found.is_empty(), "nobody was found");
        ensure!(!made || found.len() == 1, "{} found", found.len());
        let nobody = Input {
            marker: NOBODY.to_owned(),
            email: format!("{NOBODY}@example.com"),
            ..input.clone()
        };
        match search(&nobody) {
            Ok(rows) => ensure!(rows.is_empty(), "{} found who are not there", rows.len()),
            Err(error) => {
                ensure!(is_not_found(&error), "{error:#}");
            }
        }
        Ok(Verdict::Passed(Vec::new()))
    }

    /// The first time it creates, the second time it changes what is there.
    fn upserts(&self, method: &'static Method) -> Result<Verdict> {
        let mut input = self.input(method, Choice::Plain)?;
        input.marker = "quokka".to_owned();
        let first = match self.receipt(method, &input) {
            // Who can't be told from nobody can't be changed.
            Err(error) if is_ambiguous(&error) || is_not_found(&error) => {
                return Ok(Verdict::Skipped(error.to_string()));
            }
            first => first.context("the first time")?,
        };
        ensure!(first.outcome == Outcome::Created, "{:?}", first.outcome);
        let again = self.receipt(method, &input).context("the second time")?;
        ensure!(again.outcome != Outcome::Created, "it was created twice");
        if let (Some(first), Some(again)) = (&first.id, &again.id) {
            ensure!(first == again, "another record was changed");
        }
        let finds = self.supported(method.of, method.resource, Verb::FindByEmail);
        let finds = finds.context("nothing finds it")?;
        input.email = "quokka@example.com".to_owned();
        let Seen::Rows(rows) = self.emulating(finds, &input)?? else {
            bail!("a search is no write");
        };
        ensure!(rows.len() == 1, "there are {} of it", rows.len());
        Ok(Verdict::Passed(Vec::new()))
    }

    /// A contact that is put on a new list is its one member.
    fn adds(&self, method: &'static Method) -> Result<Verdict> {
        let mut input = self.input(method, Choice::Plain)?;
        if let Some(create) = self.supported(method.of, Resource::List, Verb::Create) {
            let mut list = self.input(create, Choice::Plain)?;
            list.marker = "quokka".to_owned();
            let receipt = self.receipt(create, &list)?;
            let id = receipt.id.context("the new list has no id")?;
            input = input.of(Resource::List, &id);
        }
        let _ = self.receipt(method, &input)?;
        if let Some(members) = self.supported(method.of, Resource::ListMember, Verb::List) {
            let Seen::Rows(rows) = self.emulating(members, &input)?? else {
                bail!("a list is no write");
            };
            let contact: String = input
                .id_of(Resource::Contact)
                .context("no contact is known")?;
            if OTHER_IDS.contains(&self.api.vendor) {
                self.is_same_person(&contact, &rows)?;
                return Ok(Verdict::Passed(vec!["it is its one member".to_owned()]));
            }
            let ids: Vec<&Value> = rows.iter().map(|row| &row.value["id"]).collect();
            ensure!(ids == [&json!(contact)], "on the list are {ids:?}");
            return Ok(Verdict::Passed(vec!["it is its one member".to_owned()]));
        }
        let get = self.supported(method.of, Resource::List, Verb::Get);
        let Seen::Rows(rows) = self.emulating(get.context("nothing reads the list")?, &input)??
        else {
            bail!("reading is no write");
        };
        let count = rows.first().map(|row| &row.value["record_count"]);
        ensure!(count == Some(&json!(1)), "the list has {count:?} members");
        Ok(Verdict::Passed(vec!["the list counts it".to_owned()]))
    }

    /// The one member of a list has the names of the contact.
    fn is_same_person(&self, contact: &str, rows: &[Row]) -> Result<()> {
        let get = self.supported("contacts", Resource::Contact, Verb::Get);
        let get = get.context("nothing reads the contact")?;
        let named = self
            .input(get, Choice::Plain)?
            .of(Resource::Contact, contact);
        let Seen::Rows(found) = self.emulating(get, &named)?? else {
            bail!("reading is no write");
        };
        let own = &found.first().context("there is no contact")?.value;
        ensure!(rows.len() == 1, "{} are on the list", rows.len());
        for field in ["first_name", "last_name"] {
            let listed = &rows[0].value["contact"][field];
            ensure!(
                own[field].is_string() && *listed == own[field],
                "{field}: {listed} is on the list, {} was put there",
                own[field]
            );
        }
        Ok(())
    }
}

fn is_ambiguous(error: &anyhow::Error) -> bool {
    let error = error.downcast_ref::<Error>();
    error.is_some_and(|error| *error.kind() == ErrorKind::AmbiguousMatch)
}

fn is_not_found(error: &anyhow::Error) -> bool {
    let error = error.downcast_ref::<Error>();
    error.is_some_and(|error| *error.kind() == ErrorKind::NotFound)
}
