//! What documents name is there: each file, module and item in code type, each link, each type of the glossary.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Documents, and folders of them.
const PLACES: [&str; 6] =
    ["ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "README.md", "docs", "migrations/README.md"];
/// How a path of the repository begins.
const FOLDERS: [&str; 7] = ["crates/", "deploy/", "docs/", "migrations/", "rules/", "templates/", "tests/"];
/// Where the rules lie that documents call `rules/…`.
const ABOVE_RULES: &str = "crates/domain/";
/// Crates and their sources.
const CRATES: [(&str, &str); 5] = [
    ("domain", "crates/domain/src"),
    ("letters", "crates/letters/src"),
    ("migrations", "migrations/src"),
    ("store", "crates/store/src"),
    ("web", "crates/web/src"),
];
/// What stands before the name of an item.
const KINDS: [&str; 8] = ["const", "enum", "fn", "mod", "static", "struct", "trait", "type"];

/// Texts of files by the module they are, the crate first.
type Sources = BTreeMap<Vec<String>, String>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn documents() -> Vec<PathBuf> {
    let mut open: Vec<PathBuf> = PLACES.iter().map(|it| root().join(it)).collect();
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|it| it.unwrap().path()));
        } else if path.extension().is_some_and(|it| it == "md") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(folder: &Path, above: &[String], found: &mut Sources) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let is_root = ["lib", "mod"].contains(&name.as_str());
        let module = if is_root { above.to_vec() } else { [above, std::slice::from_ref(&name)].concat() };
        if path.is_dir() {
            read(&path, &module, found);
        } else if path.extension().is_some_and(|it| it == "rs") && name != "main" {
            found.insert(module, fs::read_to_string(&path).unwrap());
        }
    }
}

fn sources() -> Sources {
    let mut found = Sources::new();
    for (name, folder) in CRATES {
        read(&root().join(folder), &[name.to_owned()], &mut found);
    }
    found
}

/// Lines with their numbers, without blocks of code.
fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut in_block = false;
    let mut found = Vec::new();
    for (place, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            in_block = !in_block;
        } else if !in_block {
            found.push((place + 1, line));
        }
    }
    found
}

/// The words in code type of a line, without the signs of the sentence.
fn words(line: &str) -> Vec<&str> {
    let code = line.split('`').skip(1).step_by(2);
    code.flat_map(str::split_whitespace).map(|it| it.trim_matches(['.', ',', ';', ':', '(', ')'])).collect()
}

/// Where the links of a line lead inside the repository.
fn links(line: &str) -> Vec<&str> {
    let targets = line.split("](").skip(1).filter_map(|it| Some(it.split_once(')')?.0));
    let files = targets.filter(|it| !it.contains("://")).map(|it| it.split_once('#').map_or(it, |it| it.0));
    files.filter(|it| !it.is_empty()).collect()
}

/// What a path with braces stands for: `a/{b,c}.rs` is `a/b.rs` and `a/c.rs`.
fn alternatives(path: &str) -> Vec<String> {
    let braces = path.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)));
    let Some((before, (inner, after))) = braces else { return vec![path.to_owned()] };
    inner.split(',').flat_map(|it| alternatives(&format!("{before}{it}{after}"))).collect()
}

/// A path in which `<name>` becomes `*`.
fn pattern(path: &str) -> String {
    let mut parts = path.split('<');
    let mut found = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        found.push('*');
        found.push_str(part.split_once('>').map_or("", |it| it.1));
    }
    found
}

/// Whether a name fits a pattern in which `*` stands for anything.
fn fits(name: &str, pattern: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return name == pattern };
    let Some(left) = name.strip_prefix(first) else { return false };
    (0..=left.len()).any(|it| left.is_char_boundary(it) && fits(&left[it..], rest))
}

/// Whether a folder has at least one file or folder with this path.
fn has(folder: &Path, path: &str) -> bool {
    let (name, rest) = path.split_once('/').unwrap_or((path, ""));
    if name.is_empty() {
        return folder.exists();
    }
    if !name.contains('*') {
        return has(&folder.join(name), rest);
    }
    let Ok(mut entries) = fs::read_dir(folder) else { return false };
    entries.any(|it| {
        let path = it.unwrap().path();
        path.file_name().is_some_and(|it| fits(&it.to_string_lossy(), name)) && has(&path, rest)
    })
}

