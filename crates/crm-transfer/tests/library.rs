//! Transfers as a service makes them: between handles over adapters of its own, in tasks, with links.

#[path = "library/tenant.rs"]
mod tenant;

use std::sync::Arc;

use crm_facade::model::{Company, Contact, Deal, Email, List};
use crm_facade::{Query, Resource};
use crm_transfer::{
    CancellationToken, Cause, Ended, Existing, FileLinks, LinkStore, MemoryJournal, MemoryLinks,
    NoObserver, Observer, Progress, Settings, Source, Summary, Totals, Transfer, Transferable,
    progress,
};
use futures_util::StreamExt;
use tenant::Tenant;

fn settings() -> Settings {
    let mut settings = Settings::new(MemoryJournal::new());
    settings.accounts.from = Some("one".to_owned());
    settings.accounts.to = Some("other".to_owned());
    settings
}

fn transfer<R: Transferable>(from: &Tenant, to: &Tenant, settings: Settings) -> Transfer<R> {
    let source = Source::of(from.crm(), Query::new(), None).expect("a source");
    Transfer::new(source, &to.crm(), settings).expect("a transfer")
}

async fn moved<R: Transferable>(from: &Tenant, to: &Tenant, settings: Settings) -> Summary {
    let run = transfer::<R>(from, to, settings).run(NoObserver, CancellationToken::new());
    let summary = run.await.expect("a summary");
    assert_eq!(summary.ended, Ended::Complete);
    summary
}

/// A tenant with so many contacts.
fn people(number: usize) -> Tenant {
    let tenant = Tenant::new("a");
    for number in 0..number {
        let id = format!("a{number}");
        let contact = Contact::new()
            .id(id.as_str())
            .first_name(format!("First{number}"))
            .emails([Email::new(format!("person{number}@example.com"))]);
        tenant.state().contacts.insert(id, contact);
    }
    tenant
}

fn addresses(tenant: &Tenant) -> Vec<String> {
    let state = tenant.state();
    let emails = state.contacts.values().flat_map(|it| &it.emails);
    let mut addresses: Vec<_> = emails.filter_map(|it| it.address.clone()).collect();
    addresses.sort_unstable();
    addresses
}

#[tokio::test]
async fn plan_and_run_are_spawned_between_two_tenants_of_one_vendor() {
    let (from, to) = (people(250), Tenant::new("b"));
    let transfer: Transfer = transfer(&from, &to, settings());
    let stop = CancellationToken::new();
    let plan = tokio::spawn(transfer.plan(NoObserver, stop.clone()));
    let plan = plan.await.expect("no panic").expect("a plan");
    assert_eq!((plan.matched.create, plan.complete), (250, true));
    assert_eq!(plan.permissions, ["records:write"]);
    assert_eq!(to.state().writes, 0);
    let (observer, told) = progress();
    let run = tokio::spawn(transfer.run(observer, stop));
    let told: Vec<_> = told.collect().await;
    let summary = run.await.expect("no panic").expect("a summary");
    assert_eq!(summary.totals.created, 250);
    assert_eq!(told.last(), Some(&Progress::Advanced(summary.totals)));
    assert_eq!(addresses(&from), addresses(&to));
}

#[tokio::test]
async fn a_tenant_is_not_copied_to_itself() {
    let tenant = people(1);
    let mut settings = settings();
    settings.accounts.to.clone_from(&settings.accounts.from);
    let source = Source::vendor(tenant.crm(), Query::new(), None).expect("a source");
    let error = Transfer::new(source, &tenant.crm(), settings).expect_err("one account");
    assert!(error.message().contains("the same account"), "{error}");
}

/// Cancels after the first rows.
struct Impatient(CancellationToken);

impl Observer for Impatient {
    fn advanced(&self, totals: &Totals) {
        if totals.created > 0 {
            self.0.cancel();
        }
    }
}

