//! Sending: over SMTP, or into a folder on a machine without mail.

use std::{path::PathBuf, time::Duration};

use anyhow::{Context, bail};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message as Letter, Tokio1Executor,
    message::{Mailbox, MultiPart},
};
use secrecy::ExposeSecret;
use store::outbox::Message;

use crate::{config::Config, mail::render::Mail};

enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

pub struct Mailer {
    way: Way,
    from: Mailbox,
    host: String,
}

impl Mailer {
    /// # Errors
    /// The address of the mail server is not one, or the folder cannot be made.
    pub fn open(config: &Config) -> anyhow::Result<Self> {
        let from: Mailbox =
            config.mail_from.parse().context("mail_from (TEF_MAIL_FROM) is not an address")?;
        let host = from.email.domain().to_owned();
        let address = config.mail.expose_secret();
        let way = if let Some(folder) = address.strip_prefix("folder:") {
            std::fs::create_dir_all(folder)
                .with_context(|| format!("mail (TEF_MAIL): cannot make {folder}"))?;
            Way::Folder(folder.into())
        } else if address.starts_with("smtp") {
            let smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(address)
                .context("mail (TEF_MAIL) is not an address like smtp://host:587?tls=required")?;
            Way::Smtp(smtp.timeout(Some(Duration::from_secs(15))).build())
        } else {
            bail!("mail (TEF_MAIL) must start with smtp://, smtps:// or folder:");
        };
        Ok(Self { way, from, host })
    }

    /// Sends once. The message id comes from the row, so a mail server recognises a second copy.
    ///
    /// # Errors
    /// The message cannot be built, or the server does not take it.
    pub async fn send(&self, message: &Message, mail: Mail) -> anyhow::Result<()> {
        let letter = Letter::builder()
            .from(self.from.clone())
            .to(message.to.email.as_str().parse()?)
            .message_id(Some(format!("<{}@{}>", message.id, self.host)))
            .subject(mail.subject)
            .multipart(MultiPart::alternative_plain_html(mail.text, mail.html))?;
        match &self.way {
            Way::Smtp(smtp) => {
                smtp.send(letter).await.context("the mail server did not take it")?;
            }
            Way::Folder(folder) => {
                let name = format!("{}.eml", message.id);
                tokio::fs::write(folder.join(name), letter.formatted())
                    .await
                    .context("the folder did not take it")?;
            }
        }
        Ok(())
    }
}
