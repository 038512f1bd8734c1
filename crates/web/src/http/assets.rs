//! Style sheets and scripts, compiled in, under names that change with their content.

use std::sync::LazyLock;

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};

use crate::runtime::secrets::hex;

/// The design system in one file: tokens, vendored parts, our own layer. The order matters.
const STYLE: &str = concat!(
    include_str!("../../static/css/theme.css"),
    include_str!("../../static/css/nlds.css"),
    include_str!("../../static/css/tef.css"),
);
const STAFF: &str = include_str!("../../static/css/staff.css");
const KEEP: &str = include_str!("../../static/keep.js");
const HTMX: &str = include_str!("../../static/htmx-4.0.1.min.js");

struct Asset {
    name: String,
    media_type: &'static str,
    body: &'static str,
}

/// Drawings made for this project, by name.
const DRAWINGS: [(&str, &str); 7] = [
    ("class", include_str!("../../static/art/class.svg")),
    ("craft", include_str!("../../static/art/craft.svg")),
    ("forty", include_str!("../../static/art/forty.svg")),
    ("helper", include_str!("../../static/art/helper.svg")),
    ("mother", include_str!("../../static/art/mother.svg")),
    ("shop", include_str!("../../static/art/shop.svg")),
    ("young", include_str!("../../static/art/young.svg")),
];

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let script = "text/javascript; charset=utf-8";
    let own = [
        ("app", "css", "text/css; charset=utf-8", STYLE),
        ("htmx", "js", script, HTMX),
        ("keep", "js", script, KEEP),
        ("staff", "css", "text/css; charset=utf-8", STAFF),
    ];
    let drawings = DRAWINGS.map(|(name, body)| (name, "svg", "image/svg+xml", body));
    let asset = |(stem, ending, media_type, body): (&str, &str, &'static str, &'static str)| {
        let hash = hex(&Sha256::digest(body)[..8]);
        Asset { name: format!("{stem}-{hash}.{ending}"), media_type, body }
    };
    own.into_iter().chain(drawings).map(asset).collect()
});

/// Address of the style sheet.
#[must_use]
pub fn style() -> String {
    format!("/vast/{}", ASSETS[0].name)
}

/// Address of the script that staff pages use on top of working links and forms.
#[must_use]
pub fn htmx() -> String {
    format!("/vast/{}", ASSETS[1].name)
}

/// Address of the script that keeps what is typed and not sent.
#[must_use]
pub fn keep() -> String {
    format!("/vast/{}", ASSETS[2].name)
}

/// Address of the style sheet that only staff pages have, beside the other.
#[must_use]
pub fn staff_style() -> String {
    format!("/vast/{}", ASSETS[3].name)
}

/// Address of a drawing.
#[must_use]
pub fn drawing(name: &str) -> String {
    let start = format!("{name}-");
    let found = ASSETS.iter().find(|it| it.name.starts_with(&start));
    found.map_or_else(String::new, |it| format!("/vast/{}", it.name))
}

/// Serves one of them; the name carries its hash, so it may be kept for ever.
pub async fn serve(Path(name): Path<String>) -> Response {
    let Some(asset) = ASSETS.iter().find(|it| it.name == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, asset.media_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (headers, asset.body).into_response()
}
