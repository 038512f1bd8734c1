//! Lives that end otherwise than they were planned, walked through the pages.

use crate::{
    browser::Browser,
    demo::{enter, filled},
    support::Site,
};

const ROSA: &str = "rosa@techedufonds.example";
const KARIM: &str = "karim@techedufonds.example";

/// The case of somebody of the demo, as a reviewer finds it.
async fn case_of(reviewer: &mut Browser<'_>, name: &str) -> String {
    let page = reviewer.get(&format!("/werk?q={name}")).await.expect(200);
    page.link("/werk/0")
}

async fn fatima(site: &Site) -> (Browser<'_>, Browser<'_>, Browser<'_>, String) {
    let her = enter(site, "fatima@voorbeeld.example", "/mijn").await;
    let mut rosa = enter(site, ROSA, "/vandaag").await;
    let karim = enter(site, KARIM, "/vandaag").await;
    let case = case_of(&mut rosa, "Amrani").await;
    (her, rosa, karim, case)
}

const LAST: [(&str, &str); 3] = [("last-day", "20"), ("last-month", "2"), ("last-year", "2026")];

#[tokio::test]
async fn who_drops_out_sees_what_follows_and_may_think_again() {
    let (site, _folder) = filled(0).await;
    let (mut her, mut rosa, mut karim, case) = fatima(&site).await;
    her.get("/mijn").await.shows("Ik stop met de opleiding");
    // Nothing chosen, a day to come, and a reason that is not hers to give.
    her.post("/mijn/stoppen", &[]).await.expect(422);
    let to_come = [("reason", "moved"), ("last-day", "3"), ("last-month", "3"), ("last-year", "2026")];
    her.post("/mijn/stoppen", &to_come).await.expect(422).shows("value=\"3\"");
    her.post("/mijn/stoppen", &[&[("reason", "death")], &LAST[..]].concat()).await.expect(422);

    let typed = [&[("reason", "own_choice")], &LAST[..]].concat();
    let shown = her.post("/mijn/stoppen", &typed).await.expect(200);
    let shown = shown.shows("Dit betalen we niet meer uit").shows("Je betaalt een deel van je inkomen");
    let seen = shown.between("name=\"gezien\" value=\"", "\"").unwrap();
    assert_eq!(seen, "own_choice 2026-02-20");
    // Another day than the one whose consequences were shown is shown again.
    let other = [("reason", "own_choice"), ("last-day", "21"), ("last-month", "2"), ("last-year", "2026")];
    her.post("/mijn/stoppen", &[&other[..], &[("gezien", &seen)]].concat()).await.expect(200);
    let done = [&typed[..], &[("gezien", &seen)]].concat();
    her.post("/mijn/stoppen", &done).await.goes_to("/mijn");
    her.get("/mijn").await.shows("Je gaf door dat de opleiding stopt op 20 februari 2026");
    her.post("/mijn/stoppen/terug", &[]).await.goes_to("/mijn");
    assert!(!her.get("/mijn").await.has("Ik ga toch door"));

    her.post("/mijn/stoppen", &done).await.goes_to("/mijn");
    let page = rosa.get(&case).await.shows("Eigen keuze");
    let version = page.between("name=\"versie\" value=\"", "\"").unwrap();
    let confirm = format!("{case}/stoppen/akkoord");
    rosa.post(&confirm, &[("versie", &version)]).await.goes_to(&case);
    rosa.post(&confirm, &[("versie", &version)]).await.expect(409);
    karim.get(&case).await.shows("De opleiding is gestopt op 20 februari 2026");
    let letter = her.get("/mijn").await.shows("De opleiding is gestopt, 2 maart 2026").link("/papier/");
    assert!(her.get(&letter).await.bytes.starts_with(b"%PDF"));
    her.get("/mijn/stoppen").await.goes_to("/mijn");
    site.assert_books().await;
}

