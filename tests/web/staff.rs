//! Signing in, guessing, and signing out: what keeps the wrong people out.

use domain::actor::Role;

use crate::support::{PASSWORD, SECRET, Site, email};

fn code(site: &Site, address: &str) -> String {
    let now = u64::try_from(site.app.clock.moment().timestamp()).unwrap();
    web::runtime::credentials::totp(SECRET, address).unwrap().generate(now).to_string()
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
        browser.get("/werk").await.goes_to("/medewerkers/inloggen?naar=/werk");
    }
    let fields = [("email", address), ("password", PASSWORD), ("totp", &right)];
    browser.post("/medewerkers/inloggen", &fields).await.goes_to("/vandaag");
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
        let shown = browser.get("/inloggen/code").await.expect(200).plain();
        let wrong = browser.post("/inloggen/code", &[("code", "12345")]).await.expect(422).plain();
        pages.push([shown, wrong].map(|it| it.replace(&email(address).masked(), "…")));
    }
    assert_eq!(pages[0], pages[1]);
    assert_eq!(pages[0], pages[2]);
    let mail = site.mail().await;
    assert_eq!(mail.len(), 3);
    assert!(
        mail[2].2.contains("Jij werkt bij het fonds") && !mail[2].2.contains("Dit is je code"),
        "{mail:?}"
    );
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
async fn a_closed_account_is_out_at_once() {
    let site = Site::open().await;
    let rosa = site.add_staff(Role::Reviewer, "Rosa").await;
    let mut hers = site.signed_in(&rosa).await;
    let mei = site.add_staff(Role::Manager, "Mei").await;
    let mut manager = site.signed_in(&mei).await;
    hers.get("/werk").await.expect(200);
    let path = format!("/beheer/gebruikers/{}", rosa.id);
    manager.post(&path, &[("actief", "nee")]).await.goes_to(&path);
    hers.get("/werk").await.goes_to("/medewerkers/inloggen?naar=/werk");
    manager.post(&format!("/beheer/gebruikers/{}", mei.id), &[("actief", "nee")]).await.expect(403);
    manager.get("/beheer/beveiliging").await.expect(200).shows("Account gesloten").shows("Rosa");
}

#[tokio::test]
async fn two_managers_who_close_each_other_leave_one() {
    let site = Site::open().await;
    let (mei, karim) =
        (site.add_staff(Role::Manager, "Mei").await, site.add_staff(Role::Manager, "Karim").await);
    let (mut hers, mut his) = (site.signed_in(&mei).await, site.signed_in(&karim).await);
    let (of_karim, of_mei) =
        (format!("/beheer/gebruikers/{}", karim.id), format!("/beheer/gebruikers/{}", mei.id));
    let close: &[(&str, &str)] = &[("actief", "nee")];
    let (one, other) = tokio::join!(hers.post(&of_karim, close), his.post(&of_mei, close));
    // Whoever was closed first is sent to sign in instead.
    let is_done = |it: &&crate::browser::Page| {
        it.status.as_u16() == 303 && !it.location.starts_with("/medewerkers/inloggen")
    };
    let done = [&one, &other].into_iter().filter(is_done).count();
    let still = [hers.get("/beheer").await, his.get("/beheer").await];
    assert_eq!((done, still.iter().filter(|it| it.status.as_u16() == 200).count()), (1, 1));
}

/// The code in the newest invitation.
async fn invitation(site: &Site) -> String {
    let (_, subject, text) = site.mail().await.pop().unwrap();
    assert_eq!(subject, "Je account bij het fonds");
    let code = text.lines().map(str::trim).find(|it| it.len() == 19 && it.matches('-').count() == 3);
    code.unwrap_or_else(|| panic!("{text}")).to_owned()
}

