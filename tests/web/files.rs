//! Papers: refused by name with the reason, cleaned, kept once, never given to anybody else.

use lopdf::dictionary;
use web::files::{
    cleaned::Refused,
    keep,
    room::Room,
    scan::Scanner,
    sweep::{self, Swept},
};

use crate::{
    browser::Part,
    support::{Site, pdf, photo, photo_of},
};

const UPLOAD: &str = "/aanvraag/papieren/payslip";

#[tokio::test]
async fn files_that_are_not_what_they_say_are_refused_by_name() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    let (good, huge) = (photo(), vec![0xFF; 25 * 1024 * 1024 + 1]);
    let broken = &good[..good.len() / 4];
    let cut_pdf = &pdf("Loonstrook")[..400];
    for (name, bytes) in [
        ("leeg.jpg", &[] as &[u8]),
        ("groot.jpg", &huge),
        ("programma.pdf", b"MZ\x90\x00 this program cannot be run"),
        ("pagina.jpg", b"<html><script>alert(1)</script></html>"),
        ("kapot.jpg", broken),
        ("kapot.pdf", cut_pdf),
        ("tekst.pdf", b"Dit is een tekst."),
    ] {
        let page = her.upload(UPLOAD, &[("payslip", name, "image/jpeg", bytes)]).await.expect(422);
        assert!(page.has(name) && page.has("id=\"fouten\""), "{name}: {}", page.text());
    }
    her.upload(UPLOAD, &[]).await.expect(422);
    assert!(her.get("/aanvraag/papieren").await.between("href=\"/papier/", "\"").is_none());
    // One good file among bad ones is kept.
    let parts =
        [("payslip", "goed.jpg", "image/jpeg", good.as_slice()), ("payslip", "leeg.png", "image/png", &[])];
    her.upload(UPLOAD, &parts).await.expect(422).shows("leeg.png");
    her.get("/aanvraag/papieren").await.link("/papier/0");
}

/// The names of all bytes that lie there.
async fn lying(site: &Site) -> Vec<String> {
    let mut all: Vec<_> =
        keep::list(site.app.files.as_ref()).await.unwrap().into_iter().map(|it| it.0).collect();
    all.sort();
    all
}

/// Papers and bytes belong together.
async fn assert_swept(site: &Site) {
    let swept = sweep::look(&site.app.db, site.app.files.as_ref()).await.unwrap();
    assert_eq!(swept, Swept { papers: swept.papers, ..Swept::default() });
}

#[tokio::test]
async fn the_same_bytes_lie_there_once_and_go_with_the_last_paper_that_has_them() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    let good = photo();
    for _ in 0..2 {
        her.upload(UPLOAD, &[("payslip", "a.jpg", "image/jpeg", &good)]).await.expect(303);
    }
    let other = site.add_applicant("tom@voorbeeld.example").await;
    let mut him = site.signed_in(&other).await;
    him.post("/aanvraag/begin", &[]).await.expect(303);
    him.upload(UPLOAD, &[("payslip", "a.jpg", "image/jpeg", &good)]).await.expect(303);
    // Sent again is a paper of its own, with its own time; two people never share bytes.
    let page = her.get("/aanvraag/papieren").await;
    assert_eq!(page.text().matches("href=\"/papier/").count(), 2);
    assert_eq!(lying(&site).await.len(), 2);
    assert_swept(&site).await;
    for left in [2, 2] {
        let paper = her.get("/aanvraag/papieren").await.link("/papier/0");
        let shown = her.get(&paper).await.expect(200);
        assert_eq!(shown.headers["content-type"], "image/jpeg");
        assert_eq!(shown.headers["cache-control"], "no-store");
        assert!(shown.headers["content-security-policy"].to_str().unwrap().contains("sandbox"));
        assert_eq!(lying(&site).await.len(), left);
        her.post(&format!("{}/weg", paper.replace("/papier/", "/aanvraag/papier/")), &[]).await.expect(303);
        her.get(&paper).await.expect(404);
        assert_swept(&site).await;
    }
    assert_eq!(lying(&site).await.len(), 1);
}

