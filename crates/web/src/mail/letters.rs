//! What each letter says. The same facts stand on the page; these are the bytes that are kept.

use chrono::NaiveDate;
use domain::{
    budget::picture,
    case::{
        change::payouts_of,
        proposal::Proposal,
        stage::Stage,
        stop::{Stop, StopReason},
    },
    duties::dated_duties,
    fund::Regulation,
    funding::Instrument,
    money::Money,
};
use letters::{Block, Letter};
use store::{
    casework::{cases::Case, revision_requests::RevisionRequest},
    messages::reminders::Missed,
    repayment::agreements::Agreement,
    servicing::revisions::RevisionPreview,
};

use crate::{
    mail::words::papers,
    present::{
        budget,
        effects_input::{EffectsInput, FundMoney},
        picture::PictureRow,
        revision, training_effects,
    },
    words::{
        format::{date, euro},
        lang::{Lang, text_key},
    },
};

/// A letter to the applicant of a case, still empty.
#[must_use]
pub fn start(case: &Case, lang: Lang, title: String, on: NaiveDate, ident: String) -> Letter {
    let person = case.application.as_ref().map(|it| &it.person);
    let address = person.map_or_else(Vec::new, |it| {
        vec![it.full_name(), it.street.clone(), format!("{} {}", it.postcode, it.city)]
    });
    let first_name = person.map_or("", |it| it.first_name.as_str());
    Letter {
        lang: lang.code().to_owned(),
        title,
        sender: "TechEduFonds".to_owned(),
        address,
        dated: format!("Amsterdam, {}", date(lang, on)),
        date: on,
        ident,
        salutation: lang.say("letter-salutation", &[("name", first_name.to_owned())]),
        blocks: Vec::new(),
        closing: lang.text("letter-closing"),
    }
}

pub(crate) fn language(case: &Case) -> Lang {
    Lang::from_code(&case.applicant.language).unwrap_or_default()
}

/// The decision: outcome first, then the key facts, why, when, what to do, and how to disagree.
#[must_use]
pub fn decision(case: &Case, proposal: &Proposal, accept_by: NaiveDate, on: NaiveDate) -> Letter {
    let lang = language(case);
    let title = if proposal.is_refusal() {
        lang.text("decision-no")
    } else {
        lang.say("decision-yes", &[("amount", euro(lang, proposal.total()))])
    };
    let mut letter = start(case, lang, title, on, format!("decision-{}", case.id));
    let row = |key: &str, value: String| (lang.text(key), value);
    let mut key_facts = vec![row("letter-number", case.name().to_owned())];
    for instrument in Instrument::ALL {
        let total = proposal.total_of(instrument);
        if !total.is_zero() {
            key_facts.push(row(&text_key("decision", instrument.name()), euro(lang, total)));
        }
    }
    if proposal.lines.iter().any(|it| it.instrument.is_repaid()) {
        key_facts.push(row("decision-do", lang.say("decision-do-sign", &[("day", date(lang, accept_by))])));
    }
    let paragraph = |text: String| Block::Paragraph { text };
    let heading = |key: &str| Block::Heading { text: lang.text(key) };
    letter.blocks = vec![
        Block::Facts { rows: key_facts },
        heading("decision-why"),
        paragraph(proposal.motivation.clone()),
    ];
    letter.blocks.extend(in_dutch(lang));
    if !proposal.is_refusal() {
        letter.blocks.push(heading("decision-when"));
        letter.blocks.push(payouts(lang, proposal));
        letter.blocks.extend(conditions(lang, proposal));
        letter.blocks.push(heading("decision-benefit"));
        letter.blocks.push(paragraph(lang.text("decision-benefit.lead")));
    } else {
        letter.blocks.push(heading("decision-other-help"));
        letter.blocks.push(paragraph(lang.text("decision-other-help.lead")));
    }
    let until = Regulation::on(on).objection_until(on);
    letter.blocks.push(heading("decision-disagree"));
    letter.blocks.push(paragraph(lang.say("decision-disagree.lead", &[("day", date(lang, until))])));
    if !proposal.is_refusal() {
        letter.blocks.extend(changes(lang, case, proposal, on));
    }
    letter
}

