//! Showing a paper or letter to whoever may see its case.

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use domain::ids::PaperId;
use store::casework::{papers, unmade_letters};

use crate::{
    files,
    http::{context::RequestContext, error::PageError},
    present::letter,
    runtime::state::App,
};

/// The very bytes that were kept. A PDF is shown in a frame of its own at most.
pub async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PaperId>,
) -> Result<Response, PageError> {
    let paper = papers::load(&app.db, context.actor()?, id).await?;
    let bytes = match &paper.file_key {
        Some(file_key) => files::keep::read(app.files.as_ref(), file_key).await?,
        None => make_now(&app, id).await?,
    };
    let ending = match paper.media_type.as_str() {
        "application/pdf" => "pdf",
        "image/png" => "png",
        _ => "jpg",
    };
    let name = format!("inline; filename=\"{}-{}.{ending}\"", paper.kind.name(), &id.to_string()[..8]);
    let headers = [
        (header::CONTENT_TYPE, paper.media_type),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; sandbox".to_owned(),
        ),
    ];
    Ok((headers, bytes).into_response())
}

/// A letter that is asked for before its turn came.
async fn make_now(app: &App, id: PaperId) -> Result<Vec<u8>, PageError> {
    if let Some(unmade) = unmade_letters::find(&app.db, id).await? {
        return letter::make(app, &unmade).await;
    }
    // It was made at this moment.
    let file_key = papers::file_of(&app.db, id).await?.ok_or(PageError::NotFound)?;
    Ok(files::keep::read(app.files.as_ref(), &file_key).await?)
}