#[tokio::test]
async fn more_papers_than_go_in_leave_nothing_behind() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    let pictures: Vec<Vec<u8>> = (0..61).map(|it| photo_of([it * 4, 10, 255 - it * 4])).collect();
    let parts: Vec<Part<'_>> =
        pictures.iter().map(|it| ("payslip", "a.jpg", "image/jpeg", it.as_slice())).collect();
    her.upload(UPLOAD, &parts).await.expect(422).shows("Er passen 60 papieren in je aanvraag");
    assert_eq!(lying(&site).await, Vec::<String>::new());
    her.upload(UPLOAD, &parts[..60]).await.expect(303);
    her.upload(UPLOAD, &parts[60..]).await.expect(422).shows("Er passen 60 papieren in je aanvraag");
    assert_eq!(lying(&site).await.len(), 60);
    assert_swept(&site).await;
    // One taken back makes room for one.
    let paper = her.get("/aanvraag/papieren").await.link("/papier/0");
    her.post(&format!("{}/weg", paper.replace("/papier/", "/aanvraag/papier/")), &[]).await.expect(303);
    her.upload(UPLOAD, &parts[60..]).await.expect(303);
    assert_eq!(lying(&site).await.len(), 60);
}

#[tokio::test]
async fn a_browser_that_goes_away_leaves_nothing_behind() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    let pictures: Vec<Vec<u8>> = (0..6).map(|it| photo_of([it * 40, 10, 255 - it * 40])).collect();
    let parts: Vec<Part<'_>> =
        pictures.iter().map(|it| ("payslip", "a.jpg", "image/jpeg", it.as_slice())).collect();
    let mut left = 0;
    for patience in [5, 20, 40, 60, 90, 120] {
        let wait = std::time::Duration::from_millis(patience);
        if tokio::time::timeout(wait, her.upload(UPLOAD, &parts)).await.is_err() {
            left += 1;
        }
    }
    assert!(0 < left, "every upload was quicker than that");
    // What was left half-way is taken away by tasks of their own.
    for _ in 0..200 {
        let swept = sweep::look(&site.app.db, site.app.files.as_ref()).await.unwrap();
        assert_eq!(swept.missing, Vec::<String>::new());
        if swept.orphans.is_empty() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("bytes stay without a paper");
}

#[tokio::test]
async fn a_sweep_names_what_does_not_belong_together() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    for colour in [1, 2] {
        let picture = photo_of([colour * 99, 0, 0]);
        her.upload(UPLOAD, &[("payslip", "a.jpg", "image/jpeg", &picture)]).await.expect(303);
    }
    let [lost, cut] = lying(&site).await.try_into().unwrap();
    let files = site.app.files.as_ref();
    keep::remove(files, &lost).await.unwrap();
    std::fs::write(std::path::Path::new(&site.config.files).join(&cut), b"half").unwrap();
    let orphan = keep::put(files, b"bytes".to_vec(), "image/jpeg").await.unwrap().file_key;
    let swept = sweep::look(&site.app.db, files).await.unwrap();
    let expected =
        Swept { papers: 2, missing: vec![lost], other_size: vec![cut], orphans: vec![orphan.clone()] };
    assert_eq!(swept, expected);
    keep::remove(files, &orphan).await.unwrap();
    keep::remove(files, &orphan).await.unwrap();
}

/// A PDF of so many pages with this on each of them.
fn pdf_of(pages: usize, content: &[u8]) -> lopdf::Document {
    let mut document = lopdf::Document::with_version("1.7");
    let tree = document.new_object_id();
    let content = document.add_object(lopdf::Stream::new(lopdf::Dictionary::new(), content.to_vec()));
    let kids: Vec<lopdf::Object> = (0..pages)
        .map(|_| {
            let page = dictionary! {
                "Type" => "Page", "Parent" => tree, "Contents" => content,
                "MediaBox" => vec![0.into(), 0.into(), 200.into(), 200.into()],
            };
            document.add_object(page).into()
        })
        .collect();
    let count = i64::try_from(pages).unwrap();
    document.set_object(tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count });
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    document.trailer.set("Root", catalog);
    document
}

