//! A site of its own for every test, people for it, and papers to send.

use std::{
    collections::BTreeMap,
    io::Cursor,
    net::{Ipv4Addr, SocketAddr},
};

use axum::Router;
use chrono::NaiveDate;
use domain::{actor::Role, text::Email};
use mail_parser::MessageParser;
use store::{
    db::Db,
    ids,
    ledger::check,
    people::accounts::{self, Account},
    reports::kept_lists,
};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;
use web::{
    files::room::Room,
    http::{router::router, session, source::Source},
    mail::{out, send::Mailer},
    runtime::{clock::Clock, config::Config, credentials, secrets::Keys, serve, state::App},
};

use crate::browser::Browser;

pub(crate) const PASSWORD: &str = "paard batterij nietje";
/// Second factor of every staff account here, in base32.
pub(crate) const SECRET: &str = "KRSWG2BAIVSHKICGN5XGI4ZAKJHVGQJA";
pub(crate) const HOST: &str = "http://localhost";

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
        let key = Keys::derive(&"k".repeat(64).into());
        let mut app = serve::open(&config, Clock::demo(day("2026-03-02")), key).await.unwrap();
        app.db.migrate().await.unwrap();
        app.room = Room::of(env!("CARGO_BIN_EXE_techedufonds").into());
        change(&mut app);
        let router = router(app.clone(), HOST).unwrap();
        Self { app, config, router, folder }
    }

    /// The same place after a change to what its pages reach.
    pub(crate) fn rebuilt(self) -> Self {
        Self { router: router(self.app.clone(), HOST).unwrap(), ..self }
    }

    /// The same place with the demo in it.
    pub(crate) fn become_demo(self, app: App, config: Config, router: Router) -> Self {
        Self { app, config, router, ..self }
    }

    pub(crate) fn browser(&self) -> Browser<'_> {
        Browser { site: self, cookies: BTreeMap::new(), page: String::new() }
    }

    pub(crate) fn router(&self) -> Router {
        self.router.clone()
    }

    fn mail_folder(&self) -> std::path::PathBuf {
        self.app.demo_mail.as_ref().map_or_else(|| self.folder.path().join("mail"), |it| it.to_path_buf())
    }

    /// The books are right, whatever happened before.
    pub(crate) async fn assert_books(&self) {
        assert_eq!(check::books(&self.app.db).await.unwrap(), Vec::new());
        assert_eq!(kept_lists::differing(&self.app.db).await.unwrap(), []);
    }

    pub(crate) fn set_day(&self, text: &str) {
        self.app.clock.set_day(day(text));
    }

    /// Sends what waits and reads everything ever sent: to, subject, text; oldest first.
    pub(crate) async fn mail(&self) -> Vec<(String, String, String)> {
        let mailer = Mailer::open(&self.config).unwrap();
        out::send_due(&self.app, &mailer, &CancellationToken::new()).await.unwrap();
        let mut files: Vec<_> =
            std::fs::read_dir(self.mail_folder()).unwrap().map(|it| it.unwrap().path()).collect();
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
        let fresh =
            credentials::with(&self.app.keys, who, PASSWORD.to_owned(), SECRET.to_owned()).await.unwrap();
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
        let from = session::Browser { jar: None, agent: "Firefox/150 (Linux)", source: Source::UNKNOWN };
        let tx = self.app.db.begin().await.unwrap();
        let cookie = session::open(&self.app, &tx, account.id, &from).await.unwrap();
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

pub(crate) fn photo() -> Vec<u8> {
    photo_of([200, 180, 120])
}

pub(crate) fn photo_of(colour: [u8; 3]) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image::RgbImage::from_pixel(60, 40, image::Rgb(colour))
        .write_to(&mut bytes, image::ImageFormat::Jpeg)
        .unwrap();
    bytes.into_inner()
}

pub(crate) fn pdf(text: &str) -> Vec<u8> {
    let letter = letters::Letter {
        lang: "nl".to_owned(),
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
pub(crate) const ANSWERS: [(&str, &[(&str, &str)]); 8] = [
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
            ("born-0-month", "5"),
            ("born-0-year", "2023"),
            ("born-1-month", "2"),
            ("born-1-year", "2018"),
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
        "geld",
        &[
            ("net_now", "1.690"),
            ("net_during", "0"),
            ("gross_during", "0"),
            ("rents", "yes"),
            ("rent", "690"),
            ("persons", "3"),
            ("oldest", "34"),
            ("wealthy", "no"),
        ],
    ),
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
