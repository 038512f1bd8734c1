//! Codes for telephones: of any text, and one that bank apps read, with everything a transfer needs: EPC069-12,
//! version 2.1 ("Quick Response Code: guidelines to enable data capture for the initiation of a SEPA credit transfer").

use domain::{money::Money, text::Iban};
use qrcode::{EcLevel, QrCode, render::svg};

/// Most characters of a name and of the words to the receiver.
const NAME: usize = 70;
const WORDS: usize = 140;

/// The lines of the code: service, version, characters (1 is UTF-8), kind, no BIC (version 2 needs none within the
/// EEA), name, account, amount, no purpose, no structured reference, words to the receiver.
#[must_use]
pub fn payload(name: &str, iban: &Iban, amount: Money, words: &str) -> String {
    let cut =
        |text: &str, most: usize| text.chars().filter(|it| !it.is_control()).take(most).collect::<String>();
    let cents = amount.cents();
    let amount = format!("EUR{}.{:02}", cents / 100, cents % 100);
    let lines =
        ["BCD", "002", "1", "SCT", "", &cut(name, NAME), iban.as_str(), &amount, "", "", &cut(words, WORDS)];
    lines.join("\n")
}

/// The code as a drawing; nothing when it does not fit.
#[must_use]
pub fn drawing(payload: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(payload.as_bytes(), EcLevel::M).ok()?;
    let whole = code.render::<svg::Color<'_>>().min_dimensions(200, 200).build();
    // The declaration of a file has no place inside a page.
    whole.find("<svg").map(|start| whole[start..].to_owned())
}
