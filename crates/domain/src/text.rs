//! Texts people type: names of limited length, bank accounts, e-mail addresses.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What follows the check digits in each country of the IBAN registry (ISO 13616): `n` digits, `a` letters,
/// `c` letters or digits, each after its count. The Netherlands: four letters of the bank, ten digits.
const ACCOUNT_FORMS: &str = "
    AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c
    CR18n CY8n16c CZ20n DE18n DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n
    GE2a16n GI4a15c GL14n GR7n16c GT24c HN4a20n HR17n HU24n IE4a14n IL19n IQ4a15n IS22n IT1a10n12c
    JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD20c ME18n
    MK3n10c2n MN16n MR23n MT4a5n18c MU4a19n3a NI4a20n NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n
    QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n SM1a10n12c SO19n ST21n
    SV4a20n TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c";

/// Why a text is no IBAN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an international bank account number")]
pub struct NotAnIban;

/// An international bank account number whose check digits are right (ISO 13616). Never printed in logs.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Iban(String);

impl Iban {
    /// Accepts spaces and lower case. No list of banks and no national check digits are looked at.
    ///
    /// # Errors
    /// A country without IBAN, a wrong length or form for the country, or wrong check digits.
    pub fn parse(text: &str) -> Result<Self, NotAnIban> {
        let plain: String =
            text.chars().filter(|it| !it.is_whitespace()).map(|it| it.to_ascii_uppercase()).collect();
        if plain.is_ascii() && has_form_of_country(&plain) && remainder(&plain) == 1 {
            Ok(Self(plain))
        } else {
            Err(NotAnIban)
        }
    }

    /// Without spaces, in capitals.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In groups of four, as people read it.
    #[must_use]
    pub fn grouped(&self) -> String {
        let signs: Vec<char> = self.0.chars().collect();
        signs.chunks(4).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join("\u{a0}")
    }

    /// The last four characters: enough to recognise one's own account.
    #[must_use]
    pub fn last_four(&self) -> &str {
        &self.0[self.0.len() - 4..]
    }
}

impl fmt::Debug for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Iban(…)")
    }
}

impl TryFrom<String> for Iban {
    type Error = NotAnIban;
    fn try_from(text: String) -> Result<Self, NotAnIban> {
        Self::parse(&text)
    }
}

impl From<Iban> for String {
    fn from(iban: Iban) -> Self {
        iban.0
    }
}

/// Country, check digits from 02 to 98, and then what the country says its account numbers look like.
fn has_form_of_country(iban: &str) -> bool {
    let Some((country, rest)) = iban.split_at_checked(2) else { return false };
    let Some((check, account)) = rest.split_at_checked(2) else { return false };
    let Some(form) = ACCOUNT_FORMS.split_whitespace().find_map(|it| it.strip_prefix(country)) else {
        return false;
    };
    has_form(check, "2n") && ("02"..="98").contains(&check) && has_form(account, form)
}

/// Whether the text is made as the form says: `4a10n` is four letters and then ten digits.
pub(crate) fn has_form(text: &str, form: &str) -> bool {
    let mut signs = text.chars();
    let mut length = 0;
    for mark in form.chars() {
        if let Some(digit) = mark.to_digit(10) {
            length = length * 10 + digit;
            continue;
        }
        for _ in 0..length {
            let Some(sign) = signs.next() else { return false };
            let fits = match mark {
                'n' => sign.is_ascii_digit(),
                'a' => sign.is_ascii_uppercase(),
                _ => sign.is_ascii_alphanumeric(),
            };
            if !fits {
                return false;
            }
        }
        length = 0;
    }
    signs.next().is_none()
}

/// ISO 7064 mod 97-10 over the rearranged number; 1 when right.
fn remainder(iban: &str) -> u32 {
    mod_97(iban[4..].chars().chain(iban[..4].chars()))
}

/// The number that letters and digits make, letters counting as 10 to 35, modulo 97.
pub(crate) fn mod_97(signs: impl Iterator<Item = char>) -> u32 {
    signs.fold(0, |rest, sign| {
        let value = sign.to_digit(36).unwrap_or(0);
        let shift = if value < 10 { 10 } else { 100 };
        (rest * shift + value) % 97
    })
}

/// Why a text is no e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an e-mail address")]
pub struct NotAnEmail;

/// An e-mail address in lower case. Never printed in logs.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Email(String);

impl Email {
    /// Checks the shape only; whether somebody reads it shows when the code comes back.
    ///
    /// # Errors
    /// No single `@`, no dot after it, nothing beside a dot, white space, or longer than 254 characters.
    pub fn parse(text: &str) -> Result<Self, NotAnEmail> {
        let plain = text.trim().to_lowercase();
        let (_, host) = plain.split_once('@').ok_or(NotAnEmail)?;
        let bad = plain.split(['@', '.']).any(str::is_empty)
            || host.contains('@')
            || !host.contains('.')
            || plain.len() > 254
            || plain.chars().any(|it| it.is_whitespace() || it.is_control() || "<>(),;:\\\"[]".contains(it));
        if bad { Err(NotAnEmail) } else { Ok(Self(plain)) }
    }

    /// In lower case, as it is compared.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `s...@voorbeeld.nl`: enough to see where a message went.
    #[must_use]
    pub fn masked(&self) -> String {
        let (local, host) = self.0.split_once('@').unwrap_or((&self.0, ""));
        let first: String = local.chars().take(1).collect();
        format!("{first}...@{host}")
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email(…)")
    }
}

impl TryFrom<String> for Email {
    type Error = NotAnEmail;
    fn try_from(text: String) -> Result<Self, NotAnEmail> {
        Self::parse(&text)
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0
    }
}
