//! Accounts of people who work for the fund: invitations, passwords and second factors that only their owner knows,
//! and who may be the second pair of eyes of whom.

use chrono::{DateTime, Days, TimeDelta, Utc};
use domain::{actor::Role, calendar::business_day, fund::Regulation, ids::UserId, text::Email};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, sea_query::Expr,
};
use serde::{Deserialize, Serialize};

use crate::{
    connection::locks::Alone,
    db::{Reads, Tx},
    entity::{account, account_change, invitation, recovery_code},
    error::StoreError,
    ids,
    people::{
        accounts::{self, Account},
        sessions,
    },
};

/// How long an invitation works.
pub const INVITATION_LASTS: TimeDelta = TimeDelta::days(7);

/// Somebody to be invited.
#[derive(Clone, Debug)]
pub struct Invited {
    /// Reviewer, administrator or manager.
    pub role: Role,
    /// Where the invitation goes.
    pub email: Email,
    /// As colleagues see it.
    pub name: String,
}

/// What was done to an account by somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StaffOutcome {
    /// A new account.
    Made,
    /// It works again.
    Opened,
    /// It works no longer.
    Closed,
    /// Another role.
    RoleChanged,
    /// A new invitation, after a lost telephone or password.
    Reset,
}

impl StaffOutcome {
    const fn name(self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Opened => "opened",
            Self::Closed => "closed",
            Self::RoleChanged => "role_changed",
            Self::Reset => "reset",
        }
    }
}

/// Makes an account that nobody can enter until its owner accepted the invitation.
///
/// # Errors
/// [`StoreError::Duplicate`] when the address is in use already.
pub async fn add(tx: &Tx, person: Invited, now: DateTime<Utc>) -> Result<UserId, StoreError> {
    let id = ids::fresh();
    let row = account::ActiveModel {
        id: Set(id),
        role: Set(person.role.name().to_owned()),
        email: Set(person.email.into()),
        name: Set(person.name),
        language: Set("nl".to_owned()),
        password_hash: Set(None),
        totp_secret: Set(None),
        totp_step: Set(None),
        active: Set(true),
        created_at: Set(now),
    };
    account::Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(UserId(id))
}