#[tokio::test]
async fn a_cancelled_run_is_resumed_from_its_journal() {
    let (from, to) = (people(300), Tenant::new("b"));
    let journal = MemoryJournal::new();
    let settings = || {
        let mut settings = settings();
        settings.journal = Arc::new(journal.clone());
        settings
    };
    let stop = CancellationToken::new();
    let transfer: Transfer = transfer(&from, &to, settings());
    let run = transfer.run(Impatient(stop.clone()), stop);
    let summary = tokio::spawn(run).await.expect("no panic");
    let summary = summary.expect("a summary");
    assert_eq!(summary.ended, Ended::Interrupted);
    assert!((1..300).contains(&summary.totals.created));
    let summary = moved::<Contact>(&from, &to, settings()).await;
    assert_eq!(summary.totals.created, 300);
    assert_eq!(to.state().writes, 300);
    assert_eq!(addresses(&from), addresses(&to));
    // Names and addresses are no part of the journal.
    assert!(
        journal
            .lines()
            .iter()
            .all(|line| !line.contains('@') && !line.contains("First"))
    );
}

fn updating(links: impl LinkStore) -> Settings {
    let mut settings = settings();
    settings.existing = Existing::Update;
    settings.links = Some(Arc::new(links));
    settings
}

#[tokio::test]
async fn an_address_that_was_changed_updates_the_same_record() {
    let folder = tempfile::tempdir().expect("a directory");
    let path = folder.path().join("links");
    for in_file in [false, true] {
        let (from, to) = (people(3), Tenant::new("b"));
        let memory = MemoryLinks::new();
        let settings = || match in_file {
            true => updating(FileLinks::open(&path).expect("links")),
            false => updating(memory.clone()),
        };
        assert_eq!(
            moved::<Contact>(&from, &to, settings())
                .await
                .totals
                .created,
            3
        );
        from.state()
            .contacts
            .get_mut("a1")
            .expect("a contact")
            .emails = vec![Email::new("renamed@example.com")];
        let plan = transfer::<Contact>(&from, &to, settings())
            .plan(NoObserver, CancellationToken::new())
            .await;
        assert_eq!(plan.expect("a plan").matched.update, 3);
        let summary = moved::<Contact>(&from, &to, settings()).await;
        assert_eq!((summary.totals.updated, summary.totals.created), (3, 0));
        assert_eq!(addresses(&from), addresses(&to));
        // Without links there would be a fourth.
        from.state()
            .contacts
            .get_mut("a1")
            .expect("a contact")
            .emails = vec![Email::new("again@example.com")];
        let mut without = self::settings();
        without.existing = Existing::Update;
        assert_eq!(
            moved::<Contact>(&from, &to, without).await.totals.created,
            1
        );
    }
}

#[tokio::test]
async fn a_link_whose_record_is_gone_is_told_and_no_second_one_is_made() {
    let (from, to) = (people(3), Tenant::new("b"));
    let links = MemoryLinks::new();
    moved::<Contact>(&from, &to, updating(links.clone())).await;
    let gone = to
        .state()
        .contacts
        .keys()
        .next()
        .expect("a contact")
        .clone();
    to.state().contacts.remove(&gone);
    let summary = moved::<Contact>(&from, &to, updating(links)).await;
    assert_eq!((summary.totals.updated, summary.totals.rejected), (2, 1));
    assert_eq!(to.state().contacts.len(), 2);
    assert_eq!(summary.rejected[0].reason, Cause::Gone);
}

#[tokio::test]
async fn links_need_accounts_and_rows_that_have_ids() {
    let (from, to) = (people(1), Tenant::new("b"));
    let mut settings = updating(MemoryLinks::new());
    settings.accounts.to = None;
    let source = Source::vendor(from.crm(), Query::new(), None).expect("a source");
    assert!(Transfer::new(source, &to.crm(), settings).is_err());
}

#[tokio::test]
async fn a_conflict_that_names_the_existing_record_uses_it() {
    for existing in [Existing::Skip, Existing::Update] {
        let (from, to) = (people(2), Tenant::new("b"));
        let links = MemoryLinks::new();
        let old = Contact::new()
            .id("b0")
            .first_name("Old")
            .emails([Email::new("person1@example.com")]);
        to.state().contacts.insert("b0".to_owned(), old);
        to.state().is_unique = true;
        to.state().is_hiding = true;
        let mut settings = updating(links.clone());
        settings.existing = existing;
        let summary = moved::<Contact>(&from, &to, settings).await;
        let totals = summary.totals;
        let changed = u64::from(existing == Existing::Update);
        assert_eq!(
            (totals.created, totals.updated, totals.skipped),
            (1, changed, 1 - changed)
        );
        let name = to.state().contacts["b0"].first_name.clone();
        let expected = if changed == 1 { "First1" } else { "Old" };
        assert_eq!(name.as_deref(), Some(expected));
        assert_eq!(to.state().contacts.len(), 2);
    }
}

