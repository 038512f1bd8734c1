//! Calculates every active case anew: after a correction, and when the rules have another fingerprint than before.

use chrono::NaiveDate;
use domain::{
    application::Application,
    budget::{
        compute::{Explain, budget},
        household::household,
        household_money::Figures,
    },
    duties::{DatedDuty, dated_duties},
    ids::CaseId,
    rules::fingerprint,
};
use store::{
    casework::{
        assessed_amounts::{self, Cause, Open},
        cases::Case,
        duties,
    },
    connection::locks::Alone,
    db::{Db, Tx},
    error::StoreError,
};

/// Cases of one transaction.
const CHUNK: u64 = 1_000;

/// How far it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub done: u64,
    pub of: u64,
    /// Cases whose amounts are other than before.
    pub changed: u64,
}

/// What an application comes to under the present rules; `None` when its years have no table.
#[must_use]
pub fn figures(application: &Application, today: NaiveDate) -> Option<Figures> {
    let facts = &application.circumstances;
    let home = household(facts, Some(&application.needs), today);
    Some(budget(&home, Explain::No).ok()?.figures(facts.known_finances().is_some()))
}

/// Calculates one case anew and brings its dated duties up to date.
///
/// # Errors
/// The database refuses.
pub async fn one(
    tx: &Tx,
    case: &Case,
    application: &Application,
    cause: Cause,
    today: NaiveDate,
) -> Result<(), StoreError> {
    if let Some(figures) = figures(application, today) {
        assessed_amounts::write(tx, &[(case.id, figures)], &fingerprint(), cause, today).await?;
    }
    if case.stage.may_stop()
        && let Ok(duties) = dated_duties(&application.circumstances, today)
    {
        duties::replace(tx, case.id, &duties, today).await?;
    }
    Ok(())
}

/// Calculates all active cases anew, in chunks that are each committed; `tell` hears how far it is.
///
/// # Errors
/// The database refuses; the chunks before it stand.
pub async fn all(db: &Db, today: NaiveDate, tell: impl Fn(Progress)) -> Result<Progress, StoreError> {
    let mut progress = Progress { of: assessed_amounts::count_open(db).await?, ..Progress::default() };
    let rules = fingerprint();
    let mut after = None;
    loop {
        let tx = db.begin().await?;
        // Of two nodes the later one finds nothing changed any more.
        tx.alone(Alone::Work).await?;
        let chunk = assessed_amounts::list_open(&tx, after, CHUNK).await?;
        let Some(last) = chunk.last() else { return Ok(progress) };
        after = Some(last.id);
        let (found, duties) = calculate(&chunk, today);
        let changed = assessed_amounts::write(&tx, &found, &rules, Cause::Rules, today).await?;
        duties::replace_many(&tx, &duties, Some(today)).await?;
        tx.commit().await?;
        progress.done += u64::try_from(chunk.len()).unwrap_or_default();
        progress.changed += u64::try_from(changed).unwrap_or_default();
        tell(progress);
    }
}

type Calculated = (Vec<(CaseId, Figures)>, Vec<(CaseId, Vec<DatedDuty>)>);

fn calculate(chunk: &[Open], today: NaiveDate) -> Calculated {
    let found = chunk.iter().filter_map(|it| Some((it.id, figures(&it.application, today)?))).collect();
    let followed = chunk.iter().filter(|it| it.is_followed);
    let duties = followed
        .filter_map(|it| Some((it.id, dated_duties(&it.application.circumstances, today).ok()?)))
        .collect();
    (found, duties)
}
