//! Signing in, guessing, and signing out: what keeps the wrong people out.

use domain::actor::Role;

use crate::support::{PASSWORD, SECRET, Site, email};

fn code(site: &Site, address: &str) -> String {
    let now = u64::try_from(site.app.clock.moment().timestamp()).unwrap();
    web::staff::totp(SECRET, address).unwrap().generate(now).to_string()
}

#[tokio::test]
async fn staff_need_both_factors_and_no_code_works_twice() {
    let site = Site::open().await;
    site.add_staff(Role::Reviewer, "Rosa").await;
    let address = "rosa@fonds.example";
    let mut browser = site.browser();
    let right = code(&site, address);
    let wrong = if right == "000000" { "000001" } else { "000000" };
    for (password, totp) in
        [(PASSWORD, wrong), ("verkeerd wachtwoord", right.as_str()), (PASSWORD, ""), ("", right.as_str())]
    {
        let fields = [("email", address), ("password", password), ("totp", totp)];
        let page = browser.post("/medewerkers/inloggen", &fields).await.expect(422);
        assert!(!page.has(PASSWORD) && page.has("value=\"rosa@fonds.example\""));
        browser.get("/werk").await.goes_to("/medewerkers/inloggen");
    }
    let fields = [("email", address), ("password", PASSWORD), ("totp", &right)];
    browser.post("/medewerkers/inloggen", &fields).await.goes_to("/werk");
    browser.get("/werk").await.expect(200);
    site.browser().post("/medewerkers/inloggen", &fields).await.expect(422);
}

#[tokio::test]
async fn guessing_a_password_stops_after_ten_times() {
    let site = Site::open().await;
    site.add_staff(Role::Manager, "Mei").await;
    let address = "mei@fonds.example";
    let mut browser = site.browser();
    for _ in 0..10 {
        let fields = [("email", address), ("password", "raden maar"), ("totp", "123456")];
        browser.post("/medewerkers/inloggen", &fields).await.expect(422);
    }
    let fields = [("email", address), ("password", PASSWORD), ("totp", &code(&site, address))];
    browser.post("/medewerkers/inloggen", &fields).await.expect(422);
}

#[tokio::test]
async fn an_applicants_code_is_for_one_address_and_one_time() {
    let site = Site::open().await;
    let mut her = site.browser();
    her.post("/inloggen", &[("email", "geen adres")]).await.expect(422);
    her.post("/inloggen", &[("email", "sanne@voorbeeld.example")]).await.goes_to("/inloggen/code");
    let right = site.code().await;
    let wrong = if right == "000000" { "000001" } else { "000000" };
    her.post("/inloggen/code", &[("code", wrong)]).await.expect(422);
    // Somebody else with her code gets nowhere.
    let mut him = site.browser();
    him.post("/inloggen", &[("email", "tom@voorbeeld.example")]).await.goes_to("/inloggen/code");
    him.post("/inloggen/code", &[("code", &right)]).await.expect(422);
    her.post("/inloggen/code", &[("code", &right)]).await.goes_to("/mijn");
    let mut again = site.browser();
    again.post("/inloggen", &[("email", "sanne@voorbeeld.example")]).await.goes_to("/inloggen/code");
    again.post("/inloggen/code", &[("code", &right)]).await.expect(422);
}

#[tokio::test]
async fn nobody_learns_whether_an_address_is_known() {
    let site = Site::open().await;
    site.add_staff(Role::Reviewer, "Rosa").await;
    site.add_applicant("sanne@voorbeeld.example").await;
    let mut pages = Vec::new();
    for address in ["sanne@voorbeeld.example", "onbekend@voorbeeld.example", "rosa@fonds.example"] {
        let mut browser = site.browser();
        browser.post("/inloggen", &[("email", address)]).await.goes_to("/inloggen/code");
        let page = browser.get("/inloggen/code").await.expect(200).text();
        pages.push(page.replace(&email(address).masked(), "…"));
    }
    assert_eq!(pages[0], pages[1]);
    assert_eq!(pages[0], pages[2]);
    assert_eq!(site.mail().await.len(), 2, "staff get no code");
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_session() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let (mut phone, mut laptop) = (site.signed_in(&account).await, site.signed_in(&account).await);
    phone.get("/mijn").await.expect(200);
    laptop.post("/uitloggen/overal", &[]).await.goes_to("/");
    phone.get("/mijn").await.goes_to("/inloggen?naar=/mijn");

    let (mut phone, mut laptop) = (site.signed_in(&account).await, site.signed_in(&account).await);
    laptop.post("/uitloggen", &[]).await.goes_to("/");
    laptop.get("/mijn").await.expect(303);
    phone.get("/mijn").await.expect(200);
}

#[tokio::test]
async fn a_closed_account_is_out_at_once_and_managers_add_new_ones() {
    let site = Site::open().await;
    let rosa = site.add_staff(Role::Reviewer, "Rosa").await;
    let mut hers = site.signed_in(&rosa).await;
    let mei = site.add_staff(Role::Manager, "Mei").await;
    let mut manager = site.signed_in(&mei).await;
    hers.get("/werk").await.expect(200);
    let path = format!("/beheer/gebruikers/{}", rosa.id);
    manager.post(&path, &[("actief", "nee")]).await.goes_to("/beheer/gebruikers");
    hers.get("/werk").await.goes_to("/medewerkers/inloggen");
    manager.post(&format!("/beheer/gebruikers/{}", mei.id), &[("actief", "nee")]).await.expect(403);

    let new = [("name", "Karim Haddad"), ("email", "karim@fonds.example"), ("role", "reviewer")];
    let page = manager.post("/beheer/gebruikers", &new).await.expect(200);
    let rows: Vec<String> =
        page.text().split("<dd>").skip(1).map(|it| it.split('<').next().unwrap().to_owned()).collect();
    let (password, secret) = (&rows[1], &rows[2]);
    let now = u64::try_from(site.app.clock.moment().timestamp()).unwrap();
    let totp = web::staff::totp(secret, "karim@fonds.example").unwrap().generate(now).to_string();
    let fields = [("email", "karim@fonds.example"), ("password", password.as_str()), ("totp", totp.as_str())];
    site.browser().post("/medewerkers/inloggen", &fields).await.goes_to("/werk");
    manager.post("/beheer/gebruikers", &new).await.expect(422).shows("Karim Haddad");
    let applicant = [("name", "X"), ("email", "x@fonds.example"), ("role", "applicant")];
    manager.post("/beheer/gebruikers", &applicant).await.expect(422);
}

#[tokio::test]
async fn going_on_after_signing_in_stays_on_our_own_site() {
    let site = Site::open().await;
    let mut her = site.browser();
    let page = her.get("/inloggen?naar=https://kwaad.example").await.expect(200);
    assert!(page.has("kwaad"), "the field repeats it; the server does not follow it");
    let fields = [("email", "sanne@voorbeeld.example"), ("naar", "//kwaad.example")];
    her.post("/inloggen", &fields).await.goes_to("/inloggen/code");
    let code = site.code().await;
    her.post("/inloggen/code", &[("code", &code)]).await.goes_to("/mijn");
}
