//! A message as subject, text and HTML. No personal data in the subject, no link but to our own front page.

use std::any::Any;

use askama::Template;
use store::messages::outbox::{CodePurpose, Content, Message};

use crate::{
    mail::words::values,
    words::{filters, lang::Lang},
};

/// A message ready to be sent.
pub struct Mail {
    pub subject: String,
    pub text: String,
    pub html: String,
}

#[derive(Template)]
#[template(path = "mail/message.html")]
struct Html<'a> {
    lang: &'a str,
    subject: &'a str,
    paragraphs: &'a [String],
    code: Option<&'a str>,
}

#[derive(Template)]
#[template(path = "mail/message.txt")]
struct Text<'a> {
    paragraphs: &'a [String],
    code: Option<&'a str>,
}

/// A message as subject, text and HTML in the language of its recipient.
///
/// # Errors
/// A template fails.
pub fn render(message: &Message) -> Result<Mail, askama::Error> {
    let lang = Lang::from_code(&message.to.language).unwrap_or_default();
    let (key, values, code) = match &message.content {
        Content::Code { code, purpose } => {
            let key = match purpose {
                CodePurpose::SignIn => "mail-code-sign-in",
                CodePurpose::Accept => "mail-code-accept",
            };
            (key.to_owned(), Vec::new(), Some(code.as_str()))
        }
        Content::StaffDoor => ("mail-staff-door".to_owned(), Vec::new(), None),
        Content::Invitation { code } => ("mail-invitation".to_owned(), Vec::new(), Some(code.as_str())),
        Content::Saved => ("mail-saved".to_owned(), Vec::new(), None),
        Content::Case { notice } => (format!("notice-{}", notice.name()), values(lang, notice), None),
    };
    let subject = lang.text(&format!("{key}.subject"));
    let body = lang.say(&format!("{key}.body"), &values);
    let mut paragraphs: Vec<String> =
        body.lines().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect();
    paragraphs.push(lang.text("mail-no-link"));
    paragraphs.push(lang.text("mail-closing"));
    let values: (&str, &dyn Any) = ("lang", &lang);
    let html = Html { lang: lang.code(), subject: &subject, paragraphs: &paragraphs, code };
    let text = Text { paragraphs: &paragraphs, code };
    Ok(Mail { html: html.render_with_values(&values)?, text: text.render_with_values(&values)?, subject })
}
