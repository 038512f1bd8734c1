//! All answers of an application, to be read again.

use chrono::NaiveDate;
use domain::calendar::Month;
use store::casework::{cases::Case, drafts::Draft};

use crate::{
    form::{
        amount::{self, Amount},
        field::{Field, FieldKind, Maker},
        typed::Errors,
    },
    http::context::RequestContext,
    questions::sections::{Section, page_path},
    words::format,
};

/// One group of answers.
pub(crate) struct Group {
    pub title: String,
    pub path: String,
    pub rows: Vec<(String, String)>,
}

pub(crate) fn group(context: &RequestContext, case: &Case, section: Section) -> Group {
    let rows = rows(context, &case.draft, section);
    Group { title: context.lang.text(&section.key()), path: page_path(section), rows }
}

/// Questions of a section with their answers; none when the section is not asked.
#[must_use]
pub fn rows(context: &RequestContext, draft: &Draft, section: Section) -> Vec<(String, String)> {
    if !section.is_asked(draft) {
        return Vec::new();
    }
    let typed = section.typed(draft);
    let errors = Errors::default();
    let fields = section.fields(&Maker { lang: context.lang, typed: &typed, errors: &errors });
    fields
        .iter()
        .filter(|it| it.kind != FieldKind::Hidden && section.asks(&it.name, &typed))
        .map(|it| (it.label.clone(), answer(context, it)))
        .collect()
}

/// The answer as it is read back; what was skipped says so.
pub(crate) fn answer(context: &RequestContext, field: &Field) -> String {
    let text = match &field.kind {
        FieldKind::Radio(choices) | FieldKind::Select(choices) => {
            choices.iter().find(|it| it.chosen).map_or_else(String::new, |it| it.label.clone())
        }
        FieldKind::Date { day, month, year } => match (day.parse(), month.parse(), year.parse()) {
            (Ok(day), Ok(month), Ok(year)) => NaiveDate::from_ymd_opt(year, month, day)
                .map_or_else(String::new, |it| format::date(context.lang, it)),
            _ => String::new(),
        },
        FieldKind::Month { month, year } => match (year.parse(), month.parse()) {
            (Ok(year), Ok(month)) => {
                Month::new(year, month).map_or_else(|_| String::new(), |it| format::month(context.lang, it))
            }
            _ => String::new(),
        },
        FieldKind::Euro => {
            match amount::read(context.lang, &field.value) {
                Amount::One(it) => format::euro(context.lang, it),
                // Kept as it was typed in the other language.
                Amount::Either { .. } | Amount::None => field.value.clone(),
            }
        }
        _ => field.value.clone(),
    };
    if text.is_empty() { context.lang.text("check-empty") } else { text }
}

/// The application page of a case: its answers in groups, for the reviewer too.
#[must_use]
pub fn answers(context: &RequestContext, case: &Case) -> Vec<(String, Vec<(String, String)>)> {
    Section::ALL
        .into_iter()
        .filter(|it| it.is_asked(&case.draft))
        .map(|it| {
            let group = group(context, case, it);
            (group.title, group.rows)
        })
        .collect()
}
