//! Ways to lose less by a training: what each saves, and a text that is ready to send.

use domain::{
    answer::Answer,
    budget::{
        alternatives::{Alternative, AlternativeChange},
        bridging::Bridging,
        picture::FundMonth,
    },
    evidence::{Body, Consent},
    funding::Purpose,
    money::{Difference, Money, Rounding},
};
use rust_decimal::Decimal;

use crate::{
    present::{budget::bridging_notes, effects_input::EffectsInput},
    words::{
        format::{date, euro, month},
        lang::{Lang, text_key},
    },
};

/// A text for somebody else: an employer, UWV, the municipality, a school.
pub struct ReadyText {
    pub label: String,
    pub subject: String,
    /// In Dutch, which is what its reader reads.
    pub paragraphs: Vec<String>,
    /// What it says, for who reads no Dutch.
    pub meaning: Vec<String>,
    /// The text in a new mail of the person's own.
    pub mail: String,
}

/// One way.
pub struct WayView {
    pub title: String,
    /// What it saves.
    pub price: String,
    pub lines: Vec<String>,
    pub text: Option<ReadyText>,
}

/// What the ways are told from.
pub struct WaysContext<'a> {
    pub at: &'a EffectsInput<'a>,
    /// The money of the fund that stands in the picture.
    pub fund: &'a [FundMonth],
    pub has_money: bool,
}

/// The ways that are open, the one that saves most first. A gift of the fund is one of them, after what one can do
/// oneself; what is paid back saves nothing.
#[must_use]
pub fn show(lang: Lang, ways: &[Alternative], bridging: &[Bridging], on: &WaysContext<'_>) -> Vec<WayView> {
    let mut all: Vec<WayView> = ways.iter().map(|it| way(lang, it, on)).collect();
    let gifts = bridging.iter().filter(|it| it.purpose == Purpose::ChildcareBridging);
    all.extend(gifts.map(|it| bridged(lang, it, on)));
    all
}

fn way(lang: Lang, it: &Alternative, on: &WaysContext<'_>) -> WayView {
    let (title, mut lines, text) = match it.change {
        AlternativeChange::WorkOn { until } => {
            let title = lang.say("way-work-on", &[("day", date(lang, until))]);
            (title, Vec::new(), Some("text-work-on"))
        }
        AlternativeChange::KeepWork { hours, until } => {
            let title =
                lang.say("way-keep-work", &[("hours", hours.to_string()), ("day", date(lang, until))]);
            (title, Vec::new(), Some("text-keep-work"))
        }
        AlternativeChange::StartLater { works_longer } => {
            let key = if works_longer { "way-later-and-work" } else { "way-later" };
            (lang.text(key), Vec::new(), None)
        }
        AlternativeChange::WithConsent(body) => {
            let before = [("day", date(lang, on.at.facts.training.from))];
            let how = lang.say(&text_key("route", body.name()), &before);
            let title = match on.at.facts.consent {
                Consent::Asked => lang.text("way-consent-asked"),
                Consent::NotAsked | Consent::Granted | Consent::Refused => {
                    lang.named("way-consent", body.name())
                }
            };
            (title, vec![how], Some(consent_text(body)))
        }
        AlternativeChange::Accredited => {
            let (title, how) = match on.at.facts.training.accredited {
                Answer::Unknown => ("way-ask-school", "route-school"),
                Answer::Yes | Answer::No => ("way-accredited", "way-accredited.lead"),
            };
            (lang.text(title), vec![lang.text(how)], Some("text-school"))
        }
    };
    let worth = worth(lang, it, on);
    if !worth.is_empty() {
        lines.push(worth.join(" "));
    }
    let text = text.map(|key| ready(lang, key, it.change, on));
    WayView { title, price: whole(lang, it.saves.size()), lines, text }
}

const fn consent_text(body: Body) -> &'static str {
    match body {
        Body::Municipality => "text-municipality",
        Body::Uwv | Body::UwvOrEmployer => "text-uwv",
    }
}

/// Of what the saving is made: allowance, and wages with what they do to other allowances.
fn worth(lang: Lang, it: &Alternative, on: &WaysContext<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    let positive = |it: Difference| (!it.is_negative() && it != Difference::ZERO).then(|| it.size());
    if let Some(childcare) = positive(it.childcare) {
        lines.push(lang.say("way-childcare", &[("amount", euro(lang, childcare))]));
    }
    if !on.has_money {
        return lines;
    }
    if let Some(wage) = it.wage {
        lines.push(lang.say("way-wage", &[("amount", whole(lang, wage))]));
    } else if let Some(rest) = positive(it.saves.minus(it.childcare)) {
        lines.push(lang.say("way-rest", &[("amount", whole(lang, rest))]));
    }
    lines
}

/// In whole euros: it is an estimate.
fn whole(lang: Lang, amount: Money) -> String {
    euro(lang, amount.times(Decimal::ONE).round(Rounding::DownToEuro).unwrap_or(amount))
}

fn ready(lang: Lang, key: &str, change: AlternativeChange, on: &WaysContext<'_>) -> ReadyText {
    let training = &on.at.facts.training;
    let (until, hours) = match change {
        AlternativeChange::WorkOn { until } => (Some(until), 0),
        AlternativeChange::KeepWork { until, hours } => (Some(until), hours),
        AlternativeChange::StartLater { .. }
        | AlternativeChange::WithConsent(_)
        | AlternativeChange::Accredited => (None, 0),
    };
    let say = |lang: Lang, part: &str| {
        let values = [
            ("from", date(lang, training.from)),
            ("to", date(lang, training.until)),
            ("until", until.map_or_else(String::new, |it| date(lang, it))),
            ("hours", hours.to_string()),
            ("course", training.name.clone()),
            ("school", training.provider.clone()),
        ];
        lang.say(&format!("{key}.{part}"), &values)
    };
    let paragraphs = |lang: Lang| -> Vec<String> {
        say(lang, "body").split("\n\n").map(|it| it.trim().to_owned()).collect()
    };
    let (subject, body) = (say(Lang::Nl, "subject"), paragraphs(Lang::Nl));
    let query = serde_urlencoded::to_string([("subject", &subject), ("body", &body.join("\r\n\r\n"))]);
    // A plus is a plus in the address of a mail, and not a space (RFC 6068).
    let mail = format!("mailto:?{}", query.unwrap_or_default().replace('+', "%20"));
    let meaning = if lang == Lang::Nl { Vec::new() } else { paragraphs(lang) };
    ReadyText { label: lang.text(key), subject, paragraphs: body, meaning, mail }
}

/// What the fund could pay, as a way: how much a month, for how long, to whom, and when it waits.
fn bridged(lang: Lang, it: &Bridging, on: &WaysContext<'_>) -> WayView {
    let values = [
        ("amount", euro(lang, it.per_month)),
        ("months", it.months.to_string()),
        ("month", month(lang, it.from)),
    ];
    let mut lines = vec![lang.say("way-bridging.lead", &values), lang.text("way-bridging-gift")];
    lines.extend(bridging_notes(lang, it));
    if on.fund.iter().any(|it| it.purpose == Purpose::ChildcareBridging) {
        lines.push(lang.text("way-in-picture"));
    }
    let title = lang.text("way-bridging");
    WayView { title, price: euro(lang, it.total), lines, text: None }
}
