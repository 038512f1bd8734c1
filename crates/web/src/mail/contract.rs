//! A contract as a letter: to read before signing, and as it was signed.

use chrono::NaiveDate;
use letters::{Block, Letter};
use store::{casework::cases::Case, repayment::agreements::Agreement};

use crate::{
    mail::letters::{language, start},
    present::{
        contract::{contract, line_of, title},
        terms::{examples, facts},
    },
    words::format::date,
};

/// How far a contract is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signature {
    /// Nobody signed it; it is read on this day.
    Open(NaiveDate),
    /// Signed on this day.
    Given(NaiveDate),
}

/// The key facts, the five parts and the examples; last whether it is signed.
#[must_use]
pub fn agreement(case: &Case, agreement: &Agreement, signature: Signature) -> Letter {
    let lang = language(case);
    let line = line_of(case, agreement);
    let (on, name, last) = match signature {
        Signature::Open(on) => {
            let values = [("day", date(lang, agreement.accept_by))];
            (on, "offer", lang.say("agreement-not-signed", &values))
        }
        Signature::Given(on) => {
            (on, "agreement", lang.say("agreement-accepted-on", &[("day", date(lang, on))]))
        }
    };
    let title = title(lang, &agreement.terms, line);
    let mut letter = start(case, lang, title, on, format!("{name}-{}", agreement.id));
    let heading = |text: String| Block::Heading { text };
    let paragraph = |text: String| Block::Paragraph { text };
    let mut rows = vec![(lang.text("letter-number"), case.name().to_owned())];
    rows.extend(facts(lang, &agreement.terms));
    letter.blocks = vec![Block::Facts { rows }];
    for (place, part) in contract(lang, &agreement.terms, line, on).into_iter().enumerate() {
        letter.blocks.push(heading(format!("{}. {}", place + 1, part.heading)));
        letter.blocks.extend(part.amount.map(|it| paragraph(format!("{it}."))));
        letter.blocks.extend(part.lines.into_iter().map(paragraph));
        if !part.list.is_empty() {
            letter.blocks.push(Block::List { items: part.list });
        }
        if part.has_examples {
            let head = ["column-income", "column-per-month", "column-total", "column-until"];
            let rows = examples(lang, &agreement.terms)
                .into_iter()
                .map(|it| vec![it.income, it.per_month, it.total, it.until.unwrap_or_default()]);
            let head = head.map(|it| lang.text(it)).to_vec();
            letter.blocks.push(paragraph(lang.text("agreement-examples")));
            letter.blocks.push(Block::Table { head, rows: rows.collect(), texts: 1 });
        }
    }
    letter.blocks.push(paragraph(last));
    letter
}
