//! What a proposal may hold: maximums, the gate of the credit law, and the boundaries that protect people.

use chrono::NaiveDate;
use domain::{
    benefit::kind::Benefit,
    case::{
        decide::{approve, propose},
        proposal::{FundingLine, PayoutSchedule, Proposal, Safeguards, check},
        refusal::Refusal,
    },
    credit::status::CreditStatus,
    funding::{Facility, Instrument, Purpose},
};

use crate::support::{
    colleague, day, euros, in_review, line, month, payee, proposal, proposed, review, reviewer, safe, today,
    training,
};

fn refused(line: FundingLine, safeguards: Safeguards) -> Option<Refusal> {
    check(&proposal(vec![line]), safeguards, today()).err()
}

fn to_applicant(purpose: Purpose, instrument: Instrument) -> FundingLine {
    FundingLine { payee: payee(true), ..line(purpose, instrument, "500") }
}

#[test]
fn no_amount_goes_above_the_maximum_of_its_purpose() {
    for (purpose, maximum) in [
        (Purpose::Tuition, "15000"),
        (Purpose::Living, "1200"),
        (Purpose::Laptop, "1500"),
        (Purpose::Travel, "2000"),
        (Purpose::ChildcareBridging, "2500"),
    ] {
        let most = euros(maximum);
        let above = most.checked_add(euros("0.01")).unwrap();
        let with = |amount| FundingLine { amount, ..line(purpose, Instrument::Grant, "1") };
        assert_eq!(refused(with(most), safe()), None, "{purpose:?}");
        assert_eq!(refused(with(above), safe()), Some(Refusal::AboveMaximum(purpose, most)), "{purpose:?}");
    }
}

#[test]
fn a_line_of_nothing_is_not_a_proposal() {
    let monthly = |months| {
        let schedule = PayoutSchedule::Monthly { from: month("2026-09"), months };
        FundingLine { schedule, ..line(Purpose::ChildcareBridging, Instrument::Grant, "1560") }
    };
    for (name, line, expect) in [
        ("no amount", line(Purpose::Laptop, Instrument::Grant, "0"), Some(Refusal::NothingProposed)),
        ("a cent", line(Purpose::Laptop, Instrument::Grant, "0.01"), None),
        ("no months", monthly(0), Some(Refusal::NothingProposed)),
        ("a month", monthly(1), None),
    ] {
        assert_eq!(refused(line, safe()), expect, "{name}");
    }
}

#[test]
fn a_wrong_line_is_found_behind_a_right_one() {
    let lines =
        vec![line(Purpose::Laptop, Instrument::Grant, "900"), line(Purpose::Travel, Instrument::Grant, "0")];
    assert_eq!(check(&proposal(lines), safe(), today()), Err(Refusal::NothingProposed));
}

#[test]
fn tuition_goes_to_the_school_whatever_the_instrument() {
    for instrument in Instrument::ALL {
        let to_person = to_applicant(Purpose::Tuition, instrument);
        assert_eq!(refused(to_person, safe()), Some(Refusal::TuitionToPerson), "{instrument:?}");
        assert_eq!(refused(line(Purpose::Tuition, instrument, "500"), safe()), None, "{instrument:?}");
    }
    assert_eq!(refused(to_applicant(Purpose::Laptop, Instrument::Grant), safe()), None);
}

#[test]
fn money_to_live_on_waits_for_the_municipality_when_somebody_is_on_bijstand() {
    let on = |benefit, has_statement| Safeguards { benefit, has_statement, ..safe() };
    let living = || to_applicant(Purpose::Living, Instrument::Grant);
    let missing = Some(Refusal::StatementMissing);
    for (benefit, without) in
        [(Benefit::None, None), (Benefit::Ww, None), (Benefit::Wia, None), (Benefit::Bijstand, missing)]
    {
        assert_eq!(refused(living(), on(benefit, false)), without, "{benefit:?} without");
        assert_eq!(refused(living(), on(benefit, true)), None, "{benefit:?} with");
    }
    let bijstand = on(Benefit::Bijstand, false);
    for (name, line, expect) in [
        ("living, paid to somebody else", line(Purpose::Living, Instrument::Grant, "500"), missing),
        ("a laptop as a grant", to_applicant(Purpose::Laptop, Instrument::Grant), None),
        ("bridging as a grant", to_applicant(Purpose::ChildcareBridging, Instrument::Grant), None),
        ("travel as a loan to the person", to_applicant(Purpose::Travel, Instrument::PreFinancing), missing),
        ("tuition as a loan to the school", line(Purpose::Tuition, Instrument::PreFinancing, "500"), None),
    ] {
        assert_eq!(refused(line, bijstand), expect, "{name}");
    }
}

/// Proposes and approves one line on a day, under a standing.
fn offered(instrument: Instrument, status: CreditStatus, on: NaiveDate) -> [Option<Refusal>; 2] {
    let safeguards = Safeguards { credit: status, ..safe() };
    let made = || Proposal { is_exempt: true, ..proposal(vec![line(Purpose::Tuition, instrument, "3600")]) };
    let proposing = propose(&in_review(review()), made(), safeguards, reviewer(), on);
    let approving = approve(&proposed(made()), safeguards, &training(), colleague(), on);
    [proposing.err(), approving.err()]
}

