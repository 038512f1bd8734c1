//! Wrong, missing and doubled input: a sentence at the field, everything kept, nothing written twice.

use domain::actor::Role;

use crate::{
    browser::Browser,
    support::{ANSWERS, Site},
};

/// Section, one field changed, and the sentence that must come.
const WRONG: [(&str, &str, &str, &str); 14] = [
    ("werk", "income", "veel", "Vul een bedrag in"),
    ("werk", "income", "-5", "Vul een bedrag in"),
    ("werk", "income", "1.000.000.000", "Vul een bedrag in"),
    ("werk", "hours", "0", "Vul een getal in"),
    ("werk", "hours", "81", "Vul een getal in"),
    ("kinderen", "hours-0", "12,345", "Vul een getal in"),
    ("kinderen", "price-1", "", "Vul een bedrag in"),
    ("opleiding", "start-day", "31", "Deze datum bestaat niet"),
    ("opleiding", "end-year", "2025", "na het begin"),
    ("plan", "last_day-month", "13", "Deze datum bestaat niet"),
    ("ik", "postcode", "0506 AB", "postcode"),
    ("ik", "phone", "12", "telefoonnummer"),
    ("nodig", "iban", "NL91ABNA0417164301", "rekeningnummer"),
    ("nodig", "tuition", "15.000,01", "Vul een bedrag in"),
];

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_everything_is_kept() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    for (section, field, value, words) in WRONG {
        let answers = ANSWERS.iter().find(|it| it.0 == section).unwrap().1;
        let typed: Vec<(&str, &str)> =
            answers.iter().map(|it| if it.0 == field { (field, value) } else { *it }).collect();
        let path = format!("/aanvraag/vragen/{section}");
        let page = her.post(&path, &typed).await.expect(422);
        let about = format!("{section} {field}={value}");
        assert!(
            page.has("id=\"fouten\"") && page.has("aria-invalid=\"true\"") && page.has("<title>Fout:"),
            "{about}"
        );
        assert!(page.text().to_lowercase().contains(&words.to_lowercase()), "{about}: {}", page.text());
        for (_, kept) in typed.iter().filter(|it| !it.1.is_empty() && it.0 != "count") {
            assert!(
                page.has(&format!("value=\"{kept}\"")) || page.has(&format!(">{kept}<")),
                "{about} lost {kept}"
            );
        }
        // Coming back later shows the same.
        assert!(value.is_empty() || her.get(&path).await.has(&format!("value=\"{value}\"")), "{about}");
    }
    her.post("/aanvraag/controleren", &[]).await.expect(422);
}

#[tokio::test]
async fn both_sides_of_each_limit() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    for (section, field, value, status) in [
        ("werk", "hours", "1", 303),
        ("werk", "hours", "80", 303),
        ("werk", "income", "0", 303),
        ("werk", "income", "1.000.000", 303),
        ("werk", "income", "1.000.000,01", 422),
        ("werk", "income", "€ 23.400,50", 303),
        ("kinderen", "hours-0", "400", 303),
        ("kinderen", "hours-0", "400,5", 422),
        ("kinderen", "price-0", "0,99", 422),
        ("kinderen", "price-0", "1", 303),
        ("opleiding", "training_hours", "80", 303),
        ("opleiding", "training_hours", "81", 422),
        ("nodig", "tuition", "15.000", 303),
        ("nodig", "laptop", "1.500", 303),
        ("nodig", "laptop", "1.500,01", 422),
        ("nodig", "iban", "", 303),
    ] {
        let answers = ANSWERS.iter().find(|it| it.0 == section).unwrap().1;
        let typed: Vec<(&str, &str)> =
            answers.iter().map(|it| if it.0 == field { (field, value) } else { *it }).collect();
        let page = her.post(&format!("/aanvraag/vragen/{section}"), &typed).await;
        assert_eq!(page.status.as_u16(), status, "{section} {field}={value}");
    }
}

#[tokio::test]
async fn what_people_type_is_never_markup() {
    let site = Site::open().await;
    let mut browser = site.browser();
    let evil = "<script>alert(1)</script>\"'";
    let page = browser.post("/check/opleiding", &[("course", evil)]).await.expect(422);
    let raw = String::from_utf8_lossy(&page.bytes).into_owned();
    assert!(!raw.contains("<script>alert") && raw.contains("&#60;script&#62;alert(1)"), "{raw}");
}

