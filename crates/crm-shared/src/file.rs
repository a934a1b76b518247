//! State in files of one machine, under a lock.
//!
//! An account has a file to lock and two files that hold its state in turn, each with a checksum.
//! A process that is killed while it writes leaves the other one, which says what was so before;
//! nothing has gone out by then, since a call goes only after the write.

use std::fmt;
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, TryLockError};
use std::time::{Duration, Instant};

use crm_runtime::{BoxFuture, StoreError};
use fs4::FileExt;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::backend::{Quota, QuotaReply, Stepped, TokenState, TokenStep, Tokens};
use crate::clock;
use crate::plan::{Decision, Micros, SlotAsk, Snapshot, State, Window};

/// How long another process may keep the lock.
const LOCK: Duration = Duration::from_secs(5);

/// What stands before the state: a mark, the number of the write, length and checksum.
const HEAD: usize = 40;

/// Files grow in steps, so that hardly any write needs a new block on the disk.
const STEP: usize = 4096;

/// What is kept of an account.
pub(crate) trait Kept: Serialize + DeserializeOwned + Default + Send + 'static {
    /// Nothing tells how long ago what is kept was so or, if it was harmed, what was so.
    fn forget(&mut self, now: Micros, windows: &[Window], is_harmed: bool);
}

impl Kept for State {
    fn forget(&mut self, now: Micros, windows: &[Window], _: bool) {
        self.forget(now, windows);
    }
}

impl Kept for TokenState {
    fn forget(&mut self, _: Micros, _: &[Window], is_harmed: bool) {
        self.forget(is_harmed);
    }
}

/// The state with the run of the machine that its times belong to.
#[derive(Default, Deserialize, Serialize)]
struct Content<T> {
    boot: String,
    state: T,
}

/// The files of one account.
pub(crate) struct Files {
    directory: PathBuf,
    name: String,
    windows: Vec<Window>,
    open: Mutex<Option<Open>>,
}

/// Files that are open.
struct Open {
    lock: File,
    halves: [File; 2],
    /// Whether this process has written, so that a foreign clock is not that of the last boot.
    wrote: bool,
    /// Whether somebody has, which makes a state that is missing a harmed one.
    is_marked: bool,
    buffer: Vec<u8>,
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Files").field(&self.path("*")).finish()
    }
}

impl Files {
    pub(crate) fn new(directory: PathBuf, name: String, windows: Vec<Window>) -> Arc<Self> {
        Arc::new(Self {
            directory,
            name,
            windows,
            open: Mutex::default(),
        })
    }

    fn path(&self, ending: &str) -> PathBuf {
        self.directory.join(format!("{}.{ending}", self.name))
    }

