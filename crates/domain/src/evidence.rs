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

crate::named! {
    Body {
        Uwv = "uwv",
        Municipality = "municipality",
        UwvOrEmployer = "uwv_or_employer",
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

crate::named! {
    Consent {
        Granted = "granted",
        Asked = "asked",
        NotAsked = "not_asked",
        Refused = "refused",
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

crate::named! {
    Evidence {
        WorkContract = "work_contract",
        Payslip = "payslip",
        PartnerTaxReturn = "partner_tax_return",
        BenefitDecision = "benefit_decision",
        PlanOfApproach = "plan_of_approach",
        Enrolment = "enrolment",
        JobseekerRegistration = "jobseeker_registration",
        IntegrationPlan = "integration_plan",
        CourseContract = "course_contract",
        UwvConsent = "uwv_consent",
        ReintegrationPlan = "reintegration_plan",
        MeansStatement = "means_statement",
        EmployerIntention = "employer_intention",
        CoursePlan = "course_plan",
    }
}
