//! The second half of the story: months are billed, payments come in and bounce, she is helped, and it ends.

use store::{
    place::Place,
    reports::who_repays::{self, Which},
};
use web::jobs::{day, post};

use crate::{browser::Browser, cannot_pay, given_back, support::Site};

/// A second session of somebody: a second factor works once, so without the page.
pub(crate) async fn sign_in_again<'a>(site: &'a Site, name: &str) -> Browser<'a> {
    let address = crate::support::email(&format!("{}@fonds.example", name.to_lowercase()));
    let account = store::people::accounts::by_email(&site.app.db, &address).await.unwrap().unwrap();
    site.signed_in(&account).await
}

/// The worker prepares the month, a colleague approves it, the worker posts it.
pub(crate) async fn bill(site: &Site, administrator: &mut Browser<'_>, charges: u64) {
    day::daily(&site.app).await.unwrap();
    let run = administrator.get("/geld").await.between("href=\"/geld/maandrun/", "\"").expect("a run waits");
    let run = format!("/geld/maandrun/{run}");
    administrator.get(&run).await.expect(200).shows("Wacht op goedkeuring").shows("het systeem");
    administrator.post(&format!("{run}/goedkeuren"), &[]).await.goes_to(&run);
    administrator.get(&run).await.expect(200).shows("Goedgekeurd");
    administrator.post(&format!("{run}/goedkeuren"), &[]).await.expect(409);
    post::post_approved(&site.app).await.unwrap();
    administrator.get(&run).await.expect(200).shows("Geboekt");
    let id = run.rsplit('/').next().unwrap().parse().unwrap();
    let posted = store::billing::runs::load(&site.app.db, id).await.unwrap();
    assert_eq!(posted.summary.charges, charges);
}

pub(crate) async fn repay(site: &Site, her: &mut Browser<'_>, agreement: &str) {
    let id = agreement.rsplit('/').next().unwrap();
    let account = format!("/geld/rekening/{id}");
    // Six whole months after the training, then 36 times 125 euro.
    site.set_day("2027-06-01");
    let mut anneke = sign_in_again(site, "Anneke").await;
    bill(site, &mut anneke, 1).await;
    anneke.post("/geld/maandrun", &[]).await.goes_to("/geld?niets=ja");
    her.sign_in("sanne@voorbeeld.example").await.goes_to("/sessies?naar=/mijn");
    her.get("/mijn/terugbetalen")
        .await
        .expect(200)
        .shows("€ 125")
        .shows("€ 4.500")
        .shows("Wil je alles in één keer terugbetalen?")
        .shows("NL44 RABO 0123 4567 89");

    // She earns less than the threshold: the next month is free.
    her.post("/mijn/inkomen", &[("income", "1.800")]).await.expect(422).shows("value=\"1.800\"");
    let income = [("income", "1.800"), ("source", "several")];
    her.post("/mijn/inkomen", &income).await.goes_to("/mijn/inkomen/bewijs");
    site.set_day("2027-07-01");
    // Whoever prepares a run does not approve it.
    let own = anneke.post("/geld/maandrun", &[]).await.location;
    anneke.post(&format!("{own}/goedkeuren"), &[]).await.expect(409).shows("Een collega");
    anneke.post(&format!("{own}/intrekken"), &[]).await.goes_to(&own);
    bill(site, &mut anneke, 0).await;

    received_and_bounced(&mut anneke, her, &account).await;
    arranged(site, her, &account).await;
    looked_up(&mut anneke, her, id).await;
    cannot_pay::helped(site, her, id).await;
    settled(site, her).await;
    finished(site, her, id).await;
}

/// The year is settled against what she really earned: one person checks, another approves.
async fn settled(site: &Site, her: &mut Browser<'_>) {
    for month in ["2027-09", "2027-10", "2027-11", "2027-12"] {
        let now = site.app.clock.now();
        store::billing::monthly::run(&site.app.db, month.parse().unwrap(), now).await.unwrap();
    }
    asked_once(site).await;
    her.sign_in("sanne@voorbeeld.example").await.goes_to("/sessies?naar=/mijn");
    her.get("/mijn/terugbetalen").await.expect(200).shows("Geef je inkomen over 2027 door");
    // 1,800 in June and six times 2,600.
    her.get("/mijn/jaarinkomen/2027").await.expect(200).shows("value=\"17400\"");
    her.get("/mijn/jaarinkomen/2028").await.expect(404);
    let year = [("income", "15.900"), ("source", "job"), ("before", "0")];
    her.post("/mijn/jaarinkomen/2027", &[("income", "")]).await.expect(422);
    // Of January to May nobody knows anything.
    her.post("/mijn/jaarinkomen/2027", &year[..2]).await.expect(422).shows("tot en met mei 2027");
    her.post("/mijn/jaarinkomen/2027", &year).await.goes_to("/mijn/inkomen/bewijs");
    proven(her).await;
    let mut anneke = sign_in_again(site, "Anneke").await;
    let incomes = anneke.get("/geld/inkomens").await.expect(200).shows("Heel 2027").shows("€ 15.900");
    anneke.get(&incomes.link("/papier/")).await.expect(200);
    let check = incomes.link("/geld/inkomens/");
    anneke.post(&check, &[]).await.goes_to("/geld/inkomens");
    anneke.post(&check, &[]).await.goes_to("/geld/inkomens");
    anneke.get("/geld/inkomens").await.shows("Alles is nagekeken");
    approved(site, her, &mut anneke).await;
}

