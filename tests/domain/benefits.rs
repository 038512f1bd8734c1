//! Keeping a benefit: every answer of the table, what money does, and the norms of social assistance.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    answer::Answer,
    benefit::{
        bijstand::{Household, Norms},
        kind::Benefit,
        means::{Frequency, Funding, MayPay, MeansContext, Receiver, gift_room, judge},
        retention::{Facts, applying_again_on, is_young, retention},
        rules::{BenefitRule, Effect, Rules},
    },
    childcare::{entitlement::Rules as Entitlement, situation::Letter},
    evidence::Consent,
    explain::Confidence,
    funding::{Instrument, Purpose},
    money::Money,
};
use proptest::{prelude::*, sample::select};
use serde::Deserialize;

use crate::support::{cases, day, euros};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    facts: Typed,
    kept: String,
    #[serde(default)]
    uncertain: bool,
    ask: Option<String>,
    #[serde(default)]
    conditions: BTreeMap<String, Answer>,
    #[serde(default)]
    duties: BTreeMap<String, String>,
    ground: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Typed {
    benefit: Benefit,
    #[serde(default)]
    consent: Consent,
    consent_on: Option<NaiveDate>,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
    right_ends_on: Option<NaiveDate>,
    #[serde(default)]
    labour_market: Answer,
    #[serde(default)]
    stays_available: Answer,
    #[serde(default)]
    reported: Answer,
    age: Option<u32>,
    #[serde(default)]
    student_finance: Answer,
    #[serde(default)]
    is_iva: bool,
}

impl Typed {
    fn facts(&self) -> Facts {
        Facts {
            benefit: self.benefit,
            consent: self.consent,
            consent_on: self.consent_on,
            training_from: self.from.unwrap_or(day("2026-06-01")),
            training_until: self.until.unwrap_or(day("2026-11-30")),
            right_ends_on: self.right_ends_on,
            labour_market: self.labour_market,
            stays_available: self.stays_available,
            reported: self.reported,
            is_young: self.age.map_or(Answer::Unknown, is_young),
            student_finance: self.student_finance,
            is_iva: self.is_iva,
        }
    }
}

