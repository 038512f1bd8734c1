//! Objections and complaints, walked through the pages.

use crate::{
    browser::Browser,
    demo::{enter, filled},
    support::Site,
};

const ROSA: &str = "rosa@techedufonds.example";
const KARIM: &str = "karim@techedufonds.example";
const NADIA: &str = "nadia@techedufonds.example";

async fn told(site: &Site, kind: &str, who: &str) -> u64 {
    let of = format!("where kind = '{kind}' and recipient = '{who}@voorbeeld.example'");
    site.app.db.execute_for_tests(&format!("update outbox set kind = kind {of}")).await.unwrap()
}

/// The choice of what to object to.
async fn choice(browser: &mut Browser<'_>) -> Option<String> {
    browser.get("/mijn/bezwaar").await.expect(200).between("id=\"about-", "\"")
}

#[tokio::test]
async fn who_was_refused_objects_is_heard_and_is_granted_something_after_all() {
    let (site, _folder) = filled(0).await;
    let mut her = enter(&site, "ilse@voorbeeld.example", "/mijn").await;
    her.get("/mijn").await.shows("Je maakte bezwaar op");
    let (mut rosa, mut karim) = (enter(&site, ROSA, "/vandaag").await, enter(&site, KARIM, "/vandaag").await);
    let mut nadia = enter(&site, NADIA, "/vandaag").await;
    let one = nadia.get("/bezwaren").await.shows("Ilse de Wit").link("/bezwaren/0");
    // Whoever took part does not judge it, whatever the page shows.
    assert!(!rosa.get(&one).await.shows("zes maanden").has("Ik kijk hiernaar"));
    rosa.post(&format!("{one}/aannemen"), &[]).await.expect(422).shows("Je deed eerder iets");
    nadia.post(&format!("{one}/antwoord"), &[("outcome", "stays"), ("answer", "x")]).await.expect(422);
    nadia.get(&one).await.shows("Ik kijk hiernaar");
    nadia.post(&format!("{one}/aannemen"), &[]).await.goes_to(&one);
    nadia.post(&format!("{one}/aannemen"), &[]).await.expect(422);
    assert_eq!(told(&site, "reader-known", "ilse").await, 1);
    let heard = [("heard-day", "2"), ("heard-month", "3"), ("heard-year", "2026")];
    nadia.post(&format!("{one}/horen"), &heard).await.expect(422).shows("Schrijf op wat de aanvrager zei");
    let to_come = [("heard-day", "3"), ("heard-month", "3"), ("heard-year", "2026"), ("note", "Zes maanden")];
    nadia.post(&format!("{one}/horen"), &to_come).await.expect(422).shows("Zes maanden");
    nadia
        .post(&format!("{one}/horen"), &[&heard[..], &[("note", "Zes maanden")]].concat())
        .await
        .goes_to(&one);
    nadia.post(&format!("{one}/langer"), &[]).await.goes_to(&one);
    nadia.post(&format!("{one}/langer"), &[]).await.expect(422);
    assert_eq!(told(&site, "answer-later", "ilse").await, 1, "once");

    // "Changed" is true only when it was changed, by two people.
    let answer = format!("{one}/antwoord");
    nadia.post(&answer, &[("outcome", "changed")]).await.expect(422).shows("Schrijf je antwoord op");
    let changed = [("outcome", "changed"), ("answer", "Je hebt gelijk: de opleiding duurt zes maanden.")];
    nadia.post(&answer, &changed).await.expect(422).shows("nog niets gewijzigd").shows("Je hebt gelijk");
    let case = nadia.get(&one).await.link("/werk/0");
    let revise = format!("{case}/herzien");
    let page = nadia.get(&revise).await.expect(200).shows("Komt erbij");
    let version = page.between("name=\"versie\" value=\"", "\"").unwrap();
    let given = [
        ("versie", version.as_str()),
        ("erbij", "1"),
        ("cause", "objection"),
        ("motivation", "De opleiding duurt zes maanden."),
        ("nieuw0-purpose", "living"),
        ("nieuw0-instrument", "grant"),
        ("nieuw0-amount", "300"),
        ("nieuw0-first-day", "1"),
        ("nieuw0-first-month", "9"),
        ("nieuw0-first-year", "2026"),
        ("nieuw0-parts", "6"),
        ("nieuw0-payee", "Ilse de Wit"),
        ("nieuw0-iban", "NL91ABNA0417164300"),
    ];
    nadia.post(&revise, &given).await.expect(200).shows("Was € 0, wordt € 1.800");
    nadia.post(&revise, &[&given[..], &[("gezien", "ja")]].concat()).await.goes_to(&case);
    karim.act(&case, &format!("{revise}/akkoord"), &[]).await.goes_to(&case);
    nadia.post(&answer, &changed).await.goes_to(&one);
    nadia.post(&answer, &changed).await.expect(422);
    assert_eq!(told(&site, "objection-decided", "ilse").await, 1);
    let page = her.get("/mijn").await.shows("Besluit op je bezwaar").shows("Gewijzigd besluit");
    assert!(!page.has("Je maakte bezwaar op"), "it was answered");
    nadia.get("/bezwaren").await.shows("Ilse de Wit").shows("Het besluit is gewijzigd");
    nadia.get(&one).await.shows("Wat is geantwoord").shows("de opleiding duurt zes maanden");
    site.assert_books().await;
}

