//! One person's case from quick check to repaid, through the pages, as each of the people in it.

use domain::actor::Role;
use web::jobs;

use crate::{
    browser::{Browser, Page},
    support::{ANSWERS, PASSWORD, SECRET, Site, pdf, photo},
};

/// Signs a staff member in with both factors.
async fn sign_in<'a>(site: &'a Site, name: &str) -> Browser<'a> {
    let address = format!("{}@fonds.example", name.to_lowercase());
    let now = u64::try_from(site.app.clock.moment().timestamp()).unwrap();
    let code = web::staff::totp(SECRET, &address).unwrap().generate(now).to_string();
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
    store::cases::start_numbers_after(&tx, 2026, 41).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn from_quick_check_to_repaid() {
    let site = Site::open().await;
    fund(&site).await;
    let mut her = site.browser();

    // 1. The check shows the gap from September, what it is a month, and which ways close it.
    let outcome = quick_check(&mut her).await;
    for words in ["€ 1.560", "september 2026", "augustus 2026", "€ 4.680", "UWV"] {
        assert!(outcome.has(words), "{words}: {}", outcome.text());
    }

    // 2. She goes on with those answers, comes back on another device, and sends.
    her.post("/aanvraag/begin", &[]).await.goes_to("/inloggen?naar=/aanvraag");
    her.sign_in("sanne@voorbeeld.example").await.goes_to("/aanvraag");
    her.get("/aanvraag/vragen/werk").await.expect(200).shows("value=\"23.400\"");
    let mut elsewhere = site.browser();
    elsewhere.sign_in("sanne@voorbeeld.example").await.goes_to("/mijn");
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

const PROPOSAL: [(&str, &str); 21] = [
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
    rosa.act(case, &format!("{case}/voorstellen"), &PROPOSAL).await.goes_to(case);
    let version = rosa.get(case).await.between("name=\"versie\" value=\"", "\"").unwrap_or_default();
    rosa.post(&format!("{case}/akkoord"), &[("versie", &version)]).await.expect(409);
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
        her.get(&address).await.expect(200).shows("€ 0");
        her.post(&format!("{address}/code"), &[]).await.expect(303);
        let code = site.code().await;
        her.post(&address, &[("code", code.as_str())]).await.expect(422);
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

async fn pay_out(site: &Site, case: &str) {
    let (mut anneke, mut joost) = (sign_in(site, "Anneke").await, sign_in(site, "Joost").await);
    let list = anneke.get("/geld/uitbetalingen").await.expect(200).text();
    let row = list.split("<tr>").find(|it| it.contains("Techionista")).unwrap();
    let start = row.find("/geld/uitbetalingen/").unwrap();
    let tuition = &row[start..start + "/geld/uitbetalingen/".len() + 36];

    // Nothing leaves while she may change her mind.
    anneke.post(&format!("{tuition}/vrijgeven"), &[]).await.expect(422).shows("21 maart 2026");
    site.set_day("2026-12-01");
    let mut shown = 0;
    loop {
        let list = anneke.get("/geld/uitbetalingen").await.expect(200);
        let Some(rest) = list.between("href=\"/geld/uitbetalingen/", "\"") else { break };
        let payout = format!("/geld/uitbetalingen/{rest}");
        anneke.post(&format!("{payout}/vrijgeven"), &[]).await.goes_to(&payout);
        anneke.post(&format!("{payout}/vrijgeven"), &[]).await.expect(422);
        joost.post(&format!("{payout}/vrijgeven"), &[]).await;
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

/// A second session of somebody: a second factor works once, so without the page.
async fn sign_in_again<'a>(site: &'a Site, name: &str) -> Browser<'a> {
    let address = crate::support::email(&format!("{}@fonds.example", name.to_lowercase()));
    let account = store::accounts::by_email(&site.app.db, &address).await.unwrap().unwrap();
    site.signed_in(&account).await
}

/// The worker prepares the month, a colleague approves it, the worker posts it.
async fn bill(site: &Site, administrator: &mut Browser<'_>, charges: u64) {
    jobs::daily(&site.app).await.unwrap();
    let run = administrator.get("/geld").await.between("href=\"/geld/maandrun/", "\"").expect("a run waits");
    let run = format!("/geld/maandrun/{run}");
    administrator.get(&run).await.expect(200).shows("Wacht op goedkeuring").shows("het systeem");
    administrator.post(&format!("{run}/goedkeuren"), &[]).await.goes_to(&run);
    administrator.get(&run).await.expect(200).shows("Goedgekeurd");
    administrator.post(&format!("{run}/goedkeuren"), &[]).await.expect(409);
    jobs::post_approved(&site.app).await.unwrap();
    administrator.get(&run).await.expect(200).shows("Geboekt");
    let posted = store::runs::list_newest(&site.app.db).await.unwrap().remove(0);
    assert_eq!(posted.summary.charges, charges);
}

async fn repay(site: &Site, her: &mut Browser<'_>, agreement: &str) {
    let id = agreement.rsplit('/').next().unwrap();
    let account = format!("/geld/rekening/{id}");
    // Six whole months after the training, then 36 times 125 euro.
    site.set_day("2027-06-01");
    let mut anneke = sign_in_again(site, "Anneke").await;
    bill(site, &mut anneke, 1).await;
    anneke.post("/geld/maandrun", &[]).await.goes_to("/geld?niets=ja");
    her.sign_in("sanne@voorbeeld.example").await.goes_to("/mijn");
    her.get("/mijn/terugbetalen")
        .await
        .expect(200)
        .shows("€ 125")
        .shows("€ 4.500")
        .shows("NL44 RABO 0123 4567 89");

    // She earns less than the threshold: the next month is free.
    her.post("/mijn/inkomen", &[("income", "1.800")]).await.goes_to("/mijn/terugbetalen");
    site.set_day("2027-07-01");
    // Whoever prepares a run does not approve it.
    let own = anneke.post("/geld/maandrun", &[]).await.location;
    anneke.post(&format!("{own}/goedkeuren"), &[]).await.expect(409).shows("Een collega");
    anneke.post(&format!("{own}/intrekken"), &[]).await.goes_to(&own);
    bill(site, &mut anneke, 0).await;

    received_and_bounced(&mut anneke, her, &account).await;
    arranged(site, her, &account).await;
    looked_up(&mut anneke, her, id).await;
}

/// Every amount leads to the entry behind it, and the statement is the same for her and for the fund.
async fn looked_up(anneke: &mut Browser<'_>, her: &mut Browser<'_>, id: &str) {
    let account = format!("/geld/rekening/{id}");
    let hers = format!("/mijn/rekening/{id}");
    her.get("/mijn/terugbetalen").await.shows(&hers);
    her.get(&hers).await.expect(200).shows("Teruggehaald door de bank").shows("?jaar=2026");
    her.get(&format!("{hers}?jaar=2026")).await.expect(200).shows("Uitbetaald");
    assert!(!her.get(&format!("{hers}?jaar=2026")).await.has("Teruggehaald"));
    let own = her.get(&format!("{hers}/csv")).await.expect(200);
    let funds = anneke.get(&format!("{account}/csv")).await.expect(200);
    assert_eq!(own.bytes, funds.bytes);
    let text = String::from_utf8(own.bytes).unwrap();
    assert!(text.starts_with("\u{feff}\"Datum\";\"Waarvoor\";"), "{text}");
    assert!(
        text.contains("\"2027-06-25\";\"Betaling ontvangen\";\"0,00\";\"0,00\";\"125,00\";\"0,00\""),
        "{text}"
    );
    assert!(text.ends_with("\"\";\"Te betalen aan het einde\";\"\";\"\";\"\";\"0,00\"\r\n"), "{text}");
    assert!(her.get(&format!("{hers}/pdf")).await.expect(200).bytes.starts_with(b"%PDF"));
    assert!(anneke.get(&format!("{account}/pdf")).await.expect(200).bytes.starts_with(b"%PDF"));
    her.get(&format!("{account}/csv")).await.expect(403);
    books(anneke, &account).await;
}

async fn books(anneke: &mut Browser<'_>, account: &str) {
    let entry = anneke.get(account).await.link("/geld/boeking/");
    anneke.get(&entry).await.expect(200).shows("zegel").shows("Bank").shows("TEF-2026-00042");
    anneke.get("/geld/boeken").await.expect(200).shows("/geld/boeken/bank");
    anneke.get("/geld/boeken/bank").await.expect(200).shows("/geld/boeking/");
    anneke.get("/geld/boeken/kas").await.expect(404);
    let day = "op-day=1&op-month=12&op-year=2026";
    anneke.get(&format!("{account}/stand?{day}")).await.expect(200).shows("€ 4.500").shows("1 december 2026");
    anneke.get("/geld/boeken?op-day=31&op-month=2&op-year=2026").await.expect(422);
    anneke.get("/geld/ouderdom").await.expect(200).shows("/geld/terugbetalen?vak=up_to_30");
    anneke.get("/geld/ouderdom?op-day=1&op-month=7&op-year=2027").await.expect(200).shows("1 juli 2027");
    anneke.get("/geld/ouderdom/csv").await.expect(200).shows("Nog niet te laat");
}

/// A payment that is booked once, and taken back by the bank.
async fn received_and_bounced(anneke: &mut Browser<'_>, her: &mut Browser<'_>, account: &str) {
    let wrong =
        [("amount", "125"), ("on-day", "32"), ("on-month", "6"), ("on-year", "2027"), ("reference", "A1")];
    anneke.post(&format!("{account}/ontvangst"), &wrong).await.expect(422).shows("value=\"125\"");
    let received =
        [("amount", "125"), ("on-day", "25"), ("on-month", "6"), ("on-year", "2027"), ("reference", "A1")];
    anneke.post(&format!("{account}/ontvangst"), &received).await.goes_to(account);
    // A second press of the button changes nothing; another payment cannot have the same reference.
    anneke.post(&format!("{account}/ontvangst"), &received).await.goes_to(account);
    let other =
        [("amount", "12"), ("on-day", "25"), ("on-month", "6"), ("on-year", "2027"), ("reference", "A1")];
    anneke.post(&format!("{account}/ontvangst"), &other).await.expect(422);
    her.get("/mijn/terugbetalen").await.expect(200).shows("€ 4.375");

    // The bank took it back: the charge is open again, and the statement adds up to it.
    let entry = anneke.get(account).await.between("name=\"bank\" value=\"", "\"").unwrap();
    anneke.post(&format!("{account}/terugdraaien"), &[("bank", &entry)]).await.goes_to(account);
    anneke.post(&format!("{account}/terugdraaien"), &[("bank", &entry)]).await.goes_to(account);
    let statement = anneke.get(account).await.expect(200);
    let foot = statement.between("<tfoot>", "</tfoot>").unwrap();
    assert!(foot.contains("€ 125"), "{foot}");
    anneke.get("/geld/terugbetalen?achter=ja").await.expect(200).shows("TEF-2026-00042");
}

/// A payment plan, from a proposal to what she sees.
async fn arranged(site: &Site, her: &mut Browser<'_>, account: &str) {
    let mut anneke = sign_in_again(site, "Anneke").await;
    let action = format!("{account}/wijzigen");
    // She works more again.
    her.post("/mijn/inkomen", &[("income", "2.600")]).await.goes_to("/mijn/terugbetalen");
    let typed = [("kind", "spread"), ("count", "0"), ("amount", ""), ("reason", ""), ("actie", "verder")];
    anneke.post(&action, &typed).await.expect(422).shows("value=\"0\"");
    let typed = [("kind", "spread"), ("count", "50"), ("amount", ""), ("reason", ""), ("actie", "verder")];
    anneke.post(&action, &typed).await.expect(200).shows("€ 90");
    let typed = [("kind", "spread"), ("count", "50"), ("amount", ""), ("reason", ""), ("actie", "voorstel")];
    anneke.post(&action, &typed).await.expect(422).shows("Schrijf op waarom");
    let typed = [
        ("kind", "spread"),
        ("count", "50"),
        ("amount", ""),
        ("reason", "minder werk"),
        ("actie", "voorstel"),
    ];
    let proposal = anneke.post(&action, &typed).await.expect(303).location;
    anneke.post(&format!("{proposal}/goedkeuren"), &[]).await.expect(409).shows("Een ander");
    let mut colleague = sign_in_again(site, "Joost").await;
    colleague.get("/geld/voorstellen").await.expect(200).shows("50 termijnen");
    colleague.get(&proposal).await.expect(200).shows("minder werk");
    colleague.post(&format!("{proposal}/goedkeuren"), &[]).await.goes_to(&proposal);
    colleague.get(&proposal).await.expect(200).shows("Goedgekeurd");
    anneke.get(account).await.expect(200).shows("Regeling, met wat achter is erbij");
    her.get("/mijn/terugbetalen").await.expect(200).shows("€ 90").shows("Hoeft niet meer in deze maand");
}
