//! Amounts as people type them, in both languages.

use crate::demo::{enter, filled};
use domain::money::Money;
use proptest::prelude::*;
use web::{
    form::amount::{Amount, plain, read},
    words::{format::euro, lang::Lang},
};

fn words(amount: Amount) -> String {
    match amount {
        Amount::One(it) => format!("{:.2}", it.decimal()),
        Amount::Either { thousands, decimals } => {
            format!("either {:.2} {:.2}", thousands.decimal(), decimals.decimal())
        }
        Amount::None => "none".to_owned(),
    }
}

#[test]
fn what_people_type_is_read_as_they_mean_it_or_asked_back() {
    let mut rows = csv::Reader::from_reader(include_str!("../cases/amounts.csv").as_bytes());
    let mut count = 0;
    for row in rows.records() {
        let row = row.unwrap();
        let lang = Lang::from_code(&row[0]).unwrap();
        assert_eq!(words(read(lang, &row[1])), row[2], "{} {:?}", &row[0], &row[1]);
        count += 1;
    }
    assert!(40 < count);
}

proptest! {
    #[test]
    fn what_is_printed_is_read_back(cents in 0..=100_000_000_i64) {
        let amount = Money::from_cents(cents).unwrap();
        for lang in [Lang::Nl, Lang::En] {
            prop_assert_eq!(read(lang, &euro(lang, amount)), Amount::One(amount));
            prop_assert_eq!(read(lang, &plain(amount)), Amount::One(amount));
        }
    }

    #[test]
    fn nothing_that_is_typed_is_a_fault(text in "\\PC{0,24}", digits in "[0-9.,€ -]{0,16}") {
        for lang in [Lang::Nl, Lang::En] {
            for text in [&text, &digits] {
                if let Amount::Either { thousands, decimals } = read(lang, text) {
                    prop_assert!(decimals < thousands);
                }
            }
        }
    }
}

/// What is typed in English is what the fund books and what an application says, also when it is read in Dutch.
#[tokio::test]
async fn an_english_thousand_is_a_thousand_everywhere() {
    let (site, _folder) = filled(0).await;
    let mut anneke = enter(&site, "anneke@techedufonds.example", "/geld").await;
    anneke.get("/geld?taal=en").await;
    let list = anneke.get("/geld/terugbetalen").await.text();
    let row = list.split("<tr>").find(|it| it.contains("Thomas")).unwrap();
    let account = format!("/geld/rekening/{}", &row.split("/geld/rekening/").nth(1).unwrap()[..36]);
    let on = [("on-day", "2"), ("on-month", "3"), ("on-year", "2026")];
    let with = |amount: &'static str, reference: &'static str| {
        [&[("amount", amount), ("reference", reference)], &on[..]].concat()
    };
    let receive = format!("{account}/ontvangst");
    let asked = anneke.post(&receive, &with("1.250", "A")).await.expect(422);
    asked.shows("€ 1,250 or € 1.25").shows("value=\"1.250\"");
    anneke.post(&receive, &with("1,250.00", "B")).await.goes_to(&account);
    anneke.get(&account).await.shows("€ 1,250");

    let mut noor = enter(&site, "noor@voorbeeld.example", "/mijn").await;
    noor.get("/mijn?taal=en").await;
    let work = [("work", "yes"), ("hours", "24"), ("income", "36,000"), ("actie", "verder")];
    noor.post("/aanvraag/vragen/werk", &work).await.expect(303);
    noor.get("/aanvraag/vragen/werk").await.shows("value=\"36000\"");
}
