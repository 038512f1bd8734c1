//! People who can sign in. Applicants have no password; staff have a password and a second factor.

use chrono::{DateTime, Utc};
use domain::{
    actor::{Actor, Role},
    ids::UserId,
    text::Email,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    db::{Reads, Tx},
    entity::account::{ActiveModel, Column, Entity, Model},
    error::{StoreError, corrupt},
    ids,
};

/// Somebody who can sign in.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its key.
    pub id: UserId,
    /// What they may see and do.
    pub role: Role,
    /// Where codes and messages go.
    pub email: Email,
    /// Name, as colleagues see it; empty for an applicant who typed none.
    pub name: String,
    /// `nl` or `en`.
    pub language: String,
    /// Closed accounts sign in nowhere.
    pub active: bool,
}

impl Account {
    /// Id and role, for checks of rights.
    #[must_use]
    pub const fn actor(&self) -> Actor {
        Actor { id: self.id, role: self.role }
    }
}

/// What a staff member proves to be theirs. The secret is sealed; only `web` can open it.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// Whose they are.
    pub account: Account,
    /// Argon2 hash of the password.
    pub password_hash: String,
    /// Secret of the second factor, encrypted with the key of the program.
    pub sealed_totp: String,
    /// The last time step that was used, so that a code works once.
    pub totp_step: Option<i64>,
}

/// A staff account to be made.
#[derive(Clone, Debug)]
pub struct NewStaff {
    /// Reviewer, administrator or manager.
    pub role: Role,
    /// The address they sign in with.
    pub email: Email,
    /// As colleagues see it.
    pub name: String,
    /// Argon2 hash of the password.
    pub password_hash: String,
    /// Secret of the second factor, encrypted with the key of the program.
    pub sealed_totp: String,
}

/// Adds an account of somebody who works for the fund, with a password and a second factor.
///
/// # Errors
/// [`StoreError::Duplicate`] when the address is in use already.
pub async fn add_staff(tx: &Tx, staff: NewStaff, now: DateTime<Utc>) -> Result<UserId, StoreError> {
    let id = ids::fresh();
    let row = ActiveModel {
        id: Set(id),
        role: Set(staff.role.name().to_owned()),
        email: Set(staff.email.into()),
        name: Set(staff.name),
        language: Set("nl".to_owned()),
        password_hash: Set(Some(staff.password_hash)),
        totp_secret: Set(Some(staff.sealed_totp)),
        totp_step: Set(None),
        active: Set(true),
        created_at: Set(now),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(UserId(id))
}

/// The applicant with this address; made when there is none. `None` when the address belongs to staff,
/// who sign in with a password and a second factor only.
pub async fn find_or_add_applicant(
    tx: &Tx,
    email: &Email,
    language: &str,
    now: DateTime<Utc>,
) -> Result<Option<Account>, StoreError> {
    if let Some(found) = by_email(tx, email).await? {
        return Ok((found.role == Role::Applicant && found.active).then_some(found));
    }
    let row = ActiveModel {
        id: Set(ids::fresh()),
        role: Set(Role::Applicant.name().to_owned()),
        email: Set(email.as_str().to_owned()),
        name: Set(String::new()),
        language: Set(language.to_owned()),
        password_hash: Set(None),
        totp_secret: Set(None),
        totp_step: Set(None),
        active: Set(true),
        created_at: Set(now),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    by_email(tx, email).await
}

/// The account with this address, if there is one.
pub async fn by_email(at: &impl Reads, email: &Email) -> Result<Option<Account>, StoreError> {
    let row = Entity::find().filter(Column::Email.eq(email.as_str())).one(at.connection()).await?;
    row.map(from_row).transpose()
}

/// One account by its id.
pub async fn by_id(at: &impl Reads, id: UserId) -> Result<Account, StoreError> {
    let row = Entity::find_by_id(id.0).one(at.connection()).await?.ok_or(StoreError::NotFound)?;
    from_row(row)
}

/// The credentials of an active staff account.
pub async fn credentials(at: &impl Reads, email: &Email) -> Result<Option<Credentials>, StoreError> {
    let row = Entity::find()
        .filter(Column::Email.eq(email.as_str()))
        .filter(Column::Active.eq(true))
        .one(at.connection())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let (Some(password_hash), Some(sealed_totp)) = (row.password_hash.clone(), row.totp_secret.clone())
    else {
        return Ok(None);
    };
    let totp_step = row.totp_step;
    Ok(Some(Credentials { account: from_row(row)?, password_hash, sealed_totp, totp_step }))
}

/// Remembers the time step of a second factor, so that no code works twice. `false`: it was used already.
pub async fn use_totp_step(tx: &Tx, id: UserId, step: i64) -> Result<bool, StoreError> {
    let unused = Column::TotpStep.is_null().or(Column::TotpStep.lt(step));
    let done = Entity::update_many()
        .col_expr(Column::TotpStep, Expr::value(step))
        .filter(Column::Id.eq(id.0))
        .filter(unused)
        .exec(&tx.0)
        .await?;
    Ok(done.rows_affected == 1)
}

/// The name an applicant gave, for greetings and lists.
pub async fn rename(tx: &Tx, id: UserId, name: &str) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::Name, Expr::value(name))
        .filter(Column::Id.eq(id.0))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// Language of messages: `nl` or `en`.
pub async fn set_language(tx: &Tx, id: UserId, language: &str) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::Language, Expr::value(language))
        .filter(Column::Id.eq(id.0))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// Opens or closes a staff account. Its sessions end with it; see [`crate::people::sessions::close_all`].