/// A reviewer writes the reason in words of their own, mostly in Dutch.
fn in_dutch(lang: Lang) -> Option<Block> {
    (lang != Lang::Nl).then(|| Block::Paragraph { text: lang.text("decision-in-dutch") })
}

/// A page of its own: what the training changes, month by month, and the dates to watch. Nothing where the years of
/// the training have no table.
fn changes(lang: Lang, case: &Case, proposal: &Proposal, on: NaiveDate) -> Vec<Block> {
    let Some(application) = &case.application else { return Vec::new() };
    let facts = &application.circumstances;
    let question = EffectsInput {
        needs: Some(&application.needs),
        fund: FundMoney::Given(proposal.lines.clone()),
        ..EffectsInput::quick(facts, on)
    };
    let Ok(view) = training_effects::view(lang, &question) else { return Vec::new() };
    let paragraph = |text: String| Block::Paragraph { text };
    let heading = |text: String| Block::Heading { text };
    let mut blocks = vec![Block::Page, heading(lang.text("changes")), paragraph(view.headline)];
    blocks.extend(view.leads.into_iter().map(paragraph));
    if let Some(picture) = view.picture {
        let notes = |it: &PictureRow| it.notes.join(" ");
        let rows = picture.rows.iter().map(|it| vec![it.label.clone(), notes(it), it.amount.clone()]);
        let head = vec![picture.title, lang.text("column-what"), lang.text("column-amount")];
        blocks.push(Block::Table { head, rows: rows.collect(), texts: 2 });
    }
    blocks.extend(view.once.map(paragraph));
    blocks.extend(budget::year_notes(lang, &picture::given(&proposal.lines)).into_iter().map(paragraph));
    if let Some(benefit) = view.benefit {
        blocks.extend([heading(benefit.heading), paragraph(benefit.law.text)]);
        blocks.extend(benefit.uncertain.map(paragraph));
    }
    if let Some(budget) = view.budget {
        let labels = budget.spans.iter().map(|it| &it.totals).max_by_key(|it| it.len());
        let labels: Vec<String> =
            labels.map_or_else(Vec::new, |it| it.iter().map(|it| it.0.clone()).collect());
        let rows = budget.spans.iter().map(|it| {
            let amount = |label: &String| {
                let found = it.totals.iter().find(|total| total.0 == *label);
                found.map_or_else(|| it.totals[0].1.clone(), |total| total.1.clone())
            };
            std::iter::once(it.months.clone()).chain(labels.iter().map(amount)).collect()
        });
        let rows = rows.collect();
        let mut head = vec![lang.text("column-month")];
        head.extend(labels.iter().cloned());
        blocks.extend([heading(lang.text("budget")), Block::Table { head, rows, texts: 1 }]);
        blocks.extend(budget.years.into_iter().map(paragraph));
        blocks.push(paragraph(lang.text("budget-note")));
    }
    let duties = dated_duties(facts, on).unwrap_or_default();
    if !duties.is_empty() {
        let rows = duties.iter().map(|it| {
            let key = text_key("watch", it.duty.name());
            vec![lang.text(&key), date(lang, it.due_on)]
        });
        let head = vec![lang.text("column-what"), lang.text("column-day")];
        blocks.extend([heading(lang.text("watches")), Block::Table { head, rows: rows.collect(), texts: 1 }]);
    }
    blocks.push(paragraph(lang.text("outcome-advice")));
    blocks
}

/// For what payouts wait, a sentence for each line that waits for something.
fn conditions(lang: Lang, proposal: &Proposal) -> Vec<Block> {
    let tied = proposal.lines.iter().filter(|it| !it.condition.is_nothing());
    let rows = tied.map(|it| {
        let what = lang.named("purpose", it.purpose.name());
        (what, lang.named("pays", it.condition.name()))
    });
    let rows: Vec<(String, String)> = rows.collect();
    if rows.is_empty() {
        return Vec::new();
    }
    vec![Block::Facts { rows }, Block::Paragraph { text: lang.text("pays-what") }]
}

