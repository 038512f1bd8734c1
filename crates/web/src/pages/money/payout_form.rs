//! What the forms of everything that is done with a payout share.

use chrono::NaiveDate;
use store::{casework::drafts::Fields, money_out::payouts::Payout, repayment::agreements};

use crate::{
    form::{
        field::{Field, Maker},
        typed::Errors,
    },
    http::{context::RequestContext, error::PageError},
    runtime::state::App,
    view::form_page::{FormPage, FormView},
    words::format::month,
};

/// Where all payouts are listed, and before the key of one.
pub(crate) const LIST: &str = "/geld/uitbetalingen";

/// Which version of a payout a form was made from.
pub(crate) fn seen(typed: &Fields) -> Result<i32, PageError> {
    typed.get("versie").and_then(|it| it.parse().ok()).ok_or(PageError::BadRequest)
}

/// A page with a form for something that is done with a payout: the last part of its address, the key of its texts, and
/// what is asked.
pub(crate) fn step_page(
    context: &RequestContext,
    payout: &Payout,
    (step, key, button): (&str, &str, &str),
    mut fields: Vec<Field>,
    errors: Errors,
) -> FormPage {
    let here = format!("{LIST}/{}", payout.id);
    let (typed, none) = (Fields::new(), Errors::default());
    let make = Maker { lang: context.lang, typed: &typed, errors: &none };
    fields.insert(0, make.hidden("versie", &payout.version.to_string()));
    let form = FormView::new(&format!("{here}/{step}"), fields, errors, context.lang.text(button));
    FormPage::new(context, key, form).back(&here, context.lang.text("form-back"))
}

/// Why a payout cannot be put on a day: what is lent would be repaid before all of it is paid out. When that has come
/// already, the sooner it is paid the better, and any day goes.
pub(crate) async fn after_first_month(
    app: &App,
    context: &RequestContext,
    payout: &Payout,
    to: Option<NaiveDate>,
) -> Result<Option<String>, PageError> {
    let (Some(id), Some(to)) = (payout.agreement, to) else { return Ok(None) };
    let first = agreements::load(&app.db, context.actor()?, id).await?.terms.first_month();
    let is_before = |day: NaiveDate| day < first.first_day();
    let comes_too_late = is_before(context.today) && is_before(payout.due_on) && !is_before(to);
    let message = || context.lang.say("error-loan-repays", &[("month", month(context.lang, first))]);
    Ok(comes_too_late.then(message))
}
