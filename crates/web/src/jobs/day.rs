//! The work of a business day: a table of steps, each of which one node takes, and each of which may fail alone.

use chrono::{DateTime, NaiveDate, Utc};
use futures_util::future::BoxFuture;
use store::{
    error::StoreError,
    jobs::{self, Job, State},
    settings,
};

use crate::{
    jobs::{
        close, contracts, control, credit, drafts, duties, first_incomes, incomes,
        lease::{self, Outcome},
        papers, prepare, project, remind, renew, sweep, wipe,
    },
    runtime::state::App,
};

/// One step of the day. Another node may be doing it at the same time, when this one was thought to be gone.
pub struct Step {
    pub name: &'static str,
    pub run: for<'a> fn(&'a App, DateTime<Utc>) -> BoxFuture<'a, anyhow::Result<()>>,
}

/// All steps, in the order in which they are tried.
pub static STEPS: [Step; 15] = [
    Step { name: "control", run: |app, now| Box::pin(control::control(app, now)) },
    Step { name: "renew", run: |app, now| Box::pin(renew::renew(app, now)) },
    Step { name: "prepare", run: |app, now| Box::pin(prepare::prepare(app, now)) },
    Step { name: "remind", run: |app, now| Box::pin(remind::remind(app, now)) },
    Step { name: "duties", run: |app, now| Box::pin(duties::remind(app, now)) },
    Step { name: "drafts", run: |app, now| Box::pin(drafts::follow(app, now)) },
    Step { name: "papers", run: |app, now| Box::pin(papers::remind(app, now)) },
    Step { name: "contracts", run: |app, now| Box::pin(contracts::follow(app, now)) },
    Step { name: "first_incomes", run: |app, now| Box::pin(first_incomes::ask(app, now)) },
    Step { name: "ask_incomes", run: |app, now| Box::pin(incomes::ask(app, now)) },
    Step { name: "tell_credit", run: |app, now| Box::pin(credit::tell(app, now)) },
    Step { name: "close", run: |app, now| Box::pin(close::close_finished(app, now)) },
    Step { name: "project", run: |app, now| Box::pin(project::ask(app, now)) },
    Step { name: "wipe", run: |app, _| Box::pin(wipe::wipe(app)) },
    Step { name: "sweep", run: |app, _| Box::pin(sweep::sweep(app)) },
];

/// The key of a step on a day.
pub(super) fn key(day: NaiveDate, name: &str) -> String {
    format!("{day} {name}")
}

/// Does what is left of the work of the business day, each step once over all nodes. Gives the names of the steps that
/// failed now; they are kept with the reason and tried again later.
///
/// # Errors
/// The database does not say what is left; what was done stays.
pub async fn daily(app: &App) -> Result<Vec<&'static str>, StoreError> {
    // Whoever asks on this node while it is under way finds it done.
    let _one_at_a_time = app.day.lock().await;
    let today = app.clock.today();
    let whole = format!("daily {today}");
    if settings::job_done(&app.db, &whole).await? {
        return Ok(Vec::new());
    }
    let keys: Vec<String> = STEPS.iter().map(|it| key(today, it.name)).collect();
    let known = jobs::list(&app.db, &keys).await?;
    let mut failed = Vec::new();
    for (step, key) in STEPS.iter().zip(&keys) {
        if may_be_tried(&known, key, app.clock.moment()) {
            let outcome = lease::attempt(app, key, (step.run)(app, app.clock.now())).await?;
            failed.extend((outcome == Outcome::Failed).then_some(step.name));
        }
    }
    let known = jobs::list(&app.db, &keys).await?;
    if known.iter().filter(|it| it.state == State::Done).count() == STEPS.len() {
        let tx = app.db.begin().await?;
        settings::take_job(&tx, &whole, app.clock.now()).await?;
        tx.commit().await?;
    }
    Ok(failed)
}

fn may_be_tried(known: &[Job], key: &str, now: DateTime<Utc>) -> bool {
    known.iter().find(|it| it.key == key).is_none_or(|it| it.is_free(now))
}
