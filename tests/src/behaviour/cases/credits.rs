//! What costs credits.

use super::*;

impl Subject {
    fn credits_left(&self) -> Result<f64> {
        let account = self.supported("account", Resource::Account, Verb::Get);
        let account = account.context("nothing tells the credits")?;
        let Seen::Rows(rows) = self.emulating(account, &self.input(account, Choice::Plain)?)??
        else {
            bail!("reading is no write");
        };
        let left = rows.first().map(|row| match &row.value["credits_left"] {
            // In a unit that is not documented.
            Value::Null => &row.value["extensions"][self.api.vendor]["subscription"]["balance"],
            left => left,
        });
        let left = left.context("there is no account")?;
        let text = left
            .as_str()
            .map_or_else(|| left.to_string(), str::to_owned);
        text.parse()
            .with_context(|| format!("credits left: {text}"))
    }

    /// The account has fewer credits afterwards.
    pub(super) fn spends(&self, method: &'static Method) -> Result<Verdict> {
        let before = self.credits_left()?;
        let mut worked = 0;
        for choice in method.variants.of(&self.capability(method)) {
            let input = self.input(method, choice)?;
            worked += usize::from(self.act(method, &input, Options::new())?.is_ok());
        }
        ensure!(worked > 0, "nothing worked");
        let after = self.credits_left()?;
        if after == before {
            if self.may_be_free(method) {
                return Ok(Verdict::Skipped(MAY_BE_FREE.to_owned()));
            }
            let _ = self.needs_credits(method)?;
            let reason = "the account does not tell the credits that it draws on";
            return Ok(Verdict::Skipped(reason.to_owned()));
        }
        ensure!(after < before, "{before} credits before, {after} after");
        Ok(Verdict::Passed(vec![format!("{} spent", before - after)]))
    }

    /// Whether no document tells how many credits it costs.
    fn may_be_free(&self, method: &'static Method) -> bool {
        let cost = self.capability(method).cost;
        cost.is_some_and(|cost| cost.credits.is_none())
    }

    /// Without credits, what costs is rejected by the vendor.
    pub(super) fn needs_credits(&self, method: &'static Method) -> Result<Verdict> {
        let poor = self.on_a_server(|sandbox| sandbox.credits(0))?;
        let mut kinds = BTreeSet::new();
        for choice in method.variants.of(&self.capability(method)) {
            // With credits it works, so that nothing else is the reason.
            let input = self.input(method, choice.clone())?;
            let before = self.credits_left()?;
            if self.act(method, &input, Options::new())?.is_err() {
                continue;
            }
            let spent = self.credits_left()? < before;
            // Who is known by a list that costs is known with credits alone.
            let input = match method.variants {
                Variants::People => input,
                _ => poor.input(method, choice)?,
            };
            let Err(error) = poor.act(method, &input, Options::new())? else {
                ensure!(!spent, "it was done on credit");
                continue;
            };
            ensure!(error.origin() == Origin::Vendor, "{error}");
            ensure!(!error.is_temporary(), "{error}");
            kinds.insert(error.kind().as_str());
        }
        if kinds.is_empty() && self.may_be_free(method) {
            return Ok(Verdict::Skipped(MAY_BE_FREE.to_owned()));
        }
        ensure!(!kinds.is_empty(), "nothing was rejected");
        let kinds: Vec<&str> = kinds.into_iter().collect();
        Ok(Verdict::Passed(vec![format!(
            "rejected as {}",
            kinds.join(", ")
        )]))
    }
}

/// Why nothing is tried of a call that the vendor may charge, and the sandbox does not.
const MAY_BE_FREE: &str = "whether it costs credits is not documented, and here it does not";

/// Whether it costs credits.
pub(super) fn spends(capability: &Capability) -> bool {
    let cost = capability.cost.as_ref();
    cost.is_some_and(|cost| cost.credits != Some(0))
}
