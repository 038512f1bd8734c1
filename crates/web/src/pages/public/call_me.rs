//! "Bel mij terug": a name, a number and a time, from everybody.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use domain::fund::Regulation;
use serde::Deserialize;
use store::{
    casework::drafts::Fields,
    messages::call_requests::{self, CallTopic, NewCall, PartOfDay},
};

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed},
    },
    http::{
        context::RequestContext,
        door::{self, Attempted, WayIn},
        error::PageError,
        once::commit_to,
    },
    runtime::state::App,
    view::{
        form_page::{FormPage, FormView},
        shell::{Shell, ok},
    },
    words::{
        filters,
        format::{clock, date},
    },
};

const HERE: &str = "/bel-mij";
/// Longest name.
const NAME: usize = 120;

#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    gevraagd: String,
}

pub(crate) async fn show(context: RequestContext, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    if asked.gevraagd == "ja" {
        let until = date(context.lang, Regulation::on(context.today).called_by(context.today));
        let page = AskedPage { shell: Shell::new(&context, "call-me-asked"), until };
        return ok(&context, &page);
    }
    page(&context, &Fields::new(), Errors::default())
}

#[derive(Template)]
#[template(path = "public/call_asked.html")]
struct AskedPage {
    shell: Shell,
    until: String,
}

pub(crate) async fn ask(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let mut read = Reader::new(context.lang, &typed, context.today);
    let name = read.text("name", NAME, "error-call-name");
    let phone = read.phone("phone");
    let topic = typed.get("topic").and_then(|it| CallTopic::from_name(it));
    let part_of_day = typed.get("part_of_day").and_then(|it| PartOfDay::from_name(it));
    if topic.is_none() {
        read.errors.add("topic", context.lang.text("error-choose-one"));
    }
    if part_of_day.is_none() {
        read.errors.add("part_of_day", context.lang.text("error-choose-one"));
    }
    let mut errors = read.errors;
    let (Some(name), Some(phone), Some(topic), Some(part_of_day)) = (name, phone, topic, part_of_day) else {
        return page(&context, &typed, errors);
    };
    if let WayIn::Closed { until, .. } = door::take_key(&app, &context, Attempted::CallMe).await? {
        errors.add("phone", context.lang.say("error-call-limit", &[("time", clock(until))]));
        return page(&context, &typed, errors);
    }
    let call = NewCall { name, phone, topic, part_of_day };
    let tx = app.db.begin().await?;
    call_requests::ask(&tx, &call, context.now).await?;
    commit_to(tx, &format!("{HERE}?gevraagd=ja")).await
}

fn page(context: &RequestContext, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let make = Maker { lang: context.lang, typed, errors: &errors };
    let fields = vec![
        make.text("name", "ask-call-name").autocomplete("name"),
        make.text("phone", "ask-call-phone").autocomplete("tel"),
        make.radio("topic", "ask-call-topic", "call-topic", &CallTopic::ALL.map(CallTopic::name)),
        make.radio("part_of_day", "ask-call-when", "call-when", &PartOfDay::ALL.map(PartOfDay::name)),
    ];
    let form = FormView::new(HERE, fields, errors, context.lang.text("call-me-send"));
    FormPage::new(context, "call-me", form).show(context)
}
