//! Who consents to a training, and the papers that show something.

use serde::{Deserialize, Serialize};

/// Who consents to a training.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// The employee insurance agency.
    Uwv,
    /// The municipality of residence.
    Municipality,
    /// UWV, or the employer that carries its own risk.
    UwvOrEmployer,
}

impl Body {
    /// Every one of them, in the order of lists.
    pub const ALL: [Self; 3] = [Self::Uwv, Self::Municipality, Self::UwvOrEmployer];

    /// The word for it in stored rows, forms and text keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Uwv => "uwv",
            Self::Municipality => "municipality",
            Self::UwvOrEmployer => "uwv_or_employer",
        }
    }
}

/// How far consent to a training is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// Nobody asked for it.
    #[default]
    #[serde(alias = "no", alias = "unknown")]
    NotAsked,
    /// No answer yet.
    Asked,
    /// In writing.
    #[serde(alias = "yes")]
    Granted,
    /// No training with this benefit.
    Refused,
}

impl Consent {
    /// Every one of them, in the order of lists.
    pub const ALL: [Self; 4] = [Self::Granted, Self::Asked, Self::NotAsked, Self::Refused];

    /// The word for it in stored rows, forms and text keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotAsked => "not_asked",
            Self::Asked => "asked",
            Self::Granted => "granted",
            Self::Refused => "refused",
        }
    }

    /// The one with this name; `None` for an unknown word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

/// A paper that shows something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// Contract of employment, with hours.
    WorkContract,
    /// Proof of wages.
    Payslip,
    /// Tax return of the partner with a business.
    PartnerTaxReturn,
    /// Decision on a benefit.
    BenefitDecision,
    /// Plan made with the municipality.
    PlanOfApproach,
    /// Proof of enrolment at the school.
    Enrolment,
    /// Registration as a jobseeker at UWV.
    JobseekerRegistration,
    /// Personal plan for civic integration.
    IntegrationPlan,
    /// Contract with the school, with dates and price.
    CourseContract,
    /// Written consent of UWV.
    UwvConsent,
    /// Plan for returning to work.
    ReintegrationPlan,
    /// Of the municipality, on the fund's grant and loan (Participatiewet art. 31, 33 and 34).
    MeansStatement,
    /// Letter of an employer who means to hire.
    EmployerIntention,
    /// What is learned and how it leads to work.
    CoursePlan,
}

impl Evidence {
    /// Every one of them, in the order of lists.
    pub const ALL: [Self; 14] = [
        Self::WorkContract,
        Self::Payslip,
        Self::PartnerTaxReturn,
        Self::BenefitDecision,
        Self::PlanOfApproach,
        Self::Enrolment,
        Self::JobseekerRegistration,
        Self::IntegrationPlan,
        Self::CourseContract,
        Self::UwvConsent,
        Self::ReintegrationPlan,
        Self::MeansStatement,
        Self::EmployerIntention,
        Self::CoursePlan,
    ];

    /// The word for it in stored rows, forms and text keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::WorkContract => "work_contract",
            Self::Payslip => "payslip",
            Self::PartnerTaxReturn => "partner_tax_return",
            Self::BenefitDecision => "benefit_decision",
            Self::PlanOfApproach => "plan_of_approach",
            Self::Enrolment => "enrolment",
            Self::JobseekerRegistration => "jobseeker_registration",
            Self::IntegrationPlan => "integration_plan",
            Self::CourseContract => "course_contract",
            Self::UwvConsent => "uwv_consent",
            Self::ReintegrationPlan => "reintegration_plan",
            Self::MeansStatement => "means_statement",
            Self::EmployerIntention => "employer_intention",
            Self::CoursePlan => "course_plan",
        }
    }
}
