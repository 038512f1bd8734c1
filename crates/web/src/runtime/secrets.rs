//! Keys, hashes and random values.

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chacha20poly1305::{
    Key, XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use rand::{Rng, RngExt};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256, Sha512};

/// Sealing form; a later one gets another number.
const FORM: &str = "v1";

/// What is derived from the fund's one key: for each use its own.
#[derive(Clone)]
pub struct Keys {
    pub cookies: axum_extra::extract::cookie::Key,
    seal: [u8; 32],
    hash: [u8; 32],
    /// The key of before, while what it sealed is sealed anew.
    old: Option<Box<Keys>>,
}

impl Keys {
    #[must_use]
    pub fn derive(secret: &SecretString) -> Self {
        let part = |name: &str| Sha512::digest(format!("techedufonds {name} {}", secret.expose_secret()));
        let half = |name: &str| {
            let mut bytes = [0; 32];
            bytes.copy_from_slice(&part(name)[..32]);
            bytes
        };
        Self {
            cookies: axum_extra::extract::cookie::Key::from(&part("cookies")),
            seal: half("seal"),
            hash: half("hash"),
            old: None,
        }
    }

    /// With the key of before beside it: what that one sealed can still be opened.
    #[must_use]
    pub fn beside(self, old: &SecretString) -> Self {
        Self { old: Some(Box::new(Self::derive(old))), ..self }
    }

    #[must_use]
    pub const fn has_old(&self) -> bool {
        self.old.is_some()
    }

    /// Encrypts a value for one place; sealed for one account it does not open for another.
    #[must_use]
    pub fn seal(&self, plain: &str, place: &str) -> String {
        let mut nonce = [0; 24];
        rand::rng().fill_bytes(&mut nonce);
        let cipher = XChaCha20Poly1305::new(&Key::from(self.seal));
        let payload = Payload { msg: plain.as_bytes(), aad: place.as_bytes() };
        let body = cipher.encrypt(&XNonce::from(nonce), payload).expect("a short text can be encrypted");
        format!("{FORM}.{}", URL_SAFE_NO_PAD.encode([&nonce[..], &body[..]].concat()))
    }

    /// What was sealed for this place, if it was.
    #[must_use]
    pub fn open(&self, sealed: &str, place: &str) -> Option<String> {
        self.open_own(sealed, place).or_else(|| self.old.as_ref()?.open_own(sealed, place))
    }

    fn open_own(&self, sealed: &str, place: &str) -> Option<String> {
        let raw = URL_SAFE_NO_PAD.decode(sealed.strip_prefix(FORM)?.strip_prefix('.')?).ok()?;
        let (nonce, body) = raw.split_first_chunk::<24>()?;
        let cipher = XChaCha20Poly1305::new(&Key::from(self.seal));
        let plain =
            cipher.decrypt(&XNonce::from(*nonce), Payload { msg: body, aad: place.as_bytes() }).ok()?;
        String::from_utf8(plain).ok()
    }

    /// A keyed hash, so that short codes and addresses cannot be guessed back from the database.
    #[must_use]
    pub fn hash(&self, text: &str) -> String {
        let mut digest = Sha256::new();
        digest.update(self.hash);
        digest.update(text.as_bytes());
        hex(&digest.finalize())
    }
}

impl Keys {
    /// The hash that the key of before made of the same text.
    #[must_use]
    pub fn old_hash(&self, text: &str) -> Option<String> {
        Some(self.old.as_ref()?.hash(text))
    }
}

#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}

/// 32 random bytes, for cookies and file names.
#[must_use]
pub fn token() -> String {
    let mut raw = [0; 32];
    rand::rng().fill_bytes(&mut raw);
    URL_SAFE_NO_PAD.encode(raw)
}

/// Six random digits.
#[must_use]
pub fn six_digits() -> String {
    format!("{:06}", rand::rng().random_range(0..1_000_000_u32))
}

/// Argon2id with the library's present parameters. Takes a while: call it in `spawn_blocking`.
///
/// # Errors
/// The library refuses the password, for example because of its length.
pub fn hash_password(password: &str) -> anyhow::Result<String> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    hash.map(|it| it.to_string()).map_err(|error| anyhow::anyhow!("cannot hash the password: {error}"))
}

/// Whether the password belongs to the hash. Takes a while: call it in `spawn_blocking`.
#[must_use]
pub fn password_fits(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash)
        .is_ok_and(|parsed| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok())
}
