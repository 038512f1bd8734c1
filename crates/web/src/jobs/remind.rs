//! Months that were not paid in time: a message, another one, a call, a letter, each once.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    fund::{ChaseAction, Regulation},
    notice::Notice,
};
use store::{
    casework::{
        cases::{self, Case},
        papers::LetterKind,
        unmade_letters,
    },
    db::Tx,
    messages::{
        callbacks::{self, CallCause},
        reminders::{self, Missed},
    },
    repayment::agreements,
};

use crate::{mail::letters, runtime::state::App};

/// Takes the steps that are due.
pub(super) async fn remind(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let today = app.clock.today();
    let steps = &Regulation::on(today).chase.steps;
    loop {
        let tx = app.db.begin().await?;
        let missed = reminders::list_missed(&tx, today).await?;
        drop(tx);
        let Some(step) = missed.first().and_then(|it| steps.get(it.step)) else { return Ok(()) };
        let tx = app.db.begin().await?;
        for it in &missed {
            if reminders::mark_chased(&tx, it, today).await? {
                chase(&tx, &case_of(&tx, it).await?, it, step.what, (today, now)).await?;
            }
        }
        tx.commit().await?;
    }
}

async fn case_of(tx: &Tx, missed: &Missed) -> anyhow::Result<Case> {
    let agreement = agreements::load_for_work(tx, missed.agreement).await?;
    Ok(cases::load_for_work(tx, agreement.case).await?)
}

async fn chase(
    tx: &Tx,
    case: &Case,
    it: &Missed,
    what: ChaseAction,
    (today, now): (NaiveDate, DateTime<Utc>),
) -> anyhow::Result<()> {
    let (amount, due_on) = (it.open, it.due_on);
    match what {
        ChaseAction::Message => {
            cases::tell(tx, case, Notice::PaymentMissed { amount, due_on }, now).await?;
        }
        ChaseAction::MessageAgain => {
            cases::tell(tx, case, Notice::PaymentMissedAgain { amount, due_on }, now).await?;
        }
        // Whoever waits for a call already is called once.
        ChaseAction::Call => {
            callbacks::ask(tx, case.id, CallCause::Missed, now).await?;
        }
        ChaseAction::Letter => {
            let letter = letters::unpaid(case, it, today);
            unmade_letters::write(tx, case.id, LetterKind::PaymentLetter, &letter, now).await?;
            cases::tell(tx, case, Notice::PaymentLetter { on: today }, now).await?;
        }
    }
    Ok(())
}
