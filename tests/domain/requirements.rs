//! Every requirement that a source cites stands in `docs/requirements.md`, and none stands there that nothing cites.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The list of requirements.
const LIST: &str = "docs/requirements.md";
/// Where requirements are cited.
const PLACES: [&str; 9] = [
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "README.md",
    "crates",
    "deploy",
    "docs",
    "migrations",
    "templates",
    "tests",
];
const EXTENSIONS: [&str; 9] = ["csv", "ftl", "html", "md", "mjs", "py", "rs", "toml", "txt"];
/// The list itself, and the texts that are planted below.
const LEFT_OUT: [&str; 2] = [LIST, "tests/domain/requirements.rs"];
/// What invariants are cited by: their number comes after a space.
const INVARIANT: &str = "Invariant ";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every text in which a requirement can be cited.
fn sources() -> Vec<PathBuf> {
    let left_out = LEFT_OUT.map(|it| root().join(it));
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = PLACES.iter().map(|it| root().join(it)).collect();
    while let Some(path) = open.pop() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "target" && name != "node_modules" {
            open.extend(fs::read_dir(&path).unwrap().map(|it| it.unwrap().path()));
        } else if path.is_file()
            && path.extension().is_some_and(|it| EXTENSIONS.iter().any(|own| it == *own))
            && !left_out.contains(&path)
        {
            found.push(path);
        }
    }
    found
}

/// What stands before the number of an id, from the headings of the list: `PF` of `## PF: loans`, `D-` of `## D-:
/// pages`.
fn prefixes(list: &str) -> Vec<String> {
    let headings = list.lines().filter_map(|it| it.strip_prefix("## ")?.split_once(": "));
    headings.map(|it| if it.0 == INVARIANT.trim() { INVARIANT.to_owned() } else { it.0.to_owned() }).collect()
}

/// The ids that the list defines, in its order: they stand in bold at the start of a line.
fn defined(list: &str) -> Vec<String> {
    let bold = list.lines().filter_map(|it| it.strip_prefix("- **")?.split_once("** "));
    bold.map(|it| it.0.to_owned()).collect()
}

/// An id as it is written: what stands before its number, its number, and how many digits that has.
struct Id<'a> {
    lead: &'a str,
    number: u32,
    digits: usize,
}

fn id<'a>(word: &'a str, prefixes: &[String]) -> Option<Id<'a>> {
    prefixes.iter().find_map(|prefix| {
        let digits = word.strip_prefix(prefix.as_str())?;
        if digits.is_empty() || 2 < digits.len() || !digits.bytes().all(|it| it.is_ascii_digit()) {
            return None;
        }
        let lead = word.strip_suffix(digits)?;
        Some(Id { lead, number: digits.parse().ok()?, digits: digits.len() })
    })
}

/// All ids from one to another of the same kind, as they are written; only the first when they are of two kinds.
fn through(first: &Id, last: &Id) -> Vec<String> {
    let last = if first.lead == last.lead { last.number } else { first.number };
    let digits = first.digits;
    (first.number..=last).map(|number| format!("{}{number:0digits$}", first.lead)).collect()
}

/// The ids of one word: one id, or a range like `AR2-AR10`.
fn ids_of(word: &str, prefixes: &[String]) -> Vec<String> {
    if let Some(own) = id(word, prefixes) {
        return through(&own, &own);
    }
    let Some((first, last)) = word.split_once(['-', '–']) else { return Vec::new() };
    match (id(first, prefixes), id(last, prefixes)) {
        (Some(first), Some(last)) => through(&first, &last),
        _ => Vec::new(),
    }
}

/// The words of a text, without signs. A number that is cited as an invariant becomes its id.
fn words(text: &str) -> Vec<String> {
    let mut of_invariants = false;
    text.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-' && sign != '–')
        .map(|it| it.trim_matches(['-', '–']))
        .filter(|it| !it.is_empty())
        .map(|word| {
            let is_number = word.bytes().all(|it| it.is_ascii_digit());
            let begins = ["invariant", "invariants"].iter().any(|it| word.eq_ignore_ascii_case(it));
            of_invariants = begins || (of_invariants && (is_number || is_between(word)));
            if of_invariants && is_number { format!("{INVARIANT}{word}") } else { word.to_owned() }
        })
        .collect()
}

/// What joins ids in a row.
fn is_between(word: &str) -> bool {
    ["and", "or", "to"].contains(&word)
}

