//! Dated duties on the page of whoever must see to them, and the button that says they were done.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use chrono::NaiveDate;
use domain::{
    guard::{Owner, Watch, guarded},
    ids::CaseId,
};
use store::{
    casework::{
        cases::{self, Case},
        duties::{self, Kept},
    },
    db::Tx,
};

use crate::{
    error::PageError,
    form::Typed,
    paths,
    state::App,
    visit::Visit,
    words::{Lang, format::date},
};

/// A duty ready to print.
pub struct WatchLine {
    pub name: &'static str,
    pub what: String,
    pub why: String,
    pub when: String,
    pub class: &'static str,
    pub is_done: bool,
    /// Who reads the page has to see to it.
    pub is_mine: bool,
}

#[must_use]
pub fn lines(lang: Lang, all: &[Kept], reader: Owner, today: NaiveDate) -> Vec<WatchLine> {
    all.iter().map(|it| line(lang, it, reader, today)).collect()
}

fn line(lang: Lang, kept: &Kept, reader: Owner, today: NaiveDate) -> WatchLine {
    let watch = kept.guarded.watch;
    let key = format!("watch-{}", watch.name().replace('_', "-"));
    let day = date(lang, kept.guarded.due_on);
    let (when, class) = match kept.done_on {
        Some(done) => (lang.say("watch-done-on", &[("day", date(lang, done))]), "tef-st--ok"),
        None if kept.is_missed(today) => (lang.say("watch-missed", &[("day", day)]), "tef-st--bad"),
        None => (lang.say("watch-before", &[("day", day)]), "tef-st--warn"),
    };
    WatchLine {
        name: watch.name(),
        what: lang.text(&key),
        why: lang.text(&format!("{key}.why")),
        when,
        class,
        is_done: kept.done_on.is_some(),
        is_mine: watch.owner() == reader,
    }
}

/// Writes the duties that follow from a case; a training whose years have no table has none.
///
/// # Errors
/// The database refuses.
pub async fn follow(tx: &Tx, case: &Case, today: NaiveDate) -> Result<(), PageError> {
    let Some(application) = &case.application else { return Ok(()) };
    if let Ok(all) = guarded(&application.circumstances, today) {
        duties::replace(tx, case.id, &all).await?;
    }
    Ok(())
}

pub(super) async fn applicant_did(
    State(app): State<App>,
    visit: Visit,
    Path(name): Path<String>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::newest_of(&app.db, visit.account()?.id).await?.ok_or(PageError::NotFound)?;
    did(&app, &visit, &case, (Owner::Applicant, &name), typed.contains_key("toch-niet")).await?;
    Ok(Redirect::to(&format!("{}#datums", paths::MINE)).into_response())
}

pub(super) async fn reviewer_did(
    State(app): State<App>,
    visit: Visit,
    Path((id, name)): Path<(CaseId, String)>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, visit.actor()?, id).await?;
    did(&app, &visit, &case, (Owner::Reviewer, &name), typed.contains_key("toch-niet")).await?;
    Ok(Redirect::to(&format!("{}#datums", paths::case(id))).into_response())
}

/// Who sees to a duty says that it was done, or undoes that.
async fn did(
    app: &App,
    visit: &Visit,
    case: &Case,
    (owner, name): (Owner, &str),
    undo: bool,
) -> Result<(), PageError> {
    let watch = Watch::from_name(name).filter(|it| it.owner() == owner).ok_or(PageError::NotFound)?;
    let tx = app.db.begin().await?;
    duties::set_done(&tx, case.id, watch, (!undo).then_some(visit.today)).await?;
    tx.commit().await?;
    Ok(())
}
