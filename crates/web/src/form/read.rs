//! Reading what was typed: each reader gives a value, or notes a sentence at its field.

use chrono::NaiveDate;
use domain::{
    calendar::Month,
    money::Money,
    text::{Email, Iban},
};
use rust_decimal::Decimal;
use store::casework::drafts::Fields;

use crate::{
    form::{
        amount::{self, Amount},
        typed::Errors,
    },
    words::{format, lang::Lang},
};

pub struct Reader<'a> {
    pub lang: Lang,
    pub typed: &'a Fields,
    pub errors: Errors,
}

impl<'a> Reader<'a> {
    #[must_use]
    pub fn new(lang: Lang, typed: &'a Fields) -> Self {
        Self { lang, typed, errors: Errors::default() }
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
        Some(text.to_owned())
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

    /// Hours with at most two decimals, written with comma or point.
    pub fn hours(&mut self, name: &str, least: u32, most: u32) -> Option<Decimal> {
        let number: Option<Decimal> = self.raw(name).replace(',', ".").parse().ok();
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
        let (day, month, year) = (part("day"), part("month"), part("year"));
        if day.is_empty() || month.is_empty() || year.is_empty() {
            return self.fail(name, "error-date-empty");
        }
        let date = match (day.parse(), month.parse(), year.parse()) {
            (Ok(day), Ok(month), Ok(year)) if (1900..=2100).contains(&year) => {
                NaiveDate::from_ymd_opt(year, month, day)
            }
            _ => None,
        };
        date.or_else(|| self.fail(name, "error-date-wrong"))
    }

    /// A date that may be left out; half a date is an error.
    pub fn date_or_none(&mut self, name: &str) -> Option<Option<NaiveDate>> {
        let is_blank = ["day", "month", "year"].iter().all(|it| self.raw(&format!("{name}-{it}")).is_empty());
        if is_blank { Some(None) } else { self.date(name).map(Some) }
    }

    /// A month, typed as two numbers.
    pub fn month(&mut self, name: &str) -> Option<Month> {
        let part = |part: &str| self.raw(&format!("{name}-{part}")).parse().ok();
        let month = part("year").zip(part("month")).and_then(|(year, month)| {
            let year = i32::try_from(year).ok()?;
            Month::new(year, month).ok()
        });
        month.or_else(|| self.fail(name, "error-month"))
    }

    pub fn email(&mut self, name: &str) -> Option<Email> {
        Email::parse(self.raw(name)).ok().or_else(|| self.fail(name, "error-email"))
    }

    pub fn iban(&mut self, name: &str) -> Option<Iban> {
        Iban::parse(self.raw(name)).ok().or_else(|| self.fail(name, "error-iban"))
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
