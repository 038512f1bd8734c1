//! Names of states in a statement.

/// `'planned', 'released'`: names of our own, none of which comes from a person.
pub(crate) fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|it| format!("'{it}'")).collect();
    quoted.join(", ")
}
