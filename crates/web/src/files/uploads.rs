//! Files that somebody sends with a form: read, cleaned, kept and written down together, within what one person may
//! send.

use axum::{
    extract::{
        Multipart,
        multipart::{Field, MultipartError},
    },
    http::StatusCode,
};
use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    case::stage::PaperKind,
    ids::{PaperId, UserId},
};
use object_store::ObjectStore;
use store::{
    casework::{
        cases::{self, Case},
        paper_files::{self, Over, Removed},
        papers::{self, FiledKind, Stored},
    },
    connection::{
        locks::Alone,
        request::{self, Command},
    },
};
use tokio::task::JoinHandle;

use crate::{
    files::{
        cleaned::{Clean, LARGEST, Refused},
        keep::{self, Trouble},
    },
    form::typed::KEY,
    http::{
        context::RequestContext,
        error::{PageError, causes},
    },
    runtime::state::App,
    words::lang::Lang,
};

/// Longest part of a file's name that is said back to the person.
const LONGEST_NAME: usize = 80;

/// What came of the files of one form.
#[derive(Debug, Default)]
pub struct ReceivedFile {
    /// The papers as they stand in the case now.
    pub papers: Vec<PaperId>,
    /// What to say of those that were refused, in their order.
    pub refused: Vec<String>,
    /// A number in a text can be a citizen service number.
    pub warns_bsn: bool,
}

/// Files that lie ready and stand in no case yet.
struct Batch<'a> {
    app: &'a App,
    /// The key of the form they came with.
    key: String,
    files: Vec<Stored>,
    /// The names of bytes that lie there, or may, and stand in no case.
    lying: Vec<String>,
    /// The file that is being kept now: that goes on when nobody waits for it any more.
    under_way: Option<JoinHandle<Result<Stored, Trouble>>>,
    bytes: i64,
}

impl Drop for Batch<'_> {
    /// A browser that goes away ends the page wherever it is: then too nothing stays without a paper.
    fn drop(&mut self) {
        let (keys, under_way) = (std::mem::take(&mut self.lying), self.under_way.take());
        if keys.is_empty() {
            return;
        }
        let files = self.app.files.clone();
        tokio::spawn(async move {
            if let Some(last) = under_way {
                // Whether it was kept or not: it must not come after its removal.
                drop(last.await);
            }
            for key in keys {
                remove(files.as_ref(), &key).await;
            }
        });
    }
}

/// What cannot be removed now is found by `check --files`.
async fn remove(files: &dyn ObjectStore, key: &str) {
    if let Err(error) = keep::remove(files, key).await {
        tracing::warn!(error = causes(&error), "a file without a paper stays");
    }
}

/// Takes the files of a form into the case. What is no photo or PDF is refused by name; when there are too many of them
/// nothing is kept.
///
/// # Errors
/// The connection was lost, or something of ours does not work now.
pub async fn receive(
    app: &App,
    context: &RequestContext,
    case: &Case,
    kind: PaperKind,
    form: Multipart,
) -> Result<ReceivedFile, PageError> {
    let mut batch =
        Batch { app, key: String::new(), files: Vec::new(), lying: Vec::new(), under_way: None, bytes: 0 };
    let stopped = match batch.take(context, case, kind, form).await {
        Ok(received) => return Ok(received),
        Err(stopped) => stopped,
    };
    batch.forget().await;
    match stopped {
        Stopped::Over(over) => {
            let most = [("most", paper_files::MOST.to_string())];
            let message = context.lang.say(&format!("file-over-{}", over.name()), &most);
            Ok(ReceivedFile { refused: vec![message], ..ReceivedFile::default() })
        }
        // An equal form brought these files already.
        Stopped::Page(PageError::Repeated) => Ok(ReceivedFile::default()),
        Stopped::Page(error) => Err(error),
    }
}

/// Why nothing of a form is kept.
enum Stopped {
    Over(Over),
    Page(PageError),
}

impl<E: Into<PageError>> From<E> for Stopped {
    fn from(error: E) -> Self {
        Self::Page(error.into())
    }
}

