//! What somebody asks, once every answer could be read: the facts a case is judged on.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    answer::Answer,
    benefit::{kind::Benefit, means::MeansContext, retention::Facts},
    calendar::Month,
    childcare::{
        allowance::ChildCare,
        situation::{Period, Situation},
        table::Care,
    },
    evidence::Consent,
    money::Money,
    text::Iban,
};

/// The applicant's partner, as far as allowances look at them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    /// Gross, per year.
    pub income: Money,
    /// Whether they work.
    pub works: bool,
}

/// A child in childcare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Child {
    /// Kind of care.
    pub care: Care,
    /// Hours of care a month.
    pub hours: Decimal,
    /// Price of an hour.
    pub price: Money,
    /// The month of birth, when it was asked.
    #[serde(default)]
    pub born: Option<Month>,
}

/// Why work ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkEnd {
    /// It is given up to be able to learn: without the training it would go on.
    #[default]
    ForTraining,
    /// It ends with or without the training: a contract that runs out, a dismissal.
    Anyway,
}

/// Work now, and what becomes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// Hours a week; zero when there is no work.
    pub hours: Decimal,
    /// Gross, per year.
    pub income: Money,
    /// Last working day; `None` when the work goes on or there is none.
    pub until: Option<NaiveDate>,
    /// Why it ends, when it does.
    #[serde(default)]
    pub ends: WorkEnd,
}

impl Work {
    /// It goes on, or would go on without the training.
    #[must_use]
    pub const fn goes_on_without_training(&self) -> bool {
        self.until.is_none() || matches!(self.ends, WorkEnd::ForTraining)
    }
}

/// What somebody wants to learn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Training {
    /// Name of the course.
    pub name: String,
    /// Name of the school.
    pub provider: String,
    /// Whether the course is accredited: it decides on childcare allowance.
    pub accredited: Answer,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// Hours a week.
    pub hours: Decimal,
}

/// The facts that decide about childcare allowance; the quick check asks just these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circumstances {
    /// Paid work now.
    pub work: Work,
    /// `None` for a single parent.
    pub partner: Option<Partner>,
    /// The benefit now, if any.
    pub benefit: Benefit,
    /// How far UWV, the municipality or the employer is with consent to the training.
    #[serde(default)]
    pub consent: Consent,
    /// Children in care, each with its care.
    pub children: Vec<Child>,
    /// Months of birth of the children at home who go to no care.
    #[serde(default)]
    pub other_children: Vec<Month>,
    /// What is learned, and when.
    pub training: Training,
    /// What else decides about the benefit; nothing known unless asked.
    #[serde(default)]
    pub benefit_details: BenefitDetails,
    /// What comes in and goes out, when it was asked.
    #[serde(default)]
    #[serde(rename = "purse")]
    pub finances: Option<MonthlyFinances>,
}

/// What decides whether a benefit is kept, beside the consent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BenefitDetails {
    /// The day of the written consent.
    pub consent_on: Option<NaiveDate>,
    /// The last day of the benefit, when there is one.
    pub ends_on: Option<NaiveDate>,
    /// An employer means to hire, or the occupation is in demand.
    pub labour_market: Answer,
    /// Goes on applying for jobs during the training.
    pub stays_available: Answer,
    /// The training was reported to who pays the benefit.
    pub reported: Answer,
    /// Younger than the age from which social assistance does not look at student finance.
    pub is_young: Answer,
    /// Whether there is student finance.
    pub student_finance: Answer,
    /// A supplement of the Toeslagenwet on top.
    pub supplement: Answer,
    /// Gifts of others this calendar year.
    pub gifts_elsewhere: Money,
}

/// What comes in and goes out as the person says; nobody calculates tax here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthlyFinances {
    /// Wages and benefits paid out a month now.
    pub net_now: Money,
    /// Paid out a month during the training, and after it until there is other work.
    pub net_during: Money,
    /// What counts for allowances during the training, before tax, at the rate of a year.
    pub gross_during: Money,
    /// Between the last working day and the training, and in the life without training where work ends anyway;
    /// `None` when nobody asked.
    #[serde(default)]
    pub between: Option<Between>,
    /// Paid out a month to the partner; zero without one.
    pub partner_net: Money,
    /// `None` in an owned home.
    pub rent: Option<Rent>,
    /// Owns more than the limits of the allowances.
    pub is_wealthy: Answer,
}

/// What comes in when work has ended and there is no training.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Between {
    /// Paid out a month.
    pub net: Money,
    /// What counts for allowances, before tax, at the rate of a year.
    pub gross_year: Money,
}

/// A rented home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rent {
    /// Bare rent a month.
    pub amount: Money,
    /// Everybody registered at the address.
    pub persons: u32,
    /// Age of the oldest of them.
    pub oldest: u32,
}