/// Whether a word is a path of the repository: then, whether everything that it stands for is there.
fn path_is_there(word: &str) -> Option<bool> {
    if !FOLDERS.iter().any(|it| word.starts_with(it)) {
        return None;
    }
    let above = if word.starts_with("rules/") { ABOVE_RULES } else { "" };
    Some(alternatives(word).iter().all(|it| has(&root(), &format!("{above}{}", pattern(it)))))
}

/// Whether a text declares an item or a variant of this name.
fn declares(text: &str, name: &str) -> bool {
    let is_declared = |line: &str| {
        let names: Vec<&str> = line.split(|it: char| !it.is_alphanumeric() && it != '_').collect();
        let is_item = names.windows(2).any(|it| KINDS.contains(&it[0]) && it[1] == name);
        let after = line.strip_prefix(name).filter(|_| name.starts_with(char::is_uppercase));
        let is_variant =
            after.is_some_and(|it| it.is_empty() || it.starts_with([',', '(']) || it.starts_with(" {"));
        is_item || is_variant
    };
    let mut lines = text.lines().map(str::trim_start).filter(|it| it.contains(name) && !it.starts_with("//"));
    text.contains(name) && lines.any(is_declared)
}

/// Whether a module holds what the rest of a path names. A method may stand in another file of the crate than its type.
fn holds(module: &[String], path: &[&str], all: &Sources) -> bool {
    let Some((first, rest)) = path.split_first() else { return true };
    let inner = [module, &[(*first).to_owned()]].concat();
    if all.contains_key(&inner) {
        return holds(&inner, rest, all);
    }
    let in_crate = |name: &str| all.iter().any(|it| it.0.first() == module.first() && declares(it.1, name));
    all.get(module).is_some_and(|it| declares(it, first)) && rest.iter().all(|it| in_crate(it))
}

/// Whether a word is a path of Rust: then, whether it names something. A path that does not begin with a crate begins
/// with a module or a type of any of them.
fn item_is_there(word: &str, all: &Sources) -> Option<bool> {
    let path: Vec<&str> = word.split("::").collect();
    let is_name = |it: &str| {
        it.starts_with(|sign: char| sign.is_ascii_alphabetic())
            && it.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_')
    };
    if path.len() < 2 || !path.iter().all(|it| is_name(it)) {
        return None;
    }
    let first = path[0];
    let is_crate = CRATES.iter().any(|it| it.0 == first);
    let begins = |it: &[String]| (it.len() == 1 || !is_crate) && it.last().is_some_and(|it| it == first);
    let by_module = all.keys().any(|it| begins(it) && holds(it, &path[1..], all));
    let by_type = first.starts_with(char::is_uppercase) && all.keys().any(|it| holds(it, &path, all));
    Some(by_module || by_type)
}

/// What a document names and what is not there, with the number of its line; and how much it names.
fn look(text: &str, folder: &Path, all: &Sources) -> (Vec<String>, usize) {
    let mut faults = Vec::new();
    let mut named = 0;
    for (number, line) in lines(text) {
        if line.matches('`').count() % 2 != 0 {
            faults.push(format!("line {number}: code type does not end in its line"));
        }
        let files = links(line).into_iter().map(|it| (it, Some(folder.join(it).exists())));
        let words =
            words(line).into_iter().map(|it| (it, path_is_there(it).or_else(|| item_is_there(it, all))));
        for (word, is_there) in files.chain(words) {
            named += usize::from(is_there.is_some());
            if is_there == Some(false) {
                faults.push(format!("line {number}: {word}"));
            }
        }
    }
    (faults, named)
}

#[test]
fn what_documents_name_is_there() {
    let all = sources();
    let mut total = 0;
    for path in documents() {
        let text = fs::read_to_string(&path).unwrap();
        let (faults, named) = look(&text, path.parent().unwrap(), &all);
        assert!(faults.is_empty(), "{} names what is not there: {faults:#?}", path.display());
        total += named;
    }
    assert!(200 < total, "documents name much: {total}");
}

#[test]
fn every_type_of_the_glossary_is_there() {
    let all = sources();
    let text = fs::read_to_string(root().join("docs/glossary.md")).unwrap();
    let types: Vec<&str> =
        lines(&text).into_iter().flat_map(|it| words(it.1)).filter(|it| is_type(it)).collect();
    assert!(50 < types.len());
    for name in types {
        assert!(all.values().any(|it| declares(it, name)), "the glossary has {name}, and Rust has not");
    }
}

