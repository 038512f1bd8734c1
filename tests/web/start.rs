//! The start, its examples, and being called back.

use domain::actor::Role;
use store::messages::call_requests;

use crate::support::Site;

/// Worked out with `techedufonds calc` for 2 March 2026: one child, 122 hours of € 10.50, € 31,200, work up to the day
/// before a training of six months: three months of € 1,229 are lost. 3,150 / 36 = 87.50; 5 % of 2,800 = 140; one and a
/// half times 6,000 = 9,000.
#[tokio::test]
async fn the_examples_are_what_the_rules_come_to_today() {
    let site = Site::open().await;
    site.set_day("2026-03-02");
    let mut guest = site.browser();
    let page = guest.get("/").await.expect(200);
    for shown in ["€ 3.687", "€ 15.387", "€ 200 per maand, 36 maanden", "€ 87,50", "€ 140", "€ 9.000"]
    {
        assert!(page.has(shown), "{shown}: {}", page.text());
    }
    for most in
        ["tot € 15.000", "tot € 1.200 per maand", "tot € 2.500 per maand", "tot € 1.500", "tot € 2.000"]
    {
        assert!(page.has(most), "{most}");
    }
    // The first question leads into the check.
    let next = guest.post("/check/werk", &[("work", "yes")]).await.expect(303).location;
    assert!(next.starts_with("/check/"), "{next}");
    guest.get("/").await.shows("checked");
    let drawing = guest.get("/").await.link("/vast/mother-");
    let drawing = guest.get(&drawing).await.expect(200);
    assert_eq!(drawing.headers["content-type"], "image/svg+xml");
}

#[tokio::test]
async fn whoever_asks_is_called_and_nothing_of_it_is_kept() {
    let site = Site::open().await;
    let mut guest = site.browser();
    let call = |name: &'static str, phone: &'static str| {
        [("name", name), ("phone", phone), ("topic", "check"), ("part_of_day", "morning")]
    };
    guest.get("/bel-mij").await.expect(200);
    guest.post("/bel-mij", &call("Samira", "12")).await.expect(422).shows("value=\"Samira\"");
    guest.post("/bel-mij", &call("Samira", "06 12 34 56 78")[..2]).await.expect(422).shows("06 12 34 56 78");
    guest.post("/bel-mij", &call("Samira", "06 12 34 56 78")).await.goes_to("/bel-mij?gevraagd=ja");
    guest.get("/bel-mij?gevraagd=ja").await.shows("We bellen je").shows("uiterlijk op");
    // The same number waits once, with what was said last.
    guest.post("/bel-mij", &call("Samira K", "0612345678")).await.expect(303);
    let mut rosa = site.staff_browser(Role::Reviewer, "Rosa").await;
    let list = rosa.get("/terugbellen").await.expect(200).shows("Samira K").shows("0612345678");
    site.staff_browser(Role::Manager, "Mei").await.get("/terugbellen").await.expect(403);
    // Strangers ask only so often.
    for number in 0..5 {
        guest
            .post(
                "/bel-mij",
                &[
                    ("name", "x"),
                    ("phone", &format!("061111111{number}")),
                    ("topic", "other"),
                    ("part_of_day", "any"),
                ],
            )
            .await;
    }
    let waiting = call_requests::count(&site.app.db).await.unwrap();
    assert!(waiting <= 5, "{waiting}");
    let done = list.link("/terugbellen/0");
    rosa.post(&done, &[]).await.goes_to("/terugbellen");
    rosa.post(&done, &[]).await.goes_to("/terugbellen");
    assert!(!rosa.get("/terugbellen").await.has("Samira"));
    assert_eq!(call_requests::count(&site.app.db).await.unwrap(), waiting - 1);
}

#[tokio::test]
async fn mails_come_in_the_language_that_was_chosen() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.apply().await;
    assert!(site.mail().await.last().unwrap().1.contains("aanvraag"));
    her.get("/mijn?taal=en").await.expect(200);
    her.post("/aanvraag/stoppen", &[("sure", "yes")]).await;
    let last = site.mail().await.pop().unwrap();
    assert!(last.1.contains("application"), "{}", last.1);
}

/// The outcome goes along as text, without the fund: by a mail of one's own and by a code.
#[tokio::test]
async fn the_outcome_can_be_taken_along() {
    let site = Site::open().await;
    site.set_day("2026-03-02");
    let mut guest = site.browser();
    let page = guest.check("/check/werk").await;
    let mail = page.link("mailto:?subject=Mijn%20uitkomst");
    assert!(mail.contains("body=") && mail.contains("%E2%82%AC%20") && !mail.contains('+'), "{mail}");
    let code = page.shows("Code met de uitkomst als tekst").link("/uitkomst/code");
    let code = guest.get(&code).await.expect(200);
    assert!(code.text().starts_with("<svg") && code.headers["content-type"] == "image/svg+xml");
}
