//! Amounts of an application are kept so that they are read back as they were meant: an application is read in Dutch,
//! in whatever language it was filled in.

use store::casework::drafts::Fields;

use crate::{
    form::{
        amount::{self, Amount},
        field::{FieldKind, Maker},
        typed::Errors,
    },
    questions::sections::Section,
    words::lang::Lang,
};

/// Writes every amount of a section that Dutch would read otherwise as it is meant; the others stay as they were typed.
pub(crate) fn settle(section: Section, lang: Lang, typed: &mut Fields) {
    let (shown, errors) = (typed.clone(), Errors::default());
    let fields = section.fields(&Maker { lang, typed: &shown, errors: &errors });
    for field in fields.iter().filter(|it| it.kind == FieldKind::Euro) {
        if let Some(value) = typed.get_mut(&field.name)
            && let Amount::One(amount) = amount::read(lang, value)
            && amount::read(Lang::Nl, value) != Amount::One(amount)
        {
            *value = amount::plain(amount);
        }
    }
}
