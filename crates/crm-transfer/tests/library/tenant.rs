//! A CRM in memory: an adapter over the facade's traits, as a program of one's own has it. It only
//! lists, creates and updates, and does not prepare.

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};

use crm_facade::adapter::{Adapter, Reply};
use crm_facade::api::{Api, AuthScheme, Basis, Effect, Method, Operation, Provenance};
use crm_facade::model::{
    Company, CompanyId, CompanyPatch, Contact, ContactId, ContactPatch, Deal, DealId, DealPatch,
    List, ListId, ListMember, Patched, Record,
};
use crm_facade::traits::{Companies, Contacts, Deals, Lists};
use crm_facade::{
    Capabilities, Crm, Error, ErrorKind, Listing, Mapped, Options, Outcome, Query, Receipt,
    Resource, Result, Verb,
};
use serde_json::Value;

const SOURCE: Provenance = Provenance {
    basis: Basis::Seed,
    page: None,
    note: None,
};

const fn operation(id: &'static str, effect: Effect) -> Operation {
    Operation {
        id,
        operation_id: id,
        summary: "",
        method: Method::Post,
        path: "/",
        parameters: &[],
        body: false,
        encodings: &[],
        authenticated: true,
        success: &[200],
        effect,
        safe_to_retry: false,
        permission: Some("records:write"),
        credits: None,
        paging: None,
        task: None,
        path_confirmed: None,
        documented_as: None,
        checks: &[],
        source: SOURCE,
        sources: &[],
        seen: &[],
    }
}

static API: Api = Api {
    vendor: "tenant",
    vendor_name: "Tenant",
    generation: "v1",
    base_url: "https://crm.example.com",
    auth: AuthScheme::ApiKey {
        header: "x-api-key",
        prefix: "",
    },
    rate_limits: &[],
    failure_markers: &[],
    operations: &[
        operation("read", Effect::Read),
        operation("write", Effect::Write),
    ],
    doubtful: &[],
};

/// Records of one kind by their id.
type Records<R> = BTreeMap<String, R>;

/// A CRM in memory. Clones are the same.
#[derive(Clone, Default)]
pub(crate) struct Tenant(Arc<Mutex<State>>);

#[derive(Default)]
pub(crate) struct State {
    pub(crate) contacts: Records<Contact>,
    pub(crate) companies: Records<Company>,
    pub(crate) deals: Records<Deal>,
    pub(crate) lists: Records<List>,
    /// Ids of contacts by that of their list.
    pub(crate) members: BTreeMap<String, BTreeSet<String>>,
    made: u64,
    pub(crate) writes: u64,
    /// Whether an e-mail address is there once only, and a second record is a conflict that names the
    /// first.
    pub(crate) is_unique: bool,
    /// Whether new contacts don't show when they are asked for.
    pub(crate) is_hiding: bool,
    /// The prefix of ids.
    pub(crate) name: &'static str,
}

impl Tenant {
    pub(crate) fn new(name: &'static str) -> Self {
        let tenant = Self::default();
        tenant.state().name = name;
        tenant
    }

    pub(crate) fn crm(&self) -> Crm {
        Crm::new(self.clone())
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("no panic before")
    }

    fn list<R: Record>(
        &self,
        options: &Options,
        records: impl Fn(&State) -> &Records<R>,
    ) -> Result<Listing<R>> {
        let rows: Vec<_> = records(&self.state())
            .values()
            .cloned()
            .map(Mapped::new)
            .collect();
        Ok(Listing::whole(options, move || {
            Box::pin(async move { Ok(rows) })
        }))
    }

    fn make<R: Record>(
        &self,
        mut record: R,
        records: impl Fn(&mut State) -> &mut Records<R>,
    ) -> Receipt<R::Id> {
        let mut state = self.state();
        state.made += 1;
        state.writes += 1;
        let id = format!("{}-{}", state.name, state.made);
        let mut value = serde_json::to_value(&record).expect("JSON");
        value["id"] = id.clone().into();
        record = serde_json::from_value(value).expect("a record");
        records(&mut state).insert(id.clone(), record);
        Receipt::new(Outcome::Created).id(Some(id))
    }

    fn change<R: Patched>(
        &self,
        id: &R::Id,
        patch: &R::Patch,
        records: impl Fn(&mut State) -> &mut Records<R>,
    ) -> Result<Receipt<R::Id>> {
        let mut state = self.state();
        state.writes += 1;
        let Some(record) = records(&mut state).get_mut(id.as_ref()) else {
            return Err(Error::new(ErrorKind::NotFound, "there is no such record"));
        };
        let mut value = serde_json::to_value(&*record).expect("JSON");
        let Value::Object(changes) = serde_json::to_value(patch).expect("JSON") else {
            panic!("a patch is an object");
        };
        for (field, change) in changes {
            value[field] = change;
        }
        *record = serde_json::from_value(value).expect("a record");
        Ok(Receipt::new(Outcome::Updated).id(Some(id.as_ref().to_owned())))
    }
}

