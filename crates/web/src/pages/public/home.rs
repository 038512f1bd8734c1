//! The start: the first question of the check, for whom this is, worked examples, what somebody can get, and how it
//! goes.

use askama::Template;
use axum::response::Response;
use axum_extra::extract::cookie::PrivateCookieJar;
use domain::{fund::Regulation, money::Money};

use crate::{
    form::{field::Maker, typed::Errors},
    http::{assets, context::RequestContext, error::PageError},
    pages::public::steps::steps,
    present::examples::{WorkedExample, examples},
    questions::check_cookie::answers,
    view::{
        form_page::FormView,
        shell::{Shell, ok},
    },
    words::filters,
};

#[derive(Template)]
#[template(path = "public/home.html")]
struct HomePage {
    shell: Shell,
    /// The first question.
    form: FormView,
    examples: Vec<WorkedExample>,
    /// What can be got: the key of its name, the most, and whether that is a month.
    most: Vec<(&'static str, Money, bool)>,
    bridging_months: u32,
    mother: String,
    class: String,
    /// Drawing and the key of its words.
    people: Vec<(String, &'static str)>,
}

pub(crate) async fn show(context: RequestContext, jar: PrivateCookieJar) -> Result<Response, PageError> {
    let lang = context.lang;
    let draft = answers(&jar);
    let first = steps(&draft).into_iter().next().ok_or(PageError::NotFound)?;
    let typed = first.section.typed(&draft);
    let errors = Errors::default();
    let mut fields = first.fields(&Maker { lang, typed: &typed, errors: &errors });
    fields.iter_mut().for_each(|it| it.is_heading = false);
    let maximum = &Regulation::on(context.today).maximum;
    let people = [("forty", "home-who-forty"), ("craft", "home-who-craft"), ("shop", "home-who-shop")];
    let people = people.into_iter().chain([("young", "home-who-young")]);
    let page = HomePage {
        shell: Shell::new(&context, "home"),
        form: FormView::new(&format!("/check/{}", first.name), fields, errors, lang.text("form-next")),
        examples: examples(lang, context.today),
        most: vec![
            ("purpose-tuition", maximum.tuition, false),
            ("purpose-living", maximum.living, true),
            ("home-most-childcare", maximum.bridging_month, true),
            ("purpose-laptop", maximum.laptop, false),
            ("purpose-travel", maximum.travel, false),
        ],
        bridging_months: maximum.bridging_months,
        mother: assets::drawing("mother"),
        class: assets::drawing("class"),
        people: people.map(|(name, key)| (assets::drawing(name), key)).collect(),
    };
    ok(&context, &page)
}
