//! A campaign with its steps and recipients, as far as it has come.

use serde_json::Value;

use super::campaigns::{self, DAY};
use super::contents::CONTENTS;
use super::prospects::PROSPECTS;
use super::recipients::RECIPIENTS;
use super::replies::HandlerResult;
use super::scenario::{Scenario, Setting, Step};
use super::timeline::Timeline;
use crate::store::{self, Filter, Store};
use crate::vendor::Call;

/// A campaign as far as it has come.
pub(super) struct Outreach {
    pub(super) steps: Vec<Step>,
    pub(super) recipients: Vec<Recipient>,
}

/// A recipient, and what has happened.
pub(super) struct Recipient {
    /// Number among all recipients of the account.
    pub(super) number: i64,
    pub(super) prospect: Value,
    pub(super) scenario: Scenario,
    /// `active`, `paused` or `unsubscribed`, as it was set.
    set: String,
}

impl Outreach {
    /// Follows a campaign until now.
    pub(super) fn of(call: &Call<'_>, campaign: &Value) -> HandlerResult<Self> {
        let id = campaign["id"].to_string();
        let steps = steps(call.store, &id)?;
        let recipients = call.store.all(RECIPIENTS, &Filter::Parent(id.clone()))?;
        let recipients: store::Result<_> = recipients
            .iter()
            .map(|recipient| Recipient::of(call, campaign, recipient, &steps))
            .collect();
        Ok(Self {
            steps,
            recipients: recipients?,
        })
    }

    /// Whether there is nothing left to send, though there was.
    pub(super) fn is_finished(&self) -> bool {
        !self.recipients.is_empty() && self.recipients.iter().all(Recipient::is_done)
    }
}

impl Recipient {
    fn of(
        call: &Call<'_>,
        campaign: &Value,
        record: &Value,
        steps: &[Step],
    ) -> store::Result<Self> {
        let (id, email) = (
            campaign["id"].to_string(),
            record["email"].as_str().unwrap_or_default(),
        );
        let prospect = record["prospect_id"].as_str().unwrap_or_default();
        let setting = Setting {
            seed: call.seeding.seed,
            campaign: &id,
            email,
            place: record["place"].as_i64().unwrap_or_default(),
            track_opens: campaign["track_opens"].as_bool().unwrap_or(true),
            track_clicks: campaign["track_clicks"].as_bool().unwrap_or(true),
        };
        // The recipient's time runs within that of the campaign.
        let (outer, inner) = (
            Timeline::of(&campaign["timeline"]),
            Timeline::of(&record["timeline"]),
        );
        let elapsed = inner.elapsed(campaigns::elapsed(call, campaign));
        let scenario = Scenario::until(elapsed, &setting, steps);
        Ok(Self {
            number: record["number"].as_i64().unwrap_or_default(),
            prospect: call.store.get(PROSPECTS, prospect)?.unwrap_or_default(),
            scenario: scenario.map(|time| outer.moment(inner.moment(time))),
            set: record["state"].as_str().unwrap_or_default().to_owned(),
        })
    }

    /// The address.
    pub(super) fn email(&self) -> &Value {
        &self.prospect["email"]
    }

    /// Whether the recipient unsubscribed, or was unsubscribed.
    pub(super) fn has_unsubscribed(&self) -> bool {
        self.set == "unsubscribed" || self.scenario.unsubscribed.is_some()
    }

    /// The status in the words of the reference's responses.
    pub(super) fn status(&self) -> &'static str {
        if self.has_unsubscribed() {
            "unsubscribe"
        } else if self.scenario.finished {
            "finished"
        } else if self.set == "paused" {
            "paused"
        } else {
            "active"
        }
    }

    /// Whether nothing more will be sent to the recipient.
    pub(super) fn is_done(&self) -> bool {
        matches!(self.status(), "finished" | "unsubscribe")
    }

    /// A text with the recipient's values in the place of `{{first_name}}` and the like.
    pub(super) fn fill(&self, text: &str) -> String {
        let fields = [
            "first_name",
            "last_name",
            "company",
            "position",
            "email",
            "location",
        ];
        fields.iter().fold(text.to_owned(), |text, field| {
            let value = self.prospect[*field].as_str().unwrap_or_default();
            text.replace(&format!("{{{{{field}}}}}"), value)
        })
    }
}

/// The steps of a campaign in their order. What has no text, or is halted, is not sent.
fn steps(store: &Store<'_>, campaign: &str) -> store::Result<Vec<Step>> {
    let contents = store.all(CONTENTS, &Filter::Parent(campaign.to_owned()))?;
    let sent = contents
        .iter()
        .filter(|content| content["subject"].is_string() && content["usage"] != "pause");
    let mut steps: Vec<_> = sent
        .map(|content| Step {
            number: content["step_number"].as_i64().unwrap_or(1),
            delay: delay_of(content),
            subject: content["subject"].as_str().unwrap_or_default().to_owned(),
            body: content["body"].as_str().unwrap_or_default().to_owned(),
        })
        .collect();
    steps.sort_by_key(|step| step.number);
    // Of several contents of one step, the first is sent.
    steps.dedup_by_key(|step| step.number);
    Ok(steps)
}

/// The seconds since the step before, which one generation keeps as days.
fn delay_of(content: &Value) -> i64 {
    let days = content["delay_days"].as_i64().unwrap_or(0);
    let delay = content["delay"].as_i64();
    delay.unwrap_or_else(|| days.saturating_mul(DAY))
}
