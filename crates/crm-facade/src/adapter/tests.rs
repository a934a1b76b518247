use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::*;
use crate::model::{Contact, ContactPatch, CustomField, Money, Product, SocialLink};
use crate::{Change, ErrorKind, Loss, Mapped, Reason};

/// A request that takes anything, null too.
type Any = BTreeMap<String, Value>;

fn losses(losses: &[Loss]) -> Vec<(&str, Reason)> {
    losses
        .iter()
        .map(|loss| (loss.path.as_str(), loss.reason))
        .collect()
}

fn refused<T: std::fmt::Debug>(result: Result<T>) -> ErrorKind {
    result.expect_err("it is refused").kind().clone()
}

#[test]
fn custom_fields_that_are_not_sent_are_lost() {
    let contact = Contact::new().custom_fields([
        CustomField::new("a", 1),
        CustomField::default().id("f").value("nameless"),
        CustomField::default().name("empty"),
        CustomField::new("a", 2),
    ]);
    let write_custom = |target: &mut Target| target.custom_fields("own");
    let (request, lost) = write::<Any>("v", &contact, write_custom).expect("a request");
    assert_eq!(json!(request), json!({"own": {"a": 2}}));
    assert_eq!(
        losses(&lost),
        [
            ("custom_fields[1].id", Reason::NotSupportedByVendor),
            ("custom_fields[1].value", Reason::NotSupportedByVendor),
            ("custom_fields[2].name", Reason::NotSupportedByVendor),
            ("custom_fields[0]", Reason::Truncated),
        ]
    );
    let vanished = check::vanished_in_request::<Any>(&contact, write_custom);
    assert_eq!(vanished.expect("a request"), Vec::<String>::new());
}

#[test]
fn what_a_mapper_drops_is_not_cleared_in_silence() {
    let links = |target: &mut Target| {
        target.each("social_links", |_| None);
    };
    let put_links = |target: &mut Target| {
        let change = target.each("social_links", |link| link.value("url").set());
        target.put_change("social_links", "links", change);
    };
    for patch in [
        ContactPatch::new().social_links(Change::Clear),
        ContactPatch::new().social_links(Vec::new()),
    ] {
        assert_eq!(
            refused(write::<Any>("v", &patch, links)),
            ErrorKind::Unsupported
        );
        // Where the request takes null, it is cleared.
        let (request, _) = write::<Any>("v", &patch, put_links).expect("a request");
        assert_eq!(json!(request), json!({"links": null}));
        assert_eq!(
            refused(write_without_clearing::<Any>("v", &patch, put_links)),
            ErrorKind::Unsupported
        );
    }
    let copied = |target: &mut Target| target.copy("tags", "tags");
    let patch = ContactPatch::new().tags(Vec::new());
    let (request, _) = write::<Any>("v", &patch, copied).expect("a request");
    assert_eq!(json!(request), json!({"tags": null}));
    let own = ContactPatch::new().extension("v", "odd", Value::Null);
    let error = write_without_clearing::<Any>("v", &own, |_| {}).expect_err("null");
    assert!(error.to_string().contains("`extensions.v.odd`"), "{error}");
    let other = ContactPatch::new().extension("w", "odd", Value::Null);
    write_without_clearing::<Any>("v", &other, |_| {}).expect("it is not sent");
}

#[test]
fn amounts_that_a_number_cannot_hold_are_refused() {
    let price = |target: &mut Target| {
        target.nested("price", |price| price.decimal("amount", "price"));
    };
    let product = |amount: &str| {
        let amount: Decimal = amount.parse().expect("a decimal");
        Product::new().price(Money::new(amount))
    };
    for amount in ["0", "0.00", "-0.5", "99.90", "9007199254740992"] {
        let (request, _) = write::<Any>("v", &product(amount), price).expect("a request");
        let sent = request["price"].as_f64();
        assert_eq!(sent, amount.parse().ok(), "{amount}");
    }
    for amount in ["9007199254740993", "0.10000000000000000001"] {
        let error = write::<Any>("v", &product(amount), price).expect_err(amount);
        assert!(
            matches!(error.kind(), ErrorKind::InvalidInput { fields } if fields == &["price.amount"]),
            "{error:?}"
        );
    }
}

