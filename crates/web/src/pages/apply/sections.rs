//! The questions, in groups: how they look, and what an answer to them is. The quick check and the
//! application ask the same groups, so nobody types a fact twice.

use domain::{
    application::{
        Answer, Application, Benefit, Child, Circumstances, Needs, Partner, Person, Training, Work,
    },
    childcare::table::Care,
    fund::Regulation,
    money::Money,
};
use store::cases::{Draft, Fields};

use crate::{
    form::{
        Errors,
        field::{Field, Maker},
        read::Reader,
    },
    words::Lang,
};

/// Most children on one page.
pub const MOST_CHILDREN: usize = 10;
/// Yearly incomes above this are typing errors.
const MOST_INCOME: Money = Money::euros(1_000_000);
const MOST_PRICE: Money = Money::euros(100);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Person,
    Work,
    Household,
    Children,
    Training,
    Plan,
    Needs,
}

impl Section {
    /// What the quick check asks, in order.
    pub const CHECK: [Self; 5] = [Self::Work, Self::Household, Self::Children, Self::Training, Self::Plan];
    /// What the application asks, in order.
    pub const ALL: [Self; 7] =
        [Self::Person, Self::Work, Self::Household, Self::Children, Self::Training, Self::Plan, Self::Needs];

    /// Its name in addresses and drafts.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "ik",
            Self::Work => "werk",
            Self::Household => "gezin",
            Self::Children => "kinderen",
            Self::Training => "opleiding",
            Self::Plan => "plan",
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
                make.radio("consent", "ask-consent", "answer", &["yes", "no", "unknown"]),
            ],
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
                make.radio("stop", "ask-stop", "stop", &["yes", "no"]),
                make.date("last_day", "ask-last-day"),
            ],
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

    /// Whether a question matters after these answers: without a partner nobody asks for the partner's income.
    #[must_use]
    pub fn asks(self, name: &str, typed: &Fields) -> bool {
        let is = |field: &str, value: &str| typed.get(field).is_some_and(|it| it == value);
        match (self, name) {
            (Self::Work, "hours") => !is("work", "no"),
            (Self::Household, "partner_income" | "partner_works") => !is("partner", "no"),
            (Self::Household, "consent") => !is("benefit", "none"),
            (Self::Plan, "last_day") => !is("stop", "no"),
            _ => true,
        }
    }

    /// What is wrong with these answers; nothing when they are complete.
    #[must_use]
    pub fn errors(self, lang: Lang, typed: &Fields, today: chrono::NaiveDate) -> Errors {
        let mut read = Reader::new(lang, typed);
        match self {
            Self::Person => drop(person(&mut read)),
            Self::Work => drop(work(&mut read)),
            Self::Household => drop(household(&mut read)),
            Self::Children => drop(children(&mut read)),
            Self::Training => drop(training(&mut read)),
            Self::Plan => drop(plan(&mut read)),
            Self::Needs => drop(needs(&mut read, today)),
        }
        read.errors
    }
}

/// How many children the page shows: those typed, at least one.
#[must_use]
pub fn shown_children(typed: &Fields) -> usize {
    typed.get("count").and_then(|it| it.parse().ok()).unwrap_or(1).min(MOST_CHILDREN)
}

fn children_fields(make: &Maker<'_>) -> Vec<Field> {
    let count = shown_children(make.typed);
    let mut fields = vec![make.hidden("count", &count.to_string())];
    for place in 0..count {
        let number = |field: Field| {
            let label = make.lang.say(
                "ask-of-child",
                &[("number", (place + 1).to_string()), ("question", field.label.clone())],
            );
            field.labelled(label)
        };
        fields.push(number(make.radio(
            &format!("care-{place}"),
            "ask-care",
            "care",
            &Care::ALL.map(Care::name),
        )));
        fields.push(number(make.text(&format!("hours-{place}"), "ask-care-hours").numeric("tef-input--4")));
        fields.push(number(make.euro(&format!("price-{place}"), "ask-care-price")));
    }
    fields
}

