//! Reading what was typed: each reader gives a value, or notes a sentence at its field.

use chrono::NaiveDate;
use domain::{
    allowances::child_budget,
    bank_days::{bank_day_up_to, next_bank_day},
    bsn::{BsnFound, bsn_in},
    calendar::{Month, months_later},
    money::Money,
    sepa,
    text::{Email, Iban},
};
use rust_decimal::Decimal;
use store::casework::drafts::Fields;

use crate::{
    form::{
        amount::{self, Amount},
        day::{self, Written},
        typed::Errors,
    },
    words::{
        format::{self, date},
        lang::Lang,
    },
};

/// The box by which somebody says that a number in a field is no citizen service number.
pub(crate) fn not_a_bsn(name: &str) -> String {
    format!("{name}-geen-bsn")
}

/// So many months before its birth a child is told of.
const UNBORN_MONTHS: i32 = 9;

pub struct Reader<'a> {
    pub lang: Lang,
    pub typed: &'a Fields,
    pub errors: Errors,
    /// Days far from it are typing errors, and accounts must be within reach on it.
    today: Option<NaiveDate>,
}

impl<'a> Reader<'a> {
    #[must_use]
    pub fn new(lang: Lang, typed: &'a Fields, today: NaiveDate) -> Self {
        Self { lang, typed, errors: Errors::default(), today: Some(today) }
    }

    /// What was judged before and is read again: no field is judged by the day.
    #[must_use]
    pub fn kept(lang: Lang, typed: &'a Fields) -> Self {
        Self { lang, typed, errors: Errors::default(), today: None }
    }

    /// Fields are judged by the day: this is no second reading of what was kept.
    #[must_use]
    pub const fn judges(&self) -> bool {
        self.today.is_some()
    }

