//! What the answers say, once they can be read: each group gives its part of the application, or notes a sentence at
//! the field that is wrong.

use chrono::NaiveDate;
use domain::{
    answer::Answer,
    application::{
        Application, BenefitDetails, Between, Child, Circumstances, MonthlyFinances, Needs, Partner, Person,
        Rent, Training, Work, WorkEnd,
    },
    benefit::kind::Benefit,
    calendar::Month,
    childcare::table::{Care, Table},
    evidence::Consent,
    fund::Regulation,
    money::Money,
};
use rust_decimal::Decimal;
use store::casework::drafts::{Draft, Fields};

use crate::{
    form::read::Reader,
    questions::{
        between::{asks_between, stop},
        sections::{MOST_CHILDREN, NO_CARE, Section, shown_children},
    },
    words::lang::Lang,
};

/// Yearly incomes above this are typing errors.
const MOST_INCOME: Money = Money::euros(1_000_000);
/// Amounts of a month above this are typing errors.
const MOST_MONTH: Money = Money::euros(100_000);
/// A training that begins further from today than so many years is a typing error; its end may be twice as far.
const MOST_YEARS: i32 = 5;
/// A last working day further from the first day of the training than so many days is a typing error.
const FAR_FROM_START: i64 = 2 * 366;
const MOST_PRICE: Money = Money::euros(100);

/// Children of the household: those in care, and the months of birth of the others.
type Children = (Vec<Child>, Vec<Month>);

