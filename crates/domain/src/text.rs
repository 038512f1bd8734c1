//! Texts people type: names of limited length, bank accounts, e-mail addresses.

use std::fmt;

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an international bank account number")]
pub struct NotAnIban;

/// An international bank account number whose check digits are right (ISO 13616). Never printed in logs.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Iban(String);

impl Iban {
    /// Accepts spaces and lower case.
    ///
    /// # Errors
    /// Wrong length for the Netherlands, letters where digits belong, or wrong check digits.
    pub fn parse(text: &str) -> Result<Self, NotAnIban> {
        let plain: String = text.chars().filter(|it| !it.is_whitespace()).collect::<String>().to_uppercase();
        let right_form = (15..=34).contains(&plain.len())
            && plain.chars().all(|it| it.is_ascii_alphanumeric())
            && plain[..2].chars().all(|it| it.is_ascii_uppercase())
            && plain[2..4].chars().all(|it| it.is_ascii_digit());
        if !right_form || (plain.starts_with("NL") && !is_dutch_form(&plain)) || remainder(&plain) != 1 {
            return Err(NotAnIban);
        }
        Ok(Self(plain))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
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

/// NL, two check digits, four letters of the bank, ten digits.
fn is_dutch_form(iban: &str) -> bool {
    iban.len() == 18
        && iban[4..8].chars().all(|it| it.is_ascii_uppercase())
        && iban[8..].chars().all(|it| it.is_ascii_digit())
}

/// ISO 7064 mod 97-10 over the rearranged number; 1 when right.
fn remainder(iban: &str) -> u32 {
    iban[4..].chars().chain(iban[..4].chars()).fold(0, |rest, sign| {
        let value = sign.to_digit(36).unwrap_or(0);
        let shift = if value < 10 { 10 } else { 100 };
        (rest * shift + value) % 97
    })
}

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
    /// No single `@`, no dot after it, white space, or longer than 254 characters.
    pub fn parse(text: &str) -> Result<Self, NotAnEmail> {
        let plain = text.trim().to_lowercase();
        let (local, host) = plain.split_once('@').ok_or(NotAnEmail)?;
        let bad = local.is_empty()
            || host.contains('@')
            || !host.contains('.')
            || host.starts_with('.')
            || host.ends_with('.')
            || plain.len() > 254
            || plain.chars().any(|it| it.is_whitespace() || it.is_control() || "<>(),;:\\\"[]".contains(it));
        if bad { Err(NotAnEmail) } else { Ok(Self(plain)) }
    }

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

/// Whether the text holds nine digits that pass the 11-test, as a citizen service number does (Besluit BSN).
#[must_use]
pub fn seems_to_hold_bsn(text: &str) -> bool {
    let mut digits: Vec<u32> = Vec::new();
    let mut signs = text.chars().peekable();
    loop {
        match signs.peek() {
            Some(sign) if sign.is_ascii_digit() => {
                digits.push(sign.to_digit(10).unwrap_or(0));
                signs.next();
            }
            other => {
                if digits.len() == 9 && passes_eleven_test(&digits) {
                    return true;
                }
                digits.clear();
                if other.is_none() {
                    return false;
                }
                signs.next();
            }
        }
    }
}

fn passes_eleven_test(digits: &[u32]) -> bool {
    // Weights 9 to 2, and minus 1 for the last digit.
    let head: u32 = digits[..8].iter().zip((2..=9).rev()).map(|(digit, weight)| digit * weight).sum();
    let sum = i64::from(head) - i64::from(digits[8]);
    digits.iter().any(|it| *it != 0) && sum % 11 == 0
}