#[tokio::test]
async fn a_form_too_large_or_broken_is_refused() {
    let site = Site::open().await;
    let mut browser = site.browser();
    let long = "x".repeat(600_000);
    browser.post("/check/opleiding", &[("course", &long)]).await.expect(413).shows("te veel");
    let kind = Some("text/plain".to_owned());
    browser.send(axum::http::Method::POST, "/check/opleiding", kind, b"course=x".to_vec()).await.expect(400);
    browser.get("/check/bestaat-niet").await.expect(404);
    browser.get("/werk/geen-nummer").await.goes_to("/medewerkers/inloggen?naar=/werk/geen-nummer");
}

#[tokio::test]
async fn sending_twice_makes_one_case() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.apply().await;
    her.post("/aanvraag/controleren", &[]).await.goes_to("/aanvraag/opgestuurd");
    her.post("/aanvraag/begin", &[]).await.goes_to("/aanvraag");
    let mut rosa = site.staff_browser(Role::Reviewer, "Rosa").await;
    for path in ["/werk/onzin", "/papier/0123"] {
        rosa.get(path).await.expect(404).shows("Deze pagina");
    }
    rosa.get("/werk").await.expect(200).shows("TEF-2026-00001").shows("1 tot en met 1 van 1");
    let messages = site.mail().await;
    assert_eq!(messages.len(), 1, "{messages:?}");
}

#[tokio::test]
async fn the_second_of_two_reviewers_is_told_what_changed_and_keeps_what_was_typed() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    site.signed_in(&account).await.apply().await;
    let mut rosa = site.staff_browser(Role::Reviewer, "Rosa").await;
    let mut karim = site.staff_browser(Role::Reviewer, "Karim").await;
    let case = rosa.get("/werk").await.link("/werk/0");
    let seen = karim.get(&case).await.between("name=\"versie\" value=\"", "\"").unwrap();
    rosa.act(&case, &format!("{case}/aannemen"), &[]).await.goes_to(&case);
    let late = karim.post(&format!("{case}/aannemen"), &[("versie", &seen), ("reason", "Mijn reden")]).await;
    late.expect(409).shows("Rosa").shows("Mijn reden");
}

#[tokio::test]
async fn a_reviewer_with_an_interest_is_kept_away_from_the_case() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    site.signed_in(&account).await.apply().await;
    let mut rosa = site.staff_browser(Role::Reviewer, "Rosa").await;
    let case = rosa.get("/werk").await.link("/werk/0");
    rosa.act(&case, &format!("{case}/aannemen"), &[]).await.goes_to(&case);
    rosa.act(&case, &format!("{case}/belang"), &[]).await.expect(422);
    rosa.act(&case, &format!("{case}/belang"), &[("interest", "yes")]).await.expect(303);
    rosa.act(&case, &format!("{case}/aannemen"), &[]).await.expect(422);
}

/// The newest case, taken on and assessed.
async fn assessed(rosa: &mut Browser<'_>) -> String {
    let case = rosa.get("/werk").await.link("/werk/0");
    rosa.act(&case, &format!("{case}/aannemen"), &[]).await.goes_to(&case);
    rosa.act(&case, &format!("{case}/belang"), &[("interest", "no")]).await.goes_to(&case);
    let scores = [("need", "3"), ("feasible", "3"), ("prospects", "3"), ("budget", "unknown")];
    rosa.act(&case, &format!("{case}/beoordelen"), &scores).await.goes_to(&case);
    case
}

/// Tuition as a loan, and bridging as a grant.
fn typed_proposal(
    payee: &'static str,
    months: &'static str,
    deviation: &'static str,
    exempt: &'static str,
) -> [(&'static str, &'static str); 17] {
    [
        ("amount-tuition", "4.500"),
        ("instrument-tuition", "pre_financing"),
        ("payee-tuition", payee),
        ("iban-tuition", "NL20INGB0001234567"),
        ("parts-tuition", "2"),
        ("amount-childcare_bridging", "1.560"),
        ("instrument-childcare_bridging", "grant"),
        ("payee-childcare_bridging", "Sanne de Wit"),
        ("iban-childcare_bridging", "NL91ABNA0417164300"),
        ("parts-childcare_bridging", months),
        ("motivation", "Past."),
        ("deviation", deviation),
        ("exempt", exempt),
        ("gross_income", "2800"),
        ("net_income", "2350"),
        ("fixed_costs", "1.400"),
        ("seen", "told"),
    ]
}