fn payouts(lang: Lang, proposal: &Proposal) -> Block {
    let mut planned = payouts_of(proposal);
    planned.sort_by_key(|it| it.due_on);
    let rows = planned
        .iter()
        .map(|it| {
            let line = &proposal.lines[it.line];
            let purpose = lang.named("purpose", line.purpose.name());
            vec![format!("{purpose}: {}", line.payee.name), date(lang, it.due_on), euro(lang, it.amount)]
        })
        .collect();
    let head = ["column-what", "column-day", "column-amount"].map(|it| lang.text(it)).to_vec();
    Block::Table { head, rows, texts: 1 }
}

/// Papers that were asked for never came: which, until when, and how to disagree.
#[must_use]
pub fn dismissed(case: &Case, on: NaiveDate) -> Letter {
    let lang = language(case);
    let mut letter = start(case, lang, lang.text("dismissed-title"), on, format!("dismissed-{}", case.id));
    let row = |key: &str, value: String| (lang.text(key), value);
    let mut rows = vec![row("letter-number", case.name().to_owned())];
    if let Stage::Waiting { kinds, since, until, .. } = &case.stage {
        rows.push(row("dismissed-asked", papers(lang, kinds)));
        rows.push(row("dismissed-since", date(lang, *since)));
        rows.push(row("dismissed-until", date(lang, *until)));
    }
    let until = Regulation::on(on).objection_until(on);
    letter.blocks = vec![
        Block::Paragraph { text: lang.text("dismissed-lead") },
        Block::Facts { rows },
        Block::Heading { text: lang.text("decision-disagree") },
        Block::Paragraph { text: lang.say("decision-disagree.lead", &[("day", date(lang, until))]) },
    ];
    letter
}

/// A contract was not signed in time: what that means, and what the person can do.
#[must_use]
pub fn lapsed(case: &Case, on: NaiveDate) -> Letter {
    let lang = language(case);
    let mut letter = start(case, lang, lang.text("lapsed-title"), on, format!("lapsed-{}-{on}", case.id));
    letter.blocks = vec![
        Block::Facts { rows: vec![(lang.text("letter-number"), case.name().to_owned())] },
        Block::Paragraph { text: lang.text("lapsed-lead") },
        Block::Heading { text: lang.text("lapsed-do") },
        Block::Paragraph { text: lang.text("lapsed-do.lead") },
    ];
    letter
}

/// The training stopped: what becomes of the money, and how to disagree. After a death it goes to whoever is left.
#[must_use]
pub fn stopped(case: &Case, stop: Stop, follows: Vec<(String, String)>, on: NaiveDate) -> Letter {
    let lang = language(case);
    let is_death = stop.reason == StopReason::Death;
    let (title, lead) =
        if is_death { ("heirs-title", "heirs-lead") } else { ("stopped-title", "stopped-lead") };
    let mut letter = start(case, lang, lang.text(title), on, format!("stopped-{}", case.id));
    if is_death {
        if let Some(name) = letter.address.first_mut() {
            *name = lang.say("heirs-of", &[("name", name.clone())]);
        }
        letter.salutation = lang.text("heirs-salutation");
        letter.closing = lang.text("heirs-closing");
    }
    let number = if is_death { "heirs-number" } else { "letter-number" };
    let mut rows = vec![(lang.text(number), case.name().to_owned())];
    rows.extend(follows);
    letter.blocks = vec![Block::Paragraph { text: lang.text(lead) }, Block::Facts { rows }];
    if !is_death {
        let until = Regulation::on(on).objection_until(on);
        letter.blocks.push(Block::Heading { text: lang.text("decision-disagree") });
        let text = lang.say("decision-disagree.lead", &[("day", date(lang, until))]);
        letter.blocks.push(Block::Paragraph { text });
    }
    letter
}

