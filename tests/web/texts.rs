//! Every text there is: the same in both languages, none missing, none left over.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use web::words::numbers::{self, Numbers};

use crate::text_keys::{groups, log_groups};

pub(crate) const LANGUAGES: [&str; 2] = ["nl", "en"];
/// The text of each key, and of each `key.attribute`.
pub(crate) type Texts = BTreeMap<String, String>;

fn web() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Every file below a folder, with its text.
fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(place) = open.pop() {
        for entry in fs::read_dir(&place).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "{} has files", folder.display());
    found
}

/// A source without its comments.
fn bare(source: &str) -> String {
    source.lines().filter(|it| !it.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn rust() -> Vec<(PathBuf, String)> {
    files(&web().join("src")).into_iter().map(|(path, text)| (path, bare(&text))).collect()
}

fn templates() -> Vec<(PathBuf, String)> {
    files(&web().join("../../templates"))
}

/// Reads one Fluent file, line by line. A key that is there twice is an error.
fn parse(path: &Path, source: &str, texts: &mut Texts) {
    let (mut message, mut now) = (String::new(), String::new());
    for line in source.lines().filter(|it| !it.starts_with('#') && !it.trim().is_empty()) {
        let words = line.trim();
        let attribute = words.strip_prefix('.').and_then(|it| it.split_once(" ="));
        let (key, text) = match (line.starts_with(|it: char| it.is_ascii_lowercase()), attribute) {
            (true, _) => {
                let (key, text) = line.split_once(" =").unwrap_or_else(|| panic!("{path:?}: {line}"));
                key.clone_into(&mut message);
                (key.to_owned(), text)
            }
            (false, Some((name, text))) => (format!("{message}.{name}"), text),
            (false, None) => {
                let text: &mut String = texts.get_mut(&now).unwrap_or_else(|| panic!("{path:?}: {line}"));
                text.push('\n');
                text.push_str(words);
                continue;
            }
        };
        let before = texts.insert(key.clone(), text.trim().to_owned());
        assert!(before.is_none(), "{path:?}: {key} is there twice");
        now = key;
    }
}

/// The names of the files of a language, and all their texts. A message may have attributes only.
pub(crate) fn read(language: &str) -> (Vec<String>, Texts) {
    let mut texts = Texts::new();
    let mut names = Vec::new();
    for (path, source) in files(&web().join("locales").join(language)) {
        names.push(path.file_name().unwrap().to_string_lossy().into_owned());
        parse(&path, &source, &mut texts);
    }
    texts.retain(|_, text| !text.is_empty());
    (names, texts)
}

/// The names after each `$`.
pub(crate) fn variables(text: &str) -> BTreeSet<&str> {
    let is_name = |it: char| it.is_ascii_alphanumeric() || "-_".contains(it);
    text.split('$').skip(1).map(|it| it.split(|c| !is_name(c)).next().unwrap_or_default()).collect()
}

/// The arguments of a call whose opening bracket was just passed.
fn arguments(source: &str) -> Vec<&str> {
    let (mut depth, mut in_text, mut escaped, mut start) = (0_u32, false, false, 0);
    let mut found = Vec::new();
    for (at, it) in source.char_indices() {
        match it {
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => in_text = !in_text,
            _ if in_text => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => {
                found.push(source[start..at].trim());
                break;
            }
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(source[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    if found.last().is_some_and(|it| it.is_empty()) {
        found.pop();
    }
    found
}

/// The arguments of every call of a function.
fn calls<'a>(source: &'a str, name: &str) -> Vec<Vec<&'a str>> {
    source.match_indices(name).map(|(at, _)| arguments(&source[at + name.len()..])).collect()
}

/// What stands between the quotes, if this is a literal and nothing else.
fn literal(argument: &str) -> Option<&str> {
    argument.strip_prefix('"')?.strip_suffix('"')
}

/// Where the key stands among the arguments of a call, and how many arguments make it this call.
const CALLS: [(&str, usize, Option<usize>); 18] = [
    (".text(", 0, Some(1)),
    (".say(", 0, Some(2)),
    (".count(", 0, Some(2)),
    (".maybe(", 0, Some(1)),
    (".ruled(", 0, Some(2)),
    ("Shell::new(", 1, None),
    ("FormPage::new(", 1, None),
    ("make.text(", 1, None),
    ("make.euro(", 1, None),
    ("make.area(", 1, None),
    ("make.password(", 1, None),
    ("make.file(", 1, None),
    ("make.date(", 1, None),
    ("make.radio(", 1, None),
    ("make.select(", 1, None),
    ("make.boxes(", 1, None),
    (".fail(", 1, None),
    (".choice(", 2, None),
];

/// Keys written out in calls that look them up.
fn called(source: &str) -> Vec<String> {
    let mut keys = Vec::new();
    for (name, place, count) in CALLS {
        let fitting =
            calls(source, name).into_iter().filter(|it| count.is_none_or(|wanted| it.len() == wanted));
        keys.extend(fitting.filter_map(|it| literal(it.get(place)?).map(str::to_owned)));
    }
    let read = calls(source, ".text(").into_iter().filter(|it| it.len() == 3);
    keys.extend(read.filter_map(|it| literal(it[2]).map(str::to_owned)));
    keys
}

/// Keys a template asks for, `"key"|t`, `"key"|tr(day)` and `"key"|tw("name", …)`, each with the name of its value.
fn filtered(source: &str) -> Vec<(String, Option<&str>)> {
    let is_text = |after: &str| {
        ["w(", "r("].iter().any(|it| after.starts_with(it)) || !after.starts_with(char::is_alphanumeric)
    };
    source
        .match_indices("\"|t")
        .map(|(at, mark)| (at, &source[at + mark.len()..]))
        .filter(|(_, after)| is_text(after))
        .filter_map(|(at, after)| {
            let name = after.strip_prefix("w(").and_then(|it| literal(arguments(it).first()?));
            Some((source[..at].rsplit_once('"')?.1.to_owned(), name))
        })
        .collect()
}

fn is_key(text: &str) -> bool {
    let mut parts = text.split(['-', '.']);
    text.contains('-') && parts.all(|it| it.starts_with(|c: char| c.is_ascii_lowercase())) && {
        text.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || "-.".contains(it))
    }
}

/// Keys in tables, matches and conditions: what looks like one and begins like one that exists.
fn likely(source: &str, families: &BTreeSet<&str>) -> Vec<String> {
    let family = |it: &str| it.split('-').next().is_some_and(|first| families.contains(first));
    source.split('"').filter(|it| is_key(it) && family(it)).map(str::to_owned).collect()
}

/// Literals in a place of a call, over the sources of the domain.
fn named_in_domain(name: &str, place: usize) -> BTreeSet<String> {
    let sources = files(&web().join("../domain/src"));
    sources
        .iter()
        .flat_map(|(_, source)| calls(source, name))
        .filter_map(|it| literal(it.get(place)?).map(|it| it.replace('_', "-")))
        .collect()
}

/// Every key that is put together from a prefix and a value.
fn composed() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (prefix, values, attributes) in groups().into_iter().chain(log_groups()) {
        for value in values {
            let key = format!("{prefix}-{}", value.replace('_', "-"));
            keys.extend(attributes.iter().map(|it| match *it {
                "" => key.clone(),
                attribute => format!("{key}.{attribute}"),
            }));
        }
    }
    keys.extend(named_in_domain("Change::to(", 1).iter().map(|it| format!("log-{it}")));
    keys.extend(named_in_domain("trace.step(", 0).iter().map(|it| format!("step-{it}")));
    keys
}

#[test]
fn the_languages_say_the_same_things() {
    let (names, dutch) = read("nl");
    let (others, english) = read("en");
    assert_eq!(names, others, "the same files");
    let keys = |texts: &Texts| texts.keys().cloned().collect::<BTreeSet<String>>();
    let differ: Vec<String> = keys(&dutch).symmetric_difference(&keys(&english)).cloned().collect();
    assert!(differ.is_empty(), "in one language only: {differ:?}");
    let unlike: Vec<&String> =
        dutch.iter().filter(|it| variables(it.1) != variables(&english[it.0])).map(|it| it.0).collect();
    assert!(unlike.is_empty(), "other variables: {unlike:?}");
}

#[test]
fn every_key_that_is_asked_for_exists() {
    for language in LANGUAGES {
        let (_, texts) = read(language);
        let families: BTreeSet<&str> =
            texts.keys().filter(|it| it.contains('-')).filter_map(|it| it.split('-').next()).collect();
        let mut wanted: BTreeSet<String> = composed();
        wanted.extend(rust().iter().flat_map(|it| called(&it.1)));
        for (_, source) in templates() {
            wanted.extend(filtered(&source).into_iter().map(|it| it.0));
        }
        // A message with attributes only is asked for by its attributes; the table above names those.
        let has_attributes = |key: &str| texts.keys().any(|it| it.starts_with(&format!("{key}.")));
        let in_tables: BTreeSet<String> =
            rust().iter().flat_map(|it| likely(&it.1, &families)).filter(|it| !has_attributes(it)).collect();
        // What a word is looked up in is no key by itself.
        let groups: BTreeSet<String> = rust().iter().flat_map(|it| named(&it.1)).collect();
        let in_tables = in_tables.into_iter().filter(|it| !groups.contains(it));
        wanted.extend(in_tables);
        let missing: Vec<&String> = wanted.iter().filter(|it| !texts.contains_key(*it)).collect();
        assert!(missing.is_empty(), "{language} has no text for {missing:?}");
    }
}

/// The groups of texts in which words are looked up.
fn named(source: &str) -> Vec<String> {
    let first = |it: Vec<&str>| Some(literal(it.first()?)?.to_owned());
    [".named(", "text_key("].into_iter().flat_map(|it| calls(source, it)).filter_map(first).collect()
}

/// Keys with the values they are given, where both are written out; no values for a plain text.
fn given(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let key = |it: &Vec<&str>| literal(it.first()?).map(str::to_owned);
    let plain = calls(source, ".text(").into_iter().filter(|it| it.len() == 1);
    let mut all: Vec<_> = plain.filter_map(|it| Some((key(&it)?, BTreeSet::new()))).collect();
    for call in calls(source, ".say(") {
        let Some(values) = call.get(1).and_then(|it| it.strip_prefix("&[")) else { continue };
        let name = |pair: &str| Some(literal(arguments(pair.strip_prefix('(')?).first()?)?.to_owned());
        let names = arguments(values).into_iter().filter_map(name).collect();
        all.extend(key(&call).map(|it| (it, names)));
    }
    all
}

/// Keys that are looked up with the numbers of a day; `{}` in a key stands for anything.
pub(crate) fn ruled() -> BTreeSet<String> {
    let sources: Vec<String> = rust().into_iter().chain(templates()).map(|it| it.1).collect();
    let in_rust = sources.iter().flat_map(|it| calls(it, ".ruled(")).filter_map(|it| {
        let key = it.first()?;
        if let Some(parts) = key.strip_prefix("&text_key(") {
            return Some(format!("{}-{{}}", literal(arguments(parts).first()?)?));
        }
        let format = key.strip_prefix("&format!(").and_then(|it| it.strip_suffix(')'));
        Some(literal(format.unwrap_or(key))?.to_owned())
    });
    let in_templates = sources.iter().flat_map(|source| {
        source.match_indices("\"|tr(").filter_map(|(at, _)| Some(source[..at].rsplit_once('"')?.1.to_owned()))
    });
    in_rust.chain(in_templates).collect()
}

#[test]
fn texts_get_the_values_they_need() {
    let (_, texts) = read("nl");
    let mut given: Vec<_> = rust().iter().flat_map(|it| given(&it.1)).collect();
    for (_, source) in templates() {
        let found = filtered(&source).into_iter();
        given.extend(found.map(|(key, name)| (key, name.map(str::to_owned).into_iter().collect())));
    }
    let ruled = ruled();
    let set = |numbers: Numbers<'_>| numbers.into_keys().map(Cow::into_owned).collect::<BTreeSet<String>>();
    let all = set(numbers::on("2026-03-02".parse().unwrap()));
    for (key, names) in given {
        let needs = texts.get(&key).map_or_else(BTreeSet::new, |it| variables(it));
        let is_ruled = ruled.contains(&key);
        let is_there = |it: &str| names.contains(it) || is_ruled && all.contains(it);
        let lacks: Vec<_> = needs.iter().filter(|it| !is_there(it)).collect();
        assert!(lacks.is_empty(), "{key} is not given {lacks:?}");
    }
}

#[test]
fn no_text_is_left_over() {
    let (_, texts) = read("nl");
    let composed = composed();
    let sources: Vec<String> = rust().into_iter().chain(templates()).map(|it| it.1).collect();
    let is_used = |key: &str| {
        composed.contains(key) || sources.iter().any(|source| source.contains(&format!("\"{key}\"")))
    };
    // A field takes its hint, and a page that is one form its lead, when the key has one.
    let is_optional = |key: &str| {
        key.split_once('.')
            .is_some_and(|(base, attribute)| matches!(attribute, "hint" | "lead") && is_used(base))
    };
    let unused: Vec<&String> = texts.keys().filter(|it| !is_used(it) && !is_optional(it)).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}
