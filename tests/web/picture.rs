//! One picture of a training: the quick check, the person's own page, the letter and the calculator show the same
//! amounts, and an answer is changed without walking all pages again.

use domain::{
    application::Circumstances, budget::household::household, childcare::situation::Period, money::Money,
};
use letters::Block;
use serde_json::{Value, json};
use store::casework::cases;
use web::{calc::budget::household_budget, mail::letters as letter_texts, questions::answers::circumstances};

use crate::{
    browser::{Browser, Page},
    demo::{enter, filled},
    support::{ANSWERS, Site, day},
};

/// The amounts of the picture on a page, in its order and in cents.
fn amounts(page: &Page) -> Vec<i64> {
    let text = page.text();
    let picture = text.split("tef-money").nth(1).expect("a picture").split("</dl>").next().unwrap();
    let spans = picture.split("<dt>").skip(1).map(|it| it.split("</dt>").next().unwrap());
    spans.map(|it| cents(it.rsplit('>').nth(1).unwrap().split('<').next().unwrap())).collect()
}

/// `−€ 1.165` as cents.
fn cents(text: &str) -> i64 {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let euros: i64 = digits.parse().unwrap_or_else(|_| panic!("{text} is an amount"));
    if text.contains('−') { -euros * 100 } else { euros * 100 }
}

/// Down to whole euros, as the picture shows what the calculator gives to the cent.
fn down(value: &Value) -> i64 {
    let cents = value["left"].as_str().unwrap().replace('.', "").parse::<i64>().unwrap();
    cents.div_euclid(100) * 100
}

/// The question that the calculator is asked about the same household.
fn question(facts: &Circumstances, on: &str) -> Value {
    let home = household(facts, None, day(on));
    let monthly = |it: domain::budget::household_money::Income| {
        let gross = it.gross_year.decimal() / rust_decimal::Decimal::from(12);
        json!({"gross": gross.to_string(), "net": it.net.decimal().to_string()})
    };
    let period = |it: &Period| json!({"situation": it.situation, "from": it.from, "until": it.until, "consent": it.consent});
    let children: Vec<Value> = home
        .children
        .iter()
        .map(|it| {
            let care: Vec<Value> = it
                .care
                .iter()
                .map(
                    |it| json!({"care": it.care, "hours": it.hours, "price": it.price.decimal().to_string()}),
                )
                .collect();
            json!({"born": it.born, "care": care})
        })
        .collect();
    let rent = home.home.unwrap();
    json!({
        "today": on,
        "training": {"from": home.training_from, "until": home.training_until},
        "work_hours": home.work_hours.to_string().parse::<u32>().unwrap(),
        "before": monthly(home.before), "during": monthly(home.during), "after": monthly(home.after),
        "parent": home.parent.iter().map(period).collect::<Vec<_>>(),
        "children": children,
        "home": {"rent": rent.rent.decimal().to_string(), "persons": rent.persons, "oldest": rent.oldest},
        "credit_status": "unknown",
    })
}

fn calculated(facts: &Circumstances, on: &str) -> Value {
    let answer = household_budget(&question(facts, on).to_string()).map_err(|_| "refused").unwrap();
    serde_json::from_str(&answer).unwrap()
}

fn draft_facts() -> Circumstances {
    let pairs =
        |fields: &[(&str, &str)]| fields.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect();
    circumstances(&ANSWERS.iter().map(|it| (it.0.to_owned(), pairs(it.1))).collect()).unwrap()
}

async fn outcome(her: &mut Browser<'_>) -> Page {
    her.check("/check/werk").await;
    her.check("/check/nu-per-maand").await
}

#[tokio::test]
async fn the_check_and_the_calculator_show_the_same_amounts() {
    let site = Site::open().await;
    let mut her = site.browser();
    let page = outcome(&mut her).await;
    let picture = &calculated(&draft_facts(), "2026-03-02")["picture"];
    let parts = ["now", "without_fund", "with_fund", "after_with_present_income"];
    assert_eq!(amounts(&page), parts.map(|it| down(&picture[it])));
    // The sentence on top is the picture's amount, and says what it would be without.
    let with = down(&picture["with_fund"]) / 100;
    assert!(page.has(&format!(
        "Met TechEduFonds houd je elke maand € {}.{:03} over",
        with / 1_000,
        with % 1_000
    )));
    assert!(page.has("Zonder ons kom je € 1.165 tekort."), "{}", page.text());
    // Whoever reads English sees the same amounts.
    assert_eq!(amounts(&her.get("/uitkomst?taal=en").await.expect(200)), amounts(&page));
}

