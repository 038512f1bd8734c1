//! Every figure of the overview opens a list that comes to it, and the books say the same.

use domain::ledger::Account as Book;
use store::{
    ledger::books,
    reports::account_moves::{self, BankFlow, Moves},
};

use crate::{
    browser::Browser,
    demo::{enter, filled},
};

/// The figures of a page that lead somewhere: what they are called, the address and the figure.
fn tiles(body: &str) -> Vec<(String, String, String)> {
    let between = |text: &str, from: &str, until: &str| -> Option<String> {
        let rest = &text[text.find(from)? + from.len()..];
        Some(rest[..rest.find(until)?].to_owned())
    };
    let rows = body.split("<dt>").skip(1).filter_map(|row| {
        let label = row.split("</dt>").next()?.to_owned();
        let path = between(row, "href=\"", "\"")?.replace("&amp;", "&").replace("&#38;", "&");
        Some((label, path, between(row, "\">", "</a>")?))
    });
    rows.collect()
}

/// The texts of the cells between two marks of a page.
fn cells(text: &str) -> Vec<String> {
    let plain = |cell: &str| {
        let mut inside = false;
        let kept = cell.chars().filter(|it| {
            inside = (inside || *it == '<') && *it != '>';
            !inside && *it != '>'
        });
        kept.collect::<String>().trim().to_owned()
    };
    text.split("<td").skip(1).map(|it| plain(it.split_once('>').map_or(it, |cell| cell.1))).collect()
}

/// What the list behind a figure comes to stands below it, or how many it has above it.
async fn leads_to_its_sum(anneke: &mut Browser<'_>, (label, path, figure): &(String, String, String)) {
    let page = anneke.get(path).await.expect(200);
    let is_nothing = matches!(figure.as_str(), "€ 0" | "0");
    if figure.contains('€') {
        match page.between("<tfoot>", "</tfoot>").map(|it| cells(&it)) {
            Some(found) => assert!(found.contains(figure), "{label} is {figure}, {path} says {found:?}"),
            None => assert!(is_nothing, "{label} is {figure}, and {path} has no list"),
        }
        return;
    }
    match page.between("<caption", "</caption>") {
        Some(found) => {
            let numbers: Vec<&str> = found.split(|it: char| !it.is_ascii_digit()).collect();
            assert!(numbers.contains(&figure.as_str()), "{label} is {figure}, {path} says {found}");
        }
        None => assert!(is_nothing, "{label} is {figure}, and {path} has no list"),
    }
}

#[tokio::test]
async fn every_tile_opens_a_list_that_sums_to_it() {
    let (site, _folder) = filled(60).await;
    let mut anneke = enter(&site, "anneke@techedufonds.example", "/geld").await;
    for _ in 0..3 {
        let body = anneke.get("/geld").await.expect(200).text();
        let found = tiles(&body);
        assert!(8 <= found.len(), "{found:?}");
        for tile in &found {
            leads_to_its_sum(&mut anneke, tile).await;
        }
        let ages = anneke.get("/geld/ouderdom").await.expect(200).text();
        for row in ages.split("<th scope=\"row\">").skip(1).filter(|it| it.contains("?vak=")) {
            let part =
                |from: &str, until: &str| row.split(from).nth(1)?.split(until).next().map(str::to_owned);
            let figure = part("class=\"num\">", "</td>").unwrap();
            let path = part("href=\"", "\"").unwrap();
            leads_to_its_sum(&mut anneke, &("ageing".to_owned(), path, figure)).await;
        }
        let mut all = 0;
        for flow in BankFlow::ALL {
            let which = Moves { flow: Some(flow), ..Moves::of(Book::Bank) };
            all += account_moves::total(&site.app.db, which).await.unwrap();
        }
        let balances = books::balances(&site.app.db, None).await.unwrap();
        assert_eq!(all, books::of(&balances, Book::Bank), "whatever moves over the bank has a reason");
        anneke.post("/demo/dag", &[("stap", "maand"), ("terug", "/geld")]).await.goes_to("/geld");
    }
    site.assert_books().await;
}

/// What is released and not paid is what the books say is on its way; what is open is what is due.
#[tokio::test]
async fn the_lists_agree_with_the_accounts_of_the_books() {
    let (site, _folder) = filled(60).await;
    let mut anneke = enter(&site, "anneke@techedufonds.example", "/geld").await;
    let planned = anneke.get("/geld/uitbetalingen?stand=planned").await.text();
    for row in planned.split("href=\"/geld/uitbetalingen/").skip(1) {
        anneke.release(&format!("/geld/uitbetalingen/{}", row.split('"').next().unwrap())).await;
    }
    let balances = books::balances(&site.app.db, None).await.unwrap();
    let euro = |cents| web::words::format::cents(web::words::lang::Lang::Nl, cents);
    for (path, cents) in [
        ("/geld/uitbetalingen?stand=released", -books::of(&balances, Book::InTransit)),
        ("/geld/terugbetalen?open=ja", books::of(&balances, Book::Due)),
    ] {
        let page = anneke.get(path).await.expect(200);
        let foot = page.between("<tfoot>", "</tfoot>").unwrap();
        assert!(foot.contains(&euro(cents).replace('\u{a0}', " ")), "{path}: {foot} is not {cents}");
    }
}