#[tokio::test]
async fn the_program_grants_nothing_that_must_wait() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    site.signed_in(&account).await.apply().await;
    let mut rosa = site.staff_browser(Role::Reviewer, "Rosa").await;
    let mut karim = site.staff_browser(Role::Reviewer, "Karim").await;
    let mut mei = site.staff_browser(Role::Manager, "Mei").await;
    let case = assessed(&mut rosa).await;
    let with = typed_proposal;
    let line = |payee, months| with(payee, months, "", "");
    let propose = format!("{case}/voorstellen");
    // Tuition goes to the school, and childcare is bridged for six months at most.
    rosa.act(&case, &propose, &line("Sanne de Wit", "3")).await.expect(422).shows("value=\"4.500\"");
    rosa.act(&case, &propose, &line("Techionista", "7")).await.expect(422).shows("6");
    // Whoever cannot pay it is not lent to, and what nobody looked at is not lent.
    let means = |name: &str, value: &'static str| {
        line("Techionista", "6").map(|it| if it.0 == name { (it.0, value) } else { it })
    };
    rosa.act(&case, &propose, &means("gross_income", "")).await.expect(422).shows("value=\"1.400\"");
    let explained =
        |name, value| means(name, value).map(|it| if it.0 == "deviation" { (it.0, "Later.") } else { it });
    let poor = explained("fixed_costs", "2.349,99");
    rosa.act(&case, &propose, &poor).await.expect(422).shows("er blijft maar € 0,01 over");
    // Other than what was calculated needs a reason.
    rosa.act(&case, &propose, &line("Techionista", "6")).await.expect(422).shows("anders dan de berekening");
    rosa.act(&case, &propose, &with("Techionista", "6", "De opvang sluit later aan.", ""))
        .await
        .goes_to(&case);
    let version = karim.get(&case).await.between("name=\"versie\" value=\"", "\"").unwrap();
    rosa.post(&format!("{case}/terug"), &[("versie", &version)]).await.expect(422);
    karim.act(&case, &format!("{case}/terug"), &[]).await.goes_to(&case);

    // From 20 November 2026 no credit while the fund's standing is unknown; grants go on.
    site.set_day("2026-11-20");
    rosa.act(&case, &propose, &line("Techionista", "3")).await.expect(422);
    mei.post("/beheer", &[("credit", "anders")]).await.expect(422);
    mei.post("/beheer", &[("credit", "exempt_anbi")]).await.expect(422).shows("Vul het document in");
    let standing = |year: &'static str| {
        let day = [("on-day", "20"), ("on-month", "11"), ("on-year", year)];
        let what = [("credit", "exempt_anbi"), ("document", "Brief AFM"), ("by", "AFM")];
        [what, day].concat()
    };
    mei.post("/beheer", &standing("2027")).await.expect(422).shows("niet na");
    mei.post("/beheer", &standing("2026")).await.goes_to("/beheer/voorstellen");
    assert!(!mei.get("/beheer").await.has("Brief AFM"), "one manager alone changes nothing");
    let proposal = mei.get("/beheer/voorstellen").await.shows("Brief AFM").link("/beheer/voorstellen/");
    mei.post(&proposal, &[("besluit", "ja")]).await.expect(422).shows("Hier moet iemand anders naar kijken");
    let mut second = site.staff_browser(Role::Manager, "Mo").await;
    second.post(&proposal, &[("besluit", "ja")]).await.goes_to("/beheer/voorstellen");
    second.post(&proposal, &[("besluit", "ja")]).await.expect(409);
    mei.get("/beheer").await.shows("Brief AFM");
    // The exemption has a condition of its own, and the reviewer says that it is met.
    rosa.act(&case, &propose, &line("Techionista", "3")).await.expect(422).shows("te weinig inkomen");
    rosa.act(&case, &propose, &with("Techionista", "3", "", "yes")).await.goes_to(&case);
}
