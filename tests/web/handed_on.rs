//! Work that nobody goes on with: drafts that are not sent, and cases whose reviewer cannot go on.

use domain::actor::Role;
use store::{casework::workload, people::accounts};
use web::jobs::day;

use crate::{
    browser::Browser,
    demo::{enter, filled},
    support::Site,
};

async fn day_of(site: &Site, day: &str) {
    site.set_day(day);
    day::daily(&site.app).await.unwrap();
}

/// How many messages of a kind were written to an address.
async fn told(site: &Site, kind: &str, to: &str) -> u64 {
    let mine = format!("update outbox set kind = kind where kind = '{kind}' and recipient = '{to}'");
    site.app.db.execute_for_tests(&mine).await.unwrap()
}

const NEW: &str = "nieuw@voorbeeld.example";

/// Reminded after 14 and 35 days, and emptied after 56 (rules/fund.toml).
#[tokio::test]
async fn a_draft_that_nobody_sends_is_reminded_of_twice_and_then_emptied() {
    let site = Site::open().await;
    let mut her = site.browser();
    her.sign_in(NEW).await.goes_to("/mijn");
    her.post("/aanvraag/begin", &[]).await.goes_to("/aanvraag");
    let typed = [("first_name", "Sanne"), ("last_name", "de Vries")];
    her.post("/aanvraag/vragen/ik", &typed).await.expect(422);
    for (day, waits, gone) in [
        ("2026-03-15", 0, 0),
        ("2026-03-16", 1, 0),
        ("2026-04-05", 1, 0),
        ("2026-04-06", 2, 0),
        ("2026-04-26", 2, 0),
    ] {
        day_of(&site, day).await;
        let found = (told(&site, "draft-waits", NEW).await, told(&site, "draft-removed", NEW).await);
        assert_eq!(found, (waits, gone), "{day}");
    }
    let mail = site.mail().await;
    let last = mail.iter().rfind(|it| it.1 == "Je aanvraag is nog niet opgestuurd").unwrap();
    assert!(last.2.contains("27 april 2026"), "{}", last.2);
    day_of(&site, "2026-04-27").await;
    assert_eq!(told(&site, "draft-removed", NEW).await, 1);
    her.sign_in(NEW).await.goes_to("/mijn");
    let left = "update \"case\" set stage = stage where cast(draft as text) like '%Sanne%'";
    assert_eq!(site.app.db.execute_for_tests(left).await.unwrap(), 0, "nothing of what she typed is left");
    her.get("/mijn").await.expect(200).shows("/aanvraag/begin");
    her.post("/aanvraag/begin", &[]).await.goes_to("/aanvraag");
    day_of(&site, "2026-04-28").await;
    assert_eq!(told(&site, "draft-removed", NEW).await, 1);
}

/// Whoever goes on starts the days anew; whoever was never reminded loses nothing.
#[tokio::test]
async fn a_draft_is_emptied_only_when_its_person_was_reminded_in_time() {
    let site = Site::open().await;
    let mut her = site.browser();
    her.sign_in(NEW).await.goes_to("/mijn");
    her.post("/aanvraag/begin", &[]).await.goes_to("/aanvraag");
    // No day's work was done for a long time.
    day_of(&site, "2026-08-01").await;
    assert_eq!((told(&site, "draft-waits", NEW).await, told(&site, "draft-removed", NEW).await), (1, 0));
    day_of(&site, "2026-08-21").await;
    assert_eq!(told(&site, "draft-removed", NEW).await, 0);
    her.sign_in(NEW).await.goes_to("/mijn");
    her.post("/aanvraag/vragen/ik", &[("first_name", "Sanne")]).await.expect(422);
    day_of(&site, "2026-08-22").await;
    assert_eq!(told(&site, "draft-removed", NEW).await, 0, "she went on");
}

async fn version_of(reviewer: &mut Browser<'_>, case: &str) -> String {
    reviewer.get(case).await.expect(200).between("name=\"versie\" value=\"", "\"").unwrap()
}

