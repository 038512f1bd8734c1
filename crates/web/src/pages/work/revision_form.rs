//! A revised decision as a form: each line as it is, what comes beside it, and why.

use chrono::{Datelike, NaiveDate};
use domain::{
    application::Application,
    bank_days::next_bank_day,
    calendar::Month,
    case::{
        payout_condition::PayoutCondition,
        payout_plan::LineAgreement,
        proposal::{FundingLine, Part, PayoutSchedule, Proposal},
        revision::RevisionCause,
    },
    fund::Regulation,
    funding::{Instrument, Purpose},
    money::Money,
};
use store::casework::{cases::Case, drafts::Fields};

use crate::{
    form::{
        field::{Field, Maker},
        read::Reader,
    },
    pages::work::proposal::{MOST, condition, condition_field, is_monthly, means, means_fields, payee},
};

/// How many new lines the form shows.
pub(crate) const NEW: &str = "erbij";
/// Most new lines in one revision.
const MOST_NEW: usize = 5;

/// How many new lines were asked for.
pub(crate) fn new_lines(typed: &Fields) -> usize {
    typed.get(NEW).and_then(|it| it.parse().ok()).unwrap_or(0).min(MOST_NEW)
}

/// The name of a field of a line that is there, or of a new one.
fn old(place: usize, field: &str) -> String {
    format!("regel{place}-{field}")
}

fn new(place: usize, field: &str) -> String {
    format!("nieuw{place}-{field}")
}

/// Whether anything of a line can change.
fn is_open(agreements: &[LineAgreement], place: usize) -> bool {
    LineAgreement::of(agreements, place) != LineAgreement::Over
}

/// The fields of every line, of what is new, and why.
pub(crate) fn fields(make: &Maker<'_>, proposal: &Proposal, agreements: &[LineAgreement]) -> Vec<Field> {
    let lang = make.lang;
    let mut fields = vec![make.radio(
        "cause",
        "ask-revision-cause",
        "revision-cause",
        &RevisionCause::ALL.map(RevisionCause::name),
    )];
    for (place, line) in proposal.lines.iter().enumerate().filter(|it| is_open(agreements, it.0)) {
        let purpose = lang.named("purpose", line.purpose.name());
        let instrument = lang.named("instrument", line.instrument.name());
        fields.push(make.heading(&old(place, "kop"), format!("{purpose}, {instrument}")));
        let of = |field: Field| {
            let label = format!("{purpose}: {}", field.label);
            field.labelled(label)
        };
        if line.is_monthly() {
            fields.push(of(make.euro(&old(place, "amount"), "revise-month-amount")));
            fields.push(of(make.month(&old(place, "from"), "revise-from")));
            fields.push(of(make.text(&old(place, "parts"), "revise-months").numeric("tef-input--4")));
        } else {
            fields.push(of(make.euro(&old(place, "amount"), "revise-amount")));
            fields.push(of(make.date(&old(place, "first"), "revise-first")));
            fields.push(of(make.text(&old(place, "parts"), "propose-parts").numeric("tef-input--4")));
        }
        fields.push(of(make.text(&old(place, "payee"), "propose-payee")));
        fields.push(of(make.text(&old(place, "iban"), "propose-iban")));
        fields.push(of(condition_field(make, &old(place, "condition"))));
    }
    let count = new_lines(make.typed);
    for place in 0..count {
        fields.push(make.heading(&new(place, "kop"), lang.text("revise-new")));
        let purposes = Purpose::ALL.map(Purpose::name);
        let instruments = Instrument::ALL.map(Instrument::name);
        fields.extend([
            make.select(&new(place, "purpose"), "revise-purpose", "purpose", &purposes),
            make.select(&new(place, "instrument"), "revise-instrument", "instrument", &instruments),
            make.euro(&new(place, "amount"), "revise-new-amount"),
            make.date(&new(place, "first"), "revise-new-first"),
            make.text(&new(place, "parts"), "revise-new-parts").numeric("tef-input--4"),
            make.text(&new(place, "payee"), "revise-payee"),
            make.text(&new(place, "iban"), "propose-iban"),
            condition_field(make, &new(place, "condition")),
        ]);
    }
    fields.push(make.hidden(NEW, &count.to_string()));
    let offered = |place: usize| LineAgreement::of(agreements, place) == LineAgreement::Offered;
    if 0 < count || (0..proposal.lines.len()).any(offered) {
        fields.push(make.heading("betalen-kop", lang.text("revise-means")));
        fields.extend(means_fields(make));
    }
    fields.push(make.heading("waarom-kop", lang.text("revise-why")));
    fields.push(make.area("motivation", "propose-motivation").hinted(lang.text("revise-motivation")));
    fields
}

