//! Contracts: offered with a decision, accepted with a code, followed until nothing is due any more.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    actor::Actor,
    calendar::Month,
    case::{change::Offer, payout_plan::LineAgreement},
    ids::{AgreementId, CaseId, PaperId},
    money::Money,
    repayment::{
        billing::{DeclaredIncome, InterestSoFar, RepaymentState, RevisedSchedule, SettlementCarryOver},
        terms::Terms,
    },
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};

use crate::{
    bounds::Bound,
    casework::cases,
    db::{Reads, Tx},
    entity::agreement::{ActiveModel, Column, Entity, Model},
    error::{StoreError, column, corrupt},
    ids,
    repayment::incomes,
};

/// What is agreed with one person about one line of a proposal, and how far it is.
#[derive(Clone, Debug)]
pub struct Agreement {
    /// Its key.
    pub id: AgreementId,
    /// The case it belongs to.
    pub case: CaseId,
    /// Which line of the proposal it finances.
    pub line: usize,
    /// Frozen when it was signed; an offer that nobody signed can be made anew.
    pub terms: Terms,
    /// As they were signed, once a change put other terms in their place.
    pub signed_terms: Option<Terms>,
    /// The day of the decision.
    pub offered_on: NaiveDate,
    /// The last day to accept it.
    pub accept_by: NaiveDate,
    /// When the person accepted with a code; `None` while it is an offer only.
    pub accepted_at: Option<DateTime<Utc>>,
    /// The last day of the cooling-off period (BW 7:66); nothing is paid out up to then.
    pub withdraw_until: Option<NaiveDate>,
    /// The day the person withdrew from it within that period.
    pub withdrawn_on: Option<NaiveDate>,
    /// The signed copy.
    pub paper: Option<PaperId>,
    /// Paid out so far.
    pub disbursed: Money,
    /// Charged so far, over all months.
    pub charged: Money,
    /// How many months were charged.
    pub charges: u32,
    /// The last month in which nothing is charged.
    pub paused_until: Option<Month>,
    /// The day on which nothing was due any more.
    pub ended_on: Option<NaiveDate>,
    /// Instalments that an amendment put in the place of the agreed ones.
    pub revised: Option<RevisedSchedule>,
    /// Principal that need not be repaid any more.
    pub forgiven: Money,
    /// Since when the fund no longer expects anything.
    pub written_off_on: Option<NaiveDate>,
    /// What annual settlements leave to charge or gave back.
    pub carry_over: SettlementCarryOver,
    /// How far the interest of a loan is.
    pub interest: InterestSoFar,
}

impl Agreement {
    /// The terms as they were signed, whatever changed since.
    #[must_use]
    pub fn signed(&self) -> &Terms {
        self.signed_terms.as_ref().unwrap_or(&self.terms)
    }

    /// Put before the applicant, and neither signed nor ended.
    #[must_use]
    pub const fn is_offered(&self) -> bool {
        self.accepted_at.is_none() && self.ended_on.is_none()
    }

    /// How far it is, as the plan of what is paid under it takes it.
    #[must_use]
    pub fn standing(&self) -> LineAgreement {
        if self.withdrawn_on.is_some() {
            LineAgreement::Over
        } else if self.accepted_at.is_some() {
            LineAgreement::Signed(self.signed().funded())
        } else if self.ended_on.is_some() {
            LineAgreement::Over
        } else {
            LineAgreement::Offered
        }
    }

    /// What billing needs, together with the incomes of its case.
    #[must_use]
    pub fn account(&self, incomes: Vec<DeclaredIncome>) -> RepaymentState {
        RepaymentState {
            terms: self.terms.clone(),
            disbursed: self.disbursed,
            charged: self.charged,
            charges: self.charges,
            incomes,
            paused_until: self.paused_until,
            revised: self.revised,
            forgiven: self.forgiven,
            carry_over: self.carry_over,
            interest: self.interest,
        }
    }
}

/// Puts agreements before the applicant; one that was offered before and not signed is offered on the new terms.
pub(crate) async fn offer(
    tx: &Tx,
    case: CaseId,
    offers: &[Offer],
    today: NaiveDate,
) -> Result<(), StoreError> {
    for offer in offers {
        let line = column(offer.line, "agreement", "line")?;
        let terms = serde_json::to_value(&offer.terms).map_err(|_| corrupt("agreement", "terms"))?;
        let renewed = Entity::update_many()
            .col_expr(Column::Terms, Expr::value(terms.clone()))
            .col_expr(Column::OfferedOn, Expr::value(today))
            .col_expr(Column::AcceptBy, Expr::value(offer.accept_by))
            .col_expr(Column::LapsedOn, Expr::value(None::<NaiveDate>))
            .col_expr(Column::SignReminded, Expr::value(None::<i32>))
            .filter(Column::CaseId.eq(case.0))
            .filter(Column::Line.eq(line))
            .filter(Column::AcceptedAt.is_null())
            .filter(Column::EndedOn.is_null())
            .exec(&tx.0)
            .await?;
        if renewed.rows_affected == 1 {
            continue;
        }
        let row = ActiveModel {
            id: Set(ids::fresh()),
            case_id: Set(case.0),
            line: Set(line),
            instrument: Set(offer.terms.instrument().name().to_owned()),
            terms: Set(terms),
            accept_by: Set(offer.accept_by),
            ..blank(today)
        };
        Entity::insert(row).exec_without_returning(&tx.0).await?;
    }
    Ok(())
}