#[tokio::test]
async fn a_death_is_registered_by_two_and_says_nothing_to_anybody() {
    let (site, _folder) = filled(0).await;
    let (mut her, mut rosa, mut karim, case) = fatima(&site).await;
    let stop = format!("{case}/stoppen");
    let typed = [&[("reason", "death")], &LAST[..]].concat();
    let seen = rosa.post(&stop, &typed).await.expect(200).between("name=\"gezien\" value=\"", "\"").unwrap();
    rosa.post(&stop, &[&typed[..], &[("gezien", &seen)]].concat()).await.goes_to(&case);
    let version =
        rosa.get(&case).await.shows("Jij hebt dit doorgegeven").between("name=\"versie\" value=\"", "\"");
    let confirm = format!("{stop}/akkoord");
    let fields = |version: &str| [("versie", version.to_owned())];
    let version = version.unwrap_or_else(|| "0".to_owned());
    let [(name, value)] = fields(&version);
    rosa.post(&confirm, &[(name, &value)]).await.expect(409);
    let version = karim.get(&case).await.between("name=\"versie\" value=\"", "\"").unwrap();
    karim.post(&confirm, &[("versie", &version)]).await.goes_to(&case);
    karim.get(&case).await.shows("De opleiding is gestopt");
    her.get("/mijn/terugbetalen").await.expect(200).shows("Je hoeft niets meer te betalen");
    site.assert_books().await;
}

#[tokio::test]
async fn an_offer_that_nobody_wants_is_left_and_a_signed_one_is_withdrawn_from() {
    let (site, _folder) = filled(0).await;
    let mut her = enter(&site, "grace@voorbeeld.example", "/mijn").await;
    her.get("/mijn").await.expect(200).shows("/aanvraag/stoppen");
    her.post("/aanvraag/stoppen", &[("sure", "yes")]).await.goes_to("/mijn");
    her.get("/mijn").await.shows("/aanvraag/begin");
    site.assert_books().await;
}

/// The work of a day, as the worker does it.
async fn day_of(site: &Site, day: &str) {
    site.set_day(day);
    web::jobs::day::daily(&site.app).await.unwrap();
}

/// How many messages of a kind she was written.
async fn told(site: &Site, kind: &str) -> u64 {
    let hers = format!("where kind = '{kind}' and recipient = 'grace@voorbeeld.example'");
    site.app.db.execute_for_tests(&format!("update outbox set kind = kind {hers}")).await.unwrap()
}

#[tokio::test]
async fn a_contract_that_nobody_signs_is_reminded_of_lapses_and_can_be_offered_again() {
    let (site, _folder) = filled(0).await;
    let mut her = enter(&site, "grace@voorbeeld.example", "/mijn").await;
    let mut rosa = enter(&site, ROSA, "/vandaag").await;
    let case = case_of(&mut rosa, "Osei").await;
    let page = her.get("/mijn").await.expect(200);
    let agreement = page.link("/mijn/overeenkomst/");
    her.get(&agreement).await.shows("12 maart 2026");
    let days =
        [("2026-03-04", 0), ("2026-03-05", 1), ("2026-03-08", 1), ("2026-03-09", 2), ("2026-03-12", 2)];
    for (day, count) in days {
        day_of(&site, day).await;
        assert_eq!(told(&site, "contract-waits").await, count, "{day}");
    }
    assert_eq!(told(&site, "offer-lapsed").await, 0, "on the last day");
    day_of(&site, "2026-03-13").await;
    day_of(&site, "2026-03-14").await;
    assert_eq!(told(&site, "offer-lapsed").await, 1);
    let letter = her.get("/mijn").await.shows("Je contract is verlopen").link("/papier/");
    assert!(her.get(&letter).await.bytes.starts_with(b"%PDF"));
    rosa.get("/werk?lijst=einde").await.shows("Osei");
    rosa.act(&case, &format!("{case}/opnieuw"), &[]).await.goes_to(&case);
    rosa.post(&format!("{case}/opnieuw"), &[("versie", "1")]).await.expect(409);
    assert!(!rosa.get("/werk?lijst=einde").await.has("Osei"));
    // Thirty days from 14 March, and reminded anew.
    her.get(&agreement).await.shows("13 april 2026");
    her.get("/mijn").await.shows("13 april 2026");
    day_of(&site, "2026-04-06").await;
    assert_eq!(told(&site, "contract-waits").await, 4, "offered again, and seven days before");
    site.assert_books().await;
}

