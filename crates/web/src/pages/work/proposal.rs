//! The proposal as a form: per purpose an amount, an instrument, who is paid, in how many parts.

use chrono::NaiveDate;
use domain::{
    application::Application,
    bank_days::next_bank_day,
    benefit::kind::Benefit,
    calendar::Month,
    case::{
        payout_condition::PayoutCondition,
        proposal::{FundingLine, Payee, PayoutSchedule, Proposal},
    },
    credit::affordability::Means,
    fund::Regulation,
    funding::{Instrument, Purpose},
    money::Money,
    outlook::outlook,
    text::Iban,
};
use store::{
    casework::{cases::Case, drafts::Fields},
    reports::providers,
};

use crate::{
    form::{
        field::{Field, Maker},
        read::Reader,
    },
    http::error::PageError,
    present::{
        self,
        proposal::{ProposalLine, parts},
    },
    runtime::state::App,
    words::{
        format::{date, euro},
        lang::Lang,
    },
};

pub(crate) const MOST: Money = Money::euros(1_000_000);

/// The fields of every purpose, and why.
pub(crate) fn fields(make: &Maker<'_>, today: NaiveDate) -> Vec<Field> {
    let mut fields = Vec::new();
    for purpose in Purpose::ALL {
        let name = purpose.name();
        let what = make.lang.named("purpose", name);
        let of = |field: Field| {
            let label = format!("{what}: {}", field.label);
            field.labelled(label)
        };
        fields.push(of(make.euro(&format!("amount-{name}"), "propose-amount")));
        let instruments = Instrument::ALL.map(Instrument::name);
        let key = format!("instrument-{name}");
        fields.push(of(make.select(&key, "propose-instrument", "instrument", &instruments)));
        fields.push(of(make.text(&format!("payee-{name}"), "propose-payee")));
        fields.push(of(make.text(&format!("iban-{name}"), "propose-iban")));
        let parts = format!("parts-{name}");
        let parts = if is_monthly(purpose) {
            make.text(&parts, "propose-months")
        } else {
            make.text(&parts, "propose-parts").hinted(make.lang.ruled("propose-parts.hint", today))
        };
        fields.push(of(parts.numeric("tef-input--4")));
        fields.push(of(condition_field(make, &format!("condition-{name}"))));
    }
    fields.push(make.area("motivation", "propose-motivation"));
    fields.push(make.area("deviation", "propose-deviation"));
    fields.extend(means_fields(make));
    fields
}

/// For what the payouts of a line wait.
pub(crate) fn condition_field(make: &Maker<'_>, name: &str) -> Field {
    let all = PayoutCondition::ALL.map(PayoutCondition::name);
    make.select(name, "propose-condition", "payout-condition", &all)
}

/// What was chosen for it; a form without the field leaves it as it was. Nobody waits for the consent of a payer that
/// there is not.
pub(crate) fn condition(
    read: &mut Reader<'_>,
    application: &Application,
    name: &str,
    before: PayoutCondition,
) -> Option<PayoutCondition> {
    if !read.typed.contains_key(name) {
        return Some(before);
    }
    let chosen = read.choice(name, PayoutCondition::from_name, "error-choose-one")?;
    if chosen == PayoutCondition::Consented && application.circumstances.benefit == Benefit::None {
        let message = read.lang().text("error-no-benefit");
        read.errors.add(name, message);
        return None;
    }
    Some(chosen)
}

/// What is asked where something is repaid.
pub(crate) fn means_fields(make: &Maker<'_>) -> Vec<Field> {
    vec![
        make.radio("exempt", "propose-exempt", "answer", &["no", "yes"]),
        make.euro("gross_income", "propose-gross-income"),
        make.euro("net_income", "propose-net-income"),
        make.euro("fixed_costs", "propose-fixed-costs"),
        make.radio("seen", "propose-seen", "propose-seen", &["told", "paper"]),
        make.date("register", "propose-register"),
    ]
}

