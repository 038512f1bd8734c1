//! The rules the fund calculates with, for anybody to read: every value with its article, source and confidence.

use askama::Template;
use axum::{extract::Path, response::Response};
use domain::{
    benefit::{bijstand::Norms, rules::Rules as BenefitRules},
    childcare::{entitlement::Rules as Entitlement, table::Table},
    explain::{Confidence, Source, Value, percent},
    money::Money,
    rules::{Sheet, Status, sheets},
};

use crate::{
    http::{context::RequestContext, error::PageError},
    present::rule_steps::printed,
    view::shell::{Shell, ok},
    words::{
        filters,
        format::{self, date, euro},
        lang::Lang,
    },
};

/// One rule ready to print.
struct RuleLine {
    what: String,
    value: String,
    article: String,
    url: String,
    confidence: Confidence,
}

/// From an income on, the percentages of the first and every next child.
struct BracketLine {
    from: String,
    to: String,
    first: String,
    next: String,
}

#[derive(Template)]
#[template(path = "public/rules.html")]
struct RulesPage {
    shell: Shell,
    lead: String,
    /// Why the table informs and never pays; empty when it may.
    incomplete: String,
    lines: Vec<RuleLine>,
    has_values: bool,
    brackets: Vec<BracketLine>,
    sources: Vec<Source>,
}

#[derive(Template)]
#[template(path = "public/rules_index.html")]
struct IndexPage {
    shell: Shell,
    groups: Vec<(String, Vec<(String, String)>)>,
}

const ENTITLEMENT: &str = "recht-op-kinderopvangtoeslag";
const BENEFITS: &str = "uitkering-houden";
const NORMS: &str = "bijstandsnormen";
const CHILDCARE: &str = "kinderopvangtoeslag";

pub(crate) async fn index(context: RequestContext) -> Result<Response, PageError> {
    let lang = context.lang;
    let link = |slug: &str| (format!("/regels/{slug}"), lang.text(&format!("rules-{slug}")));
    let year = |scheme: &str, year: i32| {
        (format!("/regels/{scheme}-{year}"), format!("{} {year}", lang.text(&format!("rules-{scheme}"))))
    };
    let tables = Table::all().iter().map(|it| year(CHILDCARE, it.year));
    let others = sheets().iter().map(|it| year(&it.rules.scheme, it.rules.year));
    let groups = vec![
        (lang.text("rules-rights"), vec![link(ENTITLEMENT), link(BENEFITS)]),
        (lang.text("rules-amounts"), tables.chain(others).chain([link(NORMS)]).collect()),
    ];
    ok(&context, &IndexPage { shell: Shell::new(&context, "rules"), groups })
}

pub(crate) async fn show(context: RequestContext, Path(name): Path<String>) -> Result<Response, PageError> {
    let page = page(&context, &name).ok_or(PageError::NotFound)?;
    ok(&context, &page)
}

fn page(context: &RequestContext, name: &str) -> Option<RulesPage> {
    match name {
        ENTITLEMENT => return Some(entitlement(context)),
        BENEFITS => return Some(benefits(context)),
        NORMS => return Some(norms(context)),
        _ => {}
    }
    let (scheme, year) = name.rsplit_once('-')?;
    let year: i32 = year.parse().ok()?;
    if scheme == CHILDCARE {
        return Table::all().iter().find(|it| it.year == year).map(|it| childcare(context, it));
    }
    let sheet = sheets().iter().find(|it| it.rules.scheme == scheme && it.rules.year == year)?;
    Some(values(context, sheet))
}

fn plain(context: &RequestContext, name: &str, year: Option<i32>) -> RulesPage {
    let title = context.lang.named("rules", name);
    let title = year.map_or(title.clone(), |it| format!("{title} {it}"));
    RulesPage {
        shell: Shell::titled(context, title),
        lead: context.lang.text("rules.lead"),
        incomplete: String::new(),
        lines: Vec::new(),
        has_values: false,
        brackets: Vec::new(),
        sources: Vec::new(),
    }
}

const fn pick<'a>(lang: Lang, nl: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Nl => nl,
        Lang::En => en,
    }
}

/// A rule in words, without a value.
fn words(lang: Lang, texts: (&str, &str), source: (&str, &str), confidence: Confidence) -> RuleLine {
    RuleLine {
        what: pick(lang, texts.0, texts.1).to_owned(),
        value: String::new(),
        article: source.0.to_owned(),
        url: source.1.to_owned(),
        confidence,
    }
}

fn with_value(line: RuleLine, value: String) -> RuleLine {
    RuleLine { value, ..line }
}

fn entitlement(context: &RequestContext) -> RulesPage {
    let (lang, rules) = (context.lang, Entitlement::bundled());
    let mut lines: Vec<RuleLine> = rules
        .grounds
        .iter()
        .map(|it| words(lang, (&it.nl, &it.en), (&it.source, &it.url), it.confidence))
        .collect();
    lines.extend([&rules.continuation, &rules.back_claim].map(|it| {
        let line = words(lang, (&it.nl, &it.en), (&it.source, &it.url), it.confidence);
        with_value(line, it.months.to_string())
    }));
    lines.extend(
        rules.conditions.iter().map(|it| words(lang, (&it.nl, &it.en), (&it.source, &it.url), it.confidence)),
    );
    RulesPage { lines, has_values: true, ..plain(context, ENTITLEMENT, None) }
}