fn saved(mut document: lopdf::Document) -> Vec<u8> {
    document.compress();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

#[tokio::test]
async fn files_that_take_too_much_to_read_are_refused_within_a_second() {
    let site = Site::open().await;
    let room = &site.app.room;
    let megabytes = |of: usize| b"0 0 m ".repeat(of * 1024 * 1024 / 6 - 2);
    let points = |width: u32, height: u32| {
        let mut bytes = std::io::Cursor::new(Vec::new());
        image::GrayImage::new(width, height).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        bytes.into_inner()
    };
    // Both sides of each limit: pages, what a part unpacks to, what all pages come to, points of a photo.
    for (what, bytes, fits) in [
        ("200 pages", saved(pdf_of(200, b"q Q")), true),
        ("201 pages", saved(pdf_of(201, b"q Q")), false),
        ("a page of nearly 3 MB", saved(pdf_of(1, &megabytes(3))), true),
        ("a page of 4 MB", saved(pdf_of(1, &megabytes(4))), false),
        ("4 pages of nearly 3 MB", saved(pdf_of(4, &megabytes(3))), true),
        ("5 pages of 3 MB", saved(pdf_of(5, &megabytes(3))), false),
        ("50 million points", points(10_000, 5_000), true),
        ("more points", points(10_000, 5_001), false),
    ] {
        let began = std::time::Instant::now();
        let read = room.clean(bytes).await.unwrap().map(|_| ());
        let expected = if fits { Ok(()) } else { Err(Refused::TooComplex) };
        assert_eq!(read, expected, "{what} after {:?}", began.elapsed());
    }
}

#[tokio::test]
async fn a_room_that_never_stops_talking_is_closed() {
    let endless = Room::of("/usr/bin/yes".into());
    assert_eq!(endless.clean(photo()).await.unwrap().unwrap_err(), Refused::TooComplex);
    // And one that cannot be entered is a fault of ours, not of the file.
    assert!(Room::of("/nowhere".into()).clean(photo()).await.is_err());
}

#[tokio::test]
async fn a_pdf_loses_its_scripts_and_attached_files() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    let mut document = pdf_of(1, b"q Q");
    let script = document.add_object(dictionary! {
        "S" => "JavaScript", "JS" => lopdf::Object::string_literal("app.alert(1)"),
    });
    let attached = document.add_object(lopdf::Stream::new(
        dictionary! { "Type" => "EmbeddedFile" },
        b"a file in a file".to_vec(),
    ));
    let specification = document.add_object(dictionary! {
        "Type" => "Filespec", "F" => lopdf::Object::string_literal("a.txt"),
        "EF" => dictionary! { "F" => attached },
    });
    let catalog = document.catalog_mut().unwrap();
    catalog.set("OpenAction", script);
    catalog.set(
        "Names",
        dictionary! {
            "EmbeddedFiles" => dictionary! {
                "Names" => vec![lopdf::Object::string_literal("a.txt"), specification.into()],
            },
        },
    );
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    let holds = |bytes: &[u8], what: &str| bytes.windows(what.len()).any(|it| it == what.as_bytes());
    assert!(holds(&bytes, "app.alert") && holds(&bytes, "a file in a file"));
    her.upload(UPLOAD, &[("payslip", "a.pdf", "application/pdf", &bytes)]).await.expect(303);
    let paper = her.get("/aanvraag/papieren").await.link("/papier/0");
    let kept = her.get(&paper).await.expect(200).bytes;
    for gone in ["app.alert", "JavaScript", "a file in a file", "EmbeddedFile", "OpenAction"] {
        assert!(!holds(&kept, gone), "{gone}");
    }
    let again = lopdf::Document::load_mem(&kept).unwrap();
    assert_eq!(again.get_pages().len(), 1);
    assert_eq!(again.get_page_content(again.get_pages()[&1]).trim_ascii(), b"q Q");
    assert_swept(&site).await;
    // One without any of it stays as it was, byte for byte.
    let plain = pdf("Loonstrook");
    her.upload(UPLOAD, &[("payslip", "b.pdf", "application/pdf", &plain)]).await.expect(303);
    let papers = her.get("/aanvraag/papieren").await;
    let second = papers.text().split("href=\"/papier/").nth(2).unwrap()[..36].to_owned();
    assert_eq!(her.get(&format!("/papier/{second}")).await.expect(200).bytes, plain);
}

