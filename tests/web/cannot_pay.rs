//! Somebody cannot pay: what each choice changes, taking it back, and what follows.

use store::{repayment::charges::FirstDue, servicing::proposals};
use web::{
    jobs::{day, post},
    present::qr,
};

use crate::{
    browser::Browser,
    demo::{enter, filled},
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
    let seen =
        her.get(LATER).await.expect(200).shows("wordt 25 september 2027").shows("vandaag terugdraaien");
    let seen = seen.between("name=\"gezien\" value=\"", "\"").unwrap();
    her.get("/mijn/terugbetalen").await.shows("De laatste dag is 15 augustus 2027");
    // What stood on a page that is not true any more is shown anew, and nothing is done.
    her.post(LATER, &[("gezien", "oud")]).await.expect(422).shows("Kijk opnieuw");
    her.post(LATER, &[("gezien", &seen)]).await.goes_to("/mijn/terugbetalen");
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
    her.post("/mijn/niet-betalen/terug", &[]).await.goes_to("/mijn/terugbetalen?terug=nee");
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
    // The month that was free for the wish is not free any more.
    assert!(!her.get("/mijn/terugbetalen").await.has("Je hebt een pauze"));
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

/// A wish that takes the place of another is taken back as a whole, and what a preview says is what happens.
#[tokio::test]
async fn everything_stands_as_before_the_first_wish_and_previews_are_true() {
    let (site, _folder) = filled(0).await;
    let mut him = enter(&site, "thomas@voorbeeld.example", "/mijn").await;
    let before = him.get("/mijn/terugbetalen").await.shows("december 2028").plain();
    for amount in ["50", "60"] {
        him.post(LESS, &[("amount", amount)]).await.goes_to("/mijn/terugbetalen");
    }
    let waits = him.get("/mijn/terugbetalen").await.shows("Je hebt een pauze").shows("Vandaag gekozen");
    assert!(!waits.has("De laatste dag is"), "what is open goes into what was proposed");
    him.post("/mijn/niet-betalen/terug", &[]).await.goes_to("/mijn/terugbetalen");
    assert_eq!(him.get("/mijn/terugbetalen").await.plain(), before);
    // Two choices of one day are taken back one after the other.
    for choice in ["pauze", "lager"] {
        let path = format!("{HERE}/{choice}");
        him.post(&path, &[("amount", "50")]).await.goes_to("/mijn/terugbetalen");
    }
    for _ in 0..2 {
        him.get("/mijn/terugbetalen").await.shows("Draai het terug");
        him.post("/mijn/niet-betalen/terug", &[]).await.goes_to("/mijn/terugbetalen");
    }
    assert_eq!(him.get("/mijn/terugbetalen").await.plain(), before);
    // What is open moves with a pause, and falls together with the month after it.
    let mut lotte = enter(&site, "lotte@voorbeeld.example", "/mijn").await;
    for path in ["/mijn", "/mijn/terugbetalen"] {
        lotte.get(path).await.shows("Betaal € 133,33. Je bent te laat.").shows("25 februari 2026");
    }
    let pause = lotte.get(&format!("{HERE}/pauze")).await.expect(200);
    pause.shows("€ 266,66 betaal je uiterlijk op 25 juli 2026").shows("€ 399,99 op 25 juli 2026");
    lotte.get(&format!("{HERE}/later")).await.expect(200).shows("€ 399,99 op 25 april 2026");
    let less = lotte.get(&format!("{LESS}?amount=50")).await.expect(200);
    less.shows("wordt februari 2034").shows("€ 266,66 komt bij de maandbedragen");
    lotte.post(LESS, &[("amount", "50")]).await.goes_to("/mijn/terugbetalen");
    assert!(!lotte.get("/mijn").await.has("Je bent te laat"), "nothing is asked until somebody decided");
    let mut anneke = enter(&site, "anneke@techedufonds.example", "/geld").await;
    let proposal = anneke.get("/geld/voorstellen").await.expect(200).link("/geld/voorstel/");
    anneke.get(&proposal).await.shows("februari 2034");
    anneke.post(&format!("{proposal}/goedkeuren"), &[]).await.expect(303);
    lotte.get("/mijn/terugbetalen").await.shows("Tot en met februari 2034");
    lotte.post("/mijn/niet-betalen/terug", &[]).await.goes_to("/mijn/terugbetalen?terug=nee");
    lotte.get("/mijn/terugbetalen?terug=nee").await.shows("niet meer zelf terugdraaien");
    site.assert_books().await;
}

/// What a colleague proposes takes nothing off what the person sees has to be paid.
#[tokio::test]
async fn a_proposal_of_a_colleague_hides_nothing() {
    let (site, _folder) = filled(0).await;
    let mut him = enter(&site, "thomas@voorbeeld.example", "/mijn").await;
    let due = "Betaal € 100. De laatste dag is 25 maart 2026.";
    let statement = him.get("/mijn/terugbetalen").await.shows(due).link("/mijn/rekening/");
    let account = statement.replace("/mijn/", "/geld/");
    let mut anneke = enter(&site, "anneke@techedufonds.example", "/geld").await;
    let typed =
        [("kind", "spread"), ("count", "40"), ("amount", ""), ("reason", "rust"), ("actie", "voorstel")];
    anneke.post(&format!("{account}/wijzigen"), &typed).await.expect(303);
    assert_eq!(proposals::list_open(&site.app.db).await.unwrap().len(), 1);
    him.get("/mijn/terugbetalen").await.shows(due);
    him.get("/mijn").await.shows("Betaal € 100");
}

/// All that is late counts together, whatever falls later; else what falls on the first day.
#[test]
fn what_is_paid_first_is_one_amount() {
    let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    let euros = domain::money::Money::euros;
    let open = [
        (euros(30), day("2026-02-25")),
        (euros(20), day("2026-03-01")),
        (euros(10), day("2026-03-25")),
        (euros(5), day("2026-03-25")),
    ];
    for (today, amount, first, is_late, then) in [
        ("2026-02-25", 30, "2026-02-25", false, Some((20, "2026-03-01"))),
        ("2026-02-26", 30, "2026-02-25", true, Some((20, "2026-03-01"))),
        ("2026-03-02", 50, "2026-02-25", true, Some((15, "2026-03-25"))),
        ("2026-03-26", 65, "2026-02-25", true, None),
    ] {
        let (found, rest) = FirstDue::of(&open, day(today));
        assert_eq!(found, Some(FirstDue { amount: euros(amount), day: day(first), is_late }), "{today}");
        assert_eq!(rest, then.map(|it| (euros(it.0), day(it.1))), "{today}");
    }
    assert_eq!(FirstDue::of(&[], day("2026-03-02")), (None, None));
}

/// A month that was billed as free stays so: taking the choice back would leave it out.
#[tokio::test]
async fn a_pause_is_not_taken_back_once_a_month_of_it_was_billed() {
    let (site, _folder) = filled(0).await;
    let mut anneke = enter(&site, "anneke@techedufonds.example", "/geld").await;
    for _ in 0..31 {
        anneke.post("/demo/dag", &[("stap", "dag"), ("terug", "/geld")]).await.goes_to("/geld");
    }
    let mut aisha = enter(&site, "aisha@voorbeeld.example", "/mijn").await;
    aisha.post(&format!("{HERE}/pauze"), &[]).await.goes_to("/mijn/terugbetalen");
    let before = aisha.get("/mijn/terugbetalen").await.shows("Draai het terug").plain();
    let prepared = anneke.post("/geld/maandrun", &[]).await.expect(303).location;
    let mut joost = enter(&site, "joost@techedufonds.example", "/geld").await;
    joost.post(&format!("{prepared}/goedkeuren"), &[]).await.goes_to(&prepared);
    post::post_approved(&site.app).await.unwrap();
    assert!(!aisha.get("/mijn/terugbetalen").await.has("Draai het terug"), "{before}");
    aisha.post("/mijn/niet-betalen/terug", &[]).await.goes_to("/mijn/terugbetalen?terug=nee");
    aisha.get("/mijn/terugbetalen").await.shows("Je hebt een pauze");
    site.assert_books().await;
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
