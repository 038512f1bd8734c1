//! Parts of statements.

/// `'planned', 'released'`: names of our own, none of which comes from a person.
pub(crate) fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|it| format!("'{it}'")).collect();
    quoted.join(", ")
}

/// `$1, $2, $3`: places for so many values.
pub(crate) fn places(count: usize) -> String {
    (1..=count).map(|it| format!("${it}")).collect::<Vec<_>>().join(", ")
}
