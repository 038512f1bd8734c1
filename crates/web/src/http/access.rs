//! Who may open which page, declared beside each route.

use std::time::Duration;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    handler::Handler,
    http::{Method, StatusCode},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Redirect, Response},
    routing::{MethodRouter, get, post},
};
use axum_extra::extract::cookie::CookieJar;
use domain::actor::Role;
use store::people::security::{SecurityEvent, SecurityEventKind};
use tower_http::timeout::TimeoutLayer;

use crate::{
    http::{context::RequestContext, error::PageError, once::once, paths, security, unsent},
    runtime::state::App,
};

/// `None` opens a page to everyone; it has to be written out.
pub type Access = Option<&'static [Role]>;

pub const ANYONE: Access = None;
pub const SIGNED_IN: Access = Some(&Role::ALL);
pub const APPLICANT: Access = Some(&[Role::Applicant]);
pub const REVIEWER: Access = Some(&[Role::Reviewer]);
pub const ADMINISTRATOR: Access = Some(&[Role::Administrator]);
pub const STAFF: Access = Some(&[Role::Reviewer, Role::Administrator, Role::Manager]);
pub const MANAGER: Access = Some(&[Role::Manager]);
/// Staff who talk to people.
pub const CALLERS: Access = Some(&[Role::Reviewer, Role::Administrator]);
/// A case's papers and letters: the applicant's own, and staff who work with cases.
pub const CASE_READERS: Access = Some(&[Role::Applicant, Role::Reviewer, Role::Administrator]);

/// Largest form with files, in bytes. Of a file that is too large the rest is read and thrown away, so that the
/// answer can name it.
const FILES: usize = 100 * 1024 * 1024;
/// How the addresses of what can be taken along end.
const EXPORTS: [&str; 2] = ["/csv", "/pdf"];
/// How long a page, and a form with files, may take before it is given up.
const PATIENCE: Duration = Duration::from_secs(30);
const LONG_PATIENCE: Duration = Duration::from_secs(600);

/// A router that cannot take a route without its access rule.
#[must_use]
pub struct Pages {
    app: App,
    router: Router<App>,
    /// Method, path and who may open it: what the test walks.
    pub table: Vec<(&'static str, &'static str, Access)>,
}

/// What becomes of a form that is sent twice.
#[derive(Clone, Copy)]
enum Sent {
    /// It has its effect once.
    Once,
    /// It is carried out each time.
    Anew,
}

impl Pages {
    pub fn new(app: App) -> Self {
        Self { app, router: Router::new(), table: Vec::new() }
    }

    pub fn get<H, T>(self, access: Access, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add_patient(("GET", access, path), get(handler), PATIENCE, Sent::Anew)
    }

    pub fn post<H, T>(self, access: Access, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let route = post(handler);
        self.add_patient(("POST", access, path), route, PATIENCE, Sent::Once)
    }

    /// A form that counts how often it is sent, and judges it each time: a way in.
    pub fn post_counted<H, T>(self, access: Access, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add_patient(("POST", access, path), post(handler), PATIENCE, Sent::Anew)
    }

    /// A form with files: larger, and it may take as long as a slow telephone needs.
    pub fn upload<H, T>(self, access: Access, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let route = post(handler).layer(DefaultBodyLimit::max(FILES));
        self.add_patient(("POST", access, path), route, LONG_PATIENCE, Sent::Once)
    }

    fn add_patient(
        mut self,
        (method, access, path): (&'static str, Access, &'static str),
        route: MethodRouter<App>,
        patience: Duration,
        sent: Sent,
    ) -> Self {
        let route = route.layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, patience));
        self.table.push((method, path, access));
        let route = match sent {
            Sent::Once => route.layer(from_fn_with_state(self.app.clone(), once)),
            Sent::Anew => route,
        };
        let app = self.app.clone();
        let guarded = route.layer(from_fn(move |context: RequestContext, request: Request, next: Next| {
            guard(app.clone(), (access, path), context, request, next)
        }));
        self.router = self.router.route(path, guarded);
        self
    }

    pub fn into_router(self) -> Router<App> {
        self.router
    }
}

async fn guard(
    app: App,
    (access, path): (Access, &'static str),
    context: RequestContext,
    request: Request,
    next: Next,
) -> Response {
    let Some(roles) = access else { return next.run(request).await };
    let note = async |kind: SecurityEventKind| {
        let event = SecurityEvent { detail: Some(path.to_owned()), ..security::event(&app, &context, kind) };
        security::note_alone(&app, &event).await;
    };
    match context.role() {
        Some(role) if roles.contains(&role) => {
            let takes_along = EXPORTS.iter().any(|it| path.ends_with(it));
            if takes_along && role != Role::Applicant {
                note(SecurityEventKind::Exported).await;
            }
            next.run(request).await
        }
        Some(_) => {
            note(SecurityEventKind::Refused).await;
            PageError::Forbidden.into_response()
        }
        None => to_sign_in(&app, roles, &context, request).await,
    }
}

/// To the way in, and from there back to the page that was asked for or whose form was sent. What was typed into it is
/// kept.
async fn to_sign_in(app: &App, roles: &[Role], context: &RequestContext, request: Request) -> Response {
    let page = match *request.method() {
        Method::POST => unsent::page_of(request.headers()).unwrap_or_default(),
        _ => context.path.clone(),
    };
    let kept = unsent::keep_refused(app, context, request).await;
    let way_in =
        if roles.contains(&Role::Applicant) { paths::sign_in(&page) } else { paths::staff_sign_in(&page) };
    let mut response = Redirect::to(&way_in).into_response();
    response.extensions_mut().insert(unsent::NotCarriedOut);
    match kept {
        Some(cookie) => (CookieJar::new().add(cookie), response).into_response(),
        None => response,
    }
}
