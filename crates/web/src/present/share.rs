//! The outcome of the quick check as a text to take along: in a mail of one's own, or as a code that a telephone shows.
//! Nothing of it goes through the fund.

use crate::{
    present::{qr, training_effects::TrainingEffects},
    words::{contact, lang::Lang},
};

/// Most bytes in a code that a telephone still reads from a screen.
const LONGEST_CODE: usize = 600;

/// The answer, its picture in words, the best way with its price, and where it is from.
#[must_use]
pub fn text(lang: Lang, view: &TrainingEffects) -> String {
    let mut lines = vec![view.headline.clone()];
    if let Some(picture) = &view.picture {
        lines.push(format!("{}:", picture.title));
        lines.extend(picture.rows.iter().map(|it| format!("- {}: {}", it.label, it.amount)));
    }
    lines.extend(view.ways.first().map(|it| format!("{}: {}", it.title, it.price)));
    lines.push(lang.say("share-from", &[("website", contact::get().website.clone())]));
    lines.join("\n").replace('\u{a0}', " ")
}

/// The address that opens a mail with it.
#[must_use]
pub fn mail(lang: Lang, text: &str) -> String {
    let subject = lang.text("share-subject");
    let query = serde_urlencoded::to_string([("subject", &subject), ("body", &text.replace('\n', "\r\n"))]);
    // A plus is a plus in the address of a mail, and not a space (RFC 6068).
    format!("mailto:?{}", query.unwrap_or_default().replace('+', "%20"))
}

/// A drawing that telephones read; nothing when the text is too long for one.
#[must_use]
pub fn code(text: &str) -> Option<String> {
    (text.len() <= LONGEST_CODE).then(|| qr::drawing(text)).flatten()
}
