//! What waits for a second person on the page of a case.

use domain::{
    case::{payout_plan, revision::may_revise},
    money::Money,
};
use store::{
    casework::{cases::Case, revision_requests, stop_requests},
    people::accounts,
    servicing::funding,
};

use crate::{
    http::{context::RequestContext, error::PageError},
    pages::{stop::effect, work::tied},
    present::revision,
    runtime::state::App,
    words::format::{date, euro},
};

/// What changes a decided case, and what of that waits for a second person.
pub(crate) struct Later {
    /// The training can be stopped.
    pub may_stop: bool,
    /// Somebody said that the training stops: why, and what follows.
    pub stop: Option<StopView>,
    /// The decision can be revised.
    pub may_revise: bool,
    /// Somebody proposed another decision: why, and what follows.
    pub revision: Option<RevisionView>,
    /// A stop or a revision of a colleague waits for who looks.
    pub waits_for_me: bool,
    /// The training stopped on this day.
    pub stopped_on: Option<String>,
    /// What schools and shops have to pay back.
    pub at_others: Option<String>,
    /// Payouts that wait for something of the training: which, and for what.
    pub tied: Vec<(String, String)>,
}

/// What a case has of it.
pub(crate) async fn load(app: &App, context: &RequestContext, case: &Case) -> Result<Later, PageError> {
    let stop = stop(app, context, case).await?;
    let revision = revision(app, context, case).await?;
    let of_colleague = stop.as_ref().is_some_and(|it| !it.is_own);
    let at_others = match case.stage.decided() {
        Some(_) => funding::at_others(&app.db, case).await?,
        None => Money::ZERO,
    };
    let tied = match case.stage.decided() {
        Some(_) => tied::waits(&app.db, (context.lang, context.today), case.id).await?,
        None => Vec::new(),
    };
    Ok(Later {
        tied,
        at_others: (!at_others.is_zero()).then(|| euro(context.lang, at_others)),
        may_stop: case.stage.may_stop(),
        waits_for_me: of_colleague || revision.as_ref().is_some_and(|it| !it.is_own),
        may_revise: may_revise(&case.stage) && stop.is_none(),
        stop,
        revision,
        stopped_on: case.stage.stopped().map(|it| date(context.lang, it.last_day)),
    })
}

/// A stop that waits for a second person.
pub(crate) struct StopView {
    pub reason: String,
    pub who: String,
    pub facts: Vec<(String, String)>,
    pub is_own: bool,
}

/// A revised decision that waits for a second person.
pub(crate) struct RevisionView {
    pub cause: String,
    pub who: String,
    pub motivation: String,
    pub facts: Vec<(String, String)>,
    pub is_own: bool,
}

async fn stop(app: &App, context: &RequestContext, case: &Case) -> Result<Option<StopView>, PageError> {
    let Some(request) = stop_requests::waiting(&app.db, case.id).await? else { return Ok(None) };
    let who = accounts::by_id(&app.db, request.asked_by).await?.name;
    Ok(Some(StopView {
        reason: context.lang.named("stop-reason", request.stop.reason.name()),
        who: if request.asked_by == case.applicant.id { context.lang.text("log-by-applicant") } else { who },
        facts: effect(&app.db, context, case, request.stop).await?,
        is_own: request.asked_by == context.actor()?.id,
    }))
}

async fn revision(
    app: &App,
    context: &RequestContext,
    case: &Case,
) -> Result<Option<RevisionView>, PageError> {
    let Some(request) = revision_requests::waiting(&app.db, case.id).await? else { return Ok(None) };
    let (lang, today) = (context.lang, context.today);
    let so_far = funding::so_far(&app.db, case).await?;
    let given = payout_plan::given(&request.after.lines, &so_far.agreements);
    let plan = payout_plan::plan(&given, &so_far.standing, so_far.claimed);
    let mut facts = revision::lines(lang, (&request.before, &request.after), &plan, today);
    facts.extend(revision::still_paid(lang, &request.after, &plan, today));
    Ok(Some(RevisionView {
        cause: lang.named("revision-cause", request.cause.name()),
        who: accounts::by_id(&app.db, request.asked_by).await?.name,
        motivation: request.after.motivation.clone(),
        facts,
        is_own: request.asked_by == context.actor()?.id,
    }))
}