#[tokio::test]
async fn the_own_page_and_the_letter_show_what_was_decided() {
    let (site, _folder) = filled(0).await;
    let mut with_money = 0;
    for name in ["fatima", "grace", "lena", "milan"] {
        let account = format!("{name}@voorbeeld.example");
        let mut them = enter(&site, &account, "/mijn").await;
        them.get("/mijn?taal=nl").await;
        let page = them.get("/mijn/verandert").await.expect(200);
        let person = store::people::accounts::by_email(&site.app.db, &crate::support::email(&account)).await;
        let mut case = cases::newest_of(&site.app.db, person.unwrap().unwrap().id).await.unwrap().unwrap();
        "nl".clone_into(&mut case.applicant.language);
        let proposal = case.stage.proposal().expect("decided").clone();
        let letter = letter_texts::decision(&case, &proposal, day("2026-03-30"), day("2026-03-02"));
        let rows = letter.blocks.iter().find_map(|it| match it {
            Block::Table { head, rows, .. } if head[0].starts_with("Dit houd je per maand over") => {
                Some(rows)
            }
            _ => None,
        });
        let in_letter: Vec<i64> = rows.unwrap().iter().map(|it| cents(it.last().unwrap())).collect();
        assert_eq!(amounts(&page), in_letter, "{name}");
        // What was decided is no calculation any more, and the fund's own money is in it.
        assert!(!page.has("Als wij ja zeggen"), "{name}");
        let living: Money = proposal
            .lines
            .iter()
            .filter(|it| it.purpose == domain::funding::Purpose::Living)
            .map(|it| it.amount)
            .sum();
        if !living.is_zero() {
            with_money += 1;
            assert_eq!(in_letter.len(), 4, "{name}");
            assert!(in_letter[1] < in_letter[2], "{name}");
        }
    }
    assert!(2 <= with_money);
    // A training that stopped ends there, and the stop is what the own page is about.
    let mut eva = enter(&site, "eva@voorbeeld.example", "/mijn").await;
    eva.get("/mijn/verandert").await.expect(200).shows("tot en met 20 jan 2026");
    eva.get("/mijn").await.expect(200).shows("Je opleiding is gestopt op 20 januari 2026");
}

#[tokio::test]
async fn one_answer_is_changed_and_leads_back_to_the_outcome() {
    let site = Site::open().await;
    let mut her = site.browser();
    let before = outcome(&mut her).await;
    before.shows("Jouw antwoorden").shows("href=\"/check/uren\"");
    her.post("/check/uren", &[("hours", "20"), ("income", "26.000")]).await.goes_to("/uitkomst");
    // What a new answer asks comes first, and then the outcome.
    her.post("/check/partner", &[("partner", "yes")]).await.goes_to("/check/inkomen-partner");
    her.post("/check/inkomen-partner", &[("partner_income", "0")]).await.goes_to("/check/werk-partner");
    her.post("/check/werk-partner", &[("partner_works", "no")]).await.goes_to("/check/partner-per-maand");
    her.post("/check/partner-per-maand", &[("partner_net", "0")]).await.goes_to("/uitkomst");
    her.get("/uitkomst")
        .await
        .shows("Je krijgt nu geen kinderopvangtoeslag. Je opleiding verandert dat niet.")
        .shows("Je partner werkt niet");
}

#[tokio::test]
async fn months_without_work_are_asked_and_never_invented() {
    let site = Site::open().await;
    let mut her = site.browser();
    outcome(&mut her).await;
    let last_day = |month| {
        [("last_day-day", "30"), ("last_day-month", month), ("last_day-year", "2026"), ("stop", "yes")]
    };
    // A whole month lies between: May. What comes in then is asked, and without it no month is shown.
    her.post("/check/laatste-dag", &last_day("4")).await.goes_to("/check/zonder-werk");
    her.get("/uitkomst")
        .await
        .expect(200)
        .shows("href=\"/check/zonder-werk\"><span class=\"nl-button__label\"");
    her.post("/check/zonder-werk", &[("net_between", "")]).await.expect(422);
    let nothing = [("net_between", "0"), ("gross_between", "0")];
    her.post("/check/zonder-werk", &nothing).await.goes_to("/uitkomst");
    her.get("/uitkomst").await.shows("Zonder ons kom je");
    // Work that ends anyway ends in the other life too.
    her.post("/check/stoppen", &[("stop", "anyway")]).await.goes_to("/uitkomst");
    her.get("/uitkomst").await.shows("Dat komt niet door je opleiding.");
    her.get("/check/zonder-werk").await.shows("Hoeveel geld krijg je per maand als je werk stopt?");
}

#[tokio::test]
async fn another_day_is_tried_without_changing_an_answer() {
    let site = Site::open().await;
    let mut her = site.browser();
    let plan = outcome(&mut her).await;
    let longer = her.get("/uitkomst?werk=3&begin=0").await.expect(200);
    assert!(longer.has("je laatste werkdag is 31 augustus 2026"), "{}", longer.text());
    assert_ne!(amounts(&longer), amounts(&plan));
    let later = her.get("/uitkomst?werk=0&begin=1").await.expect(200);
    // Work goes on up to the later start: no month without an answer comes between.
    assert!(later.has("je laatste werkdag is 30 juni 2026, je begint op 1 juli 2026"), "{}", later.text());
    assert_eq!(amounts(&later).len(), amounts(&plan).len());
    her.get("/uitkomst?werk=door").await.shows("je blijft werken").shows("Je houdt je kinderopvangtoeslag");
    for nonsense in ["?werk=99", "?begin=-1", "?werk=x&begin="] {
        let same = her.get(&format!("/uitkomst{nonsense}")).await.expect(200);
        assert_eq!(amounts(&same), amounts(&plan), "{nonsense}");
    }
    assert_eq!(amounts(&her.get("/uitkomst").await), amounts(&plan));
}

/// Pages of the first part for somebody alone without children: who works and stops, and who does not work.
#[tokio::test]
async fn the_check_is_short_for_who_is_alone() {
    let site = Site::open().await;
    for (work, most) in [("yes", 9), ("no", 7)] {
        let mut them = site.browser();
        let mut answers: Vec<(&str, &str)> = ANSWERS.iter().flat_map(|it| it.1.iter().copied()).collect();
        for answer in &mut answers {
            match answer.0 {
                "work" => answer.1 = work,
                "count" => answer.1 = "0",
                _ => {}
            }
        }
        let (mut path, mut pages) = ("/check/werk".to_owned(), 0);
        while path != "/uitkomst" {
            pages += 1;
            path = them.post(&path, &answers).await.expect(303).location;
        }
        assert_eq!(pages, most, "work: {work}");
    }
}