/// Another decision takes the place of the one before: what changes, why, what is still paid, and how to disagree.
#[must_use]
pub fn revised(
    case: &Case,
    request: &RevisionRequest,
    RevisionPreview { plan, accept_by }: &RevisionPreview,
    on: NaiveDate,
) -> Letter {
    let lang = language(case);
    let ident = format!("revised-{}-{}", case.id, request.number);
    let mut letter = start(case, lang, lang.text("revised-title"), on, ident);
    let mut rows = vec![(lang.text("letter-number"), case.name().to_owned())];
    rows.push((lang.text("revised-cause"), lang.named("revision-cause", request.cause.name())));
    rows.extend(revision::lines(lang, (&request.before, &request.after), plan, on));
    if let Some(day) = accept_by {
        rows.push((lang.text("decision-do"), lang.say("decision-do-sign", &[("day", date(lang, *day))])));
    }
    let until = Regulation::on(on).objection_until(on);
    letter.blocks = vec![
        Block::Paragraph { text: lang.text("revised-lead") },
        Block::Facts { rows },
        Block::Heading { text: lang.text("decision-why") },
        Block::Paragraph { text: request.after.motivation.clone() },
    ];
    letter.blocks.extend(in_dutch(lang));
    let planned = revision::planned(lang, &request.after, plan, on);
    if !planned.is_empty() {
        let head = ["column-what", "column-day", "column-amount"].map(|it| lang.text(it)).to_vec();
        letter.blocks.push(Block::Heading { text: lang.text("decision-when") });
        letter.blocks.push(Block::Table { head, rows: planned, texts: 1 });
        letter.blocks.extend(conditions(lang, &request.after));
    }
    letter.blocks.push(Block::Heading { text: lang.text("decision-disagree") });
    let text = lang.say("decision-disagree.lead", &[("day", date(lang, until))]);
    letter.blocks.push(Block::Paragraph { text });
    letter.blocks.extend(changes(lang, case, &request.after, on));
    letter
}

/// A month was not paid after messages and a call: what is open, and what the person can do.
#[must_use]
pub fn unpaid(case: &Case, missed: &Missed, on: NaiveDate) -> Letter {
    let lang = language(case);
    let ident = format!("unpaid-{}-{on}", missed.charge);
    let mut letter = start(case, lang, lang.text("unpaid-title"), on, ident);
    let row = |key: &str, value: String| (lang.text(key), value);
    letter.blocks = vec![
        Block::Paragraph { text: lang.text("unpaid-lead") },
        Block::Facts {
            rows: vec![
                row("letter-number", case.name().to_owned()),
                row("unpaid-open", euro(lang, missed.open)),
                row("unpaid-due", date(lang, missed.due_on)),
            ],
        },
        Block::Heading { text: lang.text("unpaid-do") },
        Block::Paragraph { text: lang.ruled("unpaid-do-pay", on) },
        Block::Paragraph { text: lang.ruled("unpaid-do-help", on) },
    ];
    let until = Regulation::on(missed.due_on).objection_until(missed.due_on);
    if on <= until {
        let text = lang.say("unpaid-disagree", &[("day", date(lang, until))]);
        letter.blocks.push(Block::Heading { text: lang.text("unpaid-wrong") });
        letter.blocks.push(Block::Paragraph { text });
    }
    letter
}

/// Everything is done: what somebody got and what came in from them per agreement, and until when that is kept
/// (requirement D-09).
#[must_use]
pub fn repaid(case: &Case, agreements: &[(Agreement, Money)], on: NaiveDate) -> Letter {
    let lang = language(case);
    let mut letter = start(case, lang, lang.text("repaid-title"), on, format!("repaid-{}", case.id));
    let row = |key: &str, value: String| (lang.text(key), value);
    letter.blocks = vec![
        Block::Paragraph { text: lang.say("repaid-lead", &[("day", date(lang, on))]) },
        Block::Facts { rows: vec![row("letter-number", case.name().to_owned())] },
    ];
    for (it, paid) in agreements.iter().filter(|it| it.0.accepted_at.is_some()) {
        let name = it.terms.label();
        let mut rows =
            vec![row("repaid-got", euro(lang, it.disbursed)), row("repaid-paid", euro(lang, *paid))];
        if !it.forgiven.is_zero() {
            rows.push(row("repaid-forgiven", euro(lang, it.forgiven)));
        }
        letter.blocks.push(Block::Heading { text: lang.named("instrument", name) });
        letter.blocks.push(Block::Facts { rows });
    }
    let last = agreements.iter().filter_map(|it| it.0.ended_on).max();
    let kept = Regulation::kept_until(last.unwrap_or(on));
    letter.blocks.push(Block::Paragraph { text: lang.say("repaid-kept", &[("day", date(lang, kept))]) });
    letter
}
