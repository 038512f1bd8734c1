//! People who work for the fund, added from the command line.

use domain::{actor::Role, text::Email};
use store::accounts;

use crate::{clock::Clock, config::Config, secrets::Keys, serve, staff};

/// Adds somebody, and prints password and second factor, once.
///
/// # Errors
/// Names what is wrong.
pub async fn add(config: &Config, email: String, name: String, role: Role) -> anyhow::Result<()> {
    let email =
        Email::parse(&email).map_err(|_| anyhow::anyhow!("--email: {email} is not an e-mail address"))?;
    let db = serve::connect(config).await?;
    db.migrate().await?;
    let fresh = staff::prepare(&Keys::derive(&config.key()?), role, email, name).await?;
    let tx = db.begin().await?;
    match accounts::add_staff(&tx, fresh.row.clone(), Clock::System.now()).await {
        Ok(_) => tx.commit().await?,
        Err(store::StoreError::Duplicate) => anyhow::bail!("--email: this address has an account already"),
        Err(error) => return Err(error.into()),
    }
    println!("added {} as {}", fresh.row.name, role.name());
    println!("password:      {}", fresh.password);
    println!("second factor: {}", fresh.secret);
    println!("               {}", fresh.address);
    Ok(())
}