#[tokio::test]
async fn up_to_the_last_minute_of_the_last_day_and_not_one_later() {
    let (site, _folder) = filled(0).await;
    let mut him = enter(&site, "willem@voorbeeld.example", "/mijn").await;
    // Decided on 27 January 2026: six weeks later is Tuesday 10 March.
    let about = choice(&mut him).await.unwrap();
    him.get("/mijn/bezwaar").await.shows("tot en met 10 maart 2026");
    site.set_day("2026-03-11");
    assert!(choice(&mut him).await.is_none());
    let words = [("about", about.as_str()), ("words", "Het is geen kennismaking.")];
    him.post("/mijn/bezwaar", &words)
        .await
        .expect(422)
        .shows("geen besluit waar je bezwaar tegen kunt maken");
    site.set_day("2026-03-10");
    him.post("/mijn/bezwaar", &[("about", &about)]).await.expect(422).shows("Schrijf op waarom");
    him.post("/mijn/bezwaar", &words).await.goes_to("/mijn");
    him.post("/mijn/bezwaar", &words).await.expect(422).shows("Dit had je getypt");
    assert_eq!(told(&site, "objection-received", "willem").await, 1, "twice is once");
    let page = him.get("/mijn").await.shows("Je maakte bezwaar op");
    let back = page.between("href=\"/mijn/bezwaar/", "\"").unwrap();
    // Somebody else's objection is not there.
    let mut other = enter(&site, "ilse@voorbeeld.example", "/mijn").await;
    let back = format!("/mijn/bezwaar/{back}");
    other.post(&back, &[("sure", "yes")]).await.expect(404);
    other.get(&back).await.expect(404);
    // It is asked first, since it cannot be made again once the term has passed.
    him.get(&back).await.expect(200).shows("Wil je dit echt intrekken");
    him.post(&back, &[]).await.expect(422);
    him.post(&back, &[("sure", "no")]).await.goes_to("/mijn");
    him.get("/mijn").await.shows("Je maakte bezwaar op");
    him.post(&back, &[("sure", "yes")]).await.goes_to("/mijn");
    him.post(&back, &[("sure", "yes")]).await.goes_to("/mijn");
    assert_eq!(told(&site, "grievance-withdrawn", "willem").await, 1, "once");
    assert!(!him.get("/mijn").await.shows("je bezwaar of klacht in").has("Je maakte bezwaar op"));
}

#[tokio::test]
async fn a_complaint_is_answered_by_a_manager_and_an_application_is_taken_up_after_all() {
    let (site, _folder) = filled(0).await;
    let mut bram = enter(&site, "bram@voorbeeld.example", "/mijn").await;
    bram.post("/mijn/klacht", &[]).await.expect(422).shows("Schrijf op wat er is gebeurd");
    bram.post("/mijn/klacht", &[("words", "Niemand nam de telefoon op.")]).await.goes_to("/mijn");
    bram.get("/mijn").await.shows("Je stuurde een klacht op");
    let mut mei = enter(&site, "mei@techedufonds.example", "/beheer").await;
    let one = mei.get("/klachten").await.shows("Bram Kok").link("/klachten/0");
    mei.post(&format!("{one}/aannemen"), &[]).await.goes_to(&one);
    let page = mei.get(&one).await.shows("Niemand nam de telefoon op");
    assert!(!page.has("/werk/0"), "a manager opens no case");
    let founded = [("outcome", "founded"), ("answer", "We belden je niet terug.\nDat spijt ons.")];
    mei.post(&format!("{one}/antwoord"), &[("outcome", "stays"), ("answer", "x")]).await.expect(422);
    mei.post(&format!("{one}/antwoord"), &founded).await.goes_to(&one);
    let letter = bram.get("/mijn").await.shows("Antwoord op je klacht").link("/papier/");
    assert!(bram.get(&letter).await.bytes.starts_with(b"%PDF"));

    // He objects to not being dealt with, and is right.
    let about = choice(&mut bram).await.unwrap();
    bram.post("/mijn/bezwaar", &[("about", &about), ("words", "Ik stuurde de papieren wel.")])
        .await
        .expect(303);
    let mut nadia = enter(&site, NADIA, "/vandaag").await;
    let list = nadia.get("/bezwaren").await.expect(200).text();
    let his = list.split_once("Bram Kok").unwrap().0.rsplit_once("/bezwaren/").unwrap().1;
    let one = format!("/bezwaren/{}", his.split_once('"').unwrap().0);
    nadia.post(&format!("{one}/aannemen"), &[]).await.goes_to(&one);
    let right = [("outcome", "changed"), ("answer", "De papieren waren er op tijd.")];
    nadia.post(&format!("{one}/antwoord"), &right).await.goes_to(&one);
    bram.get("/mijn").await.shows("We kijken toch naar je aanvraag");
    nadia.get("/werk?lijst=niemand").await.shows("Kok");
    site.assert_books().await;
}
