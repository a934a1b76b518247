//! Lists that are interrupted, and their checkpoints.

use super::*;

impl Subject {
    /// An interrupted list continues without gap and without giving a row twice.
    pub(super) fn goes_on(&self, method: &'static Method) -> Result<Verdict> {
        let Act::List(list) = method.act else {
            bail!("it is no list");
        };
        let input = self.input(method, self.first_choice(method)?)?;
        let open = |script: Script, options: Options| -> Result<Box<dyn Rows>> {
            let (crm, _) = self.peer(method, script)?;
            let options = self.hasty(options);
            Ok(list(&crm, &input, options).ok_or_else(no_trait)??)
        };
        let good = || Script::Example(1);
        let whole = self.run(read(&mut *open(good(), Options::new())?))?;
        // So that the first page is full, and a second is asked for.
        let size = self.full_page(method, whole.len())?;
        let full = size.map(|size| Options::new().page_size(size));
        let crosses_pages = full.is_some();
        for (times, options) in
            std::iter::once((1, Options::new())).chain(full.map(|full| (2, full)))
        {
            let mut interrupted = 0;
            for calls in 0..=2 {
                let mut list = open(Script::FailsAfter(calls), options.clone())?;
                let mut rows = Vec::new();
                let failed = self.run(async {
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
                rows.extend(self.run(read(&mut *open(good(), options)?))?);
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
        for stop in self.stops(whole.len()) {
            let mut list = open(good(), Options::new())?;
            let mut rows = Vec::new();
            self.run(async {
                for _ in 0..stop {
                    rows.push(list.next().await.context("a row is missing")??);
                }
                anyhow::Ok(())
            })?;
            let options = Options::new().resume(through_json(&list.checkpoint())?);
            rows.extend(self.run(read(&mut *open(good(), options)?))?);
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

    /// After how many rows a list is left: each number, where a call costs nothing.
    fn stops(&self, rows: usize) -> BTreeSet<usize> {
        match self.world {
            World::Examples => (0..=rows).collect(),
            World::Server(_) => BTreeSet::from([0, rows.min(1), rows / 2, rows]),
        }
    }

    /// Whether pages of this size may be asked for.
    fn takes_size(&self, method: &Method, size: usize) -> Result<bool> {
        let capability = self.capability(method);
        let mut paged = false;
        for id in &capability.operations {
            let paging = self.operation(id)?.paging;
            // Where the response tells the total, a page that is known to be the last ends the list.
            paged |= paging.is_some_and(|paging| {
                let tells_total = paging.totals.is_some_and(|totals| totals.starts_with('/'));
                let ends_early = tells_total && matches!(self.world, World::Examples);
                paging.size.is_some() && !ends_early
            });
        }
        let max = capability
            .max_page_size
            .map_or(usize::MAX, |max| max as usize);
        let sizes = &capability.page_sizes;
        let is_size = |allowed: &u32| *allowed as usize == size;
        Ok(paged && (sizes.is_empty() || sizes.iter().any(is_size)) && size <= max)
    }

    /// So many rows that a page is full and another is asked for.
    fn full_page(&self, method: &Method, rows: usize) -> Result<Option<usize>> {
        let size = match self.world {
            World::Examples => rows,
            World::Server(_) => self.small_page(method),
        };
        let crosses = match self.world {
            World::Examples => rows > 0,
            World::Server(_) => rows > size,
        };
        Ok((crosses && self.takes_size(method, size)?).then_some(size))
    }

    /// The least that may be asked for at once, or little.
    fn small_page(&self, method: &Method) -> usize {
        const LITTLE: usize = 7;
        let sizes = self.capability(method).page_sizes;
        sizes.iter().min().map_or(LITTLE, |size| *size as usize)
    }

    /// On a server: all rows in order, once each, however many are asked for at a time, and as many
    /// as the vendor counts.
    pub(super) fn comes_whole(&self, method: &'static Method) -> Result<Verdict> {
        let input = self.input(method, self.first_choice(method)?)?;
        let all = |options: Options| -> Result<Vec<Row>> {
            let tried = self.try_with(method, &input, options, Script::Example(1))?;
            match tried.result? {
                Seen::Rows(rows) => Ok(rows),
                Seen::Receipt(_) => bail!("it is no list"),
            }
        };
        let rows = all(Options::new())?;
        let ids: Vec<&str> = rows
            .iter()
            .filter_map(|row| row.value["id"].as_str())
            .collect();
        let different: BTreeSet<&str> = ids.iter().copied().collect();
        // A person may be in a list of what happened more than once.
        if method.resource != Resource::CampaignEvent {
            ensure!(ids.len() == different.len(), "a row came twice");
        }
        let mut notes = Vec::new();
        if let Some(size) = self.full_page(method, rows.len())? {
            for look_ahead in [1, 3] {
                let options = Options::new().page_size(size).look_ahead(look_ahead);
                ensure!(
                    all(options)? == rows,
                    "in pages of {size} it is another list"
                );
            }
            notes.push(format!("over several pages: {}", rows.len().div_ceil(size)));
        }
        let counts = |other: &&Method| {
            // What a search finds is not counted.
            method.verb == Verb::List
                && (other.of, other.resource, other.verb)
                    == (method.of, method.resource, Verb::Count)
                && self.capability(other).is_native()
        };
        if let Some(count) = METHODS.iter().find(counts) {
            let tried = self.try_with(count, &input, Options::new(), Script::Example(1))?;
            let Seen::Rows(counted) = tried.result? else {
                bail!("a count is no write");
            };
            ensure!(
                counted[0].value == json!(rows.len()),
                "{} rows, and the vendor counts {}",
                rows.len(),
                counted[0].value
            );
        }
        Ok(Verdict::Passed(notes))
    }

    /// A checkpoint is rejected for any other list, before any call.
    pub(super) fn bound(&self, method: &'static Method) -> Result<Verdict> {
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
            let rejected = list(&crm, &Input::new(choice), options).ok_or_else(no_trait)?;
            let error = rejected.err().context("the checkpoint was taken")?;
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
}

fn through_json(checkpoint: &Checkpoint) -> Result<Checkpoint> {
    Ok(serde_json::from_str(&serde_json::to_string(checkpoint)?)?)
}
