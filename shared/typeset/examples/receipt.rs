//! Writes the sample receipt to a file and says what it cost:
//! `cargo run -p typeset --example receipt -- OUT.pdf [HOW_MANY]`.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

#[path = "../tests/receipt/sample.rs"]
mod sample;

use std::time::Instant;

fn resident_kib(kind: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(kind)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

fn main() {
    let mut args = std::env::args().skip(1);
    let path = args.next().unwrap_or_else(|| "receipt.pdf".to_owned());
    let count: u32 = args.next().map_or(1, |count| count.parse().unwrap());
    let before = (resident_kib("RssAnon"), resident_kib("RssFile"));
    for done in 1..=count {
        let start = Instant::now();
        let pdf = typeset::receipt(&sample::receipt()).unwrap();
        let took = start.elapsed();
        if done == 1 {
            std::fs::write(&path, &pdf).unwrap();
        }
        if done == 1 || done == 2 || done % 50 == 0 {
            let heap = resident_kib("RssAnon") - before.0;
            let program = resident_kib("RssFile") - before.1;
            println!(
                "receipt {done}: {took:.0?}, {} bytes; resident since the start: {heap} KiB of data, {program} KiB of program and fonts",
                pdf.len()
            );
        }
    }
}
