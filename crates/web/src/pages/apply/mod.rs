//! The application: a list of tasks, a page of questions each, papers, check and send.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::PrivateCookieJar;
use chrono::{DateTime, Utc};
use domain::{actor::Role, case::stage::Stage};
use store::{
    casework::{
        cases::{self, Case},
        drafts::Draft,
    },
    db::Tx,
    error::StoreError,
    people::accounts::Account,
};

use crate::{
    access::{ANYONE, APPLICANT, Pages},
    error::PageError,
    pages::public::check,
    paths,
    state::App,
    visit::Visit,
};

pub mod answers;
mod page;
pub mod papers;
pub mod sections;
pub mod send;
mod tasks;
mod withdraw;

pub(super) fn routes(pages: Pages) -> Pages {
    pages
        .post(ANYONE, "/aanvraag/begin", start)
        .get(APPLICANT, "/aanvraag", tasks::show)
        .get(APPLICANT, "/aanvraag/vragen/{section}", page::show)
        .post(APPLICANT, "/aanvraag/vragen/{section}", page::save)
        .get(APPLICANT, "/aanvraag/papieren", papers::show)
        .upload(APPLICANT, "/aanvraag/papieren/{kind}", papers::upload)
        .post(APPLICANT, "/aanvraag/papieren-klaar", papers::done)
        .post(APPLICANT, "/aanvraag/papier/{id}/weg", papers::remove)
        .get(APPLICANT, "/aanvraag/controleren", send::show)
        .post(APPLICANT, "/aanvraag/controleren", send::save)
        .get(APPLICANT, "/aanvraag/opgestuurd", send::sent)
        .get(APPLICANT, "/aanvraag/stoppen", withdraw::show)
        .post(APPLICANT, "/aanvraag/stoppen", withdraw::save)
}

/// Goes on from the quick check, or starts empty.
async fn start(State(app): State<App>, visit: Visit, jar: PrivateCookieJar) -> Result<Response, PageError> {
    match visit.role() {
        Some(Role::Applicant) => {}
        Some(_) => return Err(PageError::Forbidden),
        None => return Ok(Redirect::to(&paths::sign_in(paths::TASKS)).into_response()),
    }
    let tx = app.db.begin().await?;
    begin(&tx, visit.account()?, check::answers(&jar), visit.now).await?;
    tx.commit().await?;
    Ok((check::forget(jar), Redirect::to(paths::TASKS)).into_response())
}

/// Puts answers of the quick check into the applicant's draft, which is made when there is none. A case
/// that was sent stays as it is. `true` when there is a draft now.
///
/// # Errors
/// The database refuses.
pub async fn begin(
    tx: &Tx,
    account: &Account,
    answers: Draft,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    if account.role != Role::Applicant {
        return Ok(false);
    }
    let Some(case) = cases::newest_of(tx, account.id).await? else {
        cases::open(tx, account.id, &answers, now).await?;
        return Ok(true);
    };
    match case.stage {
        Stage::Draft => {
            for (page, fields) in answers {
                let fresh = cases::load(tx, account.actor(), case.id).await?;
                cases::save_page(tx, &fresh, &page, fields, now).await?;
            }
            Ok(true)
        }
        Stage::Withdrawn { .. } | Stage::Refused { .. } | Stage::Closed { .. } => {
            cases::open(tx, account.id, &answers, now).await?;
            Ok(true)
        }
        Stage::Submitted { .. }
        | Stage::InReview { .. }
        | Stage::Waiting { .. }
        | Stage::Proposed { .. }
        | Stage::Granted { .. }
        | Stage::Running { .. } => Ok(false),
    }
}

/// The applicant's present case.
async fn own_case(app: &App, visit: &Visit) -> Result<Case, PageError> {
    cases::newest_of(&app.db, visit.actor()?.id).await?.ok_or(PageError::NotFound)
}
