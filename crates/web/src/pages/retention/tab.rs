//! The reviewer's tab: calendar, right and evidence, budget, proposal and what was corrected.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::ids::CaseId;
use store::{
    casework::{
        assessed_amounts,
        cases::{self, Case},
        corrections, papers,
    },
    repayment::agreements,
};

use crate::{
    fund_settings::credit_standing,
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    pages::retention::correct::{self, VersionLine, sections},
    present::{
        calendar::{self, CalendarView},
        effects_input::EffectsInput,
        evidence::has_statement,
        given,
        training_effects::{TrainingEffects, view},
    },
    runtime::state::App,
    view::shell::{Shell, ok},
    words::{
        filters,
        format::{cents, date, euro},
        lang::Lang,
    },
};

/// Who changed the amounts and when; each amount with what it was and is.
type Changed = (String, Vec<(String, String, String)>);

#[derive(Template)]
#[template(path = "work/retention.html")]
struct TabPage {
    shell: Shell,
    back: String,
    view: TrainingEffects,
    calendar: CalendarView,
    versions: Vec<VersionLine>,
    /// Who changed the amounts, on which day, and what they were.
    changed: Option<Changed>,
    id: CaseId,
    /// Address and name of each group that can be corrected.
    sections: Vec<(String, String)>,
}

pub(in crate::pages) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let case = cases::load(&app.db, context.actor()?, id).await?;
    let application = case.application.as_ref().ok_or(PageError::NotFound)?;
    let all = papers::list(&app.db, id).await?;
    let agreed = agreements::list(&app.db, case.id).await?;
    let facts = given::facts(&case, application);
    let question = EffectsInput {
        facts: &facts,
        needs: Some(&application.needs),
        fund: given::fund_money(&case, &agreed, true),
        today: context.today,
        credit: credit_standing(&app.db).await?.status,
        has_statement: has_statement(&all),
    };
    let name = format!("{} {}", case.name(), application.person.full_name());
    let page = TabPage {
        shell: Shell::titled(&context, format!("{}: {name}", lang.text("retention"))),
        back: paths::case(id),
        view: view(lang, &question)?,
        calendar: calendar::show(lang, &question, &all)?,
        versions: correct::versions(&context, &corrections::list(&app.db, id).await?),
        changed: changed(&app, lang, &case).await?,
        id,
        sections: sections(&context, &case, &format!("{}/gegevens", paths::case(id))),
    };
    ok(&context, &page)
}

/// What the amounts were before the change nobody looked at yet.
async fn changed(app: &App, lang: Lang, case: &Case) -> Result<Option<Changed>, PageError> {
    let found = assessed_amounts::list(&app.db, &[case.id]).await?;
    let Some((_, kept)) = found.first() else { return Ok(None) };
    let Some((on, cause)) = kept.changed else { return Ok(None) };
    let mut rows = Vec::new();
    if let Some(before) = kept.childcare_before {
        let now = euro(lang, kept.figures.childcare);
        rows.push((lang.text("alternative-childcare"), euro(lang, before), now));
    }
    if let Some((before, now)) = kept.gap_before.zip(kept.figures.gap) {
        let (before, now) = (cents(lang, -before.cents()), cents(lang, -now.cents()));
        rows.push((lang.text("alternative-gap"), before, now));
    }
    let what = lang.say(&format!("changed-by-{}", cause.name()), &[("day", date(lang, on))]);
    Ok(Some((what, rows)))
}

/// A reviewer looked at what changed.
pub(in crate::pages) async fn seen(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let case = cases::load(&tx, context.actor()?, id).await?;
    assessed_amounts::mark_seen(&tx, case.id).await?;
    commit_to(tx, &format!("{}/behoud", paths::case(id))).await
}