#[tokio::test]
async fn an_invited_colleague_sets_up_the_account_alone() {
    let site = Site::open().await;
    let mei = site.add_staff(Role::Manager, "Mei").await;
    let mut manager = site.signed_in(&mei).await;
    let new = [("name", "Karim Haddad"), ("email", "karim@fonds.example"), ("role", "administrator")];
    let page = manager.post("/beheer/gebruikers", &new).await.expect(303).location;
    let first = invitation(&site).await;
    assert!(
        !manager.get(&page).await.expect(200).shows("Uitgenodigd").has(&first),
        "the manager sees no code"
    );
    manager.post("/beheer/gebruikers", &new).await.expect(422).shows("Karim Haddad");
    let applicant = [("name", "X"), ("email", "x@fonds.example"), ("role", "applicant")];
    manager.post("/beheer/gebruikers", &applicant).await.expect(422);

    // A newer invitation ends the older one.
    manager.post(&format!("{page}/uitnodiging"), &[]).await.goes_to(&page);
    let code = invitation(&site).await;
    let mut his = site.browser();
    let enter = "/medewerkers/uitnodiging";
    for (address, typed) in [("karim@fonds.example", &first), ("mei@fonds.example", &code)] {
        his.post(enter, &[("email", address), ("invitation", typed)]).await.expect(422);
    }
    let set = "/medewerkers/uitnodiging/instellen";
    his.get(set).await.goes_to(enter);
    // Typed as people type it.
    let typed = code.to_lowercase().replace('-', " ").replace('0', "o");
    his.post(enter, &[("email", "karim@fonds.example"), ("invitation", &typed)]).await.goes_to(set);
    let shown = his.get(set).await.expect(200).shows("<svg");
    let secret = shown.between("<dd>karim@fonds.example</dd></div><div><dt>", "</dl>").unwrap();
    let secret = secret.split("<dd>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let moment = || u64::try_from(site.app.clock.moment().timestamp()).unwrap();
    let totp = |at: u64| {
        web::runtime::credentials::totp(&secret, "karim@fonds.example").unwrap().generate(at).to_string()
    };
    let right = totp(moment());
    for (password, code, message) in [
        ("elf tekens!", right.as_str(), "van minstens 12 tekens"),
        ("ik ben karim haddad", &right, "te makkelijk te raden"),
        ("aaaaaaaaaaaaaaaa", &right, "te makkelijk te raden"),
        ("drie losse vissen", "12", "Kijk in je app"),
    ] {
        his.post(set, &[("password", password), ("totp", code)]).await.expect(422).shows(message);
    }
    let done = his.post(set, &[("password", "drie losse vissen"), ("totp", &right)]).await.expect(200);
    let codes: Vec<String> =
        done.text().split("<code>").skip(1).map(|it| it.split('<').next().unwrap().to_owned()).collect();
    assert_eq!(codes.len(), 10);
    his.get(set).await.goes_to(enter);

    assert_eq!(
        sign_in(&site, &right).await,
        422,
        "the code that proved the second factor does not work again"
    );
    assert_eq!(sign_in(&site, &codes[3]).await, 303, "a recovery code does, once");
    assert_eq!(sign_in(&site, &codes[3]).await, 422);
    assert_eq!(sign_in(&site, &totp(moment() + 30)).await, 303);
    manager.get("/beheer/beveiliging").await.shows("Herstelcode gebruikt").shows("Account ingesteld");
}

/// Signs Karim in with the password that he chose.
async fn sign_in(site: &Site, second: &str) -> u16 {
    let fields = [("email", "karim@fonds.example"), ("password", "drie losse vissen"), ("totp", second)];
    site.browser().post("/medewerkers/inloggen", &fields).await.status.as_u16()
}

#[tokio::test]
async fn a_lost_telephone_takes_two_managers_who_are_not_tied() {
    let site = Site::open().await;
    let rosa = site.add_staff(Role::Reviewer, "Rosa").await;
    let mut hers = site.signed_in(&rosa).await;
    let mut mei = site.staff_browser(Role::Manager, "Mei").await;
    let path = format!("/beheer/gebruikers/{}", rosa.id);
    mei.post(&format!("{path}/opnieuw"), &[]).await.goes_to("/beheer/voorstellen");
    let proposal = mei.get("/beheer/voorstellen").await.link("/beheer/voorstellen/");
    mei.post(&proposal, &[("besluit", "ja")]).await.expect(422);
    // Somebody whom Mei let in this week is no second pair of eyes.
    let karim = site.add_staff(Role::Manager, "Karim").await;
    let tie = async |days: i64| {
        let tx = site.app.db.begin().await.unwrap();
        let at = site.app.clock.now() - chrono::TimeDelta::days(days);
        let mei =
            store::people::accounts::by_email(&tx, &email("mei@fonds.example")).await.unwrap().unwrap().id;
        store::people::staff::note(&tx, karim.id, mei, store::people::staff::StaffOutcome::Made, at)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    };
    tie(6).await;
    let mut his = site.signed_in(&karim).await;
    his.post(&proposal, &[("besluit", "ja")]).await.expect(422).shows("deze week gemaakt of veranderd");
    // After seven days they are two.
    let later = site.app.clock.today() + chrono::Days::new(1);
    site.set_day(&later.to_string());
    his.post(&proposal, &[("besluit", "ja")]).await.goes_to("/beheer/voorstellen");
    assert!(!his.get("/beheer/voorstellen").await.has("/beheer/voorstellen/0"));
    let code = invitation(&site).await;
    hers.get("/werk").await.expect(200);
    let mut anew = site.browser();
    let fields = [("email", "rosa@fonds.example"), ("invitation", code.as_str())];
    anew.post("/medewerkers/uitnodiging", &fields).await.goes_to("/medewerkers/uitnodiging/instellen");
}

#[tokio::test]
async fn another_password_takes_the_present_one_and_ends_all_other_sessions() {
    let site = Site::open().await;
    let rosa = site.add_staff(Role::Reviewer, "Rosa").await;
    let (mut here, mut there) = (site.signed_in(&rosa).await, site.signed_in(&rosa).await);
    let path = "/medewerkers/account/wachtwoord";
    here.get("/medewerkers/account").await.expect(200).shows("Nog 0 over");
    let right = code(&site, "rosa@fonds.example");
    let wrong = [("password", "verkeerd wachtwoord"), ("totp", right.as_str()), ("new", "nieuwe lange zin")];
    here.post(path, &wrong).await.expect(422).shows("passen niet bij elkaar");
    let short = [("password", PASSWORD), ("totp", right.as_str()), ("new", "kort")];
    here.post(path, &short).await.expect(422).shows("minstens 12 tekens");
    let fields = [("password", PASSWORD), ("totp", right.as_str()), ("new", "nieuwe lange zin")];
    here.post(path, &fields).await.goes_to("/sessies");
    here.get("/werk").await.expect(200);
    there.get("/werk").await.goes_to("/medewerkers/inloggen?naar=/werk");
}

#[tokio::test]
async fn strangers_who_guess_keep_nobody_out() {
    let site = Site::open().await;
    site.add_staff(Role::Reviewer, "Rosa").await;
    let address = "rosa@fonds.example";
    let mut known = site.browser();
    let fields = |password: &'static str, totp: String| {
        [("email", address.to_owned()), ("password", password.to_owned()), ("totp", totp)]
    };
    let post = async |browser: &mut crate::browser::Browser<'_>, fields: [(&'static str, String); 3]| {
        let all: Vec<(&str, &str)> = fields.iter().map(|it| (it.0, it.1.as_str())).collect();
        browser.post("/medewerkers/inloggen", &all).await
    };
    let right = code(&site, address);
    post(&mut known, fields(PASSWORD, right)).await.goes_to("/vandaag");
    for _ in 0..30 {
        post(&mut site.browser(), fields("raden maar", "123456".to_owned())).await.expect(422);
    }
    // A stranger with the right password is not judged any more; the page says until when.
    let next = u64::try_from(site.app.clock.moment().timestamp()).unwrap() + 30;
    let next = web::runtime::credentials::totp(SECRET, address).unwrap().generate(next).to_string();
    let page = post(&mut site.browser(), fields(PASSWORD, next.clone())).await.expect(422);
    page.shows("uur kan het weer").shows("Op een apparaat waarop je eerder inlogde");
    known.post("/uitloggen", &[]).await.expect(303);
    post(&mut known, fields(PASSWORD, next)).await.goes_to("/vandaag");

    // The same for codes by mail: what others ask and try changes nothing for whoever asked before them.
    let mut her = site.browser();
    her.post("/inloggen", &[("email", "sanne@voorbeeld.example")]).await.goes_to("/inloggen/code");
    let hers = site.code().await;
    let mut stranger = site.browser();
    for _ in 0..9 {
        stranger.post("/inloggen", &[("email", "sanne@voorbeeld.example")]).await.goes_to("/inloggen/code");
        stranger.post("/inloggen/code", &[("code", "000000")]).await.expect(422);
    }
    let full = stranger.post("/inloggen", &[("email", "sanne@voorbeeld.example")]).await.expect(422);
    full.shows("Er is te vaak om een code gevraagd");
    her.post("/inloggen/code", &[("code", &hers)]).await.goes_to("/mijn");
    // And where she was signed in before, she can ask anew.
    her.post("/uitloggen", &[]).await.expect(303);
    her.sign_in("sanne@voorbeeld.example").await.goes_to("/mijn");
}

