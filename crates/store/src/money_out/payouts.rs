//! Money that goes out: planned with a decision, released by people, registered as paid, once.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    actor::Actor,
    calendar::Month,
    case::payout_condition::{Missing, PayoutCondition},
    funding::Purpose,
    ids::{AgreementId, CaseId, PayoutId, UserId},
    money::Money,
    text::Iban,
};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};
use serde_json::json;

use crate::{
    bounds::Bound,
    casework::{
        audit_log::{self, By},
        cases,
    },
    db::{Reads, Tx},
    entity::payout::{Column, Entity, Model},
    error::{StoreError, column, corrupt},
};

/// How far a payout is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayoutState {
    /// Nobody released it.
    Planned,
    /// One person released it; above the limit a second one must.
    ReleasedOnce,
    /// The bank is told to pay.
    Released,
    /// The bank carried it out.
    Paid,
    /// It will not be paid.
    Cancelled,
}

domain::named! {
    PayoutState {
        Planned = "planned",
        ReleasedOnce = "released_once",
        Released = "released",
        Paid = "paid",
        Cancelled = "cancelled",
    }
}

impl PayoutState {
    /// Money that is still to go out, or on its way.
    pub const UNPAID: [Self; 3] = [Self::Planned, Self::ReleasedOnce, Self::Released];

    /// The bank was not told to pay yet.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::ReleasedOnce)
    }
}

/// Why money goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayoutKind {
    /// For a line of the proposal, which is for this.
    Disbursement(Purpose),
    /// What a person has to their credit goes back to them.
    Refund,
}

impl PayoutKind {
    pub(crate) const DISBURSEMENT: &str = "disbursement";
    pub(crate) const REFUND: &str = "refund";
    /// The purpose of what is for no line of a proposal.
    const NO_PURPOSE: &str = "none";

    /// Its name in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Disbursement(_) => Self::DISBURSEMENT,
            Self::Refund => Self::REFUND,
        }
    }

    /// The name of its purpose, as it is stored beside the kind.
    pub(crate) const fn purpose_name(self) -> &'static str {
        match self {
            Self::Disbursement(purpose) => purpose.name(),
            Self::Refund => Self::NO_PURPOSE,
        }
    }

    /// What it is for; a refund is for nothing.
    #[must_use]
    pub const fn purpose(self) -> Option<Purpose> {
        match self {
            Self::Disbursement(purpose) => Some(purpose),
            Self::Refund => None,
        }
    }

    fn from_names(kind: &str, purpose: &str) -> Result<Self, StoreError> {
        match (kind, purpose) {
            (Self::DISBURSEMENT, name) => {
                Purpose::from_name(name).map(Self::Disbursement).ok_or(corrupt("payout", "purpose"))
            }
            (Self::REFUND, Self::NO_PURPOSE) => Ok(Self::Refund),
            (Self::REFUND, _) => Err(corrupt("payout", "purpose")),
            _ => Err(corrupt("payout", "kind")),
        }
    }
}
/// Money to somebody, as it stands in the database.
#[derive(Clone, Debug)]
pub struct Payout {
    /// Its key.
    pub id: PayoutId,
    /// The case it belongs to.
    pub case: CaseId,
    /// The agreement it is lent under; `None` for a grant.
    pub agreement: Option<AgreementId>,
    /// What it is for, or that it goes back to the person.
    pub kind: PayoutKind,
    /// Which line of the proposal it is of.
    pub line: usize,
    /// Which part of the line, from zero.
    pub part: usize,
    /// Whose account it goes to.
    pub payee_name: String,
    /// The account it goes to.
    pub payee_iban: Iban,
    /// Whole cents; never zero.
    pub amount: Money,
    /// The day it should be paid.
    pub due_on: NaiveDate,
    /// The day it was decided to be paid, whatever day was put in later: it tells the time it is for.
    pub for_day: NaiveDate,
    /// The month whose childcare allowance it replaces.
    pub month: Option<Month>,
    /// How far it is.
    pub state: PayoutState,
    /// The first person who released it.
    pub released_by: Option<UserId>,
    /// The day the bank paid.
    pub paid_on: Option<NaiveDate>,
    /// Who put another account in: somebody else releases it.
    pub account_changed_by: Option<UserId>,
    /// Who asked to cancel it: somebody else agrees.
    pub cancel_asked_by: Option<UserId>,
    /// It is for the person and not for a school or a shop; unknown of older ones.
    pub to_person: Option<bool>,
    /// Staff cancelled it with a reason: what it was for is not given any more.
    pub taken_out: bool,
    /// What came back of it after the bank paid.
    pub returned: Money,
    /// What of that is not given any more.
    pub not_again: Money,
    /// For what it waits beside its day.
    pub waits_for: PayoutCondition,
    /// The day somebody released it first.
    pub released_on: Option<NaiveDate>,
    /// How often it changed; whoever releases says which one they saw.
    pub version: i32,
}

impl Payout {
    /// Whether its day and account can be changed, or it can be cancelled with a reason. A refund has a way of its own;
    /// what is with the bank or over stays as it is.
    #[must_use]
    pub fn may_change(&self) -> bool {
        self.kind != PayoutKind::Refund && self.state.is_open()
    }

    /// Whether a part of it can be paid on another day, as a payout of its own.
    #[must_use]
    pub fn may_split(&self) -> bool {
        self.may_change() && self.state == PayoutState::Planned && self.cancel_asked_by.is_none()
    }

    /// Whether money of it can come back: the bank paid, and not all of it is back.
    #[must_use]
    pub fn may_return(&self) -> bool {
        self.state == PayoutState::Paid && self.returned < self.amount
    }
}

