//! Households and what a training does to their childcare allowance; `tests/independent/households` reads the same law
//! once more.

use domain::{
    answer::Answer,
    application::{BenefitDetails, Child, Circumstances, Partner, Training, Work, WorkEnd},
    benefit::kind::Benefit,
    budget::{
        alternatives::{Alternative, AlternativeChange, Openings, alternatives},
        compute::{Explain, budget},
        household::household,
    },
    childcare::table::Care,
    evidence::Consent,
    money::Money,
    outlook::{Outlook, Verdict, outlook},
};

use crate::support::{csv, day, euros, month};

/// A row of the table, by column.
struct Row<'a>(&'a [String]);

impl Row<'_> {
    fn get(&self, column: &str) -> &str {
        const COLUMNS: [&str; 21] = [
            "name",
            "today",
            "work_hours",
            "income",
            "last_day",
            "ends",
            "partner",
            "partner_income",
            "benefit",
            "consent",
            "accredited",
            "start",
            "end",
            "children",
            "first",
            "months",
            "verdict",
            "lost",
            "bridging",
            "ways",
            "source",
        ];
        &self.0[COLUMNS.iter().position(|it| *it == column).unwrap()]
    }

    fn child(text: &str) -> Child {
        let [care, hours, price, born] = text.split(' ').collect::<Vec<_>>()[..] else { panic!("{text}") };
        let care = Care::from_name(care).unwrap();
        Child { care, hours: hours.parse().unwrap(), price: euros(price), born: Some(month(born)) }
    }

    fn circumstances(&self) -> Circumstances {
        let until = Some(self.get("last_day")).filter(|it| !it.is_empty()).map(day);
        let partner = match self.get("partner") {
            "none" => None,
            works => {
                let income = self.get("partner_income");
                let income = if income.is_empty() { Money::ZERO } else { euros(income) };
                Some(Partner { income, works: works == "works" })
            }
        };
        let accredited = match self.get("accredited") {
            "yes" => Answer::Yes,
            "no" => Answer::No,
            _ => Answer::Unknown,
        };
        let children = self.get("children").split("; ").filter(|it| !it.is_empty());
        Circumstances {
            work: Work {
                hours: self.get("work_hours").parse().unwrap(),
                income: euros(self.get("income")),
                until,
                ends: if self.get("ends") == "anyway" { WorkEnd::Anyway } else { WorkEnd::ForTraining },
            },
            partner,
            benefit: Benefit::from_name(self.get("benefit")).unwrap(),
            consent: Consent::from_name(self.get("consent")).unwrap(),
            children: children.map(Self::child).collect(),
            other_children: Vec::new(),
            training: Training {
                name: "Data".to_owned(),
                provider: "School".to_owned(),
                accredited,
                from: day(self.get("start")),
                until: day(self.get("end")),
                hours: 28.into(),
            },
            benefit_details: BenefitDetails::default(),
            finances: None,
        }
    }
}

fn months(outlook: &Outlook) -> String {
    let sign = |with: bool, without: bool| match (with, without) {
        (true, true) => '=',
        (true, false) => '+',
        (false, true) => '-',
        (false, false) => '.',
    };
    outlook.months.iter().map(|it| sign(it.ground.is_ok(), it.ground_without.is_ok())).collect()
}

fn verdict(outlook: &Outlook) -> String {
    match outlook.verdict() {
        Verdict::NoCare => "no_care".to_owned(),
        Verdict::NoCareDuring => "no_care_during".to_owned(),
        Verdict::Keeps => "keeps".to_owned(),
        Verdict::Loses { from, amount } => format!("loses {from} {}", amount.decimal().normalize()),
        Verdict::Gains { from, amount } => format!("gains {from} {}", amount.decimal().normalize()),
        Verdict::NoneAnyway { why } => format!("none {}", why.name()),
        Verdict::EndsAnyway { last } => format!("ends {last}"),
    }
}

fn way(it: &Alternative) -> String {
    let what = match it.change {
        AlternativeChange::WorkOn { until } => format!("work_on {until}"),
        AlternativeChange::KeepWork { until, .. } => format!("keep_work {until}"),
        AlternativeChange::StartLater { .. } => "start_later".to_owned(),
        AlternativeChange::WithConsent(body) => format!("with_consent {}", body.name()),
        AlternativeChange::Accredited => "accredited".to_owned(),
    };
    format!("{what} {}", it.saves.decimal().normalize())
}

#[test]
fn every_household_has_its_right_its_loss_and_its_ways() {
    let rows = csv(include_str!("../cases/households.csv"));
    assert!(60 <= rows.len());
    let mut wrong = Vec::new();
    for fields in &rows {
        let row = Row(fields);
        let (facts, today) = (row.circumstances(), day(row.get("today")));
        let outlook = outlook(&facts, today).unwrap();
        let home = household(&facts, None, today);
        let plan = budget(&home, Explain::No).unwrap();
        let ways = alternatives(&home, &plan, &Openings::of(&facts, today)).unwrap();
        let bridged = outlook.bridging.map_or_else(String::new, |it| {
            format!("{} {} {}", it.from, it.months, it.per_month.decimal().normalize())
        });
        let found = [
            ("first", outlook.months[0].month.to_string()),
            ("months", months(&outlook)),
            ("verdict", verdict(&outlook)),
            ("lost", outlook.gap_total().decimal().normalize().to_string()),
            ("bridging", bridged),
            ("ways", ways.iter().map(way).collect::<Vec<_>>().join("; ")),
        ];
        for (column, found) in found {
            if found != row.get(column) {
                wrong.push(format!("{}: {column} is {found}, not {}", row.get("name"), row.get(column)));
            }
        }
        // The budget and the outlook are two ways to the same loss.
        assert_eq!(plan.childcare_lost(), outlook.gap_total(), "{}", row.get("name"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
