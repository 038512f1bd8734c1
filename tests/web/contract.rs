//! A contract that can be read and kept before it is signed.

use crate::demo::{enter, filled};

#[tokio::test]
async fn a_contract_is_read_in_five_parts_and_kept_before_it_is_signed() {
    let (site, _folder) = filled(0).await;
    let mut grace = enter(&site, "grace@voorbeeld.example", "/mijn").await;
    let contract = grace.get("/mijn").await.link("/mijn/overeenkomst/0");
    // € 4,200 in 36 months: 116.67, and the last one takes what is left.
    let page = grace.get(&format!("{contract}?taal=en")).await.expect(200);
    for part in ["What do you get?", "What do you pay?", "When do you not pay?", "When does it stop?"] {
        assert!(page.has(part), "{part}: {}", page.text());
    }
    let page = page.shows("€ 116.67 a month").shows("36 months").shows("Can you change your mind?");
    let pdf = format!("{contract}/pdf");
    page.shows("annual percentage rate (JKP) is 0%").shows("Your family does not have to pay").shows(&pdf);
    let file = grace.get(&pdf).await.expect(200);
    assert!(file.bytes.starts_with(b"%PDF-"));
    assert_eq!(file.headers["content-type"], "application/pdf");
    assert!(file.headers["content-disposition"].to_str().unwrap().contains("attachment"));
    // Nobody else's.
    let mut lotte = enter(&site, "lotte@voorbeeld.example", "/mijn").await;
    lotte.get(&pdf).await.expect(404);
    // Once signed it is the signed copy.
    grace.post(&format!("{contract}/code"), &[]).await.expect(303);
    let code = site.code().await;
    let offer = grace.get(&contract).await.between("name=\"aanbod\" value=\"", "\"").unwrap();
    let yes = ["points-repay", "points-free", "points-right"].map(|it| (it, "ja"));
    let fields = [&yes[..], &[("code", code.as_str()), ("aanbod", offer.as_str())]].concat();
    grace.post(&contract, &fields).await.goes_to(&contract);
    let copy = grace.get(&pdf).await.expect(303).location;
    assert!(copy.starts_with("/papier/"), "{copy}");
    grace.get(&copy).await.expect(200);
}
