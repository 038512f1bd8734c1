//! Numbers on payments and whether their check digits are right: IBAN, RF reference, creditor identifier,
//! betalingskenmerk and BIC. A reference that fails its check is never matched on (requirement RC5).

use crate::text::{Iban, has_form, mod_97};

/// What a number claims to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentifierKind {
    /// ISO 13616. No list of banks and no national check digits are looked at.
    Iban,
    /// Structured creditor reference (ISO 11649).
    Rf,
    /// SEPA creditor identifier (EPC262-08).
    CreditorId,
    /// Dutch payment reference of 7, 9 to 14, or 16 digits.
    Betalingskenmerk,
    /// ISO 9362; whether the bank exists is not looked at.
    Bic,
}

/// Why a text is not such a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Invalid {
    /// Too long or too short.
    #[error("wrong length")]
    Length,
    /// A sign where another kind belongs.
    #[error("letters and digits are not where they belong")]
    Form,
    /// Mistyped: the check digits differ.
    #[error("the check digits do not fit")]
    CheckDigits,
}

crate::named! {
    IdentifierKind {
        Iban = "iban",
        Rf = "rf",
        CreditorId = "creditor_id",
        Betalingskenmerk = "betalingskenmerk",
        Bic = "bic",
    }
}

impl IdentifierKind {
    /// Checks a number; spaces and lower case are as people write them.
    ///
    /// # Errors
    /// Why it is not one.
    pub fn check(self, text: &str) -> Result<(), Invalid> {
        let plain: String =
            text.chars().filter(|it| !it.is_whitespace()).map(|it| it.to_ascii_uppercase()).collect();
        if !plain.bytes().all(|it| it.is_ascii_alphanumeric()) {
            return Err(Invalid::Form);
        }
        match self {
            Self::Iban => iban(&plain),
            Self::Rf => rf(&plain),
            Self::CreditorId => creditor_id(&plain),
            Self::Betalingskenmerk => betalingskenmerk(&plain),
            Self::Bic => bic(&plain),
        }
    }
}

fn iban(plain: &str) -> Result<(), Invalid> {
    if Iban::parse(plain).is_ok() {
        return Ok(());
    }
    if plain.len() < 5 || 34 < plain.len() {
        return Err(Invalid::Length);
    }
    if !has_form(&plain[..4], "2a2n") {
        return Err(Invalid::Form);
    }
    let is_checked = mod_97(plain[4..].chars().chain(plain[..4].chars())) == 1;
    Err(if is_checked { Invalid::Form } else { Invalid::CheckDigits })
}

fn rf(plain: &str) -> Result<(), Invalid> {
    if plain.len() < 5 || 25 < plain.len() {
        return Err(Invalid::Length);
    }
    if !plain.starts_with("RF") || !has_form(&plain[2..4], "2n") {
        return Err(Invalid::Form);
    }
    checked(mod_97(plain[4..].chars().chain(plain[..4].chars())) == 1)
}

/// The three signs of the business code do not count for the check digits.
fn creditor_id(plain: &str) -> Result<(), Invalid> {
    if plain.len() < 8 || 35 < plain.len() {
        return Err(Invalid::Length);
    }
    if !has_form(&plain[..7], "2a2n3c") {
        return Err(Invalid::Form);
    }
    if plain.starts_with("NL") && plain.len() != 19 {
        return Err(Invalid::Length);
    }
    let has_check_digits = ("02"..="98").contains(&&plain[2..4]);
    checked(has_check_digits && mod_97(plain[7..].chars().chain(plain[..4].chars())) == 1)
}

/// Seven digits have no check. Others begin with a check digit; those of 9 to 14 then say how long the rest is.
fn betalingskenmerk(plain: &str) -> Result<(), Invalid> {
    const WEIGHTS: [u32; 10] = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1];
    let digits: Vec<u32> = plain.chars().filter_map(|it| it.to_digit(10)).collect();
    if digits.len() != plain.len() {
        return Err(Invalid::Form);
    }
    match digits.len() {
        7 => return Ok(()),
        9..=14 if usize::try_from(digits[1]) != Ok((digits.len() - 2) % 10) => return Err(Invalid::Length),
        9..=14 | 16 => {}
        _ => return Err(Invalid::Length),
    }
    let sum: u32 =
        digits[1..].iter().rev().zip(WEIGHTS.iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    let check = match 11 - sum % 11 {
        10 => 1,
        11 => 0,
        digit => digit,
    };
    checked(digits[0] == check)
}

fn bic(plain: &str) -> Result<(), Invalid> {
    match plain.len() {
        8 if has_form(plain, "6a2c") => Ok(()),
        11 if has_form(plain, "6a5c") => Ok(()),
        8 | 11 => Err(Invalid::Form),
        _ => Err(Invalid::Length),
    }
}

fn checked(is_right: bool) -> Result<(), Invalid> {
    if is_right { Ok(()) } else { Err(Invalid::CheckDigits) }
}
