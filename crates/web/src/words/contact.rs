//! How people reach the fund, and where its website is: set by the installation, and the same for as long as the
//! program runs. Texts call it as `CONTACT("mail")`.

use std::sync::OnceLock;

use fluent_templates::fluent_bundle::{FluentArgs, FluentValue};

/// What an installation says of itself.
#[derive(Clone, Debug)]
pub struct Contact {
    pub mail: String,
    /// As people read it; nothing when nobody answers a telephone.
    pub phone: Option<String>,
    /// The address of the website as it is said, without `https://`.
    pub website: String,
}

impl Contact {
    /// The number as a telephone takes it (RFC 3966): digits, and a plus in front.
    #[must_use]
    pub fn dial(&self) -> Option<String> {
        let phone = self.phone.as_ref()?;
        Some(phone.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect())
    }
}

impl Default for Contact {
    fn default() -> Self {
        Self {
            mail: "help@techedufonds.example".to_owned(),
            phone: None,
            website: "techedufonds.example".to_owned(),
        }
    }
}

static CONTACT: OnceLock<Contact> = OnceLock::new();

/// Says once how the fund is reached; what was said first stays.
pub fn set(contact: Contact) {
    drop(CONTACT.set(contact));
}

/// How the fund is reached.
#[must_use]
pub fn get() -> &'static Contact {
    CONTACT.get_or_init(Contact::default)
}

pub(super) fn contact<'a>(names: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::String(name)) = names.first() else { return FluentValue::Error };
    match name.as_ref() {
        "mail" => get().mail.as_str().into(),
        "website" => get().website.as_str().into(),
        _ => FluentValue::Error,
    }
}
