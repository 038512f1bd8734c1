//! One person's case from quick check to repaid, through the pages, as each of the people in it.

use domain::actor::Role;

use crate::{
    browser::{Browser, Page},
    repaying::{repay, sign_in_again},
    support::{ANSWERS, PASSWORD, SECRET, Site, pdf, photo},
};

/// Signs a staff member in with both factors.
async fn sign_in<'a>(site: &'a Site, name: &str) -> Browser<'a> {
    let address = format!("{}@fonds.example", name.to_lowercase());
    let now = u64::try_from(site.app.clock.moment().timestamp()).unwrap();
    let code = web::runtime::credentials::totp(SECRET, &address).unwrap().generate(now).to_string();
    let mut browser = site.browser();
    let fields = [("email", address.as_str()), ("password", PASSWORD), ("totp", &code)];
    browser.post("/medewerkers/inloggen", &fields).await.expect(303);
    browser
}

/// The quick check, no account: one question a page, and an outcome.
async fn quick_check(her: &mut Browser<'_>) -> Page {
    her.check("/check/werk").await
}

async fn fund(site: &Site) {
    for (role, name) in [
        (Role::Reviewer, "Rosa"),
        (Role::Reviewer, "Karim"),
        (Role::Administrator, "Anneke"),
        (Role::Administrator, "Joost"),
    ] {
        site.add_staff(role, name).await;
    }
    let tx = site.app.db.begin().await.unwrap();
    store::case_steps::start_numbers_after(&tx, 2026, 41).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn from_quick_check_to_repaid() {
    let site = Site::open().await;
    fund(&site).await;
    let mut her = site.browser();

    // 1. The check shows the gap from September, what it is a month, and which ways close it.
    let outcome = quick_check(&mut her).await;
    for words in ["€ 1.560", "september 2026", "augustus 2026", "€ 4.680", "Blijf 4 uur per week werken"]
    {
        assert!(outcome.has(words), "{words}: {}", outcome.text());
    }

    // 2. She goes on with those answers, comes back on another device, and sends.
    her.post("/aanvraag/begin", &[]).await.goes_to("/inloggen?naar=/aanvraag");
    her.sign_in("sanne@voorbeeld.example").await.goes_to("/aanvraag");
    her.get("/aanvraag/vragen/werk").await.expect(200).shows("value=\"23.400\"");
    let mut elsewhere = site.browser();
    elsewhere.sign_in("sanne@voorbeeld.example").await.goes_to("/sessies?naar=/mijn");
    for (section, answers) in &ANSWERS[5..] {
        elsewhere.post(&format!("/aanvraag/vragen/{section}"), answers).await.expect(303);
    }
    let paper = pdf("Bewijs van inschrijving");
    let parts = [("school_letter", "brief.pdf", "application/pdf", paper.as_slice())];
    elsewhere
        .upload("/aanvraag/papieren/school_letter", &parts)
        .await
        .goes_to("/aanvraag/papieren#school_letter");
    elsewhere.get("/aanvraag/controleren").await.expect(200).shows("Data science voor vrouwen");
    elsewhere.post("/aanvraag/controleren", &[]).await.goes_to("/aanvraag/opgestuurd");
    elsewhere.post("/aanvraag/controleren", &[]).await.goes_to("/aanvraag/opgestuurd");
    elsewhere.get("/aanvraag/opgestuurd").await.expect(200).shows("TEF-2026-00042");
    let mail = site.mail().await;
    assert_eq!(mail.iter().filter(|it| it.2.contains("27 april 2026")).count(), 1, "{mail:?}");

    // 3. One reviewer asks for a paper and proposes, another approves.
    let case = review(&site, &mut her).await;

    // 4. She reads the terms and accepts with a code.
    let agreement = accept(&site, &mut her).await;

    // 5. and 6. Money goes out and comes back.
    pay_out(&site, &case).await;
    repay(&site, &mut her, &agreement).await;
    site.assert_books().await;
}

const PROPOSAL: [(&str, &str); 25] = [
    ("amount-tuition", "4.500"),
    ("instrument-tuition", "pre_financing"),
    ("payee-tuition", "Techionista"),
    ("iban-tuition", "NL20INGB0001234567"),
    ("parts-tuition", "2"),
    ("amount-laptop", "900"),
    ("instrument-laptop", "grant"),
    ("payee-laptop", "Laptopwinkel"),
    ("iban-laptop", "NL02ABNA0123456789"),
    ("parts-laptop", "1"),
    ("amount-childcare_bridging", "1.560"),
    ("instrument-childcare_bridging", "grant"),
    ("payee-childcare_bridging", "Sanne de Wit"),
    ("iban-childcare_bridging", "NL91ABNA0417164300"),
    ("parts-childcare_bridging", "3"),
    ("amount-living", "600"),
    ("instrument-living", "income_share"),
    ("payee-living", "Sanne de Wit"),
    ("iban-living", "NL91ABNA0417164300"),
    ("parts-living", "6"),
    ("motivation", "De opleiding past bij jouw plan."),
    ("gross_income", "2.800"),
    ("net_income", "2.350"),
    ("fixed_costs", "1.400"),
    ("seen", "paper"),
];

async fn review(site: &Site, her: &mut Browser<'_>) -> String {
    let mut rosa = sign_in(site, "Rosa").await;
    let case = rosa.get("/werk?lijst=niemand").await.expect(200).shows("TEF-2026-00042").link("/werk/0");
    rosa.get(&case).await.expect(200).shows("Sanne de Wit").shows("€ 1.560");
    rosa.act(&case, &format!("{case}/aannemen"), &[]).await.goes_to(&case);
    rosa.act(&case, &format!("{case}/belang"), &[("interest", "no")]).await.goes_to(&case);
    rosa.act(&case, &format!("{case}/papieren"), &[("vraag-payslip", "ja")]).await.goes_to(&case);
    rosa.get(&case).await.shows("2 maart 2026");

    // The clock stands still for the five days she needs.
    site.set_day("2026-03-07");
    her.get("/mijn").await.expect(200).shows("16 maart 2026");
    her.post("/aanvraag/papieren-klaar", &[]).await.expect(422);
    let picture = photo();
    let parts = [("payslip", "IMG_0001.jpg", "image/jpeg", picture.as_slice())];
    her.upload("/aanvraag/papieren/payslip", &parts).await.goes_to("/aanvraag/papieren#payslip");
    her.post("/aanvraag/papieren-klaar", &[]).await.goes_to("/mijn");
    her.get("/mijn").await.shows("2 mei 2026");

    propose(&mut rosa, &case).await;

    let mut karim = sign_in(site, "Karim").await;
    karim.act(&case, &format!("{case}/akkoord"), &[]).await.goes_to(&case);
    let (to, subject, text) = site.mail().await.pop().unwrap();
    assert_eq!(to, "sanne@voorbeeld.example");
    assert!(!subject.contains("Sanne") && !text.contains("4.500"), "{subject} {text}");
    case
}

/// Assesses and proposes; nobody approves their own proposal.
async fn propose(rosa: &mut Browser<'_>, case: &str) {
    let scores = [("need", "4"), ("feasible", "4"), ("prospects", "5"), ("budget", "3")];
    rosa.act(case, &format!("{case}/beoordelen"), &scores).await.expect(422);
    let reasoned = [scores.as_slice(), &[("reason", "Veel vraag naar data-analisten.")]].concat();
    rosa.act(case, &format!("{case}/beoordelen"), &reasoned).await.goes_to(case);
    rosa.get(case).await.shows("value=\"4500,00\"").shows("value=\"1560,00\"");
    // She has no benefit: nobody can consent.
    let waits = [&PROPOSAL[..], &[("condition-tuition", "consented")]].concat();
    let refused = rosa.act(case, &format!("{case}/voorstellen"), &waits).await.expect(422);
    refused.shows("niemand kan toestemming geven");
    rosa.act(case, &format!("{case}/voorstellen"), &PROPOSAL).await.goes_to(case);
    let version = rosa.get(case).await.between("name=\"versie\" value=\"", "\"").unwrap_or_default();
    let own = rosa.post(&format!("{case}/akkoord"), &[("versie", &version)]).await;
    own.expect(422).shows("jij hebt het zelf voorgesteld");
}

/// Accepts both agreements; gives the address of the pre-financing.
async fn accept(site: &Site, her: &mut Browser<'_>) -> String {
    let mine = her.get("/mijn").await.expect(200);
    let letter = mine.link("/papier/");
    let shown = her.get(&letter).await.expect(200);
    assert_eq!(shown.headers["content-type"], "application/pdf");
    assert!(shown.bytes.starts_with(b"%PDF"));

    let first = mine.link("/mijn/overeenkomst/");
    let ticks = [
        ("points-repay", "ja"),
        ("points-share", "ja"),
        ("points-cap", "ja"),
        ("points-free", "ja"),
        ("points-right", "ja"),
    ];
    let mut agreements = Vec::new();
    let mut address = first.clone();
    for _ in 0..2 {
        let shown = her.get(&address).await.expect(200).shows("€ 0");
        let offer = shown.between("name=\"aanbod\" value=\"", "\"").unwrap();
        let ticks = [&ticks[..], &[("aanbod", offer.as_str())]].concat();
        her.post(&format!("{address}/code"), &[]).await.expect(303);
        let code = site.code().await;
        her.post(&address, &[("code", code.as_str())])
            .await
            .expect(422)
            .shows("gewijzigd sinds je deze pagina");
        her.post(&address, &[("code", code.as_str()), ("aanbod", &offer)]).await.expect(422);
        let wrong = if code == "000000" { "000001" } else { "000000" };
        her.post(&address, &[&ticks[..], &[("code", wrong)]].concat()).await.expect(422);
        her.post(&address, &[&ticks[..], &[("code", code.as_str())]].concat()).await.goes_to(&address);
        let copy = her.get(&address).await.expect(200).shows("21 maart 2026").link("/papier/");
        assert!(her.get(&copy).await.bytes.starts_with(b"%PDF"));
        agreements.push(address);
        address = match her.get("/mijn").await.between("href=\"/mijn/overeenkomst/", "\"") {
            Some(rest) => format!("/mijn/overeenkomst/{rest}"),
            None => String::new(),
        };
    }
    assert_eq!(address, "", "nothing is left to accept");
    agreements.into_iter().next().unwrap()
}

/// The bank did not carry it out: it is released anew.
async fn void(anneke: &mut Browser<'_>, joost: &mut Browser<'_>, payout: &str) {
    anneke.post(&format!("{payout}/niet-uitgevoerd"), &[]).await.goes_to(payout);
    anneke.post(&format!("{payout}/niet-uitgevoerd"), &[]).await.expect(422);
    anneke.release(payout).await.goes_to(payout);
    joost.release(payout).await;
}

/// What is lent is paid out before the first month in which it is repaid.
async fn put_on_other_days(anneke: &mut Browser<'_>, payout: &str) {
    let form = format!("{payout}/wijzigen");
    let shown = anneke.get(&form).await.expect(200);
    let field = |name: &str| {
        let tag = shown.between(&format!("name=\"{name}\""), ">").unwrap();
        tag.split("value=\"").nth(1).and_then(|it| it.split('"').next()).unwrap().to_owned()
    };
    let kept = ["payee", "iban"].map(|it| (it, field(it)));
    let first = ["due-day", "due-month", "due-year"].map(field);
    let on = async |browser: &mut Browser<'_>, [day, month, year]: [&str; 3]| {
        let days = [("due-day", day), ("due-month", month), ("due-year", year), ("why", "op verzoek")];
        let kept = kept.iter().map(|it| (it.0, it.1.as_str()));
        browser.act(&form, &form, &days.into_iter().chain(kept).collect::<Vec<_>>()).await
    };
    on(anneke, ["1", "6", "2027"]).await.expect(422).shows("Vanaf juni 2027 wordt deze lening terugbetaald");
    on(anneke, ["31", "5", "2027"]).await.goes_to(payout);
    on(anneke, first.each_ref().map(String::as_str)).await.goes_to(payout);
}

