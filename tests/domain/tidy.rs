//! The house rules a compiler does not check.

use std::{
    fs,
    path::{Path, PathBuf},
};

use toml::{Table, Value};

const MOST_LINES: usize = 400;
const MOST_CHARACTERS: usize = 160;
/// Of a line of Rust, comments and strings included: `rustfmt` wraps code at 110, and nothing else.
const MOST_CHARACTERS_OF_RUST: usize = 120;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every file with this extension below a folder of the workspace, sorted.
fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(place) = open.pop() {
        for entry in fs::read_dir(&place).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && name != "target" && name != "node_modules" {
                open.push(path);
            } else if path.extension().is_some_and(|it| it == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "{folder} has {extension} files");
    found
}

fn rust_files(folders: &[&str]) -> Vec<PathBuf> {
    folders.iter().flat_map(|it| files(it, "rs")).collect()
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

/// The packages a manifest names under this heading.
fn names(manifest: &str, heading: &str) -> Vec<String> {
    let manifest: Table = toml::from_str(&text(&root().join(manifest))).unwrap();
    let table = manifest.get(heading).and_then(Value::as_table);
    table.map(|it| it.keys().cloned().collect()).unwrap_or_default()
}

fn all_names(manifest: &str) -> Vec<String> {
    ["dependencies", "dev-dependencies", "build-dependencies"]
        .iter()
        .flat_map(|it| names(manifest, it))
        .collect()
}

/// Files that hold a word, as one readable list.
fn holding(files: Vec<PathBuf>, word: &str) -> Vec<String> {
    files.into_iter().filter(|it| text(it).contains(word)).map(|it| it.display().to_string()).collect()
}

#[test]
fn the_domain_depends_on_seven_packages() {
    let mut found = names("crates/domain/Cargo.toml", "dependencies");
    found.sort();
    assert_eq!(found, ["chrono", "chrono-tz", "rust_decimal", "serde", "thiserror", "toml", "uuid"]);
}

#[test]
fn the_domain_does_nothing_but_think() {
    for word in ["SystemTime", "std::fs", "std::net", "std::env", "async fn", "Utc::now", "Local::now"] {
        assert_eq!(holding(files("crates/domain/src", "rs"), word), Vec::<String>::new(), "{word}");
    }
}

#[test]
fn only_the_store_and_the_migrations_name_the_orm() {
    for manifest in files("crates", "toml").into_iter().filter(|it| it.ends_with("Cargo.toml")) {
        let place = manifest.parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
        let uses =
            all_names(&format!("crates/{place}/Cargo.toml")).iter().any(|it| it.starts_with("sea-orm"));
        assert_eq!(uses, place == "store", "{place}");
        if place != "store" {
            assert_eq!(holding(files(&format!("crates/{place}"), "rs"), "sea_orm"), Vec::<String>::new());
        }
    }
    assert_eq!(all_names("migrations/Cargo.toml"), ["sea-orm-migration"]);
}

#[test]
fn every_file_can_be_read_in_one_sitting() {
    for path in rust_files(&["crates", "migrations", "tests"]) {
        let lines = text(&path).lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", path.display());
    }
}

/// The numbers of lines with more than so many characters.
fn too_long(text: &str, most: usize) -> Vec<usize> {
    let lines = text.lines().enumerate();
    lines.filter(|it| most < it.1.chars().count()).map(|it| it.0 + 1).collect()
}

#[test]
fn every_line_of_a_template_or_style_can_be_read() {
    let styles = files("crates/web/static/css", "css");
    // These two come from the design system.
    let own = styles.into_iter().filter(|it| !it.ends_with("theme.css") && !it.ends_with("nlds.css"));
    for path in files("templates", "html").into_iter().chain(own) {
        assert_eq!(too_long(&text(&path), MOST_CHARACTERS), Vec::<usize>::new(), "{}", path.display());
    }
}

#[test]
fn every_line_of_rust_can_be_read() {
    for path in rust_files(&["crates", "migrations"]) {
        let found = too_long(&text(&path), MOST_CHARACTERS_OF_RUST);
        assert_eq!(found, Vec::<usize>::new(), "{}", path.display());
    }
}

#[test]
fn a_line_that_is_too_long_is_noticed() {
    let fits = "€".repeat(MOST_CHARACTERS);
    assert_eq!(too_long(&format!("<p>\n{fits}\n{fits}.\n</p>\n"), MOST_CHARACTERS), [3]);
}

#[test]
fn every_module_says_what_it_is_for() {
    for path in rust_files(&["crates/domain", "tests/domain"]) {
        let text = text(&path);
        assert!(text.is_empty() || text.starts_with("//! "), "{} starts with its purpose", path.display());
    }
}

#[test]
fn no_money_is_counted_with_floats() {
    for folder in ["crates/domain/src", "crates/store/src"] {
        for word in ["f32", "f64"] {
            assert_eq!(holding(files(folder, "rs"), word), Vec::<String>::new(), "{word}");
        }
    }
}

#[test]
fn nothing_is_left_for_later() {
    for word in [concat!("todo", "!("), concat!("unimplemented", "!("), concat!("dbg", "!(")] {
        assert_eq!(holding(rust_files(&["crates", "migrations", "tests"]), word), Vec::<String>::new());
    }
}

/// Values without a source above or beside them. A year, its status and its confidence describe the file.
fn unsourced(table: &Table, sourced: bool, path: &str, found: &mut Vec<String>) {
    let sourced = sourced || table.get("source").is_some_and(Value::is_str);
    for (key, value) in table {
        let path = format!("{path}.{key}");
        let rows = value.as_array().map(Vec::as_slice).unwrap_or_default();
        let inner: Vec<&Table> =
            value.as_table().into_iter().chain(rows.iter().filter_map(Value::as_table)).collect();
        for table in &inner {
            unsourced(table, sourced || key == "source", &path, found);
        }
        let describes =
            ["scheme", "year", "status", "confidence", "nl", "en", "why_incomplete_nl", "why_incomplete_en"]
                .contains(&key.as_str());
        if inner.is_empty() && !sourced && !describes {
            found.push(path);
        }
    }
}

/// Every source a table names, with the ids it may name.
fn sources(table: &Table, found: &mut Vec<String>) {
    for (key, value) in table {
        match value {
            Value::String(id) if key == "source" => found.push(id.clone()),
            Value::Table(inner) => sources(inner, found),
            Value::Array(rows) => rows.iter().filter_map(Value::as_table).for_each(|it| sources(it, found)),
            _ => {}
        }
    }
}

#[test]
fn every_value_of_a_rule_has_a_source() {
    for path in files("crates/domain/rules", "toml") {
        let rules: Table = toml::from_str(&text(&path)).unwrap();
        let mut found = Vec::new();
        unsourced(&rules, false, "", &mut found);
        assert_eq!(found, Vec::<String>::new(), "{}", path.display());

        let Some(listed) = rules.get("source").and_then(Value::as_array) else { continue };
        let ids: Vec<&str> = listed.iter().filter_map(|it| it.get("id")?.as_str()).collect();
        let mut named = Vec::new();
        sources(&rules, &mut named);
        for id in named {
            assert!(ids.contains(&id.as_str()), "{} lists {id}", path.display());
        }
        let has_link =
            |it: &Value| it.get("url").and_then(Value::as_str).is_some_and(|it| it.starts_with("https"));
        assert!(listed.iter().all(has_link), "{} links its sources", path.display());
    }
}

#[test]
fn a_value_without_a_source_is_noticed() {
    let rules: Table =
        toml::from_str("year = 2026\n[cap]\nvalue = 3\n[term]\nvalue = 3\nsource = 'x'\n").unwrap();
    let mut found = Vec::new();
    unsourced(&rules, false, "", &mut found);
    assert_eq!(found, [".cap.value"]);
}

#[test]
fn every_row_of_a_table_has_a_name() {
    for path in files("tests/cases", "toml") {
        let table: Table = toml::from_str(&text(&path)).unwrap();
        let Some(rows) = table.get("case").and_then(Value::as_array) else { continue };
        let mut names: Vec<&str> = rows.iter().map(|it| it["name"].as_str().unwrap()).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "{} names each row once", path.display());
    }
}