fn name(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

#[test]
fn every_row_is_answered_as_it_says() {
    for case in cases::<Case>(include_str!("../cases/benefit_retention.toml")) {
        let found = retention(&case.facts.facts());
        assert!(!case.ground.is_empty());
        assert_eq!(found.kept.name(), case.kept, "{}", case.name);
        assert_eq!(found.is_uncertain, case.uncertain, "{}", case.name);
        if let Some(ask) = &case.ask {
            assert_eq!(found.ask.map(|it| it.name()), Some(ask.as_str()), "{}", case.name);
        }
        for (code, met) in &case.conditions {
            let is = found.conditions.iter().find(|it| &name(&it.rule.code) == code).unwrap().is_met;
            assert_eq!(is, *met, "{}: {code}", case.name);
        }
        for (code, until) in &case.duties {
            let is = found.duties.iter().find(|it| &name(&it.rule.code) == code).unwrap().lifted_until;
            let expect = (until != "stays").then(|| day(until));
            assert_eq!(is, expect, "{}: {code}", case.name);
        }
    }
}

#[test]
fn applying_starts_again_two_months_before_the_end() {
    for (end, again) in
        [("2026-11-30", "2026-09-30"), ("2027-04-30", "2027-02-28"), ("2028-04-30", "2028-02-29")]
    {
        assert_eq!(applying_again_on(day(end)), day(again));
    }
}

fn means_context(benefit: Benefit) -> MeansContext {
    MeansContext {
        benefit,
        supplement: Answer::No,
        has_statement: false,
        year: 2026,
        gifts_elsewhere: Money::ZERO,
    }
}

const LIVING: Funding = Funding {
    purpose: Purpose::Living,
    instrument: Instrument::Grant,
    receiver: Receiver::Applicant,
    frequency: Frequency::Monthly,
    amount: Money::euros(3_000),
};

fn judged(means_context: &MeansContext, funding: &Funding) -> (Effect, MayPay) {
    let judged = judge(means_context, funding, &mut gift_room(means_context));
    (judged.effect, judged.may_pay)
}

#[test]
fn money_to_live_on_waits_for_the_statement_on_bijstand() {
    let bijstand = means_context(Benefit::Bijstand);
    let loan = Funding { instrument: Instrument::PreFinancing, ..LIVING };
    let once = Funding { frequency: Frequency::Once, ..loan };
    for funding in [LIVING, loan, once] {
        assert_eq!(judged(&bijstand, &funding), (Effect::CountsAsIncome, MayPay::NeedsStatement));
        let stated = MeansContext { has_statement: true, ..bijstand };
        assert_eq!(judged(&stated, &funding).1, MayPay::Yes);
    }
}

#[test]
fn money_to_school_or_shop_is_no_means() {
    let bijstand = means_context(Benefit::Bijstand);
    for instrument in Instrument::ALL {
        for purpose in [Purpose::Tuition, Purpose::Laptop, Purpose::Travel, Purpose::ChildcareBridging] {
            let funding = Funding { purpose, instrument, receiver: Receiver::ThirdParty, ..LIVING };
            assert_eq!(judged(&bijstand, &funding), (Effect::ThirdParty, MayPay::Yes));
        }
    }
}

#[test]
fn gifts_share_one_room_and_a_cent_more_does_not_fit() {
    let gift = |amount: &str| Funding {
        purpose: Purpose::Laptop,
        frequency: Frequency::Once,
        amount: euros(amount),
        ..LIVING
    };
    let bijstand = means_context(Benefit::Bijstand);
    assert_eq!(judged(&bijstand, &gift("1200.00")), (Effect::GiftRoom, MayPay::Yes));
    assert_eq!(judged(&bijstand, &gift("1200.01")), (Effect::CostOutsideNorm, MayPay::AskStatement));
    let given = MeansContext { gifts_elsewhere: euros("200.01"), ..bijstand };
    assert_eq!(judged(&given, &gift("1000.00")).0, Effect::CostOutsideNorm);
    let mut room = gift_room(&bijstand);
    let effects: Vec<Effect> =
        ["700", "600", "500"].map(|it| judge(&bijstand, &gift(it), &mut room).effect).to_vec();
    assert_eq!(effects, [Effect::GiftRoom, Effect::CostOutsideNorm, Effect::GiftRoom]);
    assert_eq!(gift_room(&MeansContext { year: 2025, ..bijstand }), Money::ZERO, "new in 2026");
}

#[test]
fn benefits_for_workers_look_at_work_only_unless_topped_up() {
    for benefit in [Benefit::Ww, Benefit::Wia, Benefit::Wajong, Benefit::Zw] {
        let plain = means_context(benefit);
        assert_eq!(judged(&plain, &LIVING), (Effect::WorkIncomeOnly, MayPay::Yes));
        for supplement in [Answer::Yes, Answer::Unknown] {
            let topped = MeansContext { supplement, ..plain };
            assert_eq!(judged(&topped, &LIVING), (Effect::ScholarshipTest, MayPay::NeedsStatement));
            let loan = Funding { instrument: Instrument::PreFinancing, ..LIVING };
            assert_eq!(judged(&topped, &loan), (Effect::WorkIncomeOnly, MayPay::Yes));
        }
    }
    for benefit in [Benefit::Ioaw, Benefit::Ioaz, Benefit::Anw] {
        assert_eq!(
            judged(&means_context(benefit), &LIVING),
            (Effect::ScholarshipTest, MayPay::NeedsStatement)
        );
    }
}

#[test]
fn only_a_monthly_gift_to_live_on_is_taxed() {
    let none = means_context(Benefit::None);
    let is_taxed = |it: &Funding| judge(&none, it, &mut gift_room(&none)).is_taxed;
    assert!(is_taxed(&LIVING));
    assert!(!is_taxed(&Funding { instrument: Instrument::IncomeShare, ..LIVING }));
    assert!(!is_taxed(&Funding { frequency: Frequency::Once, ..LIVING }));
    assert!(!is_taxed(&Funding { purpose: Purpose::Tuition, receiver: Receiver::ThirdParty, ..LIVING }));
}

#[test]
fn every_benefit_has_one_block_that_says_who_pays_and_who_consents() {
    let rules = Rules::bundled();
    for benefit in Benefit::ALL {
        let blocks: Vec<_> = rules.benefits.iter().filter(|it| it.kind == benefit).collect();
        assert_eq!(blocks.len(), usize::from(benefit != Benefit::None), "{}", benefit.name());
        let block = blocks.first();
        assert_eq!(benefit.payer(), block.map(|it| it.payer));
        assert_eq!(benefit.consent_of(), block.map(|it| it.consent_of));
        assert_eq!(Benefit::from_name(benefit.name()), Some(benefit));
    }
    assert_eq!(rules.benefits.len(), Benefit::ALL.len() - 1, "Benefit::ALL has every kind of the rule file");
    assert!(Benefit::Bijstand.counts_all_means());
    assert!(!Benefit::Ioaw.counts_all_means() && !Benefit::None.counts_all_means());
}

#[test]
fn every_condition_and_duty_belongs_to_a_benefit() {
    let rules = Rules::bundled();
    for rule in &rules.conditions {
        assert!(rules.benefits.iter().any(|it| it.conditions.contains(&rule.code)), "{:?}", rule.code);
    }
    for rule in &rules.duties {
        assert!(rules.benefits.iter().any(|it| it.duties.contains(&rule.code)), "{:?}", rule.code);
    }
    for it in &rules.benefits {
        let has = |code| rules.conditions.iter().any(|rule| rule.code == code);
        assert!(it.conditions.iter().all(|code| has(*code)), "{}", it.kind.name());
        let has = |code| rules.duties.iter().any(|rule| rule.code == code);
        assert!(it.duties.iter().all(|code| has(*code)), "{}", it.kind.name());
    }
}

#[test]
fn benefits_of_one_letter_have_consent_of_one_body() {
    let (rules, entitlement) = (Rules::bundled(), Entitlement::bundled());
    for letter in Letter::ALL {
        let consent = rules.consent_under(letter);
        assert_eq!(consent.is_some(), entitlement.letter(letter).needs_consent, "{}", letter.name());
        let of_letter = |it: &&BenefitRule| it.kind.situation().letter() == Some(letter);
        assert!(rules.benefits.iter().filter(of_letter).all(|it| Some(it.consent_of) == consent));
    }
    assert_eq!(rules.consent_under(Letter::F), Some(rules.without_benefit.consent_of));
}

#[test]
fn a_benefit_whose_law_was_read_has_an_example_and_all_stand_in_the_schemas() {
    let examples: Vec<Case> = cases(include_str!("../cases/benefit_retention.toml"));
    for it in Rules::bundled().benefits.iter().filter(|it| it.confidence != Confidence::D) {
        assert!(examples.iter().any(|row| row.facts.benefit == it.kind), "{}", it.kind.name());
    }
    let schema = format!("\"benefit\": {{\"enum\": {:?}}}", Benefit::ALL.map(Benefit::name));
    assert_eq!(include_str!("../../docs/calc.md").matches(&schema).count(), 2, "{schema}");
}

#[test]
fn every_effect_has_its_law() {
    let rules = Rules::bundled();
    for effect in [
        Effect::ThirdParty,
        Effect::CostOutsideNorm,
        Effect::GiftRoom,
        Effect::CountsAsIncome,
        Effect::ScholarshipTest,
        Effect::WorkIncomeOnly,
        Effect::Taxed,
        Effect::None,
    ] {
        assert!(!rules.effect(effect).nl.is_empty());
    }
}

#[test]
fn the_norm_of_the_half_year_holds() {
    let norms = Norms::bundled();
    let single = |on| norms.of(Household::Single, day(on)).map(|it| it.cents);
    for (on, expect) in [
        ("2025-12-31", "1369.06"),
        ("2026-01-01", "1401.50"),
        ("2026-06-30", "1401.50"),
        ("2026-07-01", "1419.46"),
    ] {
        assert_eq!(single(on), Some(euros(expect)), "{on}");
    }
    assert_eq!(single("2023-12-31"), None);
    assert_eq!(norms.assets(day("2026-01-01")).unwrap().single_parent, Money::euros(16_000));
    assert_eq!(norms.assets(day("2025-12-31")).unwrap().single, Money::euros(7_770));
}

#[test]
fn who_shares_a_home_gets_the_published_share() {
    // Published as shares of the couple norm: 50 %, 43.33 %, 40 %, 38 %.
    let shares = [(2, "1001.07"), (3, "867.59"), (4, "800.85"), (5, "760.81")];
    for (adults, expect) in shares {
        let shared = Norms::bundled().shared(adults, day("2026-03-02")).unwrap().unwrap();
        assert_eq!(shared, euros(expect), "{adults} adults");
    }
    assert_eq!(Norms::bundled().shared(1, day("2026-03-02")).unwrap(), Some(euros("1401.50")));
}

fn facts() -> impl Strategy<Value = Facts> {
    let answer = || select(vec![Answer::Yes, Answer::No, Answer::Unknown]);
    let consent = select(vec![Consent::NotAsked, Consent::Asked, Consent::Granted, Consent::Refused]);
    (select(Benefit::ALL.to_vec()), consent, answer(), answer(), answer(), 18_u32..70, 0_i64..800).prop_map(
        |(benefit, consent, available, reported, student, age, days)| Facts {
            benefit,
            consent,
            consent_on: None,
            training_from: day("2026-06-01"),
            training_until: day("2026-06-01") + chrono::Duration::days(days),
            right_ends_on: None,
            labour_market: available,
            stays_available: available,
            reported,
            is_young: is_young(age),
            student_finance: student,
            is_iva: false,
        },
    )
}

proptest! {
    #[test]
    fn what_is_not_simply_kept_says_whom_to_ask(facts in facts()) {
        let found = retention(&facts);
        prop_assert!(found.kept.name() == "kept" || found.ask.is_some());
        prop_assert!(!found.is_uncertain || found.ask.is_some());
    }

    #[test]
    fn consent_never_makes_it_worse(facts in facts()) {
        let rank = |facts: &Facts| match retention(facts).kept.name() {
            "kept" => 0,
            "with_consent" | "unknown" => 1,
            "at_risk" => 2,
            _ => 3,
        };
        let granted = Facts { consent: Consent::Granted, ..facts };
        prop_assert!(rank(&granted) <= rank(&facts));
    }
}
