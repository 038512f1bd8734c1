//! Lists the rule files from their folder, so that a file counts by being there: `FILES`, each with its path below
//! `rules` and its text, sorted by path. What the files say is read by `domain::rules`.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or_else(|| wrong("no package folder"))?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or_else(|| wrong("no folder to write to"))?);
    let mut paths = Vec::new();
    collect(&package.join("rules"), &mut paths)?;
    paths.sort();
    let mut list = String::from("&[\n");
    for path in &paths {
        let name = path.strip_prefix(package.join("rules")).map_err(io::Error::other)?;
        let name = name.to_str().ok_or_else(|| wrong("the name of a rule file is no text"))?;
        list.push_str(&format!("    ({:?}, include_str!({path:?})),\n", name.replace('\\', "/")));
    }
    list.push_str("]\n");
    fs::write(out.join("rule_files.rs"), list)
}

/// Every rule file below a folder. A file that is none is refused: nobody would notice that it is never read.
fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if entry.file_type()?.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|it| it == "toml") {
            println!("cargo:rerun-if-changed={}", path.display());
            paths.push(path);
        } else {
            return Err(wrong(&format!("{} is no rule file: its name must end in .toml", path.display())));
        }
    }
    Ok(())
}

fn wrong(sentence: &str) -> io::Error {
    io::Error::other(sentence)
}
