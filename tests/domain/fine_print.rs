//! The fine print of the steps: who may take them, when, and what they set in motion.

use chrono::{Days, NaiveDate};
use domain::{
    case::{
        agree::{accept, close},
        change::CaseChange,
        decide::{approve, propose, send_back},
        decision_clock::DecisionClock,
        papers::{answer, ask, go_on},
        proposal::Proposal,
        refusal::Refusal,
        review::{assess, declare_interest, take_on},
        stage::{Assessment, Criterion, PaperKind, Review, Score, Stage},
        submit::{submit, withdraw},
    },
    funding::{Instrument, Purpose},
    notice::Notice,
};

use crate::support::{
    assessment, colleague, day, euros, grant, granted, in_review, line, loan, nothing, proposal, proposed,
    review, reviewer, safe, stage, today, training,
};

fn refusal(outcome: Result<CaseChange, Refusal>) -> Option<Refusal> {
    outcome.err()
}

#[test]
fn only_the_reviewer_of_the_case_takes_its_steps() {
    let (reviewing, waiting) = (in_review(review()), stage("waiting", nothing()));
    let clock = DecisionClock::start(today());
    let kinds = || vec![PaperKind::Payslip];
    for (by, expect) in [(reviewer(), None), (colleague(), Some(Refusal::NotTheReviewer))] {
        let steps = [
            ("declare", declare_interest(&reviewing, false, today(), by, today())),
            ("declare an interest", declare_interest(&reviewing, true, today(), by, today())),
            ("assess", assess(&reviewing, assessment(3, ""), by)),
            ("propose", propose(&reviewing, grant(), safe(), by, today())),
            ("ask", ask(&reviewing, clock, kinds(), by, today())),
            ("go on", go_on(&waiting, clock, by, today())),
        ];
        for (name, outcome) in steps {
            assert_eq!(refusal(outcome), expect, "{name}");
        }
    }
}

#[test]
fn nobody_approves_or_sends_back_their_own_proposal() {
    for (by, expect) in [(reviewer(), Some(Refusal::OwnProposal)), (colleague(), None)] {
        for made in [grant(), loan(), nothing()] {
            let stage = proposed(made);
            assert_eq!(refusal(approve(&stage, safe(), &training(), by, today())), expect);
            assert_eq!(refusal(send_back(&stage, by)), expect);
        }
    }
}

#[test]
fn interest_comes_before_everything_and_assessment_before_the_proposal() {
    let fresh = take_on(&stage("submitted", nothing()), reviewer(), today()).unwrap().stage;
    assert_eq!(refusal(assess(&fresh, assessment(3, ""), reviewer())), Some(Refusal::ConflictNotDeclared));
    // Without a declaration the extreme score is not even looked at.
    assert_eq!(refusal(assess(&fresh, assessment(5, ""), reviewer())), Some(Refusal::ConflictNotDeclared));
    let proposing = |stage: &Stage| refusal(propose(stage, grant(), safe(), reviewer(), today()));
    assert_eq!(proposing(&fresh), Some(Refusal::ConflictNotDeclared));

    let declared = declare_interest(&fresh, false, day("2026-02-18"), reviewer(), today()).unwrap().stage;
    assert_eq!(declared.review().unwrap().no_conflict_on, Some(today()));
    assert_eq!(proposing(&declared), Some(Refusal::NotAssessed));

    let assessed = assess(&declared, assessment(3, ""), reviewer()).unwrap().stage;
    assert_eq!(proposing(&assessed), None);
}

#[test]
fn an_interest_gives_the_case_back_as_it_was_sent() {
    let change =
        declare_interest(&in_review(review()), true, day("2026-02-18"), reviewer(), today()).unwrap();
    let given_back = Stage::Submitted { on: day("2026-02-18"), excluded: vec![reviewer()] };
    assert_eq!((&change.stage, change.step), (&given_back, "declare_interest"));

    // Nobody with an interest comes near the case again, not even as the second pair of eyes.
    assert_eq!(refusal(take_on(&given_back, reviewer(), today())), Some(Refusal::NotAllowedHere));
    let taken = take_on(&given_back, colleague(), today()).unwrap().stage;
    assert_eq!(taken.review().unwrap().excluded, [reviewer()]);
    let review = Review { reviewer: colleague(), excluded: vec![reviewer()], ..review() };
    let waiting = Stage::Proposed { review, proposal: grant(), on: day("2026-02-27") };
    assert_eq!(refusal(send_back(&waiting, reviewer())), Some(Refusal::NotAllowedHere));
    assert_eq!(
        refusal(approve(&waiting, safe(), &training(), reviewer(), today())),
        Some(Refusal::NotAllowedHere)
    );
}

