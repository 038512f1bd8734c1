//! Texts by key in the reader's language, and how that language writes money, dates and numbers.

use std::{borrow::Cow, collections::HashMap};

use chrono::NaiveDate;
use fluent_templates::{Loader, fluent_bundle::FluentValue, static_loader};
use unic_langid::{LanguageIdentifier, langid};

use crate::words::{contact, numbers};

static_loader! {
    static LOCALES = {
        locales: "./locales",
        fallback_language: "nl",
        customise: |bundle| {
            bundle.set_use_isolating(false);
            bundle.add_function("LAW", numbers::law).expect("no other function has this name");
            bundle.add_function("CONTACT", contact::contact).expect("no other function has this name");
        },
    };
}

pub(crate) static NL: LanguageIdentifier = langid!("nl");
pub(crate) static EN: LanguageIdentifier = langid!("en");

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    #[default]
    Nl,
    En,
}

impl Lang {
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }

    fn id(self) -> &'static LanguageIdentifier {
        match self {
            Self::Nl => &NL,
            Self::En => &EN,
        }
    }

    /// The text of a key, or of `key.attribute`. A test makes sure every key is there in both languages.
    #[must_use]
    pub fn text(self, key: &str) -> String {
        LOCALES.lookup(self.id(), key)
    }

    /// The text of a stored word: `on_its_way` of the group `payout` is called `payout-on-its-way`.
    #[must_use]
    pub fn named(self, group: &str, word: &str) -> String {
        self.text(&text_key(group, word))
    }

    /// The text if there is one.
    #[must_use]
    pub fn maybe(self, key: &str) -> Option<String> {
        LOCALES.try_lookup(self.id(), key)
    }

    /// The text of a key with values in it.
    #[must_use]
    pub fn say(self, key: &str, values: &[(&'static str, String)]) -> String {
        let arguments: HashMap<Cow<'static, str>, FluentValue<'_>> =
            values.iter().map(|(name, value)| (Cow::Borrowed(*name), value.as_str().into())).collect();
        LOCALES.lookup_with_args(self.id(), key, &arguments)
    }

    /// The text of a key with numbers of the regulation in it, as they hold on a day.
    #[must_use]
    pub fn ruled(self, key: &str, day: NaiveDate) -> String {
        LOCALES.lookup_with_args(self.id(), key, &numbers::on(day))
    }

    /// The text of a key with a number that decides about its form: one thing, two things.
    #[must_use]
    pub fn count(self, key: &str, count: usize) -> String {
        let arguments = HashMap::from([(Cow::Borrowed("count"), FluentValue::from(count))]);
        LOCALES.lookup_with_args(self.id(), key, &arguments)
    }
}

/// The key of a stored word in a group of texts.
#[must_use]
pub fn text_key(group: &str, word: &str) -> String {
    format!("{group}-{}", word.replace('_', "-"))
}
