//! Transfers between vendors that are no more than a list in memory, broken off wherever they can
//! be.

#[path = "transfer/world.rs"]
mod world;

use std::collections::BTreeMap;
use std::path::Path;

use crm_cli::failure::Exit;
use crm_cli::transfer::{
    Ended, Existing, Export, Form, Nobody, Observer, Reading, Settings, Source, Stop, Summary,
    Totals, Transfer,
};
use crm_facade::Query;
use crm_facade::model::{Contact, CustomField, Email, Phone};
use proptest::prelude::*;
use serde_json::Value;
use world::{Fault, World};

fn settings(folder: &Path) -> Settings {
    Settings::new(folder.join("journal"))
}

fn copy(world: &World, settings: Settings) -> Transfer {
    let source = Source::vendor(world.minotaur(), Query::new(), None).expect("a source");
    Transfer::new(source, &world.skarbe(), settings).expect("a transfer")
}

async fn carried(transfer: Transfer) -> Summary {
    let carried = transfer.carry_out(&Nobody, &Stop::new()).await;
    carried.expect("a summary")
}

/// Carries out, or is killed at a call.
async fn killed(world: &World, transfer: Transfer) -> Option<Summary> {
    let stop = Stop::new();
    tokio::select! {
        biased;
        () = world.killed() => None,
        summary = transfer.carry_out(&Nobody, &stop) => Some(summary.expect("a summary")),
    }
}

fn totals(rows: u64, created: u64, skipped: u64, refused: u64) -> Totals {
    let mut totals = Totals::default();
    (totals.rows, totals.created) = (rows, created);
    (totals.skipped, totals.refused) = (skipped, refused);
    totals
}

fn report(folder: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(folder.join("journal.report.ndjson")).expect("a report");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

/// The rows that a report has as refused, with the reason.
fn refused(folder: &Path) -> BTreeMap<String, String> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    report(folder)
        .iter()
        .filter(|line| line["kind"] == "refused")
        .map(|line| (text(&line["row"]), text(&line["reason"])))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn every_contact_arrives_once_and_what_does_not_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(230);
    world.change(3, |contact| contact["work_email"] = Value::Null);
    world.change(4, |contact| contact["work_email"] = "no address".into());
    world.change(5, |contact| {
        contact["work_email"] = "Person6@Example.com".into()
    });
    world.is_at_skarbe("PERSON7@example.com");
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.ended, Ended::Complete);
    assert_eq!(summary.totals, totals(230, 226, 1, 3));
    world.compare();
    let refused = refused(folder.path());
    let expected = [("3", "no_address"), ("4", "bad_address"), ("6", "double")];
    let expected = expected.map(|(row, reason)| (row.to_owned(), reason.to_owned()));
    assert_eq!(refused, BTreeMap::from(expected));
    let lost: BTreeMap<_, _> = summary.losses.iter().collect();
    assert_eq!(
        lost["the model's `score` has nothing like it at the vendor"],
        226
    );
    // The losses of rows that were not written are none.
    let score = report(folder.path());
    let score = score.iter().filter(|line| line["field"] == "score").count();
    assert_eq!(score, 226);
}

#[tokio::test(start_paused = true)]
async fn a_plan_says_what_will_be_and_writes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(120);
    world.change(3, |contact| contact["work_email"] = Value::Null);
    world.is_at_skarbe("person7@example.com");
    let mut settings = settings(folder.path());
    settings.plan_look_ups = 1_000;
    let mut transfer = copy(&world, settings);
    let plan = transfer.plan(&Nobody, &Stop::new()).await.expect("a plan");
    assert_eq!(world.writes(), 0);
    assert!(!folder.path().join("journal").exists());
    assert!(plan.complete);
    assert_eq!(
        (plan.rows, plan.matched.create, plan.matched.skip),
        (Some(120), 118, 1)
    );
    assert_eq!(
        (plan.calls.read_source, plan.calls.read_target),
        (Some(3), Some(119))
    );
    assert_eq!(plan.calls.write, Some(118));
    assert_eq!(plan.refused.len(), 1);
    assert_eq!(plan.refused[0].examples, ["3"]);
    let summary = carried(transfer).await;
    assert_eq!(summary.totals, totals(120, 118, 1, 1));
    // What was planned to be lost is what was lost.
    assert_eq!(summary.losses, plan.losses);
    insta::assert_snapshot!(plan.to_string());
}

