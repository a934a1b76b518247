//! The core without a vendor: an adapter over a list in memory.

use std::any::Any;
use std::sync::{Arc, Mutex, OnceLock};

use crm_facade::adapter::{Adapter, Page, Plan, Reply};
use crm_facade::api::{
    Api, AuthScheme, Basis, Credits, Effect, Fact, Method, Operation, Paging, PagingLocation,
    PagingStyle, Provenance, RowsIn, Trust, WithoutPosition,
};
use crm_facade::model::{Contact, ContactId, ContactPatch, Email};
use crm_facade::traits::Contacts;
use crm_facade::{
    Capabilities, Crm, CrmBuilder, End, Error, ErrorKind, Listing, Mapped, Options, Outcome, Query,
    RawRequest, Receipt, Resource, Result, Verb,
};
use futures_util::TryStreamExt;

const SEED: Provenance = Provenance {
    basis: Basis::Seed,
    page: Some("https://example.com/docs"),
    note: None,
};

const fn operation(id: &'static str) -> Operation {
    Operation {
        id,
        operation_id: id,
        summary: "",
        method: Method::Get,
        path: "/",
        parameters: &[],
        body: false,
        encodings: &[],
        authenticated: true,
        success: &[200],
        effect: Effect::Read,
        safe_to_retry: true,
        permission: Some("contacts:read"),
        credits: None,
        paging: None,
        task: None,
        path_confirmed: None,
        documented_as: None,
        checks: &[],
        source: SEED,
        sources: &[],
        seen: &[],
    }
}

static API: Api = Api {
    vendor: "memory",
    vendor_name: "Memory",
    generation: "v1",
    base_url: "https://example.com",
    auth: AuthScheme::ApiKey {
        header: "x-api-key",
        prefix: "",
    },
    rate_limits: &[],
    failure_markers: &[],
    operations: &[
        Operation {
            paging: Some(Paging {
                style: PagingStyle::Page,
                location: PagingLocation::Query,
                position: "page",
                size: Some("limit"),
                first: 1,
                sizes: &[],
                max_size: Some(3),
                fixed_size: None,
                default_size: None,
                rows_in: RowsIn::Response,
                items: "",
                key: None,
                totals: None,
                next: None,
                pages: None,
                has_more: None,
                without_position: WithoutPosition::First,
            }),
            ..operation("list")
        },
        operation("get"),
        Operation {
            safe_to_retry: false,
            credits: Some(Credits {
                amount: Some(2),
                per: Some("contact"),
                note: None,
            }),
            source: Provenance {
                basis: Basis::Docs,
                ..SEED
            },
            sources: &[(
                Fact::Path,
                Provenance {
                    basis: Basis::Assumed,
                    page: None,
                    note: Some("by analogy"),
                },
            )],
            ..operation("write")
        },
    ],
    doubtful: &[],
};

#[derive(Clone, Default)]
struct Memory {
    emails: Arc<Mutex<Vec<String>>>,
    /// Pages that were asked for.
    asked: Arc<Mutex<Vec<u64>>>,
    /// Page that fails.
    broken: Arc<Mutex<Option<u64>>>,
}

impl Memory {
    fn with(emails: impl IntoIterator<Item = String>) -> Self {
        let memory = Self::default();
        memory
            .emails
            .lock()
            .expect("no panic before")
            .extend(emails);
        memory
    }

    fn asked(&self) -> Vec<u64> {
        std::mem::take(&mut self.asked.lock().expect("no panic before"))
    }
}

impl Adapter for Memory {
    fn api(&self) -> &'static Api {
        &API
    }

    fn capabilities(&self) -> &Capabilities {
        static CAPABILITIES: OnceLock<Capabilities> = OnceLock::new();
        CAPABILITIES.get_or_init(|| {
            Capabilities::of(&API)
                .native(Resource::Contact, Verb::List, &["list"])
                .native(Resource::Contact, Verb::Create, &["write"])
                .native(Resource::Contact, Verb::Update, &["write", "get"])
                .native(Resource::Contact, Verb::Delete, &["write"])
                .build()
        })
    }

    fn client(&self) -> &(dyn Any + Send + Sync) {
        self
    }

    fn contacts(&self) -> Option<&dyn Contacts> {
        Some(self)
    }
}

