//! Another key for the fund: everything that the old one sealed is sealed with the new one.

use anyhow::{Context, ensure};
use store::{
    connection::locks::Alone,
    people::{
        security::{self, SecurityEvent, SecurityEventKind},
        staff,
    },
};

use crate::runtime::{clock::Clock, config::Config, serve};

/// Seals every second factor anew. Nodes with both keys go on meanwhile; afterwards the old key can be taken away.
///
/// # Errors
/// The old key is not set, or a secret opens with neither: then nothing is changed.
pub async fn rotate(config: &Config) -> anyhow::Result<()> {
    let keys = config.keys()?;
    ensure!(keys.has_old(), "key_old (TEF_KEY_OLD or TEF_KEY_OLD_FILE) is not set: the key of before");
    let db = serve::connect_existing(config).await?;
    let tx = db.begin().await?;
    tx.alone(Alone::Staff).await?;
    let sealed = staff::list_sealed(&tx).await?;
    for (id, email, secret) in &sealed {
        let plain = keys.open(secret, email).with_context(|| {
            format!("the second factor of account {id} opens with neither key; nothing is changed")
        })?;
        staff::reseal(&tx, *id, keys.seal(&plain, email)).await?;
    }
    let event = SecurityEvent {
        kind: SecurityEventKind::KeyRotated,
        account: None,
        about: None,
        source: "command line".to_owned(),
        request: String::new(),
        detail: None,
    };
    security::write(&tx, &event, Clock::System.moment()).await?;
    tx.commit().await?;
    println!("{} second factors are sealed with the present key", sealed.len());
    println!("when all nodes run with it, take the old key away and restart them");
    Ok(())
}