#[tokio::test(start_paused = true)]
async fn killed_at_any_call_a_copy_goes_on_without_loss_or_double() {
    for (at, after) in (0..=480).step_by(13).zip([false, true].into_iter().cycle()) {
        let folder = tempfile::tempdir().expect("a folder");
        let world = World::with(215);
        world.change(110, |contact| {
            contact["work_email"] = "person3@example.com".into()
        });
        world.kill_at(at, after);
        let first = killed(&world, copy(&world, settings(folder.path()))).await;
        world.revive();
        let summary = match first {
            Some(summary) => summary,
            None => carried(copy(&world, settings(folder.path()))).await,
        };
        assert_eq!(summary.ended, Ended::Complete, "{at}");
        assert_eq!(summary.totals, totals(215, 214, 0, 1), "{at}");
        world.compare();
        let lines = report(folder.path());
        let lost = lines.iter().filter(|line| line["field"] == "score").count();
        assert_eq!(lost, 214, "{at}");
    }
}

#[tokio::test(start_paused = true)]
async fn killed_again_and_again_under_faults_a_copy_comes_to_its_end() {
    for seed in 0..6 {
        let folder = tempfile::tempdir().expect("a folder");
        let world = World::with(180);
        world.faults(seed);
        let mut kills = 0;
        let summary = loop {
            world.kill_at(130 + (seed * 7 + kills * 31) % 90, kills % 2 == 0);
            let done = killed(&world, copy(&world, settings(folder.path()))).await;
            world.revive();
            match done {
                Some(summary) if summary.ended == Ended::Complete => break summary,
                _ => kills += 1,
            }
            if kills > 60 {
                panic!("it does not come to its end");
            }
        };
        assert!(kills > 1, "{kills}");
        assert_eq!(summary.totals, totals(180, 180, 0, 0), "{seed}");
        world.compare();
    }
}

#[tokio::test(start_paused = true)]
async fn a_target_that_is_listed_is_listed_anew_for_rows_in_doubt() {
    for (at, after) in (0..=330).step_by(17).zip([false, true].into_iter().cycle()) {
        let folder = tempfile::tempdir().expect("a folder");
        let world = World::with(0);
        let file = folder.path().join("people.ndjson");
        std::fs::write(&file, world::people(300)).expect("a file");
        let import = || {
            let source = Source::file(&file, &Reading::new()).expect("a source");
            Transfer::new(source, &world.minotaur(), settings(folder.path())).expect("a transfer")
        };
        world.faults(at);
        world.kill_at(at, after);
        let first = killed(&world, import()).await;
        world.revive();
        let summary = match first {
            Some(summary) => summary,
            None => carried(import()).await,
        };
        assert_eq!(summary.ended, Ended::Complete, "{at}");
        assert_eq!(summary.totals, totals(300, 300, 0, 0), "{at}");
        assert_eq!(world.minotaurs_addresses(), world::addresses(300), "{at}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_was_lost_is_looked_for_and_not_sent_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(20);
    world.fault_at_write(5, Fault::LostAfter);
    world.fault_at_write(9, Fault::LostBefore);
    world.fault_at_write(12, Fault::Status(503));
    world.fault_at_write(14, Fault::Unreadable);
    world.fault_at_write(16, Fault::Status(429));
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.totals, totals(20, 20, 0, 0));
    world.compare();
    // Those that never arrived were sent once more, and no other.
    assert_eq!(world.writes(), 23);
}

#[tokio::test(start_paused = true)]
async fn what_the_vendor_refuses_is_reported_and_the_others_go_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(20);
    world.fault_at_write(5, Fault::Status(400));
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.totals, totals(20, 19, 0, 1));
    assert_eq!(
        refused(folder.path()).into_values().collect::<Vec<_>>(),
        ["refused"]
    );
}

