//! What calls cost: told before, asked for, and kept within a budget.

use crm_facade::{Capability, Cost, Options};

use super::Action;
use crate::failure::{Exit, Failure};
use crate::session::Session;
use crate::words::counted;

/// What something costs, in words; `None` if it is free.
pub(crate) fn price(cost: &Cost) -> Option<String> {
    let per = cost.per.as_deref();
    let amount = match (cost.credits, per) {
        (Some(0), _) => return None,
        (Some(credits), Some(per)) => format!("{credits} per {per}"),
        (Some(credits), None) => credits.to_string(),
        (None, Some(per)) => format!("an undocumented number of credits per {per}"),
        (None, None) => "an undocumented number of credits".to_owned(),
    };
    Some(match &cost.note {
        Some(note) => format!("{amount} ({note})"),
        None => amount,
    })
}

/// What all of a call costs, in words: `1 per address; 3 values, 3 credits at most`.
pub(super) fn total(cost: &Cost, things: Option<usize>) -> Option<String> {
    let price = price(cost)?;
    let Some(things) = things.map(|things| things as u64) else {
        return Some(price);
    };
    let values = counted(things, "value");
    Some(match cost.credits {
        Some(credits) => {
            let most = u64::from(credits).saturating_mul(things);
            format!("{price}; {values}, {} at most", counted(most, "credit"))
        }
        None => format!("{price}; {values}"),
    })
}

/// Rejects what could cost more than is allowed, before anything is sent.
///
/// # Errors
///
/// If it could, or no number is documented for what it costs.
pub(crate) fn within_budget(
    cost: Option<&Cost>,
    things: usize,
    most: Option<u64>,
) -> Result<(), Failure> {
    let (Some(cost), Some(most)) = (cost, most) else {
        return Ok(());
    };
    match cost.credits {
        Some(credits) => {
            let total = u64::from(credits).saturating_mul(things as u64);
            if total <= most {
                return Ok(());
            }
            Err(Failure::new(
                Exit::Rejected,
                format!(
                    "it may cost {}, and --max-credits allows {most}; nothing was sent",
                    counted(total, "credit")
                ),
            )
            .advice(format!("give less to work on, or --max-credits {total}")))
        }
        None => Err(Failure::new(
            Exit::Rejected,
            format!(
                "no number is documented for what it costs, so --max-credits {most} can't be \
                 kept; nothing was sent"
            ),
        )
        .advice("leave --max-credits out to be asked, and compare `crm account` before and after")),
    }
}

/// Tells the price of each further page of a list, and asks unless there is a budget or `--yes`.
pub(super) fn ask_before_pages(
    options: Options,
    action: &Action,
    session: &Session,
    budgeted: bool,
) -> Options {
    let asker = session.asker();
    let name = super::command_of(action.resource, action.verb).unwrap_or_default();
    options.before_paid_page(move |page| {
        let price = price(&page.cost).unwrap_or_default();
        let told = format!("the next page of `crm {name}` costs credits: {price}");
        Box::pin(async move {
            match budgeted {
                true => {
                    asker.say(told);
                    true
                }
                false => asker.confirm_page(told).await,
            }
        })
    })
}

/// Tells the price. What was charged is in no response.
pub(super) fn tell_price(cost: Option<&Cost>, session: &Session) {
    if let (false, Some(price)) = (session.output().is_json(), cost.and_then(price)) {
        session.say(format!(
            "documented price: {price}; the response does not say what was charged"
        ));
    }
}

/// The price of a capability for so many things, in words.
pub(super) fn price_of(capability: &Capability, things: Option<usize>) -> Option<String> {
    let cost = capability.cost.as_ref();
    cost.and_then(|cost| total(cost, things))
}

#[cfg(test)]
mod tests {
    use crm_facade::Resource;

    use super::*;

    #[test]
    fn the_total_is_told_and_held_against_the_budget() {
        let snov = crm_facade::vendor("snov").expect("a vendor");
        let all = snov.capabilities().next().expect("capabilities");
        let find = all.get(Resource::EnrichedCompany, crm_facade::Verb::FindByName);
        let told = price_of(&find, Some(3)).expect("a price");
        assert!(told.ends_with("3 values, 3 credits at most"), "{told}");
        let cost = find.cost.as_ref();
        assert!(within_budget(cost, 3, Some(3)).is_ok());
        assert!(within_budget(cost, 3, None).is_ok());
        let failure = within_budget(cost, 3, Some(2)).expect_err("too much");
        assert!(failure.message.contains("3 credits"), "{failure:?}");
        let verify = all.get(Resource::EmailVerification, crm_facade::Verb::Verify);
        assert!(within_budget(verify.cost.as_ref(), 1, Some(9)).is_err());
    }
}
