//! What happened at the doors of the fund: who came in, who was kept out, who changed what others may do. Ids of
//! accounts, no names and no addresses.

use chrono::{DateTime, TimeDelta, Utc};
use domain::ids::UserId;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{
    db::{Reads, Tx},
    entity::security_event::{ActiveModel, Column, Entity, Model},
    error::StoreError,
    ids,
};

/// How long events are kept.
const KEPT: TimeDelta = TimeDelta::days(400);
/// Longest detail in characters.
const LONGEST: usize = 120;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecurityEventKind {
    /// Somebody came in.
    SignedIn,
    /// A password, code or second factor was wrong.
    SignInFailed,
    /// So many failures that further tries are not judged for a while.
    Locked,
    /// Too many codes were asked for an address.
    CodeLimit,
    /// Somebody left.
    SignedOut,
    /// A session was ended by its owner or by a manager.
    SessionEnded,
    /// Somebody asked for a page that is not for them.
    Refused,
    /// A colleague got an account.
    AccountMade,
    /// A closed account works again.
    AccountOpened,
    /// An account works no longer.
    AccountClosed,
    /// A colleague got another role.
    RoleChanged,
    /// A colleague was sent an invitation.
    Invited,
    /// A colleague set up their own account.
    InvitationUsed,
    /// A new password.
    PasswordChanged,
    /// A new second factor.
    FactorChanged,
    /// A recovery code stood in for the second factor.
    RecoveryUsed,
    /// A setting of the fund changed.
    SettingChanged,
    /// A manager proposed something.
    Proposed,
    /// Another manager refused it, or it was taken back.
    ProposalRefused,
    /// A list left the program as a file.
    Exported,
    /// Secrets were encrypted with a new key.
    KeyRotated,
    /// A billing run was approved from the command line.
    RunApproved,
}

domain::named! {
    SecurityEventKind {
        SignedIn = "signed_in",
        SignInFailed = "sign_in_failed",
        Locked = "locked",
        CodeLimit = "code_limit",
        SignedOut = "signed_out",
        SessionEnded = "session_ended",
        Refused = "refused",
        AccountMade = "account_made",
        AccountOpened = "account_opened",
        AccountClosed = "account_closed",
        RoleChanged = "role_changed",
        Invited = "invited",
        InvitationUsed = "invitation_used",
        PasswordChanged = "password_changed",
        FactorChanged = "factor_changed",
        RecoveryUsed = "recovery_used",
        SettingChanged = "setting_changed",
        Proposed = "proposed",
        ProposalRefused = "proposal_refused",
        Exported = "exported",
        KeyRotated = "key_rotated",
        RunApproved = "run_approved",
    }
}

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct SecurityEvent {
    /// What happened.
    pub kind: SecurityEventKind,
    /// Who did it, if anybody was signed in or known.
    pub account: Option<UserId>,
    /// Whose account it was done to, when that is another one.
    pub about: Option<UserId>,
    /// The network it came from, with a mark for the address in it.
    pub source: String,
    /// The number of the request.
    pub request: String,
    /// A word of the program, such as the route or the setting; never what somebody typed.
    pub detail: Option<String>,
}

/// An event, read back.
#[derive(Clone, Debug)]
pub struct WrittenEvent {
    /// The event.
    pub event: SecurityEvent,
    /// When it was written down.
    pub at: DateTime<Utc>,
}

/// Writes down an event.
pub async fn write(tx: &Tx, event: &SecurityEvent, at: DateTime<Utc>) -> Result<(), StoreError> {
    let row = ActiveModel {
        id: Set(ids::fresh()),
        kind: Set(event.kind.name().to_owned()),
        account_id: Set(event.account.map(|it| it.0)),
        about_id: Set(event.about.map(|it| it.0)),
        source: Set(event.source.clone()),
        request: Set(event.request.chars().take(64).collect()),
        detail: Set(event.detail.as_ref().map(|it| it.chars().take(LONGEST).collect())),
        at: Set(at),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// Events, newest first; at most so many. `kind` and `request` narrow it down.
pub async fn list(
    at: &impl Reads,
    kind: Option<SecurityEventKind>,
    request: Option<&str>,
    most: u64,
) -> Result<Vec<WrittenEvent>, StoreError> {
    let mut query = Entity::find().order_by_desc(Column::At).order_by_desc(Column::Id).limit(most);
    if let Some(kind) = kind {
        query = query.filter(Column::Kind.eq(kind.name()));
    }
    if let Some(request) = request {
        query = query.filter(Column::Request.eq(request));
    }
    let rows = query.all(at.connection()).await?;
    Ok(rows.into_iter().filter_map(from_row).collect())
}

/// Forgets what is old.
pub async fn sweep(tx: &Tx, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::delete_many().filter(Column::At.lt(now - KEPT)).exec(&tx.0).await?;
    Ok(())
}

fn from_row(row: Model) -> Option<WrittenEvent> {
    let event = SecurityEvent {
        kind: SecurityEventKind::from_name(&row.kind)?,
        account: row.account_id.map(UserId),
        about: row.about_id.map(UserId),
        source: row.source,
        request: row.request,
        detail: row.detail,
    };
    Some(WrittenEvent { event, at: row.at })
}