fn yes_or_no(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn person(read: &mut Reader<'_>) -> Option<Person> {
    let first_name = read.text("first_name", 80, "error-first-name");
    let last_name = read.text("last_name", 120, "error-last-name");
    let phone = read.phone("phone");
    let street = read.text("street", 120, "error-street");
    let postcode = read.postcode("postcode");
    let city = read.text("city", 80, "error-city");
    Some(Person {
        first_name: first_name?,
        last_name: last_name?,
        phone: phone?,
        street: street?,
        postcode: postcode?,
        city: city?,
    })
}

/// Hours a week and gross yearly income; without work no hours, but perhaps an income.
fn work(read: &mut Reader<'_>) -> Option<(u32, Money)> {
    let works = read.choice("work", yes_or_no, "error-yes-no");
    let hours = if works == Some(true) { read.whole("hours", 1, 80) } else { Some(0) };
    let income = if works == Some(true) {
        read.euros("income", Money::ZERO, MOST_INCOME)
    } else {
        read.euros_or_zero("income", MOST_INCOME)
    };
    works?;
    Some((hours?, income?))
}

fn answer(text: &str) -> Option<Answer> {
    match text {
        "yes" => Some(Answer::Yes),
        "no" => Some(Answer::No),
        "unknown" => Some(Answer::Unknown),
        _ => None,
    }
}

fn household(read: &mut Reader<'_>) -> Option<(Option<Partner>, Benefit, Answer)> {
    let has_partner = read.choice("partner", yes_or_no, "error-yes-no");
    let partner = if has_partner == Some(true) {
        let income = read.euros("partner_income", Money::ZERO, MOST_INCOME);
        let works = read.choice("partner_works", yes_or_no, "error-yes-no");
        income.zip(works).map(|(income, works)| Some(Partner { income, works }))
    } else {
        Some(None)
    };
    let benefit = read.choice("benefit", Benefit::from_name, "error-choose-one");
    let consent = if benefit == Some(Benefit::None) {
        Some(Answer::Unknown)
    } else {
        read.choice("consent", answer, "error-choose-one")
    };
    has_partner?;
    Some((partner?, benefit?, consent?))
}

fn children(read: &mut Reader<'_>) -> Option<Vec<Child>> {
    let count = shown_children(read.typed);
    let mut children = Vec::new();
    for place in 0..count {
        let (care, hours, price) =
            (format!("care-{place}"), format!("hours-{place}"), format!("price-{place}"));
        let is_blank = [&care, &hours, &price].iter().all(|it| read.raw(it).is_empty());
        if is_blank {
            continue;
        }
        let care = read.choice(&care, Care::from_name, "error-care");
        let hours = read.hours(&hours, 1, 400);
        let price = read.euros(&price, Money::euros(1), MOST_PRICE);
        children.push(care.zip(hours).zip(price).map(|((care, hours), price)| Child { care, hours, price }));
    }
    children.into_iter().collect()
}

fn training(read: &mut Reader<'_>) -> Option<Training> {
    let name = read.text("course", 120, "error-course");
    let provider = read.text("provider", 120, "error-provider");
    let accredited = read.choice("accredited", answer, "error-choose-one");
    let from = read.date("start");
    let until = read.date("end");
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        let message = read.lang.text("error-end-before-start");
        read.errors.add("end", message);
        return None;
    }
    let hours = read.whole("training_hours", 1, 80);
    Some(Training {
        name: name?,
        provider: provider?,
        accredited: accredited?,
        from: from?,
        until: until?,
        hours: hours?,
    })
}

/// The last working day, when somebody stops working for the training.
fn plan(read: &mut Reader<'_>) -> Option<Option<chrono::NaiveDate>> {
    let stops = read.choice("stop", yes_or_no, "error-choose-one")?;
    if stops { read.date("last_day").map(Some) } else { Some(None) }
}

fn needs(read: &mut Reader<'_>, today: chrono::NaiveDate) -> Option<Needs> {
    let maximum = &Regulation::on(today).maximum;
    let tuition = read.euros_or_zero("tuition", maximum.tuition);
    let living = read.euros_or_zero("living", maximum.living);
    let laptop = read.euros_or_zero("laptop", maximum.laptop);
    let travel = read.euros_or_zero("travel", maximum.travel);
    let bridging = read.choice("bridging", yes_or_no, "error-yes-no");
    let iban = if read.raw("iban").is_empty() { Some(None) } else { read.iban("iban").map(Some) };
    let why = read.text("why", 2_000, "error-why");
    let nothing = [tuition, living, laptop, travel].iter().all(|it| it.is_none_or(Money::is_zero));
    if nothing && bridging == Some(false) {
        let message = read.lang.text("error-nothing-asked");
        read.errors.add("tuition", message);
        return None;
    }
    Some(Needs {
        tuition: tuition?,
        living: living?,
        laptop: laptop?,
        travel: travel?,
        bridging: bridging?,
        iban: iban?,
        why: why?,
    })
}

/// The facts of the quick check, when every group of it could be read.
#[must_use]
pub fn circumstances(draft: &Draft) -> Option<Circumstances> {
    let empty = Fields::new();
    let of = |section: Section| draft.get(section.name()).unwrap_or(&empty);
    let read = |section| Reader::new(Lang::Nl, of(section));
    let (hours, income) = work(&mut read(Section::Work))?;
    let (partner, benefit, consent) = household(&mut read(Section::Household))?;
    let children = children(&mut read(Section::Children))?;
    let training = training(&mut read(Section::Training))?;
    let until = if hours == 0 { None } else { plan(&mut read(Section::Plan))? };
    Some(Circumstances { work: Work { hours, income, until }, partner, benefit, consent, children, training })
}

/// The whole application, when every group could be read.
#[must_use]
pub fn application(draft: &Draft, today: chrono::NaiveDate) -> Option<Application> {
    let empty = Fields::new();
    let of = |section: Section| draft.get(section.name()).unwrap_or(&empty);
    Some(Application {
        person: person(&mut Reader::new(Lang::Nl, of(Section::Person)))?,
        circumstances: circumstances(draft)?,
        needs: needs(&mut Reader::new(Lang::Nl, of(Section::Needs)), today)?,
    })
}
