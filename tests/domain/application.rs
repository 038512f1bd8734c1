//! What an application adds up to: months, income and money asked for.

use domain::{
    answer::Answer,
    application::{
        Application, BenefitDetails, Circumstances, Needs, Partner, Person, Training, Work, WorkEnd,
    },
    benefit::kind::Benefit,
    childcare::situation::{Period, Situation},
    evidence::Consent,
};

use crate::support::{day, euros, training};

fn circumstances() -> Circumstances {
    Circumstances {
        work: Work { hours: 20.into(), income: euros("23400"), until: None, ends: WorkEnd::ForTraining },
        partner: None,
        benefit: Benefit::None,
        consent: Consent::NotAsked,
        children: Vec::new(),
        other_children: Vec::new(),
        training: training(),
        benefit_details: BenefitDetails::default(),
        finances: None,
    }
}

fn person(first: &str, last: &str) -> Person {
    Person {
        first_name: first.to_owned(),
        last_name: last.to_owned(),
        phone: String::new(),
        street: String::new(),
        postcode: String::new(),
        city: String::new(),
    }
}

#[test]
fn a_training_has_every_month_it_touches() {
    for (name, from, until, months) in [
        ("whole months", "2026-06-01", "2026-11-30", 6),
        ("one day", "2026-06-15", "2026-06-15", 1),
        ("two days in two months", "2026-06-30", "2026-07-01", 2),
        ("over the new year", "2026-12-31", "2027-01-01", 2),
        ("the last day of a month", "2026-06-01", "2026-06-30", 1),
        ("an end before its beginning", "2026-06-01", "2026-05-31", 0),
    ] {
        let training = Training { from: day(from), until: day(until), ..training() };
        assert_eq!(training.months(), months, "{name}");
    }
}

#[test]
fn living_is_asked_for_every_month_and_the_rest_once() {
    for (name, tuition, living, laptop, travel, requested) in [
        ("nothing", "0", "0", "0", "0", "0"),
        ("tuition", "3600", "0", "0", "0", "3600"),
        ("six months of living", "0", "400.50", "0", "0", "2403"),
        ("a laptop", "0", "0", "900", "0", "900"),
        ("travel", "0", "0", "0", "120", "120"),
        ("everything", "3600", "400.50", "900", "120", "7023"),
    ] {
        for bridging in [false, true] {
            let needs = Needs {
                tuition: euros(tuition),
                living: euros(living),
                laptop: euros(laptop),
                travel: euros(travel),
                bridging,
                iban: None,
                why: String::new(),
            };
            let person = person("Sanne", "Visser");
            let application = Application { person, circumstances: circumstances(), needs };
            assert_eq!(application.requested(), euros(requested), "{name}, bridging {bridging}");
        }
    }
}

#[test]
fn a_partners_income_counts_also_when_the_partner_stopped_working() {
    let alone = circumstances();
    assert_eq!(alone.joint_income(), euros("23400"));
    for works in [true, false] {
        let partner = Some(Partner { income: euros("33012.50"), works });
        assert_eq!(Circumstances { partner, ..alone.clone() }.joint_income(), euros("56412.50"));
    }
}

#[test]
fn an_hour_of_work_is_work_and_no_hours_are_none() {
    let since = day("2026-03-01");
    let course = |situation| Period::new(situation, training().from, Some(training().until));
    let work = |until| Period::new(Situation::Work, since, until);
    let last = Some(day("2026-05-31"));
    for (name, hours, until, expect) in [
        ("no hours", 0, None, vec![]),
        ("no hours, and a last day all the same", 0, last, vec![]),
        ("an hour", 1, None, vec![work(None)]),
        ("twenty hours until May", 20, last, vec![work(last)]),
    ] {
        for (accredited, situation) in [
            (Answer::Yes, Situation::AccreditedEducation),
            (Answer::No, Situation::UnaccreditedCourse),
            (Answer::Unknown, Situation::UnaccreditedCourse),
        ] {
            let work =
                Work { hours: hours.into(), income: euros("23400"), until, ends: WorkEnd::ForTraining };
            let training = Training { accredited, ..training() };
            let facts = Circumstances { work, training, ..circumstances() };
            let expect = [&expect[..], &[course(situation)]].concat();
            assert_eq!(facts.periods(since), expect, "{name}, {accredited:?}");
        }
    }
}

#[test]
fn a_partner_works_for_good_or_not_at_all() {
    let since = day("2026-03-01");
    let work = Period::new(Situation::Work, since, None);
    let partner = |works| Some(Partner { income: euros("0"), works });
    for (name, partner, expect) in [
        ("no partner", None, None),
        ("a partner who works", partner(true), Some(vec![work])),
        ("a partner who does not", partner(false), Some(vec![])),
    ] {
        assert_eq!(Circumstances { partner, ..circumstances() }.partner_periods(since), expect, "{name}");
    }
}

#[test]
fn a_name_has_no_loose_spaces() {
    for (first, last, full) in
        [("Sanne", "Visser", "Sanne Visser"), ("Sanne", "", "Sanne"), ("", "Visser", "Visser"), ("", "", "")]
    {
        assert_eq!(person(first, last).full_name(), full);
    }
}
