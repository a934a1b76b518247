//! Transfers between vendors that are no more than a list in memory, broken off wherever they can
//! be.

#[path = "transfer/world.rs"]
mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use crm_facade::Query;
use crm_facade::model::{Contact, CustomField, Email, Phone};
use crm_transfer::ErrorKind;
use crm_transfer::{
    Bounds, CancellationToken, Ended, Existing, Export, ExportFormat, ExportOutput, LookupMethod,
    NoObserver, Observer, ReadOptions, Settings, Source, Summary, Totals, Transfer,
};
use proptest::prelude::*;
use serde_json::Value;
use world::{Fault, World};

fn settings(folder: &Path) -> Settings {
    Settings::in_file(folder.join("journal"))
}

/// With each loss of each row in the report.
fn in_detail(folder: &Path) -> Settings {
    let mut settings = settings(folder);
    settings.with_values = true;
    settings
}

fn copy(world: &World, settings: Settings) -> Transfer {
    let source = Source::vendor(world.minotaur(), Query::new(), None).expect("a source");
    Transfer::new(source, &world.skarbe(), settings).expect("a transfer")
}

async fn carried(transfer: Transfer) -> Summary {
    let carried = transfer.run(NoObserver, CancellationToken::new()).await;
    carried.expect("a summary")
}

/// Carries out, or is killed at a call.
async fn killed(world: &World, transfer: Transfer) -> Option<Summary> {
    let stop = CancellationToken::new();
    tokio::select! {
        biased;
        () = world.killed() => None,
        summary = transfer.run(NoObserver, stop) => Some(summary.expect("a summary")),
    }
}

fn totals(rows: u64, created: u64, skipped: u64, rejected: u64) -> Totals {
    let mut totals = Totals::default();
    (totals.rows, totals.created) = (rows, created);
    (totals.skipped, totals.rejected) = (skipped, rejected);
    totals
}

/// The summary's totals are as told, and uncertain are the rows that the report names.
fn settled(summary: &Summary, folder: &Path, rows: u64, rejected: u64) -> BTreeSet<String> {
    let uncertain: BTreeSet<_> = report(folder)
        .iter()
        .filter(|line| line["kind"] == "uncertain")
        .map(|line| line["row"].as_str().expect("a text").to_owned())
        .collect();
    let of_summary = summary.uncertain.iter().map(|row| row.row.clone());
    assert_eq!(of_summary.collect::<BTreeSet<_>>(), uncertain);
    let totals = &summary.totals;
    assert_eq!(totals.uncertain, uncertain.len() as u64);
    assert_eq!((totals.rows, totals.rejected), (rows, rejected));
    let sum = totals.created + totals.updated + totals.skipped + totals.rejected;
    assert_eq!(sum + totals.uncertain, rows);
    uncertain
}

