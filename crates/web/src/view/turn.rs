//! Links from one page of a list to the others.

use store::place::Place;
use uuid::Uuid;

/// Where a page of a list begins, by what its address says.
pub(crate) fn place(after: Option<Uuid>, before: Option<Uuid>) -> Place {
    match (after, before) {
        (Some(id), _) => Place::After(id),
        (None, Some(id)) => Place::Before(id),
        (None, None) => Place::First,
    }
}

/// Links to the first page, to the one before and to the next: the keys of their words, and where they lead.
///
/// `list` is the address of the list with a question mark, `ends` the first and the last row of the page where
/// something lies before and after it, `page` its number when the list counts its pages.
pub(crate) fn links(
    list: &str,
    (first, last): (Option<Uuid>, Option<Uuid>),
    page: Option<u64>,
) -> Vec<(&'static str, String)> {
    let number = |it: u64| page.map_or_else(String::new, |_| format!("&p={it}"));
    let now = page.unwrap_or(3);
    let mut links = Vec::new();
    if let Some(first) = first {
        links.push(("page-first", list.to_owned()));
        // The second page goes back to the beginning, so that the first one is whole.
        let before = format!("{list}&voor={first}{}", number(now.saturating_sub(1)));
        links.push(("page-before", if now <= 2 { list.to_owned() } else { before }));
    }
    if let Some(last) = last {
        links.push(("page-after", format!("{list}&na={last}{}", number(now + 1))));
    }
    links
}
