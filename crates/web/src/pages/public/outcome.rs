//! What the quick check says: the answer, its picture, the best way, and what happens on another day.

use askama::Template;
use axum::{
    extract::Query,
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::PrivateCookieJar;
use chrono::{Days, NaiveDate};
use domain::{
    application::{Circumstances, WorkEnd},
    calendar::months_later,
};
use serde::Deserialize;
use store::casework::drafts::Draft;

use crate::{
    form::{
        field::{FieldKind, Maker},
        typed::Errors,
    },
    http::{context::RequestContext, error::PageError},
    pages::public::{check::money_path, steps::steps},
    present::{
        effects_input::EffectsInput,
        share,
        training_effects::{TrainingEffects, view},
    },
    questions::{answers::circumstances, check_cookie::answers, summary},
    view::shell::{Shell, ok},
    words::{filters, format::date, lang::Lang},
};

/// So many months later can be tried.
const MOST_MONTHS: i32 = 6;
/// Work that goes on, as a choice.
const GOES_ON: &str = "door";
/// Work up to the day before the training, as a choice.
const UP_TO_IT: &str = "tot";

/// One answer, and the page that changes it.
struct AnswerLine {
    question: String,
    answer: String,
    path: String,
}

/// A choice of days.
struct TryField {
    name: &'static str,
    label: String,
    choices: Vec<(String, String, bool)>,
}

/// What is tried: months later, so that no day stands in an address.
#[derive(Deserialize)]
pub(crate) struct Tried {
    #[serde(default)]
    werk: String,
    #[serde(default)]
    begin: String,
}

/// The form that tries another day, and what was tried.
struct WhatIf {
    fields: Vec<TryField>,
    seen: Option<String>,
}

#[derive(Template)]
#[template(path = "public/outcome.html")]
struct OutcomePage {
    shell: Shell,
    /// A mail with the outcome.
    share_mail: String,
    /// Where a code with the outcome is drawn, apart, since it is large.
    share_code: String,
    view: TrainingEffects,
    answers: Vec<AnswerLine>,
    what_if: WhatIf,
    /// The first page of the second part that is not answered.
    more_path: String,
}

pub(crate) async fn show(
    context: RequestContext,
    jar: PrivateCookieJar,
    Query(tried): Query<Tried>,
) -> Result<Response, PageError> {
    let draft = answers(&jar);
    let Some(facts) = circumstances(&draft) else {
        return Ok(Redirect::to("/check/werk").into_response());
    };
    let lang = context.lang;
    let (changed, seen) = otherwise(lang, &facts, &tried, context.today);
    let view = view(lang, &EffectsInput::quick(&changed, context.today))?;
    let page = OutcomePage {
        shell: Shell::titled(&context, view.headline.clone()),
        answers: lines(&context, &draft),
        share_mail: share::mail(lang, &share::text(lang, &view)),
        share_code: code_path(&tried),
        what_if: WhatIf { fields: fields(lang, &facts, &tried), seen },
        more_path: money_path(&context, &draft),
        view,
    };
    ok(&context, &page)
}

/// The outcome as a code, for what is tried as well.
pub(crate) async fn code(
    context: RequestContext,
    jar: PrivateCookieJar,
    Query(tried): Query<Tried>,
) -> Result<Response, PageError> {
    let facts = circumstances(&answers(&jar)).ok_or(PageError::NotFound)?;
    let (changed, _) = otherwise(context.lang, &facts, &tried, context.today);
    let view = view(context.lang, &EffectsInput::quick(&changed, context.today))?;
    let drawing = share::code(&share::text(context.lang, &view)).ok_or(PageError::NotFound)?;
    let headers = [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, drawing).into_response())
}

fn code_path(tried: &Tried) -> String {
    let words = |it: &str| it.chars().filter(char::is_ascii_alphanumeric).take(8).collect::<String>();
    format!("/uitkomst/code?werk={}&begin={}", words(&tried.werk), words(&tried.begin))
}