#[tokio::test(start_paused = true)]
async fn too_many_failures_in_a_row_end_it_where_it_can_go_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(150);
    world.always(Fault::Status(503));
    let summary = carried(copy(&world, settings(folder.path()))).await;
    let Ended::GaveUp(failure) = summary.ended else {
        panic!("it gave up, and not: {:?}", summary.ended);
    };
    assert_eq!(failure.exit, Exit::Temporary);
    world.always(Fault::None);
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.totals, totals(150, 150, 0, 0));
    world.compare();
}

#[tokio::test(start_paused = true)]
async fn credentials_that_are_refused_end_it_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(150);
    world.fault_at_write(3, Fault::Status(401));
    let summary = carried(copy(&world, settings(folder.path()))).await;
    let Ended::GaveUp(failure) = summary.ended else {
        panic!("it gave up, and not: {:?}", summary.ended);
    };
    assert_eq!(failure.exit, Exit::Configuration);
    assert!(world.writes() < 10);
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.totals, totals(150, 150, 0, 0));
    world.compare();
}

/// Asks for a stop after the first batch.
struct Impatient(Stop);

impl Observer for Impatient {
    fn advanced(&self, totals: &Totals) {
        if totals.rows > 0 {
            self.0.ask();
        }
    }
}

#[tokio::test(start_paused = true)]
async fn asked_to_stop_it_leaves_a_journal_to_go_on_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(250);
    let stop = Stop::new();
    let transfer = copy(&world, settings(folder.path()));
    let carried_out = transfer.carry_out(&Impatient(stop.clone()), &stop).await;
    let summary = carried_out.expect("a summary");
    assert_eq!(summary.ended, Ended::Interrupted);
    assert_eq!(summary.totals, totals(100, 100, 0, 0));
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.totals, totals(250, 250, 0, 0));
    world.compare();
    // Once more, and there is nothing to do.
    let writes = world.writes();
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!((summary.ended, world.writes()), (Ended::Before, writes));
}

#[tokio::test(start_paused = true)]
async fn contacts_that_are_there_are_changed_where_that_is_wanted() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(5);
    let file = folder.path().join("people.csv");
    let text = "First Name,last_name,email,Job Title,Shoe\n\
                Ada,L,person2@example.com,Countess,41\n\
                New,N,new@example.com,,\n\
                Bad,N,,,\n";
    std::fs::write(&file, text).expect("a file");
    let mut settings = settings(folder.path());
    settings.existing = Existing::Update;
    let source = Source::file(&file, &Reading::new()).expect("a source");
    let transfer = Transfer::new(source, &world.minotaur(), settings).expect("a transfer");
    let summary = carried(transfer).await;
    let totals = &summary.totals;
    assert_eq!((totals.rows, totals.created, totals.updated), (3, 1, 1));
    assert_eq!(totals.refused, 1);
    let changed = world.minotaurs(2);
    assert_eq!(
        (&changed["first_name"], &changed["job_title"]),
        (&"Ada".into(), &"Countess".into())
    );
    let refused = refused(folder.path());
    assert_eq!(
        refused.into_iter().collect::<Vec<_>>(),
        [("4".to_owned(), "invalid_input".to_owned())]
    );
}

#[tokio::test(start_paused = true)]
async fn a_journal_holds_no_personal_data() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(30);
    world.fault_at_write(3, Fault::Status(400));
    carried(copy(&world, settings(folder.path()))).await;
    for name in ["journal", "journal.report.ndjson"] {
        let text = std::fs::read_to_string(folder.path().join(name)).expect("a file");
        for personal in ["example.com", "First", "Last", "+1555"] {
            assert!(!text.contains(personal), "{personal} in {name}");
        }
    }
    // The key that would tell whether an address is among the hashes is gone.
    assert!(!folder.path().join("journal.key").exists());
}