/// A row of today in which nothing happened yet; what makes it one agreement is left out.
fn blank(today: NaiveDate) -> ActiveModel {
    ActiveModel {
        offered_on: Set(today),
        terms_signed: Set(None),
        withdrawn_on: Set(None),
        lapsed_on: Set(None),
        sign_reminded: Set(None),
        income_asked: Set(None),
        accepted_at: Set(None),
        withdraw_until: Set(None),
        paper_id: Set(None),
        disbursed_cents: Set(0),
        charged_cents: Set(0),
        charges: Set(0),
        paused_until: Set(None),
        ended_on: Set(None),
        revised_schedule: Set(None),
        forgiven_cents: Set(0),
        written_off_on: Set(None),
        settlement_due_cents: Set(0),
        settlement_due_months: Set(0),
        settlement_refunded_cents: Set(0),
        payment_count_adjustment: Set(0),
        interest_charged_cents: Set(0),
        interest_waiting_cents: Set(0),
        grace_months: Set(0),
        ..ActiveModel::default()
    }
}

/// Debts that nobody signed have places after all lines that a decision can get.
const CLAIMS: u64 = 1_000;

/// A debt that nobody signed: money that was given and is not given any more. It is repaid from now on.
pub(crate) async fn claim(
    tx: &Tx,
    case: CaseId,
    terms: &Terms,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<AgreementId, StoreError> {
    let earlier = Entity::find().filter(Column::CaseId.eq(case.0)).count(&tx.0).await?;
    let row = ActiveModel {
        id: Set(ids::fresh()),
        case_id: Set(case.0),
        line: Set(column(CLAIMS + earlier, "agreement", "line")?),
        instrument: Set(terms.instrument().name().to_owned()),
        terms: Set(serde_json::to_value(terms).map_err(|_| corrupt("agreement", "terms"))?),
        accept_by: Set(today),
        accepted_at: Set(Some(now)),
        disbursed_cents: Set(terms.funded().cents()),
        ..blank(today)
    };
    let id = AgreementId(*row.id.as_ref());
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(id)
}

/// Agreements read of one case.
const AGREEMENTS: Bound = Bound::of("agreement", 100);

/// The agreements of a case, in the order of its proposal.
pub async fn list(at: &impl Reads, case: CaseId) -> Result<Vec<Agreement>, StoreError> {
    let rows = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .order_by_asc(Column::Line)
        .limit(AGREEMENTS.limit())
        .all(at.connection())
        .await?;
    AGREEMENTS.whole(rows)?.into_iter().map(from_row).collect()
}

/// The agreement, if there is one and the viewer may know of its case.
///
/// # Errors
/// Not there for this viewer, or the row is corrupt.
pub async fn load(at: &impl Reads, viewer: Actor, id: AgreementId) -> Result<Agreement, StoreError> {
    let agreement = load_for_work(at, id).await?;
    let is_visible = cases::is_visible_to(at, viewer, agreement.case).await?;
    if is_visible { Ok(agreement) } else { Err(StoreError::NotFound) }
}

/// An agreement for work that nobody looks at: jobs, runs, and what follows from a decision.
///
/// # Errors
/// No such agreement, or the row is corrupt.
pub async fn load_for_work(at: &impl Reads, id: AgreementId) -> Result<Agreement, StoreError> {
    from_row(Entity::find_by_id(id.0).one(at.connection()).await?.ok_or(StoreError::NotFound)?)
}

/// As [`load`], locked until the unit of work ends, so that two payments never pay the same charge.
pub(crate) async fn lock(tx: &Tx, id: AgreementId) -> Result<Agreement, StoreError> {
    from_row(Entity::find_by_id(id.0).lock_exclusive().one(&tx.0).await?.ok_or(StoreError::NotFound)?)
}

/// What billing needs of one agreement.
pub async fn account(at: &impl Reads, agreement: &Agreement) -> Result<RepaymentState, StoreError> {
    Ok(agreement.account(incomes::list(at, agreement.case).await?))
}

/// Notes the acceptance and the signed copy.
///
/// # Errors
/// [`StoreError::Stale`] when it was accepted before.
pub async fn accept(
    tx: &Tx,
    id: AgreementId,
    paper: PaperId,
    withdraw_until: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::AcceptedAt, Expr::value(now))
        .col_expr(Column::PaperId, Expr::value(paper.0))
        .col_expr(Column::WithdrawUntil, Expr::value(withdraw_until))
        .filter(Column::Id.eq(id.0))
        .filter(Column::AcceptedAt.is_null())
        .filter(Column::EndedOn.is_null())
        .exec(&tx.0)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// Counts what was paid out under an agreement. When months were billed already, what is left comes in the instalments
/// that were still to come; when the agreement had ended, billing goes on.
pub(crate) async fn pay_out(tx: &Tx, id: AgreementId, amount: Money) -> Result<(), StoreError> {
    let agreement = lock(tx, id).await?;
    let after = agreement.account(Vec::new()).with_further_payout(amount);
    let mut update = Entity::update_many()
        .col_expr(Column::DisbursedCents, Expr::col(Column::DisbursedCents).add(amount.cents()))
        .col_expr(Column::EndedOn, Expr::value(None::<NaiveDate>));
    if after.revised != agreement.revised {
        let revised =
            serde_json::to_value(after.revised).map_err(|_| corrupt("agreement", "revised_schedule"))?;
        update = update.col_expr(Column::RevisedSchedule, Expr::value(revised));
    }
    update.filter(Column::Id.eq(id.0)).exec(&tx.0).await?;
    Ok(())
}

/// How far the interest of a loan is from now on.
pub(crate) async fn set_interest(
    tx: &Tx,
    id: AgreementId,
    interest: InterestSoFar,
) -> Result<(), StoreError> {
    let months = i32::try_from(interest.grace_months).map_err(|_| corrupt("agreement", "grace_months"))?;
    Entity::update_many()
        .col_expr(Column::InterestChargedCents, Expr::value(interest.charged.cents()))
        .col_expr(Column::InterestWaitingCents, Expr::value(interest.waiting.cents()))
        .col_expr(Column::GraceMonths, Expr::value(months))
        .filter(Column::Id.eq(id.0))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// Frees months up to and including this one; `None` ends the pause.
pub async fn pause(tx: &Tx, id: AgreementId, until: Option<Month>) -> Result<(), StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::PausedUntil, Expr::value(until.map(|it| it.to_string())))
        .filter(Column::Id.eq(id.0))
        .exec(&tx.0)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

pub(crate) fn from_row(row: Model) -> Result<Agreement, StoreError> {
    let money = |cents, column| Money::from_cents(cents).map_err(|_| corrupt("agreement", column));
    let terms: Terms = serde_json::from_value(row.terms).map_err(|_| corrupt("agreement", "terms"))?;
    if terms.instrument().name() != row.instrument {
        return Err(corrupt("agreement", "instrument"));
    }
    Ok(Agreement {
        id: AgreementId(row.id),
        case: CaseId(row.case_id),
        line: column(row.line, "agreement", "line")?,
        terms,
        signed_terms: row
            .terms_signed
            .map(serde_json::from_value)
            .transpose()
            .map_err(|_| corrupt("agreement", "terms_signed"))?,
        offered_on: row.offered_on,
        accept_by: row.accept_by,
        accepted_at: row.accepted_at,
        withdraw_until: row.withdraw_until,
        withdrawn_on: row.withdrawn_on,
        paper: row.paper_id.map(PaperId),
        disbursed: money(row.disbursed_cents, "disbursed_cents")?,
        charged: money(row.charged_cents, "charged_cents")?,
        charges: column(row.charges, "agreement", "charges")?,
        paused_until: row
            .paused_until
            .map(|it| it.parse().map_err(|_| corrupt("agreement", "paused_until")))
            .transpose()?,
        ended_on: row.ended_on,
        revised: row
            .revised_schedule
            .map(serde_json::from_value)
            .transpose()
            .map_err(|_| corrupt("agreement", "revised_schedule"))?,
        forgiven: money(row.forgiven_cents, "forgiven_cents")?,
        written_off_on: row.written_off_on,
        carry_over: SettlementCarryOver {
            to_charge: money(row.settlement_due_cents, "settlement_due_cents")?,
            over_months: column(row.settlement_due_months, "agreement", "settlement_due_months")?,
            refunded: money(row.settlement_refunded_cents, "settlement_refunded_cents")?,
            payment_count_adjustment: row.payment_count_adjustment,
        },
        interest: InterestSoFar {
            charged: money(row.interest_charged_cents, "interest_charged_cents")?,
            waiting: money(row.interest_waiting_cents, "interest_waiting_cents")?,
            grace_months: u32::try_from(row.grace_months)
                .map_err(|_| corrupt("agreement", "grace_months"))?,
        },
    })
}