fn report(folder: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(folder.join("journal.report.ndjson")).expect("a report");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

/// The rows that a report has as rejected, with the reason.
fn rejected(folder: &Path) -> BTreeMap<String, String> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    report(folder)
        .iter()
        .filter(|line| line["kind"] == "rejected")
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
    let summary = carried(copy(&world, in_detail(folder.path()))).await;
    assert_eq!(summary.ended, Ended::Complete);
    assert_eq!(summary.totals, totals(230, 226, 1, 3));
    world.compare();
    let rejected = rejected(folder.path());
    let expected = [("3", "no_address"), ("4", "bad_address"), ("6", "double")];
    let expected = expected.map(|(row, reason)| (row.to_owned(), reason.to_owned()));
    assert_eq!(rejected, BTreeMap::from(expected));
    let lost: BTreeMap<_, _> = summary.losses.iter().collect();
    assert_eq!(lost["`score` is not supported by the vendor"], 226);
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
    let transfer = copy(&world, settings(folder.path()));
    let plan = transfer
        .plan(NoObserver, CancellationToken::new())
        .await
        .expect("a plan");
    assert_eq!(world.writes(), 0);
    assert!(!folder.path().join("journal").exists());
    assert!(plan.complete);
    assert_eq!(
        (plan.rows, plan.matched.create, plan.matched.skip),
        (Some(120), 118, 1)
    );
    let calls = plan.calls;
    let exact = [calls.read_source, calls.read_target, calls.write].map(Bounds::exact);
    assert_eq!(exact, [Some(3), Some(119), Some(118)]);
    assert_eq!(
        (plan.checked, plan.expected.create.exact()),
        (120, Some(118))
    );
    assert_eq!(plan.rejected.len(), 1);
    assert_eq!(plan.rejected[0].examples, ["3"]);
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
        let first = killed(&world, copy(&world, in_detail(folder.path()))).await;
        world.revive();
        let summary = match first {
            Some(summary) => summary,
            None => carried(copy(&world, in_detail(folder.path()))).await,
        };
        assert_eq!(summary.ended, Ended::Complete, "{at}");
        let rejected: u64 = summary.rejected.iter().map(|rejected| rejected.rows).sum();
        assert_eq!(rejected, 1, "of the whole transfer: {:?}", summary.rejected);
        let uncertain = settled(&summary, folder.path(), 215, 1);
        // Those that were in flight when it was killed.
        assert!(uncertain.len() <= 4, "{at}");
        world.compare_but(&uncertain, true);
        let lines = report(folder.path());
        let lost = lines.iter().filter(|line| line["field"] == "score").count();
        assert_eq!(lost + uncertain.len(), 214, "{at}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_run_that_ends_before_its_first_row_sums_up_those_before_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(60);
    world.kill_at(80, true);
    assert!(
        killed(&world, copy(&world, settings(folder.path())))
            .await
            .is_none()
    );
    world.revive();
    let written = world.writes();
    assert!(written > 5, "{written}");
    let stop = CancellationToken::new();
    stop.cancel();
    let summary = copy(&world, settings(folder.path()))
        .run(NoObserver, stop)
        .await;
    let summary = summary.expect("a summary");
    assert_eq!(summary.ended, Ended::Interrupted);
    let totals = summary.totals;
    // Those that were in flight when it was killed may have been written.
    let may_be_written = totals.created + totals.uncertain;
    assert!(
        (totals.created..=may_be_written).contains(&written),
        "{totals}"
    );
    assert!(totals.created > 0 && totals.uncertain <= 4, "{totals}");
    assert_eq!(summary.uncertain.len() as u64, totals.uncertain);
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
        world.compare_but(&settled(&summary, folder.path(), 180, 0), true);
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
            let source = Source::file(&file, &ReadOptions::new()).expect("a source");
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
        let uncertain = settled(&summary, folder.path(), 300, 0);
        let mut expected = world::addresses(300);
        for row in &uncertain {
            // The first line is 1.
            let number = row.parse::<u64>().expect("a line") - 1;
            expected.remove(&format!("person{number}@example.com"));
        }
        assert_eq!(world.minotaurs_addresses(), expected, "{at}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_response_that_was_lost_is_looked_for_and_not_sent_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(20);
    world.fault_at_write(5, Fault::LostAfter);
    world.fault_at_write(9, Fault::LostBefore);
    world.fault_at_write(12, Fault::Status(503));
    world.fault_at_write(14, Fault::Unreadable);
    world.fault_at_write(16, Fault::Status(429));
    let summary = carried(copy(&world, settings(folder.path()))).await;
    let uncertain = settled(&summary, folder.path(), 20, 0);
    // Nothing tells that they did not arrive.
    assert_eq!(uncertain, BTreeSet::from(["11", "8"].map(str::to_owned)));
    world.compare_but(&uncertain, true);
    // Only what the vendor had rejected was sent once more.
    assert_eq!(world.writes(), 21);
    // What a person needs to find out.
    let lines = report(folder.path());
    let line = lines.iter().find(|line| line["row"] == "11");
    let line = line.expect("a line");
    assert_eq!(line["target"], "skarbe/v1");
    assert_eq!(line["operation"], "contacts_create");
    assert!(line["at"].as_str().is_some_and(|at| at.ends_with('Z')));
    assert!(
        line["detail"]
            .as_str()
            .is_some_and(|why| why.contains("503"))
    );
    assert_eq!(line["looked"], "the target did not show it within 60 s");
}

#[tokio::test(start_paused = true)]
async fn however_long_a_search_lags_behind_nothing_is_written_twice() {
    for (lag, found) in [
        (0, true),
        (1, true),
        (8, true),
        (31, true),
        (59, true),
        (75, false),
    ] {
        for fault in [
            Fault::StatusAfter(500),
            Fault::StatusAfter(502),
            Fault::StatusAfter(503),
            Fault::StatusAfter(504),
            Fault::LostAfter,
            Fault::Unreadable,
            Fault::Says(202, r#"{"status": "queued"}"#),
            Fault::Says(200, "<html><title>Sign in</title></html>"),
            Fault::Says(200, "[1]"),
            Fault::Says(200, "{}"),
            Fault::Says(200, r#"{"status": "queued"}"#),
            Fault::Says(200, "true"),
        ] {
            let folder = tempfile::tempdir().expect("a folder");
            let world = World::with(6);
            world.lag(Duration::from_secs(lag), Duration::from_secs(lag));
            world.fault_at_write(2, fault);
            world.fault_at_write(5, fault);
            let summary = carried(copy(&world, settings(folder.path()))).await;
            assert_eq!(world.writes(), 6, "{lag} {fault:?}");
            let uncertain = settled(&summary, folder.path(), 6, 0);
            assert_eq!(uncertain.is_empty(), found, "{lag} {fault:?}");
            assert_eq!(summary.ended, Ended::Complete);
            world.compare_but(&uncertain, false);
            // A later run looks again, and writes nothing.
            tokio::time::advance(Duration::from_secs(lag)).await;
            let summary = carried(copy(&world, settings(folder.path()))).await;
            assert_eq!(summary.totals, totals(6, 6, 0, 0), "{lag} {fault:?}");
            assert_eq!(world.writes(), 6);
            world.compare();
            let expected = match found {
                true => Ended::Before,
                false => Ended::Complete,
            };
            assert_eq!(summary.ended, expected);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_success_without_a_body_is_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(6);
    world.lag(Duration::from_secs(90), Duration::from_secs(90));
    world.fault_at_write(2, Fault::Says(204, ""));
    world.fault_at_write(4, Fault::Says(200, ""));
    let began = tokio::time::Instant::now();
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.totals, totals(6, 6, 0, 0));
    assert_eq!(world.writes(), 6);
    // There is nothing to look for.
    assert!(began.elapsed() < Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn an_error_under_a_success_is_one_with_the_vendors_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(6);
    world.fault_at_write(
        2,
        Fault::SaysOnly(200, r#"{"error": "Workspace is suspended"}"#),
    );
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.totals, totals(6, 5, 0, 1));
    assert_eq!(world.writes(), 6);
    let lines = report(folder.path());
    let line = lines.iter().find(|line| line["kind"] == "rejected");
    let words = line.and_then(|line| line["detail"].as_str());
    assert!(words.is_some_and(|words| words.contains("Workspace is suspended")));
}

#[tokio::test(start_paused = true)]
async fn an_error_beside_documented_fields_is_no_success() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(6);
    // Of the fields of a contact it has the message alone, so that nothing was made.
    world.fault_at_write(
        2,
        Fault::SaysOnly(200, r#"{"success": false, "message": "Email is taken"}"#),
    );
    // It echoes what was sent.
    world.fault_at_write(
        4,
        Fault::SaysOnly(
            200,
            r#"{"error": "Email is taken", "email": "person3@example.com"}"#,
        ),
    );
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.totals.created, 4);
    assert_eq!(summary.totals.rejected, 1);
    assert_eq!(summary.totals.uncertain, 1);
    let lines = report(folder.path());
    let of = |kind: &str| {
        let line = lines.iter().find(|line| line["kind"] == kind);
        line.expect("a line")["detail"].to_string()
    };
    assert!(of("rejected").contains("Email is taken"));
    let doubt = of("uncertain");
    assert!(doubt.contains("Email is taken"), "{doubt}");
}

#[tokio::test(start_paused = true)]
async fn a_plan_gives_a_range_where_rows_were_not_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(150);
    for number in [3, 120, 140] {
        world.is_at_skarbe(&format!("person{number}@example.com"));
    }
    let plan = |rows, look_ups| {
        let mut settings = settings(folder.path());
        (settings.plan_rows, settings.plan_lookups) = (rows, look_ups);
        settings.find_existing = Some(LookupMethod::Search);
        let transfer = copy(&world, settings);
        async move {
            let planned = transfer.plan(NoObserver, CancellationToken::new()).await;
            planned.expect("a plan")
        }
    };
    let asked = plan(u64::MAX, 25).await;
    assert_eq!((asked.looked_at, asked.checked), (150, 25));
    let expected = asked.expected;
    let bounds = |bounds: Bounds| (bounds.at_least, bounds.at_most);
    assert_eq!(bounds(expected.create), (24, Some(149)));
    assert_eq!(bounds(expected.skip), (1, Some(126)));
    assert_eq!(bounds(expected.update), (0, Some(0)));
    let text = asked.to_string();
    assert!(text.contains("150, of which 25 were checked"), "{text}");
    assert!(text.contains("24 to 149 to create"), "{text}");
    let seen = plan(100, u64::MAX).await;
    assert_eq!(
        (seen.looked_at, seen.checked, seen.complete),
        (100, 100, false)
    );
    let whole = plan(u64::MAX, u64::MAX).await;
    assert_eq!(whole.expected.create.exact(), Some(147));
    // Each range has what is true in it.
    for plan in [asked, seen] {
        let Bounds {
            at_least, at_most, ..
        } = plan.expected.create;
        assert!(at_least <= 147 && Some(147) <= at_most, "{plan:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_limited_transfer_carries_the_first_rows_and_no_more_when_it_is_resumed() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(250);
    world.change(3, |contact| contact["work_email"] = Value::Null);
    let limited = || {
        let mut settings = settings(folder.path());
        settings.limit = Some(120);
        copy(&world, settings)
    };
    let plan = limited().plan(NoObserver, CancellationToken::new()).await;
    let plan = plan.expect("a plan");
    assert_eq!((plan.rows, plan.complete), (Some(120), true));
    assert_eq!(plan.expected.create.exact(), Some(119));
    world.kill_at(90, false);
    assert!(killed(&world, limited()).await.is_none());
    world.revive();
    let summary = carried(limited()).await;
    assert_eq!(summary.totals, totals(120, 119, 0, 1));
    assert_eq!(summary.ended, Ended::Complete);
    assert_eq!(carried(limited()).await.ended, Ended::Before);
}

#[tokio::test(start_paused = true)]
async fn what_a_list_that_is_not_whole_may_have_is_not_made_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(120);
    world.unlisted(30);
    let file = folder.path().join("people.ndjson");
    std::fs::write(&file, world::people(125)).expect("a file");
    let import = || {
        let source = Source::file(&file, &ReadOptions::new()).expect("a source");
        Transfer::new(source, &world.minotaur(), settings(folder.path())).expect("a transfer")
    };
    let plan = import()
        .plan(NoObserver, CancellationToken::new())
        .await
        .expect("a plan");
    assert_eq!(plan.matched.create, 0);
    let summary = carried(import()).await;
    assert_eq!(world.writes(), 0);
    assert_eq!(summary.totals, totals(125, 0, 90, 35));
    let rejected = rejected(folder.path());
    assert!(rejected.values().all(|cause| cause == "not_looked_up"));
    // Rows that are known to be there do not ask for the whole list.
    world.unlisted(0);
    std::fs::remove_file(folder.path().join("journal")).expect("a journal");
    let summary = carried(import()).await;
    assert_eq!(summary.totals, totals(125, 5, 120, 0));
}

#[tokio::test(start_paused = true)]
async fn a_journal_is_of_the_address_that_was_written_to() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(4);
    let first = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(first.totals.created, 4);
    let source = Source::vendor(world.minotaur(), Query::new(), None).expect("a source");
    let elsewhere = world.skarbe_at("https://staging.example.com");
    let transfer = Transfer::new(source, &elsewhere, settings(folder.path()));
    let carried = transfer
        .expect("a transfer")
        .run(NoObserver, CancellationToken::new())
        .await;
    let failure = carried.expect_err("another target").to_string();
    assert!(failure.contains("to"), "{failure}");
    assert_eq!(world.writes(), 4);
}

#[tokio::test(start_paused = true)]
async fn the_time_to_look_is_a_setting() {
    for (settle, uncertain) in [(0, 1), (20, 1), (40, 0)] {
        let folder = tempfile::tempdir().expect("a folder");
        let world = World::with(3);
        world.lag(Duration::from_secs(30), Duration::from_secs(30));
        world.fault_at_write(2, Fault::LostAfter);
        let mut settings = settings(folder.path());
        settings.settle = Duration::from_secs(settle);
        let began = tokio::time::Instant::now();
        let summary = carried(copy(&world, settings)).await;
        assert_eq!(summary.totals.uncertain, uncertain, "{settle}");
        assert!(began.elapsed() <= Duration::from_secs(settle + 1));
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_uncertain_is_written_again_only_when_that_is_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(8);
    world.fault_at_write(3, Fault::LostBefore);
    world.fault_at_write(5, Fault::SaysOnly(202, r#"{"status": "queued"}"#));
    for _ in 0..3 {
        let summary = carried(copy(&world, settings(folder.path()))).await;
        let uncertain = settled(&summary, folder.path(), 8, 0);
        assert_eq!(uncertain, BTreeSet::from(["2", "4"].map(str::to_owned)));
        assert_eq!((summary.ended, world.writes()), (Ended::Complete, 8));
        assert!(folder.path().join("journal.key").exists());
    }
    let mut settings = settings(folder.path());
    settings.retry_uncertain = true;
    let summary = carried(copy(&world, settings)).await;
    assert_eq!(summary.totals, totals(8, 8, 0, 0));
    assert_eq!(world.writes(), 10);
    assert_eq!(settled(&summary, folder.path(), 8, 0), BTreeSet::new());
    world.compare();
    assert!(!folder.path().join("journal.key").exists());
}

#[tokio::test(start_paused = true)]
async fn an_uncertain_row_is_found_at_its_place_in_the_source() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(1_000);
    // The first row of a page, and one within another, that are written and do not show yet.
    for write in [701, 851] {
        world.fault_at_write(write, Fault::LostBefore);
    }
    let mut settings = settings(folder.path());
    settings.concurrency = 1;
    let expected = BTreeSet::from(["700", "850"].map(str::to_owned));
    let summary = carried(copy(&world, settings.clone())).await;
    assert_eq!(settled(&summary, folder.path(), 1_000, 0), expected);
    let all = world.pages().len();
    let mut pages = Vec::new();
    for _ in 0..2 {
        let summary = carried(copy(&world, settings.clone())).await;
        assert_eq!(settled(&summary, folder.path(), 1_000, 0), expected);
        pages = world.pages();
        assert!(pages.len() <= 4 && pages.len() < all, "{pages:?} of {all}");
    }
    // A row that has moved to the page before is looked for from the beginning.
    world.removes_one_before_page(pages[0]);
    world.is_at_skarbe("person700@example.com");
    let summary = carried(copy(&world, settings)).await;
    let uncertain = settled(&summary, folder.path(), 1_000, 0);
    assert_eq!(uncertain, BTreeSet::from(["850".to_owned()]));
    assert!(world.pages().contains(&1));
    assert_eq!(world.writes(), 1_000);
}

#[tokio::test(start_paused = true)]
async fn an_empty_journal_of_a_killed_run_does_not_write_what_it_may_have_written() {
    // Killed with its first write, which arrives and does not show for a while.
    for (lag, uncertain) in [(50, 0), (70, 1)] {
        let folder = tempfile::tempdir().expect("a folder");
        let world = World::with(3);
        world.lag(Duration::from_secs(lag), Duration::from_secs(lag));
        let mut one = settings(folder.path());
        one.concurrency = 1;
        // The list, its count for the plan and for the list itself, and three look-ups come before.
        world.kill_at(6, true);
        assert!(killed(&world, copy(&world, one.clone())).await.is_none());
        assert_eq!(world.times_at_skarbe("person0@example.com"), 1);
        world.revive();
        let summary = carried(copy(&world, one)).await;
        let rows = settled(&summary, folder.path(), 3, 0);
        assert_eq!(rows.len(), uncertain);
        assert_eq!(world.writes(), 3);
        world.compare_but(&rows, false);
    }
}

#[tokio::test(start_paused = true)]
async fn one_row_that_can_not_be_looked_up_does_not_stop_the_rest() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(250);
    world.is_unsearchable("person40@example.com");
    world.is_unsearchable("person249@example.com");
    let transfer = copy(&world, settings(folder.path()));
    transfer
        .plan(NoObserver, CancellationToken::new())
        .await
        .expect("a plan");
    let summary = carried(transfer).await;
    assert_eq!(summary.ended, Ended::Complete);
    assert_eq!(summary.totals, totals(250, 248, 0, 2));
    let rejected = rejected(folder.path());
    let expected = ["249", "40"].map(|row| (row.to_owned(), "not_looked_up".to_owned()));
    assert_eq!(rejected, BTreeMap::from(expected));
}

#[tokio::test(start_paused = true)]
async fn a_row_that_a_list_gives_twice_is_written_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(230);
    world.lag(Duration::from_secs(50), Duration::from_secs(50));
    // As when a row comes in before it: the last of a page is the first of the next.
    let again = world.minotaurs(120);
    world.change(121, |contact| *contact = again);
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(world.writes(), 229);
    assert_eq!(summary.totals, totals(229, 229, 0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_row_that_a_removal_hides_from_the_list_comes_when_it_is_read_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(230);
    // What is rejected is counted once.
    world.change(3, |contact| contact["work_email"] = Value::Null);
    world.change(5, |contact| {
        contact["work_email"] = "Person6@Example.com".into()
    });
    // The first contact of the second page moves up to the page that was read.
    world.removes_one_before_page(2);
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.totals, totals(230, 228, 0, 2));
    assert_eq!((summary.missing, summary.lacks_rows), (0, false));
    assert_eq!(rejected(folder.path()).len(), 2);
    world.compare();
}

#[tokio::test(start_paused = true)]
async fn rows_that_a_removal_hides_are_not_lost_in_spite_of_kills() {
    for seed in 0..runs(12) {
        let folder = tempfile::tempdir().expect("a folder");
        let world = World::with(330);
        world.change(3, |contact| contact["work_email"] = Value::Null);
        world.removes_one_before_page(2 + seed % 5);
        let transfer = || copy(&world, settings(folder.path()));
        let summary = in_spite_of_kills(&world, seed, 1 + seed % 4, transfer).await;
        let uncertain = report(folder.path());
        let uncertain = uncertain.iter().filter(|line| line["kind"] == "uncertain");
        let uncertain = uncertain.filter_map(|line| line["row"].as_str());
        world.compare_but(&uncertain.map(str::to_owned).collect(), true);
        assert!(!summary.lacks_rows, "{seed}");
        assert_eq!(summary.totals.rejected, 1, "{seed}");
    }
}

#[tokio::test(start_paused = true)]
async fn rows_that_are_counted_and_never_come_are_told_and_read_by_a_later_run() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(230);
    world.change(3, |contact| contact["work_email"] = Value::Null);
    world.unlisted(2);
    let plan = copy(&world, settings(folder.path()));
    let plan = plan
        .plan(NoObserver, CancellationToken::new())
        .await
        .expect("a plan");
    assert!(plan.lacks_rows && plan.complete);
    for _ in 0..2 {
        let summary = carried(copy(&world, settings(folder.path()))).await;
        assert_eq!(summary.ended, Ended::Complete);
        assert_eq!(summary.totals, totals(228, 227, 0, 1));
        assert_eq!((summary.missing, summary.lacks_rows), (2, true));
        let report = report(folder.path());
        let told = report.iter().find(|line| line["kind"] == "missing");
        assert_eq!(told.expect("a line of what is missing")["rows"], 2);
    }
    world.unlisted(0);
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.totals, totals(230, 229, 0, 1));
    assert_eq!((summary.missing, summary.lacks_rows), (0, false));
    world.compare();
}

#[tokio::test(start_paused = true)]
async fn what_tells_of_no_contact_is_no_success() {
    for (said, rejected, words) in [
        (
            r#"[{"message": "Quota is used up"}]"#,
            0,
            "Quota is used up",
        ),
        (r#"{"message": "Thanks"}"#, 0, "Thanks"),
        (r#"{"id": {"odd": 1}, "email": ["a", "b"]}"#, 0, ""),
        (r#"{"code": "WORKSPACE_FULL"}"#, 0, "WORKSPACE_FULL"),
        (r#"{"email": ["already exists"]}"#, 1, "already exists"),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let world = World::with(3);
        world.fault_at_write(2, Fault::SaysOnly(200, said));
        let summary = carried(copy(&world, settings(folder.path()))).await;
        let totals = &summary.totals;
        assert_eq!((totals.created, totals.rejected), (2, rejected), "{said}");
        assert_eq!(totals.uncertain, 1 - rejected, "{said}");
        let lines = report(folder.path());
        let line = lines.iter().find(|line| line["kind"] != "loss");
        let told = line.expect("a line")["detail"].to_string();
        assert!(told.contains(words), "{told}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_vendors_say_of_a_row_tells_nobody_who_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(3);
    let said = r#"{"error": "FIRST1 last1 (person1@example.com) is on the blacklist"}"#;
    world.fault_at_write(2, Fault::SaysOnly(200, said));
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.totals.rejected, 1);
    let told = summary.rejected[0].to_string();
    assert!(told.contains("[personal] [personal] ("), "{told}");
    for name in ["journal", "journal.report.ndjson"] {
        let text = std::fs::read_to_string(folder.path().join(name)).expect("a file");
        assert!(text.contains("is on the blacklist"), "{text}");
        let text = text.to_lowercase();
        assert!(
            !["first1 ", "last1 ", "person1"]
                .iter()
                .any(|name| text.contains(name))
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_contact_is_known_however_the_target_writes_its_address() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(6);
    for (row, email) in [
        (0, serde_json::json!("Ana <person0@example.com>")),
        (1, serde_json::json!("mailto:Person1@example.com")),
        (2, serde_json::json!("person2\u{200b}@example.com")),
        (3, serde_json::json!({"value": "person3@example.com"})),
        (4, serde_json::json!(["person4@example.com"])),
    ] {
        let id = 100_000 + row;
        world.has_at_skarbe(serde_json::json!({"id": id, "email": email, "firstName": "There"}));
    }
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.totals, totals(6, 1, 5, 0));
}

#[tokio::test(start_paused = true)]
async fn a_journal_is_of_the_account_that_was_written_to() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(4);
    let of = |to: &str| {
        let mut settings = settings(folder.path());
        settings.accounts.to = Some(to.to_owned());
        settings
    };
    let first = carried(copy(&world, of("skarbe-1"))).await;
    assert_eq!(first.totals.created, 4);
    let stop = CancellationToken::new();
    let again = copy(&world, of("skarbe-2")).run(NoObserver, stop);
    let failure = again.await.expect_err("another account").to_string();
    assert!(failure.contains("other credentials"), "{failure}");
    let again = carried(copy(&world, of("skarbe-1"))).await;
    assert_eq!((again.ended, world.writes()), (Ended::Before, 4));
}

#[tokio::test(start_paused = true)]
async fn contacts_that_are_there_are_changed_by_rows_that_could_not_be_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(3);
    let rows = concat!(
        r#"{"title": "Boss", "emails": [{"address": "person1@example.com"}]}"#,
        "\n",
        r#"{"title": "Boss", "emails": [{"address": "nobody@example.com"}]}"#,
        "\n",
    );
    let path = folder.path().join("people.ndjson");
    std::fs::write(&path, rows).expect("a file");
    let mut settings = settings(folder.path());
    settings.existing = Existing::Update;
    let source = Source::file(&path, &ReadOptions::new()).expect("a source");
    let transfer = Transfer::new(source, &world.minotaur(), settings).expect("a transfer");
    let summary = carried(transfer).await;
    let totals = &summary.totals;
    assert_eq!(
        (totals.updated, totals.rejected),
        (1, 1),
        "{:?}",
        summary.rejected
    );
    assert_eq!(world.minotaurs(1)["job_title"], "Boss");
}

#[tokio::test]
async fn nothing_is_left_or_harmed_where_files_are_not_as_they_must_be() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(3);
    let in_folder = |name: &str| folder.path().join(name);
    // A report that can't be made leaves no journal behind.
    let mut nowhere = settings(folder.path());
    nowhere.report = Some(in_folder("no/such/folder/report"));
    assert!(
        copy(&world, nowhere)
            .run(NoObserver, CancellationToken::new())
            .await
            .is_err()
    );
    assert!(!in_folder("journal").exists());
    // A list of a person's own that only begins like a report.
    let own = in_folder("own.ndjson");
    std::fs::write(&own, "{\"kind\":\"missing\",\"name\":\"cat\"}\n").expect("a file");
    let mut over = settings(folder.path());
    over.report = Some(own.clone());
    let source = Source::vendor(world.minotaur(), Query::new(), None).expect("a source");
    assert!(Transfer::new(source, &world.skarbe(), over).is_err());
    assert!(
        std::fs::read_to_string(&own)
            .expect("a file")
            .contains("cat")
    );
    // What is no part of the export.
    std::fs::write(in_folder("all.ndjson.part"), "mine").expect("a file");
    let source = Source::vendor(world.minotaur(), Query::new(), None).expect("a source");
    let out = ExportOutput::File(in_folder("all.ndjson"));
    let export = Export::new(source, ExportFormat::Ndjson, out);
    assert!(
        export
            .run(NoObserver, CancellationToken::new())
            .await
            .is_err()
    );
    let left = std::fs::read_to_string(in_folder("all.ndjson.part")).expect("a file");
    assert_eq!(left, "mine");
    // A pipe is no journal, and nobody waits for it.
    #[cfg(unix)]
    {
        let pipe = in_folder("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.is_ok_and(|made| made.success()));
        let failure = copy(&world, Settings::in_file(&pipe))
            .run(NoObserver, CancellationToken::new())
            .await;
        assert!(
            failure
                .expect_err("no journal")
                .to_string()
                .contains("no regular file")
        );
    }
    assert_eq!(world.writes(), 0);
}

/// Runs a transfer until it is complete, killed now and then, and gives the last summary.
async fn in_spite_of_kills(
    world: &World,
    seed: u64,
    kills: u64,
    transfer: impl Fn() -> Transfer,
) -> Summary {
    for run in 0..60 {
        if run < kills {
            let at = (seed.wrapping_mul(31) + run * 17) % 23;
            world.kill_at(at, (seed + run).is_multiple_of(2));
        }
        let done = killed(world, transfer()).await;
        world.revive();
        if let Some(summary) = done
            && summary.ended == Ended::Complete
        {
            return summary;
        }
    }
    panic!("it does not come to its end, with the seed {seed}");
}

/// How many transfers are tried: `CRM_MODEL_RUNS` times as many as usual.
fn runs(usual: u64) -> u64 {
    let times = std::env::var("CRM_MODEL_RUNS").ok();
    usual * times.and_then(|times| times.parse().ok()).unwrap_or(1)
}

/// Many short transfers: what they tell is what was written.
#[tokio::test(start_paused = true)]
async fn whatever_happens_what_is_told_is_what_was_done() {
    let mut uncertain_at_all = 0;
    for seed in 0..runs(1_200) {
        let folder = tempfile::tempdir().expect("a folder");
        let rows = 1 + seed % 9;
        let world = World::with(rows);
        let lag = [0, 1, 10, 30, 55, 90][(seed % 6) as usize];
        world.lag(Duration::ZERO, Duration::from_secs(lag));
        world.rare_faults(seed, 2 + seed % 7);
        let settings = || {
            let mut settings = settings(folder.path());
            settings.concurrency = 1 + (seed % 4) as usize;
            settings
        };
        let summary = in_spite_of_kills(&world, seed, seed % 5, || copy(&world, settings())).await;
        let uncertain = settled(&summary, folder.path(), rows, 0);
        world.compare_but(&uncertain, lag < 60);
        uncertain_at_all += uncertain.len();
        if !uncertain.is_empty() {
            let writes = world.writes();
            tokio::time::advance(Duration::from_secs(lag)).await;
            let summary = in_spite_of_kills(&world, seed, seed % 2, || copy(&world, settings()));
            let uncertain = settled(&summary.await, folder.path(), rows, 0);
            assert_eq!(world.writes(), writes, "{seed}");
            world.compare_but(&uncertain, true);
        }
    }
    assert!(uncertain_at_all > 100, "{uncertain_at_all}");
}

#[tokio::test(start_paused = true)]
async fn whatever_happens_at_a_target_that_is_listed_what_is_told_is_what_was_done() {
    for seed in 0..runs(300) {
        let folder = tempfile::tempdir().expect("a folder");
        let rows = 1 + seed % 9;
        let world = World::with(0);
        let lag = [0, 10, 50][(seed % 3) as usize];
        world.lag(Duration::ZERO, Duration::from_secs(lag));
        world.rare_faults(seed, 2 + seed % 7);
        let file = folder.path().join("people.ndjson");
        std::fs::write(&file, world::people(rows)).expect("a file");
        let import = || {
            let source = Source::file(&file, &ReadOptions::new()).expect("a source");
            Transfer::new(source, &world.minotaur(), settings(folder.path())).expect("a transfer")
        };
        let summary = in_spite_of_kills(&world, seed, seed % 4, import).await;
        let mut expected = world::addresses(rows);
        for row in settled(&summary, folder.path(), rows, 0) {
            let number = row.parse::<u64>().expect("a line") - 1;
            expected.remove(&format!("person{number}@example.com"));
        }
        assert_eq!(world.minotaurs_addresses(), expected, "{seed}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_the_vendor_rejects_is_reported_and_the_others_go_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(20);
    world.fault_at_write(5, Fault::Status(400));
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.totals, totals(20, 19, 0, 1));
    assert_eq!(
        rejected(folder.path()).into_values().collect::<Vec<_>>(),
        ["rejected"]
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
    assert_eq!(failure.kind(), ErrorKind::Temporary);
    // It looks for them as long as there is hope, and does not write them again.
    assert!((20..=24).contains(&summary.totals.uncertain));
    world.always(Fault::None);
    let summary = carried(copy(&world, settings(folder.path()))).await;
    let uncertain = settled(&summary, folder.path(), 150, 0);
    assert!((20..=24).contains(&uncertain.len()));
    world.compare_but(&uncertain, true);
}

#[tokio::test(start_paused = true)]
async fn credentials_that_are_rejected_end_it_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(150);
    world.fault_at_write(3, Fault::Status(401));
    let summary = carried(copy(&world, settings(folder.path()))).await;
    let Ended::GaveUp(failure) = summary.ended else {
        panic!("it gave up, and not: {:?}", summary.ended);
    };
    assert_eq!(failure.kind(), ErrorKind::Configuration);
    assert!(world.writes() < 10);
    let summary = carried(copy(&world, settings(folder.path()))).await;
    assert_eq!(summary.totals, totals(150, 150, 0, 0));
    world.compare();
}

/// Asks for a stop after the first batch.
struct Impatient(CancellationToken);

impl Observer for Impatient {
    fn advanced(&self, totals: &Totals) {
        if totals.rows > 0 {
            self.0.cancel();
        }
    }
}

/// Keeps what it is told.
#[derive(Default)]
struct Noting(std::sync::Mutex<Vec<String>>);

impl Observer for Noting {
    fn note(&self, text: &str) {
        self.0.lock().expect("no panic").push(text.to_owned());
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_the_source_is_told_and_loses_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(130);
    // More than the client repeats by itself, five times over.
    world.is_busy(18);
    let noting = std::sync::Arc::new(Noting::default());
    let transfer = copy(&world, settings(folder.path()));
    let run = transfer.run(noting.clone(), CancellationToken::new());
    let summary = run.await;
    let summary = summary.expect("a summary");
    assert_eq!(summary.totals, totals(130, 130, 0, 0));
    world.compare();
    let told = noting.0.lock().expect("no panic");
    let waits = told.iter().filter(|note| note.contains("waits"));
    let waits: Vec<_> = waits.collect();
    assert_eq!(
        waits,
        ["minotaur fails for a passing reason; the transfer waits 4 s and tries again"],
        "{told:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn asked_to_stop_it_leaves_a_journal_to_go_on_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(250);
    let stop = CancellationToken::new();
    let transfer = copy(&world, settings(folder.path()));
    let carried_out = transfer.run(Impatient(stop.clone()), stop).await;
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
    let source = Source::file(&file, &ReadOptions::new()).expect("a source");
    let transfer = Transfer::new(source, &world.minotaur(), settings).expect("a transfer");
    let summary = carried(transfer).await;
    let totals = &summary.totals;
    assert_eq!((totals.rows, totals.created, totals.updated), (3, 1, 1));
    assert_eq!(totals.rejected, 1);
    let changed = world.minotaurs(2);
    assert_eq!(
        (&changed["first_name"], &changed["job_title"]),
        (&"Ada".into(), &"Countess".into())
    );
    let rejected = rejected(folder.path());
    assert_eq!(
        rejected.into_iter().collect::<Vec<_>>(),
        [("4".to_owned(), "invalid_input".to_owned())]
    );
}

#[tokio::test(start_paused = true)]
async fn a_row_that_changes_nothing_is_not_sent_and_counts_as_skipped() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(5);
    let file = folder.path().join("people.csv");
    let text = "first_name,last_name,email,title\n\
                Ada,L,person2@example.com,Countess\n\
                Bo,B,person3@example.com,Clerk\n";
    std::fs::write(&file, text).expect("a file");
    let updating = |journal: &str, keep_before: bool| {
        let mut settings = Settings::in_file(folder.path().join(journal));
        settings.existing = Existing::Update;
        settings.keep_before = keep_before;
        let source = Source::file(&file, &ReadOptions::new()).expect("a source");
        Transfer::new(source, &world.minotaur(), settings).expect("a transfer")
    };
    let totals = carried(updating("first", true)).await.totals;
    assert_eq!((totals.updated, totals.skipped), (2, 0));
    std::fs::write(&file, text.replace("Clerk", "Chief")).expect("a file");
    let transfer = updating("second", true);
    let plan = transfer.plan(NoObserver, CancellationToken::new()).await;
    let expected = plan.expect("a plan").expected;
    assert_eq!(
        (expected.update.exact(), expected.skip.exact()),
        (Some(1), Some(1))
    );
    let writes = world.writes();
    let totals = carried(transfer).await.totals;
    assert_eq!((totals.updated, totals.skipped), (1, 1));
    assert_eq!(world.writes(), writes + 1);
    // Nobody looks at what is there.
    let totals = carried(updating("third", false)).await.totals;
    assert_eq!((totals.updated, totals.skipped), (2, 0));
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
        let export = Export::new(
            source,
            ExportFormat::Ndjson,
            ExportOutput::File(out.clone()),
        );
        let stop = CancellationToken::new();
        let summary = export.run(NoObserver, stop).await;
        assert_eq!(summary.expect("a summary").ended, Ended::Complete);
        std::fs::read_to_string(out).expect("a file")
    };
    assert_eq!(whole.lines().count(), 530);
    for at in 1..11 {
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().join("all.ndjson");
        let export = || {
            let source = Source::vendor(world.minotaur(), Query::new(), None).expect("a source");
            Export::new(
                source,
                ExportFormat::Ndjson,
                ExportOutput::File(out.clone()),
            )
        };
        world.kill_at(at, false);
        let stop = CancellationToken::new();
        let first = tokio::select! {
            biased;
            () = world.killed() => None,
            summary = export().run(NoObserver, stop) => summary.ok(),
        };
        assert!(first.is_none() && !out.exists(), "{at}");
        world.revive();
        let summary = export().run(NoObserver, CancellationToken::new()).await;
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
            let source = Source::<Contact>::file(&file, &ReadOptions::new()).expect("a source");
            let export = Export::new(source, ExportFormat::Ndjson, ExportOutput::File(out.clone()));
            export.run(NoObserver, CancellationToken::new()).await.expect("a summary");
        });
        let back = std::fs::read_to_string(&out).expect("a file");
        let back: Vec<Contact> = back
            .lines()
            .map(|line| serde_json::from_str(line).expect("a contact"))
            .collect();
        prop_assert_eq!(back, contacts);
    }
}