/// In February she is asked for her income, once.
async fn asked_once(site: &Site) {
    site.set_day("2028-01-31");
    day::daily(&site.app).await.unwrap();
    let asked = async || site.mail().await.iter().filter(|it| it.1 == "Geef je inkomen door").count();
    assert_eq!(asked().await, 0);
    for day in ["2028-02-01", "2028-02-02"] {
        site.set_day(day);
        day::daily(&site.app).await.unwrap();
        assert_eq!(asked().await, 1, "{day}");
    }
}

/// Evidence is a photo; what is none is refused with the reason.
async fn proven(her: &mut Browser<'_>) {
    let (fake, real) = (b"geen foto".to_vec(), crate::support::photo());
    let parts = [("paper", "jaaropgave.jpg", "image/jpeg", fake.as_slice())];
    her.upload("/mijn/inkomen/bewijs", &parts).await.expect(422).shows("jaaropgave.jpg");
    her.upload("/mijn/inkomen/bewijs", &[]).await.expect(422);
    let parts = [("paper", "jaaropgave.jpg", "image/jpeg", real.as_slice())];
    her.upload("/mijn/inkomen/bewijs", &parts).await.goes_to("/mijn/terugbetalen");
    assert!(!her.get("/mijn/terugbetalen").await.has("Geef je inkomen over 2027 door"));
}

async fn approved(site: &Site, her: &mut Browser<'_>, anneke: &mut Browser<'_>) {
    let years =
        anneke.get("/geld/jaarafrekening?jaar=2027").await.expect(200).shows("Klaar om goed te keuren");
    let year = years.link("/geld/rekening/");
    anneke.get(&year).await.expect(200).shows("juli 2027").shows("€ 130");
    anneke.post(&year, &[]).await.expect(409).shows("Jij keek het inkomen na");
    let mut joost = sign_in_again(site, "Joost").await;
    joost.post(&year, &[]).await.goes_to(&year);
    joost.post(&year, &[]).await.expect(409);
    joost.get(&year).await.shows("teruggegeven");
    // 15,900 as she earned 17,400: 2,375.86 a month instead of 2,600, and 118.79 instead of 130, six times.
    her.get("/mijn/terugbetalen").await.expect(200).shows("€ 67,26 te veel");
    her.get("/mijn/inkomen").await.shows("Is dit gelijk gebleven?");
    her.post("/mijn/inkomen", &[("actie", "verder")]).await.expect(422);
    her.post("/mijn/inkomen", &[("same", "no")]).await.goes_to("/mijn/inkomen?anders=ja");
    her.post("/mijn/inkomen", &[("same", "yes")]).await.goes_to("/mijn/terugbetalen");
    let page = her.get("/mijn/terugbetalen").await;
    assert_eq!(page.text().matches("€ 2.600. Eigen bedrijf").count(), 2, "the same means from the same work");
    site.assert_books().await;
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
        text.contains(
            "\"2027-06-25\";\"Betaling ontvangen\";\"0,00\";\"4375,00\";\"0,00\";\"125,00\";\"0,00\""
        ),
        "{text}"
    );
    assert!(text.ends_with("\"\";\"Te betalen aan het einde\";\"\";\"\";\"\";\"\";\"0,00\"\r\n"), "{text}");
    assert!(her.get(&format!("{hers}/pdf")).await.expect(200).bytes.starts_with(b"%PDF"));
    assert!(anneke.get(&format!("{account}/pdf")).await.expect(200).bytes.starts_with(b"%PDF"));
    her.get(&format!("{account}/csv")).await.expect(403);
    not_for_others(her.site, id).await;
    books(anneke, &account).await;
}

/// For another applicant there is no such agreement.
async fn not_for_others(site: &Site, id: &str) {
    let other = site.add_applicant("ander@voorbeeld.example").await;
    let mut other = site.signed_in(&other).await;
    for path in ["rekening/{}", "rekening/{}/csv", "rekening/{}/pdf", "overeenkomst/{}"] {
        other.get(&format!("/mijn/{}", path.replace("{}", id))).await.expect(404);
    }
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
    ahead(anneke).await;
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
    let turn = link_to_turn(anneke, account).await;
    anneke.get(&turn).await.expect(200).shows("€ 125").shows("25 juni 2027");
    let on = |day| [("reason", "bounced"), ("on-day", day), ("on-month", "6"), ("on-year", "2027")];
    // Not before it came in, and not without a reason.
    anneke.post(&turn, &on("24")).await.expect(422).shows("25 juni 2027");
    anneke.post(&turn, &on("25")[1..]).await.expect(422);
    anneke.post(&turn, &on("25")).await.goes_to(account);
    // A second press of the button changes nothing, and there is nothing to ask any more.
    anneke.post(&turn, &on("25")).await.goes_to(account);
    anneke.get(&turn).await.goes_to(account);
    let charge = anneke.get(account).await.between("href=\"/geld/boeking/", "\"").unwrap();
    anneke.get(&format!("/geld/boeking/{charge}/terugdraaien")).await.expect(404);
    booked_by_mistake(anneke, account).await;
    let statement = anneke.get(account).await.expect(200);
    let foot = statement.between("<tfoot>", "</tfoot>").unwrap();
    assert!(foot.contains("€ 125"), "{foot}");
    anneke.get("/geld/terugbetalen?achter=ja").await.expect(200).shows("TEF-2026-00042");
}

