//! Every step on a case, from every stage, by everybody who works here, by its person and by nobody:
//! only what the table of stages names happens, and only to who may do it.

use std::collections::{BTreeMap, BTreeSet};

use domain::{case::stage::Stage, ids::CaseId};
use store::{
    casework::{cases, revision_requests, stop_requests},
    people::accounts,
};

use crate::{
    browser::Browser,
    demo::{enter, filled},
    support::Site,
};

/// A step as a page does it: the end of its address, the rows of the table it may be, and its fields.
type Row = (&'static str, &'static [&'static str], &'static [(&'static str, &'static str)]);

const SCORES: [(&str, &str); 5] =
    [("need", "3"), ("feasible", "3"), ("prospects", "3"), ("budget", "3"), ("reason", "Past bij het plan.")];

/// What reviewers do, at `/werk/{id}/`.
const OF_REVIEWERS: [Row; 15] = [
    ("aannemen", &["take on"], &[]),
    ("belang", &["declare no interest", "declare an interest"], &[("interest", "no")]),
    ("papieren", &["ask for papers"], &[("vraag-payslip", "ja")]),
    ("verder", &["go on without"], &[]),
    ("langer", &["give more time"], &[]),
    ("buiten-behandeling", &["dismiss"], &[]),
    ("beoordelen", &["assess"], &SCORES),
    ("voorstellen", &["propose"], &[("motivation", "De opleiding leidt niet naar werk in de techniek.")]),
    ("akkoord", &["approve a loan", "approve a grant", "approve a refusal"], &[]),
    ("terug", &["send back"], &[]),
    ("overnemen", &["take over"], &[]),
    ("overdragen", &["hand over"], &[]),
    ("opnieuw", &["offer again", "offer what lapsed"], &[]),
    ("herzien/akkoord", &["revise"], &[]),
    ("stoppen/akkoord", &["stop"], &[]),
];

/// What the person of a case does.
const OF_PERSONS: [Row; 3] = [
    ("/aanvraag/stoppen", &["withdraw"], &[("sure", "yes")]),
    ("/aanvraag/papieren-klaar", &["answer"], &[]),
    ("/mijn/stoppen/terug", &[], &[]),
];

/// Where each step leads from each stage.
fn table() -> BTreeMap<(&'static str, &'static str), &'static str> {
    let text = include_str!("../cases/stages.txt");
    let mut lines = text.lines();
    let stages: Vec<&str> = lines.next().unwrap().split_whitespace().collect();
    let mut table = BTreeMap::new();
    for line in lines {
        let (name, rest) = line.split_at(20);
        for (stage, to) in stages.iter().zip(rest.split_whitespace()) {
            table.insert((name.trim(), *stage), to);
        }
    }
    table
}

struct Walk<'a> {
    site: &'a Site,
    table: BTreeMap<(&'static str, &'static str), &'static str>,
    /// Steps that somebody did, each from some stage.
    done: BTreeSet<&'static str>,
    tried: usize,
}

impl Walk<'_> {
    async fn stage(&self, id: CaseId) -> (String, i64) {
        let case = cases::load_for_work(&self.site.app.db, id).await.unwrap();
        (case.stage.name().to_owned(), case.version)
    }

    /// Does a step on a case, and sees that it leads where the table says, or nowhere.
    async fn step(&mut self, who: &mut Browser<'_>, id: CaseId, row: Row, to: &str, may: bool) {
        let (from, version) = self.stage(id).await;
        let version = version.to_string();
        let path = if row.0.starts_with('/') { row.0.to_owned() } else { format!("/werk/{id}/{}", row.0) };
        let fields = [row.2, &[("versie", version.as_str()), ("aan", to)]].concat();
        let page = who.post(&path, &fields).await;
        let (after, now) = self.stage(id).await;
        self.tried += 1;
        let named =
            row.1.iter().filter_map(|it| self.table.get(&(*it, from.as_str()))).any(|it| *it == after);
        let is_same = now.to_string() == version;
        assert!(is_same || (may && named), "{path} by somebody who may: {may}, from {from} to {after}");
        assert!(!page.status.is_server_error(), "{path} from {from}: {}", page.status);
        if !is_same {
            self.done.insert(row.0);
        }
    }
}

/// Some cases in a stage, and those in which something waits for a second person. Of proposals there are few.
async fn some_of(site: &Site, stage: &str) -> Vec<CaseId> {
    let all = cases::ids_in(&site.app.db, stage).await.unwrap();
    let few = if stage == Stage::PROPOSED { 1 } else { 3 };
    let mut some: Vec<CaseId> = all.iter().rev().take(few).copied().collect();
    for id in all {
        let stop = stop_requests::waiting(&site.app.db, id).await.unwrap().is_some();
        let revision = revision_requests::waiting(&site.app.db, id).await.unwrap().is_some();
        if (stop || revision) && !some.contains(&id) {
            some.push(id);
        }
    }
    some
}

#[tokio::test]
async fn nothing_happens_that_the_table_of_stages_does_not_name() {
    let (site, _folder) = filled(60).await;
    let db = &site.app.db;
    let staff = accounts::list_staff(db).await.unwrap();
    let karim = staff.iter().find(|it| it.name.starts_with("Karim")).unwrap().id.to_string();
    let mut others = vec![site.browser()];
    for (email, start) in [
        ("anneke@techedufonds.example", "/geld"),
        ("mei@techedufonds.example", "/beheer"),
        ("willem@voorbeeld.example", "/mijn"),
    ] {
        others.push(enter(&site, email, start).await);
    }
    let mut reviewers = Vec::new();
    for name in ["rosa", "karim", "nadia"] {
        reviewers.push(enter(&site, &format!("{name}@techedufonds.example"), "/vandaag").await);
    }
    let mut walk = Walk { site: &site, table: table(), done: BTreeSet::new(), tried: 0 };
    for stage in Stage::NAMES {
        for row in OF_REVIEWERS {
            for who in &mut others {
                let Some(id) = cases::ids_in(db, stage).await.unwrap().pop() else { continue };
                walk.step(who, id, row, &karim, false).await;
            }
            for who in &mut reviewers {
                for id in some_of(&site, stage).await {
                    walk.step(who, id, row, &karim, stage != Stage::Draft.name()).await;
                }
            }
        }
        for id in cases::ids_in(db, stage).await.unwrap().into_iter().rev().take(2) {
            let person = cases::load_for_work(db, id).await.unwrap().applicant;
            let mut her = site.signed_in(&person).await;
            for row in OF_PERSONS {
                walk.step(&mut her, id, row, &karim, true).await;
            }
        }
    }
    assert!(1_000 < walk.tried, "{}", walk.tried);
    // Nobody's day is over here: giving up on papers is tried in its own test.
    let all = OF_REVIEWERS.iter().map(|it| it.0).filter(|it| *it != "buiten-behandeling");
    let undone: Vec<&str> = all.filter(|it| !walk.done.contains(it)).collect();
    assert_eq!(undone, Vec::<&str>::new(), "each of the others was possible for somebody at some moment");
    assert!(walk.done.contains("/aanvraag/stoppen"));
    site.assert_books().await;
}