#[tokio::test]
async fn a_new_application_hides_nothing_of_the_earlier_ones() {
    let (site, _folder) = filled(0).await;
    let mut him = enter(&site, "thomas@voorbeeld.example", "/mijn").await;
    // His training is over, he repays, and wants to learn something else.
    let before = him.get("/mijn").await.shows("Betaal € 100").link("/papier/");
    him.post("/aanvraag/begin", &[]).await.goes_to("/aanvraag");
    let page = him.get("/mijn").await.expect(200);
    let page = page.shows("Betaal € 100").shows("Eerdere aanvragen").shows("TEF-2024-00001").shows(&before);
    drop(page);
    him.get("/mijn/terugbetalen").await.shows("€ 3.400").shows("<dd>TEF-2024-00001</dd>");
    him.get("/mijn/inkomen").await.expect(200);
    him.get("/mijn/niet-betalen").await.expect(200);
    him.get("/mijn/doorrekenen?inkomen=3000").await.expect(200).shows("Voorfinanciering");
    // Who left one applies again, and the refused one stays to be seen.
    let mut her = enter(&site, "fatima@voorbeeld.example", "/mijn").await;
    assert!(!her.get("/mijn").await.has("/aanvraag/begin"), "her training goes on");
}

#[tokio::test]
async fn papers_that_never_come_are_reminded_of_extended_once_and_end_the_application() {
    let (site, _folder) = filled(0).await;
    let mut rosa = enter(&site, ROSA, "/vandaag").await;
    let case = rosa.get("/werk?lijst=mij&fase=in_review").await.expect(200).link("/werk/0");
    rosa.act(&case, &format!("{case}/papieren"), &[("vraag-payslip", "ja")]).await.goes_to(&case);
    rosa.get(&case).await.shows("Opsturen tot en met").shows("16 maart 2026").shows("Loonstrook");
    site.app.db.execute_for_tests("delete from outbox").await.unwrap();
    let wanted = async |site: &Site| {
        let sql = "update outbox set kind = kind where kind = 'papers-wanted'";
        site.app.db.execute_for_tests(sql).await.unwrap()
    };
    for (day, count) in [("2026-03-08", 0), ("2026-03-09", 1), ("2026-03-10", 1)] {
        day_of(&site, day).await;
        assert_eq!(wanted(&site).await, count, "{day}");
    }
    let end = format!("{case}/buiten-behandeling");
    rosa.act(&case, &end, &[]).await.expect(422).shows("nog tijd tot en met 16 maart 2026");
    rosa.act(&case, &format!("{case}/langer"), &[]).await.goes_to(&case);
    rosa.get(&case).await.shows("30 maart 2026");
    rosa.act(&case, &format!("{case}/langer"), &[]).await.expect(422).shows("al een keer meer tijd");
    site.set_day("2026-03-30");
    rosa.act(&case, &end, &[]).await.expect(422);
    site.set_day("2026-03-31");
    rosa.act(&case, &end, &[]).await.goes_to(&case);
    rosa.get(&case).await.shows("Niet behandeld");
    site.assert_books().await;
}

#[tokio::test]
async fn who_never_told_an_income_is_asked_from_before_the_first_month_on() {
    let (site, _folder) = filled(0).await;
    let mut her = enter(&site, "fatima@voorbeeld.example", "/mijn").await;
    let mut anneke = enter(&site, "anneke@techedufonds.example", "/geld").await;
    let asked = async |site: &Site| {
        let sql = "update outbox set kind = kind where kind = 'income-wanted' \
                   and recipient = 'fatima@voorbeeld.example'";
        site.app.db.execute_for_tests(sql).await.unwrap()
    };
    // Her first month is February 2027; she is asked two months before, and then once a month.
    for (day, count) in [("2026-11-30", 0), ("2026-12-01", 1), ("2026-12-02", 1), ("2027-01-01", 2)] {
        day_of(&site, day).await;
        assert_eq!(asked(&site).await, count, "{day}");
    }
    her.get("/mijn").await.shows("Geef je inkomen door").shows("februari 2027");
    anneke.get("/geld/inkomens").await.shows("Fatima Amrani").shows("februari 2027");
    her.post("/mijn/inkomen", &[("income", "2.500"), ("source", "job")]).await.expect(303);
    day_of(&site, "2027-02-01").await;
    assert_eq!(asked(&site).await, 2, "it is known now");
    assert!(!her.get("/mijn").await.has("telt wat je verdient"));
    assert!(!anneke.get("/geld/inkomens").await.has("Nog geen inkomen bekend"));
}

