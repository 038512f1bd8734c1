//! The cases of whoever looks.

use store::{
    casework::cases::{self, Case},
    db::Reads,
    repayment::agreements,
};

use crate::http::{context::RequestContext, error::PageError};

/// The newest case of whoever looks.
pub(crate) async fn own_case(at: &impl Reads, context: &RequestContext) -> Result<Case, PageError> {
    cases::newest_of(at, context.actor()?.id).await?.ok_or(PageError::NotFound)
}

/// The case of whoever looks in which something is repaid: the newest with an agreement that runs, else the newest with
/// any, else the newest. A new application hides no debt of an earlier one.
pub(crate) async fn repaying_case(at: &impl Reads, context: &RequestContext) -> Result<Case, PageError> {
    let all = cases::list_of(at, context.actor()?.id).await?;
    let (mut runs, mut ended) = (None, None);
    for (place, case) in all.iter().enumerate() {
        for it in agreements::list(at, case.id).await?.iter().filter(|it| it.accepted_at.is_some()) {
            let found = if it.ended_on.is_none() { &mut runs } else { &mut ended };
            *found = found.or(Some(place));
        }
    }
    let place = runs.or(ended).unwrap_or(0);
    all.into_iter().nth(place).ok_or(PageError::NotFound)
}

/// Every case of whoever looks in which an agreement runs; else the one in which something was repaid.
pub(crate) async fn repaying_cases(
    at: &impl Reads,
    context: &RequestContext,
) -> Result<Vec<Case>, PageError> {
    let mut running = Vec::new();
    for case in cases::list_of(at, context.actor()?.id).await? {
        let all = agreements::list(at, case.id).await?;
        if all.iter().any(|it| it.accepted_at.is_some() && it.ended_on.is_none()) {
            running.push(case);
        }
    }
    if running.is_empty() {
        running.push(repaying_case(at, context).await?);
    }
    Ok(running)
}
