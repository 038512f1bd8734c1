//! Pages that are one form.

use askama::Template;
use axum::response::Response;
use store::casework::drafts::Fields;

use crate::{
    form::{
        field::{Field, FieldKind},
        typed::Errors,
    },
    http::{context::RequestContext, error::PageError, unsent},
    view::shell::{Shell, html, status},
    words::filters,
};

/// A form inside a page.
pub struct FormView {
    pub action: String,
    pub fields: Vec<Field>,
    pub errors: Errors,
    pub is_upload: bool,
    /// It only asks: its answers stand in the address, and nothing is kept.
    pub is_question: bool,
    /// What was typed here before and not sent stands in it again.
    pub is_put_back: bool,
    /// Value and text; the first one is the main one.
    pub buttons: Vec<(&'static str, String)>,
}

/// Puts back what was typed before; gives how many fields show something else now. When what the form was made from
/// changed since, only what somebody wrote in their own words: an amount or an account would undo what a colleague did.
fn put_back(fields: &mut [Field], before: &Fields) -> usize {
    let is_same = |field: &Field| {
        !unsent::MADE_FROM.contains(&field.name.as_str()) || before.get(&field.name) == Some(&field.value)
    };
    let is_all = fields.iter().all(is_same);
    let own = fields.iter_mut().filter(|it| is_all || it.kind == FieldKind::Area);
    // Every field, so no `any`, which would stop at the first.
    own.filter_map(|it| it.put_back(before).then_some(())).count()
}

impl FormView {
    #[must_use]
    pub fn new(action: &str, mut fields: Vec<Field>, errors: Errors, button: String) -> Self {
        let before = unsent::of(action).filter(|_| errors.is_empty());
        let other = before.map_or(0, |before| put_back(&mut fields, &before));
        Self {
            is_put_back: 0 < other,
            action: action.to_owned(),
            fields,
            errors,
            is_upload: false,
            is_question: false,
            buttons: vec![("verder", button)],
        }
    }

    /// A form that only asks.
    #[must_use]
    pub fn question(mut self) -> Self {
        self.is_question = true;
        self
    }

    /// Under which address what is typed into it is kept; files are not, and a question asks nothing.
    #[must_use]
    pub fn kept_under(&self) -> Option<String> {
        let is_kept = !self.is_upload && !self.is_question && unsent::is_kept(&self.action);
        is_kept.then(|| self.action.clone())
    }

    #[must_use]
    pub fn with_button(mut self, value: &'static str, label: String) -> Self {
        self.buttons.push((value, label));
        self
    }

    /// Where each message leads: the first control of its field.
    #[must_use]
    pub fn error_links(&self) -> Vec<(String, String)> {
        let target = |name: &str| {
            self.fields.iter().find(|it| it.name == name).map_or_else(|| "formulier".to_owned(), Field::focus)
        };
        self.errors.list().iter().map(|(name, message)| (target(name), message.clone())).collect()
    }
}

/// A page that is one form.
#[derive(Template)]
#[template(path = "form.html")]
pub struct FormPage {
    pub shell: Shell,
    pub form: FormView,
    /// "Stap 2 van 5".
    pub step: Option<String>,
    pub lead: Vec<String>,
    pub back: Option<(String, String)>,
    /// What stands above the form under a heading of its own: label and text.
    pub facts: Option<(String, Vec<(String, String)>)>,
}

impl FormPage {
    /// A page with a title, its `.lead`, and a form.
    #[must_use]
    pub fn new(context: &RequestContext, key: &str, form: FormView) -> Self {
        Self {
            shell: Shell::new(context, key).with_form(form.kept_under()),
            form,
            step: None,
            lead: context.lang.maybe(&format!("{key}.lead")).into_iter().collect(),
            back: None,
            facts: None,
        }
    }

    #[must_use]
    pub fn back(mut self, path: &str, label: String) -> Self {
        self.back = Some((path.to_owned(), label));
        self
    }

    #[must_use]
    pub fn with_facts(mut self, heading: String, facts: Vec<(String, String)>) -> Self {
        self.facts = Some((heading, facts));
        self
    }

    #[must_use]
    pub fn step(mut self, step: String) -> Self {
        self.step = Some(step);
        self
    }

    /// Prints the page.
    ///
    /// # Errors
    /// The template fails.
    pub fn show(self, context: &RequestContext) -> Result<Response, PageError> {
        let status = status(&self.form.errors);
        Ok(html(context, status, &self)?)
    }
}
