//! A site of its own for every test, browsers that keep cookies, and papers to send.

use std::{
    collections::BTreeMap,
    io::Cursor,
    net::{Ipv4Addr, SocketAddr},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, Response, StatusCode, header},
};
use chrono::NaiveDate;
use domain::{actor::Role, text::Email};
use mail_parser::MessageParser;
use store::{
    Db,
    accounts::{self, Account},
    check, ids,
};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;
use web::{
    clock::Clock, config::Config, jobs, mail::send::Mailer, router::router, serve, session, staff, state::App,
};

pub(crate) const PASSWORD: &str = "paard batterij nietje";
/// Second factor of every staff account here, in base32.
pub(crate) const SECRET: &str = "KRSWG2BAIVSHKICGN5XGI4ZAKJHVGQJA";
const HOST: &str = "http://localhost";

/// Everything a node is, on a database of its own.
pub(crate) struct Site {
    pub app: App,
    pub config: Config,
    router: Router,
    folder: TempDir,
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn email(text: &str) -> Email {
    Email::parse(text).unwrap()
}

/// The address of an empty database of the engine under test.
async fn empty_database(folder: &TempDir) -> String {
    let name = format!("w{}", ids::fresh().simple());
    let Ok(server) = std::env::var("TEST_POSTGRES_URL") else {
        return format!("sqlite://{}/{name}.sqlite", folder.path().display());
    };
    let maintenance = Db::connect(&format!("{server}/postgres"), 1).await.unwrap();
    maintenance.execute_for_tests(&format!("create database {name} strategy file_copy")).await.unwrap();
    maintenance.close().await.unwrap();
    format!("{server}/{name}")
}

impl Site {
    /// A fund on 2 March 2026 without the pages of the demo.
    pub(crate) async fn open() -> Self {
        Self::with(|_| {}).await
    }

    pub(crate) async fn with(change: impl FnOnce(&mut App)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = empty_database(&folder).await;
        let nowhere = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let mut config = Config::demo(folder.path(), nowhere, nowhere, Some(url));
        HOST.clone_into(&mut config.public_url);
        let key = "k".repeat(64).into();
        let mut app = serve::open(&config, Clock::demo(day("2026-03-02")), &key).await.unwrap();
        app.db.migrate().await.unwrap();
        change(&mut app);
        let router = router(app.clone(), HOST).unwrap();
        Self { app, config, router, folder }
    }

    pub(crate) fn browser(&self) -> Browser<'_> {
        Browser { site: self, cookies: BTreeMap::new() }
    }

    pub(crate) fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// The books are right, whatever happened before.
    pub(crate) async fn assert_books(&self) {
        assert_eq!(check::books(&self.app.db).await.unwrap(), Vec::new());
    }

    pub(crate) fn set_day(&self, text: &str) {
        self.app.clock.set_day(day(text));
    }

    /// Sends what waits and reads everything ever sent: to, subject, text; oldest first.
    pub(crate) async fn mail(&self) -> Vec<(String, String, String)> {
        let mailer = Mailer::open(&self.config).unwrap();
        jobs::send_due(&self.app, &mailer, &CancellationToken::new()).await.unwrap();
        let mut files: Vec<_> =
            std::fs::read_dir(self.folder().join("mail")).unwrap().map(|it| it.unwrap().path()).collect();
        files.sort();
        files
            .iter()
            .map(|it| {
                let raw = std::fs::read(it).unwrap();
                let message = MessageParser::default().parse(&raw).unwrap();
                let to = message.to().unwrap().first().unwrap().address().unwrap().to_owned();
                (to, message.subject().unwrap().to_owned(), message.body_text(0).unwrap().into_owned())
            })
            .collect()
    }

    /// The code in the newest message.
    pub(crate) async fn code(&self) -> String {
        let (_, _, text) = self.mail().await.pop().unwrap();
        text.lines().map(str::trim).find(|it| it.len() == 6 && it.parse::<u32>().is_ok()).unwrap().to_owned()
    }

