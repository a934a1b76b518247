//! What an account is called in a store, and how its tokens are sealed there.

use std::fmt::{self, Write};

use crm_runtime::StoreError;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hkdf::{HKDF_SHA256, Salt};
use ring::rand::{SecureRandom, SystemRandom};
use secrecy::{ExposeSecret, SecretString};

/// Makes keys and names of other versions of this crate differ.
const SALT: &[u8] = b"crm-shared 1";

/// An account at a vendor, told by its credentials.
///
/// Whoever shares a store is the same account if vendor and credentials are the same. The store
/// learns neither: the account's name there is derived from the secret by HKDF, and so is the key
/// that tokens are sealed with.
///
/// ```
/// use crm_shared::Account;
///
/// let account = Account::api_key("minotaur", &"key".into());
/// assert!(!format!("{account:?}").contains("key"));
/// ```
#[derive(Clone)]
pub struct Account {
    vendor: String,
    id: String,
    secret: SecretString,
}

impl Account {
    /// The account of an API key or of an access token of your own.
    pub fn api_key(vendor: impl Into<String>, key: &SecretString) -> Self {
        Self::client(vendor, "", key)
    }

    /// The account of an id and a secret, for vendors that issue tokens for them.
    pub fn client(vendor: impl Into<String>, id: impl Into<String>, secret: &SecretString) -> Self {
        Self {
            vendor: vendor.into(),
            id: id.into(),
            secret: secret.clone(),
        }
    }

    /// Short name of the vendor.
    pub fn vendor(&self) -> &str {
        &self.vendor
    }

    /// A name that tells the account from others, another one for each purpose. It is made from the
    /// credentials by HKDF, and nothing of them can be read from it.
    pub fn name(&self, purpose: &[&str]) -> String {
        let mut name = self.vendor.clone();
        name.retain(|c| c.is_ascii_alphanumeric());
        name.push('-');
        for byte in &self.derive("name", purpose)[..16] {
            let _ = write!(name, "{byte:02x}");
        }
        name
    }

    /// What seals tokens for a purpose.
    pub(crate) fn seal(&self, purpose: &[&str]) -> Seal {
        // A key of 32 bytes always fits.
        let key = UnboundKey::new(&CHACHA20_POLY1305, &self.derive("seal", purpose));
        Seal(key.ok().map(LessSafeKey::new))
    }

    fn derive(&self, what: &str, purpose: &[&str]) -> [u8; 32] {
        let mut info = Vec::new();
        let parts = [what, &self.vendor, &self.id];
        for part in parts.iter().chain(purpose) {
            info.extend_from_slice(&(part.len() as u64).to_le_bytes());
            info.extend_from_slice(part.as_bytes());
        }
        let secret = self.secret.expose_secret().as_bytes();
        let mut derived = [0; 32];
        let info = [&info[..]];
        let expanded = Salt::new(HKDF_SHA256, SALT).extract(secret);
        let filled = expanded
            .expand(&info, HKDF_SHA256)
            .and_then(|okm| okm.fill(&mut derived));
        // HKDF gives up to 8,160 bytes.
        debug_assert!(filled.is_ok());
        derived
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("vendor", &self.vendor)
            .finish_non_exhaustive()
    }
}

/// Seals tokens with ChaCha20-Poly1305 under a random nonce.
pub(crate) struct Seal(Option<LessSafeKey>);

impl Seal {
    /// The sealed text, in hexadecimal. It opens only with the same fence.
    pub(crate) fn seal(&self, text: &SecretString, fence: u64) -> Result<String, StoreError> {
        let problem = || StoreError::new("can't seal the access token");
        let key = self.0.as_ref().ok_or_else(problem)?;
        let mut nonce = [0; NONCE_LEN];
        SystemRandom::new()
            .fill(&mut nonce)
            .map_err(|_| problem())?;
        let mut sealed = text.expose_secret().as_bytes().to_vec();
        let with = Nonce::assume_unique_for_key(nonce);
        key.seal_in_place_append_tag(with, Aad::from(fence.to_le_bytes()), &mut sealed)
            .map_err(|_| problem())?;
        let mut written = String::new();
        for byte in nonce.iter().chain(&sealed) {
            let _ = write!(written, "{byte:02x}");
        }
        Ok(written)
    }

    /// The text; `None` if it was sealed by another, or has been changed.
    pub(crate) fn open(&self, sealed: &str, fence: u64) -> Option<SecretString> {
        let mut bytes = Vec::new();
        for at in (0..sealed.len()).step_by(2) {
            bytes.push(u8::from_str_radix(sealed.get(at..at + 2)?, 16).ok()?);
        }
        let (nonce, sealed) = bytes.split_at_mut_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let aad = Aad::from(fence.to_le_bytes());
        let text = self.0.as_ref()?.open_in_place(nonce, aad, sealed).ok()?;
        String::from_utf8(text.to_vec()).ok().map(Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(vendor: &str, id: &str, secret: &str) -> Account {
        Account::client(vendor, id, &secret.into())
    }

    #[test]
    fn each_account_has_a_name_of_its_own_that_tells_nothing() {
        let names: std::collections::BTreeSet<_> = [
            account("snov", "id", "secret"),
            account("snov", "id", "other"),
            account("snov", "ids", "ecret"),
            account("snov", "", "secret"),
            account("minotaur", "id", "secret"),
        ]
        .iter()
        .map(|account| account.name(&["limits"]))
        .collect();
        assert_eq!(names.len(), 5);
        let one = account("snov", "the-id", "the-secret");
        assert_eq!(one.name(&["a"]), one.clone().name(&["a"]));
        assert_ne!(one.name(&["a", "b"]), one.name(&["ab"]));
        let name = one.name(&["limits"]);
        assert!(name.starts_with("snov-") && name.len() == 37, "{name}");
        assert!(!name.contains("the"));
    }

    #[test]
    fn only_the_account_opens_what_it_has_sealed() {
        let seal = account("snov", "id", "secret").seal(&["a"]);
        let sealed = seal.seal(&"token".into(), 7).expect("sealed");
        assert!(!sealed.contains("token"));
        let opened = seal.open(&sealed, 7).expect("opened");
        assert_eq!(opened.expose_secret(), "token");
        assert!(seal.open(&sealed, 8).is_none());
        let other = account("snov", "id", "other").seal(&["a"]);
        assert!(other.open(&sealed, 7).is_none());
        let elsewhere = account("snov", "id", "secret").seal(&["b"]);
        assert!(elsewhere.open(&sealed, 7).is_none());
        for harmed in [
            "",
            "00",
            "zz",
            "é",
            &sealed[2..],
            &sealed[..sealed.len() - 1],
        ] {
            assert!(seal.open(harmed, 7).is_none());
        }
        // Twice the same is not seen to be the same.
        assert_ne!(seal.seal(&"token".into(), 7).expect("sealed"), sealed);
    }
}
