//! Rows of children that somebody adds or takes away.

use store::casework::drafts::Fields;

use crate::questions::sections::{MOST_CHILDREN, Section, shown_children};

/// One more child, or the last one less.
pub fn change_rows(section: Section, typed: &mut Fields, action: &str) {
    if section != Section::Children {
        return;
    }
    let count = shown_children(typed);
    let count = match action {
        "meer" => (count + 1).min(MOST_CHILDREN),
        "minder" => count.saturating_sub(1),
        _ => count,
    };
    typed.insert("count".to_owned(), count.to_string());
    let place = |name: &str| name.split('-').nth(1).and_then(|it| it.parse::<usize>().ok());
    typed.retain(|name, _| place(name).is_none_or(|it| it < count));
}