#[tokio::test]
async fn of_many_tries_at_once_ten_are_judged() {
    let site = Site::open().await;
    site.add_staff(Role::Reviewer, "Rosa").await;
    let tries = (0..200).map(|number| {
        let site = &site;
        async move {
            let totp = format!("{number:06}");
            let fields = [("email", "rosa@fonds.example"), ("password", PASSWORD), ("totp", totp.as_str())];
            site.browser().post("/medewerkers/inloggen", &fields).await
        }
    });
    let answers = futures_util::future::join_all(tries).await;
    let judged = answers.iter().filter(|it| it.has("passen niet bij elkaar")).count();
    let signed_in = answers.iter().filter(|it| it.status.as_u16() == 303).count();
    // Five second factors at the most, of ten passwords.
    assert!(judged + signed_in <= 5, "{judged} {signed_in}");
}

#[tokio::test]
async fn a_second_sign_in_asks_about_the_first() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut first = site.signed_in(&account).await;
    let mut second = site.browser();
    second.sign_in("sanne@voorbeeld.example").await.goes_to("/sessies?naar=/mijn");
    let page =
        second.get("/sessies?naar=/mijn").await.expect(200).shows("Je bent ook ergens anders ingelogd");
    let end = page.shows("Firefox, Linux").link("/sessies/0");
    first.get("/mijn").await.expect(200);
    second.post(&end, &[]).await.goes_to("/sessies");
    first.get("/mijn").await.goes_to("/inloggen?naar=/mijn");
    // Signing in again in the same browser ends its earlier session.
    second.sign_in("sanne@voorbeeld.example").await.goes_to("/mijn");
}

#[tokio::test]
async fn what_is_refused_can_be_found_by_its_number() {
    let site = Site::open().await;
    let mut rosa = site.staff_browser(Role::Reviewer, "Rosa").await;
    let refused = rosa.get("/geld").await.expect(403);
    let number = refused.headers["x-request-id"].to_str().unwrap().to_owned();
    assert!(refused.shows("Nummer van deze vraag").has(&number));
    let mut mei = site.staff_browser(Role::Manager, "Mei").await;
    let page = mei.get(&format!("/beheer/beveiliging?nummer={number}")).await.expect(200);
    page.shows("Pagina geweigerd").shows("/geld").shows("Rosa");
    mei.get("/beheer/beveiliging?nummer=iets").await.shows("Niets gevonden");
    mei.get("/beheer/beveiliging?soort=signed_in").await.shows("Niets gevonden");
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
