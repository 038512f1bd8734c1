//! Money that is tied to the training, and a payout that is split.

use crate::{
    browser::Browser,
    demo::{enter, filled},
};

/// Her first payout that waits for attendance.
async fn waiting(anneke: &mut Browser<'_>) -> String {
    let list = anneke.get("/geld/uitbetalingen?stand=planned").await.expect(200).text();
    let rows = list.split("<tr>").skip(1);
    let row = rows.into_iter().find(|it| it.contains("de opleiding volgde")).expect("one waits");
    let id = row.split("href=\"/geld/uitbetalingen/").nth(1).unwrap().split('"').next().unwrap();
    format!("/geld/uitbetalingen/{id}")
}

fn fact(kind: &'static str, day: &'static str, month: &'static str) -> Vec<(&'static str, &'static str)> {
    let on = [("on-day", day), ("on-month", month), ("on-year", "2026")];
    [&[("kind", kind), ("evidence", "Mail van de school")], &on[..]].concat()
}

#[tokio::test]
async fn a_month_is_paid_once_a_reviewer_registered_the_one_before() {
    let (site, _folder) = filled(0).await;
    let mut anneke = enter(&site, "anneke@techedufonds.example", "/geld").await;
    let mut rosa = enter(&site, "rosa@techedufonds.example", "/vandaag").await;
    let payout = waiting(&mut anneke).await;
    anneke.get(&payout).await.expect(200).shows("Wacht tot een beoordelaar vastlegt");
    anneke.release(&payout).await.expect(422).shows("Wacht tot een beoordelaar vastlegt");

    let case = rosa.get("/werk?q=Amrani").await.link("/werk/0");
    let here = format!("{case}/opleiding");
    rosa.get(&case).await.shows("Betalingen die wachten").shows(&here);
    rosa.get(&here).await.expect(200).shows("Presentielijst van de school");
    // Nothing chosen, a month to come, one before the training, and no word of where it shows.
    rosa.post(&here, &[]).await.expect(422);
    rosa.post(&here, &fact("attended", "1", "4")).await.expect(422).shows("Mail van de school");
    let long_ago = [&fact("attended", "1", "10")[..4], &[("on-year", "2025")]].concat();
    rosa.post(&here, &long_ago).await.expect(422).shows("In die maand was er geen opleiding");
    rosa.post(&here, &fact("attended", "27", "2")[2..]).await.expect(422);

    let shown = rosa.get(&here).await;
    let missing = shown.between("iemand in ", " de opleiding volgde").expect("a month that is missing");
    assert_eq!(missing, "maart 2026");
    // The demo's day moves through that month, which then can be registered: not before its twentieth day.
    let days = async |browser: &mut Browser<'_>, days: usize| {
        for _ in 0..days {
            browser.post("/demo/dag", &[("stap", "dag"), ("terug", "/geld")]).await.goes_to("/geld");
        }
    };
    days(&mut anneke, 17).await;
    rosa.post(&here, &fact("attended", "3", "3")).await.expect(422).shows("vanaf 20 maart 2026");
    days(&mut anneke, 14).await;
    rosa.get("/werk/navragen").await.expect(200).shows("Amrani").shows("maart 2026");
    rosa.post(&here, &fact("attended", "31", "3")).await.goes_to(&here);
    rosa.post(&here, &fact("attended", "1", "3")).await.goes_to(&here);
    rosa.get(&here).await.shows("maart 2026");
    rosa.get(&case).await.shows("(Volgde de opleiding in deze maand, maart 2026)");
    anneke.release(&payout).await.goes_to(&payout);
    anneke.get(&payout).await.shows("Vrijgegeven");
    let off = rosa.get(&here).await.between("action=\"/werk/", "/intrekken").unwrap();
    let off = format!("/werk/{off}/intrekken");
    rosa.post(&off, &[]).await.goes_to(&here);
    rosa.post(&off, &[]).await.goes_to(&here);
    site.assert_books().await;
}

#[tokio::test]
async fn a_payout_is_split_and_wrong_input_loses_nothing() {
    let (site, _folder) = filled(0).await;
    let mut anneke = enter(&site, "anneke@techedufonds.example", "/geld").await;
    let payout = waiting(&mut anneke).await;
    let split = format!("{payout}/splitsen");
    let page = anneke.get(&split).await.expect(200).shows("De uitbetaling is nu € 500");
    let version = page.between("name=\"versie\" value=\"", "\"").unwrap();
    let on = [("due-day", "15"), ("due-month", "4"), ("due-year", "2026"), ("versie", &version)];
    let with = |part: &'static str, why: &'static str| [&[("part", part), ("why", why)], &on[..]].concat();
    anneke.post(&split, &with("500", "op verzoek")).await.expect(422).shows("op verzoek");
    anneke.post(&split, &with("200", "")).await.expect(422).shows("value=\"200\"");
    // Good Friday 2026: TARGET is closed.
    let closed = [&with("200", "op verzoek")[..], &[("due-day", "3")]].concat();
    let closed: Vec<_> = closed.into_iter().filter(|it| *it != ("due-day", "15")).collect();
    let refused = anneke.post(&split, &closed).await.expect(422);
    refused.shows("Op deze dag betalen banken niet").shows("2 april 2026").shows("7 april 2026");
    let before = anneke.get("/geld/uitbetalingen?stand=committed").await.between("<tfoot>", "</tfoot>");
    anneke.post(&split, &with("200", "op verzoek")).await.goes_to(&payout);
    anneke.get(&payout).await.shows("€ 300");
    // The same form again finds a payout that changed.
    anneke.post(&split, &[&with("100", "op verzoek")[..], &[("x", "1")]].concat()).await.expect(422);
    let after = anneke.get("/geld/uitbetalingen?stand=committed").await.between("<tfoot>", "</tfoot>");
    assert_eq!(before, after, "what is promised stays the same");
}