#[tokio::test]
async fn a_scanner_that_finds_something_or_does_not_answer_keeps_the_file_out() {
    let mut site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let (good, found) = (photo(), photo_of([66, 66, 66]));
    let clamd = Clamd::start(&found);
    site.app.scanner = Some(Scanner::parse(&format!("unix:{}", clamd.socket().display())).unwrap().into());
    let version = site.app.scanner.as_ref().unwrap().version().await.unwrap();
    assert!(version.starts_with("ClamAV"), "{version}");
    let site = site.rebuilt();
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    her.upload(UPLOAD, &[("payslip", "a.jpg", "image/jpeg", &good)]).await.expect(303);
    let refused = her.upload(UPLOAD, &[("payslip", "b.jpg", "image/jpeg", &found)]).await.expect(422);
    refused.shows("In b.jpg vond onze viruscontrole iets gevaarlijks");
    drop(clamd);
    her.upload(UPLOAD, &[("payslip", "a.jpg", "image/jpeg", &good)]).await.expect(503);
    assert_eq!(lying(&site).await.len(), 1);
    assert_swept(&site).await;
}

/// A clamd of our own, whose whole database is the hash of one harmless file.
struct Clamd {
    folder: tempfile::TempDir,
    process: std::process::Child,
}

impl Clamd {
    fn start(harmless: &[u8]) -> Self {
        use sha2::Digest;
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).display().to_string();
        std::fs::create_dir(path("db")).unwrap();
        let hash: String = sha2::Sha256::digest(harmless).iter().map(|it| format!("{it:02x}")).collect();
        std::fs::write(path("db/own.hsb"), format!("{hash}:{}:Harmless.File\n", harmless.len())).unwrap();
        let settings = format!(
            "DatabaseDirectory {}\nLocalSocket {}\nForeground yes\nLogFile {}\nTemporaryDirectory {}\n",
            path("db"),
            path("socket"),
            path("log"),
            folder.path().display()
        );
        std::fs::write(path("clamd.conf"), settings).unwrap();
        let mut process = std::process::Command::new("clamd")
            .args(["--config-file", &path("clamd.conf")])
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("clamd is there: tests/run installs it (Debian: clamav-daemon)");
        let socket = folder.path().join("socket");
        for _ in 0..600 {
            if std::os::unix::net::UnixStream::connect(&socket).is_ok() {
                return Self { folder, process };
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        process.kill().unwrap();
        process.wait().unwrap();
        panic!("clamd does not listen: {}", std::fs::read_to_string(path("log")).unwrap_or_default());
    }

    fn socket(&self) -> std::path::PathBuf {
        self.folder.path().join("socket")
    }
}

impl Drop for Clamd {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

#[tokio::test]
async fn a_photo_keeps_no_place_and_no_camera() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    // An Exif part with a text in it, between the start of the picture and the rest.
    let plain = photo();
    let exif = b"Exif\0\0II*\0\x08\0\0\0\0\0 Zaandam 52.4";
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let tagged = [&plain[..2], &[0xFF, 0xE1], &length, exif, &plain[2..]].concat();
    her.upload(UPLOAD, &[("payslip", "a.jpg", "image/jpeg", &tagged)]).await.expect(303);
    let paper = her.get("/aanvraag/papieren").await.link("/papier/0");
    let kept = her.get(&paper).await.expect(200).bytes;
    assert!(!kept.windows(7).any(|it| it == b"Zaandam"));
}