impl Contacts for Memory {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Contact>> {
        let memory = self.clone();
        Ok(Listing::paged(
            &options,
            Plan::pages(1).size(2),
            move |page, size| {
                let memory = memory.clone();
                Box::pin(async move {
                    memory.asked.lock().expect("no panic before").push(page);
                    tokio::task::yield_now().await;
                    if *memory.broken.lock().expect("no panic before") == Some(page) {
                        return Err(Error::new(ErrorKind::VendorFault, "broken"));
                    }
                    let size = size.expect("there is a default");
                    let emails = memory.emails.lock().expect("no panic before").clone();
                    let rows = emails
                        .iter()
                        .enumerate()
                        .skip((page as usize - 1) * size)
                        .take(size);
                    Ok(Page::new(
                        rows.map(|(id, email)| {
                            let contact = Contact::new().id(id.to_string());
                            Mapped::new(contact.emails([Email::new(email.as_str())]))
                        })
                        .collect(),
                    ))
                })
            },
        ))
    }

    fn create(&self, contact: Contact, _: Options) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move {
            let mut emails = self.emails.lock().expect("no panic before");
            emails.push(contact.emails[0].address.clone().expect("an address"));
            Ok(Receipt::new(Outcome::Created).id(Some(emails.len() as i64 - 1)))
        })
    }

    fn update(&self, _: ContactId, _: ContactPatch, _: Options) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async { Ok(Receipt::new(Outcome::Updated)) })
    }
}

fn numbered(count: usize) -> Memory {
    Memory::with((0..count).map(|number| format!("{number}@example.com")))
}

fn contacts(crm: &Crm) -> &dyn Contacts {
    crm.contacts().expect("contacts")
}

fn id(row: &Mapped<Contact>) -> String {
    row.value.id.clone().expect("an id").to_string()
}

#[tokio::test]
async fn a_list_goes_on_at_every_row_without_gap_and_twice() {
    for ahead in [1, 4] {
        let memory = numbered(7);
        let crm = Crm::new(memory.clone());
        for stop in 0..=7 {
            let options = Options::new().look_ahead(ahead).page_size(3);
            let mut list = contacts(&crm).list(Query::new(), options).expect("a list");
            let mut found = Vec::new();
            for _ in 0..stop {
                found.push(id(&list.next().await.expect("a row").expect("a contact")));
            }
            let kept = serde_json::to_string(&list.checkpoint()).expect("JSON");
            drop(list);
            let options = Options::new()
                .look_ahead(ahead)
                .resume(serde_json::from_str(&kept).expect("a checkpoint"));
            let rest = contacts(&crm).list(Query::new(), options).expect("a list");
            found.extend(
                rest.map_ok(|row| id(&row))
                    .try_collect::<Vec<_>>()
                    .await
                    .expect("rows"),
            );
            assert_eq!(found, ["0", "1", "2", "3", "4", "5", "6"], "{stop}");
        }
    }
}

#[tokio::test]
async fn look_ahead_is_bounded() {
    let memory = numbered(100);
    let crm = Crm::new(memory.clone());
    let options = Options::new().look_ahead(3);
    let mut list = contacts(&crm).list(Query::new(), options).expect("a list");
    assert!(memory.asked().is_empty());
    list.next().await.expect("a row").expect("a contact");
    assert!(memory.asked().len() <= 3 + 1);
}

#[tokio::test]
async fn an_interrupted_list_is_gone_on_with() {
    let memory = numbered(5);
    let crm = Crm::new(memory.clone());
    *memory.broken.lock().expect("no panic before") = Some(2);
    let mut list = contacts(&crm)
        .list(Query::new(), Options::new())
        .expect("a list");
    let mut found = Vec::new();
    let error = loop {
        match list.next().await.expect("no end before the error") {
            Ok(row) => found.push(id(&row)),
            Err(error) => break error,
        }
    };
    assert_eq!(list.end(), Some(End::Interrupted));
    assert_eq!(error.capability(), Some((Resource::Contact, Verb::List)));
    *memory.broken.lock().expect("no panic before") = None;
    let checkpoint = error.checkpoint().expect("a checkpoint").clone();
    let mut list = contacts(&crm)
        .list(Query::new(), Options::new().resume(checkpoint))
        .expect("a list");
    while let Some(row) = list.try_next().await.expect("rows") {
        found.push(id(&row));
    }
    assert_eq!(list.end(), Some(End::Complete));
    assert_eq!(found, ["0", "1", "2", "3", "4"]);
}