    pub(crate) async fn add_staff(&self, role: Role, name: &str) -> Account {
        let address = format!("{}@fonds.example", name.to_lowercase());
        let who = (role, email(&address), name.to_owned());
        let fresh = staff::with(&self.app.keys, who, PASSWORD.to_owned(), SECRET.to_owned()).await.unwrap();
        let tx = self.app.db.begin().await.unwrap();
        let id = accounts::add_staff(&tx, fresh.row, self.app.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        accounts::by_id(&self.app.db, id).await.unwrap()
    }

    pub(crate) async fn add_applicant(&self, address: &str) -> Account {
        let tx = self.app.db.begin().await.unwrap();
        let now = self.app.clock.now();
        let account =
            accounts::find_or_add_applicant(&tx, &email(address), "nl", now).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        account
    }

    /// A browser with a session, without the pages that would make one.
    pub(crate) async fn signed_in(&self, account: &Account) -> Browser<'_> {
        let tx = self.app.db.begin().await.unwrap();
        let cookie = session::open(&self.app, &tx, account.id).await.unwrap();
        tx.commit().await.unwrap();
        let mut browser = self.browser();
        browser.cookies.insert(cookie.name().to_owned(), cookie.value().to_owned());
        browser
    }

    pub(crate) async fn staff_browser(&self, role: Role, name: &str) -> Browser<'_> {
        let account = self.add_staff(role, name).await;
        self.signed_in(&account).await
    }
}

/// Somebody with cookies.
pub(crate) struct Browser<'a> {
    site: &'a Site,
    cookies: BTreeMap<String, String>,
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
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        self.text().contains(text)
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
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        let request = request.body(Body::from(body)).unwrap();
        let response = self.site.router.clone().oneshot(request).await.unwrap();
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
fn serde_urlencoded(fields: &[(&str, &str)]) -> Vec<u8> {
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

pub(crate) fn photo() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image::RgbImage::from_pixel(60, 40, image::Rgb([200, 180, 120]))
        .write_to(&mut bytes, image::ImageFormat::Jpeg)
        .unwrap();
    bytes.into_inner()
}

pub(crate) fn pdf(text: &str) -> Vec<u8> {
    let letter = letters::Letter {
        lang: "nl",
        title: "Papier".to_owned(),
        sender: "School".to_owned(),
        address: Vec::new(),
        dated: String::new(),
        date: day("2026-02-01"),
        ident: "papier".to_owned(),
        salutation: String::new(),
        blocks: vec![letters::Block::Paragraph { text: text.to_owned() }],
        closing: String::new(),
    };
    letters::pdf(&letter).unwrap()
}

/// The article's mother: every page of her application as she types it.
pub(crate) const ANSWERS: [(&str, &[(&str, &str)]); 7] = [
    ("werk", &[("work", "yes"), ("hours", "20"), ("income", "23.400")]),
    ("gezin", &[("partner", "no"), ("benefit", "none")]),
    (
        "kinderen",
        &[
            ("count", "2"),
            ("care-0", "day_care"),
            ("hours-0", "87"),
            ("price-0", "12,45"),
            ("care-1", "after_school"),
            ("hours-1", "65"),
            ("price-1", "10,10"),
        ],
    ),
    (
        "opleiding",
        &[
            ("course", "Data science voor vrouwen"),
            ("provider", "Techionista"),
            ("accredited", "no"),
            ("start-day", "1"),
            ("start-month", "6"),
            ("start-year", "2026"),
            ("end-day", "30"),
            ("end-month", "11"),
            ("end-year", "2026"),
            ("training_hours", "28"),
        ],
    ),
    ("plan", &[("stop", "yes"), ("last_day-day", "31"), ("last_day-month", "5"), ("last_day-year", "2026")]),
    (
        "ik",
        &[
            ("first_name", "Sanne"),
            ("last_name", "de Wit"),
            ("phone", "06 12 34 56 78"),
            ("street", "Dam 1"),
            ("postcode", "1506ab"),
            ("city", "Zaandam"),
        ],
    ),
    (
        "nodig",
        &[
            ("tuition", "4.500"),
            ("living", "600"),
            ("laptop", "900"),
            ("bridging", "yes"),
            ("iban", "NL91 ABNA 0417 1643 00"),
            ("why", "Ik wil data-analist worden."),
        ],
    ),
];

impl Browser<'_> {
    /// Fills in everything and sends it, signed in already.
    pub(crate) async fn apply(&mut self) {
        self.post("/aanvraag/begin", &[]).await.goes_to("/aanvraag");
        for (section, answers) in ANSWERS {
            self.post(&format!("/aanvraag/vragen/{section}"), answers).await.expect(303);
        }
        self.post("/aanvraag/controleren", &[]).await.goes_to("/aanvraag/opgestuurd");
    }
}
