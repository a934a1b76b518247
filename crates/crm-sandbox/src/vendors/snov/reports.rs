//! What the reports say of a campaign.

use super::outreach::Recipient;

/// How many of them something holds for.
pub(super) fn count(recipients: &[Recipient], what: impl Fn(&Recipient) -> bool) -> usize {
    recipients
        .iter()
        .filter(|recipient| what(recipient))
        .count()
}

pub(super) fn is_sent(recipient: &Recipient) -> bool {
    !recipient.scenario.mails.is_empty()
}

pub(super) fn is_opened(recipient: &Recipient) -> bool {
    recipient
        .scenario
        .mails
        .iter()
        .any(|mail| mail.opened.is_some())
}

pub(super) fn is_clicked(recipient: &Recipient) -> bool {
    recipient
        .scenario
        .mails
        .iter()
        .any(|mail| mail.clicked.is_some())
}

pub(super) fn is_replied(recipient: &Recipient) -> bool {
    recipient.scenario.reply.is_some()
}