/// Notes that somebody made or changed an account.
pub async fn note(
    tx: &Tx,
    account: UserId,
    by: UserId,
    what: StaffOutcome,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = account_change::ActiveModel {
        id: Set(ids::fresh()),
        account_id: Set(account.0),
        by_id: Set(by.0),
        what: Set(what.name().to_owned()),
        at: Set(now),
    };
    account_change::Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// Whether two people are two pairs of eyes: not one person, and neither made or changed the other's account in the
/// last days, as many as the regulation says.
pub async fn may_pair(
    at: &impl Reads,
    one: UserId,
    other: UserId,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    if one == other {
        return Ok(false);
    }
    let days = Regulation::on(business_day(now)).account_pair_days;
    let between = |account: UserId, by: UserId| {
        Condition::all()
            .add(account_change::Column::AccountId.eq(account.0))
            .add(account_change::Column::ById.eq(by.0))
    };
    let tied = account_change::Entity::find()
        .filter(Condition::any().add(between(one, other)).add(between(other, one)))
        .filter(account_change::Column::At.gt(now - Days::new(days)));
    Ok(tied.count(at.connection()).await? == 0)
}

/// An invitation that its owner has not used; earlier ones stop working.
pub async fn invite(
    tx: &Tx,
    account: UserId,
    token_hash: String,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    invitation::Entity::update_many()
        .col_expr(invitation::Column::UsedAt, Expr::value(now))
        .filter(invitation::Column::AccountId.eq(account.0))
        .filter(invitation::Column::UsedAt.is_null())
        .exec(&tx.0)
        .await?;
    let row = invitation::ActiveModel {
        token_hash: Set(token_hash),
        account_id: Set(account.0),
        made_at: Set(now),
        expires_at: Set(now + INVITATION_LASTS),
        used_at: Set(None),
    };
    invitation::Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// Whose invitation it is, while it works.
pub async fn invited(
    at: &impl Reads,
    token_hash: &str,
    now: DateTime<Utc>,
) -> Result<Option<Account>, StoreError> {
    let row = invitation::Entity::find_by_id(token_hash)
        .filter(invitation::Column::UsedAt.is_null())
        .filter(invitation::Column::ExpiresAt.gt(now))
        .one(at.connection())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let account = accounts::by_id(at, UserId(row.account_id)).await?;
    Ok((account.active && account.role != Role::Applicant).then_some(account))
}

/// What an owner set for their account. The secret is sealed; of the recovery codes there are hashes only.
#[derive(Clone, Debug)]
pub struct StaffCredentials {
    /// Argon2 hash of the password.
    pub password_hash: String,
    /// Secret of the second factor, encrypted with the key of the program.
    pub sealed_totp: String,
    /// The time step of the code by which the owner proved the second factor.
    pub totp_step: i64,
    /// Hashes of the recovery codes, each good for one time.
    pub recovery: Vec<String>,
}

/// Uses an invitation: the account has a password and a second factor, and every earlier session of it ends. `None`
/// when the invitation does not work any more.
pub async fn accept(
    tx: &Tx,
    token_hash: &str,
    set: StaffCredentials,
    now: DateTime<Utc>,
) -> Result<Option<UserId>, StoreError> {
    tx.alone(Alone::Staff).await?;
    let Some(account) = invited(tx, token_hash, now).await? else { return Ok(None) };
    invitation::Entity::update_many()
        .col_expr(invitation::Column::UsedAt, Expr::value(now))
        .filter(invitation::Column::TokenHash.eq(token_hash))
        .exec(&tx.0)
        .await?;
    account::Entity::update_many()
        .col_expr(account::Column::PasswordHash, Expr::value(set.password_hash))
        .col_expr(account::Column::TotpSecret, Expr::value(set.sealed_totp))
        .col_expr(account::Column::TotpStep, Expr::value(set.totp_step))
        .filter(account::Column::Id.eq(account.id.0))
        .exec(&tx.0)
        .await?;
    set_recovery(tx, account.id, set.recovery).await?;
    sessions::close_all(tx, account.id).await?;
    Ok(Some(account.id))
}

/// Replaces the password of an account.
pub async fn set_password(tx: &Tx, id: UserId, password_hash: String) -> Result<(), StoreError> {
    account::Entity::update_many()
        .col_expr(account::Column::PasswordHash, Expr::value(password_hash))
        .filter(account::Column::Id.eq(id.0))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// Replaces the recovery codes of an account.
pub async fn set_recovery(tx: &Tx, id: UserId, hashes: Vec<String>) -> Result<(), StoreError> {
    recovery_code::Entity::delete_many()
        .filter(recovery_code::Column::AccountId.eq(id.0))
        .exec(&tx.0)
        .await?;
    let rows = hashes.into_iter().map(|hash| recovery_code::ActiveModel {
        code_hash: Set(hash),
        account_id: Set(id.0),
        used_at: Set(None),
    });
    recovery_code::Entity::insert_many(rows).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// Uses a recovery code once.
pub async fn use_recovery(tx: &Tx, id: UserId, hash: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let done = recovery_code::Entity::update_many()
        .col_expr(recovery_code::Column::UsedAt, Expr::value(now))
        .filter(recovery_code::Column::CodeHash.eq(hash))
        .filter(recovery_code::Column::AccountId.eq(id.0))
        .filter(recovery_code::Column::UsedAt.is_null())
        .exec(&tx.0)
        .await?;
    Ok(done.rows_affected == 1)
}

/// How many recovery codes are left.
pub async fn count_recovery(at: &impl Reads, id: UserId) -> Result<u64, StoreError> {
    let left = recovery_code::Entity::find()
        .filter(recovery_code::Column::AccountId.eq(id.0))
        .filter(recovery_code::Column::UsedAt.is_null());
    Ok(left.count(at.connection()).await?)
}

/// Why an account is left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaffRefusal {
    /// Nobody does it to their own account.
    Own,
    /// There would be no manager left who can sign in.
    LastManager,
}

/// Closes an account, which ends its sessions, or opens it again. The last manager stays.
pub async fn switch(
    tx: &Tx,
    id: UserId,
    active: bool,
    by: UserId,
    now: DateTime<Utc>,
) -> Result<Result<(), StaffRefusal>, StoreError> {
    if id == by {
        return Ok(Err(StaffRefusal::Own));
    }
    tx.alone(Alone::Staff).await?;
    // Whoever was closed meanwhile closes nobody.
    if !accounts::by_id(tx, by).await?.active || (!active && !has_other_manager(tx, id).await?) {
        return Ok(Err(StaffRefusal::LastManager));
    }
    accounts::set_active(tx, id, active).await?;
    if !active {
        sessions::close_all(tx, id).await?;
    }
    note(tx, id, by, if active { StaffOutcome::Opened } else { StaffOutcome::Closed }, now).await?;
    Ok(Ok(()))
}

/// Whether a manager who can sign in is left without this account.
pub async fn has_other_manager(at: &impl Reads, without: UserId) -> Result<bool, StoreError> {
    let others = account::Entity::find()
        .filter(accounts::is_staff())
        .filter(account::Column::Role.eq(Role::Manager.name()))
        .filter(account::Column::Active.eq(true))
        .filter(account::Column::PasswordHash.is_not_null())
        .filter(account::Column::Id.ne(without.0));
    Ok(0 < others.count(at.connection()).await?)
}

/// Gives an account another role; its sessions end.
pub async fn set_role(tx: &Tx, id: UserId, role: Role) -> Result<(), StoreError> {
    let done = account::Entity::update_many()
        .col_expr(account::Column::Role, Expr::value(role.name()))
        .filter(account::Column::Id.eq(id.0))
        .filter(account::Column::Role.ne(Role::Applicant.name()))
        .exec(&tx.0)
        .await?;
    sessions::close_all(tx, id).await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Every account with a sealed second factor: number, address, sealed secret.
pub async fn list_sealed(tx: &Tx) -> Result<Vec<(UserId, String, String)>, StoreError> {
    let rows = account::Entity::find().filter(account::Column::TotpSecret.is_not_null()).all(&tx.0).await?;
    Ok(rows.into_iter().filter_map(|it| Some((UserId(it.id), it.email, it.totp_secret?))).collect())
}

/// Writes a secret that was sealed anew.
pub async fn reseal(tx: &Tx, id: UserId, sealed: String) -> Result<(), StoreError> {
    account::Entity::update_many()
        .col_expr(account::Column::TotpSecret, Expr::value(sealed))
        .filter(account::Column::Id.eq(id.0))
        .exec(&tx.0)
        .await?;
    Ok(())
}
