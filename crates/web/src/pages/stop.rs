//! What applicant and reviewer share when a training stops.

use domain::case::stop::{Stop, StopReason};
use store::{
    casework::{cases::Case, drafts::Fields},
    db::Reads,
    repayment::agreements,
    servicing::stops,
};

use crate::{
    form::{field::Maker, read::Reader, typed::Errors},
    http::{context::RequestContext, error::PageError},
    present::stop::lines,
    view::form_page::{FormPage, FormView},
};

/// Why, and the last day.
pub(crate) fn read(context: &RequestContext, typed: &Fields, reasons: &[StopReason]) -> Result<Stop, Errors> {
    let mut read = Reader::new(context.lang, typed, context.today);
    let known = |name: &str| StopReason::from_name(name).filter(|it| reasons.contains(it));
    let reason = read.choice("reason", known, "error-choose-one");
    let last_day =
        if reason == Some(StopReason::NeverStarted) { Some(context.today) } else { read.date("last") };
    if last_day.is_some_and(|it| context.today < it) {
        read.errors.add("last", context.lang.text("error-date-future"));
    }
    match (reason, last_day) {
        (Some(reason), Some(last_day)) if read.errors.is_empty() => Ok(Stop { reason, last_day }),
        _ => Err(read.errors),
    }
}

/// What follows, as label and text.
pub(crate) async fn effect(
    at: &impl Reads,
    context: &RequestContext,
    case: &Case,
    stop: Stop,
) -> Result<Vec<(String, String)>, PageError> {
    let plan = stops::planned(at, case, stop).await?;
    let all = agreements::list(at, case.id).await?;
    Ok(lines(context.lang, stop, &plan, &all, context.today))
}

/// Whether the page that was sent showed what follows from this very stop.
pub(crate) fn was_shown(typed: &Fields, stop: Stop) -> bool {
    typed.get("gezien").is_some_and(|it| *it == mark(stop))
}

fn mark(stop: Stop) -> String {
    format!("{} {}", stop.reason.name(), stop.last_day)
}

/// The form; with what follows once it was filled in.
pub(crate) fn page(
    context: &RequestContext,
    (action, back): (&str, (&str, String)),
    reasons: &[StopReason],
    (typed, errors): (&Fields, Errors),
    shown: Option<(Stop, Vec<(String, String)>)>,
) -> FormPage {
    let lang = context.lang;
    let is_own = reasons.len() == StopReason::OF_APPLICANT.len();
    let title = if is_own { "stop" } else { "work-stop-page" };
    let names: Vec<&str> = reasons.iter().map(|it| it.name()).collect();
    let make = Maker { lang, typed, errors: &errors };
    let Some((stop, facts)) = shown else {
        let fields = vec![
            make.radio("reason", "ask-stop-reason", "stop-reason", &names),
            make.date("last", "ask-stop-last"),
        ];
        let form = FormView::new(action, fields, errors, lang.text("stop-show"));
        return FormPage::new(context, title, form).back(back.0, back.1);
    };
    // What was filled in goes along; whoever wants it otherwise goes back.
    let typed_fields = ["reason", "last-day", "last-month", "last-year"];
    let mut fields: Vec<_> = typed_fields
        .into_iter()
        .map(|name| make.hidden(name, typed.get(name).map_or("", String::as_str)))
        .collect();
    fields.push(make.hidden("gezien", &mark(stop)));
    let form = FormView::new(action, fields, errors, lang.text("stop-do"));
    let mut page = FormPage::new(context, title, form).back(action, lang.text("stop-other"));
    page.lead = vec![lang.text("stop-follows.lead")];
    page.with_facts(lang.text("stop-follows"), facts)
}