    /// Changes the state, at once if nobody else is at it.
    fn change<T: Kept, R: Send + 'static>(
        self: &Arc<Self>,
        change: impl FnOnce(&mut T, Micros) -> R + Send + 'static,
    ) -> BoxFuture<'static, Result<R, StoreError>> {
        let files = Arc::clone(self);
        Box::pin(async move {
            let change = match files.try_change(change) {
                Ok(done) => return done,
                Err(change) => change,
            };
            let waiting = tokio::task::spawn_blocking(move || files.wait_and_change(change));
            waiting
                .await
                .unwrap_or_else(|_| Err(StoreError::new("the program is about to end")))
        })
    }

    /// Gives the change back if another is at the state.
    #[allow(clippy::type_complexity)]
    fn try_change<T: Kept, R, F>(&self, change: F) -> Result<Result<R, StoreError>, F>
    where
        F: FnOnce(&mut T, Micros) -> R,
    {
        let mut open = match self.open.try_lock() {
            Ok(open) => open,
            Err(TryLockError::Poisoned(open)) => open.into_inner(),
            Err(TryLockError::WouldBlock) => return Err(change),
        };
        match self.locked(&mut open) {
            Ok(true) => Ok(self.under_lock(&mut open, change)),
            Ok(false) => Err(change),
            Err(error) => Ok(Err(error)),
        }
    }

    fn wait_and_change<T: Kept, R>(
        &self,
        change: impl FnOnce(&mut T, Micros) -> R,
    ) -> Result<R, StoreError> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let began = Instant::now();
        let mut pause = Duration::from_micros(50);
        while !self.locked(&mut open)? {
            if began.elapsed() > LOCK {
                return Err(StoreError::new(format!(
                    "another process has kept {} locked for {} s",
                    self.path("lock").display(),
                    LOCK.as_secs()
                )));
            }
            // Nothing tells when a lock becomes free without waiting for it, however long it takes.
            std::thread::sleep(pause);
            pause = (pause * 2).min(Duration::from_millis(2));
        }
        self.under_lock(&mut open, change)
    }

    /// Takes the lock if it is free.
    fn locked(&self, open: &mut Option<Open>) -> Result<bool, StoreError> {
        let failed = |error: &dyn fmt::Display| {
            let shown = self.path("lock");
            StoreError::new(format!("can't lock {}: {error}", shown.display()))
        };
        loop {
            let files = match open {
                Some(files) => files,
                None => open.insert(self.open_files()?),
            };
            match FileExt::try_lock(&files.lock) {
                Ok(()) => {}
                Err(fs4::TryLockError::WouldBlock) => return Ok(false),
                Err(fs4::TryLockError::Error(error)) => return Err(failed(&error)),
            }
            // Somebody may have removed the files, and others then have new ones.
            if [&files.lock, &files.halves[0], &files.halves[1]]
                .into_iter()
                .all(|file| file.metadata().is_ok_and(|data| is_linked(&data)))
            {
                return Ok(true);
            }
            *open = None;
        }
    }

    fn under_lock<T: Kept, R>(
        &self,
        open: &mut Option<Open>,
        change: impl FnOnce(&mut T, Micros) -> R,
    ) -> Result<R, StoreError> {
        let Some(files) = open else {
            return Err(StoreError::new("the state is not open"));
        };
        let done = self.read_and_write(files, change);
        let unlocked = FileExt::unlock(&files.lock);
        if done.is_err() || unlocked.is_err() {
            // Closing the file gives the lock back in any case.
            *open = None;
        }
        done
    }

    fn read_and_write<T: Kept, R>(
        &self,
        files: &mut Open,
        change: impl FnOnce(&mut T, Micros) -> R,
    ) -> Result<R, StoreError> {
        let failed = |what: &str, error: &dyn fmt::Display| {
            let shown = self.path("*");
            StoreError::new(format!("can't {what} {}: {error}", shown.display()))
        };
        let Found {
            content,
            number,
            half,
            is_harmed,
        } = files
            .read::<Content<T>>()
            .map_err(|error| failed("read", &error))?;
        let now = clock::now().map_err(|error| failed("tell the time for", &error))?;
        let boot = clock::boot();
        let is_new = content.is_none();
        let mut content = content.unwrap_or_default();
        let is_foreign = !is_new && content.boot != boot;
        if is_foreign && files.wrote {
            return Err(StoreError::new(format!(
                "{} is used from another machine too, whose clock is another; machines can share a \
                 quota through Redis",
                self.path("*").display()
            )));
        }
        if is_foreign || is_harmed {
            content.state.forget(now, &self.windows, is_harmed);
        }
        boot.clone_into(&mut content.boot);
        let done = change(&mut content.state, now);
        files
            .write(&content, number + 1, half)
            .and_then(|()| files.mark())
            .map_err(|error| failed("write", &error))?;
        files.wrote = true;
        Ok(done)
    }

    fn open_files(&self) -> Result<Open, StoreError> {
        let failed = |path: &Path, error: io::Error| {
            StoreError::new(format!("can't open {}: {error}", path.display()))
        };
        private_directory(&self.directory).map_err(|error| failed(&self.directory, error))?;
        let open = |ending| {
            let path = self.path(ending);
            private_file(&path).map_err(|error| failed(&path, error))
        };
        let lock = open("lock")?;
        Ok(Open {
            is_marked: lock.metadata().is_ok_and(|data| data.len() > 0),
            lock,
            halves: [open("a")?, open("b")?],
            wrote: false,
            buffer: Vec::new(),
        })
    }
}

/// What was read of both halves.
struct Found<T> {
    content: Option<T>,
    /// The number of the write that it comes from.
    number: u64,
    /// The half to write next.
    half: usize,
    /// Something is there, and none of it can be read.
    is_harmed: bool,
}

