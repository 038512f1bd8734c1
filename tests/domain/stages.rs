//! Every step from every stage: where it leads, or why it is refused.

use std::fmt::Write;

use domain::case::{
    agree::{accept, close, lapse, offer_again},
    change::CaseChange,
    correct::correct,
    decide::{approve, propose, send_back},
    decision_clock::DecisionClock,
    papers::{answer, ask, dismiss, extend, go_on, remind},
    payout_plan::LineAgreement,
    refusal::Refusal,
    review::{assess, declare_interest, hand_over, take_on, take_over},
    revision::{Revising, revise},
    stage::{PaperKind, Stage},
    stop::{Stop, StopReason, stop},
    submit::{expire, reopen, submit, withdraw},
};

use crate::support::{
    assessment, colleague, day, grant, loan, nothing, reviewer, safe, stage, today, training,
};

type Step = fn(&Stage) -> Result<CaseChange, Refusal>;

fn clock() -> DecisionClock {
    DecisionClock::start(day("2026-04-15"))
}

/// The step, whether its stage holds a loan, a grant or nothing, and how an honest actor takes it.
fn steps() -> Vec<(&'static str, &'static str, Step)> {
    vec![
        ("submit", "loan", |it| submit(it, today())),
        ("withdraw", "loan", |it| withdraw(it, today())),
        ("take on", "loan", |it| take_on(it, reviewer(), today())),
        ("take over", "loan", |it| take_over(it, colleague(), today())),
        ("hand over", "loan", |it| hand_over(it, colleague(), today())),
        ("expire", "loan", |it| expire(it, today())),
        ("declare an interest", "loan", |it| declare(it, true)),
        ("declare no interest", "loan", |it| declare(it, false)),
        ("assess", "loan", |it| assess(it, assessment(3, ""), reviewer())),
        ("propose", "loan", |it| propose(it, loan(), safe(), reviewer(), today())),
        ("approve a loan", "loan", |it| approve(it, safe(), &training(), colleague(), today())),
        ("approve a grant", "grant", |it| approve(it, safe(), &training(), colleague(), today())),
        ("approve a refusal", "nothing", |it| approve(it, safe(), &training(), colleague(), today())),
        ("send back", "loan", |it| send_back(it, colleague())),
        ("ask for papers", "loan", |it| ask(it, clock(), vec![PaperKind::Payslip], reviewer(), today())),
        ("answer", "loan", |it| answer(it, clock(), &[PaperKind::Payslip], today())),
        ("go on without", "loan", |it| go_on(it, clock(), reviewer(), today())),
        ("give more time", "loan", |it| extend(it, reviewer(), today())),
        ("remind of papers", "loan", |it| remind(it, today())),
        ("dismiss", "loan", |it| dismiss(it, reviewer(), day("2026-05-01"))),
        ("accept, more wait", "loan", |it| accept(it, 0, true, today())),
        ("accept the last", "loan", |it| accept(it, 0, false, today())),
        ("lapse", "loan", |it| lapse(it, day("2026-05-01"))),
        ("offer again", "loan", |it| offer_again(it, reviewer(), today())),
        ("offer what lapsed", "loan", |it| {
            offer_again(&lapse(it, day("2026-05-01"))?.stage, reviewer(), today())
        }),
        ("revise", "loan", revised),
        ("stop", "loan", |it| stop(it, own_choice(), today())),
        ("reopen", "loan", |it| reopen(it, today())),
        ("close", "loan", |it| close(it, true, today())),
        ("correct", "loan", correct),
    ]
}

/// To a grant beside the loan, which is as it was.
fn revised(stage: &Stage) -> Result<CaseChange, Refusal> {
    let mut proposal = loan();
    proposal.lines.extend(grant().lines);
    let revising = Revising {
        proposal: &proposal,
        agreements: &[LineAgreement::Offered],
        safeguards: safe(),
        training: &training(),
        proposed_by: reviewer(),
    };
    revise(stage, &revising, colleague(), today())
}

fn own_choice() -> Stop {
    Stop { reason: StopReason::OwnChoice, last_day: today() }
}

fn declare(stage: &Stage, has_interest: bool) -> Result<CaseChange, Refusal> {
    declare_interest(stage, has_interest, day("2026-02-18"), reviewer(), today())
}

fn printed() -> String {
    let mut text = format!("{:20}", "");
    for name in Stage::NAMES {
        write!(text, "{name:12}").unwrap();
    }
    for (name, held, step) in steps() {
        text.truncate(text.trim_end().len());
        write!(text, "\n{name:20}").unwrap();
        for from in Stage::NAMES {
            let proposal = match held {
                "loan" => loan(),
                "grant" => grant(),
                _ => nothing(),
            };
            let outcome = match step(&stage(from, proposal)) {
                Ok(change) => change.stage.name().to_owned(),
                Err(refusal) => format!("{refusal:?}"),
            };
            write!(text, "{outcome:12}").unwrap();
        }
    }
    text.trim_end().to_owned() + "\n"
}

#[test]
fn what_is_active_is_open_or_followed() {
    assert_eq!([&Stage::OPEN[..], &Stage::FOLLOWED].concat(), Stage::ACTIVE);
    for name in Stage::NAMES {
        let stage = stage(name, loan());
        assert_eq!(stage.name(), name);
        assert_eq!(
            (stage.is_open(), stage.is_followed()),
            (Stage::OPEN.contains(&name), Stage::FOLLOWED.contains(&name))
        );
    }
}

#[test]
fn every_step_leads_where_the_table_says() {
    let printed = printed();
    assert!(printed == include_str!("../cases/stages.txt"), "the table is now\n{printed}");
}

#[test]
fn every_stage_has_the_name_it_is_stored_under() {
    for name in Stage::NAMES {
        let stage = stage(name, loan());
        assert_eq!(stage.name(), name);
        let json = serde_json::to_value(&stage).unwrap();
        assert_eq!(json["stage"], name);
        assert_eq!(serde_json::from_value::<Stage>(json).unwrap(), stage);
    }
}

#[test]
fn a_stage_tells_what_it_holds() {
    // Name, is open, has a review, has a proposal, has a decision.
    for (name, open, review, proposal, decided) in [
        ("draft", false, false, false, false),
        ("submitted", true, false, false, false),
        ("in_review", true, true, false, false),
        ("waiting", true, true, false, false),
        ("proposed", true, true, true, false),
        ("granted", false, false, true, true),
        ("running", false, false, true, true),
        ("refused", false, false, true, true),
        ("withdrawn", false, false, false, false),
        ("closed", false, false, false, false),
    ] {
        let stage = stage(name, loan());
        let held = (stage.review().is_some(), stage.proposal().is_some(), stage.decided().is_some());
        assert_eq!((stage.is_open(), held), (open, (review, proposal, decided)), "{name}");
    }
}