#[tokio::test(start_paused = true)]
async fn killed_at_any_call_an_export_is_whole_in_the_end() {
    let world = World::with(530);
    let whole = {
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().join("all.ndjson");
        let source = Source::vendor(world.minotaur(), Query::new(), None).expect("a source");
        let export = Export::new(source, Form::Ndjson, Vec::new(), Some(out.clone()));
        let stop = Stop::new();
        let summary = export.expect("an export").carry_out(&Nobody, &stop).await;
        assert_eq!(summary.expect("a summary").ended, Ended::Complete);
        std::fs::read_to_string(out).expect("a file")
    };
    assert_eq!(whole.lines().count(), 530);
    for at in 1..11 {
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().join("all.ndjson");
        let export = || {
            let source = Source::vendor(world.minotaur(), Query::new(), None).expect("a source");
            Export::new(source, Form::Ndjson, Vec::new(), Some(out.clone())).expect("an export")
        };
        world.kill_at(at, false);
        let stop = Stop::new();
        let first = tokio::select! {
            biased;
            () = world.killed() => None,
            summary = export().carry_out(&Nobody, &stop) => summary.ok(),
        };
        assert!(first.is_none() && !out.exists(), "{at}");
        world.revive();
        let summary = export().carry_out(&Nobody, &Stop::new()).await;
        assert_eq!(summary.expect("a summary").totals.created, 530);
        assert_eq!(
            std::fs::read_to_string(&out).expect("a file"),
            whole,
            "{at}"
        );
        let left = std::fs::read_dir(folder.path()).expect("a folder").count();
        assert_eq!(left, 1, "nothing but the file is left");
    }
}

fn text() -> impl Strategy<Value = Option<String>> {
    prop::option::of("[a-zäß東\\\\\"\n,;=]{1,12}")
}

fn contact() -> impl Strategy<Value = Contact> {
    (
        (text(), text(), text(), text(), text()),
        prop::collection::vec((text(), prop::option::of(any::<bool>())), 0..3),
        prop::collection::vec(text(), 0..3),
        prop::option::of(any::<i64>()),
        prop::collection::vec(("[a-z ]{1,6}", any::<i64>()), 0..3),
        text(),
    )
        .prop_map(|(texts, emails, phones, score, custom, own)| {
            let mut contact = Contact::new();
            (contact.first_name, contact.last_name) = (texts.0, texts.1);
            (contact.notes, contact.title, contact.company_name) = (texts.2, texts.3, texts.4);
            contact.emails = emails
                .into_iter()
                .map(|(address, primary)| {
                    let mut email = Email::default();
                    (email.address, email.primary) = (address, primary);
                    email
                })
                .collect();
            contact.phone_numbers = phones
                .into_iter()
                .map(|number| {
                    let mut phone = Phone::default();
                    phone.number = number;
                    phone
                })
                .collect();
            contact.score = score;
            contact.custom_fields = custom
                .into_iter()
                .map(|(name, value)| CustomField::new(name, value))
                .collect();
            match own {
                Some(own) => contact.extension("minotaur", "gender", own),
                None => contact,
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_exported_as_json_is_imported_without_loss(
        contacts in prop::collection::vec(contact(), 0..8),
    ) {
        let folder = tempfile::tempdir().expect("a folder");
        let (file, out) = (folder.path().join("a.ndjson"), folder.path().join("b.ndjson"));
        let text: String = contacts
            .iter()
            .map(|contact| serde_json::to_string(contact).expect("JSON") + "\n")
            .collect();
        std::fs::write(&file, text).expect("a file");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(async {
            let source = Source::file(&file, &Reading::new()).expect("a source");
            let export = Export::new(source, Form::Ndjson, Vec::new(), Some(out.clone()));
            let export = export.expect("an export");
            export.carry_out(&Nobody, &Stop::new()).await.expect("a summary");
        });
        let back = std::fs::read_to_string(&out).expect("a file");
        let back: Vec<Contact> = back
            .lines()
            .map(|line| serde_json::from_str(line).expect("a contact"))
            .collect();
        prop_assert_eq!(back, contacts);
    }
}
