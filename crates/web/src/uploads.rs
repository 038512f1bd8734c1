//! Files that somebody sends with a form: read, cleaned, kept and written down together, within what one person may send.

use axum::{
    extract::{
        Multipart,
        multipart::{Field, MultipartError},
    },
    http::StatusCode,
};
use chrono::TimeDelta;
use domain::{case::stage::PaperKind, ids::PaperId};
use store::{
    cases::Case,
    papers::{self, Kind, Over, Removed, Stored, Usage},
};

use crate::{
    error::PageError,
    files::{
        clean::{LARGEST, Refused},
        keep,
    },
    state::App,
    visit::Visit,
    words::Lang,
};

/// Longest part of a file's name that is said back to the person.
const LONGEST_NAME: usize = 80;

/// What came of the files of one form.
#[derive(Debug, Default)]
pub struct Received {
    /// The papers as they stand in the case now.
    pub papers: Vec<PaperId>,
    /// What to say of those that were refused, in their order.
    pub refused: Vec<String>,
    /// A text seems to hold a citizen service number.
    pub warns_bsn: bool,
}

/// Files that lie ready and stand in no case yet.
struct Batch<'a> {
    app: &'a App,
    files: Vec<Stored>,
    bytes: i64,
}

/// Takes the files of a form into the case. What is no photo or PDF is refused by name; when there are too many of them
/// nothing is kept.
///
/// # Errors
/// The connection was lost, or something of ours does not work now.
pub async fn receive(
    app: &App,
    visit: &Visit,
    case: &Case,
    kind: PaperKind,
    form: Multipart,
) -> Result<Received, PageError> {
    let mut batch = Batch { app, files: Vec::new(), bytes: 0 };
    match batch.fill(visit, case, form).await {
        Ok((mut received, None)) => match batch.write_down(visit, case, kind).await {
            Ok(Ok(papers)) => {
                received.papers = papers;
                Ok(received)
            }
            Ok(Err(over)) => {
                batch.forget().await;
                Ok(too_much(visit.lang, over))
            }
            Err(error) => {
                batch.forget().await;
                Err(error)
            }
        },
        Ok((_, Some(over))) => {
            batch.forget().await;
            Ok(too_much(visit.lang, over))
        }
        Err(error) => {
            batch.forget().await;
            Err(error)
        }
    }
}

fn too_much(lang: Lang, over: Over) -> Received {
    let message = lang.say(&format!("file-over-{}", over.name()), &[("most", papers::MOST.to_string())]);
    Received { refused: vec![message], ..Received::default() }
}

impl Batch<'_> {
    /// Reads the form to its end, and what it brings into the store of files. Says when it is more than goes in.
    async fn fill(
        &mut self,
        visit: &Visit,
        case: &Case,
        mut form: Multipart,
    ) -> Result<(Received, Option<Over>), PageError> {
        let usage = self.usage(visit, case).await?;
        let mut over = usage.takes(1, 0).err();
        let mut received = Received::default();
        let mut seen = 0;
        while let Some(field) = form.next_field().await.map_err(|it| lost(&it))? {
            if field.file_name().is_none_or(str::is_empty) {
                continue;
            }
            seen += 1;
            let name: String = field.file_name().unwrap_or_default().chars().take(LONGEST_NAME).collect();
            let bytes = bytes(field).await.map_err(|it| lost(&it))?;
            if over.is_some() {
                continue;
            }
            match self.app.read_file(bytes).await? {
                Ok(clean) => {
                    received.warns_bsn |= clean.seems_to_hold_bsn;
                    self.bytes += i64::try_from(clean.bytes.len()).unwrap_or(i64::MAX);
                    over = usage.takes(self.files.len() as u64 + 1, self.bytes).err();
                    if over.is_none() {
                        let file = keep::put(self.app.files.as_ref(), clean.bytes, clean.media_type).await?;
                        self.files.push(file);
                    }
                }
                Err(refused) => received.refused.push(sentence(visit.lang, refused, &name)),
            }
        }
        if seen == 0 {
            received.refused.push(visit.lang.text("file-none"));
            over = None;
        }
        Ok((received, over))
    }

    async fn usage(&self, visit: &Visit, case: &Case) -> Result<Usage, PageError> {
        let since = visit.now - TimeDelta::days(1);
        Ok(papers::usage(&self.app.db, case.id, visit.actor()?.id, since).await?)
    }

    /// Writes the files down as papers of the case. Bytes that this person sent before are not kept a second time.
    async fn write_down(
        &self,
        visit: &Visit,
        case: &Case,
        kind: PaperKind,
    ) -> Result<Result<Vec<PaperId>, Over>, PageError> {
        if self.files.is_empty() {
            return Ok(Ok(Vec::new()));
        }
        let sender = visit.actor()?.id;
        let tx = self.app.db.begin().await?;
        papers::lock(&tx, sender).await?;
        let usage = papers::usage(&tx, case.id, sender, visit.now - TimeDelta::days(1)).await?;
        if let Err(over) = usage.takes(self.files.len() as u64, self.bytes) {
            return Ok(Err(over));
        }
        let mut written = Vec::new();
        let mut known_before = Vec::new();
        for file in &self.files {
            let mut file = file.clone();
            if let Some(known) = papers::find_file(&tx, sender, &file.sha256).await? {
                known_before.push(std::mem::replace(&mut file.file_key, known));
            }
            written.push(papers::add(&tx, case.id, Kind::Sent(kind), file, visit.now).await?);
        }
        tx.commit().await?;
        for key in known_before {
            self.remove(&key).await;
        }
        Ok(Ok(written))
    }

    /// Nothing lies there without a paper.
    async fn forget(&self) {
        for file in &self.files {
            self.remove(&file.file_key).await;
        }
    }

    /// What cannot be removed now is found by `check --files`.
    async fn remove(&self, key: &str) {
        if let Err(error) = keep::remove(self.app.files.as_ref(), key).await {
            tracing::warn!(error = format!("{error:#}"), "a file without a paper stays");
        }
    }
}

/// Removes the bytes of papers that were taken back, unless another paper of the same person has them too. Whether there
/// may be more.
///
/// # Errors
/// The database or the store of files refuses; what was done stays.
pub async fn wipe(app: &App) -> Result<bool, PageError> {
    let removed = papers::list_to_wipe(&app.db).await?;
    for it in &removed {
        wipe_one(app, it).await?;
    }
    Ok(!removed.is_empty())
}

async fn wipe_one(app: &App, removed: &Removed) -> Result<(), PageError> {
    let tx = app.db.begin().await?;
    papers::lock(&tx, removed.applicant).await?;
    if !papers::is_used(&tx, &removed.file_key).await? {
        keep::remove(app.files.as_ref(), &removed.file_key).await?;
    }
    papers::mark_wiped(&tx, removed.id, app.clock.now()).await?;
    Ok(tx.commit().await?)
}

/// A body that ends too early is a lost connection: nothing of it is kept.
fn lost(error: &MultipartError) -> PageError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE { PageError::TooLarge } else { PageError::BadRequest }
}

/// The bytes of one file. What goes over the limit is read and thrown away; one byte too many says so.
async fn bytes(mut field: Field<'_>) -> Result<Vec<u8>, MultipartError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await? {
        let room = (LARGEST + 1).saturating_sub(bytes.len());
        bytes.extend_from_slice(&chunk[..chunk.len().min(room)]);
    }
    Ok(bytes)
}

fn sentence(lang: Lang, refused: Refused, name: &str) -> String {
    lang.say(refused.key(), &[("name", name.to_owned())])
}