impl Open {
    fn read<T: DeserializeOwned>(&mut self) -> io::Result<Found<T>> {
        let mut numbers = [None; 2];
        let mut heads = [[0; HEAD]; 2];
        // A process that was here before may have been the first to write.
        self.is_marked = self.is_marked || self.lock.metadata()?.len() > 0;
        let mut is_written = self.is_marked;
        for half in 0..2 {
            let length = read_at_start(&self.halves[half], &mut heads[half])?;
            is_written |= length > 0;
            numbers[half] = Head::read(&heads[half][..length]);
        }
        let mut order = [0, 1];
        order.sort_by_key(|half| std::cmp::Reverse(numbers[*half].map(|head| head.number)));
        for half in order {
            let Some(head) = numbers[half] else { continue };
            self.buffer.resize(HEAD + head.length, 0);
            let length = read_at_start(&self.halves[half], &mut self.buffer)?;
            let Some(body) = self.buffer[..length].get(HEAD..) else {
                continue;
            };
            if body.len() == head.length
                && checksum(head.number, body) == head.checksum
                && let Ok(content) = serde_json::from_slice(body)
            {
                return Ok(Found {
                    content: Some(content),
                    number: head.number,
                    half: 1 - half,
                    is_harmed: false,
                });
            }
        }
        let newest = numbers.iter().flatten().map(|head| head.number).max();
        Ok(Found {
            content: None,
            number: newest.unwrap_or(0),
            half: 0,
            is_harmed: is_written,
        })
    }

    fn write<T: Serialize>(&mut self, content: &T, number: u64, half: usize) -> io::Result<()> {
        self.buffer.clear();
        self.buffer.resize(HEAD, b' ');
        serde_json::to_writer(&mut self.buffer, content)?;
        let body = &self.buffer[HEAD..];
        let head = Head {
            number,
            length: body.len(),
            checksum: checksum(number, body),
        }
        .written();
        self.buffer[..HEAD].copy_from_slice(head.as_bytes());
        let length = self.buffer.len().next_multiple_of(STEP);
        self.buffer.resize(length, b' ');
        let mut file = &self.halves[half];
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&self.buffer)
    }

    /// Notes in the file with the lock that there is a state.
    fn mark(&mut self) -> io::Result<()> {
        if !self.is_marked {
            (&self.lock).write_all(b"crm1\n")?;
            self.is_marked = true;
        }
        Ok(())
    }
}

/// Of the number too, so that a harmed one is not taken for the newest.
fn checksum(number: u64, body: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&number.to_le_bytes());
    hasher.update(body);
    hasher.finalize()
}

#[derive(Clone, Copy)]
struct Head {
    number: u64,
    length: usize,
    checksum: u32,
}

impl Head {
    fn written(self) -> String {
        let Self {
            number,
            length,
            checksum,
        } = self;
        format!("crm1 {number:016x} {length:08x} {checksum:08x}\n")
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?.strip_suffix('\n')?;
        let mut words = text.strip_prefix("crm1 ")?.split(' ');
        let mut next = |length| {
            let word = words.next().filter(|word| word.len() == length)?;
            u64::from_str_radix(word, 16).ok()
        };
        Some(Self {
            // No file is written so often.
            number: next(16).filter(|number| *number < 1 << 62)?,
            length: usize::try_from(next(8)?)
                .ok()
                .filter(|length| *length < 1 << 26)?,
            checksum: u32::try_from(next(8)?).ok()?,
        })
    }
}

fn read_at_start(mut file: &File, buffer: &mut [u8]) -> io::Result<usize> {
    file.seek(SeekFrom::Start(0))?;
    let mut length = 0;
    while length < buffer.len() {
        match file.read(&mut buffer[length..]) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(length)
}

#[cfg(unix)]
fn is_linked(data: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    data.nlink() > 0
}

// An open file can't be removed there.
#[cfg(not(unix))]
fn is_linked(_: &std::fs::Metadata) -> bool {
    true
}

/// Makes the directory, for its owner alone.
fn private_directory(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
        builder.mode(0o700).create(path)?;
        let data = std::fs::metadata(path)?;
        if data.uid() != rustix::process::geteuid().as_raw() {
            return Err(io::Error::new(
                io::ErrorKind::PermissionDenied,
                "it belongs to another user",
            ));
        }
        if data.permissions().mode() & 0o077 != 0 {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o700))?;
        }
        Ok(())
    }
    #[cfg(not(unix))]
    builder.create(path)
}