#[test]
fn an_extreme_score_needs_a_reason() {
    for (score, needs_reason) in [
        (Score::Points(0), true),
        (Score::Points(1), true),
        (Score::Points(2), false),
        (Score::Points(3), false),
        (Score::Points(4), false),
        (Score::Points(5), true),
        (Score::CannotJudge, false),
    ] {
        let expect = needs_reason.then_some(Refusal::ReasonMissing);
        for (reason, expect) in [("", expect), (" \n", expect), ("Weak plan.", None)] {
            let scores = vec![(Criterion::Need, Score::Points(3)), (Criterion::Budget, score)];
            let given = Assessment { scores, reason: reason.to_owned() };
            let outcome = assess(&in_review(review()), given, reviewer());
            assert_eq!(refusal(outcome), expect, "{score:?} {reason:?}");
        }
    }
}

#[test]
fn a_proposal_has_a_motivation_also_when_it_refuses() {
    for (motivation, expect) in
        [("", Some(Refusal::ReasonMissing)), (" ", Some(Refusal::ReasonMissing)), ("No.", None)]
    {
        for made in [grant(), nothing()] {
            let made = Proposal { motivation: motivation.to_owned(), ..made };
            let outcome = propose(&in_review(review()), made, safe(), reviewer(), today());
            assert_eq!(refusal(outcome), expect, "{motivation:?}");
        }
    }
}

#[test]
fn a_case_that_is_sent_must_be_decided_in_eight_weeks() {
    let change = submit(&Stage::Draft, today()).unwrap();
    let decide_by = day("2026-04-27");
    assert_eq!(change.clock, Some(DecisionClock::start(decide_by)));
    assert_eq!(change.notices, [Notice::CaseReceived { decide_by }]);
}

#[test]
fn the_days_the_clock_stood_still_are_added() {
    let clock = DecisionClock::start(day("2026-04-27"));
    for (name, paused, resumed, expect) in [
        ("the same day", "2026-03-10", "2026-03-10", "2026-04-27"),
        ("a day", "2026-03-10", "2026-03-11", "2026-04-28"),
        ("five days", "2026-03-10", "2026-03-15", "2026-05-02"),
        ("over the end of the month", "2026-03-30", "2026-04-02", "2026-04-30"),
    ] {
        let asked =
            ask(&in_review(review()), clock, vec![PaperKind::Payslip], reviewer(), day(paused)).unwrap();
        let still = asked.clock.unwrap();
        assert_eq!(still, clock.pause(day(paused)), "{name}");
        assert_eq!(still.decide_by, clock.decide_by, "{name}");
        let answered = answer(&asked.stage, still, &[PaperKind::Payslip], day(resumed)).unwrap();
        let went_on = go_on(&asked.stage, still, reviewer(), day(resumed)).unwrap();
        let decide_by = day(expect);
        assert_eq!(answered.clock, Some(DecisionClock::start(decide_by)), "{name}");
        assert_eq!(went_on.clock, answered.clock, "{name}");
        assert_eq!(answered.notices, [Notice::PapersReceived { decide_by }], "{name}");
    }
    assert_eq!(clock.resume(today()), clock, "a clock that runs is not moved");
}

#[test]
fn papers_are_named_and_asked_for_two_weeks() {
    let clock = DecisionClock::start(day("2026-04-27"));
    let none = ask(&in_review(review()), clock, Vec::new(), reviewer(), today());
    assert_eq!(refusal(none), Some(Refusal::NoPaperChosen));
    let kinds = vec![PaperKind::Payslip, PaperKind::SchoolLetter];
    let asked = ask(&in_review(review()), clock, kinds.clone(), reviewer(), today()).unwrap();
    assert_eq!(asked.notices, [Notice::PapersWanted { kinds, before: day("2026-03-16") }]);
    for (name, sent, expect) in [
        ("nothing", &[][..], Some(Refusal::PapersMissing)),
        ("one of two", &[PaperKind::Payslip], Some(Refusal::PapersMissing)),
        ("another", &[PaperKind::Other, PaperKind::Payslip], Some(Refusal::PapersMissing)),
        ("both", &[PaperKind::SchoolLetter, PaperKind::Payslip], None),
        ("both and more", &[PaperKind::Other, PaperKind::SchoolLetter, PaperKind::Payslip], None),
    ] {
        assert_eq!(refusal(answer(&asked.stage, clock, sent, today())), expect, "{name}");
    }
}

