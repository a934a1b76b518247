//! Lists that are interrupted, and their checkpoints.

use super::*;

impl Subject {
    /// An interrupted list goes on without gap and without giving a row twice.
    pub(super) fn goes_on(&self, method: &'static Method) -> Result<Verdict> {
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

    /// A checkpoint is refused for any other list, before any call.
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
}

fn through_json(checkpoint: &Checkpoint) -> Result<Checkpoint> {
    Ok(serde_json::from_str(&serde_json::to_string(checkpoint)?)?)
}
