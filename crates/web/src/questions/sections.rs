//! The questions, in groups, and how they look. The quick check and the application ask the same groups, so nobody
//! types a fact twice.

use domain::{
    benefit::{
        kind::Benefit,
        rules::{Condition, Obligation, Payer, Rules},
    },
    childcare::table::Care,
    evidence::Consent,
};
use store::casework::drafts::{Draft, Fields};

use crate::{
    form::field::{Field, Maker},
    questions::between::asks_between,
};

/// Most children on one page.
pub const MOST_CHILDREN: usize = 10;
/// A child at home that goes to no care.
pub const NO_CARE: &str = "none";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Person,
    Work,
    Household,
    Benefit,
    Children,
    Training,
    Plan,
    Money,
    Needs,
}

impl Section {
    /// What the application asks, in order.
    pub const ALL: [Self; 9] = [
        Self::Person,
        Self::Work,
        Self::Household,
        Self::Benefit,
        Self::Children,
        Self::Training,
        Self::Plan,
        Self::Money,
        Self::Needs,
    ];
    /// What describes a situation and can be corrected later.
    pub const SITUATION: [Self; 7] =
        [Self::Work, Self::Household, Self::Benefit, Self::Children, Self::Training, Self::Plan, Self::Money];

    /// Its name in addresses and drafts.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "ik",
            Self::Work => "werk",
            Self::Household => "gezin",
            Self::Benefit => "uitkering",
            Self::Children => "kinderen",
            Self::Training => "opleiding",
            Self::Plan => "plan",
            Self::Money => "geld",
            Self::Needs => "nodig",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Key of its heading.
    #[must_use]
    pub fn key(self) -> String {
        format!("section-{}", self.name())
    }

    #[must_use]
    pub fn fields(self, make: &Maker<'_>) -> Vec<Field> {
        match self {
            Self::Person => vec![
                make.text("first_name", "ask-first-name").autocomplete("given-name"),
                make.text("last_name", "ask-last-name").autocomplete("family-name"),
                make.text("phone", "ask-phone").autocomplete("tel"),
                make.text("street", "ask-street").autocomplete("street-address"),
                make.text("postcode", "ask-postcode").autocomplete("postal-code"),
                make.text("city", "ask-city").autocomplete("address-level2"),
            ],
            Self::Work => vec![
                make.radio("work", "ask-work", "answer", &["yes", "no"]),
                make.text("hours", "ask-work-hours").numeric("tef-input--4"),
                make.euro("income", "ask-income"),
            ],
            Self::Household => vec![
                make.radio("partner", "ask-partner", "answer", &["yes", "no"]),
                make.euro("partner_income", "ask-partner-income"),
                make.radio("partner_works", "ask-partner-works", "answer", &["yes", "no"]),
                make.radio("benefit", "ask-benefit", "benefit", &Benefit::ALL.map(Benefit::name)),
                make.radio("consent", "ask-consent", "consent", &Consent::ALL.map(Consent::name)),
            ],
            Self::Benefit => benefit_fields(make),
            Self::Children => children_fields(make),
            Self::Training => vec![
                make.text("course", "ask-course"),
                make.text("provider", "ask-provider"),
                make.radio("accredited", "ask-accredited", "answer", &["yes", "no", "unknown"]),
                make.date("start", "ask-start"),
                make.date("end", "ask-end"),
                make.text("training_hours", "ask-training-hours").numeric("tef-input--4"),
            ],
            Self::Plan => vec![
                make.radio("stop", "ask-stop", "stop", &["yes", "anyway", "no"]),
                make.date("last_day", "ask-last-day"),
            ],
            Self::Money => money_fields(make),
            Self::Needs => vec![
                make.euro("tuition", "ask-tuition"),
                make.euro("living", "ask-living"),
                make.euro("laptop", "ask-laptop"),
                make.euro("travel", "ask-travel"),
                make.radio("bridging", "ask-bridging", "answer", &["yes", "no"]),
                make.text("iban", "ask-iban"),
                make.area("why", "ask-why"),
            ],
        }
    }