pub async fn set_active(tx: &Tx, id: UserId, active: bool) -> Result<(), StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::Active, Expr::value(active))
        .filter(Column::Id.eq(id.0))
        .filter(Column::Role.ne(Role::Applicant.name()))
        .exec(&tx.0)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Whether an account is that of somebody who works for the fund, as an index over staff has it: a bound value would
/// not say so, and everybody would be read.
pub(crate) fn is_staff() -> Expr {
    Expr::cust(format!("role <> '{}'", Role::Applicant.name()))
}

/// Everybody who works for the fund, by name; at most 500.
pub async fn list_staff(at: &impl Reads) -> Result<Vec<Account>, StoreError> {
    let rows = Entity::find()
        .filter(is_staff())
        .order_by_asc(Column::Name)
        .order_by_asc(Column::Id)
        .limit(500)
        .all(at.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// Colleagues with the role of somebody who can take over their work: with an account that is set up and open.
pub async fn list_colleagues(at: &impl Reads, of: &Account) -> Result<Vec<Account>, StoreError> {
    let rows = Entity::find()
        .filter(is_staff())
        .filter(Column::Role.eq(of.role.name()))
        .filter(Column::Active.eq(true))
        .filter(Column::PasswordHash.is_not_null())
        .filter(Column::TotpSecret.is_not_null())
        .filter(Column::Id.ne(of.id.0))
        .order_by_asc(Column::Name)
        .order_by_asc(Column::Id)
        .limit(500)
        .all(at.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// Which of those who work for the fund have set up their account.
pub async fn list_set_up(at: &impl Reads) -> Result<Vec<UserId>, StoreError> {
    let ids: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(is_staff())
        .filter(Column::PasswordHash.is_not_null())
        .filter(Column::TotpSecret.is_not_null())
        .limit(500)
        .into_tuple()
        .all(at.connection())
        .await?;
    Ok(ids.into_iter().map(UserId).collect())
}

pub(crate) fn from_row(row: Model) -> Result<Account, StoreError> {
    Ok(Account {
        id: UserId(row.id),
        role: Role::from_name(&row.role).ok_or(corrupt("account", "role"))?,
        email: Email::parse(&row.email).map_err(|_| corrupt("account", "email"))?,
        name: row.name,
        language: row.language,
        active: row.active,
    })
}
