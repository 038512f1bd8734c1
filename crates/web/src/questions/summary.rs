//! All answers of an application, to be read again.

use domain::bsn::{BsnFound, bsn_in};
use store::casework::{cases::Case, drafts::Draft};

use crate::{
    form::{
        amount::{self, Amount},
        day::{self, Written},
        field::{Field, FieldKind, Maker},
        typed::Errors,
    },
    http::context::RequestContext,
    questions::sections::{Section, page_path},
    words::{format, lang::Lang},
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
        FieldKind::Date { day, month, year } => match day::read(day, month, year) {
            Written::One(day) => format::date(context.lang, day),
            Written::Empty => String::new(),
            Written::MonthForDay | Written::NotThere | Written::Unreadable => {
                [day, month, year].map(String::as_str).join(" ").trim().to_owned()
            }
        },
        FieldKind::Month { month, year } => match day::read_month(month, year) {
            Written::One(month) => format::month(context.lang, month),
            Written::Empty => String::new(),
            Written::MonthForDay | Written::NotThere | Written::Unreadable => format!("{month} {year}"),
        },
        FieldKind::Euro => {
            // An application is kept as Dutch reads it, in whatever language it was filled in.
            match amount::read(Lang::Nl, &field.value) {
                Amount::One(it) => format::euro(context.lang, it),
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
            let mut group = group(context, case, it);
            // Its person said that it is none.
            for (_, answer) in group.rows.iter_mut().filter(|it| bsn_in(&it.1) != BsnFound::Nowhere) {
                *answer = format!("{answer} ({})", context.lang.text("bsn-mark"));
            }
            (group.title, group.rows)
        })
        .collect()
}