    /// Whether the section has to be answered: the last working day only matters to who works.
    #[must_use]
    pub fn is_asked(self, draft: &Draft) -> bool {
        match self {
            Self::Plan => has(draft, Self::Work, "work", "yes"),
            Self::Benefit => benefit(draft).is_some_and(|it| it != Benefit::None),
            Self::Person
            | Self::Work
            | Self::Household
            | Self::Children
            | Self::Training
            | Self::Money
            | Self::Needs => true,
        }
    }

    /// Whether a question matters after these answers: without a partner nobody asks for the partner's income.
    #[must_use]
    pub fn asks(self, name: &str, typed: &Fields) -> bool {
        let is = |field: &str, value: &str| typed.get(field).is_some_and(|it| it == value);
        let place = name.rsplit_once('-').map_or("", |it| it.1);
        match (self, name) {
            (Self::Work, "hours") => !is("work", "no"),
            (Self::Household, "partner_income" | "partner_works") => !is("partner", "no"),
            (Self::Household, "consent") => !is("benefit", "none"),
            (Self::Children, _) if name.starts_with("hours-") || name.starts_with("price-") => {
                !is(&format!("care-{place}"), NO_CARE)
            }
            (Self::Plan, "last_day") => !is("stop", "no"),
            (Self::Money, "rent" | "persons" | "oldest") => !is("rents", "no"),
            _ => true,
        }
    }

    /// What was typed in this section, with the answers of other sections that decide what it asks.
    #[must_use]
    pub fn typed(self, draft: &Draft) -> Fields {
        let mut typed = draft.get(self.name()).cloned().unwrap_or_default();
        let mut borrow = |from: Self, name: &str| {
            let value = draft.get(from.name()).and_then(|it| it.get(name));
            if let Some(value) = value {
                typed.insert(name.to_owned(), value.clone());
            }
        };
        match self {
            Self::Benefit => borrow(Self::Household, "benefit"),
            Self::Money => {
                borrow(Self::Household, "partner");
                borrow(Self::Household, "benefit");
                borrow(Self::Work, "work");
                borrow(Self::Plan, "stop");
                for part in ["day", "month", "year"] {
                    borrow(Self::Plan, &format!("last_day-{part}"));
                    borrow(Self::Training, &format!("start-{part}"));
                }
            }
            Self::Plan => {
                for part in ["day", "month", "year"] {
                    borrow(Self::Training, &format!("start-{part}"));
                }
            }
            Self::Person | Self::Work | Self::Household | Self::Children | Self::Training | Self::Needs => {}
        }
        typed
    }
}

/// Whether a typed field belongs to a question: a date has three of them, a month two.
#[must_use]
pub fn is_part(typed: &str, question: &str) -> bool {
    typed.strip_prefix(question).is_some_and(|rest| matches!(rest, "" | "-day" | "-month" | "-year"))
}

/// Whether an answer was given.
#[must_use]
pub fn has(draft: &Draft, section: Section, name: &str, value: &str) -> bool {
    draft.get(section.name()).and_then(|it| it.get(name)).is_some_and(|it| it == value)
}

/// The benefit that was chosen.
#[must_use]
pub fn benefit(draft: &Draft) -> Option<Benefit> {
    let typed = draft.get(Section::Household.name())?;
    Benefit::from_name(typed.get("benefit")?)
}

/// How many children the page shows: those typed, at least one.
#[must_use]
pub fn shown_children(typed: &Fields) -> usize {
    typed.get("count").and_then(|it| it.trim().parse().ok()).unwrap_or(1).min(MOST_CHILDREN)
}

fn children_fields(make: &Maker<'_>) -> Vec<Field> {
    let count = shown_children(make.typed);
    let mut fields = vec![make.hidden("count", &count.to_string())];
    fields.extend((0..count).flat_map(|place| child_fields(make, place)));
    fields
}

