//! Somebody cannot pay: what each choice changes, taking it back, and what follows.

use store::servicing::proposals;
use web::{jobs::day, present::qr};

use crate::{
    browser::Browser,
    repaying::{bill, sign_in_again},
    support::Site,
};

const HERE: &str = "/mijn/niet-betalen";
const LESS: &str = "/mijn/niet-betalen/lager";
const LATER: &str = "/mijn/niet-betalen/later";

/// She cannot pay: later, a call, less; each with an answer at once, and no reminder as long as somebody is busy.
pub(crate) async fn helped(site: &Site, her: &mut Browser<'_>, id: &str) {
    site.set_day("2027-08-01");
    let mut anneke = sign_in_again(site, "Anneke").await;
    // Her income changed after July was prepared, so July is calculated anew; her income share asks for its part too.
    for charges in [0, 2, 2] {
        bill(site, &mut anneke, charges).await;
    }
    her.get(HERE).await.expect(200).shows("lager bedrag");
    her.post(HERE, &[]).await.expect(422);
    her.post(HERE, &[("how", "later")]).await.goes_to(LATER);
    her.get(LATER).await.expect(200).shows("wordt 25 september 2027").shows("vandaag nog terugdraaien");
    her.get("/mijn/terugbetalen").await.shows("De laatste dag is 15 augustus 2027");
    her.post(LATER, &[]).await.goes_to("/mijn/terugbetalen");
    her.get("/mijn/terugbetalen").await.shows("De laatste dag is 25 september 2027").shows("Vandaag gekozen");
    later_taken_back(her).await;
    // It moves once; then somebody calls.
    her.get(LATER).await.goes_to(HERE);
    her.post(LATER, &[]).await.goes_to("/mijn/terugbetalen");
    her.post(HERE, &[("how", "call")]).await.goes_to("/mijn/terugbetalen");
    her.get("/mijn/terugbetalen").await.shows("We bellen je").shows("25 september 2027");
    called(site, &mut anneke).await;
    less(site, her, id).await;
}

/// What was chosen today is taken back and chosen again.
async fn later_taken_back(her: &mut Browser<'_>) {
    // Taken back on the same day it stands as before, once.
    her.post("/mijn/niet-betalen/terug", &[]).await.goes_to("/mijn/terugbetalen");
    her.post("/mijn/niet-betalen/terug", &[]).await.goes_to("/mijn/terugbetalen");
    let back = her.get("/mijn/terugbetalen").await.shows("De laatste dag is 15 augustus 2027");
    assert!(!back.has("Vandaag gekozen"));
    her.post(LATER, &[]).await.goes_to("/mijn/terugbetalen");
}

/// No reminder goes out before somebody called.
async fn called(site: &Site, anneke: &mut Browser<'_>) {
    site.set_day("2027-09-26");
    let before = site.mail().await.len();
    day::daily(&site.app).await.unwrap();
    assert_eq!(site.mail().await.len(), before, "a reminder while she waits for a call");
    let call = anneke.get("/geld/bellen").await.expect(200).shows("0612345678").link("/geld/bellen/");
    anneke.post(&call, &[]).await.goes_to("/geld/bellen");
    anneke.get("/geld/bellen").await.shows("Niemand wacht");
    site.set_day("2027-09-27");
    day::daily(&site.app).await.unwrap();
    assert_eq!(site.mail().await.last().unwrap().1, "Je maandbedrag is nog niet betaald");
}

