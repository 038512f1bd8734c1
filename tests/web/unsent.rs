//! What is typed and not sent: a sign-in that ended, a language that changes, a page that is left, two windows.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use domain::actor::Role;
use proptest::prelude::*;
use store::casework::drafts::Fields;
use web::questions::merge::{basis, merge};

use crate::{
    browser::{Browser, Page},
    support::Site,
};

const NEEDS: &str = "/aanvraag/vragen/nodig";
const PERSON: &str = "/aanvraag/vragen/ik";
const BACK: &str = "staat er weer";

async fn begun<'a>(site: &'a Site, address: &str) -> Browser<'a> {
    let account = site.add_applicant(address).await;
    let mut browser = site.signed_in(&account).await;
    browser.post("/aanvraag/begin", &[]).await.goes_to("/aanvraag");
    browser
}

fn basis_of(page: &Page) -> String {
    page.between("name=\"basis\" value=\"", "\"").expect("a page that says what it was made from")
}

#[tokio::test]
async fn a_form_that_is_sent_after_the_sign_in_ended_is_there_again() {
    let site = Site::open().await;
    let mut her = begun(&site, "sanne@voorbeeld.example").await;
    her.get(PERSON).await.expect(200);
    her.cookies.remove("sessie");
    let typed = [("first_name", "Sanne"), ("street", "Lange straat 12 <b>"), ("sleutel", "x")];
    her.post(PERSON, &typed).await.goes_to(&format!("/inloggen?naar={PERSON}"));
    her.get(&format!("/inloggen?naar={PERSON}")).await.shows("We hebben bewaard wat je typte");
    her.post("/inloggen", &[("email", "sanne@voorbeeld.example"), ("naar", PERSON)]).await.expect(303);
    let code = site.code().await;
    let next = her.post("/inloggen/code", &[("code", &code)]).await.expect(303).location;
    assert!(next.ends_with(PERSON), "{next}");
    let page = her.get(PERSON).await.expect(200).shows(BACK).shows("value=\"Sanne\"");
    assert!(page.has("Lange straat 12 &#60;b&#62;"), "{}", page.text());
    // Reading it again loses nothing; sending it does away with it.
    her.get(PERSON).await.shows(BACK);
    her.post(PERSON, &typed[..2]).await.expect(422);
    assert!(!her.get(PERSON).await.shows("value=\"Sanne\"").has(BACK));
}

#[tokio::test]
async fn somebody_else_at_the_same_browser_sees_nothing_of_it() {
    let site = Site::open().await;
    let mut her = begun(&site, "sanne@voorbeeld.example").await;
    her.get(PERSON).await.expect(200);
    her.post(&format!("/getypt?voor={PERSON}"), &[("first_name", "Sanne")]).await.expect(204);
    her.get(PERSON).await.shows("value=\"Sanne\"");
    let mut him = begun(&site, "tom@voorbeeld.example").await;
    him.cookies.insert("getypt".to_owned(), her.cookies["getypt"].clone());
    assert!(!him.get(PERSON).await.expect(200).has("Sanne"));
    // Signing out leaves nothing behind.
    let kept = her.cookies["getypt"].clone();
    her.post("/uitloggen", &[]).await.expect(303);
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut again = site.signed_in(&account).await;
    again.cookies.insert("getypt".to_owned(), kept);
    assert!(!again.get(PERSON).await.expect(200).has("value=\"Sanne\""));
}

#[tokio::test]
async fn another_language_keeps_what_was_typed() {
    let site = Site::open().await;
    let mut her = begun(&site, "sanne@voorbeeld.example").await;
    let page = her.get(PERSON).await.expect(200);
    let via = page.between("formaction=\"", "taal=nl\"").expect("a button that takes the form along");
    let typed = [("first_name", "Sanne"), ("actie", "taal")];
    her.post(&format!("{via}taal=en"), &typed).await.goes_to(PERSON);
    her.get(PERSON).await.shows("value=\"Sanne\"").shows("First name").shows("is back");
    let thrown = her.post(&format!("/getypt/weg?voor={PERSON}&naar={PERSON}"), &[]).await.goes_to(PERSON);
    assert!(thrown.headers.get("set-cookie").is_none());
    assert!(!her.get(PERSON).await.has("Sanne"));
    // In the quick check nothing is kept by the fund: the browser keeps it.
    let mut guest = site.browser();
    let hours = guest.post("/check/werk", &[("work", "yes")]).await.expect(303).location;
    let page = guest.get(&hours).await.expect(200);
    let via = page.between("formaction=\"", "taal=nl\"").expect("a button that takes the form along");
    let typed = [("hours", "dertig"), ("actie", "taal")];
    guest.post(&format!("{via}taal=en"), &typed).await.goes_to(&hours);
    guest.get(&hours).await.shows("value=\"dertig\"").shows("hours");
    assert!(!guest.cookies.contains_key("getypt"));
}

