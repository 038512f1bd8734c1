//! Showing a paper or letter to whoever may see its case.

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use domain::ids::PaperId;
use store::casework::papers;

use crate::{
    files,
    http::{context::RequestContext, error::PageError},
    runtime::state::App,
};

/// The very bytes that were kept. A PDF is shown in a frame of its own at most.
pub async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PaperId>,
) -> Result<Response, PageError> {
    let paper = papers::load(&app.db, context.actor()?, id).await?;
    let bytes = files::keep::read(app.files.as_ref(), &paper.file_key).await?;
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