fn yes_or_no(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn answer(text: &str) -> Option<Answer> {
    match text {
        "yes" => Some(Answer::Yes),
        "no" => Some(Answer::No),
        "unknown" => Some(Answer::Unknown),
        _ => None,
    }
}

pub(crate) fn person(read: &mut Reader<'_>) -> Option<Person> {
    let first_name = read.text("first_name", 80, "error-first-name");
    let last_name = read.text("last_name", 120, "error-last-name");
    let phone = read.phone("phone");
    let street = read.text("street", 120, "error-street");
    let postcode = read.postcode("postcode");
    let city = read.text("city", 80, "error-city");
    Some(Person {
        first_name: first_name?,
        last_name: last_name?,
        phone: phone?,
        street: street?,
        postcode: postcode?,
        city: city?,
    })
}

/// Hours a week and gross yearly income; without work no hours, but perhaps an income.
pub(crate) fn work(read: &mut Reader<'_>) -> Option<(Decimal, Money)> {
    let works = read.choice("work", yes_or_no, "error-yes-no");
    let hours = if works == Some(true) { read.hours("hours", 1, 80) } else { Some(Decimal::ZERO) };
    let income = if works == Some(true) {
        read.euros_a_year("income", MOST_INCOME)
    } else {
        read.euros_a_year_or_zero("income", MOST_INCOME)
    };
    works?;
    Some((hours?, income?))
}

pub(crate) fn household(read: &mut Reader<'_>) -> Option<(Option<Partner>, Benefit, Consent)> {
    let has_partner = read.choice("partner", yes_or_no, "error-yes-no");
    let partner = if has_partner == Some(true) {
        let income = read.euros_a_year("partner_income", MOST_INCOME);
        let works = read.choice("partner_works", yes_or_no, "error-yes-no");
        income.zip(works).map(|(income, works)| Some(Partner { income, works }))
    } else {
        Some(None)
    };
    let benefit = read.choice("benefit", Benefit::from_name, "error-choose-one");
    let consent = if benefit == Some(Benefit::None) {
        Some(Consent::NotAsked)
    } else {
        read.choice("consent", Consent::from_name, "error-choose-one")
    };
    has_partner?;
    Some((partner?, benefit?, consent?))
}

/// Nothing here has to be answered: what is not known is shown as not known.
pub(crate) fn benefit_details(read: &mut Reader<'_>) -> Option<BenefitDetails> {
    let consent_on = read.date_or_none("consent_on");
    let ends_on = read.date_or_none("ends_on");
    let gifts = read.euros_or_zero("gifts", MOST_MONTH);
    let said = |name: &str| answer(read.raw(name)).unwrap_or_default();
    Some(BenefitDetails {
        labour_market: said("labour_market"),
        stays_available: said("stays_available"),
        reported: said("reported"),
        is_young: said("is_young"),
        student_finance: said("student_finance"),
        supplement: said("supplement"),
        consent_on: consent_on?,
        ends_on: ends_on?,
        gifts_elsewhere: gifts?,
    })
}

pub(crate) fn children(read: &mut Reader<'_>) -> Option<Children> {
    if read.typed.contains_key("count") {
        read.whole("count", 0, u32::try_from(MOST_CHILDREN).unwrap_or(u32::MAX))?;
    }
    let (mut in_care, mut others) = (Vec::new(), Vec::new());
    let mut complete = true;
    for place in 0..shown_children(read.typed) {
        let names =
            ["care", "hours", "price", "born-month", "born-year"].map(|it| match it.split_once('-') {
                Some((name, part)) => format!("{name}-{place}-{part}"),
                None => format!("{it}-{place}"),
            });
        if names.iter().all(|it| read.raw(it).is_empty()) {
            continue;
        }
        match child(read, place) {
            Some((born, Some(care))) => in_care.push(Child { born: Some(born), ..care }),
            Some((born, None)) => others.push(born),
            None => complete = false,
        }
    }
    complete.then_some((in_care, others))
}

/// The month of birth, and the care when there is any.
fn child(read: &mut Reader<'_>, place: usize) -> Option<(Month, Option<Child>)> {
    let born = read.month_of_birth(&format!("born-{place}"));
    let care = format!("care-{place}");
    if read.raw(&care) == NO_CARE {
        return Some((born?, None));
    }
    let care = read.choice(&care, Care::from_name, "error-care");
    let hours = read.hours(&format!("hours-{place}"), 1, 400);
    let price = read.euros(&format!("price-{place}"), Money::euros(1), MOST_PRICE);
    Some((born?, Some(Child { care: care?, hours: hours?, price: price?, born })))
}

/// A first day whose months before it have a table of childcare allowance: earlier ones cannot be calculated.
fn calculable(read: &mut Reader<'_>, start: NaiveDate) -> Option<NaiveDate> {
    let month = Month::of(start);
    let first = month.plus(-Regulation::on(start).outlook.most_before);
    let is_there = Table::for_year(first.year()).is_some();
    if is_there || !read.judges() { Some(start) } else { read.far("start", month) }
}

pub(crate) fn training(read: &mut Reader<'_>) -> Option<Training> {
    let name = read.text("course", 120, "error-course");
    let provider = read.text("provider", 120, "error-provider");
    let accredited = read.choice("accredited", answer, "error-choose-one");
    let from = read.date_near("start", MOST_YEARS).and_then(|day| calculable(read, day));
    let until = read.date_near("end", 2 * MOST_YEARS);
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        let message = read.lang.text("error-end-before-start");
        read.errors.add("end", message);
        return None;
    }
    let hours = read.hours("training_hours", 1, 80);
    Some(Training {
        name: name?,
        provider: provider?,
        accredited: accredited?,
        from: from?,
        until: until?,
        hours: hours?,
    })
}

/// The last working day and why it is the last one, when work ends.
pub(crate) fn plan(read: &mut Reader<'_>) -> Option<Option<(NaiveDate, WorkEnd)>> {
    match read.choice("stop", stop, "error-choose-one")? {
        Some(why) => {
            let day = read.date("last_day")?;
            let start = Reader::kept(read.lang, read.typed).date("start");
            let is_near = start.is_none_or(|it| (it - day).num_days().abs() <= FAR_FROM_START);
            if is_near { Some(Some((day, why))) } else { read.far("last_day", Month::of(day)) }
        }
        None => Some(None),
    }
}

/// What comes in after work; nothing where it is not asked.
fn between(read: &mut Reader<'_>) -> Option<Option<Between>> {
    if !asks_between(read.typed) {
        return Some(None);
    }
    let net = read.euros("net_between", Money::ZERO, MOST_MONTH);
    let gross = read.euros("gross_between", Money::ZERO, MOST_MONTH);
    Some(Some(Between { net: net?, gross_year: std::iter::repeat_n(gross?, 12).sum() }))
}

