//! What somebody paid too much goes back to them.

use web::jobs::day;

use crate::{browser::Browser, support::Site};

const HERE: &str = "/mijn/tegoed";

/// What she has to her credit at the end is hers: she hears of it once, asks for it, and gets it. Only then it is over.
pub(crate) async fn given_back(site: &Site, her: &mut Browser<'_>, anneke: &mut Browser<'_>, id: &str) {
    assert!(!her.get("/mijn/terugbetalen").await.has("Je hebt een tegoed"));
    her.get(HERE).await.goes_to("/mijn/terugbetalen");
    let more =
        [("amount", "12,34"), ("on-day", "1"), ("on-month", "4"), ("on-year", "2028"), ("reference", "MEER")];
    let account = format!("/geld/rekening/{id}");
    anneke.post(&format!("{account}/ontvangst"), &more).await.goes_to(&account);
    day::daily(&site.app).await.unwrap();
    assert!(site.mail().await.iter().any(|it| it.1 == "Je hebt nog geld van ons tegoed"));
    her.get("/mijn/terugbetalen").await.shows("Je hebt een tegoed van € 12,34").shows(HERE);
    assert!(!her.get("/mijn").await.has("Bewijs dat je niets meer"), "the case waits for it");
    asked(her).await;
    paid(her, anneke, id).await;
    site.assert_books().await;
}

/// She gives the account; wrong input loses nothing, and a second press asks no second time.
async fn asked(her: &mut Browser<'_>) {
    her.get(HERE).await.expect(200).shows("€ 12,34").shows("binnen 14 dagen");
    her.post(HERE, &[("name", "Sanne"), ("iban", "NL91ABNA0417164301")])
        .await
        .expect(422)
        .shows("NL91ABNA0417164301");
    let to = [("name", "Sanne de Vries"), ("iban", "NL91 ABNA 0417 1643 00")];
    her.post(HERE, &to).await.goes_to("/mijn/terugbetalen");
    her.post(HERE, &to).await.goes_to("/mijn/terugbetalen");
    let page = her.get("/mijn/terugbetalen").await.shows("Je vroeg ons € 12,34 terug te betalen");
    assert!(!page.has(HERE));
}

/// An administrator releases it and registers that the bank paid.
async fn paid(her: &mut Browser<'_>, anneke: &mut Browser<'_>, id: &str) {
    let payout = anneke.get("/geld/uitbetalingen").await.shows("Tegoed terug").link("/geld/uitbetalingen/");
    anneke.get(&payout).await.expect(200).shows("Betaal alleen daarop terug").shows("NL91 ABNA 0417 1643 00");
    anneke.release(&payout).await.goes_to(&payout);
    anneke.post(&format!("{payout}/annuleren"), &[]).await.expect(422);
    her.get("/mijn/terugbetalen").await.shows("is onderweg naar");
    let paid = [("paid_on-day", "1"), ("paid_on-month", "4"), ("paid_on-year", "2028")];
    anneke.post(&format!("{payout}/betaald"), &paid).await.goes_to(&payout);
    let own = her.get(&format!("/mijn/rekening/{id}/csv")).await.expect(200);
    let text = String::from_utf8(own.bytes).unwrap();
    let back = "\"2028-04-01\";\"Tegoed terug\";\"0,00\";\"4365,00\";\"0,00\";\"-12,34\";\"0,00\"";
    assert!(text.contains(back), "{text}");
    her.get("/mijn/terugbetalen").await.shows("Tegoed terugbetaald aan jou");
}