#[tokio::test]
async fn what_is_kept_has_bounds_and_no_secrets() {
    let site = Site::open().await;
    let mut her = begun(&site, "sanne@voorbeeld.example").await;
    for (voor, fields) in [
        ("https://elders.example/", [("first_name", "Sanne")]),
        ("/inloggen/code", [("x", "1")]),
        ("/check/werk", [("hours", "3")]),
        (PERSON, [("code", "123456")]),
        (PERSON, [("first_name", "")]),
    ] {
        her.post(&format!("/getypt?voor={voor}"), &fields).await.expect(204);
        assert!(!her.cookies.contains_key("getypt"), "{voor} {fields:?}");
    }
    let long = "x".repeat(70_000);
    her.post(&format!("/getypt?voor={PERSON}"), &[("street", &long)]).await.expect(413);
    // Strangers keep only so many, each with a browser of their own.
    for number in 0..30 {
        let mut stranger = site.browser();
        stranger.post(PERSON, &[("first_name", &number.to_string())]).await.expect(303);
    }
    let kept = site.app.db.execute_for_tests("delete from unsent_form").await.unwrap();
    assert_eq!(kept, 20);
    // And of somebody who is signed in the newest only.
    let account = site.add_applicant("tom@voorbeeld.example").await;
    for number in 0..25 {
        let mut him = site.signed_in(&account).await;
        him.post(&format!("/getypt?voor=/x{number}"), &[("why", "x")]).await.expect(204);
    }
    assert_eq!(site.app.db.execute_for_tests("delete from unsent_form").await.unwrap(), 20);
}

#[tokio::test]
async fn a_sign_in_that_grew_old_keeps_what_was_typed_for_its_person_only() {
    let site = Site::open().await;
    let mut her = begun(&site, "sanne@voorbeeld.example").await;
    her.get(PERSON).await.expect(200);
    site.app.db.execute_for_tests("update session set seen_at = '2020-01-01 00:00:00+00:00'").await.unwrap();
    her.post(PERSON, &[("first_name", "Sanne")]).await.goes_to(&format!("/inloggen?naar={PERSON}"));
    let kept = her.cookies["getypt"].clone();
    // Whoever signs in at the same browser sees nothing of it.
    let mut him = begun(&site, "tom@voorbeeld.example").await;
    him.cookies.insert("getypt".to_owned(), kept.clone());
    assert!(!him.get(PERSON).await.expect(200).has("value=\"Sanne\""));
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut again = site.signed_in(&account).await;
    again.cookies.insert("getypt".to_owned(), kept);
    again.get(PERSON).await.shows(BACK).shows("value=\"Sanne\"");
}

#[tokio::test]
async fn a_form_is_for_who_opened_it() {
    let site = Site::open().await;
    let mut her = begun(&site, "sanne@voorbeeld.example").await;
    let key = her.get(PERSON).await.between("name=\"sleutel\" value=\"", "\"").unwrap();
    let mut him = begun(&site, "tom@voorbeeld.example").await;
    let hers = [("first_name", "Sanne"), ("sleutel", key.as_str())];
    him.post(PERSON, &hers).await.expect(409);
    him.post(&format!("/getypt?voor={PERSON}"), &hers).await.expect(204);
    assert!(!him.get(PERSON).await.has("Sanne"));
    her.post(PERSON, &hers).await.expect(422).shows("value=\"Sanne\"");
}

#[tokio::test]
async fn a_page_of_staff_leads_back_after_signing_in_and_words_are_kept_from_who_was_first() {
    let site = Site::open().await;
    let mut rosa = site.staff_browser(Role::Reviewer, "Rosa").await;
    rosa.cookies.remove("sessie");
    rosa.get("/werk").await.goes_to("/medewerkers/inloggen?naar=/werk");
    rosa.page = "/werk/0".to_owned();
    rosa.post("/werk/0/beoordelen", &[("reason", "Lang verhaal")])
        .await
        .goes_to("/medewerkers/inloggen?naar=/werk/0");
    assert!(rosa.cookies.contains_key("getypt"));
    rosa.get("/medewerkers/inloggen?naar=/werk/0").await.shows("name=\"naar\" value=\"/werk/0\"");
    // Somebody sent the application meanwhile: the page says so, and the words are kept.
    let mut her = begun(&site, "sanne@voorbeeld.example").await;
    her.apply_on().await;
    let late = her.upload("/aanvraag/papieren/payslip", &[]).await;
    assert!(late.status.as_u16() < 500);
    let gone = "/aanvraag/papier/00000000-0000-7000-8000-000000000000/weg";
    her.post(gone, &[("why", "x")]).await.expect(404);
    assert!(!her.cookies.contains_key("getypt"));
}