/// What comes in and goes out. Nothing typed is no amount: rent and income are never guessed.
pub(crate) fn finances(read: &mut Reader<'_>) -> Option<MonthlyFinances> {
    let net_now = read.euros("net_now", Money::ZERO, MOST_MONTH);
    let between = between(read);
    let net_during = read.euros("net_during", Money::ZERO, MOST_MONTH);
    let gross_during = read.euros_a_year("gross_during", MOST_INCOME);
    let partner_net = if read.raw("partner") == "yes" {
        read.euros("partner_net", Money::ZERO, MOST_MONTH)
    } else {
        Some(Money::ZERO)
    };
    let rents = read.choice("rents", yes_or_no, "error-yes-no");
    let rent = if rents == Some(true) { rent(read).map(Some) } else { Some(None) };
    let is_wealthy = read.choice("wealthy", answer, "error-choose-one");
    rents?;
    Some(MonthlyFinances {
        net_now: net_now?,
        between: between?,
        net_during: net_during?,
        gross_during: gross_during?,
        partner_net: partner_net?,
        rent: rent?,
        is_wealthy: is_wealthy?,
    })
}

fn rent(read: &mut Reader<'_>) -> Option<Rent> {
    let amount = read.euros("rent", Money::euros(1), MOST_MONTH);
    let persons = read.whole("persons", 1, 20);
    let oldest = read.whole("oldest", 16, 120);
    Some(Rent { amount: amount?, persons: persons?, oldest: oldest? })
}

pub(crate) fn needs(read: &mut Reader<'_>, today: NaiveDate) -> Option<Needs> {
    let maximum = &Regulation::on(today).maximum;
    let tuition = read.euros_or_zero("tuition", maximum.tuition);
    let living = read.euros_or_zero("living", maximum.living);
    let laptop = read.euros_or_zero("laptop", maximum.laptop);
    let travel = read.euros_or_zero("travel", maximum.travel);
    let bridging = read.choice("bridging", yes_or_no, "error-yes-no");
    let iban = if read.raw("iban").is_empty() { Some(None) } else { read.iban("iban").map(Some) };
    let why = read.text("why", 2_000, "error-why");
    let nothing = [tuition, living, laptop, travel].iter().all(|it| it.is_none_or(Money::is_zero));
    if nothing && bridging == Some(false) {
        let message = read.lang.text("error-nothing-asked");
        read.errors.add("tuition", message);
        return None;
    }
    Some(Needs {
        tuition: tuition?,
        living: living?,
        laptop: laptop?,
        travel: travel?,
        bridging: bridging?,
        iban: iban?,
        why: why?,
    })
}

/// The facts, when every group of the quick check could be read. Details of a benefit and of the household's money
/// are there when they were answered.
#[must_use]
pub fn circumstances(draft: &Draft) -> Option<Circumstances> {
    let of = |section: Section| section.typed(draft);
    let (hours, income) = work(&mut reader(&of(Section::Work)))?;
    let (partner, benefit, consent) = household(&mut reader(&of(Section::Household)))?;
    let (children, other_children) = children(&mut reader(&of(Section::Children)))?;
    let training = training(&mut reader(&of(Section::Training)))?;
    let end = if hours.is_zero() { None } else { plan(&mut reader(&of(Section::Plan)))? };
    let benefit_details = benefit_details(&mut reader(&of(Section::Benefit))).unwrap_or_default();
    let finances = finances(&mut reader(&of(Section::Money)));
    Some(Circumstances {
        work: Work {
            hours,
            income,
            until: end.map(|it| it.0),
            ends: end.map_or(WorkEnd::default(), |it| it.1),
        },
        partner,
        benefit,
        consent,
        children,
        other_children,
        training,
        benefit_details,
        finances,
    })
}

fn reader(typed: &Fields) -> Reader<'_> {
    Reader::kept(Lang::Nl, typed)
}

/// The whole application, when every group could be read.
#[must_use]
pub fn application(draft: &Draft, today: NaiveDate) -> Option<Application> {
    let of = |section: Section| section.typed(draft);
    if Section::Benefit.is_asked(draft) {
        benefit_details(&mut reader(&of(Section::Benefit)))?;
    }
    finances(&mut reader(&of(Section::Money)))?;
    Some(Application {
        person: person(&mut reader(&of(Section::Person)))?,
        circumstances: circumstances(draft)?,
        needs: needs(&mut reader(&of(Section::Needs)), today)?,
    })
}
