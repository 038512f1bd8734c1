//! Who looks at a page, in which language, on which day.

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{StatusCode, header, request::Parts},
    middleware::Next,
    response::Response,
};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use chrono::{DateTime, NaiveDate, Utc};
use domain::actor::{Actor, Role};
use sha2::{Digest, Sha256};
use store::{
    casework::audit_log::By,
    people::accounts::{self, Account},
};

use crate::{
    http::{
        error::{PageError, causes},
        session,
        source::Source,
    },
    runtime::{secrets, state::App},
    words::lang::Lang,
};

const LANGUAGE: &str = "taal";

/// One request, as far as every page needs it.
#[derive(Clone, Debug)]
pub struct RequestContext {
    pub lang: Lang,
    pub account: Option<Account>,
    /// Path without query: for the language links and the place to come back to.
    pub path: String,
    /// The business day.
    pub today: NaiveDate,
    /// When things happen, on the business day.
    pub now: DateTime<Utc>,
    /// Real time: what ways in live by.
    pub moment: DateTime<Utc>,
    pub is_demo: bool,
    pub is_htmx: bool,
    /// The number of the request, by which it is found in the log.
    pub request: String,
    pub source: Source,
    /// What the browser calls itself.
    pub agent: String,
}

impl RequestContext {
    /// Who acts. Only pages behind a role ask.
    ///
    /// # Errors
    /// Nobody is signed in.
    pub fn actor(&self) -> Result<Actor, PageError> {
        self.account.as_ref().map(Account::actor).ok_or(PageError::NotFound)
    }

    /// Who is signed in.
    ///
    /// # Errors
    /// Nobody is signed in.
    pub fn account(&self) -> Result<&Account, PageError> {
        self.account.as_ref().ok_or(PageError::NotFound)
    }

    /// The browser, for a session that it opens.
    #[must_use]
    pub fn browser<'a>(&'a self, jar: &'a CookieJar) -> session::Browser<'a> {
        session::Browser { jar: Some(jar), agent: &self.agent, source: self.source }
    }

    /// Whose name stands in the log.
    #[must_use]
    pub fn by(&self) -> By {
        self.account.as_ref().map_or_else(By::system, By::from)
    }

    /// A short mark of who opens a page, empty for nobody: its forms are for nobody else.
    #[must_use]
    pub fn mark(&self) -> String {
        let who = self.account.as_ref();
        who.map_or_else(String::new, |it| secrets::hex(&Sha256::digest(it.id.to_string())[..4]))
    }

    /// Whether a form with this key was opened by somebody else than who sends it.
    #[must_use]
    pub fn is_of_another(&self, key: &str) -> bool {
        let mark = mark_of(key);
        self.account.is_some() && !mark.is_empty() && mark != self.mark()
    }

    #[must_use]
    pub fn role(&self) -> Option<Role> {
        self.account.as_ref().map(|it| it.role)
    }
}

/// Who opened the page of a form, by its key.
pub(crate) fn mark_of(key: &str) -> &str {
    key.split_once('.').map_or("", |it| it.1)
}

impl<S: Sync> FromRequestParts<S> for RequestContext {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        parts.extensions.get::<Self>().cloned().ok_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

/// Works out once who asks and how, before any page; a choice of language in the address is kept in a cookie.
pub async fn recognise(State(app): State<App>, jar: CookieJar, mut request: Request, next: Next) -> Response {
    let chosen = chosen_language(request.uri().query().unwrap_or_default());
    let account = match session::account(&app, &jar).await {
        Ok(account) => account,
        Err(error) => {
            tracing::error!(error = causes(&error), "the session could not be read");
            return PageError::from(error).plain();
        }
    };
    if let (Some(lang), Some(account)) = (chosen, &account) {
        let from = header_text(&request, "sec-fetch-site");
        keep_language(&app, &from, account, lang).await;
    }
    let context = RequestContext {
        lang: chosen.unwrap_or_else(|| language(&jar, &request)),
        account,
        path: request.uri().path().to_owned(),
        today: app.clock.today(),
        now: app.clock.now(),
        moment: app.clock.moment(),
        is_demo: app.demo_mail.is_some(),
        is_htmx: request.headers().contains_key("hx-request"),
        request: header_text(&request, REQUEST_ID),
        source: Source::of(&request, &app.trusted),
        agent: header_text(&request, header::USER_AGENT.as_str()),
    };
    request.extensions_mut().insert(context);
    let mut response = next.run(request).await;
    if let Some(lang) = chosen {
        let cookie =
            Cookie::build((LANGUAGE, lang.code())).path("/").same_site(SameSite::Lax).http_only(true);
        let cookie = cookie.secure(app.is_secure).build();
        if let Ok(value) = cookie.to_string().parse() {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    }
    response
}

/// Mails and letters come in the language that an applicant chose; not because another site sent them here.
async fn keep_language(app: &App, from: &str, account: &Account, lang: Lang) {
    let is_own = matches!(from, "" | "none" | "same-origin");
    if !is_own || account.role != Role::Applicant || account.language == lang.code() {
        return;
    }
    let done = async {
        let tx = app.db.begin().await?;
        accounts::set_language(&tx, account.id, lang.code()).await?;
        tx.commit().await
    };
    if let Err(error) = done.await {
        tracing::warn!(error = causes(&error), "the language of mails is not kept");
    }
}

fn header_text(request: &Request, name: &str) -> String {
    request.headers().get(name).and_then(|it| it.to_str().ok()).unwrap_or_default().to_owned()
}

fn chosen_language(query: &str) -> Option<Lang> {
    query.split('&').find_map(|it| it.strip_prefix("taal=")).and_then(Lang::from_code)
}

fn language(jar: &CookieJar, request: &Request) -> Lang {
    if let Some(lang) = jar.get(LANGUAGE).and_then(|it| Lang::from_code(it.value())) {
        return lang;
    }
    let accepts = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|it| it.to_str().ok());
    if accepts.is_some_and(|it| it.trim_start().starts_with("en")) { Lang::En } else { Lang::Nl }
}

/// The header with the number of a request, by which it is found in the log.
pub const REQUEST_ID: &str = "x-request-id";