/// What is asked of one child, counted from zero.
#[must_use]
pub fn child_fields(make: &Maker<'_>, place: usize) -> Vec<Field> {
    let number = |field: Field| {
        let values = [("number", (place + 1).to_string()), ("question", field.label.clone())];
        let label = make.lang.say("ask-of-child", &values);
        field.labelled(label)
    };
    let mut kinds = Care::ALL.map(Care::name).to_vec();
    kinds.push(NO_CARE);
    vec![
        number(make.month(&format!("born-{place}"), "ask-born")),
        number(make.radio(&format!("care-{place}"), "ask-care", "care", &kinds)),
        number(make.text(&format!("hours-{place}"), "ask-care-hours").numeric("tef-input--4")),
        number(make.euro(&format!("price-{place}"), "ask-care-price")),
    ]
}

/// Whether a question belongs to this benefit.
#[must_use]
pub fn belongs(name: &str, benefit: Benefit) -> bool {
    let rule = Rules::bundled().of(benefit);
    let paid_by = |payer: Payer| benefit.payer() == Some(payer);
    match name {
        "labour_market" => rule.is_some_and(|it| it.conditions.contains(&Condition::LabourMarket)),
        "stays_available" => rule.is_some_and(|it| it.duties.contains(&Obligation::ApplyForJobs)),
        "is_young" | "student_finance" | "gifts" => paid_by(Payer::Municipality),
        "supplement" => paid_by(Payer::Uwv),
        _ => true,
    }
}

fn benefit_fields(make: &Maker<'_>) -> Vec<Field> {
    let answers = ["yes", "no", "unknown"];
    let benefit = make.typed.get("benefit").and_then(|it| Benefit::from_name(it));
    let all = vec![
        make.date("consent_on", "ask-consent-on"),
        make.date("ends_on", "ask-benefit-ends"),
        make.radio("labour_market", "ask-labour-market", "answer", &answers),
        make.radio("stays_available", "ask-stays-available", "answer", &answers),
        make.radio("reported", "ask-reported", "answer", &answers),
        make.radio("is_young", "ask-is-young", "answer", &answers),
        make.radio("student_finance", "ask-student-finance", "answer", &answers),
        make.radio("supplement", "ask-supplement", "answer", &answers),
        make.euro("gifts", "ask-gifts"),
    ];
    all.into_iter().filter(|it| benefit.is_none_or(|benefit| belongs(&it.name, benefit))).collect()
}

fn money_fields(make: &Maker<'_>) -> Vec<Field> {
    let alone = make.typed.get("partner").is_some_and(|it| it == "no");
    let has_between = asks_between(make.typed);
    let between = if make.typed.get("stop").is_some_and(|it| it == "anyway") {
        make.euro("net_between", "ask-net-after-work")
    } else {
        make.euro("net_between", "ask-net-between")
    };
    let all = vec![
        make.euro("net_now", "ask-net-now"),
        between,
        make.euro("gross_between", "ask-gross-between"),
        make.euro("net_during", "ask-net-during"),
        make.euro("gross_during", "ask-gross-during"),
        make.euro("partner_net", "ask-partner-net"),
        make.radio("rents", "ask-rents", "answer", &["yes", "no"]),
        make.euro("rent", "ask-rent"),
        make.text("persons", "ask-persons").numeric("tef-input--4"),
        make.text("oldest", "ask-oldest").numeric("tef-input--4"),
        make.radio("wealthy", "ask-wealthy", "answer", &["yes", "no", "unknown"]),
    ];
    let is_asked = |name: &str| match name {
        "partner_net" => !alone,
        "net_between" | "gross_between" => has_between,
        _ => true,
    };
    all.into_iter().filter(|it| is_asked(&it.name)).collect()
}

pub(crate) fn page_path(section: Section) -> String {
    format!("/aanvraag/vragen/{}", section.name())
}
