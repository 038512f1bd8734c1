//! New staff accounts: a password and a second factor, made here and shown once.

use domain::{actor::Role, text::Email};
use store::accounts::NewStaff;
use totp_rs::{Builder, Secret, Totp};

use crate::secrets::{self, Keys};

/// An account to be written, with what its owner must be told.
#[derive(Debug)]
pub struct Fresh {
    pub row: NewStaff,
    pub password: String,
    /// Base32, for an authenticator app.
    pub secret: String,
    /// The same as an `otpauth:` address.
    pub address: String,
}

/// Makes password and second factor of a new account.
///
/// # Errors
/// The password cannot be hashed.
pub async fn prepare(keys: &Keys, role: Role, email: Email, name: String) -> anyhow::Result<Fresh> {
    let password = secrets::token();
    let secret = Secret::generate().to_base32();
    with(keys, (role, email, name), password, secret).await
}

/// The same with a password and secret that are known already.
///
/// # Errors
/// The password cannot be hashed.
pub async fn with(
    keys: &Keys,
    (role, email, name): (Role, Email, String),
    password: String,
    secret: String,
) -> anyhow::Result<Fresh> {
    let plain = password.clone();
    let password_hash = tokio::task::spawn_blocking(move || secrets::hash_password(&plain)).await??;
    let sealed_totp = keys.seal(&secret, email.as_str());
    let address = totp(&secret, email.as_str()).and_then(|it| it.to_url().ok()).unwrap_or_default();
    Ok(Fresh { row: NewStaff { role, email, name, password_hash, sealed_totp }, password, secret, address })
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