/// Opens a file, for its owner alone.
fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        let file = options.mode(0o600).open(path)?;
        if file.metadata()?.permissions().mode() & 0o077 != 0 {
            file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
        }
        Ok(file)
    }
    #[cfg(not(unix))]
    options.open(path)
}

/// The quota of an account in files.
#[derive(Debug)]
pub(crate) struct FileQuota {
    files: Arc<Files>,
    life: Arc<Life>,
}

/// A file that a process which waits keeps locked as long as it lives.
#[derive(Debug, Default)]
struct Life(Mutex<Option<(PathBuf, File)>>);

impl Life {
    fn kept(&self) -> std::sync::MutexGuard<'_, Option<(PathBuf, File)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shows that this process lives. If it can't, its calls lose their slots and ask again.
    fn show(&self, path: PathBuf) {
        let mut kept = self.kept();
        let is_there = kept
            .as_ref()
            .is_some_and(|(_, file)| file.metadata().is_ok_and(|data| is_linked(&data)));
        if is_there {
            return;
        }
        if let Ok(file) = private_file(&path)
            && FileExt::try_lock(&file).is_ok()
        {
            *kept = Some((path, file));
        }
    }

    /// Removes the files of an account's dead processes, also of those that no call waits of.
    fn sweep(directory: &Path, name: &str) {
        let Ok(files) = std::fs::read_dir(directory) else {
            return;
        };
        for file in files.flatten() {
            let is_life = file.file_name().to_str().is_some_and(|found| {
                let rest = found.strip_prefix(name);
                rest.is_some_and(|rest| rest.starts_with('.') && rest.ends_with(".live"))
            });
            if is_life {
                Self::is_dead(&file.path());
            }
        }
    }

    /// Whether another process is dead; its file is then removed.
    fn is_dead(path: &Path) -> bool {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) => return error.kind() == io::ErrorKind::NotFound,
        };
        let is_dead = FileExt::try_lock(&file).is_ok();
        if is_dead {
            let _ = std::fs::remove_file(path);
        }
        is_dead
    }
}

impl Drop for Life {
    fn drop(&mut self) {
        if let Some((path, _)) = &*self.kept() {
            let _ = std::fs::remove_file(path);
        }
    }
}

impl FileQuota {
    pub(crate) fn new(files: Arc<Files>) -> Self {
        let life = Arc::default();
        Self { files, life }
    }
}

impl Quota for FileQuota {
    fn ask(&self, ask: SlotAsk) -> BoxFuture<'static, Result<QuotaReply, StoreError>> {
        let (files, life) = (Arc::clone(&self.files), Arc::clone(&self.life));
        self.files.change(move |state: &mut State, now| {
            let path = |process: u64| files.path(&format!("{process:016x}.live"));
            state.bury(|process| process != ask.process && Life::is_dead(&path(process)));
            let response = state.ask(now, &files.windows, &ask, true);
            if let Decision::Wait { .. } = response {
                life.show(path(ask.process));
            }
            QuotaReply {
                response,
                processes: state.processes(),
                quick: state.quick(),
                lost: state.take_loss(),
            }
        })
    }

    fn leave(
        &self,
        id: u64,
        went: Option<(Micros, u32)>,
    ) -> BoxFuture<'static, Result<(), StoreError>> {
        let windows = self.files.windows.clone();
        self.files
            .change(move |state: &mut State, now| state.leave(now, &windows, id, went))
    }

    fn done(
        &self,
        went: (Micros, u32),
        took: Micros,
    ) -> BoxFuture<'static, Result<(), StoreError>> {
        let windows = self.files.windows.clone();
        self.files
            .change(move |state: &mut State, now| state.done(now, &windows, went, took))
    }

    fn pause(&self, pause: Duration, rejected: bool) -> BoxFuture<'static, Result<(), StoreError>> {
        let windows = self.files.windows.clone();
        self.files.change(move |state: &mut State, now| {
            state.pause(now, &windows, clock::micros(pause), rejected);
        })
    }

    fn snapshot(&self) -> BoxFuture<'static, Result<Snapshot, StoreError>> {
        let files = Arc::clone(&self.files);
        self.files.change(move |state: &mut State, now| {
            Life::sweep(&files.directory, &files.name);
            state.snapshot(now, &files.windows)
        })
    }

    fn reset(&self) -> BoxFuture<'static, Result<(), StoreError>> {
        self.files
            .change(move |state: &mut State, _| *state = State::default())
    }

    fn location(&self) -> String {
        self.files.path("*").display().to_string()
    }
}

