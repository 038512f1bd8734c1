//! More came in than can be owed: it is asked after, booked when it is meant, and given back by two people.

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
