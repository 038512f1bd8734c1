//! A scanner for malware, when the fund has one: clamd, by its socket.

use std::{path::PathBuf, time::Duration};

use anyhow::{Context, bail};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpStream, UnixStream},
};

/// How long one file, or one question, may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// Bytes sent at a time, each with its length before it.
const CHUNK: usize = 64 * 1024;
/// Longest answer: a name of what was found, or a version.
const LONGEST_ANSWER: u64 = 4_096;

/// Where clamd listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scanner {
    Socket(PathBuf),
    Address(String),
}

impl Scanner {
    /// `unix:/run/clamav/clamd.ctl` or `tcp:127.0.0.1:3310`.
    ///
    /// # Errors
    /// It is neither.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        match text.split_once(':') {
            Some(("unix", path)) if path.starts_with('/') => Ok(Self::Socket(path.into())),
            Some(("tcp", address)) if address.contains(':') => Ok(Self::Address(address.to_owned())),
            _ => bail!("scanner (TEF_SCANNER) must be unix:/path/of/socket or tcp:host:port"),
        }
    }

    /// Whether nothing was found in the file.
    ///
    /// # Errors
    /// The scanner does not answer, or could not look at the file: then nobody knows.
    pub async fn is_harmless(&self, bytes: &[u8]) -> anyhow::Result<bool> {
        // Commands that begin with z end with a zero byte, and so do their answers (man clamd, COMMANDS).
        let mut request = b"zINSTREAM\0".to_vec();
        for chunk in bytes.chunks(CHUNK) {
            request.extend(u32::try_from(chunk.len())?.to_be_bytes());
            request.extend(chunk);
        }
        request.extend([0; 4]);
        let answer = self.ask(&request).await.context("the scanner for malware does not answer")?;
        match answer.strip_prefix("stream: ") {
            Some("OK") => Ok(true),
            Some(found) if found.ends_with(" FOUND") => Ok(false),
            _ => bail!("the scanner for malware could not look at the file: {answer}"),
        }
    }

    /// What it calls itself, with the version of its database.
    ///
    /// # Errors
    /// It does not answer.
    pub async fn version(&self) -> anyhow::Result<String> {
        self.ask(b"zVERSION\0").await.context("the scanner for malware does not answer")
    }

    async fn ask(&self, request: &[u8]) -> anyhow::Result<String> {
        let talk = async {
            match self {
                Self::Socket(path) => speak(UnixStream::connect(path).await?, request).await,
                Self::Address(address) => speak(TcpStream::connect(address).await?, request).await,
            }
        };
        tokio::time::timeout(PATIENCE, talk).await?
    }
}

async fn speak(mut to: impl AsyncRead + AsyncWrite + Unpin, request: &[u8]) -> anyhow::Result<String> {
    to.write_all(request).await?;
    let mut answer = Vec::new();
    to.take(LONGEST_ANSWER).read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).trim_end_matches('\0').to_owned())
}