#[tokio::test]
async fn a_case_goes_to_a_colleague_who_declares_anew() {
    let (site, _folder) = filled(0).await;
    let mut rosa = enter(&site, "rosa@techedufonds.example", "/vandaag").await;
    let mut karim = enter(&site, "karim@techedufonds.example", "/vandaag").await;
    let case = rosa.get("/werk?q=Hanna").await.link("/werk/0");
    let page = rosa.get(&case).await.shows("Draag deze aanvraag over aan een collega");
    assert!(!karim.get(&case).await.has("Draag deze aanvraag over aan een collega"));
    let choice = page.between("id=\"aan\" name=\"aan\">", "</select>").unwrap();
    let of_karim = choice.split("<option value=\"").find(|it| it.contains("Karim")).unwrap();
    let to = of_karim.split('"').next().unwrap().to_owned();
    let give = format!("{case}/overdragen");
    let version = version_of(&mut rosa, &case).await;
    // Nobody chosen, somebody who does not exist, and a colleague who does not have it.
    rosa.post(&give, &[("versie", &version)]).await.expect(422);
    let nobody = "00000000-0000-7000-8000-000000000000";
    rosa.post(&give, &[("versie", &version), ("aan", nobody)]).await.expect(422);
    karim.post(&give, &[("versie", &version), ("aan", &to)]).await.expect(422);
    rosa.post(&give, &[("versie", &version), ("aan", &to)]).await.goes_to(&case);
    rosa.post(&give, &[("versie", &version), ("aan", &to), ("x", "1")]).await.expect(409);
    karim.get(&case).await.shows("Ken je de aanvrager");
    karim.get("/werk?lijst=mijn").await.shows("Hanna");
}

#[tokio::test]
async fn who_leaves_hands_the_work_over_first() {
    let (site, _folder) = filled(0).await;
    let db = &site.app.db;
    let mut mei = enter(&site, "mei@techedufonds.example", "/beheer").await;
    let all = accounts::list_staff(db).await.unwrap();
    let rosa = all.iter().find(|it| it.name.starts_with("Rosa") && it.role == Role::Reviewer).unwrap();
    let before = workload::load(db, rosa.id).await.unwrap();
    assert!(0 < before.cases);
    let path = format!("/beheer/gebruikers/{}", rosa.id);
    let page = mei.get(&path).await.shows("Wie gaat ermee verder?").shows("Karim");
    mei.post(&path, &[("actief", "nee")]).await.expect(422).shows("Kies een collega");
    let to = page
        .text()
        .split("name=\"aan\"")
        .nth(1)
        .and_then(|it| it.split('"').find(|it| it.len() == 36))
        .map(str::to_owned);
    mei.post(&path, &[("actief", "nee"), ("aan", &to.unwrap())]).await.goes_to(&path);
    mei.get(&path).await.shows("Gesloten");
    let after = workload::load(db, rosa.id).await.unwrap();
    assert_eq!(after.grievances, 0);
    assert!(after.cases < before.cases, "{after:?}");
    site.assert_books().await;
}

#[tokio::test]
async fn an_objection_of_who_leaves_goes_back_and_the_log_says_so() {
    let (site, _folder) = filled(0).await;
    let mut mei = enter(&site, "mei@techedufonds.example", "/beheer").await;
    let mut nadia = enter(&site, "nadia@techedufonds.example", "/vandaag").await;
    let one = nadia.get("/bezwaren").await.link("/bezwaren/0");
    nadia.post(&format!("{one}/aannemen"), &[]).await.goes_to(&one);
    let case = nadia.get(&one).await.link("/werk/0");
    let all = accounts::list_staff(&site.app.db).await.unwrap();
    let her = all.iter().find(|it| it.name.starts_with("Nadia")).unwrap();
    let colleague = all.iter().find(|it| it.name.starts_with("Karim")).unwrap();
    let path = format!("/beheer/gebruikers/{}", her.id);
    let to = colleague.id.to_string();
    mei.post(&path, &[("actief", "nee"), ("aan", &to)]).await.goes_to(&path);
    assert_eq!(workload::load(&site.app.db, her.id).await.unwrap().grievances, 0);
    let mut karim = enter(&site, "karim@techedufonds.example", "/vandaag").await;
    karim.get(&case).await.shows("Bezwaar teruggelegd, omdat een account is gesloten. Door: Mei");
}