#[tokio::test]
async fn two_windows_each_keep_what_they_changed() {
    let site = Site::open().await;
    let mut one = begun(&site, "sanne@voorbeeld.example").await;
    let needs = |tuition: &'static str, laptop: &'static str| {
        [("tuition", tuition), ("laptop", laptop), ("actie", "later")]
    };
    let empty = basis_of(&one.get(NEEDS).await.expect(200));
    let with = |fields: [(&'static str, &'static str); 3], basis: &str| -> Vec<(String, String)> {
        let mut all: Vec<_> = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        all.push(("basis".to_owned(), basis.to_owned()));
        all
    };
    let send = async |browser: &mut Browser<'_>, fields: Vec<(String, String)>| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
        browser.post(NEEDS, &fields).await
    };
    send(&mut one, with(needs("4500", "900"), &empty)).await.expect(303);
    let both = basis_of(&one.get(NEEDS).await.shows("value=\"4500\""));
    send(&mut one, with(needs("4.200", "900"), &both)).await.expect(303);
    send(&mut one, with(needs("4500", "950"), &both)).await.expect(303);
    one.get(NEEDS).await.shows("value=\"4.200\"").shows("value=\"950\"");
    // Both changed the same: the second is asked, and what it typed stands there.
    let asked = send(&mut one, with(needs("4.300", "900"), &both)).await.expect(422);
    let asked = asked.shows("in een ander venster veranderd in: 4.200").shows("value=\"4.300\"");
    let asked = asked.shows("value=\"950\"");
    one.get(NEEDS).await.shows("value=\"4.200\"");
    send(&mut one, with(needs("4.300", "950"), &basis_of(&asked))).await.expect(303);
    one.get(NEEDS).await.shows("value=\"4.300\"").shows("value=\"950\"");
}

#[tokio::test]
async fn what_is_put_back_takes_no_newer_answer_away() {
    let site = Site::open().await;
    let mut her = begun(&site, "sanne@voorbeeld.example").await;
    her.post(NEEDS, &[("tuition", "4500"), ("laptop", "900"), ("actie", "later")]).await.expect(303);
    let basis = basis_of(&her.get(NEEDS).await);
    let typed = [("tuition", "4500"), ("laptop", "1000"), ("basis", basis.as_str())];
    her.post(&format!("/getypt?voor={NEEDS}"), &typed).await.expect(204);
    // On her telephone she saves something else meanwhile.
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut phone = site.signed_in(&account).await;
    let saved = [("tuition", "5000"), ("laptop", "900"), ("basis", basis.as_str()), ("actie", "later")];
    phone.post(NEEDS, &saved).await.expect(303);
    her.get(NEEDS).await.shows(BACK).shows("value=\"5000\"").shows("value=\"1000\"");
    // What was emptied is not put back.
    her.post(&format!("/getypt?voor={NEEDS}"), &[("tuition", ""), ("basis", basis.as_str())])
        .await
        .expect(204);
    assert!(!her.get(NEEDS).await.has(BACK));
}

#[tokio::test]
async fn after_half_a_day_it_is_gone() {
    let site = Site::open().await;
    let mut her = begun(&site, "sanne@voorbeeld.example").await;
    her.post(&format!("/getypt?voor={PERSON}"), &[("first_name", "Sanne")]).await.expect(204);
    let tx = site.app.db.begin().await.unwrap();
    let now = site.app.clock.moment();
    store::people::unsent::sweep(&tx, now + store::people::unsent::KEPT - TimeDelta::minutes(1))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    her.get(PERSON).await.shows("value=\"Sanne\"");
    let tx = site.app.db.begin().await.unwrap();
    store::people::unsent::sweep(&tx, now + store::people::unsent::KEPT + TimeDelta::minutes(1))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert!(!her.get(PERSON).await.has("Sanne"));
}

fn some_fields() -> impl Strategy<Value = Fields> {
    let names = prop::sample::select(vec!["amount", "laptop", "start-day", "start-month"]);
    prop::collection::btree_map(names.prop_map(str::to_owned), "[0-9]{0,2}", 0..4)
}

proptest! {
    /// Whoever changed nothing takes nothing away; whoever is alone has it all; nothing is made up.
    #[test]
    fn merging_makes_up_nothing(was in some_fields(), saved in some_fields(), typed in some_fields()) {
        let questions = ["amount", "laptop", "start"].map(str::to_owned);
        let filled = |it: &Fields| -> BTreeMap<String, String> {
            it.iter().filter(|it| !it.1.is_empty()).map(|(a, b)| (a.clone(), b.clone())).collect()
        };
        let alone = merge(&was, &typed, &basis(&was), &questions);
        prop_assert_eq!((filled(&alone.fields), alone.disputed), (filled(&typed), vec![]));
        let idle = merge(&saved, &was, &basis(&was), &questions);
        prop_assert_eq!((filled(&idle.fields), idle.disputed), (filled(&saved), vec![]));
        let both = merge(&saved, &typed, &basis(&was), &questions);
        for (name, value) in &both.fields {
            prop_assert!(saved.get(name) == Some(value) || typed.get(name) == Some(value));
        }
    }
}
