//! The locked room: files of strangers are read in a process of their own, with little memory, little time, no settings
//! and no log. What it does not survive is refused.

use std::{
    io::{Read, Write},
    path::PathBuf,
    process::{ExitCode, Stdio},
    time::Duration,
};

use anyhow::Context;
use rustix::process::{Resource, Rlimit, setrlimit};
use serde::{Deserialize, Serialize};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::{Child, Command},
};

use super::clean;
use crate::files::cleaned::{Clean, LARGEST, Refused};

/// The hidden command by which the program starts itself.
pub const COMMAND: &str = "read-file";
/// Memory in bytes: twice the largest photo, and the program itself.
const MEMORY: u64 = 768 * 1024 * 1024;
/// Seconds of a processor; then the kernel ends it.
const PROCESSOR: u64 = 10;
/// How long it may take by the clock on the wall, when the machine is busy.
const PATIENCE: Duration = Duration::from_secs(20);
/// Largest file it may give back; a photo written anew can be larger than it was.
const MOST_BACK: usize = 2 * LARGEST;

/// What the room says of a file, on a line before its bytes.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Said {
    Clean { media_type: String, may_hold_bsn: bool },
    Refused(Refused),
}

/// The way to the room.
#[derive(Clone, Debug)]
pub struct Room {
    program: PathBuf,
}

impl Room {
    /// A room in this very program, also when its file was replaced since it started.
    #[must_use]
    pub fn own() -> Self {
        if cfg!(target_os = "linux") {
            return Self::of("/proc/self/exe".into());
        }
        Self::of(std::env::current_exe().unwrap_or_else(|_| "techedufonds".into()))
    }

    #[must_use]
    pub const fn of(program: PathBuf) -> Self {
        Self { program }
    }

    /// Reads and cleans a file. When whoever waits gives up, the process ends.
    ///
    /// # Errors
    /// The room cannot be entered. A file that is refused is no error.
    pub async fn clean(&self, bytes: Vec<u8>) -> anyhow::Result<Result<Clean, Refused>> {
        let mut child = Command::new(&self.program)
            .arg(COMMAND)
            .env_clear()
            // The allocator would take a gigabyte of addresses before it uses any, and leave nothing under the limit.
            .env("MIMALLOC_ARENA_RESERVE", "0")
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .context("files cannot be read: no process for it")?;
        match tokio::time::timeout(PATIENCE, talk(&mut child, bytes)).await {
            Ok(answer) => answer,
            Err(_) => Ok(Err(Refused::TooComplex)),
        }
    }
}

async fn talk(child: &mut Child, bytes: Vec<u8>) -> anyhow::Result<Result<Clean, Refused>> {
    let (mut to, from) =
        (child.stdin.take().context("no way in")?, child.stdout.take().context("no way out")?);
    // One that ended too early does not read; what it says or does not say tells why.
    let _unread = to.write_all(&bytes).await;
    drop(to);
    let mut answer = Vec::new();
    from.take(u64::try_from(MOST_BACK)? + 1).read_to_end(&mut answer).await?;
    if MOST_BACK < answer.len() {
        return Ok(Err(Refused::TooComplex));
    }
    let ended = child.wait().await?;
    if ended.code() == Some(i32::from(LOCK_BROKEN)) {
        anyhow::bail!("files cannot be read: the limits of the process cannot be set");
    }
    // Ended by the kernel or by a fault of a library: in both cases because of what the file is.
    if !ended.success() {
        return Ok(Err(Refused::TooComplex));
    }
    understand(answer).context("the reader of files cannot be understood")
}

fn understand(mut answer: Vec<u8>) -> anyhow::Result<Result<Clean, Refused>> {
    let end = answer.iter().position(|it| *it == b'\n').context("no first line")?;
    let bytes = answer.split_off(end + 1);
    Ok(match serde_json::from_slice(&answer)? {
        Said::Refused(refused) => Err(refused),
        Said::Clean { media_type, may_hold_bsn } => {
            let media_type = match media_type.as_str() {
                "image/jpeg" => "image/jpeg",
                "image/png" => "image/png",
                "application/pdf" => "application/pdf",
                _ => anyhow::bail!("another kind of file than asked for"),
            };
            Ok(Clean { bytes, media_type, may_hold_bsn })
        }
    })
}

/// Exit code of a room that could not be locked.
const LOCK_BROKEN: u8 = 97;

/// The inside of the room: locks itself, reads one file, answers, ends.
#[must_use]
pub fn inside() -> ExitCode {
    if lock().is_err() {
        return ExitCode::from(LOCK_BROKEN);
    }
    match answer() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn lock() -> rustix::io::Result<()> {
    let at_most = |most| Rlimit { current: Some(most), maximum: Some(most) };
    setrlimit(Resource::As, at_most(MEMORY))?;
    setrlimit(Resource::Cpu, at_most(PROCESSOR))?;
    // No file may be written, no program started, nothing left behind.
    setrlimit(Resource::Fsize, at_most(0))?;
    setrlimit(Resource::Core, at_most(0))?;
    setrlimit(Resource::Nofile, at_most(8))
}

fn answer() -> std::io::Result<()> {
    let mut bytes = Vec::new();
    std::io::stdin().take(u64::try_from(LARGEST).unwrap_or(u64::MAX) + 1).read_to_end(&mut bytes)?;
    let (said, bytes) = match clean::clean(bytes) {
        Ok(it) => {
            let said = Said::Clean { media_type: it.media_type.to_owned(), may_hold_bsn: it.may_hold_bsn };
            (said, it.bytes)
        }
        Err(refused) => (Said::Refused(refused), Vec::new()),
    };
    let mut out = std::io::stdout().lock();
    serde_json::to_writer(&mut out, &said)?;
    out.write_all(b"\n")?;
    out.write_all(&bytes)?;
    out.flush()
}
