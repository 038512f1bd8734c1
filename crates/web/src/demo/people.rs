//! Who is in the demo, and how far their cases are.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use domain::{actor::Role, calendar::Month, text::Iban};
use serde::Deserialize;
use store::casework::drafts::{Draft, Fields};

/// Password of every staff account of the demo.
pub const PASSWORD: &str = "oefenen met de demo";

/// A staff account: name, address, role, second factor in base32.
pub struct Staff {
    pub name: &'static str,
    pub email: &'static str,
    pub role: Role,
    pub secret: &'static str,
}

pub const STAFF: [Staff; 7] = [
    staff("Rosa Vermeulen", "rosa@techedufonds.example", Role::Reviewer, "KRSWG2BAIVSHKICGN5XGI4ZAKJHVGQJA"),
    staff("Karim Haddad", "karim@techedufonds.example", Role::Reviewer, "KRSWG2BAIVSHKICGN5XGI4ZAJNAVESKN"),
    staff(
        "Anneke Visser",
        "anneke@techedufonds.example",
        Role::Administrator,
        "KRSWG2BAIVSHKICGN5XGI4ZAIFHE4RKL",
    ),
    staff(
        "Joost de Boer",
        "joost@techedufonds.example",
        Role::Administrator,
        "KRSWG2BAIVSHKICGN5XGI4ZAJJHU6U2U",
    ),
    staff("Mei Lin", "mei@techedufonds.example", Role::Manager, "KRSWG2BAIVSHKICGN5XGI4ZAJVCUSICM"),
    staff("Samir Ouali", "samir@techedufonds.example", Role::Manager, "KRSWG2BAIVSHKICGN5XGI4ZAKNAU2SKS"),
    // She took no part in the cases of the others: she answers objections.
    staff("Nadia Bouzid", "nadia@techedufonds.example", Role::Reviewer, "KRSWG2BAIVSHKICGN5XGI4ZAJZAUISKB"),
];

const fn staff(name: &'static str, email: &'static str, role: Role, secret: &'static str) -> Staff {
    Staff { name, email, role, secret }
}

/// How far a case comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Far {
    Draft,
    Submitted,
    Waiting,
    InReview,
    Proposed,
    Refused,
    Withdrawn,
    Granted,
    Running,
    /// Money comes back, and every month is paid.
    Repaying,
    /// Money comes back, but not every month.
    Behind,
    /// Everything came back.
    Closed,
    /// Papers that were asked for never came.
    Dismissed,
    /// Nobody signed the contract in time.
    Lapsed,
    /// Said that the training stops; a colleague has to confirm it.
    Stopping,
    /// The training stopped, and something was paid too much.
    Stopped,
    /// Another decision is proposed; a colleague has to confirm it.
    Revising,
    /// The decision was revised.
    Revised,
    /// Refused, and objects.
    Objecting,
}

/// A person with what they ask, as they would type it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub first: String,
    pub last: String,
    pub email: String,
    #[serde(default = "street")]
    pub street: String,
    /// Hours a week and gross income a year.
    #[serde(default)]
    pub work: Option<(u32, u32)>,
    /// Gross income of the partner a year.
    #[serde(default)]
    pub partner: Option<u32>,
    #[serde(default = "none")]
    pub benefit: String,
    /// How far consent to the training is.
    #[serde(default = "not_asked")]
    pub consent: String,
    /// Kind of care, hours a month, price an hour, month of birth.
    #[serde(default)]
    pub children: Vec<(String, u32, String, Month)>,
    /// Net a month now and during the training, and gross a year during it.
    #[serde(default)]
    pub money: (u32, u32, u32),
    /// Bare rent a month; zero in an owned home.
    #[serde(default = "rent")]
    pub rent: u32,
    pub course: String,
    pub provider: String,
    #[serde(default = "no")]
    pub accredited: String,
    pub start: NaiveDate,
    pub end: NaiveDate,
    #[serde(default)]
    pub last_day: Option<NaiveDate>,
    #[serde(default)]
    pub tuition: u32,
    #[serde(default)]
    pub living: u32,
    /// Money to live on waits for attendance.
    #[serde(default)]
    pub tied: bool,
    #[serde(default)]
    pub laptop: u32,
    /// Tuition comes back as a share of income instead of in equal parts.
    #[serde(default)]
    pub shares_income: bool,
    pub sent: NaiveDate,
    pub far: Far,
    #[serde(default)]
    pub english: bool,
}

fn street() -> String {
    "Dam 12".to_owned()
}

const fn rent() -> u32 {
    640
}

fn none() -> String {
    "none".to_owned()
}

fn not_asked() -> String {
    "not_asked".to_owned()
}

fn no() -> String {
    "no".to_owned()
}

#[derive(Deserialize)]
struct People {
    person: Vec<Person>,
}

