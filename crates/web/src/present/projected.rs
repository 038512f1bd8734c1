//! A projection as it can be shown now: of every agreement, or of some that stand for all while the rest is calculated.

use chrono::NaiveDate;
use domain::repayment::projection::{Projection, Scenario, assumptions};
use store::{
    error::StoreError,
    reports::projections::{self, ProjectionRun},
};
use tokio::runtime::Handle;

use crate::{http::error::PageError, runtime::state::App};

/// A projection with what it rests on.
pub(crate) struct Projected {
    pub projection: Projection,
    /// What the expected scenario comes to, in cents.
    pub expected: i64,
    /// How many agreements are repaid.
    pub agreements: u64,
    /// What of it is not calculated yet.
    pub estimate: Option<Estimate>,
}

/// How a projection is estimated until every agreement is in it.
#[derive(Clone, Copy)]
pub(crate) struct Estimate {
    /// Agreements that stand for all; zero when none were picked yet.
    pub sample: u64,
    /// Agreements that are calculated.
    pub counted: u64,
    /// Of so many; zero when they were not counted yet.
    pub whole: u64,
}

impl Estimate {
    fn of(sample: u64, of: u64, run: Option<&ProjectionRun>) -> Self {
        let counted = run.map_or(0, |it| it.counted);
        Self { sample, counted, whole: run.and_then(|it| it.whole).unwrap_or(of) }
    }
}

/// A scenario on a day. In a large fund one that is not calculated yet is asked for, and estimated meanwhile.
pub(crate) async fn projected(
    app: &App,
    today: NaiveDate,
    scenario: &Scenario,
) -> Result<Projected, PageError> {
    let expected = &assumptions().scenarios[0];
    let empty =
        |it: &Scenario| Projection::new(it.clone(), projections::first_month(today), assumptions().months());
    if projections::is_small(&app.db).await? {
        let mut all = vec![empty(scenario)];
        if scenario != expected {
            all.push(empty(expected));
        }
        let (mut all, count) = add(app, all, Which::All).await?;
        let expected = all.last().map_or(0, Projection::total_cents);
        return Ok(Projected {
            projection: all.swap_remove(0),
            expected,
            agreements: count.1,
            estimate: None,
        });
    }
    let run = projections::find(&app.db, today, scenario).await?;
    let other =
        if scenario == expected { run.clone() } else { projections::find(&app.db, today, expected).await? };
    if run.is_none() || other.is_none() {
        let tx = app.db.begin().await?;
        for it in [scenario, expected] {
            projections::ask(&tx, today, it, app.clock.now()).await?;
        }
        tx.commit().await?;
    }
    match (run, other) {
        (Some(run), Some(other)) if run.is_done && other.is_done => Ok(Projected {
            expected: other.projection.total_cents(),
            agreements: run.counted,
            projection: run.projection,
            estimate: None,
        }),
        (run, other) => {
            let (mut all, (sample, of)) =
                add(app, vec![empty(scenario), empty(expected)], Which::Sample).await?;
            let made = [&run, &other].map(|it| it.as_ref().filter(|it| it.is_done));
            for (projection, made) in all.iter_mut().zip(made) {
                match made {
                    Some(made) => projection.clone_from(&made.projection),
                    None => projection.scale(of, sample),
                }
            }
            let expected = all.last().map_or(0, Projection::total_cents);
            let estimate = Estimate::of(sample, of, run.as_ref());
            let projection = all.swap_remove(0);
            Ok(Projected { projection, expected, agreements: estimate.whole, estimate: Some(estimate) })
        }
    }
}

enum Which {
    All,
    Sample,
}

/// Adds agreements to projections on a thread of its own: each is calculated for years. Gives how many were added, and
/// of how many.
async fn add(
    app: &App,
    mut all: Vec<Projection>,
    which: Which,
) -> Result<(Vec<Projection>, (u64, u64)), PageError> {
    let (db, runtime) = (app.db.clone(), Handle::current());
    let work = move || {
        let count = runtime.block_on(async {
            match which {
                Which::All => {
                    let count = u64::try_from(projections::add_all(&db, &mut all).await?).unwrap_or(u64::MAX);
                    Ok((count, count))
                }
                Which::Sample => projections::add_sample(&db, &mut all).await,
            }
        })?;
        Ok::<_, StoreError>((all, count))
    };
    Ok(app.work.letters.run(work).await??)
}