#[tokio::test]
async fn an_income_that_was_rejected_can_be_told_again() {
    let (site, _folder) = filled(0).await;
    let mut him = enter(&site, "thomas@voorbeeld.example", "/mijn").await;
    let mut anneke = enter(&site, "anneke@techedufonds.example", "/geld").await;
    let told = [("income", "2.500"), ("source", "job")];
    let picture = crate::support::photo();
    let paper = [("paper", "loon.jpg", "image/jpeg", picture.as_slice())];
    for _ in 0..2 {
        him.post("/mijn/inkomen", &told).await.goes_to("/mijn/inkomen/bewijs");
        him.upload("/mijn/inkomen/bewijs", &paper).await.goes_to("/mijn/terugbetalen");
        let page = anneke.get("/geld/inkomens").await.shows("Thomas Janssen");
        let text = page.text();
        let own = text.split_once("Thomas Janssen").unwrap().1;
        let own = own.split_once("action=\"/geld/inkomens/").unwrap().1;
        let id = own.split_once('/').unwrap().0;
        anneke.post(&format!("/geld/inkomens/{id}/klopt-niet"), &[]).await.goes_to("/geld/inkomens");
        assert!(!anneke.get("/geld/inkomens").await.has("Thomas Janssen"));
    }
    site.assert_books().await;
}

#[tokio::test]
async fn a_case_changes_hands_when_a_colleague_is_away() {
    let (site, _folder) = filled(0).await;
    let mut rosa = enter(&site, ROSA, "/vandaag").await;
    let mut karim = enter(&site, KARIM, "/vandaag").await;
    let case = rosa.get("/werk?lijst=mij&fase=proposed").await.expect(200).link("/werk/0");
    assert!(!rosa.get(&case).await.has("Neem deze aanvraag over"), "it is hers");
    karim.act(&case, &format!("{case}/overnemen"), &[]).await.goes_to(&case);
    // He declares his interest himself, and whoever had it is a second reader from now on.
    karim.get(&case).await.shows("Karim").shows("belang");
    rosa.get(&case).await.shows("Neem deze aanvraag over");
    karim.act(&case, &format!("{case}/belang"), &[("interest", "yes")]).await.goes_to(&case);
    let back = karim.get("/werk?lijst=niemand").await.expect(200);
    assert!(back.has(&case), "nobody has it now");
    // Who has an interest takes nothing over.
    rosa.act(&case, &format!("{case}/aannemen"), &[]).await.goes_to(&case);
    assert!(!karim.get(&case).await.has("Neem deze aanvraag over"));
}

/// What stands in the fields of the form on a page.
fn typed(page: &crate::browser::Page) -> Vec<(String, String)> {
    let text = page.text();
    let form = text.split_once("id=\"formulier\"").unwrap().1.to_owned();
    let mut all = Vec::new();
    for input in form.split("<input").skip(1) {
        let tag = input.split_once('>').unwrap().0;
        let of = |name: &str| Some(tag.split_once(&format!("{name}=\""))?.1.split_once('"')?.0.to_owned());
        let is_off = tag.contains("type=\"radio\"") && !tag.contains("checked");
        if let (Some(name), false) = (of("name"), is_off) {
            all.push((name, of("value").unwrap_or_default()));
        }
    }
    all
}

