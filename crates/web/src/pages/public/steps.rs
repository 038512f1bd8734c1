//! The quick check as one question a page: which pages there are after the answers so far.

use domain::benefit::kind::Benefit;
use store::casework::drafts::{Draft, Fields};

use crate::{
    form::field::{Field, Maker},
    questions::{
        between::asks_between,
        sections::{MOST_CHILDREN, Section, belongs, benefit, child_fields, has, is_part, shown_children},
    },
};

/// One page.
pub(crate) struct Step {
    /// Its name in the address.
    pub name: String,
    pub section: Section,
    /// The questions of the section it asks.
    pub fields: Vec<String>,
    /// Belongs to the second part, after the first outcome.
    pub is_money: bool,
    /// Follows from the answers so far.
    is_asked: bool,
}

/// The pages in order that follow from the answers so far.
pub(crate) fn steps(draft: &Draft) -> Vec<Step> {
    all(draft).into_iter().filter(|it| it.is_asked).collect()
}

/// Whether there is such a page, for whichever answers.
pub(crate) fn exists(name: &str) -> bool {
    all(&Draft::new()).iter().any(|it| it.name == name)
}

fn all(draft: &Draft) -> Vec<Step> {
    let works = has(draft, Section::Work, "work", "yes");
    let partner = has(draft, Section::Household, "partner", "yes");
    let ends = |why: &str| works && has(draft, Section::Plan, "stop", why);
    let stops = ends("yes") || ends("anyway");
    let has_between = asks_between(&Section::Money.typed(draft));
    let rents = has(draft, Section::Money, "rents", "yes");
    let benefit = benefit(draft).unwrap_or(Benefit::None);
    let is_young = has(draft, Section::Benefit, "is_young", "yes");
    let about = |name: &str| benefit != Benefit::None && belongs(name, benefit);
    let children = draft.get(Section::Children.name()).map_or(0, counted);
    let mut steps = vec![
        step("werk", Section::Work, &["work"], true),
        step("uren", Section::Work, &["hours", "income"], works),
        step("inkomen", Section::Work, &["income"], !works),
        step("partner", Section::Household, &["partner"], true),
        step("inkomen-partner", Section::Household, &["partner_income"], partner),
        step("werk-partner", Section::Household, &["partner_works"], partner),
        step("uitkering", Section::Household, &["benefit"], true),
        step("toestemming", Section::Household, &["consent"], benefit != Benefit::None),
        step("solliciteren", Section::Benefit, &["stays_available"], about("stays_available")),
        step("kans-op-werk", Section::Benefit, &["labour_market"], about("labour_market")),
        step("leeftijd", Section::Benefit, &["is_young"], about("is_young")),
        step("studiefinanciering", Section::Benefit, &["student_finance"], about("is_young") && is_young),
        step("kinderen", Section::Children, &["count"], true),
    ];
    steps.extend((0..MOST_CHILDREN).map(|place| {
        let fields = ["born", "care", "hours", "price"].map(|it| format!("{it}-{place}"));
        let name = format!("kind-{}", place + 1);
        let (section, is_asked) = (Section::Children, place < children);
        Step { name, section, fields: fields.to_vec(), is_money: false, is_asked }
    }));
    steps.extend([
        step("opleiding", Section::Training, &["course", "provider", "accredited"], true),
        step("wanneer", Section::Training, &["start", "end", "training_hours"], true),
        step("stoppen", Section::Plan, &["stop"], works),
        step("laatste-dag", Section::Plan, &["last_day"], stops),
        step("nu-per-maand", Section::Money, &["net_now"], true),
        step("zonder-werk", Section::Money, &["net_between", "gross_between"], has_between),
        step("straks-per-maand", Section::Money, &["net_during"], true),
        step("straks-per-jaar", Section::Money, &["gross_during"], true),
        step("partner-per-maand", Section::Money, &["partner_net"], partner),
        step("huren", Section::Money, &["rents"], true),
        step("huur", Section::Money, &["rent"], rents),
        step("bewoners", Section::Money, &["persons", "oldest"], rents),
        step("spaargeld", Section::Money, &["wealthy"], true),
    ]);
    steps
}

fn step(name: &str, section: Section, fields: &[&str], is_asked: bool) -> Step {
    let fields = fields.iter().map(|it| (*it).to_owned()).collect();
    Step { name: name.to_owned(), section, fields, is_money: section == Section::Money, is_asked }
}

/// Children typed so far; none before the question was asked.
fn counted(typed: &Fields) -> usize {
    if typed.contains_key("count") { shown_children(typed) } else { 0 }
}

impl Step {
    /// Its questions. The heading asks the one of a page that has no more than one.
    pub(crate) fn fields(&self, make: &Maker<'_>) -> Vec<Field> {
        let all = match self.fields.first().map(String::as_str) {
            Some("count") => vec![make.text("count", "ask-children").numeric("tef-input--4")],
            Some(first) if self.section == Section::Children => {
                let place = first.rsplit_once('-').and_then(|it| it.1.parse().ok()).unwrap_or_default();
                child_fields(make, place)
            }
            _ => self.section.fields(make),
        };
        let mut fields: Vec<Field> = all.into_iter().filter(|it| self.fields.contains(&it.name)).collect();
        if let [only] = fields.as_mut_slice() {
            only.is_heading = true;
        }
        fields
    }

    /// Notes that the page was answered, also where nothing was chosen.
    pub(crate) fn mark_answered(&self, typed: &mut Fields) {
        for field in &self.fields {
            if !typed.keys().any(|it| is_part(it, field)) {
                typed.insert(field.clone(), String::new());
            }
        }
    }

    /// Whether the page was answered before.
    pub(crate) fn is_answered(&self, draft: &Draft) -> bool {
        let typed = draft.get(self.section.name());
        let is_there = |field: &String| typed.is_some_and(|it| it.keys().any(|it| is_part(it, field)));
        self.fields.iter().all(is_there)
    }

    /// Whether a typed field belongs here.
    pub(crate) fn owns(&self, typed: &str) -> bool {
        self.fields.iter().any(|it| is_part(typed, it))
    }
}
