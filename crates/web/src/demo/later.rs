//! What becomes of a case of the demo after its decision, or instead of one.

use anyhow::Context;
use chrono::{Days, NaiveDate};
use domain::{
    application::Application,
    calendar::Month,
    case::{
        agree, papers as paper_steps,
        payout_condition::Missing,
        proposal::{FundingLine, Part, PayoutSchedule, Proposal, Safeguards},
        revision::RevisionCause,
        stop::{Stop, StopReason},
    },
    grievance::{GrievanceKind, GrievanceSubject},
    money::Money,
};
use store::{
    casework::{
        audit_log::By,
        grievances::{self, NewGrievance},
        papers::{self, FiledKind, LetterKind},
        revision_requests,
        training_facts::{self, FactKind, NewFact},
    },
    money_out::payouts::Payout,
    repayment::agreements,
    servicing::{
        revisions::{self, RevisionOutcome},
        stops::{self, StopOutcome},
    },
};

use crate::{
    demo::{
        people::{Far, Person},
        walker::{Walk, at, id_of},
    },
    mail::letters,
    present::stop::lines,
    words::lang::Lang,
};

/// What was asked never came.
pub(super) async fn dismiss(walk: &mut Walk<'_>) -> anyhow::Result<()> {
    walk.wait(15);
    let case = walk.case().await?;
    let change = paper_steps::dismiss(&case.stage, id_of(&walk.team.reviewer)?, walk.day)?;
    walk.letter(LetterKind::Dismissed, letters::dismissed(&case, walk.day)).await?;
    walk.apply(&case, change, &walk.team.reviewer).await
}

/// Nobody signed.
pub(super) async fn lapse(walk: &mut Walk<'_>) -> anyhow::Result<()> {
    walk.wait(31);
    let case = walk.case().await?;
    let change = agree::lapse(&case.stage, walk.day)?;
    walk.letter(LetterKind::Lapsed, letters::lapsed(&case, walk.day)).await?;
    walk.apply(&case, change, &By::system()).await
}

/// What a payout waits for is registered, as the school told it.
pub(super) async fn attend(walk: &Walk<'_>, payout: &Payout, day: NaiveDate) -> anyhow::Result<()> {
    let known = training_facts::of_cases(walk.tx, vec![walk.id]).await?;
    let missing =
        known.get(&walk.id).and_then(|it| it.missing(payout.waits_for, payout.line, payout.for_day));
    let (kind, on) = match missing {
        None => return Ok(()),
        Some(Missing::Start) => (FactKind::Started, payout.for_day),
        Some(Missing::Consent) => (FactKind::Consented, payout.for_day),
        Some(Missing::Attendance(month)) => (FactKind::Attended, month.first_day()),
    };
    let fact = NewFact { kind, on, evidence: "Presentielijst van de school" };
    training_facts::register(walk.tx, walk.id, &fact, &walk.team.reviewer, at(day)).await?;
    Ok(())
}

/// The training stops on its own last day; who is only stopping waits for a colleague.
pub(super) async fn stop(
    walk: &mut Walk<'_>,
    person: &Person,
    application: &Application,
) -> anyhow::Result<()> {
    let stop = Stop {
        reason: StopReason::WorkFound,
        last_day: application.circumstances.training.from + Days::new(15),
    };
    walk.wait(365);
    let case = walk.case().await?;
    stops::ask(walk.tx, &case, stop, case.applicant.id, at(walk.day)).await?;
    if person.far == Far::Stopping {
        return Ok(());
    }
    let case = walk.case().await?;
    let plan = stops::planned(walk.tx, &case, stop).await?;
    let all = agreements::list(walk.tx, walk.id).await?;
    let lang = Lang::from_code(&case.applicant.language).unwrap_or_default();
    let follows = lines(lang, stop, &plan, &all, walk.day);
    walk.letter(LetterKind::Stopped, letters::stopped(&case, stop, follows, walk.day)).await?;
    let done = stops::confirm(walk.tx, &case, &walk.team.reviewer, walk.day, at(walk.day)).await?;
    anyhow::ensure!(matches!(done, StopOutcome::Done(_)), "the stop is not carried out: {done:?}");
    Ok(())
}

/// The person gets less a month to live on from the next month on; of one case it only is proposed.
pub(super) async fn revise(walk: &mut Walk<'_>, person: &Person, safe: Safeguards) -> anyhow::Result<()> {
    walk.wait(365);
    let case = walk.case().await?;
    let before = case.stage.proposal().context("nothing is decided")?;
    let next = Month::of(walk.day).plus(1);
    let lines = before.lines.iter().map(|it| if it.is_monthly() { less_from(it, next) } else { it.clone() });
    let motivation =
        "Je woont sinds kort samen, en jullie delen de huur. Daarom heb je vanaf volgende maand minder \
                      leefgeld nodig. Wat je al kreeg, blijft van jou."
            .to_owned();
    let after = Proposal { lines: lines.collect(), motivation, ..before.clone() };
    let (me, now) = (id_of(&walk.team.reviewer)?, at(walk.day));
    let what = (RevisionCause::Household, &after);
    let asked = revisions::ask(walk.tx, &case, what, safe, (me, walk.day), now).await?;
    anyhow::ensure!(matches!(asked, RevisionOutcome::Done(_)), "it cannot be proposed: {asked:?}");
    if person.far == Far::Revising {
        return Ok(());
    }
    let case = walk.case().await?;
    let request = revision_requests::waiting(walk.tx, case.id).await?.context("nothing waits")?;
    let proposed = (&request.after, me);
    let preview = revisions::preview(walk.tx, &case, proposed, safe, walk.day).await??;
    walk.letter(LetterKind::Revised, letters::revised(&case, &request, &preview, walk.day)).await?;
    let done = revisions::confirm(walk.tx, &case, safe, &walk.team.second, walk.day, now).await?;
    anyhow::ensure!(matches!(done, RevisionOutcome::Done(_)), "it is not carried out: {done:?}");
    Ok(())
}

/// The person objects to the refusal.
pub(super) async fn object(walk: &mut Walk<'_>) -> anyhow::Result<()> {
    walk.wait(9);
    let case = walk.case().await?;
    let letters = papers::list(walk.tx, walk.id).await?;
    let decision = letters.iter().find(|it| it.kind == FiledKind::Letter(LetterKind::Decision));
    let new = NewGrievance {
        kind: GrievanceKind::Objection,
        subject: GrievanceSubject::Decision,
        subject_id: decision.map(|it| it.id.0),
        words: "Jullie schrijven dat de opleiding vier dagen duurt. Dat was de kennismaking. De opleiding zelf duurt \
                zes maanden. De brief van de school zat erbij."
            .to_owned(),
    };
    grievances::receive(walk.tx, &case, new, &By::from(&case.applicant), at(walk.day)).await?;
    Ok(())
}

/// A hundred euros a month less from a month on.
fn less_from(line: &FundingLine, from: Month) -> FundingLine {
    let parts: Vec<Part> = line
        .parts()
        .into_iter()
        .map(|(amount, for_day)| {
            let less = amount.minus_or_zero(Money::euros(100));
            Part { amount: if Month::of(for_day) < from { amount } else { less }, for_day }
        })
        .collect();
    let amount = parts.iter().map(|it| it.amount).sum();
    FundingLine { amount, schedule: PayoutSchedule::Listed { parts, monthly: true }, ..line.clone() }
}