#[test]
fn what_was_judged_survives_waiting_and_sending_back() {
    let expect: Review = review();
    let clock = DecisionClock::start(today());
    let waiting = ask(&in_review(review()), clock, vec![PaperKind::Payslip], reviewer(), today()).unwrap();
    let back = go_on(&waiting.stage, clock, reviewer(), today()).unwrap();
    assert_eq!(back.stage.review(), Some(&expect));
    assert_eq!(send_back(&proposed(grant()), colleague()).unwrap().stage.review(), Some(&expect));
}

#[test]
fn approval_plans_grants_and_offers_the_rest() {
    let made = proposal(vec![
        line(Purpose::Laptop, Instrument::Grant, "900"),
        line(Purpose::Tuition, Instrument::PreFinancing, "3600"),
    ]);
    let change = approve(&proposed(made), safe(), &training(), colleague(), today()).unwrap();
    let payouts: Vec<_> = change.payouts.iter().map(|it| (it.line, it.amount)).collect();
    assert_eq!(payouts, [(0, euros("900"))]);
    let offers: Vec<_> = change.offers.iter().map(|it| (it.line, it.terms.funded(), it.accept_by)).collect();
    assert_eq!(offers, [(1, euros("3600"), day("2026-04-01"))]);
    assert_eq!(change.notices, [Notice::DecisionMade { on: today() }]);
    assert_eq!(change.stage.decided().unwrap().by, colleague());

    let refused = approve(&proposed(nothing()), safe(), &training(), colleague(), today()).unwrap();
    assert!(refused.payouts.is_empty() && refused.offers.is_empty());
    assert_eq!(refused.notices, [Notice::DecisionMade { on: today() }]);
}

#[test]
fn an_agreement_can_be_accepted_up_to_and_including_its_last_day() {
    let last: NaiveDate = day("2026-04-01");
    for (name, on, expect) in [
        ("the day before", last - Days::new(1), None),
        ("the last day", last, None),
        ("the day after", last + Days::new(1), Some(Refusal::TooLate)),
    ] {
        assert_eq!(refusal(accept(&granted(loan(), last), 0, false, on)), expect, "{name}");
    }
}

#[test]
fn accepting_plans_the_money_of_that_line_only() {
    let tuition = line(Purpose::Tuition, Instrument::PreFinancing, "3600");
    let made = proposal(vec![line(Purpose::Travel, Instrument::PreFinancing, "500"), tuition]);
    let stage = granted(made, day("2026-04-01"));
    let first = accept(&stage, 1, true, today()).unwrap();
    assert_eq!(first.payouts.iter().map(|it| (it.line, it.amount)).collect::<Vec<_>>(), [(1, euros("3600"))]);
    assert_eq!(first.stage, stage, "another agreement still waits");
    assert_eq!(first.notices, [Notice::AgreementAccepted { withdraw_until: day("2026-03-16") }]);
    let second = accept(&stage, 0, false, today()).unwrap();
    assert_eq!(second.stage.name(), "running");
    assert_eq!(second.payouts.iter().map(|it| (it.line, it.amount)).collect::<Vec<_>>(), [(0, euros("500"))]);
}

#[test]
fn only_a_line_that_was_offered_is_accepted() {
    let made = proposal(vec![
        line(Purpose::Laptop, Instrument::Grant, "900"),
        line(Purpose::Tuition, Instrument::PreFinancing, "3600"),
        line(Purpose::Travel, Instrument::IncomeShare, "500"),
    ]);
    let stage = granted(made, day("2026-04-01"));
    let none = Some(Refusal::WrongStage);
    for (name, place, expect) in
        [("a grant", 0, none), ("a loan", 1, None), ("a share", 2, None), ("no line at all", 3, none)]
    {
        for others_open in [true, false] {
            assert_eq!(refusal(accept(&stage, place, others_open, today())), expect, "{name}");
        }
    }
}

#[test]
fn an_end_tells_the_applicant_on_which_day() {
    let withdrawn = withdraw(&Stage::Draft, today()).unwrap();
    assert_eq!(withdrawn.notices, [Notice::CaseWithdrawn { on: today() }]);
    let closed = |was_repaid| close(&stage("running", grant()), was_repaid, today()).unwrap().notices;
    assert_eq!(closed(true), [Notice::Repaid { on: today() }]);
    assert_eq!(closed(false), [Notice::CaseEnded { on: today() }]);
}
