//! What is wrong with the answers of a section.

use chrono::NaiveDate;
use store::casework::drafts::Fields;

use crate::{
    form::{read::Reader, typed::Errors},
    questions::{answers, sections::Section},
    words::lang::Lang,
};

/// What is wrong with these answers; nothing when they are complete.
#[must_use]
pub fn errors(section: Section, lang: Lang, typed: &Fields, today: NaiveDate) -> Errors {
    let mut read = Reader::new(lang, typed, today);
    match section {
        Section::Person => drop(answers::person(&mut read)),
        Section::Work => drop(answers::work(&mut read)),
        Section::Household => drop(answers::household(&mut read)),
        Section::Benefit => drop(answers::benefit_details(&mut read)),
        Section::Children => drop(answers::children(&mut read)),
        Section::Training => drop(answers::training(&mut read)),
        Section::Plan => drop(answers::plan(&mut read)),
        Section::Money => drop(answers::finances(&mut read)),
        Section::Needs => drop(answers::needs(&mut read, today)),
    }
    read.errors
}
