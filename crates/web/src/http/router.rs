//! All pages together, inside the layers every answer passes.

use std::time::Instant;

use anyhow::Context;
use axum::{
    Router,
    extract::{DefaultBodyLimit, MatchedPath, Request},
    http::{HeaderName, HeaderValue, Method, header},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::get,
};
use tower::ServiceBuilder;
use tower_http::{
    CompressionLevel,
    catch_panic::CatchPanicLayer,
    compression::CompressionLayer,
    csrf::CsrfLayer,
    request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer},
    set_header::SetResponseHeaderLayer,
    trace::{DefaultOnResponse, TraceLayer},
};
use tracing::Level;

use crate::{
    form::typed::FORM,
    http::{
        assets,
        context::{REQUEST_ID, recognise},
        error::PageError,
        paths,
        rest::read_on,
        unsent,
    },
    pages::routes,
    runtime::{ready, state::App},
    view::error_page::dress,
};

/// Nothing but our own style sheet, script and forms.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Nothing of the machine is asked for.
const PERMISSIONS: &str = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

/// The whole site. `public_url` is the address people see; forms from elsewhere are refused.
///
/// # Errors
/// `public_url` is not an origin.
pub fn router(app: App, public_url: &str) -> anyhow::Result<Router> {
    let csrf = CsrfLayer::new()
        .add_trusted_origin(public_url.trim_end_matches('/'))
        .context("public_url (TEF_PUBLIC_URL) is not an origin like https://fund.example.org")?;
    let table = routes::all(&app);
    let visited = table
        .into_router()
        .fallback(missing)
        .layer(from_fn(measure))
        .layer(DefaultBodyLimit::max(FORM))
        .layer(csrf)
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            tracing::error!("a page panicked");
            PageError::Fault(anyhow::anyhow!("panic")).into_response()
        }))
        .layer(from_fn(dress))
        .layer(from_fn(read_on))
        .layer(from_fn_with_state(app.clone(), unsent::around))
        .layer(from_fn_with_state(app.clone(), recognise));
    // What a browser keeps for a year is worth more work than a page.
    let (small, fast) = (CompressionLevel::Best, CompressionLevel::Precise(2));
    let compressed = |level| CompressionLayer::new().gzip(true).quality(level);
    let fixed = Router::new()
        .route("/vast/{name}", get(assets::serve).layer(compressed(small)))
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(ready::show));
    let layers = ServiceBuilder::new()
        // Ours, never one that somebody sends along.
        .map_request(|mut request: Request| {
            request.headers_mut().remove(REQUEST_ID);
            request
        })
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(
            TraceLayer::new_for_http()
                .make_span_with(span)
                .on_response(DefaultOnResponse::new().level(Level::INFO)),
        )
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(fixed_header(header::CONTENT_SECURITY_POLICY, POLICY))
        .layer(fixed_header(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(fixed_header(header::REFERRER_POLICY, "same-origin"))
        .layer(fixed_header(header::X_FRAME_OPTIONS, "DENY"))
        .layer(fixed_header(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"))
        .layer(fixed_header(HeaderName::from_static("cross-origin-resource-policy"), "same-origin"))
        .layer(fixed_header(HeaderName::from_static("permissions-policy"), PERMISSIONS))
        .option_layer(
            app.is_secure.then(|| fixed_header(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000")),
        );
    Ok(fixed.merge(visited.layer(compressed(fast))).layer(layers).with_state(app))
}

fn fixed_header(name: header::HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
}

/// Method, path and request id; never a query, which may hold what somebody searched for, nor the key of a calendar.
fn span<B>(request: &axum::http::Request<B>) -> tracing::Span {
    let id = request.headers().get(REQUEST_ID).and_then(|it| it.to_str().ok()).unwrap_or_default();
    let path = paths::without_key(request.uri().path());
    tracing::info_span!("request", method = %request.method(), path, id)
}

async fn missing() -> Response {
    PageError::NotFound.into_response()
}

const KNOWN: [Method; 3] = [Method::GET, Method::HEAD, Method::POST];

/// Counts and times answers by route, not by address.
async fn measure(matched: Option<MatchedPath>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    // Only what exists becomes a label: a stranger can make up methods and addresses without end.
    let method = match matched {
        Some(_) if KNOWN.contains(request.method()) => request.method().as_str().to_owned(),
        _ => "other".to_owned(),
    };
    let response = next.run(request).await;
    let route = matched.as_ref().map_or("none", MatchedPath::as_str).to_owned();
    let status = response.status().as_u16().to_string();
    let labels = [("method", method), ("route", route), ("status", status)];
    metrics::counter!("http_requests_total", &labels).increment(1);
    metrics::histogram!("http_request_duration_seconds", &labels).record(began.elapsed());
    response
}
