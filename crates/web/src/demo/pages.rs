//! Pages of the demo only: who to be, what day it is, and the mail that would have been sent.

use askama::Template;
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::CookieJar;
use domain::{actor::Role, calendar::months_after, text::Email};
use mail_parser::MessageParser;
use store::{people::accounts, settings};

use crate::{
    demo::{day::DAY, people},
    form::typed::Typed,
    http::{
        access::{ANYONE, Pages},
        context::RequestContext,
        error::PageError,
        paths, session,
    },
    jobs::day::daily,
    runtime::state::App,
    view::shell::{Shell, ok},
    words::filters,
};

/// Most letters on the page of mail.
const LETTERS: usize = 40;

pub(crate) fn routes(pages: Pages) -> Pages {
    pages
        .get(ANYONE, "/demo", start)
        .post(ANYONE, "/demo/inloggen", enter)
        .post(ANYONE, "/demo/dag", next_day)
        .get(ANYONE, "/demo/post", mail)
}

struct Who {
    name: String,
    what: String,
    email: String,
}

#[derive(Template)]
#[template(path = "demo/start.html")]
struct StartPage {
    shell: Shell,
    people: Vec<Who>,
}

struct Letter {
    to: String,
    subject: String,
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "demo/mail.html")]
struct MailPage {
    shell: Shell,
    letters: Vec<Letter>,
}

async fn start(context: RequestContext) -> Result<Response, PageError> {
    let staff = people::STAFF.iter().map(|it| Who {
        name: it.name.to_owned(),
        what: context.lang.text(&format!("role-{}", it.role.name())),
        email: it.email.to_owned(),
    });
    let applicants = people::all().iter().map(|it| Who {
        name: format!("{} {}", it.first, it.last),
        what: format!("{}: {}", context.lang.text("role-applicant"), it.course),
        email: it.email.clone(),
    });
    let page = StartPage { shell: Shell::new(&context, "demo"), people: staff.chain(applicants).collect() };
    ok(&context, &page)
}

/// Signs in as somebody of the demo, without a code.
async fn enter(
    State(app): State<App>,
    context: RequestContext,
    jar: CookieJar,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let email = typed.get("email").and_then(|it| Email::parse(it).ok()).ok_or(PageError::BadRequest)?;
    let tx = app.db.begin().await?;
    let account = accounts::by_email(&tx, &email).await?.filter(|it| it.active).ok_or(PageError::NotFound)?;
    let cookie = session::open(&app, &tx, account.id, &context.browser(&jar)).await?;
    tx.commit().await?;
    let next = match account.role {
        Role::Applicant => paths::MINE,
        Role::Reviewer => paths::TODAY,
        Role::Administrator => paths::MONEY,
        Role::Manager => paths::SETTINGS,
    };
    Ok((jar.add(cookie), Redirect::to(next)).into_response())
}

/// Moves the day forward, and does the work of the day that begins.
async fn next_day(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let next = match typed.get("stap").map(String::as_str) {
        Some("maand") => months_after(context.today, 1),
        _ => context.today.succ_opt().unwrap_or(context.today),
    };
    let tx = app.db.begin().await?;
    settings::set(&tx, DAY, &next, None, context.now).await?;
    tx.commit().await?;
    app.clock.set_day(next);
    daily(&app).await?;
    let back = typed.get("terug").filter(|it| paths::is_own(it)).map_or(paths::HOME, String::as_str);
    Ok(Redirect::to(back).into_response())
}

async fn mail(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let folder = app.demo_mail.clone().ok_or(PageError::NotFound)?;
    let letters = app.work.letters.run(move || read(&folder)).await??;
    ok(&context, &MailPage { shell: Shell::new(&context, "demo-mail"), letters })
}

/// The newest letters; their names begin with the time they were made.
fn read(folder: &std::path::Path) -> anyhow::Result<Vec<Letter>> {
    let mut files: Vec<_> = std::fs::read_dir(folder)?
        .filter_map(|it| Some(it.ok()?.path()))
        .filter(|it| it.extension().is_some_and(|ending| ending == "eml"))
        .collect();
    files.sort();
    let newest = files.iter().rev().take(LETTERS);
    Ok(newest.filter_map(|it| letter(&std::fs::read(it).ok()?)).collect())
}

fn letter(raw: &[u8]) -> Option<Letter> {
    let message = MessageParser::default().parse(raw)?;
    let to = message.to()?.first()?.address()?.to_owned();
    let subject = message.subject().unwrap_or_default().to_owned();
    let text = message.body_text(0)?;
    let lines = text.lines().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect();
    Some(Letter { to, subject, lines })
}
