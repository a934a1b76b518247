//! Places of lists that were interrupted, kept by name so that a command can continue from them.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crm_facade::Checkpoint;

use crate::failure::Failure;
use crate::quota::state_directory;

/// After so long nobody continues with a list.
const KEPT: Duration = Duration::from_secs(30 * 24 * 60 * 60);

fn directory() -> Option<PathBuf> {
    state_directory().map(|directory| directory.join("checkpoints"))
}

/// Keeps a checkpoint, and gives what `--resume` takes for it: its name, or the checkpoint itself where
/// there is no place to keep it.
pub(super) fn keep(checkpoint: &Checkpoint) -> Option<String> {
    let text = serde_json::to_string(checkpoint).ok()?;
    let kept = directory().and_then(|directory| keep_in(&directory, &text).ok());
    Some(kept.unwrap_or(text))
}

fn keep_in(directory: &Path, text: &str) -> std::io::Result<String> {
    fs::create_dir_all(directory)?;
    forget_old(directory);
    for number in 1_u64.. {
        let name = format!("list-{number}");
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        // Filters may be personal.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(directory.join(&name)) {
            Ok(mut file) => return file.write_all(text.as_bytes()).map(|()| name),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

fn forget_old(directory: &Path) {
    let is_old = |path: &Path| {
        let changed = fs::metadata(path).and_then(|file| file.modified());
        let age = changed.map(|changed| SystemTime::now().duration_since(changed));
        matches!(age, Ok(Ok(age)) if age > KEPT)
    };
    let files = fs::read_dir(directory).into_iter().flatten().flatten();
    for path in files.map(|file| file.path()).filter(|path| is_old(path)) {
        // What can't be removed is in nobody's way.
        let _ = fs::remove_file(path);
    }
}

/// The checkpoint that `--resume` names, or is.
///
/// # Errors
///
/// If there is none of that name, or it can't be read.
pub(super) fn read(given: &str) -> Result<Checkpoint, Failure> {
    let is_name = given
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let kept = directory().filter(|_| is_name).map(|all| all.join(given));
    let text = kept.and_then(|path| fs::read_to_string(path).ok());
    let text = text.as_deref().unwrap_or(given);
    serde_json::from_str(text).map_err(|_| {
        Failure::usage("`--resume` names no checkpoint")
            .advice("give it as it was told when the list was interrupted")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_checkpoint_has_a_name_of_its_own() {
        let folder = tempfile::tempdir().expect("a folder");
        let directory = folder.path().join("checkpoints");
        for name in ["list-1", "list-2"] {
            assert_eq!(keep_in(&directory, name).expect("a file"), name);
        }
        let text = fs::read_to_string(directory.join("list-2"));
        assert_eq!(text.expect("a file"), "list-2");
    }
}
