//! Letters that were written down get their files.

use chrono::TimeDelta;
use store::casework::unmade_letters;

use crate::{jobs::report::report, present::letter, runtime::state::App};

/// How long a letter is left alone that could not be made.
const LEFT_ALONE: TimeDelta = TimeDelta::minutes(5);

/// Makes what waits, the oldest first, until nothing is left or it is told to stop. One that cannot be made keeps no
/// other waiting.
///
/// # Errors
/// The database refuses.
pub async fn advance(app: &App, is_stopped: impl Fn() -> bool) -> anyhow::Result<()> {
    while !is_stopped() {
        let Some(unmade) = unmade_letters::next(&app.db, app.clock.now()).await? else { return Ok(()) };
        if let Err(error) = letter::make(app, &unmade).await {
            metrics::counter!("letters_failed_total").increment(1);
            report("letters", Err(error));
            unmade_letters::put_off(&app.db, unmade.paper, app.clock.now() + LEFT_ALONE).await?;
        }
    }
    Ok(())
}
