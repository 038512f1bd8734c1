//! People who work for the fund, from the command line: for the first manager, and for when no two managers are left.

use anyhow::bail;
use domain::{actor::Role, ids::UserId, text::Email};
use store::{
    connection::locks::Alone,
    db::{Db, Tx},
    error::StoreError,
    people::{
        accounts,
        security::{self, SecurityEvent, SecurityEventKind},
        staff::{self as people, INVITATION_LASTS, Invited},
    },
};

use crate::runtime::{
    clock::Clock,
    config::Config,
    credentials::{LONGEST_NAME, invitation_hash, long_code},
    serve,
};

/// Adds somebody, and prints the code with which they set up their account, once.
///
/// # Errors
/// Names what is wrong.
pub async fn add(config: &Config, email: &str, name: &str, role: Role) -> anyhow::Result<()> {
    let email = parse(email)?;
    let name = name.trim().to_owned();
    if name.is_empty() || LONGEST_NAME < name.chars().count() || name.chars().any(char::is_control) {
        bail!("--name: must be 1 to {LONGEST_NAME} characters on one line");
    }
    let db = open(config).await?;
    let now = Clock::System.now();
    let tx = db.begin().await?;
    let invited = Invited { role, email, name: name.clone() };
    let id = match people::add(&tx, invited, now).await {
        Ok(id) => id,
        Err(StoreError::Duplicate) => bail!("--email: this address has an account already"),
        Err(error) => return Err(error.into()),
    };
    note(&tx, SecurityEventKind::AccountMade, id).await?;
    let code = invite(&tx, id).await?;
    tx.commit().await?;
    println!("added {name} as {}", role.name());
    tell(config, &code);
    Ok(())
}

/// Lets somebody who lost password or telephone set up their account anew. Until then nobody can sign in with it.
///
/// # Errors
/// Names what is wrong.
pub async fn reset(config: &Config, email: &str) -> anyhow::Result<()> {
    let email = parse(email)?;
    let db = open(config).await?;
    let tx = db.begin().await?;
    tx.alone(Alone::Staff).await?;
    let found = accounts::by_email(&tx, &email).await?;
    let Some(account) = found.filter(|it| it.role != Role::Applicant && it.active) else {
        bail!("--email: nobody who works for the fund has this address");
    };
    note(&tx, SecurityEventKind::FactorChanged, account.id).await?;
    let code = invite(&tx, account.id).await?;
    tx.commit().await?;
    println!("{} can set up the account anew", account.name);
    tell(config, &code);
    Ok(())
}

fn parse(email: &str) -> anyhow::Result<Email> {
    Email::parse(email).map_err(|_| anyhow::anyhow!("--email: {email} is not an e-mail address"))
}

async fn open(config: &Config) -> anyhow::Result<Db> {
    let db = serve::connect(config).await?;
    db.migrate().await?;
    Ok(db)
}

async fn invite(tx: &Tx, id: UserId) -> anyhow::Result<String> {
    let code = long_code();
    people::invite(tx, id, invitation_hash(&code), Clock::System.moment()).await?;
    Ok(code)
}

async fn note(tx: &Tx, kind: SecurityEventKind, about: UserId) -> anyhow::Result<()> {
    let event = SecurityEvent {
        kind,
        account: None,
        about: Some(about),
        source: "command line".to_owned(),
        request: String::new(),
        detail: None,
    };
    Ok(security::write(tx, &event, Clock::System.moment()).await?)
}

fn tell(config: &Config, code: &str) {
    println!("give them this code, and to nobody else: {code}");
    println!(
        "it works for {} days at {}{}",
        INVITATION_LASTS.num_days(),
        config.public_url.trim_end_matches('/'),
        crate::http::paths::INVITATION
    );
}
