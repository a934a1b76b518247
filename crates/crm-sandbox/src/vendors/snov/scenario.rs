//! What happens to one recipient of a campaign, out of the steps and the time that has run.
//!
//! All of it is assumed, as no document says how often and when people open, click, reply or
//! unsubscribe: mails leave a minute apart, three of a hundred bounce, half are opened, and of those
//! some are clicked and replied to. Nothing is sent after a reply.

use super::chance::{below, chance};

const MINUTE: i64 = 60;

/// One step of a campaign.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) number: i64,
    /// Seconds since the step before it.
    pub(super) delay: i64,
    pub(super) subject: String,
    pub(super) body: String,
}

/// What decides about a recipient.
pub(super) struct Setting<'a> {
    pub(super) seed: u64,
    pub(super) campaign: &'a str,
    pub(super) email: &'a str,
    /// From 0; mails leave a minute apart.
    pub(super) place: i64,
    pub(super) track_opens: bool,
    pub(super) track_clicks: bool,
}

/// A mail that was sent.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mail {
    /// Place of the step among the steps, from 0.
    pub(super) step: usize,
    pub(super) sent: i64,
    pub(super) opened: Option<i64>,
    pub(super) clicked: Option<i64>,
}

/// A reply.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Reply {
    pub(super) at: i64,
    /// Otherwise it came through LinkedIn.
    pub(super) by_email: bool,
}

/// What has happened. Times are seconds that the campaign has run for the recipient.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Scenario {
    pub(super) mails: Vec<Mail>,
    pub(super) bounced: bool,
    pub(super) reply: Option<Reply>,
    pub(super) unsubscribed: Option<i64>,
    /// Nothing further will be sent.
    pub(super) finished: bool,
}

impl Scenario {
    /// What has happened after so many seconds. More time adds to it and takes nothing away.
    pub(super) fn until(elapsed: i64, setting: &Setting<'_>, steps: &[Step]) -> Self {
        let mut scenario = Self::default();
        let mut due = setting.place.saturating_mul(MINUTE);
        for (place, step) in steps.iter().enumerate() {
            due = due.saturating_add(step.delay.max(0));
            if due > elapsed || scenario.bounced || scenario.ends_before(due) {
                break;
            }
            scenario.send(place, step, due, setting);
        }
        scenario.without_future(elapsed, steps.len())
    }

    /// Sends a mail, and settles what will come of it.
    fn send(&mut self, place: usize, step: &Step, due: i64, setting: &Setting<'_>) {
        let number = step.number.to_string();
        let about = |what: &'static str| [what, setting.campaign, setting.email, &number];
        let happens = |what, percent| chance(setting.seed, &about(what), percent);
        let mut mail = Mail {
            step: place,
            sent: due,
            opened: None,
            clicked: None,
        };
        if place == 0 && happens("bounce", 3) {
            self.bounced = true;
        } else if happens("open", 50) {
            let opened = due + 2 * MINUTE + below(setting.seed, &about("delay"), 2 * 3600);
            mail.opened = setting.track_opens.then_some(opened);
            if happens("click", 25) && setting.track_clicks {
                mail.clicked = Some(opened + MINUTE);
            }
            let goes_on = self.reply.is_none() && self.unsubscribed.is_none();
            if goes_on && happens("unsubscribe", 3) {
                self.unsubscribed = Some(opened + 2 * MINUTE);
            } else if goes_on && happens("reply", 15) {
                let by_email = !happens("linkedin", 20);
                self.reply = Some(Reply {
                    at: opened + 10 * MINUTE,
                    by_email,
                });
            }
        }
        self.mails.push(mail);
    }

    /// Leaves out what was settled and has not happened yet.
    fn without_future(mut self, elapsed: i64, steps: usize) -> Self {
        let happened = |time: &i64| *time <= elapsed;
        for mail in &mut self.mails {
            mail.opened = mail.opened.filter(happened);
            mail.clicked = mail.clicked.filter(happened);
        }
        self.reply = self.reply.filter(|reply| happened(&reply.at));
        self.unsubscribed = self.unsubscribed.filter(happened);
        let ended = self.bounced || self.reply.is_some() || self.unsubscribed.is_some();
        self.finished = ended || (steps > 0 && self.mails.len() == steps);
        self
    }

    /// Whether the recipient will want no mail at a time.
    fn ends_before(&self, time: i64) -> bool {
        let replied = self.reply.as_ref().map(|reply| reply.at);
        [replied, self.unsubscribed]
            .into_iter()
            .flatten()
            .any(|end| end < time)
    }

    /// When anything happened last.
    pub(super) fn last(&self) -> Option<i64> {
        let mails = self
            .mails
            .iter()
            .flat_map(|mail| [Some(mail.sent), mail.opened, mail.clicked]);
        let ends = [self.reply.as_ref().map(|reply| reply.at), self.unsubscribed];
        mails.chain(ends).flatten().max()
    }

    /// The same with other times.
    pub(super) fn map(mut self, time: impl Fn(i64) -> i64) -> Self {
        for mail in &mut self.mails {
            mail.sent = time(mail.sent);
            mail.opened = mail.opened.map(&time);
            mail.clicked = mail.clicked.map(&time);
        }
        if let Some(reply) = &mut self.reply {
            reply.at = time(reply.at);
        }
        self.unsubscribed = self.unsubscribed.map(&time);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::super::campaigns::DAY;
    use super::{Scenario, Setting, Step};

    fn scenario(email: &str, elapsed: i64) -> Scenario {
        let step = |number, days: i64| Step {
            number,
            delay: days * DAY,
            subject: String::new(),
            body: String::new(),
        };
        let setting = Setting {
            seed: 1,
            campaign: "1",
            email,
            place: 0,
            track_opens: true,
            track_clicks: true,
        };
        Scenario::until(elapsed, &setting, &[step(1, 0), step(2, 3)])
    }

    #[test]
    fn time_takes_nothing_back() {
        for number in 0..200 {
            let email = format!("person{number}@example.com");
            let mut before = scenario(&email, 0);
            for elapsed in (0..5 * DAY).step_by(1800) {
                let now = scenario(&email, elapsed);
                assert!(now.mails.len() >= before.mails.len());
                for (old, new) in before.mails.iter().zip(&now.mails) {
                    assert_eq!(old.sent, new.sent);
                    assert!(old.opened.is_none() || old.opened == new.opened);
                    assert!(old.clicked.is_none() || old.clicked == new.clicked);
                }
                assert!(before.reply.is_none() || before.reply == now.reply);
                assert!(!before.finished || now.finished);
                before = now;
            }
            assert!(before.finished);
        }
    }

    #[test]
    fn nobody_is_written_to_after_a_reply_or_an_unsubscription() {
        let ends = (0..400).map(|number| scenario(&format!("person{number}@example.com"), 5 * DAY));
        let (mut replies, mut departures) = (0, 0);
        for scenario in ends {
            let reply = scenario.reply.as_ref().map(|reply| reply.at);
            replies += i32::from(reply.is_some());
            departures += i32::from(scenario.unsubscribed.is_some());
            for end in [reply, scenario.unsubscribed].into_iter().flatten() {
                assert!(scenario.mails.iter().all(|mail| mail.sent <= end));
            }
        }
        assert!(replies > 0 && departures > 0);
    }
}
