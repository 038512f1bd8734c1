//! A contract in five parts, the same words on the page before signing and in its PDF.

use chrono::NaiveDate;
use domain::{
    case::proposal::FundingLine,
    fund::Regulation,
    lending::schedule::ScheduleLine,
    repayment::terms::{IncomeShare, PreFinancing, Terms},
};

use store::{casework::cases::Case, repayment::agreements::Agreement};

use crate::{
    present::{
        proposal::parts,
        terms::{percent, rate},
    },
    words::{
        format::{date, euro, month},
        lang::Lang,
    },
};

/// One of the five: what somebody gets, pays, when they do not pay, what ends it, changing one's mind.
pub struct ContractPart {
    pub heading: String,
    /// The amount it is about.
    pub amount: Option<String>,
    pub lines: Vec<String>,
    /// Several things of which one is enough.
    pub list: Vec<String>,
    /// The examples belong to it.
    pub has_examples: bool,
}

/// The line of the decision that an agreement is for.
#[must_use]
pub fn line_of<'a>(case: &'a Case, agreement: &Agreement) -> Option<&'a FundingLine> {
    let all = &case.stage.proposal()?.lines;
    all.get(agreement.line).filter(|_| !agreement.terms.is_over_award())
}

/// The name of a contract: what it is about in one line.
#[must_use]
pub fn title(lang: Lang, terms: &Terms, line: Option<&FundingLine>) -> String {
    let what = line.map_or_else(
        || lang.named("instrument", terms.label()),
        |it| lang.named("purpose", it.purpose.name()),
    );
    let (key, amount) = match terms {
        Terms::PreFinancing(it) if it.interest.is_none() => ("contract-title-free", it.principal),
        Terms::PreFinancing(it) => ("contract-title-interest", it.principal),
        Terms::IncomeShare(it) => ("contract-title-share", it.funded),
    };
    lang.say(key, &[("amount", euro(lang, amount)), ("what", lower(&what))])
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// The five parts, in order.
#[must_use]
pub fn contract(lang: Lang, terms: &Terms, line: Option<&FundingLine>, on: NaiveDate) -> Vec<ContractPart> {
    let (pays, ends) = match terms {
        Terms::PreFinancing(it) => (loan_pays(lang, it), vec![lang.text("contract-ends-repaid")]),
        Terms::IncomeShare(it) => (share_pays(lang, it), share_ends(lang, it)),
    };
    let mut ends = ends;
    ends.extend(["contract-ends-forgiven", "contract-ends-death"].map(|it| lang.text(it)));
    let threshold = euro(lang, terms.income_threshold());
    let rules = Regulation::on(on);
    let part = |key: &str, lines: Vec<String>| ContractPart {
        heading: lang.text(key),
        amount: None,
        lines,
        list: Vec::new(),
        has_examples: false,
    };
    vec![
        gets(lang, terms, line),
        pays,
        part(
            "contract-free",
            vec![
                lang.say("contract-free-below", &[("amount", threshold)]),
                lang.say("contract-free-pause", &[("months", rules.pause_months.to_string())]),
            ],
        ),
        ContractPart { list: ends, ..part("contract-ends", Vec::new()) },
        part(
            "contract-mind",
            vec![
                lang.say("contract-mind-days", &[("days", rules.withdrawal_days.to_string())]),
                lang.text("contract-mind-paid"),
            ],
        ),
    ]
}

fn gets(lang: Lang, terms: &Terms, line: Option<&FundingLine>) -> ContractPart {
    let (amount, cost) = match terms {
        Terms::PreFinancing(it) if it.interest.is_none() => (it.principal, lang.text("contract-cost-free")),
        Terms::PreFinancing(it) => {
            let bp = it.interest.map_or(0, |interest| interest.rate_bp);
            let values = [("interest", percent(lang, bp)), ("rate", rate(lang, it))];
            (it.principal, lang.say("contract-cost-interest", &values))
        }
        Terms::IncomeShare(it) => (it.funded, lang.text("contract-cost-share")),
    };
    let mut lines = Vec::new();
    if let Some(line) = line {
        let when = parts(lang, &line.parts()).join("; ");
        lines.push(lang.say("contract-gets-when", &[("when", when), ("name", line.payee.name.clone())]));
    }
    lines.push(cost);
    ContractPart {
        heading: lang.text("contract-gets"),
        amount: Some(euro(lang, amount)),
        lines,
        list: Vec::new(),
        has_examples: false,
    }
}

fn loan_pays(lang: Lang, terms: &PreFinancing) -> ContractPart {
    let all: Vec<ScheduleLine> = terms.lines().into_iter().filter(|it| !it.total().is_zero()).collect();
    let each = all.first().map(|it| euro(lang, it.total())).unwrap_or_default();
    let day = |it: Option<&ScheduleLine>| it.map(|it| date(lang, it.due)).unwrap_or_default();
    let values = [
        ("count", all.len().to_string()),
        ("first", day(all.first())),
        ("last", day(all.last())),
        ("total", euro(lang, all.iter().map(ScheduleLine::total).sum())),
    ];
    ContractPart {
        heading: lang.text("contract-pays"),
        amount: Some(lang.say("contract-a-month", &[("amount", each)])),
        lines: vec![lang.say("contract-pays-loan", &values), lang.text("contract-pays-sooner")],
        list: Vec::new(),
        has_examples: true,
    }
}

fn share_pays(lang: Lang, terms: &IncomeShare) -> ContractPart {
    let values = [
        ("first", month(lang, terms.first_month)),
        ("threshold", euro(lang, terms.income_threshold)),
        ("cap", euro(lang, terms.cap)),
    ];
    ContractPart {
        heading: lang.text("contract-pays"),
        amount: Some(lang.say("contract-share", &[("share", percent(lang, terms.share_bp))])),
        lines: vec![lang.say("contract-pays-share", &values)],
        list: Vec::new(),
        has_examples: true,
    }
}

fn share_ends(lang: Lang, terms: &IncomeShare) -> Vec<String> {
    vec![
        lang.say("contract-ends-cap", &[("cap", euro(lang, terms.cap))]),
        lang.say("contract-ends-payments", &[("count", terms.max_payments.to_string())]),
        lang.say("contract-ends-month", &[("month", month(lang, terms.last_month))]),
    ]
}