/// A word with a capital at its beginning and nothing but letters.
fn is_type(word: &str) -> bool {
    word.starts_with(|it: char| it.is_ascii_uppercase()) && word.chars().all(|it| it.is_ascii_alphabetic())
}

/// Modules as they are written, with their texts.
fn planted(files: &[(&str, &str)]) -> Sources {
    let module = |path: &str| path.split("::").map(str::to_owned).collect();
    files.iter().map(|(path, text)| (module(path), (*text).to_owned())).collect()
}

#[test]
fn code_type_is_read_word_by_word_and_blocks_of_code_are_left_out() {
    let text = "`tests/run`, then `a b.c:`.\n```\n`x`\n```\nand `y";
    let found: Vec<(usize, Vec<&str>)> = lines(text).into_iter().map(|it| (it.0, words(it.1))).collect();
    assert_eq!(found, [(1, vec!["tests/run", "a", "b.c"]), (5, vec!["y"])]);
    assert_eq!(links("[a](b/c.md#d), [e](https://f.example) and [g](#h)"), ["b/c.md"]);
}

#[test]
fn a_path_may_have_braces_and_places_for_names() {
    assert_eq!(alternatives("a/{b,c}/{d,e}.x"), ["a/b/d.x", "a/b/e.x", "a/c/d.x", "a/c/e.x"]);
    assert_eq!(pattern("rules/<scheme>/<year>.toml"), "rules/*/*.toml");
    assert!(fits("2026.toml", "*.toml") && fits("a", "*") && fits("abc", "a*c") && fits("abc", "abc"));
    assert!(!fits("2026.tom", "*.toml") && !fits("abc", "a*d") && !fits("abc", "ab"));
    for good in ["docs/glossary.md", "tests/domain/", "crates/*/src", "rules/<scheme>/<year>.toml"] {
        assert_eq!(path_is_there(good), Some(true), "{good}");
    }
    for bad in ["docs/glosary.md", "tests/domain/{docs,dcos}.rs", "crates/*/sources", "rules/<year>.xml"] {
        assert_eq!(path_is_there(bad), Some(false), "{bad}");
    }
    for other in ["/geld/rekening/{id}", "src/lib.rs", "children[0].hours", "and/or"] {
        assert_eq!(path_is_there(other), None, "{other}");
    }
}

#[test]
fn a_path_of_rust_names_a_module_an_item_a_variant_or_a_method() {
    let all = planted(&[
        ("store", "pub mod books;"),
        (
            "store::books",
            "pub struct Book;\n// pub struct Gone;\nenum Kind {\n    Paper,\n    Other { a: u8 },\n}",
        ),
        ("store::books::post", "impl Book {\n    pub(crate) async fn post(self) {}\n}\nconst MOST: u8 = 1;"),
        ("web", "pub mod pages;"),
        ("web::pages", "pub fn all() {}"),
    ]);
    let there = |path: &str| item_is_there(path, &all);
    for good in [
        "store::books",
        "store::books::Book",
        "store::books::Kind::Paper",
        "store::books::Kind::Other",
        "store::books::Book::post",
        "store::books::post::MOST",
        "web::pages::all",
        "pages::all",
        "Book::post",
    ] {
        assert_eq!(there(good), Some(true), "{good}");
    }
    for bad in [
        "store::pages",
        "store::books::Gone",
        "store::books::Kind::Stone",
        "store::books::MOST",
        "store::books::Book::all",
        "web::pages::every",
        "letters::pdf",
        "books::all",
        "Kind::all",
    ] {
        assert_eq!(there(bad), Some(false), "{bad}");
    }
    for other in ["books", "store::…", "change:…", "12::00"] {
        assert_eq!(there(other), None, "{other}");
    }
}

#[test]
fn what_is_not_there_is_noticed_in_a_document() {
    let text = "`tests/domain/docs.rs` and `tests/domain/dcos.rs`\n[a](glossary.md) [b](glosary.md)\n`store::gone`\n`torn";
    let (faults, named) = look(text, &root().join("docs"), &planted(&[("store", "")]));
    let torn = "line 4: code type does not end in its line";
    assert_eq!(faults, ["line 1: tests/domain/dcos.rs", "line 2: glosary.md", "line 3: store::gone", torn]);
    assert_eq!(named, 5);
}