/// A lower amount becomes a proposal that a colleague decides about.
async fn less(site: &Site, her: &mut Browser<'_>, id: &str) {
    her.post("/mijn/niet-betalen", &[("how", "lower")]).await.goes_to(LESS);
    her.get(LESS).await.expect(200).shows("volgende maandbedrag is € 90.");
    for wrong in ["", "90", "100", "1"] {
        her.post(LESS, &[("amount", wrong)]).await.expect(422);
        her.get(&format!("{LESS}?amount={wrong}")).await.expect(422);
    }
    her.get(&format!("{LESS}?amount=45")).await.expect(200).shows("€ 90 wordt € 45").shows("48 wordt 100");
    her.post(LESS, &[("amount", "45")]).await.goes_to("/mijn/terugbetalen");
    her.post(LESS, &[("amount", "45")]).await.goes_to("/mijn/terugbetalen");
    let asked = her.get("/mijn/terugbetalen").await;
    assert!(!asked.shows("Je hebt een pauze").shows("uiterlijk op 4 oktober 2027").has("We bellen je"));
    another_amount(site, her).await;
    less_decided(site, her, id).await;
}

/// Another amount takes the place of the one before.
async fn another_amount(site: &Site, her: &mut Browser<'_>) {
    // Another amount takes the place of the one before; taking it back leaves none.
    her.post(LESS, &[("amount", "60")]).await.goes_to("/mijn/terugbetalen");
    let waiting = proposals::list_open(&site.app.db).await.unwrap();
    assert_eq!(waiting.iter().map(|it| it.reason.contains("60")).collect::<Vec<_>>(), [true]);
    her.post("/mijn/niet-betalen/terug", &[]).await.goes_to("/mijn/terugbetalen");
    assert!(proposals::list_open(&site.app.db).await.unwrap().is_empty());
    her.post(LESS, &[("amount", "45")]).await.goes_to("/mijn/terugbetalen");
    // A colleague's own call still comes.
    her.post("/mijn/niet-betalen", &[("how", "call")]).await.goes_to("/mijn/terugbetalen");
    her.get("/mijn/terugbetalen").await.shows("We bellen je");
}

/// A colleague decides, and she sees it.
async fn less_decided(site: &Site, her: &mut Browser<'_>, id: &str) {
    let mut joost = sign_in_again(site, "Joost").await;
    let waiting = joost.get("/geld/voorstellen").await.expect(200).shows("100 termijnen");
    let proposal = waiting.link("/geld/voorstel/");
    joost.get(&proposal).await.shows("€ 45 per maand");
    joost.post(&format!("{proposal}/goedkeuren"), &[]).await.goes_to(&proposal);
    joost.get(&format!("/geld/rekening/{id}")).await.shows("100 termijnen");
    site.assert_books().await;
    let what = her.get("/mijn/doorrekenen?inkomen=2600").await.expect(200);
    let what = what.shows("€ 45").shows("€ 4.500").shows("€ 130");
    let none = her.get("/mijn/doorrekenen?inkomen=2099").await.expect(200).shows("Je betaalt niets");
    assert!(what.has("/mijn/doorrekenen?inkomen=3150") && !none.has("€ 45<"));
    her.get("/mijn/doorrekenen?inkomen=veel").await.expect(422).shows("value=\"veel\"");
}

/// Line by line as the guidelines say (EPC069-12 v2.1, table 1; its example is of version 001).
#[test]
fn the_code_for_bank_apps_says_what_a_transfer_needs() {
    let account = domain::text::Iban::parse("NL91 ABNA 0417 1643 00").unwrap();
    let amount = domain::money::Money::from_cents(123_405).unwrap();
    let payload = qr::payload("TechEduFonds", &account, amount, "TEF-2026-00042");
    let lines: Vec<&str> = payload.split('\n').collect();
    let expected = [
        "BCD",
        "002",
        "1",
        "SCT",
        "",
        "TechEduFonds",
        "NL91ABNA0417164300",
        "EUR1234.05",
        "",
        "",
        "TEF-2026-00042",
    ];
    assert_eq!(lines, expected);
    // At most 331 bytes, whatever stands in it, and no line that somebody else adds.
    let long = qr::payload(&"n".repeat(200), &account, amount, &format!("{}\nEUR1.00", "w".repeat(130)));
    assert!(long.len() <= 331, "{}", long.len());
    assert_eq!(long.split('\n').count(), 11);
    assert!(qr::drawing(&long).unwrap().starts_with("<svg"));
}
