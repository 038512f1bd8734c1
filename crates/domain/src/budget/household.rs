//! The household of a case or a quick check, as the budget sees it.

use chrono::NaiveDate;

use crate::{
    allowances::granted::Assets,
    answer::Answer,
    application::{Circumstances, Needs},
    budget::household_money::{CarePeriod, Child, Cost, CostKind, Home, Household, Income, Partner},
    calendar::Month,
    fund::Regulation,
    money::Money,
};

/// The facts as a household; `needs` are the costs that come with the training. Without a finances the income stays
/// what it is and nothing is paid out: then only the childcare of the budget says something.
#[must_use]
pub fn household(facts: &Circumstances, needs: Option<&Needs>, today: NaiveDate) -> Household {
    let before = Regulation::on(facts.training.from).outlook.most_before;
    let first = Month::of(facts.training.from).plus(-before);
    // Work that exists now existed before the window too; how long does not change the right.
    let since = first.first_day().min(today);
    let finances = facts.known_finances();
    let before = Income { gross_year: facts.work.income, net: finances.map_or(Money::ZERO, |it| it.net_now) };
    let during = finances.map_or(before, |it| Income { gross_year: it.gross_during, net: it.net_during });
    Household {
        training_from: facts.training.from,
        training_until: facts.training.until,
        work_hours: facts.work.hours,
        before,
        between: finances
            .and_then(|it| it.between)
            .map(|it| Income { gross_year: it.gross_year, net: it.net }),
        during,
        after: during,
        parent: facts.periods(since),
        work_ends: facts.work.ends,
        kept: None,
        partner: facts.partner.zip(facts.partner_periods(since)).map(|(partner, periods)| Partner {
            income: Income {
                gross_year: partner.income,
                net: finances.map_or(Money::ZERO, |it| it.partner_net),
            },
            periods,
        }),
        children: children(facts, Month::of(since).min(first)),
        home: finances.and_then(|it| it.rent).map(|it| Home {
            rent: it.amount,
            persons: it.persons,
            oldest: it.oldest,
        }),
        assets: match finances.map(|it| it.is_wealthy) {
            Some(Answer::Yes) => Assets::AboveLimit,
            Some(Answer::No | Answer::Unknown) | None => Assets::WithinLimit,
        },
        costs: needs.map_or_else(Vec::new, |it| costs(it, Month::of(facts.training.from))),
    }
}

/// Care as it is now, before and after.
fn children(facts: &Circumstances, from: Month) -> Vec<Child> {
    let in_care = facts.children.iter().map(|it| Child {
        born: it.born,
        care: vec![CarePeriod { from, until: None, care: it.care, hours: it.hours, price: it.price }],
    });
    let others = facts.other_children.iter().map(|it| Child { born: Some(*it), care: Vec::new() });
    in_care.chain(others).collect()
}

fn costs(needs: &Needs, month: Month) -> Vec<Cost> {
    let cost = |kind, amount| Cost { month, kind, amount };
    [
        cost(CostKind::Training, needs.tuition),
        cost(CostKind::Precondition, needs.laptop),
        cost(CostKind::Precondition, needs.travel),
    ]
    .into_iter()
    .filter(|it| !it.amount.is_zero())
    .collect()
}
