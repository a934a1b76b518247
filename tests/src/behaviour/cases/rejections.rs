//! What is rejected, and what is made up for once that is allowed.

use super::*;

impl Subject {
    /// It is rejected before any call, for the reason that the table gives.
    pub(super) fn rejected(&self, method: &'static Method) -> Result<Verdict> {
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
            let error = result.err().context("it was not rejected")?;
            self.check_rejection(method, &error, why)?;
            ensure!(peer.sent().is_empty(), "it was sent all the same");
        }
        Ok(Verdict::Rejected(why.to_owned()))
    }

    fn check_rejection(&self, method: &Method, error: &Error, reason: &str) -> Result<()> {
        ensure!(
            *error.kind() == ErrorKind::Unsupported && error.origin() == Origin::Facade,
            "rejected as {}: {error}",
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

    pub(super) fn not_unasked(&self, method: &'static Method) -> Result<Verdict> {
        let Support::Emulated { how, .. } = self.capability(method).support else {
            bail!("it is not emulated");
        };
        let peer = Peer::new(self.api, &self.examples, Script::Example(1));
        let crm = peer.crm()?;
        let input = Input::new(method.variants.of(&self.capability(method)).remove(0));
        let result = call(&crm, method, &input, Options::new()).ok_or_else(no_trait)?;
        let error = result.err().context("it was not rejected")?;
        self.check_rejection(method, &error, how)?;
        ensure!(peer.sent().is_empty(), "it was sent all the same");
        Ok(Verdict::Rejected(format!(
            "emulated only when allowed: {how}"
        )))
    }

    /// Emulation gives what the vendor's own call would.
    pub(super) fn emulated(&self, method: &'static Method) -> Result<Verdict> {
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