#[test]
fn credit_needs_a_standing_from_the_day_the_law_applies() {
    let (before, from) = (day("2026-11-19"), day("2026-11-20"));
    for status in CreditStatus::ALL {
        for instrument in [Instrument::PreFinancing, Instrument::IncomeShare] {
            let is_exempt = matches!(status, CreditStatus::ExemptAnbi | CreditStatus::ExemptEmployer);
            let after = match status {
                CreditStatus::Unknown => [Some(Refusal::CreditNotAllowed); 2],
                // The cap of an income share is above what was funded.
                _ if is_exempt && instrument == Instrument::IncomeShare => [Some(Refusal::CostsTooMuch); 2],
                _ => [None; 2],
            };
            assert_eq!(offered(instrument, status, before), [None; 2], "{status:?} before");
            assert_eq!(offered(instrument, status, from), after, "{status:?} from then on");
        }
        assert_eq!(offered(Instrument::Grant, status, before), [None; 2], "{status:?} grant before");
        assert_eq!(offered(Instrument::Grant, status, from), [None; 2], "{status:?} grant from then on");
    }
    assert_eq!(CreditStatus::default(), CreditStatus::Unknown);
}

#[test]
fn names_are_found_again() {
    for status in CreditStatus::ALL {
        assert_eq!(CreditStatus::from_name(status.name()), Some(status));
    }
    for purpose in Purpose::ALL {
        assert_eq!(Purpose::from_name(purpose.name()), Some(purpose));
    }
    for instrument in Instrument::ALL {
        assert_eq!(Instrument::from_name(instrument.name()), Some(instrument));
    }
    for benefit in Benefit::ALL {
        assert_eq!(Benefit::from_name(benefit.name()), Some(benefit));
    }
}

#[test]
fn a_proposal_adds_up_in_all_and_for_each_instrument() {
    let schedule = PayoutSchedule::Monthly { from: month("2026-09"), months: 3 };
    let bridging = FundingLine { schedule, ..line(Purpose::ChildcareBridging, Instrument::Grant, "1560") };
    let tuition = line(Purpose::Tuition, Instrument::PreFinancing, "3600");
    let made = proposal(vec![line(Purpose::Laptop, Instrument::Grant, "900"), bridging, tuition]);
    assert_eq!(made.total(), euros("9180"));
    for (instrument, total) in
        [(Instrument::Grant, "5580"), (Instrument::PreFinancing, "3600"), (Instrument::IncomeShare, "0")]
    {
        assert_eq!(made.total_of(instrument), euros(total), "{instrument:?}");
    }
}

#[test]
fn every_purpose_belongs_to_a_facility() {
    for (purpose, facility) in [
        (Purpose::Tuition, Facility::Tuition),
        (Purpose::Living, Facility::LivingCosts),
        (Purpose::Laptop, Facility::Precondition),
        (Purpose::Travel, Facility::Precondition),
        (Purpose::ChildcareBridging, Facility::Precondition),
    ] {
        assert_eq!(purpose.facility(), facility, "{purpose:?}");
    }
}

#[test]
fn parts_go_out_on_their_days_and_the_last_takes_the_residue() {
    let terms = |first, parts, every| {
        let schedule = PayoutSchedule::Terms { first: day(first), parts, every };
        FundingLine { schedule, ..line(Purpose::Tuition, Instrument::Grant, "100") }.parts()
    };
    let expect = |parts: &[(&str, &str)]| -> Vec<_> {
        parts.iter().map(|&(amount, on)| (euros(amount), day(on))).collect()
    };
    assert_eq!(terms("2026-06-01", 1, 1), expect(&[("100", "2026-06-01")]));
    assert_eq!(
        terms("2026-01-31", 3, 1),
        expect(&[("33.33", "2026-01-31"), ("33.33", "2026-02-28"), ("33.34", "2026-03-31")])
    );
    assert_eq!(terms("2026-06-01", 2, 3), expect(&[("50", "2026-06-01"), ("50", "2026-09-01")]));
}

#[test]
fn monthly_money_goes_out_on_the_first_working_day() {
    let schedule = PayoutSchedule::Monthly { from: month("2026-04"), months: 3 };
    let line = FundingLine { schedule, ..line(Purpose::ChildcareBridging, Instrument::Grant, "1560") };
    // 1 May 2026 is a Friday and no general holiday.
    let days: Vec<_> = line.parts().into_iter().map(|(_, on)| on).collect();
    assert_eq!(days, [day("2026-04-01"), day("2026-05-01"), day("2026-06-01")]);
    assert_eq!(line.total(), euros("4680"));

    let schedule = PayoutSchedule::Monthly { from: month("2027-01"), months: 1 };
    let new_year = FundingLine { schedule, ..line };
    assert_eq!(new_year.parts(), [(euros("1560"), day("2027-01-04"))]);
    let planned = domain::case::change::payouts_of(&proposal(vec![new_year]));
    assert_eq!(planned[0].month, Some(month("2027-01")));
}
