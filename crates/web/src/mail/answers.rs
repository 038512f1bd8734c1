//! The letters that answer objections and complaints.

use chrono::NaiveDate;
use domain::{
    calendar::business_day,
    grievance::{GrievanceKind, GrievanceOutcome},
};
use letters::{Block, Letter};
use store::casework::{cases::Case, grievances::Grievance};

use crate::{
    mail::letters::{language, start},
    words::format::date,
};

/// What came of it, why, and what the person can do next.
#[must_use]
pub fn answer(case: &Case, it: &Grievance, outcome: GrievanceOutcome, words: &str, on: NaiveDate) -> Letter {
    let lang = language(case);
    let (title, next) = match it.kind {
        GrievanceKind::Objection => ("answer-objection", "answer-next-objection"),
        GrievanceKind::Complaint => ("answer-complaint", "answer-next-complaint"),
    };
    let title = lang.text(title);
    let mut letter = start(case, lang, title, on, format!("answer-{}", it.id));
    let row = |key: &str, value: String| (lang.text(key), value);
    let mut rows = vec![
        row("letter-number", case.name().to_owned()),
        row("answer-received", date(lang, business_day(it.received_at))),
        row("answer-about", lang.named("grievance-subject", it.subject.name())),
        row("answer-outcome", lang.named("answer-outcome", outcome.name())),
    ];
    if let Some((heard, _)) = &it.heard {
        rows.push(row("answer-heard", date(lang, *heard)));
    }
    let paragraph = |text: String| Block::Paragraph { text };
    letter.blocks = vec![Block::Facts { rows }, Block::Heading { text: lang.text("answer-why") }];
    letter
        .blocks
        .extend(words.lines().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).map(paragraph));
    letter.blocks.push(Block::Heading { text: lang.text("answer-next") });
    letter.blocks.push(paragraph(lang.text(next)));
    letter
}
