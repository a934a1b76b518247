//! Tests of the rules that hold for every mapper.

use std::collections::BTreeMap;

use crm_runtime::paging::{CursorPage, cursors};
use futures_util::{StreamExt, TryStreamExt};
use serde_json::{Value, json};

use super::*;
use crate::list::{End, Listing};
use crate::model::{Contact, ContactPatch, CustomField};
use crate::{Change, Checkpoint, Error, ErrorKind, Loss, Mapped, Options, Reason, Result};

/// A request that takes anything, null too.
type Any = BTreeMap<String, Value>;

fn losses(losses: &[Loss]) -> Vec<(&str, Reason)> {
    losses
        .iter()
        .map(|loss| (loss.path.as_str(), loss.reason))
        .collect()
}

fn rejected<T: std::fmt::Debug>(result: Result<T>) -> ErrorKind {
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
    assert_eq!(rejected(missing), ErrorKind::InvalidInput { fields });
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
            rejected(draft_patch("v", patch.clone(), leaves)),
            ErrorKind::Unsupported
        );
        assert_eq!(
            rejected(draft_patch("v", patch, gives)),
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
    let rejection = draft_patch_without_clearing("v", patch, clears);
    assert_eq!(rejected(rejection), ErrorKind::Unsupported);
}

/// A list of five records on three pages, each of which tells the cursor of the next.
fn by_cursor(options: &Options) -> Listing<Contact> {
    let fetch = |cursor: Option<String>| {
        let (ids, next) = match cursor.as_deref() {
            None => (vec!["1", "2"], Some("b")),
            Some("b") => (vec!["3", "4"], Some("c")),
            Some(_) => (vec!["5"], None),
        };
        let rows = ids.into_iter().map(|id| Mapped::new(Contact::new().id(id)));
        let page = Page::new(rows.collect()).keys(|row: &Mapped<Contact>| {
            let id = row.value.id.as_ref()?;
            crm_runtime::paging::key_hash(id.as_str())
        });
        let page = CursorPage::new(page).next(next.map(str::to_owned), "cursor");
        std::future::ready(Ok::<_, Error>(page))
    };
    Listing::by_value(options, |plan| cursors(plan, fetch))
}

#[tokio::test]
async fn a_list_by_cursor_goes_on_at_each_of_its_checkpoints() {
    for taken in 0..=5 {
        let mut list = by_cursor(&Options::new());
        for _ in 0..taken {
            list.next().await.expect("a row").expect("a contact");
        }
        let kept = serde_json::to_string(&list.checkpoint()).expect("JSON");
        let kept: Checkpoint = serde_json::from_str(&kept).expect("a checkpoint");
        let mut rest = by_cursor(&Options::new().resume(kept));
        let rows: Vec<_> = rest.by_ref().try_collect().await.expect("rows");
        let ids: Vec<String> = rows
            .into_iter()
            .map(|row| row.value.id.expect("an id").to_string())
            .collect();
        let left: Vec<String> = (taken + 1..=5).map(|id| id.to_string()).collect();
        assert_eq!(ids, left);
        assert_eq!(rest.end(), Some(End::Complete));
    }
}

#[tokio::test]
async fn a_list_by_cursor_is_compared_with_a_count() {
    for (count, end) in [
        (Some(5_u64), End::Complete),
        (
            Some(6),
            End::CompleteWithDoubt {
                expected: Some(6),
                seen: 5,
            },
        ),
        (None, End::Uncounted { seen: 5 }),
    ] {
        let counted = move || {
            let counted = count.ok_or_else(|| Error::new(ErrorKind::Decode, "no number"));
            Box::pin(std::future::ready(counted)) as crm_runtime::BoxFuture<'static, _>
        };
        let mut list = by_cursor(&Options::new()).counted(counted);
        while list.next().await.is_some() {}
        assert_eq!(list.end(), Some(end));
    }
}