/// The decision as it is: a start to change.
pub(crate) fn prefill(proposal: &Proposal, today: NaiveDate) -> Fields {
    let mut fields = Fields::new();
    if proposal.lines.is_empty() {
        fields.insert(NEW.to_owned(), "1".to_owned());
    }
    for (place, line) in proposal.lines.iter().enumerate() {
        let mut put = |field: &str, value: String| {
            fields.insert(old(place, field), value);
        };
        let (from, amount, parts) = last_stretch(line, today);
        put("amount", amount.decimal().to_string().replace('.', ","));
        put("parts", parts.to_string());
        put("payee", line.payee.name.clone());
        put("iban", line.payee.iban.grouped());
        put("condition", line.condition.name().to_owned());
        let name = if line.is_monthly() { "from" } else { "first" };
        put(&format!("{name}-day"), from.day().to_string());
        put(&format!("{name}-month"), from.month().to_string());
        put(&format!("{name}-year"), from.year().to_string());
    }
    if let Some(means) = proposal.means {
        let euros = |it: Money| it.decimal().to_string().replace('.', ",");
        fields.insert("gross_income".to_owned(), euros(means.gross_income));
        fields.insert("net_income".to_owned(), euros(means.net_income));
        fields.insert("fixed_costs".to_owned(), euros(means.fixed_costs));
    }
    fields
}

/// The last months of one amount: from when, how much, how many. Of what is not monthly: the first day, the whole, in
/// how many parts.
fn last_stretch(line: &FundingLine, today: NaiveDate) -> (NaiveDate, Money, usize) {
    let parts = line.parts();
    let Some(last) = parts.last() else { return (today, Money::ZERO, 1) };
    if !line.is_monthly() {
        return (parts.first().map_or(today, |it| it.1), line.total(), parts.len());
    }
    // Up to a gap, or to another amount.
    let mut same = 1;
    for pair in parts.windows(2).rev() {
        let is_next = Month::of(pair[0].1).plus(1) == Month::of(pair[1].1);
        if pair[0].0 != last.0 || !is_next {
            break;
        }
        same += 1;
    }
    (parts[parts.len() - same].1, last.0, same)
}

/// The revised decision as typed, and why.
pub(crate) fn read(
    read: &mut Reader<'_>,
    case: &Case,
    agreements: &[LineAgreement],
    today: NaiveDate,
) -> Option<(RevisionCause, Proposal)> {
    let (before, application) = (case.stage.proposal()?, case.application.as_ref()?);
    let shown = prefill(before, today);
    let cause = read.choice("cause", RevisionCause::from_name, "error-choose-one");
    let mut lines = Vec::new();
    let mut complete = true;
    for (place, line) in before.lines.iter().enumerate() {
        if !is_open(agreements, place) || is_as_it_was(read.typed, &shown, place) {
            lines.push(line.clone());
            continue;
        }
        let line = changed(read, application, (place, line)).unwrap_or_else(|| {
            complete = false;
            line.clone()
        });
        lines.push(line);
    }
    for place in 0..new_lines(read.typed) {
        match added(read, application, place, today) {
            Some(line) => lines.push(line),
            None => complete = false,
        }
    }
    let is_signed = |place: usize| matches!(LineAgreement::of(agreements, place), LineAgreement::Signed(_));
    let is_offered = |(place, line): (usize, &FundingLine)| {
        line.instrument.is_repaid()
            && !is_signed(place)
            && is_open(agreements, place)
            && !line.total().is_zero()
    };
    let means = if lines.iter().enumerate().any(is_offered) {
        let found = means(read, today);
        complete &= found.is_some();
        found
    } else {
        before.means
    };
    let motivation = read.text("motivation", 3_000, "error-motivation")?;
    let is_exempt =
        if read.typed.contains_key("exempt") { read.raw("exempt") == "yes" } else { before.is_exempt };
    let proposal = Proposal { lines, motivation, deviation: before.deviation.clone(), is_exempt, means };
    complete.then_some((cause?, proposal))
}

