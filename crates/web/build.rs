//! Compiles the crate anew when a text changes; the compiler does not follow those files by itself.

fn main() {
    println!("cargo::rerun-if-changed=locales");
}