impl Adapter for Tenant {
    fn api(&self) -> &'static Api {
        &API
    }

    fn capabilities(&self) -> &Capabilities {
        static CAPABILITIES: OnceLock<Capabilities> = OnceLock::new();
        CAPABILITIES.get_or_init(|| {
            let mut capabilities =
                Capabilities::of(&API).native(Resource::Contact, Verb::FindByEmail, &["read"]);
            for resource in [Resource::Contact, Resource::Company, Resource::Deal] {
                capabilities = capabilities
                    .native(resource, Verb::List, &["read"])
                    .native(resource, Verb::Create, &["write"])
                    .native(resource, Verb::Update, &["write"]);
            }
            capabilities
                .native(Resource::List, Verb::List, &["read"])
                .native(Resource::List, Verb::Create, &["write"])
                .native(Resource::ListMember, Verb::List, &["read"])
                .native(Resource::ListMember, Verb::Add, &["write"])
                .build()
        })
    }

    fn client(&self) -> &(dyn Any + Send + Sync) {
        self
    }

    fn contacts(&self) -> Option<&dyn Contacts> {
        Some(self)
    }

    fn companies(&self) -> Option<&dyn Companies> {
        Some(self)
    }

    fn deals(&self) -> Option<&dyn Deals> {
        Some(self)
    }

    fn lists(&self) -> Option<&dyn Lists> {
        Some(self)
    }
}

fn has(contact: &Contact, email: &str) -> bool {
    let mut addresses = contact.emails.iter().filter_map(|it| it.address.as_deref());
    addresses.any(|address| address.eq_ignore_ascii_case(email))
}

impl Contacts for Tenant {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Contact>> {
        Tenant::list(self, &options, |state| &state.contacts)
    }

    fn find_by_email(&self, email: String, _: Options) -> Reply<'_, Vec<Mapped<Contact>>> {
        Box::pin(async move {
            let state = self.state();
            if state.is_hiding {
                return Ok(Vec::new());
            }
            let found = state.contacts.values().filter(|it| has(it, &email));
            Ok(found.cloned().map(Mapped::new).collect())
        })
    }

    fn create(&self, contact: Contact, _: Options) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move {
            let existing = {
                let state = self.state();
                let address = contact.emails.first().and_then(|it| it.address.clone());
                let mut there = state.contacts.iter();
                let there = there.find(|(_, it)| has(it, address.as_deref().unwrap_or_default()));
                there.filter(|_| state.is_unique).map(|(id, _)| id.clone())
            };
            match existing {
                Some(id) => {
                    Err(Error::new(ErrorKind::Conflict, "the address is there").with_existing(id))
                }
                None => Ok(self.make(contact, |state| &mut state.contacts)),
            }
        })
    }

    fn update(
        &self,
        id: ContactId,
        patch: ContactPatch,
        _: Options,
    ) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move { self.change::<Contact>(&id, &patch, |state| &mut state.contacts) })
    }
}

impl Companies for Tenant {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Company>> {
        Tenant::list(self, &options, |state| &state.companies)
    }

    fn create(&self, company: Company, _: Options) -> Reply<'_, Receipt<CompanyId>> {
        Box::pin(async move { Ok(self.make(company, |state| &mut state.companies)) })
    }

    fn update(
        &self,
        id: CompanyId,
        patch: CompanyPatch,
        _: Options,
    ) -> Reply<'_, Receipt<CompanyId>> {
        Box::pin(async move { self.change::<Company>(&id, &patch, |state| &mut state.companies) })
    }
}

impl Deals for Tenant {
    fn list(&self, _: Query, options: Options) -> Result<Listing<Deal>> {
        Tenant::list(self, &options, |state| &state.deals)
    }

    fn create(&self, deal: Deal, _: Options) -> Reply<'_, Receipt<DealId>> {
        Box::pin(async move { Ok(self.make(deal, |state| &mut state.deals)) })
    }

    fn update(&self, id: DealId, patch: DealPatch, _: Options) -> Reply<'_, Receipt<DealId>> {
        Box::pin(async move { self.change::<Deal>(&id, &patch, |state| &mut state.deals) })
    }
}

impl Lists for Tenant {
    fn list(&self, _: Query, options: Options) -> Result<Listing<List>> {
        Tenant::list(self, &options, |state| &state.lists)
    }

    fn create(&self, list: List, _: Options) -> Reply<'_, Receipt<ListId>> {
        Box::pin(async move { Ok(self.make(list, |state| &mut state.lists)) })
    }

    fn members(&self, list: ListId, options: Options) -> Result<Listing<ListMember>> {
        let state = self.state();
        let members = state.members.get(list.as_str()).into_iter().flatten();
        let rows: Vec<_> = members
            .map(|id| Mapped::new(ListMember::new().id(id.as_str())))
            .collect();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move { Ok(rows) })
        }))
    }

    fn add_members(
        &self,
        list: ListId,
        contacts: Vec<ContactId>,
        _: Options,
    ) -> Reply<'_, Receipt<ListId>> {
        Box::pin(async move {
            let mut state = self.state();
            let members = state.members.entry(list.as_str().to_owned()).or_default();
            members.extend(contacts.iter().map(|id| id.as_str().to_owned()));
            Ok(Receipt::new(Outcome::Updated).id(Some(list.as_str().to_owned())))
        })
    }
}