#[tokio::test]
async fn companies_and_deals_are_carried_over_with_what_they_refer_to() {
    let (from, to) = (people(2), Tenant::new("b"));
    for (id, name, domain) in [("c1", "Acme", Some("acme.example")), ("c2", "Globex", None)] {
        let mut company = Company::new().id(id).name(name);
        company.domain = domain.map(str::to_owned);
        from.state().companies.insert(id.to_owned(), company);
    }
    // It is known by its domain, whatever its name.
    let there = Company::new()
        .id("b0")
        .name("ACME Inc")
        .domain("www.Acme.example");
    to.state().companies.insert("b0".to_owned(), there);
    for (id, company) in [("d1", "c1"), ("d2", "c9")] {
        let deal = Deal::new()
            .id(id)
            .name(format!("Deal {id}"))
            .company_id(company);
        let deal = deal.contact_ids(["a0", "a1"]).owner_id("u1");
        from.state().deals.insert(id.to_owned(), deal);
    }
    let links = MemoryLinks::new();
    let settings = || {
        let mut settings = settings();
        settings.links = Some(Arc::new(links.clone()));
        settings
    };
    moved::<Contact>(&from, &to, settings()).await;
    let companies = moved::<Company>(&from, &to, settings()).await.totals;
    assert_eq!((companies.created, companies.skipped), (1, 1));
    let deals = moved::<Deal>(&from, &to, settings()).await;
    assert_eq!(deals.totals.created, 2);
    let state = to.state();
    let deal = |name: &str| {
        let mut deals = state.deals.values();
        let deal = deals.find(|deal| deal.name.as_deref() == Some(name));
        deal.expect("a deal")
    };
    let company = deal("Deal d1").company_id.as_ref().expect("a company");
    assert_eq!(company.as_str(), "b0");
    for id in &deal("Deal d1").contact_ids {
        assert!(state.contacts.contains_key(id.as_str()), "{id}");
    }
    assert_eq!(deal("Deal d1").contact_ids.len(), 2);
    // What was not carried over is told as lost, and no id of the source arrives.
    assert_eq!(deal("Deal d2").company_id, None);
    let lost: Vec<_> = deals
        .losses
        .iter()
        .map(|(field, _)| field.to_owned())
        .collect();
    assert!(
        lost.iter().any(|field| field.contains("`company_id`")),
        "{lost:?}"
    );
    assert!(
        lost.iter().any(|field| field.contains("`owner_id`")),
        "{lost:?}"
    );
}

#[tokio::test]
async fn a_duplicate_company_is_told_by_what_it_is_known_by() {
    let (from, to) = (Tenant::new("a"), Tenant::new("b"));
    for (id, name, domain) in [
        ("c1", "Acme", Some("acme.example")),
        ("c2", "Acme Inc", Some("www.acme.example")),
        ("c3", "Globex", None),
        ("c4", "GLOBEX", None),
    ] {
        let mut company = Company::new().id(id).name(name);
        company.domain = domain.map(str::to_owned);
        from.state().companies.insert(id.to_owned(), company);
    }
    let companies = moved::<Company>(&from, &to, settings()).await;
    let told: Vec<_> = companies.rejected.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "a row before it has the same domain (row c2)",
            "a row before it has the same name (row c4)",
        ]
    );
}

/// Companies and contacts that two tenants both have, with ids of their own.
fn acquainted() -> (Tenant, Tenant) {
    let (from, to) = (people(3), Tenant::new("b"));
    for (tenant, id, name, domain) in [
        (&from, "c1", "Acme", Some("acme.example")),
        (&from, "c2", "Globex", None),
        (&from, "c3", "Twice", None),
        (&to, "b1", "ACME Inc", Some("www.Acme.example")),
        (&to, "b2", "globex", None),
        (&to, "b3", "Twice", None),
        (&to, "b4", "twice", None),
    ] {
        let mut company = Company::new().id(id).name(name);
        company.domain = domain.map(str::to_owned);
        tenant.state().companies.insert(id.to_owned(), company);
    }
    for (id, number) in [("b10", 0), ("b11", 1)] {
        let email = Email::new(format!("Person{number}@example.com"));
        let contact = Contact::new().id(id).emails([email]);
        to.state().contacts.insert(id.to_owned(), contact);
    }
    (from, to)
}

