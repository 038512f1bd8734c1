//! Somebody with cookies who opens pages and posts forms, as a browser does.

use std::collections::BTreeMap;

use axum::{
    body::{Body, to_bytes},
    http::{Method, Request, Response, StatusCode, header},
};
use tower::ServiceExt;

use crate::support::{ANSWERS, HOST, Site};

/// Somebody with cookies.
pub(crate) struct Browser<'a> {
    pub site: &'a Site,
    pub cookies: BTreeMap<String, String>,
    /// The page it shows, which it says where its forms go to.
    pub page: String,
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Page {
    pub status: StatusCode,
    pub location: String,
    pub headers: header::HeaderMap,
    pub bytes: Vec<u8>,
}

impl Page {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes)
            .replace("&#39;", "'")
            .replace('\u{a0}', " ")
            .replace("&amp;", "&")
            .replace("&#38;", "&")
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    /// Its text without what is different on every page: the key of its forms and the number of the request.
    pub(crate) fn plain(&self) -> String {
        let mut text = self.text();
        for before in ["name=\"sleutel\" value=\"", "<span translate=\"no\">"] {
            let parts: Vec<String> = text
                .split(before)
                .enumerate()
                .map(|(place, part)| match part.find(['"', '<']) {
                    Some(end) if 0 < place => part[end..].to_owned(),
                    _ => part.to_owned(),
                })
                .collect();
            text = parts.join(before);
        }
        text
    }

    /// What stands between two marks, the first time.
    pub(crate) fn between(&self, before: &str, after: &str) -> Option<String> {
        let text = self.text();
        let start = text.find(before)? + before.len();
        let end = text[start..].find(after)? + start;
        Some(text[start..end].to_owned())
    }

    /// The first address on the page that begins like this.
    pub(crate) fn link(&self, start: &str) -> String {
        let found = self.between(&format!("=\"{start}"), "\"");
        format!("{start}{}", found.unwrap_or_else(|| panic!("no link to {start} in {}", self.text())))
    }

    #[track_caller]
    pub(crate) fn expect(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
        self
    }

    #[track_caller]
    pub(crate) fn shows(self, text: &str) -> Self {
        assert!(self.has(text), "{text:?} is not in {}", self.text());
        self
    }

    #[track_caller]
    pub(crate) fn goes_to(self, path: &str) -> Self {
        assert_eq!((self.status, self.location.as_str()), (StatusCode::SEE_OTHER, path), "{}", self.text());
        self
    }
}

/// A part of a form with files: field, file name, type, bytes.
pub(crate) type Part<'a> = (&'a str, &'a str, &'a str, &'a [u8]);

impl Browser<'_> {
    pub(crate) async fn get(&mut self, path: &str) -> Page {
        self.send(Method::GET, path, None, Vec::new()).await
    }

    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = serde_urlencoded(fields);
        self.send(Method::POST, path, Some("application/x-www-form-urlencoded".to_owned()), body).await
    }

    /// Posts a form of a page whose version it carries along.
    pub(crate) async fn act(&mut self, page: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        let shown = self.get(page).await.expect(200);
        let version = shown.between("name=\"versie\" value=\"", "\"").unwrap();
        let mut all = vec![("versie", version.as_str())];
        all.extend_from_slice(fields);
        self.post(path, &all).await
    }

    /// Releases a payout as it is shown.
    pub(crate) async fn release(&mut self, payout: &str) -> Page {
        let shown = self.get(payout).await.expect(200);
        let version = shown.between("name=\"versie\" value=\"", "\"").unwrap_or_else(|| "1".to_owned());
        self.post(&format!("{payout}/vrijgeven"), &[("versie", &version)]).await
    }

    pub(crate) async fn upload(&mut self, path: &str, parts: &[Part<'_>]) -> Page {
        let mut body = Vec::new();
        for (field, name, kind, bytes) in parts {
            let head = format!(
                "--grens\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\ncontent-type: {kind}\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--grens--\r\n");
        self.send(Method::POST, path, Some("multipart/form-data; boundary=grens".to_owned()), body).await
    }

    pub(crate) async fn send(
        &mut self,
        method: Method,
        path: &str,
        kind: Option<String>,
        body: Vec<u8>,
    ) -> Page {
        let jar: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "localhost")
            .header(header::ORIGIN, HOST)
            .header(header::COOKIE, jar.join("; "));
        if !self.page.is_empty() {
            request = request.header(header::REFERER, format!("{HOST}{}", self.page));
        }
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        let is_page = request.method_ref() == Some(&Method::GET);
        let request = request.body(Body::from(body)).unwrap();
        if is_page {
            path.clone_into(&mut self.page);
        }
        let response = self.site.router().oneshot(request).await.unwrap();
        self.keep_cookies(&response);
        read(response).await
    }

    fn keep_cookies(&mut self, response: &Response<Body>) {
        for set in response.headers().get_all(header::SET_COOKIE) {
            let set = set.to_str().unwrap();
            let (name, value) = set.split(';').next().unwrap().split_once('=').unwrap();
            if value.is_empty() || set.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    /// Signs in with a code by mail, as an applicant does.
    pub(crate) async fn sign_in(&mut self, address: &str) -> Page {
        self.post("/inloggen", &[("email", address)]).await.goes_to("/inloggen/code");
        let code = self.site.code().await;
        self.post("/inloggen/code", &[("code", &code)]).await
    }
}

async fn read(response: Response<Body>) -> Page {
    let (parts, body) = response.into_parts();
    let location = parts.headers.get(header::LOCATION).map_or("", |it| it.to_str().unwrap()).to_owned();
    let bytes = to_bytes(body, usize::MAX).await.unwrap().to_vec();
    Page { status: parts.status, location, headers: parts.headers, bytes }
}

/// Fields as a browser writes them.
pub(crate) fn serde_urlencoded(fields: &[(&str, &str)]) -> Vec<u8> {
    let escape =
        |text: &str| -> String {
            text.bytes()
                .map(|it| {
                    if it.is_ascii_alphanumeric() { char::from(it).to_string() } else { format!("%{it:02X}") }
                })
                .collect()
        };
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
    pairs.join("&").into_bytes()
}

impl Browser<'_> {
    /// Fills in everything and sends it, signed in already.
    pub(crate) async fn apply(&mut self) {
        self.post("/aanvraag/begin", &[]).await.goes_to("/aanvraag");
        self.apply_on().await;
    }

    /// As [`Self::apply`], for an application that was begun.
    pub(crate) async fn apply_on(&mut self) {
        for (section, answers) in ANSWERS {
            self.post(&format!("/aanvraag/vragen/{section}"), answers).await.expect(303);
        }
        self.post("/aanvraag/controleren", &[]).await.goes_to("/aanvraag/opgestuurd");
    }

    /// Answers the pages of a part of the quick check as the article's mother does, up to its outcome.
    pub(crate) async fn check(&mut self, first: &str) -> Page {
        let all: Vec<(&str, &str)> = ANSWERS.iter().flat_map(|it| it.1.iter().copied()).collect();
        let mut path = first.to_owned();
        for _ in 0..40 {
            self.get(&path).await.expect(200);
            path = self.post(&path, &all).await.expect(303).location;
            if path == "/uitkomst" {
                return self.get(&path).await.expect(200);
            }
        }
        panic!("the check has no end: {path}")
    }
}