/// Whether the fields of a line say what stood in them.
fn is_as_it_was(typed: &Fields, shown: &Fields, place: usize) -> bool {
    let start = old(place, "");
    let mut of_line = shown.iter().filter(|it| it.0.starts_with(&start));
    // The day of a month is not asked.
    of_line.all(|(name, value)| {
        name.ends_with("from-day") || typed.get(name).is_some_and(|it| it.trim() == value)
    })
}

/// A line that is there, as it is to be. What was decided for months before the one that was typed stays.
fn changed(
    read: &mut Reader<'_>,
    application: &Application,
    (place, line): (usize, &FundingLine),
) -> Option<FundingLine> {
    let amount = read.euros(&old(place, "amount"), Money::ZERO, MOST);
    let parts = read.whole(&old(place, "parts"), 1, 60);
    let payee = payee(read, application, (&old(place, "payee"), &old(place, "iban")));
    let condition = condition(read, application, &old(place, "condition"), line.condition);
    let tied = |condition| FundingLine { condition, ..line.clone() };
    if line.is_monthly() {
        let from = read.month(&old(place, "from"));
        let (amount, parts, payee, from, line) = (amount?, parts?, payee?, from?, &tied(condition?));
        let mut all: Vec<Part> = Vec::new();
        for (amount, for_day) in line.parts().into_iter().filter(|it| Month::of(it.1) < from) {
            all.push(Part { amount, for_day });
        }
        let schedule = PayoutSchedule::Monthly { from, months: parts };
        let later = FundingLine { amount, schedule, ..line.clone() }.parts();
        let later = later.into_iter().filter(|it| !it.0.is_zero());
        all.extend(later.map(|(amount, for_day)| Part { amount, for_day }));
        return Some(FundingLine { payee, ..line.with_parts(all, true) });
    }
    let first = read.date(&old(place, "first"));
    let (amount, parts, payee, first, line) = (amount?, parts?, payee?, first?, &tied(condition?));
    let every = match line.schedule {
        PayoutSchedule::Terms { every, .. } => every,
        PayoutSchedule::Monthly { .. } | PayoutSchedule::Listed { .. } => Regulation::on(first).part_months,
    };
    let schedule = PayoutSchedule::Terms { first, parts, every };
    let all = FundingLine { amount, schedule, ..line.clone() }.parts();
    let all = all.into_iter().filter(|it| !it.0.is_zero());
    let all = all.map(|(amount, for_day)| Part { amount, for_day }).collect();
    Some(FundingLine { payee, ..line.with_parts(all, false) })
}

/// Something that comes beside what was decided.
fn added(
    read: &mut Reader<'_>,
    application: &Application,
    place: usize,
    today: NaiveDate,
) -> Option<FundingLine> {
    let purpose = read.choice(&new(place, "purpose"), Purpose::from_name, "error-choose-one");
    let instrument = read.choice(&new(place, "instrument"), Instrument::from_name, "error-choose-one");
    let amount = read.euros(&new(place, "amount"), Money::euros(1), MOST);
    let first = read.date(&new(place, "first"));
    let parts = read.whole(&new(place, "parts"), 1, 60);
    let payee = payee(read, application, (&new(place, "payee"), &new(place, "iban")));
    let condition = condition(read, application, &new(place, "condition"), PayoutCondition::Nothing);
    let (purpose, first, parts, condition) = (purpose?, first?, parts?, condition?);
    let schedule = if is_monthly(purpose) {
        PayoutSchedule::Monthly { from: Month::of(first), months: parts }
    } else {
        let every = Regulation::on(today).part_months;
        PayoutSchedule::Terms { first: next_bank_day(first), parts, every }
    };
    Some(FundingLine {
        purpose,
        instrument: instrument?,
        amount: amount?,
        payee: payee?,
        schedule,
        condition,
    })
}