#[tokio::test]
async fn what_a_deal_refers_to_is_found_by_domain_name_and_address_without_links() {
    let (from, to) = acquainted();
    for (id, company) in [("d1", "c1"), ("d2", "c2"), ("d3", "c3")] {
        let deal = Deal::new().id(id).name(id).company_id(company);
        let deal = deal.contact_ids(["a0", "a1"]);
        from.state().deals.insert(id.to_owned(), deal);
    }
    let one = Deal::new().id("d4").name("d4").contact_ids(["a2"]);
    from.state()
        .deals
        .insert("d4".to_owned(), one.company_name("Globex"));
    let summary = moved::<Deal>(&from, &to, settings()).await;
    assert_eq!(summary.totals.created, 4);
    let of = |name: &str| {
        let state = to.state();
        let mut deals = state.deals.values();
        let deal = deals.find(|deal| deal.name.as_deref() == Some(name));
        let deal = deal.expect("a deal").clone();
        let contacts: Vec<_> = deal.contact_ids.iter().map(|id| id.to_string()).collect();
        (deal.company_id.map(|id| id.to_string()), contacts)
    };
    let both = || vec!["b10".to_owned(), "b11".to_owned()];
    assert_eq!(of("d1"), (Some("b1".to_owned()), both()), "by its domain");
    assert_eq!(of("d2"), (Some("b2".to_owned()), both()), "by its name");
    assert_eq!(of("d3"), (None, both()), "there are two of that name");
    assert_eq!(of("d4"), (Some("b2".to_owned()), Vec::new()));
    let lost: Vec<_> = summary.losses.iter().collect();
    let rows = |field: &str| {
        let of_field = lost.iter().find(|(loss, _)| loss.contains(field));
        of_field.map(|(_, rows)| *rows)
    };
    assert_eq!(rows("`company_id`"), Some(1), "{lost:?}");
    assert_eq!(rows("`contact_ids`"), Some(1), "{lost:?}");

    let mut without = settings();
    without.find_references = false;
    from.state().deals.get_mut("d1").expect("a deal").name = Some("d5".to_owned());
    moved::<Deal>(&from, &to, without).await;
    assert_eq!(of("d5"), (None, Vec::new()));
}

#[tokio::test]
async fn a_plan_bounds_the_calls_that_find_what_rows_refer_to() {
    let (from, to) = acquainted();
    for (id, company) in [("d1", "c1"), ("d2", "c2"), ("d3", "c1")] {
        let deal = Deal::new().id(id).name(id).company_id(company);
        let deal = deal.contact_ids(["a0", "a1"]);
        from.state().deals.insert(id.to_owned(), deal);
    }
    let plan = |mut settings: Settings, rows: u64| {
        settings.plan_rows = rows;
        let transfer = transfer::<Deal>(&from, &to, settings);
        async move {
            let plan = transfer.plan(NoObserver, CancellationToken::new()).await;
            plan.expect("a plan")
        }
    };
    let looked_at_all = plan(settings(), 10).await;
    // Companies are listed at the source and at the target. Contacts are listed at the source, and
    // the target is asked for two.
    let calls = looked_at_all.calls.find_references;
    assert_eq!((calls.at_least, calls.at_most), (0, Some(5)));
    let told = looked_at_all.to_string();
    assert!(
        told.contains("and at most 5 to find what rows refer to"),
        "{told}"
    );
    let looked_at_one = plan(settings(), 1).await;
    assert_eq!(looked_at_one.calls.find_references.at_most, None);
    let mut without = settings();
    without.find_references = false;
    let calls = plan(without, 10).await.calls.find_references;
    assert_eq!(calls.exact(), Some(0));
}

#[tokio::test]
async fn the_company_of_a_contact_is_found_by_the_name_that_the_contact_has() {
    let (from, to) = acquainted();
    from.state()
        .contacts
        .get_mut("a2")
        .expect("a contact")
        .company_name = Some("Globex".to_owned());
    moved::<Contact>(&from, &to, settings()).await;
    let state = to.state();
    let mut made = state.contacts.values();
    let made = made.find(|contact| contact.company_name.is_some());
    let company = made.and_then(|contact| contact.company_id.as_ref());
    assert_eq!(company.map(|id| id.as_str()), Some("b2"));
}

