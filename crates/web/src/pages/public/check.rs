//! The quick check: one question a page, no account. The answers travel in an encrypted cookie that ends with the
//! browser; nothing is stored until the person goes on.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::PrivateCookieJar;
use store::casework::drafts::{Draft, Fields};

use crate::{
    form::{
        field::Maker,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError},
    pages::public::steps::{Step, exists, steps},
    questions::{
        amounts::settle,
        check_cookie::{LONGEST, answers, forget, keep},
        sections::Section,
        validate,
    },
    runtime::state::App,
    view::{
        form_page::{FormPage, FormView},
        shell::Shell,
    },
};

/// Parts of the check that are counted on its pages.
const PARTS: [&[Section]; 5] = [
    &[Section::Work],
    &[Section::Household, Section::Benefit],
    &[Section::Children],
    &[Section::Training],
    &[Section::Plan],
];

pub(crate) async fn start() -> Redirect {
    Redirect::to("/check/werk")
}

pub(crate) async fn wipe(jar: PrivateCookieJar) -> (PrivateCookieJar, Redirect) {
    (forget(jar), Redirect::to("/"))
}

/// A page that does not follow from the answers, any more or yet, leads to the first one.
fn elsewhere(name: &str) -> Result<Response, PageError> {
    if exists(name) { Ok(Redirect::to("/check/werk").into_response()) } else { Err(PageError::NotFound) }
}

pub(crate) async fn show(
    context: RequestContext,
    jar: PrivateCookieJar,
    Path(name): Path<String>,
) -> Result<Response, PageError> {
    let draft = answers(&jar);
    let steps = steps(&draft);
    let Some(place) = steps.iter().position(|it| it.name == name) else {
        return elsewhere(&name);
    };
    page(&context, &steps, place, &steps[place].section.typed(&draft), Errors::default())
}

pub(crate) async fn save(
    State(app): State<App>,
    context: RequestContext,
    jar: PrivateCookieJar,
    Path(name): Path<String>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let mut draft = answers(&jar);
    let before = steps(&draft);
    let Some(place) = before.iter().position(|it| it.name == name) else {
        return elsewhere(&name);
    };
    let step = &before[place];
    let is_language = typed.get("actie").is_some_and(|it| it == "taal");
    let answered = draft.entry(step.section.name().to_owned()).or_default();
    answered.retain(|it, _| !step.owns(it));
    let short = |(name, value): (String, String)| (name, value.chars().take(LONGEST).collect());
    answered.extend(typed.into_iter().filter(|it| step.owns(&it.0)).map(short));
    settle(step.section, context.lang, answered);
    step.mark_answered(answered);
    let jar = keep(&app, jar, &draft);
    if is_language {
        return Ok((jar, Redirect::to(&context.path)).into_response());
    }
    let typed = step.section.typed(&draft);
    let errors = validate::errors(step.section, context.lang, &typed, context.today).only(|it| step.owns(it));
    if !errors.is_empty() {
        return Ok((jar, page(&context, &before, place, &typed, errors)?).into_response());
    }
    Ok((jar, Redirect::to(&following(&context, &draft, step))).into_response())
}

/// Whether a page is still to be answered.
fn is_open(context: &RequestContext, draft: &Draft, it: &Step) -> bool {
    let typed = it.section.typed(draft);
    let errors = validate::errors(it.section, context.lang, &typed, context.today);
    !errors.only(|name| it.owns(name)).is_empty() || !it.is_answered(draft)
}

/// The first page of the second part that is not answered, or else its first.
pub(crate) fn money_path(context: &RequestContext, draft: &Draft) -> String {
    let all = steps(draft);
    let mut money = all.iter().filter(|it| it.is_money);
    let open = money.clone().find(|it| is_open(context, draft, it)).or_else(|| money.next());
    open.map_or_else(|| "/check".to_owned(), |it| format!("/check/{}", it.name))
}

/// The next page that is not answered yet: after this one, or else before it. Who changes an answer goes back to the
/// outcome, past the questions that the new answer brings. The second part is asked once it was begun.
fn following(context: &RequestContext, draft: &Draft, from: &Step) -> String {
    let has_begun = from.is_money || draft.contains_key(Section::Money.name());
    let all = steps(draft);
    let is_asked = |it: &&Step| (has_begun || !it.is_money) && is_open(context, draft, it);
    let after = all.iter().skip_while(|it| it.name != from.name).skip(1).find(is_asked);
    let next = after.or_else(|| all.iter().find(is_asked));
    next.map_or_else(|| "/uitkomst".to_owned(), |it| format!("/check/{}", it.name))
}

fn page(
    context: &RequestContext,
    steps: &[Step],
    place: usize,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let (lang, step) = (context.lang, &steps[place]);
    let fields = step.fields(&Maker { lang, typed, errors: &errors });
    let title = match fields.as_slice() {
        [only] => only.label.clone(),
        _ => match step.name.strip_prefix("kind-") {
            Some(number) => lang.say("check-child", &[("number", number.to_owned())]),
            None => lang.text(&format!("check-{}", step.name)),
        },
    };
    let form = FormView::new(&format!("/check/{}", step.name), fields, errors, lang.text("form-next"));
    let mut shell = Shell::titled(context, title);
    shell.language_via = Some(format!("{}?", form.action));
    let mut page = FormPage { shell, form, step: None, lead: Vec::new(), back: None, facts: None };
    if let Some(part) = PARTS.iter().position(|it| it.contains(&step.section)) {
        let values = [("step", (part + 1).to_string()), ("of", PARTS.len().to_string())];
        page = page.step(lang.say("form-step", &values));
    }
    let (back, label) = match place.checked_sub(1) {
        Some(before) if steps[before].is_money == step.is_money => {
            (format!("/check/{}", steps[before].name), lang.text("form-back"))
        }
        Some(_) => ("/uitkomst".to_owned(), lang.text("form-back")),
        None => ("/".to_owned(), lang.text("form-back-home")),
    };
    page.back(&back, label).show(context)
}