/// Whether a word after "requirement" is meant as an id: capitals and digits.
fn is_meant_as_id(word: &str) -> bool {
    let is_sign = |it: u8| it.is_ascii_uppercase() || it.is_ascii_digit() || it == b'-';
    word.starts_with(|it: char| it.is_ascii_uppercase())
        && word.ends_with(|it: char| it.is_ascii_digit())
        && word.bytes().all(is_sign)
}

/// The ids that a text cites, each of a range by itself. After the word "requirement" also those with a prefix that no
/// heading has.
fn cited(text: &str, prefixes: &[String]) -> BTreeSet<String> {
    let words = words(text);
    let mut found = BTreeSet::new();
    let mut of_requirements = false;
    for (place, word) in words.iter().enumerate() {
        let own = ids_of(word, prefixes);
        let begins = ["requirement", "requirements"].iter().any(|it| word.eq_ignore_ascii_case(it));
        of_requirements = begins || (of_requirements && (is_meant_as_id(word) || is_between(word)));
        if own.is_empty() && of_requirements && is_meant_as_id(word) {
            found.insert(word.clone());
        }
        found.extend(own);
        let is_range = words.get(place + 1).is_some_and(|it| it == "to");
        let last = words.get(place + 2).filter(|_| is_range).and_then(|it| id(it, prefixes));
        if let (Some(first), Some(last)) = (id(word, prefixes), last) {
            found.extend(through(&first, &last));
        }
    }
    found
}

#[test]
fn every_requirement_is_defined_once_and_under_its_heading() {
    let list = fs::read_to_string(root().join(LIST)).unwrap();
    let ids = defined(&list);
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "each id stands there once");
    let items = list.lines().filter(|it| it.starts_with("- **")).count();
    assert_eq!(ids.len(), items, "each id is followed by what it asks");
    for section in list.split("\n## ").skip(1) {
        let own = prefixes(&format!("## {section}"));
        for it in defined(section) {
            assert!(id(&it, &own).is_some(), "{it} stands under {own:?}");
        }
    }
}

#[test]
fn what_is_cited_is_defined_and_what_is_defined_is_cited() {
    let list = fs::read_to_string(root().join(LIST)).unwrap();
    let prefixes = prefixes(&list);
    let defined: BTreeSet<String> = defined(&list).into_iter().collect();
    let mut all: BTreeSet<String> = BTreeSet::new();
    for path in sources() {
        let found = cited(&fs::read_to_string(&path).unwrap(), &prefixes);
        let unknown: Vec<&String> = found.difference(&defined).collect();
        assert!(unknown.is_empty(), "{} cites {unknown:?}, which {LIST} does not define", path.display());
        all.extend(found);
    }
    let unused: Vec<&String> = defined.difference(&all).collect();
    assert!(unused.is_empty(), "{LIST} defines {unused:?}, which nothing cites");
}

#[test]
fn ids_are_found_alone_in_rows_and_in_ranges() {
    let prefixes = prefixes("## PF: loans\n\n## AR: arrears\n\n## D-: pages\n\n## Invariant: always\n");
    let found = |text: &str| cited(text, &prefixes).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(found("/// Late (requirements PF2,\n/// AR9 and D-04)."), "AR9 D-04 PF2");
    assert_eq!(found("//! (requirements PF8\n//! to PF10)"), "PF10 PF8 PF9");
    assert_eq!(found("AR9-AR11, or PF2–PF3"), "AR10 AR11 AR9 PF2 PF3");
    assert_eq!(found("Invariants 2, 3 and 14: of 12 months"), "Invariant 14 Invariant 2 Invariant 3");
}

#[test]
fn what_only_looks_like_an_id_is_left_alone() {
    let prefixes = prefixes("## PF: loans\n\n## A: arrears\n");
    for text in ["NL91ABNA0417164300", "IpAddr::V4", "level B1", "PF123", "XPF12", "PF12b", "pf2", "lid 6"] {
        assert_eq!(cited(text, &prefixes), BTreeSet::new(), "{text}");
    }
}

#[test]
fn an_unknown_prefix_is_noticed_after_the_word_requirement() {
    let prefixes = prefixes("## PF: loans\n");
    let found = cited("as requirements PF2 and QX7 ask; UTF-8 and QX8", &prefixes);
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["PF2", "QX7"]);
}
