//! The situations of parent and partner month by month, the right they give, and the papers that show it.

use std::collections::BTreeSet;

use domain::{
    benefit::retention::retention,
    calendar::Month,
    case::stage::PaperKind,
    childcare::{
        entitlement::{Ground, NoGround, Rules},
        situation::Period,
    },
    evidence::Evidence,
    outlook::outlook,
};
use store::casework::papers::{FiledKind, Paper, PaperState as Found};

use crate::{
    http::error::PageError,
    present::effects_input::EffectsInput,
    words::{format::month, lang::Lang},
};

/// One month.
pub struct MonthLine {
    pub month: String,
    pub parent: String,
    pub partner: String,
    pub right: String,
    pub class: &'static str,
    /// Letter and last month, or why there is none.
    pub why: String,
}

/// A paper that shows something, and whether it is there.
pub struct EvidenceLine {
    pub what: String,
    pub state: String,
    pub class: &'static str,
}

pub struct CalendarView {
    pub has_partner: bool,
    pub months: Vec<MonthLine>,
    pub evidence: Vec<EvidenceLine>,
}

/// The calendar of these facts, with the papers that came in.
///
/// # Errors
/// There is no table for the years of the training.
pub fn show(lang: Lang, at: &EffectsInput<'_>, papers: &[Paper]) -> Result<CalendarView, PageError> {
    let outlook = outlook(at.facts, at.today).map_err(anyhow::Error::from)?;
    let home = at.household();
    let partner = home.partner.as_ref().map(|it| it.periods.as_slice());
    let mut wanted: BTreeSet<Evidence> = retention(&at.facts.benefit_facts()).evidence.into_iter().collect();
    let mut months = Vec::new();
    for it in &outlook.months {
        if let Ok(ground) = it.ground {
            wanted.extend(Rules::bundled().letter(ground.letter).evidence.iter().copied());
        }
        let (right, class, why) = right(lang, it.ground);
        months.push(MonthLine {
            month: month(lang, it.month),
            parent: situations(lang, &home.parent, it.month),
            partner: partner.map_or_else(String::new, |periods| situations(lang, periods, it.month)),
            right,
            class,
            why,
        });
    }
    let evidence = wanted.into_iter().map(|it| evidence(lang, it, papers)).collect();
    Ok(CalendarView { has_partner: partner.is_some(), months, evidence })
}

fn situations(lang: Lang, periods: &[Period], month: Month) -> String {
    let now = periods.iter().filter(|it| it.touches(month));
    let names: Vec<String> = now
        .map(|it| {
            let name = lang.named("situation", it.situation.name());
            if it.consent { format!("{name}, {}", lang.text("situation-consented")) } else { name }
        })
        .collect();
    if names.is_empty() { lang.text("situation-none") } else { names.join("; ") }
}

fn right(lang: Lang, ground: Result<Ground, NoGround>) -> (String, &'static str, String) {
    match ground {
        Ok(it) => {
            let key = if it.continued {
                "right-continued".to_owned()
            } else {
                format!("right-{}", it.letter.name())
            };
            let letter = it.letter.name().to_owned();
            let why = match it.until {
                Some(until) => {
                    lang.say("right-letter-until", &[("letter", letter), ("month", month(lang, until))])
                }
                None => lang.say("right-letter", &[("letter", letter)]),
            };
            (lang.text(&key), "tef-st--ok", why)
        }
        Err(it) => {
            let why = lang.named("why", it.name());
            (lang.text("right-none"), "tef-st--bad", why)
        }
    }
}

/// Which paper of a case shows it.
const fn paper_of(evidence: Evidence) -> PaperKind {
    match evidence {
        Evidence::WorkContract | Evidence::Payslip => PaperKind::Payslip,
        Evidence::BenefitDecision => PaperKind::BenefitDecision,
        Evidence::UwvConsent | Evidence::PlanOfApproach | Evidence::ReintegrationPlan => PaperKind::Consent,
        Evidence::Enrolment | Evidence::CourseContract | Evidence::CoursePlan => PaperKind::SchoolLetter,
        Evidence::MeansStatement => PaperKind::MunicipalStatement,
        Evidence::PartnerTaxReturn
        | Evidence::JobseekerRegistration
        | Evidence::IntegrationPlan
        | Evidence::EmployerIntention => PaperKind::Other,
    }
}

fn evidence(lang: Lang, evidence: Evidence, papers: &[Paper]) -> EvidenceLine {
    let kind = paper_of(evidence);
    let states: Vec<Found> =
        papers.iter().filter(|it| it.kind == FiledKind::Sent(kind)).map(|it| it.state).collect();
    let (state, class) = if states.contains(&Found::Right) {
        ("evidence-right", "tef-st--ok")
    } else if states.contains(&Found::New) {
        ("evidence-new", "tef-st--info")
    } else if states.is_empty() {
        ("evidence-missing", "tef-st--warn")
    } else {
        ("evidence-wrong", "tef-st--bad")
    };
    EvidenceLine { what: lang.named("evidence", evidence.name()), state: lang.text(state), class }
}
