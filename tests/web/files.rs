//! Papers: refused by name with the reason, cleaned, kept once, never given to anybody else.

use crate::support::{Site, pdf, photo};

const UPLOAD: &str = "/aanvraag/papieren/payslip";

#[tokio::test]
async fn files_that_are_not_what_they_say_are_refused_by_name() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    let (good, huge) = (photo(), vec![0xFF; 10 * 1024 * 1024 + 1]);
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

#[tokio::test]
async fn the_same_file_twice_is_one_paper_and_a_removed_one_is_gone() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    let good = photo();
    for _ in 0..2 {
        her.upload(UPLOAD, &[("payslip", "a.jpg", "image/jpeg", &good)]).await.expect(303);
    }
    let page = her.get("/aanvraag/papieren").await;
    assert_eq!(page.text().matches("href=\"/papier/").count(), 1);
    let paper = page.link("/papier/0");
    let shown = her.get(&paper).await.expect(200);
    assert_eq!(shown.headers["content-type"], "image/jpeg");
    assert_eq!(shown.headers["cache-control"], "no-store");
    assert!(shown.headers["content-security-policy"].to_str().unwrap().contains("sandbox"));
    her.post(&format!("{}/weg", paper.replace("/papier/", "/aanvraag/papier/")), &[]).await.expect(303);
    her.get(&paper).await.expect(404);
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

#[tokio::test]
async fn a_number_that_looks_like_a_bsn_is_warned_about() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    for (text, warns) in [("BSN 111222333", true), ("Factuur 111222334", false)] {
        let paper = pdf(text);
        let page = her.upload(UPLOAD, &[("payslip", "a.pdf", "application/pdf", &paper)]).await.expect(303);
        assert_eq!(page.location.contains("bsn=ja"), warns, "{text}");
    }
}
