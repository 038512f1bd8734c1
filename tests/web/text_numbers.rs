//! Numbers in texts: what a law or the regulation sets is given to a text, never written into it.

use web::words::{contact::Contact, lang::Lang, numbers};

use crate::texts::{LANGUAGES, read, ruled, variables};

/// Words that count, in both languages.
const COUNTS: [&str; 20] = [
    "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "twaalf", "two", "three",
    "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
];
/// What terms and ages are counted in.
const UNITS: [&str; 14] = [
    "dag",
    "dagen",
    "werkdagen",
    "week",
    "weken",
    "maanden",
    "kalendermaanden",
    "jaar",
    "day",
    "days",
    "weeks",
    "months",
    "calendar",
    "years",
];
/// Texts with a count that no law or regulation sets: how long an invitation works, the names of the norms of social
/// assistance, and the groups of a list.
const FREE: [&str; 4] = ["mail-invitation", "users-invited", "norm-", "ageing-"];

#[test]
fn no_text_repeats_a_term_that_is_set_elsewhere() {
    let counts =
        |it: &str| it.parse::<u32>().is_ok_and(|it| 1 < it) || COUNTS.contains(&it.to_lowercase().as_str());
    for language in LANGUAGES {
        let (_, texts) = read(language);
        for (key, text) in texts.iter().filter(|it| !FREE.iter().any(|free| it.0.starts_with(free))) {
            let words: Vec<&str> =
                text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
            let found = words.windows(2).find(|it| counts(it[0]) && UNITS.contains(&it[1]));
            assert!(found.is_none(), "{key} says {found:?}: take the number from words::numbers");
        }
    }
}

#[test]
fn every_text_with_numbers_of_a_day_is_given_them() {
    let day = "2026-03-02".parse().unwrap();
    let all = numbers::on(day);
    let ruled = ruled();
    let (_, texts) = read("nl");
    for (key, text) in &texts {
        let is_dated = variables(text).iter().any(|it| all.contains_key(*it));
        let is_ruled = |pattern: &String| {
            let (before, after) =
                pattern.split_once('{').map_or((pattern.as_str(), None), |it| (it.0, Some(it.1)));
            let after = after.map(|it| it.split_once('}').map_or("", |it| it.1));
            after.map_or(key == before, |after| key.starts_with(before) && key.ends_with(after))
        };
        assert!(!is_dated || ruled.iter().any(is_ruled), "{key} is looked up without a day");
        for lang in Lang::ALL.into_iter().filter(|_| is_dated) {
            let said = lang.ruled(key, day);
            assert!(!said.contains('$') && !said.contains("Unknown"), "{said}");
        }
    }
}

#[test]
fn every_number_of_the_law_in_a_text_is_there() {
    let mut found = 0;
    for language in LANGUAGES {
        for (key, text) in &read(language).1 {
            for call in text.split("LAW(").skip(1) {
                let name = call.split('"').nth(1).unwrap_or_default();
                assert!(numbers::number_of_law(name).is_some_and(|it| 0 < it), "{key} asks for {name}");
                found += 1;
            }
        }
    }
    assert!(0 < found, "no text calls LAW any more");
    assert_eq!(numbers::number_of_law("nothing"), None);
    let said = Lang::Nl.text("ask-is-young");
    assert!(said.contains(&numbers::number_of_law("young-age").unwrap().to_string()), "{said}");
}

#[test]
fn a_telephone_is_dialled_without_what_makes_it_readable() {
    let contact = |phone: Option<&str>| Contact { phone: phone.map(str::to_owned), ..Contact::default() };
    assert_eq!(contact(Some("+31 (20) 123-45 67")).dial().as_deref(), Some("+31201234567"));
    assert_eq!(contact(Some("020 123 45 67")).dial().as_deref(), Some("0201234567"));
    assert_eq!(contact(None).dial(), None);
}