/// What came of an attempt to release or register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayoutOutcome {
    /// It was done, and stands as this.
    Done(PayoutState),
    /// It cannot go out yet, for this reason.
    Held(Hold),
    /// Whoever released first cannot release a second time.
    SamePerson,
    /// Whoever put the account in, or split it, does not release it.
    EnteredIt,
    /// Not in the state this needs; shown with the state it has.
    NotNow(PayoutState),
    /// It changed after it was looked at.
    Changed,
    /// The bank cannot have paid before it was told to, or have got back before it paid.
    BeforeRelease(NaiveDate),
    /// More of it was charged already than would be left.
    AlreadyCharged,
}

/// Payouts read of one case.
const PAYOUTS: Bound = Bound::of("payout", 500);

/// The payouts of a case, in order of day.
pub async fn list_of_case(at: &impl Reads, case: CaseId) -> Result<Vec<Payout>, StoreError> {
    let rows = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .order_by_asc(Column::DueOn)
        .order_by_asc(Column::Id)
        .limit(PAYOUTS.limit())
        .all(at.connection())
        .await?;
    PAYOUTS.whole(rows)?.into_iter().map(from_row).collect()
}

/// Locks the payouts of a case until the unit of work ends: none is released, paid or taken back between what is
/// reckoned of them and what is written.
pub(crate) async fn lock_of_case(tx: &Tx, case: CaseId) -> Result<(), StoreError> {
    let all = Entity::find().filter(Column::CaseId.eq(case.0)).order_by_asc(Column::Id).lock_exclusive();
    all.all(&tx.0).await?;
    Ok(())
}

/// The payout, if there is one and the viewer may know of its case.
///
/// # Errors
/// Not there for this viewer, or the row is corrupt.
pub async fn load(at: &impl Reads, viewer: Actor, id: PayoutId) -> Result<Payout, StoreError> {
    let payout = load_for_work(at, id).await?;
    let is_visible = cases::is_visible_to(at, viewer, payout.case).await?;
    if is_visible { Ok(payout) } else { Err(StoreError::NotFound) }
}

/// A payout for what is done with it.
///
/// # Errors
/// No such payout, or the row is corrupt.
pub async fn load_for_work(at: &impl Reads, id: PayoutId) -> Result<Payout, StoreError> {
    from_row(Entity::find_by_id(id.0).one(at.connection()).await?.ok_or(StoreError::NotFound)?)
}

pub(crate) async fn write<const N: usize>(
    tx: &Tx,
    payout: &Payout,
    change: [(Column, Expr); N],
) -> Result<(), StoreError> {
    let mut update = Entity::update_many().col_expr(Column::Version, Expr::col(Column::Version).add(1));
    for (column, value) in change {
        update = update.col_expr(column, value);
    }
    let done = update
        .filter(Column::Id.eq(payout.id.0))
        .filter(Column::Version.eq(payout.version))
        .exec(&tx.0)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

pub(crate) async fn record(
    tx: &Tx,
    payout: &Payout,
    step: &'static str,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let facts = json!({ "payout": payout.id, "cents": payout.amount.cents() });
    let line = audit_log::LogEntry { case: Some(payout.case), step, facts, ..audit_log::LogEntry::default() };
    audit_log::add(tx, line, by, now).await
}

pub(crate) fn from_row(row: Model) -> Result<Payout, StoreError> {
    Ok(Payout {
        id: PayoutId(row.id),
        case: CaseId(row.case_id),
        agreement: row.agreement_id.map(AgreementId),
        kind: PayoutKind::from_names(&row.kind, &row.purpose)?,
        line: column(row.line, "payout", "line")?,
        part: column(row.part, "payout", "part")?,
        payee_name: row.payee_name,
        payee_iban: Iban::parse(&row.payee_iban).map_err(|_| corrupt("payout", "payee_iban"))?,
        amount: Money::from_cents(row.amount_cents).map_err(|_| corrupt("payout", "amount_cents"))?,
        due_on: row.due_on,
        for_day: row.for_day,
        month: row.month.map(|it| it.parse().map_err(|_| corrupt("payout", "month"))).transpose()?,
        state: PayoutState::from_name(&row.state).ok_or(corrupt("payout", "state"))?,
        released_by: row.released_by.map(UserId),
        paid_on: row.paid_on,
        account_changed_by: row.account_changed_by.map(UserId),
        cancel_asked_by: row.cancel_asked_by.map(UserId),
        to_person: row.to_person,
        taken_out: row.taken_out,
        returned: Money::from_cents(row.returned_cents).map_err(|_| corrupt("payout", "returned_cents"))?,
        not_again: Money::from_cents(row.not_again_cents)
            .map_err(|_| corrupt("payout", "not_again_cents"))?,
        waits_for: PayoutCondition::from_name(&row.waits_for).ok_or(corrupt("payout", "waits_for"))?,
        released_on: row.released_on,
        version: row.version,
    })
}

/// Why a payout cannot be released or paid now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The rule year of its month has no complete table yet.
    NoTable,
    /// The applicant may still withdraw from the agreement.
    CoolingOff(NaiveDate),
    /// The credit it would pay back was used meanwhile.
    CreditUsed,
    /// Somebody asked to cancel it, and nobody agreed yet.
    CancelAsked,
    /// A contract of the case was not signed in time.
    OfferLapsed,
    /// Somebody says that the training stops, and nobody confirmed it yet.
    StopAsked,
    /// A decision that changes it waits for a second person.
    RevisionAsked,
    /// What the decision ties it to was not registered yet.
    WaitsFor(Missing),
}
