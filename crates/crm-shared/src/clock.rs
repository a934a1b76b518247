//! A clock that all processes of a machine share, and that nobody can set.

use std::io;
use std::sync::OnceLock;
use std::time::Duration;

use crate::plan::Micros;

/// Microseconds since the machine started.
#[cfg(unix)]
pub(crate) fn now() -> io::Result<Micros> {
    use rustix::time::{ClockId, clock_gettime};
    // It counts the time that the machine sleeps too, where there is such a clock.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let clock = ClockId::Boottime;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    let clock = ClockId::Monotonic;
    let time = clock_gettime(clock);
    let seconds = Micros::try_from(time.tv_sec).map_err(io::Error::other)?;
    let nanos = Micros::try_from(time.tv_nsec).map_err(io::Error::other)?;
    Ok(seconds * 1_000_000 + nanos / 1000)
}

/// Microseconds by the wall clock. If it is set back, the plan lets nothing go for one window.
#[cfg(not(unix))]
pub(crate) fn now() -> io::Result<Micros> {
    let since = std::time::SystemTime::now().duration_since(std::time::SystemTime::UNIX_EPOCH);
    since.map(micros).map_err(io::Error::other)
}

/// Tells one run of the machine from the next, where the system does. Empty otherwise: a clock that
/// has begun anew is then seen by its time, which is before that of the state.
pub(crate) fn boot() -> &'static str {
    static BOOT: OnceLock<String> = OnceLock::new();
    BOOT.get_or_init(|| {
        std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
            .map(|id| id.trim().to_owned())
            .unwrap_or_default()
    })
}

pub(crate) fn micros(duration: Duration) -> Micros {
    Micros::try_from(duration.as_micros()).unwrap_or(Micros::MAX / 4)
}
