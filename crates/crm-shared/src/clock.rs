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
    let shown = seconds * 1_000_000 + nanos / 1000;
    Ok(shown.saturating_add_signed(-namespace_offset()))
}

/// How far a time namespace, which containers may have, shifts the clock. Without it, containers of
/// one machine have one clock.
#[cfg(unix)]
fn namespace_offset() -> i64 {
    static OFFSET: OnceLock<i64> = OnceLock::new();
    *OFFSET.get_or_init(|| {
        let offsets = std::fs::read_to_string("/proc/self/timens_offsets");
        offsets
            .ok()
            .and_then(|text| boot_offset(&text))
            .unwrap_or(0)
    })
}

/// Reads the line `boottime SECONDS NANOSECONDS`, in microseconds.
#[cfg(unix)]
fn boot_offset(text: &str) -> Option<i64> {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("boottime"))?;
    let mut numbers = line.split_whitespace().map(str::parse::<i64>);
    let (seconds, nanos) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
    Some(seconds.checked_mul(1_000_000)? + nanos / 1000)
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

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_offset_of_a_time_namespace_is_read() {
        let read = |text| boot_offset(text);
        let none = "monotonic           0         0\nboottime            0         0\n";
        assert_eq!(read(none), Some(0));
        let some = "monotonic          -1 999999999\nboottime           -5 250000000\n";
        assert_eq!(read(some), Some(-4_750_000));
        assert_eq!(read(""), None);
    }
}