/// The same fields with some of them filled in otherwise.
fn with(mut all: Vec<(String, String)>, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    all.retain(|it| changes.iter().all(|change| change.0 != it.0));
    all.extend(changes.iter().map(|it| (it.0.to_owned(), it.1.to_owned())));
    all
}

fn pairs(all: &[(String, String)]) -> Vec<(&str, &str)> {
    all.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect()
}

#[tokio::test]
async fn who_marries_half_way_gets_another_decision_that_two_people_made() {
    let (site, _folder) = filled(0).await;
    let (mut her, mut rosa, mut karim, case) = fatima(&site).await;
    let married = [
        ("partner", "yes"),
        ("partner_works", "yes"),
        ("partner_income", "38.000"),
        ("partner_net", "2.400"),
        ("benefit", "none"),
    ];
    let page = her.get("/mijn/gegevens/gezin").await.expect(200);
    let told = with(typed(&page), &[&married[..], &[("waarom", "We zijn getrouwd.")]].concat());
    her.post("/mijn/gegevens/gezin", &pairs(&told)).await.expect(303);
    rosa.get("/werk?lijst=gewijzigd").await.shows("Amrani");

    let revise = format!("{case}/herzien");
    let page = rosa.get(&revise).await.expect(200).shows("Leefgeld, Gift");
    // Nothing typed otherwise, and no reason: each is said at its place, and nothing typed is lost.
    rosa.post(&revise, &pairs(&typed(&page))).await.expect(422).shows("Vul in waarom");
    let why = [("cause", "household"), ("motivation", "Je bent getrouwd.")];
    let same = with(typed(&page), &why);
    rosa.post(&revise, &pairs(&same))
        .await
        .expect(422)
        .shows("Er verandert niets")
        .shows("Je bent getrouwd.");
    let living = page.text();
    let place = (0..6).find(|it| living.contains(&format!("name=\"regel{it}-from-month\""))).unwrap();
    let field = |name: &str| format!("regel{place}-{name}");
    let (amount, month, parts) = (field("amount"), field("from-month"), field("parts"));
    let less = [(amount.as_str(), "300"), (month.as_str(), "4"), (parts.as_str(), "4")];
    let changed = with(same, &less);
    let shown = rosa.post(&revise, &pairs(&changed)).await.expect(200);
    let shown =
        shown.shows("Was € 3.000, wordt € 2.200").shows("4 × € 300").shows("Dit betalen we niet meer uit");
    rosa.post(&revise, &pairs(&typed(&shown))).await.goes_to(&case);
    rosa.get(&case).await.shows("Jij hebt dit voorgesteld");
    her.get("/mijn").await.expect(200);
    assert!(!her.get("/mijn").await.has("Gewijzigd besluit"), "nobody confirmed it");

    let confirm = format!("{revise}/akkoord");
    let version = karim.get(&case).await.between("name=\"versie\" value=\"", "\"").unwrap();
    rosa.post(&confirm, &[("versie", &version)]).await.expect(422);
    karim.act(&case, &confirm, &[]).await.goes_to(&case);
    karim.post(&confirm, &[("versie", "1")]).await.expect(409);
    let page = her.get("/mijn").await.shows("ons besluit gewijzigd").shows("Gewijzigd besluit, 2 maart 2026");
    assert!(page.has("Besluit, "), "the decision before stays");
    let letter = page.link("/papier/");
    assert!(her.get(&letter).await.bytes.starts_with(b"%PDF"));
    site.assert_books().await;
}

#[tokio::test]
async fn a_decision_that_only_is_proposed_can_be_left_as_it_is() {
    let (site, _folder) = filled(0).await;
    let mut karim = enter(&site, KARIM, "/vandaag").await;
    let case = case_of(&mut karim, "Visser").await;
    karim.get(&case).await.shows("Een ander besluit is voorgesteld").shows("wordt");
    karim.post(&format!("{case}/herzien/terug"), &[]).await.goes_to(&case);
    assert!(!karim.get(&case).await.has("Een ander besluit is voorgesteld"));
    let done = case_of(&mut karim, "Dijkstra").await;
    karim.get(&done).await.shows("Besluit gewijzigd");
    site.assert_books().await;
}