/// The facts with another day, and in words what is otherwise; nothing when it is as answered.
fn otherwise(
    lang: Lang,
    facts: &Circumstances,
    tried: &Tried,
    today: NaiveDate,
) -> (Circumstances, Option<String>) {
    let mut changed = facts.clone();
    let mut seen = Vec::new();
    let months = |text: &str| text.parse().ok().filter(|it| (1..=MOST_MONTHS).contains(it));
    let on = |key: &str, day: NaiveDate| lang.say(key, &[("day", date(lang, day))]);
    if let Some(last) = facts.work.until {
        if tried.werk == GOES_ON {
            changed.work.until = None;
            seen.push(lang.text("try-seen-goes-on"));
        } else if tried.werk == UP_TO_IT && last < facts.training.from {
            let day = facts.training.from - Days::new(1);
            changed.work.until = Some(day);
            seen.push(on("try-seen-work", day));
        } else if let Some(months) = months(&tried.werk) {
            let day = months_later(last, months);
            changed.work.until = Some(day);
            seen.push(on("try-seen-work", day));
        }
    }
    if let Some(months) = months(&tried.begin) {
        // Work that is given up for the training then goes on up to it, unless a day was chosen.
        let follows = |last: &NaiveDate| matches!(tried.werk.as_str(), "" | "0") && today <= *last;
        let given_up = facts.work.until.filter(|_| facts.work.ends == WorkEnd::ForTraining);
        if let Some(last) = given_up.filter(follows) {
            let day = months_later(last, months);
            changed.work.until = Some(day);
            seen.push(on("try-seen-work", day));
        }
        changed.training.from = months_later(facts.training.from, months);
        changed.training.until = months_later(facts.training.until, months);
        seen.push(on("try-seen-start", changed.training.from));
    }
    let what = seen.join(", ");
    // A month between work and training that nobody was asked about.
    let is_unknown = facts.known_finances().is_some() && changed.known_finances().is_none();
    let seen = (!what.is_empty()).then(|| {
        let words = lang.say("try-seen", &[("what", what)]);
        if is_unknown { format!("{words} {}", lang.text("try-unknown")) } else { words }
    });
    (changed, seen)
}

fn fields(lang: Lang, facts: &Circumstances, tried: &Tried) -> Vec<TryField> {
    let days = |from: NaiveDate, chosen: &str| -> Vec<(String, String, bool)> {
        let choice = |months: i32| {
            let value = months.to_string();
            let is_chosen = value == chosen;
            (value, date(lang, months_later(from, months)), is_chosen)
        };
        (0..=MOST_MONTHS).map(choice).collect()
    };
    let mut fields = Vec::new();
    if let Some(last) = facts.work.until {
        let mut choices = days(last, &tried.werk);
        let day_before = facts.training.from - Days::new(1);
        if last < day_before && !choices.iter().any(|it| it.1 == date(lang, day_before)) {
            choices.push((UP_TO_IT.to_owned(), date(lang, day_before), tried.werk == UP_TO_IT));
        }
        choices.push((GOES_ON.to_owned(), lang.text("try-goes-on"), tried.werk == GOES_ON));
        fields.push(TryField { name: "werk", label: lang.text("try-work"), choices });
    }
    let choices = days(facts.training.from, &tried.begin);
    fields.push(TryField { name: "begin", label: lang.text("try-start"), choices });
    fields
}

/// Every answer with the page that changes it.
fn lines(context: &RequestContext, draft: &Draft) -> Vec<AnswerLine> {
    let errors = Errors::default();
    let mut lines = Vec::new();
    for step in steps(draft) {
        let typed = step.section.typed(draft);
        if step.is_money && !draft.contains_key(step.section.name()) {
            continue;
        }
        let fields = step.fields(&Maker { lang: context.lang, typed: &typed, errors: &errors });
        let shown = fields.iter().filter(|it| it.kind != FieldKind::Hidden);
        lines.extend(shown.filter(|it| step.section.asks(&it.name, &typed)).map(|it| AnswerLine {
            question: it.label.clone(),
            answer: summary::answer(context, it),
            path: format!("/check/{}", step.name),
        }));
    }
    lines
}
