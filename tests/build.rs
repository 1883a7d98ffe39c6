//! A migration that is added or removed must be embedded anew in the harness.

fn main() {
    println!("cargo:rerun-if-changed=../migrations");
}