#[test]
fn zero_keeps_its_sign() {
    let record: Value = serde_json::from_str(r#"{"score": -0.0}"#).expect("JSON");
    let read = |source: &mut Source<'_>| {
        let mut product = Product::new();
        product.price = source.decimal("score").map(Money::new);
        product
    };
    let mapped = super::read("v", record, false, read);
    let kept = json!(mapped.value).to_string();
    assert!(kept.contains("-0.0"), "{kept}");
}

#[test]
fn what_stays_at_the_vendor_is_reported() {
    let patch = ContactPatch::new()
        .social_links(vec![SocialLink::new("a", "https://a")])
        .extension("v", "b_url", "https://b");
    let (_, lost) = write::<Any>("v", &patch, |target| {
        target.keeps(["a_url", "b_url", "c_url"]);
        target.each("social_links", |link| {
            link.implied("network", "a");
            link.copy("url", "a_url");
            None
        });
    })
    .expect("a request");
    assert_eq!(losses(&lost), [("c_url", Reason::Kept)]);
    assert_eq!(lost[0].to_string(), "the vendor's `c_url` stays as it is");
}

fn first_name(source: &mut Source<'_>) -> Contact {
    let name = source.value("name").map(|value| match value {
        Value::String(text) => text,
        other => other.to_string(),
    });
    Contact {
        first_name: name,
        ..Contact::new()
    }
}

#[test]
fn numbers_are_compared_by_their_worth() {
    let vanished = |record: Value, name: &str| {
        let mut mapped = Mapped::new(Contact::new().first_name(name));
        mapped.raw = Some(record);
        check::vanished_from(&mapped)
    };
    for (number, text) in [
        ("1.2e-6", "0.0000012"),
        ("500", "500.0"),
        ("500.0", "500"),
        ("1e300", "1e300"),
        ("0.30000000000000004", "0.30000000000000004"),
    ] {
        let number: Value = serde_json::from_str(number).expect("JSON");
        assert!(vanished(json!({"n": number}), text).is_empty(), "{text}");
    }
    for (number, text) in [
        (json!(7), "007"),
        (json!(7), "+7"),
        (json!(7), "7 "),
        (json!(0.1), "0.1000000000000000055"),
        (json!("5"), "5.0"),
        (json!(1), "true"),
    ] {
        assert_eq!(vanished(json!({"n": number}), text), ["n"], "{text}");
    }
    // None takes the place of another.
    let record = json!({"name": 5.0, "text": "5"});
    assert_eq!(check::vanished(&record, first_name), Vec::<String>::new());
}

#[test]
fn what_is_implied_takes_no_place_of_another() {
    let contact = Contact::new()
        .title("a")
        .social_links([SocialLink::new("a", "https://a")]);
    let write = |target: &mut Target| {
        target.copy("title", "title");
        target.each("social_links", |link| {
            link.implied("network", "a");
            link.copy("url", "a_url");
            None
        });
    };
    let vanished = check::vanished_in_request::<Any>(&contact, write);
    assert_eq!(vanished.expect("a request"), Vec::<String>::new());
}

#[derive(Deserialize, Serialize)]
struct Titled {
    title: String,
}

#[test]
fn translated_words_are_accounted_for() {
    let contact = Contact::new().title("chief").first_name("BOSS");
    let put = |word: &'static str| {
        move |target: &mut Target| {
            let title = target.take::<String>("title").map(|_| word);
            target.put_translated("title", "title", title);
            target.value("first_name");
        }
    };
    // The word stands for the title, and for nothing else.
    let vanished = check::vanished_in_request::<Titled>(&contact, put("BOSS"));
    assert_eq!(vanished.expect("a request"), ["first_name"]);
    let overwritten = check::vanished_in_request::<Titled>(&contact, |target| {
        put("BOSS")(target);
        target.put("title", "other");
    });
    assert_eq!(overwritten.expect("a request"), ["first_name", "title"]);

    let record = json!({"deep": [{"status": "BOSS"}, {"status": "odd"}]});
    let map = |source: &mut Source<'_>| {
        let words = source.each("deep", |inner| {
            inner.translate("status", |word| (word == "BOSS").then_some("chief"))
        });
        let mut contact = Contact::new();
        contact.title = words.into_iter().flatten().next().map(str::to_owned);
        contact
    };
    assert_eq!(check::vanished(&record, map), Vec::<String>::new());
    let mapped = read("v", record, true, map);
    assert_eq!(check::vanished_from(&mapped), Vec::<String>::new());
    assert_eq!(
        json!(mapped.value.extensions),
        json!({"v": {"deep": [null, {"status": "odd"}]}})
    );
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
