//! Who works for the demo's fund, and the letter its crowd shares.

use store::casework::{audit_log::By, papers::Stored};

use crate::{files, runtime::state::App};

/// The people who work for the fund.
pub(crate) struct Team {
    pub(super) reviewer: By,
    pub(super) second: By,
    pub(super) administrator: By,
    pub(super) other: By,
}

/// A letter that the crowd shares; their own would take hours to make.
pub(crate) async fn shared_letter(app: &App) -> anyhow::Result<Stored> {
    let letter = ::letters::Letter {
        lang: "nl".to_owned(),
        title: "Besluit".to_owned(),
        sender: "TechEduFonds".to_owned(),
        address: Vec::new(),
        dated: "Amsterdam".to_owned(),
        date: app.clock.today(),
        ident: "demo".to_owned(),
        salutation: "Beste lezer,".to_owned(),
        blocks: Vec::new(),
        closing: "TechEduFonds".to_owned(),
    };
    let bytes = app.work.letters.run(move || ::letters::pdf(&letter)).await??;
    Ok(files::keep::put(app.files.as_ref(), bytes, "application/pdf").await?)
}
