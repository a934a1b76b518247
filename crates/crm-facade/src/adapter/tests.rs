//! Tests of the rules that hold for every mapper.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::*;
use crate::model::{Contact, ContactPatch, CustomField};
use crate::{Change, ErrorKind, Loss, Reason, Result};

/// A request that takes anything, null too.
type Any = BTreeMap<String, Value>;

fn losses(losses: &[Loss]) -> Vec<(&str, Reason)> {
    losses
        .iter()
        .map(|loss| (loss.path.as_str(), loss.reason))
        .collect()
}

fn refused<T: std::fmt::Debug>(result: Result<T>) -> ErrorKind {
    result.expect_err("it is rejected").kind().clone()
}

#[test]
fn custom_fields_of_a_draft_are_sent_or_lost() {
    let contact = Contact::new().custom_fields([
        CustomField::new("a", 1),
        CustomField::default().id("f").value("nameless"),
        CustomField::default().name("empty"),
        CustomField::new("a", 2),
    ]);
    let map = |from: &mut Writing<ContactPatch>| {
        let own = from.custom_fields(|patch| &mut patch.custom_fields);
        Any::from([("own".to_owned(), json!(own))])
    };
    let draft = draft_record("v", contact.clone(), map).expect("a request");
    assert_eq!(json!(draft.body), json!({"own": {"a": 2}}));
    assert_eq!(
        losses(&draft.losses),
        [
            ("custom_fields[0]", Reason::Truncated),
            ("custom_fields[1].id", Reason::NotSupportedByVendor),
            ("custom_fields[1].value", Reason::NotSupportedByVendor),
            ("custom_fields[2].name", Reason::NotSupportedByVendor),
        ]
    );
    let vanished = check::vanished_in_record(&contact, map);
    assert_eq!(vanished.expect("a request"), Vec::<String>::new());
}

#[test]
fn entries_that_are_all_left_are_lost_for_their_own_reasons() {
    let contact = Contact::new().emails(["a@example.com", "b@example.com"]);
    let map = |from: &mut Writing<ContactPatch>| {
        from.left_because("emails[0]", Reason::NotWritable);
        from.left_because("emails[1]", Reason::Truncated);
        Any::new()
    };
    let draft = draft_record("v", contact.clone(), map).expect("a request");
    assert_eq!(
        losses(&draft.losses),
        [
            ("emails[0]", Reason::NotWritable),
            ("emails[1]", Reason::Truncated),
        ]
    );
    let draft = draft_record("v", contact, |_| Any::new()).expect("a request");
    assert_eq!(
        losses(&draft.losses),
        [("emails", Reason::NotSupportedByVendor)]
    );
}

#[test]
fn what_is_needed_is_taken_from_an_extension_or_named() {
    let map = |from: &mut Writing<ContactPatch>| {
        let title = from.title.take();
        let title = from.need_or("title", "job", title, || "never sent".to_owned());
        Any::from([("job".to_owned(), title.into())])
    };
    let draft = draft_record("v", Contact::new().extension("v", "job", "CTO"), map);
    let draft = draft.expect("a request");
    assert_eq!(
        (json!(draft.body), draft.losses),
        (json!({"job": "CTO"}), vec![])
    );
    let fields = vec!["title".to_owned()];
    let missing = draft_record("v", Contact::new(), map);
    assert_eq!(refused(missing), ErrorKind::InvalidInput { fields });
}

#[test]
fn what_a_mapper_leaves_is_not_cleared_in_silence() {
    let leaves = |_: &mut Writing<ContactPatch>| Any::new();
    let gives = |from: &mut Writing<ContactPatch>| {
        let mut title: Option<String> = None;
        from.title.give(&mut title);
        Any::from([("job".to_owned(), json!(title))])
    };
    for patch in [
        ContactPatch::new().social_links(Change::Clear),
        ContactPatch::new().social_links(Vec::new()),
        ContactPatch::new().title(Change::Clear),
    ] {
        assert_eq!(
            refused(draft_patch("v", patch.clone(), leaves)),
            ErrorKind::Unsupported
        );
        assert_eq!(
            refused(draft_patch("v", patch, gives)),
            ErrorKind::Unsupported
        );
    }
    let clears = |from: &mut Writing<ContactPatch>| {
        let mut title: Option<Option<String>> = None;
        from.title.give_or_clear(&mut title);
        Any::from([("job".to_owned(), json!(title))])
    };
    let patch = ContactPatch::new().title(Change::Clear);
    let draft = draft_patch("v", patch.clone(), clears).expect("a request");
    assert_eq!(json!(draft.body), json!({"job": null}));
    let refusal = draft_patch_without_clearing("v", patch, clears);
    assert_eq!(refused(refusal), ErrorKind::Unsupported);
}
