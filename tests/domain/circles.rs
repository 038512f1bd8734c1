//! No file of a crate needs a file that needs it, and the roots of rooms only name what is in them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

type Module = Vec<String>;

/// Files of a crate by the module they are, without their comments.
type Sources = BTreeMap<Module, String>;

fn source_of(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name).join("src")
}

fn read(folder: &Path, above: &Module, found: &mut Sources) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            read(&path, &[above.as_slice(), &[name]].concat(), found);
        } else if path.extension().is_some_and(|it| it == "rs") && name != "main" {
            let is_root = name == "mod" || name == "lib";
            let module = if is_root { above.clone() } else { [above.as_slice(), &[name]].concat() };
            found.insert(module, without_comments(&fs::read_to_string(&path).unwrap()));
        }
    }
}

fn without_comments(text: &str) -> String {
    let code = text.lines().filter(|it| !it.trim_start().starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
}

/// Names and the signs that bind them; whatever else stands between them is one empty word.
fn words(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_name = |it: char| it.is_alphanumeric() || it == '_';
        let length = if is_name(first) {
            rest.find(|it| !is_name(it)).unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            first.len_utf8()
        };
        let (word, after) = rest.split_at(length);
        if is_name(first) || word == "::" || "{},;".contains(first) {
            found.push(word);
        } else if !first.is_whitespace() {
            found.push("");
        }
        rest = after;
    }
    found
}

/// Reads one tree of imports after `prefix`; gives where it ends.
fn tree(words: &[&str], mut at: usize, prefix: &[&str], found: &mut Vec<Module>) -> usize {
    let mut path = prefix.to_vec();
    while let Some(word) = words.get(at) {
        match *word {
            "::" => at += 1,
            "{" => {
                at += 1;
                while words.get(at).is_some_and(|it| *it != "}") {
                    at = tree(words, at, &path, found);
                    at += usize::from(words.get(at) == Some(&","));
                }
                return at + 1;
            }
            "," | "}" | ";" => break,
            // What it is called here does not matter.
            "as" => at += 2,
            name => {
                path.push(name);
                at += 1;
            }
        }
    }
    found.push(path.into_iter().map(str::to_owned).collect());
    at
}

/// Every path that a file names, as it names it.
fn paths(text: &str) -> Vec<Module> {
    let words = words(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let follows_path = at.checked_sub(1).is_some_and(|it| words[it] == "::");
        if words[at] == "use" {
            at = tree(&words, at + 1, &[], &mut found);
        } else if !follows_path && words.get(at + 1) == Some(&"::") && !words[at].is_empty() {
            let mut path = vec![words[at].to_owned()];
            while words.get(at + 1) == Some(&"::") && words.get(at + 2).is_some_and(|it| !it.is_empty()) {
                path.push(words[at + 2].to_owned());
                at += 2;
            }
            found.push(path);
            at += 1;
        } else {
            at += 1;
        }
    }
    found
}

/// The modules that a file needs: the longest part of each path that is one.
fn needs(module: &Module, text: &str, all: &Sources) -> BTreeSet<Module> {
    let mut found = BTreeSet::new();
    for path in paths(text) {
        let mut base = module.clone();
        let mut rest = path.as_slice();
        match rest.first().map(String::as_str) {
            Some("crate") => (base, rest) = (Vec::new(), &rest[1..]),
            Some("self") => rest = &rest[1..],
            Some("super") => {
                while rest.first().is_some_and(|it| it == "super") {
                    base.pop();
                    rest = &rest[1..];
                }
            }
            // A child that the file names itself.
            Some(_) => {}
            None => continue,
        }
        let absolute: Module = base.iter().chain(rest).cloned().collect();
        let target =
            (0..=absolute.len()).rev().map(|it| absolute[..it].to_vec()).find(|it| all.contains_key(it));
        found.extend(target.filter(|it| it != module));
    }
    found
}

/// A means_context of files, if there is one.
fn means_context(all: &Sources) -> Option<Vec<String>> {
    fn walk(
        at: &Module,
        edges: &BTreeMap<&Module, BTreeSet<Module>>,
        open: &mut Vec<Module>,
        done: &mut BTreeSet<Module>,
    ) -> Option<Vec<String>> {
        if let Some(place) = open.iter().position(|it| it == at) {
            return Some(open[place..].iter().map(|it| it.join("::")).collect());
        }
        if done.contains(at) {
            return None;
        }
        open.push(at.clone());
        let found = edges[at].iter().find_map(|it| walk(it, edges, open, done));
        open.pop();
        done.insert(at.clone());
        found
    }
    let edges: BTreeMap<&Module, BTreeSet<Module>> =
        all.iter().map(|(module, text)| (module, needs(module, text, all))).collect();
    let mut done = BTreeSet::new();
    all.keys().find_map(|it| walk(it, &edges, &mut Vec::new(), &mut done))
}

fn sources(name: &str) -> Sources {
    let mut found = Sources::new();
    read(&source_of(name), &Vec::new(), &mut found);
    found
}

const CRATES: [&str; 4] = ["domain", "letters", "store", "web"];

#[test]
fn no_file_needs_a_file_that_needs_it() {
    for name in CRATES {
        assert_eq!(means_context(&sources(name)), None, "{name}");
    }
}

#[test]
fn a_planted_circle_is_found() {
    let planted = |files: &[(&str, &str)]| -> Option<Vec<String>> {
        let module = |path: &str| path.split("::").filter(|it| !it.is_empty()).map(str::to_owned).collect();
        means_context(&files.iter().map(|(path, text)| (module(path), without_comments(text))).collect())
    };
    let line = [("", "pub mod a;\npub mod b;"), ("a", "use crate::b::B;"), ("b", "pub struct B;")];
    assert_eq!(planted(&line), None);
    let two = [("a", "use crate::{b::B, other as d};"), ("b", "fn f() { crate::a::g() }")];
    assert_eq!(planted(&two), Some(vec!["a".to_owned(), "b".to_owned()]));
    let by_parent = [("a", "pub mod c;\npub fn x() { c::y() }"), ("a::c", "use super::x;\npub fn y() {}")];
    assert_eq!(planted(&by_parent), Some(vec!["a".to_owned(), "a::c".to_owned()]));
    let only_said = [("a", "// use crate::b::B;\npub struct A;"), ("b", "use crate::a::A;")];
    assert_eq!(planted(&only_said), None);
    // The store of today, with one import too many.
    let mut store = sources("store");
    let text = store.get_mut(&vec!["error".to_owned()]).unwrap();
    text.push_str("\nuse crate::{ids, repayment::receipts};\n");
    assert!(means_context(&store).is_some_and(|it| it.contains(&"error".to_owned())));
}

#[test]
fn the_root_of_a_room_only_names_what_is_in_it() {
    for name in CRATES {
        let mut open = vec![source_of(name)];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else if path.file_name().is_some_and(|it| it == "mod.rs") {
                    let text = without_comments(&fs::read_to_string(&path).unwrap());
                    let other: Vec<&str> = text
                        .lines()
                        .filter(|it| !(it.is_empty() || it.contains("mod ") && it.ends_with(';')))
                        .collect();
                    assert!(other.is_empty(), "{} holds more than modules: {other:?}", path.display());
                }
            }
        }
    }
}

#[test]
fn nothing_is_exported_twice() {
    for name in CRATES {
        for (module, text) in sources(name) {
            let again = text.lines().find(|it| it.starts_with("pub") && it.contains(" use "));
            assert_eq!(again, None, "{name}::{} exports what is another's", module.join("::"));
        }
    }
}