/// What the person can pay, as the reviewer found it.
pub(crate) fn means(read: &mut Reader<'_>, today: NaiveDate) -> Option<Means> {
    let gross_income = read.euros("gross_income", Money::ZERO, MOST);
    let net_income = read.euros("net_income", Money::ZERO, MOST);
    let fixed_costs = read.euros("fixed_costs", Money::ZERO, MOST);
    let is_on_paper = read.choice(
        "seen",
        |it| match it {
            "told" => Some(false),
            "paper" => Some(true),
            _ => None,
        },
        "error-choose-one",
    );
    let register_asked_on = read.date_or_none("register");
    if register_asked_on.flatten().is_some_and(|it| today < it) {
        let message = read.lang().text("error-date-future");
        read.errors.add("register", message);
    }
    Some(Means {
        gross_income: gross_income?,
        net_income: net_income?,
        fixed_costs: fixed_costs?,
        is_on_paper: is_on_paper?,
        register_asked_on: register_asked_on.filter(|it| it.is_none_or(|it| it <= today))?,
    })
}

pub(crate) const fn is_monthly(purpose: Purpose) -> bool {
    match purpose {
        Purpose::Living | Purpose::ChildcareBridging => true,
        Purpose::Tuition | Purpose::Laptop | Purpose::Travel => false,
    }
}

/// What the application asks, with the payees we know: a start to change.
pub(crate) async fn prefill(app: &App, case: &Case, today: NaiveDate) -> Result<Fields, PageError> {
    let Some(application) = &case.application else { return Ok(Fields::new()) };
    let known = providers::list(&app.db).await?;
    let school = &application.circumstances.training.provider;
    let school_iban = known.iter().find(|it| it.name.eq_ignore_ascii_case(school)).map(|it| it.iban.clone());
    let own_iban = application.needs.iban.clone();
    let name = application.person.full_name();
    let months = application.circumstances.training.months().to_string();
    let usual = Regulation::on(today).usual_conditions;
    let mut fields = Fields::new();
    let mut put =
        |purpose: Purpose, amount: Money, instrument: Instrument, to: (&str, Option<Iban>), parts: &str| {
            if amount.is_zero() {
                return;
            }
            let set = |field: &str, value: String| (format!("{field}-{}", purpose.name()), value);
            fields.extend([
                set("amount", amount.decimal().to_string().replace('.', ",")),
                set("instrument", instrument.name().to_owned()),
                set("payee", to.0.to_owned()),
                set("iban", to.1.map_or_else(String::new, String::from)),
                set("parts", parts.to_owned()),
                set("condition", usual.of(purpose).name().to_owned()),
            ]);
        };
    let needs = &application.needs;
    put(Purpose::Tuition, needs.tuition, Instrument::PreFinancing, (school, school_iban), "2");
    put(Purpose::Living, needs.living, Instrument::Grant, (&name, own_iban.clone()), &months);
    put(Purpose::Laptop, needs.laptop, Instrument::Grant, ("", None), "1");
    put(Purpose::Travel, needs.travel, Instrument::Grant, (&name, own_iban.clone()), "1");
    if needs.bridging
        && let Some((months, per_month)) = bridging(application, today).map(|it| (it.1, it.2))
    {
        put(Purpose::ChildcareBridging, per_month, Instrument::Grant, (&name, own_iban), &months.to_string());
    }
    Ok(fields)
}

/// From when, how many months, how much a month.
fn bridging(application: &Application, today: NaiveDate) -> Option<(Month, u32, Money)> {
    let outlook = outlook(&application.circumstances, today).ok()?;
    outlook.bridging.map(|it| (it.from, it.months, it.per_month))
}

/// The proposal as typed. Everything left empty means: refuse.
pub(crate) fn read(read: &mut Reader<'_>, case: &Case, today: NaiveDate) -> Option<Proposal> {
    let application = case.application.as_ref()?;
    let mut lines = Vec::new();
    let mut complete = true;
    for purpose in Purpose::ALL {
        let amount = format!("amount-{}", purpose.name());
        if read.raw(&amount).is_empty() || read.raw(&amount) == "0" {
            continue;
        }
        match line(read, purpose, application, today) {
            Some(line) => lines.push(line),
            None => complete = false,
        }
    }
    let means = if lines.iter().any(|it| it.instrument.is_repaid()) {
        let found = means(read, today);
        complete &= found.is_some();
        found
    } else {
        None
    };
    let motivation = read.text("motivation", 3_000, "error-motivation");
    let deviation = if deviates(&lines, application, today) {
        read.text("deviation", 1_000, "error-deviation")
    } else {
        Some(String::new())
    };
    let (motivation, deviation) = (motivation?, deviation?);
    let is_exempt = read.raw("exempt") == "yes";
    complete.then_some(Proposal { lines, motivation, deviation, is_exempt, means })
}