/// The token of an account in files.
#[derive(Debug)]
pub(crate) struct FileTokens(pub(crate) Arc<Files>);

impl Tokens for FileTokens {
    fn step(&self, step: TokenStep) -> BoxFuture<'static, Result<Stepped, StoreError>> {
        self.0
            .change(move |state: &mut TokenState, now| state.step(now, step))
    }

    fn location(&self) -> String {
        self.0.path("*").display().to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(directory: &Path) -> Arc<Files> {
        let windows = vec![Window {
            requests: 2,
            length: 60_000_000,
        }];
        Files::new(directory.to_owned(), "probe".to_owned(), windows)
    }

    fn ask(id: u64) -> SlotAsk {
        SlotAsk {
            id,
            process: 1,
            lane: 0,
            weight: 1,
            patience: None,
            pause: None,
            who: String::new(),
        }
    }

    async fn told(files: &Arc<Files>, id: u64) -> QuotaReply {
        let quota = FileQuota::new(Arc::clone(files));
        quota.ask(ask(id)).await.expect("a response")
    }

    fn goes(told: QuotaReply) -> bool {
        matches!(told.response, Decision::Go { .. })
    }

    #[tokio::test]
    async fn a_half_that_was_not_written_whole_changes_nothing() {
        let directory = tempfile::tempdir().expect("a directory");
        assert!(goes(told(&files(directory.path()), 1).await));
        let newest = directory.path().join("probe.a");
        let whole = std::fs::read(&newest).expect("a file");
        for length in [0, 1, HEAD - 1, HEAD, HEAD + 1, HEAD + 20] {
            // The first write after it was cut short.
            std::fs::write(directory.path().join("probe.b"), &whole[..length]).expect("written");
            std::fs::write(&newest, &whole).expect("written");
            assert!(goes(told(&files(directory.path()), 2).await), "{length}");
            let third = told(&files(directory.path()), 3).await;
            assert!(!goes(third) && !third.lost, "{length}");
        }
        assert!(!goes(told(&files(directory.path()), 4).await));
    }

    #[tokio::test]
    async fn state_that_can_not_be_read_costs_a_window_and_no_limit() {
        let directory = tempfile::tempdir().expect("a directory");
        assert!(goes(told(&files(directory.path()), 1).await));
        let path = directory.path();
        let mut id = 1;
        for harmed in ["harmed", "", &"\0".repeat(STEP)] {
            for half in ["a", "b"] {
                std::fs::write(path.join(format!("probe.{half}")), harmed).expect("written");
            }
            // Whoever finds it, a call is told.
            let quota = FileQuota::new(files(path));
            let found = quota.snapshot().await.expect("a snapshot");
            assert_eq!(found.paused, 60_000_000);
            id += 1;
            let after = told(&files(path), id).await;
            assert!(after.lost, "{harmed:?}");
            assert!(matches!(after.response, Decision::Wait { wait } if wait > 50_000_000));
            assert!(!told(&files(path), id).await.lost);
        }
    }

    #[tokio::test]
    async fn a_token_that_can_not_be_read_is_told_of_and_its_fence_not_given_again() {
        let directory = tempfile::tempdir().expect("a directory");
        let tokens = || FileTokens(files(directory.path()));
        let lease = TokenStep::Lease { hold: 9_000_000 };
        let first = tokens().step(lease.clone()).await.expect("a lease");
        assert!(first.holds && !first.was_harmed);
        for half in ["a", "b"] {
            let path = directory.path().join(format!("probe.{half}"));
            std::fs::write(path, [0x93; 500]).expect("written");
        }
        let found = tokens().step(TokenStep::Load).await.expect("a step");
        assert!(found.token.is_none() && found.was_harmed);
        let next = tokens().step(lease).await.expect("a lease");
        assert!(next.holds && !next.was_harmed);
        assert!(next.fence > first.fence, "{next:?}");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn files_of_dead_processes_go_when_somebody_looks() {
        let directory = tempfile::tempdir().expect("a directory");
        let files = files(directory.path());
        let alive = FileQuota::new(Arc::clone(&files));
        for id in 1..4 {
            alive.ask(ask(id)).await.expect("a response");
        }
        let live = |name: &str| directory.path().join(format!("{name}.live"));
        let (mine, dead) = (
            live("probe.0000000000000001"),
            live("probe.00000000000000aa"),
        );
        let other = live("prober.00000000000000aa");
        for path in [&dead, &other] {
            std::fs::write(path, "").expect("written");
        }
        alive.snapshot().await.expect("a snapshot");
        assert!(mine.exists() && other.exists() && !dead.exists());
        drop(alive);
        assert!(!mine.exists());
    }

    #[tokio::test]
    async fn state_of_another_boot_costs_a_window_and_another_machine_is_told_of() {
        let directory = tempfile::tempdir().expect("a directory");
        let files = files(directory.path());
        assert!(goes(told(&files, 1).await));
        let path = directory.path().join("probe.a");
        let foreign = |path: &Path| {
            let mut other = private_file(path).expect("a file");
            let mut text = String::new();
            other.read_to_string(&mut text).expect("read");
            let boot = clock::boot();
            let body = text[HEAD..]
                .trim_end()
                .replace(boot, &"0".repeat(boot.len()));
            let head = Head {
                number: 9,
                length: body.len(),
                checksum: checksum(9, body.as_bytes()),
            };
            std::fs::write(path, head.written() + &body).expect("written");
        };
        foreign(&path);
        let quota = FileQuota::new(Arc::clone(&files));
        let error = quota.ask(ask(2)).await.expect_err("an error").to_string();
        assert!(error.contains("another machine"), "{error}");
        // A process that begins later takes it for the last boot, once.
        let later = self::files(directory.path());
        let after = told(&later, 3).await;
        assert!(after.lost && !goes(after));
    }

    #[tokio::test]
    async fn files_that_somebody_removes_are_made_anew() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("quota");
        let (one, two) = (files(&path), files(&path));
        assert!(goes(told(&one, 1).await) && goes(told(&two, 2).await));
        std::fs::remove_dir_all(&path).expect("removed");
        assert!(goes(told(&one, 3).await) && goes(told(&two, 4).await));
        assert!(!goes(told(&one, 5).await));
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn only_the_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("quota");
        std::fs::create_dir(&path).expect("a directory");
        let open = std::fs::Permissions::from_mode(0o777);
        std::fs::set_permissions(&path, open).expect("changed");
        std::fs::write(path.join("probe.lock"), "").expect("written");
        told(&files(&path), 1).await;
        let mode = |path: &Path| {
            let data = std::fs::metadata(path).expect("a file");
            data.permissions().mode() & 0o777
        };
        assert_eq!(mode(&path), 0o700);
        for ending in ["lock", "a", "b"] {
            assert_eq!(mode(&path.join(format!("probe.{ending}"))), 0o600);
        }
    }

    #[tokio::test]
    async fn a_lock_that_is_kept_is_told_of() {
        let directory = tempfile::tempdir().expect("a directory");
        told(&files(directory.path()), 1).await;
        let lock = File::open(directory.path().join("probe.lock")).expect("a file");
        FileExt::lock(&lock).expect("locked");
        let quota = FileQuota::new(files(directory.path()));
        let error = quota.ask(ask(2)).await.expect_err("an error").to_string();
        assert!(error.contains("locked for 5 s"), "{error}");
        FileExt::unlock(&lock).expect("unlocked");
        assert!(goes(quota.ask(ask(2)).await.expect("a response")));
    }
}
