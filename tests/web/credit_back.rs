//! More came in than can be owed: it is asked after, booked when it is meant, and given back by two people. And what
//! somebody earns, told once for all they repay.

use domain::{case::stage::Stage, money::Money};
use store::{casework::cases, repayment::incomes};

use crate::demo::{enter, filled};

#[tokio::test]
async fn an_amount_that_surprises_is_asked_after_and_goes_back_by_two() {
    let (site, _folder) = filled(0).await;
    let mut anneke = enter(&site, "anneke@techedufonds.example", "/geld").await;
    let mut joost = enter(&site, "joost@techedufonds.example", "/geld").await;
    let list = anneke.get("/geld/terugbetalen").await.text();
    let row = list.split("<tr>").find(|it| it.contains("Thomas")).unwrap();
    let account = format!("/geld/rekening/{}", &row.split("/geld/rekening/").nth(1).unwrap()[..36]);
    let receive = format!("{account}/ontvangst");
    let on = [("on-day", "2"), ("on-month", "3"), ("on-year", "2026"), ("reference", "VEEL")];
    let with =
        |amount: &'static str, sure: &'static str| [&[("amount", amount), ("zeker", sure)], &on[..]].concat();
    // A year of instalments at once, and a slip of the finger.
    let asked = anneke.post(&receive, &with("25.000", "")).await.expect(422);
    let asked = asked.shows("meer dan alles wat nog te betalen is").shows("value=\"25.000\"");
    assert_eq!(asked.between("name=\"zeker\" value=\"", "\"").unwrap(), "2500000");
    // What was asked of one amount is no answer for another.
    anneke.post(&receive, &with("26.000", "2500000")).await.expect(422);
    assert!(!anneke.get(&account).await.has("Tegoed:"));
    anneke.post(&receive, &with("25.000", "2500000")).await.goes_to(&account);
    anneke.get(&account).await.shows("Tegoed: €");

    let give = format!("{account}/tegoed");
    anneke.get(&give).await.expect(200).shows("Thomas");
    let to = |iban: &'static str| [("name", "Thomas"), ("iban", iban)];
    let wrong = anneke.post(&give, &to("NL91ABNA0417164301")).await.expect(422);
    wrong.shows("value=\"NL91ABNA0417164301\"");
    anneke.post(&give, &to("NL91ABNA0417164300")).await.goes_to(&account);
    let payout = anneke.get(&account).await.shows("Het gaat terug").link("/geld/uitbetalingen/");
    anneke.release(&payout).await.expect(422).shows("Jij vulde de rekening in");
    joost.get(&payout).await.shows("Rekening in de aanvraag");
    joost.release(&payout).await.goes_to(&payout);
    let told = site.mail().await;
    assert!(told.iter().any(|it| it.0.starts_with("thomas@") && it.1 == "We betalen je tegoed terug"));
    site.assert_books().await;
}

/// Somebody who repays in two cases earns one income, and says it once.
#[tokio::test]
async fn one_income_is_told_for_all_cases() {
    let (site, _folder) = filled(0).await;
    let db = &site.app.db;
    let whose = |email: &str| format!("(select id from account where email = '{email}@voorbeeld.example')");
    // Mehmet's case is one of Thomas's as well.
    let (thomas, mehmet) = (whose("thomas"), whose("mehmet"));
    let moved = format!("update \"case\" set applicant_id = {thomas} where applicant_id = {mehmet}");
    assert_eq!(db.execute_for_tests(&moved).await.unwrap(), 1);
    let mut him = enter(&site, "thomas@voorbeeld.example", "/mijn").await;
    let income = [("income", "2.345"), ("source", "job")];
    for _ in 0..2 {
        him.post("/mijn/inkomen", &income).await.goes_to("/mijn/inkomen/bewijs");
        let mut told = 0;
        for id in cases::ids_in(db, Stage::RUNNING).await.unwrap() {
            let all = incomes::records(db, id).await.unwrap();
            told += all.iter().filter(|it| it.given.amount == Money::euros(2_345)).count();
        }
        // Told once more it changes nothing.
        assert_eq!(told, 2);
    }
    let mail = site.mail().await;
    assert_eq!(mail.iter().filter(|it| it.1 == "We hebben je inkomen").count(), 1, "{mail:?}");
}