/// What was booked by mistake never was: no day is asked.
async fn booked_by_mistake(anneke: &mut Browser<'_>, account: &str) {
    let received =
        [("amount", "12"), ("on-day", "25"), ("on-month", "6"), ("on-year", "2027"), ("reference", "A2")];
    anneke.post(&format!("{account}/ontvangst"), &received).await.goes_to(account);
    let turn = link_to_turn(anneke, account).await;
    anneke.post(&turn, &[("reason", "mistake")]).await.goes_to(account);
    anneke.get(account).await.expect(200).shows("Verkeerde boeking hersteld");
}

/// Where the first payment that still stands is reversed.
async fn link_to_turn(anneke: &mut Browser<'_>, account: &str) -> String {
    let before = anneke.get(account).await.between("href=\"/geld/boeking/", "/terugdraaien").unwrap();
    format!("/geld/boeking/{}/terugdraaien", before.rsplit('/').next().unwrap())
}

/// A payment plan, from a proposal to what she sees.
async fn arranged(site: &Site, her: &mut Browser<'_>, account: &str) {
    let mut anneke = sign_in_again(site, "Anneke").await;
    let action = format!("{account}/wijzigen");
    // She works more again.
    let income = [("income", "2.600"), ("source", "self_employed")];
    her.post("/mijn/inkomen", &income).await.goes_to("/mijn/inkomen/bewijs");
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
    anneke.get(account).await.expect(200).shows("met de achterstand erbij");
    her.get("/mijn/terugbetalen").await.expect(200).shows("€ 90").shows("Hoeft niet meer in deze maand");
}

/// What comes back in the years ahead, as the board assumes and by other assumptions.
async fn ahead(anneke: &mut Browser<'_>) {
    let page = anneke.get("/geld/prognose").await.expect(200).shows("2037").shows("value=\"2,5\"");
    let sheet = page.link("/geld/prognose/csv");
    let rows = anneke.get(&sheet.replace("&#38;", "&")).await.expect(200);
    assert_eq!(String::from_utf8(rows.bytes).unwrap().lines().count(), 121);
    let own = "werk=0&groei=2,5&uitval=0&hulp=0&start=3000";
    anneke.get(&format!("/geld/prognose?{own}")).await.expect(200).shows("<dd>€ 0</dd>");
    anneke
        .get(&format!("/geld/prognose?{}", own.replace("=0", "=101")))
        .await
        .expect(422)
        .shows("value=\"101\"");
    anneke.get("/geld/prognose?scenario=worse").await.expect(200).shows("value=\"70\"");
}

/// Nothing is due any more: a page, a letter, and until when it is kept.
async fn finished(site: &Site, her: &mut Browser<'_>, id: &str) {
    site.set_day("2028-04-01");
    let mut anneke = sign_in_again(site, "Anneke").await;
    let today = site.app.clock.today();
    let late = who_repays::page(&site.app.db, Which::Late, Place::First, today).await.unwrap().rows;
    for (place, it) in late.into_iter().enumerate() {
        let reference = format!("Z{place}");
        let amount = format!("{},{:02}", it.open_cents / 100, it.open_cents % 100);
        let paid = [
            ("amount", amount.as_str()),
            ("on-day", "1"),
            ("on-month", "10"),
            ("on-year", "2027"),
            ("reference", reference.as_str()),
        ];
        anneke.post(&format!("/geld/rekening/{}/ontvangst", it.id), &paid).await.expect(303);
    }
    let end = "update agreement set ended_on = '2027-10-01'";
    site.app.db.execute_for_tests(end).await.unwrap();
    given_back::given_back(site, her, &mut anneke, id).await;
    site.set_day("2028-04-02");
    day::daily(&site.app).await.unwrap();
    her.get("/mijn/terugbetalen")
        .await
        .expect(200)
        .shows("Je hoeft niets meer te betalen")
        .shows("31 december 2034");
    let letter = her.get("/mijn").await.shows("Bewijs dat je niets meer").link("/papier/");
    let told = site.mail().await.iter().filter(|it| it.1 == "Geef je inkomen door").count();
    assert_eq!(told, 1, "she gave it");
    assert!(her.get(&letter).await.expect(200).bytes.starts_with(b"%PDF"));
    her.get(&format!("/mijn/rekening/{id}")).await.expect(200);
}
