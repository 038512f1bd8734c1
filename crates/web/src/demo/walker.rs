//! One case of the demo on its way, with the day it is there.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use domain::{
    case::change::CaseChange,
    ids::{CaseId, PaperId, UserId},
};
use object_store::{ObjectStoreExt, path::Path};
use store::{
    case_steps,
    casework::{
        audit_log::By,
        cases::{self, Case},
        papers::{self, FiledKind, LetterKind, Stored},
        unmade_letters,
    },
    db::Tx,
};

use crate::{
    demo::team::Team,
    runtime::{secrets, state::App},
};

/// The day as it is written down: ten in the morning.
pub(super) fn at(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::from_hms_opt(10, 0, 0).unwrap_or_default()).and_utc()
}

/// A case on its way, with the day it is there.
pub(super) struct Walk<'a> {
    pub app: &'a App,
    pub tx: &'a Tx,
    pub team: &'a Team,
    pub id: CaseId,
    pub day: NaiveDate,
    /// The file all letters share, or each case gets its own.
    pub shared: Option<&'a Stored>,
}

impl Walk<'_> {
    /// Days pass, but never beyond the demo's day.
    pub(super) fn wait(&mut self, days: u64) {
        self.day = (self.day + Days::new(days)).min(self.app.clock.today());
    }

    pub(super) async fn case(&self) -> anyhow::Result<Case> {
        Ok(cases::load_for_work(self.tx, self.id).await?)
    }

    pub(super) async fn apply(&self, case: &Case, change: CaseChange, by: &By) -> anyhow::Result<()> {
        Ok(case_steps::apply(self.tx, case, change, by, at(self.day)).await?)
    }

    pub(super) async fn letter(
        &self,
        kind: LetterKind,
        letter: ::letters::Letter,
    ) -> anyhow::Result<PaperId> {
        let Some(shared) = self.shared else {
            return Ok(unmade_letters::write(self.tx, self.id, kind, &letter, at(self.day)).await?);
        };
        let stored = copy(self.app, shared).await?;
        Ok(papers::add(self.tx, self.id, FiledKind::Letter(kind), stored, at(self.day)).await?)
    }
}

pub(super) fn id_of(by: &By) -> anyhow::Result<UserId> {
    by.id.ok_or_else(|| anyhow::anyhow!("somebody without an account"))
}

/// A copy of a file, under a name of its own.
pub(super) async fn copy(app: &App, of: &Stored) -> anyhow::Result<Stored> {
    let file_key = format!("papers/{}", secrets::token());
    app.files.copy(&Path::from(of.file_key.as_str()), &Path::from(file_key.as_str())).await?;
    Ok(Stored { file_key, ..of.clone() })
}