async fn pay_out(site: &Site, case: &str) {
    let (mut anneke, mut joost) = (sign_in(site, "Anneke").await, sign_in(site, "Joost").await);
    let list = anneke.get("/geld/uitbetalingen").await.expect(200).text();
    let row = list.split("<tr>").find(|it| it.contains("Techionista")).unwrap();
    let start = row.find("/geld/uitbetalingen/").unwrap();
    let tuition = &row[start..start + "/geld/uitbetalingen/".len() + 36];

    put_on_other_days(&mut anneke, tuition).await;
    // Nothing leaves while she may change her mind.
    anneke.release(tuition).await.expect(422).shows("21 maart 2026");
    site.set_day("2026-12-01");
    let mut shown = 0;
    loop {
        let list = anneke.get("/geld/uitbetalingen").await.expect(200);
        let Some(rest) = list.between("href=\"/geld/uitbetalingen/", "\"") else { break };
        let payout = format!("/geld/uitbetalingen/{rest}");
        anneke.release(&payout).await.goes_to(&payout);
        anneke.release(&payout).await.expect(422);
        joost.release(&payout).await;
        if shown == 0 {
            void(&mut anneke, &mut joost, &payout).await;
        }
        let future = [("paid_on-day", "2"), ("paid_on-month", "12"), ("paid_on-year", "2026")];
        anneke.post(&format!("{payout}/betaald"), &future).await.expect(422);
        let paid = [("paid_on-day", "1"), ("paid_on-month", "12"), ("paid_on-year", "2026")];
        anneke.post(&format!("{payout}/betaald"), &paid).await.goes_to(&payout);
        anneke.post(&format!("{payout}/betaald"), &paid).await.expect(422);
        shown += 1;
        site.assert_books().await;
    }
    // Tuition in two terms, the laptop, three months of bridging, six of living costs.
    assert_eq!(shown, 2 + 1 + 3 + 6);
    // 4,500 + 900 + 3 x 1,560 + 6 x 600.
    anneke.get("/geld").await.expect(200).shows("€ 13.680");
    let mut rosa = sign_in_again(site, "Rosa").await;
    rosa.get(case).await.expect(200).shows("Laptopwinkel");
}
