//! The calendar of a person, for programs that fetch it with its key.

use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use store::{
    agenda::{
        feeds,
        published::{self, Wanted},
    },
    casework::cases,
    people::{accounts::Account, security::SecurityEventKind},
};

use crate::{
    http::{
        context::RequestContext,
        door::{self, Attempted, Counted, WayIn},
        error::PageError,
        paths, security,
    },
    present::{agenda, icalendar},
    runtime::{secrets::hex, state::App},
    words::lang::Lang,
};

/// The hash of a key, as it is stored. It needs no key of the fund: nobody guesses 256 bits back, and so a calendar
/// goes on when the fund gets another key.
pub(crate) fn key_hash(key: &str) -> String {
    hash(&format!("agenda {key}"))
}

pub(crate) async fn fetch(
    State(app): State<App>,
    context: RequestContext,
    Path(part): Path<String>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let counted = match door::take_key(&app, &context, Attempted::Agenda).await? {
        WayIn::Open(counted) => counted,
        WayIn::Closed { until, first } => {
            if first {
                security::note_alone(&app, &security::event(&app, &context, SecurityEventKind::Locked)).await;
            }
            return Ok(too_many(until, context.moment));
        }
    };
    // Right or wrong, a key is hashed and looked up once.
    let owner = feeds::owner(&app.db, &key_hash(paths::feed_key(&part))).await?;
    let owner = owner.ok_or(PageError::NotFound)?;
    let body = calendar(&app, &context, &owner, counted).await?.ok_or(PageError::NotFound)?;
    Ok(answer(body, &headers))
}

/// The calendar as it is now; `None` when the case is over and everything was told.
async fn calendar(
    app: &App,
    context: &RequestContext,
    owner: &Account,
    counted: Counted,
) -> Result<Option<String>, PageError> {
    let lang = Lang::from_code(&owner.language).unwrap_or_default();
    let tx = app.db.begin().await?;
    counted.give_back(&tx).await?;
    let all = cases::list_of(&tx, owner.id).await?;
    let mut items = Vec::new();
    for case in &all {
        items.extend(agenda::items(&tx, case, context.today).await?);
    }
    let wanted: Vec<Wanted> = items
        .into_iter()
        .map(|item| Wanted {
            summary_hash: hash(&agenda::summary(lang, item.thing.kind(), item.amount)),
            item,
        })
        .collect();
    let events = published::publish(&tx, owner.id, &wanted, context.moment).await?;
    tx.commit().await?;
    let is_over = !all.is_empty() && all.iter().all(|it| agenda::is_over(&it.stage));
    Ok((!is_over || !events.is_empty()).then(|| icalendar::print(lang, &events)))
}

fn hash(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

/// The calendar, or that it is the one that the program has.
fn answer(body: String, asked: &HeaderMap) -> Response {
    let tag = format!("W/\"{}\"", &hash(&body)[..32]);
    let known = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|it| it.to_str().ok());
    let opaque = |it: &str| it.trim().trim_start_matches("W/").to_owned();
    let is_known = known.flat_map(|it| it.split(',')).any(|it| opaque(it) == opaque(&tag));
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
        (header::ETAG, tag),
    ];
    if is_known {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    (headers, body).into_response()
}

/// Too many wrong keys came from there.
fn too_many(until: DateTime<Utc>, now: DateTime<Utc>) -> Response {
    let wait = HeaderValue::from((until - now).num_seconds().max(1));
    (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, wait)]).into_response()
}
