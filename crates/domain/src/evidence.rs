//! Who consents to a training, and the papers that show something.

use serde::{Deserialize, Serialize};

/// Who consents to a training.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    Uwv,
    Municipality,
    /// UWV, or the employer that carries its own risk.
    UwvOrEmployer,
}

impl Body {
    pub const ALL: [Self; 3] = [Self::Uwv, Self::Municipality, Self::UwvOrEmployer];

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
    #[default]
    #[serde(alias = "no", alias = "unknown")]
    NotAsked,
    Asked,
    /// In writing.
    #[serde(alias = "yes")]
    Granted,
    Refused,
}

impl Consent {
    pub const ALL: [Self; 4] = [Self::Granted, Self::Asked, Self::NotAsked, Self::Refused];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotAsked => "not_asked",
            Self::Asked => "asked",
            Self::Granted => "granted",
            Self::Refused => "refused",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

/// A paper that shows something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    WorkContract,
    Payslip,
    PartnerTaxReturn,
    BenefitDecision,
    PlanOfApproach,
    Enrolment,
    JobseekerRegistration,
    IntegrationPlan,
    CourseContract,
    UwvConsent,
    ReintegrationPlan,
    /// Of the municipality, on the fund's grant and loan (Participatiewet art. 31, 33 and 34).
    MeansStatement,
    EmployerIntention,
    CoursePlan,
}

impl Evidence {
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