/// Whether the bridging is other than what was calculated, where it was asked for and something is given at all.
fn deviates(lines: &[FundingLine], application: &Application, today: NaiveDate) -> bool {
    let calculated = bridging(application, today).filter(|_| application.needs.bridging);
    let proposed = lines.iter().find(|it| it.is_bridging()).map(|it| match it.schedule {
        PayoutSchedule::Monthly { from, months } => (from, months, it.amount),
        PayoutSchedule::Terms { first, parts, .. } => (Month::of(first), parts, it.amount),
        PayoutSchedule::Listed { .. } => (Month::of(today), 0, it.amount),
    });
    !lines.is_empty() && proposed != calculated
}

fn line(
    read: &mut Reader<'_>,
    purpose: Purpose,
    application: &Application,
    today: NaiveDate,
) -> Option<FundingLine> {
    let name = purpose.name();
    let amount = read.euros(&format!("amount-{name}"), Money::euros(1), MOST);
    let instrument = read.choice(&format!("instrument-{name}"), Instrument::from_name, "error-choose-one");
    let payee = payee(read, application, (&format!("payee-{name}"), &format!("iban-{name}")));
    let parts = read.whole(&format!("parts-{name}"), 1, 60);
    let condition = condition(read, application, &format!("condition-{name}"), PayoutCondition::Nothing);
    let (payee, parts, condition) = (payee?, parts?, condition?);
    Some(FundingLine {
        purpose,
        instrument: instrument?,
        amount: amount?,
        schedule: schedule(purpose, parts, application, today),
        payee,
        condition,
    })
}

/// Who is paid, from the fields of a name and an account.
pub(crate) fn payee(
    read: &mut Reader<'_>,
    application: &Application,
    (name, iban): (&str, &str),
) -> Option<Payee> {
    let name = read.text(name, 120, "error-payee");
    let iban = read.iban(iban);
    let (name, iban) = (name?, iban?);
    let is_applicant = name.eq_ignore_ascii_case(&application.person.full_name())
        || application.needs.iban.as_ref() == Some(&iban);
    Some(Payee { name, iban, is_applicant })
}

/// Monthly money runs with the training or the gap; the rest is due when the training starts.
fn schedule(purpose: Purpose, parts: u32, application: &Application, today: NaiveDate) -> PayoutSchedule {
    let start = application.circumstances.training.from.max(today);
    match purpose {
        Purpose::ChildcareBridging => {
            let from = bridging(application, today).map_or(Month::of(start), |it| it.0);
            PayoutSchedule::Monthly { from, months: parts }
        }
        Purpose::Living => PayoutSchedule::Monthly { from: Month::of(start), months: parts },
        Purpose::Tuition | Purpose::Laptop | Purpose::Travel => {
            let every = Regulation::on(today).part_months;
            PayoutSchedule::Terms { first: next_bank_day(start), parts, every }
        }
    }
}

/// What the person can pay, in words for the second reader.
pub(crate) fn means_lines(lang: Lang, proposal: &Proposal) -> Vec<(String, String)> {
    let Some(means) = &proposal.means else { return Vec::new() };
    let seen = if means.is_on_paper { "propose-seen-paper" } else { "propose-seen-told" };
    let register =
        means.register_asked_on.map_or_else(|| lang.text("propose-not-asked"), |it| date(lang, it));
    vec![
        (lang.text("propose-gross-income"), euro(lang, means.gross_income)),
        (lang.text("propose-net-income"), euro(lang, means.net_income)),
        (lang.text("propose-fixed-costs"), euro(lang, means.fixed_costs)),
        (lang.text("propose-left-over"), euro(lang, means.left_over())),
        (lang.text("propose-seen"), lang.text(seen)),
        (lang.text("propose-register"), register),
    ]
}

/// A proposal ready to print.
pub(crate) fn lines(lang: Lang, proposal: &Proposal) -> Vec<ProposalLine> {
    proposal
        .lines
        .iter()
        .map(|it| ProposalLine {
            what: lang.named("purpose", it.purpose.name()),
            instrument: lang.named("instrument", it.instrument.name()),
            payee: it.payee.name.clone(),
            total: it.total(),
            parts: parts(lang, &it.payouts()),
            condition: present::proposal::condition(lang, it.condition),
        })
        .collect()
}
