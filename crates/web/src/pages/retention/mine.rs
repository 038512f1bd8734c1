//! "Dit verandert er voor jou": the same answer for the person it is about.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::duties::Owner;
use serde::Deserialize;
use store::{
    casework::{cases, corrections, duties, papers},
    repayment::agreements,
};

use crate::{
    fund_settings::credit_standing,
    http::{context::RequestContext, error::PageError, paths},
    pages::retention::correct::{self, VersionLine, sections},
    present::{
        duty_lines::{self, DutyLine},
        effects_input::EffectsInput,
        evidence::has_statement,
        given,
        training_effects::{TrainingEffects, view},
    },
    runtime::state::App,
    view::shell::{Shell, ok},
    words::filters,
};

#[derive(Template)]
#[template(path = "mine/changes.html")]
struct ChangesPage {
    shell: Shell,
    view: TrainingEffects,
    watches: Vec<DutyLine>,
    watch_path: &'static str,
    versions: Vec<VersionLine>,
    saved: bool,
    sections: Vec<(String, String)>,
}

#[derive(Deserialize)]
pub(in crate::pages) struct ChangesQuery {
    #[serde(default)]
    gewijzigd: String,
}

pub(in crate::pages) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Query(asked): Query<ChangesQuery>,
) -> Result<Response, PageError> {
    let case = cases::newest_of(&app.db, context.actor()?.id).await?.ok_or(PageError::NotFound)?;
    let Some(application) = &case.application else {
        return Ok(Redirect::to(paths::MINE).into_response());
    };
    let all = papers::list(&app.db, case.id).await?;
    let watched = duties::list(&app.db, case.id).await?;
    let agreed = agreements::list(&app.db, case.id).await?;
    let facts = given::facts(&case, application);
    let question = EffectsInput {
        facts: &facts,
        needs: Some(&application.needs),
        fund: given::fund_money(&case, &agreed, false),
        today: context.today,
        credit: credit_standing(&app.db).await?.status,
        has_statement: has_statement(&all),
    };
    let page = ChangesPage {
        shell: Shell::new(&context, "changes"),
        view: view(context.lang, &question)?,
        watches: duty_lines::lines(context.lang, &watched, Owner::Applicant, context.today),
        watch_path: "/mijn/datum",
        versions: correct::versions(&context, &corrections::list(&app.db, case.id).await?),
        saved: asked.gewijzigd == "ja",
        sections: sections(&context, &case, "/mijn/gegevens"),
    };
    ok(&context, &page)
}
