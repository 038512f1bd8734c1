//! Sending: over SMTP, or into a folder on a machine without mail.

use std::{path::PathBuf, time::Duration};

use anyhow::{Context, bail};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message as Letter, Tokio1Executor,
    message::{Mailbox, MultiPart},
};
use secrecy::ExposeSecret;
use store::messages::outbox::Message;

use crate::{mail::render::Mail, runtime::config::Config};

/// How long one message may take: less than the lease on it, so that no other worker sends it meanwhile.
const PATIENCE: Duration = Duration::from_secs(45);
const SLOWEST_ANSWER: Duration = Duration::from_secs(15);

/// Why a message did not go out.
#[derive(Debug, thiserror::Error)]
pub enum NotSent {
    /// Nothing is known against the message.
    #[error("the mail server cannot be reached")]
    Unreachable(#[source] anyhow::Error),
    #[error("the message was not taken")]
    Refused(#[source] anyhow::Error),
}

enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

pub struct Mailer {
    way: Way,
    from: Mailbox,
    host: String,
}

/// What somebody writes who wants mail without TLS.
const PLAIN: &str = "?tls=none";

/// Sign-in codes do not go in clear over a network, unless somebody asks for it in so many words.
fn refuse_plain(address: &str) -> anyhow::Result<()> {
    let Some(rest) = address.strip_prefix("smtp://") else { return Ok(()) };
    if rest.contains("?tls=") {
        return Ok(());
    }
    let host = rest.rsplit('@').next().unwrap_or(rest);
    let host = host.rsplit_once(':').map_or(host, |it| it.0).trim_matches(['[', ']', '/']);
    let is_own = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|it| it.is_loopback());
    if !is_own {
        bail!(
            "mail (TEF_MAIL): smtp:// sends sign-in codes in clear; use smtps://, or smtp://host:587?tls=required, \
             or say ?tls=none"
        );
    }
    Ok(())
}

impl Mailer {
    /// Where mail goes by the configuration: a server or a folder.
    ///
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
            refuse_plain(address)?;
            let smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(&address.replace(PLAIN, ""))
                .context("mail (TEF_MAIL) is not an address like smtp://host:587?tls=required")?;
            Way::Smtp(smtp.timeout(Some(SLOWEST_ANSWER)).build())
        } else {
            bail!("mail (TEF_MAIL) must start with smtp://, smtps:// or folder:");
        };
        Ok(Self { way, from, host })
    }

    /// Sends once. The message id comes from the row, so a mail server recognises a second copy.
    ///
    /// # Errors
    /// The message cannot be built, the server does not take it, or it cannot be reached at all.
    pub async fn send(&self, message: &Message, mail: Mail) -> Result<(), NotSent> {
        let letter = self.letter(message, mail).map_err(NotSent::Refused)?;
        match &self.way {
            Way::Smtp(smtp) => {
                let sent = tokio::time::timeout(PATIENCE, smtp.send(letter)).await;
                let error = match sent {
                    Ok(Ok(_)) => return Ok(()),
                    Ok(Err(error)) => error,
                    Err(late) => return Err(NotSent::Refused(late.into())),
                };
                // A line that ends in the middle of an answer is no answer.
                let has_answered = error.status().is_some() || error.is_client();
                let error = anyhow::Error::from(error).context("the mail server did not take it");
                // A server that closes the line on this very message is there for others.
                if has_answered || smtp.test_connection().await.unwrap_or(false) {
                    Err(NotSent::Refused(error))
                } else {
                    Err(NotSent::Unreachable(error))
                }
            }
            Way::Folder(folder) => {
                let name = format!("{}.eml", message.id);
                let written = tokio::fs::write(folder.join(name), letter.formatted()).await;
                written.context("the folder did not take it").map_err(NotSent::Unreachable)
            }
        }
    }

    fn letter(&self, message: &Message, mail: Mail) -> anyhow::Result<Letter> {
        Ok(Letter::builder()
            .from(self.from.clone())
            .to(message.to.email.as_str().parse()?)
            .message_id(Some(format!("<{}@{}>", message.id, self.host)))
            .subject(mail.subject)
            .multipart(MultiPart::alternative_plain_html(mail.text, mail.html))?)
    }
}
