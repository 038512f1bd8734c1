//! Answers that change after sending: a version with its reason, and amounts that follow.

use domain::actor::Role;

use crate::{
    browser::Browser,
    support::{ANSWERS, Site},
};

async fn sent(site: &Site) -> Browser<'_> {
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.apply().await;
    her
}

/// The answers of a section with one other, a reason and the version of the page.
async fn change<'a>(
    browser: &mut Browser<'_>,
    path: &str,
    section: &str,
    (field, value, why): (&'a str, &'a str, &'a str),
) -> crate::browser::Page {
    let version = browser.get(path).await.between("name=\"versie\" value=\"", "\"").unwrap();
    let answers = ANSWERS.iter().find(|it| it.0 == section).unwrap().1;
    let mut typed: Vec<(&str, &str)> = answers.iter().filter(|it| it.0 != field).copied().collect();
    typed.extend([(field, value), ("waarom", why), ("versie", &version)]);
    browser.post(path, &typed).await
}

#[tokio::test]
async fn a_correction_is_a_version_with_its_reason_and_other_amounts() {
    let site = Site::open().await;
    let mut her = sent(&site).await;
    her.get("/mijn/verandert").await.expect(200).shows("€ 4.680");
    let path = "/mijn/gegevens/kinderen";
    // Without a reason, and without a change, nothing is written and nothing is lost.
    let page = change(&mut her, path, "kinderen", ("hours-0", "60", "")).await.expect(422);
    assert!(page.has("Schrijf op wat er veranderd is") && page.has("value=\"60\""), "{}", page.text());
    change(&mut her, path, "kinderen", ("hours-0", "87", "Niets"))
        .await
        .expect(422)
        .shows("Je veranderde niets");
    change(&mut her, path, "kinderen", ("hours-0", "60", "Minder opvang nodig.")).await.expect(303);
    let page = her.get("/mijn/verandert").await.expect(200);
    for words in ["Versie 2", "Minder opvang nodig.", "87", "60"] {
        assert!(page.has(words), "{words}: {}", page.text());
    }

    // The reviewer finds it, sees what it was and is, and says so.
    let mut rosa = site.staff_browser(Role::Reviewer, "Rosa").await;
    let case = rosa.get("/werk?lijst=gewijzigd").await.link("/werk/0");
    let page = rosa.get(&format!("{case}/behoud")).await.expect(200);
    // 60 x 11.23 x 96 % and 65 x 9.98 x 96 %, three months.
    for words in ["Gewijzigd door de aanvrager", "€ 4.680", "€ 3.807"] {
        assert!(page.has(words), "{words}: {}", page.text());
    }
    rosa.post(&format!("{case}/gezien"), &[]).await.goes_to(&format!("{case}/behoud"));
    assert!(!rosa.get("/werk?lijst=gewijzigd").await.has("Sanne"));
}

#[tokio::test]
async fn a_proposal_goes_back_when_the_answers_change_and_a_stale_page_writes_nothing() {
    let site = Site::open().await;
    let mut her = sent(&site).await;
    let mut rosa = site.staff_browser(Role::Reviewer, "Rosa").await;
    let case = rosa.get("/werk").await.link("/werk/0");
    let path = "/mijn/gegevens/geld";
    let old = her.get(path).await.between("name=\"versie\" value=\"", "\"").unwrap();
    rosa.act(&case, &format!("{case}/aannemen"), &[]).await.goes_to(&case);
    let answers = ANSWERS.iter().find(|it| it.0 == "geld").unwrap().1;
    let mut stale: Vec<(&str, &str)> = answers.to_vec();
    stale.extend([("net_now", "1.700"), ("waarom", "Meer loon"), ("versie", &old)]);
    her.post(path, &stale).await.expect(409);
    // A partner brings a question of another group with it, on the same page.
    let version = her.get("/mijn/gegevens/gezin").await.between("name=\"versie\" value=\"", "\"").unwrap();
    let mut partner = vec![("partner", "yes"), ("partner_income", "20.000"), ("partner_works", "yes")];
    partner.extend([("benefit", "none"), ("waarom", "Wij wonen samen."), ("versie", &version)]);
    let page = her.post("/mijn/gegevens/gezin", &partner).await.expect(422);
    assert!(page.has("name=\"partner_net\""), "{}", page.text());
    partner.push(("partner_net", "1.500"));
    partner.extend(answers.iter().copied());
    her.post("/mijn/gegevens/gezin", &partner).await.expect(303);
    her.get("/mijn/verandert").await.shows("Wij wonen samen.");
}

#[tokio::test]
async fn nobody_corrects_what_is_not_theirs() {
    let site = Site::open().await;
    let mut her = sent(&site).await;
    her.get("/mijn/gegevens/ik").await.expect(404);
    let other = site.add_applicant("ander@voorbeeld.example").await;
    let mut other = site.signed_in(&other).await;
    other.get("/mijn/gegevens/geld").await.expect(404);
    other.get("/mijn/verandert").await.expect(404);
}
