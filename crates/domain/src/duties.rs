//! Guarding what somebody has: the dated duties that follow from an approved case, and when to remind of them.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{
    application::Circumstances,
    benefit::{
        retention::applying_again_on,
        rules::{Obligation, Payer, Rules as BenefitRules},
    },
    calendar::Month,
    childcare::{allowance::AllowanceError, entitlement::Rules},
    evidence::{Body, Consent},
    explain::Trace,
    fund::Regulation,
    outlook::{MonthOutlook, Verdict, outlook_with},
};

/// What has to be done in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// The consent is in hand before the training starts.
    ConsentOfUwv,
    /// The consent is in hand before the training starts.
    ConsentOfMunicipality,
    /// The consent is in hand before the training starts.
    ConsentOfUwvOrEmployer,
    /// The municipality wrote how it looks at the fund's money.
    MeansStatement,
    /// The course and the fund's money are reported.
    ReportToUwv,
    /// The course and the fund's money are reported.
    ReportToMunicipality,
    /// The training is reported to the SVB, which pays the Anw.
    ReportToSvb,
    /// The Dienst Toeslagen knows the new yearly income.
    NewIncome,
    /// The last month of childcare allowance after work: stop it in time.
    LastAllowance,
    /// Childcare allowance is applied for while the first month can still be claimed.
    ClaimAllowance,
    /// Applying for jobs starts again.
    ApplyForJobs,
}

crate::named! {
    Duty {
        ConsentOfUwv = "consent_of_uwv",
        ConsentOfMunicipality = "consent_of_municipality",
        ConsentOfUwvOrEmployer = "consent_of_uwv_or_employer",
        MeansStatement = "means_statement",
        ReportToUwv = "report_to_uwv",
        ReportToMunicipality = "report_to_municipality",
        ReportToSvb = "report_to_svb",
        NewIncome = "new_income",
        LastAllowance = "last_allowance",
        ClaimAllowance = "claim_allowance",
        ApplyForJobs = "apply_for_jobs",
    }
}

impl Duty {
    /// Who has to see to it.
    #[must_use]
    pub const fn owner(self) -> Owner {
        match self {
            Self::MeansStatement => Owner::Reviewer,
            Self::ConsentOfUwv
            | Self::ConsentOfMunicipality
            | Self::ConsentOfUwvOrEmployer
            | Self::ReportToUwv
            | Self::ReportToMunicipality
            | Self::ReportToSvb
            | Self::NewIncome
            | Self::LastAllowance
            | Self::ClaimAllowance
            | Self::ApplyForJobs => Owner::Applicant,
        }
    }
}

/// Who has to see to a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// The person.
    Applicant,
    /// The reviewer of the case.
    Reviewer,
}

/// A duty and its last good day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DatedDuty {
    /// What must be done.
    pub duty: Duty,
    /// The last day to do it.
    pub due_on: NaiveDate,
}

/// Every duty that follows from these facts, the earliest first.
///
/// # Errors
/// There is no table for the years of the training.
pub fn dated_duties(facts: &Circumstances, today: NaiveDate) -> Result<Vec<DatedDuty>, AllowanceError> {
    let outlook = outlook_with(facts, today, &Trace::off())?;
    let training = &facts.training;
    let day_before = training.from - Days::new(1);
    let mut all = Vec::new();
    let mut add = |duty, due_on| all.push(DatedDuty { duty, due_on });
    let benefit = BenefitRules::bundled().of(facts.benefit);
    if let Some(rule) = benefit {
        if rule.needs_consent() && facts.consent != Consent::Granted {
            let consent = match rule.consent_of {
                Body::Uwv => Duty::ConsentOfUwv,
                Body::Municipality => Duty::ConsentOfMunicipality,
                Body::UwvOrEmployer => Duty::ConsentOfUwvOrEmployer,
            };
            add(consent, day_before);
        }
        match rule.payer {
            Payer::Municipality => {
                add(Duty::ReportToMunicipality, day_before);
                add(Duty::MeansStatement, day_before);
            }
            Payer::Uwv => add(Duty::ReportToUwv, day_before),
            Payer::Svb => add(Duty::ReportToSvb, day_before),
        }
    }
    if let Some(last) = facts.work.until {
        add(Duty::NewIncome, last);
    }
    if !facts.children.is_empty() {
        if let Some(until) = outlook.runs_on_until().filter(|it| ends_in_gap(&outlook.months, *it)) {
            add(Duty::LastAllowance, until.last_day());
        }
        // Who has the right now has claimed it; it is the training that gives it to others.
        if let Verdict::Gains { from, .. } = outlook.verdict() {
            add(Duty::ClaimAllowance, last_claim(from));
        }
    }
    let applies = benefit.is_some_and(|it| it.duties.contains(&Obligation::ApplyForJobs));
    if applies && facts.consent == Consent::Granted {
        add(Duty::ApplyForJobs, applying_again_on(training.until));
    }
    all.sort_by_key(|it| (it.due_on, it.duty));
    Ok(all)
}

/// Whether the month after the last one of a right has none.
fn ends_in_gap(months: &[MonthOutlook], last: Month) -> bool {
    months.iter().any(|it| it.month == last.plus(1) && it.ground.is_err())
}

/// The last day on which a month can still be claimed (Wet kinderopvang art. 1.3 lid 2 b).
#[must_use]
pub fn last_claim(month: Month) -> NaiveDate {
    month.plus(Rules::bundled().back_claim.months).last_day()
}

/// Which reminder belongs to today, if it was not sent yet: the latest one that is due. `sent` is the last one
/// that went out, in days before.
#[must_use]
pub fn reminder(due_on: NaiveDate, sent: Option<u32>, today: NaiveDate) -> Option<u32> {
    let left = u32::try_from((due_on - today).num_days()).ok()?;
    let now = Regulation::on(today).remind_days.iter().copied().filter(|before| left <= *before).min()?;
    sent.is_none_or(|sent| now < sent).then_some(now)
}
