//! The quick check: a few pages of questions, no account. The answers travel in an encrypted cookie that
//! ends with the browser; nothing is stored until the person goes on.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, PrivateCookieJar, SameSite};
use store::cases::{Draft, Fields};

use crate::{
    error::PageError,
    form::{Errors, Typed, field::Maker},
    pages::{
        FormPage, FormView,
        apply::sections::{MOST_CHILDREN, Section, shown_children},
    },
    state::App,
    visit::Visit,
};

const COOKIE: &str = "check";

/// The answers so far.
#[must_use]
pub fn answers(jar: &PrivateCookieJar) -> Draft {
    jar.get(COOKIE).and_then(|it| serde_json::from_str(it.value()).ok()).unwrap_or_default()
}

fn keep(app: &App, jar: PrivateCookieJar, draft: &Draft) -> PrivateCookieJar {
    let value = serde_json::to_string(draft).unwrap_or_default();
    let cookie = Cookie::build((COOKIE, value))
        .path("/")
        .http_only(true)
        .secure(app.is_secure)
        .same_site(SameSite::Lax);
    jar.add(cookie.build())
}

/// Forgets the answers, once they are in a case or the person is done.
pub fn forget(jar: PrivateCookieJar) -> PrivateCookieJar {
    jar.remove(Cookie::build((COOKIE, "")).path("/").build())
}

pub(super) async fn start() -> Redirect {
    Redirect::to("/check/werk")
}

pub(super) async fn wipe(jar: PrivateCookieJar) -> (PrivateCookieJar, Redirect) {
    (forget(jar), Redirect::to("/"))
}

pub(super) async fn show(
    visit: Visit,
    jar: PrivateCookieJar,
    Path(name): Path<String>,
) -> Result<Response, PageError> {
    let section = section(&name)?;
    let typed = answers(&jar).remove(section.name()).unwrap_or_default();
    page(&visit, section, &typed, Errors::default())
}

pub(super) async fn save(
    State(app): State<App>,
    visit: Visit,
    jar: PrivateCookieJar,
    Path(name): Path<String>,
    Typed(mut typed): Typed,
) -> Result<Response, PageError> {
    let section = section(&name)?;
    let action = typed.remove("actie").unwrap_or_default();
    change_rows(section, &mut typed, &action);
    let mut draft = answers(&jar);
    draft.insert(section.name().to_owned(), typed.clone());
    let jar = keep(&app, jar, &draft);
    if action == "meer" || action == "minder" {
        return Ok((jar, page(&visit, section, &typed, Errors::default())?).into_response());
    }
    let errors = section.errors(visit.lang, &typed, visit.today);
    if !errors.is_empty() {
        return Ok((jar, page(&visit, section, &typed, errors)?).into_response());
    }
    let works = draft.get("werk").and_then(|it| it.get("work")).is_some_and(|it| it == "yes");
    let next = match section {
        Section::Training if !works => "/uitkomst".to_owned(),
        Section::Plan => "/uitkomst".to_owned(),
        other => format!("/check/{}", after(other).name()),
    };
    Ok((jar, Redirect::to(&next)).into_response())
}

/// One more child, or the last one less.
pub fn change_rows(section: Section, typed: &mut Fields, action: &str) {
    if section != Section::Children {
        return;
    }
    let count = shown_children(typed);
    let count = match action {
        "meer" => (count + 1).min(MOST_CHILDREN),
        "minder" => count.saturating_sub(1),
        _ => count,
    };
    typed.insert("count".to_owned(), count.to_string());
    let is_shown = |name: &str| {
        name.rsplit_once('-').and_then(|it| it.1.parse::<usize>().ok()).is_none_or(|place| place < count)
    };
    typed.retain(|name, _| is_shown(name));
}

fn section(name: &str) -> Result<Section, PageError> {
    let section = Section::from_name(name).ok_or(PageError::NotFound)?;
    if Section::CHECK.contains(&section) { Ok(section) } else { Err(PageError::NotFound) }
}

fn place(section: Section) -> usize {
    Section::CHECK.iter().position(|it| *it == section).unwrap_or_default()
}

fn after(section: Section) -> Section {
    Section::CHECK[(place(section) + 1).min(Section::CHECK.len() - 1)]
}

fn page(visit: &Visit, section: Section, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let lang = visit.lang;
    let fields = section.fields(&Maker { lang, typed, errors: &errors });
    let action = format!("/check/{}", section.name());
    let mut form = FormView::new(&action, fields, errors, lang.text("form-next"));
    if section == Section::Children {
        form = form.with_button("meer", lang.text("form-more-children"));
        if 0 < shown_children(typed) {
            form = form.with_button("minder", lang.text("form-fewer-children"));
        }
    }
    let number = place(section);
    let values = [("step", (number + 1).to_string()), ("of", Section::CHECK.len().to_string())];
    let (back, label) = match number.checked_sub(1) {
        Some(before) => (format!("/check/{}", Section::CHECK[before].name()), lang.text("form-back")),
        None => ("/".to_owned(), lang.text("form-back-home")),
    };
    let page = FormPage::new(visit, &section.key(), form);
    page.step(lang.say("form-step", &values)).back(&back, label).show(visit)
}