impl Batch<'_> {
    async fn take(
        &mut self,
        context: &RequestContext,
        case: &Case,
        kind: PaperKind,
        form: Multipart,
    ) -> Result<ReceivedFile, Stopped> {
        let mut received = self.fill(context, case, form).await?;
        if !self.files.is_empty() {
            let command =
                Command::new(self.name(context), Some(context.actor()?.id), self.app.clock.moment());
            received.papers = request::within(command, self.write_down(context, case, kind)).await?;
        }
        Ok(received)
    }

    /// Equal for equal files sent with the same form only.
    fn name(&self, context: &RequestContext) -> Option<String> {
        let who = context.account.as_ref().map(|it| it.id)?;
        let files: Vec<&str> = self.files.iter().map(|it| it.sha256.as_str()).collect();
        let whole = format!("command {who} {} {} {}", context.path, self.key, files.join(" "));
        (!self.key.is_empty()).then(|| self.app.keys.hash(&whole))
    }

    /// Reads the form to its end, and what it brings into the store of files.
    async fn fill(
        &mut self,
        context: &RequestContext,
        case: &Case,
        mut form: Multipart,
    ) -> Result<ReceivedFile, Stopped> {
        let usage =
            paper_files::usage(&self.app.db, case.id, context.actor()?.id, a_day_ago(context)).await?;
        let mut fits = usage.takes(1, 0);
        let mut received = ReceivedFile::default();
        let mut seen = 0;
        while let Some(field) = form.next_field().await.map_err(|it| lost(&it))? {
            if field.name() == Some(KEY) {
                self.key = field.text().await.map_err(|it| lost(&it))?;
                continue;
            }
            if field.file_name().is_none_or(str::is_empty) {
                continue;
            }
            seen += 1;
            let name: String = field.file_name().unwrap_or_default().chars().take(LONGEST_NAME).collect();
            let bytes = bytes(field).await.map_err(|it| lost(&it))?;
            if fits.is_err() {
                continue;
            }
            match self.app.read_file(bytes).await? {
                Ok(clean) => {
                    received.warns_bsn |= clean.may_hold_bsn;
                    self.bytes += i64::try_from(clean.bytes.len()).unwrap_or(i64::MAX);
                    fits = usage.takes(self.files.len() as u64 + 1, self.bytes);
                    if fits.is_ok() {
                        self.keep(clean).await?;
                    }
                }
                Err(refused) => received.refused.push(sentence(context.lang, refused, &name)),
            }
        }
        if seen == 0 {
            received.refused.push(context.lang.text("file-none"));
            return Ok(received);
        }
        fits.map_err(Stopped::Over)?;
        Ok(received)
    }

    async fn keep(&mut self, clean: Clean) -> Result<(), Stopped> {
        let key = keep::fresh_key();
        self.lying.push(key.clone());
        let (files, may_hold_bsn) = (self.app.files.clone(), clean.may_hold_bsn);
        let put = async move { keep::put_at(files.as_ref(), key, clean.bytes, clean.media_type).await };
        let kept = self.under_way.insert(tokio::spawn(put)).await;
        self.under_way = None;
        let kept = kept.map_err(anyhow::Error::from)??;
        self.files.push(Stored { may_hold_bsn, ..kept });
        Ok(())
    }

    /// Writes the files down as papers of the case. Bytes that this person sent before are not kept a second time.
    async fn write_down(
        &mut self,
        context: &RequestContext,
        case: &Case,
        kind: PaperKind,
    ) -> Result<Vec<PaperId>, Stopped> {
        let sender = context.actor()?.id;
        let tx = self.app.db.begin().await?;
        tx.alone(Alone::Person(sender)).await?;
        let usage = paper_files::usage(&tx, case.id, sender, a_day_ago(context)).await?;
        usage.takes(self.files.len() as u64, self.bytes).map_err(Stopped::Over)?;
        let mut written = Vec::new();
        let mut known_before = Vec::new();
        for file in &self.files {
            let mut file = file.clone();
            if let Some(known) = paper_files::find_file(&tx, sender, &file.sha256).await? {
                known_before.push(std::mem::replace(&mut file.file_key, known));
            }
            written.push(papers::add(&tx, case.id, FiledKind::Sent(kind), file, context.now).await?);
        }
        cases::note_progress(&tx, case.id, context.now).await?;
        // From here on the papers may be there, also when the answer of the database is lost: their bytes stay.
        self.lying.clear();
        tx.commit().await?;
        // Only what this person had sent before lies there twice now.
        self.lying = known_before;
        self.forget().await;
        Ok(written)
    }

    /// Nothing lies there without a paper.
    async fn forget(&mut self) {
        for key in std::mem::take(&mut self.lying) {
            remove(self.app.files.as_ref(), &key).await;
        }
    }
}

/// Removes the bytes of papers that were taken back, unless another paper of the same person has them too. `only` is
/// whose papers; `None` means everybody's. Whether there may be more.
///
/// # Errors
/// The database or the store of files refuses; what was done stays.
pub async fn wipe(app: &App, only: Option<UserId>) -> Result<bool, PageError> {
    let removed = paper_files::list_to_wipe(&app.db, only).await?;
    for it in &removed {
        wipe_one(app, it).await?;
    }
    Ok(!removed.is_empty())
}

/// Nobody waits for the store of files here: a paper that is sent meanwhile shares bytes with papers that are there
/// only, so bytes that no such paper has now have none later.
async fn wipe_one(app: &App, removed: &Removed) -> Result<(), PageError> {
    if !paper_files::is_used(&app.db, &removed.file_key).await? {
        keep::remove(app.files.as_ref(), &removed.file_key).await?;
    }
    let tx = app.db.begin().await?;
    paper_files::mark_wiped(&tx, removed.id, app.clock.now()).await?;
    Ok(tx.commit().await?)
}

fn a_day_ago(context: &RequestContext) -> DateTime<Utc> {
    context.now - TimeDelta::days(1)
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
