//! Writing down what happens at the doors: as a row for managers, and as a line of the log for machines.

use domain::ids::UserId;
use store::{
    db::Tx,
    error::StoreError,
    people::{
        guesses::{self, Limit, Taken},
        security::{self, SecurityEvent, SecurityEventKind},
    },
};

use crate::{
    http::{context::RequestContext, error::causes},
    runtime::state::App,
};

/// Events of one kind from one source within an hour; what goes over that stands in the log for machines only.
const MOST: Limit = Limit::new(200, chrono::TimeDelta::hours(1));

/// An event of this request, done by whoever is signed in.
#[must_use]
pub fn event(app: &App, context: &RequestContext, kind: SecurityEventKind) -> SecurityEvent {
    SecurityEvent {
        kind,
        account: context.account.as_ref().map(|it| it.id),
        about: None,
        source: context.source.mark(&app.keys),
        request: context.request.clone(),
        detail: None,
    }
}

/// Something done to an account.
#[must_use]
pub fn about(app: &App, context: &RequestContext, kind: SecurityEventKind, account: UserId) -> SecurityEvent {
    SecurityEvent { about: Some(account), ..event(app, context, kind) }
}

/// Writes an event down together with what it tells of.
///
/// # Errors
/// The database refuses.
pub async fn note(app: &App, tx: &Tx, event: &SecurityEvent) -> Result<(), StoreError> {
    tell(event);
    security::write(tx, event, app.clock.moment()).await
}

/// Writes an event down by itself. That it cannot be written keeps nobody from the answer.
pub async fn note_alone(app: &App, event: &SecurityEvent) {
    tell(event);
    if let Err(error) = write(app, event).await {
        tracing::warn!(error = causes(&error), "a security event is not kept");
    }
}

async fn write(app: &App, event: &SecurityEvent) -> Result<(), StoreError> {
    let now = app.clock.moment();
    let key = app.keys.hash(&format!("events {} {}", event.kind.name(), event.source));
    if guesses::take(&app.db, &key, MOST, now).await? != Taken::Yes {
        return Ok(());
    }
    let tx = app.db.begin().await?;
    security::write(&tx, event, now).await?;
    tx.commit().await
}

fn tell(event: &SecurityEvent) {
    let name = |id: Option<UserId>| id.map_or_else(String::new, |it| it.to_string());
    tracing::info!(
        target: "security",
        kind = event.kind.name(),
        account = name(event.account),
        about = name(event.about),
        source = event.source,
        request = event.request,
        detail = event.detail.as_deref().unwrap_or_default(),
        "security"
    );
}