#[test]
fn the_fingerprint_covers_every_rule_file() {
    let mut paths = files("crates/domain/rules", "toml");
    paths.sort();
    let texts: Vec<String> = paths.iter().map(|it| text(it)).collect();
    let all: Vec<&str> = texts.iter().map(String::as_str).collect();
    assert_eq!(domain::rules::fingerprint(), domain::rules::fingerprint_of(&all));
    assert_ne!(domain::rules::fingerprint_of(&all[1..]), domain::rules::fingerprint());
}

/// Numbers of a rule file that cannot be there by chance: from 1,000 on, and no year.
fn telling(value: &Value, found: &mut Vec<i64>) {
    match value {
        Value::Integer(number)
            if 1_000 <= *number && !(2_000..2_100).contains(number) && number % 1_000 != 0 =>
        {
            found.push(*number);
        }
        Value::Array(all) => all.iter().for_each(|it| telling(it, found)),
        Value::Table(table) => table.values().for_each(|it| telling(it, found)),
        _ => {}
    }
}

/// Whole numbers written in a source, without what stands in comments.
fn numbers(source: &str) -> Vec<i64> {
    let code = source.lines().map(|it| it.split("//").next().unwrap_or_default());
    code.flat_map(|it| it.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_'))
        .filter_map(|it| it.replace('_', "").parse().ok())
        .collect()
}

#[test]
fn no_number_of_a_rule_is_repeated_in_rust() {
    let mut ruled = Vec::new();
    for path in files("crates/domain/rules", "toml") {
        telling(&Value::Table(toml::from_str(&text(&path)).unwrap()), &mut ruled);
    }
    assert!(100 < ruled.len());
    let sources = rust_files(&["crates/domain/src", "crates/store/src", "crates/web/src"]);
    for path in sources {
        let repeated: Vec<i64> = numbers(&text(&path)).into_iter().filter(|it| ruled.contains(it)).collect();
        assert!(repeated.is_empty(), "{} repeats {repeated:?}", path.display());
    }
    assert_eq!(numbers("let a = 1_123; // 4567"), [1123]);
}