    /// The language of what is said about the fields.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// As typed, without white space around it.
    #[must_use]
    pub fn raw(&self, name: &str) -> &'a str {
        self.typed.get(name).map_or("", |it| it.trim())
    }

    fn fail<T>(&mut self, name: &str, key: &str) -> Option<T> {
        let message = self.lang.text(key);
        self.errors.add(name, message);
        None
    }

    /// A text that must be there. `key` says what to do when it is not.
    pub fn text(&mut self, name: &str, most: usize, key: &str) -> Option<String> {
        let text = self.raw(name);
        if text.is_empty() {
            return self.fail(name, key);
        }
        if most < text.chars().count() {
            let message = self.lang.say("error-too-long", &[("most", most.to_string())]);
            self.errors.add(name, message);
            return None;
        }
        match bsn_in(text) {
            BsnFound::Labelled => self.fail(name, "error-bsn"),
            BsnFound::Bare if self.raw(&not_a_bsn(name)).is_empty() => self.fail(name, "error-bsn-bare"),
            BsnFound::Bare | BsnFound::Nowhere => Some(text.to_owned()),
        }
    }

    /// An amount between two bounds; an empty field is an error.
    pub fn euros(&mut self, name: &str, least: Money, most: Money) -> Option<Money> {
        match amount::read(self.lang, self.raw(name)) {
            Amount::One(amount) if least <= amount && amount <= most => Some(amount),
            Amount::Either { thousands, decimals } => {
                let values = [
                    ("thousands", format::euro(self.lang, thousands)),
                    ("decimals", format::euro(self.lang, decimals)),
                    ("plain", amount::plain(thousands)),
                ];
                let message = self.lang.say("error-amount-two", &values);
                self.errors.add(name, message);
                None
            }
            Amount::One(_) | Amount::None => {
                let message = self.lang.say(
                    "error-amount",
                    &[("least", format::euro(self.lang, least)), ("most", format::euro(self.lang, most))],
                );
                self.errors.add(name, message);
                None
            }
        }
    }

    /// An amount of a year: one with cents that is too low to be meant is asked back, since `31.20` is `31.200` with a
    /// digit too few.
    pub fn euros_a_year(&mut self, name: &str, most: Money) -> Option<Money> {
        let amount = self.euros(name, Money::ZERO, most)?;
        if amount.cents() % 100 == 0 || Money::euros(1_000) <= amount {
            return Some(amount);
        }
        let guess = std::iter::repeat_n(amount, 1_000).sum();
        let values = [
            ("amount", format::euro(self.lang, amount)),
            ("guess", format::euro(self.lang, guess)),
            ("plain", amount::plain(guess)),
        ];
        let message = self.lang.say("error-amount-year", &values);
        self.errors.add(name, message);
        None
    }

    /// As [`Self::euros_a_year`], where an empty field means zero.
    pub fn euros_a_year_or_zero(&mut self, name: &str, most: Money) -> Option<Money> {
        if self.raw(name).is_empty() { Some(Money::ZERO) } else { self.euros_a_year(name, most) }
    }

    /// As [`Self::euros`], where an empty field means zero.
    pub fn euros_or_zero(&mut self, name: &str, most: Money) -> Option<Money> {
        if self.raw(name).is_empty() { Some(Money::ZERO) } else { self.euros(name, Money::ZERO, most) }
    }

    pub fn whole(&mut self, name: &str, least: u32, most: u32) -> Option<u32> {
        match self.raw(name).parse::<u32>() {
            Ok(number) if least <= number && number <= most => Some(number),
            _ => self.between(name, least, most),
        }
    }

    /// Hours with at most two decimals, written with comma or point, and with the word behind them or not.
    pub fn hours(&mut self, name: &str, least: u32, most: u32) -> Option<Decimal> {
        let text = self.raw(name).to_lowercase();
        let number = ["uren", "uur", "hours", "hour", "h", "u"].iter().find_map(|it| text.strip_suffix(it));
        let number: Option<Decimal> = number.unwrap_or(&text).trim().replace(',', ".").parse().ok();
        match number {
            Some(it)
                if Decimal::from(least) <= it && it <= Decimal::from(most) && it.normalize().scale() <= 2 =>
            {
                Some(it)
            }
            _ => self.between(name, least, most),
        }
    }

    fn between<T>(&mut self, name: &str, least: u32, most: u32) -> Option<T> {
        let values = [("least", least.to_string()), ("most", most.to_string())];
        let message = self.lang.say("error-number", &values);
        self.errors.add(name, message);
        None
    }

    /// One of a fixed list; `key` says what to choose.
    pub fn choice<T>(&mut self, name: &str, parse: impl Fn(&str) -> Option<T>, key: &str) -> Option<T> {
        match parse(self.raw(name)) {
            Some(value) => Some(value),
            None => self.fail(name, key),
        }
    }

    pub fn date(&mut self, name: &str) -> Option<NaiveDate> {
        let part = |part: &str| self.raw(&format!("{name}-{part}"));
        match day::read(part("day"), part("month"), part("year")) {
            Written::One(day) => Some(day),
            Written::Empty => self.fail(name, "error-date-empty"),
            Written::MonthForDay => self.fail(name, "error-date-day"),
            Written::NotThere => self.fail(name, "error-date-wrong"),
            Written::Unreadable => self.fail(name, "error-date-digits"),
        }
    }

    /// A day from today on, on which banks pay.
    pub fn pay_day(&mut self, name: &str) -> Option<NaiveDate> {
        let day = self.date(name)?;
        if self.today.is_some_and(|today| day < today) {
            return self.fail(name, "error-date-past");
        }
        let next = next_bank_day(day);
        if next != day {
            let values = [("before", bank_day_up_to(day)), ("after", next)];
            let values = values.map(|(key, it)| (key, date(self.lang, it)));
            self.errors.add(name, self.lang.say("error-bank-closed", &values));
            return None;
        }
        Some(day)
    }

    /// A day that lies at most so many years from today.
    pub fn date_near(&mut self, name: &str, years: i32) -> Option<NaiveDate> {
        let day = self.date(name)?;
        match self.today {
            Some(today) if !is_near(today, day, years) => self.far(name, Month::of(day)),
            Some(_) | None => Some(day),
        }
    }

    /// Says that the year cannot be meant.
    pub fn far<T>(&mut self, name: &str, month: Month) -> Option<T> {
        let message = self.lang.say("error-date-year", &[("year", month.year().to_string())]);
        self.errors.add(name, message);
        None
    }

    /// A date that may be left out; half a date is an error.
    pub fn date_or_none(&mut self, name: &str) -> Option<Option<NaiveDate>> {
        let is_blank = ["day", "month", "year"].iter().all(|it| self.raw(&format!("{name}-{it}")).is_empty());
        if is_blank { Some(None) } else { self.date(name).map(Some) }
    }

    /// A month, typed as a number or a name and a year.
    pub fn month(&mut self, name: &str) -> Option<Month> {
        let part = |part: &str| self.raw(&format!("{name}-{part}"));
        match day::read_month(part("month"), part("year")) {
            Written::One(month) => Some(month),
            Written::Empty | Written::MonthForDay | Written::NotThere | Written::Unreadable => {
                self.fail(name, "error-month")
            }
        }
    }

    /// The month in which a child was born, or will be.
    pub fn month_of_birth(&mut self, name: &str) -> Option<Month> {
        let month = self.month(name)?;
        let Some(today) = self.today.map(Month::of) else { return Some(month) };
        let age = child_budget::years().last().map_or(0, |it| it.value.child_age_end.years());
        let months = i32::try_from(12 * age).unwrap_or(i32::MAX);
        let is_child = today.plus(-months) <= month && month <= today.plus(UNBORN_MONTHS);
        if is_child { Some(month) } else { self.far(name, month) }
    }

    pub fn email(&mut self, name: &str) -> Option<Email> {
        Email::parse(self.raw(name)).ok().or_else(|| self.fail(name, "error-email"))
    }

    /// An account that money can be sent to today: in a country that SEPA reaches. With a label, points, hyphens or
    /// spaces it is the same account.
    pub fn iban(&mut self, name: &str) -> Option<Iban> {
        let text = self.raw(name).to_uppercase();
        let plain = text.rsplit_once(':').map_or(text.as_str(), |it| it.1).trim();
        let plain = plain.strip_prefix("IBAN").unwrap_or(plain);
        let signs: String = plain.chars().filter(|it| !".-\u{2011}".contains(*it)).collect();
        match Iban::parse(&signs) {
            Ok(iban) if self.today.is_some_and(|it| !sepa::reaches(&iban, it)) => {
                self.fail(name, "error-iban-sepa")
            }
            Ok(iban) => Some(iban),
            Err(_) => self.fail(name, "error-iban"),
        }
    }

    /// Ten Dutch digits, or an international number.
    pub fn phone(&mut self, name: &str) -> Option<String> {
        let plain: String = self.raw(name).chars().filter(|it| it.is_ascii_digit() || *it == '+').collect();
        let right = (plain.starts_with('0') && !plain.starts_with("00") && plain.len() == 10)
            || ((plain.starts_with('+') || plain.starts_with("00")) && (11..=17).contains(&plain.len()));
        if right { Some(plain) } else { self.fail(name, "error-phone") }
    }

    /// `1012 AB`, typed in any usual way.
    pub fn postcode(&mut self, name: &str) -> Option<String> {
        let plain: String =
            self.raw(name).chars().filter(|it| !it.is_whitespace()).collect::<String>().to_uppercase();
        let right = plain.len() == 6
            && plain.is_ascii()
            && plain[..4].chars().all(|it| it.is_ascii_digit())
            && !plain.starts_with('0')
            && plain[4..].chars().all(|it| it.is_ascii_uppercase());
        if right {
            Some(format!("{} {}", &plain[..4], &plain[4..]))
        } else {
            self.fail(name, "error-postcode")
        }
    }

    #[must_use]
    pub fn is_ticked(&self, name: &str) -> bool {
        self.typed.contains_key(name)
    }
}

fn is_near(today: NaiveDate, day: NaiveDate, years: i32) -> bool {
    months_later(today, -12 * years) <= day && day <= months_later(today, 12 * years)
}