#[tokio::test]
async fn emulated_lists_have_checkpoints_too() {
    let memory = Memory::with(["a@x.example", "b@y.example", "c@x.example"].map(str::to_owned));
    let crm = Crm::new(memory).allow_emulation(true);
    let search = |options| contacts(&crm).search("X.EXAMPLE".to_owned(), options);
    let mut list = search(Options::new()).expect("a list");
    assert_eq!(
        id(&list.next().await.expect("a row").expect("a contact")),
        "0"
    );
    let resume = || Options::new().resume(list.checkpoint());
    let rest: Vec<_> = search(resume())
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    assert_eq!(rest.iter().map(id).collect::<Vec<_>>(), ["2"]);
    assert!(contacts(&crm).list(Query::new(), resume()).is_err());
}

#[tokio::test]
async fn upsert_finds_then_writes() {
    let memory = Memory::with(["a@x.example", "b@x.example", "B@x.example"].map(str::to_owned));
    let crm = Crm::new(memory.clone());
    let upsert = |email: &str| Contact::new().emails([email]);
    let rejected = contacts(&crm)
        .upsert(upsert("a@x.example"), Options::new())
        .await;
    assert_eq!(
        *rejected.expect_err("no leave").kind(),
        ErrorKind::Unsupported
    );
    assert!(memory.asked().is_empty());

    let crm = crm.allow_emulation(true);
    let receipt = contacts(&crm)
        .upsert(upsert("A@x.example"), Options::new())
        .await;
    let receipt = receipt.expect("a receipt");
    assert_eq!(
        (receipt.outcome, receipt.id),
        (Outcome::Updated, Some("0".into()))
    );
    let receipt = contacts(&crm)
        .upsert(upsert("new@x.example"), Options::new())
        .await;
    let receipt = receipt.expect("a receipt");
    assert_eq!(receipt.outcome, Outcome::Created);
    let cost = receipt.cost.expect("a cost");
    assert_eq!(
        (cost.credits, cost.per.as_deref()),
        (Some(2), Some("contact"))
    );
    let twice = contacts(&crm)
        .upsert(upsert("b@x.example"), Options::new())
        .await;
    assert_eq!(
        *twice.expect_err("two of them").kind(),
        ErrorKind::AmbiguousMatch
    );
    let nobody = contacts(&crm).upsert(Contact::new(), Options::new()).await;
    assert!(matches!(
        nobody.expect_err("no address").kind(),
        ErrorKind::InvalidInput { .. }
    ));
}

#[tokio::test]
async fn what_is_declared_without_a_method_is_rejected() {
    let crm = Crm::new(numbered(1));
    let rejected = contacts(&crm).delete("0".into(), Options::new()).await;
    let rejected = rejected.expect_err("no such method");
    assert_eq!(*rejected.kind(), ErrorKind::Unsupported);
    assert_eq!(rejected.vendor(), Some("memory"));
}

#[test]
fn page_sizes_are_checked() {
    let memory = numbered(1);
    let crm = Crm::new(memory.clone());
    for size in [0, 4] {
        let rejected = contacts(&crm).list(Query::new(), Options::new().page_size(size));
        let rejected = rejected.expect_err("no such size");
        assert!(
            matches!(rejected.kind(), ErrorKind::InvalidInput { fields } if *fields == ["page_size"])
        );
    }
    assert!(memory.asked().is_empty());
}

#[test]
fn what_a_verb_rests_on_is_the_weakest_of_its_operations() {
    let memory = Memory::default();
    let get = |verb| memory.capabilities().get(Resource::Contact, verb);
    let update = get(Verb::Update);
    assert_eq!(update.trust(), Some(Trust::Assumed));
    assert_eq!(update.note, Some("by analogy"));
    assert_eq!(update.permissions, ["contacts:read"]);
    assert!(!update.safe_to_retry);
    assert_eq!(get(Verb::List).trust(), Some(Trust::Documented));
    assert_eq!(get(Verb::List).max_page_size, Some(3));
    assert_eq!(get(Verb::Upsert).operations, ["list", "write", "get"]);
    assert!(!get(Verb::Count).is_supported());
}

#[test]
fn an_unknown_vendor_is_said_to_be_unknown() {
    let builder = CrmBuilder::from_uri("nobody://").expect("an address");
    let error = builder.build().expect_err("no such vendor");
    assert_eq!(*error.kind(), ErrorKind::Configuration);
    assert_eq!(std::mem::size_of::<Error>(), std::mem::size_of::<usize>());
}

#[tokio::test]
async fn a_handle_without_a_client_rejects_operations_by_name() {
    let crm = Crm::new(Memory::with([]));
    let error = crm
        .call("list", RawRequest::new())
        .await
        .expect_err("there is nothing to send it with");
    assert_eq!(*error.kind(), ErrorKind::Unsupported);
}
