//! Two vendors in memory, whose calls fail, whose searches lag behind and whose caller is killed on
//! demand.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use crm_facade::Crm;
use crm_runtime::{RetryPolicy, TransportError, testing};
use serde_json::{Value, json};
use tokio::sync::Notify;
use tokio::time::Instant;

/// How a call fails.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fault {
    /// Not at all.
    None,
    /// With this status, and nothing is done.
    Status(u16),
    /// The connection is lost before anything is done.
    LostBefore,
    /// It is done, and the response is lost.
    LostAfter,
    /// It is done, and the response is cut.
    Unreadable,
    /// It is done, and a proxy fails with this status.
    StatusAfter(u16),
    /// It is done, and the response is this text with this status.
    Says(u16, &'static str),
    /// It is not done, and the response is this text with this status.
    SaysOnly(u16, &'static str),
}

/// Two vendors: Minotaur, which is listed in pages, and Skarbe, which is asked.
#[derive(Clone)]
pub(crate) struct World(Arc<Inner>);

struct Inner {
    state: Mutex<State>,
    bell: Notify,
}

#[derive(Default)]
struct State {
    minotaur: Vec<Value>,
    skarbe: Vec<Value>,
    /// When a contact shows in lists and searches, by its vendor and address; those that are not
    /// here show at once.
    shown: BTreeMap<(&'static str, String), Instant>,
    lag: Lag,
    /// Addresses whose search fails.
    unsearchable: BTreeSet<String>,
    /// How many of Minotaur's contacts, the last ones, its list leaves out though they are counted.
    unlisted: usize,
    /// The page of Minotaur's list before which its first contact is removed.
    removal: Option<u64>,
    /// The pages of Minotaur's list that were asked for.
    pages: Vec<u64>,
    /// So many of the next requests for a page of Minotaur's list fail.
    busy: u32,
    calls: u64,
    writes: u64,
    at_write: BTreeMap<u64, Fault>,
    always: Option<Fault>,
    seed: Option<u64>,
    /// One call of so many fails.
    rarity: u64,
    kill: Option<(u64, bool)>,
    dead: bool,
}

/// How long new contacts do not show.
#[derive(Clone, Copy, Default)]
pub(crate) struct Lag {
    pub(crate) shortest: Duration,
    pub(crate) longest: Duration,
}

type Reply = (u16, Value);

/// The row of a number, as Minotaur has it.
fn person(number: u64) -> Value {
    json!({
        "id": number.to_string(),
        "first_name": format!("First{number}"),
        "last_name": format!("Last{number}"),
        "work_email": format!("person{number}@example.com"),
        "phone_numbers": [{"number": format!("+1555{number:07}")}],
        "score": number,
        "company": {"id": "c1", "company_name": "Acme"},
    })
}

/// Contacts as lines of JSON.
pub(crate) fn people(number: u64) -> String {
    (0..number)
        .map(|number| {
            let contact = json!({
                "first_name": format!("First{number}"),
                "last_name": format!("Last{number}"),
                "emails": [{"address": format!("person{number}@example.com")}],
            });
            format!("{contact}\n")
        })
        .collect()
}

/// Their addresses, each once.
pub(crate) fn addresses(number: u64) -> BTreeMap<String, u64> {
    (0..number)
        .map(|number| (format!("person{number}@example.com"), 1))
        .collect()
}

impl World {
    /// Minotaur has so many contacts, and Skarbe none.
    pub(crate) fn with(number: u64) -> Self {
        let state = State {
            minotaur: (0..number).map(person).collect(),
            ..State::default()
        };
        Self(Arc::new(Inner {
            state: Mutex::new(state),
            bell: Notify::new(),
        }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().expect("no panic before")
    }

    pub(crate) fn minotaur(&self) -> Crm {
        self.crm("minotaur", None, State::minotaur)
    }

    pub(crate) fn skarbe(&self) -> Crm {
        self.crm("skarbe", None, State::skarbe)
    }

    /// The same at another address.
    pub(crate) fn skarbe_at(&self, address: &str) -> Crm {
        self.crm("skarbe", Some(address), State::skarbe)
    }

    fn crm(
        &self,
        vendor: &str,
        address: Option<&str>,
        response: fn(&mut State, &str, &str, &str, &Value) -> Reply,
    ) -> Crm {
        let world = self.clone();
        let transport = testing::function(move |request| {
            let world = world.clone();
            async move {
                let body: Value = serde_json::from_slice(request.body()).unwrap_or_default();
                let uri = request.uri().clone();
                // The base URL has a path of its own.
                let path = uri.path().trim_start_matches("/api/ext");
                let query = uri.query().unwrap_or_default();
                let method = request.method().as_str();
                let writes =
                    method != "GET" && !matches!(path, "/contacts/list" | "/contacts/metadata");
                world
                    .call(writes, |state| response(state, method, path, query, &body))
                    .await
                    .map(|(status, text)| testing::json(status, text))
            }
        });
        let builder = match address {
            Some(address) => Crm::builder(vendor).base_url(address),
            None => Crm::builder(vendor),
        };
        builder
            .api_key("k")
            .retry(RetryPolicy::new().seed(1))
            .transport(transport)
            .build()
            .expect("a handle")
    }

    async fn call(
        &self,
        writes: bool,
        response: impl FnOnce(&mut State) -> Reply,
    ) -> Result<(u16, String), TransportError> {
        enum Then {
            Response(Result<(u16, String), TransportError>),
            Die,
        }
        let then = {
            let mut state = self.state();
            let call = state.calls;
            state.calls += 1;
            state.writes += u64::from(writes && !state.dead);
            let fault = state.fault(writes);
            match state.kill {
                _ if state.dead => Then::Die,
                Some((at, after)) if call >= at => {
                    if after {
                        response(&mut state);
                    }
                    state.dead = true;
                    Then::Die
                }
                _ => {
                    let is_done = !matches!(
                        fault,
                        Fault::Status(_) | Fault::LostBefore | Fault::SaysOnly(..)
                    );
                    let (status, body) = match is_done {
                        true => response(&mut state),
                        false => (0, Value::Null),
                    };
                    let text = body.to_string();
                    Then::Response(match fault {
                        Fault::None => Ok((status, text)),
                        Fault::Status(status) | Fault::StatusAfter(status) => {
                            Ok((status, "{}".to_owned()))
                        }
                        Fault::LostBefore | Fault::LostAfter => {
                            Err(TransportError::interrupted("reset"))
                        }
                        Fault::Unreadable => Ok((200, text[..text.len() / 2].to_owned())),
                        Fault::Says(status, text) | Fault::SaysOnly(status, text) => {
                            Ok((status, text.to_owned()))
                        }
                    })
                }
            }
        };
        match then {
            Then::Response(response) => response,
            Then::Die => {
                self.0.bell.notify_one();
                std::future::pending().await
            }
        }
    }

    /// Ends when the caller is to be killed.
    pub(crate) async fn killed(&self) {
        self.0.bell.notified().await;
    }

    /// Kills the caller at a call, before or after it has done what it does.
    pub(crate) fn kill_at(&self, call: u64, after: bool) {
        let mut state = self.state();
        let now = state.calls;
        state.kill = Some((now + call, after));
    }

    /// Lets calls continue.
    pub(crate) fn revive(&self) {
        let mut state = self.state();
        state.kill = None;
        state.dead = false;
    }

    /// Lets one write fail, counted from 1 over all that come.
    pub(crate) fn fault_at_write(&self, write: u64, fault: Fault) {
        self.state().at_write.insert(write, fault);
    }

    /// Lets every write fail.
    pub(crate) fn always(&self, fault: Fault) {
        self.state().always = Some(fault).filter(|fault| *fault != Fault::None);
    }

    /// Lets about one call of six fail, in all ways, the same each time.
    pub(crate) fn faults(&self, seed: u64) {
        self.rare_faults(seed, 6);
    }

    /// Lets about one call of so many fail.
    pub(crate) fn rare_faults(&self, seed: u64, rarity: u64) {
        let mut state = self.state();
        (state.seed, state.rarity) = (Some(seed), rarity);
    }

    /// Lets new contacts show in lists and searches only after a while.
    pub(crate) fn lag(&self, shortest: Duration, longest: Duration) {
        self.state().lag = Lag { shortest, longest };
    }

    /// Lets every search for an address fail.
    pub(crate) fn is_unsearchable(&self, address: &str) {
        self.state().unsearchable.insert(address.to_owned());
    }

    /// Leaves Minotaur's last contacts out of its list, but not out of its count.
    pub(crate) fn unlisted(&self, number: usize) {
        self.state().unlisted = number;
    }

    /// Removes Minotaur's first contact just before a page of its list is asked for.
    pub(crate) fn removes_one_before_page(&self, page: u64) {
        self.state().removal = Some(page);
    }

    /// Lets so many of the next requests for a page of Minotaur's list fail.
    pub(crate) fn is_busy(&self, requests: u32) {
        self.state().busy = requests;
    }

    /// The pages of Minotaur's list that were asked for since this was called before.
    pub(crate) fn pages(&self) -> Vec<u64> {
        std::mem::take(&mut self.state().pages)
    }

    /// How many writes came.
    pub(crate) fn writes(&self) -> u64 {
        self.state().writes
    }

    pub(crate) fn change(&self, number: usize, change: impl FnOnce(&mut Value)) {
        change(&mut self.state().minotaur[number]);
    }

    pub(crate) fn is_at_skarbe(&self, address: &str) {
        let contact = json!({"id": 100_000, "email": address, "firstName": "There"});
        self.state().skarbe.push(contact);
    }

    /// Puts a contact into Skarbe as it is.
    pub(crate) fn has_at_skarbe(&self, contact: Value) {
        self.state().skarbe.push(contact);
    }

    pub(crate) fn minotaurs(&self, number: usize) -> Value {
        self.state().minotaur[number].clone()
    }

    pub(crate) fn minotaurs_addresses(&self) -> BTreeMap<String, u64> {
        count(&self.state().minotaur, "work_email")
    }

    /// How often an address is at Skarbe.
    pub(crate) fn times_at_skarbe(&self, address: &str) -> u64 {
        let there = count(&self.state().skarbe, "email");
        there.get(address).copied().unwrap_or_default()
    }

    /// Every contact of Minotaur that can arrive is at Skarbe, once.
    pub(crate) fn compare(&self) {
        self.compare_but(&BTreeSet::new(), true);
    }

    /// As [`compare`](Self::compare), but the rows of these ids are there at most once, and, where
    /// looking for them would show them, not at all.
    pub(crate) fn compare_but(&self, uncertain: &BTreeSet<String>, would_show: bool) {
        let state = self.state();
        let there = count(&state.skarbe, "email");
        let address = |contact: &Value| contact["work_email"].as_str().map(str::to_lowercase);
        let is_uncertain = |contact: &&Value| {
            contact["id"]
                .as_str()
                .is_some_and(|id| uncertain.contains(id))
        };
        let rows = state.minotaur.iter().filter(is_uncertain);
        let uncertain: BTreeSet<_> = rows.filter_map(address).collect();
        for address in state.minotaur.iter().filter_map(address) {
            if !address.contains('@') {
                continue;
            }
            let times = there.get(&address).copied().unwrap_or_default();
            match uncertain.contains(&address) {
                true if would_show => assert_eq!(times, 0, "{address} is there, and uncertain"),
                true => assert!(times <= 1, "{address} is duplicate"),
                false => assert_eq!(times, 1, "{address}"),
            }
        }
        assert!(
            there.values().all(|times| *times == 1),
            "duplicate: {there:?}"
        );
    }
}

/// How often each address is there.
fn count(contacts: &[Value], field: &str) -> BTreeMap<String, u64> {
    let mut times = BTreeMap::new();
    for address in contacts
        .iter()
        .filter_map(|contact| contact[field].as_str())
    {
        *times.entry(address.to_lowercase()).or_default() += 1;
    }
    times
}

impl State {
    fn fault(&self, writes: bool) -> Fault {
        if let (true, Some(fault)) = (writes, self.at_write.get(&self.writes)) {
            return *fault;
        }
        if let (true, Some(fault)) = (writes, self.always) {
            return fault;
        }
        let Some(seed) = self.seed else {
            return Fault::None;
        };
        let draw = self.draw(seed);
        if !draw.is_multiple_of(self.rarity) {
            return Fault::None;
        }
        let all = [
            Fault::Status(429),
            Fault::Status(503),
            Fault::LostBefore,
            Fault::LostAfter,
        ];
        let of_writes = [
            Fault::Unreadable,
            Fault::StatusAfter(500),
            Fault::StatusAfter(502),
            Fault::StatusAfter(504),
            Fault::Says(202, r#"{"status": "queued"}"#),
            Fault::SaysOnly(202, r#"{"status": "queued"}"#),
            Fault::Says(200, r#"{"status": "queued"}"#),
            Fault::SaysOnly(200, r#"{"status": "queued"}"#),
            Fault::Says(200, "{}"),
            Fault::SaysOnly(200, "{}"),
            Fault::Says(204, ""),
            Fault::Says(200, ""),
            Fault::Says(200, "<html><title>Sign in</title></html>"),
            Fault::SaysOnly(200, "<html><title>Sign in</title></html>"),
            Fault::SaysOnly(200, "\"ok\""),
            Fault::Says(200, "7"),
        ];
        let draw = (draw / self.rarity) as usize;
        match writes {
            true => {
                let faults: Vec<_> = all.iter().chain(&of_writes).collect();
                *faults[draw % faults.len()]
            }
            false => all[draw % all.len()],
        }
    }

    /// SplitMix64, so that each run is the same.
    fn draw(&self, seed: u64) -> u64 {
        let mut z = (seed << 32 | self.calls).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) >> 8
    }

    /// Notes when a new contact shows.
    fn comes(&mut self, vendor: &'static str, address: &Value) {
        let span = (self.lag.longest - self.lag.shortest).as_millis() as u64 + 1;
        let more = self.draw(self.seed.unwrap_or_default() + 77) % span;
        let lag = self.lag.shortest + Duration::from_millis(more);
        let address = address.as_str().unwrap_or_default().to_lowercase();
        self.shown.insert((vendor, address), Instant::now() + lag);
    }

    fn shows(&self, vendor: &'static str, address: &Value) -> bool {
        let address = address.as_str().unwrap_or_default().to_lowercase();
        let shown = self.shown.get(&(vendor, address));
        shown.is_none_or(|shown| *shown <= Instant::now())
    }

    fn minotaur(&mut self, method: &str, path: &str, _: &str, body: &Value) -> Reply {
        match (method, path) {
            ("POST", "/contacts/list") => {
                let page = body["paginate"]["page"].as_u64().unwrap_or(1);
                self.pages.push(page);
                if self.busy > 0 {
                    self.busy -= 1;
                    return (503, json!({}));
                }
                if self.removal.take_if(|before| *before == page).is_some() {
                    self.minotaur.remove(0);
                }
                let page = page as usize;
                let size = body["paginate"]["limit"].as_u64().unwrap_or(50) as usize;
                let shown = |contact: &&Value| self.shows("minotaur", &contact["work_email"]);
                let listed = self.minotaur.len() - self.unlisted;
                let rows = self.minotaur[..listed].iter().filter(shown);
                let rows = rows.skip((page - 1) * size).take(size);
                (200, rows.cloned().collect())
            }
            ("POST", "/contacts/metadata") => {
                let shown = |contact: &&Value| self.shows("minotaur", &contact["work_email"]);
                let total = self.minotaur.iter().filter(shown).count();
                (200, json!({"pagination": {"total_records": total}}))
            }
            ("POST", "/contacts") => {
                let mut contact = body.clone();
                contact["id"] = self.minotaur.len().to_string().into();
                self.comes("minotaur", &contact["work_email"]);
                self.minotaur.push(contact);
                (201, json!({"success": true}))
            }
            ("GET", path) => {
                let id = path.trim_start_matches("/contacts/");
                let found = self.minotaur.iter().find(|contact| contact["id"] == id);
                found.map_or((404, json!({})), |contact| (200, contact.clone()))
            }
            ("PATCH", path) => {
                let id = path.trim_start_matches("/contacts/");
                let found = self.minotaur.iter_mut().find(|contact| contact["id"] == id);
                let (Some(contact), Some(changes)) = (found, body.as_object()) else {
                    return (404, json!({}));
                };
                for (field, value) in changes {
                    contact[field] = value.clone();
                }
                (200, json!({"success": true}))
            }
            _ => (404, json!({})),
        }
    }

    fn skarbe(&mut self, method: &str, path: &str, query: &str, body: &Value) -> Reply {
        match (method, path) {
            ("GET", "/api/connect/contacts") => {
                let text = query.trim_start_matches("query=").replace("%40", "@");
                let text = text.to_lowercase();
                if self.unsearchable.contains(&text) {
                    return (500, json!({"error": "no such index"}));
                }
                let is_it = |contact: &&Value| {
                    // However it is written there.
                    let address = contact["email"].to_string().replace('\u{200b}', "");
                    address.to_lowercase().contains(&text)
                        && self.shows("skarbe", &contact["email"])
                };
                (200, self.skarbe.iter().filter(is_it).cloned().collect())
            }
            ("POST", "/api/connect/contacts") => {
                let mut contact = body.clone();
                contact["id"] = self.skarbe.len().into();
                self.comes("skarbe", &contact["email"]);
                self.skarbe.push(contact.clone());
                (200, contact)
            }
            _ => (404, json!({})),
        }
    }
}