#[tokio::test]
async fn members_are_carried_over_with_their_lists() {
    let (from, to) = acquainted();
    for (id, name) in [("l1", "Customers"), ("l2", "Nobody's")] {
        let list = List::new().id(id).name(name);
        from.state().lists.insert(id.to_owned(), list);
    }
    let all = ["a0", "a1", "a2"].map(str::to_owned);
    from.state()
        .members
        .insert("l1".to_owned(), all.into_iter().collect());
    moved::<List>(&from, &to, settings()).await;
    let expected = ["b10", "b11"].map(str::to_owned).into_iter().collect();
    for _ in 0..2 {
        let transfer = transfer::<List>(&from, &to, settings());
        transfer.check_members().await.expect("both can");
        let members = tokio::spawn(transfer.members(NoObserver, CancellationToken::new()));
        let members = members.await.expect("no panic").expect("members");
        let counts = (members.lists, members.added, members.missing);
        assert_eq!((counts, members.missing_lists), ((2, 2, 1), 0));
        let state = to.state();
        let (id, _) = state
            .lists
            .iter()
            .find(|(_, list)| list.name.as_deref() == Some("Customers"))
            .expect("the list");
        assert_eq!(
            state.members.get(id),
            Some(&expected),
            "{:?}",
            state.members
        );
    }
    let stop = CancellationToken::new();
    stop.cancel();
    let stopped = transfer::<List>(&from, &to, settings()).members(NoObserver, stop);
    assert!(stopped.await.is_err());
}

#[tokio::test]
async fn a_preview_judges_by_the_rules_of_the_run() {
    let to = Tenant::new("b");
    let transfer: Transfer = transfer(&people(0), &to, settings());
    let mut contact = Contact::new().emails([Email::new("a@example.com")]);
    contact.owner_id = Some("u1".into());
    let preview = transfer.preview(contact).await.expect("a preview");
    let create = preview.create.expect("it is made");
    assert_eq!(create.losses[0].path, "owner_id");
    assert_eq!(create.permissions, ["records:write"]);
    let nobody = Contact::new().first_name("Ada");
    let preview = transfer.preview(nobody).await.expect("a preview");
    assert_eq!(
        preview.create.expect_err("no address").cause,
        Cause::NoAddress
    );
    assert_eq!(to.state().writes, 0);
}

#[tokio::test]
async fn links_in_a_file_are_those_of_their_accounts_and_outlive_it() {
    let folder = tempfile::tempdir().expect("a directory");
    let path = folder.path().join("links");
    let pair = [("7".to_owned(), "b7".to_owned())];
    let ids = ["7".to_owned()];
    let links = FileLinks::open(&path).expect("links");
    links
        .keep("x", Resource::Contact, &pair)
        .await
        .expect("kept");
    assert!(FileLinks::open(&path).is_err(), "two have it open");
    drop(links);
    // A line that was not wholly written.
    let mut text = std::fs::read(&path).expect("a file");
    let whole = text.len();
    text.extend_from_slice(b"0123abcd {\"acc");
    std::fs::write(&path, &text).expect("a file");
    let links = FileLinks::open(&path).expect("links");
    assert_eq!(
        std::fs::metadata(&path).expect("a file").len(),
        whole as u64
    );
    for (accounts, resource, found) in [
        ("x", Resource::Contact, 1),
        ("y", Resource::Contact, 0),
        ("x", Resource::Company, 0),
    ] {
        let links = links.find(accounts, resource, &ids).await.expect("links");
        assert_eq!(links.len(), found, "{accounts} {resource}");
    }
    links
        .forget("x", Resource::Contact, &ids)
        .await
        .expect("forgotten");
    drop(links);
    let links = FileLinks::open(&path).expect("links");
    let found = links.find("x", Resource::Contact, &ids).await;
    assert!(found.expect("links").is_empty());
    drop(links);
    let mut text = std::fs::read(&path).expect("a file");
    text[12] ^= 1;
    std::fs::write(&path, text).expect("a file");
    let error = FileLinks::open(&path).expect_err("damaged");
    assert!(error.message().contains("line 1"), "{error}");
}