static PEOPLE: LazyLock<People> = LazyLock::new(|| {
    toml::from_str(include_str!("people.toml")).expect("the demo's people parse; see tests")
});

/// Everybody in the demo: each stage has at least one.
#[must_use]
pub fn all() -> &'static [Person] {
    &PEOPLE.person
}

impl Person {
    /// What they typed into the forms.
    #[must_use]
    pub fn draft(&self) -> Draft {
        let page = |pairs: Vec<(String, String)>| pairs.into_iter().collect::<Fields>();
        let text = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let yes_no = |name: &str, is: bool| text(name, if is { "yes" } else { "no" });
        let amount = |name: &str, euros: u32| {
            let value = if euros == 0 { String::new() } else { euros.to_string() };
            (name.to_owned(), value)
        };
        let mut me =
            vec![text("first_name", &self.first), text("last_name", &self.last), text("phone", "0612345678")];
        me.extend([text("street", &self.street), text("postcode", "1506 AB"), text("city", "Zaandam")]);
        let mut work = vec![yes_no("work", self.work.is_some())];
        if let Some((hours, income)) = self.work {
            work.extend([text("hours", &hours.to_string()), text("income", &income.to_string())]);
        }
        let mut home = vec![
            yes_no("partner", self.partner.is_some()),
            text("benefit", &self.benefit),
            text("consent", &self.consent),
        ];
        if let Some(income) = self.partner {
            home.extend([text("partner_income", &income.to_string()), yes_no("partner_works", 0 < income)]);
        }
        let benefit = vec![text("reported", "yes"), text("stays_available", "unknown")];
        let mut course = vec![text("course", &self.course), text("provider", &self.provider)];
        course.extend([text("accredited", &self.accredited), text("training_hours", "28")]);
        course.extend(date("start", self.start));
        course.extend(date("end", self.end));
        let mut plan = vec![yes_no("stop", self.last_day.is_some())];
        plan.extend(self.last_day.map(|it| date("last_day", it)).into_iter().flatten());
        let mut needs = vec![amount("tuition", self.tuition), amount("living", self.living)];
        needs.extend([amount("laptop", self.laptop), yes_no("bridging", !self.children.is_empty())]);
        needs.push(text("iban", self.iban().as_str()));
        needs.push(text("why", "Ik wil in de techniek werken en kan de opleiding niet zelf betalen."));
        [
            ("ik", me),
            ("werk", work),
            ("gezin", home),
            ("uitkering", benefit),
            ("kinderen", self.care()),
            ("opleiding", course),
            ("plan", plan),
            ("geld", self.purse()),
            ("nodig", needs),
        ]
        .into_iter()
        .map(|(name, pairs)| (name.to_owned(), page(pairs)))
        .collect()
    }

    /// An account of their own, made of their address.
    fn iban(&self) -> Iban {
        let number = self.email.bytes().fold(7_u64, |all, it| (all * 31 + u64::from(it)) % 10_000_000_000);
        let fits = (2..=98).find_map(|check| Iban::parse(&format!("NL{check:02}ABNA{number:010}")).ok());
        fits.expect("one pair of check digits fits every number")
    }

    fn care(&self) -> Vec<(String, String)> {
        let mut care = vec![("count".to_owned(), self.children.len().to_string())];
        for (place, (kind, hours, price, born)) in self.children.iter().enumerate() {
            care.extend([
                (format!("care-{place}"), kind.clone()),
                (format!("hours-{place}"), hours.to_string()),
                (format!("price-{place}"), price.clone()),
                (format!("born-{place}-month"), born.number().to_string()),
                (format!("born-{place}-year"), born.year().to_string()),
            ]);
        }
        care
    }

    fn purse(&self) -> Vec<(String, String)> {
        let (now, during, gross) = self.money;
        let text = |name: &str, value: String| (name.to_owned(), value);
        let mut purse = vec![
            text("net_now", now.to_string()),
            text("net_during", during.to_string()),
            text("gross_during", gross.to_string()),
            text("rents", if self.rent == 0 { "no" } else { "yes" }.to_owned()),
            text("wealthy", "no".to_owned()),
        ];
        if self.rent != 0 {
            let persons = 1 + usize::from(self.partner.is_some()) + self.children.len();
            purse.extend([text("rent", self.rent.to_string()), text("oldest", "34".to_owned())]);
            purse.push(text("persons", persons.to_string()));
        }
        purse.extend(self.partner.map(|gross| text("partner_net", (gross / 15).to_string())));
        purse
    }
}

fn date(name: &str, day: NaiveDate) -> [(String, String); 3] {
    [("day", day.day().to_string()), ("month", day.month().to_string()), ("year", day.year().to_string())]
        .map(|(part, value)| (format!("{name}-{part}"), value))
}
