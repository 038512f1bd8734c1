//! Money that goes out: planned with a decision, released by people, registered as paid, once.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    calendar::Month,
    funding::Purpose,
    ids::{AgreementId, CaseId, PayoutId, UserId},
    money::Money,
    text::Iban,
};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};
use serde_json::json;

use crate::{
    casework::audit_log::{self, By},
    db::{Reads, Tx},
    entity::payout::{Column, Entity, Model},
    error::{StoreError, corrupt},
    money_out::payouts,
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

impl PayoutState {
    /// Every one of them, in the order of lists.
    pub const ALL: [Self; 5] =
        [Self::Planned, Self::ReleasedOnce, Self::Released, Self::Paid, Self::Cancelled];

    /// The word for it in tables of the database, forms and text keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::ReleasedOnce => "released_once",
            Self::Released => "released",
            Self::Paid => "paid",
            Self::Cancelled => "cancelled",
        }
    }

    /// The one with this name; `None` for an unknown word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// The bank was not told to pay yet.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::ReleasedOnce)
    }
}

/// Money that goes, or went, out of the fund.
#[derive(Clone, Debug)]
pub struct Payout {
    /// Its key.
    pub id: PayoutId,
    /// The case it belongs to.
    pub case: CaseId,
    /// The agreement it is lent under; `None` for a grant.
    pub agreement: Option<AgreementId>,
    /// Nothing when it goes back to the person from their credit.
    pub purpose: Option<Purpose>,
    /// Whose account it goes to.
    pub payee_name: String,
    /// The account it goes to.
    pub payee_iban: Iban,
    /// Whole cents; never zero.
    pub amount: Money,
    /// The day it should be paid.
    pub due_on: NaiveDate,
    /// The month whose childcare allowance it replaces.
    pub month: Option<Month>,
    /// How far it is.
    pub state: PayoutState,
    /// The first person who released it.
    pub released_by: Option<UserId>,
    /// The day the bank paid.
    pub paid_on: Option<NaiveDate>,
    /// How often it changed; whoever releases says which one they saw.
    pub version: i32,
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
    /// Not in the state this needs; shown with the state it has.
    NotNow(PayoutState),
    /// It changed after it was looked at.
    Changed,
    /// The bank cannot have paid before it was told to.
    BeforeRelease(NaiveDate),
}

/// The payouts of a case, in order of day.
pub async fn list_of_case(at: &impl Reads, case: CaseId) -> Result<Vec<Payout>, StoreError> {
    let rows = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .order_by_asc(Column::DueOn)
        .order_by_asc(Column::Id)
        .limit(500)
        .all(at.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// One payout by its id.
pub async fn load(at: &impl Reads, id: PayoutId) -> Result<Payout, StoreError> {
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
        purpose: match row.purpose.as_str() {
            payouts::NAME => None,
            name => Some(Purpose::from_name(name).ok_or(corrupt("payout", "purpose"))?),
        },
        payee_name: row.payee_name,
        payee_iban: Iban::parse(&row.payee_iban).map_err(|_| corrupt("payout", "payee_iban"))?,
        amount: Money::from_cents(row.amount_cents).map_err(|_| corrupt("payout", "amount_cents"))?,
        due_on: row.due_on,
        month: row.month.map(|it| it.parse().map_err(|_| corrupt("payout", "month"))).transpose()?,
        state: PayoutState::from_name(&row.state).ok_or(corrupt("payout", "state"))?,
        released_by: row.released_by.map(UserId),
        paid_on: row.paid_on,
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
}

/// What stands in the place of a purpose.
pub(crate) const NAME: &str = "refund";
