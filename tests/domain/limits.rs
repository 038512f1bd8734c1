//! What a proposal may hold: maximums, the gate of the credit law, and the boundaries that protect people.

use chrono::NaiveDate;
use domain::{
    benefit::kind::Benefit,
    case::{
        decide::{approve, propose},
        proposal::{FundingLine, PayoutSchedule, Proposal, Safeguards, check},
        refusal::Refusal,
    },
    credit::{affordability::Means, rules::CreditRules, status::CreditStatus},
    funding::{Facility, Instrument, Purpose},
};

use crate::support::{
    colleague, day, euros, in_review, line, means, month, payee, proposal, proposed, review, reviewer, safe,
    today, training,
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
    let found = Means { register_asked_on: Some(on), ..means("3000", "2500", "1500") };
    let made = || Proposal {
        is_exempt: true,
        means: Some(found),
        ..proposal(vec![line(Purpose::Tuition, instrument, "3600")])
    };
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

/// Proposes and approves a loan of 3,600 in 36 instalments, an income share of 5 % or both, after what was found.
fn found(means: Option<Means>, instruments: &[Instrument], status: CreditStatus) -> [Option<Refusal>; 2] {
    let safeguards = Safeguards { credit: status, ..safe() };
    let purposes = [Purpose::Tuition, Purpose::Laptop];
    let amounts = ["3600", "900"];
    let lines = || {
        let each = instruments.iter().zip(purposes).zip(amounts);
        each.map(|((instrument, purpose), amount)| line(purpose, *instrument, amount)).collect()
    };
    let made = || Proposal { means, ..proposal(lines()) };
    let on = day("2026-11-20");
    let proposing = propose(&in_review(review()), made(), safeguards, reviewer(), on);
    let approving = approve(&proposed(made()), safeguards, &training(), colleague(), on);
    [proposing.err(), approving.err()]
}

#[test]
fn nothing_is_lent_that_cannot_be_paid() {
    use Instrument::{Grant, IncomeShare, PreFinancing};
    let status = CreditStatus::OutOfScope;
    let too_much = |asked, left| Some(Refusal::NotAffordable { asked: euros(asked), left: euros(left) });
    let rows = [
        ("a grant asks nothing", None, &[Grant][..], None),
        ("nobody looked", None, &[PreFinancing], Some(Refusal::MeansUnknown)),
        ("nobody looked at a share", None, &[IncomeShare], Some(Refusal::MeansUnknown)),
        ("just enough", Some(means("3000", "2500", "2400")), &[PreFinancing], None),
        ("a cent short", Some(means("3000", "2500", "2400.01")), &[PreFinancing], too_much("100", "99.99")),
        ("below the threshold nothing is asked", Some(means("1500", "1400", "1400")), &[PreFinancing], None),
        ("a share of the whole income", Some(means("3000", "2500", "2350")), &[IncomeShare], None),
        ("one after the other", Some(means("3000", "2500", "2250")), &[PreFinancing, IncomeShare], None),
        (
            "both are too much",
            Some(means("3000", "2500", "2250.01")),
            &[PreFinancing, IncomeShare],
            too_much("150", "149.99"),
        ),
        (
            "more goes out than comes in",
            Some(means("3000", "2500", "2600")),
            &[PreFinancing],
            too_much("100", "0"),
        ),
    ];
    for (name, means, instruments, expect) in rows {
        assert_eq!(found(means, instruments, status), [expect; 2], "{name}");
    }
}

#[test]
fn a_fund_with_a_licence_asks_the_register_first() {
    let asked =
        |on: Option<&str>| Some(Means { register_asked_on: on.map(day), ..means("3000", "2500", "1500") });
    let not = [Some(Refusal::RegisterNotAsked); 2];
    let loan = &[Instrument::PreFinancing];
    assert_eq!(found(asked(None), loan, CreditStatus::Licensed), not);
    assert_eq!(found(asked(Some("2026-11-21")), loan, CreditStatus::Licensed), not, "a day to come");
    assert_eq!(found(asked(Some("2026-11-20")), loan, CreditStatus::Licensed), [None; 2]);
    assert_eq!(found(asked(None), loan, CreditStatus::OutOfScope), [None; 2]);
    let rules = CreditRules::bundled();
    assert!(!rules.asks_register(CreditStatus::Licensed, day("2026-11-19")), "before the law binds");
}

#[test]
fn an_offer_keeps_what_it_rests_on() {
    let made = proposal(vec![line(Purpose::Tuition, Instrument::PreFinancing, "3600")]);
    let change = approve(&proposed(made), safe(), &training(), colleague(), day("2026-03-02")).unwrap();
    let basis = change.offers[0].terms.credit().unwrap();
    let check = basis.affordability.unwrap();
    assert_eq!((check.most_a_month, check.verified_by), (euros("100"), reviewer()));
    assert_eq!(check.means, means("3000", "2500", "1500"));
    let told = basis.information.unwrap();
    assert_eq!((told.credit, told.total, told.payments), (euros("3600"), euros("3600"), 36));
    assert_eq!(told.highest, Some(euros("100")));
    assert_eq!(told.last_month, told.first_month.plus(35));
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
        FundingLine { schedule, ..line(Purpose::Tuition, Instrument::Grant, "100") }.payouts()
    };
    let expect = |parts: &[(&str, &str)]| -> Vec<_> {
        parts.iter().map(|&(amount, on)| (euros(amount), day(on))).collect()
    };
    assert_eq!(terms("2026-06-01", 1, 1), expect(&[("100", "2026-06-01")]));
    assert_eq!(
        terms("2026-01-31", 3, 1),
        // 31 January and 28 February are Saturdays: banks pay on the Monday after.
        expect(&[("33.33", "2026-02-02"), ("33.33", "2026-03-02"), ("33.34", "2026-03-31")])
    );
    assert_eq!(terms("2026-06-01", 2, 3), expect(&[("50", "2026-06-01"), ("50", "2026-09-01")]));
}

#[test]
fn monthly_money_is_there_on_the_first_day_of_its_month() {
    let schedule = PayoutSchedule::Monthly { from: month("2026-04"), months: 3 };
    let line = FundingLine { schedule, ..line(Purpose::ChildcareBridging, Instrument::Grant, "1560") };
    // On 1 May 2026, a Friday, banks settle nothing.
    let days: Vec<_> = line.payouts().into_iter().map(|(_, on)| on).collect();
    assert_eq!(days, [day("2026-04-01"), day("2026-04-30"), day("2026-06-01")]);
    assert_eq!(line.total(), euros("4680"));

    let schedule = PayoutSchedule::Monthly { from: month("2027-01"), months: 1 };
    let new_year = FundingLine { schedule, ..line };
    assert_eq!(new_year.payouts(), [(euros("1560"), day("2026-12-31"))]);
    let planned = domain::case::change::payouts_of(&proposal(vec![new_year]));
    assert_eq!(planned[0].month, Some(month("2027-01")));
}
