//! What a training changes for somebody, ready to print: allowances, benefit and what is left each month. The quick
//! check, the applicant's own page, the reviewer's page and the letter say the same, from here.

use domain::{
    benefit::kind::Benefit,
    budget::{
        alternatives::{Openings, alternatives},
        bridging::{Bridging, bridging},
        compute::{Explain, budget},
        household_money::{Budget, Household},
        picture::{self, FundMonth, Once},
    },
    calendar::Month,
    funding::Purpose,
    outlook::{Outlook, outlook},
    repayment::{offer, terms::Terms},
};

use crate::{
    http::error::PageError,
    present::{
        benefit::{self, BenefitView},
        budget::{self, BudgetView},
        effects_input::{EffectsInput, FundMoney},
        outlook::{OutlookText, text_of},
        picture::{PictureContext, PictureView, headline, of_childcare, of_money},
        strip::{self, StripView},
        ways::{self, WayView, WaysContext},
    },
    words::{
        format::{euro, month},
        lang::Lang,
    },
};

/// Everything a page says about the change.
pub struct TrainingEffects {
    /// The answer in one sentence.
    pub headline: String,
    pub leads: Vec<String>,
    pub picture: Option<PictureView>,
    /// What is bought once, and who pays it.
    pub once: Option<String>,
    pub ways: Vec<WayView>,
    pub strip: StripView,
    pub story: OutlookText,
    /// `None` when nobody asked what comes in and goes out.
    pub budget: Option<BudgetView>,
    /// Asked for only in part: an income that nobody told is not counted as nothing.
    pub lacks_income: bool,
    /// `None` without a benefit.
    pub benefit: Option<BenefitView>,
    /// When the fund can pay to live on, where a benefit stands in between.
    pub waits: Vec<String>,
    /// What is not certain yet.
    pub open_ends: Vec<String>,
}

/// The whole answer in words.
///
/// # Errors
/// There is no table for the years of the training: then there is no such page.
pub fn view(lang: Lang, at: &EffectsInput<'_>) -> Result<TrainingEffects, PageError> {
    let home = at.household();
    // Years without a table have nothing to show; no page leads there.
    let found = budget(&home, Explain::Yes).map_err(|_| PageError::NotFound)?;
    let outlook = outlook(at.facts, at.today).map_err(anyhow::Error::from)?;
    let has_money = at.facts.known_finances().is_some();
    let calculated = bridging(&found, &at.setting());
    let fund = fund_money(at, &calculated, has_money);
    let story = text_of(lang, at.facts, &outlook);
    let is_decided = matches!(at.fund, FundMoney::Given(_));
    let ways = if is_decided {
        Vec::new()
    } else {
        let open = Openings::of(at.facts, at.today);
        let others = alternatives(&home, &found, &open).map_err(anyhow::Error::from)?;
        ways::show(lang, &others, &calculated, &WaysContext { at, fund: &fund, has_money })
    };
    let (headline, leads, picture, once) = answer(lang, at, (&home, &found, &outlook, &fund), &story);
    Ok(TrainingEffects {
        headline,
        leads,
        picture,
        once,
        ways,
        strip: strip::show(lang, at.facts, &outlook, &fund),
        budget: has_money.then(|| budget::show(lang, &found, &fund)),
        lacks_income: at.facts.finances.is_some() && !has_money,
        benefit: (at.facts.benefit != Benefit::None).then(|| benefit::show(lang, at)),
        waits: waits(lang, &calculated, is_decided),
        open_ends: open_ends(lang, &story, &found, &fund),
        story,
    })
}

/// The sentence, what stands under it, the picture, and what is bought once.
type Answer = (String, Vec<String>, Option<PictureView>, Option<String>);

fn answer(
    lang: Lang,
    at: &EffectsInput<'_>,
    (home, found, outlook, fund): (&Household, &Budget, &Outlook, &[FundMonth]),
    story: &OutlookText,
) -> Answer {
    let is_decided = matches!(at.fund, FundMoney::Given(_));
    let has_money = at.facts.known_finances().is_some();
    match picture::picture(home, found, fund, Month::of(at.today)).filter(|_| has_money) {
        Some(picture) => {
            let (sentence, mut leads) = headline(lang, &picture);
            // What is lost stands in the picture, where it happens.
            if story.has_children && outlook.first_gap().is_none() {
                leads.push(story.heading.clone());
            }
            let context = PictureContext {
                outlook,
                works: !at.facts.work.hours.is_zero() && at.facts.work.goes_on_without_training(),
                is_decided,
                repays: repays(lang, at),
            };
            let once = once(lang, picture.once, is_decided);
            (sentence, leads, Some(of_money(lang, &picture, &context)), once)
        }
        None => {
            let leads = story.lines.last().cloned().into_iter().collect();
            (story.heading.clone(), leads, of_childcare(lang, outlook, fund, at), None)
        }
    }
}

fn fund_money(at: &EffectsInput<'_>, calculated: &[Bridging], has_money: bool) -> Vec<FundMonth> {
    let mut all = match &at.fund {
        FundMoney::Calculated => picture::proposed(calculated),
        FundMoney::Asked(needs) => picture::asked(needs, &at.facts.training, calculated),
        FundMoney::Given(lines) => picture::given(lines),
    };
    // Nobody asked for the household's money: what is missing to live on is not known.
    let is_calculated = matches!(at.fund, FundMoney::Calculated);
    all.retain(|it| has_money || !is_calculated || it.purpose != Purpose::Living);
    all
}

/// What is paid back, and from when.
fn repays(lang: Lang, at: &EffectsInput<'_>) -> Option<String> {
    let FundMoney::Given(lines) = &at.fund else { return None };
    let last = Month::of(at.facts.training.until);
    let terms: Vec<_> = lines.iter().filter_map(|it| offer::for_line(it, last, at.today)).collect();
    let first = terms.iter().map(Terms::first_month).min()?;
    Some(lang.say("picture-repays", &[("month", month(lang, first))]))
}

fn once(lang: Lang, once: Once, is_decided: bool) -> Option<String> {
    if once.costs.is_zero() && once.paid.is_zero() {
        return None;
    }
    let own = once.costs.minus_or_zero(once.paid);
    let key = match (is_decided, own.is_zero()) {
        (true, true) => "picture-once-paid",
        (true, false) => "picture-once-own",
        (false, _) => "picture-once-asked",
    };
    let values =
        [("costs", euro(lang, once.costs)), ("paid", euro(lang, once.paid)), ("own", euro(lang, own))];
    Some(lang.say(key, &values))
}

/// What a statement of the municipality is needed for; nothing once it was decided.
fn waits(lang: Lang, calculated: &[Bridging], is_decided: bool) -> Vec<String> {
    let living = calculated.iter().filter(|it| !is_decided && it.purpose == Purpose::Living);
    living.filter_map(|it| budget::statement_note(lang, it.may_pay)).collect()
}

/// What is calculated and not decided, what rests on amounts that may change, and what waits for them.
fn open_ends(lang: Lang, story: &OutlookText, found: &Budget, fund: &[FundMonth]) -> Vec<String> {
    let mut all = vec![lang.text("outcome-advice")];
    if story.has_provisional || found.months.iter().any(|it| it.provisional) {
        all.push(lang.text("outcome-provisional"));
    }
    all.extend(budget::year_notes(lang, fund));
    all.push(lang.text("budget-note"));
    all
}
