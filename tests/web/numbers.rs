//! Citizen service numbers in answers and papers, and photos of every size.

use std::io::Cursor;

use domain::actor::Role;
use image::{DynamicImage, GenericImageView, ImageFormat, RgbImage};

use crate::support::{ANSWERS, Site, pdf};

const NEEDS: &str = "/aanvraag/vragen/nodig";

#[tokio::test]
async fn a_labelled_number_is_kept_nowhere_and_a_bare_one_is_asked_about() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    let (_, needs) = ANSWERS.into_iter().find(|it| it.0 == "nodig").unwrap();
    let with = |why: &'static str| {
        let mut all: Vec<(&str, &str)> = needs.iter().copied().filter(|it| it.0 != "why").collect();
        all.push(("why", why));
        all
    };
    her.post(NEEDS, &with("Ik wil leren.")).await.expect(303);
    let refused = her.post(NEEDS, &with("Mijn BSN is 1112.22.333, ik wil leren.")).await.expect(422);
    refused.shows("We hebben het niet bewaard").shows("1112.22.333");
    her.get(NEEDS).await.shows("Ik wil leren.");
    assert!(!her.get(NEEDS).await.has("1112.22.333"));
    her.post(&format!("/getypt?voor={NEEDS}"), &[("why", "BSN 111222333")]).await.expect(204);
    assert!(!her.cookies.contains_key("getypt"));
    // Nine digits that fit by chance: asked once, and kept when it is something else.
    let asked = her.post(NEEDS, &with("Klantnummer 111 222 333")).await.expect(422);
    asked.shows("kan zijn").shows("name=\"why-geen-bsn\"").shows("111 222 333");
    let confirmed = [&with("Klantnummer 111 222 333")[..], &[("why-geen-bsn", "ja")]].concat();
    her.post(NEEDS, &confirmed).await.expect(303);
    her.post(NEEDS, &with("Klantnummer 111 222 334")).await.expect(303);
    her.post(NEEDS, &confirmed).await.expect(303);
    for (section, answers) in ANSWERS.into_iter().filter(|it| it.0 != "nodig") {
        her.post(&format!("/aanvraag/vragen/{section}"), answers).await.expect(303);
    }
    her.post("/aanvraag/controleren", &[]).await.goes_to("/aanvraag/opgestuurd");
    let mut rosa = site.staff_browser(Role::Reviewer, "Rosa").await;
    let case = rosa.get("/werk").await.link("/werk/0");
    rosa.get(&case).await.shows("111 222 333 (Hier staat een getal dat een BSN kan zijn)");
}

#[tokio::test]
async fn a_paper_with_a_labelled_number_is_refused_and_with_a_bare_one_marked() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.apply().await;
    let here = "/aanvraag/papieren/payslip";
    let mut send = async |text: &str| {
        her.upload(here, &[("payslip", "loonstrook.pdf", "application/pdf", &pdf(text))]).await
    };
    send("BSN 111222333").await.expect(422).shows("loonstrook.pdf").shows("niet bewaard");
    assert!(!send("Factuur 111222334").await.expect(303).location.contains("bsn=ja"));
    assert!(send("Factuur 111222333").await.expect(303).location.contains("bsn=ja"));
    her.get("/aanvraag/papieren?bsn=ja").await.shows("BSN) kan zijn");
    let mut rosa = site.staff_browser(Role::Reviewer, "Rosa").await;
    let case = rosa.get("/werk").await.link("/werk/0");
    let page = rosa.get(&case).await.text();
    assert_eq!(page.matches("Hier staat een getal dat een BSN kan zijn").count(), 1);
}

fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    // Noise, so that it takes room as a photo does.
    let mut seed = 7_u32;
    let image = RgbImage::from_fn(width, height, |_, _| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [red, green, blue, _] = seed.to_be_bytes();
        image::Rgb([red, green, blue])
    });
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(image).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A telephone of 2026 makes 50 million points; more than 12 MB of them arrive.
#[tokio::test]
async fn a_large_photo_is_taken_and_made_smaller() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.apply().await;
    let large = picture(4_800, 3_600, ImageFormat::Jpeg);
    assert!(12 * 1024 * 1024 < large.len() && large.len() < 25 * 1024 * 1024, "{}", large.len());
    let rolled = picture(300, 20_000, ImageFormat::Png);
    for (name, bytes, kind) in [("groot.jpg", &large, "image/jpeg"), ("scherm.png", &rolled, "image/png")] {
        her.upload("/aanvraag/papieren/payslip", &[("payslip", name, kind, bytes)]).await.expect(303);
    }
    let page = her.get("/aanvraag/papieren").await.text();
    let mut kept = Vec::new();
    for path in page.split("href=\"/papier/").skip(1).map(|it| it.split('"').next().unwrap().to_owned()) {
        let file = her.get(&format!("/papier/{path}")).await.expect(200);
        kept.push(image::load_from_memory(&file.bytes).unwrap().dimensions());
    }
    kept.sort_unstable();
    // 9 million points: 3,460 by 2,595, in the shape of 4 by 3; what is small enough stays.
    assert_eq!(kept, [(300, 20_000), (3_460, 2_595)]);
}