/// Name and ways to reach somebody. No citizen service number, no title, no nationality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// As typed.
    pub first_name: String,
    /// As typed.
    pub last_name: String,
    /// As typed.
    pub phone: String,
    /// Street and number.
    pub street: String,
    /// As typed.
    pub postcode: String,
    /// As typed.
    pub city: String,
}

impl Person {
    /// First and last name.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name).trim().to_owned()
    }
}

/// What money is asked for. Amounts are the applicant's wish; the decision is the reviewer's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Needs {
    /// Fees of the school, for the whole training.
    pub tuition: Money,
    /// Per month during the training.
    pub living: Money,
    /// Price, once.
    pub laptop: Money,
    /// For the whole training.
    pub travel: Money,
    /// Close the gap in childcare allowance.
    pub bridging: bool,
    /// Account for what is paid to the person.
    pub iban: Option<Iban>,
    /// In the applicant's own words.
    pub why: String,
}

/// A complete application as it was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// Who asks.
    pub person: Person,
    /// What the rules are applied to.
    pub circumstances: Circumstances,
    /// What is asked for.
    pub needs: Needs,
}

impl Application {
    /// Everything asked for over the whole training, without the bridging, which is computed.
    #[must_use]
    pub fn requested(&self) -> Money {
        let months = self.circumstances.training.months();
        let living: Money = std::iter::repeat_n(self.needs.living, months).sum();
        [self.needs.tuition, living, self.needs.laptop, self.needs.travel].into_iter().sum()
    }
}

impl Training {
    /// Calendar months the training touches.
    #[must_use]
    pub fn months(&self) -> usize {
        Month::of(self.from).through(Month::of(self.until)).count()
    }
}

impl Circumstances {
    /// Own and partner's yearly income together: what the table of the allowance looks at.
    #[must_use]
    pub fn joint_income(&self) -> Money {
        self.work.income.plus(self.partner.map_or(Money::ZERO, |it| it.income))
    }

    /// Hours and price for each child, as the allowance rules take them.
    #[must_use]
    pub fn care(&self) -> Vec<ChildCare> {
        self.children.iter().map(|it| ChildCare { care: it.care, hours: it.hours, price: it.price }).collect()
    }

    /// The parent's situations in time, as the allowance rules see them.
    #[must_use]
    pub fn periods(&self, since: NaiveDate) -> Vec<Period> {
        let mut periods = Vec::new();
        if !self.work.hours.is_zero() {
            periods.push(Period::new(Situation::Work, since, self.work.until));
        }
        let situation = match self.training.accredited {
            Answer::Yes => Situation::AccreditedEducation,
            Answer::No | Answer::Unknown => Situation::UnaccreditedCourse,
        };
        let (from, until) = (self.training.from, Some(self.training.until));
        periods.push(Period::new(situation, from, until));
        let consent = self.consent == Consent::Granted;
        if self.benefit != Benefit::None || consent {
            periods.push(Period { situation: self.benefit.situation(), from, until, consent });
        }
        periods
    }

    /// Whether there are months of which wages say nothing: a whole month between work and training, or a life
    /// without training in which work ends too.
    #[must_use]
    pub fn has_months_without_work(&self) -> bool {
        let (ends, start) = (self.work.until.map(Month::of), Month::of(self.training.from));
        ends.is_some_and(|last| self.work.ends == WorkEnd::Anyway || last.plus(1) < start)
    }

    /// The household's money, when everything it takes was answered: an income nobody asked for is not zero.
    #[must_use]
    pub fn known_finances(&self) -> Option<&MonthlyFinances> {
        self.finances.as_ref().filter(|it| it.between.is_some() || !self.has_months_without_work())
    }

    /// What decides whether the benefit is kept.
    #[must_use]
    pub fn benefit_facts(&self) -> Facts {
        let details = &self.benefit_details;
        Facts {
            benefit: self.benefit,
            consent: self.consent,
            consent_on: details.consent_on,
            training_from: self.training.from,
            training_until: self.training.until,
            right_ends_on: details.ends_on,
            labour_market: details.labour_market,
            stays_available: details.stays_available,
            reported: details.reported,
            is_young: details.is_young,
            student_finance: details.student_finance,
            is_iva: false,
        }
    }

    /// What decides what money does to the benefit.
    #[must_use]
    pub fn means_context(&self, has_statement: bool) -> MeansContext {
        MeansContext {
            benefit: self.benefit,
            supplement: self.benefit_details.supplement,
            has_statement,
            year: self.training.from.year(),
            gifts_elsewhere: self.benefit_details.gifts_elsewhere,
        }
    }

    /// The partner's situation, when there is a partner.
    #[must_use]
    pub fn partner_periods(&self, since: NaiveDate) -> Option<Vec<Period>> {
        let partner = self.partner?;
        let work = Period::new(Situation::Work, since, None);
        Some(if partner.works { vec![work] } else { Vec::new() })
    }
}
