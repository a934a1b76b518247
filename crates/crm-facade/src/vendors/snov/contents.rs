//! Variants of campaign e-mails of Snov.io: mappers and calls.

use crm_snov::reference::types::{self, ContentUsage};

use crate::Change;
use crate::adapter::{Reading, Writing};
use crate::model::{ContentState, StepContent, StepContentId, StepContentPatch};

pub(super) fn read(from: &mut Reading<types::StepContent>) -> StepContent {
    let mut content = StepContent::new();
    content.id = from.id.take().map(Into::into);
    content.subject = from.subject.take();
    content.body = from.body.take();
    content.plain_text = from.plain_text.take();
    content.state = from.usage.take().map(state);
    from.translated("usage");
    content
}

/// Whether a variant is sent. The vendor has another word for pausing.
pub(super) fn state(usage: String) -> ContentState {
    match usage.as_str() {
        "pause" => ContentState::Paused,
        _ => usage.into(),
    }
}

pub(super) fn usage(state: &ContentState) -> Option<ContentUsage> {
    match state {
        ContentState::Active => Some(ContentUsage::Active),
        ContentState::Paused => Some(ContentUsage::Pause),
        ContentState::Other(word) => word.parse().ok(),
    }
}

fn take_usage(from: &mut Writing<StepContentPatch>) -> Change<ContentUsage> {
    let Change::Set(state) = &from.state else {
        return Change::Leave;
    };
    let own = usage(state);
    from.state = Change::Leave;
    from.implied("state");
    match own {
        Some(own) => Change::Set(own),
        None => {
            from.invalid("state");
            Change::Set(ContentUsage::Active)
        }
    }
}

pub(super) fn create(
    from: &mut Writing<StepContentPatch>,
    id: Option<&StepContentId>,
) -> types::StepContentCreate {
    let id = match id.map(|id| id.as_str().parse::<i64>()) {
        Some(Ok(id)) => Change::Set(id),
        Some(Err(_)) => {
            from.invalid("id");
            Change::Set(0)
        }
        None => Change::Leave,
    };
    from.implied("id");
    let (subject, body) = (from.subject.take(), from.body.take());
    let plain_text = from.plain_text.take();
    let usage = take_usage(from);
    types::StepContentCreate::builder()
        .content_id(from.need("id", "content_id", id))
        .subject(from.need("subject", "subject", subject))
        .body(from.need("body", "body", body))
        .plain_text(from.need("plain_text", "plain_text", plain_text))
        .usage(from.need_or("state", "usage", usage, || ContentUsage::Active))
        .build()
}

pub(super) fn update(from: &mut Writing<StepContentPatch>) -> types::StepContentUpdate {
    let mut body = types::StepContentUpdate::default();
    from.subject.give(&mut body.subject);
    from.body.give(&mut body.body);
    from.plain_text.give(&mut body.plain_text);
    body.usage = take_usage(from).set();
    body
}