fn benefits(context: &RequestContext) -> RulesPage {
    let (lang, rules) = (context.lang, BenefitRules::bundled());
    let named = |name: &str, line: RuleLine| {
        let benefit = lang.named("benefit-name", name);
        RuleLine { what: format!("{benefit}: {}", line.what), ..line }
    };
    let mut lines: Vec<RuleLine> = rules
        .benefits
        .iter()
        .map(|it| {
            let line = words(lang, (&it.nl, &it.en), (&it.source, &it.url), it.confidence);
            named(it.kind.name(), line)
        })
        .collect();
    let texts = |nl: &str, en: &str, source: &str, url: &str, confidence| {
        words(lang, (nl, en), (source, url), confidence)
    };
    lines.extend(rules.conditions.iter().map(|it| texts(&it.nl, &it.en, &it.source, &it.url, it.confidence)));
    lines.extend(rules.duties.iter().map(|it| texts(&it.nl, &it.en, &it.source, &it.url, it.confidence)));
    lines.extend(rules.effects.iter().map(|it| texts(&it.nl, &it.en, &it.source, &it.url, it.confidence)));
    let terms = &rules.term;
    let numbers = [
        &terms.necessary_training_months,
        &terms.applying_again_months,
        &terms.young_age,
        &terms.gift_room_since,
    ];
    lines.extend(numbers.map(|it| {
        with_value(texts(&it.nl, &it.en, &it.source, &it.url, it.confidence), it.number().to_string())
    }));
    let gift = &terms.gift_room;
    let line = texts(&gift.nl, &gift.en, &gift.source, &gift.url, gift.confidence);
    lines.push(with_value(line, euro(lang, gift.money())));
    RulesPage { lines, has_values: true, ..plain(context, BENEFITS, None) }
}

fn norms(context: &RequestContext) -> RulesPage {
    let lang = context.lang;
    let lines = Norms::bundled().norms.iter().map(|it| {
        let name = it.household.name();
        let from = lang.say("rules-from", &[("day", date(lang, it.from))]);
        RuleLine {
            what: format!("{}, {from}", lang.named("norm", name)),
            value: euro(lang, it.cents),
            article: it.source.clone(),
            url: it.url.clone(),
            confidence: it.confidence,
        }
    });
    RulesPage { lines: lines.collect(), has_values: true, ..plain(context, NORMS, None) }
}

fn childcare(context: &RequestContext, table: &'static Table) -> RulesPage {
    let lang = context.lang;
    let url =
        |id: &str| table.sources.iter().find(|it| it.id == id).map_or(String::new(), |it| it.url.clone());
    let title =
        |id: &str| table.sources.iter().find(|it| it.id == id).map_or(String::new(), |it| it.title.clone());
    let mut lines: Vec<RuleLine> = domain::childcare::table::Care::ALL
        .into_iter()
        .map(|care| {
            let most = table.max_price(care);
            let name = lang.named("care", care.name());
            RuleLine {
                what: lang.say("rules-hour", &[("care", name)]),
                value: euro(lang, most.cents),
                article: title(&most.source),
                url: url(&most.source),
                confidence: most.confidence,
            }
        })
        .collect();
    let hours = &table.max_hours_per_month;
    lines.push(RuleLine {
        what: lang.text("rules-hours"),
        value: hours.value.to_string(),
        article: title(&hours.source),
        url: url(&hours.source),
        confidence: hours.confidence,
    });
    let share = |permille: u32| format!("{}%", format::decimal(lang, percent(permille)));
    let whole = |euros: u32| euro(lang, Money::euros(euros));
    let brackets = table.brackets.rows.iter().map(|it| BracketLine {
        from: whole(it.from),
        to: table.bracket_end(*it).map_or_else(|| lang.text("rules-no-end"), whole),
        first: share(it.first),
        next: it.next.map_or_else(|| lang.text("rules-unknown"), share),
    });
    let why = pick(
        lang,
        table.why_incomplete_nl.as_deref().unwrap_or_default(),
        table.why_incomplete_en.as_deref().unwrap_or_default(),
    );
    RulesPage {
        incomplete: why.to_owned(),
        lines,
        has_values: true,
        brackets: brackets.collect(),
        sources: table.sources.clone(),
        ..plain(context, CHILDCARE, Some(table.year))
    }
}

fn values(context: &RequestContext, sheet: &'static Sheet) -> RulesPage {
    let (lang, rules) = (context.lang, &sheet.rules);
    let url =
        |id: &str| rules.sources.iter().find(|it| it.id == id).map_or(String::new(), |it| it.url.clone());
    let lines = sheet.params().map(|it| RuleLine {
        what: pick(lang, &it.nl, &it.en).to_owned(),
        value: match it.value() {
            Value::Count(years) => years.to_string(),
            value => printed(lang, value),
        },
        article: it.article.clone(),
        url: url(&it.source),
        confidence: it.confidence,
    });
    let incomplete = match rules.status {
        Status::Complete => String::new(),
        Status::Incomplete => lang.text("rules-incomplete.lead"),
    };
    RulesPage {
        incomplete,
        lines: lines.collect(),
        has_values: true,
        sources: rules.sources.clone(),
        ..plain(context, &rules.scheme, Some(rules.year))
    }
}
