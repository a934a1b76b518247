//! Seals the keys of journals, so that the engine's log has no key that hashes could be tried with.

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hkdf::{HKDF_SHA256, Salt};
use ring::rand::{SecureRandom, SystemRandom};
use secrecy::{ExposeSecret, SecretString};

use crate::Error;

/// ChaCha20-Poly1305 under a key that is derived from the fleet's.
pub(crate) struct Seal(Option<LessSafeKey>);

impl Seal {
    pub(crate) fn new(key: &SecretString) -> Self {
        let mut derived = [0; 32];
        let info = [&b"key of a journal"[..]];
        let expanded =
            Salt::new(HKDF_SHA256, b"crm-fleet 1").extract(key.expose_secret().as_bytes());
        let filled = expanded
            .expand(&info, HKDF_SHA256)
            .and_then(|okm| okm.fill(&mut derived));
        let key = UnboundKey::new(&CHACHA20_POLY1305, &derived);
        Self(filled.and(key).ok().map(LessSafeKey::new))
    }

    /// The sealed bytes, in hexadecimal. They open only for the same account and workflow.
    pub(crate) fn seal(&self, bytes: &[u8], of: &str) -> Result<String, Error> {
        let problem = || Error::usage("the key of a journal can't be sealed");
        let key = self.0.as_ref().ok_or_else(problem)?;
        let mut nonce = [0; NONCE_LEN];
        SystemRandom::new()
            .fill(&mut nonce)
            .map_err(|_| problem())?;
        let mut sealed = bytes.to_vec();
        let with = Nonce::assume_unique_for_key(nonce);
        key.seal_in_place_append_tag(with, Aad::from(of.as_bytes()), &mut sealed)
            .map_err(|_| problem())?;
        let all = nonce.iter().chain(&sealed);
        Ok(all.map(|byte| format!("{byte:02x}")).collect())
    }

    /// The bytes; `None` if they were sealed with another key or for something else.
    pub(crate) fn open(&self, sealed: &str, of: &str) -> Option<Vec<u8>> {
        let mut bytes = (0..sealed.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(sealed.get(at..at + 2)?, 16).ok())
            .collect::<Option<Vec<u8>>>()?;
        let (nonce, sealed) = bytes.split_at_mut_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let key = self.0.as_ref()?;
        let opened = key
            .open_in_place(nonce, Aad::from(of.as_bytes()), sealed)
            .ok()?;
        Some(opened.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_for_the_same_fleet_and_workflow_only() {
        let seal = |key: &str| Seal::new(&key.to_owned().into());
        let sealed = seal("one").seal(b"secret", "a").expect("sealed");
        assert_eq!(
            seal("one").open(&sealed, "a").as_deref(),
            Some(&b"secret"[..])
        );
        for (key, of) in [("two", "a"), ("one", "b")] {
            assert_eq!(seal(key).open(&sealed, of), None);
        }
        let changed = sealed.replace(&sealed[..2], "zz");
        for other in ["", "00", &sealed[2..], &*changed] {
            assert_eq!(seal("one").open(other, "a"), None);
        }
    }
}
