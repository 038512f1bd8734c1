//! Passwords, second factors and recovery codes of people who work for the fund.

use domain::{actor::Role, ids::UserId, text::Email};
use rand::Rng;
use sha2::{Digest, Sha256};
use store::people::accounts::{Account, NewStaff};
use totp_rs::{Builder, Secret, Totp};

use crate::runtime::secrets::{self, Keys};

/// An account to be written, with what its owner must be told.
#[derive(Debug)]
pub struct FreshCredentials {
    pub row: NewStaff,
    pub password: String,
    /// Base32, for an authenticator app.
    pub secret: String,
    /// The [`secret`](Self::secret) as an `otpauth:` address.
    pub address: String,
}

/// An account with a password and a second factor that are known already: for the demo and for tests.
///
/// # Errors
/// The password cannot be hashed.
pub async fn with(
    keys: &Keys,
    (role, email, name): (Role, Email, String),
    password: String,
    secret: String,
) -> anyhow::Result<FreshCredentials> {
    let plain = password.clone();
    let password_hash = tokio::task::spawn_blocking(move || secrets::hash_password(&plain)).await??;
    let sealed_totp = keys.seal(&secret, email.as_str());
    let address = totp(&secret, email.as_str()).and_then(|it| it.to_url().ok()).unwrap_or_default();
    Ok(FreshCredentials {
        row: NewStaff { role, email, name, password_hash, sealed_totp },
        password,
        secret,
        address,
    })
}

/// How many recovery codes somebody has, and of how many signs: 80 bits each, so that their hashes tell nothing.
const RECOVERY_CODES: usize = 10;
const SIGNS: usize = 16;
/// Signs that cannot be taken for one another (Crockford's Base32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Shortest password. Long ones that can be remembered are better than short ones that cannot (NIST SP 800-63B, 5.1.1).
pub const SHORTEST_PASSWORD: usize = 12;
const LONGEST_PASSWORD: usize = 200;

/// A code of 80 random bits in groups of four, for an invitation or to recover with.
#[must_use]
pub fn long_code() -> String {
    let mut raw = [0_u8; SIGNS];
    rand::rng().fill_bytes(&mut raw);
    let signs: Vec<char> = raw.iter().map(|it| char::from(ALPHABET[usize::from(it % 32)])).collect();
    signs.chunks(4).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// A long code as it was meant: capitals, no signs between, and no O or I where 0 or 1 stands.
fn meant(typed: &str) -> String {
    typed
        .to_ascii_uppercase()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|it| match it {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

/// The hash of an invitation's code.
#[must_use]
pub fn invitation_hash(typed: &str) -> String {
    secrets::hex(&Sha256::digest(format!("invitation {}", meant(typed))))
}

/// The hash of a recovery code of an account; `None` when it does not look like one.
#[must_use]
pub fn recovery_hash(account: UserId, typed: &str) -> Option<String> {
    let code = meant(typed);
    (code.len() == SIGNS).then(|| secrets::hex(&Sha256::digest(format!("recovery {account} {code}"))))
}

/// Fresh recovery codes, and what is kept of them.
#[must_use]
pub fn recovery_codes(account: UserId) -> (Vec<String>, Vec<String>) {
    let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| long_code()).collect();
    let hashes = codes.iter().filter_map(|it| recovery_hash(account, it)).collect();
    (codes, hashes)
}

/// Whether a password is good enough for this person; else the key of the sentence that says why not.
///
/// # Errors
/// Too short, too long, one sign all over, or with their own name or address in it.
pub fn check_password(password: &str, account: &Account) -> Result<(), &'static str> {
    let count = password.chars().count();
    if count < SHORTEST_PASSWORD {
        return Err("error-password-short");
    }
    if LONGEST_PASSWORD < count {
        return Err("error-password-long");
    }
    let low = password.to_lowercase();
    let local = account.email.as_str().split('@').next().unwrap_or_default().to_lowercase();
    let parts = account.name.split_whitespace().map(str::to_lowercase).chain([local]);
    let mut different: Vec<char> = low.chars().collect();
    different.sort_unstable();
    different.dedup();
    if different.len() < 5 || parts.into_iter().any(|it| 3 < it.len() && low.contains(&it)) {
        return Err("error-password-guessed");
    }
    Ok(())
}

/// The second factor of a base32 secret, as authenticator apps count it.
#[must_use]
pub fn totp(secret: &str, account: &str) -> Option<Totp> {
    let secret = Secret::try_from_base32(secret).ok()?;
    Builder::new()
        .with_secret(secret)
        .with_issuer(Some("TechEduFonds"))
        .with_account_name(account)
        .build()
        .ok()
}

/// Longest name in characters, as on the page.
pub const LONGEST_NAME: usize = 120;
